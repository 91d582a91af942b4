//! Loss of consciousness, and what is left of it in memory.

use crate::safety::{concept::Concept as C, lexicon::Row};

pub const ROWS: &[Row] = &[
    (
        C::Faint,
        "je m eteins, m eteins quelques|deux|une|trois, go|goes|going out like a light, rentre dans les choux,
         vient|viens de s effondrer|ecrouler|evanouir, vient|viens de tomber il|elle|d|dans|et, just
         collapsed|dropped|crumpled|keeled, gone|went down during|mid|in|on|at a|the|workout|race|reps|intervals|rep,
         found slumped|lying|unconscious|me slumped, coupure de courant __ {tombe|revenu|par terre|au sol},
         respire|respirait plus|pas il|elle|du|vite, il|elle respire|respirait plus|pas, is|s not
         breathing|responding|waking, il|elle bouge|bougeait plus, ne bouge plus, is|s not moving, black out|blackout
         en|pendant|mid|during descente|montee|plein|pleine|course|a|the|my|race, comme si on|quelqu eteint*|un _
         tele|lumiere|eteint, like someone switched|turned|flipped, legs up next thing, ouvre pas|plus les yeux,
         not|wont open|opening his|her|eyes eyes,
         retrouv* __ par terre, retrouv* __ au sol, retrouve* __ allonge*, ended up on the ground|floor|grass, found
         myself on the ground|floor|grass|pavement, found me on the, reveill* __
         ambulance|hopital|infirmerie|sol|secours, woke up in an ambulance, woke up in hospital, woke up in the
         ambulance|hospital|medical, grosse absence, eu une absence, absence pendant, absences en courant, hit the deck,
         tombe sans connaissance, sans connaissance, tombe ko, knocked off my feet, deconnect*, blanked out, blank for,
         lost _ seconds, lost time, perdu quelques secondes, cut out for, syncopes, sincope*, vapes, evannoui*, evanui*,
         faint spell*, fainty, went limp, tombe net, down for the count, tete la premiere sans, ecroule inconscient,
         plus la lumiere, la lumiere s est, perdu co, perdu conscience, perdre co, perte de co, vue _ noirci*, vision _
         noirci*, yeux noirs, went down like, plus aucun souvenir, tout s est eteint, s est eteint, went out like a
         light, dark for a sec|second|few, tunnel vision, vision en tunnel, vision tunnel, greyed out, grey out, grayed
         out, revenir a moi, defailli*, suis parti* dans, tombe dans les vapes, tombe evanoui*, tombe inconscient*, hit
         the floor out, faintly, fainting, faint, evanoui*, evanouiss*, syncope*, perd* connaissance, perds
         connaissance, perte* _ connaissance, perd* conscience, perte* _ conscience, perdu conn*, inconscient,
         inconsciente, dans les pommes, tomb* _ pommes, ds les pommes, tourn* _ oeil, malaise*, vagal*, voile noir, trou
         noir, rideau noir, noir devant les yeux, vu noir, voyais noir, voir noir, vois noir, vision _ noir*, vue _
         noir*, blacked out, blacking out, pass out, passed out, passing out, passes out, pased out, fainted, =fainting,
         faints, feel* faint, felt faint, almost faint*, nearly faint*, about to faint, going to faint, went faint,
         faint* during|after|while|at|in|on, lost consciousness, lose consciousness, losing consciousness, loss of
         consciousness, lost conciousness, unconscious*, unconcious, unresponsive, vision _ black|dark, sight _ black,
         saw black, saw only black, things went black, went black, keeled over, keel over, woke up on, woken up on the
         ground, woke on the ground, came to on, came round on, come round on, reveill* par terre, reveill* au sol,
         reveille* allonge, revenu* a moi, repris connaissance, repris conscience, repris mes esprits, tomb* comme une
         masse, tomb* raide, tomb* net, dropp* to the ground|floor, dropped like a stone|sack, next thing i knew, next
         thing i remember, souviens plus _ tomb*, plus personne, perdu les pedales et par terre, went down like a sack,
         conscious again, lost it and woke, parti* dans les vapes, dans les vapes, out cold, out for a few seconds, out
         for # seconds, out for # sec, zoned out and fell, decroche quelques secondes, absence de quelques secondes,
         perdu connai*, conai*, coma, conked out, came to with, came to on|in|to|and, passed clean out, zonked out on
         the, out for # sec*, out for a few|couple|moment|sec*, out for a _ sec*, tomb* en syncope, tomb* comme une
         pierre, perdu le fil et, pique du nez et, perte de connaisance, perd* conaissance, tourne* de l oeil, tourner
         de l oeil, tourner l oeil, partir dans les pommes, everything|all went|turned white and, tout est devenu blanc,
         tout devient blanc, je me suis vu partir, je me sens partir, me suis senti* partir, sens que je pars, feel
         myself going, felt myself going|go, feel like passing, like i might|was|am going to pass|black|faint, feel like
         i might pass|faint|black, perdu pied et, vision closed|closing|closes|narrow*|went, sight closed, champ de
         vision qui se retrecit|ferme, legs went from under, legs gave way, jambes se sont derobees, jambes qui se
         derobent, unconsious, unconcsious, out like a light, ko pendant, dans le coma, retrouve* couche*, retrouve* __
         fosse|inanime*, woke up to a|paramedic*|medic*|people|someone, woke up with|surrounded
         paramedic*|medic*|people|by, sight|vision|eyes|world __ dark|black, tete est partie, # secondes|minutes|min|sec
         de vide|d absence|d inconscience, ko quelques|pendant|# secondes|sec, inconscience, ko # secondes|sec, came
         around|round with|in|on, reveil*|reveille*|reveillee sur|dans la|une|le
         civiere|brancard|bitume|ambulance|pelouse, woke|came|coming __ stretcher|gurney, legs folded __ out, me
         sens|sentais|senti partir, vue|vision|champ se|qui retreci*, tunnel vision and, collapsed
         yesterday|today|earlier|this|last|during|mid|at|on mile|km|run|my|the|morning|night|race|warm, collapsed __ for
         no reason, effondre* hier|ce|en|pendant|au|a|sans matin|pleine|course|km|raison|soir|la|l, not waking up, wont
         wake up, will not wake up, does not wake up, se reveille pas|plus, repond plus a rien, vue en tunnel",
    ),
    (
        C::Collapse,
        "tombe sans raison, tombee sans raison, fell for no reason, fell down for no reason, dropped at the
         finish|line, tombe d un coup, tombee d un coup, tombe d un seul coup, went down for no reason, m ont releve, m
         ont relevee, on m a releve, on m a relevee, picked me up off, m a ramasse, m ont ramasse*, effondr*, ecroul*,
         collaps*, affale*, etale* de tout mon long, just dropped, dropped and, dropped at|on|in|during, went down
         like, tomb* d un seul bloc, tomb* comme une|un, flopped, crumpled, crumple*, s affaisse*, affaisse*, s
         est|suis ecroule*, gone down, on the ground, gisait, git, tombe* raide, goes down, hit the ground, hit the
         deck, tomb* brutalement",
    ),
    (
        C::Ground,
        "collapsed on, track, piste, tapis, treadmill, course, parcours, vestiaire*, locker room, changing room, par
         terre, au sol, le sol, sol, bitume, trottoir, ground, floor, pavement, road, grass, ligne, arrivee, finish*,
         line, inconscien*, reagi*, repond*, responding, bouge* plus, not moving, i collapsed, i just collapsed,
         collapsed during|at|after|while|mid|in, someone collapsed, collapsed and, collapsed out of, sans prevenir,
         without warning, herbe, tarmac, asphalt*, bas cote, fosse, ditch, sur le dos, on my back, nez dans, le nez
         dans, sur le ventre, etale*, face down, face first, boue, mud, gravier, gravel, a terre, looking at the sky,
         regardant le ciel, chemin, concrete, beton, kerb, curb, dirt, carrelage, tiles",
    ),
    (
        C::Dizzy,
        "vertige*, tete _ tourn*, tete tourn*, tourn* la tete, etourdi*, etourdiss*, dizz*, light headed, lightheaded,
         lightheadedness, light head*, woozy, head _ spin*, head spin*, room _ spin*, everything _ spin*, spinning,
         vacill*, chancel*, vaseux, vaseuse, giddy, tete qui tourne, tournis, sonne",
    ),
    (
        C::NearFall,
        "failli tomber, failli _ tomber, manque de tomber, cru tomber, tenais plus debout, tiens plus debout, tenir
         debout, tiens pas debout, nearly fell, almost fell, nearly went down, almost went down, nearly collapsed,
         almost collapsed, could not stand, can not stand, had to hold, had to sit, du m asseoir, du m allonger, du m
         accroch*, asseoir par terre, obligé de m allonger, oblige* de m asseoir, oblige* de m allonger, grab* _ lamp
         post|fence|wall|tree, had to grab, had to lie down, legs gave, nearly went over, ai du m arreter, had to stop,
         had to sit down, had to lie, i|would go|going down, go down, tomber, collapse, on my knees, a genoux, j allais
         tomber, allais tomber, thought i would fall, helped up, had to be helped, cannot stand up, legs went",
    ),
    (
        C::Forgot,
        "aucune idee comment je suis rentre*, no idea how i got home, amnesie, amnesia, memory|souvenirs full|pleins
         of|de holes|trous, souvenir de rien,
         then nothing, and nothing, puis plus rien, puis rien, et plus rien, et puis plus rien, benevoles, volunteers,
         releve, picked me up, ramasse*, dont remember, souvenir, souviens pas, rappelle pas, souviens juste, souviens
         plus, souviens de rien, rappelle plus, rappelle rien, plus rien, trou de memoire, no memory, !remember, next
         thing, sans comprendre, sais pas comment, sais plus comment, no idea how, les secours, les pompiers, gens
         autour, people around, people standing over, standing over me, medics, paramedic*, ambulance, reveill*,
         revenu* a moi, came to, came round, woke, sans savoir, aucun souvenir, pas de souvenir, plus de souvenir, no
         clue, no recollection, no memory of, sais pas pourquoi, sans raison, do not remember, medic*, secourist*, au
         dessus de moi, above me, over me, des gens, no idea why|what, do not know how|why, zero souvenir, aucune idee,
         cannot recall, !recall, ne sais pas ce qui, trou, de vide, minutes de vide, secondes de vide, d absence",
    ),
    (
        C::Blank,
        "puis plus rien, et plus rien, plus rien et, plus rien apres, puis rien, then nothing, and nothing, then blank,
         blank, trou noir, ecran noir, tout blanc, tout est devenu blanc|noir, everything|it|world|all went|turned|goes
         white|grey|gray|black|dark, conked out, out for a|few|couple|some _ sec|secs|second|seconds|moment|minute, je
         suis parti*, suis partie, vu des etoiles, saw stars, seen stars, trente six chandelles, lights out, rideau,
         plus de son, plus d image, plus de son ni d image, went blank, all i remember, derniere chose dont, last thing
         i remember, dernier souvenir, ellipse, legs went, jambes ont lache, jambes lachent, jambes se sont derobees",
    ),
    (
        C::Awaken,
        "des gens, les gens, people, medic*, secour*, benevole*, volunteer*, pompier*, ambulance*, me suis releve*, on
         m a releve*, helped up, had to be helped, woke, came to, face on|in the, nez dans|par, au dessus de moi, over
         me, above me, visages, faces, ouvert les yeux, opened my eyes, reveill*, quelqu un qui, someone
         slapping|shaking, claques, gifle*, civiere, stretcher, tente medicale, paramedic*, a terre, par terre, au sol,
         sur le sol, allonge*, on the ground|floor|grass|track|tarmac|pavement|road, sur le bas cote, fosse, ditch, m a
         retrouve*, m ont retrouve*, found me, found lying, inanime*",
    ),
    (
        C::DarkOut,
        "tout noir, tout est devenu noir, tout devient noir, tout _ noir, noir complet, noir total, everything _
         black|dark, everything _ _ black, it all went black, went all black, lights went out, lights out, ecran noir,
         black out, black outs, blackout*, everything|world|lights|all __ dark|black, vu blanc, vu tout blanc, voyais
         blanc, voile blanc, ecran blanc, ecran _ noir",
    ),
];
