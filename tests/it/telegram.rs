//! The Telegram door against a Bot API with the real offsets, limits and refusals.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use allure::channel::telegram::Telegram;
use allure::channel::{Channel, ChannelError, CommandName, Intake, Part};
use allure::config::{Secret, TelegramConfig, Webhook};
use allure::domain::athlete::Lang;
use allure::domain::dialogue::{Attachment, Button, Content, Door, FileRef, Inbound};
use futures::FutureExt;
use futures::future::BoxFuture;
use serde_json::json;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::fakes::telegram::{Fault, SentMessage, TOKEN, Telegram as Fake};

const ANA: i64 = 42;
const CLUB: i64 = -500;
const SOON: Duration = Duration::from_secs(15);
const SECRET: &str = "abcdefghijklmnopqrstuvwxyz_0123456789";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";
const NONE: [String; 0] = [];

/// Keeps what arrives, or says that it cannot.
#[derive(Default)]
struct Kept {
    /// So many batches are refused first.
    refusals: AtomicUsize,
    tries: AtomicUsize,
    not_ours: AtomicBool,
    batches: Mutex<Vec<Vec<Inbound>>>,
}

impl Kept {
    fn refusing(times: usize) -> Arc<Self> {
        Arc::new(Self {
            refusals: AtomicUsize::new(times),
            ..Self::default()
        })
    }

    fn batches(&self) -> Vec<Vec<Inbound>> {
        self.batches.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn all(&self) -> Vec<Inbound> {
        self.batches().concat()
    }

    fn contents(&self) -> Vec<Content> {
        self.all().into_iter().map(|inbound| inbound.content).collect()
    }

    async fn at_least(&self, wanted: usize) -> Vec<Inbound> {
        until(|| self.all().len() >= wanted).await;
        self.all()
    }
}

impl Intake for Kept {
    fn receive(&self, messages: Vec<Inbound>) -> BoxFuture<'_, anyhow::Result<()>> {
        async move {
            self.tries.fetch_add(1, Ordering::SeqCst);
            let refuse = |left: usize| left.checked_sub(1);
            let refused = self.refusals.fetch_update(Ordering::SeqCst, Ordering::SeqCst, refuse);
            anyhow::ensure!(refused.is_err(), "the database is away");
            self.batches
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(messages);
            Ok(())
        }
        .boxed()
    }

    fn may_poll<'a>(&'a self, token: &'a str) -> BoxFuture<'a, anyhow::Result<bool>> {
        assert_eq!(token, TOKEN);
        async move { Ok(!self.not_ours.load(Ordering::SeqCst)) }.boxed()
    }

    fn last_seen(&self, _: Door) -> BoxFuture<'_, anyhow::Result<Vec<(String, Option<String>)>>> {
        async { Ok(Vec::new()) }.boxed()
    }
}

