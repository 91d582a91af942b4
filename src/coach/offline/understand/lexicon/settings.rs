//! Words for tastes, settings, memory, data and connections.

use super::Entries;
use crate::coach::offline::understand::concept::Concept::{
    AboutMe, Account, All, Available, Away, CalendarWord, Connect, Dashboard, DataWord, Discard, Dislike, Download,
    Erase, EveryDay, Except, Export, FileWord, Forget, KnowMe, LangName, Like, LiveAt, Memory, Messages, Method,
    NotMessage, NoteWord, Only, Origin, Pdf, PerWeek, Provider, Quiet, ReportWord, SendMe, Speak, Studies, UnitKm,
    UnitMile, UnitWord, Unsubscribe, UseMethod, Woke, YouWoke, ZoneTime,
};

pub const ENTRIES: Entries = &[
    (
        Like,
        "\
        j aime|j adore|je prefere|je kiffe|kiffe|aime bien|suis fan|fan de|i like|i love|i enjoy|\
        i prefer|i really like|i really love|i really enjoy|i do like|big fan|i adore|love doing|\
        my favourite|my favorite|prefere|me plait|me plaisent|j apprecie|raffole|i am into|enjoy|\
        really into|plus de sorties|mes preferes|favorite|favourite|am a fan|m amuse*|j ai adore|\
        loved|prefer|kiff|kiffe*|c est ma came|ma came|mon kif|mon kiff|mon truc|my thing|my jam|\
        my favourite thing|love them|love it|love those|love these|j adore ca|j adore les|regalent|\
        m eclate|trop cool les|donne moi plus|mets moi plus|can not get enough|dig|grand fan|\
        jamais assez|mon pref|ma pref|ma preferee|mon prefere|cup of tea|me regale avec|me regale sur|\
        me regale en|me regale a|regale avec",
    ),
    (
        Dislike,
        "\
        j aime pas|aime pas|n aime pas|aime plus|je deteste|deteste|detestes|horreur|supporte pas|\
        supporte plus|je hais|hais|m ennuie|m ennuient|me gonfle*|me saoule*|me soule*|pas fan|\
        deplait|deplaisent|deplais|i hate|hate|dislike|do not like|do not enjoy|not a fan|\
        can not stand|not fond|do not love|bores me|boring|no more|arrete de me donner|arrete les|\
        arrete de me mettre|stop giving me|stop scheduling|marre de|marre des|sick of|tired of doing|\
        fed up|not into|plus de fractionne|pas trop fan|pas mon truc|not my thing|me fait chier|\
        me plait pas|me plaisent pas|never liked|evite de me|evite les|avoid giving|do not give me|\
        ne me donne plus|ne me mets plus|me donne plus|beurk|bof les|despise|loathe|can t stand|\
        do not care for|pas un fan|pas une fan|tres peu pour moi|ma claque|en ai ma claque|hate it|\
        hate them|torture|never again|plus jamais de|no track|pas ma tasse|ras le bol|plein le dos|\
        plein le cul|me gave|gavent|gave|saoule|saoulent|soule|soulent|souler|not my cup|not my jam|\
        dread|kills my mood|c est l enfer|un enfer|degoute|pas kiff*|kiffe pas|aucun plaisir|\
        zero plaisir|no fun|not fun|pas ma came|pas ma tasse de the|session* ever",
    ),
    (
        Available,
        "\
        je peux courir|je peux m entrainer|peux courir|dispo|dispos|disponible*|disponibilite*|libre|\
        libres|available|availability|free on|i am free|i can run|i can train|can only run|\
        can only train|only free|works for me|work for me|work best|works best|suit me|suits me|\
        best days|mes jours|my days|jours d entrainement|running days|training days|jours de course|\
        jours de repos|rest days|plutot|only run|only train|train on|run on|free|m arrange*|\
        me convient|me conviennent|can make it on|possible le|possible on|ok le|seances par semaine|\
        sessions a week|days a week|days per week|fois par semaine|times a week|can do|can make|\
        creneau*|slots|ideal days|mes creneaux|schedule me|day off|off day|impossible|not available|\
        pas dispo|jours possibles|jour off|can not run on|can not train on|peux pas courir le|\
        peux pas le|pas possible le|can not do|indisponible|caser|caler #|fit in|squeeze in|\
        fit .. runs|je peux caser|tiens # seances|is my max|my maximum|par semaine max|\
        max par semaine|suffit|me suffisent|ca me va",
    ),
    (
        Only,
        "\
        seulement|uniquement|que le|only|just|juste|exclusivement|rather|plutot|jamais|never|\
        toujours|always",
    ),
    (
        EveryDay,
        "\
        tous les jours|every day|any day|n importe quel jour|all days|everyday|chaque jour|tlj|\
        7 jours sur 7",
    ),
    (Except, "sauf|except|excepte|hormis|apart from|but not"),
    (
        Messages,
        "\
        message*|notif*|notification*|rappel*|reminder*|texte|text me|ping*|alerte*|alert*|ecris|\
        ecrire|ecrit|write|contact*|derange*|disturb|bother|embete|parle pas|sollicite*|sonner|nudge*|\
        buzz me|spam*|dm|newsletter|mailing list",
    ),
    (
        Quiet,
        "\
        silence|silencieux|silent|quiet|calmes|laisse moi tranquille|me laisse tranquille|\
        me laisser tranquille|etre tranquille|mute|do not disturb|dnd|ne pas deranger|pas deranger|\
        quiet hours|heures calmes|heures silencieuses|mode nuit|night mode|plage de silence|\
        fous moi la paix|leave me alone|muet|sourdine|quiet time|couvre feu|curfew|respirer|\
        laisses respirer|laisse respirer|lache moi|laches moi|fiche moi la paix|fous la paix|\
        me laisses tranquille|tu me laisses|some peace|in peace|cut it out|tais toi|taire|tu te tais|\
        shut up|zip it|hush",
    ),
    (
        NotMessage,
        "\
        pas de message*|plus de message*|plus aucun message*|pas de notif*|aucun message*|\
        aucune notif*|m ecris pas|m ecrire|m envoie pas|m envoie rien|m envoie plus|n ecris pas|\
        ne m ecris|ne me contacte|no message*|no notif*|no ping*|no reminder*|no texts|not message|\
        not text|not write|not ping|not contact|not send|not notify|not disturb|not bother|not wake|\
        stop messaging|stop sending|stop texting|ne me derange|me derange pas|me derange plus|\
        me notifie pas|pas de rappel*|rien apres|rien avant|nothing after|nothing before|ne m envoie|\
        me reveille pas|only message me|pas etre derange|ne me parle pas|not be disturbed|\
        pas de nouvelles|pas de sms|evite de m ecrire|arrete de m ecrire|arrete de m envoyer|not buzz|\
        not call|no buzz*|no alerts|no pings|plus rien|rien la nuit|rien le soir|nothing at night|\
        nothing overnight|nothing late|evite les messages|evite de m envoyer|evite les notifs|\
        arrete de me reveiller|arrete avec tes messages|moins de messages|fewer messages|\
        ne me reveille|me reveille plus|ne m ecrivez|quit messaging|quit texting|quit pinging|\
        hold off|hold your messages|pas un message|pas de texto*|ne me reveille*|do not wake",
    ),
    (
        LangName,
        "\
        anglais|francais|francaise|english|french|angliche|frenchie|anglaise|espagnol|spanish|\
        allemand|german|italien|italian|langue|language|portugais|portuguese|en fr|in fr|fr stp|vf|\
        en eng|in eng|anglophone|francophone|ang|langue de moliere|langue de shakespeare|moliere",
    ),
    (
        Speak,
        "\
        parle|parler|parlons|parles|reponds|repondre|reponse*|ecris|ecrire|speak|talk|answer*|reply|\
        respond|write|langue|language|messages en|continue en|continuer en|discute*|cause|in english|\
        in french|en anglais|en francais|chat in|converse|to english|to french|cause moi|causer|\
        continue|continuer|tu ecris|ecrit en|messages in|reponse en|talk to me|parle moi",
    ),
    (
        ZoneTime,
        "\
        fuseau*|timezone*|time zone*|tz|heure locale|local time|a l heure de|heure de|time in|\
        decalage horaire|utc|gmt|my clock|jet lag*|horaire de|fuso|clock|jetlag|a la bonne heure|\
        pas la bonne heure|mauvaise heure|mauvaises heures|heure .. fausse|heure .. pas bonne|\
        heure .. mauvaise|wrong time|wrong times|wrong hour|wrong hours|time is wrong|time is off|\
        times are off|times are wrong|hours off|hour off|hours behind|hours ahead|hours late|horloge|\
        decalage|heures de retard|h de retard|heures d avance|h d avance|pendule|heure d ici|\
        heure de chez moi|my local|changement d heure|heure d ete|heure d hiver|daylight saving|\
        your clock|ton heure|ta montre retarde|chez moi il est|ici il est|it is .. here|mes heures|\
        zone horaire|fuseau|hour late|hour early|hours early|heure de retard|heure trop tard|\
        heure trop tot|h trop tard|h trop tot|fausse heure",
    ),
    (
        LiveAt,
        "\
        j habite|habite|je vis|je suis a|je suis au|je suis en|je suis aux|i am in|i live|\
        live in|living in|moved to|moving to|relocated|demenage*|je demenage|voyage*|en vacances|\
        travel*|trip to|based in|installe*|arrive* a|arrived|landed in|je pars|parti|partie|\
        flying to|deplacement|staying in|je reside|base a|basee a|now in|maintenant a|back in|\
        rentre a|de retour a|on holiday in|on vacation in|expatrie*|i m in|je serai a|\
        je viens d arriver|i will be in|je passe a",
    ),
    (
        UnitKm,
        "\
        km|kms|kilometre|kilometres|kilometer|kilometers|metric|metrique|metriques|min km|\
        kilometrique",
    ),
    (
        UnitMile,
        "miles|mile|imperial|imperiale|imperiales|imperiaux|min mile|min mi|mi",
    ),
    (
        UnitWord,
        "\
        unite*|unit|units|metric|metrique*|imperial*|distances en|distances in|en miles|in miles|\
        in mile|en km|in km|in kilometers|in kilometres|en kilometres|use miles|use km|\
        use kilometers|use kilometres|to miles|to km|to kilometers|to kilometres|allures en|\
        paces in|pace in|min par mile|minutes per mile|systeme metrique|mesure*|per mile|en mile|\
        imperial|min per mile|not km|not miles|pas en km|pas en miles|compte en|think in",
    ),
    (
        Method,
        "\
        methode*|method*|methodolog*|philosoph*|approche*|approach*|systeme d entrainement|\
        training system|training style|ecole|school of|modele d entrainement|polarise|theorie|\
        principes|principles|training theory|norvegienne|etudes|recherches|modele|\
        protocole d entrainement|scientifiquement|fondements|fondement",
    ),
    (
        UseMethod,
        "\
        passe|passer|suivre|follow*|utilise*|use|using|switch*|adopt*|train|entrainer|\
        m entrainer|essayer|try|veux|want|prefere|prefer|choisi*|choose|choice|change*|\
        quelle methode|which method|what method|tu suis|tu appliques|do you follow|go with|\
        partir sur|plan|programme|basee sur|based on|think of|thoughts on|penses quoi|avis sur|\
        opinion|parle moi|difference*|compare*|versus|vs|tell me about|parler de",
    ),
    (
        KnowMe,
        "\
        tu sais de moi|sais tu de moi|sais sur moi|tu sais sur moi|connais de moi|sais a mon sujet|\
        know about me|do you know about|do you know of|you know me|tu te souviens|te souviens tu|\
        te rappelles|tu te rappelles|souviens toi|do you remember|you remember|remember about me|\
        tu gardes|tu as retenu|as tu retenu|t as retenu|tu retiens|as tu memorise|tu as note sur moi|\
        notes sur moi|infos sur moi|informations sur moi|info on me|data on me|do you have on me|\
        you have on me|know of me|stored about me|store about me|have about me|you got on me|\
        learned about me|learnt about me|tu connais de moi|je t ai dit quoi|que sais tu|\
        what have i told you|ce que je t ai dit|ce que tu sais|what did i tell you|\
        qu est ce que je t ai dit|sait on de moi|mon profil|my profile|enregistre sur moi|\
        what you know|you keep about me|do you recall|saved about me|notes about me|notes on me|\
        tu as appris sur moi|gardes sur moi|conserves sur moi|tu as sur moi|t as sur moi|as sur moi|\
        je t avais dit|did i say about|my facts|retenu de moi|retenu sur moi|souviens de moi|\
        remember me|on file about me|on file for me|file on me|comme notes sur moi|sais de ma|\
        sais sur ma|sais de mon|sais sur mon|know about my|redis moi ce que tu sais|in your memory|\
        dans ta memoire|ta memoire sur",
    ),
    (Memory, "memoire|memory|souvenirs|memories|what you remember|memorise*"),
    (
        Forget,
        "\
        oublie|oublier|oublies|oubliez|forget|forgets|efface de ta memoire|supprime de ta memoire|\
        retire de ta memoire|remove from your memory|erase from your memory|delete from your memory|\
        from your memory|de ta memoire|stop remembering|ne retiens pas|ne retiens plus|unlearn|\
        de tes souvenirs|wipe from|never mind what i said|do not remember|efface ce que|\
        supprime ce que je t ai dit|erase what i|delete what i|remove what i said|efface que|\
        from memory|de la memoire|enleve de ta memoire|no longer remember|arrete de te souvenir|\
        plus besoin de te souvenir|plus besoin de retenir|plus la peine de retenir|\
        plus la peine de te souvenir|pas besoin de te souvenir|pas besoin de retenir|\
        plus besoin de te rappeler|plus besoin de savoir|no need to remember|do not need to remember|\
        can stop remembering|keeping track|stop tracking my|stop keeping|no longer need to remember|\
        need not remember|arrete de retenir|arrete de garder|ne garde plus|ne garde pas|\
        ne te souviens plus|ne note plus|retiens plus|garde plus en|sors .. de ta tete|\
        out of your head|out of your memory|hors de ta memoire|no longer keep|lose the note|\
        efface .. info|fais comme si je|fais comme si je n|pretend i never|pretend i did not|\
        efface l info|efface les infos",
    ),
    (
        Erase,
        "\
        efface*|effacer|supprim*|delete*|deleting|erase*|wipe|remove*|detruire|detruis|destroy|\
        clear|purge*|close|ferme*|cloture*|terminate|get rid of|desinscri*|desinscrire|\
        unsubscribe|deactivate|desactive*|cancel|resilie*|clore|nuke|oublie*|forget",
    ),
    (
        Account,
        "compte|account|profil|profile|inscription|subscription|abonnement|membership",
    ),
    (
        DataWord,
        "\
        donnees|data|infos|informations|information|historique|history|archives|archive|tout|\
        everything|dossier|records of me|traces|everything i logged|tout mon historique|mes courses|\
        my runs|toutes mes courses|all my runs|mes seances|my workouts|mes sorties|training log|\
        journal d entrainement|my history|mon historique|le tout",
    ),
    (
        All,
        "\
        tout|toutes|tous|all|everything|entirely|completement|definitivement|permanently|\
        completely|every trace|forever|pour toujours|integralite|whole|entire",
    ),
    (
        AboutMe,
        "\
        sur moi|about me|me concernant|on me|de moi|a mon sujet|mes donnees|my data|mes infos|\
        my info|mon historique|my history|mes informations|my information",
    ),
    (
        Export,
        "\
        export*|rgpd|gdpr|portabilite|backup of my|sauvegarde de mes|copie de mes donnees|\
        copy of my data|copy of all my|copie de toutes mes|recuperer .. donnees|\
        telecharger .. donnees|download .. data|data takeout",
    ),
    (
        Download,
        "\
        telecharg*|download*|recuperer|recupere|copie|copy|zip|csv|json|sauvegarde*|backup|\
        obtenir|extraire|take out|takeout|get all|archive|send me",
    ),
    (Pdf, "pdf|imprim*|print*|printable|papier"),
    (
        ReportWord,
        "rapport*|report|reports|document|bilan ecrit|fiche|compte rendu",
    ),
    (
        Dashboard,
        "\
        dashboard*|tableau de bord|page web|web page|webpage|site web|website|interface web|\
        web interface|mes graphiques|my graphs|my charts|charts page|web app|version web|\
        en ligne|online|graphiques|graphs|charts|site|web",
    ),
    (
        CalendarWord,
        "\
        agenda|calendrier|calendar|ics|ical|caldav|google cal|gcal|google agenda|outlook|icloud|\
        webcal|google calendar",
    ),
    (
        Provider,
        "\
        strava|garmin|polar|suunto|coros|fitbit|apple watch|apple health|applewatch|apple sante|\
        health kit|ma montre|une montre|la montre|montre connectee|montre gps|montres|sa montre|\
        my watch|watch|whoop|oura|wahoo|zwift|runkeeper|nike run|nrc|google fit|samsung health|\
        intervals icu|trainingpeaks|decathlon|forerunner|fenix|wearable|amazfit|health connect|\
        komoot|huawei",
    ),
    (
        Connect,
        "\
        connect*|connexion|connecter|lier|lie|relier|relie|link|linking|sync*|synchro*|associer|\
        associe|import*|importer|brancher|branche|upload*|envoyer un fichier|hook up|pair|\
        coupler|integr*|charger|integration|pull|compatible*|support|fonctionne avec|work with|\
        works with|rattacher|add my|ajouter ma|disconnect*|deconnect*|transfer*|marche avec",
    ),
    (
        FileWord,
        "\
        fichier*|file|files|un fit|des fit|en fit|format fit|mon fit|fit file|gpx|tcx|fichier fit|\
        csv file|spreadsheet|tableur|excel",
    ),
    (
        Origin,
        "\
        d ou viennent|d ou vient|d ou tu sors|d ou sors tu|where do you get|where does your data|\
        where do your|where does the data|where is the data from|tes sources|your sources|\
        source de|sources de|data source*|sources de donnees|mes sources|my sources|source|\
        sources|data come from|scientifique|scientific",
    ),
    (
        Away,
        "\
        en deplacement|deplacement pro|absent|absente|serai absent|pas la du|pas la le|pas la de|\
        pas la la|pas la cette|serai pas la|suis pas la|pas la pendant|en vacances|vacances|conges|\
        en conge|en voyage|en mission|en stage|en seminaire|seminaire|away|on holiday|on vacation|\
        holidays|vacation|travelling|traveling|out of town|out of the country|business trip|work trip|\
        abroad|a l etranger|je garde les enfants|j ai les enfants|j ai mes enfants|garde les enfants|\
        garde mes enfants|garde alternee|les gosses|have the kids|got the kids|my kids with me|\
        in hospital|a l hopital|hospitalise*|off grid|not around|pas dans le coin|loin de chez moi|\
        je pars",
    ),
    (
        PerWeek,
        "\
        fois par semaine|fois la semaine|fois semaine|seances par semaine|seance par semaine|\
        sorties par semaine|sortie par semaine|entrainements par semaine|footings par semaine|\
        jours par semaine|seances hebdo*|sorties hebdo*|courses par semaine|x par semaine|\
        times a week|times per week|times weekly|runs a week|runs per week|run a week|sessions a week|\
        sessions per week|workouts a week|workouts per week|days a week|days per week|days weekly|\
        times each week|times every week|runs every week|seances chaque semaine|fois chaque semaine|\
        twice a week|once a week|jours sur 7|jours sur sept|par sem|fois .. sem",
    ),
    (
        YouWoke,
        "\
        tu m as reveille*|tu me reveille*|you woke me|you keep waking|stop waking|\
        arrete de me reveiller|quit waking|tu m reveille*",
    ),
    (
        NoteWord,
        "\
        l info|l information|cette info|l infos|tes notes|your notes|the note|a note|the notes|\
        note sur|t as note|tu as note|as note|avais note|you noted|you wrote|you saved|l histoire|\
        ta tete|your head|your brain|ton cerveau|le fait que|the fact that|la mention|the bit about|\
        the part about|the thing about|the info|the stuff|ce que je t ai|ce que j ai dit|what i told|\
        what i said|la partie sur|le truc sur|l entree sur|the entry|ce souvenir|tes fiches|ta fiche|\
        what you know about my|tu as retenu|t as retenu|ce que tu sais sur",
    ),
    (
        Discard,
        "\
        efface*|effacer|supprim*|delete*|erase*|wipe|remove*|retire|retirer|enleve|enlever|vire|virer|\
        sors|drop|scratch|take out|get rid of|strike|raye|rayer|gomme|gommer|jette|ditch|bin|lose|\
        clear|discard|zappe|scrub|oublie*|forget|laisse tomber|let go of",
    ),
    (
        Unsubscribe,
        "\
        unsubscribe*|desabonn*|desinscri*|desinscription|opt out|sign me out for good|resilie*|\
        cancel my membership|cancel my subscription|me desengage",
    ),
    (
        SendMe,
        "\
        envoie moi|envoyer moi|m envoie*|m envoyer|donne moi|me donner|file moi|send me|give me|\
        get me|can i get|can i have|je peux avoir|puis je avoir|j aimerais avoir|je veux|je voudrais|\
        recevoir|receive|recuperer|recupere|partir avec|leave with|take with me|avoir .. fichier|\
        avoir .. un fichier|in one file|in a file|dans un fichier|as a file|as .. file|sors moi|\
        extract|extrais|extraire|dump|i want|i would like|i need|extraction",
    ),
    (
        Studies,
        "\
        etudes|quelle etude|quelles etudes|studies|the studies|recherches|la recherche|research|\
        scientifiquement|scientifically|evidence based|papers|publications|litterature|literature|\
        preuves|fonde sur|fondee sur|quels travaux|which papers|chercheur*|researchers|base sur quoi|\
        bases sur quoi|appuies sur quoi|fondement|fondements|the science|what science|which study|\
        science behind|quelle science|which research|any research",
    ),
    (
        Woke,
        "\
        m a reveille*|m ont reveille*|reveille par|woken up by|woken by|woke me|wakes me|waking me|\
        fait sursauter",
    ),
];
