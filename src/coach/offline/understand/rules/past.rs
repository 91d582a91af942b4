//! What was done, missed or measured.

use super::{Rule, rules};

pub const RULES: &[Rule] = rules![
    MissedSession 9.0: (SkipPast) &
        (Yesterday|Session|RunNoun|LongRun|Weekday|Week|Last|Quality|HasDate)
        ! WhatIf;
    MissedSession 8.5: (MissPast) &
        (Session|RunNoun|LongRun|RunVerb|Yesterday|Weekday|Week|Quality|RanPast|HasDate)
        ! WhatIf|Tomorrow|Chat;
    MissedSession 8.0: (NotRan) ! WhatIf|Question;
    MissedSession 6.5: (NotRan);
    MissedSession 6.0: (SkipPast|MissPast) ! WhatIf|Tomorrow;
    MissedSession 8.2: (NotRunning|CanNotRun|NoWay) & (PastTime) & (Yesterday|Weekday|Week|Today|HasDate)
        ! WhatIf|Question|Tomorrow|PutIt|MoveVerb|Pain;

    LogRun 9.5: (RanPast) & (HasDistance|HasDuration)
        ! Question|WhatIf|MissPast|NotRan|GoalWord|Target|Month|Ago;
    LogRun 9.0: (RanPast) & (HasDistance) & (HasDuration|HasPace)
        ! WhatIf|MissPast|NotRan|SignedUp|Question;
    LogRun 8.5: (RanPast) & (HasDistance|HasDuration) &
        (Today|Yesterday|HasDate|HadPast|DonePast|Weekday)
        ! Question|WhatIf|MissPast|NotRan|Month;
    LogRun 9.5: (DonePast|HadPast) & (HasDistance) & (HasDuration|HasPace)
        ! Question|WhatIf|Target|GoalWord|Predict|Strength;
    LogRun 9.0: (DonePast|HadPast) & (RunNoun|LongRun|Session|Quality|RunVerb|HasRepeats) &
        (HasDistance|HasDuration)
        ! Question|WhatIf|GoalWord|Strength|StrengthDone|Slept|MissPast|SkipPast|SignedUp|Predict;
    LogRun 8.0: (DonePast|HadPast) & (HasDistance)
        ! Question|WhatIf|GoalWord|SignedUp|Target|Shoe|Predict|RaceWeek|MissPast|Tomorrow|Show;
    LogRun 9.0: (RunNoun|LongRun|Session|Quality|Yesterday|Today) & (HasDistance) &
        (HasDuration|HasPace)
        ! Question|WhatIf|GoalWord|Target|SignedUp|Predict|Tomorrow|Prepare|Eat;
    LogRun 7.5: (HasDistance) & (HasDuration)
        ! Question|WhatIf|GoalWord|Target|SignedUp|Predict|Tomorrow|Prepare|RecordWord|Want|Eat|
            Strength|Fuel|AbleTo|ChangeVerb|WhatToDo;
    LogRun 7.0: (RunNoun|LongRun) & (Today|Yesterday|DonePast) & (HasDistance|HasDuration)
        ! Question|WhatIf|GoalWord|Tomorrow|Show|What|SignedUp|SkipVerb|MoveVerb|NotRunning;
    LogRun 6.0: (RanPast|HadPast) & (RunNoun|LongRun|Session|RunVerb|Quality) &
        (DonePast|RanPast|HadPast)
        ! Question|WhatIf|MissPast|SkipPast|NotRan|Strength|StrengthDone|Pain|Show|GoalWord|Tired|
            Last|FeelGood|Want|Recover|Month|Ago;
    LogRun 6.5: (DonePast) & (Session|RunNoun|LongRun) & (Short)
        ! Question|Strength|StrengthDone|WhatIf|MissPast|Show|Tomorrow|SkipVerb|UndoVerb|
            CalendarWord|Program;
    LogRun 6.0: (RanPast) & (Today|Yesterday|Now)
        ! Question|WhatIf|MissPast|NotRan|SkipPast|Pain|Tired|Strength;
    LogRun 6.5: (HadPast) & (HasDuration) & (Today|Yesterday)
        ! Question|WhatIf|Strength|StrengthDone|Slept|SleepWord|GoalWord|Target|Pain|Exercises;
    LogRun 6.0: (HasDistance) & (Today|Yesterday) & (Short)
        ! Question|WhatIf|GoalWord|Target|SkipVerb|MoveVerb|SignedUp|Tomorrow;
    LogRun 8.0: (HasDistance) & (HasScore) & (HasDuration) ! Question|WhatIf|GoalWord;
    LogRun 9.0: (OtherSport|SportPast) & (HasDuration|HasDistance) &
        (HadPast|DonePast|SportPast|Today|Yesterday|HasDate)
        ! Question|WhatIf|CanI|ShouldI|Instead|Tomorrow|Want|Like|Dislike|SkipVerb|MoveVerb|Target|GoalWord|Shoe;
    LogRun 9.5: (RecordWord) & (HasDistance) & (HasDuration) & (Today|Yesterday|HasDate)
        ! Question|WhatIf|Target|GoalWord|Predict|Tomorrow;

    LogRun 9.2: (Correct) & (HasDistance|HasDuration)
        ! Question|WhatIf|GoalWord|MyRace|Target|Slept|SleepWord|WeightWord|Strength|Session|MoveVerb|HasTwoDates;
    LogRun 7.0: (Correct) & (HasDistance|HasDuration) & (RunNoun|LongRun|RanPast|Yesterday|Last)
        ! WhatIf|GoalWord|MyRace|Slept|Strength|MoveVerb;

    LogStrength 9.0: (Reps) ! Question|WhatIf|Tomorrow|Want|HowTo|ShouldI|Shoe|Dislike|Like;
    LogStrength 8.5: (Reps) & (Short) ! Question|WhatIf|Tomorrow|Want|HowTo|ShouldI|Dislike|Like;
    LogStrength 9.0: (StrengthDone) ! Question|WhatIf|MissPast|SkipPast|RanPast|Tomorrow|Want;
    LogStrength 8.5: (Strength) & (DonePast|HadPast)
        ! Question|WhatIf|MissPast|SkipPast|Show|RanPast|Want|NotRunning|Tomorrow|Pain;
    LogStrength 8.0: (Strength) & (HasDuration) & (Yesterday|Today|DonePast|HadPast|Short)
        ! Question|WhatIf|Want|Show|Tomorrow|Please;
    LogStrength 9.2: (HasExercise|Strength) & (HasRepeats|Sets) & (DonePast|HadPast|RanPast|Today|Yesterday|RunVerb)
        ! Question|WhatIf|Tomorrow|Want|HowTo|ShouldI;
    LogStrength 7.0: (HasExercise) & (HasRepeats|Sets) ! Question|WhatIf|Tomorrow|Want|HowTo|ShouldI|Show;
    LogStrength 6.0: (Strength) & (Yesterday) ! Question|WhatIf|MissPast|Tired|Pain|Show;

    LogSleep 9.0: (Slept) & (HasDuration) ! Question|WhatIf|RanPast|NotMessage|Quiet;
    LogSleep 8.5: (SleepWord) & (HasDuration) ! Question|WhatIf|Quiet|Messages|NotMessage|RanPast;
    LogSleep 4.0: (Slept) ! Question|HasCheckIn|Tired|FeelGood|Chat;

    LogWeight 9.5: (WeightWord) & (HasWeight) ! Question|Strength|Forget|WhatIf;
    LogWeight 6.5: (HasWeight) ! Question|Strength|Exercises|HasExercise|WhatIf|GoalWord;
    LogWeight 6.5: (WeightWord) & (Short) ! Question|Forget|Erase|Strength|GoalWord|Memory;
    LogWeight 9.0: (WeightWord) & (HasBareWeight)
        ! Question|Forget|WhatIf|Shoe|GoalWord|HasExercise|Eat;
];
