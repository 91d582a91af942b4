//! Goals, predictions, records, paces and zones.

use super::{Rule, rules};

pub const RULES: &[Rule] = rules![
    SetGoalRace 9.0: (Prepare|SignedUp) & (RaceWord|HasDistance) &
        (HasDate|MonthName|HasTarget|HasDuration)
        ! WhatIf|RanPast|MissPast|Eat|Heat|Why|ChangeVerb|Postponed|DonePast|Program;
    SetGoalRace 8.5: (Prepare) & (RaceWord|HasDistance)
        ! WhatIf|MissPast|Eat|Fuel|Heat|Why|Question|RaceWeek|Strength|Shoe;
    SetGoalRace 8.0: (SignedUp) & (RaceWord) & (HasDate|MonthName)
        ! WhatIf|RanPast|Question|MissPast|RaceWeek;
    SetGoalRace 7.5: (SignedUp) & (RaceWord)
        ! WhatIf|RanPast|Question|MissPast|Pain|RaceWeek|HadPast|Tired|DropVerb|Show|Postponed|
            Last|DonePast;
    SetGoalRace 8.5: (GoalWord) & (RaceWord|HasDistance) &
        (HasDate|MonthName|HasTarget|HasDuration)
        ! WhatIf|ChangeVerb|Postponed|Predict|DropVerb|Erase|MissPast;
    SetGoalRace 7.0: (GoalWord) & (RaceWord|HasDistance)
        ! WhatIf|ChangeVerb|Postponed|Predict|DropVerb|Question|Erase|RecordWord;
    SetGoalRace 8.5: (Target) & (RaceWord|HasDistance) & (HasTarget|HasDuration) &
        (Want|GoalWord|Prepare|HasDate|MonthName)
        ! Today|Yesterday|ChangeVerb|Postponed|Predict|Question|RanPast|WhatIf|AbleTo|HadPast|
            DonePast;
    SetGoalRace 8.0: (Want) & (RaceWord) & (HasTarget|HasDate|MonthName)
        ! ChangeVerb|Postponed|Predict|Question|WhatIf|AbleTo|Eat|MoveVerb|NotRunning;
    SetGoalRace 7.0: (Want) & (RaceWord) & (RunVerb|Target|Prepare)
        ! ChangeVerb|Predict|Question|WhatIf|AbleTo|Eat|Fuel|UnitWord|Show|Like|Shoe;
    SetGoalRace 7.0: (RaceWord) & (HasDate|MonthName) & (HasTarget|SignedUp|GoalWord)
        ! ChangeVerb|Predict|Question|WhatIf|Postponed|RanPast|RaceWeek;
    SetGoalRace 6.5: (RaceWord) & (HasTarget) & (Target)
        ! ChangeVerb|Predict|Question|WhatIf|RanPast|HadPast|RecordWord|DonePast|AbleTo;
    SetGoalRace 6.0: (MyRace|RaceWord) & (HasDate|MonthName)
        ! ChangeVerb|Predict|Question|WhatIf|Postponed|RanPast|RaceWeek|HasDuration|MoveVerb|
            SkipVerb|RecordWord|DropVerb|DonePast|Show|Tomorrow|Today|Yesterday|NotRunning|Session;
    SetGoalRace 5.5: (GoalWord) & (HasTarget|HasDuration) ! ChangeVerb|Question|WhatIf|Predict;
    SetGoalRace 5.0: (GoalWord) & (Prepare|AddVerb|Short|Want)
        ! ChangeVerb|Question|WhatIf|Predict|Erase|DropVerb|Forget;
    SetGoalRace 5.0: (Target) & (HasTarget) ! ChangeVerb|Question|WhatIf|Predict|RanPast|HadPast;

    SetGoalRace 8.0: (FarAhead) & (MyRace|RaceWord)
        ! ChangeVerb|Predict|Question|WhatIf|Postponed|RanPast|DonePast|HadPast|RecordWord|DropVerb|Show|Eat|Fuel|
            Program|Session|Pain|Month;

    ChangeGoal 9.0: (ChangeVerb) & (GoalWord) ! WhatIf|Question|Show;
    ChangeGoal 8.0: (ChangeVerb) & (GoalWord);
    ChangeGoal 9.0: (ChangeVerb) & (Target) & (HasTarget|HasDuration)
        ! WhatIf|RanPast|Session|UnitWord|Correct;
    ChangeGoal 7.5: (ChangeVerb) & (HasTwoTimes) ! WhatIf|RanPast|Session|Quiet|NotMessage|Slept|Correct;
    ChangeGoal 9.0: (Postponed) & (MyRace|RaceWord) ! Session|WhatIf|LongRun;
    ChangeGoal 8.5: (DropVerb) & (RaceWord|GoalWord|MyRace) ! Session|WhatIf|Question|Pain;
    ChangeGoal 8.0: (MoveVerb|CancelVerb|SkipVerb) & (GoalWord|MyRace)
        ! WhatIf|Session|RunNoun|Tired|Question;
    ChangeGoal 7.0: (ChangeVerb) & (RaceWord|MyRace) & (HasDate|HasTarget|HasDuration|HasDistance)
        ! WhatIf|Session|RanPast|Question|UnitWord|LongRun|PaceWord|Like|Correct;
    ChangeGoal 7.5: (ChangeVerb) & (MyRace) & (HasDate|HasTarget|HasDuration)
        ! WhatIf|Session|RanPast;

    PredictRace 9.0: (AbleTo) & (RaceWord|HasDistance) ! HowWas|WhatIf|Eat|RecordWord|Pain|OtherSport|Instead|TooMuch;
    PredictRace 9.0: (Predict) & (RaceWord|HasDistance|HasTarget|HasDuration|GoalWord)
        ! WhatIf|Session;
    PredictRace 8.5: (Predict) & (Target) ! WhatIf;
    PredictRace 6.0: (Predict) & (Short|Show|Now|What) ! WhatIf|Load|Weather;
    PredictRace 6.5: (AbleTo) & (Question|Now) ! WhatIf|Pain|Session|LongRun|OtherSport|Instead;
    PredictRace 7.0: (CanI|AbleTo|IsIt) & (HasTarget|HasDuration) & (RaceWord) & (Question)
        ! WhatIf|RanPast|Session|Eat|Fuel|RecordWord|ChangeVerb;
    PredictRace 6.5: (HowMuch|What) & (RaceWord) & (AbleTo|CanI|Predict|Now)
        ! RecordWord|Fuel|Eat|Shoe|Session|Mileage|RaceWeek|WhatIf;
    PredictRace 6.0: (HasTarget) & (Question) ! WhatIf|Session|ChangeVerb|Eat|Fuel|RanPast;
    PredictRace 4.0: (Predict) ! Weather|Outside;

    MyRecords 9.0: (RecordWord) ! WhatIf|Account|DataWord|GoalWord|Target|Prepare|AddVerb;
    MyRecords 6.5: (RecordWord) & (Question|Show|HasDistance) ! WhatIf|Account|Target;
    MyRecords 9.0: (RecordWord) & (HasDuration|HasDistance) & (RaceWord|HasDistance)
        ! WhatIf|Question|Target|GoalWord|Today|Yesterday|RanPast;

    MyPaces 8.5: (PaceWord) & (What|How|Show|HowMuch|Question|ShouldI)
        ! WhatIf|Why|RaceDay|Heat|RanPast|UnitWord|HrMax|ZoneWord|Last|GetHurt|Risk|TooMuch;
    MyPaces 7.0: (PaceWord) & (Short|Alone|Quality|RunNoun)
        ! WhatIf|Why|RanPast|HasPace|UnitWord|Messages;
    MyPaces 7.5: (HowMuch|How) & (RunVerb) & (Quality|PaceWord) ! WhatIf|RanPast|Week|Month;
    MyPaces 5.0: (PaceWord) ! Why|WhatIf|RanPast|UnitWord|HasDuration;

    MyZones 9.5: (HrMax) ! WhatIf|RanPast;
    MyZones 9.0: (ZoneWord) & (HrWord|What|Show|How|HowMuch|Question|Alone|Short)
        ! WhatIf|ZoneTime|RanPast|LiveAt|RecordWord|HasDuration|HasDistance|HasPace;
    MyZones 7.5: (HrWord) & (What|How|HowMuch|ShouldI|Show|Question)
        ! WhatIf|RanPast|Pain|Strength|Provider|HasDistance|HasPace;
    MyZones 6.0: (HrWord|ZoneWord) & (Short|Alone)
        ! WhatIf|ZoneTime|RanPast|Pain|LiveAt|HasDistance;
];
