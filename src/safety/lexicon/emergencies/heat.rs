//! Heat stroke: the heat, the skin, the mind.

use crate::safety::{concept::Concept as C, lexicon::Row};

pub const ROWS: &[Row] = &[
    (
        C::HeatStroke,
        "golpe de calor, coup de chaleur*, hypertermi*, heat injury, coup d chaleur, coup*|cou|cout|cous de chaleur,
         coup de chal*, hyperthermi*, insolation*, heat stroke*, heatstroke*, sunstroke*, sun stroke*, heat strok*,
         coud de chaleur",
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
        "know* where i|he|she am|is its|it so hot, dont know where i, not know where i|he|she, sait|sais plus|pas ou
         je|il|elle suis|est, vois|voit|voyais des trucs|choses|gens qui, seeing things|people that|who, hearing
         voices, entends|entend des voix, repete|repose|redemande|pose toujours|sans|en|toutes|les
         la|les|arret|boucle|memes|meme question*|questions|meme, keeps|kept asking the|what same|happened, keep*
         repeating herself|himself|the, asking what happened, tete marche plus, brain not working, brain is mush|fried
         and, plus mon code|adresse|prenom|nom, keys in the freezer|fridge, !remember my|his|her
         address|name|code|phone,
         baragouin*, yeux dans le vague, vacant, in a daze, dazed and, glassy eyed, dans le brouillard et, !think
         straight, !think clearly, !reflechir, plus les idees claires, !idees claires, !form thoughts, stumbling around,
         does not know his|her, doesnt know his|her, did not recognise|recognize, not recognise|recognize,
         !recognise|recognize, aucun sens depuis, n ont aucun sens, n a aucun sens ce que je|il, dire des betises, dis
         des trucs, dit des trucs, disait des trucs, saying weird, says weird, weird stuff, weird things, strange
         things, acting strange*, acting weird, acting odd*, acting drunk, agit bizarrement, bizarre depuis la course,
         comporte bizarrement, comportement bizarre, repond a cote, responding weird, answering weird, not himself, not
         herself, a l ouest depuis, completement a l ouest, l air ivre, l air bourre, comme ivre, comme bourre, looks
         drunk, like a drunk, drunk like, n arrive plus a dire, confuses everything, confond tout, melange tout, ne
         comprend plus, comprend plus rien, comprends plus ou, il|elle|on|qui|lui|pote|copain|copine|ami|amie|mari|femme|pere|mere|frere|soeur|fils|fille|coureur|coureuse|gars|type|mec|monsieur|dame|collegue|partenaire =repond plus, me =repond plus, responds slowly, lost and
         confused, je delir*, il delir*, elle delir*, j delir*, se met a delirer, s est mis* a delirer, commence* a
         delirer, delirious, desorient*, disorient*, disoriented, incoherent*, !coherent*, ne sait plus ou, sais plus
         ou, sais plus ou j suis, sais plus ou je suis, sait plus ou, savait plus ou, savais plus ou, sais meme plus,
         savais plus comment, sait plus comment, savait plus son nom, savais plus mon nom, plus ou j etais, plus ou je
         suis, plus ou il etait|est, plus ou elle etait|est, me souviens plus _ course|fin|derniers|arrivee|retour,
         souviens plus de rien, me rappelle plus rien, rappelle plus _ fin|chute|arrivee|course, !reconnai*, racont* n
         importe quoi, dit n importe quoi, disait n importe quoi, dis n importe quoi, disais n importe quoi, parle* n
         importe comment, propos, titub*, march* _ travers, !march* droit, march* en zigzag, zigzag*, divagu*, hagard*,
         hallucin*, plus toute sa tete, confus* __ apres, est confus*, etait confus*, suis confus*, etais confus*, suis
         tout* confus*, confus et, confuse et, feel* confused, felt confused, is confused, was confused, were confused,
         am confused, got confused, so confused and, confused and, confused after, really confused, very confused,
         mental confusion, confusion mentale, slurr*, stagger*, talk* nonsense, talking gibberish, gibberish, making no
         sense, !making _ sense, he|she makes no sense, no idea where i|he|she was|is|am, !know|knew|remember|tell where
         i|he|she|they was|is|am|were, !remember {the finish|finishing|the end of the|the last mile*|the last km*|the
         last few|the race|the fall|falling|crash*|hitting|what happened|how i got|getting home|the crash|my
         name|anything}, !know|knew|remember my|his|her name, !not know the day|year|date, out of his|her|my mind, babbl*,
         !walk|walking|run|running straight, !walk|run in a straight, perte de memoire, lost my memory, amnes*,
         bearings, wander* off course|around, delirium, where am i, plus quel jour on|nous, quel jour on est, what day
         it is|was, which day it is, who|what year it is, !sav* _ ou je suis, sais pas _ ou je suis, sais plus trop ou,
         ou est ma voiture, racont* des trucs|betises|conneries, propos incoherents, ne me reconnait, reconnait plus,
         comprend pas ce que|qu, comprend* plus ce que|qu, ne comprend plus|rien, does not understand what|me, talking
         rubbish|nonsense|gibberish, talk rubbish|nonsense, mumbling, weaving all over, all over the path|road|place
         like, je delire, il delire, elle delire, delir* a moitie, delirant, mumbl*, not making sense, makes no sense,
         tient plus debout et, forgot my|his|her own|name, no longer knows, rambling, not know where the|my|home|i, not
         know which way, not know what day, not sure where i am, which way home,
         know|remember|forgot|forget|forgotten|recall|sure where i live|parked,
         dit|dis|disait|raconte|says|saying|said|racontait __
         bizarres|incoherentes|incoherents|weird|strange|odd|nonsense, oublie mon nom|prenom, oublie comment je m
         appelle, !aligner deux|trois|2|3 pensees|mots|idees|phrases, !aligner une|deux phrase|phrases|idee|mots,
         !know|knew|remember my|his|her own name, !respond, !responding, not responding, ne =repond plus, sait|sais|savait|savais|connait|connaissait plus __ {son nom|mon nom|son prenom|mon
         prenom|nom|prenom}, sait|sais plus comment il|elle|je s|m appelle, not know his|her|their|my own|name, forgot
         his|her|their|my own name, know his|her|my own name, can not say his|her own name, sais|sait plus par ou
         je|il|elle, sais|sait plus d ou je|il|elle, sais|sait plus quel|kel|kl jour on|nous|c, impression de delir*, limpression
         de delir*, j ai l impression de delirer, know where i came from, know which way i|home, plus par ou je suis
         venu*, know what day, not know what year|day|month",
    ),
    (
        C::ConfusedWeak,
        "muddled, a l ouest, dans le gaz, en vrac, pensees qui s|se|partent, brain is|feels|swollen swollen|foggy,
         spaced out, out of it, not making sense, making no sense, thinking straight, tout est flou|cotonneux, foggy
         and,
         confus, confuse, confusion, confused, suis perdu, suis perdue, completement perdu, completement perdue, l air
         perdu, bizarre*, ailleurs, chelou, n importe quoi, foggy, foggy head, brain fog, memory, out of it, spaced out,
         wobbl*, somnol*, drows*, sleepy, lethargi*, jambes molles, plus lucide, !lucide, stumbl*, trebuch*, embrouill*,
         brouillard, blurry, blurred, flou, floue, trouble, vision trouble, agressi*, aggressive, irritab*, tete dans le
         brouillard, a cote de la plaque, capte plus rien, capte rien, dans le brouillard, brouillard dans la tete, head
         all foggy, head is foggy, dans le coton, cotonneu*, pas dans mon assiette, hors service, decalque*, tete en
         vrac, tete vide, head not right, not thinking, not all there, pas tout a fait la, l air|regard|yeux|comme|totalement absent|absente|absents, dans la
         lune, perdu la boule, lost my|his|her mind, zombie, trou de memoire, trous de memoire, plus quel jour, forgot
         where, racont*, weaving, wobbly, march* de travers, marche pas droit, cannot walk straight, unsteady, rubbish,
         nonsense, cannot focus, !concentrate, !concentrer, !focus, slow to answer, not answering, reagit mal, lent a
         repondre, perdu, agitated, agite*, argumentative, parle mal, talk* rubbish, feel|felt|feeling
         drunk|tipsy|stoned, ivre, je sais plus ce que, sais plus ce que je, delire, delirait, coltar, coaltar, dans le
         cirage, dans le potage, dans les choux et, dans la colle, dans la pate, jet lagged head, =ralenti, au ralenti,
         combative, combatif, fighting|fights|pushing the medics|us|me|everyone, se debat*, refuse qu on l aide|le
         touche, refuse|refuses __ {help|ice|aide}, hurle*, deraille*, sais|sait plus compter, can not count, brain not
         working",
    ),
    (
        C::NoSweat,
        "hot and dry, burning hot and dry, seche et brulante, brulante et seche, dry and hot, seche et chaude, chaude et
         seche, transpir* _ plus du tout, transpir* plus, transpir* pas, transpir* meme plus, transpirais plus, sue
         plus, suais plus, suait plus, plus de sueur, plus une goutte, plus aucune goutte, peau seche, peau _ seche,
         peau est seche, arret* de transpirer, cess* de transpirer, stop* sweating, no longer sweating, not sweating,
         not even sweating, dry skin, skin _ dry, skin is dry, skin hot and dry, quit sweating, sweat* stopped, no more
         sweat, not sweating anymore, did not sweat, was not sweating, bone dry skin, not producing sweat, no sweat
         despite, arret* de suer|transpirer, cess* de suer|transpirer, sue|suer|suais plus|pas, plus aucune sueur, plus
         sueur, peau __ brulante __ seche, peau __ seche __ brulante, dry but, but dry, fire but dry, hot but dry, dry
         as, sweat* dried up, dried up sweat, no sweat left, not a drop of sweat, skin __ hot and dry, plus de|aucune
         transpiration|sudation|sueur, no more sweat*, arrete de transpirer, stopped sweating",
    ),
    (
        C::Chills,
        "frisson*, frissonn*, chair de poule, goosebump*, goose bump*, goose pimples, chills, =chill, shiver*,
         grelott*, tremble*, tremblement*, feel* cold, felt cold, trembling, claque* des dents, shaking",
    ),
    (
        C::SkinHot,
        "brulant*, bouillant*, burning hot, burning up, red hot, boiling hot, boiling, hot to touch|the touch, skin on
         fire, peau en feu, skin is|s|was on fire, peau brulante, surchauffe, overheated, overheating, rouge ecrevisse,
         tete en feu, hot and, roasting",
    ),
];
