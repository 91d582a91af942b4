//! Allergy: skin, sting, throat.

use crate::safety::{concept::Concept as C, lexicon::Row};

pub const ROWS: &[Row] = &[
    (
        C::Hives,
        "urticaire, plaques, plaque rouge, boutons partout, eruption*, demange*, gratte partout, gratter partout,
         hives, hive, rash, rashes, itch*, welts, red blotches, blotch*, urtic*, boutons, ca gratte partout, gratte de
         partout, plaques rouges, rougeurs partout, itchy, prurit, welt, bumps all over, papules, tout rouge et, peau
         qui gratte, covered in spots|bumps",
    ),
    (
        C::Sting,
        "piqure*, pique par, pique _ par, piquee par, fait piquer, fait pique*, guepe*, abeille*, frelon*, bourdon,
         stung, wasp*, bee, bees, hornet*, bee sting, sting, insect bite, bitten by, allerg*, cacahuet*, arachide*,
         noix, noisette*, crevette*, fruits de mer, kiwi, peanut*, nuts, shellfish, shrimp*, antibio*, penicillin*,
         amoxicill*, barre de cereales, new gel, frelons, barre energetique, barre aux, energy bar, gel, wheat, ble,
         gluten, cajou, cashew*, almond*, amande*, sesame, soja, soy, soya, milk, lait, oeuf*, egg, eggs, poisson,
         fish, seafood, nurofen, aspirin*, ibuprofen*, ibuprofene, medicament, strawberr*, fraises, insecte, tick, ant,
         fire ant, wasp got me, yellowjacket*, yellow jacket*, got me",
    ),
    (
        C::ThroatClosing,
        "throat __ closing|closed|swelling, tongue __ swelling, swelling __ throat|tongue, gorge __
         fermee|gonflee|gonfle, gorge __ _ se ferm*, gorge __ _ gonfl*, throat __ _ clos*, throat __ _ swell*, gorge __
         ferm*, gorge __ gonfl*, gorge __ retrec*, gorge __ enfl*, gonfl* __ gorge, throat __ clos*, throat __ swell*,
         throat __ swollen, throat __ shut*, throat __ seal*, swelling _ throat, swollen throat, langue __ gonfl*,
         langue __ enfl*, langue __ doubl*, tongue __ swell*, tongue __ swollen, tongue __ huge, swollen tongue,
         swelling tongue, larynx __ gonfl*, airway* __ clos*, tongue|lips|throat __
         bigger|fat|enormous|ballooning|balloon|doubled, langue|levres|gorge __ double*|grossi*|enorme*, tongue __
         filling, throat __ narrow*, closing up, airway __ tight*",
    ),
    (
        C::Anaphylaxis,
        "no epi|epipen, epi|epipen pen|used|done|given done|used|given|just, used|jabbed|gave|took my|his|her|the
         epipen|epi|auto|autoinjector, stylo d adrenaline, anapen|epipen|stylo fait|utilise|injecte, oedeme de
         la|du|dans gorge|visage|langue|glotte, langue|tongue __ {prend toute|trop grosse|too big|takes up|feels
         thick|qui double|enorme|huge|ballooning}, lips|face|eyes|tongue|mouth|eyelids ballooning|blowing|puffing
         up|and|after|since, levres|visage|bouche|langue __ {double de volume|ont double|enfle|enflent|enflee},
         stung my|inside tongue|mouth|throat|my, luette _ gonfle*,
         anaphyla*, anaphila*, anafila*, quincke, choc allergique, allergic shock, severe allergic reaction, bad
         allergic reaction, serious allergic reaction, grosse reaction allergique, grave reaction allergique, reaction
         allergique grave|severe|violente|forte, forte reaction allergique, violente reaction allergique, used _
         epipen, using _ epipen, utilis* _ epipen, need _ epipen, piqu* _ epipen, epipen now, stylo d adrenaline, piqu*
         __ dans la bouche|gorge, piqu* __ sur la|a la langue|gorge, stung __ in|on|inside my|the mouth|throat|tongue,
         sting __ in|on|inside my|the mouth|throat|tongue",
    ),
    (
        C::Allergic,
        "allergi*, allergy, epipen, reaction, anaphyl*, allerg*, antihistamin*",
    ),
    (
        C::ThroatTight,
        "gorge __ serre*, gorge __ bloqu*, throat __ tight*, tight* _ throat, throat __ constrict*, tongue __ thick*,
         !avaler, !swallow, !deglutir, gorge __ serre*|nou*|etrangl*|enserr*|picote*|retreci*, gorge qui|se|me
         serre|ferme|gonfle, throat __ itch*, throat __ thick, throat __ lump, langue __
         grosse|grossit|epaisse|gonfl*|enfl*|pique|picote*, tongue __ thick|fat|bigger|swoll*",
    ),
    (
        C::ThroatOdd,
        "voix __ change*|bizarre|rauque|enrou*, voice __ hoarse|weird|funny|changed|changing|raspy|strange,
         throat|tongue|mouth|lips __ itch*|scratchy|funny|weird|tingl*|lump|thick, gorge|langue|bouche|levres __
         pique|picote*|gratte*|bizarre|fourmill*|serre|boule",
    ),
];
