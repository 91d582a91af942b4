//! What a start, an idle process and a conversation cost, as ratios and counts: `cargo bench --bench spine`.
//! Nothing here fails on a time. A figure means something beside the others of the same run only.

mod figures;
mod hall;
mod load;
mod machine;
mod pgbench;
mod process;
mod script;
mod statements;

use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use allure::store::embedded::Embedded;

use figures::{Table, median, ms, percentile, spread};
use hall::{Counts, Hall};
use load::Sent;
use machine::Spent;
use pgbench::Arm;

/// Athletes who write.
const RUNNERS: usize = 320;
/// Messages a second of the open loop, and how long it lasts.
const RATE: u32 = 30;
const OPEN_FOR: Duration = Duration::from_secs(20);
/// The closed loop: messages on their way at once, and how long a round lasts.
const IN_FLIGHT: usize = 64;
const ROUND: Duration = Duration::from_secs(10);
/// Rounds of each arm, one after the other in turn.
const ROUNDS: u64 = 3;
const WARM_STARTS: usize = 15;
const COLD_STARTS: usize = 3;
/// Runs of the last year in the second half: three a week.
const RUNS_OF_A_YEAR: u32 = 156;

/// What athletes write in the open loop. The first is also the closed loop's, and the one whose statements
/// are replayed.
const PHRASES: [&str; 8] = [
    "quelle est ma séance aujourd'hui ?",
    "bonjour",
    "couru 8 km en 42 min",
    "comment s'est passée ma semaine ?",
    "pourquoi cette séance ?",
    "quelles sont mes allures ?",
    "j'ai dormi 6 h, jambes lourdes",
    "et demain ?",
];

fn main() -> anyhow::Result<()> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(run())
}

/// What a reader must know of the figures.
const NOTES: &str = "
What is measured, and what is not
  A reply is timed from the moment its message was due, whatever was late, to the moment its door is asked
  to send it. Allure, the load and Postgres share the machine; \"strangers\" is everybody else's work on it.
  pgbench runs the statements the server logged for one turn, with the same parameters, in transactions as
  they were, on a copy of the same database. What turns share under load (looking for work, claiming
  deliveries) runs as often as it did then.
  Not the same: pgbench has 16 connections where Allure has 10, and one more statement to find its athlete;
  it sends constants once, with the statement; it reads answers and throws them away; it never asks a
  connection whether it is alive; a delivery is ended by its own turn, most without having been claimed.
  Not measured: a door's network, a model, files, pictures but for one phrase in eight.";

/// The server of this bench: its own, and warm from the second run on.
fn home() -> PathBuf {
    std::env::temp_dir().join("allure-bench")
}

/// Prints a line. A reader that has gone away ends the bench.
fn say(text: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{text}")?;
    Ok(out.flush()?)
}

async fn run() -> anyhow::Result<()> {
    let server = Embedded::join(&home(), None).await?;
    let before = machine::Busy::now(&home());
    say(&machine::line(server.programs()))?;
    if cfg!(debug_assertions) {
        say("A debug build: these figures mean nothing.")?;
    }
    let mut table = Table::new("Process: the real program, no door but the terminal, no model");
    let server = processes(server, &mut table).await?;
    say(&table.to_string())?;
    for (runs, what) in [
        (0, "new athletes, a handful of runs"),
        (RUNS_OF_A_YEAR, "athletes with a year of runs"),
    ] {
        hall::make_anew(&server).await?;
        let hall = Hall::open(&server, runs).await?;
        load::settle_in(&hall).await?;
        let mut table = Table::new(&format!("Conversation: {RUNNERS} athletes, {what}"));
        conversation(&hall, &mut table).await?;
        throughput(hall, &server, &mut table).await?;
        say(&table.to_string())?;
    }
    say(NOTES)?;
    say(&format!("whole run: {}", before.since(&home())))?;
    server.leave()?;
    Ok(())
}

