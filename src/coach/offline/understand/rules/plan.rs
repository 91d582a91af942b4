//! Today, tomorrow, the week, and changing them.

use super::{Rule, rules};

pub const RULES: &[Rule] = rules![
    TodaysSession 8.0: (What|WhatToDo|Planned|HowMuch) & (Today) &
        (Session|RunNoun|Program|WhatToDo|Planned|RunVerb|Quality|LongRun)
        ! Yesterday|RanPast|Tomorrow|WhatIf|MissPast;
    TodaysSession 8.0: (Session|Program|WhatToDo|Planned) & (Today)
        ! Yesterday|RanPast|HadPast|Tomorrow|Tired|SkipVerb|MoveVerb|NotRunning|WhatIf|MissPast|
            Strength|Why;
    TodaysSession 6.0: (RunNoun|RunVerb) & (Today) & (Question)
        ! Yesterday|RanPast|HadPast|Tomorrow|Tired|SkipVerb|MoveVerb|NotRunning|WhatIf|HowTo|Pain;
    TodaysSession 5.5: (Session|Program) & (What|Show)
        ! Week|Month|Weekday|Tomorrow|Yesterday|Last|Strength|Why|WhatIf|Weekend|All|Pain;
    TodaysSession 6.0: (Next) & (Session|RunNoun|Quality|LongRun) & (What|Show|Question)
        ! Tomorrow|Week|Month|Strength;
    TodaysSession 4.0: (WhatToDo)
        ! Tomorrow|Week|Weekday|Pain|Condition|Strength|RaceWeek|HasSite|Weekend;
    TodaysSession 7.5: (WhatToDo) & (Today) ! Tomorrow|Pain|HasSite|Strength|Heat|RaceWeek;
    TodaysSession 3.0: (Session) ! Strength|RanPast|DonePast|HadPast;
    TodaysSession 5.0: (Session|RunNoun|Program) & (Alone);

    TomorrowSession 8.5: (Tomorrow) &
        (Session|RunNoun|Program|WhatToDo|Planned|Quality|LongRun|RunVerb) &
        (What|WhatToDo|HowMuch|Question|Planned|Show)
        ! SkipVerb|MoveVerb|NotRunning|WhatIf|Strength|Heat|Fuel|RaceWeek;
    TomorrowSession 7.0: (Tomorrow) & (Session|Program|Planned|WhatToDo)
        ! SkipVerb|MoveVerb|NotRunning|WhatIf|CancelVerb|Strength|Chat|RaceWeek;
    TomorrowSession 6.0: (Tomorrow) & (Question)
        ! SkipVerb|MoveVerb|NotRunning|WhatIf|Strength|RaceWeek|Chat|CanI|Heat|Weather|Eat|Fuel;
    TomorrowSession 5.0: (Tomorrow) & (Alone);
    TomorrowSession 7.0: (Weekday|Weekend|HasDate) & (What|WhatToDo|HowMuch) &
        (Session|Program|WhatToDo|Planned|LongRun|RunVerb)
        ! Today|SkipVerb|MoveVerb|NotRunning|WhatIf|Week|Month|RanPast|Yesterday|GoalWord|RaceWord|
            MissPast|Available|Strength|Last|Why;

    MyWeek 8.0: (Week) & (Show|What|HowMuch|WhatToDo|Planned) &
        (Program|Session|Mileage|RunNoun|RunVerb|Show|Planned|WhatToDo)
        ! Strength|MissPast|NotRan|SkipVerb|MoveVerb|WhatIf|RaceWeek|Pdf|Tired|CalendarWord|Month|
            Available|Load|Eat|Shoe|TooMuch|Risk;
    MyWeek 7.0: (Week) & (Program|Session|Planned)
        ! Strength|MissPast|NotRan|SkipVerb|MoveVerb|WhatIf|RaceWeek|Pdf|Tired|GoalWord|Month|
            Available|CalendarWord|Quality|Like|Dislike|CanNotRun|NotRunning;
    MyWeek 6.5: (Week) & (What|HowMuch|Show|IsIt|How)
        ! Strength|MissPast|NotRan|SkipVerb|MoveVerb|WhatIf|RaceWeek|Pdf|Tired|GoalWord|Month|Load|
            Available|TooMuch|Risk|Taper|Messages|CalendarWord|Heat|Pain|LangName;
    MyWeek 5.0: (Week) & (Alone|Short)
        ! Strength|MissPast|NotRan|SkipVerb|MoveVerb|WhatIf|RaceWeek|Pdf|Tired|GoalWord|Month|
            NotRunning;
    MyWeek 6.0: (Program) & (Show|What|All)
        ! Today|Tomorrow|Month|WhatIf|Strength|RaceDay|Why|Weekday|RaceWeek|CalendarWord|Planned|
            GoalWord|Fuel|Origin|Pdf;
    MyWeek 5.0: (Weekend) & (What|WhatToDo|Planned)
        ! RaceWeek|Available|MoveVerb|SkipVerb|WhatIf|NotRunning;

    MyMonth 8.0: (Month|MonthName) & (Show|How|HowMuch|What) &
        (Mileage|RunNoun|RanPast|RunVerb|Show|Session|Program|Load|DonePast|How)
        ! GoalWord|SignedUp|Prepare|NotRan|Pdf|RaceWord|Target|Shoe|Heat|RaceWeek;
    MyMonth 7.0: (Month) & (Show|What|How|HowMuch)
        ! NotRan|Pdf|GoalWord|SignedUp|Prepare|WhatIf|Load|MissPast|Strength;
    MyMonth 5.0: (Month) & (Alone|Short) ! NotRan|Pdf|GoalWord|SignedUp|Prepare|MissPast|WhatIf;

    LastRun 8.0: (Last) & (RunNoun|Session|LongRun|Quality|RaceWord) & (Show|What|How|Question)
        ! RaceWeek|Week|Month|MissPast|SkipPast|MoveVerb|WhatIf|UndoVerb|GoalWord|SkipVerb|Predict|NotRan|
            Shoe;
    LastRun 6.0: (Last) & (RunNoun|LongRun|Session)
        ! RaceWeek|Week|Month|MissPast|SkipPast|MoveVerb|WhatIf|UndoVerb|SkipVerb|NotRan|HasDuration|
            HasDistance|StrengthDone|Pain|Strength;
    LastRun 8.0: (Yesterday) & (RunNoun|Session|LongRun|Quality) & (Show|What|How|Question|Explain)
        ! Recover|MissPast|SkipPast|NotRan|Planned|Tomorrow|Tired|HasDuration|Why;
    LastRun 7.0: (Yesterday|Today|Weekday) & (RanPast|RunNoun|Session) & (How|HowMuch|Question) &
        (RanPast|HadPast|DonePast)
        ! MissPast|SkipPast|NotRan|HasDuration|WhatIf|Month|Week;
    LastRun 8.8: (HowWas) & (RunNoun|Session|LongRun|Quality) & (Question|What|How)
        ! Recover|RaceWeek|WhatIf|MissPast|NotRan|Month|Week|HasDuration|Why|PaceWord;
    LastRun 8.0: (HowWas) & (Yesterday|Last|Weekday) & (Question)
        ! WhatIf|MissPast|NotRan|Month|Week|Slept|Outside|Why;
    LastRun 6.5: (Show) & (RunNoun|LongRun)
        ! Week|Month|Tomorrow|Today|Strength|WhatIf|MoveVerb|SkipVerb|PaceWord|Program|Pdf|
            HasDistance|CalendarWord|Planned|Advice;

    MoveSession 9.5: (MoveVerb) & (HasTwoDates) ! GoalWord|WhatIf|RaceWord|MyRace|Available;
    MoveSession 8.5: (HasTwoDates) & (Want|CanI|PutIt) & (RunNoun|Session|LongRun|Quality)
        ! GoalWord|WhatIf|RanPast|Available|RaceWord|Like|SkipVerb;
    MoveSession 9.0: (MoveVerb) & (HasTwoDates) &
        (Session|RunNoun|LongRun|Quality|Weekday|Question)
        ! GoalWord|WhatIf;
    MoveSession 8.5: (MoveVerb) & (Session|RunNoun|LongRun|Quality|Strength) & (HasDate)
        ! GoalWord|WhatIf|MissPast|Heat;
    MoveSession 7.0: (MoveVerb) & (Session|RunNoun|LongRun|Quality)
        ! GoalWord|WhatIf|MissPast|Weather|Target;
    MoveSession 7.0: (MoveVerb) & (HasDate) ! GoalWord|WhatIf|MyRace|RaceWord|Target;
    MoveSession 9.0: (CanNotRun|NotRunning|SkipVerb) & (PutIt) & (HasTwoDates) ! WhatIf;
    MoveSession 8.5: (CanNotRun|NotRunning) & (HasTwoDates) & (MoveVerb|PutIt|CanI) ! WhatIf;
    MoveSession 9.0: (PutIt) & (HasTwoDates) & (CanI|MoveVerb|Session|RunNoun|LongRun|Quality)
        ! WhatIf|RanPast|GoalWord|Target|Available;
    MoveSession 7.0: (PutIt) & (Session|RunNoun|LongRun|Quality) & (HasDate) & (MoveVerb)
        ! WhatIf|Like;
    MoveSession 5.0: (MoveVerb) & (Session|RunNoun|LongRun|Short) ! GoalWord|WhatIf|RaceWord;

    SkipSession 9.0: (SkipVerb) & (Session|RunNoun|LongRun|Quality|Strength) &
        (HasDate|Today|Tomorrow)
        ! Yesterday|Last|WhatIf|SkipPast|MissPast|GoalWord|Show|Weather|HadPast|All;
    SkipSession 8.5: (SkipVerb) & (Weekday|Today|Tomorrow|HasDate)
        ! Yesterday|Last|WhatIf|SkipPast|MissPast|GoalWord|RaceWord|HadPast|Available|ShouldI|EveryDay|Account|
            Memory;
    SkipSession 7.5: (SkipVerb) & (Session|RunNoun|LongRun|Quality)
        ! WhatIf|SkipPast|MissPast|GoalWord|DataWord|ShouldI|CalendarWord|HadPast|Last|DonePast|
            Yesterday|RanPast|Memory;
    SkipSession 8.5: (NotRunning) & (Today|Tomorrow|Weekday|HasDate)
        ! HasDays|Last|WhatIf|MissPast|PutIt|Available|Only|EveryDay|Yesterday|Question|Like|Dislike|Messages|
            HasTwoDates;
    SkipSession 8.0: (NotRunning|CanNotRun) & (Session|RunNoun|LongRun|Quality) &
        (HasDate|Today|Tomorrow)
        ! Last|WhatIf|MissPast|PutIt|Yesterday|MoveVerb|Question|HasTwoDates;
    SkipSession 7.5: (CanNotRun) & (Today|Tomorrow|HasDate)
        ! Last|WhatIf|MissPast|PutIt|Yesterday|MoveVerb|HasTwoDates|Available|Only|RaceWord;
    SkipSession 7.0: (NotRunning) & (Session|RunNoun|LongRun|Alone)
        ! Last|WhatIf|MissPast|PutIt|Yesterday|MoveVerb|Question|Like;
    SkipSession 6.5: (CancelVerb) & (Session|RunNoun|LongRun|Quality)
        ! Yesterday|WhatIf|HadPast|Last|GoalWord|RaceWord;

    WhatIf 9.5: (WhatIf) &
        (SkipVerb|MoveVerb|RunVerb|AddVerb|SkipPast|MissPast|NotRunning|HasDistance|HasDuration|
            Week|HasDate|Session|RunNoun|LongRun|Strength|NotRan|StopVerb|CanNotRun|Tired|
            ChangeVerb|HasDays)
        ! InForm;
    WhatIf 7.0: (WhatIf) & (Question) ! Pain|Heat|Weather;
    WhatIf 6.0: (WhatIf);
    WhatIf 6.5: (CanI|ShouldI) & (SkipVerb|MoveVerb) & (Question)
        ! HasTwoDates|Taper|Shoe|CalendarWord;
    WhatIf 7.0: (CanI|ShouldI|IsIt) & (RunVerb|AddVerb) &
        (HasDistance|HasDuration|LongRun|Quality) & (Question)
        ! AbleTo|Predict|RaceWord|Eat|Fuel|Pain|Heat|Risk|PaceWord|RanPast|MoveVerb|Today|HowMuch;
    WhatIf 6.5: (CanI) & (RunVerb) & (HasDistance|HasDuration) & (Question)
        ! AbleTo|Predict|Eat|Fuel|Pain|Heat|Risk|PaceWord|RanPast|MoveVerb|HowMuch;
    WhatIf 6.0: (CanI|ShouldI) & (RunVerb|AddVerb) & (Question) &
        (Today|Tomorrow|Weekday|Week|Weekend)
        ! WhatToDo|MoveVerb|Pain|PaceWord|HowMuch|Heat|Weather|HasSite|Available|Eat|Fuel;

    Why 9.0: (Why) &
        (Session|RunNoun|Program|RunVerb|LongRun|Quality|PaceWord|Today|Tomorrow|Short|Alone|
            Weekday|HasDistance|Load)
        ! Outside|Pain|Account|Heat|Eat|Fuel|HasMethod;
    Why 7.0: (Why) ! Outside|Pain|Heat|Eat;
    Why 9.5: (Why) & (Alone|Short) ! Outside;
    Why 6.5: (Explain) & (That|Session|Program|Short|PaceWord|Load)
        ! HasExercise|HasMethod|HowTo|Method|Condition;
    Why 7.0: (Explain) & (That|Session|Program|Alone)
        ! HasExercise|HasMethod|Method|Condition|Strength|WhatIf;

    Undo 9.0: (UndoVerb) & (Alone|Short)
        ! Session|RunNoun|LongRun|Today|Tomorrow|HasDate|GoalWord|Weekday|WhatIf|Account|RaceWord|
            DataWord|Strength;
    Undo 8.5: (UndoVerb) & (That|Last|Mistake)
        ! Session|LongRun|Today|Tomorrow|HasDate|Account|WhatIf|RaceWord|GoalWord|DataWord;
    Undo 8.5: (UndoVerb) & (Mistake);
    Undo 7.0: (Mistake) ! PaceWord|Question|HasDistance|GoalWord|LangName;
    Undo 7.5: (Erase|UndoVerb) & (Yesterday|Last) & (RunNoun|Session|LongRun|RaceWord)
        ! WhatIf|GoalWord|Memory|Account|Program;
    Undo 6.0: (UndoVerb)
        ! Session|RunNoun|LongRun|Today|Tomorrow|HasDate|GoalWord|Account|RaceWord|DataWord;
];