async fn until(ready: impl Fn() -> bool) {
    let waiting = async {
        while !ready() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(SOON, waiting).await.expect("it never happened");
}

fn config(fake: &Fake) -> TelegramConfig {
    TelegramConfig {
        token: Secret::new(TOKEN),
        api_url: Some(fake.url()),
        webhook: None,
    }
}

fn door(fake: &Fake) -> Telegram {
    Telegram::new(&config(fake), Vec::new()).expect("a door")
}

/// A door that listens until it is dropped or told to stop.
struct Listening {
    stop: watch::Sender<bool>,
    task: JoinHandle<anyhow::Result<()>>,
}

impl Listening {
    fn to(door: Telegram, intake: &Arc<Kept>) -> Self {
        let (stop, stopped) = watch::channel(false);
        let intake = intake.clone();
        let task = tokio::spawn(async move { door.listen(intake.as_ref(), stopped).await });
        Self { stop, task }
    }

    async fn end(self) {
        self.stop.send_replace(true);
        let ended = tokio::time::timeout(SOON, self.task).await;
        let ended = ended.expect("it stops").expect("it does not panic");
        ended.expect("it ends well");
    }
}

fn text(text: &str) -> Content {
    Content::Text { text: text.to_owned() }
}

fn words(words: &str) -> Part {
    Part {
        text: words.to_owned(),
        ..Part::default()
    }
}

fn picture(name: &str) -> Attachment {
    Attachment {
        file_name: name.to_owned(),
        mime: "image/png".to_owned(),
        bytes: PNG.to_vec(),
        instead: String::new(),
    }
}

fn document(name: &str, bytes: &[u8]) -> Attachment {
    Attachment {
        file_name: name.to_owned(),
        mime: "application/json".to_owned(),
        bytes: bytes.to_vec(),
        instead: String::new(),
    }
}

fn yes_no() -> Vec<Vec<Button>> {
    let button = |label: &str, data: &str| Button {
        label: label.to_owned(),
        data: data.to_owned(),
    };
    vec![vec![button("Oui", "go:1"), button("Non", "no:1")]]
}

/// What a person sees of a message: text, labels, files as kind and name.
fn seen(message: &SentMessage) -> (String, Vec<String>, Vec<(String, String)>) {
    let labels = message.buttons.iter().map(|b| b.label.clone()).collect();
    let files = message.attachments.iter().map(|a| (a.kind.to_owned(), a.name.clone()));
    (message.text.clone(), labels, files.collect())
}

/// The offsets of the polls so far.
fn offsets(fake: &Fake) -> Vec<Option<i64>> {
    let polls = fake.calls("getupdates");
    polls.iter().map(|call| call.params["offset"].as_i64()).collect()
}

#[tokio::test]
async fn nothing_is_confirmed_before_it_is_kept() {
    let fake = Fake::start().await;
    let intake = Kept::refusing(2);
    let update = fake.user_says(ANA, "bonjour");
    let listening = Listening::to(door(&fake), &intake);
    until(|| intake.tries.load(Ordering::SeqCst) == 2).await;
    assert_eq!((fake.pending(), offsets(&fake)), (1, vec![None, None]));

    let kept = intake.at_least(1).await;
    let wanted = Inbound {
        door: Door::Telegram,
        external_id: update.to_string(),
        account: ANA.to_string(),
        address: ANA.to_string(),
        at: kept[0].at,
        private: true,
        lang_hint: Some(Lang::Fr),
        content: text("bonjour"),
    };
    assert_eq!(kept, [wanted]);
    until(|| fake.pending() == 0).await;
    intake.refusals.store(1, Ordering::SeqCst);
    fake.user_says(ANA, "encore");
    intake.at_least(2).await;
    until(|| fake.pending() == 0).await;
    listening.end().await;
    assert_eq!(intake.contents(), [text("bonjour"), text("encore")]);
    // Each update is confirmed once, after it was kept; no other poll has an offset. The last poll was given
    // up when the door stopped, and is not in the books.
    let first = i64::from(update);
    assert_eq!(offsets(&fake), [None, None, None, Some(first + 1), None]);
    assert_eq!(fake.violations(), NONE);
}

#[tokio::test]
async fn a_poll_that_fails_is_made_again() {
    let fake = Fake::start().await;
    let intake = Kept::refusing(0);
    fake.fail_next("getme", Fault::Drop);
    fake.fail_next(
        "getupdates",
        Fault::Status(409, "Conflict: terminated by other getUpdates request"),
    );
    fake.fail_next("getupdates", Fault::RetryAfter(1));
    fake.fail_next("getupdates", Fault::Garbage);
    fake.user_says(ANA, "toujours là ?");
    let listening = Listening::to(door(&fake), &intake);
    assert_eq!(intake.at_least(1).await[0].content, text("toujours là ?"));
    listening.end().await;
    assert_eq!((fake.heal(), fake.violations()), (0, NONE.to_vec()));
}

#[tokio::test]
async fn a_hundred_come_in_one_page_and_in_order() {
    let fake = Fake::start().await;
    let intake = Kept::refusing(0);
    for n in 0..130 {
        fake.user_says(ANA + n % 7, &format!("message {n}"));
    }
    let listening = Listening::to(door(&fake), &intake);
    intake.at_least(130).await;
    until(|| fake.pending() == 0).await;
    listening.end().await;
    let wanted: Vec<Content> = (0..130).map(|n| text(&format!("message {n}"))).collect();
    assert_eq!(intake.contents(), wanted);
    assert_eq!(intake.batches().iter().map(Vec::len).collect::<Vec<_>>(), [100, 30]);
}

#[tokio::test]
async fn only_the_holder_of_the_lease_polls() {
    let fake = Fake::start().await;
    let intake = Kept::refusing(0);
    intake.not_ours.store(true, Ordering::SeqCst);
    fake.user_says(ANA, "bonjour");
    let listening = Listening::to(door(&fake), &intake);
    until(|| !fake.calls("setmycommands").is_empty()).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(offsets(&fake), []);
    intake.not_ours.store(false, Ordering::SeqCst);
    intake.at_least(1).await;
    listening.end().await;
}

#[tokio::test]
async fn every_kind_of_message_arrives() {
    let fake = Fake::start().await;
    let intake = Kept::refusing(0);
    let first = fake.user_says(ANA, "8 km");
    let said = fake.message_of(first).unwrap();
    fake.user_edits(ANA, said, "9 km");
    fake.user_sends_file(ANA, "sortie.fit", vec![1, 2, 3]);
    fake.user_sends_photo(ANA, PNG);
    fake.user_sends_sticker(ANA);
    fake.user_sends_voice(ANA, PNG);
    fake.block(ANA);
    fake.unblock(ANA);
    fake.introduce(ANA, "Ann", "en-GB");
    fake.user_presses(ANA, 999, "go:old");
    let listening = Listening::to(door(&fake), &intake);
    let kept = intake.at_least(7).await;
    until(|| fake.pending() == 0).await;
    listening.end().await;

    let unreadable = |what: &str| Content::Unreadable {
        what: what.to_owned(),
        caption: None,
    };
    let Content::File { file, caption: None } = &kept[2].content else {
        panic!("{:?}", kept[2]);
    };
    assert_eq!((file.name.as_deref(), file.size), (Some("sortie.fit"), Some(3)));
    let Content::Press {
        data,
        message: Some(handle),
    } = &kept[6].content
    else {
        panic!("{:?}", kept[6]);
    };
    assert_eq!((data.as_str(), handle.split_once(':').unwrap().0), ("go:old", "999"));
    assert_eq!(kept[6].lang_hint, Some(Lang::En));
    let others: Vec<Content> = [0, 1, 3, 4, 5].map(|n: usize| kept[n].content.clone()).into();
    let edited = Content::Edited {
        text: "9 km".to_owned(),
    };
    let wanted = [
        text("8 km"),
        edited,
        unreadable("photo"),
        unreadable("sticker"),
        unreadable("voice"),
    ];
    assert_eq!(others, wanted);
    let ids: std::collections::BTreeSet<&str> = kept.iter().map(|inbound| inbound.external_id.as_str()).collect();
    assert_eq!((kept.len(), ids.len()), (7, 7));

    door(&fake).answer_press(&kept[6]).await;
    assert_eq!(fake.violations(), NONE);
}

#[tokio::test]
async fn a_group_is_heard_only_when_it_speaks_to_the_bot() {
    let fake = Fake::start().await;
    let intake = Kept::refusing(0);
    fake.group_message(CLUB, ANA, "qui court demain ?");
    fake.group_message(CLUB, ANA, "/aide@another_bot");
    fake.group_message(CLUB, ANA, "/aide@allure_test_bot");
    fake.group_message(CLUB, ANA, "@Allure_Test_Bot et toi ?");
    fake.migrate(CLUB, CLUB - 1);
    let listening = Listening::to(door(&fake), &intake);
    let kept = intake.at_least(2).await;
    until(|| fake.pending() == 0).await;
    listening.end().await;
    assert_eq!(
        intake.contents(),
        [text("/aide@allure_test_bot"), text("@Allure_Test_Bot et toi ?")]
    );
    assert_eq!(
        (kept[0].private, kept[0].address.as_str(), kept[0].account.as_str()),
        (false, "-500", "42")
    );
}

#[tokio::test]
async fn a_group_that_has_moved_is_followed() {
    let fake = Fake::start().await;
    fake.group_message(CLUB, ANA, "/aide@allure_test_bot");
    fake.group_message(CLUB - 1, ANA, "/aide@allure_test_bot");
    fake.migrate(CLUB, CLUB - 1);
    let door = door(&fake);
    let part = Part {
        text: "En privé, s’il te plaît.".to_owned(),
        key: "k".to_owned(),
        ..Part::default()
    };
    let id = door.send(&CLUB.to_string(), &part).await.unwrap();
    let sent = fake.sent(CLUB - 1);
    assert_eq!(sent.len(), 1);
    assert_eq!(
        (sent[0].text.as_str(), Some(sent[0].id.to_string())),
        ("En privé, s’il te plaît.", id)
    );
    // What was said in the old group is out of reach: the delivery says it anew.
    assert_eq!(door.edit(&CLUB.to_string(), "1", &part).await, Err(ChannelError::Gone));
    assert_eq!(fake.violations(), NONE);
}

#[tokio::test]
async fn text_leaves_as_it_is_with_its_buttons() {
    let fake = Fake::start().await;
    let door = door(&fake);
    fake.user_says(ANA, "/start");
    let odd = "<b>8 km</b> *demain* _à_ [5:12/km](x) & `fin`.";
    let part = Part {
        buttons: yes_no(),
        ..words(odd)
    };
    let id = door.send("42", &part).await.unwrap().unwrap();
    let sent = &fake.sent(ANA)[0];
    assert_eq!(
        (seen(sent), sent.id.to_string()),
        ((odd.to_owned(), vec!["Oui".into(), "Non".into()], vec![]), id.clone())
    );
    let call = &fake.calls("sendmessage")[0].params;
    assert_eq!(
        (&call["parse_mode"], &call["link_preview_options"]["is_disabled"]),
        (&json!(null), &json!(true))
    );

    // The same edit twice is one edit; without buttons, the old ones go.
    for _ in 0..2 {
        assert_eq!(door.edit("42", &id, &words("fait")).await, Ok(()));
    }
    let sent = &fake.sent(ANA)[0];
    assert_eq!((seen(sent), sent.edits.len()), (("fait".to_owned(), vec![], vec![]), 1));
    // A press names its message and its query.
    assert_eq!(
        door.edit("42", &format!("{id}:9000001"), &words("refait")).await,
        Ok(())
    );
    assert_eq!(fake.sent(ANA)[0].text, "refait");
    assert_eq!(fake.violations(), NONE);
    for gone in ["999", "soon"] {
        assert_eq!(
            door.edit("42", gone, &words("x")).await,
            Err(ChannelError::Gone),
            "{gone}"
        );
    }
}

#[tokio::test]
async fn files_leave_with_their_text_where_it_fits() {
    let fake = Fake::start().await;
    let door = door(&fake);
    fake.user_says(ANA, "/start");
    let long = "é".repeat(1025);
    let part = |text: &str, attachments: Vec<Attachment>| Part {
        buttons: yes_no(),
        attachments,
        ..words(text)
    };
    let labels = vec!["Oui".to_owned(), "Non".to_owned()];
    let photo = ("photo".to_owned(), "charge.png".to_owned());
    let file = ("document".to_owned(), "données.json".to_owned());
    let export = document("données.json", b"{}\r\n--");

    door.send("42", &part("ta charge", vec![picture("charge.png"), export.clone()]))
        .await
        .unwrap();
    door.send("42", &part(&long, vec![picture("charge.png")]))
        .await
        .unwrap();
    door.send("42", &part("", vec![export])).await.unwrap();
    let sent: Vec<_> = fake.sent(ANA).iter().map(seen).collect();
    let none = String::new;
    let wanted = [
        ("ta charge".to_owned(), labels.clone(), vec![photo.clone()]),
        (none(), vec![], vec![file.clone()]),
        (long, labels.clone(), vec![]),
        (none(), vec![], vec![photo]),
        (none(), labels, vec![file]),
    ];
    assert_eq!(sent, wanted);
    assert_eq!(fake.sent(ANA)[1].attachments[0].bytes, "{}\r\n--".as_bytes());

    // A picture cannot join an old text; one without text cannot be given any.
    let with_picture = Part {
        attachments: vec![picture("charge.png")],
        ..words("nouveau")
    };
    let text_id = fake.sent(ANA)[2].id.to_string();
    assert_eq!(door.edit("42", &text_id, &with_picture).await, Ok(()));
    assert_eq!((fake.sent(ANA)[2].text.as_str(), fake.sent(ANA).len()), ("nouveau", 6));
    assert_eq!(fake.violations(), NONE);
    let photo_id = fake.sent(ANA)[0].id.to_string();
    assert_eq!(door.edit("42", &photo_id, &words("x")).await, Err(ChannelError::Gone));
}

#[tokio::test]
async fn a_file_that_must_wait_does_not_repeat_its_text() {
    let fake = Fake::start().await;
    let door = door(&fake);
    fake.user_says(ANA, "/start");
    let part = Part {
        attachments: vec![document("a.json", b"1"), document("b.json", b"2")],
        ..words("tes données")
    };
    fake.fail_next("senddocument", Fault::Slow(Duration::ZERO));
    fake.fail_next("senddocument", Fault::RetryAfter(1));
    assert!(door.send("42", &part).await.is_ok());
    let names: Vec<_> = fake
        .sent(ANA)
        .iter()
        .map(|m| (m.text.clone(), m.attachments[0].name.clone()))
        .collect();
    let wanted = [
        ("tes données".to_owned(), "a.json".to_owned()),
        (String::new(), "b.json".to_owned()),
    ];
    assert_eq!(names, wanted);
    assert_eq!(fake.violations(), NONE);
    // A long pause is not waited out here.
    fake.fail_next("senddocument", Fault::Slow(Duration::ZERO));
    fake.fail_next("senddocument", Fault::RetryAfter(60));
    assert_eq!(door.send("42", &part).await, Err(ChannelError::Ambiguous));
}

#[tokio::test]
async fn a_failure_says_what_may_be_done() {
    let fake = Fake::start().await;
    let door = door(&fake);
    for user in 1..=8 {
        fake.user_says(user, "/start");
    }
    let failing = async |user: i64, fault: Fault| {
        fake.fail_next("sendmessage", fault);
        door.send(&user.to_string(), &words("bonjour")).await
    };
    let begun = std::time::Instant::now();
    let after = Some(Duration::from_secs(30));
    assert_eq!(
        failing(1, Fault::RetryAfter(30)).await,
        Err(ChannelError::Retry { after })
    );
    assert_eq!(
        failing(2, Fault::Status(502, "Bad Gateway")).await,
        Err(ChannelError::Ambiguous)
    );
    assert_eq!(failing(3, Fault::DropAfterAccept).await, Err(ChannelError::Ambiguous));
    assert_eq!(failing(4, Fault::Garbage).await, Err(ChannelError::Ambiguous));
    let refused = ChannelError::Refused("Bad Request: x".to_owned());
    assert_eq!(failing(5, Fault::Status(400, "Bad Request: x")).await, Err(refused));
    let busy = Err(ChannelError::Retry { after: None });
    assert_eq!(failing(6, Fault::Status(401, "Unauthorized")).await, busy);
    fake.block(7);
    assert_eq!(door.send("7", &words("bonjour")).await, Err(ChannelError::Blocked));
    assert!(matches!(
        door.send("nobody", &words("x")).await,
        Err(ChannelError::Refused(_))
    ));
    // None of these may hold a delivery up.
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());

    // No typing to whom Telegram wants left alone.
    door.typing("1").await;
    door.typing("8").await;
    let typed: Vec<_> = fake
        .calls("sendchataction")
        .iter()
        .map(|call| call.params["chat_id"].clone())
        .collect();
    assert_eq!(typed, [json!(8)]);
    assert_eq!(fake.violations(), NONE);

    let mut nowhere = config(&fake);
    nowhere.api_url = Some(format!("http://{}", free_address()));
    let nowhere = Telegram::new(&nowhere, Vec::new()).unwrap();
    assert_eq!(
        nowhere.send("42", &words("x")).await,
        Err(ChannelError::Retry { after: None })
    );
}

