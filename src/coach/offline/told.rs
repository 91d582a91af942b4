//! What a sentence answers to the question it was asked for.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::answers::goals::{self, Wish};
use super::answers::{body, logging, plan, settings};
use super::body_range::{self, AGE_RANGE, HR_MAX_RANGE, HR_REST_RANGE, Measure};
use super::questions::{self, PartRun};
use super::understand::{Answer, bare};
use super::{Errand, Move, goal_dropped, lately, run_range, several_races};
use crate::domain::action::Action;
use crate::domain::activity::Sport;
use crate::domain::athlete::Sex;
use crate::domain::intent::Slots;
use crate::domain::state::AthleteState;
use crate::domain::units::{METRES_PER_MILE, Units};
use crate::domain::wellness::Injury;

/// A bare answer is no longer than this, characters.
const BARE_MAX: usize = 24;
/// Words of somebody who prepares nothing.
const NO_GOAL: [&str; 24] = [
    "plaisir",
    "rien",
    "forme",
    "santé",
    "nothing",
    "for fun",
    "get fit",
    "health",
    "pas d'objectif",
    "pas de but",
    "aucun objectif",
    "juste courir",
    "jamais couru",
    "débute",
    "debute",
    "débutant",
    "no goal",
    "just run",
    "just want to run",
    "never run",
    "never ran",
    "beginner",
    "new to running",
    "pas de course prévue",
];
/// Words of somebody who never raced.
const NO_RACE: [&str; 14] = [
    "jamais fait de course",
    "jamais de course",
    "jamais couru",
    "jamais fait",
    "pas de course",
    "aucune course",
    "débute",
    "debute",
    "pas encore",
    "never raced",
    "never run",
    "no race",
    "not yet",
    "never did",
];
/// Words of somebody whom nothing hurts.
const UNHURT: [&str; 10] = [
    "pas de blessure",
    "aucune blessure",
    "pas blessé",
    "jamais blessé",
    "pas de douleur",
    "aucune douleur",
    "rien du tout",
    "no injur",
    "not injured",
    "no pain",
];
/// Words of a yes that keeps the evening free.
const NOT_EVENINGS: [&str; 6] = [
    "pas le soir",
    "sauf le soir",
    "mais pas tard",
    "not in the evening",
    "not at night",
    "not evenings",
];
/// From this minute of the day on it is evening.
const EVENING_MIN: u16 = 18 * 60;

/// An answer being read.
pub struct Told<'a> {
    question: &'a str,
    text: &'a str,
    slots: Slots,
    /// The one number of a short answer.
    number: Option<f64>,
    answer: Option<Answer>,
    state: &'a AthleteState,
}

impl<'a> Told<'a> {
    pub fn new(question: &'a str, text: &'a str, answer: Option<Answer>, state: &'a AthleteState) -> Self {
        let (slots, spelled) = bare(text, state.today, state.athlete.settings.lang);
        Self {
            question,
            text,
            slots,
            number: bare_number(text).or(spelled.filter(|_| spelled_out(text))),
            answer,
            state,
        }
    }

    /// `None` where the text does not answer the question.
    pub fn read(&self) -> Option<Move> {
        match questions::kind(self.question) {
            "goal" => self.goal(),
            "goal_distance" => Some(goal_of(self.question, self.distance()?, self.state)),
            "goal_date" => self.goal_date(),
            "recent_race" => self.recent_race(),
            "race_date" => self.race_date(),
            "race_time" => self.race_time(),
            "age" => self.age(),
            "sex" => self.sex().map(|sex| act(Action::SetSex { sex })),
            "heart" => self.heart(),
            "run_days" => self.days(|days| Action::SetRunDays { days }),
            "strength_days" => self.days(|days| Action::SetStrengthDays { days }),
            "injuries" | "pain_site" => self.injuries(),
            "pain_level" => self.pain_level(),
            "move" => {
                let to = self.slots.to_date.or(self.slots.date)?;
                move_to(self.question, to, self.state)
            }
            "protocol" => {
                let site = self.slots.site.as_deref()?;
                Some(body::protocol_of(self.state, site))
            }
            "checkin" => self.check_in(),
            "log_run" => self.log_run(),
            "sleep_h" | "weight" => self.measure(),
            "nudges" => self.nudges(),
            goal_dropped::KIND => self.nothing().or_else(|| goal_dropped::answer(self.text, self.state)),
            _ => self.setting(),
        }
    }

