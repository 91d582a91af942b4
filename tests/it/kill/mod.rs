//! The promise kept across `kill -9`: what was acknowledged is handled, its effects exist once, nobody is
//! nudged twice. The real program dies at every named point, in the middle of several conversations, and
//! another finishes its work.
//!
//! Each point is met once by default. `ALLURE_KILLS=5` meets each five times, each time at another turn of
//! the conversations: `ALLURE_KILLS=5 cargo test --test it kill -- --nocapture`.
//!
//! The harness is checked too: with a promise broken on purpose (`bug:` in `ALLURE_CRASH_AT`), the same
//! checker has to find it.

mod checker;
mod evidence;
mod load;
mod process;
mod world;

use std::os::unix::process::ExitStatusExt;

use self::checker::{Verdict, Violation, check};
use self::evidence::gather;
use self::load::{Done, Person, everybody, owed};
use self::world::{InFlight, World};

/// A named point, and how often every load comes by it at least.
const POINTS: &[(&str, u64)] = &[
    ("intake.before_commit", 5),
    ("intake.after_commit", 5),
    ("intake.before_ack", 5),
    ("admit.before_commit", 3),
    ("turn.claimed", 12),
    ("turn.decided", 12),
    ("commit.begun", 12),
    ("commit.before_outbox", 12),
    ("commit.before_commit", 12),
    ("turn.committed", 12),
    ("turn.folded", 12),
    ("red.after_commit", 1),
    ("placeholder.before_send", 2),
    ("placeholder.after_send", 2),
    ("delivery.claimed", 12),
    ("delivery.before_send", 12),
    ("delivery.after_send", 12),
    ("delivery.settled", 12),
    ("nudges.claimed", 1),
    ("nudge.before_commit", 1),
    ("nudge.committed", 1),
    ("follow_up.before_commit", 1),
];
/// Worlds in which deaths happen side by side.
const WORLDS: usize = 3;