/// Start to banner, warm and cold, and memory at rest.
async fn processes(server: Embedded, table: &mut Table) -> anyhow::Result<Embedded> {
    // The first start makes the database; it is no measurement.
    process::Program::start(&home()).await?.stop().await?;
    let mut warm = Vec::new();
    for _ in 0..WARM_STARTS {
        let program = process::Program::start(&home()).await?;
        warm.push(program.ready_after);
        program.stop().await?;
    }
    table.row(
        "start to banner, Postgres already accepting",
        &spread(&mut warm),
        "aim 300 ms",
    );
    let mut program = process::Program::start(&home()).await?;
    tokio::time::sleep(Duration::from_secs(5)).await;
    table.row("resident, idle 5 s after the banner", &program.memory()?, "aim 40 MB");
    let said = program.converse(&PHRASES).await?;
    tokio::time::sleep(Duration::from_secs(5)).await;
    table.row(
        &format!("resident, idle 5 s after {said} answers"),
        &program.memory()?,
        "",
    );
    program.stop().await?;
    let options = server.options("postgres");
    server.leave()?;
    let (mut whole, mut after) = (Vec::new(), Vec::new());
    for _ in 0..COLD_STARTS {
        let (ready, accepted) = process::cold(&home(), &options).await?;
        whole.push(ready);
        after.push(ready.saturating_sub(accepted));
    }
    table.row("start to banner, Postgres stopped", &spread(&mut whole), "");
    table.row("  of which after Postgres accepts", &spread(&mut after), "aim 300 ms");
    Ok(Embedded::join(&home(), None).await?)
}

/// Message to reply under an open loop: latency counts from the moment a message was due, not sent.
async fn conversation(hall: &Hall, table: &mut Table) -> anyhow::Result<()> {
    let mut commits = hall.commit_times(300).await?;
    let commit = median(&mut commits);
    let busy = machine::Busy::now(&home());
    let sent = load::open_loop(hall, &PHRASES, RATE, OPEN_FOR).await?;
    let busy = busy.since(&home());
    let mut all: Vec<Duration> = sent.iter().map(|s| s.took).collect();
    all.sort();
    let (p50, p99) = (percentile(&all, 0.50), percentile(&all, 0.99));
    let per_commit = p50.as_secs_f64() / commit.as_secs_f64();
    let due = OPEN_FOR.as_secs() * u64::from(RATE);
    table.row(
        "one durable commit alone, median",
        &ms(commit),
        "the floor of this disk now",
    );
    table.row(
        &format!("message to reply, {RATE}/s for {} s, p50", OPEN_FOR.as_secs()),
        &format!("{} = {per_commit:.1} commits", ms(p50)),
        "",
    );
    table.row("  p99", &ms(p99), "aim 20 ms");
    table.row("  longest", &ms(percentile(&all, 1.0)), "");
    table.row(
        "  answered / due",
        &format!("{} / {due}, {} with a picture", all.len(), pictures(&sent)),
        "",
    );
    table.row("  machine meanwhile", &busy.to_string(), "");
    for (n, phrase) in PHRASES.iter().enumerate() {
        let mut of_phrase: Vec<Duration> = sent.iter().filter(|s| s.phrase == n).map(|s| s.took).collect();
        of_phrase.sort();
        let figures = format!(
            "p50 {}, longest {}",
            ms(percentile(&of_phrase, 0.5)),
            ms(percentile(&of_phrase, 1.0))
        );
        table.row(&format!("    « {phrase} »"), &figures, "");
    }
    Ok(())
}

fn pictures(sent: &[Sent]) -> usize {
    sent.iter().filter(|s| s.picture).count()
}

