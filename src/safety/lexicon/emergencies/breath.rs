//! Breath that does not come back, asthma, blood.

use crate::safety::{concept::Concept as C, lexicon::Row};

pub const ROWS: &[Row] = &[
    (
        C::CannotBreathe,
        "parle|parler|parlant|parles par|mot mots|mot|par, mot par mot, mot a mot, single words, # word|words at a
         time, in single|one words|word, soif d air, faim d air, air hunger, hungry|starved|starving for|of air, l air
         passe|rentre|entre plus|pas, air|get _ going|enough|air in|air|to, fighting for air|breath, respir*
         vite|rapide* meme|couche|allonge|assis|au, # fois par minute assis*|couche*|au|sur, breaths a|per minute
         sitting|lying|on|at, bruit|sifflement|noise|sound __ {quand il|quand elle|en inspirant|a l inspiration|she
         breathes|he breathes|breathing in}, creuse|rentre|tire|tirage sous|entre|sur les|son|le cotes|cou, sucking
         in|under|at at|his|her|the|ribs, neck muscles pull*, respiration gargouill*, gargouille, gurgling,
         sensation|impression de noyade|noyer, comme si j etais|je sous|me l|noyais eau, like i|im am|was|drowning
         drowning, through a straw, dormir assis*, sleep sitting|propped|upright, prop* myself|me up|on __
         breathe|pillows,
         souffle coupe, coupe le souffle, le souffle se coupe, breathing __ bad|difficult|weird|wrong|laboured|labored,
         breathing __ really bad, respiration __ difficile|bloqu*|courte, respire a peine, !lie flat, lie flat,
         !inspire, !inspirer, !inspirer a fond, !inhale, !deep breath, !remplir mes poumons, !fill my lungs, poumons __
         bloqu*, poumons __ ferm*, lungs __ closing|closed|shut, lungs wont work, respiration qui siffle, souffle __
         bloqu*, etrangl*, !respirer, !reprendre _ souffle, !reprendre _ respiration, !reprends _ souffle, !retrouver _
         souffle, !recuper* mon souffle, respir* plus, respire tres mal, respire mal, respiration
         difficile|bloquee|coupee, souffle bloque, difficult* respiratoire*, gene respiratoire, manque d oxygene,
         cherche* mon air, cherche mon souffle, air passe pas, air ne passe, air rentre pas, air ne rentre, suffoqu*, j
         etouff*, etouffe, etouffer, m etouffe, etouffais, sensation d etouff*, asphyxi*, detresse respiratoire,
         !breathe, !breath, !breathing, !catch _ breath, !get _ breath back, !get _ air, !get enough air|oxygen,
         !enough air, !air in, struggl* for breath|air, !oxygen, suffocat*, =choking, not breathing, stopped breathing,
         arrete de respirer, breathing _ difficult, fight* for _ breath|air, fight* for air, labored breathing,
         laboured breathing, like drowning, air hunger, respiratory distress, breath will not come back, like i m
         drowning, like i am drowning, drowning on dry, drowning in air, choking for air, choking awake, wake up
         choking|gasping, woke up choking|gasping, reveille en etouffant|suffoquant, reveille* __ etouff*, dormir
         assis, sleep sitting|upright, sleep upright, sleep in a chair, dormir dans un fauteuil, !full breath,
         breathing through a straw, respir* dans une paille, a travers une paille, drown* in my own, air wont go in, l
         air rentre plus, respire plus, isn t breathing, is not breathing, ne respire plus|pas, !talk between breaths,
         talk between breaths, sit up __ breathe, sit upright __ breathe, assis* pour respirer, trois oreillers pour,
         prop* up to breathe, !air into, cherche* toujours|encore mon souffle|air, !breathe in, !respire, !brethe,
         !breth",
    ),
    (
        C::Breathless,
        "essouf*, esouff*, a bout de souffle, souffle court, court de souffle, plus de souffle, plus aucun souffle,
         manque de souffle, haletant*, halete*, breathless*, out of breath, short of breath, shortness of breath, short
         of breathe, shortness of breathe, short breath, winded, puffed out, puffing, panting, no breath left, dyspn*,
         sob at rest, wheez*, siffle, sifflement*, sifflant*, !finish _ sentence*, !speak full sentences, !full
         sentences, !phrases entieres, !finir mes|une phrases|phrase, souffle me manque, souffle manque, souffle __
         court*, breath __ short, breath __ shorter, hors d haleine, gasping, gasps, panting, cherche son air, cherche
         son souffle",
    ),
    (C::Wheeze, "wheez*, siffle, sifflement*, sifflant*, stridor"),
    (
        C::AsthmaAttack,
        "crise* d asthme, crise asthme, asthma attack*, grosse crise d asthme, asthme _ severe, asthmatic attack,
         asthme __ passe pas|calme pas|empire|pire, asthma __ ease|worse|bad|badly|flaring|attack|acting, crise d
         asthme, asthma flare*, attaque d asthme",
    ),
    (
        C::InhalerFails,
        "ventoline __ marche|soulage|aide|effet|rien|suffit|calme|passe, inhal* __
         working|helping|help|works|nothing|relief|touching|work, puffer __ working|helping|help|nothing, salbutamol __
         rien|effet, bronchodil* __ rien|effet, bouffees __ rien|effet|pas, puffs __ no
         change|effect|help|difference|relief|better, puffs __ still|nothing|same, bouffees __ toujours|rien|pas|aucun,
         ventolin __ no|not|still|nothing|does not|did not|isn t|is not, inhaler __ no|not|still|nothing|empty|does
         nothing|did nothing, inhaler is|was|ran empty|out, ventoline __ vide|plus|toujours|pas|aucun, inhalateur __
         rien|pas|plus|vide|aucun, bouffees de ventoline __ toujours|rien|pas",
    ),
    (
        C::BlueLips,
        "levres __ bleu*, levres __ viole*, levres bleu*, levres viole*, lips __ blue, lips __ purple, blue lips,
         bluish lips, purple lips, ongles bleus, fingernails blue, levres|ongles|doigts __ bleu*|violet*|mauve*,
         lips|fingernails|nails __ blue|bluish|purple, blue around the mouth, face is|was|went|going blue, teint bleu*,
         cyanos*",
    ),
    (
        C::CoughBlood,
        "tousse|crache|touss*|crach* rose|mousse|mousseux, pink|rusty|frothy phlegm|spit|froth|sputum|stuff, cough* _
         pink|froth*, spit* _ pink|froth*, mousse|crachats rose|roses,
         toux __ sang, cough __ blood, sang __ toux, sang __ crach*, crach* __ sang, tousse* __ sang, cough* __ blood,
         spit* __ blood, blood when i cough, blood in my cough, crach* _ sang, tousse* _ sang, sang en touss*, sang _
         en touss*, sang quand je touss*, cough* _ blood, coughing blood, spit* blood, spit* _ blood, blood _ cough*,
         hemoptys*, mousse rose, pink froth*, frothy, crachat* _ sang, sang dans _ crachat*, blood in _
         sputum|phlegm|mucus|spit, cough* __ pink, coughing pink, pink stuff|foam|froth|spit,
         mousse|glaire*|crachat*|salive|mucus|spit|phlegm __ rose|rosee|rouge|sang|blood|pink|bloody, spat blood, spat
         out blood, hacking up blood, bloody phlegm|mucus|spit",
    ),
    (
        C::HardBreathing,
        "breathing __ harder|worse|shallow|laboured|labored|tight|noisy|raspy|fast|rapid|off|weird|wrong, respiration __
         courte|saccadee|penible|rapide|bruyante|sifflante|pire, respire __ pire|moins bien|de plus en plus mal|a petits
         coups, souffle __ moins en moins, respir* _ difficile*, respir* de plus en plus mal, breaths __ shallow|short,
         can barely|hardly breathe, struggle* to breathe, chercher mon air, cherche l air, souffle qui manque, pas assez
         d air, not enough air, plus d air, manque d air, manqu* d air, respiration __ siffl*, breathing __ whistl*,
         gasping, gasp* for air|breath, breathing|breathin hard|heavy|heavily
         while|just|in|when|lying|sitting|laying|at|on, breathing|panting|puffing __ {lying in bed|lying down|in bed|on
         the sofa|on the couch|sitting down|at rest|doing nothing}, !speak|talk|say more than # words, !speak|talk|say
         more than a word|few, !dire|parler plus de # mots, # mots a la suite",
    ),
];