#[expect(
    clippy::disallowed_methods,
    reason = "how long a test may take is asked from whoever runs it"
)]
fn times() -> u64 {
    std::env::var("ALLURE_KILLS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(1)
}

/// A number that looks like chance and is the same in every run (`SplitMix64`).
fn chance(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// What became of the deaths so far.
#[derive(Default)]
struct Figures {
    deaths: usize,
    done: Done,
    in_flight: InFlight,
    repeats: usize,
    given_up: usize,
    orphans: usize,
    /// Orders after which an answer came twice, a nudge was given up or a placeholder was left.
    notes: Vec<String>,
}

impl Figures {
    fn note(&mut self, orders: &str, verdict: &Verdict) {
        let Verdict {
            repeats,
            given_up,
            orphans,
            ..
        } = *verdict;
        if (repeats, given_up, orphans) != (0, 0, 0) {
            self.notes.push(format!(
                "{orders}: repeated {repeats}, given up {given_up}, orphans {orphans}"
            ));
        }
        self.repeats += repeats;
        self.given_up += given_up;
        self.orphans += orphans;
    }

    fn join(&mut self, other: Self) {
        self.deaths += other.deaths;
        self.done.add(other.done);
        self.repeats += other.repeats;
        self.given_up += other.given_up;
        self.orphans += other.orphans;
        self.notes.extend(other.notes);
    }
}

/// One death under load, a second life until all is quiet, and the judgement.
async fn die_once(world: &World, orders: &str, first: i64, figures: &mut Figures) {
    let owed = owed(world, first + 3).await;
    let mut doomed = world.start(orders);
    let survival = async {
        let status = doomed.dies().await;
        assert_eq!(status.signal(), Some(9), "{orders}: {status}, {}", doomed.said());
        let in_flight = world.after_death().await;
        world.leases_run_out().await;
        (world.start_heir().await, in_flight)
    };
    let (mut done, (heir, in_flight)) = tokio::join!(everybody(world, first), survival);
    done.add(owed);
    world.quiet(&done).await;
    heir.stop().await;
    let verdict = check(&gather(world, &done, &in_flight).await);
    assert_eq!(verdict.violations, [], "{orders}");
    figures.note(orders, &verdict);
    figures.deaths += 1;
    figures.done.add(done);
    figures.in_flight.extend(in_flight);
}

/// Every death of one world, one after the other, and a last look at everything.
async fn die(world_number: usize, times: u64) -> Figures {
    let world = World::new().await;
    let mut figures = Figures::default();
    let mut first = 1000;
    for time in 0..times {
        for (n, (point, hits)) in POINTS.iter().enumerate().filter(|(n, _)| n % WORLDS == world_number) {
            let hit = chance(time * POINTS.len() as u64 + n as u64) % hits + 1;
            die_once(&world, &format!("{point}#{hit}"), first, &mut figures).await;
            first += 10;
        }
    }
    let last = check(&gather(&world, &figures.done, &figures.in_flight).await);
    assert_eq!(last.violations, [], "something happened to people of an earlier death");
    figures
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_and_nothing_is_done_twice() {
    let times = times();
    let mut all = Figures::default();
    for figures in futures::future::join_all((0..WORLDS).map(|n| die(n, times))).await {
        all.join(figures);
    }
    assert_eq!(all.deaths as u64, POINTS.len() as u64 * times);
    eprintln!("{}", all.notes.join("\n"));
    eprintln!(
        "{} deaths at {} points under {} messages and {} runs: 0 lost, 0 doubled, 0 nudged twice; \
         {} answers repeated, {} nudges given up, {} placeholders orphaned",
        all.deaths,
        POINTS.len(),
        all.done.said.len(),
        all.done.runs.len(),
        all.repeats,
        all.given_up,
        all.orphans,
    );
}

/// What is found when the intake answers before it has committed, or does not.
async fn with_intake(orders: &str) -> Vec<Violation> {
    let world = World::new().await;
    let mut doomed = world.start(orders);
    let mut ana = Person::new(&world, 1);
    ana.joins().await;
    doomed.dies().await;
    let in_flight = world.after_death().await;
    world.leases_run_out().await;
    let heir = world.start_heir().await;
    world.quiet(&ana.done).await;
    // With everything lost it was quiet at once: the heir may not listen to signals yet, so it is not asked.
    drop(heir);
    check(&gather(&world, &ana.done, &in_flight).await).violations
}

#[tokio::test(flavor = "multi_thread")]
async fn an_acknowledgement_before_the_commit_is_found() {
    assert_eq!(with_intake("intake.before_commit").await, []);
    let found = with_intake("bug:ack_before_commit,intake.before_commit").await;
    assert!(
        matches!(
            found[..],
            [Violation::Lost {
                why: "not in the inbox",
                ..
            }]
        ),
        "{found:?}"
    );
}

/// What is found when a process stands still past its lease in the middle of a turn that another then does.
async fn standing_still(orders: &str) -> Vec<Violation> {
    let world = World::new().await;
    let slow = world.start(orders);
    let mut ana = Person::new(&world, 1);
    ana.joins().await;
    ana.reads().await;
    ana.says("/aide");
    slow.stands_still().await;
    world.leases_run_out().await;
    let quick = world.start_heir().await;
    ana.reads().await;
    slow.signal("-CONT").await;
    slow.stop().await;
    world.quiet(&ana.done).await;
    quick.stop().await;
    check(&gather(&world, &ana.done, &InFlight::new()).await).violations
}

#[tokio::test(flavor = "multi_thread")]
async fn a_turn_done_without_its_fence_is_found() {
    assert_eq!(standing_still("pause:turn.decided#2").await, []);
    let found = standing_still("bug:no_fence,pause:turn.decided#2").await;
    assert!(
        matches!(found[..], [Violation::Doubled { kept: (2, 2), .. }]),
        "{found:?}"
    );
}