    fn setting(&self) -> Option<Move> {
        let kept = self.yes().map(|_| Move::Act(Vec::new()));
        let slots = &self.slots;
        match questions::kind(self.question) {
            "methodology" => {
                let id = slots.methodology.clone();
                id.map(|id| act(Action::SetMethodology { id })).or(kept)
            }
            "language" => slots.lang.map(|lang| act(Action::SetLanguage { lang })).or(kept),
            "timezone" => slots.tz.map(|tz| act(Action::SetZone { tz })).or(kept),
            "quiet_hours" => slots.quiet.map(|quiet| act(Action::SetQuietHours { quiet })).or(kept),
            "units" => slots.units.map(|units| act(Action::SetUnits { units })).or(kept),
            "like" => settings::topic(Some(self.text)).map(|what| act(Action::Like { what })),
            "dislike" => settings::topic(Some(self.text)).map(|what| act(Action::Dislike { what })),
            "forget" => settings::topic(Some(self.text)).map(|words| Move::Errand(Errand::ForgetPreview { words })),
            _ => None,
        }
    }

    fn yes(&self) -> Option<bool> {
        match self.answer {
            Some(Answer::Yes) => Some(true),
            Some(Answer::No) => Some(false),
            _ => None,
        }
    }

    /// "No" to a question about something that need not exist.
    fn nothing(&self) -> Option<Move> {
        (self.yes() == Some(false)).then(|| Move::Act(Vec::new()))
    }

    fn says(&self, words: &[&str]) -> bool {
        let text = self.text.to_lowercase().replace('’', "'");
        words.iter().any(|w| text.contains(w))
    }

    /// "No", in so many words or in these.
    fn nothing_or(&self, words: &[&str]) -> Option<Move> {
        self.nothing()
            .or_else(|| self.says(words).then(|| Move::Act(Vec::new())))
    }

    /// A yes or a no to messages unasked; a yes may keep the evening free.
    fn nudges(&self) -> Option<Move> {
        if let Some(allowed) = self.yes() {
            return Some(act(Action::SetNudgeConsent { allowed }));
        }
        let agreed = ["oui", "ok", "d'accord", "yes", "sure"]
            .iter()
            .any(|w| self.text.to_lowercase().starts_with(w));
        let quiet = crate::domain::athlete::QuietHours {
            from_min: EVENING_MIN,
            ..self.state.athlete.settings.quiet
        };
        (agreed && self.says(&NOT_EVENINGS)).then(|| {
            Move::Act(vec![
                Action::SetNudgeConsent { allowed: true },
                Action::SetQuietHours { quiet },
            ])
        })
    }

    fn goal(&self) -> Option<Move> {
        if let Some(races) = several_races::read(self.text, self.state) {
            return Some(races);
        }
        let s = &self.slots;
        // "42 km par semaine" are run, not raced.
        let no_race = s.race_name.is_none() && s.date.is_none() && s.target_s.is_none();
        if no_race && lately::week_m(self.text).is_some() {
            return lately::settle(self.text, self.state);
        }
        let target_s = s.target_s.or(s.duration_s);
        // "Un conseil pour ce soir ?" names a day and no race: a day alone is one only from next week on.
        let far = s.date.is_some_and(|d| d > self.state.today + Days::new(7));
        let says = s.distance_m.is_some() || s.race_name.is_some() || far;
        // "10 km demain" is a run wished for tomorrow, unless a race or a time is told with it.
        let soon = s.date.is_some_and(|d| d >= self.state.today) && !far;
        let at_once = soon && s.race_name.is_none() && target_s.is_none();
        if at_once && !self.says(&["course", "race"]) {
            return None;
        }
        let only_running = self.says(&NO_GOAL);
        if !says || only_running && s.distance_m.is_none() && !far {
            return self.nothing().or(only_running.then(|| Move::Act(Vec::new())));
        }
        let wish = Wish {
            name: s.race_name.as_deref(),
            date: s.date.map(|date| self.ahead(date)),
            distance_m: s.distance_m,
            target_s,
        };
        Some(goals::set_wish(self.state, wish))
    }

    fn goal_date(&self) -> Option<Move> {
        // "Je cours le mardi et le jeudi" tells the days of every week, and no race day.
        let written = self.text.contains(|c: char| c.is_ascii_digit());
        if !written && (self.slots.days.len() > 1 || self.says(&["je cours", "i run"])) {
            return None;
        }
        let date = self.ahead(self.slots.date.or(self.slots.to_date)?);
        if date < self.state.today {
            // Worded by the same refusal as a goal set in the past.
            let wish = Wish {
                name: None,
                date: Some(date),
                distance_m: None,
                target_s: None,
            };
            return Some(goals::set_wish(self.state, wish));
        }
        let goal = self.state.goals.iter().rfind(|g| g.goal.date.is_none())?;
        // "Marathon de Nantes le 25 avril" is another race than the 10 km whose day was asked for.
        let close = |metres: f64| goal.goal.distance_m.is_none_or(|own| goals::same_distance(own, metres));
        if self.slots.distance_m.is_some_and(|metres| !close(metres)) {
            return None;
        }
        Some(act(Action::ChangeGoal {
            goal: goal.goal.id,
            date: Some(date),
            target_s: self.slots.target_s,
        }))
    }

