//! Words for shoes, weather, food and race week.

use super::Entries;
use crate::coach::offline::understand::concept::Concept::{
    Advice, Eat, Fuel, Heat, RaceDay, RaceWeek, Replace, Shoe, Taper, Weather,
};

pub const ENTRIES: Entries = &[
    (
        Shoe,
        "\
        chaussure*|pompes|basket|baskets|shoe*|sneakers|running shoes|trainers|carbone|carbon|\
        plaque carbone|paire de|pair of|drop|semelle*|insole*|vaporfly|alphafly|adios|pegasus|hoka|\
        asics|saucony|brooks|super shoes|godasses|spikes|lacets|crampons|nimbus|kayano|novablast|\
        clifton|ghost|endorphin|kiprun|minimaliste*|trail shoes|running shoe|racers|flats|1080|\
        gel nimbus|superblast|boston 12|mach 6|cumulus|wave rider|adizero|speedgoat|bondi|paire",
    ),
    (
        Replace,
        "\
        changer|remplacer|replace|renew|changer de|usees|usee|sont uses|worn|neuves|nouvelle paire|\
        new pair|retire|last|durent|duree de vie|lifespan|jete|jetees|a la retraite|retirer|poubelle|\
        done|mortes|morts|foutues|mort|hors service|out of rotation|rotation|throw away|threw away|\
        bin|recois|acheter|achete|achetees|buy|bought",
    ),
    (
        Heat,
        "\
        canicule*|chaleur|chaud|chaude|caniculaire|heat|heatwave|hot|humid*|humidite|degres|\
        degrees|celsius|temperature*|fait trop chaud|soleil|sun|sunny|fournaise|cagnard|\
        etouffant|sweltering|scorching|muggy|acclimat*|emojitired chaud|boiling|fahrenheit|warm|\
        dew point|summer heat|fortes chaleurs",
    ),
    (
        Weather,
        "\
        meteo|weather|pluie|pleut|pleuvoir|rain|raining|rainy|neige|snow|snowing|vent|wind|windy|\
        froid|cold|gel|gele|verglas|ice|icy|orage*|storm*|thunder*|freezing|tempete|brouillard|\
        fog|pollution|air quality|temps qu il fait|glacial|frozen|altitude|par #|grele|hail|\
        climate|il fait|it is # degrees|outside|dehors",
    ),
    (
        Fuel,
        "\
        gel|gels|ravito*|ravitaillement|nutrition|glucides|carb|carbs|carbohydrate*|boisson*|\
        electrolyte*|hydrat*|sodium|sel|salt|cafeine|caffeine|fuel*|isotonique|isotonic|barre|barres|\
        bars|maurten|calories|aliment*|nourri*|petit dejeuner|petit dej|breakfast|diet|proteine*|\
        protein*|carbo load*|carb load*|pates|pasta|hydration|sports drink|energy drink|compote*|whey|\
        creatine|repas|meal|meals|snack*|collation|banane*|banana*|jeun|fasted|glycogene|glycogen|\
        dejeuner|diner|recharge glucidique|cafe|coffee|beetroot|bicarbonate|sugar|sucre*|\
        petit dejeune|dejeune|dejeunes|p tit dej|ptit dej|breakfasts|porridge|tartine*|toast|oats|\
        a jeun|estomac vide|empty stomach|ventre vide|flocons",
    ),
    (
        Eat,
        "\
        manger|mange|eat|eating|boire|bois|drink|drinking|avaler|prendre a manger|food|\
        nourriture|grignoter|take on board|ingerer|consommer|consume|water|eau|ate",
    ),
    (
        RaceWeek,
        "\
        semaine de course|semaine de la course|semaine du marathon|semaine du semi|race week|\
        marathon week|derniere semaine avant|week before my|week before the|week of the race|\
        week of my race|last week before|la semaine avant|semaine avant la course|semaine avant le|\
        days before my race|days before the race|days before the marathon|jours avant la course|\
        jours avant ma course|jours avant le marathon|j #|jours du marathon|days until the race|\
        days to go|veille de course|veille de la course|veille du marathon|veille du semi|\
        night before the race|day before the race|day before the marathon|day before my race|\
        la veille|avant ma course|avant la course|before my race|before the race|before race day|\
        course dans # jours|race in # days|marathon in # days|marathon dans # jours|race is in|\
        derniers jours avant|final week|last few days before|derniere ligne droite|course est dans|\
        course c est dans|avant le jour j|race this weekend|course ce weekend|race on sunday|\
        race tomorrow|race .. tomorrow|course .. demain|race .. this weekend|race .. on sunday|\
        race .. on saturday|course dimanche|course demain|course samedi|race on saturday|race this|\
        marathon demain|marathon tomorrow|marathon dimanche|marathon ce weekend|marathon this weekend|\
        i race in|course .. dans # jours|marathon .. dans # jours|semi .. dans # jours|\
        race .. in # days|marathon .. in # days|half .. in # days|10 km dans # jours|10k in # days|\
        dans # jours c est ma course|bientot la course|bientot ma course|bientot le marathon|\
        course .. bientot|course .. derniers jours|derniers jours .. course|je cours dans # jours|\
        semaine du 10|semaine d avant|week of the marathon|week of my marathon|week of the half|\
        race on|course est dimanche|days out from|days out|jours avant le semi|jours avant mon|\
        jours avant la|avant le semi|avant le marathon|avant mon marathon|avant mon semi|\
        before the marathon|before my marathon|before the half|before my half|avant le trail|\
        before my 10|run up to the|before the big|avant le grand jour|big day|approche de la course|\
        race is in # days",
    ),
    (Taper, "affut*|taper*|tapering|affutage|relache avant"),
    (
        RaceDay,
        "\
        jour j|race day|jour de course|jour de la course|strategie de course|strategie|\
        race strategy|race plan|pacing plan|pacing strategy|plan de course|on race day|\
        race morning|matin de la course|checklist|check list|warm up for the race|\
        echauffement avant la course|depart de la course|start line|ligne de depart|\
        negative split|gestion de course|plan de marche",
    ),
    (
        Advice,
        "\
        conseil*|advice|tips|tip|astuce*|recommand*|recommend*|suggest*|help|aide|checklist|\
        preparer|plan|what now|gerer|manage|handle|how should i|comment",
    ),
];
