//! Words for goals, races, paces, zones, records and load.

use super::Entries;
use crate::coach::offline::understand::concept::Concept::{
    AbleTo, DropVerb, GoalWord, HrMax, HrWord, Load, MyRace, PaceWord, Postponed, Predict, Prepare, RaceWord,
    RecordWord, SignedUp, Target, TooMuch, ZoneWord,
};

pub const ENTRIES: Entries = &[
    (
        GoalWord,
        "\
        objectif*|goal*|mon but|cible|a race|b race|course objectif|goal race|target race|\
        ambition|reve|dream|nouvel objectif|new goal|target|target time|temps vise|temps cible|\
        time goal",
    ),
    (
        Prepare,
        "\
        je prepare|prepare le|prepare un|prepare pour|me prepare|preparer|preparation|prepa|\
        training for|train for|preparing|prep for|prepping|building up to|gearing up|\
        get ready for|getting ready for|je m entraine pour|m entrainer pour|preparing for|\
        working towards",
    ),
    (
        SignedUp,
        "\
        inscri*|signed up|sign up|registered|register|dossard|entered|got a place|got a spot|\
        got into|pris un dossard|bib|je cours le|je fais le|je participe|participer|running the|\
        i am doing|j ai le|j ai un|j ai une|i have a|i ve got a|i have got a|je serai au|\
        je serai sur|booked|lined up for|racing|i am running|je vais courir|je vais faire|\
        je m aligne|m aligner|j ai ma course|ma prochaine course|next race|je me lance|qualified|\
        signe pour|on my calendar|au calendrier|prochain dossard|je suis engage|engagee sur|\
        coming up|arrive le|approche|tente|tenter|me suis engage|je m inscris",
    ),
    (
        Target,
        "\
        vise|viser|viserai|visant|target*|aim|aiming|aims|sub|moins de|under|en dessous de|\
        sous les|passer sous|going for|go for|shooting for|goal is|objectif de temps|chrono|\
        below|faster than|break|breaking|casser|descendre sous|faire mieux que|hoping for|\
        j espere|less than|inferieur|hope to run",
    ),
    (
        RaceWord,
        "\
        marathon*|semi|semis|semimarathon|half marathon|half|trail|ultra*|course|courses|race|\
        races|10 km|5 km|10 k|5 k|10 bornes|20 km|21 k|42 k|competition*|compet|cross|corrida|\
        foulees|triathlon|ironman|utmb|parkrun|relais|saintelyon|marseille cassis|boston|# km|\
        # k|dix bornes|dix kilometres|10 miles|10 miler|event|comrades|great north run|ekiden|\
        5000|10000|3000|1500",
    ),
    (
        MyRace,
        "\
        ma course|my race|mon marathon|mon semi|my marathon|my half|la course|the race|mon 10|\
        my 10|mon trail|course objectif|goal race|my event|mon 5|my 5|the marathon|le marathon|\
        the half",
    ),
    (
        Postponed,
        "\
        repousse*|reporte*|postponed|moved to|moved|decale*|rescheduled|deplacee|avancee|\
        new date|nouvelle date|change de date|date a change|date change|annulee|cancelled|\
        canceled|called off",
    ),
    (
        DropVerb,
        "\
        ne fais plus|fais plus|ne cours plus|abandonne*|dropping|drop|give up|giving up|laisse tomber|\
        renonce|renoncer|no longer|not running .. anymore|not doing .. anymore|plus question|\
        plus de marathon|supprime mon objectif|remove my goal|delete my goal|enleve mon objectif|\
        annule mon objectif|annule ma course|cancel my goal|cancel my race|pulled out|pull out|\
        not racing|switch to the half|on passe sur|je passe sur|switching to|switch from|au lieu du|\
        marathon c est mort|semi c est mort|trail c est mort|course c est mort|10 km c est mort|\
        c est mort pour le|bail on the|i am out of the|on oublie le|i am not doing the|tirer un trait|\
        tire un trait",
    ),
    (
        PaceWord,
        "\
        allure*|pace*|rythme*|vitesse*|speed|speeds|how fast|how quick|au kilo|per km|per kilometre|min au kilo|min km|\
        a combien je cours|cours a combien|courir a combien|a combien mes|\
        a combien je dois courir|tempo pace|a quelle allure|how slow|a combien au kilo|\
        a combien courir|a combien faire",
    ),
    (
        ZoneWord,
        "zone|zones|zone #|z2|z3|z 2|z 3|z 4|bpm|fc cible|fourchette cardiaque|fourchette",
    ),
    (
        HrWord,
        "\
        cardiaque*|cardio*|heart rate|hr|heart|fc|pouls|frequence|pulsations|bpm|heartbeat|battements|\
        puls|bpms|palpitant",
    ),
    (
        HrMax,
        "\
        fcmax|fc max|fcm|hr max|hrmax|max hr|maxhr|max heart rate|maximum heart rate|\
        frequence cardiaque max*|frequence max*|pouls max*|fc de repos|fc repos|fc au repos|\
        resting hr|resting heart rate|hr rest|rhr|pouls au repos|pouls de repos|\
        frequence .. repos|coeur au repos|cardio max",
    ),
    (
        RecordWord,
        "\
        record*|rp|rps|pb|pbs|pr|prs|personal best*|best time*|meilleur temps|meilleurs temps|\
        meilleure perf*|meilleur chrono|meilleurs chronos|fastest|best ever|best effort*|\
        best performance*|meilleures perfs|plus rapide|quickest|best #|my best|mes meilleurs|\
        mon meilleur|best half|best marathon|longest run|plus longue sortie|plus grosse semaine|\
        palmares|longest i have|have i ever|ever run|deja couru|jamais couru plus|mes chronos|\
        chronos de reference|temps de reference|reference times|mes temps|my times|furthest|\
        max que j ai|jamais fait mieux|mieux que combien|ai fait de mieux",
    ),
    (
        Predict,
        "\
        predi*|predict*|estim*|estimate*|pronosti*|forecast*|potentiel|potential|projection*|\
        equivalent*|simul*|race time|temps possible|chrono possible|finish time|finishing time|\
        time prediction|temps previsible|projected|realist*|achievable|feasible|faisable|jouable|\
        atteignable|on track|en bonne voie|dans les temps|a ma portee|within reach|chances|\
        a chance of|capable|attainable|dans les clous|expect|m attendre|theorique*|theoretical|\
        vraisemblable|on pace for|crois que je peux|penses que je peux|think i can|\
        do i have a shot|pense que je peux",
    ),
    (
        AbleTo,
        "\
        je peux faire|je peux viser|je peux esperer|je vaux|je vaudrais|je ferais|could i run|\
        could i do|can i run|can i do|what time could|what time can|what time should|what time would|\
        quel temps je|quel temps puis je|quel chrono|quel temps sur|quel temps au|je pourrais faire|\
        puis je faire|i could run|i could do|am i capable|suis je capable|capable de faire|i run a|\
        would i run|i would run|combien sur|combien au|how fast could|how fast can|what could i|\
        shape am i in for|peux esperer|can i break|can i go|will i make|vais je reussir|\
        am i ready for|how fast would|what can i run|can i hope|in .. shape|shape for|parti pour|\
        suis parti pour|en route pour",
    ),
    (
        Load,
        "\
        charge|charge d entrainement|training load|load|workload|volume|fatigue accumulee|fitness|\
        forme et fatigue|fatigue and form|fatigue et forme|ctl|atl|tsb|acute|chronique|aigue|chronic|\
        trend|trending|tendance|courbe de forme|form curve|progression|progress|progresse*|improving|\
        niveau de forme|etat de forme|ma forme|fitness level|am i getting fitter|getting faster|\
        evolution|ramp|monotony|stress d entrainement|condition physique|how fit|fit am i|fitter|\
        stagne|plateau|je regresse|volume .. augmente|progresser|niveau forme|cote forme|j en suis ou|\
        ou j en suis|where am i at|my form|courbe|montee en charge|charge monte",
    ),
    (
        TooMuch,
        "\
        j en fais trop|fais trop|trop d entrainement|trop charge*|surentrain*|overtrain*|\
        too much|too hard|overdoing|over doing|surcharge|trop vite|trop de volume|\
        training enough|assez|m entraine trop|cours trop|too many miles|pushing too hard|\
        overreaching|trop force|undertrain*|burnt out from training|doing enough",
    ),
];
