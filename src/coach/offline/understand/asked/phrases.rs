//! The phrases of questions and remarks that need no weighing.

use super::Asked;

pub const PHRASES: &[(Asked, &str)] = &[
    (
        Asked::Redo,
        "refais ce que|retablis ca|retablis le|retablis la|retablis|annule l annulation|finalement refais|redo|redo that|\
         redo it|undo the undo|put that back|put it back",
    ),
    (
        Asked::Units,
        "quelles unites|quelle unite|tu comptes en|tu parles en km|tu parles en miles|en km ou en miles|\
         en miles ou en km|what units|which units|which unit|what unit|km or miles|miles or km|\
         kilometres or miles|miles or kilometres|kilometers or miles|miles or kilometers",
    ),
    (
        Asked::HeartAt,
        "coeur monte a #|coeur est a #|coeur a #|coeur monte jusqu a #|pouls monte a #|fc monte a #|\
         frequence cardiaque monte a #|heart rate goes up to #|heart goes up to #|heart rate is #|hr goes up to #|\
         heart rate of #|heart at #",
    ),
    (
        Asked::Start,
        "je commence quand|on commence quand|quand est ce que je commence|quand je commence|when do i start|\
         when do we start|when should i start",
    ),
    (
        Asked::Comeback,
        "comment reprendre|comment je reprends|reprise|how do i come back|how to come back to running|\
         how do i get back into running",
    ),
    (
        Asked::Succeed,
        "je vais reussir|vais je reussir|je vais y arriver|j y arriverai|tu crois que je vais reussir|\
         will i make it|am i going to make it|will i manage",
    ),
    (
        Asked::Afraid,
        "j ai peur de ne pas y arriver|j ai peur de pas y arriver|peur de ne pas reussir|peur de pas reussir|\
         peur d echouer|peur de craquer|peur de ne pas finir|peur de pas finir|peur de rater|peur du marathon|\
         peur du semi|peur de la course|peur de ma course|je n y arriverai jamais|j y arriverai jamais|\
         je n y arriverai pas|j y arriverai pas|je ne vais pas y arriver|je vais pas y arriver|\
         je ne vais jamais y arriver|je vais jamais y arriver|pas capable de finir|pas a la hauteur|\
         je doute de moi|je doute de reussir|je stresse pour la course|je stresse pour le|je flippe pour|\
         afraid i will not make|afraid i will fail|afraid of failing|afraid i can not|scared i will not|\
         scared i can not|scared of the race|scared of the marathon|worried i will not|worried i can not|\
         i will never make it|i am not going to make it|i will not make it|i doubt i can|not good enough|\
         nervous about the race|nervous about my race|nervous about the marathon|nervous about the half",
    ),
    (
        Asked::Vma,
        "quelle est ma vma|c est quoi ma vma|ma vma|quelle vma|connaitre ma vma|calcule ma vma|estime ma vma|\
         my vma|my mas|my maximal aerobic speed|my max aerobic speed|my vvo #|my vvo2max",
    ),
    (
        Asked::AfterRace,
        "je reprends quand|quand reprendre|quand je reprends|quand est ce que je reprends|quand puis je reprendre|\
         quand je peux reprendre|quand je peux recourir|quand est ce que je peux recourir|quand recourir|\
         je recours quand|je peux recourir quand|combien de jours de repos apres|combien de repos apres|\
         combien de temps de repos apres|combien de temps je recupere|je recupere combien|recuperation apres|\
         recuperer apres|reprendre apres|reprise apres|when can i run again|when do i run again|\
         when should i run again|when do i start again|when can i start again|when do i start running|\
         how long to recover|how long do i rest|how many days off after|how many rest days after|\
         days of rest after|recovery after|recover after|rest after|running again after",
    ),
    (
        Asked::BikeInstead,
        "velo a la place|velo au lieu|du velo plutot|natation a la place|nager a la place|bike instead|\
         cycle instead|swim instead|cycling instead|remplacer .. par du velo|remplacer .. par le velo|\
         remplacer .. par de la natation|replace .. with the bike|swap .. for a bike|ride my bike instead",
    ),
    (
        Asked::NextWeek,
        "semaine prochaine|et la semaine prochaine|ma semaine prochaine|seances de la semaine prochaine|\
         programme de la semaine prochaine|plan de la semaine prochaine|prevu la semaine prochaine|\
         what about next week|and next week|next week|my next week|plan for next week|sessions next week|\
         planned next week|planned for next week|next week s plan",
    ),
    (
        Asked::RunDays,
        "mes jours de course|mes jours d entrainement|quels jours je cours|quels jours est ce que je cours|\
         je cours quels jours|what days do i run|which days do i run|my running days|my run days|my training days",
    ),
    (
        Asked::SessionOfDay,
        "je peux courir demain|puis je courir demain|est ce que je peux courir demain|je cours demain|\
         can i run tomorrow|may i run tomorrow|am i ok to run tomorrow|should i run tomorrow",
    ),
    (
        Asked::Session,
        "je peux courir aujourd hui|je peux courir aujourdhui|puis je courir aujourd hui|je peux courir ce soir|\
         can i run today|may i run today|should i run today|can i run tonight",
    ),
    (
        Asked::WeekAhead,
        "programme de la semaine|programme de cette semaine|programme pour la semaine|programme cette semaine|\
         plan de la semaine|plan de cette semaine|plan pour la semaine|planning de la semaine|\
         planning de cette semaine|planning pour la semaine|planning cette semaine|mon planning|\
         seances de la semaine|seances de cette semaine|seances cette semaine|seances a venir|\
         prochaines seances|semaine a venir|semaine qui vient|semaine qui arrive|prochains jours|jours a venir|\
         jours qui viennent|sept prochains jours|# prochains jours|j ai cette semaine|j ai quoi cette semaine|\
         ai je cette semaine|prevu cette semaine|prevu pour cette semaine|prevu pour la semaine|\
         prevu dans la semaine|fais quoi cette semaine|je cours quand cette semaine|je cours cette semaine|\
         my schedule|schedule this week|schedule for the week|schedule for this week|this week s schedule|\
         week ahead|coming week|upcoming week|coming days|next few days|next days|next # days|next seven days|\
         upcoming sessions|upcoming runs|upcoming workouts|my next sessions|plan for the week|\
         plan for this week|plan this week|this week s plan|this week s sessions|this week s training|\
         sessions this week|planned this week|planned for this week|do i have this week|have i got this week|\
         have on this week|run this week|does my week look|week look like",
    ),
    (
        Asked::TrainingPlan,
        "plan d entrainement pour|mon plan d entrainement|un plan d entrainement|programme d entrainement pour|\
         make me a training plan|make me a plan|create a training plan|build me a plan|my training plan|\
         give me a training plan|training plan for|faire un plan pour|fais moi un plan|je veux un plan|\
         j aimerais un plan|je voudrais un plan|il me faut un plan|peux me faire un plan|fais un plan pour|i want a plan|\
         i need a plan|i d like a plan|i would like a plan|can i have a plan",
    ),
    (
        Asked::LongRunLength,
        "how long should my long run|how far should my long run|how long should the long run|\
         longueur de ma sortie longue|combien de km pour ma sortie longue|combien pour ma sortie longue|\
         sortie longue de combien|ma sortie longue doit faire|longue ma sortie longue",
    ),
    (
        Asked::LongestRun,
        "longest run|furthest i have run|plus longue sortie|plus longue course|plus longue distance|\
         plus long footing|sortie la plus longue|longest distance",
    ),
    (
        Asked::FastestOver,
        "fastest|my best #|best time over|best time on|mon meilleur #|meilleur temps sur|mon record sur|\
         my record over|my pb over|plus rapide sur|record du #|pb on",
    ),
    (
        Asked::RanInMonth,
        "combien .. couru .. mois|combien .. couru en|combien de km .. mois|combien de kilometres .. mois|\
         combien de km en|how many km .. month|how far .. run in|how many km in|how much .. run in|\
         how much .. run this month|how far .. this month|how many kilometres .. month|distance du mois|\
         distance ce mois",
    ),
    (
        Asked::HrMax,
        "c est quoi ma fc max|quelle est ma fc max|ma fc max|ma fcmax|c est quoi ma frequence cardiaque max*|\
         quelle est ma frequence cardiaque max*|what is my max hr|what is my hr max|what is my max heart rate|\
         what is my maximum heart rate|my max hr",
    ),
    (
        Asked::Progress,
        "je progresse|est ce que je progresse|je regresse|est ce que je regresse|je m ameliore|je stagne|\
         suis je en progres|est ce que ma forme progresse|je fais des progres|am i improving|am i getting better|\
         am i getting worse|am i getting slower|am i getting faster|am i making progress|am i regressing|\
         is my fitness improving|have i improved|am i on a plateau|am i plateauing",
    ),
    (
        Asked::ZonesFit,
        "zones sont elles a jour|zones sont a jour|zones a jour|zones sont elles justes|zones sont elles bonnes|\
         allures sont elles a jour|allures sont a jour|allures sont elles justes|revoir mes zones|verifie mes zones|\
         verifier mes zones|are my zones up to date|are my zones right|are my zones correct|are my paces up to date|\
         are my paces right|check my zones|review my zones|zones still right|paces still right",
    ),
    (
        Asked::Countdown,
        "combien de semaines avant|combien de jours avant|combien de temps avant ma course|\
         combien de temps avant le marathon|how many weeks until|how many weeks to|how many days until|\
         how many days to|how long until my race|how long until the",
    ),
    (
        Asked::KnowsMe,
        "tu sais de moi|sais tu de moi|tu sais sur moi|sais sur moi|tu connais de moi|tu retiens de moi|\
         know about me|remember about me|what have you stored about me",
    ),
    (
        Asked::Privacy,
        "gardes mes donnees|mes donnees ou|ou sont mes donnees|donnees sont privees|donnees privees|\
         donnees sont elles|qui voit mes donnees|qui lit mes messages|vends mes donnees|confidentialite|\
         where is my data|where do you keep my data|where is it stored|is my data private|are my data private|\
         who sees my data|who can read|do you sell my data|data safe|privacy",
    ),
    (
        Asked::Goals,
        "mes objectifs|quel est mon objectif|quels sont mes objectifs|c est quoi mon objectif|\
         rappelle moi mon objectif|my goals|what is my goal|what are my goals|remind me of my goal",
    ),
    (
        Asked::DropGoal,
        "annule mon objectif|annuler mon objectif|annule l objectif|supprime mon objectif|supprimer mon objectif|\
         abandonne mon objectif|abandonner mon objectif|laisse tomber mon objectif|enleve mon objectif|\
         retire mon objectif|efface mon objectif|oublie mon objectif|plus d objectif|renonce a mon objectif|\
         renonce a ma course|drop my goal|cancel my goal|delete my goal|remove my goal|forget my goal|\
         abandon my goal|give up my goal|give up on my goal|no longer have a goal",
    ),
    (
        Asked::NoWatch,
        "oublie ma montre|pas ma montre|pas de montre|plus de batterie|montre dechargee|montre etait dechargee|\
         montre est morte|montre a plante|forgot my watch|without my watch|no watch today|watch died|watch was dead|\
         watch battery died|watch is dead",
    ),
    (
        Asked::Session,
        "je cours ce soir|je courrai ce soir|j irai ce soir|je cours a midi|je cours ce midi|je courrai a midi|\
         will run tonight|ll run tonight|run tonight instead|running tonight|will run at lunch|ll run at lunch|\
         will run this evening|ll run this evening",
    ),
    (
        Asked::QuitPlan,
        "quitter le plan|quitte le plan|quitter mon plan|quitter ce plan|arrete le plan|arreter le plan|\
         arrete ce plan|abandonne le plan|abandonner le plan|plus suivre le plan|plus suivre ce plan|sortir du plan|\
         leave the plan|leave this plan|quit the plan|quit this plan|stop the plan|stop following the plan|drop the plan",
    ),
    (
        Asked::LittleTime,
        "j ai # minutes|j ai # min|j ai # mn|got # min*|have # min*|ve got # min*|que # minutes|que # min|seulement # minutes|seulement # min|juste # minutes|juste # min|\
         only have # minutes|only have # min|only got # minutes|only # minutes|just # minutes",
    ),
    (
        Asked::NoTimeToday,
        "pas le temps aujourdhui|pas le temps de courir|pas eu le temps aujourdhui|pas le temps ce soir|\
         no time today|do not have time today|no time to run today|not have time to run",
    ),
    (
        Asked::RaceAdvice,
        "conseil* .. course|conseil* .. marathon|conseil* .. semi|tips for .. race|advice for .. race|\
         advice for .. marathon|race tips|any race advice",
    ),
    (
        Asked::Robot,
        "tu es un robot|t es un robot|es tu un robot|t es une ia|tu es une ia|es tu une ia|tu es un humain|\
         es tu humain|t es humain|tu es humain|tu es humaine|t es qui|tu es qui|qui es tu|c est qui toi|\
         tu es un programme|vrai coach|vraie personne|are you human|are you a human|are you a robot|\
         are you a bot|are you an ai|are you real|who are you|what are you|are you a real",
    ),
    (
        Asked::NoQuestions,
        "stop asking me questions|stop asking questions|stop with the questions|no more questions|\
         arrete de me poser des questions|arrete de poser des questions|arrete tes questions|\
         arrete avec tes questions|plus de questions|trop de questions|too many questions",
    ),
    (
        Asked::TooManyMessages,
        "trop de messages|trop de notifications|trop de notifs|trop de rappels|trop de msgs|m ecris trop|\
         envoies trop|messages trop souvent|moins de messages|moins de notifications|moins de rappels|\
         moins souvent|too many messages|too many notifications|too many reminders|fewer messages|\
         less messages|message me less|write to me less|messages too often|texting me too|spam*",
    ),
    (
        Asked::WhyWritten,
        "pourquoi tu m ecris|pourquoi m ecris tu|pourquoi tu m as ecrit|pourquoi m as tu ecrit|\
         pourquoi ce message|pourquoi tu m envoies|pourquoi tu m as envoye|why are you writing|\
         why are you messaging|why did you write|why did you message|why this message|\
         why did you send|why do you write|why are you texting",
    ),
];

