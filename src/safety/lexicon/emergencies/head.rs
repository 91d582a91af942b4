//! A blow to the head and what follows it.

use crate::safety::{concept::Concept as C, lexicon::Row};

pub const ROWS: &[Row] = &[
    (
        C::HeadHit,
        "ran|walked|went into|straight a|into|the, flew|came|thrown off, shoved|pushed me over|down, bouscul*, ate it
         on, goalpost, wiped out,
         slammed, smacked, banged, knocked, whacked, cracked, bumped, cogne, cognee, tapee, =coup, =coups, smash*,
         percut*, choque, choquee, tete au sol, reçu, recu, mange un, mange une, mangé, knock, clobber*, hurt my,
         ricoche, met the, contact with, took a, went into, tete contre, plongé, vautre*, gamelle*, boite*, took a blow,
         cogn*, =tape, taper, tapait, choc, =chocs, heurt*, chute, chuter, chutant, tombe, tombee, tombant, tomber,
         atterri*, frapp*, assomm*, ecrase, coup sur, coup a la, coup derriere, pris un coup, recu un coup, recu _
         caillou|pierre|branche|ballon, pris _ branche|poteau|ballon|panneau|caillou, ouvert le crane, ouvert la tete,
         ouvert le front, ouvert l arcade, =hit, hitting, =bang, banging, smack*, bump*, slam*, knock*, crack*, whack*,
         landed on, landing on, fell on, fell onto, fallen on, bash*, struck, clipped, first on, into a
         tree|pole|lamppost, thump*, split _ open, on my head, rocher, faceplant*, face plant*, clonk*, donked, eclate,
         eclatee, explose, explosee, fracass*, knocked my, rebondi, rebond, hit, a tape, atterri, cogné, slipped and,
         headbutt*, cogne contre, valdingue, contre un|une|le|la
         arbre|mur|rocher|poteau|branche|porte|sol|trottoir|pierre|caillou|barriere|voiture|panneau|plafond|coin|bord,
         =head bonk, bonked my|his|her|the head, bonk on|to the|my head, cou a la tete, =cou sur la tete, pri un|1
         cou|coup, pris 1 coup|cou, 1 coup a, 1 cou a, clothesline*",
    ),
    (
        C::Concussion,
        "ears|ear|oreille|oreilles __ bleed*|saign*|blood|sang, sang|blood __ {dans les cheveux|in my hair|in his
         hair|in her hair|de l oreille|from my ear|from his ear|out of my ear}, amnes* __
         tete|head|chute|fall|fell|trottoir|choc, pupille* __ plus|differ*|inegal*|grosse, pupil* __
         differ*|uneven|bigger|size*,
         me suis assomme*, s est assomme*, assomme* contre|en|sur, assommee, commotion*, concus*, traumatisme cranien,
         trauma cranien, trauma cranial, traumatisme de la tete, head injury, head trauma, blow to _ head, knocked _
         out, knocked unconscious, knocked myself out, seeing stars after, la tete la premiere sur|contre|dans
         le|la|les|un|une bitume|sol|rocher*|mur|trottoir|arbre|pierres, headfirst onto|on|into|against __
         concrete|tarmac|road|pavement|rock*|tree|wall|ice|kerb|curb|post, head first onto|on|into|against __
         concrete|tarmac|road|pavement|rock*|tree|wall|ice|kerb|curb|post, clothesline*, liquide|fluide|eau
         clair*|transparent* __ oreille|nez, clear|watery|thin fluid|liquid|stuff|water __ ear|nose, fluid __ {out
         my|from my|out of my|out his|from his} ear|ears, liquide __ {de l oreille|de mon oreille|par l oreille|de mes
         oreilles}",
    ),
    (
        C::BlowTo,
        "tete|crane sur|contre le|la|les|un|une trottoir|bitume|sol|mur|route|carrelage|pierre|rocher, head
         hit|hits|against|into the|a wall|floor|ground|kerb|curb|post|door|sign|pavement, face plant*, faceplant*,
         en pleine tete|face|tronche|figure|tempe|poire|gueule, dans la tete|figure|face|tronche|tempe|gueule, sur la
         tete|tempe|nuque|caboche, derriere la tete, sur le crane, sur le front, to the head|face|temple|skull, in the
         head|face|temple, on the head|temple, on my head|temple, to my head|temple|face, face first, head first, choc
         cranien, coup* a la tete, casque fendu, casque casse, helmet cracked, cracked _ helmet, helmet split, helmet
         broke, broke my helmet, gamelle, knee to, elbow to, coup de coude, coup de genou, en pleine
         tronche|face|tete|poire|caboche|figure|machoire, to the head|forehead|temple|skull|nose|jaw|face, on my
         head|skull|forehead|face, la tete la premiere, tete la premiere, tete en avant, headfirst, sur la nuque, on the
         back of, back of the|my head|skull, choc a la tempe|nuque, choc sur la, choc au crane|front, coup au
         crane|front, coup sur le crane|front|la tempe, cou|coup a|sur|dans la tete, by a branch|sign|beam|pole, head
         bonk, bonked my head, bump to the head, choc au|sur le casque, coup au|sur|dans le casque, hit my helmet,
         helmet hit",
    ),
    (
        C::HeadSign,
        "flou, floue, vision trouble, vois trouble, voyais trouble, blurry, blurred, sonne, sonnee, somnol*, drows*,
         sleepy, foggy, dazed, seeing stars, vois des etoiles, etoiles, oreilles qui sifflent, ringing, vomi*, vomit*,
         nause*, dizz*, vertige*, tete qui tourne, tourne, mal a la tete, mal au crane, maux de tete, headache*,
         confus*, souviens plus, rappelle plus, amnes*, memory, memoire, groggy, thr* up, threw up, throwing up, light
         hurts, lumiere me gene, a l ouest, dans le coton, envie de dormir, black out, ko, gerbe, gerber, vomir, dormir,
         ramollo, ramolli*, spaced out, ears ringing, bourdonne*, acouphene*, oreilles, dans le gaz, dans les vapes,
         dans le potage, rappelle pas, rappelle rien, souviens pas, !recall, !remember, blackout, pupil*, pupille*,
         clear fluid, liquide clair, liquide, saigne* de l oreille, blood from my ear, bleeding from, sang __
         oreille|nez, unsteady, off balance, equilibre, marche de travers, slow, bizarre, weird, tired, fatigue*,
         sommeil, hurts more, getting worse, de pire en pire, augmente, empire, pire, bosse enorme, sick, agressi*,
         cranky, irritab*, double, lent, au ralenti, lumiere, light, noise, bruit, headache, out of it, spacey, same
         question, meme question, ne reconnait pas|plus, not recogni*, repeat* myself|himself|herself, repete* __ meme*,
         meme chose, asking the same, same thing, dont remember, not remember, keep asking, n arret* de poser, demande*
         sans arret, dripping out, jvomi, coule de l|mon",
    ),
    (
        C::BloodThinner,
        "eliquis, xarelto, warfarin*, apixaban, rivaroxaban, coumadin*, previscan, anticoag*, anti coag*, blood
         thinner*, bloodthinner*, fluidifiant*, pradaxa, dabigatran, lovenox, heparin*, plavix, clopidogrel, avk",
    ),
];
