//! Bladder and bowel: the nerves at the end of the spine.

use crate::safety::{concept::Concept as C, lexicon::Row};

pub const ROWS: &[Row] = &[
    (
        C::BladderLoss,
        "engourdi*|numb* __ {forme de selle|shape of a saddle|shape of a bike}, forme de selle, papier toilette __
         pas|plus, !sens le papier|pq, !sens|sentir quand j|je urine|pisse|vais|m, !feel the|when toilet|i
         paper|wipe|pee|go, pipi|pisse|urine|selles __ {tout seul|toute seule|toutes seules|tout seuls} , pee
         comes|leaks|just out|by, !tell when i|she|he|if need*, forcer|pousser _ pour|vider|uriner uriner|vider|ma,
         push|strain to pee|empty|urinate, suis fait*|pisse dessus sans|depuis|et, fais dessus sans|depuis, wet myself
         without|and|since|with, selles partent|seules toutes|sans seules,
         !control* _ vessie, !control* _ sphincter*, !control* _ intestin*, !control* _ selles, !controle __ vessie,
         !controle __ sphincter*, perd* _ controle __ vessie|sphincter*|sphincters|intestins|urines|selles, perd* _
         controle _ urin*, perte* _ controle __ vessie|sphincter*|urin*|selles, perte de controle urinaire|anal,
         !control _ bladder, !control _ bowel*, !control _ pee, !hold my bowels|bladder, lost _ control _ _
         bladder|bowel*, lost _ bladder|bowel*, loss of bladder|bowel, loss of control _ _ bladder|bowel*, losing
         control _ _ bladder|bowel*, no control _ _ bladder|bowel*, bladder control gone, !feel when i
         pee|wee|poo|go|need|am, !feel myself pee*|go, !feel my bladder, !tell when i need, !tell if i need, !sens*
         quand _ _ pipi|uriner|envie|pisse|selle|toilettes|urine, !sent* _ envie d uriner, !sens* _ envie {d uriner|de
         pisser|de faire pipi|d aller aux toilettes}, !sens* ma vessie, sphincter* _ lach*, vessie _ lach*, bladder _
         stopped, bladder gave, !sens* __ essuie, !feel __ wipe, !feel when i, sens plus quand, !sens* passer, !sens*
         sortir, !control* my bladder|bowel*|pee, ne controle plus, no control over my bladder|bowels, vessie __
         controle*|repond plus|marche plus|bloque*, bladder __ control|work|working|full|empty, uriner sans m en
         rendre, sans m en rendre compte, without realising|realizing|noticing|feeling it",
    ),
    (
        C::Leak,
        "pisse dessus, pipi dessus, fait dessus, suis fait dessus, me fais dessus, uriner dessus, urine dessus, chie
         dessus, incontinen*, fuite* urinaire*, fuites, wet myself, wetting myself, peed myself, peeing myself, pooped
         myself, soiled myself, pissed myself, pee leaks, leaking pee, leak* urine, !retenir, !retiens, !hold _
         pee|bladder|bowels|urine|poo|wee, !hold it, !garder mes urines, dribbl*, leaking urine, accident* in my pants,
         accidents urinaires, diaper*, couche, me pisse dessus, pisse* dessus, fait dans ma|mon culotte|slip|short,
         accident, accidents, pas pu me retenir, !me retenir, did not make it, leaks, !retenir mes, !retiens plus,
         retiens plus, retient plus",
    ),
    (
        C::Retention,
        "!uriner, !urine, !pisser, !pisse, !faire pipi, !vider ma vessie, !pee, !urinate, !wee, !piss, !peeing,
         !urinating, !empty my bladder, !go to the toilet|bathroom|loo, !aller aux toilettes, have not peed, not peed
         since, nothing comes, rien ne sort, rien sort, ca ne sort pas, bloque pour uriner, vessie pleine, bladder
         feels full, bladder full, haven t been able to pee",
    ),
];