/// Where and when somebody runs. The name is the entry that answers.
pub const OUTDOORS: &[(&str, &str)] = &[
    (
        "ill",
        "with a cold|have a cold|got a cold|a head cold|rhume|enrhume|enrhumee|nez qui coule|runny nose",
    ),
    (
        "iced",
        "ice it|ice my|put ice on|icing|glacer|mettre de la glace|glace dessus|de la glace sur",
    ),
    (
        "forecast",
        "meteo demain|quelle meteo|quel temps fait il|quel temps fera|quel temps demain|meteo|\
      weather tomorrow|weather forecast|the forecast|what is the weather|will it rain",
    ),
    (
        "night",
        "il fait nuit|courir de nuit|cours de nuit|dans le noir|courir la nuit|la nuit tombe|nuit noire|\
      in the dark|at night|after dark|it is dark|dark outside",
    ),
    (
        "ice",
        "verglas|verglace*|neige|ca glisse|gele|glace|il gele|snow*|icy|black ice|slippery|frozen",
    ),
    ("storm", "orage*|foudre|tempete|thunder*|lightning|storm*"),
    (
        "cold",
        "il fait froid|fait tres froid|grand froid|temps froid|trop froid|froid glacial|par le froid|\
      # degres dehors|il caille|it is cold|cold weather|too cold|in the cold|freezing|cold outside|so cold",
    ),
    (
        "rain",
        "il pleut|pleut|pluie|sous la pluie|averse*|rain|raining|rainy|in the rain|pouring",
    ),
    ("wind", "du vent|vent fort|trop de vent|windy|strong wind|headwind|wind"),
];