#[tokio::test]
async fn files_come_down_within_their_limit() {
    let fake = Fake::start().await;
    let intake = Kept::refusing(0);
    let bytes: Vec<u8> = (0..=255).cycle().take(300_000).collect();
    fake.user_sends_file(ANA, "sortie.fit", bytes.clone());
    fake.user_sends_file(ANA, "trop.zip", vec![0; (20 << 20) + 1]);
    let listening = Listening::to(door(&fake), &intake);
    let kept = intake.at_least(2).await;
    listening.end().await;
    let file = |n: usize| match &kept[n].content {
        Content::File { file, .. } => file.clone(),
        other => panic!("{other:?}"),
    };
    let unsized_file = FileRef { size: None, ..file(0) };
    let door = door(&fake);
    let most = 25 << 20;
    assert_eq!(door.fetch(&file(0), most).await, Ok(bytes));
    assert_eq!(door.fetch(&file(0), 299_999).await, Err(ChannelError::TooLarge));
    assert_eq!(door.fetch(&unsized_file, 299_999).await, Err(ChannelError::TooLarge));
    assert_eq!(door.fetch(&file(1), 1000).await, Err(ChannelError::TooLarge));
    fake.fail_next("download", Fault::Drop);
    assert_eq!(
        door.fetch(&file(0), most).await,
        Err(ChannelError::Retry { after: None })
    );
    fake.fail_next("getfile", Fault::Status(500, "Internal Server Error"));
    assert_eq!(
        door.fetch(&file(0), most).await,
        Err(ChannelError::Retry { after: None })
    );
    assert_eq!(fake.violations(), NONE);
    // Telegram's own limit, below the one asked for.
    assert_eq!(door.fetch(&file(1), most).await, Err(ChannelError::TooLarge));
}