/// Turns per second in a closed loop, in turn with pgbench running the statements of such a turn.
async fn throughput(hall: Hall, server: &Embedded, table: &mut Table) -> anyhow::Result<()> {
    let recorded = statements::of_one_turn(&hall, PHRASES[0], IN_FLIGHT).await?;
    let script = script::written(&recorded);
    let hall = hall.copied(server).await?;
    let mut rounds = Vec::new();
    let mut replays = Vec::new();
    for round in 0..ROUNDS {
        let before = hall.counts().await?;
        let busy = machine::Busy::now(&home());
        let rate = load::closed_loop(&hall, PHRASES[0], IN_FLIGHT, ROUND).await?;
        let spent = busy.since(&home());
        let counts = hall.counts().await?.per_turn_since(before);
        rounds.push((rate, counts, spent));
        let arm = Arm {
            programs: server.programs(),
            database: hall::replay(server),
            seconds: ROUND.as_secs(),
            round,
        };
        let busy = machine::Busy::now(&home());
        match pgbench::run(&arm, &script).await {
            Ok(ran) => replays.push((ran.rate, ran.turns, busy.since(&home()))),
            Err(e) => say(&format!("pgbench did not run: {e:#}"))?,
        }
    }
    hall.close().await;
    compare(&rounds, &replays, table);
    table.row("per turn: statements, alone", &recorded.alone().to_string(), "");
    table.row(
        "per turn: statements, under load",
        &format!("{:.1}", recorded.loaded()),
        "",
    );
    table.row("  of which in pgbench's script", &format!("{:.1}", script.expected), "");
    table.row(
        "per turn: warnings in the server's log",
        &format!("{:.1}", recorded.warnings),
        "",
    );
    if let Some((_, counts, _)) = rounds.last() {
        table.row(
            "per turn: transactions, most only read",
            &format!("{:.1}", counts.commits),
            "",
        );
        let flushes = counts.flushes.map_or_else(|| "—".to_owned(), |f| format!("{f:.2}"));
        table.row("per turn: flushes to disk, shared among turns", &flushes, "");
        table.row(
            "per turn: write-ahead log",
            &format!("{:.1} kB", counts.wal_bytes / 1000.0),
            "",
        );
    }
    Ok(())
}

/// Both arms side by side: by the clock, and by processor time, which other work on the machine moves less.
fn compare(rounds: &[(f64, Counts, Spent)], replays: &[(f64, f64, Spent)], table: &mut Table) {
    let list = |values: Vec<f64>| values.iter().map(|v| format!("{v:.0}")).collect::<Vec<_>>().join(", ");
    let middle = |mut values: Vec<f64>| {
        values.sort_by(f64::total_cmp);
        values
            .get(values.len() / 2)
            .map_or_else(|| "—".to_owned(), |v| format!("{v:.2}"))
    };
    table.row(
        &format!("durable turns per second, {IN_FLIGHT} on their way, rounds"),
        &list(rounds.iter().map(|r| r.0).collect()),
        "",
    );
    table.row(
        &format!("pgbench, same statements, {} clients, rounds", pgbench::CLIENTS),
        &list(replays.iter().map(|r| r.0).collect()),
        "",
    );
    table.row(
        "  ratio, median of rounds",
        &middle(
            rounds
                .iter()
                .zip(replays)
                .map(|(turn, replay)| turn.0 / replay.0)
                .collect(),
        ),
        "aim 0.50",
    );
    let mut costs = Vec::new();
    for (what, spent) in [
        (
            "Allure",
            rounds
                .iter()
                .map(|(_, counts, spent)| spent.per_turn_ms(counts.turns))
                .collect::<Vec<_>>(),
        ),
        (
            "pgbench",
            replays
                .iter()
                .map(|(_, turns, spent)| spent.per_turn_ms(*turns))
                .collect(),
        ),
    ] {
        let client = middle(spent.iter().map(|s| s.0).collect());
        let server = middle(spent.iter().map(|s| s.1).collect());
        table.row(
            "processor time per turn",
            &format!("{what} {client} ms + Postgres {server} ms"),
            "",
        );
        costs.push(spent);
    }
    let both = costs
        .first()
        .into_iter()
        .flatten()
        .zip(costs.get(1).into_iter().flatten());
    let ratios = both
        .map(|(turn, replay)| (replay.0 + replay.1) / (turn.0 + turn.1))
        .collect();
    table.row(
        "  ratio of processor time, pgbench to Allure",
        &middle(ratios),
        "aim 0.50",
    );
    if let Some((.., spent)) = rounds.last() {
        table.row("  machine during a round of turns", &spent.to_string(), "");
    }
    if let Some((.., spent)) = replays.last() {
        table.row("  machine during a round of pgbench", &spent.to_string(), "");
    }
}
