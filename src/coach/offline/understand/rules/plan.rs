//! Today, tomorrow, the week, and changing them.

use super::{Rule, rules};

pub const RULES: &[Rule] = rules![
    TodaysSession 8.0: (What|WhatToDo|Planned|HowMuch) & (Today) &
        (Session|RunNoun|Program|WhatToDo|Planned|RunVerb|Quality|LongRun)
        ! Yesterday|RanPast|Tomorrow|WhatIf|MissPast|Purpose|Studies|Pain|Review|Away|Strength;
    TodaysSession 8.0: (Session|Program|WhatToDo|Planned) & (Today)
        ! Yesterday|RanPast|HadPast|Tomorrow|Tired|SkipVerb|MoveVerb|NotRunning|WhatIf|MissPast|
            Strength|Why|Purpose|Studies|Pain|Review|Away;
    TodaysSession 8.0: (IndirectQuestion) & (RunVerb|RunNoun|Session|Planned) & (Today)
        ! Tomorrow|Yesterday|Tired|Pain|Heat|Weather|Strength;
    TodaysSession 6.0: (RunNoun|RunVerb) & (Today) & (Question)
        ! Yesterday|RanPast|HadPast|Tomorrow|Tired|SkipVerb|MoveVerb|NotRunning|WhatIf|HowTo|Pain;
    TodaysSession 5.5: (Session|Program) & (What|Show)
        ! Week|Month|Weekday|Tomorrow|Yesterday|Last|Strength|Why|WhatIf|Weekend|All|Pain|Purpose|Studies|
            Review|Dislike;
    TodaysSession 6.0: (Next) & (Session|RunNoun|Quality|LongRun) & (What|Show|Question)
        ! Tomorrow|Week|Month|Strength;
    TodaysSession 4.0: (WhatToDo)
        ! Tomorrow|Week|Weekday|Pain|Condition|Strength|RaceWeek|HasSite|Weekend;
    TodaysSession 7.5: (WhatToDo) & (Today) ! Tomorrow|Pain|HasSite|Strength|Heat|RaceWeek;
    TodaysSession 3.0: (Session) ! Strength|RanPast|DonePast|HadPast;
    TodaysSession 5.0: (Session|RunNoun|Program) & (Alone) ! Planning;
    TodaysSession 8.0: (LaceUp) & (Today) & (Question|Short) ! Tired|Pain|WhatIf|NotRunning;

    TomorrowSession 8.5: (Tomorrow) & (Session|RunNoun|Program|WhatToDo|Planned|Quality|LongRun|RunVerb) &
        (What|WhatToDo|HowMuch|Question|Planned|Show)
        ! SkipVerb|MoveVerb|NotRunning|WhatIf|Strength|Heat|Fuel|RaceWeek|Purpose|Studies|Pain|Review|
            OtherSport|Instead|MyRace|Away;
    TomorrowSession 8.0: (IndirectQuestion) & (RunVerb|RunNoun|Session|Planned) & (Tomorrow)
        ! Tired|Pain|Heat|Weather|Strength;
    TomorrowSession 7.0: (Tomorrow) & (Session|Program|Planned|WhatToDo)
        ! SkipVerb|MoveVerb|NotRunning|WhatIf|CancelVerb|Strength|Chat|RaceWeek|Purpose|Studies|Pain|Review|
            OtherSport|Instead|MyRace|Away;
    TomorrowSession 6.0: (Tomorrow) & (Question)
        ! SkipVerb|MoveVerb|NotRunning|WhatIf|Strength|RaceWeek|Chat|CanI|Heat|Weather|Eat|Fuel|Purpose|Studies|
            Pain|Review|OtherSport|Instead|MyRace|Away;
    TomorrowSession 5.0: (Tomorrow) & (Alone);
    TomorrowSession 8.0: (LaceUp) & (Tomorrow) & (Question|Short) ! Tired|Pain|WhatIf|NotRunning;
    TomorrowSession 7.0: (Weekday|Weekend|HasDate) & (What|WhatToDo|HowMuch) &
        (Session|Program|WhatToDo|Planned|LongRun|RunVerb)
        ! Today|SkipVerb|MoveVerb|NotRunning|WhatIf|Week|Month|RanPast|Yesterday|GoalWord|RaceWord|
            MissPast|Available|Strength|Last|Why|Purpose|Studies|Pain|Review|OtherSport|Instead|MyRace|Away;

    MyWeek 8.0: (Week) & (Show|What|HowMuch|WhatToDo|Planned) &
        (Program|Session|Mileage|RunNoun|RunVerb|Show|Planned|WhatToDo)
        ! Strength|MissPast|NotRan|SkipVerb|MoveVerb|WhatIf|RaceWeek|Pdf|Tired|CalendarWord|Month|Available|
            Load|Eat|Shoe|TooMuch|Risk|Away|PerWeek|Purpose|Studies|MyRace|CountDown|BotWord|GetHurt|Predict|MuteVerb|Unmute;
    MyWeek 7.0: (Week) & (Program|Session|Planned)
        ! Strength|MissPast|NotRan|SkipVerb|MoveVerb|WhatIf|RaceWeek|Pdf|Tired|GoalWord|Month|Available|
            CalendarWord|Quality|Like|Dislike|CanNotRun|NotRunning|Away|PerWeek|Purpose|Studies|MyRace|
            CountDown|BotWord|GetHurt|Predict;
    MyWeek 6.5: (Week) & (What|HowMuch|Show|IsIt|How)
        ! Strength|MissPast|NotRan|SkipVerb|MoveVerb|WhatIf|RaceWeek|Pdf|Tired|GoalWord|Month|Load|Available|
            TooMuch|Risk|Taper|Messages|CalendarWord|Heat|Pain|LangName|Away|PerWeek|Purpose|Studies|MyRace|
            CountDown|BotWord|GetHurt|Predict;
    MyWeek 5.0: (Week) & (Alone|Short)
        ! Strength|MissPast|NotRan|SkipVerb|MoveVerb|WhatIf|RaceWeek|Pdf|Tired|GoalWord|Month|
            NotRunning|Away|PerWeek|Purpose|Studies|MyRace|CountDown|Strength|BotWord|GetHurt|Predict;
    MyWeek 6.0: (Program) & (Show|What|All)
        ! Today|Tomorrow|Month|WhatIf|Strength|RaceDay|Why|Weekday|RaceWeek|CalendarWord|Planned|
            GoalWord|Fuel|Origin|Pdf|Purpose|Studies|Why|Review|Method;
    MyWeek 5.0: (Weekend) & (What|WhatToDo|Planned)
        ! RaceWeek|Available|MoveVerb|SkipVerb|WhatIf|NotRunning;
    MyWeek 8.5: (Planning)
        ! Today|Tomorrow|Month|WhatIf|Strength|Weekday|RaceWeek|Pdf|Why|Purpose|Studies|Away|MoveVerb|Like|Dislike|
            ChangeVerb|PerWeek|GoalWord;

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
    LastRun 6.5: (Last) & (RaceWord) & (Short|Alone)
        ! RaceWeek|Week|Month|MissPast|SkipPast|MoveVerb|WhatIf|UndoVerb|GoalWord|Predict|NotRan|Shoe|HasDuration|
            HasDistance|HasTarget|Prepare|SignedUp;
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
    LastRun 9.2: (Review) & (RunNoun|Session|LongRun|Quality|MyRace|RanPast) &
        (Yesterday|Today|Weekday|Last|JustDone|RanPast|DonePast|Weekend)
        ! Week|Month|Tomorrow|Next|Planned|WhatIf|Predict|Why|Eat|Fuel|HasTarget|GoalWord|Method|Studies|ShouldI|
            HasDuration|Slept;
    LastRun 8.0: (Review) & (RunNoun|LongRun) & (Question|Please|Short)
        ! Week|Month|Tomorrow|Next|Planned|WhatIf|Predict|Why|Eat|Fuel|GoalWord|Method|Studies|ShouldI|HasDuration|
            Strength|Today;
    LastRun 9.0: (HowWas|Review) & (Yesterday|Today|Last|JustDone) & (Question) &
        (RanPast|RunVerb|RunNoun|Session|HowWas)
        ! Week|Month|Tomorrow|WhatIf|Predict|MissPast|NotRan|Slept|Why|Planned|CanI|ShouldI|WhatToDo|
            HasDuration|Program|Outside|Recover|Pain|Tired|FeelGood|Chat;

    MoveSession 9.5: (MoveVerb) & (HasTwoDates)
        ! GoalWord|WhatIf|RaceWord|MyRace|Available|OtherSport|Away|PerWeek|HasDateRange|Purpose;
    MoveSession 8.5: (HasTwoDates) & (Want|CanI|PutIt) & (RunNoun|Session|LongRun|Quality)
        ! GoalWord|WhatIf|RanPast|Available|RaceWord|Like|SkipVerb|OtherSport|Away|PerWeek|HasDateRange|Purpose;
    MoveSession 9.0: (MoveVerb) & (HasTwoDates) &
        (Session|RunNoun|LongRun|Quality|Weekday|Question)
        ! GoalWord|WhatIf|OtherSport|Away|PerWeek|HasDateRange|Purpose;
    MoveSession 8.5: (MoveVerb) & (Session|RunNoun|LongRun|Quality|Strength) & (HasDate)
        ! GoalWord|WhatIf|MissPast|Heat|OtherSport|Away|PerWeek|HasDateRange|Purpose;
    MoveSession 7.0: (MoveVerb) & (Session|RunNoun|LongRun|Quality)
        ! GoalWord|WhatIf|MissPast|Weather|Target|OtherSport|Away|PerWeek|HasDateRange|Purpose;
    MoveSession 7.0: (MoveVerb) & (HasDate)
        ! GoalWord|WhatIf|MyRace|RaceWord|Target|OtherSport|Away|PerWeek|HasDateRange|Purpose;
    MoveSession 9.0: (CanNotRun|NotRunning|SkipVerb) & (PutIt) & (HasTwoDates) ! WhatIf;
    MoveSession 8.5: (CanNotRun|NotRunning) & (HasTwoDates) & (MoveVerb|PutIt|CanI) ! WhatIf;
    MoveSession 9.0: (PutIt) & (HasTwoDates) & (CanI|MoveVerb|Session|RunNoun|LongRun|Quality)
        ! WhatIf|RanPast|GoalWord|Target|Available;
    MoveSession 7.0: (PutIt) & (Session|RunNoun|LongRun|Quality) & (HasDate) & (MoveVerb)
        ! WhatIf|Like;
    MoveSession 5.0: (MoveVerb) & (Session|RunNoun|LongRun|Short)
        ! GoalWord|WhatIf|RaceWord|OtherSport|Away|PerWeek|HasDateRange|Purpose;

    SkipSession 9.0: (SkipVerb) & (Session|RunNoun|LongRun|Quality|Strength) & (HasDate|Today|Tomorrow)
        ! Yesterday|Last|WhatIf|SkipPast|MissPast|GoalWord|Show|Weather|HadPast|All|HasDateRange|PerWeek|
            Purpose|NoteWord;
    SkipSession 8.5: (SkipVerb) & (Weekday|Today|Tomorrow|HasDate)
        ! Yesterday|Last|WhatIf|SkipPast|MissPast|GoalWord|RaceWord|HadPast|Available|ShouldI|EveryDay|Account|
            Memory|HasDateRange|PerWeek|Purpose|NoteWord;
    SkipSession 7.5: (SkipVerb) & (Session|RunNoun|LongRun|Quality)
        ! WhatIf|SkipPast|MissPast|GoalWord|DataWord|ShouldI|CalendarWord|HadPast|Last|DonePast|
            Yesterday|RanPast|Memory|HasDateRange|PerWeek|Purpose|NoteWord;
    SkipSession 8.5: (NotRunning) & (Today|Tomorrow|Weekday|HasDate)
        ! HasDays|Last|WhatIf|MissPast|PutIt|Available|Only|EveryDay|Yesterday|Question|Like|Dislike|Messages|
            HasTwoDates|HasDateRange|PerWeek|Purpose|NoteWord|PastTime;
    SkipSession 8.0: (NotRunning|CanNotRun) & (Session|RunNoun|LongRun|Quality) & (HasDate|Today|Tomorrow)
        ! Last|WhatIf|MissPast|PutIt|Yesterday|MoveVerb|Question|HasTwoDates|HasDateRange|PerWeek|Purpose|
            NoteWord|PastTime;
    SkipSession 7.5: (CanNotRun) & (Today|Tomorrow|HasDate)
        ! Last|WhatIf|MissPast|PutIt|Yesterday|MoveVerb|HasTwoDates|Available|Only|RaceWord|HasDateRange|
            PerWeek|Purpose|NoteWord|PastTime;
    SkipSession 7.0: (NotRunning) & (Session|RunNoun|LongRun|Alone)
        ! Last|WhatIf|MissPast|PutIt|Yesterday|MoveVerb|Question|Like|HasDateRange|PerWeek|Purpose|NoteWord;
    SkipSession 6.5: (CancelVerb) & (Session|RunNoun|LongRun|Quality)
        ! Yesterday|WhatIf|HadPast|Last|GoalWord|RaceWord|HasDateRange|PerWeek|Purpose|NoteWord;

    WhatIf 9.5: (WhatIf) &
        (SkipVerb|MoveVerb|RunVerb|AddVerb|SkipPast|MissPast|NotRunning|HasDistance|HasDuration|
            Week|HasDate|Session|RunNoun|LongRun|Strength|NotRan|StopVerb|CanNotRun|Tired|
            ChangeVerb|HasDays)
        ! InForm|IndirectQuestion;
    WhatIf 7.0: (WhatIf) & (Question) ! Pain|Heat|Weather|IndirectQuestion;
    WhatIf 6.0: (WhatIf) ! IndirectQuestion;
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
    WhatIf 9.0: (CanI|ShouldI|IsIt) & (OtherSport) & (Question|Instead|CanI)
        ! HasTwoDates|Why|Eat|Fuel|Pain|HasSite|Sets|Provider|Connect;
    WhatIf 8.8: (CanI|ShouldI) & (Instead) &
        (Quality|RunNoun|LongRun|Session|HasDistance|HasDuration|OtherSport|RunVerb) & (Question|CanI)
        ! HasTwoDates|PutIt|UnitWord|GoalWord|LangName|Shoe|Messages;
    WhatIf 8.6: (CanI|ShouldI) & (Substitute) &
        (Session|RunNoun|LongRun|Quality|Today|Tomorrow|Weekday|HasDistance|RunVerb)
        ! HasTwoDates|UnitWord|GoalWord|LangName|Shoe|Messages|NoteWord;

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
    Why 9.8: (Purpose)
        ! Account|Outside|Shoe|Export|HasMethod|Studies|BotWord|Fuel|Dashboard|Provider|GoalWord;

    Undo 9.0: (UndoVerb) & (Alone|Short)
        ! Session|RunNoun|LongRun|Today|Tomorrow|HasDate|GoalWord|Weekday|WhatIf|Account|RaceWord|
            DataWord|Strength;
    Undo 8.5: (UndoVerb) & (That|Last|Mistake)
        ! Session|LongRun|Today|Tomorrow|HasDate|Account|WhatIf|RaceWord|GoalWord|DataWord;
    Undo 8.5: (UndoVerb) & (Mistake);
    Undo 7.0: (Mistake) ! PaceWord|Question|HasDistance|GoalWord|LangName|ZoneTime|HasPlace;
    Undo 7.5: (Erase|UndoVerb) & (Yesterday|Last) & (RunNoun|Session|LongRun|RaceWord)
        ! WhatIf|GoalWord|Memory|Account|Program;
    Undo 6.0: (UndoVerb)
        ! Session|RunNoun|LongRun|Today|Tomorrow|HasDate|GoalWord|Account|RaceWord|DataWord;
];
