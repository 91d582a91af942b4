//! What a running coach leaves to others.

use super::Entries;
use crate::coach::offline::understand::concept::Concept::Outside;

pub const ENTRIES: Entries = &[(
    Outside,
    "\
        president|presidentielle*|election*|vote|voter|politi*|ministre|minister|gouvernement|\
        government|trump|macron|biden|putin|poutine|guerre|war|religion*|dieu|god|immigration|\
        parti politique|gauche ou droite|abortion|avortement|congress|parliament|brexit|palestine|\
        bourse|stock|stocks|action apple|actions|bitcoin*|crypto*|ethereum|invest*|placement*|impot*|\
        tax|taxes|loan|mortgage|credit immobilier|pret immobilier|banque|bank|salaire|salary|\
        assurance vie|insurance|euro dollar|taux de change|exchange rate|cours de l action|dividend*|\
        avocat|lawyer|contrat|contract|lottery|loto|casino|paris sportifs|betting|recette*|recipe*|\
        tarte|gateau*|cake|cuisiner|cook|bake|lasagne*|lasagna|crepes|soupe|soup|pizza|quiche|cookies|\
        bolognaise|risotto|tiramisu|dessert|python|javascript|java|rust|html|css|sql|code|coder|\
        coding|programmer|script|bug|algorithme|algorithm|regex|debug|excel|powerpoint|devoirs|\
        homework|dissertation|essay|equation*|maths|math|theorem*|theoreme*|integral*|derivee|\
        physique quantique|quantum|chimie|chemistry|compile|docker|linux|api key|function in|linkedin|\
        wordpress|tableur|spreadsheet|poeme*|poem*|poesie|haiku|sonnet|chanson|song|lyrics|paroles|\
        roman|novel|histoire drole|write me a story|ecris moi une histoire|story about|\
        lettre de motivation|cover letter|traduis|traduire|traduction|translate|translation|cv|\
        resume for a job|mon email|email to my|email a mon|mail a mon|discours|speech|rap|scenario|\
        tweet|slogan|capitale|capital of|capital city|film|films|movie*|serie tv|netflix|musique|\
        music|playlist|jeu video|video game*|foot|football|psg|ligue 1|premier league|world cup|\
        coupe du monde|nba|basketball|rugby|tennis|formula 1|formule 1|chess|echecs|horoscope*|\
        astrolog*|signe astro|dinosaur*|dinosaure*|planete*|planet|planets|lune|moon|einstein|\
        napoleon|histoire de france|world war|guerre mondiale|philosophe|sens de la vie|\
        meaning of life|president of|roi de|king of|queen of|actrice|actor|acteur|celebrit*|\
        black hole*|trou noir|shakespeare|tour eiffel|eiffel tower|voiture|my car|a car|new car|\
        train pour|billet*|flight*|hotel*|restaurant*|reserve moi|book me|book a|vacances pas cher|\
        holiday deals|telephone portable|smartphone|ordinateur|laptop|printer|imprimante|wifi|amazon|\
        commander|livraison|delivery|uber|taxi|meteo a|weather in|dating|tinder|petite amie|\
        girlfriend|boyfriend|petit ami|mon ex|my ex|drague|flirt|sexe|sexy|sex|porn*|drogue*|drugs|\
        cannabis|weed|hack*|pirater|mot de passe de|password of|password|bombe|bomb|weapon*|my dog|\
        mon chien|my cat|mon chat|jardin*|garden*|plante*|ikea|appartement|apartment|lave linge|\
        washing machine|machine a laver|plombier|news|actualites|actus|journal|ignore previous|\
        ignore all|ignore your|ignore tes|ignore les instructions|system prompt|prompt systeme|\
        your instructions|tes instructions|jailbreak|pretend you are|fais semblant|role play|act as|\
        agis comme|dan mode|developer mode|antibio*|doliprane|ibuprofen*|paracetamol|dose de|dopage|\
        epo|steroid*|wedding|mariage|bebe|baby names|prenom|gift|cadeau|anniversaire de|logo|dessin|\
        draw|picture of|dessine*|image of|population of|population de|combien d habitants|how tall is|\
        how old is the|qui a invente|who invented|who wrote|qui a ecrit|who won|qui a gagne|\
        qui va gagner|who will win|hotel|party|landlord|philo|philosophie|negocier|negotiate|\
        mon patron|my boss|birthday party|loyer|rent|proprio|lettre de|babysit*|tondeuse|impots|\
        passeport|passport|visa|fera t il a|temps fera|devoir de|devoir d|iphone|android phone|carrot cake|maths homework|relativite|relativity|habitants au|habitants en",
)];