#[tokio::test]
async fn commands_are_registered_by_language() {
    let fake = Fake::start().await;
    let command = |fr, en| CommandName {
        fr,
        en,
        about_fr: format!("à propos de {fr}"),
        about_en: format!("about {en}"),
    };
    let commands = vec![command("seance", "today"), command("aide", "help")];
    let named = Telegram::new(&config(&fake), commands).unwrap();
    let listening = Listening::to(named, &Kept::refusing(0));
    until(|| !offsets(&fake).is_empty() || fake.commands("en").len() == 2).await;
    until(|| fake.calls("getwebhookinfo").len() == 1).await;
    listening.end().await;
    let listed = ["", "fr", "en"].map(|language| fake.commands(language));
    assert_eq!(listed, [["seance", "aide"], ["seance", "aide"], ["today", "help"]]);
    assert!(fake.calls("deletewebhook").is_empty());
    assert_eq!(fake.violations(), NONE);

    let mut wrong = config(&fake);
    wrong.token = Secret::new("1:wrong");
    let (_stop, stopped) = watch::channel(false);
    let refused = Telegram::new(&wrong, Vec::new())
        .unwrap()
        .listen(Kept::default().as_intake(), stopped)
        .await;
    let words = refused.unwrap_err().to_string();
    assert!(
        words.contains("TELEGRAM_BOT_TOKEN") && !words.contains("1:wrong"),
        "{words}"
    );
}

