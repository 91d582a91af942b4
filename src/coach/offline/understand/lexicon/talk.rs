//! Greetings, thanks, calls for help and chat.

use super::Entries;
use crate::coach::offline::understand::concept::Concept::{
    Ack, BotWord, Chat, ForOthers, Hello, HelpWord, Laugh, Somebody, Sure, Thanks, WriteFor, YouDo,
};

pub const ENTRIES: Entries = &[
    (
        Hello,
        "\
        salut|salutations|bonjour|bonsoir|coucou|hello|hi|hey|yo|hola|hiya|good morning|\
        good evening|good afternoon|morning|bjour|re|wesh|ola|rebonjour|hey there|hi there|\
        greetings|howdy|heya|allo|sup|emojihello|me revoila|i am back|helo",
    ),
    (
        Thanks,
        "\
        merci|mercis|ty|thanks|thank you|thank|cheers|much appreciated|appreciate it|appreciate|\
        ta mate|remercie|je te remercie|nickel merci|super merci|gracias|emojithanks|grateful|\
        c est sympa|trop gentil|you are the best|you rock|t es le meilleur|t es top|tu geres|\
        t assures|nice one|thankyou|lifesaver|c est gentil|awesome coach|great help",
    ),
    (
        HelpWord,
        "\
        aide|aidez|aider|help|commandes|commande|commands|command|fonctionnalites|features|\
        comment ca marche|comment tu marches|comment tu fonctionnes|comment ca fonctionne|\
        comment marche|how does this work|how do you work|how does it work|how do i use|\
        comment t utiliser|comment je t utilise|comment on t utilise|mode d emploi|instructions|menu|\
        options|que sais tu faire|tu sais faire quoi|tu peux faire quoi|que peux tu faire|\
        tu sers a quoi|a quoi tu sers|a quoi sers tu|what can you do|what do you do|what can i ask|\
        qu est ce que tu peux faire|qu est ce que tu sais faire|what are you able|\
        je peux te demander quoi|que puis je te demander|what else can you|t es capable de quoi|\
        es tu capable|je suis perdu|i am lost|perdue|i do not know what to|je sais pas quoi|\
        comprends pas comment|besoin d aide|need help|lost|getting started|par ou commencer|\
        where do i start|tes fonctions|how can you help|comment peux tu m aider|\
        comment tu peux m aider|sos|guide|manual|help me|marche comment|fonctionne comment|\
        se sert de toi|sert de toi|sert ce bot|what you can do|what this bot|what is this bot|\
        c est quoi ce bot|ce que tu peux faire|ce que tu sais faire|tout ce que tu sais|does this bot|\
        does this app|how do you operate|what are you for|do for me here|your capabilities|\
        tes capacites|tes possibilites|c est quoi ton role|ton role|your role|t es la pour quoi|\
        tu es la pour quoi|a quoi tu peux|how to use you|comment je fais pour te|how to talk to you|\
        how should i use|bot work|bot works|app work|app works|this thing work|this thing works|\
        comment fonctionnes",
    ),
    (
        YouDo,
        "tu sais faire|tu peux faire|you do|you able|te demander|ask you|t utiliser|use this",
    ),
    (
        Chat,
        "\
        ca va|comment ca va|comment vas tu|tu vas bien|comment tu vas|la forme toi|quoi de neuf|\
        how are you|how is it going|how do you feel|how was your day|what is new|\
        how have you been|you ok|are you ok|es tu un robot|tu es un robot|t es un robot|\
        un humain|une ia|un bot|robot|are you a|real person|are you human|are you real|an ai|\
        chatgpt|bonne nuit|bonne soiree|bonne journee|bon weekend|good night|goodnight|\
        have a nice|have a good|have a great|see you|a demain|a bientot|a plus|au revoir|bye|\
        ciao|later|tu t appelles|ton nom|your name|quel age as tu|how old are you|tell me a joke|\
        raconte moi une blague|blague|joke|drole|funny|nice to meet|enchante|ravi|tu es marie|\
        tu m aimes|do you love|je t aime|i love you|love you|you are funny|t es drole|tu dors|\
        do you sleep|do you run|tu cours toi|est ce que tu cours|bravo|well done|felicitations|\
        congrats|happy birthday|joyeux noel|bonne annee|merry christmas|happy new year|\
        c est mon anniversaire|my birthday|tu fais quoi|what are you doing|je m ennuie|\
        i am bored|bon courage|good luck|bonne chance|tu penses a quoi|your favourite|\
        ton prefere|ta couleur|who are you|qui es tu|t es qui|tu es qui|who made you|\
        qui t a cree|qui t a|where are you from|d ou viens tu|tu habites|where do you live|\
        il fait beau|nice weather|beautiful day|belle journee|de rien|you are welcome|tu es la|\
        t es la|are you there|you there|test|do you like|tu aimes|aimes tu|passe un bon|\
        passe une bonne|good bot|how goes it|et toi|and you|content de te|bien ou bien|ca roule|\
        ca gaze|what s up|what is up|bonne route|talk soon|take care|prends soin|haha",
    ),
    (
        Ack,
        "\
        trop bien|genial|cool|super|great|awesome|parfait|perfect|nice|ok|okay|d accord|dac|\
        ca marche|top|excellent|bien recu|compris|got it|understood|pas mal|not bad|interesting|\
        interessant|wow|waouh|ouah|emojiyes|sorry|desole|pardon|merde|damn|putain|pas de souci|\
        no worries|no problem|pas grave|noted|c est note|sounds good|will do|fair enough|ah bon|\
        really|vraiment|amazing|incroyable|waw|yay|noice|tres bien|good|oui|non|yes|no|si|ouais",
    ),
    (
        Laugh,
        "haha*|hahaha*|lol|mdr|ptdr|lmao|rofl|xd|hihi|hehe*|emojilaugh|ahah*|hah",
    ),
    (Sure, "oui|ouais|yes|yep|yeah|si|ok|sure"),
    (
        Somebody,
        "\
        mon frere a|ma soeur a|mon pere a|ma mere a|mon mari a|ma femme a|mon ami a|ma copine a|\
        mon copain a|mon pote a|mon fils a|ma fille a|mon voisin a|mon collegue a|\
        my brother ran|my brother did|my brother has|my sister ran|my sister did|my sister has|\
        my dad ran|my dad did|my dad has|my father ran|my father did|my father has|\
        my mother ran|my mother did|my mother has|my mom ran|my mom did|my mom has|\
        my husband ran|my husband did|my husband has|my wife ran|my wife did|my wife has|\
        my friend ran|my friend did|my friend has|my girlfriend ran|my girlfriend did|\
        my girlfriend has|my boyfriend ran|my boyfriend did|my boyfriend has|my son ran|\
        my son did|my son has|my daughter ran|my daughter did|my daughter has|my colleague ran|\
        my colleague did|my colleague has|my mate ran|my mate did|my mate has|il a couru|\
        elle a couru|ils ont couru|he ran|she ran|they ran",
    ),
    (
        BotWord,
        "\
        bot|ce bot|this bot|l appli|appli|the app|this app|this thing|ce truc|chatbot|assistant",
    ),
    (
        WriteFor,
        "\
        ecris un|ecris une|ecris moi un|ecris moi une|ecrire un mail|ecrire une lettre|\
        ecrire un message|redige*|rediger|write an|write a|write me|write my|draft a|draft an|\
        draft me|draft my|compose a|compose an|proofread|corrige mon|corrige ma lettre|relis mon|\
        relis ma|reponds a ce mail|reply to this email|reply to my|answer this email|plan my sister|\
        plan my wedding|plan a party|organise mon|organise une fete|organise un|organise ma|\
        organize my|organize a party|fais ma dissertation|fais mes devoirs|fais mon expose|\
        do my homework|fais mon cv|fais moi un cv",
    ),
    (
        ForOthers,
        "\
        mail|email|e mail|courriel|lettre|letter|essay|article|blog post|texto|sms a|a mon patron|\
        a mon chef|a ma cheffe|mon patron|mon chef|my boss|boss|my manager|manager|mon proprio|\
        proprietaire|landlord|ma copine|mon copain|my girlfriend|my boyfriend|my wife|my husband|\
        ma femme|mon mari|ma mere|my mum|my mom|ma soeur|my sister s|mon frere|client|customer|\
        colleague|collegue|anniversaire|birthday|party|fete|wedding|mariage|cv|resume for|speech|\
        discours|presentation|expose|toast|invitation|post linkedin|tweet|annonce|bio",
    ),
];
