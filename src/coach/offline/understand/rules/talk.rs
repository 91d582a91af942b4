//! Greetings, thanks, help, chat and what is not a coach's business.

use super::{Rule, rules};

pub const RULES: &[Rule] = rules![
    Greeting 9.0: (Hello) & (Alone|Short)
        ! Thanks|Question|Chat|HelpWord|Tired|HasDate|Pain|FeelGood|HasDistance|HasSite|Today|
            Session|Outside;
    Greeting 5.0: (Hello) ! Thanks|Outside;
    Thanks 9.5: (Thanks) & (Alone|Short) ! Outside|HasDistance|Session|Planned;
    Thanks 7.0: (Thanks) ! Outside|HasDistance|Session|Question|Show|What;
    Thanks 5.0: (Thanks);

    Help 9.5: (HelpWord) & (Alone|Short)
        ! HasSite|Pain|Today|Tomorrow|HasExercise|Outside|Planned|Program|RaceWord;
    Help 8.5: (HelpWord) & (YouDo|Question)
        ! HasSite|Pain|Outside|Today|Tomorrow|RaceWord|Condition|HasExercise|Treat;
    Help 4.0: (HelpWord) ! Outside|Planned|Program;
    Help 7.0: (YouDo) & (What|Question) ! Outside;
    Help 9.6: (BotWord) & (HelpWord|How|What|WhatIs) & (Question|Short|HelpWord|Explain)
        ! HasSite|Pain|Today|Tomorrow|Outside|Chat|Session|Program|RunNoun|Provider|Forget|Erase|Memory|KnowMe;
    Help 9.0: (HelpWord) & (Explain|Show|What|How)
        ! HasSite|Pain|Outside|Today|Tomorrow|RaceWord|Condition|HasExercise|Treat|Session|Program|Strength|Eat|Fuel|
            RunNoun|Quality|HasDistance|HasDuration|Week|Shoe|Heat|Weather|WriteFor;

    Smalltalk 7.0: (Ack) & (Alone|Short)
        ! Outside|Thanks|Pain|HasSite|Session|HasDistance|Tomorrow|HelpWord|Tired|Load|DonePast|
            Strength|Question|RunVerb|FeelGood|Slept;
    Smalltalk 8.0: (Chat|Laugh) & (Alone|Short)
        ! Outside|Thanks|Pain|HasSite|Session|HasDistance|Tomorrow|HelpWord|Tired|Load;
    Smalltalk 5.0: (Chat) ! Outside|Session|HasDistance;
    Smalltalk 4.0: (Laugh);

    OutOfScope 9.3: (Outside)
        ! RanPast|Session|RunNoun|Pain|Strength|HasSite|LongRun|HasDistance|Program|HasExercise|
            Load|Fuel|RaceWord|RunVerb|AboutMe|ReportWord|Pdf;
    OutOfScope 7.5: (Outside);
    OutOfScope 9.6: (WriteFor) & (ForOthers|Outside)
        ! Session|RunNoun|Pain|Strength|HasSite|LongRun|Program|HasExercise|ReportWord|Pdf|LangName|NotMessage|Quiet|
            RaceDay|Fuel;
];
