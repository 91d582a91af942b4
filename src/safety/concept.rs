//! The ideas a message can hold, in either language. The lexicon gives their wordings, the rules combine them.

/// One idea. Variants are grouped as the lexicon's files are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Concept {
    // Body.
    Chest,
    Heart,
    LeftArm,
    Jaw,
    Teeth,
    Clench,
    Arm,
    OneLeg,
    BothLegs,
    Calf,
    FacePart,
    MouthPart,
    Throat,
    Head,
    Back,
    Saddle,
    Seat,
    Groin,
    FemoralNeck,
    Bone,
    BonePain,
    BoneRegion,
    FootTop,
    TendonSite,
    Joint,
    Muscle,
    Hands,
    Nose,
    AnyBody,
    Shoulder,
    ShoulderBlades,
    OneArm,
    BodySide,
    // Sensations.
    Pain,
    HeartPain,
    Tight,
    Sensed,
    Numb,
    LegsFail,
    Swollen,
    HotRed,
    Tender,
    // Signs.
    Palpitation,
    HeartRacing,
    HeartSignal,
    Races,
    OddBeat,
    Sweats,
    HighRate,
    HighRestingRate,
    HeartAttack,
    Faint,
    DarkOut,
    Collapse,
    Forgot,
    Blank,
    Awaken,
    Ground,
    Dizzy,
    NearFall,
    HeatStroke,
    HeatFlush,
    SkinHot,
    Exhaustion,
    ConfusedStrong,
    ConfusedWeak,
    NoSweat,
    Chills,
    Urine,
    DarkStrong,
    DarkWeak,
    UrineDilute,
    Beverage,
    DarkLike,
    DyeEaten,
    Rhabdo,
    CannotMove,
    Droop,
    SpeechStrong,
    SpeechWeak,
    SpeechLost,
    Properly,
    OneSide,
    Skewed,
    LostUse,
    Disobeys,
    Weakness,
    Sudden,
    VisionLoss,
    WorstHeadache,
    Violent,
    StrokeName,
    Seizure,
    HeadHit,
    BlowTo,
    HeadSign,
    Concussion,
    BloodThinner,
    Hives,
    Sting,
    ThroatClosing,
    ThroatTight,
    ThroatOdd,
    Anaphylaxis,
    Allergic,
    CannotBreathe,
    HardBreathing,
    Breathless,
    Wheeze,
    AsthmaAttack,
    InhalerFails,
    BlueLips,
    CoughBlood,
    Unusual,
    DrankLots,
    WaterPoisoning,
    Headache,
    Vomit,
    Nausea,
    ClotName,
    AfterTravel,
    BladderLoss,
    Leak,
    Retention,
    // Mind.
    Suicide,
    WishDeath,
    Living,
    Despair,
    WishDeathPast,
    SelfHarm,
    EndIt,
    EndOther,
    LowMood,
    Brink,
    Leap,
    Ponder,
    // Bone, fever, energy, food, pregnancy.
    StressFracture,
    Focal,
    FocalStrong,
    Night,
    Hop,
    CannotHop,

    Load,
    Limp,
    CannotBear,
    Snap,
    Rupture,
    KneeFails,
    FeverName,
    FeverNumber,
    Returned,
    CoreHeat,
    ExtremeHeat,
    Infection,
    Aches,
    MildIll,
    SickBed,
    NoPeriod,
    NoPeriodExcuse,
    EnergyDeficit,
    AlwaysCold,
    WeightDrop,
    Fatigue,
    Purge,
    Laxative,
    Compensate,
    Food,
    Guilt,
    FearWeight,
    Restrict,
    FewCalories,
    DisorderName,
    Pregnant,
    PostPartum,
    PregnancySign,
    // Yellow.
    MinorAge,
    School,
    HeatAlert,
    RestingRate,
    Raised,
    RaisedRest,
    InjuryName,
    Medication,
    Condition,
    Overtraining,
    WantWeightLoss,
    // Setting.
    Effort,
    HardEffort,
    LongRace,
    Rest,
    Heat,
    ColdWeather,
    Strength,
    Bike,
    Drink,
    Cramp,
    Chafing,
    Fog,
    Dye,
    Beat,
    Present,
    Now,
    History,
    Info,
    Media,
    Fear,
    Third,
    Thing,
    Past,
    Laugh,
    Retraction,
    Surprise,
    Emotion,
    Still,
    Lasting,
    QuickRecovery,
    Resolved,
    Fine,
    Clothes,
    Darkness,
    Camp,
    Talk,
    Idiom,
    // Clearance.
    Professional,
    AllClear,
    DirectClearance,
    NotYet,
    // What may not leave.
    YouHave,
    Diagnosis,
    CertainDiagnosis,
    Drug,
    Dose,
    PushThrough,
    Belittle,
}

impl Concept {
    /// How many concepts there are: the length of a table indexed by [`Concept::index`].
    pub const COUNT: usize = Self::Belittle as usize + 1;

    pub fn index(self) -> usize {
        self as usize
    }

    /// Whether the concept only describes the setting, so that an idiom around it does not take it away.
    pub fn is_setting(self) -> bool {
        matches!(
            self,
            Self::Effort
                | Self::HardEffort
                | Self::LongRace
                | Self::Heat
                | Self::ColdWeather
                | Self::Now
                | Self::History
                | Self::Info
                | Self::Media
                | Self::Fear
                | Self::Third
                | Self::Thing
                | Self::Past
                | Self::Laugh
                | Self::Retraction
                | Self::Surprise
                | Self::Emotion
                | Self::Fine
                | Self::Clothes
                | Self::Darkness
                | Self::Camp
                | Self::Talk
                | Self::Lasting
                | Self::QuickRecovery
                | Self::Idiom
                | Self::Sudden
                | Self::HeartSignal
                | Self::Violent
                | Self::Unusual
                | Self::Rest
                | Self::RestingRate
        )
    }
}
