//! The setting of a message: effort, heat, time, who is meant, whether something is felt or only asked about.

use super::Row;
use crate::safety::concept::Concept as C;

pub const ROWS: &[Row] = &[
    (
        C::Effort,
        "cour, cours, courant, courir, courais, courait, couru, courue, courru, course*, footing*, footting, jogging*,
         jogg*, =jog, =run, =runs, running, ran, runner*, sortie*, seance*, fractionn*, frac, interval*, entrain*,
         training, train, trained, workout*, session*, effort*, =km, kms, kilometre*, =k, mile*, marathon*, semi,
         =half, trail*, =race, races, racing, =cote, cotes, montee*, uphill*, =hill, =hills, sprint*, tapis,
         treadmill*, foulee*, tempo, vma, allure, sport*, exercis*, echauff*, long run, longue, velo, bike, bik*,
         cycl*, rando, ultra*, parkrun, track, piste, reps, series, repet*, squat*, burpee*, strides, pace, pick up,
         speed up, accelere*, acceleration, finissant, arrivee, finish*, physique, cap, jogger, pb, pr, record, prep,
         prepa, plan, chrono, reprise",
    ),
    (
        C::HardEffort,
        "fin du|de|d|des _
         400|800|1000|1500|200|300|sprint|serie|serie|fractionne|cote|seance|interval*|parcours|course|5|10|km, a la
         fin, fin de serie, fin de seance, dernier*, derniere, derniers, dernieres, dans la cote, dans la montee,
         dans cette cote, dans les cotes, en haut de la cote, en haut, cote, cotes, montee*, bosse, bosses, sprint*,
         400, 800, 1000, 200, 300m, vma, fractionn*, fract*, interval*, intervals, =rep, reps, last rep, last _ rep,
         end of the, end of that, end of my, finish of, after the 400|800|sprint|hill|interval*|session|intervals,
         last km, last mile, last 100, last 200, last # m, final, top of the hill, that hill, the hill, hill, hills,
         uphill, km #, mile #, kilometre, mur, le mur, repetition*, repeats, burpee*, squat*, tabata, seance, séance,
         =5k, fast, faster, vite, tempo, seuil, threshold",
    ),
    (
        C::LongRace,
        "marathon*, ultra*, ironman*, triathlon*, trail*, 100 k, 100 km, 50 k, 50 km, 80 k, 80 km, 42 k, 42 km, semi,
         half, sortie longue, long run, longue sortie, # h de course, # heures de course, # hours of running, apres
         la course, apres ma course, pendant la course, after the race, after my race, during the race, race, course,
         rando course, utmb, med tent, medical tent, aid tent, poste de secours, finish line, ligne d arrivee, cutoff",
    ),
    (
        C::Rest,
        "ne fais rien, fais rien, je fais rien, do nothing, not doing anything, meme sans courir, meme quand je ne
         cours pas, quand je ne cours pas, when i am not running, when not running, pour un rien, pour rien, !finish _
         sentence*, !phrases entieres, !finir _ phrase*, =lit, sur le canape, en regardant la tele, watching tv, devant
         la tele, on the bus, in the car, en voiture, au volant, en mangeant, while eating, tying my shoes, lacets,
         sous la douche, in the shower, carrying groceries, en faisant le menage, en me levant, getting out of bed,
         just standing, debout sans, au repos, meme au repos, allonge*, allongee, assis, assise, canape, au lit, dans
         mon lit, couche, couchee, coucher, sans bouger, sans effort, sans forcer, sans rien faire, rien faire, sans
         raison, immobile, la nuit, en dormant, en marchant, marcher, marche, quelques pas, trois pas, # pas,
         escalier*, marches, # marches, etage, etages, at rest, even at rest, while resting, when resting, resting, i
         rest, sitting, sat, sit, sat down, lying, lie, lying down, lie down, laid down, in bed, couch, sofa, doing
         nothing, standing still, stand still, not moving, not even running, not even moving, not running, walking,
         walk, stairs, flight of, steps, at night, waking up, woke me, wakes me, wake up, desk, at work, au boulot, au
         bureau, heures apres, hours after, hours later, minutes later, min apres, minutes apres, encore maintenant,
         toujours pas, # min, # minutes, =frigo, fridge, kitchen, cuisine, en mettant mes
         chaussettes|chaussures|baskets, mettant mes chaussettes|chaussures|baskets, chaussettes, lacer, socks, my
         shoes on, putting on|my shoes|socks, brush* my teeth|hair, brosser|brosse|brossant les|mes dents, habill*,
         getting dressed, get dressed, vaisselle, dishes, making the bed, letter box, mailbox, car park, to the
         car|toilet|bathroom|door|shops|kitchen, jusqu a la cuisine|voiture|salle|boulangerie|porte, couloir, hallway,
         corridor, shower, douche, sans rien, just sat, just sitting, sat here, moving around, se lever, me lever, me
         levant, ranger, courses a la main, portant les courses, daily tasks, reading, lisant, regardant, bureau,
         chair, chaise, fauteuil, armchair, at my desk, bed, have not even run|started|moved, not even started, sans
         avoir couru, on dry land, doing the dishes, on land, depuis une|deux|trois heure|heures, depuis #
         heures|heure|h|min|minutes, depuis ce|hier matin|soir, depuis hier, for an hour, for # hours|minutes|mins|min,
         for hours, since this morning, since yesterday, since last night",
    ),
    (
        C::Unusual,
        "anormal*, pas normal*, inhabituel*, moindre*, tout de suite, au bout de 100, sans raison, bizarre*,
         inexplique*, jamais eu, jamais ete, jamais aussi, comme jamais, du jour au lendemain, subit*, soudain*,
         brutal*, d un coup, unusual*, abnormal*, not normal, for no reason, no reason, out of nowhere, sudden*, all
         of a sudden, slightest, never felt, never been this, never this, never like, barely, just from, unexplained,
         after # m, after # metres, apres # m, apres # metres, apres 100, inquiet*, severe*, extreme*, tres tres,
         really bad, badly, won t go away, will not go away",
    ),
    (
        C::Heat,
        "chaleur*, canicul*, plein soleil, soleil, fait chaud, faisait chaud, il fait _ chaud, il faisait _ chaud, tres
         chaud, trop chaud, grosse chaleur, cagnard, # deg, # degres, # degree*, =degres, degrees, humid*, moite,
         etouffant*, heat, heatwave*, =hot, =sun, sunny, boiling, scorching, sweltering, blazing, roasting, baking, #
         c, summer, 🥵, canicule*, brulant*, bouillant*, fournaise, etuve, coup* de chaud, overheat*, surchauff*, fait
         #, faisait #, # deg*, # out, # outside, # dehors, # a l ombre, # celsius, # fahrenheit, it is #, was # out,
         sous # deg*, in this heat, cette chaleur, desert, four, oven, furnace, like an oven, temperature ressentie,
         too hot, si chaud, so hot",
    ),
    (
        C::ColdWeather,
        "froid, freezing, cold, gel, gele, gelee, glacial*, neige, snow, hiver, winter, vent, wind, dentiste*, dentist*,
         anesthes*, anaesthe*, novocaine, numbing, moins #, minus, botox, piscine, pool, swimming, swim, nage, natation,
         lake, lac, l eau, riviere, baignade, glacee, glace, the water, river, sea, ocean, gelees, glacees, frozen
         hands|fingers|toes, mains gelees",
    ),
    (
        C::Strength,
        "muscu, musculation, pompes, pompe, developpe couche, traction, tractions, pull ups, pullups, push ups, pushups,
         push up, pressups, press ups, bench press*, bench, gym, weights, gainage, abdos, crossfit, dips, halteres,
         burpees, strength session, lifting, squats, deadlift*, vaccin*, vaccine*, vaccination, jab, dormi dessus, slept
         on, slept funny, sac a dos, kettlebell, rowing, climbing, escalade, planche, plank, bras gauche casse, chute,
         tombe sur, fell on, fall, porte mon fils, porte ma fille, carrying, pectoraux, foulee, posture, balancier, arm
         swing, technique, mon geste, crawl, vaccin*, =jab, flu shot, flu jab, booster, vaccination, toddler, carried
         my|the|a, carrying my|the|a, porte le|la|mon|ma bebe|petit|petite|fille|fils, bench press*, developpe couche",
    ),
    (
        C::Bike,
        "velo, bike, cycling, selle de velo, vtt, triathlon, saddle sore, home trainer, cuissard, trotteuse, spinning,
         cycliste, ride, riding, peloton, equitation, cheval, horse, zwift, par la selle, la selle du, selle trop,
         cause de la selle, la selle de mon, ma selle",
    ),
    (
        C::Drink,
        "biere, bieres, alcool, vin, rhum, vodka, beer*, wine, alcohol, drunk, hangover, gueule de bois, cuite,
         bourre, soiree, apero, shots, whisky, party, tequila",
    ),
    (
        C::Cramp,
        "crampes, cramps, cramping, crampe cette nuit|passee, crampe* au|aux|dans, cramp* in",
    ),
    (
        C::Chafing,
        "frott*, irritation*, chaf*, chafing, blister*, ampoule*, hernie*, hernia, mycos*, coup de soleil, poil
         incarne, ingrown, short",
    ),
    (
        C::Fog,
        "lunettes, buee, brouillard, fog, foggy, glasses, goggles, frontale, headlamp, headtorch, lampe, pluie, rain,
         lentille*, contact lens*, sunglasses, nuit noire",
    ),
    (
        C::Dye,
        "betterave*, beet*, beetroot*, mure, mures, asperge*, asparagus, rhubarb*",
    ),
    (C::Beat, "battement*, beat, beats, bat"),
    (
        C::Present,
        "j ai mal, j ai une, j ai un, j ai des, j ai de, j ai la, j ai le, j ai les, j ai du, j ai super, j ai tres,
         j ai trop, j ai encore, j ai toujours, j ai l, j ai depuis, j ai cette, j ai ce, j ai ces, j ai comme, j ai
         vraiment, je sens, j sens, je ressens, j ressens, je me sens, j me sens, je perds, je vois, je vomis, me
         fait mal, me serre, me fait, ca serre, ca me, je fais, j fais, je suis, j suis, je tousse, je crache, je
         pisse, j arrive, n arrive, je peux, j peux, peux plus, je tremble, je viens, j etouffe, mon coeur, ma
         poitrine, mon bras, mon mollet, mes urines, i have, i ve got, i got, i m having, i am having, i feel, i m
         feeling, i am feeling, i get, i keep, i am, i m, i can not, i can feel, i just, my chest, my heart, my calf,
         my leg, my urine, my pee, my face, my arm, my throat, my head, am i, feels, hurts, is hurting, i think",
    ),
    (
        C::Now,
        "maintenant, aujourd hui, ce matin, ce soir, cet aprem*, cet apres, cette nuit, hier, avant hier, en ce
         moment, actuellement, depuis hier|ce|ma|le|mon|la|avant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche,
         encore, a nouveau, de nouveau, recommenc*, revient, reviens, revenu*, revenue, reprend, again, now, right
         now, today, tonight, yesterday, this morning, this afternoon, this evening, this week, cette semaine,
         currently, still, toujours, since yesterday|this|my|the|last|monday|sunday|saturday, came back, coming back,
         is back, just, viens de, vient de, tout a l heure, y a 5 minutes, minutes ago, hours ago, hour ago, il y a #
         minutes, il y a # heures, il y a # min, il y a # h, pareil, pareille, meme chose, same thing, same feeling,
         same pain, and now, et la, la maintenant, ambulance, samu, help, au secours, aidez, ce week end",
    ),
    (
        C::History,
        "before i was born, avant ma naissance, as a|when junior|toddler|i was _ junior, as a junior, as a toddler,
         ancient history, family legend, histoire de famille, quand j etais junior|cadet|minime, au rugby quand,
         il y a # an|ans|annees|mois|annee, y a # an|ans|annees|mois, il y a plus de # ans|an, il y a _ # ans, il y a
         longtemps, y a longtemps, il y a tres longtemps, il y a quelques annees|mois, il y a plusieurs annees|mois|ans,
         # year|years|month|months|decade|decades ago|back, few|couple|several|many|some {years ago|years back|of years
         ago|of years back|months ago|of months ago|months back}, years ago, years back, decades ago, long ago, long
         time ago, ages ago, en @, in @, back in @, annee @, ete @, summer @, depuis @, since @, during @, l an dernier,
         l an passe, annee derniere, annee passee, an dernier, an passe, last year, last season, saison derniere, saison
         passee, quand j etais petit*|enfant|jeune|ado|gamin*|gosse|plus, quand j avais # ans, when i was _
         kid|child|young|younger|teen*|student|little, when i was #, as a kid|child|teen*|student, enfance, childhood,
         jadis, autrefois, antecedent*, dans le passe, par le passe, in the past, previous*, used to, ancien, ancienne,
         my history, history of, dans ma jeunesse, jeunesse, consolid*, healed, recovered from, fully recovered, remis
         de, remise de, remis d, medical history, de|d|of|du marathon|semi|course|trail @,
         marathon|semi|boston|london|berlin|paris|trail|race de|in|of|en @, en
         janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre, in
         january|february|march|april|june|july|august|september|october|november|december, boston|london|berlin|paris
         @, there are years, a l epoque, back in the day, back in, last winter|summer|spring|autumn|fall, l hiver|ete
         dernier, hiver dernier, ete dernier, printemps dernier,
         malaise|avc|infarctus|fracture|accident|chute|burnout|operation de @, quand il|elle|j avait|avais|etait # ans,
         quand il|elle avait _ # ans, when he|she|they was|were|had # , when he|she was _ kid|child|baby|teen*|young*,
         quand il|elle etait petit*|enfant|jeune|bebe|ado|gamin*, bebe il|elle a, as a baby, etant
         bebe|petit|petite|enfant|jeune, convuls* bebe",
    ),
    (
        C::Info,
        "c est quoi exactement|au|deja|ca, what is it exactly, comment ca se soigne,
         c est quoi un|une|l|le|la|les|des, quoi {un|une|les signes|les symptomes}, c est quoi rhabdo*|hypo*|embolie, qu
         est ce qu un|une, qu est ce que le|la|les|l, quels sont, quelles sont, quel est le risque, les signes d|de|du,
         signes d|de|du, signes d alerte, symptomes d|de|du|des, les symptomes, comment
         reconnaitre|eviter|prevenir|detecter|reagir|savoir|differencier|reperer|traiter|soigner|identifier|distinguer,
         comment on|peut|fait _ reconnaitre|eviter|prevenir|detecter, eviter le|la|les|l|un|une, prevenir
         le|la|les|l|un|une, prevention, reconnaitre une|un|le|la, definition, difference entre, differencier,
         explique*, expliquer, parle moi de, risque* de|d|du, risques, en cas de|d, facteurs de risque, statisti*,
         pourcentage, combien de gens|coureurs|personnes|calories, how many calories, calories per, peut* _
         provoquer|causer|donner|declencher|entrainer|favoriser|proteger|arriver, ca provoque, protege* contre|du|de,
         est ce que courir, est ce que le marathon, est ce que la course, what are _ signs|symptoms, what is|are|s
         a|an|the sign*|symptom*|risk*|difference*|definition, what is|are
         rhabdo*|heat|heatstroke|hypo*|dvt|exertional|cauda|bone|stress|red, what is|are a|an, how to|do|can|would _
         avoid|prevent|recognise|recognize|spot|treat|tell|detect|identify|know, how do you|i|we
         avoid|prevent|recognise|recognize|spot|treat|tell, how to
         avoid|prevent|recognise|recognize|spot|treat|identify|tell, signs of, sign of, symptoms of, warning signs,
         difference between, explain, tell me about, can|does|do|could|will running|marathons|ultras|exercise _
         cause|trigger|give|lead|increase|reduce|prevent|kill, causes of, cause of, risk of, risks of, risk factor*,
         chance* of, in case of, prevent*, statistic*, why do people|runners|some, question theorique, theoretical,
         curious about, curieux de, meaning of, how common, how likely, c est frequent, est ce frequent, is it common,
         do people, do runners, test for, c est quoi _ un|une|l|le|la|les|des, c est quoi _ _ un|une, c est ou, ou se
         trouve, ou est situe, what exactly is|are, is it true|dangerous|bad|possible, est ce vrai, peut on
         mourir|faire|avoir, peut on _ mourir, que faire si|quand un|une|quelqu|le|on, quoi faire si|quand
         un|une|quelqu|on, what should i|you|we do if|when, what to do if|when, what do you do if|when, comment reagir,
         comment aider, si quelqu un, si un coureur|participant, si jamais quelqu un, if
         someone|somebody|anyone|anybody|a runner|a participant, prise en charge si|en cas, en cas de malaise, form
         asks, asks about, pourquoi il ne|on ne|faut faut|doit|peut|pas pas, pourquoi ne pas, pourquoi _ pas courir, why should|can|must
         not|you|we|i, why shouldn|can t, dure combien, combien de temps dure|durent, how long does|do _ last, how long
         does|do the|a flu|cold|fever|virus|bug, asked me|us about, questionnaire, ticked no, me demande|demandait si j|je",
    ),
    (
        C::Media,
        "j ai lu, j ai regarde, j ai ecoute, on m a parle, ai lu, lu un|une|que|sur|le, vu un
         reportage|documentaire|film|article|post, article*, podcast*, documentaire*, reportage*, video*, livre,
         bouquin, film, serie netflix, roman, formation*, secourisme, premiers secours, gestes qui sauvent, psc1,
         initiation, i read, i saw a|an|that|on, i watched, watched a, watching a, heard about, read about, read
         a|an|that, book, movie, documentary, blog, post about, news, first aid, cpr course|class, course on, class on,
         learned about, learnt about, lecture, cours sur, exposé sur, expose sur, etude*, study, research, paper on,
         conference sur, wikipedia, campagne, charity, association, caritati*, au profit, collecte, fundrais*, raising
         money, foundation, fondation, awareness, sensibilis*, my|a patient|patients, mes|un|une|des
         patient|patients|patiente, infirmier*, nurse, paramedic here|shift, night shift, de garde, secouriste sur, je
         suis pompier|medecin|infirmier, au boulot un|une, formation, dans le service, aux urgences je bosse, i work in,
         je bosse aux, je travaille aux, cours de secourisme, exercice de secours, first aider, jeu, un jeu, video game,
         rpg, dream*, nightmare*, reve, reves, rever, cauchemar*, scenario, j ai vu un|une|sur|que|le|la|ton|qu, j ai
         entendu dire|parler|que, i heard about|that|of|they|you, dans|de|sur la|une|ma serie, dans|devant un|le|mon
         film|episode|roman|documentaire, serie hier, dans la serie, in the|a|my|this
         show|film|series|episode|novel|drama, on tv, a la tele, tv show, je suis
         urgentiste|cardiologue|ambulancier*|neurologue, hero, heroine, in episode, episode #, garde aux urgences, er
         shift, paramedic*, ambulancier*, ambulanciere, seen # cardiac",
    ),
    (
        C::Fear,
        "peur de, peur d, peur du, peur des, crainte de|d|du, phobie, hypocondri*, afraid of, scared of, fear of,
         terrified of, worried about, worry about, paranoid about, anxious about, nervous about",
    ),
    (
        C::Third,
        "pere, mere, frere, soeur, oncle, tante, grand pere, grand mere, papi, papy, mamie, mami, cousin*, mari, femme,
         copain, copine, ami, amie, amis, pote, potes, collegue*, voisin*, fils, ma fille, enfant, enfants, conjoint*,
         compagnon, compagne, beau pere, belle mere, gars, un coureur, une coureuse, le coureur, coureurs,
         participant*, concurrent*, mec, meuf, partenaire, binome, papa, maman, quelqu un, dad, father, mom, mum,
         mother, brother, sister, uncle, aunt, grand*, granddad, husband, wife, friend, friends, mate, buddy,
         boyfriend, girlfriend, partner, colleague*, neighbor*, neighbour*, =son, daughter, kid, kids, cousins, guy, a
         runner, another runner, runners, woman, teammate*, someone, somebody, boss, parents, la petite, le petit, les
         petits, toddler*, =bebe, =baby, gamin*, gosse*, ado, ados, une dame, la dame, monsieur, un monsieur, vieux,
         vieille, une fille, un type, marathonien, marathonienne, filleul*, neveu, niece, nephew, gf, bf, fiance*,
         hubby, housemate, flatmate, roommate, coloc*, patient*, client*, eleve*, student, athlete, stranger, lady,
         bloke, ce type, le type, mon type, half the office|team|club|family|house|class, moitie du bureau|club|groupe,
         ma famille, toute la maison, mon coach, le coach, my coach, our coach",
    ),
    (
        C::Past,
        "a eu, a fait, ont eu, avait, avait fait, avait eu, est mort, est morte, sont morts, mort d, morte d, dece*,
         decede*, had, died, passed away, has had, got diagnosed, was diagnosed, s est suicide*, a perdu, lost, est
         parti*, a survecu, survived, survivor*, survivant*, committed, suffered, se remet, recovering from, souffert,
         opere, operee, est decede*, a failli, s est evanoui*, passed out, fainted, collapsed, a fait un|une, ont fait,
         was, were, had a|an, etait, s etait, est tombe*, avait ete, fit un",
    ),
    (
        C::Laugh,
        "lol, mdr, ptdr, haha*, hahaha*, hihi*, xd, lmao, lmfao, rofl, mort de rire, hehe*, rires, j exagere,
         exaggerating, au sens figure, figuratively, metaphor*, 😂, rigol*, trop drole, on en rigole, tordant",
    ),
    (
        C::Resolved,
        "plus de fievre, fievre _ tombee, fievre _ passee, fievre _ partie, fievre _ finie, fever _ gone, fever _
         broke, fever broke, fever is over, fever has gone, no more fever, fever free, fully recovered, c est fini, c
         est passe, c est termine, tout passe, all gone, all better, gueri*, negatif, negative, tested negative, remis,
         remise, retabli*, recovered, over it, back to normal, derriere moi, termine*, finie, passee, partie, all good
         since, fine since, good since, fully healed, healed, guerie, consolid*, plus rien depuis, ras depuis, rien
         depuis, no issues since, no problem* since, completely fine now, totally fine now, soigne*, sorted, resolved,
         remise sur pied, cleared up, all cleared, gone now, cleared by, healed up",
    ),
    (
        C::Still,
        "au repos, allonge*, assis*, canape, au lit, dans mon lit, sofa, couch, in bed, lying, laying, sat, sitting,
         sans bouger, bouge pas|plus, je ne bouge, sans rien faire, rien faire, fais rien, doing nothing, not moving,
         not doing anything, at my desk, at rest, resting, an hour after|later, #
         hours|hour|minutes|mins|min|h|heures|heure after|later|apres|plus tard, une heure apres, apres #
         h|heures|heure|minutes|min, au reveil, woke up, waking up, la nuit, at night, bureau, chair, fauteuil,
         standing still, arrete depuis, stopped, for no reason, sans raison, tout seul, out of nowhere",
    ),
    (
        C::Lasting,
        "depuis, since, toujours pas, ca redescend|passe pas, ca passe pas, for the last|past, for #
         hours|hour|minutes|mins|days, for an hour|hours|ages, pendant # heures|h, # h apres, # heures apres, #
         hours|hour|h after|later, an hour after|later, all day|night|morning|evening, toute la
         journee|nuit|matinee|soiree, will not stop|settle|go|ease, won t stop, keeps|keep happening, encore ce matin,
         still, even though i stopped, after i stopped|finished, sans arret, non stop, constantly, en continu, ca ne
         redescend|passe|calme, ne s arrete pas|plus, for about|almost|nearly|over|maybe|like|around #
         minutes|min|mins|hours, s aggrave, ca s aggrave, getting|gets worse, de pire en pire, ca empire, depuis tout a
         l heure, worse and worse",
    ),
    (
        C::Emotion,
        "ligne de depart, au depart, depart de, start line, starting line, start gun, before the start, avant le
         depart, podium, excit*, joie, =joy, emotion*, emu, emue, amoureu*, love, in love, film, movie, concert,
         marseillaise, hymne, anthem, pleur*, larmes, cried, crying, tears, cry, proposed, dit oui, said yes, quitt*,
         adrenaline, trac, stage fright, suspense, tirage, lottery, ballot, entretien, interview, exam*, date, crush,
         think about|of, thinking about|of, pense a|aux, penser a, a l idee, at the thought, call* my name, public,
         crowd, foule, surprise, presentation, meeting, reunion, scooter, chien, dog, camion, truck, honk*, klaxon*,
         film d horreur, horror, cafe, coffee, espresso, caffeine, match, derby, penalty, roller coaster, manege",
    ),
    (
        C::Surprise,
        "quand|lorsque|qd j|je ai vu le|la|les|l|mon|ma|mes|ton|ta|tes|ce|cette|ces|combien|que|son|sa, quand|qd j ai
         lu|entendu|appris|decouvert|ouvert|recu, quand on m a, quand il|elle|tu m a|as dit|annonce, when i
         saw|read|heard|opened|looked|found|realised|realized|learned, when|after seeing|reading|hearing|opening,
         seeing|reading the|my|your|that|how|his|her, at the price|bill|cost|news|sight|thought|results, when
         he|she|they|you told|said|called|announced, when the alarm|phone|results|email|bill|plan, prix, price, facture,
         invoice, entry fee, a l annonce, devant le prix|l addition|la note|le denivele, jumped out, from laughing, de
         rire, laughing, en voyant|lisant|decouvrant|entendant|ouvrant|regardant|recevant|payant|apprenant|comptant
         le|la|les|l|mon|ma|mes|ton|ta|tes|ce|cette|ces|combien|que|qui|son|sa, devis, devant la|le|les|une|cette
         scene|film|seringue|aiguille|sang, a la vue d|du|de, at the sight of, watching the scene|needle|film|movie, au
         vaccin, a la prise de sang, pendant|lors|durant la|ma prise de sang, blood test, blood draw, having blood
         taken, giving blood, don du sang, pistolet, coup de feu, starting gun, gun went off, le speaker, when i
         told|showed|mentioned, quand je lui|leur ai|l, quand je l ai dit|annonce|montre*",
    ),
    (
        C::QuickRecovery,
        "recup* en # min|minute|s|sec|secondes|minutes, recup* en _ # min|minute|s|sec|secondes|minutes, recupere*
         vite|rapidement|bien|direct|tout de suite|illico, recovered in|within|quickly|fast|straight|right|after,
         recover* in|within # _ seconds|minute|minutes|secs|min|mins, recup nickel|rapide|ok, revenu* vite|rapidement|en
         # min, passe en ralentissant, passe* vite|tout de suite, mais recup, normal apres, comme prevu, as expected, as
         it should, ca va mieux apres # min, then fine, gone in|after a minute|few, # min et c etait reparti, deux
         minutes et c est reparti, souffle revenu, back to normal in|within|after, fine after a minute, reparti direct,
         mais content*, mais heureu*, in a good way, loved it, j adore, kept going, classic, classique, bien bosse, good
         workout, grosse seance, parler des la recup, passe|passent en marchant|ralentissant|m, settles|passes|gone when|once|if i walk|stop|slow, des la recup, des que j arrete, des que je ralentis, parle
         normalement|sans probleme, talk normally|fine|again within",
    ),
    (
        C::Retraction,
        "jk, just kidding, je rigole, j rigole, blague, je plaisante, j plaisante, je deconne, j deconne, kidding,
         joking, joke, pour rire, pour de faux",
    ),
    (
        C::Fine,
        "rien de grave, rien de mechant, rien de casse, plus de peur que de mal, he was|is|s ok|fine|okay|good|alright,
         she was|is|s ok|fine|okay|good|alright, they were|are ok|fine|okay|good|alright, hes|shes|theyre
         fine|ok|good|okay|alright, il va bien|mieux, elle va bien|mieux, va bien|mieux maintenant|depuis, a repris,
         bien remis*, ok maintenant, fine now, ok now, back running|home|to, sain et sauf, sorti de l hopital, out of
         hospital, recupere bien, court toujours, recovering|recovered well|fully|nicely, en pleine forme, on l a
         releve*, got up and, est reparti*, on en rit|rigole encore|toujours, still laugh|laughs|laughing about, running
         joke, blague prefere*",
    ),
    (
        C::Clothes,
        "shirt, tshirt, t shirt, tee shirt, tee, top, maillot, jersey, brassiere*, bra, veste, jacket, soutif,
         debardeur, sac, gilet, vest, pack, backpack, sac a dos, harnais, strap, straps, sangle*, combi, combinaison,
         wetsuit, neoprene, size up, taille, medaille, medal, dossard, bib, camelbak, salopette, pull, sweat shirt,
         hoodie, brassard, armband",
    ),
    (
        C::Darkness,
        "eclipse, tunnel*, power, electric*, panne, frontale, lampe, lamp, head torch, street lights, streetlights,
         lampadaire*, ciel, sky, orage, storm, dehors, outside, foret, forest, woods, nuit tombe*, nuit est tombee,
         nightfall, sunset, tonight, cinema, salle, boue, mud, chambre, bedroom, curtain*, volets, foule, appli, app,
         garmin, watch, montre, phone, telephone, ordi, laptop, journal, pages, strava, gps, coupure de courant, panne
         de courant, plus de courant, coupure",
    ),
    (
        C::Camp,
        "camping, campsite, bivouac, refuge, hut, festival, airbed, hostel, auberge, matelas, mattress, sleepover,
         hammock, hamac, van, nap, sieste, slept, dormi, tent floor, of the tent, sous la tente, floor of the tent,
         inside the tent",
    ),
    (
        C::Talk,
        "en parlant, parler, parle, talking, talk, speaking, speak, finir mes phrases",
    ),
    (
        C::Thing,
        "=dog, dogs, puppy, =cat, kitten, horse, hamster, chien, chienne, chiens, =chat, chatte, chiot, cheval, jument,
         lapin, gps, montre, =watch, garmin, coros, suunto, =polar, strava, appli, application, =app, telephone, =tel,
         portable, phone, iphone, laptop, computer, ordi, ordinateur, capteur, sensor, batterie, battery, voiture,
         bagnole, moteur, engine, chaudiere, frigo, ecran, screen, casque audio, ecouteurs, headphones, airpods, site,
         serveur, server, dashboard, wifi, meteo, thermometre, course record, club record, =record, world record, =form,
         =pace, allure, foulee",
    ),
];
