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
         breastbone, rib cage, ribcage, sternal, torax",
    ),
    (C::Heart, "coeur*, keur, heart*, cote du coeur, niveau du coeur"),
    (
        C::LeftArm,
        "bras gauche*, bras _ gauche, bras g, left arm*, left _ arm, arm on the left, deux bras, both arms, left hand
         and jaw",
    ),
    (C::Jaw, "machoire*, machoir*, jaw*, mandibule"),
    (
        C::Teeth,
        "dent, dents, dentiste*, dentaire*, sagesse, tooth, teeth, dentist*, wisdom, machant, mache, chewing,
         clench*, grince*, bruxis*",
    ),
    (
        C::Arm,
        "bras, main, mains, arm, arms, hand, hands, hemicorps, corps, body",
    ),
    (
        C::OneLeg,
        "jambe, cuisse, leg, thigh, creux du genou, derriere le genou, behind _ knee, guibole",
    ),
    (
        C::BothLegs,
        "jambes, 2 jambes, legs, both legs, guiboles, cuisses, thighs, membres inferieurs",
    ),
    (
        C::Calf,
        "un de mes mollets, un des mollets, un des deux mollets, l un des mollets, one of my calves, one of the
         calves, mollet gauche, mollet droit, mollet, calf, soleaire, soleus, lower leg",
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
         sciatique, sciatica, lumbago",
    ),
    (
        C::Saddle,
        "mes parties, les parties, parties, privates, down there, la dessous, en bas la, l entrejambe, entre les
         cuisses, entre mes cuisses, between my|the thighs, sous le perinee, zone intime, intimate area, private
         area, region intime, bas ventre et fesses, nether regions, undercarriage, intimate parts, saddle area, selle
         et, entre les jambes, entre mes jambes, perine*, anus, parties intimes, parties genitales, genital*,
         entrejambe*, entre jambe*, testic*, bourses, vagin, en selle, la selle, saddle, between _ legs, crotch,
         perineum, private parts, inner thighs, genitals, vagina, penis, scrotum",
    ),
    (
        C::Seat,
        "fesses, fessier, bum, bottom, buttocks, backside, butt, posterieur, anal, rectum, cul",
    ),
    (
        C::Groin,
        "aine, aines, a laine, inguinal*, groin*, pli de la hanche, fond de la hanche, profond* _ hanche, hanche
         profonde, deep in _ hip, deep hip, inside _ hip, haut de la cuisse interne",
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
        "main, mains, doigts, doigt, hand, hands, finger*, bagues, rings, ring, alliance, pieds, feet",
    ),
    (
        C::Nose,
        "nez, sinus*, ventre, abdominal*, diaphragme, diaphragm, belly breath*, nose, nostril*, narine*, enrhume*,
         masque, mask, masked, congested, pollen",
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
         =pains, painful*, paining, hurt, hurts, hurting, ache, aches, aching, achy, sore, soreness, agony,
         discomfort, uncomfortable, stabbing, stabs, stab, stabbed, twinge*, cramp*, crampe*, elanc*, lancinant*,
         picote*, pique, piquer, pincement*, pince, pincer, pincent, brule, brulure*, bruler, brulait, brulant*,
         burn, burns, burning, =gene, gener, tiraill*, =tire, =lance, coup de poignard, coup de couteau, coup d
         aiguille, sting*, throb*, jabbing, prickl*, bobo, dolor, un point, point dans, lancement*, decharge*,
         tenderness, killing me, kills me, kills, tue",
    ),
    (
        C::HeartPain,
        "pointe, pointes, point, mal la ou, douleur*, doulour*, serre, serrement*, pince, pincement*, pique, elanc*,
         brule, fait mal, faisait mal, me fait _ mal, oppress*, broie, =pain, =pains, painful, hurts, hurt, hurting,
         aches, aching, squeez*, stab*, crush*, twinge*, tight*, pressure, mal _ niveau, mal du cote, mal cote, mal
         dans, discomfort, poignard*",
    ),
    (
        C::Tight,
        "=serre, serree, serrer, serrement*, serrait, =sere, resserr*, oppress*, compress*, comprim*, ecras*, =poids,
         etau, pression, pese, peser, pesait, pesant*, pesanteur, lourd, lourde, lourdeur*, bloque, bloquee,
         constric*, gene, tension, etreint, etreinte, boule, barre, contract*, crisp*, etouffe*, parpaing, enclume,
         =tight, tight*, tightening, pressure, squeez*, crush*, heavy, heaviness, weight, weights, constrict*,
         clamp*, vice, vise, elephant, =band, knot, fullness, gripp*, restrict*, pressing, weird, bizarre*, drole,
         chelou, =off, anvil, brick, chape",
    ),
    (
        C::Numb,
        "!sensation, !sensations, !sensibilite, no sensation, no feeling, numbness, anesthesie*, cotonneux,
         cotonneuse, !bouge plus, mou, molle, limp, deadened, asleep, paresthesi*, engourdi*, engourdiss*, paralys*,
         insensib*, fourmi*, picotement*, sens* plus, sent plus, sensation* disparu*, ne repond* plus, repond* plus,
         endormi, endormie*, endormies, numb*, tingl*, paraly*, pins and needles, !feel my|his|her|the|any|anything,
         !feel, sens* plus rien, sent plus rien, lost feeling, loss of feeling, loss of sensation, perte de sensib*,
         perdu _ sensib*, !bouger, !lever, !move, !lift, !raise, sans force, !force, !strength, went dead, gone dead,
         dead arm, weak, weakness, faible, faiblesse*, mort comme, tout mou, toute molle",
    ),
    (
        C::LegsFail,
        "jambe* __ lach*|lachent|lacher, jambe* __ derob*, jambe* __ _ faible*, jambe* __ paralys*, faiblesse* _ _
         jambes, leg* __ weak*, leg* __ giv* way, legs __ gave way, leg* __ buckl*, weak* _ _ legs, weakness _ _
         legs, legs __ stop* working, !jambe* __ repond*, jambe* __ repond* plus, sens* plus _ jambes, !sens* _
         jambes, !feel my|both legs|leg|feet, leg* __ numb*, numb* __ legs, leg* __ tingl*, jambes __ engourdi*,
         engourdi* __ jambes, fourmi* __ jambes, jambes __ coton, pins and needles _ _ legs, jambes mortes, lost
         feeling _ _ legs",
    ),
    (
        C::Swollen,
        "plus gros que l autre, plus grosse que l autre, plus gros que le droit|gauche, bigger than the
         other|right|left, bigger than my other, larger than the other, pas la meme taille, not the same size, size
         of a balloon, saucisse*, sausage*, boudin*, a triple, tripled, puffed up, puff, puffs, blew up, blown up,
         gonfl*, enfl*, oedem*, boursoufl*, bouffi*, doubl* de volume, swell*, swollen, swoll, puffy, puffing up,
         ballooned, twice the size, bigger than the other, double in size, doubled in size, enorme*, balloon*, ballon",
    ),
    (
        C::HotRed,
        "chaud, chaude, rouge, rougeur*, rougi*, violac*, violet*, brulant*, =hot, warm, warmth, =red, redness,
         reddish, purple, discolor*, discolour*, bleu, bleue, bleute*",
    ),
    (C::Tender, "sensible*, tender*, tenderness"),
    (
        C::Sensed,
        "feel*, felt, =sens, senti, ressens, ressenti, ressentais, sensation*, impression, comme si, on dirait,
         coups, bizarre, bizarres, bizarrement, truc, chose, probleme, problem, wrong, weird, strange, funny, grave,
         normal, normale, inquiet, inquiete, inquietant, worried, scared, serious, standing on, sitting on, assis
         sur, chelou, drole, something, quelque chose, a chaque, every time, quand je cours, when i run, effort,
         comes and goes, revient, thump*, pound*, cogne, tape, boom, explos*, burst*, exploding, about to explode,
         acting up, aie, ouch, ow, radiat*, irradi*, hot, chaud, froid, cold, giving me, embete, derange, bother*",
    ),
    (
        C::BonePain,
        "douleur* osseu*, bone pain, bony pain, mal a l os, mal aux os, mal dans l os, pain in _ bone*, os __ fait
         mal, os __ douloureux, bone __ hurts|aches|sore|painful|tender, bone ache, sore bone",
    ),
];