    fn recent_race(&self) -> Option<Move> {
        let s = &self.slots;
        let (Some(distance_m), Some(duration_s)) = (s.distance_m, s.duration_s.or(s.target_s)) else {
            return self.nothing_or(&NO_RACE);
        };
        let question = Some(questions::race_date(distance_m, duration_s));
        Some(match s.date.filter(|date| *date <= self.state.today) {
            Some(date) => act(Action::AddResult {
                date,
                distance_m,
                duration_s,
            }),
            None => act(Action::Await { question }),
        })
    }

    fn race_date(&self) -> Option<Move> {
        let parts = questions::parts(self.question, 2);
        let date = self.slots.date.filter(|date| *date <= self.state.today)?;
        Some(act(Action::AddResult {
            date,
            distance_m: parts[0]?.parse().ok()?,
            duration_s: parts[1]?.parse().ok()?,
        }))
    }

    fn race_time(&self) -> Option<Move> {
        let parts = questions::parts(self.question, 2);
        Some(act(Action::AddResult {
            date: parts[0]?.parse().ok()?,
            distance_m: parts[1]?.parse().ok()?,
            duration_s: self.slots.duration_s.or(self.slots.target_s)?,
        }))
    }

    fn age(&self) -> Option<Move> {
        let year = self.state.today.year();
        let slots = &self.slots;
        // "45 min max le mardi" tells a time, and no age.
        let other = slots.duration_s.is_some() || slots.distance_m.is_some() || !slots.days.is_empty();
        let number = self.number.filter(|_| !other);
        let born = self
            .slots
            .birth_year
            .or_else(|| self.slots.age.map(|age| year - i32::from(age)))
            .or_else(|| match number? {
                n if AGE_RANGE.contains(&n) => Some(year - n as i32),
                n if (1000.0..=3000.0).contains(&n) => Some(n as i32),
                _ => None,
            });
        let Some(born) = born else {
            let age = number.filter(|n| *n >= 0.0)?;
            return Some(Move::Say(body_range::words_for(Measure::Age, age, self.state)));
        };
        if AGE_RANGE.contains(&f64::from(year - born)) {
            return Some(act(Action::SetBirthYear { year: born }));
        }
        let reply = body_range::words_for(Measure::BirthYear, f64::from(born), self.state);
        Some(Move::Say(reply))
    }

    fn heart(&self) -> Option<Move> {
        let numbers = numbers(self.text);
        // Two numbers are the maximum and the one at rest, in whatever order; one alone is the maximum.
        let within = |range: std::ops::RangeInclusive<f64>| numbers.iter().copied().find(|n| range.contains(n));
        let both = (numbers.len() == 2).then(|| within(HR_REST_RANGE)).flatten();
        let max = within(HR_MAX_RANGE).filter(|_| numbers.len() <= 2).map(|n| n as u16);
        let mut actions = Vec::new();
        if let Some(bpm) = self.slots.hr_max.or(max.filter(|n| Some(*n) != self.slots.hr_rest)) {
            actions.push(Action::SetHrMax { bpm });
        }
        if let Some(bpm) = self.slots.hr_rest.or(both.map(|n| n as u16)) {
            actions.push(Action::SetHrRest { bpm });
        }
        if actions.is_empty() {
            let odd = || {
                let bpm = numbers.first()?;
                Some(Move::Say(body_range::words_for(Measure::HrMax, *bpm, self.state)))
            };
            return self.nothing().or_else(odd);
        }
        Some(Move::Act(actions))
    }

    fn sex(&self) -> Option<Sex> {
        let said = |words: &[&str]| {
            let mut spoken = self.text.split(|c: char| !c.is_alphabetic());
            spoken.any(|w| words.contains(&w.to_lowercase().as_str()))
        };
        let female = said(&["femme", "fille", "woman", "female", "f"]);
        let male = said(&["homme", "mec", "garçon", "garcon", "man", "male", "guy", "h", "m"]);
        match (female, male) {
            (true, false) => Some(Sex::Female),
            (false, true) => Some(Sex::Male),
            _ => self.slots.sex,
        }
    }

