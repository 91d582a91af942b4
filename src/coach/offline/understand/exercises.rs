//! Strength exercises by name, as identifiers of the exercise library.

/// Exercise identifiers and the folded phrases that name them, separated by `|`. `*` ends a stem. Longer phrases win, then earlier rows.
pub const EXERCISES: &[(&str, &str)] = &[
    (
        "single_leg_heel_raise",
        "\
        single leg heel raise*|single leg calf raise*|montee* unilaterale*|\
        montee* sur pointe* une jambe|mollet* une jambe",
    ),
    (
        "bent_knee_heel_raise",
        "bent knee heel raise*|bent knee calf raise*|genou flechi",
    ),
    ("seated_calf_raise", "seated calf raise*|mollet* assis"),
    (
        "double_leg_heel_raise",
        "\
        heel raise*|calf raise*|montee* sur pointe*|montee* sur la pointe|montee* de mollet*|\
        extension* de mollet*|extension* mollet*",
    ),
    (
        "eccentric_drop",
        "eccentric drop*|heel drop*|alfredson|excentrique*|stanish",
    ),
    (
        "calf_isometric",
        "calf isometric*|isometri* mollet*|isometri* du mollet",
    ),
    ("leg_press_calf", "leg press calf|presse a mollet*"),
    ("towel_heel_raise", "towel heel raise*|towel toe heel raise*|rathleff"),
    ("short_foot", "short foot|pied court"),
    ("towel_curl", "towel curl*|flexion* des orteils|serviette"),
    ("wall_tib_raise", "tib raise*|tibialis raise*|tibial anterieur"),
    (
        "single_leg_balance",
        "single leg balance|equilibre unipodal*|equilibre sur une jambe|equilibre sur un pied",
    ),
    ("y_balance", "y balance|y reach"),
    ("pogo_jump", "pogo*|saut* a pieds joints"),
    ("single_hop", "single hop*|single leg hop*|saut* unipod*"),
    (
        "rope",
        "corde a sauter|saut a la corde|jump rope|jumping rope|skipping rope|rope skipping",
    ),
    (
        "single_leg_bridge",
        "\
        single leg bridge*|single leg glute bridge*|pont unipodal*|pont sur une jambe|\
        pont fessier une jambe",
    ),
    ("glute_bridge", "glute bridge*|pont fessier*|pont|bridge*|hip bridge*"),
    ("hip_thrust", "hip thrust*"),
    (
        "single_leg_deadlift",
        "\
        single leg rdl|single leg deadlift*|single leg romanian deadlift*|one leg deadlift*|\
        souleve unipodal*|souleve de terre unipodal*|souleve de terre une jambe|\
        souleve de terre sur une jambe",
    ),
    (
        "romanian_deadlift",
        "romanian deadlift*|rdl|souleve roumain|souleve de terre roumain",
    ),
    ("deadlift", "deadlift*|souleve* de terre|souleve"),
    (
        "nordic_curl",
        "nordic*|nordique curl|curl nordique|leg curl nordique|ischio* nordique*",
    ),
    ("ball_curl", "ball curl*|curl ballon|leg curl*"),
    ("kettlebell_swing", "kettlebell swing*|kb swing*|swing*"),
    (
        "side_lying_abduction",
        "side lying abduction*|side leg raise*|abduction*|side lying leg raise*",
    ),
    ("clamshell", "clamshell*|clam*|coquillage*"),
    (
        "band_side_walk",
        "\
        band side walk*|monster walk*|side walk*|marche laterale*|lateral band walk*|\
        marche du crabe|crab walk*",
    ),
    ("hip_hike", "hip hike*|releve* de bassin|pelvic drop*"),
    (
        "side_plank",
        "side plank*|planche* laterale*|gainage lateral|planche* de cote|planche* sur le cote",
    ),
    (
        "front_plank",
        "planche*|plank*|front plank*|gainage|le gainage|gainage ventral|planche ventrale",
    ),
    ("bird_dog", "bird dog*|birddog*"),
    ("dead_bug", "dead bug*|deadbug*"),
    ("curl_up", "curl up*|mcgill"),
    ("pallof_press", "pallof*"),
    ("farmer_carry", "farmer*|marche du fermier|farmers walk*"),
    ("goblet_squat", "goblet*|squat gobelet|gobelet"),
    (
        "bulgarian_split_squat",
        "bulgar*|split squat*|squat* bulgare*|fente* bulgare*",
    ),
    (
        "single_leg_box_squat",
        "\
        single leg squat*|pistol squat*|pistol*|squat* unipod*|squat sur une jambe|\
        single leg box squat*|box squat*",
    ),
    ("spanish_squat", "spanish squat*|wall sit*|chaise*"),
    ("back_squat", "back squat*|squat*"),
    ("reverse_lunge", "reverse lunge*|lunge*|fente*|fente* arriere*"),
    ("step_down", "step down*|descente* controlee*|descente* de marche"),
    (
        "step_up",
        "step up*|montee* sur box|montee* de box|montee* de marche*|montee* sur banc|stepup*",
    ),
    ("leg_extension", "leg extension*|extension* de jambe*"),
    ("leg_press", "leg press*|presse"),
    ("box_jump", "box jump*|saut* sur boite|saut* sur box"),
    ("bounding", "bounding|bondissement*|foulee* bondissante*"),
    ("drop_jump", "drop jump*|contrebas"),
    (
        "a_skip",
        "\
        a skip*|educatif*|gammes|montee* de genou*|talons fesses|running drill*|high knees|\
        skipping",
    ),
    (
        "calf_stretch",
        "\
        calf stretch*|etirement* mollet*|etirement* du mollet|etirement* des mollets|\
        etirer le* mollet*|stretch my calves",
    ),
    ("hip_90_90", "90 90|mobilite* de hanche*|mobilite hanche*|hip mobility"),
    ("thoracic_rotation", "rotation* thoracique*|thoracic rotation*"),
    ("push_up", "pompes au sol|push up*|pushup*"),
    ("burpee", "burpee*"),
];
