//! Memory, data, account, pages and connections.

use super::{Rule, rules};

pub const RULES: &[Rule] = rules![
    MemoryShow 9.5: (KnowMe) ! Forget|Erase|Export|Account;
    MemoryShow 9.0: (Memory) & (Show|What|Question) ! Forget|Erase;
    MemoryShow 7.0: (Memory) & (Short|Alone) ! Forget|Erase;
    MemoryShow 6.0: (AboutMe) & (What|Show|DataWord) ! Forget|Erase|Export|Download|Account|SendMe;
    MemoryShow 6.0: (KnowMe) ! Forget|Erase;

    MemoryForget 9.5: (Forget) ! MissPast|Account|All|Question|RunVerb|GoalWord;
    MemoryForget 9.0: (Forget) & (KnowMe|Dislike|Like|HasSite|That|Memory|Pain|WeightWord)
        ! Account|MissPast;
    MemoryForget 8.5: (Erase) & (Memory|KnowMe) ! Account;
    MemoryForget 9.6: (Discard) & (NoteWord) ! Account|Mistake|Question|MyRace|GoalWord|Session;
    MemoryForget 9.0: (Discard) & (NoteWord|KnowMe) & (HasSite|Condition|WeightWord|AboutMe|NoteWord)
        ! Account|Mistake|Question|All;
    MemoryForget 6.5: (Forget) ! MissPast|Account;

    DeleteAccount 10.0: (Erase) & (Account) ! WhatIf|GoalWord|CalendarWord;
    DeleteAccount 10.0: (Erase) & (All) & (DataWord|AboutMe) & (AboutMe|Account|KnowMe) ! WhatIf;
    DeleteAccount 9.8: (Erase) & (AboutMe) & (DataWord|All) ! WhatIf|Memory|KnowMe;
    DeleteAccount 7.5: (Erase) & (DataWord) & (All) ! WhatIf|GoalWord|Session|Last|Memory|HasSite;
    DeleteAccount 9.0: (Unsubscribe)
        ! WhatIf|CalendarWord|RaceWord|MyRace|Messages|Quiet|GoalWord|HasDate|Question;
    DeleteAccount 6.0: (Unsubscribe) & (Short|Account) ! RaceWord|MyRace|CalendarWord|GoalWord|Messages|HadPast;

    Export 9.5: (Export) ! CalendarWord|Pdf|Erase;
    Export 9.0: (Download) & (DataWord|AboutMe) & (All|AboutMe|Show|Want|CanI|Question|DataWord)
        ! Erase|Pdf|FileWord|Provider|Recover;
    Export 6.0: (Download) & (All|RunNoun|Session) ! Erase|Pdf|Provider|Connect|Recover;
    Export 9.8: (FileWord) & (SendMe|Export|Download) & (DataWord|AboutMe|All)
        ! CalendarWord|Connect|Erase|Provider|Pdf;
    Export 8.8: (SendMe) & (DataWord|AboutMe) & (All|FileWord|AboutMe)
        ! CalendarWord|Erase|KnowMe|Provider|Pdf|Dashboard|Connect|Week|Month|Strength|Session;

    ReportPdf 9.5: (Pdf) ! WhatIf|Outside;
    ReportPdf 9.0: (ReportWord) & (Show|Want|Pdf|What|Week|Month|Please|CanI|Question|Alone|Short)
        ! Pain|WhatIf|Tired|Load|Unmute|MuteVerb;
    ReportPdf 6.0: (ReportWord) ! Pain|WhatIf;

    Dashboard 9.0: (Dashboard) ! WhatIf|Outside|Connect|CalendarWord|Shoe|Weather;
    Dashboard 5.0: (Dashboard) & (Show|What|Question) ! WhatIf|Shoe;

    Calendar 9.5: (CalendarWord) ! WhatIf|Planning;
    Calendar 7.0: (CalendarWord) ! Planning;
    Calendar 4.0: (CalendarWord);

    Sources 9.5: (Connect) & (Provider|FileWord) ! WhatIf|CalendarWord;
    Sources 8.5: (Provider) & (How|Question|CanI|Want|FileWord|DataWord|SwitchVerb|Show)
        ! WhatIf|Shoe|HasDistance|HasDuration|Mistake|Outside;
    Sources 8.5: (FileWord) & (How|Question|Connect|Show|CanI|DonePast) ! WhatIf|Pdf|RaceWord|SendMe|KnowMe|HasWeight;
    Sources 8.5: (Origin) ! WhatIf|Pain;
    Sources 6.0: (Provider) & (Short|Alone|DataWord) ! WhatIf|HasDistance;
    Sources 6.0: (Connect) & (DataWord|What|How) ! CalendarWord|Pain|HowTo|Review;
];
