//! Parts of the body a runner says hurt, as identifiers of injury sites.

/// Site identifiers and the folded phrases that name them, separated by `|`. `*` ends a stem. Earlier rows win at the same place.
pub const SITES: &[(&str, &str)] = &[
    (
        "achilles",
        "achille|achilles|tendon d achille|achilles tendon|tendinopathie achilleenne|achilleen*",
    ),
    (
        "shin",
        "tibia*|perioste|periostit*|shin|shins|shin splint*|shinsplint*|devant de la jambe|mtss",
    ),
    (
        "foot",
        "\
        voute plantaire|fascia|fasciite*|fasciit*|plantar*|plantaire*|aponevro*|pied*|talon*|\
        heel|heels|foot|feet|orteil*|toe|toes|metatars*|arch of my foot|avant pied|\
        sole of my foot",
    ),
    (
        "knee",
        "\
        genou*|knee|knees|rotul*|tfl|essuie glace|essuie glaces|it band|itb|itbs|menisque|\
        meniscus|bandelette*|kneecap|patell*|iliotibial*|femoro patellaire",
    ),
    ("calf", "mollet*|calf|calves|soleaire*|soleus|gastroc*|jumeau*"),
    (
        "hamstring",
        "ischio*|hamstring*|hammy|hammies|arriere de la cuisse|back of my thigh|biceps femoral",
    ),
    ("ankle", "cheville*|ankle*|malleole*|entorse*"),
    ("groin", "aine|groin|adducteur*|adductor*|pubalgi*|pubis"),
    (
        "hip",
        "\
        hanche*|hip|hips|fessier*|fesse*|glute|glutes|piriforme*|piriformis|psoas|moyen fessier|\
        hip flexor*|buttock*|butt",
    ),
    (
        "back",
        "\
        dos|lombaire*|lombalgi*|back pain|lower back|low back|my back|back hurts|back is|\
        back ach*|lumbago|sciati*|rein|reins|lumbar",
    ),
    ("quad", "quadri*|quad|quads|cuisse*|thigh*"),
    (
        "other",
        "epaule*|shoulder*|nuque|neck|bras|cotes flottantes|ribs|ma main|poignet|wrist*|coude|elbow",
    ),
];
