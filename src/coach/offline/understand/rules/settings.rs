//! Tastes, days, hours, language, zone, units and method.

use super::{Rule, rules};

pub const RULES: &[Rule] = rules![
    PreferenceDislike 9.5: (Dislike) ! Forget|Question|Memory|Messages|NotMessage|Quiet;
    PreferenceDislike 6.0: (Dislike) ! Forget;
    PreferenceDislike 7.5: (StopVerb) & (Quality|RunNoun|LongRun|Strength|Session|HasExercise)
        ! Question|Today|Tomorrow|HasDate|Forget|WhatIf|Messages|NotRunning|RanPast|UndoVerb;
    PreferenceLike 9.0: (Like)
        ! Dislike|Forget|Question|HasMethod|UnitWord|UnitKm|UnitMile|LangName|WhatIf|MoveVerb|
            Memory|Erase;
    PreferenceLike 6.5: (Like) ! Dislike|Forget|Question|WhatIf|UnitWord|LangName|HasMethod|Erase;

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
    Availability 9.6: (Away|CanNotRun|NotRunning) & (HasDateRange)
        ! Question|WhatIf|MoveVerb|Prepare|SignedUp|GoalWord|Messages|NotMessage|Quiet|MissPast|RanPast|
            ZoneTime|PastTime|Yesterday;
    Availability 8.2: (Away) & (HasDate|Week|Weekend|HasDays|Weekday)
        ! Question|WhatIf|MoveVerb|SkipVerb|Prepare|SignedUp|GoalWord|Messages|NotMessage|NotRunning|PutIt|
            RanPast|MissPast|NotRan|HasPlace|ZoneTime|Session|RunNoun|RaceWord|Yesterday|PastTime|LongRun|Tired|
            Like|HasDistance|HasDuration;
    Availability 9.0: (PerWeek)
        ! Question|WhatIf|RanPast|GoalWord|Target|RaceWord|MissPast|NotRan|Why|Show|HasTwoTimes|HasDistance|Messages|
            CanI|Pain|Load|Tired|StrengthDone|Prepare|MoveVerb|PastTime;
    Availability 6.5: (PerWeek) & (Available|Only|RunVerb|CanI)
        ! Question|WhatIf|RanPast|Prepare|MissPast|NotRan|Why|Show|Messages|Pain|Load|Tired|PastTime;
    Availability 8.8: (Strength) & (HasDays)
        ! Question|WhatIf|Show|WhatToDo|DonePast|HadPast|StrengthDone|MissPast|SkipVerb|MoveVerb|NotRunning|PutIt|
            Today|Yesterday|HasDuration|Like|Dislike|Planned|Program;

    QuietHours 9.5: (NotMessage|Quiet) & (HasClockRange) ! WhatIf;
    QuietHours 9.0: (NotMessage|Quiet|Messages) & (HasClockRange) &
        (Negation|Quiet|NotMessage|Only);
    QuietHours 8.0: (Quiet) ! Question|WhatIf|RunNoun|RanPast|HasDistance|Session|Show;
    QuietHours 7.5: (NotMessage) ! WhatIf;
    QuietHours 6.5: (Quiet) & (Show|SwitchVerb|ChangeVerb|What) ! RunNoun|RanPast|HasDistance;
    QuietHours 6.0: (Messages) & (HasClockRange|Only) ! WhatIf|ZoneTime;
    QuietHours 8.8: (NotMessage|Messages|Quiet|YouWoke) & (Night) & (Negation|NotMessage|StopVerb|Quiet|YouWoke)
        ! WhatIf|RanPast|RunVerb|Session|HasDistance|RunNoun|Slept;
    QuietHours 9.4: (Unmute|MuteVerb) & (NudgeName)
        ! WhatIf|RanPast|HasDistance|Quality|Program|Why|Pain|Shoe|Mileage|What;
    QuietHours 9.0: (YouWoke) ! WhatIf|Pain|Tired|Question|Tomorrow;
    QuietHours 8.8: (Woke) & (Messages|NotMessage|Quiet) ! WhatIf|Pain|Question;
    QuietHours 8.8: (Quiet) & (HasClockRange) ! WhatIf|RanPast|HasDistance;

    Language 9.5: (Speak) & (LangName) ! WhatIf;
    Language 9.0: (SwitchVerb|ChangeVerb|Want) & (LangName) ! WhatIf|Outside;
    Language 7.0: (LangName) & (Short|Alone|Please|Question) ! Outside;

    Timezone 9.5: (ZoneTime) & (HasPlace|ChangeVerb|SwitchVerb|What|LiveAt) ! WhatIf|Outside;
    Timezone 9.0: (LiveAt) & (HasPlace)
        ! RaceWord|SignedUp|Prepare|WhatIf|RaceWeek|Tired|GoalWord|HasDistance|Target;
    Timezone 6.0: (LiveAt) & (HasPlace) ! Prepare|WhatIf|GoalWord|Target;
    Timezone 7.0: (ZoneTime) ! WhatIf|Outside|PaceWord|SleepWord|Eat;
    Timezone 8.8: (ZoneTime) & (Messages|Negation|Mistake|Short|YouWoke|SwitchVerb|ChangeVerb|HasPlace)
        ! WhatIf|Outside|PaceWord|Eat|Slept|RunVerb;
    Timezone 8.5: (LiveAt) & (HasPlace) & (Now|ChangeVerb|SwitchVerb|Short)
        ! RaceWord|SignedUp|Prepare|WhatIf|RaceWeek|Tired|GoalWord|HasDistance|Target|HasDateRange;
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
    Methodology 9.6: (Studies) & (What|Question|Method|Advice|Show)
        ! Outside|HasDistance|Pain|HasSite|Messages|NotRunning|CanNotRun|Provider;
];
