//! The Discord door against a Discord that keeps its rules.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use allure::channel::discord::Discord;
use allure::channel::{Channel, ChannelError, CommandName, Intake, Part};
use allure::config::{DiscordConfig, Secret};
use allure::domain::athlete::Lang;
use allure::domain::dialogue::{Attachment, Button, Content, Door, FileRef, Inbound};
use futures::FutureExt;
use futures::future::BoxFuture;
use serde_json::json;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::fakes::clock::Clock;
use crate::fakes::discord::{Discord as World, Fault, TOKEN};

const ANA: u64 = 42;
const SOON: Duration = Duration::from_secs(10);

type Seen = Vec<(String, Option<String>)>;

/// Keeps each message once, as the inbox does, and fails or dawdles when told to.
#[derive(Default)]
struct Desk {
    kept: watch::Sender<Vec<Inbound>>,
    failures: AtomicUsize,
    pause: Mutex<Duration>,
    last: Mutex<Seen>,
    busy_elsewhere: AtomicBool,
}

impl Desk {
    fn kept(&self) -> Vec<Inbound> {
        self.kept.borrow().clone()
    }

    /// The first `n` messages kept, when there are as many.
    async fn first(&self, n: usize) -> Vec<Inbound> {
        let mut kept = self.kept.subscribe();
        let enough = tokio::time::timeout(SOON, kept.wait_for(|all| all.len() >= n)).await;
        assert!(enough.is_ok(), "{n} wanted, kept: {:#?}", self.kept());
        self.kept()[..n].to_vec()
    }

    async fn nth(&self, n: usize) -> Inbound {
        self.first(n).await.remove(n - 1)
    }

    fn dawdle(&self, pause: Duration) {
        *self.pause.lock().unwrap_or_else(PoisonError::into_inner) = pause;
    }

    fn remember(&self, last: Seen) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = last;
    }
}

impl Intake for Desk {
    fn receive(&self, messages: Vec<Inbound>) -> BoxFuture<'_, anyhow::Result<()>> {
        let pause = *self.pause.lock().unwrap_or_else(PoisonError::into_inner);
        async move {
            tokio::time::sleep(pause).await;
            let left = self.failures.load(Ordering::SeqCst);
            if left > 0 {
                self.failures.store(left - 1, Ordering::SeqCst);
                anyhow::bail!("the database is away");
            }
            self.kept.send_modify(|kept| {
                for message in messages {
                    if kept.iter().all(|one| one.external_id != message.external_id) {
                        kept.push(message);
                    }
                }
            });
            Ok(())
        }
        .boxed()
    }

    fn may_poll<'a>(&'a self, token: &'a str) -> BoxFuture<'a, anyhow::Result<bool>> {
        assert!(token == TOKEN || token == WRONG);
        async { Ok(!self.busy_elsewhere.load(Ordering::SeqCst)) }.boxed()
    }

    fn last_seen(&self, door: Door) -> BoxFuture<'_, anyhow::Result<Seen>> {
        assert_eq!(door, Door::Discord);
        async { Ok(self.last.lock().unwrap_or_else(PoisonError::into_inner).clone()) }.boxed()
    }
}

const WRONG: &str = "MTAw.wrong.token";

fn names() -> Vec<CommandName> {
    let all = [("seance", "today"), ("deplacer", "move"), ("matin", "checkin")];
    let about = |text: &str| text.to_owned();
    all.map(|(fr, en)| CommandName {
        fr,
        en,
        about_fr: about("à quoi ça sert"),
        about_en: about("what it is for"),
    })
    .into()
}

fn channel(world: &World, token: &str) -> Discord {
    let config = DiscordConfig {
        token: Secret::new(token),
        api_url: Some(world.url()),
    };
    Discord::new(&config, names()).unwrap()
}

/// A door at work.
struct Open {
    desk: Arc<Desk>,
    channel: Arc<Discord>,
    stop: watch::Sender<bool>,
    task: JoinHandle<anyhow::Result<()>>,
}

impl Open {
    async fn at(world: &World, desk: Arc<Desk>) -> Self {
        let before = world.logins().0;
        let one = Self::start(Arc::new(channel(world, TOKEN)), desk);
        let ready = |it: &World| (it.logins().0 > before && it.commands().len() == 3).then_some(());
        world.wait_until(ready, SOON).await.expect("the door opens");
        one
    }

