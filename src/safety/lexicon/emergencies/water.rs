//! Too much water, and the stomach.

use crate::safety::{concept::Concept as C, lexicon::Row};

pub const ROWS: &[Row] = &[
    (
        C::DrankLots,
        "gobelets|verres a|par|de chaque|ravito*|poste*, # gobelets|cups par|a|per|every|each, cup at every, forced
         fluids, overhydrat*, over hydrat*, sur hydrat*, the more i drink, # l h|heure, litre every|an|per,
         avale|descendu|siffle|enfile # litres|l, boire boire, downed|chugged|drank # litres|liters|gallons|l,
         downed|chugged gallons|litres, gallon* of|plain water, a tous les ravitos, at every station|aid|stop, drank
         at every,
         bu trop d eau, trop bu d eau, bu beaucoup trop, trop d eau, bu enormement, bu _ beaucoup d eau, bu plein d
         eau, tellement bu, bu tellement, bu des litres, bu # litres, bu # l, # litres d eau, # l d eau, # litres
         pendant, bu _ # litres, bu _ # l, que de l eau, que d eau, rien que de l eau, eau pure, eau plate, enorme
         quantite d eau, quantite d eau, a chaque ravito*, tous les ravitos, litres d eau, drank too much water, drank
         too much, drank way too much, overdrank, over drank, overhydrat*, over hydrat*, surhydrat*, drank so much,
         drunk so much, drank loads, drank lots, drank tons, drank a lot _ water, drank a ton, drank #
         litres|liters|l|bottles|gallons, drank _ # litres|liters|l, # litres|liters|l|bottles _ water, gallons of
         water, litres of water, liters of water, too much water, so much water, loads of water, lots of water, tons of
         water, nothing but water, plain water, only water, just water, every aid station, every water station, every
         station, each aid station, pris # kilos|kg|kilo, pris _ kilos|kg|kilo, prend* du poids pendant, pris du poids,
         gained weight, gain* # kilos|kg|kilo|pounds|lbs, put on # kilos|kg|kilo|pounds|lbs, gained _ weight, heavier
         than, plus lourd* qu avant|au, poids en plus, downed, overdid|overdo|overdone _
         water|fluids|fluid|hydration|drinking, overdid it with _ water, trop bu, bu trop, too much fluid, too much
         plain, weighed|weigh more after, plus lourd* apres, plus lourd* a l arrivee, drank|drunk __ more than __
         sweat*|lost|needed, every stop, each stop, every table, every mile, chaque ravito, chaque table, tous les
         ravitos|ravitaillements, all the aid stations, bu plus que, # litres, # liters, eau claire, de l eau sans,
         water no salt, no salt, no electrolytes, sans sel, sans electrolytes, pas de sel, plus de sel, bloated,
         ballonnee, gonflee de partout, full of water, sloshing, forced _ water, forced myself to drink, me suis force*
         a boire, bu sans soif, drank without thirst, past thirst, guzzl*, chugged, chugging, #
         gourdes|bouteilles|bidons|flasques|bottles|flasks, bu _ # gourdes|bouteilles|bidons, bu non stop, bu sans
         arret, bu toute la, bu tout le, bu tout du, drank non stop, drinking non stop, drank constantly, drank all, a
         force de boire, from drinking so much, from all the water, with all the water i",
    ),
    (
        C::WaterPoisoning,
        "hyponatr*, hypo natr*, intoxication a l eau, water intoxication, water poisoning, low sodium, sodium bas,
         sodium trop bas, manque de sodium",
    ),
    (
        C::Vomit,
        "vomi*, vomit*, gerb*, degueul*, throw* up, threw up, throwing up, thrown up, puk*, being sick, was sick, been
         sick, hurl, hurling, rendu mon, rends tout, nausee et vom*, barf*, spewing, rendre mes tripes, heaving,
         retching, hauts le coeur, vomir, gerbe, chucking up, chucked up, sick everywhere, keep _ down, !keep anything
         down, hurl*, dry heav*",
    ),
    (
        C::Nausea,
        "mal au coeur, mal o coeur, mal de coeur, nause*, envie de vomir, envie de gerber, ecoeur*, nausea*, nauseous,
         queasy, sick to my stomach, feel sick, feeling sick, felt sick, haut le coeur, barbouill*",
    ),
];
