//! Signs that cannot wait: heart, loss of consciousness, heat, brain, breath, clot, water, muscle breakdown, spine.

use super::Row;
use crate::safety::concept::Concept as C;

pub const ROWS: &[Row] = &[
    (
        C::Palpitation,
        "mal la ou __ _ coeur, mal ou _ _ coeur, heart __ irregular*, coeur __ irregul*, heart __ rhythm*, rhythm __
         off, coeur saute, coeur sautait, coeur __ bond*, cardiac rhythm, heart pauses, heart _ pause*, heart __ out
         of sync, ectopic*, pvcs, pvc, flutter, palpit*, arythmi*, arhythmi*, arrhythm*, arrythm*, extrasystol*,
         extra systole*, fibrillation*, afib, tachycardi*, battement* _ irregul*, battement* _ rate*, rat* des
         battements, rat* _ battement*, saut* _ battement*, coeur _ irregul*, pouls _ irregul*, irregular _
         heart*|beat*|pulse|rhythm, heart* _ irregular*, skip* _ beat*, skipped beats, miss* beats, missed beats,
         missing beats, extra beats, heart _ flutter*, flutter* _ chest|heart, heart _ flip*, heart does flips, heart
         flop*, coeur _ n importe comment, coeur _ n importe quoi, coeur _ anarchi*, coeur _ deraill*, coeur s
         arrete, coeur s est arrete, coeur fait des bonds, bonds dans la poitrine, coeur fait des siennes, coeur _
         dereg*, heart _ stops|stopped|stopping, heart all over the place, heart _ all over the place, coeur part en
         vrille, coeur _ vrille, coeur fait _ saut*, coeur fait des rates, coeur _ hoquet*, coeur _ sursaut*, off
         beat, out of rhythm, heart _ jump*, coeur _ saccad*, coeur _ dans tous les sens, coeur _ qui rate*",
    ),
    (
        C::HeartRacing,
        "chamade, coeur __ explos*, coeur __ sort*, coeur __ lache*, heart __ burst*, heart __ explod*, heart __
         explode, heart __ out of my chest, heart __ give out, heart __ thump*, coeur a # alors, coeur part a,
         palpitant*, heart __ crazy, heart __ jump*, heart __ hammering, coeur a fond alors, coeur a fond au repos,
         coeur s emporte, pulse all over, pouls part dans, coeur _ emball*, coeur _ affol*, emball* _ coeur, coeur __
         bat* _ vite|fort|fond, coeur tape, coeur tap*, coeur cogne, coeur _ cogn*, coeur galop*, coeur _ cent a l
         heure, coeur a 100 a l heure, heart __ racing|race|races|raced, heart _ pound*, heart beat* _ fast|hard,
         heart going crazy|mad|nuts, heart _ going crazy|mad|nuts, heart goes crazy, heart rate _ out of control,
         heart rate __ come|go|going|coming down, heart rate will not, heart rate stays|stuck, coeur __ redescend*,
         coeur _ ralenti* pas|plus, pouls __ redescend*, frequence cardiaque __ redescend*, cardio __ redescend* pas,
         fc __ redescend* pas, pulse _ racing|high|fast, pouls _ rapide|affol*|emball*, racing heart*, rapid heart*,
         pounding heart, hr will not come down, hr __ will not come|go|drop",
    ),
    (
        C::HeartAttack,
        "crise* cardiaque*, crise _ coeur, crise du coeur, infarct*, arret* cardiaque*, arret du coeur, attaque
         cardiaque, angine de poitrine, angor, syndrome coronar*, heart attack*, cardiac arrest*, heart failure,
         angina, myocardial",
    ),
    (
        C::Faint,
        "retrouv* __ par terre, retrouv* __ au sol, retrouve* __ allonge*, ended up on the ground|floor|grass, found
         myself on the ground|floor|grass|pavement, found me on the, reveill* __
         ambulance|hopital|infirmerie|sol|secours, woke up in an ambulance, woke up in hospital, woke up in the
         ambulance|hospital|medical, grosse absence, eu une absence, absence pendant, absences en courant,
         sight|vision|everything|world|eyes|lights __ dark|black, went all black, hit the deck, tombe sans
         connaissance, sans connaissance, tombe ko, knocked off my feet, decroche, deconnect*, blanked out, blank
         for, lost _ seconds, lost time, perdu quelques secondes, cut out for, syncopes, sincope*, vapes, evannoui*,
         evanui*, faint spell*, fainty, went limp, tombe net, down for the count, tete la premiere sans, ecroule
         inconscient, plus la lumiere, la lumiere s est, perdu co, perdu conscience, perdre co, perte de co,
         connaissance, vue _ noirci*, vision _ noirci*, yeux noirs, ecran _ noir, noir complet, noir total, went down
         like, plus aucun souvenir, tout s est eteint, s est eteint, lights went out, lights out, went out like a
         light, dark for a sec|second|few, tunnel vision, vision en tunnel, vision tunnel, greyed out, grey out,
         grayed out, revenir a moi, defailli*, suis parti* dans, tombe dans les vapes, tombe evanoui*, tombe
         inconscient*, hit the floor out, faintly, fainting, faint, evanoui*, evanouiss*, syncope*, perd*
         connaissance, perds connaissance, perte* _ connaissance, perd* conscience, perte* _ conscience, perdu conn*,
         inconscient, inconsciente, dans les pommes, tomb* _ pommes, ds les pommes, tourn* _ oeil, malaise*, vagal*,
         voile noir, ecran noir, trou noir, rideau noir, tout noir, tout est devenu noir, tout devient noir, tout _
         noir, noir devant les yeux, vu noir, voyais noir, voir noir, vois noir, vision _ noir*, vue _ noir*, black
         out, black outs, blackout*, blacked out, blacking out, pass out, passed out, passing out, passes out, pased
         out, fainted, =fainting, faints, feel* faint, felt faint, almost faint*, nearly faint*, about to faint,
         going to faint, went faint, faint* during|after|while|at|in|on, lost consciousness, lose consciousness,
         losing consciousness, loss of consciousness, lost conciousness, unconscious*, unconcious, unresponsive,
         everything _ black|dark, everything _ _ black, it all went black, vision _ black|dark, sight _ black, saw
         black, saw only black, things went black, went black, keeled over, keel over, woke up on, woken up on the
         ground, woke on the ground, came to on, came round on, come round on, reveill* par terre, reveill* au sol,
         reveille* allonge, revenu* a moi, repris connaissance, repris conscience, repris mes esprits, tomb* comme
         une masse, tomb* raide, tomb* net, dropp* to the ground|floor, dropped like a stone|sack, next thing i knew,
         next thing i remember, souviens plus _ tomb*, plus personne, perdu les pedales et par terre, went down like
         a sack, conscious again, lost it and woke, parti* dans les vapes, dans les vapes, out cold, out for a few
         seconds, out for # seconds, out for # sec, zoned out and fell, decroche quelques secondes, absence de
         quelques secondes, perdu connai*, conai*, coma",
    ),
    (
        C::Collapse,
        "tombe sans raison, tombee sans raison, fell for no reason, fell down for no reason, dropped at the
         finish|line, tombe d un coup, tombee d un coup, tombe d un seul coup, went down for no reason, m ont releve,
         m ont relevee, on m a releve, on m a relevee, picked me up off, m a ramasse, m ont ramasse*, effondr*,
         ecroul*, collaps*, affale*",
    ),
    (
        C::Ground,
        "collapsed on, track, piste, tapis, treadmill, course, parcours, vestiaire*, locker room, changing room, par
         terre, au sol, le sol, sol, bitume, trottoir, ground, floor, pavement, road, grass, ligne, arrivee, finish*,
         line, inconscien*, reagi*, repond*, responding, bouge* plus, not moving, i collapsed, i just collapsed,
         collapsed during|at|after|while|mid|in, someone collapsed, collapsed and, collapsed out of, sans prevenir,
         without warning",
    ),
    (
        C::Dizzy,
        "vertige*, tete _ tourn*, tete tourn*, tourn* la tete, etourdi*, etourdiss*, dizz*, light headed,
         lightheaded, lightheadedness, light head*, woozy, head _ spin*, head spin*, room _ spin*, everything _
         spin*, spinning, vacill*, chancel*, vaseux, vaseuse, giddy, tete qui tourne, tournis, sonne",
    ),
    (
        C::NearFall,
        "failli tomber, failli _ tomber, manque de tomber, cru tomber, tenais plus debout, tiens plus debout, tenir
         debout, tiens pas debout, nearly fell, almost fell, nearly went down, almost went down, nearly collapsed,
         almost collapsed, could not stand, can not stand, had to hold, had to sit, du m asseoir, du m allonger, du m
         accroch*, asseoir par terre, obligé de m allonger, oblige* de m asseoir, oblige* de m allonger, grab* _ lamp
         post|fence|wall|tree, had to grab, had to lie down, legs gave",
    ),
    (
        C::HeatStroke,
        "golpe de calor, coup de chaleur*, hypertermi*, heat injury, coup d chaleur, coup*|cou|cout|cous de chaleur,
         coup de chal*, hyperthermi*, insolation*, heat stroke*, heatstroke*, sunstroke*, sun stroke*, heat strok*",
    ),
    (
        C::HeatFlush,
        "coup* de chaud, coup de soleil sur la tete, pris un coup de chaud",
    ),
    (
        C::Exhaustion,
        "heat exhaustion, epuisement _ chaleur, overheat*, surchauff*, cooked by the heat, cramé par la chaleur",
    ),
    (
        C::ConfusedStrong,
        "rambl*, baragouin*, yeux dans le vague, vacant, zombie, in a daze, dazed and, glassy eyed, dans le
         brouillard et, !think straight, !think clearly, !reflechir, plus les idees claires, !idees claires,
         !concentrer, !form thoughts, stumbling around, does not know his|her, doesnt know his|her, did not
         recognise|recognize, not recognise|recognize, !recognise|recognize, aucun sens depuis, n ont aucun sens, n a
         aucun sens ce que je|il, dire des betises, dis des trucs, dit des trucs, disait des trucs, saying weird,
         says weird, weird stuff, weird things, strange things, acting strange*, acting weird, acting odd*, acting
         drunk, agit bizarrement, bizarre depuis la course, comporte bizarrement, comportement bizarre, repond a
         cote, responding weird, answering weird, not himself, not herself, a l ouest depuis, completement a l ouest,
         l air ivre, l air bourre, comme ivre, comme bourre, looks drunk, like a drunk, drunk like, perd la boule, n
         arrive plus a dire, confuses everything, confond tout, melange tout, ne comprend plus, comprend plus rien,
         comprends plus ou, reponds plus, repond plus, responds slowly, lost and confused, lost his mind, lost my
         mind, je delir*, il delir*, elle delir*, j delir*, se met a delirer, s est mis* a delirer, commence* a
         delirer, delirious, desorient*, disorient*, disoriented, incoherent*, !coherent*, ne sait plus ou, sais plus
         ou, sais plus ou j suis, sais plus ou je suis, sait plus ou, savait plus ou, savais plus ou, sais meme plus,
         savais plus comment, sait plus comment, savait plus son nom, savais plus mon nom, plus ou j etais, plus ou
         je suis, plus ou il etait|est, plus ou elle etait|est, plus quel jour, me souviens plus _
         course|fin|derniers|arrivee|retour, souviens plus de rien, me rappelle plus rien, rappelle plus _
         fin|chute|arrivee|course, !reconnai*, racont* n importe quoi, dit n importe quoi, disait n importe quoi, dis
         n importe quoi, disais n importe quoi, parle* n importe comment, propos, titub*, march* _ travers, !march*
         droit, march* en zigzag, zigzag*, divagu*, hagard*, hallucin*, plus toute sa tete, confus* __ apres, est
         confus*, etait confus*, suis confus*, etais confus*, suis tout* confus*, confus et, confuse et, feel*
         confused, felt confused, is confused, was confused, were confused, am confused, got confused, so confused
         and, confused and, confused after, really confused, very confused, mental confusion, confusion mentale,
         slurr*, stagger*, talk* nonsense, talking gibberish, gibberish, making no sense, !making _ sense, he|she
         makes no sense, no idea where i|he|she was|is|am, !know|knew|remember|tell where i|he|she|they
         was|is|am|were, !remember {the finish|finishing|the end of the|the last mile*|the last km*|the last few|the
         race|the fall|falling|crash*|hitting|what happened|how i got|getting home|the crash|my name|anything},
         !know|knew|remember my|his|her name, !know what day, out of his|her|my mind, babbl*,
         !walk|walking|run|running straight, !walk|run in a straight, forgot where, perte de memoire, trou de
         memoire, trous de memoire, memory loss, lost my memory, amnes*, bearings, wander* off course|around,
         delirium, where am i",
    ),
    (
        C::ConfusedWeak,
        "confus, confuse, confusion, confused, suis perdu, suis perdue, completement perdu, completement perdue, l
         air perdu, bizarre*, ailleurs, chelou, n importe quoi, foggy, foggy head, brain fog, memory, out of it,
         spaced out, wobbl*, somnol*, drows*, sleepy, lethargi*, jambes molles, plus lucide, !lucide, stumbl*,
         trebuch*, embrouill*, ralenti, brouillard, blurry, blurred, flou, floue, trouble, vision trouble, agressi*,
         aggressive, irritab*, tete dans le brouillard",
    ),
    (
        C::NoSweat,
        "hot and dry, burning hot and dry, seche et brulante, brulante et seche, dry and hot, seche et chaude, chaude
         et seche, transpir* _ plus du tout, transpir* plus, transpir* pas, transpir* meme plus, transpirais plus,
         sue plus, suais plus, suait plus, plus de sueur, plus une goutte, plus aucune goutte, peau seche, peau _
         seche, peau est seche, arret* de transpirer, cess* de transpirer, stop* sweating, no longer sweating, not
         sweating, not even sweating, dry skin, skin _ dry, skin is dry, skin hot and dry, quit sweating, sweat*
         stopped, no more sweat, not sweating anymore, did not sweat, was not sweating, bone dry skin, not producing
         sweat, no sweat despite",
    ),
    (
        C::Chills,
        "frisson*, frissonn*, chair de poule, goosebump*, goose bump*, goose pimples, chills, =chill, shiver*,
         grelott*, tremble*, tremblement*, feel* cold, felt cold, trembling, claque* des dents, shaking",
    ),
    (
        C::Urine,
        "urine, urines, urinaire, uriner, urinais, urinant, urinait, urinat*, urin, pipi*, pisse*, =pis, pisser,
         pissais, pissing, piss, pissed, pee, pees, peeing, peed, wee, weeing, peeing out, toilettes, loo, toilet",
    ),
    (
        C::DarkStrong,
        "coca*, =cola, =coke, pepsi, marron*, brun, brune, brunes, brunatre*, brown*, noir, noire, noires, noiratre,
         =black, couleur the, the noir, couleur cafe, =tea, cafe, coffee, rouill*, rust, rusty, rouge, rouges, =red,
         reddish, sang, sanglant*, blood, bloody, chocolat, bordeaux, porto, vin, wine, mahogany, acajou, burgundy,
         maroon, soda",
    ),
    (
        C::DarkWeak,
        "fonce, foncee, foncees, foncer, fonces, =dark, darker, sombre, sombres, foncé, tres concentre*, bizarre*,
         ambree*, amber, orange fonce, dark orange",
    ),
    (
        C::UrineDilute,
        "jaune, jaunes, yellow, claire*, clair, clear, deshydrat*, dehydrat*, bois pas assez, pas assez bu, not
         drinking enough, drink more, boire plus, hydrat*, =light, vitamin*, b12, black coffee, un cafe, de cafe, mon
         cafe, avant le cafe, tea break",
    ),
    (C::Rhabdo, "rhabdo*, rabdo*, rhapdo*"),
    (
        C::CannotMove,
        "!plier, !lever, !tendre, !deplier, !bouger, !marcher, !monter, !descendre, !soulever, !bend, !lift,
         !straighten, !move, !raise, !walk, !extend, !plie, !tends",
    ),
    (
        C::Droop,
        "paralys*, affaiss*, tordu*, deform*, de travers, pend, pendait, pendante, qui tombe, tombe, tombant*,
         tombait, figee, fige, engourdi*, insensib*, asymetri*, droop*, sag, sags, sagging, sagged, lopsided,
         crooked, numb, numbness, paraly*, slack, uneven, asymmetr*, twisted, fallen, dropped, dropping, one sided,
         falling on one side, pulling to one side, gone weird, fourmi*, bizarre d un cote, sourit plus que d un, can
         not smile, dead on one side, drop* on one side",
    ),
    (
        C::SpeechStrong,
        "comme si j avais bu, que j ai bu quand, comme si j etais saoul, parle comme un bourre, comme bourre quand je
         parle, sounding drunk, mots bizarres, mots a l envers, dis un mot pour un autre, mauvais mots, wrong words,
         mumbl*, marmonn*, langue pateuse, langue lourde, tongue feels heavy, elocut*, begai*, begaye*, stutter*
         suddenly, slurr*, aphasi*, mots _ sort* pas|plus|mal, mots _ sort* _ mal, mots __ desordre, mots qui sortent
         de travers, mots sort* _ desordre, mots dans le desordre, mots _ melang*, mots _ melent, melange les mots,
         !trouv* _ mots, !trouv* mes mots, perd* _ mots, perds mes mots, bafouill*, elocution, parole pateuse, bouche
         pateuse et parl*, mach* mes mots, !articul*, !articuler, !articule, slurred speech, !speech, speech _
         slurr*|gone|weird|funny|garbled|off, words _ come|came|coming out wrong|jumbled|weird|garbled|funny, words
         are|were jumbled|garbled, words jumbled, !get* _ words out, !find my|the words, !find words, mixing up _
         words, mix* _ words, garbled, jumbled, parl* _ bizarre*, parle comme si j etais bourre, parl* _ comme un
         ivrogne, parle de travers, talk* funny, talking weird, troubl* de la parole, trouble* _ langage, sound*
         drunk, sounded drunk, parl* charabia, charabia, !form _ words|sentences|sentence, !formuler, !faire
         une|de|des phrase|phrases, !trouver _ mots, !sort* _ mots, !string a sentence",
    ),
    (C::SpeechWeak, "!parler, !speak, !talk, !speaking, !talking"),
    (
        C::OneSide,
        "un cote, cote gauche, cote droit, moitie _ corps, moitie gauche, moitie droite, moitie _ visage, moitie du,
         un seul cote, tout le cote, d un cote, partie gauche, partie droite, one side, left side, right side, half _
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
         vision __ disappear*, vision __ vanish*, !vu __ oeil, !vois __ oeil, !voit __ oeil, !voir __ oeil, !see __
         eye, !vision __ oeil, oeil _ noir d un, vision in one|my _ eye, sight in one|my _ eye, eye went
         blind|black|dark|blurry, one eye went, voile __ oeil|yeux, voile devant, rideau devant, oeil _ voit plus,
         vue qui baisse d un, vue d un oeil, vue de l oeil, !see out of, !vois de l oeil, !vois d un, tache noire
         dans la vision, zigzags in my vision, points noirs devant, vois double, voyais double, voit double, voir
         double, voyait double, vision double, vision dedouble*, perdu _ vue, perdu _ vision, perte _ vue, perte de
         vision, perte de la vue, vois plus _ d un oeil, voyais plus _ d un oeil, vois plus _ oeil, voyais plus _
         oeil, plus rien de l oeil, plus rien d un oeil, d un seul oeil, aveugle d un oeil, aveugle, trou dans la
         vision, trou dans le champ, champ visuel, moitie du champ, lost _ vision|sight|eyesight, lost vision, lost
         sight in, double vision, seeing double, saw double, see* two of, blind in one, went blind, going blind, gone
         blind, vision _ gone, half _ vision, vision loss, loss of vision, loss of sight, see out of, see from one,
         see nothing out of, curtain over",
    ),
    (
        C::WorstHeadache,
        "pire mal de tete, pire _ mal de tete, pire _ migraine, pire migraine, pire cephalee, mal _ tete _
         brutal*|explos*|foudroy*|violent*|subit*|soudain*, mal _ tete d un coup, cephal* _
         brutal*|explos*|foudroy*|violent*|atroce*, cephal* brutal*, coup de tonnerre, tete qui explose d un coup,
         tete va exploser d un coup, comme un coup de hache, coup de marteau dans la tete, worst headache, worst _
         headache, worst head pain, headache of my life, thunderclap, sudden _ headache, sudden headache, headache _
         suddenly, suddenly _ _ headache, headache came _ suddenly, headache out of nowhere, explosive headache, like
         a thunder*, hit by lightning in my head, blinding headache",
    ),
    (
        C::StrokeName,
        "un avc, l avc, d avc, mini avc, fait avc, mon avc, une avc, fais un avc, avc transitoire, accident
         vasculaire, accident ischemique, attaque cerebrale, attaque cerebral, hemiplegi*, hemipares*, congestion
         cerebrale, avc massif, avc en, a stroke, stroke symptom*, stroke sign*, mini stroke, signs of _ stroke,
         =tia, had stroke, brain bleed, aneurysm*, anevrisme*, hemorragie cerebrale, brain hemorrhage",
    ),
    (
        C::Seizure,
        "convuls*, seizure*, crise d epilepsie, crise epilept*, crise convuls*, epileptic fit, having a fit, had a
         fit, fitting and foaming, fitting on the ground, seized up and shook, bave aux levres, yeux revulses",
    ),
    (
        C::HeadHit,
        "slammed, smacked, banged, knocked, whacked, cracked, bumped, cogne, cognee, tapee, =coup, =coups, smash*,
         percut*, choque, choquee, tete au sol, reçu, recu, mange un, mange une, mangé, knock, clobber*, hurt my,
         ricoche, met the, contact with, took a, went into, tete contre, plongé, vautre*, gamelle*, boite*, took a
         blow, cogn*, =tape, taper, tapait, choc, =chocs, heurt*, chute, chuter, chutant, tombe, tombee, tombant,
         tomber, atterri*, frapp*, assomm*, ecrase, coup sur, coup a la, coup derriere, pris un coup, recu un coup,
         recu _ caillou|pierre|branche|ballon, pris _ branche|poteau|ballon|panneau|caillou, ouvert le crane, ouvert
         la tete, ouvert le front, ouvert l arcade, =hit, hitting, =bang, banging, smack*, bump*, slam*, knock*,
         crack*, whack*, landed on, landing on, fell on, fell onto, fallen on, bash*, struck, clipped, contre
         un|une|le|la, first on, into a tree|pole|lamppost, thump*, split _ open, on my head, rocher, faceplant*,
         face plant*, clonk*, donked",
    ),
    (
        C::Concussion,
        "me suis assomme*, s est assomme*, assomme* contre|en|sur, assommee, commotion*, concus*, traumatisme
         cranien, trauma cranien, trauma cranial, traumatisme de la tete, head injury, head trauma, blow to _ head,
         knocked _ out, knocked unconscious, knocked myself out, seeing stars after",
    ),
    (
        C::Hives,
        "urticaire, plaques, plaque rouge, boutons partout, eruption*, demange*, gratte partout, gratter partout,
         hives, hive, rash, rashes, itch*, welts, red blotches, blotch*, urtic*",
    ),
    (
        C::Sting,
        "piqure*, pique par, pique _ par, piquee par, fait piquer, fait pique*, guepe*, abeille*, frelon*, bourdon,
         stung, wasp*, bee, bees, hornet*, bee sting, sting, insect bite, bitten by, allerg*, cacahuet*, arachide*,
         noix, noisette*, crevette*, fruits de mer, kiwi, peanut*, nuts, shellfish, shrimp*, antibio*, penicillin*,
         amoxicill*, barre de cereales, new gel",
    ),
    (
        C::ThroatClosing,
        "throat __ closing|closed|swelling, tongue __ swelling, swelling __ throat|tongue, gorge __
         fermee|gonflee|gonfle, gorge __ _ se ferm*, gorge __ _ gonfl*, throat __ _ clos*, throat __ _ swell*, gorge
         __ ferm*, gorge __ gonfl*, gorge __ retrec*, gorge __ enfl*, gonfl* __ gorge, throat __ clos*, throat __
         swell*, throat __ swollen, throat __ shut*, throat __ seal*, swelling _ throat, swollen throat, langue __
         gonfl*, langue __ enfl*, langue __ doubl*, tongue __ swell*, tongue __ swollen, tongue __ huge, swollen
         tongue, swelling tongue, larynx __ gonfl*, airway* __ clos*",
    ),
    (
        C::Anaphylaxis,
        "anaphyla*, anaphila*, anafila*, quincke, choc allergique, allergic shock, severe allergic reaction, bad
         allergic reaction, serious allergic reaction, grosse reaction allergique, grave reaction allergique,
         reaction allergique grave|severe|violente|forte, forte reaction allergique, violente reaction allergique,
         used _ epipen, using _ epipen, utilis* _ epipen, need _ epipen, piqu* _ epipen, epipen now, stylo d
         adrenaline",
    ),
    (C::Allergic, "allergi*, allergy, epipen, reaction"),
    (
        C::CannotBreathe,
        "souffle coupe, coupe le souffle, le souffle se coupe, breathing __
         bad|difficult|weird|wrong|laboured|labored, breathing __ really bad, respiration __ difficile|bloqu*|courte,
         respire a peine, !lie flat, lie flat, !inspire, !inspirer, !inspirer a fond, !inhale, !deep breath, !remplir
         mes poumons, !fill my lungs, poumons __ bloqu*, poumons __ ferm*, lungs __ closing|closed|shut, lungs wont
         work, souffle me manque, respiration qui siffle, souffle __ bloqu*, etrangl*, !respirer, !reprendre _
         souffle, !reprendre _ respiration, !reprends _ souffle, !retrouver _ souffle, !recuper* mon souffle, respir*
         plus, respire tres mal, respire mal, respiration difficile|bloquee|coupee, souffle bloque, difficult*
         respiratoire*, gene respiratoire, manqu* d air, manque d air, manque d oxygene, plus d air, cherche* mon
         air, cherche mon souffle, air passe pas, air ne passe, air rentre pas, air ne rentre, suffoqu*, j etouff*,
         etouffe, etouffer, m etouffe, etouffais, sensation d etouff*, asphyxi*, detresse respiratoire, !breathe,
         !breath, !breathing, !catch _ breath, !get _ breath back, !get _ air, !get enough air|oxygen, !enough air,
         !air in, struggl* for breath|air, !oxygen, gasping, gasp* for air|breath, suffocat*, =choking, not
         breathing, stopped breathing, arrete de respirer, breathing _ difficult, fight* for _ breath|air, fight* for
         air, labored breathing, laboured breathing, like drowning, air hunger, respiratory distress, breath will not
         come back",
    ),
    (
        C::Breathless,
        "essouf*, esouff*, a bout de souffle, souffle court, court de souffle, plus de souffle, plus aucun souffle,
         manque de souffle, haletant*, halete*, breathless*, out of breath, short of breath, shortness of breath,
         short of breathe, shortness of breathe, short breath, winded, puffed out, puffing, panting, no breath left,
         dyspn*, sob at rest, wheez*, siffle, sifflement*, sifflant*, !finish _ sentence*, !speak full sentences,
         !full sentences, !phrases entieres, !finir mes|une phrases|phrase",
    ),
    (C::Wheeze, "wheez*, siffle, sifflement*, sifflant*, stridor"),
    (
        C::AsthmaAttack,
        "crise* d asthme, crise asthme, asthma attack*, grosse crise d asthme, asthme _ severe, asthmatic attack",
    ),
    (
        C::InhalerFails,
        "ventoline __ marche|soulage|aide|effet|rien|suffit|calme|passe, inhal* __
         working|helping|help|works|nothing|relief|touching|work, puffer __ working|helping|help|nothing, salbutamol
         __ rien|effet, bronchodil* __ rien|effet, bouffees __ rien|effet|pas",
    ),
    (
        C::BlueLips,
        "levres __ bleu*, levres __ viole*, levres bleu*, levres viole*, lips __ blue, lips __ purple, blue lips,
         bluish lips, purple lips, ongles bleus, fingernails blue",
    ),
    (
        C::CoughBlood,
        "toux __ sang, cough __ blood, sang __ toux, sang __ crach*, crach* __ sang, tousse* __ sang, cough* __
         blood, spit* __ blood, blood when i cough, blood in my cough, crach* _ sang, tousse* _ sang, sang en touss*,
         sang _ en touss*, sang quand je touss*, cough* _ blood, coughing blood, spit* blood, spit* _ blood, blood _
         cough*, hemoptys*, mousse rose, pink froth*, frothy, crachat* _ sang, sang dans _ crachat*, blood in _
         sputum|phlegm|mucus|spit",
    ),
    (
        C::DrankLots,
        "bu trop d eau, trop bu d eau, bu beaucoup trop, trop d eau, bu enormement, bu _ beaucoup d eau, bu plein d
         eau, tellement bu, bu tellement, bu des litres, bu # litres, bu # l, # litres d eau, # l d eau, # litres
         pendant, bu _ # litres, bu _ # l, que de l eau, que d eau, rien que de l eau, eau pure, eau plate, enorme
         quantite d eau, quantite d eau, a chaque ravito*, tous les ravitos, litres d eau, drank too much water,
         drank too much, drank way too much, overdrank, over drank, overhydrat*, over hydrat*, surhydrat*, drank so
         much, drunk so much, drank loads, drank lots, drank tons, drank a lot _ water, drank a ton, drank #
         litres|liters|l|bottles|gallons, drank _ # litres|liters|l, # litres|liters|l|bottles _ water, gallons of
         water, litres of water, liters of water, too much water, so much water, loads of water, lots of water, tons
         of water, nothing but water, plain water, only water, just water, every aid station, every water station,
         every station, each aid station, pris # kilos|kg|kilo, pris _ kilos|kg|kilo, prend* du poids pendant, pris
         du poids, gained weight, gain* # kilos|kg|kilo|pounds|lbs, put on # kilos|kg|kilo|pounds|lbs, gained _
         weight, heavier than, plus lourd* qu avant|au, poids en plus, downed",
    ),
    (
        C::WaterPoisoning,
        "hyponatr*, hypo natr*, intoxication a l eau, water intoxication, water poisoning, low sodium, sodium bas,
         sodium trop bas, manque de sodium",
    ),
    (
        C::Headache,
        "mal _ tete, mal _ la tete, mal a la tete, mal de tete, mal tete, maux de tete, mal au crane, mal de crane,
         mal au casque, migraine*, cephal*, tete qui explose, tete explose, headache*, head ache*, headach*, head
         hurts|hurt|hurting|pounding|splitting|killing, head _ hurts|hurting|pounding|splitting|killing|exploding,
         head pain, pounding head, douleur* _ la tete, pain in _ head, tete prete a exploser",
    ),
    (
        C::Vomit,
        "vomi*, vomit*, gerb*, degueul*, throw* up, threw up, throwing up, thrown up, puk*, being sick, was sick,
         been sick, hurl, hurling, rendu mon, rends tout, nausee et vom*, barf*, spewing, rendre mes tripes",
    ),
    (
        C::Nausea,
        "mal au coeur, mal o coeur, mal de coeur, nause*, envie de vomir, envie de gerber, ecoeur*, nausea*,
         nauseous, queasy, sick to my stomach, feel sick, feeling sick, felt sick, haut le coeur, barbouill*",
    ),
    (
        C::ClotName,
        "phlebite*, thrombos*, thrombo*, embolie*, emboli*, =dvt, =tvp, blood clot*, bloodclot*, =clot, =clots,
         caillot*, pulmonary embol*, embolism*, vein thromb*",
    ),
    (
        C::AfterTravel,
        "apres __ avion, depuis __ avion, suite __ avion, apres __ vol, depuis __ vol, descendu _ avion, apres __
         heures de train|car|bus|voiture|route|avion, # h d avion, # heures d avion, # heures de vol, # h de vol, #
         heures de route, # heures de voiture, # heures de bus, vol long, long courrier, long vol, retour d avion,
         apres __ trajet, apres __ operation, depuis __ operation, opere, operee, platre, attelle, immobilis*,
         alite*, after __ flight, since __ flight, from __ flight, long flight, long haul, # hour flight, # hours
         flight, # hour drive, # hour bus, flew, flying, after flying, plane, flight, after __ drive, long drive, car
         ride, long car, after __ surgery, since __ surgery, knee surgery, bed rest, in a cast, in a boot, immobil*,
         pilule, birth control, contracepti*, # h flight, # hrs flight, transatlantic",
    ),
    (
        C::BladderLoss,
        "!control* _ vessie, !control* _ sphincter*, !control* _ intestin*, !control* _ selles, !controle __ vessie,
         !controle __ sphincter*, perd* _ controle __ vessie|sphincter*|sphincters|intestins|urines|selles, perd* _
         controle _ urin*, perte* _ controle __ vessie|sphincter*|urin*|selles, perte de controle urinaire|anal,
         !control _ bladder, !control _ bowel*, !control _ pee, !hold my bowels|bladder, lost _ control _ _
         bladder|bowel*, lost _ bladder|bowel*, loss of bladder|bowel, loss of control _ _ bladder|bowel*, losing
         control _ _ bladder|bowel*, no control _ _ bladder|bowel*, bladder control gone, !feel when i
         pee|wee|poo|go|need|am, !feel myself pee*|go, !feel my bladder, !tell when i need, !tell if i need, !sens*
         quand _ _ pipi|uriner|envie|pisse|selle|toilettes|urine, !sent* _ envie d uriner, !sens* _ envie {d
         uriner|de pisser|de faire pipi|d aller aux toilettes}, !sens* ma vessie, sphincter* _ lach*, vessie _ lach*,
         bladder _ stopped, bladder gave",
    ),
    (
        C::Leak,
        "pisse dessus, pipi dessus, fait dessus, suis fait dessus, me fais dessus, uriner dessus, urine dessus, chie
         dessus, incontinen*, fuite* urinaire*, fuites, wet myself, wetting myself, peed myself, peeing myself,
         pooped myself, soiled myself, pissed myself, pee leaks, leaking pee, leak* urine, !retenir, !retiens, !hold
         _ pee|bladder|bowels|urine|poo|wee, !hold it, !garder mes urines, dribbl*, leaking urine, accident* in my
         pants, accidents urinaires, diaper*, couche",
    ),
    (
        C::Retention,
        "!uriner, !urine, !pisser, !pisse, !faire pipi, !vider ma vessie, !pee, !urinate, !wee, !piss, !peeing,
         !urinating, !empty my bladder, !go to the toilet|bathroom|loo, !aller aux toilettes, have not peed, not peed
         since",
    ),
    (
        C::OddBeat,
        "irregul*, bonds, bond, flip*, flutter*, saute, sautes, rates, ratés, saccad*, bizarre*, weird*, funny,
         strange*, n importe comment, n importe quoi, a l envers, dereg*, hoquet*, chelou, drole*, erratic*, off
         beat, jumpy, thumping, skips, skipping, pauses, des pauses, s arrete, stops, anarchi*, boum boum, tout seul,
         fou, folle, deraille*, zinzin",
    ),
    (
        C::Sweats,
        "transpire a froid, sueur* froide*, sueurs, sweating, cold sweat*, clammy, moite, pale, tout pale, blanc
         comme, livide, gris, white as, went white, ashen, nauseous, nauseated",
    ),
    (
        C::Violent,
        "brutal*, explos*, foudroy*, violent*, subit*, soudain*, atroce*, d un coup, d un seul coup, insupportable*,
         thunder*, sudden*, worst, excruciating, blinding, out of nowhere, of my life, de ma vie, jamais eu, jamais
         ressenti, comme jamais, inhumain*, unbearable, extreme*, coup de hache, coup de tonnerre, ecrasant*,
         instant*",
    ),
    (
        C::BlowTo,
        "en pleine tete|face|tronche|figure|tempe|poire|gueule, dans la tete|figure|face|tronche|tempe|gueule, sur la
         tete|tempe|nuque|caboche, derriere la tete, sur le crane, sur le front, to the head|face|temple|skull, in
         the head|face|temple, on the head|temple, on my head|temple, to my head|temple|face, face first, head first,
         choc cranien, coup* a la tete, casque fendu, casque casse, helmet cracked, cracked _ helmet, helmet split,
         helmet broke, broke my helmet, gamelle, bonnet, knee to, elbow to, coup de coude, coup de genou",
    ),
    (
        C::HeadSign,
        "flou, floue, vision trouble, vois trouble, voyais trouble, blurry, blurred, sonne, sonnee, somnol*, drows*,
         sleepy, foggy, dazed, seeing stars, vois des etoiles, etoiles, oreilles qui sifflent, ringing, vomi*,
         vomit*, nause*, dizz*, vertige*, tete qui tourne, tourne, mal a la tete, mal au crane, maux de tete,
         headache*, confus*, souviens plus, rappelle plus, amnes*, memory, memoire, groggy, thr* up, threw up,
         throwing up, light hurts, lumiere me gene, a l ouest, dans le coton, envie de dormir, black out, ko",
    ),
    (
        C::Forgot,
        "then nothing, and nothing, puis plus rien, puis rien, et plus rien, et puis plus rien, benevoles,
         volunteers, releve, picked me up, ramasse*, dont remember, souvenir, souviens pas, rappelle pas, souviens
         juste, souviens plus, souviens de rien, rappelle plus, rappelle rien, plus rien, trou de memoire, no memory,
         !remember, next thing, sans comprendre, sais pas comment, sais plus comment, no idea how, les secours, les
         pompiers, gens autour, people around, people standing over, standing over me, medics, paramedic*, ambulance,
         reveill*, revenu* a moi, came to, came round, woke",
    ),
    (
        C::HeartSignal,
        "keur, ker, coeurs, coeur, heart, cardio, pouls, pulse, hr, heart rate, heartrate, heartbeat, frequence
         cardiaque, fc, palpitant, battements, bpm",
    ),
    (
        C::Races,
        "tape, tapait, tappe, tapes, cogne, trop fort, too hard, tres vite, super vite, hyper vite, very fast, really
         fast, a fond, high, # bpm, s arrete pas, emball*, affol*, galop*, racing, races, raced, pounding, crazy,
         mad, spike*, spiking, through the roof, dans les tours, tout seul, toute seule, explos*, s envole, s excite,
         s accelere, accelere, trop vite, too fast, way too high, anormalement, hammering, thumping, out of control,
         incontrolable*",
    ),
    (
        C::ThroatTight,
        "gorge __ serre*, gorge __ bloqu*, throat __ tight*, tight* _ throat, throat __ constrict*, tongue __ thick*,
         !avaler, !swallow, !deglutir",
    ),
    (
        C::Properly,
        "correctement, normalement, clairement, distinctement, comme il faut, properly, clearly, normally, right,
         straight, coherently",
    ),
];