    fn start(channel: Arc<Discord>, desk: Arc<Desk>) -> Self {
        let (stop, stopped) = watch::channel(false);
        let (listener, intake) = (channel.clone(), desk.clone());
        let task = tokio::spawn(async move { listener.listen(intake.as_ref(), stopped).await });
        Self {
            desk,
            channel,
            stop,
            task,
        }
    }

    async fn close(self) {
        self.stop.send_replace(true);
        let ended = tokio::time::timeout(SOON, self.task).await.expect("the door closes");
        ended.unwrap().unwrap();
    }

    async fn say(&self, to: &Inbound, n: usize, text: &str) -> Option<String> {
        self.channel.send(&to.address, &part(to, n, text)).await.unwrap()
    }
}

/// A part of the answer to a message, with the key delivery gives it.
fn part(to: &Inbound, n: usize, text: &str) -> Part {
    let key = format!("0b1c|reply|discord|{}|{n}", to.external_id);
    Part {
        text: text.to_owned(),
        key,
        ..Part::default()
    }
}

/// Waits until nothing is left loading or unacknowledged.
async fn nothing_is_left_open(world: &World) {
    let clean = |it: &World| it.violations().is_empty().then_some(());
    assert!(
        world.wait_until(clean, SOON).await.is_some(),
        "{:?}",
        world.violations()
    );
}

