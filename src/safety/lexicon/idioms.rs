//! Figures of speech of runners, foods, gear and places that hold an alarming word and mean nothing by it.
//!
//! What such a phrase covers is not read again, unless a sign is longer than the phrase that it contains.

use super::Row;
use crate::safety::concept::Concept as C;

pub const ROWS: &[Row] = &[(
    C::Idiom,
    "tombe* raide dingue, raide dingue, ca m a reveille, l ambiance|la vue|le decor|le panorama|le paysage
         m|nous|t a coupe le souffle, m a coupe le souffle, run|footing|sortie|seance chill, chill
         run|day|session|pace|weekend, memory card*, carte memoire, evanoui* le plan|mon|la,
         concurrence|motivation|envie|forme s est evanouie, plan d attaque, attaque talon|medio|avant|pied, suicidaire
         ce|le|ma|mon depart|rythme|allure|plan, sortie|depart|rythme|allure suicide|suicidaire, commotion d emotion*,
         gorge nouee de|par|avant stress|emotion|trac|la|le, knocked out a quick|few|solid|easy, concussion protocol,
         stopped sweating about|over|the, faintly remember*, feint left|right, noyer|noie sous|dans les|le|des
         mails|boulot|travail|dossiers|taf, envie de vivre un|une|ce|cette|ca|ailleurs|mieux, coeur _ fait un bond,
         dressed as a|an, mort subite de|du|au la|ma|mon|gps|batterie|penalty, sitting|sits|sat at #, disparai* # semaines|jours|mois,
         exporte* __ avant que je parte|partes, reveille* a # h|heures, woke up at #, drowning in emails|work|laundry|mails, coup de chaleur sur|pour le|mon portefeuille,
         memory|souvenir foam|lane,
         coupe* le souffle __ panorama|vue|paysage|spectacle, vue __ coupe le souffle, paysage __ coupe le souffle, vent
         __ coup* le souffle, le vent me coupe|coupait le souffle, a cold
         beer|drink|shower|morning|day|run|one|front|snap|water|bath|start|weather|race|winter|night|air,
         felt|feel|feels|feeling
         great|good|strong|fresh|amazing|awesome|fine|smooth|easy|better|ok|okay|fantastic|comfortable|relaxed, sens
         bien|mieux|fort|forte, d un coup, tout d un coup, d un seul coup, du premier coup, coup sur coup, dans le coup,
         valoir le coup, vaut le coup, tenir le coup, tenu le coup, coup dur, un bon coup, un coup a, coup double, en un
         coup, boire un coup, bu un coup, un coup de mains, accuse le coup, accuser le coup, tout a coup, a coup, a
         coups, beau coup, big chest, chest open, open chest, chest exercises, chest and back day, legs and chest day,
         chest fly|flies, poitrine ouverte, ouvre la poitrine, ouvrir la poitrine, caisse de|du, tete dans le guidon,
         tete dans les etoiles, pain|pains au|aux chocolat*, pain aux raisins, pain complet, pain d epices, pain perdu,
         petit pain, mort* de rire, mort* de fatigue, mort* de faim, mort* de soif, mort* de chaud, mort* de froid,
         mort* de trouille, je suis mort*, j suis mort*, suis mort*, trop mort*, morte de, mourir de
         rire|soif|faim|chaud|froid|fatigue|honte|ennui|trouille, veux|vais|envie mourir de rire, m a tue*, m a tuer, me
         tue*, ca me tue, tuant*, mort subite du, point de cote, points de cote, un point de cote, point de vue, un
         point sur, faire un point, faire le point, a quel point, point d eau, mise au point, au point, pas mal de, pas
         mal du, pas mal dans l ensemble, pas mal ce, mal dormi, mal mange, mal parti, mal gere*, mal fini, mal regle*,
         mal vecu, mal hydrat*, mal prepar*, mal lu, mal compris, mal ecrit, du mal a, du mal avec, plus de mal, peur
         que de mal, mal du pays, mal elev*, mal foutu, mal a l aise, mal chausse, mal choisi, mal en point, coup* de
         coeur, par coeur, coeur de cible, coeur de, au coeur de|du|des, a coeur, de bon coeur, coeur brise, le coeur
         brise, coeur gros, coeur lourd, coeur leger, coeur serre de|en|pour|quand, coeur serre a l idee, fendre le
         coeur, fend le coeur, briser le coeur, brise le coeur, coeur a fond, coeur au max, a coeur vaillant, coeur sur
         la main, le coeur y est, tenir a coeur, tient a coeur, coeur net, frequence cardiaque, rythme cardiaque,
         capteur cardiaque, capteur cardio, ceinture cardiaque, zone* cardiaque*, cardiofrequencemetre, cardio freq*,
         derive cardiaque, variabilite cardiaque, coherence cardiaque, cout cardiaque, plafond cardiaque, limiteur
         cardiaque, ceinture* poitrine|pectorale|thoracique|cardio|pectoral, ceinture* _ poitrine|pectorale|thoracique,
         ceinture* __ serr* __ poitrine|thorax|torse, ceinture* __ poitrine|thorax, strap __ chest, bra __ chest, vest
         __ chest, sac __ serr* __ poitrine, gilet __ serr* __ poitrine, brassiere __ serr* __ poitrine, sangle*
         poitrine|pectorale, sangle de poitrine, capteur poitrine, capteur de poitrine, harnais poitrine, brassiere*,
         soutien gorge, sports bra, sport bra, my bra, blanc de poulet, poitrine de poulet|porc|dinde, poitrine fumee,
         tour de poitrine, bomber le torse, torse nu, torse poil, chest strap*, chest belt*, chest band*, strap on my
         chest, strap around my chest, chest monitor*, chest hr, chest heart rate, chest sensor*, chest press, chest
         presses, chest press machine, chest day, chest workout*, chest exercise*, chest size, chest freezer, chest
         pocket*, ice chest, treasure chest, chest pack*, off my chest, chest bump*, chest pass, chest out, chest up,
         chest tall, chest high, chest deep, medal on my chest, number on my chest, bib on my chest, race number,
         dossard, heartbreak hill, heartbreak ridge, heart break hill, heartbreak*, heartbroken, broken heart, by heart,
         heart set on, heart rate*, heartrate*, heart zone*, heart sink*, heart sank, heart of, heart and soul, heart
         out, lost my heart, learn* by heart, to heart, heart in it, my heart was in, heart monitor, heart beat faster
         for, heart skipped a beat when, heart skipped a beat at, heart disease charity, heart foundation, heart
         warming, heartwarming, heart melts, heart is full, heart full, heavy heart, heart felt, heart rate monitor,
         from the heart, sweetheart, heart to heart, watch died, watch is dying, battery died, phone died, gps died,
         garmin died, strava died, legs died, my legs were dead, legs are dead, legs dead, headphones died, watch dead,
         dying to, dying for, dying of, to die for, dead legs, dead last, dead tired, i m dead, im dead, i am dead,
         almost dead, dead inside after, dead heat, deadline*, died at km, died at mile, died in the last, died on
         the|that, dying on the|that, dying at, dying in the last, killed it, killed that, killed me, killer*, killing
         it, killing me lol, crush* it|this|that|my, crushed the, crush* _ pb|pr|session|workout|race, nailed it,
         smashed it, smash* my pb|pr|goal|record|workout|race|time|session|target|10k|5k|half|marathon|intervals, stroke
         rate*, swim stroke*, breaststroke*, breast stroke*, backstroke*, back stroke*, stroke of luck|genius|midnight,
         stroke count, front crawl, different stroke*, paddle stroke*, rowing stroke*, foot stroke, stroke length,
         stroke technique, brush stroke*, freestyle stroke*, butterfly stroke*, arm stroke, passed out on|in the|my|a
         couch|sofa|bed|chair|train|bus, passed out on _ couch|sofa|bed|floor, passed out in|at|by|before
         bed|front|home|9|10|8|ten|nine, passed out asleep, passed out early, passed out for a nap, passed out watching,
         passed out at # pm, passed out like a baby, passed out flyers|flyer|medals|water|bananas, passed out cups,
         passing out water|cups|medals|flyers, passed out after dinner|lunch, passed out from a food, pass out on the
         sofa|couch, pass out at # pm, pass out in bed, faint praise, faint line*, faint signal, faint hearted, faint
         of, faint noise, faint smell, faint light, faint sound, faint glow, faint hope*, faint ache, burning lungs,
         lungs burning, lungs burn*, lungs were burn*, lungs on fire, burning quads, quads burning, legs burning,
         burning legs, legs burn*, quads burn*, calves burn*, burn in my legs|quads, jambes qui brulent, cuisses qui
         brulent, poumons en feu, poumons qui brulent, poumons brul*, cracher mes poumons, crache mes poumons, crache
         ses poumons, cracher ses poumons, bruler des calories, brule les graisses, brule graisse*, burn fat, fat burn*,
         burnt toast, feel the burn, coup de barre, coup de pompe, coup de mou, coup de boost, coup de pied au cul, coup
         de poker, coup de vent, coup de bol, coup de stress, coup de jus, coup de vieux, coup de main, coup d oeil,
         coup de tete, coups de tete, sur un coup de tete, coup d envoi, coup de sifflet, du coup, tout a coup de, coup
         de froid, coup de frein, coup de chance, apres coup, sur le coup, pour le coup, crise de rire, fou rire, crise
         de nerf*, prise de tete, prend la tete, prends la tete, pris la tete, prendre la tete, casse tete, casse la
         tete, en tete de|du, en tete, tete de course|serie, tete baissee, tete haute, tete froide, tete en l air, tete
         d affiche, t es tombe* sur la tete, es tombe* sur la tete, tetes de serie, en avoir plein la tete, tomber en
         tete, head to head, head start, head down, heads up, head up, head wind*, headwind*, head over heels, head
         coach, head of, head of the race, head out, heading, bang* _ head against a|the|my wall|desk|keyboard, wrap my
         head, in my head, get out of my head, hit the pillow, head hit the pillow, hit the sack, hit the wall, hit a
         wall, hit the road, hit the track, hit the trail*, hit the gym, hit my goal|target|splits|paces|pace|pb, hit
         the ground running, hit the hay, hit the shower, hit by the heat, hit rewind, heure de pointe, le mur du
         marathon, chute de tension, chutes de pluie, chute de neige, chute de sucre, chute libre, chute du chrono,
         chute de forme, chute de cheveux, soleil tape, tape sur le systeme, tomber amoureu*, tombe amoureu*, tombe
         bien, ca tombe bien, tombe mal, tombe pile, tombe un, tombe le, tombe sous, tomber sous, tomber sous les|la|mes
         barre*, tombe sur un|une super|belle|bon|bonne|plan|article|video|post, tombe sur ton, tombe sur ce, tombe
         malade, tomber malade, tombe enceinte, tomber enceinte, tombe de sommeil, tombe de fatigue, tombe dans l oubli,
         record tombe, tombe mon record, trail de nuit, course de nuit, courir la nuit, cours la nuit, couru la nuit,
         courses de nuit, sortie de nuit, run at night, running at night, ran at night, runs at night, night run*,
         running in the dark, run in the dark, courir dans le noir, cours dans le noir, faisait tout noir, fait tout
         noir, fait noir, faisait noir, deja tout noir, travail de nuit, night shift*, black toenail*, ongle* noir*,
         pied noir, black friday, after dark, gets dark, got dark, getting dark, too dark, dark outside, dark chocolate,
         chocolat noir, black coffee, cafe noir, black shorts, red bull, red light*, feu* rouge*, carton rouge, dans le
         rouge, zone rouge, red zone, in the red, alerte rouge, lanterne rouge, croix rouge, vin rouge, red cross, red
         wine, red shoes, blackroll, hot weather, hot day, hot days, hot bath, hot shower, hot tub, hot water, too hot,
         so hot, very hot, pretty hot, it was hot, it is hot, it s hot, was hot, it was warm, it is warm, it s warm, was
         warm outside, hot outside, warm outside, warm day, warm weather, warm up*, warmed up, warming up, warms up,
         warm down, hot spot*, hot dog*, bain chaud, douche chaude, eau chaude, a chaud, fait chaud, faisait chaud, fait
         tres chaud, faisait tres chaud, fait trop chaud, faisait trop chaud, fait super chaud, il fait _ chaud, il
         faisait _ chaud, temps chaud, trop chaud, avoir chaud, eu chaud, ai chaud, j avais chaud, vetements chauds,
         plus chaud, boisson chaude, au chaud, jour de repos, jours de repos, journee de repos, semaine de repos, repos
         complet, repos actif, # repos, # s repos, # min repos, # minutes repos, repos entre, fc au repos, fc repos, fc
         de repos, frequence _ repos, pouls au repos, pouls de repos, bpm au repos, cardio au repos, rest day*, rest
         week*, rest period*, resting heart*, resting hr, resting pulse, rest between, # rest, # sec rest, # s rest, #
         min rest, rest interval*, active rest, suicide run*, suicide drill*, suicide sprint*, suicide pace, suicide
         pass, suicide squad, suicide prevention, suicide hill, suicide hotline charity, suicide split*, suicide start,
         doing suicides, did suicides, suicides at practice, suicides on the, sets of suicides, # suicides, x suicides,
         of suicides, allure* suicid*, rythme* suicid*, depart* suicid*, depart suicide, depart trop suicid*, suicid* de
         partir, suicid* comme allure, est du suicide, c est suicid*, partir suicide, est suicidaire de, est suicidaire
         a, un peu suicid*, etait suicid*, tactique suicid*, strategie suicid*, prevention _ suicide, contre le suicide,
         suicidal pace*, suicidal start, suicidal split*, suicidal opening, suicidal first, pacing suicide, career
         suicide, social suicide, suicide to, suicide on that, bit suicidal, pretty suicidal start, pace was suicidal,
         suicide pour, sui cide squad, suicide awareness, suicide charity, course contre le suicide, aura of, kill
         myself in training, kill myself laughing, shoot myself in the foot, se tuer a l entrainement, me tuer a l
         entrainement, me tuer au travail, me tue a l entrainement, me tuer a l effort, me tuer les jambes, kill* my
         legs, en finir avec, cut myself some slack, cut myself shaving, cut myself on, hurt myself running, hurt myself
         on, hurt myself in, burn myself out, burning myself out, me suis fait mal, beat myself up, crise cardiaque en
         voyant, crise cardiaque quand j ai vu, crise cardiaque devant, failli faire une|un crise|arret cardiaque,
         failli avoir une crise cardiaque, frole la crise cardiaque, frole l infarctus, frise l infarctus, nearly|almost
         {had a|gave me a} heart attack, gives me a heart attack, gave me a heart attack, almost had a heart attack,
         heart attack when|seeing|looking|at, avc en voyant, crise de coeur en voyant, mini crise cardiaque en, had a
         stroke when i saw, had a stroke seeing, a stroke reading, nearly had a stroke, malaise entre, malaise avec
         le|mon|ma, malaise social, quel malaise, gros malaise lol, malaise dans le groupe|l|la|club|ambiance, malaise
         quand il|elle, sense of malaise, un malaise mdr, malaise general, gros malaise en reunion, night fever,
         saturday night fever, samedi soir, race fever, marathon fever, running fever, race day fever, hay fever, gold
         fever, cabin fever, spring fever, fever dream, fever pitch, fever tree, yellow fever vaccine, vaccin fievre,
         fievre acheteuse, fievre du samedi, fievre du marathon, fievre du trail, fievre de la course, fievre du
         dossard, fievre des dossards, fievre du shopping, flu shot*, flu jab*, flu vaccin*, covid vaccin*, covid
         booster, covid shot*, vaccin* covid, vaccin* __ grippe|covid|fievre, vaccin* contre, vaccin de la, rappel
         covid, pendant le covid, pendant covid, avant le covid, avant covid, apres le covid, depuis le covid, epoque du
         covid, annees covid, covid years, before covid, during covid, since covid, pre covid, post covid times, covid
         times, covid era, covid pandemic, confinement*, lockdown*, test covid negatif, negatif au covid, covid negatif,
         negative for covid, negative covid, bird flu, grippe aviaire, virus du running, virus du trail, virus de la
         course, virus du sport, running bug, infected with the running, viral video*, viral post*, viral tiktok, went
         viral, gone viral, chaleur humaine, mur du 30, heat # of, heat of the final, in my heat, second heat, first
         heat, next heat, heat sheet, sun kissed, bone dry, bone tired, bone idle, bone broth, bone conduct*, bone
         marrow, conduction osseuse, casque osseux, jusqu a l os, jusqu aux os, trempe aux os, to the bone, skin and
         bone*, sac d os, il y a un os, tomber sur un os, un os dans, bone to pick, good bones, bare bones, dog bone,
         bouillon d os, funny bone, tibia shoes, hip hop, hip flask, hip flexor stretch, hop on the|a, hop in, hop off,
         island hop, hop le, hop la, et hop, allez hop, hop je, saute ma|la|une|cette|mon
         seance|sortie|footing|entrainement, saute* une seance, sauter une seance, sauter ma seance, sauter la, saute de
         joie, saut* dans le train, jump* for joy, jump in the shower, jump rope, corde a sauter, saut a la corde, box
         jump*, jump squat*, squat* saut*, cote a cote, mise en boite, boite de|mail, boite a
         lettres|outils|gants|vitesse, boite aux lettres, en boite, sortie en boite, boite vocale, ma boite, la boite,
         une boite, hit the nail, ceinture de, panne seche, cool pain, =painting, no pain no gain, pain cave, pain
         barrier, pain face, painless*, pain free, painkiller cream, pain train, pain is temporary, paint, growing
         pains, breath work, breathwork, breath of fresh, breathing exercise*, breathing rhythm, breathing technique*,
         nasal breathing, breathing pattern, breathtaking, takes my breath away, took my breath away, hold my breath,
         out of breath laughing, souffle coupe par la vue, souffle au coeur, deuxieme souffle, second souffle, second
         wind, second breath, retenir mon souffle, vue a couper le souffle, a couper le souffle, chaleur etouffante,
         chaleur suffocante, suffocating heat, suffocating humidity, choking on a gel, choked on a gel, etouff* avec,
         etouffe avec un, fausse route, air etouffant, temps etouffant, =choked in the final, choked under pressure,
         choked at the, faire etouffer, collaps* on|onto|into|in my|the|a couch|sofa|bed|chair|arms, collapsed on _
         couch|sofa|bed, collapsed arch*, collapsing arch*, arch* collaps*, hip* collaps*, knee* collaps*, pace
         collaps*, form collaps*, technique collaps*, collaps* in the last, collaps* of my form, collaps* my tent,
         effondre* dans le final, allure s est effondree, chrono s est effondre, effondre* sur le canape|lit, ecroule*
         sur le canape|lit|mon, effondre* dans mon lit|canape, affale* sur|dans, ecroul* de|sous, effondr* au # e,
         ecroul* au # e, effondr* au km|kilometre, ecroul* au km|kilometre, bloody
         good|great|hard|brilliant|hell|hills|hill|cold|hot|love|marvellous|awful, blood test*, blood moon, blood
         orange, prise de sang, bilan sanguin, don de sang, donne mon sang, donner mon sang, donner du sang, gave blood,
         blood donation, donate blood, blood pressure, pression atmospherique, pression des pneus, blood flow, bon sang,
         pur sang, sang froid, sang neuf, pause pipi, pee break*, pee stop*, pipi avant le|la, pausa pipi, test d urine,
         urine test*, analyse d urine, pissed off, pissed me off, piss off, piss it down, pissing down, pissing it down,
         piss easy, piss poor, taking the piss, take the piss, il pleut comme vache qui pisse, pisse comme vache, pissed
         rain, coca a|au|aux ravito*, coca au, coke at the, flat coke, un coca, drink coke, drank coke, bu du coca,
         boire du coca, coca zero, cafe et pipi, water station*, lost my headphones, lost control of my
         pacing|pace|breathing, sick session, sick run, sick pace, sick pb, sick shoes, sick of, i feel sick of, i am
         sick of, i m sick of, malade de rater|louper|manquer, sick view*, sick trail*, sick medal, sick race, that was
         sick, day sick, sick day, sick leave, so sick of, gorge* du, gorges de, gorges du, la gorge du, plaque*
         commemorative, plaque d immatriculation, plaques de glace, plaques d eau, plaque de verglas, plaque du, black
         ice, langue de terre, mother tongue, avoir la langue, face a|au|aux, en face, face nord|sud|est, face to face,
         in your face, face it, let s face, face the|my|this, about face, side stitch*, stitch in my side, stitch on my,
         left side of the road, right side of the, on the left side, one side of the road, un cote de la route, cote
         gauche de la route, d un cote de la, d un cote et, d un cote je, d un cote c, cote positif, bon cote, mauvais
         cote, a cote, du cote de chez, de cote, mettre de cote, cote mental, cote nutrition, cote entrainement, le
         cote, confus* sur|par|pour|entre|dans|quant, confus*
         about|by|between|which|what|why|how|over|on|as|if|whether|regarding, am confused by, confusing*, sur ce point,
         perdu mon|ma|mes|le|la|les|du|des|un|une, perdu # secondes|minutes|places|s|min, perdu au, perdu dans
         la|le|les, bouchons, malaise vagal au don, epuise mon, perdu contre, cloche de|du, la cloche, ma cloche, meta*
         analys*, meta analyse, metaspeed, metaspeeds, asics meta*, marque rouge, numb from the cold, frozen hands, numb
         hands from, fingers numb from, doigts geles, mains gelees, swell time, ocean swell, a swell, swell guy, ballon
         d eau, ballon de foot, ballons, ballon rouge, balloon arch, pacer balloon*, ballon d allure, meneur d allure
         ballon, orage violent, plane ticket*, book* my flight|plane, booked a flight, prendre l avion demain, prends l
         avion, take the plane, plane to catch, contractions musculaires, contraction musculaire, muscle contraction*,
         contraction du, contractions du, contractions excentriques, eccentric contraction*, contractions isom*, fluid
         intake, fluid balance, drink fluids, fluids, fluide, ma foulee est fluide, perte de temps, pertes de temps,
         liquide vaisselle, liquide pendant, boire du liquide, soul crush*, soul destroying, nap, lie in, absence de,
         dents de scie, jump the gun, tension nerveuse, tension dans le groupe, haute tension, restriction* {horaire*|de
         circulation|covid}, time restriction*, jeune et, jeune de # ans, jeune coureu*, jeune maman, jeune homme, jeune
         femme, plus jeune, regles du jeu, regles de la|course, regle des # %, regle des # pourcent, regle des, purge du
         circuit, purge les pneus, purge complete de, quelle purge, une purge, la purge, cette purge, starving after,
         starving now, i m starving, i am starving, im starving, i was starving, affame apres, j etais affame*, binge
         watch*, binge read*, binge listening, binge on netflix, binged netflix, binging netflix, binging a series,
         binge a series, earn a medal, earn* my medal|spot|place|bib|rest|pb, earn a|the spot, merite* {ma medaille|mon
         repos|ton repos|ce repos|mon podium|sa victoire|ma place}, compenser le|la
         denivele|cote|vent|pronation|retard|jambe, compense mon|ma pronation, rattraper mon retard, rattraper le
         retard, rattraper ma seance, eliminer {les toxines|l acide|le lactate|les dechets}, eliminer l acide, eliminer
         les, dois manger avant|apres|pendant, faut manger avant|apres|pendant, have to eat before|after|during, need to
         eat before|after|during, vie de coureu*, vie de sportif, vie de trailer, blackout in|on|across|at the|my|our
         neighbourhood|neighborhood|area|street|power|grid|city|building|gym|whole, power blackout, blackout on social,
         blackout curtain*, blackout blind*, blackout shades, trou noir sur mon|le|ce, trou noir pour mon|le, plus quel
         jour je|on|c etait la|est prevu, double la|les distance*|allure*, vois double les, tape* la tete contre les
         murs avec|a cause, tete contre les murs avec, commotion au club, assomm* par la
         chaleur|fatigue|nouvelle|reunion|travail, coup de chaleur sur|annonce|prevu, vague de chaleur, lames de|du,
         coup d epee, coma tellement, coma artificiel, chaud bouillant, chauds bouillants, chaude bouillante, bouillant*
         d impatience, bouillant pour, bouillante pour, burning up the track, fievre de l or, fievre de, lost my head,
         lost my mind and|when, perdu la tete, out of my mind to, are you out of, temporary insanity, memoire de montre,
         trou de memoire c|sur|pour|combien|quel|laquelle, trou de memoire, petit trou de memoire, beat in my ear, in
         full flight, blew up at, black out the date*, breath of relief, coupe* le souffle __
         virage|mont|lac|sommet|crete|lever|coucher|mer|alpes|montagne|mont blanc,
         virage|sommet|mont|lac|crete|montee|col __ coupe* le souffle, coupe* le souffle quelle, took|takes my breath,
         drop like flies, dropped like a stone in the rankings, knocked out|off _ pb|km|miles|k|session|workout, knocked
         my pb|time, sitting on my|the chest of, hospital pass, crash* on the sofa|couch, crashed out,
         sais|sait|sais|savais plus|pas|pas trop ou j en suis|on en est|en est, know|sure where i am in|with|on|at
         in|with|the, where i am with|in the|my plan|training, bras|jambes|mollets|cuisses en coton, chest __ sore
         from|after bench|push*|the|lifting|weights|chest|dips, sore chest from|after
         bench|push*|the|lifting|weights|chest|dips, poitrine|pectoraux|pecs __ courbatur*, courbatures aux|des
         pecs|pectoraux, skipped|skipping leg, knock on wood, vie de merde lol, souffle me manque encore un peu,
         sais|sait|savais plus|pas __ ou j en suis, sais|sait|savais plus|pas __ ou on en est, marre de ma vie de
         coureu*|sportif|trailer|traileur, know where i am with|in|on, long time no talk|see|chat|speak, fits
         with|your|my|so|well|better|right|perfectly|nicely|in, attaque de|des|aux echecs, plutot mourir|crever que
         courir|de|faire|finir|manger|reprendre|porter|remettre|revoir|d|d abandonner|abandonner, rather|sooner die than
         run|do|quit|dnf|wear|use|skip|eat|lose|walk|go, tu|t veux|vas|va|cherches|essaies|essayes|as {me|a me|de
         me|failli me} tuer|achever, coach veut me tuer|achever, on etouffe, noir de boue|monde|crasse, rip
         my|mes|to|les, =rip, perdu ma voix, lost my voice, voix cassee, voice is gone from, a force de
         crier|encourager|hurler|chanter, rien dans le coffre, plutot mourir|crever que, rather|sooner die than, tout
         noir de, not know where i am in|with|on, not know where we are in|with|on, decroche du
         groupe|peloton|paquet|wagon|train, black out les|on|sur|reseaux, malaise dans le vestiaire|groupe|club|l
         ambiance, failli mourir de rire|peur|froid|faim|chaud|ennui|honte|soif|trouille, cru mourir de
         rire|peur|froid|faim|chaud|ennui|honte|soif, finir par me tuer en|avec|sur, me tuer en descente|descendant, me
         tuer avec ces|mes|tes, me tuer sur cette|ces|ce|les|le
         descente*|racine*|verglas|plaque*|pierre*|caillou*|cailloux|escalier*, heart __ still racing from|after that,
         malaise total|genant|j ai, gros malaise j ai, haut de forme, oublie son|leur prenom, knocked out by a|the|this
         cold|flu|virus|bug|heat|work, delirant ce|cette|le|de|comme, titub* de fatigue, begai* des jambes, caillot* de
         boue|terre|neige|glace, disparaitre sous, disparaitre dans la|les nature|bois|foret|montagne*, disappear
         into|under the|my woods|mountains|duvet|blanket*|covers, disappear for a|the week*|day*|few, woke up on the
         right|wrong side, fissure* __ semelle*|chaussure*, genou*|genoux qui craque*, knees crack*|click*|pop*, snap
         crackle, j ai vu blanc sur noir, coeur au repos #, coeur au repos est|a|stable|bas, where am i in|on|at
         with|the|my, c est confus, confus ton|ce|le|les, calf sleeve*|guard*|raise*|sock*, plan est confus, knocked out
         of the, perdu de vue, perdre de vue, lose|lost|losing sight of, tombe en
         panne|amour|tete|desuetude|rade|plein|ruine, pour|poured my|his|her|our heart into|out, clot of
         traffic|runners|people|cars|walkers, caillot de voitures|circulation, les suicides en|sur|navettes, suicides
         navettes, suicide sprints|runs|drill*|pace|shuttle*, on attaque, attaque le|la|les|un|une|mon|ma
         bloc|prepa|semaine|saison|plan|seance, blackout in|on|across our|the|my
         block|building|city|street|neighbourhood|neighborhood|area|town|power, power blackout, blackout in, mettre sous
         la dent, me mettre sous la dent, deconnect* {strava|garmin|polar|suunto|coros|mon compte|mon appli|ma montre|mes comptes}, gele|gelee
         jusqu a l os, frozen to the bone, chilled to the bone, stayin alive, fractures numeriques|numerique, fracture
         numerique|sociale, piqu* de course|running|trail|velo|sport, accouche d un|une, enceinte
         jbl|bluetooth|connectee|sono|audio, enceintes bluetooth, faire comme temps|chrono|score, couper les|mes
         cheveux|ongles, cheveux court*, find the|my words what|to, mots pour decrire|remercier|exprimer|dire, out like
         a light, it was dark, cough* my|his|her|our lungs up|out, crach* mes|ses|nos poumons, nettle sting*, piqure d
         ortie, combative mood, delirant j adore, on holiday, plan|parcours|course|ambiance completement|totalement
         delirant*, avc de rire, infarctus de rire, crise de rire, brassard __ bras, armband __ arm, bench press* __
         chest __ sore|tight|aching|aches, disappear to|into|in the mountains|woods|hills|forest, disappear for a
         week|day|weekend|bit|while|month, disparaitre en|a|dans la|les montagne|foret|campagne|nature|bois, disparaitre
         une|quelques semaine|jours, slurred my way,
         ran|played|competed _ in high school, ran|played _ _ in high school, back|since|after|out in|of high school,
         since|after high school, suis en # e|eme|ieme semaine|position|place|vague|ligne|annee|jour|mois|bloc|serie,
         suis en premiere|seconde|deuxieme ligne|vague|position|partie|semaine|moitie|annee, quand|lorsque j etais _
         lycee|college, prof* _ au|de lycee|college, vigilance|alerte rouge|orange _
         orage*|vent*|pluie*|inondation*|neige*|verglas|froid|avalanche*|crue*|tempete*, high school coach|teacher, annule|supprime|efface|modifie|corrige|oublie mon|le|ce|ton
         dernier message, liste tes|mes|les souvenirs, knocked out # lunges|burpees|reps|squats|miles|km|k|sets,
         montre|affiche|efface|oublie tes|mes|les souvenirs",
)];
