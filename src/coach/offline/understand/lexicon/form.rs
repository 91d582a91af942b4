//! Words that make a sentence a question, a wish or a refusal.

use super::Entries;
use crate::coach::offline::understand::concept::Concept::{
    CanI, Explain, How, HowMuch, HowTo, IndirectQuestion, IsIt, Negation, PastTime, Please, Purpose, Question, ShouldI,
    Show, That, Want, What, WhatIf, WhatIs, WhatToDo, Why,
};

pub const ENTRIES: Entries = &[
    (
        Question,
        "\
        est ce que|est ce qu|qu est ce|quel|quelle|quels|quelles|quoi|comment|combien|quand|pourquoi|\
        what|which|how|when|where|why|do you|can you|can i|can we|could you|should i|am i|is there|\
        is it|are you|did i|do i|have i|tu peux|peux tu|puis je|dois je|t as|tu as|y a t il|who|\
        qui est|ou est|would it|would i|will i|could i|c est quand|on peut|pourrais tu|tu pourrais|\
        as tu|vais je|suis je|ai je|any|j en suis ou|ou j en suis|ou en suis|jusqu ou|will this|\
        would this|will that|is this|is that",
    ),
    (
        What,
        "\
        quel|quelle|quels|quelles|quoi|c est quoi|qu est ce|what|which|que|what is|y a quoi|\
        il y a quoi|kezako|rappelle moi|remind me|tell me|dis moi|any|is there|est ce qu il y a|\
        do i have|t as|when is|c est quand",
    ),
    (
        WhatIs,
        "\
        c est quoi|qu est ce que c est|qu est ce qu|what is|what are|kezako|ca consiste en quoi|\
        ca veut dire quoi|definition",
    ),
    (
        WhatToDo,
        "\
        je fais quoi|on fait quoi|faire quoi|que faire|quoi faire|je dois faire quoi|\
        que dois je faire|qu est ce que je fais|qu est ce que je dois faire|qu est ce qu on fait|\
        what do i do|what should i do|what am i doing|what to do|what do i have|what are we doing|\
        what should i run|what am i running|je cours quoi|je cours combien|what do i run|\
        what have i got|what have you got|j ai quoi|y a quoi|tu me proposes quoi|tu proposes quoi|\
        what now|what is on|what is up|what is next|what is planned|je dois courir combien|\
        combien je cours|combien je dois courir|how far should i run|how far do i run|\
        how far am i running|qu est ce que j ai|tu m as prevu quoi|tu me prevois quoi|am i running|\
        do i run|am i supposed to|suis je cense|est ce que je cours|je cours|do i have|dois je courir|\
        je suis cense|what did you plan|what have you planned|we doing|need to do|dois faire|qu ai je|\
        quoi au programme|fais quoi|do i handle|how do i handle|what do i do now|de prevu|y a rien|\
        il y a rien|ya rien|quelque chose demain|on today|on tomorrow|le taf",
    ),
    (
        HowMuch,
        "\
        combien|how many|how much|how far|how long|quelle distance|quel volume|quelle quantite|\
        what distance|nombre de|total|totals|cumul|en tout",
    ),
    (How, "comment|how|de quelle facon"),
    (
        HowTo,
        "\
        comment faire|comment on fait|comment fait on|comment je fais|comment realiser|\
        comment executer|comment bien faire|how do i do|how do you do|how to do|how to perform|\
        how do i perform|how to|how do i|how do you|technique|execution|bonne posture|\
        proper form|correct form|good form|demo|demonstration|show me how|montre moi comment|\
        explique moi comment|explain how|explain|explique|explique moi|describe|decris|\
        en quoi consiste|ca se fait comment|se fait comment|faut faire comment|comment se fait|\
        comment ca se fait|form cues|cues|walk me through|tuto|tutorial|teach me|apprends moi|\
        comment|positionner|bien faire|properly|correctly|correctement",
    ),
    (
        Show,
        "\
        montre|montrer|montre moi|affiche*|donne|donne moi|donner|voir|envoie|envoie moi|envoyer|show|\
        give|give me|see|display|list|liste|ouvre|open|send|resume|resumer|recap|recapitulatif|bilan|\
        summary|summarise|summarize|analyse|analyser|analyze|detail|details|overview|look at|review|\
        regarde|point sur|check|debrief|debriefe|stats|statistiques|generate|genere|fais moi|propose|\
        propose moi|prepare moi|rappelle moi|compile|breakdown|consult*|view|pull up|rundown|fetch|\
        afficher|gimme|j aimerais voir|sors moi|lay out|line up|run me through|talk me through|dresse|\
        dis moi|balance moi|file moi|debriefe moi|refaire passer|faire passer|passer le|balance|\
        envoie le|en chiffres|in numbers",
    ),
    (
        CanI,
        "\
        je peux|puis je|est ce que je peux|can i|could i|may i|on peut|can we|could we|peut on|\
        possible|am i able|ok to|okay to|safe to|tu peux|can you|pourrait on|je pourrais|pourrais je|\
        on pourrait|ca passe si|can we just|could i just|is it ok|is it okay|is it fine|ok if i|\
        okay if i|fine if i|c est ok si|c est bon si|j ai le droit|ai je le droit|am i allowed",
    ),
    (
        ShouldI,
        "\
        dois je|je dois|je devrais|devrais je|should i|faut il|il faut|do i need|am i supposed|\
        faut|do i have to|vaut mieux|ought i|need to i|should my|should we",
    ),
    (
        Why,
        "\
        pourquoi|why|how come|pour quelle raison|comment ca se fait|d ou sort|d ou vient ce|\
        comment tu as calcule|comment tu calcules|comment as tu calcule|how did you calculate|\
        how did you come up|how did you get|how did you work|how do you know|t as calcule|as calcule|\
        calcule ca|calcules ca|d ou tu sors|tu sors ca d ou|how is that calculated|\
        how was that calculated|comment est calcule*|how is this calculated|what makes you say|\
        sur quoi tu te bases|sur quoi te bases|comment tu arrives|comment tu sais|\
        quelle est la raison|what is the reason|reason|reasoning|raison|justifie|justify|\
        what is your logic|rationale|based on what|a quoi ca sert|what is the point|\
        quel est l interet|quel interet|c est quoi l interet|where does that|where does this|\
        qu est ce qui te fait dire|en quel honneur|c est quoi la logique|the logic|ce choix|\
        this choice|cette decision|this decision|ton raisonnement|a quoi bon|sert a quoi",
    ),
    (
        Explain,
        "\
        explique*|explain|precise|developpe|elaborate|more details|plus de details|justifie|\
        justify|walk me through|tell me more|dis m en plus|en dire plus",
    ),
    (
        IndirectQuestion,
        "\
        savoir si|sais pas si|sait pas si|demande si|demandais si|dis moi si|me dire si|verifier si|\
        confirme* si|whether|know if|wonder* if|tell me if|check if|checking if|voir si|pas sur si",
    ),
    (
        WhatIf,
        "\
        et si je|et si j|et si on|si je|si j|what if|what happens if|what happens when|\
        what happens should|ce qui se passe si|what would happen if|il se passe quoi si|\
        qu est ce qui se passe si|que se passe t il si|suppose|imagine|imaginons|admettons|supposons|\
        would it be|would it hurt if|is it bad if|c est grave si|est ce grave si|ca change quoi|\
        quel impact|quelles consequences|in case i|what would change if|how bad is it if|\
        would it matter if|and if i|ca donne quoi si|ca ferait quoi|ca fait quoi si|que donnerait|\
        let us say|mettons que|hypothetically|serait il|si jamais je|what will happen if|au cas ou je|\
        would skipping|would missing|would dropping|would adding|would running|would moving|\
        would cutting|if i were to|if i skipped|if i ran|ca passe si|c est ok si|ok if i|okay if i|\
        fine if i|c est bon si|ca craint si|ca pose probleme si|ca gene si|does it matter if|\
        matter if i|is it ok if|would it matter|ca change un truc si|ca joue si",
    ),
    (
        Want,
        "\
        je veux|je voudrais|j aimerais|je souhaite|i want|i would like|i d like|want to|\
        would like to|envie de|j ai besoin|i need|il me faut|looking to|hoping to|j espere|\
        je compte|i hope|i plan|planning to|je prevois|wish|my dream|mon reve|je reve|\
        would rather|je prefere|i prefer|rather have",
    ),
    (
        Negation,
        "pas|not|aucun|aucune|jamais|never|no|non|rien|sans|without|ne|stop|arrete",
    ),
    (Please, "s il te plait|please|merci de|s il vous plait"),
    (IsIt, "est ce que c est|is it|c est|c est bien|is that"),
    (
        That,
        "\
        ca|cela|that|this|it|ce que tu viens|le dernier changement|la derniere action|\
        last change|la derniere modif*|derniere saisie|last action|last entry|derniere entree",
    ),
    (
        Purpose,
        "\
        sert a quoi|servent a quoi|a quoi sert|a quoi servent|a quoi ca sert|le but de|le but du|\
        le but des|quel est le but|c est quoi le but|quel but|l interet de|l interet du|l interet des|\
        quel interet|interet de|a quoi bon|purpose|the point of|point of|what does .. do for me|\
        do for me|am i getting out of|get out of|getting out of|what do i gain|what will i gain|\
        gain from|benefit*|travaille quoi|travaille t on quoi|on travaille quoi|m apporte quoi|\
        apporte quoi|apporter quoi|m apporte|qu est ce que ca apporte|idea behind|thinking behind|\
        logic behind|l idee derriere|idee derriere|meant to do|supposed to do for|suppose apporter|\
        cense m apporter|cense apporter|pour travailler quoi|what am i training|what is this training|\
        what does it train|what does this train|ca developpe quoi|developpe quoi|en quoi ca|\
        how does .. help|quel effet|quels benefices|benefices|what is this session for|\
        what is this run for|what is this workout for|what is that for|what is this for|\
        what is it for|the goal of|goal of this|goal of today|aim of|what is .. run for|\
        what is .. session for|what is .. workout for|idee de cette|l utilite|utilite|d ou sort|\
        d ou sortent",
    ),
    (
        PastTime,
        "\
        j etais|i was|c etait|etais|was|avais|had|used to|courais|faisais|i had|last year|\
        l an dernier|l annee derniere|avant je",
    ),
];