fn text_of(inbound: &Inbound) -> &str {
    match &inbound.content {
        Content::Text { text } => text,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_message_is_kept_and_its_answer_is_sent_once() {
    let world = World::start().await;
    let door = Open::at(&world, Arc::default()).await;
    door.desk.failures.store(1, Ordering::SeqCst);
    let said = world.user_says(ANA, "salut");
    let inbound = door.desk.nth(1).await;
    assert_eq!(
        (inbound.external_id, inbound.account, inbound.private),
        (format!("m{said}"), "42".to_owned(), true)
    );
    assert_eq!(
        inbound.content,
        Content::Text {
            text: "salut".to_owned()
        }
    );

    let inbound = door.desk.nth(1).await;
    let answer = part(&inbound, 0, "8,0 km **facile**\u{a0}!");
    door.channel.typing(&inbound.address).await;
    world.fail_next("POST channels", Fault::DropAfterAccept);
    let lost = door.channel.send(&inbound.address, &answer).await;
    assert_eq!(lost, Err(ChannelError::Retry { after: None }));
    let id = door.channel.send(&inbound.address, &answer).await.unwrap().unwrap();
    let sent = world.sent(ANA);
    assert_eq!((sent.len(), sent[0].id.to_string()), (1, id.clone()));
    assert_eq!(sent[0].content, "8,0 km \\*\\*facile\\*\\*\u{a0}!");
    let body = &world.calls("/messages")[0].body;
    assert_eq!(
        (&body["flags"], &body["allowed_mentions"]),
        (&json!(4), &json!({ "parse": [] }))
    );
    assert_ne!(door.say(&inbound, 1, "Bonne sortie").await, Some(id.clone()));

    door.channel
        .edit(&inbound.address, &id, &part(&inbound, 0, "10,0 km"))
        .await
        .unwrap();
    assert_eq!(world.sent(ANA)[0].content, "10,0 km");
    let gone = door.channel.edit(&inbound.address, "7", &part(&inbound, 0, "x")).await;
    assert_eq!(gone, Err(ChannelError::Gone));
    assert_eq!(world.calls("/typing").len(), 1);
    door.close().await;
}

#[tokio::test]
async fn failures_say_what_may_be_done() {
    let world = World::start().await;
    let door = Open::at(&world, Arc::default()).await;
    world.user_says(ANA, "salut");
    let inbound = door.desk.nth(1).await;
    let send = async |n: usize, text: &str| door.channel.send(&inbound.address, &part(&inbound, n, text)).await;
    world.fail_next("POST channels", Fault::RetryAfter(1500));
    let after = Some(Duration::from_millis(1500));
    assert_eq!(send(0, "x").await, Err(ChannelError::Retry { after }));
    for fault in [Fault::Status(503), Fault::Drop] {
        world.fail_next("POST channels", fault);
        assert_eq!(send(0, "x").await, Err(ChannelError::Retry { after: None }));
    }
    let empty = Err(ChannelError::Refused(
        "400 50006 Cannot send an empty message".to_owned(),
    ));
    assert_eq!(send(0, " ").await, empty);
    world.block(ANA);
    assert_eq!(send(0, "x").await, Err(ChannelError::Blocked));
    world.unblock(ANA);
    let large = Attachment {
        file_name: "a.zip".to_owned(),
        mime: "application/zip".to_owned(),
        bytes: vec![0; (10 << 20) + 1],
        instead: String::new(),
    };
    let large = Part {
        attachments: vec![large],
        ..part(&inbound, 0, "x")
    };
    assert_eq!(
        door.channel.send(&inbound.address, &large).await,
        Err(ChannelError::TooLarge)
    );
    let nowhere = door.channel.send("telegram:7", &part(&inbound, 0, "x")).await;
    assert!(matches!(nowhere, Err(ChannelError::Refused(_))), "{nowhere:?}");
    assert_eq!(world.sent(ANA).len(), 0);
    door.close().await;

    let unreachable = DiscordConfig {
        token: Secret::new(TOKEN),
        api_url: Some("http://127.0.0.1:1".to_owned()),
    };
    let unreachable = Discord::new(&unreachable, names()).unwrap();
    let sent = unreachable.send(&inbound.address, &part(&inbound, 0, "x")).await;
    assert_eq!(sent, Err(ChannelError::Retry { after: None }));
    let unfit = DiscordConfig {
        token: Secret::new("a\nb"),
        api_url: None,
    };
    assert!(Discord::new(&unfit, names()).is_err());
}

#[tokio::test]
async fn a_command_shows_loading_then_its_answer() {
    let world = World::start().await;
    let door = Open::at(&world, Arc::default()).await;
    let run = world.user_runs(ANA, "today", &[("text", json!("demain matin"))]);
    let inbound = door.desk.nth(1).await;
    assert_eq!(
        (inbound.external_id.clone(), text_of(&inbound)),
        (format!("i{run}"), "/seance demain matin")
    );
    assert_eq!((inbound.private, inbound.lang_hint), (true, Some(Lang::Fr)));

    // The answer may be ready before the acknowledgement has arrived: it waits.
    let id = door.say(&inbound, 0, "Repos").await;
    assert_eq!(
        world.answer_to(run).map(|one| (one.content, one.id.to_string())),
        id.clone().map(|id| ("Repos".to_owned(), id))
    );
    assert_eq!(door.say(&inbound, 0, "Repos").await, id);
    let more = door.say(&inbound, 1, "Puis 8,0 km").await.unwrap();
    let told: Vec<_> = world
        .sent(ANA)
        .into_iter()
        .map(|one| (one.content, one.interaction))
        .collect();
    assert_eq!(
        told,
        [("Repos".to_owned(), Some(run)), ("Puis 8,0 km".to_owned(), Some(run))]
    );
    door.channel
        .edit(&inbound.address, &more, &part(&inbound, 1, "Puis 9,0 km"))
        .await
        .unwrap();
    // Delivery may hold the channel of direct messages as the address of the account.
    let message = id.unwrap();
    let room = format!("c{}", world.sent(ANA)[0].channel);
    door.channel
        .edit(&room, &message, &part(&inbound, 0, "Repos complet"))
        .await
        .unwrap();
    let told: Vec<_> = world.sent(ANA).into_iter().map(|one| one.content).collect();
    assert_eq!(told, ["Repos complet", "Puis 9,0 km"]);
    let kinds: Vec<_> = world
        .calls("/callback")
        .into_iter()
        .map(|call| call.body["type"].clone())
        .collect();
    assert_eq!(kinds, [json!(5)]);
    nothing_is_left_open(&world).await;
    door.close().await;
}

#[tokio::test]
async fn a_part_finds_the_interaction_it_answers_whatever_the_address() {
    let world = World::start().await;
    let door = Open::at(&world, Arc::default()).await;
    world.user_says(ANA, "salut");
    let said = door.desk.nth(1).await;
    let run = world.user_runs(ANA, "today", &[]);
    let asked = door.desk.nth(2).await;
    door.channel
        .send(&said.address, &part(&asked, 0, "Repos"))
        .await
        .unwrap();
    assert_eq!(world.answer_to(run).map(|one| one.content), Some("Repos".to_owned()));
    door.channel
        .send(&asked.address, &part(&said, 0, "Salut"))
        .await
        .unwrap();
    let told: Vec<_> = world
        .sent(ANA)
        .into_iter()
        .map(|one| (one.content, one.interaction))
        .collect();
    assert_eq!(told, [("Repos".to_owned(), Some(run)), ("Salut".to_owned(), None)]);
    nothing_is_left_open(&world).await;
    door.close().await;
}

#[tokio::test]
async fn an_interaction_is_acknowledged_in_time_however_slow_the_intake() {
    let world = World::start().await;
    let door = Open::at(&world, Arc::default()).await;
    door.desk.dawdle(Duration::from_millis(2200));
    let began = Instant::now();
    let run = world.user_runs(ANA, "today", &[]);
    let loading = |it: &World| {
        it.violations()
            .contains(&format!("interaction {run} is still loading"))
            .then_some(())
    };
    world.wait_until(loading, SOON).await.expect("a loading state");
    assert!(
        (1400..2900).contains(&began.elapsed().as_millis()),
        "{:?}",
        began.elapsed()
    );
    assert_eq!(door.desk.kept(), []);
    let inbound = door.desk.nth(1).await;
    door.say(&inbound, 0, "Repos").await;
    assert_eq!(world.answer_to(run).map(|one| one.content), Some("Repos".to_owned()));

    // Acknowledged, and then lost: the loading state ends in words.
    let lost = "Je n’ai pas pu noter ça. Réessaie dans une minute.";
    door.desk.failures.store(1, Ordering::SeqCst);
    let run = world.user_runs(ANA, "today", &[]);
    let answer = world.wait_until(|it| it.answer_to(run), SOON).await.expect("an excuse");
    assert_eq!(answer.content, lost);

    // Lost at once: the excuse is the acknowledgement.
    door.desk.dawdle(Duration::ZERO);
    door.desk.failures.store(1, Ordering::SeqCst);
    world.introduce(ANA, "ana", "en-GB");
    let run = world.user_runs(ANA, "today", &[]);
    let answer = world.wait_until(|it| it.answer_to(run), SOON).await.expect("an excuse");
    assert_eq!(
        (answer.content.as_str(), answer.ephemeral),
        ("I could not note that. Try again in a minute.", true)
    );
    assert_eq!(door.desk.kept().len(), 1);
    nothing_is_left_open(&world).await;
    door.close().await;
}

#[tokio::test]
async fn after_a_restart_an_answer_still_ends_the_loading_state_and_stays_for_one_persons_eyes() {
    let clock = Clock::frozen(1_775_000_000);
    let world = World::start_at(clock.clone()).await;
    let door = Open::at(&world, Arc::default()).await;
    let run = world.user_runs(ANA, "today", &[]);
    let inbound = door.desk.nth(1).await;
    let loading = |it: &World| (!it.violations().is_empty()).then_some(());
    world.wait_until(loading, SOON).await.expect("a loading state");
    door.close().await;

    let again = channel(&world, TOKEN);
    let hidden = format!("{}:e", inbound.address);
    again.send(&hidden, &part(&inbound, 0, "Repos")).await.unwrap();
    assert_eq!(world.answer_to(run).map(|one| one.content), Some("Repos".to_owned()));
    assert_eq!(world.calls("POST webhooks")[0].body["flags"], 68);
    again.send(&hidden, &part(&inbound, 1, "Puis 8,0 km")).await.unwrap();
    assert_eq!(
        world.sent(ANA).iter().map(|one| one.ephemeral).collect::<Vec<_>>(),
        [false, true]
    );
    assert_eq!(world.violations(), Vec::<String>::new());

    // Once the token is over, the direct messages are the only place left; it is tried once.
    clock.advance(Duration::from_mins(15));
    for n in [2, 3] {
        again.send(&hidden, &part(&inbound, n, "Bonne sortie")).await.unwrap();
    }
    let late: Vec<_> = world
        .sent(ANA)
        .into_iter()
        .skip(2)
        .map(|one| (one.interaction, one.ephemeral))
        .collect();
    assert_eq!(late, [(None, false), (None, false)]);
    assert_eq!(
        (
            world.calls("POST webhooks").len(),
            world.calls("users/@me/channels").len()
        ),
        (3, 1)
    );
    world.block(ANA);
    let closed = again.send(&hidden, &part(&inbound, 4, "x")).await;
    assert_eq!(closed, Err(ChannelError::Blocked));
}

#[tokio::test]
async fn buttons_and_the_form_of_the_morning() {
    let world = World::start().await;
    let door = Open::at(&world, Arc::default()).await;
    world.user_says(ANA, "salut");
    let said = door.desk.nth(1).await;
    let button = |label: &str, data: &str| Button {
        label: label.to_owned(),
        data: data.to_owned(),
    };
    let rows = vec![vec![button("Fait", "say:log_run"), button("Ce matin", "checkin:open")]];
    let offer = Part {
        buttons: rows,
        ..part(&said, 0, "Alors\u{202f}?")
    };
    let message = door.channel.send(&said.address, &offer).await.unwrap();

    let press = world.user_taps(ANA, "Fait");
    let pressed = door.desk.nth(2).await;
    assert_eq!(pressed.external_id, format!("i{press}"));
    assert_eq!(
        pressed.content,
        Content::Press {
            data: "say:log_run".to_owned(),
            message
        }
    );
    door.channel.answer_press(&pressed).await;
    door.say(&pressed, 0, "Noté").await;
    let told: Vec<_> = world
        .sent(ANA)
        .into_iter()
        .map(|one| (one.content, one.interaction))
        .collect();
    assert_eq!(
        told,
        [("Alors\u{202f}?".to_owned(), None), ("Noté".to_owned(), Some(press))]
    );

    // The form opens from the button and from the bare command; only its answer is a message.
    for (n, open) in [(3, None), (4, Some("checkin"))] {
        let opener = match open {
            None => world.user_taps(ANA, "Ce matin"),
            Some(command) => world.user_runs(ANA, command, &[]),
        };
        let shown = |it: &World| it.calls(&format!("interactions/{opener}/")).pop();
        let form = world.wait_until(shown, SOON).await.expect("a form");
        assert_eq!(
            (&form.body["type"], &form.body["data"]["title"]),
            (&json!(9), &json!("Ce matin"))
        );
        let filled = world.user_submits(ANA, opener, &[("sleep", "4"), ("legs", "3"), ("mood", "5")]);
        let answer = door.desk.nth(n).await;
        assert_eq!(
            (answer.external_id.clone(), text_of(&answer)),
            (format!("i{filled}"), "/matin 4 3 5")
        );
        door.say(&answer, 0, "Merci").await;
        assert_eq!(world.answer_to(filled).map(|one| one.content), Some("Merci".to_owned()));
    }
    // With its answers in the command there is nothing to ask.
    world.user_runs(ANA, "checkin", &[("text", json!("4 3 5"))]);
    let direct = door.desk.nth(5).await;
    assert_eq!(text_of(&direct), "/matin 4 3 5");
    door.say(&direct, 0, "Merci").await;

    let typed = world.user_types(ANA, "move", "text", "me");
    let choices = world
        .wait_until(|it| it.choices(typed), SOON)
        .await
        .expect("suggestions");
    assert_eq!(choices, json!([{ "name": "mercredi", "value": "mercredi" }]));
    nothing_is_left_open(&world).await;
    door.close().await;
}

#[tokio::test]
async fn files_come_in_and_go_out() {
    let world = World::start().await;
    let door = Open::at(&world, Arc::default()).await;
    world.user_sends_file(ANA, "run.fit", vec![7_u8; 3000]);
    let inbound = door.desk.nth(1).await;
    let Content::File { file, caption: None } = inbound.content.clone() else {
        panic!("{inbound:?}")
    };
    assert_eq!((file.name.as_deref(), file.size), (Some("run.fit"), Some(3000)));
    assert_eq!(door.channel.fetch(&file, 3000).await, Ok(vec![7; 3000]));
    assert_eq!(door.channel.fetch(&file, 2999).await, Err(ChannelError::TooLarge));
    // The size announced may be wrong, and the address anything.
    let lying = FileRef {
        size: Some(1),
        ..file.clone()
    };
    assert_eq!(door.channel.fetch(&lying, 2999).await, Err(ChannelError::TooLarge));
    let elsewhere = FileRef {
        handle: "http://127.0.0.1:1/x".to_owned(),
        ..file.clone()
    };
    let refused = door.channel.fetch(&elsewhere, 3000).await;
    assert_eq!(
        refused,
        Err(ChannelError::Refused("the file is not on Discord's hosts".to_owned()))
    );
    let gone = FileRef {
        handle: file.handle.replace("run.fit", "run.fit/x"),
        ..file
    };
    assert!(matches!(
        door.channel.fetch(&gone, 3000).await,
        Err(ChannelError::Refused(_))
    ));

    let picture = |name: &str| Attachment {
        file_name: name.to_owned(),
        mime: "image/png".to_owned(),
        bytes: vec![1, 2, 3],
        instead: String::new(),
    };
    let report = Part {
        attachments: vec![picture("a.png"), picture("b.png")],
        ..part(&inbound, 0, "Ta semaine")
    };
    door.channel.send(&inbound.address, &report).await.unwrap();
    let run = world.user_runs(ANA, "today", &[]);
    let asked = door.desk.nth(2).await;
    let report = Part {
        attachments: vec![picture("c.png")],
        ..part(&asked, 0, "Ta semaine")
    };
    door.channel.send(&asked.address, &report).await.unwrap();
    let names: Vec<Vec<_>> = world
        .sent(ANA)
        .into_iter()
        .map(|one| one.attachments.into_iter().map(|f| f.name).collect())
        .collect();
    assert_eq!(
        names,
        [vec!["a.png".to_owned(), "b.png".to_owned()], vec!["c.png".to_owned()]]
    );
    assert_eq!(
        world.answer_to(run).map(|one| one.attachments[0].bytes.to_vec()),
        Some(vec![1, 2, 3])
    );
    assert_eq!(world.violations(), Vec::<String>::new());
    door.close().await;
}

#[tokio::test]
async fn what_was_said_during_an_absence_is_read_afterwards_in_its_order() {
    let world = World::start().await;
    let door = Open::at(&world, Arc::default()).await;
    let first = world.user_says(ANA, "avant");
    let inbound = door.desk.nth(1).await;
    door.say(&inbound, 0, "Salut").await;
    door.close().await;

    // More than two pages, with the bot's own message among them.
    for n in 0..230 {
        world.user_says(ANA, &format!("pendant {n}"));
    }
    let desk = Arc::new(Desk::default());
    desk.remember(vec![
        (inbound.address.clone(), Some(format!("m{first}"))),
        // One who is not known here any more, and one whose last message is not known.
        ("c7".to_owned(), Some("m1".to_owned())),
        (inbound.address, None),
    ]);
    let door = Open::at(&world, desk).await;
    let mut wanted: Vec<String> = (0..230).map(|n| format!("pendant {n}")).collect();
    assert_eq!(
        door.desk.first(230).await.iter().map(text_of).collect::<Vec<_>>(),
        wanted
    );

    // A session that cannot be resumed loses its events too.
    let last = door.desk.nth(230).await;
    door.desk.remember(vec![(last.address, Some(last.external_id))]);
    let before = world.logins().0;
    world.invalidate_sessions(false);
    world.user_says(ANA, "perdu");
    let again = |it: &World| (it.logins().0 > before).then_some(());
    world
        .wait_until(again, Duration::from_secs(30))
        .await
        .expect("a new session");
    world.user_says(ANA, "après");
    wanted.extend(["perdu".to_owned(), "après".to_owned()]);
    let mut told: Vec<String> = door
        .desk
        .first(232)
        .await
        .iter()
        .map(|one| text_of(one).to_owned())
        .collect();
    // Said while the absence is caught up on, the last may be read by that or by the gateway.
    told[230..].sort_by_key(|text| text == "après");
    assert_eq!(told, wanted);
    door.close().await;
}

#[tokio::test]
async fn the_connection_is_one_process_s_and_comes_back() {
    let world = World::start().await;
    let desk = Arc::new(Desk::default());
    desk.busy_elsewhere.store(true, Ordering::SeqCst);
    let door = Open::start(Arc::new(channel(&world, TOKEN)), desk);
    let connected = |it: &World| (it.logins().0 > 0).then_some(());
    assert_eq!(world.wait_until(connected, Duration::from_millis(500)).await, None);
    door.desk.busy_elsewhere.store(false, Ordering::SeqCst);
    world.wait_until(connected, SOON).await.expect("its turn");
    world.user_says(ANA, "un");
    door.desk.nth(1).await;

    world.drop_gateway();
    world.user_says(ANA, "deux");
    assert_eq!(text_of(&door.desk.nth(2).await), "deux");
    // Another process takes over: this one falls silent.
    door.desk.busy_elsewhere.store(true, Ordering::SeqCst);
    tokio::time::sleep(Duration::from_secs(6)).await;
    world.user_says(ANA, "trois");
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(door.desk.kept().len(), 2);
    door.close().await;

    // A wrong token is the operator's to change: the door says so and ends.
    let wrong = Open::start(Arc::new(channel(&world, WRONG)), Arc::default());
    let ended = tokio::time::timeout(SOON, wrong.task)
        .await
        .expect("it gives up")
        .unwrap();
    assert_eq!(
        ended.unwrap_err().to_string(),
        "Discord refuses the token in DISCORD_TOKEN"
    );
}
