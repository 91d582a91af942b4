//! Feeling, pain, recovery, load and strength.

use super::{Rule, rules};

pub const RULES: &[Rule] = rules![
    FeelTired 8.0: (Tired)
        ! Question|WhatIf|SkipVerb|NotRunning|MoveVerb|RanPast|HasSite|Dislike|NotRan|NotTired|OtherSport;
    FeelTired 6.5: (Tired) ! WhatIf|Dislike|Why|NotRan|Load|NotTired;
    FeelTired 7.0: (Tired) & (Today|Now|Week|Session) ! WhatIf|Dislike|MoveVerb|Planned|NotTired;
    FeelTired 8.5: (Tired) & (Slept) ! HasDuration|WhatIf|Question;

    FeelGood 8.5: (FeelGood) ! Question|WhatIf|Pain|Negation|Tired|Readiness|PainGone;
    FeelGood 5.0: (FeelGood) ! Question|WhatIf|Tired|PainGone;
    FeelGood 4.0: (InForm) ! Question|WhatIf|Tired|Load|Negation;
    FeelGood 8.5: (NotTired) ! Question|WhatIf|Pain|PainGone;
    FeelGood 7.2: (BodyFeel) & (Positive)
        ! Question|WhatIf|Tired|Pain|PainGone|Negation|Strength|Exercises|Treat|HasExercise|Want|HasScore|
            Program|Recover;
    FeelGood 6.5: (FeelGood) & (Today|Now|Week|Short|RunNoun|Session|RanPast)
        ! Question|WhatIf|Pain|Tired|PainGone|Readiness|WhatToDo;

    ReportPain 9.5: (Pain) & (HasSite) & (HasScore) ! WhatIf|Condition;
    ReportPain 9.0: (Pain) & (HasSite) ! Treat|WhatIf|Question|Risk|HowTo|Forget|Erase|Memory;
    ReportPain 8.8: (Pain) & (HasScore|HasSite) ! WhatIf|Treat|Forget|Erase|KnowMe|Memory;
    ReportPain 9.5: (PainGone) & (HasSite|Pain) ! WhatIf|Forget;
    ReportPain 7.0: (PainGone) & (Pain|HasSite|Short) ! WhatIf|Forget|Tired|FeelGood;
    ReportPain 9.0: (Twisted) & (HasSite) ! WhatIf|Question|Treat;
    ReportPain 7.0: (Twisted) ! WhatIf|Question|Treat|How;
    ReportPain 6.5: (Pain)
        ! Treat|WhatIf|Question|Risk|HasExercise|Forget|Weather|Heat|Strength|GetHurt|KnowMe|Erase|
            Tired;
    ReportPain 7.5: (HasSite) & (HasScore) ! WhatIf|Treat|Question;
    ReportPain 8.6: (Pain) & (Session|RunVerb|Program|RunNoun|WhatToDo) & (Today|Tomorrow|Question|What)
        ! Treat|WhatIf|Risk|HowTo|HasExercise|Weather|Heat|Forget|Strength|KnowMe|GetHurt|Fuel|Eat|Tired|Load|
            GoalWord|RaceWord|Shoe;
    ReportPain 5.0: (HasSite) & (Short)
        ! Treat|WhatIf|Question|HasExercise|Strength|Forget|Condition|Exercises|KnowMe;

    InjuryProtocol 9.5: (Treat) & (HasSite|Condition) & (Condition|HasSite|Pain|Exercises)
        ! WhatIf|Forget|Heat|Fuel|RaceDay|Taper|KnowMe|PainGone;
    InjuryProtocol 9.0: (Treat) & (HasSite)
        ! WhatIf|Forget|Erase|HasExercise|KnowMe|Memory|PainGone;
    InjuryProtocol 8.5: (Treat|Exercises|How) & (Condition)
        ! WhatIf|GetHurt|Forget|KnowMe|HasExercise|Memory;
    InjuryProtocol 7.5: (Condition) & (Question|What|WhatIs)
        ! WhatIf|GetHurt|Forget|KnowMe|Risk|Pain|HasExercise|Memory;
    InjuryProtocol 7.0: (Exercises) & (HasSite) ! HasExercise|Forget|WhatIf;
    InjuryProtocol 7.0: (HasSite) & (Pain) & (Question) & (Treat|WhatToDo|CanI|ShouldI|How|What)
        ! WhatIf|KnowMe|Forget|Memory|HasExercise;
    InjuryProtocol 7.5: (HasSite) & (WhatToDo) ! Today|Tomorrow|KnowMe;

    StrengthSession 9.0: (Strength) &
        (Show|What|WhatToDo|Want|Please|Exercises|Question|Program|Advice|AddVerb)
        ! StrengthDone|WhatIf|HasExercise|RanPast|Why|MoveVerb|SkipVerb|HasSite|CalendarWord|
            MissPast|Like|Dislike|HasDays|WeightWord;
    StrengthSession 7.5: (Strength) & (Show|What|WhatToDo|Want|Program)
        ! StrengthDone|WhatIf|RanPast|MissPast|MoveVerb|SkipVerb|HowTo|HasDays|WeightWord;
    StrengthSession 7.0: (Strength) & (Session|Today|Tomorrow|Week|Alone|Short)
        ! StrengthDone|WhatIf|DonePast|HadPast|RanPast|MoveVerb|SkipVerb|MissPast|HasDuration|Like|
            Dislike|HasExercise|CanNotRun|NotRunning|HasDays|WeightWord;
    StrengthSession 6.0: (Exercises) & (Show|What|Want|Please)
        ! HasSite|Condition|HasExercise|Pain|Today;
    StrengthSession 4.0: (Strength) ! StrengthDone|Like|Dislike|HasExercise|MissPast;

    ExerciseHowto 9.5: (HasExercise) & (HowTo|WhatIs|How) ! Pain|WhatIf|Condition;
    ExerciseHowto 7.5: (HasExercise) & (Question|Show|What|Explain)
        ! Pain|WhatIf|StrengthDone|Condition;
    ExerciseHowto 5.5: (HasExercise) & (Short|Alone)
        ! Pain|StrengthDone|DonePast|HadPast|Like|Dislike;
    ExerciseHowto 6.0: (HowTo) & (Exercises) ! HasSite|Pain|Condition;

    RecoveryStatus 9.5: (HasCheckIn);
    RecoveryStatus 9.0: (Recover) & (Question|What|How|Show|IsIt|Short|Alone)
        ! WhatIf|Treat|HasSite|RunNoun|Condition|Eat|Fuel|Tired|PaceWord|Provider|DataWord;
    RecoveryStatus 8.5: (Readiness) ! WhatIf|RaceWord|MyRace|HasSite|FeelGood;
    RecoveryStatus 8.0: (Readiness) & (Question) ! WhatIf|RaceWord|MyRace|HasSite|AbleTo;
    RecoveryStatus 8.2: (Recover) & (Session|RunNoun|LongRun|Quality) & (Question)
        ! WhatIf|Treat|HasSite|Condition|Eat|Fuel|PaceWord|Provider|DataWord|Today|Tomorrow;
    RecoveryStatus 7.5: (InForm) & (Question)
        ! WhatIf|Load|RaceWord|Shoe|FileWord|Chat|AbleTo|Provider|Weather;
    RecoveryStatus 7.0: (Recover)
        ! WhatIf|Treat|HasSite|RunNoun|Condition|Eat|Fuel|RanPast|DataWord|Provider|PaceWord;

    TrainingLoad 9.0: (Load) & (What|How|Show|IsIt|Question|HowMuch|Short|Alone|Now)
        ! WhatIf|Predict|Fuel|AbleTo|Risk|GetHurt;
    TrainingLoad 8.5: (TooMuch) & (Question|RunVerb|Session|Week|IsIt)
        ! Readiness| Heat|Weather|Fuel|Eat|WhatIf|Like|Tired|Why|HasTarget|Dislike;
    TrainingLoad 7.0: (TooMuch) & (Question) ! Readiness| Heat|Weather|Fuel|Eat|WhatIf|Outside|Why;
    TrainingLoad 7.0: (Load) & (Session|RunNoun|Mileage|Week|Month) ! WhatIf|Predict|Fuel;
    TrainingLoad 8.0: (Mileage|Load) & (Last) & (Month|Week) & (HowMuch|Load) ! WhatIf;

    InjuryRisk 9.5: (Risk) & (GetHurt) ! WhatIf|Treat;
    InjuryRisk 9.0: (Risk) & (Question|Show|What) &
        (HasDistance|RunVerb|GetHurt|Mileage|Week|Load|RunNoun|LongRun|Quality|Short|Alone)
        ! Weather|Heat|Eat|CanI|WhatIf;
    InjuryRisk 8.5: (GetHurt) & (Question|CanI) ! Forget|HasSite|KnowMe|Treat|Memory;
    InjuryRisk 9.2: (GetHurt) & (Question|Risk|HasPace|PaceWord|Mileage|Load)
        ! Forget|HasSite|KnowMe|Treat|Memory|Pain|MyRace;
    InjuryRisk 7.0: (Risk) & (Question|Short|Alone) ! Outside|Heat|Weather;
    InjuryRisk 6.5: (Risk) & (RunVerb|Session|HasDistance) ! Outside|WhatIf|Heat|Weather;
];