/// Running words and the entry that explains each.
pub const GLOSSARY: &[(&str, &str)] = &[
    (
        "rpe",
        "rpe|echelle d effort|effort ressenti|perceived exertion|perceived effort",
    ),
    (
        "talk",
        "aisance respiratoire|talk test|conversational pace|test de la parole|easy breathing",
    ),
    ("vo2max", "vo # max|vo #|vo2max|vo2|vo max"),
    (
        "threshold",
        "seuil|seuils|seuil lactique|seuil anaerobie|seance de seuil|seance au seuil|threshold|\
      lactate threshold|threshold session|threshold run",
    ),
    (
        "easy",
        "footing|footings|jogging|easy run|easy runs|endurance fondamentale|base endurance",
    ),
    ("tempo", "tempo|tempo run|course tempo|tempo runs"),
    (
        "intervals",
        "fractionne|fractionnes|seance de fractionne|intervalle|intervalles|interval|intervals|\
      interval training|speedwork",
    ),
    ("cadence", "cadence|ma cadence|step rate"),
    ("vma", "vma|vitesse maximale aerobie|maximal aerobic speed"),
    ("pma", "pma|puissance maximale aerobie|maximal aerobic power"),
    ("fartlek", "fartlek"),
    (
        "index",
        "indice de forme|indice|ton indice|mon indice|fitness index|the index",
    ),
    ("strides", "lignes droites|ligne droite|strides|stride"),
    ("split", "negative split|split negatif"),
    ("taper", "affutage|taper|tapering"),
    ("warmup", "echauffement|warm up|warmup"),
    ("longrun", "sortie longue|long run"),
    ("stretch", "etirements|etirement|stretching|stretches|stretch|m etirer"),
    ("drift", "derive cardiaque|cardiac drift|heart rate drift"),
    ("ppg", "ppg|preparation physique generale"),
];

/// Words that ask what something is.
pub const DEFINES: &[&str] = &[
    "c est quoi",
    "qu est ce que",
    "qu est ce qu",
    "quest ce que",
    "ca veut dire",
    "veut dire",
    "signifie",
    "definition",
    "definis",
    "explique*",
    "kesako",
    "what is",
    "what are",
    "what does",
    "what s",
    "meaning of",
    "explain*",
    "a quoi sert",
    "a quoi servent",
    "c koi",
    "c quoi",
    "tell me about",
    "je dois m etirer",
    "should i stretch",
];

/// Words that make a question about one's own figures or day: no definition is asked for.
pub const OWN: &[&str] = &[
    "mon allure",
    "mes allures",
    "ma seance",
    "mes seances",
    "mes zones",
    "ma vma",
    "mon seuil",
    "my pace",
    "my paces",
    "my session",
    "my zones",
    "my threshold",
    "aujourdhui",
    "demain",
    "today",
    "tomorrow",
    "ma vo*",
    "my vo*",
    "ma sortie longue",
    "my long run",
    "mon footing",
    "programme",
    "my program",
    "allure",
    "pace",
];