impl Kept {
    fn as_intake(&self) -> &dyn Intake {
        self
    }
}

/// An address of this machine where nobody listens at the moment.
fn free_address() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("a bound address").to_string()
}

#[tokio::test]
async fn a_webhook_takes_only_what_it_has_kept() {
    let fake = Fake::start().await;
    let intake = Kept::refusing(2);
    let listen = free_address();
    let mut config = config(&fake);
    config.webhook = Some(Webhook {
        url: format!("http://{listen}/allure/"),
        listen,
        secret: Secret::new(SECRET),
    });
    fake.user_says(ANA, "avant");
    let listening = Listening::to(Telegram::new(&config, Vec::new()).unwrap(), &intake);
    assert_eq!(intake.at_least(1).await[0].content, text("avant"));
    assert_eq!(intake.tries.load(Ordering::SeqCst), 3);
    until(|| fake.pending() == 0).await;

    let address = fake.calls("setwebhook")[0].params["url"].as_str().unwrap().to_owned();
    let update = json!({ "update_id": 9, "message": {
        "message_id": 1, "date": 1, "text": "faux", "from": { "id": 1, "is_bot": false, "first_name": "X" },
        "chat": { "id": 1, "type": "private", "first_name": "X" },
    }})
    .to_string();
    let post = async |address: &str, secret: Option<&str>, body: &str| {
        let mut post = reqwest::Client::new().post(address).body(body.to_owned());
        if let Some(secret) = secret {
            post = post.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        post.send().await.unwrap().status().as_u16()
    };
    for secret in [
        None,
        Some(""),
        Some("abcdefghijklmnopqrstuvwxyz_0123456788"),
        Some(&SECRET[1..]),
    ] {
        assert_eq!(post(&address, secret, &update).await, 403, "{secret:?}");
    }
    let elsewhere = address.rsplit_once('/').unwrap().0;
    assert_eq!(post(elsewhere, Some(SECRET), &update).await, 404);
    assert_eq!(post(&address, Some(SECRET), &"x".repeat((1 << 20) + 1)).await, 413);
    assert_eq!(intake.all().len(), 1);
    // What is unreadable would only come again.
    assert_eq!(post(&address, Some(SECRET), "{").await, 200);
    assert_eq!(post(&address, Some(SECRET), &update).await, 200);
    assert_eq!(intake.contents(), [text("avant"), text("faux")]);

    // The end of this process is not the end of the webhook.
    listening.end().await;
    assert!(fake.calls("deletewebhook").is_empty());
    fake.user_says(ANA, "entre deux");

    // A process that polls ends it, and nothing said meanwhile is lost.
    let polling = Listening::to(door(&fake), &intake);
    assert_eq!(intake.at_least(3).await[2].content, text("entre deux"));
    polling.end().await;
    assert_eq!(fake.calls("deletewebhook").len(), 1);
    assert_eq!(fake.violations(), NONE);
}
