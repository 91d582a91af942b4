//! Words of a medical clearance, and what the coach itself may never say.

use super::Row;
use crate::safety::concept::Concept as C;

pub const ROWS: &[Row] = &[
    (
        C::Professional,
        "medecin*, docteur*, doctoresse, doc, cardio, cardiologue*, specialiste*, urgences, urgentiste*, kine, kines,
         neurologue*, generaliste*, gyneco*, sage femme, chirurgien*, orthopediste*, ortho, psychiatre, psy,
         infirmier*, hopital, chu, clinique, medicale, medical, doctor*, gp, physician*, cardiologist*, physio*,
         specialist*, neurologist*, surgeon*, consultant, hospital, clinic, nurse, midwife, obgyn, er, a and e,
         medic, orthopedist*, sports doc, dietitian, dieteticien*, therapist",
    ),
    (
        C::AllClear,
        "feu vert, feux verts, tout est ok, tout est bon, tout est normal, tout va bien, tout est clean, tout bon,
         tout ok, tout nickel, tout est rentre dans l ordre, est ok, c est ok, c est bon, rien trouve, rien d
         anormal, rien de grave, rien de special, rien a signaler, autoris*, ok pour reprendre, ok pour courir, ok
         pour recourir, peux reprendre, peux recourir, droit de reprendre, droit de courir, droit de recourir, apte,
         aptitude, valide ma reprise, valide la reprise, donne son accord, donne l accord, donne son ok, donne le go,
         donne le ok, me laisse reprendre, certificat, resultats _ bons, resultats _ normaux, examens _ bons, examens
         _ normaux, contre indication, cleared, clears me, all clear, the all clear, green light*, greenlight*, gave
         me the ok|okay|go|nod|thumbs, gave me the go ahead, the go ahead, given the ok|okay|go, good to go, good to
         run, fit to run, fit to train, fit to return, everything _ fine|normal|good|ok|okay|clear, everything came
         back fine|normal|good|clear|clean, came back clear|normal|clean|fine, all fine, all good, all normal, all
         ok, tests _ normal|clear|fine|good, can run again, can resume, can start running, can start again, can go
         back to running, can train again, allowed to run, allowed to resume, allowed to train, safe to run, signed
         off, signed me off, ok to run, okay to run, ok to resume, nothing wrong, nothing serious, gives me the ok",
    ),
    (C::DirectClearance, "feu vert du|de medecin|docteur|cardiologue|cardio|kine|specialiste|la|mon|ma|l, feu vert medical, feu vert
         medecin, feu vert de mon medecin|cardiologue|docteur|generaliste, medically cleared, cleared by|from,
         medical clearance, doctor s clearance, doctor clearance"),
    (C::NotYet, "attends, attend, attendre, j attends, pas encore, bientot, demain, prochain*, prochaine, la semaine
         prochaine, va me donner, doit me donner, devrait, dira, me dira, j espere, espere, si le, si mon, si la,
         quand le medecin, quand mon medecin, quand est ce, des que, rdv, rendez vous, dois voir, vais voir, faut que
         je, il faudrait, waiting, wait for, not yet, tomorrow, next week, next month, will clear, hopefully, hope,
         if my, if the doctor, if i, once the, once my, when my doctor, when the doctor, when will, until,
         appointment, need to see, going to see, have to see, should, would, need a, need clearance, refuse*,
         refused, interdit*, sauf, except, unless, before, avant d avoir, sans attendre, sans le, sans feu, without,
         without my, without the, je crois que, probablement, probably, sans avoir vu, pas vu, not seen"),
    (
        C::YouHave,
        "tu as, t as, tu souffres, tu fais, tu presentes, il s agit, c est, ce sont, ca ressemble a, ton diagnostic,
         diagnostic, tu t es fait, ton, ta, tes, vous avez, cela correspond a, tu es atteint*, you have, you ve, you
         ve got, you got, you are suffering, you re suffering, this is, that is, it is, it s, that s, sounds like,
         looks like, your, diagnosis, you are having, you re having, you probably have, you likely have, definitely,
         indicates, indique",
    ),
    (
        C::Diagnosis,
        "fracture*, tendinite*, tendinopathie*, periostite*, syndrome*, dechirure*, claquage*, entorse*,
         aponevrosite*, fasciite*, bursite*, infarctus, angine*, avc, embolie*, phlebite*, thrombose*, anemie*,
         depression, anorexie*, boulimie*, asthme*, diabete*, hernie*, sciatique, arthrose*, commotion*,
         rhabdomyolyse, hyponatremie, myocardite*, tendinitis, tendonitis, tendinopathy, stress fracture*, stress
         reaction*, shin splints, fasciitis, bursitis, sprain*, strain*, tear, heart attack*, stroke, embolism*,
         thrombosis, anemia, anaemia, anorexia, bulimia, asthma, diabetes, hernia, sciatica, arthritis, concussion*,
         rhabdomyolysis, rhabdo, hyponatremia, hyponatraemia, myocarditis, dvt, blood clot*, pneumonia, covid,
         overtraining syndrome, reds",
    ),
    (
        C::CertainDiagnosis,
        "tu as|fais|souffres un|une|d|de
         fracture*|tendinite*|tendinopathie*|periostite*|syndrome*|dechirure*|claquage*|entorse*|aponevrosite*|fasciite*|bursite*|infarctus|angine|avc|embolie*|phlebite*|thrombose*|anemie*|depression|anorexie|boulimie|asthme|diabete|hernie*|sciatique|arthrose|commotion|rhabdo*|hyponat*|myocardite|crise,
         tu as _
         fracture*|tendinite*|tendinopathie*|periostite*|dechirure*|claquage*|entorse*|aponevrosite*|fasciite*|bursite*|commotion,
         c est|etait _
         fracture|tendinite|tendinopathie|periostite|dechirure|claquage|entorse|aponevrosite|fasciite|bursite|infarctus|embolie|phlebite|sciatique|commotion|myocardite,
         il s agit d un|une, tu souffres d|de, c est surement|certainement|clairement|forcement|bien un|une, sans
         aucun doute un|une, diagnostic est, mon diagnostic, vous avez un|une
         fracture*|tendinite*|dechirure*|entorse*, you have|ve|got _
         fracture*|tendinitis|tendonitis|tendinopathy|stress|shin|fasciitis|bursitis|sprain*|strain*|tear|torn|heart|stroke|embolism|thrombosis|anemia|anaemia|anorexia|bulimia|asthma|diabetes|hernia|sciatica|arthritis|concussion|rhabdo*|myocarditis|dvt|clot|reds|depression,
         you have|ve|got a|an|the _ fracture*|tear|sprain*|strain*|clot|concussion|hernia|embolism, it is|s|was _
         tendinitis|tendonitis|tendinopathy|fasciitis|bursitis|fracture|rhabdo*|sciatica|arthritis|concussion|dvt|clot|sprain|strain,
         it s|is definitely|clearly|certainly|obviously, this is|s definitely|clearly|certainly|obviously, that is|s
         definitely|clearly|certainly|obviously, it s|is _ stress fracture|reaction, this is|s _
         {tendinitis|tendonitis|stress fracture|shin splints}, that is|s _ {tendinitis|tendonitis|stress
         fracture|shin splints}, you are suffering|having, you re suffering|having, my diagnosis, the diagnosis is,
         diagnosed you|with, for sure",
    ),
    (
        C::Drug,
        "ibuprofen*, ibuprofene*, advil, nurofen, paracetamol*, doliprane*, dafalgan, efferalgan, aspirin*,
         aspirine*, aspegic, kardegic, voltaren*, voltarene*, ketoprofene*, ketoprofen*, profenid, diclofenac*,
         naproxen*, naproxene*, apranax, aleve, tylenol, acetaminophen*, tramadol*, codein*, codeine*, prednison*,
         cortison*, cortisone*, antibiot*, amoxicill*, insulin*, salbutamol, ventoline, melatonin*, melatonine,
         bicarbonate, betabloquant*, beta blocker*, anti inflammatoire*, anti inflammatory, anti inflammatories,
         nsaid*, ains, laxati*, diuretique*, diuretic*, celebrex, celecoxib, morphine, opioid*, xanax, lexomil,
         zolpidem",
    ),
    (C::Dose, "# mg, # g, # milligramme*, # grammes, # milligram*, # mcg, # ug, # ml, # comprime*, # cachet*, # gelule*, #
         tablet*, # pill*, # capsule*, # fois par jour, # x par jour, # prises, # times a day, # times daily, twice a
         day, twice daily, once daily, every # hour*, toutes les # heures, deux fois par jour, un comprime, un
         cachet, # bouffees, # puffs, # unites, # units, # drops, # gouttes, double dose, prends
         un|une|du|de|des|ton|ta|tes, take an|some|your|a|two|#, prends #, take #"),
    (
        C::PushThrough,
        "continue* malgre _ douleur*|mal|gene|fievre|vertige*, malgre la douleur, malgre ta douleur, malgre les
         douleurs, malgre la fievre, ignore* la|ta|cette douleur*|gene|signal|signaux, ignore* ce que dit ton corps,
         passe outre, serre les dents, serrer les dents, force un peu, force malgre, forcer malgre, forcer dessus,
         cours quand meme, courir quand meme, cours dessus, courir dessus, cours a travers, la douleur n est qu,
         douleur est dans la tete, c est dans la tete, depasse la douleur, depasser la douleur, surmonte la douleur,
         surmonter la douleur, pas besoin d arreter, pas la peine de consulter, inutile de consulter, inutile de voir
         un medecin, inutile d appeler, pas besoin de consulter, pas besoin de voir, pas besoin d un medecin, pas
         besoin de medecin, pas besoin d appeler, n appelle pas, n ecoute pas ton medecin|docteur|kine, ne va pas aux
         urgences, push through, pushing through, run through the|your|it, train through the|your|it, running through
         the|your pain, power through, work through the pain, tough it out, grit your teeth, ignore
         the|your|that|this pain, ignore it, ignore your doctor, pain is just|only|temporary|weakness, pain is in
         your head, in your head, keep running despite, keep going despite, despite the pain, despite your pain,
         through the pain, no need to see a, no need to stop, no need for a doctor, no need to call, do not need to
         see a, do not need a doctor, do not need to stop, dont need a doctor, do not bother seeing, do not bother
         with a doctor, do not call, no need to worry about, skip the doctor, no pain no gain",
    ),
    (
        C::Belittle,
        "pas grave, rien de grave, rien de serieux, pas serieux, pas inquietant, rien d inquietant, ne t inquiete
         pas, t inquiete pas, t inquiete, pas d inquietude, pas de quoi s inquieter, aucune inquietude, ce n est
         rien, c est rien, c est benin, benin, benigne, sans gravite, sans danger, aucun danger, pas dangereux, rien
         a craindre, tout a fait normal d avoir, c est normal d avoir mal, tu ne risques rien, aucun risque, pas d
         urgence, ca va passer, ca passera, surement musculaire, juste musculaire, juste le stress, juste de la
         fatigue, ne panique pas c est, not serious, nothing serious, not a big deal, no big deal, nothing to worry,
         nothing to be worried, do not worry, dont worry, no worries, no cause for concern, no reason to worry,
         harmless, not dangerous, no danger, nothing dangerous, perfectly normal, totally normal, completely normal,
         it will pass, it ll pass, will go away on its own, just stress, just muscular, just anxiety, probably
         nothing, it is nothing, it s nothing, you are fine, you re fine, you will be fine, you ll be fine, not an
         emergency, no emergency, benign",
    ),
];
