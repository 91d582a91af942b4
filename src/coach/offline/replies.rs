//! Whole replies of the coach without a model, as a person reads them.

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use crate::coach::offline::strength::LIBRARY;
    use crate::coach::offline::{Errand, Move, answer, cases, done, file_summary, next_question, pending};
    use crate::domain::action::Action;
    use crate::domain::athlete::Lang;
    use crate::domain::dialogue::Reply;
    use crate::domain::figure::Receipt;
    use crate::domain::intent::{Certainty, Intent, Slots, Understood};
    use crate::domain::state::AthleteState;
    use crate::domain::units::{MARATHON_M, Units};
    use crate::i18n;

    fn ask(state: &AthleteState, intent: Intent, slots: Slots) -> Move {
        answer(&cases::meant(intent, slots), "", state, cases::now())
    }

    /// The reply of a move; an act is worded as if nothing else had changed.
    fn reply(state: &AthleteState, step: Move) -> Reply {
        match step {
            Move::Say(reply) | Move::Propose { reply, .. } => reply,
            Move::Act(actions) => done(&actions, state, state),
            Move::Errand(errand) => Reply::words(if errand == Errand::Undo { "undo" } else { "errand" }),
        }
    }

    /// Text with ordinary spaces, so that the tests below can be read.
    fn plain(text: &str) -> String {
        text.replace(['\u{a0}', '\u{202f}'], " ")
    }

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    /// The conversations whose every word is held below.
    fn transcript(lang: Lang) -> String {
        use Intent as I;
        let new = cases::newcomer(lang);
        let run = cases::runner(lang);
        let goal = cases::with_goal(lang);
        let hurt = cases::hurt(lang);
        let none = Slots::default;
        let thursday = day("2026-11-26");
        let rows: Vec<(&AthleteState, I, Slots)> = vec![
            (&new, I::TodaysSession, none()),
            (&run, I::TodaysSession, none()),
            (&run, I::TomorrowSession, none()),
            (
                &run,
                I::TodaysSession,
                Slots {
                    date: thursday,
                    ..none()
                },
            ),
            (&hurt, I::TodaysSession, none()),
            (&run, I::LastRun, none()),
            (&run, I::MyPaces, none()),
            (&new, I::MyPaces, none()),
            (&goal, I::PredictRace, none()),
            (
                &run,
                I::SetGoalRace,
                Slots {
                    date: day("2026-04-11"),
                    distance_m: Some(MARATHON_M),
                    ..none()
                },
            ),
            (
                &run,
                I::SetGoalRace,
                Slots {
                    distance_m: Some(MARATHON_M),
                    target_s: Some(4320.0),
                    ..none()
                },
            ),
            (
                &run,
                I::WhatIf,
                Slots {
                    distance_m: Some(15_000.0),
                    ..none()
                },
            ),
            (
                &run,
                I::WhatIf,
                Slots {
                    distance_m: Some(13_000.0),
                    ..none()
                },
            ),
            (
                &run,
                I::MoveSession,
                Slots {
                    date: thursday,
                    to_date: day("2026-11-27"),
                    ..none()
                },
            ),
            (
                &run,
                I::SkipSession,
                Slots {
                    date: thursday,
                    ..none()
                },
            ),
            (&hurt, I::InjuryProtocol, none()),
            (
                &run,
                I::ExerciseHowto,
                Slots {
                    exercise: Some("bulgarian_split_squat".into()),
                    ..none()
                },
            ),
            (
                &run,
                I::LogRun,
                Slots {
                    distance_m: Some(8000.0),
                    duration_s: Some(2520.0),
                    ..none()
                },
            ),
            (
                &run,
                I::Fuelling,
                Slots {
                    duration_s: Some(9000.0),
                    ..none()
                },
            ),
            (&goal, I::RaceWeek, none()),
            (&run, I::InjuryRisk, none()),
            (
                &run,
                I::Why,
                Slots {
                    date: Some(cases::today()),
                    ..Slots::default()
                },
            ),
            (&new, I::Greeting, none()),
            (&run, I::RecoveryStatus, none()),
            (&run, I::MissedSession, none()),
            (
                &goal,
                I::ChangeGoal,
                Slots {
                    target_s: Some(12_000.0),
                    ..none()
                },
            ),
            (&run, I::QuietHours, none()),
        ];
        let mut text = String::new();
        let mut add = |label: &str, reply: &Reply| {
            let words = plain(&reply.text);
            for part in ["--- ", label, "\n", &words, "\n"] {
                text.push_str(part);
            }
        };
        for (state, intent, slots) in rows {
            add(intent.id(), &reply(state, ask(state, intent, slots)));
        }
        let set = Action::SetGoal {
            name: None,
            date: None,
            distance_m: None,
            target_s: None,
        };
        add("goal set", &done(&[set], &run, &goal));
        let pain = Action::ReportPain {
            date: cases::today(),
            site: "achilles".into(),
            pain: Some(4),
        };
        add("pain told", &done(&[pain], &run, &hurt));
        let file = cases::run(2, 12_000.0, 4080.0);
        add("file", &file_summary(&file, &run, false, &run.records[..1]));
        add("file again", &file_summary(&file, &run, true, &[]));
        text
    }

    #[test]
    fn french_word_for_word() {
        assert_eq!(transcript(Lang::Fr), FRENCH);
    }

    #[test]
    fn english_word_for_word() {
        assert_eq!(transcript(Lang::En), ENGLISH);
    }

    /// Digits of the text that no receipt shows.
    fn uncovered(reply: &Reply) -> Vec<String> {
        let text: Vec<char> = reply.text.chars().collect();
        let mut covered = vec![false; text.len()];
        for Receipt { shown, .. } in &reply.receipts {
            let shown: Vec<char> = shown.chars().collect();
            for start in 0..(text.len() + 1).saturating_sub(shown.len()) {
                let end = start + shown.len();
                let inside = text[start..end] == shown[..];
                let cut = |a: usize, b: usize| text[a].is_ascii_digit() && text[b].is_ascii_digit();
                let whole = (start == 0 || !cut(start - 1, start)) && (end == text.len() || !cut(end - 1, end));
                if inside && whole && !shown.is_empty() {
                    covered[start..end].fill(true);
                }
            }
        }
        let bare = |i: &usize| text[*i].is_ascii_digit() && !covered[*i];
        (0..text.len())
            .filter(bare)
            .map(|i| text[i.saturating_sub(8)..(i + 8).min(text.len())].iter().collect())
            .collect()
    }

    fn check(label: &str, reply: &Reply) {
        assert_eq!(uncovered(reply), Vec::<String>::new(), "{label}: {}", reply.text);
        assert!(reply.text.lines().count() <= 7, "{label}: {}", reply.text);
        assert!(!reply.text.contains('{'), "{label}: {}", reply.text);
        for button in reply.buttons.iter().flatten() {
            assert!(button.data.len() <= 60, "{}", button.data);
            assert!(!button.label.is_empty(), "{}", button.data);
        }
        for row in &reply.buttons {
            assert!(row.len() <= 5, "{label}: {row:?}");
        }
    }

    /// Slots that fill what most answers read.
    fn slot_cases() -> Vec<Slots> {
        let none = Slots::default;
        vec![
            none(),
            Slots {
                distance_m: Some(21_097.5),
                duration_s: Some(6300.0),
                target_s: Some(5_400.0),
                avg_hr: Some(151.0),
                rpe: Some(7),
                pain: Some(6),
                site: Some("knee".into()),
                date: day("2026-11-26"),
                to_date: day("2026-11-28"),
                days: vec![0, 2, 6],
                race_name: Some("10 km de l’Huître [42]".into()),
                sleep_h: Some(7.5),
                weight_kg: Some(70.5),
                lang: Some(Lang::En),
                tz: Some(chrono_tz::Tz::America__New_York),
                units: Some(Units::Imperial),
                quiet: Some(crate::domain::athlete::QuietHours { from_min: 0, to_min: 0 }),
                methodology: Some("eighty_twenty".into()),
                check_in: Some([4, 3, 5]),
                topic: Some("courir à 6 h ***".into()),
                exercise: Some("hip_90_90".into()),
                ..none()
            },
            Slots {
                distance_m: Some(-1.0),
                duration_s: Some(f64::NAN),
                target_s: Some(0.0),
                date: day("1970-01-01"),
                to_date: day("9999-12-31"),
                site: Some("xyz".into()),
                days: vec![9, 200],
                sleep_h: Some(99.0),
                weight_kg: Some(-3.0),
                check_in: Some([0, 9, 9]),
                methodology: Some("nobody".into()),
                exercise: Some("nothing".into()),
                negated: true,
                ..none()
            },
            Slots {
                distance_m: Some(f64::INFINITY),
                negated: true,
                pain_gone: true,
                ..none()
            },
        ]
    }

    #[test]
    fn every_numeral_of_every_reply_has_its_receipt() {
        for lang in Lang::ALL {
            for (name, mut state) in cases::all(lang) {
                for units in [Units::Metric, Units::Imperial] {
                    state.athlete.settings.units = units;
                    for intent in Intent::ALL {
                        for slots in slot_cases() {
                            let step = ask(&state, *intent, slots);
                            if let Move::Propose { actions, .. } = &step {
                                check(name, &done(actions, &state, &state));
                            }
                            let label = format!("{name} {} {}", lang.code(), intent.id());
                            check(&label, &reply(&state, step));
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn an_open_flag_gives_no_session() {
        for lang in Lang::ALL {
            let state = cases::flagged(lang);
            let expected = i18n::text(lang, "safety-flag-open", &[]);
            for intent in [
                Intent::TodaysSession,
                Intent::TomorrowSession,
                Intent::WhatIf,
                Intent::StrengthSession,
                Intent::InjuryProtocol,
                Intent::FeelGood,
                Intent::RaceWeek,
            ] {
                let said = reply(&state, ask(&state, intent, Slots::default()));
                assert_eq!(said.text, expected, "{}", intent.id());
            }
        }
    }

    #[test]
    fn a_doubtful_act_becomes_three_choices() {
        let state = cases::runner(Lang::Fr);
        let u = Understood {
            intent: Intent::SkipSession,
            certainty: Certainty::Unsure,
            slots: Slots::default(),
            lang: None,
        };
        let Move::Say(reply) = answer(&u, "jsp jeudi", &state, cases::now()) else {
            panic!("a doubt must not act");
        };
        assert_eq!(plain(&reply.text), "Je ne suis pas sûr d’avoir compris. Tu voulais :");
        let buttons: Vec<(&str, &str)> = reply
            .buttons
            .iter()
            .flatten()
            .map(|b| (b.label.as_str(), b.data.as_str()))
            .collect();
        assert_eq!(
            buttons,
            [
                ("Sauter une séance", "say:skip_session"),
                ("Déplacer une séance", "say:move_session"),
                ("Ta séance du jour", "say:todays_session"),
            ]
        );
    }

    #[test]
    fn every_intent_has_a_label() {
        for lang in Lang::ALL {
            for intent in Intent::ALL {
                let id = crate::coach::offline::answers::talk::label_id(*intent);
                assert!(i18n::has(lang, &id), "{id}");
            }
        }
    }

    #[test]
    fn every_rule_of_the_engine_has_words() {
        for (rule, _) in crate::science::RULES {
            for lang in Lang::ALL {
                let id = format!("reason-{}", rule.replace('_', "-"));
                assert!(i18n::has(lang, &id), "{id}");
            }
        }
    }

    #[test]
    fn a_past_or_impossible_goal_changes_nothing() {
        let state = cases::runner(Lang::Fr);
        let past = Slots {
            date: day("2025-04-11"),
            distance_m: Some(10_000.0),
            ..Slots::default()
        };
        assert!(matches!(ask(&state, Intent::SetGoalRace, past), Move::Say(_)));
        let absurd = Slots {
            distance_m: Some(MARATHON_M),
            target_s: Some(4320.0),
            ..Slots::default()
        };
        assert!(matches!(ask(&state, Intent::SetGoalRace, absurd), Move::Say(_)));
        let fair = Slots {
            date: day("2027-04-11"),
            distance_m: Some(MARATHON_M),
            target_s: Some(12_600.0),
            race_name: Some("marathon de Paris".into()),
            ..Slots::default()
        };
        assert_eq!(
            ask(&state, Intent::SetGoalRace, fair),
            Move::Act(vec![Action::SetGoal {
                name: Some("marathon de Paris".into()),
                date: day("2027-04-11"),
                distance_m: Some(MARATHON_M),
                target_s: Some(12_600.0),
            }])
        );
    }

    /// The question a move leaves open.
    fn awaited(step: &Move) -> Option<String> {
        let (Move::Act(actions) | Move::Propose { actions, .. }) = step else {
            return None;
        };
        actions.iter().find_map(|a| match a {
            Action::Await { question } => question.clone(),
            _ => None,
        })
    }

    #[test]
    fn a_run_told_by_halves_is_asked_for_the_rest() {
        let mut state = cases::runner(Lang::Fr);
        let step = ask(
            &state,
            Intent::LogRun,
            Slots {
                distance_m: Some(8000.0),
                ..Slots::default()
            },
        );
        let question = awaited(&step).unwrap();
        state.athlete.awaiting = Some(question.clone());
        let Some(Move::Propose { actions, reply, .. }) = pending(&question, "42 min", &state) else {
            panic!("the time completes the run");
        };
        assert_eq!(
            plain(&reply.text),
            "Je note : course, 8,0 km en 42:00, 5:15/km, mardi 24 novembre ?"
        );
        let Some(Action::LogActivity { activity }) = actions.first() else {
            panic!("{actions:?}");
        };
        assert_eq!((activity.distance_m, activity.duration_s), (Some(8000.0), Some(2520.0)));
        assert_eq!(activity.start.to_rfc3339(), "2026-11-24T09:18:00+00:00");
        assert!(matches!(
            pending(&question, "plus tard", &state),
            Some(Move::Propose { .. })
        ));
        assert_eq!(pending(&question, "c'est quoi ma séance demain ?", &state), None);
    }

    #[test]
    fn onboarding_answers_set_what_they_say_and_close_the_question() {
        let state = cases::newcomer(Lang::Fr);
        let closed = |action: Action, id: &str| {
            Some(Move::Act(vec![
                action,
                Action::Await { question: None },
                Action::Asked {
                    question: id.to_owned(),
                },
            ]))
        };
        let year = Action::SetBirthYear { year: 1992 };
        assert_eq!(pending("age", "34 ans", &state), closed(year.clone(), "age"));
        assert_eq!(pending("age", "1992", &state), closed(year, "age"));
        assert_eq!(pending("age", "quelle séance demain ?", &state), None);
        let sex = Action::SetSex {
            sex: crate::domain::athlete::Sex::Female,
        };
        assert_eq!(pending("sex", "female", &state), closed(sex, "sex"));
        let days = Action::SetRunDays { days: vec![0, 2, 5] };
        assert_eq!(
            pending("run_days", "lundi, mercredi et samedi", &state),
            closed(days, "run_days")
        );
        let no = Action::SetNudgeConsent { allowed: false };
        assert_eq!(pending("nudges", "non merci", &state), closed(no.clone(), "nudges"));
        assert_eq!(pending("nudges", "no", &state), closed(no, "nudges"));
        let quiet = Action::SetQuietHours {
            quiet: crate::domain::athlete::QuietHours {
                from_min: 1320,
                to_min: 480,
            },
        };
        assert_eq!(pending("quiet_hours", "22h-8h", &state), closed(quiet, "quiet_hours"));
        let heart = Some(Move::Act(vec![
            Action::SetHrMax { bpm: 188 },
            Action::SetHrRest { bpm: 52 },
            Action::Await { question: None },
            Action::Asked {
                question: "heart".into(),
            },
        ]));
        assert_eq!(pending("heart", "188 et 52", &state), heart);
        assert_eq!(pending("heart", "FC max 188, repos 52", &state), heart);
        let goal = Action::SetGoal {
            name: Some("semi de Lille".into()),
            date: day("2027-03-14"),
            distance_m: Some(21_097.5),
            target_s: Some(6300.0),
        };
        assert_eq!(
            pending("goal", "semi de Lille le 14 mars en 1h45", &state),
            closed(goal, "goal")
        );
        assert_eq!(
            pending("goal", "le 14 mars 2025, un semi", &state).map(|m| matches!(m, Move::Say(_))),
            Some(true)
        );
        let result = Action::AddResult {
            date: day("2026-10-12").unwrap(),
            distance_m: 10_000.0,
            duration_s: 2910.0,
        };
        assert_eq!(
            pending("recent_race", "10 km en 48:30 le 12 octobre", &state),
            closed(result, "recent_race")
        );
        let passed = Some(Move::Act(vec![
            Action::Await { question: None },
            Action::Asked {
                question: "heart".into(),
            },
        ]));
        assert_eq!(pending("heart", "passer", &state), passed);
        assert_eq!(pending("heart", "skip", &state), passed);
    }

    #[test]
    fn a_goal_without_its_distance_keeps_what_it_knows() {
        let mut state = cases::runner(Lang::Fr);
        let slots = Slots {
            race_name: Some("Marseille-Cassis".into()),
            date: day("2027-10-31"),
            ..Slots::default()
        };
        let question = awaited(&ask(&state, Intent::SetGoalRace, slots)).unwrap();
        state.athlete.awaiting = Some(question);
        assert_eq!(
            pending("goal_distance", "half", &state),
            Some(Move::Act(vec![
                Action::SetGoal {
                    name: Some("Marseille-Cassis".into()),
                    date: day("2027-10-31"),
                    distance_m: Some(21_097.5),
                    target_s: None,
                },
                Action::Await { question: None },
            ]))
        );
    }

    #[test]
    fn a_session_is_moved_by_a_press_on_a_day() {
        let mut state = cases::runner(Lang::Fr);
        let step = ask(&state, Intent::MoveSession, Slots::default());
        let words = reply(&state, step.clone());
        assert_eq!(words.text, "Vers quel jour\u{202f}?");
        assert_eq!(words.buttons[0][0].data, "ask:move:2026-11-25");
        state.athlete.awaiting = awaited(&step);
        let Some(Move::Propose { actions, .. }) = pending("move", "2026-11-25", &state) else {
            panic!("a day is a target");
        };
        let (from, to) = (cases::today(), day("2026-11-25").unwrap());
        assert_eq!(
            actions,
            [Action::MoveSession { from, to }, Action::Await { question: None }]
        );
    }

    #[test]
    fn questions_come_once_each_in_order() {
        let mut state = cases::newcomer(Lang::En);
        let mut order = Vec::new();
        while let Some(question) = next_question(&state) {
            check(&question.id, &question.reply);
            state.athlete.asked.push(question.id.clone());
            order.push(question.id);
        }
        let expected = [
            "goal",
            "recent_race",
            "nudges",
            "age",
            "sex",
            "heart",
            "run_days",
            "strength_days",
            "injuries",
            "methodology",
            "language",
            "timezone",
            "quiet_hours",
            "units",
        ];
        assert_eq!(order, expected);
        let known = next_question(&cases::with_goal(Lang::Fr)).map(|q| q.id);
        assert_eq!(known.as_deref(), Some("nudges"));
    }

    #[test]
    fn every_button_of_a_question_answers_it() {
        let mut state = cases::newcomer(Lang::Fr);
        while let Some(question) = next_question(&state) {
            for button in question.reply.buttons.iter().flatten() {
                let choice = button.data.strip_prefix(&format!("ask:{}:", question.id)).unwrap();
                assert!(pending(&question.id, choice, &state).is_some(), "{}", button.data);
            }
            state.athlete.asked.push(question.id);
        }
    }

    #[test]
    fn hostile_answers_never_panic() {
        let long = "9".repeat(20_000);
        let state = cases::hurt(Lang::Fr);
        for text in [
            "",
            "🏃🏃",
            "|||",
            "log_run|x",
            "-1",
            "1e309",
            "NaN",
            "99999999999999999999",
            &long,
        ] {
            for question in [
                "goal",
                "age",
                "heart",
                "pain_level|",
                "pain_level|\n@everyone",
                "goal_distance|||",
                "goal_date",
                "log_run|2026-11-24|-|-|-|-|-|1795514400",
                "log_run",
                "race_date|a|b",
                "race_date",
                "move|x",
                "move",
                "sleep_h",
                "weight",
                "like",
                "forget",
                "protocol",
                "checkin",
                "nothing",
                "",
            ] {
                if let Some(step) = pending(question, text, &state) {
                    check(question, &reply(&state, step));
                }
            }
        }
    }

    #[test]
    fn the_three_mornings_questions_follow_each_other() {
        let state = cases::runner(Lang::Fr);
        let one = |sleep, legs, mood| Action::CheckIn {
            date: cases::today(),
            sleep,
            legs,
            mood,
        };
        let next = |action| done(&[action], &state, &state).buttons[0][0].data.clone();
        assert_eq!(next(one(Some(4), None, None)), "checkin:legs:1");
        assert_eq!(next(one(None, Some(4), None)), "checkin:mood:1");
    }

    #[test]
    fn every_exercise_can_be_explained() {
        let state = cases::runner(Lang::En);
        for exercise in LIBRARY {
            let slots = Slots {
                exercise: Some(exercise.id.to_owned()),
                ..Slots::default()
            };
            check(exercise.id, &reply(&state, ask(&state, Intent::ExerciseHowto, slots)));
        }
    }

    #[test]
    fn errands_go_to_the_driver() {
        let state = cases::runner(Lang::Fr);
        assert_eq!(ask(&state, Intent::Undo, Slots::default()), Move::Errand(Errand::Undo));
        let words = Slots {
            topic: Some("mon ex".into()),
            ..Slots::default()
        };
        assert_eq!(
            ask(&state, Intent::MemoryForget, words),
            Move::Errand(Errand::ForgetPreview { words: "mon ex".into() })
        );
    }

    const FRENCH: &str = "\
--- todays_session
Avant ta première séance, trois questions au plus. « Je sais pas » me va aussi.
Combien de fois par semaine cours-tu en ce moment ?
--- todays_session
Aujourd’hui : footing de 8 km, entre 5:30/km et 5:57/km.
Tu dois pouvoir parler par phrases entières.
Pourquoi : l’allure vient de la médiane de tes footings récents, 5:40/km.
--- tomorrow_session
Demain : repos.
Pourquoi : tu cours d’habitude 4 fois par semaine.
Prochaine séance : jeudi 26 novembre, séance de qualité de 8 km.
--- todays_session
Jeudi 26 novembre : séance de qualité de 8 km, entre 4:35/km et 4:41/km.
Déroulé : échauffement 2 km, puis 3 × 1 km de course entre 4:35/km et 4:41/km (récup 1 min), puis retour au calme 2,6 km.
Soutenu mais régulier : la dernière répétition comme la première.
Pourquoi : une seule séance dure cette semaine, avec 3 km d’effort soutenu ; le reste est facile.
--- todays_session
Aujourd’hui : footing de 8 km, entre 5:30/km et 5:57/km.
Avec ta douleur à 4/10, arrête-toi si elle monte ou si tu boites.
Pourquoi : l’allure vient de la médiane de tes footings récents, 5:40/km.
--- last_run
Dernière sortie : dimanche 22 novembre, 12,0 km en 1:08:00, 5:40/km, 141 bpm.
Charge : 76 points.
Quel effort as-tu ressenti ?
--- my_paces
Facile : 5:30/km à 5:57/km.
Marathon : 4:56/km · Seuil : 4:38/km.
Intervalles : 4:16/km · Répétitions : 4:01/km.
D’après ta course : 10 km en 45:12, dimanche 18 octobre (indice de forme 45,0).
--- my_paces
Je n’ai pas encore de quoi calculer tes allures : cours facile, en pouvant parler.
Pour les autres allures, donne-moi une course récente, par exemple « 10 km en 48:30 le 12 octobre ».
--- predict_race
Marathon de Paris : autour de 3:35:30 aujourd’hui, entre 3:10:30 et 4:04:00 à 80 % de confiance.
Ton objectif de 3:30:00 est dans la fourchette, 5:30 plus rapide que ce temps : possible, un bon jour.
--- set_goal_race
Samedi 11 avril, c’est passé : je n’ai rien changé. Quelle est la bonne date ?
--- set_goal_race
Marathon en 1:12:00 : c’est plus rapide que le meilleur niveau mondial, autour de 2:00:35.
Je n’ai rien changé. Quel temps vises-tu vraiment ?
--- what_if
15 km : c’est au-delà de ta limite de 13,2 km, ta plus longue sortie de trente jours étant 12,0 km.
Sur des milliers de coureurs, un tel écart va avec un taux de blessure 1,64 fois plus élevé ; c’est une moyenne de groupe, pas ton avenir.
--- what_if
13 km : oui, ça reste sous ta limite de 13,2 km, ta plus longue sortie de trente jours étant 12,0 km.
--- move_session
Je déplace ta séance (séance de qualité de 8 km) : jeudi 26 novembre → vendredi 27 novembre. Ce jour-là, elle remplace : repos.
--- skip_session
Je saute ta séance (séance de qualité de 8 km), jeudi 26 novembre ?
Une séance sautée ne se rattrape pas : on reprend simplement la suite.
--- injury_protocol
En général, sans diagnostic (tendon d’Achille), on commence par calmer :
Contractions tenues du mollet chaque jour, ni côtes ni vitesse.
Pour commencer : isométrie du mollet 5 × 45 s, montée sur pointes 3 × 15.
Tu peux courir tant que la douleur reste à 4/10 au plus et disparaît en 24 heures.
Si ça empire, réveille la nuit ou n’avance pas en une semaine : kiné ou médecin.
--- exercise_howto
Squat bulgare 3 × 8.
Pied arrière sur un banc, descends droit, le poids sur le talon avant.
Arrête si ça fait mal.
--- log_run
Je note : course, 8,0 km en 42:00, 5:15/km, mardi 24 novembre ?
--- fuelling
Pour 2 h 30 de course : 30 à 60 g de glucides par heure.
Bois à ta soif, sans jamais finir plus lourd qu’au départ.
Essaie tout à l’entraînement avant la course.
--- race_week
Marathon de Paris : plus que 138 jours.
Ta dernière ligne droite commence 10 jours avant : volume réduit, rien de nouveau. D’ici là, on déroule le plan.
--- injury_risk
Ta dernière sortie reste dans ce que tes trente derniers jours ont préparé.
Ta limite pour une seule sortie : 13,2 km.
--- why
Mardi 24 novembre : footing de 8 km. Voici pourquoi :
• L’allure vient de la médiane de tes footings récents, 5:40/km.
• Une seule sortie ne dépasse pas 13,2 km, ta plus longue de trente jours étant 12 km.
• La semaine reste sous 37,4 km, ta plus grosse récente étant 34 km.
--- greeting
Salut !
Envoie-moi un fichier de ta montre (FIT, GPX ou TCX) ou raconte ta dernière sortie, et je te propose la prochaine.
--- recovery_status
Fraîcheur : −8, ta charge récente dépasse ton habitude.
Pas encore de score de récupération : il me faut au moins deux signaux, suivis depuis 14 jours ou plus.
Il me manque : tes notes du matin, ta VFC, ton sommeil, ta fréquence de repos.
Sommeil, VFC et fréquence de repos viennent de ta montre : /sante pour que ton iPhone me les envoie chaque jour, /envoyer pour un export. Ou écris-moi le matin tes heures de sommeil et ta VFC.
Ton sommeil cette nuit, de 1 (mauvais) à 5 (excellent) ?
Ou d’un coup sommeil, jambes, moral : « 4 3 5 ».
--- missed_session
Rien de grave, et on ne la rattrape pas : deux séances empilées coûtent plus qu’une séance manquée.
Aujourd’hui : footing de 8 km, entre 5:30/km et 5:57/km.
--- change_goal
Ton objectif ne change pas : Marathon de Paris, dimanche 11 avril 2027, objectif 3:30:00 (4:59/km).
Il reste 138 jours.
Marathon : autour de 3:35:30 aujourd’hui, entre 3:10:30 et 4:04:00 à 80 % de confiance.
Ton objectif de 3:30:00 est dans la fourchette, 5:30 plus rapide que ce temps : possible, un bon jour.
--- quiet_hours
Heures calmes : de 21 h à 7 h, je ne t’écris pas de moi-même.
Pour les changer, écris par exemple « pas de message entre 22 h et 8 h ».
--- goal set
Objectif noté : Marathon de Paris, dimanche 11 avril 2027, objectif 3:30:00 (4:59/km).
Il reste 138 jours.
Marathon : autour de 3:35:30 aujourd’hui, entre 3:10:30 et 4:04:00 à 80 % de confiance.
Ton objectif de 3:30:00 est dans la fourchette, 5:30 plus rapide que ce temps : possible, un bon jour.
--- pain told
Tendon d’Achille : douleur 4/10, c’est noté.
On lève le pied : ni séance dure ni sortie longue tant que ça dure. Si ça monte ou si tu boites, arrête et fais-toi examiner.
Jeudi 26 novembre : séance de qualité de 8 km → footing de 8 km.
Dimanche 29 novembre : sortie longue de 10,5 km → footing de 8 km.
--- file
Course, dimanche 22 novembre, 12,0 km en 1:08:00, 5:40/km, 141 bpm.
Semaine dernière : 34,0 km.
Record battu : 10 km en 45:12.
Quel effort as-tu ressenti ?
--- file again
Je l’avais déjà, rien n’a changé. Course, dimanche 22 novembre, 12,0 km en 1:08:00, 5:40/km, 141 bpm.
";

    const ENGLISH: &str = "\
--- todays_session
Before your first session, three questions at most. “I don’t know” is fine too.
How many times a week do you run at the moment?
--- todays_session
Today: easy run of 8 km, between 5:30/km and 5:57/km.
You should be able to talk in full sentences.
Why: the pace comes from the median of your recent easy runs, 5:40/km.
--- tomorrow_session
Tomorrow: rest.
Why: you usually run 4 times a week.
Next session: Thursday 26 November, quality session of 8 km.
--- todays_session
Thursday 26 November: quality session of 8 km, between 4:35/km and 4:41/km.
Steps: warm-up 2 km, then 3 × 1 km running between 4:35/km and 4:41/km (1 min recovery), then cool-down 2.6 km.
Hard but even: the last repetition like the first.
Why: one hard session this week, with 3 km of hard running; the rest is easy.
--- todays_session
Today: easy run of 8 km, between 5:30/km and 5:57/km.
With your pain at 4/10, stop if it rises or you limp.
Why: the pace comes from the median of your recent easy runs, 5:40/km.
--- last_run
Last run: Sunday 22 November, 12.0 km in 1:08:00, 5:40/km, 141 bpm.
Load: 76 points.
How hard did it feel?
--- my_paces
Easy: 5:30/km to 5:57/km.
Marathon: 4:56/km · Threshold: 4:38/km.
Intervals: 4:16/km · Repetitions: 4:01/km.
From your race: 10 km in 45:12, Sunday 18 October (fitness index 45.0).
--- my_paces
I cannot compute your paces yet: run easy, able to talk.
For the other paces, give me a recent race, for example “10 km in 48:30 on 12 October”.
--- predict_race
Marathon de Paris: around 3:35:30 today, between 3:10:30 and 4:04:00 with 80% confidence.
Your target of 3:30:00 is within the range, 5:30 faster than that: possible on a good day.
--- set_goal_race
Saturday 11 April is in the past: I changed nothing. What is the right date?
--- set_goal_race
Marathon in 1:12:00: that is faster than the world’s best, around 2:00:35.
I changed nothing. What time are you really aiming for?
--- what_if
15 km: that is beyond your limit of 13.2 km, your longest run of thirty days being 12.0 km.
Across thousands of runners such a jump goes with an injury rate 1.64 times higher; that is a group average, not your future.
--- what_if
13 km: yes, that stays under your limit of 13.2 km, your longest run of thirty days being 12.0 km.
--- move_session
I move your session (quality session of 8 km): Thursday 26 November → Friday 27 November. That day it replaces: rest.
--- skip_session
Shall I skip your session (quality session of 8 km), Thursday 26 November?
A skipped session is not caught up: we simply carry on.
--- injury_protocol
In general, without a diagnosis (Achilles tendon), calming it down comes first:
Held calf contractions every day, no hills and no speed.
To begin: calf isometric 5 × 45 s, double-leg heel raise 3 × 15.
You may run while the pain stays at 4/10 at most and is gone within 24 hours.
If it gets worse, wakes you at night or makes no progress in a week: physio or doctor.
--- exercise_howto
Bulgarian split squat 3 × 8.
Rear foot on a bench, drop straight down, weight on the front heel.
Stop if it hurts.
--- log_run
Shall I log: run, 8.0 km in 42:00, 5:15/km, Tuesday 24 November?
--- fuelling
For 2 h 30 min of running: 30 to 60 g of carbohydrate an hour.
Drink to thirst, and never finish heavier than you started.
Try everything in training before the race.
--- race_week
Marathon de Paris: 138 days to go.
Your final stretch begins 10 days before: less volume, nothing new. Until then we follow the plan.
--- injury_risk
Your last run stays within what your last thirty days prepared.
Your limit for a single run: 13.2 km.
--- why
Tuesday 24 November: easy run of 8 km. Here is why:
• The pace comes from the median of your recent easy runs, 5:40/km.
• A single run stays within 13.2 km, your longest of thirty days being 12 km.
• The week stays under 37.4 km, your biggest recent one being 34 km.
--- greeting
Hi!
Send me a file from your watch (FIT, GPX or TCX) or tell me about your last run, and I will suggest the next one.
--- recovery_status
Freshness: −8, your recent load is above your usual.
No recovery score yet: I need at least two signals, followed for 14 days or more.
Missing: your morning answers, your HRV, your sleep, your resting heart rate.
Sleep, HRV and resting heart rate come from your watch: /health to have your iPhone send them every day, /upload for an export. Or write me your hours of sleep and your HRV in the morning.
Your sleep last night, from 1 (bad) to 5 (excellent)?
Or sleep, legs, mood in one go: “4 3 5”.
--- missed_session
No harm done, and we don’t catch it up: two stacked sessions cost more than one missed.
Today: easy run of 8 km, between 5:30/km and 5:57/km.
--- change_goal
Your goal stays as it is: Marathon de Paris, Sunday 11 April 2027, target 3:30:00 (4:59/km).
138 days left.
Marathon: around 3:35:30 today, between 3:10:30 and 4:04:00 with 80% confidence.
Your target of 3:30:00 is within the range, 5:30 faster than that: possible on a good day.
--- quiet_hours
Quiet hours: from 9 pm to 7 am I do not write to you unasked.
To change them, write for example “no messages from 10 pm to 8 am”.
--- goal set
Goal noted: Marathon de Paris, Sunday 11 April 2027, target 3:30:00 (4:59/km).
138 days left.
Marathon: around 3:35:30 today, between 3:10:30 and 4:04:00 with 80% confidence.
Your target of 3:30:00 is within the range, 5:30 faster than that: possible on a good day.
--- pain told
Achilles tendon: pain 4/10, noted.
We ease off: no hard session and no long run while it lasts. If it rises or you limp, stop and have it examined.
Thursday 26 November: quality session of 8 km → easy run of 8 km.
Sunday 29 November: long run of 10.5 km → easy run of 8 km.
--- file
Run, Sunday 22 November, 12.0 km in 1:08:00, 5:40/km, 141 bpm.
Last week: 34.0 km.
New best: 10 km in 45:12.
How hard did it feel?
--- file again
I already had it, nothing changed. Run, Sunday 22 November, 12.0 km in 1:08:00, 5:40/km, 141 bpm.
";
}
