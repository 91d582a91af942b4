//! Words for sessions and what is done to them.

use super::Entries;
use crate::coach::offline::understand::concept::Concept::{
    AddVerb, CanNotRun, CancelVerb, ChangeVerb, Correct, DonePast, EaseOff, HadPast, HowWas, Instead, JustDone, LaceUp,
    LongRun, Mileage, MissPast, Mistake, MoveVerb, MuteVerb, NoWay, NotRan, NotRunning, NudgeName, OtherSport,
    Planning, Program, PutIt, Quality, RanPast, Reps, Review, RunNoun, RunVerb, Session, Sets, SkipPast, SkipVerb,
    SportPast, StopVerb, Substitute, SwitchVerb, UndoVerb, Unmute,
};

pub const ENTRIES: Entries = &[
    (
        Session,
        "\
        seance*|session*|entrainement*|entrainnement*|workout*|training|trainings|\
        exercice du jour|wod",
    ),
    (
        RunNoun,
        "\
        sortie|sorties|footing*|run|runs|jog|jogs|jogging*|ma course de|mes courses|ma course d|\
        ma course hier|course a pied|my run|tempo run|parcours|trot|decrassage|recovery run|easy run|\
        activity|activite*|parkrun|ma course ce|ma course du|cette sortie|ma session|mes fractionnes|\
        my long run|my tempo|mon tempo|mon footing|ma sortie",
    ),
    (
        LongRun,
        "sortie longue|sorties longues|long run|long runs|longue sortie|long one|sortie long",
    ),
    (
        Quality,
        "\
        fractionne*|interval*|vma|tempo|seuil|threshold|cotes|hills|hill repeats|repetition*|\
        speedwork|speed work|speed session|track session|allure specifique|fartlek|series|piste|\
        reps|hard session|qualite",
    ),
    (
        Program,
        "\
        programme*|program|plan|planning|schedule|plan d entrainement|training plan|au menu|\
        prevu|planned|agenda de course|menu",
    ),
    (
        Mileage,
        "\
        volume|kilometrage|mileage|km|kms|kilometres|kilometers|bornes|miles|distance totale|\
        total distance",
    ),
    (
        RunVerb,
        "\
        cours|courir|run|running|courrai|courais|courrais|courons|courez|jogging|sors courir|\
        aller courir|faire|faisais|fais|m entrainer|train|ran|do|enchaine|ajoute|add|did|went",
    ),
    (
        RanPast,
        "\
        couru|courus|courue|ran|went for a run|went running|jogged|trottine|alle courir|allee courir|\
        sorti courir|rentre de|je rentre d|je reviens d|back from|just ran|got back from|been running|\
        been for a run|boucle|bouclee|boucles|avale|avales|went out for|came back from|had a run|\
        smashed out|knocked out|clocked|logged|cranked out|ai trottine|trotted|racked up|put in",
    ),
    (
        DonePast,
        "\
        fait|faite|faits|faites|fini|finie|termine|terminee|done|finished|completed|did|in the bag|\
        in the books|just did|viens de finir|viens de faire|viens de rentrer|viens de courir|\
        viens de boucler|viens de terminer|valide|validee|c est fait|bien passe|ok pour|realise|\
        realisee|effectue|effectuee|accompli|enregistre|note|ajoute|log|add|viens|save|rentre|plie",
    ),
    (
        HadPast,
        "\
        j ai fait|on a fait|i did|i have done|j ai termine|j ai fini|j ai boucle|i finished|\
        i completed|j ai realise|je viens de|j ai eu|i just|i got|i managed|j ai reussi|\
        j ai enchaine|just did|just finished|j ai pu faire|managed|g fait",
    ),
    (
        SkipVerb,
        "\
        saute|sauter|sautes|sauterai|zappe|zapper|zappes|zap|skip|skipping|seche la|secher|sauterais|\
        je seche|fais l impasse|faire l impasse|laisse tomber|bail on|passe mon tour|drop|cancel*|\
        annule|annuler|annules|annulez|supprime|enleve|retire|vire|remove|delete|call off|\
        laisser tomber|not doing|pas faire|ne ferai pas|ferai pas|will not do|take off|\
        take a rest day|sit out|give it a miss|giving .. a miss|prends un jour de repos|\
        prendre un jour de repos|taking .. off|take .. off|prends .. off|prends .. repos|\
        repos a la place|rest instead|not going to do|will not make it|ne la ferai pas|opt out|\
        pass on|scrap|ditch|shall not|tant pis pour|bin|nix|blow off|drop it|la fais pas|zappons|\
        skippe|skipper|passe a la trappe|dropping it|dropping tomorrow|dropping today|dropping this",
    ),
    (
        NotRunning,
        "\
        pas courir|ne cours pas|cours pas|courrai pas|pas de seance|pas de course|pas de footing|\
        pas de sortie|pas d entrainement|not running|not going to run|will not run|\
        will not be running|no run|no running|no session|no workout|not training|not going for a run|\
        m entraine pas|pas m entrainer|not doing|can not do|can not make|can not run|\
        pas faire ma seance|pas faire la seance|ferai pas ma|peux pas faire|ne pourrai pas|\
        pourrai pas|peux pas aller|ne vais pas faire|vais pas faire|pas faire|will not be able|\
        not able to|va pas etre possible|pas possible pour moi|will not make|can not train|\
        la fais pas|le fais pas|fais pas la|fais pas le|fais pas ma|la ferai pas|le ferai pas|\
        no chance i run|not gonna run|no way i run|will not train|irai pas courir|vais pas courir|\
        sors pas|sortirai pas",
    ),
    (
        CanNotRun,
        "\
        peux pas courir|pourrai pas courir|can not run|can not do|can not make|peux pas faire|\
        pas dispo|not available|busy|occupe|occupee|indisponible|pourrai pas|peux pas|empeche*|\
        empechement|imprevu|reunion|meeting|c est mort|en deplacement|c mort|c est pas possible|\
        no can do|unavailable|not free|stuck at work|pas libre|ca passe pas|passe pas|ca le fait pas|\
        ca colle pas|does not work|no good|marche pas|pas moyen|galere pour|tombe mal|c est non|\
        c est niet",
    ),
    (
        SkipPast,
        "\
        j ai saute|ai zappe|j ai seche|skipped|sautee|sautees|zappee|bailed|j ai annule|did not do|\
        did not run|ai fait l impasse|ai laisse tomber|blew off|had to bail|had to skip|had to cancel|\
        had to miss|had to drop|had to cut|j ai du sauter|j ai du annuler|j ai du zapper|ai du sauter|\
        ai du annuler|ai du zapper|ai du laisser|bailed on|pulled the plug|got in the way|a saute|\
        est passee a la trappe|passe a la trappe|passee a l as|tombe a l eau|tombee a l eau|\
        fell through",
    ),
    (
        MissPast,
        "\
        ai rate|rate ma|rate la|rate mon|rate mes|rate une|rate #|rate deux|rate trois|rate le|\
        rate un|ratee|ratees|loupe|loupee|ai manque|manque ma|manque la|manque mon|manque une|\
        manque #|manque deux|manquee|manquees|missed|pas pu|n ai pas fait|ai pas fait|\
        oublie ma seance|oublie de courir|forgot to run|forgot my run|was not able|\
        could not make|failed to|could not do|could not run|did not get|did not manage|\
        pas reussi|n ai pas reussi a|ai pas reussi a courir|pas eu le temps|did not have time|\
        no time to run|pas trouve le temps|ai foire ma|pas fait ma|pas fait la|sautee|\
        did not make|fell behind|pris du retard|n ai rien fait|ai rien fait",
    ),
    (
        NotRan,
        "\
        pas couru|did not run|have not run|not run since|pas fait de sport|no runs|n ai plus couru|\
        plus couru|have not trained|pas sorti|ai rien couru|jamais couru cette|have not been running|\
        not been running|pas remis les baskets|have not been out|had not run|did not train|\
        me suis pas entraine|rien fait|zero run|zero runs|zero sortie|aucune sortie|\
        pas une seule sortie|pas une sortie|no run this|rien couru|rien foutu|0 sortie|0 run|\
        pas mis les baskets|nothing this week|not a single run",
    ),
    (
        MoveVerb,
        "\
        deplace|deplaces|deplacer|deplacez|deplacee|deplacerais|decal*|report*|repouss*|boug*|avance*|avancer|invers*|intervert*|echang*|move|\
        moving|shift*|push|pushing|swap*|reschedul*|postpon*|bring forward|remets|remettre|\
        permut*|switch .. day*|switch .. with|replanif*|reprogramm*|change .. to|mets la|mets le|\
        mettre la|mettre le|basculer|bascule|transfer*|delay|bump|do it on|faire plutot|\
        la faire plutot|plutot le|plutot que|instead of|au lieu de|a la place de|glisser|\
        je la fais|je le fais|la caler|cale la|caler|met la|met le|met ma|met mon|mets ma|\
        mets mon|mettre ma|mettre mon|place la|place ma|rattrap*|make up|faire ma seance de|\
        passer la seance|passe la seance|passer ma seance|passe ma seance|put off|flip|exchange|\
        bring",
    ),
    (
        PutIt,
        "\
        mets la|mets le|mettre la|mettre le|on la fait|on le fait|la faire|le faire|je la ferai|\
        la ferai|la decaler|on la met|do that on|put it|do it|faire demain|fais la|plutot|instead|\
        je la fais|a la place|go on|happen on|be on|passe la a|passe le a|cale la|on la cale|\
        je la mets|on le met",
    ),
    (CancelVerb, "annul*|cancel*|abandon*"),
    (
        UndoVerb,
        "\
        undo|annuler|annule|defais|defaire|reviens en arriere|revenir en arriere|retour arriere|\
        revert|roll back|rollback|take it back|take that back|ctrl z|retablis|retablir|\
        remets comme avant|remettre comme avant|remets comme c etait|comme avant|put it back|\
        go back to how|restore|marche arriere|annule ca|annule la derniere|efface la derniere|\
        supprime la derniere|delete the last|remove the last|change it back|scratch that|\
        back to before|cancel that|cancel last|annule tout ca|supprime ce que je viens|\
        delete that last|reverse that|annulation",
    ),
    (
        Correct,
        "\
        corrig*|rectif*|correction|correct my|correct that|correct the|fix my|fix that|fix the distance|\
        fix the time|wrong distance|wrong time on|mauvaise distance|mauvais temps|actually it was|\
        it was actually|it was # not|no it was|en fait c etait|non c etait|c etait # .. pas|\
        c etait # .. en fait|c etait plutot #|et pas #|not # but|change la distance|change the distance|\
        erreur j ai fait|erreur c etait|je me suis trompe c etait|pas # mais #|was actually",
    ),
    (
        Unmute,
        "\
        reactive*|unmute*|turn back on|turn .. back on|switch .. back on|rallume*|recommence*|\
        start sending .. again|start sending|resume*|remets les|remets le|remets moi les|reprends les|\
        reprends tes|remettre a m envoyer|reprendre les|redemarre*|bring back the|retablis les|\
        i want .. reminders again|renvoie moi",
    ),
    (
        MuteVerb,
        "\
        coupe*|mute*|turn off|switch off|desactive*|disable*|n envoie plus|ne m envoie plus|m envoie plus|\
        stop sending|stop the|arrete les|arrete le|arrete de m envoyer|enleve les|no more|plus de|\
        je veux plus|moins de|suspend*|pause the",
    ),
    (
        NudgeName,
        "\
        rappel*|reminder*|notif*|notification*|message*|alerte*|bilan du|bilans du|bilan hebdo|\
        bilan de la semaine|weekly summary|weekly report|weekly recap|check in|check ins|checkin|checkins|\
        conseils du|conseil du jour|daily tip*|nudge*|morning message*|questions du matin|\
        question du matin|point du matin|recap du|recaps du|relance*|ping*",
    ),
    (
        Mistake,
        "\
        erreur|mistake|trompe|trompee|me suis plante|oops|oups|woops|faux|fausse|typo|wrong|\
        je me suis trompe|mauvais chiffre|boulette|pas ce que je voulais|did not mean|wrong number",
    ),
    (
        ChangeVerb,
        "\
        chang*|modifi*|update|ajust*|adjust|revoi*|revoir|a la baisse|a la hausse|au lieu|\
        instead|finalement|en fait|actually|plutot|mettre a jour|mets a jour|corrige*|lower|\
        raise|bump|revise|edit|amend|rather|after all|repense|downgrade|upgrade|\
        passe mon objectif|baisse|monte|relax my|scale back|plus ambitieux|more ambitious|\
        reajust*",
    ),
    (
        SwitchVerb,
        "\
        passe|passer|passons|switch|change|changer|changes|mets|mettre|bascul*|utilise|utiliser|use|\
        set|put|affiche*|display|show|convert*|on passe|regle|settings|configure*|go|prefer|prefere*|\
        i want|je veux|je voudrais|parle en|talk in|works in|donne moi|donne|give me|in|en|travaille|\
        repasse|repasser|remets|remettre|reviens|revenir|back to|retour au|retourne|go back|repassons|\
        revert to|rebascule*|back in",
    ),
    (
        StopVerb,
        "arrete*|stop|cesse|evite|avoid|no more|plus de|finis les|stopper|quit|enough|marre",
    ),
    (
        AddVerb,
        "ajoute*|add|mets|mettre|put|insere*|insert|rajoute*|inscris|integre*",
    ),
    (
        HowWas,
        "\
        etait|c etait|was|did .. go|s est passe*|s est bien passe*|how did|went|ai je couru|\
        ai bien couru|did i do|did i run|as pense|did you think|do you think|t en penses|\
        tu en penses|penses quoi|as tu pense",
    ),
    (
        Review,
        "\
        commente|commentes|commenter|commentaire|commentaires|remarque|remarques|debrief|debriefe|\
        debriefing|retour sur|un retour|feedback|thoughts on|thoughts about|your thoughts|\
        any thoughts|comments on|comment on|any comments|ton avis|un avis|avis sur|opinion|verdict|\
        your take|impressions sur|analyse*|analyz*|analysis|regarde|jette un oeil|coup d oeil|look at|\
        take a look|look over|rate my|note ma|dis de|en dis quoi|qu en dis tu|t en dis|en penses|\
        penses de|pense de|valait quoi|donnait quoi|a donne quoi|ca a donne|make of|how did i do|\
        did i do ok|did i do well|break down|dissect|decortique*|evalue|evaluate|critique|assess|\
        passe en revue|go over",
    ),
    (
        JustDone,
        "\
        viens de|vient de|just|i just|tout juste|que j ai fait|que j ai faite|i did|i ran|i uploaded|\
        uploaded",
    ),
    (
        OtherSport,
        "\
        velo|vtt|bike|biking|biked|cycling|cycled|cycle|ride|rode|natation|nager|nage|nager|piscine|\
        swim|swam|swimming|elliptique|elliptical|rameur|rowing|rowed|rower|home trainer|spinning|\
        randonnee|rando|hike|hiked|hiking|aquajog*|aqua jog*|pool running|ski|ski de fond|\
        cross country ski*|roller*|pedale|pedaler|cyclisme|gravel",
    ),
    (
        SportPast,
        "\
        biked|cycled|rode|swam|hiked|rowed|pedale|ai nage|ai roule|walked|ai marche|suis alle nager|\
        suis allee nager|went swimming|went cycling|went for a ride|went for a swim|went for a hike",
    ),
    (
        Instead,
        "\
        instead|a la place|au lieu|plutot|plutot que|remplac*|replace|replacing|swap .. for|\
        swap it for|troquer|troque|substitu*|echanger contre|switch .. for|trade .. for|raccourci*|\
        shorten|cut short|cut .. short|split|couper|coupe|coupes",
    ),
    (
        LaceUp,
        "\
        chausse les|chausser les|je chausse|enfile les baskets|enfiler les baskets|mets les baskets|\
        mettre les baskets|sors les baskets|remets les baskets|lace up|get my shoes on",
    ),
    (
        EaseOff,
        "\
        lever le pied|cut back|cutting back|back off|ease off|ease back|wind down|reduis|reduire|\
        diminue*|allege*|scale down|relache*|moins courir|run less|dial back|dial it back|repose|\
        leve le pied|leves le pied",
    ),
    (
        Sets,
        "sets of|sets|series de|serie de|reps of|# reps|repetitions de|repets",
    ),
    (
        Reps,
        "\
        # pompe*|# abdo*|# squat*|# traction*|# burpee*|# pushup*|# push up*|# pullup*|# pull up*|\
        # lunge*|# fente*|# situp*|# sit up*|# sit ups|# crunch*|# dip*|# press up*|# gainage*|# planche*|\
        # plank*|min de planche|minutes de planche|min plank|minute plank|# calf raise*|# montee*",
    ),
    (
        NoWay,
        "\
        pas moyen de|pas moyen d|impossible de|no way to|no chance to|no time to|n y avait pas moyen",
    ),
    (
        Planning,
        "\
        planning|plannings|emploi du temps|timetable|agenda de la semaine|agenda cette semaine|\
        l agenda de ma semaine|ma semaine type|weekly plan|week s plan|week plan|plan hebdo*|\
        programme hebdo*|semainier",
    ),
    (
        Substitute,
        "\
        remplac*|replace|replacing|swap .. for|troquer|substitu*|raccourci*|shorten|cut short|\
        cut it short|couper|coupe|coupes",
    ),
];
