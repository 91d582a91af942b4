//! Tastes, days, hours, language, zone, units and method.

use super::{Rule, rules};

pub const RULES: &[Rule] = rules![
    PreferenceDislike 9.5: (Dislike) ! Forget|Question|Memory|Messages|NotMessage|Quiet;
    PreferenceDislike 6.0: (Dislike) ! Forget;
    PreferenceDislike 7.5: (StopVerb) & (Quality|RunNoun|LongRun|Strength|Session|HasExercise)
        ! Question|Today|Tomorrow|HasDate|Forget|WhatIf|Messages|NotRunning|RanPast|UndoVerb;
    PreferenceLike 9.0: (Like)
        ! Dislike|Forget|Question|HasMethod|UnitWord|UnitKm|UnitMile|LangName|WhatIf|MoveVerb|
            Memory;
    PreferenceLike 6.5: (Like) ! Dislike|Forget|Question|WhatIf|UnitWord|LangName|HasMethod;

    Availability 9.5: (Available|Only|Except) & (HasDays)
        ! Question|WhatIf|RanPast|GoalWord|SkipVerb|Messages|NotMessage|MissPast|NotRan|HasTarget|
            Prepare|HasDistance|Quiet|MoveVerb;
    Availability 8.0: (RunVerb) & (HasDays)
        ! Question|WhatIf|RanPast|GoalWord|SkipVerb|Messages|NotMessage|MoveVerb|MissPast|NotRan|
            RaceWord|HasDistance|Quiet|NotRunning|HadPast|PutIt|Session|HasDuration;
    Availability 7.5: (NotRunning|CanNotRun) & (HasDays)
        ! Question|WhatIf|RanPast|SkipVerb|MoveVerb|MissPast|NotRan|PutIt|Today|Tomorrow|
            HasTwoDates;
    Availability 9.0: (EveryDay) & (Except|Available|Only) ! Question|WhatIf|Messages|NotMessage;
    Availability 8.5: (Available) & (Weekend|Weekday|EveryDay|HasDays)
        ! Question|WhatIf|RanPast|SkipVerb|MissPast|MoveVerb|Messages|NotMessage|RaceWord|
            HasDistance|Tomorrow|Today;
    Availability 8.0: (Only) & (Weekday|Weekend|HasDays)
        ! Question|WhatIf|RanPast|SkipVerb|MoveVerb|MissPast|Messages|NotMessage|RaceWord|
            HasDuration|Session;
    Availability 7.0: (Available) & (Week|All|Short|ChangeVerb)
        ! Question|WhatIf|RanPast|SkipVerb|Show|What|MissPast|NotRan|Tired|MoveVerb|HasDistance|
            Today|Tomorrow|WhatToDo|RunNoun|HasDuration|Messages;
    Availability 6.0: (HasDays) & (Short)
        ! Question|WhatIf|RanPast|SkipVerb|MoveVerb|MissPast|Messages|RaceWord|DonePast|HadPast|
            UndoVerb|Session|What;
    Availability 8.0: (ChangeVerb|SwitchVerb|Show) & (Available) & (HasDays)
        ! WhatIf|SkipVerb|RanPast;

    QuietHours 9.5: (NotMessage|Quiet) & (HasClockRange) ! WhatIf;
    QuietHours 9.0: (NotMessage|Quiet|Messages) & (HasClockRange) &
        (Negation|Quiet|NotMessage|Only);
    QuietHours 8.0: (Quiet) ! Question|WhatIf|RunNoun|RanPast|HasDistance|Session|Show;
    QuietHours 7.5: (NotMessage) ! WhatIf;
    QuietHours 6.5: (Quiet) & (Show|SwitchVerb|ChangeVerb|What) ! RunNoun|RanPast|HasDistance;
    QuietHours 6.0: (Messages) & (HasClockRange|Only) ! WhatIf;

    Language 9.5: (Speak) & (LangName) ! WhatIf;
    Language 9.0: (SwitchVerb|ChangeVerb|Want) & (LangName) ! WhatIf|Outside;
    Language 7.0: (LangName) & (Short|Alone|Please|Question) ! Outside;

    Timezone 9.5: (ZoneTime) & (HasPlace|ChangeVerb|SwitchVerb|What|LiveAt) ! WhatIf|Outside;
    Timezone 9.0: (LiveAt) & (HasPlace)
        ! RaceWord|SignedUp|Prepare|WhatIf|RaceWeek|Tired|GoalWord|HasDistance|Target;
    Timezone 6.0: (LiveAt) & (HasPlace) ! Prepare|WhatIf|GoalWord|Target;
    Timezone 7.0: (ZoneTime) ! WhatIf|Outside|PaceWord|SleepWord|Eat;
    Timezone 5.5: (HasPlace) & (Alone) ! RaceWord|Outside;

    Units 9.5: (UnitWord) & (UnitKm|UnitMile) ! WhatIf|HowMuch|RaceWord|RanPast|HasPace;
    Units 9.0: (SwitchVerb|Show|Want) & (UnitKm|UnitMile) & (UnitWord|Short|Negation)
        ! WhatIf|HowMuch|HasDistance|RanPast|Week|Month|LongRun|Today|RaceWord|HasDuration|
            RecordWord|HasPace;
    Units 7.5: (SwitchVerb|Want) & (UnitKm|UnitMile)
        ! WhatIf|HowMuch|HasDistance|RanPast|Week|Month|LongRun|Today|RaceWord|HasDuration|
            RecordWord|HasPace|Question|Shoe;
    Units 7.0: (UnitWord) ! HasDistance|RanPast|WhatIf|HowMuch|HasPace|PaceWord;
    Units 6.5: (UnitKm|UnitMile) & (Alone) ! HasDistance|HowMuch;

    Methodology 9.5: (HasMethod) & (Method|What|UseMethod|Explain|WhatIs|Question|Show|Want)
        ! Outside|HasDistance;
    Methodology 8.5: (Method) & (What|UseMethod|Question|Session|ChangeVerb|SwitchVerb)
        ! Outside|Weather|Fuel|LangName|HasExercise;
    Methodology 7.5: (HasMethod) ! HasDistance|HasDuration|RanPast;
    Methodology 6.0: (HasMethod);
    Methodology 5.0: (Method) & (Short|Program|Alone) ! Outside;
];
