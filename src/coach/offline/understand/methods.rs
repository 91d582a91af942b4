//! Training methods by the names runners give them.

/// Methodology identifiers and the folded phrases that name them, separated by `|`. `*` ends a stem. Earlier rows win.
pub const METHODS: &[(&str, &str)] = &[
    (
        "norwegian_double",
        "\
        norwegian double*|double threshold|double seuil|doubles seuils|norvegien* double*|\
        norvegienne double|double norvegien*|ingebrigtsen|bakken",
    ),
    (
        "norwegian_singles",
        "norwegian single*|norvegien*|norwegian*|singles method|sirpoc|nsa|simple seuil",
    ),
    ("daniels", "daniels|daniel s|jack daniels|danniels"),
    ("pfitzinger", "pfitz*|pfitzinger|pfitzing*"),
    ("lydiard", "lydiard*"),
    ("hansons", "hanson*"),
    (
        "eighty_twenty",
        "80 20|80/20|eighty twenty|quatre vingt vingt|fitzgerald",
    ),
    ("canova", "canova*"),
    ("first", "furman|run less run faster|first method|methode first"),
    (
        "galloway",
        "galloway*|run walk|run walk run|marche course|course marche|jeffing",
    ),
    ("higdon", "higdon*"),
    ("polarised", "polaris*|polariz*"),
];