    /// A race is ahead: a date without its year that has passed is next year's.
    fn ahead(&self, date: NaiveDate) -> NaiveDate {
        let dated = numbers(self.text).iter().any(|n| *n >= 1900.0);
        if dated || date >= self.state.today {
            return date;
        }
        date.checked_add_months(Months::new(12)).unwrap_or(date)
    }

    fn days(&self, set: impl Fn(Vec<u8>) -> Action) -> Option<Move> {
        let mut days: Vec<u8> = self.slots.days.iter().copied().filter(|d| *d < 7).collect();
        days.sort_unstable();
        days.dedup();
        if days.is_empty() {
            return self.nothing();
        }
        Some(act(set(days)))
    }

    fn injuries(&self) -> Option<Move> {
        match self.slots.place() {
            Some(place) => Some(body::report(self.state, place, self.slots.pain)),
            None => self.nothing_or(&UNHURT),
        }
    }

    fn pain_level(&self) -> Option<Move> {
        let told = self.slots.pain.map(f64::from);
        let pain = told.or(self.number)?;
        if !(0.0..=10.0).contains(&pain) {
            return None;
        }
        let parts = questions::parts(self.question, 2);
        if pain == 0.0 && self.question == questions::pain_better(parts[0].unwrap_or("other")) {
            let site = parts[0].map(str::to_owned);
            return Some(act(Action::ClosePain { site }));
        }
        let open = self.state.injuries.iter().rfind(|i| i.closed.is_none());
        let place = parts[0].map(str::to_owned).or(open.map(Injury::place));
        let place = place.unwrap_or_else(|| "other".to_owned());
        Some(body::report(self.state, place, Some(pain.round() as u8)))
    }

    fn check_in(&self) -> Option<Move> {
        let [sleep, legs, mood] = self.slots.check_in?;
        let valid = [sleep, legs, mood].iter().all(|n| (1..=5).contains(n));
        valid.then(|| {
            act(Action::CheckIn {
                date: self.state.today,
                sleep: Some(sleep),
                legs: Some(legs),
                mood: Some(mood),
            })
        })
    }

    /// Metres, named or bare in the athlete's unit.
    fn distance(&self) -> Option<f64> {
        let unit = match self.state.athlete.settings.units {
            Units::Metric => 1000.0,
            Units::Imperial => METRES_PER_MILE,
        };
        let bare = || self.number.map(|n| n * unit);
        self.slots.distance_m.or_else(bare).filter(|m| *m > 0.0)
    }

    fn log_run(&self) -> Option<Move> {
        let mut run: PartRun = questions::read_run(self.question)?;
        if self.yes() == Some(false) {
            return Some(Move::Act(Vec::new()));
        }
        if run_range::nothing(self.text) {
            return Some(Move::Say(run_range::not_above_zero(self.state)));
        }
        if run.distance_m.is_none() {
            run.duration_s = run.duration_s.or(self.slots.duration_s);
            // "45 min" tells no distance: the run is kept by its time.
            run.distance_m = if self.slots.duration_s.is_some() {
                self.slots.distance_m
            } else {
                self.distance()
            };
            run.distance_m.or(run.duration_s)?;
        } else {
            // "RPE 4" tells the effort, and its number no minutes: the time is asked for again.
            let felt = self.slots.rpe.is_some() || self.slots.pain.is_some();
            run.rpe = run.rpe.or(self.slots.rpe);
            run.pain = run.pain.or(self.slots.pain);
            let minutes = || self.number.filter(|_| !felt).map(|n| n * 60.0);
            run.duration_s = self.slots.duration_s.or_else(minutes);
            if !felt {
                run.duration_s?;
            }
        }
        if run.duration_s.is_none() {
            return Some(act(Action::Await {
                question: Some(questions::log_run(&run)),
            }));
        }
        Some(logging::confirm(self.state, Sport::Running, &run))
    }

    fn measure(&self) -> Option<Move> {
        let date = self.state.today;
        let bare = self.number;
        if questions::kind(self.question) == "weight" {
            let kg = self.slots.weight_kg.or(bare)?;
            if !logging::WEIGHT_RANGE_KG.contains(&kg) {
                return Some(Move::Say(body_range::words_for(Measure::Weight, kg, self.state)));
            }
            return Some(act(Action::LogWeight { date, kg }));
        }
        let spoken = self.slots.duration_s.map(|s| s / 3600.0);
        let hours = self.slots.sleep_h.or(bare).or(spoken)?;
        let known = logging::SLEEP_RANGE_H.contains(&hours);
        known.then(|| act(Action::LogSleep { date, hours }))
    }
}

