//! Bone stress, fever, energy, food, pregnancy, and what only asks for care: age, medicines, known conditions.

use super::Row;
use crate::safety::concept::Concept as C;

pub const ROWS: &[Row] = &[
    (
        C::StressFracture,
        "fracture* de fatigue, fracture* de stress, fracture fatigue, fracture stress, stress fracture*, stress
         fractur*, stress fx, stress fract, stress reaction*, reaction* de stress, bone stress, =bsi, reaction de
         stress osseux, lesion de stress, lesion de contrainte, contrainte osseuse, stress osseux, oedeme osseux,
         oedeme de l os, fissure*, fissurer, felure*, fele, felee, os casse, broken bone, broken foot, cracked bone,
         hairline fracture*, hairline crack, microfracture*, micro fracture*, micro fissure*, bone bruise, bone edema,
         bone oedema, march fracture, fractur*, bone marrow oedema|edema, marrow edema|oedema, oedeme medullaire,
         oedeme de la moelle",
    ),
    (
        C::Focal,
        "precis*, localis*, un point, point precis, seul point, pile, meme endroit, endroit precis, doigt*, appui,
         appuie, appuies, appuye*, appuyer, appuyant, toucher, touche, touchant, touch*, palp*, pression, presse*,
         pinpoint*, pin point*, spot, one spot, point, specific*, exact*, press, pressing, pressed, presses, poke*,
         poking, push on, pushing on, pushing, push, tap, taping on, tapping, tapote*, palpat*, finger*, thumb,
         pouce, localised, localized, local, coin, tapant, quand je tape dessus, un bouton, squeeze, squeezing, piece
         de, size of a",
    ),
    (
        C::FocalStrong,
        "point precis, point tres precis, point hyper precis, point bien precis, seul point, endroit precis, endroit
         tres precis, endroit bien precis, meme endroit precis, tres localis*, hyper localis*, bien localis*, super
         localis*, ultra localis*, du doigt, un doigt, bout du doigt, avec _ doigt, pinpoint*, pin point*, one spot,
         one specific, specific spot, exact spot, one exact, one point, single spot, small spot, tiny spot, precise
         spot, very specific, one finger, a finger on, with _ finger*, fingertip, very localised, very localized,
         really localised, really localized, very focal, press on the bone, appuie sur l os, tape sur l os, appuyant
         sur l os, touche l os, toucher de l os, sur l os, dans l os, on the bone, in the bone, the bone itself, the
         bone, size of a coin",
    ),
    (
        C::Night,
        "la nuit, nuits, nocturne*, me reveill*, reveill* la nuit, reveille en pleine, empeche de dormir, dormir, au
         lit, allonge*, couche, couchee, meme au repos, au repos, meme sans courir, meme sans bouger, meme sans
         appui, meme assis*, meme quand je ne cours, night pain, pain at night, at night, night time, nighttime, at
         nights, every night, nightly, wakes me, waking me, woke me, wake me, keeps me up, keeps me awake, keeping me
         awake, keeping me up, in bed, at rest, even at rest, even when resting, when resting, when i rest, lying,
         lying down, lie down, during the night, in the night, middle of the night, through the night, even sitting,
         even when sitting, even when i am not, even when not running, when i sleep, can not sleep, throbs, asleep",
    ),
    (
        C::Hop,
        "cloche pied, a cloche, cloche, sautille*, sautiller, saut* sur, rebond*, =hop, hops, hopping, hopped, hop
         test, one leg, on one leg, one foot, sur un pied, sur une jambe, un seul pied, une seule jambe, single leg,
         pogo*, quand je saute, si je saute, en sautant, sauts, de sauter, pour sauter, peux sauter, saute dessus,
         when i jump, if i jump, jumping, jumping on, to jump, jumps",
    ),
    (
        C::Load,
        "a chaque appui, chaque appui*, a chaque impact, chaque impact, impact*, a chaque foulee, chaque foulee,
         chaque pas, a chaque pas, chaque pose, chaque choc, en posant le pied, poser le pied, pose le pied, pose le
         talon, a l appui, en appui, marcher dessus, marche dessus, marchant, quand je marche, meme en marchant, each
         step, every step, each stride, every stride, every footstrike, footstrike, foot strike, each footfall, every
         footfall, with impact, on impact, weight bearing, weightbearing, put weight, putting weight, bear weight,
         bearing weight, walk* on it, stand on it, standing on it, when i walk, even walking, when walking, even when
         walking, monter les escaliers, s aggrave, aggrave, empire, de pire en pire, pire quand, pire a chaque, pire
         en courant, augmente, progressi*, gets worse, getting worse, worse as, worse the more, worse with, worse
         every, worse each, worsens, plus je cours, more i run, landing, land on, reception, sur une jambe, debout
         sur, standing on one, stand on one",
    ),
    (
        C::CannotHop,
        "!sautiller, !sautille, !rebondir, !bondir, !hop, !hop on, !hopping, !sauter sur, !saut* a cloche, !cloche pied,
         !jump on, !sauter, hop test __ {je peux pas|impossible|peux pas|can not|no way|fail*|rate}, echoue|rate|fail*
         le|the hop test, hop test impossible|negatif|echoue",
    ),
    (
        C::Limp,
        "boite, boites, boitille*, boiter, boitais, boitait, boitant, boiteu*, boitillant, limp, limps, limping,
         limped, hobbl*, claudi*",
    ),
    (
        C::CannotBear,
        "pose|poser pas|plus le pied, zero|no weight bearing, pas d appui possible, !mettre sur la pointe, !up on my
         toes, !push off,
         !marcher, !poser _ pied|talon|jambe, !appuyer, !m appuyer, !walk, !walking, !put _ weight, !put any weight,
         !bear _ weight, !weight bear*, !stand on, !step on, !tenir debout dessus, no weight on",
    ),
    (
        C::Snap,
        "claquement, clac, claque, craquement, craque, crac, coup de fouet, coup de pied dans, pop, popped, popping,
         snap, snapped, snapping, like a kick, kicked me, been kicked, felt a kick, heard a crack, felt a crack,
         lache d un coup, lache dans, dechir*, tore, torn, ripped, rip",
    ),
    (
        C::Rupture,
        "os|bone __ {sous la peau|under the skin|sort|sticking|poking|tenting|through the skin},
         pointing|pointe|tourne the|dans|du wrong|le|mauvais way|mauvais|sens, epaule|rotule|shoulder|kneecap|doigt __
         {sortie|sorti|deboite|popped out|slid out|out of|came out}, plaie profonde, deep gash|cut|wound, voit|vois
         l|le os|blanc, see bone|white|the still|bone|bleeding, mordu*|morsure {par un chien|par mon chien|de chien|par le chien}, dog bit me, bitten by a dog,
         poignet|cheville|doigt|bras|wrist|ankle|finger|arm __ {tout tordu|tordu et|difforme|deforme|bent funny|bent
         wrong|wrong angle|a double de volume}, kicked|tape|frappe my|dans|in le|the achille*|achilles|tendon|calf __
         {nobody|personne|no one|rien}, coup de fusil, like a gunshot, crac|craque|snap|pop|bruit|clac __ {peux pas
         poser|pose pas le pied|pas d appui|cloche pied|put weight|push off|impossible de marcher}, crunch in my ribs,
         craque* au niveau des cotes,
         rupture _ tendon|achille|ligament*|croise*|lca, rupture du|d, ruptur*, rompu, arrache le|mon tendon, torn
         achilles, torn acl, torn ligament, tore my achilles|acl, achilles tear, acl tear",
    ),
    (
        C::KneeFails,
        "genou __ bloqu*, genou __ derob*, genou __ lache, genou __ instable, genou _ tres gonfle*, genou _ enorme*,
         knee __ lock*, knee __ giv* way, knee __ gave way, knee __ buckl*, knee __ unstable, knee __ swollen, knee
         __ swelled, genou __ gonfl*, epanchement*, deboit*, luxat*, disloc*",
    ),
    (
        C::FeverName,
        "fievr*, feivre, fiebre, febril*, fever*, feverish, feaver, temperature depuis, de la temperature, j ai de la
         temp, with a temperature, have a temperature, having a temperature, got a temperature, running a temperature,
         run a temperature, with a temp, have a temp, got a temp, suis brulant, suis brulante, brulant de, brulante de,
         front brulant, front chaud, hot and cold, chaud et froid, high temperature, a temperature of, temp of, temp
         is, fait de la temp, bouillant*, burning up, chills aches, chills and aches, aches and chills, chills and
         body, frissons et courbatures, courbatures et frissons, frissons et mal partout, frissons _ courbatures,
         courbatures _ frissons, chills _ aches, chills _ body aches",
    ),
    (
        C::Infection,
        "cov positif, cov positive, covid+, covide, covif, gripp*, =covid*, corona, coronavirus, angine, angines,
         bronchit*, pneumon*, pneumo, infection*, infected, infecte*, gastro*, mononucleos*, mono nucleose, glandular
         fever, myocardit*, pericardit*, =flu, influenza, the flu, tonsil*, strep, strep throat, chest infection*,
         chest cold, sinus infection, tested positive, test positif, teste* positi*, positif au, positive for covid,
         positive covid, viral, virus, =virose, dengue, palud*, malaria, lyme, sepsis, septicem*, stomach bug,
         norovirus, food poisoning, intoxication alimentaire, coqueluche, whooping cough, rougeole, varicelle, zona,
         shingles, scarlatine, otite, pyelo*, cystite",
    ),
    (
        C::Aches,
        "courbatur* partout, courbature generale, courbatures generales, courbatures dans tout, mal partout, mal de
         partout, corps endolori, corps qui fait mal, aching all over, aches all over, body aches, ache all over,
         achy all over, whole body aches, whole body hurts, everything hurts, everything aches, sueurs, night sweats,
         sweats, transpire toute la nuit, gorge en feu, muscle aches, ganglion*, swollen glands",
    ),
    (
        C::SickBed,
        "cloue au lit, clouee au lit, fond du lit, malade comme un chien, malade a crever, tres malade, bien malade,
         sick as a dog, sick in bed, stuck in bed, really sick, very sick, really ill, very ill, bedridden, proper
         ill, super malade, hyper malade",
    ),
    (
        C::MildIll,
        "rhume*, enrhum*, la creve, crevasse, creve la, mal de gorge, mal a la gorge, gorge qui gratte, gorge irritee,
         toux, tousse*, tousser, nez bouche, nez pris, nez qui coule, le nez coule, rhino*, sinusite, crevard,
         patraque, un peu malade, je suis malade, suis malade, tombe malade, sore throat, scratchy throat, cough,
         coughing, coughs, a cold, the cold virus, head cold, runny nose, stuffy nose, blocked nose, sniffles, under
         the weather, i m sick, i am sick, i feel sick, feel ill, i m ill, a bit ill, coming down with, tickly throat,
         microbe, patraq, chopé un truc, throat __ raw|fire|razor*|killing, gorge __ rape|raper, throat is raw",
    ),
    (
        C::NoPeriod,
        "lose|losing|loses|lost your|their|her period*, plus avoir ses|mes|de regles|cycles, avoir plus ses|mes|de|d
         regles, n|j avoir|ai plus de|mes|ses cycle|cycles|regles, plus de cycle*, et plus de cycle, never|jamais
         had|got|eu my|a|mes first|premieres|period|regles period|regles, not|dont menstruate|menstruating, cycle* _
         disappear*|vanish*|sautent|disparu*|stopped, hair falling out __ period*, period* gone|missing|absent since,
         mine s been gone,
         plus de|mes|eu|aucune regles, plus _ mes regles, plus _ regles depuis, plus mes regles, n ai plus _ regles, pas
         eu _ regles, pas eu mes regles, pas mes regles, pas de regles, sans regles, sans avoir _ regles, regles __
         absent*, regles __ disparu*, regles __ arret*, regles __ retard, regles __ parti*, regles __ stopp*, regles __
         sautent, saute mes regles, regles __ plus depuis, regles __ venu*, regles depuis # mois, regles depuis _ #
         mois, regles ont saute, cycle* __ disparu*, cycle* __ arret*, cycle menstruel __ plus, cycle* _ irregul*,
         regles _ irregul*, perdu mes regles, amenorr*, amenorh*, plus reglee, pas reglee, absence de regles, menstru*
         __ absent*|arret*|disparu*, pas eu mes menstruations, plus de menstruations, plus mes ragnagnas, no period*, no
         more periods, missed _ period*, missed my period*, missing my period*, missing period*, missing _ period*,
         missed # periods, lost my period*, lost my cycle, period* __ stopped|disappeared|gone|missing|absent|vanished,
         period __ come|came, period* has not, not had _ period*, not had a period, not had my period*, not have
         periods, not get my period, not got my period, not gotten my period, not getting my period, not had one period,
         without a period, without my period, without periods, no cycle, no menstru*, not menstruat*, stopped
         menstruating, months since my _ period, months since my period, skipped my period*, skipped # periods,
         irregular period*, irregular cycle*, period* irregular, periods are irregular, haven t had _ period, not
         had|have _ cycle|cycle since, had a cycle since|in|for, no cycle since|for|in, period*
         vanished|disappeared|stopped|gone|went|dried, period* _ vanished|disappeared|stopped|gone, cycle*
         vanished|disappeared|stopped|gone, lost|losing my period*, mes cycles se sont, plus _ cycle depuis, plus eu de
         cycle",
    ),
    (
        C::NoPeriodExcuse,
        "menopaus*, menopause, pilule, sterilet, implant, iud, mirena, contracept*, on the pill, enceinte, pregnan*,
         hysterectom*, perimenopaus*, allait*, breastfeed*, rest period*",
    ),
    (
        C::EnergyDeficit,
        "libido|erection*|testosterone|sex|morning __ {a zero|zero|disparu*|plus|choux|chute|low|gone|drive}, no
         morning wood, zero|no sex drive, low t tired, morning wood, plus de libido|d,
         red s, syndrome reds, have reds, got reds, reds syndrome, relative energy deficiency, energy deficien*, low
         energy availability, deficit energetique, faible disponibilite energetique, triade de l athlete, triade de
         la sportive, athlete triad, underfuel*, under fuel*, underfuelled, sous alimente*, pas assez pour ce que je
         cours, not eating enough for",
    ),
    (
        C::AlwaysCold,
        "toujours froid, tout le temps froid, froid tout le temps, tjrs froid, frileux, frileuse, froid en
         permanence, always cold, cold all the time, constantly cold, freezing all the time, always freezing",
    ),
    (
        C::WeightDrop,
        "perdu # kg|kilos|kilo, perdu _ # kg|kilos, perdu du poids, perdu beaucoup de poids, perte de poids, maigri,
         amaigri*, fondu, lost # kg|kilos|lbs|pounds|lb|kgs, lost _ # kg|kilos|lbs|pounds, lost weight, lost a lot of
         weight, losing weight, weight loss, weight is dropping, poids _ chute, poids baisse, poids chute, libido",
    ),
    (
        C::Fatigue,
        "fatigue*, fatiguee, epuise*, crevé, creve, crevee, lessive, ko, claque, extenu*, exhaust*, tired, fatigued,
         drained, knackered, no energy, plus d energie, sans energie, wiped out, always tired, recover, recupere*,
         blessures a repetition, injured all the time, keep getting injured, blessures",
    ),
    (
        C::Purge,
        "vomi*|vomis en cachette, vomit*|puke*|throw* in secret, throw up my|most dinner|nights|meals|lunch,
         degueulasse|disgusting|gross|dirty apres|after les|the|eating|carbs|glucides|ate, ate _ felt disgusting,
         fais vomir, fait vomir, faire vomir, fais gerber, faire gerber, fait gerber, vomir expres, vomi expres, vomis
         expres, vomir volontairement, vomis volontairement, vomir apres _ mange|repas|manger, vomis apres _
         mange|repas|manger|chaque|avoir, vomis apres chaque|avoir, vomir apres chaque|avoir|manger, vomi pour, vomis
         pour, doigts dans la gorge, doigt dans la gorge, make|made|making myself throw|sick|vomit|puke|barf,
         make|made|making myself throw up, make|made|making myself be sick, purge, purges, purged, purging, throw* up
         after eating|meals|every|dinner|lunch|binge*, throw* up after i eat, throw* up my food|meals|dinner|lunch,
         vomit* after eating|meals|every|dinner, vomit* after i eat, throw* up on purpose, vomit* on purpose, fingers
         down my throat, finger down my throat, sick after every meal, me fais vomir, recrach* la nourriture, chew and
         spit, fais|fait|faire|faisais degobiller|degueuler|rendre|vomir, me fais rendre, fais rendre apres",
    ),
    (
        C::Laxative,
        "laxati*, laxatif*, diuretique*, diuretic*, coupe faim, coupes faim, water pill*, diet pills, clenbuterol,
         fat burner*, appetite suppress*, ozempic",
    ),
    (
        C::Compensate,
        "elimin*, compens*, rattraper, brul*, bruler, depenser, punir, punition, puni, merit*, meriter, rattrape,
         annuler, effacer, burn off, burning off, burnt off, burn it off, burn them off, run off, work off, working
         off, run it off, earn, earned, earning, make up for, making up for, compensat*, punish*, punishment, offset,
         undo, cancel out, to be allowed to, get rid of",
    ),
    (
        C::Food,
        "mange*, manger, bouffe*, bouffer, repas, pizza*, gateau*, burger*, raclette, resto, restaurant, excess,
         exces, chocolat, croissant*, dessert*, diner, dejeuner, noel, tacos, chips, binge*, food, meal*, eat, ate,
         eaten, eating, dinner, lunch, breakfast, cake*, christmas, donut*, ice cream, glace, cookie*, biscuit*,
         snack*, sugar, sucre, craqu*, fast food, mcdo, overeat*, indulg*, sandwich, thanksgiving, buffet, cheat",
    ),
    (
        C::Guilt,
        "culpabil*, coupable, guilt*, ashamed, honte, disgust*, degout*, deteste mon corps, hate my body, hate
         myself, dois, doit, oblige*, obligee, absolument, have to, need to, must, got to, faut, force de, forces,
         disgusting, ne me pardonne",
    ),
    (
        C::FearWeight,
        "get|getting fat if|when i, grossi* si je, putting on|gaining weight if i, be fat if,
         peur de grossir, peur _ grossir, peur de prendre du poids, peur de prendre, peur _ prendre _ poids|kilo|gramme,
         peur de regrossir, terrifie* _ grossir|poids, angoiss* _ grossir, angoiss* _ manger, angoiss* _ poids, peur de
         manger, peur _ manger, ose plus manger, oses plus manger, je me trouve grosse, me trouve grosse, me trouve
         gros, me trouve enorme, me sens grosse, me sens gros, me sens enorme, deteste mon corps, degoutee de mon corps,
         mon corps me degout*, pese # fois par jour, me pese # fois, me pese plusieurs fois, obsed* _ poids, obsed* _
         calorie*, obsession _ poids, obsess* _ weight|calories|food, afraid of gaining|getting|eating|food, scared of
         gaining|getting|eating|food, scared to eat|gain|weigh, afraid to eat|gain|weigh, terrified of
         gaining|getting|eating|weight|food, terrified to eat|gain, fear of gaining|eating|weight|food|getting, fear
         gaining, panic* when i eat, hate my body, hate how my body, disgusted by my body, disgusted with my body, i
         feel fat, feel so fat, feel fat, i am so fat, i am fat, i m fat, i m so fat, too fat to, weigh myself # times,
         weigh myself every|several|multiple, body checking, panique des que je mange, panique si je mange, anxious
         about eating, anxious when i eat, anxious about food, peur d en reprendre|prendre, peur __ reprendre __
         kilo*|gramme*|un seul, redevenir gros|grosse, fear of getting fat again, get* fat again, peur c est de
         {grossir|redevenir|reprendre|prendre du poids}, scared|afraid|terrified of|to gain*|put*|regain*",
    ),
    (
        C::Restrict,
        "manger|mange|eat* __ {que si j ai couru|si j ai pas couru|unless i run|unless i have run|unless i ran},
         allowed to eat unless, deserve* _ dinner|food|lunch|eat|meal, merite _ manger|repas|diner, earned no|my
         food|meal|dinner, mach* et je recrache*, recrache*, chew* and spit*, supporte|supportes pas de manger,
         nothing but coffee|water|apples|diet, avale que|rien du|depuis cafe|pommes|hier, sinon je mange pas,
         otherwise i do not|dont eat, living on # calories|kcal, tiens a # kcal|calories,
         mange plus rien, mange rien, mange presque rien, mange presque plus, mange quasi, mange plus, ne mange plus,
         mange pas de la journee, rien mange depuis, rien mange, plus mange depuis, pas mange depuis, mange qu une fois,
         mange que de la salade, mange que des pommes, que des pommes, saute* _ repas, sauter les|mes|tous|un|des repas,
         saute tous, me prive de|d, me priver, prive de manger, prive de repas, affam*, m affame, me laisse mourir de
         faim, restriction*, restrein* _ calorie*, restrein* _ nourriture, restreins, jeun* # jours, jeune depuis #
         jours, jeune de # jours, not eating anything, not eating, stopped eating, barely eat*, hardly eat*, eat*
         nothing, eaten nothing, not eaten in|for|since, not eat* _ day*, have not eaten, skip* _ meal*, skip* meals,
         starv* myself, starving myself, starve, starving to, restrict my|calories|food|what, restricting, restrict* _
         food|calories|eating|intake, cut out all, eat less and less, mange de moins en moins, fast* for # days, fasting
         # days, not let myself eat, allow myself to eat, let myself eat, m autorise _ manger, m autorise pas, safe
         foods, comptage obsessionnel, count every calorie, compte chaque calorie, compte toutes les|mes calories,
         counting every, saute tous|toujours le|les|mes diner*|dejeuner*|repas, skip* {every|all|my}
         dinner*|lunch*|breakfast*, skip* dinner|lunch|breakfast {every|to lose|so that|to make|again to|on
         purpose|most}, saute le diner|dejeuner|petit _ pour|tous|chaque|souvent, skipping breakfast|lunch|dinner
         {to|every|most|because}, skip* dinner|lunch and dinner|lunch, si je|j cours|bouge pas je|j mange pas, pas couru
         pas mange, run or i do not eat, do not run i do not eat, not run do not eat, only eat if i run|ran, mange que
         si je cours|j ai couru, mange|manger seulement si je cours|j ai couru, no run no food",
    ),
    (
        C::DisorderName,
        "anorex*, anorexi*, boulimi*, bulimi*, trouble* alimentaire*, trouble* du comportement alimentaire, trouble*
         des conduites alimentaires, =tca, eating disorder*, disordered eating, hyperphagi*, hyper phagi*, orthorex*,
         binge eat*, binged, binging, binge and, crise* de boulimie, compulsion* alimentaire*, binge*, bigorexi*,
         exercise bulimia, anorexia*",
    ),
    (
        C::Pregnant,
        "attends|attend un bebe, expecting in, test _ grossesse positif, prego, preggo, had my baby, weeks post
         birth|partum, positive pregnancy test,
         enceinte, enceintes, grossesse, pregnan*, pregnnt, preggers, trimestre, trimester, semaines de grossesse, # sa,
         # semaines d amenorrhee, weeks pregnant, # weeks along, expecting a baby, expecting our, attends un bebe,
         attend un bebe, femme enceinte, mon terme, due date, baby bump, my bump, mois de grossesse, bebe dans, # weeks
         pregnant|along|gone, at # weeks started|bleeding, a # sa, # ca je continue, spotting __ at # weeks, weeks
         pregnant, suis a # ca, # ca doucement",
    ),
    (
        C::PostPartum,
        "post partum, postpartum, accouch*, gave birth, given birth, giving birth, c section, cesarienne*, caesarean,
         cesarean, since birth, apres la naissance, baby was born, had a baby, had my baby, weeks after birth, suites
         de couches",
    ),
    (
        C::PregnancySign,
        "saign*, sang, perte, pertes, perds du liquide, perd* du liquide, perdu du liquide, perte* de liquide, perdu
         les eaux, perds les eaux, perte des eaux, perdu le bouchon, liquide, contraction*, bebe bouge moins|plus,
         bebe _ bouge moins|plus, sens plus _ bebe, sens moins _ bebe, bleed*, bled, blood, spotting, fluid, leak*,
         leaking, waters broke, water broke, my waters, gush, contracting, cramp*, baby moving less, baby _ moving
         less, baby not moving, baby is not moving, baby _ moved, reduced movement*, feel the baby, ventre dur,
         ventre qui durcit, ventre se durcit, durcit, prolaps*, descente d organe*, pesanteur, heaviness, vision
         trouble, blurred vision, mal de tete, headache*, mains gonflees, mollet*, douleur* _ ventre, mal au ventre,
         mal au bas ventre, bas ventre, abdominal pain, belly pain, pelvic pain, stomach pain, tummy pain, essouffl*,
         dizz*, vertige*",
    ),
    (
        C::School,
        "en cm1|cm2|6eme|5eme|4eme|3eme, suis en 3eme|4eme|5eme|6eme, rentre en
         6|5|4|3|sixieme|cinquieme|quatrieme|troisieme|seconde, en cm 1|2, year 7|8|9|10|11|12|13 here, 5th|5 grade|th
         in|grade, # th grade, mes # ans et je commence,
         au college, en 6e, en 5e, en 4e, en 3e, en sixieme, en cinquieme, en quatrieme, en troisieme, au lycee, en
         seconde au, en 2nde, collegien*, lyceen*, je suis mineur, suis mineure, en classe de, mon prof de sport, mon
         prof d eps, cadet*, minime, benjamin, middle school*, high school freshman, in high school, freshman in
         high, sophomore in high, junior high, 6th grade*, 7th grade*, 8th grade*, 9th grade*, 10th grade*, 11th
         grade*, sixth grade, seventh grade, eighth grade, ninth grade, tenth grade, eleventh grade, # th grade, # th
         grader, year # at school, at my school, my pe teacher, im a minor, i m a minor, i am a minor, secondary
         school, school cross country team, gcse*, suis en 6|5|4|3 e|eme|ieme, suis en seconde|2|premiere|terminale,
         eleve de|en 6|5|4|3|seconde|premiere|terminale|sixieme|cinquieme|quatrieme|troisieme, en terminale, en premiere|1
         |1ere au|s|es|generale, passe le|mon bac|brevet, bac de francais, bac _ cette annee, mon lycee, mon college,
         ado de # ans, adolescent*, in|am|m year 7|8|9|10|11|12|13, year 7|8|9|10|11|12|13 student|pupil|boy|girl, sixth
         form*, high school student|junior|runner|athlete, high schooler*, i am|m in high school, highschooler*,
         sophomore|freshman {running|runner|in hs}, hs freshman|sophomore|junior|athlete|runner, a
         levels, my teenage years are, u 14|15|16|17|18, under 18, moins de 18 ans",
    ),
    (
        C::HeatAlert,
        "canicul*, vigilance rouge|orange|canicule|chaleur, alerte rouge|orange canicule|chaleur, alerte
         canicule|chaleur|forte, alerte rouge|orange, plan canicule, vague de chaleur, dome de chaleur, pic de chaleur,
         avertissement|avis de chaleur, fortes|forte chaleur*, heat advisory|advisories|warning*|alert*|watch, heat
         health alert|warning, heat dome, excessive|extreme|dangerous|record heat, heatwave*, heat wave*, red|amber|orange
         heat, red|amber|orange|yellow alert|warning for|of|about _ heat, red|amber weather warning, weather warning for
         heat, chaleur extreme|record|intense, temperatures caniculaires",
    ),
    (
        C::RestingRate,
        "fc|fcr|frequence|pouls|cardio|cardiaque|coeur|bpm|battements de|du|au|a repos|reveil|matin|lever, fc|pouls
         repos|matin|matinal|matinale, fcr, fcrepos, resting hr|heart|pulse|rate|heartrate, rhr, rest|waking|morning
         hr|pulse|heart|rate, hr|pulse|heart rate at rest, hr|pulse at rest|wake|waking, heart rate when i wake, pulse
         when i wake",
    ),
    (
        C::Raised,
        "plus haut*, plus eleve*, trop haut*, trop eleve*, eleve*, elevated, higher, too high, above, au dessus, au dela,
         monte*, a grimpe, grimpe*, augment*, en hausse, hausse, gone up, went up, going up, creeping up, crept up, up
         by, is up, are up, up #, # up, jumped, spiked, spiking, climbed, climbing, # de plus, # bpm|battements|pulsations
         de plus, # more, # bpm|beats more|over|extra, anormalement, unusually high, weirdly high",
    ),
    (
        C::InjuryName,
        "tendinit*, tendinop*, tendinos*, periost*, entors*, claquage*, dechirure*, elongation, contracture*,
         sciatique, aponevrosit*, fasciit*, fasciite, plantar fasci*, suis blesse, suis blessee, suis fait mal, suis
         blesse*, j ai une blessure, blesse au|a, blessee au|a, m injured, am injured, got injured, have an injury,
         got an injury, picked up an injury, hurt my, sprain*, strain*, strained, pulled muscle, pulled my, pulled a,
         shin splint*, shin splints, itb syndrome, it band syndrome, tfl, essuie glace, runners knee, runner s knee,
         syndrome rotulien, rotulien*, bursit*, tendonit*, pubalgi*, lumbago, lombalgi*, epine calcaneenne, foulure,
         foule* la cheville, twisted _ ankle, rolled _ ankle, tordu la cheville, tordu _ cheville, niggle*, morton,
         hernie*, meniscus, menisque*, arthros*, syndrome de loge*, compartment syndrome, black toenail, ampoule*",
    ),
    (
        C::Medication,
        "previscan, sintrom, levothyrox, levothyroxin*, ventoline, ventolin, on thyroxine, pradaxa, tahor, symbicort,
         betabloquant*, beta bloquant*, beta blocker*, betablocker*, anticoagulant*, anti coagulant*, blood thinner*,
         warfarin*, coumadin*, xarelto, eliquis, apixaban, rivaroxaban, bisoprolol, propranolol, metoprolol,
         atenolol, nebivolol, insulin*, metformin*, corticoid*, cortison*, cortico*, prednison*, antibiot*,
         amoxicill*, ciproflox*, fluoroquinol*, levoflox*, ibuprof*, advil, nurofen, anti inflammatoire*,
         antiinflammatoire*, anti inflammator*, nsaid*, voltaren*, ketoprof*, diclofenac, naproxen*, tramadol,
         codein*, antidepress*, ssri, sertraline, statin*, isotretinoin*, roaccutane, accutane, lithium,
         methylphenidate, ritaline, adderall, blood pressure meds|medication|tablets, hypotenseur*, on medication,
         sous traitement, traitement pour le coeur, aspirin*, kardegic",
    ),
    (
        C::Condition,
        "bicuspide, bicuspid, valve aortique, valve mitrale, heart valve, souffle au coeur, de lasthme, lasthme,
         diabet*, diabetic*, diabetes, asthm*, epilep*, hypertend*, hypertension, high blood pressure, tension
         arterielle, souffle au coeur, heart murmur, pacemaker, stent*, pontage, bypass surgery, cardiomyopath*,
         insuffisance cardiaque, heart condition, heart disease, maladie cardiaque, malformation cardiaque, probleme
         cardiaque, problemes cardiaques, heart problem*, coronarien*, drepanocyt*, sickle cell, anemi*, anaemi*,
         anemie, thyroid*, hashimoto*, osteopor*, osteopen*, insuffisance renale, kidney disease, mucoviscidose,
         cystic fibrosis, sclerose en plaques, multiple sclerosis, parkinson*, cancer*, chimio*, chemo*, long covid,
         covid long, endometrio*, polyarthrit*, rheumatoid, lupus, crohn*, marfan*, greffe*, transplant*",
    ),
    (
        C::Overtraining,
        "crame*|crames|cuit|rince depuis # semaines, fried for # weeks, sans _ repos depuis # semaines, # semaines
         sans repos|jour, rest day in # weeks, running on fumes, au bout du rouleau, rate toutes mes seances, bombed
         every workout, dors # h|heures par nuit, sleeping # hours and,
         surentrain*, sur entrain*, overtrain*, over train*, overreach*, surmenage, syndrome de fatigue chronique,
         chronic fatigue",
    ),
    (
        C::WantWeightLoss,
        "perdre du poids, perdre # kg|kilos|kilo, perdre _ # kg|kilos, perdre des kilos, perdre quelques kilos,
         maigrir, mincir, seche, deficit calorique, regime, lose weight, losing weight, lose #
         kg|kilos|lbs|pounds|kgs, lose _ # kg|kilos|lbs|pounds, weight loss, drop # kg|kilos|lbs|pounds, calorie
         deficit, caloric deficit, diet to lose, slim down, get leaner, race weight, poids de forme",
    ),
    (
        C::Returned,
        "revenu*, revenue, came back, comes back, is back, back again, back at, back up, remonte*, remontee, de retour,
         recommenc*, returned, reapparu*, keeps coming",
    ),
];
