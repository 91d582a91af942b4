//! Heart: rhythm, rate, collapse of the circulation, and what goes with them.

use crate::safety::{concept::Concept as C, lexicon::Row};

pub const ROWS: &[Row] = &[
    (
        C::Palpitation,
        "mal la ou __ _ coeur, mal ou _ _ coeur, coeur __ irregul*, heart __ rhythm*, rhythm __ off, coeur saute, coeur
         sautait, coeur __ bond*, cardiac rhythm, heart pauses, heart _ pause*, heart __ out of sync, ectopic*, pvcs,
         pvc, flutter, palpit*, arythmi*, arhythmi*, arrhythm*, arrythm*, extrasystol*, extra systole*, fibrillation*,
         afib, tachycardi*, battement* _ irregul*, battement* _ rate*, rat* des battements, rat* _ battement*, saut* _
         battement*, coeur _ irregul*, pouls _ irregul*, irregular _ heart*|beat*|pulse|rhythm, heart* _ irregular*,
         skip* _ beat*, skipped beats, miss* beats, missed beats, missing beats, extra beats, heart _ flutter*,
         flutter* _ chest|heart, heart _ flip*, heart does flips, heart flop*, coeur _ n importe comment, coeur _ n
         importe quoi, coeur _ anarchi*, coeur _ deraill*, coeur s arrete, coeur s est arrete, coeur fait des bonds,
         bonds dans la poitrine, coeur fait des siennes, coeur _ dereg*, heart _ stops|stopped|stopping, heart all over
         the place, heart _ all over the place, coeur part en vrille, coeur _ vrille, coeur fait _ saut*, coeur fait
         des rates, coeur _ hoquet*, coeur _ sursaut*, off beat, out of rhythm, heart _ jump*, coeur _ saccad*, coeur _
         dans tous les sens, coeur _ qui rate*, elephant _ sitting|standing on me|him|her, elephant on me, heart|ticker
         __ skip*|miss* beat*|a, heart|ticker __ does|doing|do _ somersault*|flip*|backflip*|cartwheel*, pause*
         cardiaque*, trou* dans le rythme, coeur __ loop*, rate un battement, ratés cardiaques, rates cardiaques, des
         rates _ coeur|poitrine, pulse __ irregular|all over|erratic, rhythm __ wrong|weird, trouble* du rythme,
         heart|hr|pulse|beat __ irregular*, mal au|o|a coeur cote|du cote gauche|gauche, mal au|o|a coeur a gauche, mal
         au|o|a coeur cote gauche, rythme cardiaque|du|de __ irregul*|anormal*|bizarre*|deregle*, heart __ flop*, heart
         feels like a fish, coeur __ a coups, coeur __ a coup",
    ),
    (
        C::HeartRacing,
        "chamade, coeur __ explos*, coeur __ sort*, coeur __ lache*, heart __ burst*, heart __ explod*, heart __
         explode, heart __ out of my chest, heart __ give out, heart __ thump*, coeur a # alors, coeur part a,
         palpitant*, heart __ crazy, heart __ jump*, heart __ hammering, coeur a fond alors, coeur a fond au repos,
         coeur s emporte, pulse all over, pouls part dans, coeur _ emball*, coeur _ affol*, emball* _ coeur, coeur __
         bat* _ vite|fort|fond, coeur tape, coeur tap*, coeur cogne, coeur _ cogn*, coeur galop*, coeur _ cent a l
         heure, coeur a 100 a l heure, heart __ racing|race|races|raced, heart _ pound*, heart beat* _ fast|hard, heart
         going crazy|mad|nuts, heart _ going crazy|mad|nuts, heart goes crazy, heart rate _ out of control, heart rate
         __ come|go|going|coming down, heart rate will not, heart rate stays|stuck, coeur __ redescend*, coeur _
         ralenti* pas|plus, pouls __ redescend*, frequence cardiaque __ redescend*, cardio __ redescend* pas, fc __
         redescend* pas, pulse _ racing|high|fast, pouls _ rapide|affol*|emball*, racing heart*, rapid heart*, pounding
         heart, hr will not come down, hr __ will not come|go|drop, coeur|palpitant|ticker __
         emball*|affol*|galop*|chamade, coeur|palpitant|cardio|pouls __ vrille|sucette|couille*|cacahuete*|live,
         coeur|palpitant est|etait parti, coeur __ super|trop|hyper|tres|si vite|fort, heart|ticker|pulse __
         nuts|crazy|wild|mental|berserk|haywire|bananas|bonkers|mad, heart|pulse|hr __ stuck, heart|hr|pulse __ will not
         come|drop|go|settle|slow, coeur __ calme* pas|plus, coeur|pouls __ refuse, heart __ refuses, heart __ beating
         fast|hard|out|so|really|too|super, heart __ sprint*, coeur __ court un, tachycard*, coeur __ monte tout seul,
         heart __ takes|took off, heart __ runaway, heart __ drum*, coeur __ tambour*, coeur __ cogn*|tape|tambourine,
         pulse __ sky high|skyhigh|through the roof, pouls|fc|cardio __ reste a|haut|haute|bloque*,
         heart|ticker|pulse|hr|rate __ settl*|calm*, heart|coeur __ hammer*|sledgehammer|jackhammer|marteau",
    ),
    (
        C::HeartAttack,
        "crise* cardiaque*, crise _ coeur, crise du coeur, infarct*, arret* cardiaque*, arret du coeur, attaque
         cardiaque, angine de poitrine, angor, syndrome coronar*, heart attack*, cardiac arrest*, heart failure, angina,
         myocardial, no pulse, pas de pouls, plus de pouls, !pulse, !pouls, ne respire plus, respire plus du tout, not
         breathing anymore, stopped breathing",
    ),
    (
        C::OddBeat,
        "irregul*, bonds, bond, flip*, flutter*, saute, sautes, rates, ratés, saccad*, bizarre*, weird*, funny,
         strange*, n importe comment, n importe quoi, a l envers, dereg*, hoquet*, chelou, drole*, erratic*, off beat,
         jumpy, thumping, skips, skipping, pauses, des pauses, s arrete, stops, anarchi*, boum boum, tout seul, fou,
         folle, deraille*, zinzin, looping*, somersault*, galipette*, culbute*, cabriole*, saut perilleux, de travers,
         un coup vite, out of its rhythm, backflip*, cartwheel*, misses, missing, missed, miss a beat, haywire, acting
         up, playing up, cafouill*, trebuch*, tressaut*, papillon*, butterfl*, vibre*, frémi*, frem*, tremble*, thud*,
         lurch*, wonky, all over, dancing, danse, breakdance, en vrac, part en, deconne*, merde, bugge*, patine, tape
         des, wobbl*, quiver*, jolts, sauts, desordonne*, incoherent*, pas regulier*, not regular, not beating right,
         strangely, hiccup*, hiccough*, stutter*, fibrill*, tousse",
    ),
    (
        C::Sweats,
        "transpire a froid, sueur* froide*, sueurs, sweating, cold sweat*, clammy, moite, pale, tout pale, blanc comme,
         livide, gris, white as, went white, ashen, nauseous, nauseated, suer, en sueur, en nage, transpir*, trempe*,
         sweat*, sweating cold, livide*, tout|toute gris|grise|blanc|blanche|blafard|pale, blafard*, blanc comme un
         linge, grey, gray, white as a sheet, looks grey|gray|awful, palot*, teint gris, drained of colour|color, je
         sue, en nage, suis en sueur",
    ),
    (
        C::HeartSignal,
        "keur, ker, coeurs, coeur, heart, cardio, pouls, pulse, hr, heart rate, heartrate, heartbeat, frequence
         cardiaque, fc, palpitant, battements, bpm, ticker, watch, montre, garmin",
    ),
    (
        C::Races,
        "tape, tapait, tappe, tapes, cogne, trop fort, too hard, tres vite, super vite, hyper vite, very fast, really
         fast, a fond, high, s arrete pas, emball*, affol*, galop*, racing, races, raced, pounding, crazy, mad, spike*,
         spiking, through the roof, dans les tours, tout seul, toute seule, explos*, s envole, s excite, s accelere,
         accelere, trop vite, too fast, way too high, anormalement, hammering, thumping, out of control, incontrolable*",
    ),
];