/// The session of the question, moved to a day.
pub fn move_to(question: &str, to: NaiveDate, state: &AthleteState) -> Option<Move> {
    let from = questions::parts(question, 1)[0]?.parse().ok()?;
    Some(plan::propose_move(state, from, to))
}

pub fn act(action: Action) -> Move {
    Move::Act(vec![action])
}

/// The goal whose distance was missing.
pub fn goal_of(question: &str, metres: f64, state: &AthleteState) -> Move {
    let parts = questions::parts(question, 3);
    let wish = Wish {
        name: parts[2],
        date: parts[0].and_then(|p| p.parse::<NaiveDate>().ok()),
        distance_m: Some(metres),
        target_s: parts[1].and_then(|p| p.parse().ok()),
    };
    goals::set_wish(state, wish)
}

/// The one number of a short text. `None` for none, several, or a long text.
fn bare_number(text: &str) -> Option<f64> {
    let text = text.trim();
    if text.chars().count() > BARE_MAX {
        return None;
    }
    // "4/10" is a four out of ten.
    let text = text.strip_suffix("/10").unwrap_or(text);
    match numbers(text)[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// The numbers of a text written in digits, in order.
fn numbers(text: &str) -> Vec<f64> {
    text.split(|c: char| !c.is_ascii_digit() && c != ',' && c != '.')
        .map(|run| run.trim_matches([',', '.']))
        .filter(|run| !run.is_empty())
        .filter_map(|run| run.replace(',', ".").parse().ok())
        .collect()
}

/// A short answer without digits: its number, if any, is in letters.
fn spelled_out(text: &str) -> bool {
    text.trim().chars().count() <= BARE_MAX && !text.contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_in_ones_own_words_are_answers() {
        use crate::coach::offline::{cases, pending};
        use crate::domain::athlete::{Lang, QuietHours};
        let state = cases::newcomer(Lang::Fr);
        let closes = |actions: &[Action], question: &str| {
            let mut all = actions.to_vec();
            all.push(Action::Await { question: None });
            all.push(Action::Asked {
                question: question.to_owned(),
            });
            Some(Move::Act(all))
        };
        let quiet = QuietHours {
            from_min: EVENING_MIN,
            ..state.athlete.settings.quiet
        };
        let evening = [
            Action::SetNudgeConsent { allowed: true },
            Action::SetQuietHours { quiet },
        ];
        for text in ["oui mais pas le soir", "yes but not in the evening"] {
            assert_eq!(pending("nudges", text, &state), closes(&evening, "nudges"), "{text}");
        }
        for (question, text) in [
            ("goal", "non j'ai pas d'objectif précis, juste courir 30 minutes"),
            ("goal", "je débute complètement, j'ai jamais couru"),
            ("goal", "no goal, I just want to run"),
            ("recent_race", "non je n'ai jamais fait de course"),
            ("recent_race", "I never raced"),
            ("injuries", "no injuries"),
            ("injuries", "pas de blessure"),
        ] {
            assert_eq!(pending(question, text, &state), closes(&[], question), "{text}");
        }
    }

    #[test]
    fn an_effort_is_no_time_and_another_race_no_day() {
        use crate::coach::offline::{cases, pending};
        use crate::domain::athlete::Lang;
        let state = cases::runner(Lang::Fr);
        let question = "log_run|2026-11-24|8000|-|-|-|-|1795341600";
        let Some(Move::Act(actions)) = pending(question, "rpe 4", &state) else {
            panic!("it is asked again")
        };
        assert_eq!(
            actions,
            [Action::Await {
                question: Some("log_run|2026-11-24|8000|-|-|4|-|1795341600".to_owned())
            }]
        );
        let mut state = cases::with_goal(Lang::Fr);
        state.goals[0].goal.date = None;
        state.goals[0].goal.distance_m = Some(10_000.0);
        assert_eq!(pending("goal_date", "marathon de Nantes le 25 avril", &state), None);
        assert!(matches!(
            pending("goal_date", "le 25 avril", &state),
            Some(Move::Act(_))
        ));
    }

    #[test]
    fn a_bare_number_stands_alone() {
        assert_eq!(bare_number(" 34 ans"), Some(34.0));
        assert_eq!(bare_number("4/10"), Some(4.0));
        assert_eq!(bare_number("7,5 h."), Some(7.5));
        assert_eq!(bare_number("4 3 5"), None);
        assert_eq!(bare_number("rien"), None);
        assert_eq!(bare_number("j'ai couru 8 kilomètres hier soir"), None);
    }
}
