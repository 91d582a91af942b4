//! Muscle breakdown: the colour of urine and legs that no longer bend.

use crate::safety::{concept::Concept as C, lexicon::Row};

pub const ROWS: &[Row] = &[
    (
        C::Urine,
        "urine, urines, urinaire, uriner, urinais, urinant, urinait, urinat*, urin, pipi*, pisse*, =pis, pisser,
         pissais, pissing, piss, pissed, pee, pees, peeing, peed, wee, weeing, peeing out, toilettes, loo, toilet,
         urinated, ce que j urine, je urine, wiz, whizz, uribe, pipis, peepee, pea is",
    ),
    (
        C::DarkStrong,
        "erable, maple, balsamic, balsamique, soja, soy, stout, guinness, molasses, pruneau*, prune*, petrole, cirage,
         goudron, rooibos,
         coca*, =cola, =coke, pepsi, marron*, brun, brune, brunes, brunatre*, brown*, noir, noire, noires, noiratre,
         =black, couleur the, the noir, couleur cafe, =tea, cafe, coffee, rouill*, rust, rusty, rouge, rouges, =red,
         reddish, sang, sanglant*, blood, bloody, chocolat, bordeaux, porto, vin, wine, mahogany, acajou, burgundy,
         maroon, soda, ice tea, iced tea, cherry, cerise, grenadine, porter, stout, guinness, =beer, brunatres, foncees
         comme, mud, boue, soy sauce, caillots, rose, rosee, pink, whisky, whiskey, rouge*, molasses, prune juice, jus
         de pruneau, blood red, comme du|le|un the, comme the, genre the, like a guinness",
    ),
    (
        C::DarkWeak,
        "fonce, foncee, foncees, foncer, fonces, =dark, darker, sombre, sombres, foncé, tres concentre*, bizarre*,
         ambree*, amber, orange fonce, dark orange",
    ),
    (
        C::UrineDilute,
        "jaune, jaunes, yellow, claire*, clair, clear, bois pas assez, pas assez bu, not drinking enough, drink more,
         boire plus, hydrat*, =light, vitamin*, b12, cleared, it cleared, eclairci*, redevenu* claire|normale, clear
         after|again|now, bu assez, pas bu",
    ),
    (C::Rhabdo, "rhabdo*, rabdo*, rhapdo*"),
    (
        C::CannotMove,
        "!plier, !lever, !tendre, !deplier, !bouger, !marcher, !monter, !descendre, !soulever, !bend, !lift,
         !straighten, !move, !raise, !walk, !extend, !plie, !tends, !squat, !tie, !sit, !stand",
    ),
    (
        C::Beverage,
        "black coffee, tea break, cup of, tasse de, bu|bois|boire|boit|pris|prends|avec|avant|apres un|le|mon|du|de
         coca|the|cafe, coca au, coffee before|after|and a run, drank|drink|drinking|had|have a|some|my
         coke|cola|coffee|tea, pause cafe, pipi cafe, cafe pipi, pas de cafe, no coffee",
    ),
    (
        C::DarkLike,
        "comme|couleur|facon|genre|dirait|ressemble*|aspect|teinte __
         coca|cola|cafe|the|biere|betterave*|vin|porto|grenadine|sirop|sang|jus|chocolat|caramel|cidre|sauce|cassis|cerise*|rouille|boue|goudron,
         like|looks|colour|color|colored|coloured|shade|resembles|resembling __
         coke|cola|coffee|tea|beer|beet*|wine|port|rust|blood|cranberry|juice|molasses|whisky|whiskey|gravy|mud|syrup|cider|soy|guinness|espresso,
         couleur pipi|urine|urines|pisse cafe|coca|cola|the, coke|cola|coffee|tea|rust|wine|beer|blood|beet
         colored|coloured|colour|color, color|colour of my|the pee|urine|wee coffee|coke|tea|rust, couleur _
         {pipi|urine|urines|pisse|pipis} cafe|coca|cola|the|rouille|vin|betterave",
    ),
    (
        C::DyeEaten,
        "mange|bu|pris|avale|avec|apres betterave*, mange|bu|pris|avale|apres __ betterave*|beet*,
         ate|eat|eaten|drank|drunk|had|after|from __ beet*, beet* salad|juice before|yesterday|last, salade __
         betterave*, betterave* hier|midi|avant|ce, beet* at|for lunch|dinner",
    ),
];
