//! Clots and what brings them.

use crate::safety::{concept::Concept as C, lexicon::Row};

pub const ROWS: &[Row] = &[
    (
        C::ClotName,
        "phlebite*, thrombos*, thrombo*, embolie*, emboli*, =dvt, =tvp, blood clot*, bloodclot*, =clot, =clots,
         caillot*, pulmonary embol*, embolism*, vein thromb*, jambe a double de volume, jambe double de volume, leg
         has|is doubled|double in|the size, jambe deux fois plus grosse, leg twice the size",
    ),
    (
        C::AfterTravel,
        "apres __ avion, depuis __ avion, suite __ avion, apres __ vol, depuis __ vol, descendu _ avion, apres __
         heures de train|car|bus|voiture|route|avion, # h d avion, # heures d avion, # heures de vol, # h de vol, #
         heures de route, # heures de voiture, # heures de bus, vol long, long courrier, long vol, retour d avion,
         apres __ trajet, apres __ operation, depuis __ operation, opere, operee, platre, attelle, immobilis*, alite*,
         after __ flight, since __ flight, from __ flight, long flight, long haul, # hour flight, # hours flight, #
         hour drive, # hour bus, flew, flying, after flying, plane, flight, after __ drive, long drive, car ride, long
         car, after __ surgery, since __ surgery, knee surgery, bed rest, in a cast, in a boot, immobil*, pilule, birth
         control, contracepti*, # h flight, # hrs flight, transatlantic, l avion, retour de vol, vol de|retour|pour,
         paris tokyo, paris new york, apres mon|le vol, since|after my|the flight, transat*, drive, car trip, road
         trip, # h drive|flight|de vol|d avion|de route|de voiture|de train|de bus, jet lag, decalage horaire, cast,
         boot, plaster, beq*, crutches, bequilles, operation, opere*, surgery, op, arthroscop*, ligament*, hospital*,
         pill, patch, estrogen, oestrogen*, cesarienne, c section, post partum, since my|the|knee|hip
         op|operation|surgery|cast",
    ),
];
