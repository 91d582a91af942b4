//! Parts of the body and what is felt there.

use super::Row;
use crate::safety::concept::Concept as C;

pub const ROWS: &[Row] = &[
    (
        C::Chest,
        "torso, breast bone, thorasique, torax*, buste, retrostern*, retro stern*, behind _ ribs, ribs on the left,
         left ribs, cotes gauches, left side of _ ribs, sein gauche, left breast, left boob, thoracic, thoraciq*,
         poitrinne, poitrine gauche, pectoraux gauche, left pec, pec gauche, poumon gauche, left lung, plastron,
         poitrine*, poitrin, poitrail, thorax, thoracique*, sternum*, torse, plexus, pectoral gauche, chest*,
         breastbone, rib cage, ribcage, sternal, torax, cage, cage thoracique, round|around|across my|the ribs, autour
         des cotes, entre les seins, entre les pecs, solar plexus, milieu du thorax, ribs, thoraco*, cote gauche du
         torse, upper chest, coffre, au dessus de l estomac, cote coeur, cote du coeur, niveau du coeur, region du
         coeur, endroit du coeur, around|near|by|over|behind my|the heart, heart area, zone du coeur",
    ),
    (
        C::Heart,
        "coeur*, keur, heart*, cote du coeur, niveau du coeur, ticker, palpitant, myocarde, heartbeat, mon coeur il",
    ),
    (
        C::LeftArm,
        "bras gauche*, bras _ gauche, bras g, left arm*, left _ arm, arm on the left, deux bras, both arms, left hand
         and jaw, coude gauche, main gauche, avant bras gauche, poignet gauche, doigts de la main gauche, doigts
         gauches, left hand, left elbow, left wrist, left forearm, fingers of my left, left fingers, left side of my
         arm, arm s gone funny, les deux bras, my arms",
    ),
    (C::Jaw, "machoire*, machoir*, jaw*, mandibule"),
    (
        C::Teeth,
        "dent, dents, dentiste*, dentaire*, sagesse, tooth, teeth, dentist*, wisdom, machant, mache, chewing,
         clench*, grince*, bruxis*",
    ),
    (
        C::Arm,
        "bras, main, mains, arm, arms, hand, hands, hemicorps, corps, body, =bra",
    ),
    (
        C::OneLeg,
        "jambe, cuisse, leg, thigh, creux du genou, derriere le genou, behind _ knee, guibole, une jambe, one leg, my
         leg, leg s, ma jambe, jambe gauche, jambe droite, left leg, right leg",
    ),
    (
        C::BothLegs,
        "jambes, 2 jambes, legs, both legs, guiboles, cuisses, thighs, membres inferieurs",
    ),
    (
        C::Calf,
        "un de mes mollets, un des mollets, un des deux mollets, l un des mollets, one of my calves, one of the calves,
         mollet gauche, mollet droit, mollet, calf, soleaire, soleus, lower leg, mon mollet, calf s, jambe en bas, bas
         de la jambe, back of my lower leg, molle gonfl*, molle droit|gauche, =mole, molle, =molet, molet gauche|droit,
         mollai, molai, moler, =calve",
    ),
    (
        C::FacePart,
        "visage*, bouche, joue*, sourire*, figure, levre*, paupiere*, face, mouth, smile, cheek*, eyelid*, lip, lips,
         tronche",
    ),
    (
        C::MouthPart,
        "langue, levre*, visage*, paupiere*, bouche, face, tongue, lip, lips, mouth, eyelid*, figure, tronche",
    ),
    (C::Throat, "gorge, throat, larynx, glotte, airway*, windpipe"),
    (
        C::Head,
        "tete, crane, le front, mon front, tempe, tempes, nuque, head, skull, forehead, temple, back of my head,
         caboche",
    ),
    (
        C::Back,
        "dos, lombaire*, lombalgie, bas du dos, reins, back, lower back, spine, colonne, disc, hernie discale,
         sciatique, sciatica, lumbago, dos __ compote|vrac|bloque, slipped disc, disque, hernie, lombaires, tour de
         rein*, mal de dos, back is|s killing|wrecked|gone, back went, back spasm, sciatique*",
    ),
    (
        C::Saddle,
        "sexe, crotch, genital*, genitals, penis, perineum, bike seat, parties intimes, private parts,
         mes parties, les parties, parties, privates, down there, la dessous, en bas la, l entrejambe, entre les
         cuisses, entre mes cuisses, between my|the thighs, sous le perinee, zone intime, intimate area, private area,
         region intime, bas ventre et fesses, nether regions, undercarriage, intimate parts, saddle area, selle et,
         entre les jambes, entre mes jambes, perine*, anus, parties intimes, parties genitales, genital*, entrejambe*,
         entre jambe*, testic*, bourses, vagin, en selle, la selle, saddle, between _ legs, crotch, perineum, private
         parts, inner thighs, genitals, vagina, penis, scrotum, down below, en bas et, entre les fesses, between my|the
         cheeks|buttocks|legs, my bits, mes fesses, my backside, backside, sous la ceinture, entrejambe, entre jambe,
         crotch area, zone de la selle, fondement",
    ),
    (
        C::Seat,
        "fesses, fessier, bum, bottom, buttocks, backside, butt, posterieur, anal, rectum, cul",
    ),
    (
        C::Groin,
        "aine, aines, a laine, inguinal*, groin*, pli de la hanche, fond de la hanche, profond* _ hanche, hanche
         profonde, deep in _ hip, deep hip, inside _ hip, haut de la cuisse interne, pli de laine, a laine, dans laine,
         de laine",
    ),
    (
        C::FemoralNeck,
        "col du femur, col de femur, col femoral, femoral neck, neck of _ femur, femur neck",
    ),
    (
        C::Bone,
        "os, osseu*, tibia*, tibial*, perone, peroneal bone, fibula*, metatars*, meta, metas, naviculaire*,
         scaphoide*, femur*, femoral, bassin, pubis, pubien*, sacrum, sacre, calcaneum*, calcane*, malleole*,
         cuboide*, sesamoid*, bone*, bony, shin, shins, shinbone*, pelvis, navicular*, fifth met, 5th met, 5e meta,
         heel bone, hip bone, ankle bone, branche pubienne, crete tibiale",
    ),
    (
        C::BoneRegion,
        "pied, pieds, foot, feet, cheville*, ankle*, talon*, heel*, hanche*, hip, hips, avant pied, forefoot,
         midfoot, orteil*, toe, toes, medio pied, arch",
    ),
    (
        C::FootTop,
        "foot __ on top, pied __ dessus, haut du pied, instep, lacets, dessus du pied, dessus de mon pied, dessus de
         pied, cou de pied, cou du pied, coup de pied, dos du pied, sur le pied, top of _ foot, top of foot,
         metatars*, avant pied, forefoot, midfoot, ball of _ foot, milieu du pied",
    ),
    (
        C::TendonSite,
        "achille*, mollet*, calf, calves, genou*, knee*, rotul*, tendon*, ischio*, hamstring*, quad, quads, quadri*,
         fascia*, plantaire*, plantar, aponevros*, voute, itb, bandelette, psoas, adducteur*, adductor*",
    ),
    (C::Joint, "genou*, knee*, articulation*, joint"),
    (
        C::Muscle,
        "muscle*, musculaire*, muscular, cuisse*, quadri*, quad, quads, jambe*, leg, legs, thigh*, arms, bras,
         courbatur*, mollets, calves, triceps, biceps, epaules, shoulders, abdos, abs",
    ),
    (
        C::Hands,
        "main, mains, doigts, doigt, hand, hands, finger*, bagues, rings, ring, alliance, pieds, feet,
         rings|bagues|alliance|montre|watch serre*|serrent|tight, rings|ring __ fit|tight|off",
    ),
    (
        C::Nose,
        "nez, sinus*, ventre, abdominal*, diaphragme, diaphragm, belly breath*, nose, nostril*, narine*, enrhume*,
         masque, mask, masked, congested, pollen, gainage, apnee, underwater, sous l eau, yoga, plank, free dive*,
         freediv*, apneiste",
    ),
    (
        C::AnyBody,
        "genou*, cheville*, mollet, tibia*, pied*, talon*, hanche*, dos, lombaire*, ischio*, fesse*, fessier*,
         adducteur*, achille*, voute, aponevrose, orteil*, ongle*, epaule*, cou, nuque, bras, main, poignet*, coude*,
         aine, psoas, ventre, cote, tendon*, rotule, bandelette, periost*, knee*, ankle*, calf, shin*, foot, feet,
         heel*, hip, hips, back, hamstring*, quad, glute*, piriform*, adductor*, achilles, arch, toe*, shoulder*,
         neck, arm, wrist*, elbow*, groin*, stomach, belly, itb, it band, fascia, nail",
    ),
    (
        C::Pain,
        "une pointe, pointes, pointe au, pointe dans, coup de lance, mal, maux, douleur*, doulour*, souffr*, =pain,
         =pains, painful*, paining, hurt, hurts, hurting, ache, aches, aching, achy, sore, soreness, agony, discomfort,
         uncomfortable, stabbing, stabs, stab, stabbed, twinge*, cramp*, crampe*, elanc*, lancinant*, picote*, pique,
         piquer, pincement*, pince, pincer, pincent, brule, brulure*, bruler, brulait, brulant*, burn, burns, burning,
         =gene, gener, tiraill*, =tire, =lance, coup de poignard, coup de couteau, coup d aiguille, sting*, throb*,
         jabbing, prickl*, bobo, dolor, un point, point dans, lancement*, decharge*, tenderness, killing me, kills me,
         kills, tue, piqures, chauffe, brulures, =mord, vrille*, arrache, dechire, lancine*, transperce*, poignard*,
         couteau, a hurler, horrible, pincements, jolt*, zing*, shooting, shoots, radiat*, irradi*, sharp, burny,
         burned, spasm*, crampy, gnawing, tirait, tirent, grosse gene, genes, inconfort*, ennuie, insupportable,
         killing, heartburn, indigestion, stabby, lancinante*, douleureu*, meurtri*, endolori*",
    ),
    (
        C::HeartPain,
        "pointe, pointes, point, mal la ou, douleur*, doulour*, serre, serrement*, pince, pincement*, pique, elanc*,
         brule, fait mal, faisait mal, me fait _ mal, oppress*, broie, =pain, =pains, painful, hurts, hurt, hurting,
         aches, aching, squeez*, stab*, crush*, twinge*, tight*, pressure, mal _ niveau, mal du cote, mal cote, mal
         dans, discomfort, poignard*, lance, tire, vrille*, spasme*, shooting, sharp, sore, =gene, mal a, coup de
         couteau|poignard|lance|marteau, stabbing, mal quand",
    ),
    (
        C::Tight,
        "=serre, serree, serrer, serrement*, serrait, =sere, resserr*, oppress*, compress*, comprim*, ecras*, =poids,
         etau, pression, pese, peser, pesait, pesant*, pesanteur, lourd, lourde, lourdeur*, bloque, bloquee, constric*,
         gene, tension, etreint, etreinte, boule, barre, contract*, crisp*, etouffe*, parpaing, enclume, =tight,
         tight*, tightening, pressure, squeez*, crush*, heavy, heaviness, weight, weights, constrict*, clamp*, vice,
         vise, elephant, =band, knot, fullness, gripp*, restrict*, pressing, weird, bizarre*, drole, chelou, =off,
         anvil, brick, chape, me|m sert|ser, ecrase*, enserre*, opprime*, un etau, parpaings, corset, ceinture,
         camisole, bloc, pavé, pave, pierre, brique*, rock, stone, boulder, cinder block, belt, tourniquet, strap,
         strapped, hug, bear hug, lead, plomb, wrapped, compressed, compressing, fermee, coince*, noue*, poing, fist,
         clench*, hand on, someone sitting, assis dessus, sitting on, standing on, standing, appuie, appuye, appuyait,
         blocage*, appui dans",
    ),
    (
        C::Numb,
        "!sensation, !sensations, !sensibilite, no sensation, no feeling, numbness, anesthesie*, cotonneux, cotonneuse,
         !bouge plus, mou, molle, limp, deadened, asleep, paresthesi*, engourdi*, engourdiss*, paralys*, insensib*,
         fourmi*, picotement*, sens* plus, sent plus, sensation* disparu*, ne repond* plus, repond* plus, endormi,
         endormie*, endormies, numb*, tingl*, paraly*, pins and needles, !feel my|his|her|the|any|anything, !feel,
         sens* plus rien, sent plus rien, lost feeling, loss of feeling, loss of sensation, perte de sensib*, perdu _
         sensib*, !bouger, !lever, !move, !lift, !raise, sans force, !force, !strength, went dead, gone dead, dead arm,
         weak, weakness, faible, faiblesse*, mort comme, tout mou, toute molle, dead, mortes, morte, anesthesi*,
         endormi*, plus de sensation*, plus de sensibilite, coton, tingling, tingly, tingles, picote, fourmis, !sens*,
         !sentir",
    ),
    (
        C::LegsFail,
        "jambe* __ lach*|lachent|lacher, jambe* __ derob*, jambe* __ _ faible*, jambe* __ paralys*, faiblesse* _ _
         jambes, leg* __ weak*, leg* __ giv* way, legs __ gave way, leg* __ buckl*, weak* _ _ legs, weakness _ _ legs,
         legs __ stop* working, !jambe* __ repond*, jambe* __ repond* plus, sens* plus _ jambes, !sens* _ jambes, !feel
         my|both legs|leg|feet, leg* __ numb*, numb* __ legs, leg* __ tingl*, jambes __ engourdi*, engourdi* __ jambes,
         fourmi* __ jambes, jambes __ coton, pins and needles _ _ legs, jambes mortes, lost feeling _ _ legs, jambes
         molles, legs weak, both legs weak, deux jambes qui lach*, jambes qui lach*, jambes qui se derobent, jambes en
         coton, legs collapse*, weak in both legs, jambes ne portent|tiennent plus, !stand on my legs, plus de force
         dans les|mes jambes, drop foot, foot drop, pied qui tombe, pied tombant, perte de force __ jambes, perdu _
         force __ jambes, loss of strength __ legs, lost strength __ legs, faiblesse __ jambes, weakness __ legs, jambes
         __ paralys*, !lever les jambes|pieds, jambes toutes|tout|un peu molles",
    ),
    (
        C::Swollen,
        "plus gros que l autre, plus grosse que l autre, plus gros que le droit|gauche, bigger than the
         other|right|left, bigger than my other, larger than the other, pas la meme taille, not the same size, size of
         a balloon, saucisse*, sausage*, boudin*, a triple, tripled, puffed up, puff, puffs, blew up, blown up, gonfl*,
         enfl*, oedem*, boursoufl*, bouffi*, doubl* de volume, swell*, swollen, swoll, puffy, puffing up, ballooned,
         twice the size, bigger than the other, double in size, doubled in size, enorme*, balloon*, ballon, a double,
         ont double, double de taille, getting bigger, gets bigger, got bigger, getting fat, fat and, and fat, blowing
         up, blow up, blows up, grossit, grossi, epaissi*, twice its size, est|devenu|devenue|semble|parait plus
         gros|grosse, bigger than, larger than, fatter than, ballonne*, tendu et, engorg*, veins standing out, veins
         bulging, veines qui ressortent, veines gonfl*, dur et chaud, hard and hot|warm, tripl*, doubled, huge,
         massive*, fois plus gros|grosse, 2 x plus gros|grosse, is|looks|getting|its|s|got bigger|larger|fatter, cm de
         plus, cm bigger|larger|wider|thicker, # cm de tour, a double de volume",
    ),
    (
        C::HotRed,
        "chaud, chaude, rouge, rougeur*, rougi*, violac*, violet*, brulant*, =hot, warm, warmth, =red, redness,
         reddish, purple, discolor*, discolour*, bleu, bleue, bleute*, chauds, chaudes, bleuatre*, burning, brulante,
         throbbing, warm*, violacee, marbre*, veines, veins, brulant, tout rouge, tiede*, chaud au toucher, rougeur",
    ),
    (C::Tender, "sensible*, tender*, tenderness"),
    (
        C::Sensed,
        "feel*, felt, =sens, senti, ressens, ressenti, ressentais, sensation*, impression, comme si, on dirait, coups,
         bizarre, bizarres, bizarrement, truc, chose, probleme, problem, wrong, weird, strange, funny, grave, normal,
         normale, inquiet, inquiete, inquietant, worried, scared, serious, standing on, sitting on, assis sur, chelou,
         drole, something, quelque chose, a chaque, every time, quand je cours, when i run, effort, comes and goes,
         revient, thump*, pound*, cogne, tape, boom, explos*, burst*, exploding, about to explode, acting up, aie,
         ouch, ow, radiat*, irradi*, hot, chaud, froid, cold, giving me, embete, derange, bother*, thing, flutter*,
         decharge*, papillon*, vibr*",
    ),
    (
        C::BonePain,
        "douleur* osseu*, bone pain, bony pain, mal a l os, mal aux os, mal dans l os, pain in _ bone*, os __ fait
         mal, os __ douloureux, bone __ hurts|aches|sore|painful|tender, bone ache, sore bone",
    ),
    (C::Shoulder, "epaule*, shoulder*"),
    (
        C::ShoulderBlades,
        "entre les|mes|deux omoplates, entre les|mes deux omoplates, omoplate gauche, between my|the shoulder blades,
         between _ shoulderblades, left shoulder blade, haut du dos, upper back, omoplates",
    ),
    (
        C::OneArm,
        "mon|ma|son|le|la|un|une bras|main|poignet, mon|ma|son bras|main droit|droite|gauche, bras droit|gauche, main
         droite|gauche, my|his|her|one|the arm|hand, my|his|her|one|the right|left arm|hand, right|left arm|hand, bra
         droit|gauche",
    ),
    (
        C::BodySide,
        "cote gauche, cote droit, tout un cote, tout le cote, un cote du|de corps, moitie du|de corps, moitie
         droite|gauche, my left|right side, left|right side of my body, one side of my|his|her body, whole left|right
         side, hemicorps, left|right half, moitie du visage, arm and leg, leg and arm, bras et jambe, bras et la jambe,
         jambe et bras, jambe et le bras, arm and face, face and arm, bras et le visage|la face, visage et bras|le bras,
         left|right face, whole right|left side, down my whole|left|right side, du meme cote, meme cote, mm cote, same
         side, cote droit du corps, cote gauche du corps",
    ),
    (
        C::Clench,
        "clench*, grince*, grind*, bruxis*, machant, mache, chewing, chew, chewed, dentist*, dentiste*, sagesse,
         wisdom, carie*, cavity, root canal, braces, appareil dentaire, gum, chewing gum",
    ),
];
