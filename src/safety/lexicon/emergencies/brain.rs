//! Stroke and seizure: face, speech, sight, one side, the sudden headache.

use crate::safety::{concept::Concept as C, lexicon::Row};

pub const ROWS: &[Row] = &[
    (
        C::Droop,
        "paralys*, affaiss*, tordu*, deform*, de travers, pend, pendait, pendante, qui tombe, tombe, tombant*, tombait,
         figee, fige, engourdi*, insensib*, asymetri*, droop*, sag, sags, sagging, sagged, lopsided, crooked, numb,
         numbness, paraly*, slack, uneven, asymmetr*, twisted, fallen, dropped, dropping, one sided, falling on one
         side, pulling to one side, gone weird, fourmi*, bizarre d un cote, sourit plus que d un, can not smile, dead on
         one side, drop* on one side, !sourire, !smile, !souri*, que d un cote, que d un seul cote, plus sourire que,
         sourit|souris|sourire|sourire|souriait __ {que d un|d un seul|de travers|d un cote}, smil* __ {only one
         side|one side|on one side|half|crooked|lopsided}, half a smile, demi sourire",
    ),
    (
        C::SpeechStrong,
        "comme si j avais bu, que j ai bu quand, comme si j etais saoul, parle comme un bourre, comme bourre quand je
         parle, sounding drunk, mots bizarres, mots a l envers, dis un mot pour un autre, mauvais mots, wrong words,
         mumbl*, marmonn*, langue pateuse, langue lourde, tongue feels heavy, elocut*, begai*, begaye*, stutter*
         suddenly, slurr*, aphasi*, mots _ sort* pas|plus|mal, mots _ sort* _ mal, mots __ desordre, mots qui sortent de
         travers, mots sort* _ desordre, mots dans le desordre, mots _ melang*, mots _ melent, melange les mots, !trouv*
         _ mots, !trouv* mes mots, perd* _ mots, perds mes mots, bafouill*, elocution, parole pateuse, bouche pateuse et
         parl*, mach* mes mots, !articul*, !articuler, !articule, slurred speech, !speech, speech _
         slurr*|gone|weird|funny|garbled|off, words _ come|came|coming out wrong|jumbled|weird|garbled|funny, words
         are|were jumbled|garbled, words jumbled, !get* _ words out, !find my|the words, !find words, mixing up _ words,
         mix* _ words, garbled, jumbled, parl* _ bizarre*, parle comme si j etais bourre, parl* _ comme un ivrogne,
         parle de travers, talk* funny, talking weird, troubl* de la parole, trouble* _ langage, sound* drunk, sounded
         drunk, parl* charabia, charabia, !form _ words|sentences|sentence, !formuler, !faire une|de|des phrase|phrases,
         !trouver _ mots, !sort* _ mots, !string a sentence, bredouill*, baragouin*, mot* __ vien* pas|plus, mot* vien*
         pas|plus, cherche mes|ses|les mots, words will not come, words not coming, words __
         jumbled|mixed|scrambled|mush|slurred, words are mush, !words out, speech __
         slurred|weird|off|garbled|slow|strange|thick, speech slurred|weird, parle bizarre, parle bizarrement, parler
         bizarrement, parlait bizarrement, parle comme un robot, comprend plus ce que|qu, n arrive plus a parler
         correctement, !lire, confonds les mots, inverse les mots, inverses les mots, inversais les mots, mots qui n
         existent pas, phrases sans queue, phrases __ sens, mots __ sens, dis des trucs __ sens, gibberish, word salad,
         talking rubbish, talking like i m drunk, talking slow*, speaks slow*, articule plus, articule mal, parler de
         travers, tongue tied and, langue __ patine, mots __ accroch*, langue qui fourche,
         parlais|parle|parlait|parlaient de travers, trouble|difficulty|difficulties|problem|problems|struggling
         speaking|talking|forming, parle mal, parler mal, parlais mal, speech is|was off|bad|weird|strange|thick, speech
         off, mots __ bizarrement|bizarres, !dire|prononcer|nommer|ecrire le|mon|son|leur nom|prenom,
         !dire|prononcer|nommer ma|mon|sa|son propre, !dire|prononcer un mot, !dire|prononcer une phrase, !say|write
         my|his|her|own name|address|phone, !say my wife|husband|son|daughter|kids s name, trying|tried|meant|wanted to
         say __ kept|keep|came|saying|said, kept saying the wrong, come out wrong|jumbled|backwards|scrambled, came out
         wrong|jumbled|backwards|scrambled, comes out wrong|jumbled|backwards|scrambled, words __
         jumbled|scrambled|mixed up, un mot pour un autre, un mot a la place d un autre, retrouv* le mot pour, retrouv*
         mes mots, arrive plus a dire, un charabia, du charabia, gibberish, say one word and __ another, mots
         incomprehensibles, parle|parlait|parler comme s|si il|elle|je|j etait|etais ivre|bourre*|saoul*|soul*,
         parle|parlait comme un|une ivrogne|saoul|bourre|soulard, talks|talking|speaks|speaking|sounds|sounding like|as
         he|she|i|if __ drunk",
    ),
    (C::SpeechWeak, "!parler, !speak, !talk, !speaking, !talking"),
    (
        C::OneSide,
        "un cote, cote gauche, cote droit, moitie _ corps, moitie gauche, moitie droite, moitie _ visage, moitie du, un
         seul cote, tout le cote, d un cote, partie gauche, partie droite, one side, left side, right side, half _
         body, half my body, half _ face, whole side, side of my body, cote g, cote d, hemicorps",
    ),
    (
        C::Sudden,
        "d un coup, un coup, soudain*, subit*, brutal*, brusque*, brusquement, tout a coup, d un seul coup, suddenly,
         sudden, all of a sudden, out of nowhere, just went, just now, du jour au lendemain, quelques minutes, few
         minutes, for # minutes, pendant # min*, en pleine course, mid run, mid race",
    ),
    (
        C::VisionLoss,
        "vision __ coupe*, vue __ coupe*, moitie de ma vision, moitie de ma vue, half my vision, half of my vision,
         vision __ disappear*, vision __ vanish*, !vu __ oeil, !vois __ oeil, !voit __ oeil, !voir __ oeil, !see __ eye,
         !vision __ oeil, oeil _ noir d un, vision in one|my _ eye, sight in one|my _ eye, eye went
         blind|black|dark|blurry, one eye went, voile __ oeil|yeux, voile devant, rideau devant, oeil _ voit plus, vue
         qui baisse d un, vue d un oeil, vue de l oeil, !see out of, !vois de l oeil, !vois d un, tache noire dans la
         vision, zigzags in my vision, points noirs devant, vois double, voyais double, voit double, voir double, voyait
         double, vision double, vision dedouble*, perdu _ vue, perdu _ vision, perte _ vue, perte de vision, perte de la
         vue, vois plus _ d un oeil, voyais plus _ d un oeil, vois plus _ oeil, voyais plus _ oeil, plus rien de l oeil,
         plus rien d un oeil, d un seul oeil, aveugle d un oeil, aveugle, trou dans la vision, trou dans le champ, champ
         visuel, moitie du champ, lost _ vision|sight|eyesight, lost vision, lost sight in, double vision, seeing
         double, saw double, see* two of, blind in one, went blind, going blind, gone blind, vision _ gone, half _
         vision, vision loss, loss of vision, loss of sight, see out of, see from one, see nothing out of, curtain over,
         voile|rideau|tache|trou|ombre noir|noire|gris|grise|noirs|_ __ oeil|oeuil, voile __ l oeil, blind spot*, spot
         in my vision|eye, patch in my vision, patch of my vision, vision|sight __ half, half __ vision|sight, lost __
         vision|sight, vision __ cut in half, vision __ missing, vision __ coupee en deux, vue __ coupee en deux, oeil
         gauche|droit __ voit|vois|vu|noir|rien, vision __ gone in, vision __ went in, !see out, !see anything, vois
         plus rien d, see two, vois en double, voyais en double, vision en double, shadow over my eye, curtain __ eye,
         ombre sur l oeil, vois plus que la moitie, voir que la moitie, plus que la moitie de, vision
         disappears|disappeared, eye __ black|dark|blind, disappeared from my vision, left|right side __ vision, side of
         my vision, !see __ side, !voir|vois|voit __ cote, !see __ left|right, rideau|voile __ oeil|oeuil,
         tache|ombre|trou __ champ|oeil, rideau|voile noir __ oeil,
         rideau|voile|volet|store|ombre|brouillard|filtre|cache __ devant|sur un|l|mon|une|le
         oeil|oeuil|yeux|vue|vision, rideau|voile|volet|store|ombre __ descend*|tombe*|baisse*|leve* __ oeil|vue|vision,
         curtain|shade|shutter|veil|blind|shadow __ over|across|down my|one|the|his|her|left|right eye|vision|sight,
         curtain|shade|shutter|veil|shadow __ coming|came|drop*|fell|falling __ eye|vision|sight, moitie de ce que je
         regarde, half of what i look, moitie droite|gauche de ce que je, manque la moitie|un bout de ce que je vois,
         half of everything i see|look, side of everything i see|look",
    ),
    (
        C::WorstHeadache,
        "pire mal de tete, pire _ mal de tete, pire _ migraine, pire migraine, pire cephalee, mal _ tete _
         brutal*|explos*|foudroy*|violent*|subit*|soudain*, mal _ tete d un coup, cephal* _
         brutal*|explos*|foudroy*|violent*|atroce*, cephal* brutal*, coup de tonnerre, tete qui explose d un coup, tete
         va exploser d un coup, comme un coup de hache, coup de marteau dans la tete, worst headache, worst _ headache,
         worst head pain, headache of my life, thunderclap, sudden _ headache, sudden headache, headache _ suddenly,
         suddenly _ _ headache, headache came _ suddenly, headache out of nowhere, explosive headache, like a thunder*,
         hit by lightning in my head, blinding headache, headache __ like __ hit|bat|hammer|axe, explosion __
         head|tete, head __ exploded, tete __ a explose d un coup, headache hit me, headache that came, mal de crane __
         d un coup|atroce|soudain|brutal*|explosif, mal de tete __ d un coup|atroce|soudain|brutal*|explosif, mal a la
         tete __ d un coup|atroce|soudain|brutal*|explosif, headache __ worst|stiff neck|stiff, nuque raide, stiff neck
         and, head __ split* open",
    ),
    (
        C::StrokeName,
        "comme chez le dentiste, like the dentist numbed|froze, half|moitie de|of|my|mon|du|the _ face|visage
         numb*|droop*|sag*|endormi*|tombe|pend|went|dribbl*|bouge, weakness down|on|in one|my
         side|left|right, one sided weakness, faiblesse d|du un|cote, bras|main __ {pas a moi|pas le mien}, arm|hand
         __ {not mine|belongs to someone|someone elses}, vois|voit|voyais|vu que|qu la|un|une moitie|cote|seul, only
         see|saw|seeing half|one|the side|right|left|half, lost half my|of sight|vision|my, rideau|voile sur|devant
         un|mon|l oeil, sourire _ de travers|bizarre|tordu|asymetrique, smile _ crooked|lopsided|wonky|uneven,
         bouche|levre|joue|paupiere __ {tombe|pend|s affaisse} d|a|du un|gauche|droite|cote, cheek|eyelid|mouth __
         sagging|drooping|dropped|dribbling, double vision, vois|voyais|voit double, seeing double, seeing two
         of, convuls*, yeux revulses, eyes rolled back, jerking|shaking on|all the|over ground|floor|grass, mordu la
         langue et|en|pendant, bit my|his|her tongue and|during, coup de tonnerre, thunderclap,
         un avc, l avc, d avc, mini avc, fait avc, mon avc, une avc, fais un avc, avc transitoire, accident vasculaire,
         accident ischemique, attaque cerebrale, attaque cerebral, hemiplegi*, hemipares*, congestion cerebrale, avc
         massif, avc en, a stroke, stroke symptom*, stroke sign*, mini stroke, signs of _ stroke, =tia, had stroke,
         brain bleed, aneurysm*, anevrisme*, hemorragie cerebrale, brain hemorrhage, have|having|had|has a stroke, avc
         possible, tia, ait, une attaque cerebr*, fait|faire|fais|ferais|ferait une attaque, {une|mini} attaque ce
         matin|soir|midi",
    ),
    (
        C::Seizure,
        "convuls*, seizure*, crise d epilepsie, crise epilept*, crise convuls*, epileptic fit, having a fit, had a fit,
         fitting and foaming, fitting on the ground, seized up and shook, bave aux levres, yeux revulses, shaking all
         over and, body jerking, jerking, secousses, tremblements incontrolables, yeux qui partent, mord* la langue,
         bit my tongue, had a fit on, a fit on the track, epilep* pendant|on|in|during|mid, crise d epilepsi*, fit on
         the track, having fits, had fits, fits and foaming|shaking|jerking",
    ),
    (
        C::Headache,
        "mal _ tete, mal _ la tete, mal a la tete, mal de tete, mal tete, maux de tete, mal au crane, mal de crane, mal
         au casque, migraine*, cephal*, tete qui explose, tete explose, headache*, head ache*, headach*, head
         hurts|hurt|hurting|pounding|splitting|killing, head _ hurts|hurting|pounding|splitting|killing|exploding, head
         pain, pounding head, douleur* _ la tete, pain in _ head, tete prete a exploser",
    ),
    (
        C::Violent,
        "brutal*, explos*, foudroy*, violent*, subit*, soudain*, atroce*, d un coup, d un seul coup, insupportable*,
         thunder*, sudden*, worst, excruciating, blinding, out of nowhere, of my life, de ma vie, jamais eu, jamais
         ressenti, comme jamais, inhumain*, unbearable, extreme*, coup de hache, coup de tonnerre, ecrasant*, instant*",
    ),
    (
        C::Properly,
        "correctement, normalement, clairement, distinctement, comme il faut, properly, clearly, normally, right,
         straight, coherently",
    ),
    (
        C::LostUse,
        "perdu _ usage, perte _ usage, !bouger, !lever, !move, !lift, !raise, !use, !utiliser, !serrer, !grip, !tenir,
         !hold my, stopped working, stop working, quit working, won t work, will not work, not working, does not work,
         ne repond* plus, repond* plus, repond* pas, ne suit plus, suit plus, plus de force, plus aucune force, no
         strength, lost _ strength, lost _ use, gave out, gave way, went floppy|limp|dead, gone floppy|limp|dead, goes
         limp|dead|floppy, flasque, floppy, lache tout, lache les, paralys*, paraly*, dropped my|the|everything,
         dropping things, keep dropping, drop things, fait tomber, pend, hanging, hangs, useless, !sens*, mort, morte,
         marche plus, fonctionne plus, fonctionne pas, bouge plus, tombe, retombe, dead, cesse d obeir, n obeit plus, m
         obeit plus, obeit plus, will not obey, refuses to move|work, refuse de bouger, like jelly, lost feeling, perdu
         _ sensation, cesse d|de obeir, !bouge",
    ),
    (
        C::Weakness,
        "weak*, faible*, faiblesse*, paralys*, paraly*, plus de force, sans force, no strength, lost _ strength, limp,
         floppy, mou, molle, dead, mort, morte, ne repond* plus, repond* plus, !bouger, !move, stopped working, will
         not move, heavy and, not working, heavy as, =lache",
    ),
    (
        C::Skewed,
        "part d|de un cote, parti d un cote, part a gauche|droite, tire d un cote, tire vers, tire a gauche|droite, d
         un cote qui, mort, morte, dead, bouge plus, !move, !bouger, will not move, stopped moving, not moving, one
         side will not, crooked, wonky, skew*, lopsided, droop*, asymetri*, asymmetr*, de travers, penche, tordu*,
         figee, fige, frozen on|half, paralys*, paraly*, weak, slack, sliding, melting, slid, pas symetrique*, not
         even, not symmetrical, uneven, un seul cote, only one side, half of it, drooling, baves, bave d un, coule",
    ),
    (
        C::Disobeys,
        "obeit plus, obeit pas, ne repond* plus, repond* plus, cesse d obeir, stopped working|moving|responding, quit
         working, usage, !use, !utiliser, will not obey|move|work|do, refuses to, refuse de, went limp|floppy|dead, gone
         limp|floppy, goes limp|dead, no control over, !control* ma|mon|my, paralys*, paraly*, plus le controle, lache
         tout, drops everything|things, dropping things, !bouger mon|ma|le bras|bra|main, !bouge mon|ma|le
         bras|bra|main, =dragging, =trainait, =traine, traine la|ma jambe, lache|lachait|lachent|laissait tomber
         les|mes|la|ma cles|clefs|tasse|telephone|verre|gourde|couverts|objets, dropped my|the|a|his|her
         keys|cup|phone|mug|glass|fork|bottle, would not do what, fait plus ce que je veux, ne fait plus ce, =drags,
         =drag",
    ),
    (
        C::SpeechLost,
        "arrive|arrivais|arrivait plus|pas a parler, peux|pouvais plus parler, capable de parler, not able to
         speak|talk, unable to speak|talk, could not speak|talk, lost the ability to speak, perdu la parole",
    ),
];
