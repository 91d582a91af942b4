//! Shoes, weather, fuelling and race week.

use super::{Rule, rules};

pub const RULES: &[Rule] = rules![
    Shoes 9.5: (Shoe) &
        (Question|What|HowMuch|Replace|HasDistance|Show|Advice|Mileage|ShouldI|IsIt)
        ! WhatIf|NotRan|MoveVerb|SkipVerb|LaceUp|Reps;
    Shoes 7.5: (Shoe) ! WhatIf|NotRan|SkipVerb|Dislike|Like|SkipPast|DropVerb|LaceUp|FeelGood|Reps;

    WeatherHeat 9.5: (Heat|HasDegrees) &
        (How|Question|ShouldI|RunVerb|HasDegrees|Advice|WhatToDo|PaceWord|Weather)
        ! Eat|FeelGood|Replace|Outside|Like|Dislike;
    WeatherHeat 9.0: (Weather) & (How|Question|ShouldI|CanI|Advice|WhatToDo|RunVerb|PaceWord)
        ! Eat|Fuel|HasSite|Outside|RanPast|Shoe|RecordWord|Chat|MoveVerb|SkipVerb|Like|Dislike;
    WeatherHeat 7.0: (Heat|HasDegrees)
        ! Eat|FeelGood|Pain|Chat|Tired|Strength|RanPast|Fuel|Like|Dislike;
    WeatherHeat 5.5: (Weather)
        ! Eat|Fuel|HasSite|RanPast|SkipVerb|Pain|MoveVerb|SkipPast|Chat|NotRunning|Like|Dislike;

    Fuelling 9.5: (Fuel|Eat) & (HowMuch|What|Question|ShouldI|Advice|How) ! WhatIf|Weather|Outside;
    Fuelling 9.2: (Fuel|Eat) & (RaceWord|LongRun|RunNoun|Session|Quality|HasDuration|RaceDay)
        ! WhatIf|Outside|Like|Dislike;
    Fuelling 8.5: (Fuel) & (HowMuch|What|Question|Eat) ! WhatIf|Outside;
    Fuelling 6.0: (Eat) & (Question|What|HowMuch) ! Outside;
    Fuelling 5.5: (Fuel) & (Short|Alone) ! Outside|Weather|Strength|Like|Dislike;

    RaceWeek 9.5: (RaceWeek) & (Advice|Question|WhatToDo|What|How|RaceWord|Show|Taper)
        ! Eat|Fuel|Tired|Predict|Postponed|Heat|FarAhead;
    RaceWeek 7.5: (RaceWeek) ! Eat|Fuel|Tired|Pain|WhatIf|Predict|Postponed|Heat|SkipVerb|RanPast|FarAhead;
    RaceWeek 9.5: (Taper) ! Eat|Fuel|WhatIf|Pain;
    RaceWeek 9.5: (RaceDay) ! Eat|Fuel|WhatIf|Predict|Shoe|Heat|GoalWord|Postponed;
    RaceWeek 9.4: (CountDown) & (RaceWord|MyRace|EaseOff) & (Question|WhatToDo|Advice|How|What|ShouldI|EaseOff)
        ! Eat|Fuel|WhatIf|Predict|Shoe|Postponed|Tired|Pain|Mileage|FarAhead;
    RaceWeek 9.3: (MyRace|RaceWord) & (Weekday|HasDate) & (WhatToDo|EaseOff|Advice) & (Question|WhatToDo|Week)
        ! Eat|Fuel|WhatIf|Predict|Shoe|Postponed|Tired|Pain|Strength|GoalWord|Target|HasTarget|Session|Yesterday|
            HowWas|RanPast|MoveVerb|SkipVerb;
    RaceWeek 6.0: (RaceDay) & (Advice|What|How|Question);
];
