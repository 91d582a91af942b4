//! The fake driven by the real client, and by bare HTTP where the client hides what happened.

use std::time::Duration;

use serde_json::{Value, json};
use teloxide::net::Download;
use teloxide::payloads::{
    EditMessageTextSetters, GetUpdatesSetters, SendDocumentSetters, SendMessageSetters, SendPhotoSetters,
    SetMyCommandsSetters, SetWebhookSetters,
};
use teloxide::requests::{Request, Requester};
use teloxide::types::{
    BotCommand, ChatAction, ChatId, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, MessageId, ParseMode,
    Recipient, UpdateKind, UserId,
};
use teloxide::{ApiError, Bot, RequestError};

use super::*;
use crate::fakes::wire::Server;

const ANA: i64 = 42;
/// Secrets and texts a webhook got.
type Heard = Vec<(Option<String>, Value)>;

const SOON: Duration = Duration::from_secs(5);
const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";

fn bot(telegram: &Telegram) -> Bot {
    Bot::new(TOKEN).set_api_url(telegram.url().parse().unwrap())
}

fn ana() -> Recipient {
    ChatId(ANA).into()
}

fn keyboard(data: &str) -> InlineKeyboardMarkup {
    InlineKeyboardMarkup::new([[InlineKeyboardButton::callback("Oui", data)]])
}

/// The code and the body of one call, without the client's own handling.
async fn raw(telegram: &Telegram, method: &str, body: &Value) -> (u16, Value) {
    let url = format!("{}/bot{TOKEN}/{method}", telegram.url());
    let answer = reqwest::Client::new().post(url).json(body).send().await;
    let answer = answer.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

fn error_of<T: std::fmt::Debug>(result: Result<T, RequestError>) -> String {
    match result.unwrap_err() {
        RequestError::Api(error) => error.to_string(),
        other => format!("{other:?}"),
    }
}

#[tokio::test]
async fn offsets_confirm_and_retention_forgets() {
    let clock = Clock::frozen(1_775_000_000);
    let telegram = Telegram::start_at(clock.clone()).await;
    let bot = bot(&telegram);
    assert_eq!(bot.get_me().await.unwrap().username(), "allure_test_bot");

    let first = telegram.user_says(ANA, "un");
    for word in ["deux", "trois"] {
        telegram.user_says(ANA, word);
    }
    let texts = |updates: Vec<teloxide::types::Update>| -> Vec<String> {
        let texts = updates.into_iter().map(|update| match update.kind {
            UpdateKind::Message(message) => message.text().unwrap_or_default().to_owned(),
            other => format!("{other:?}"),
        });
        texts.collect()
    };
    // A poll without offset confirms nothing, however often it is made.
    for _ in 0..2 {
        let page = bot.get_updates().limit(2).await.unwrap();
        assert_eq!(page[0].id.0, first);
        assert_eq!(texts(page), ["un", "deux"]);
    }
    let offset = i32::try_from(first).unwrap() + 1;
    let page = bot.get_updates().offset(offset).await.unwrap();
    assert_eq!(texts(page), ["deux", "trois"]);
    let page = bot.get_updates().offset(-1).await.unwrap();
    assert_eq!(texts(page), ["trois"]);
    assert_eq!(telegram.pending(), 1);

    clock.advance(Duration::from_hours(24));
    assert_eq!(bot.get_updates().await.unwrap(), []);
    assert_eq!(telegram.expired(), 1);

    telegram.repeat(first);
    let page = bot.get_updates().offset(offset + 2).await.unwrap();
    assert_eq!(texts(page), ["un"]);
    assert_eq!(bot.get_updates().offset(offset + 2).await.unwrap(), []);
    assert_eq!(telegram.violations(), [] as [String; 0]);
}

#[tokio::test]
async fn a_long_poll_waits_and_a_second_one_ends_it() {
    let telegram = Telegram::start().await;
    let poll = bot(&telegram).get_updates().timeout(10);
    let first = tokio::spawn(poll.clone().send());
    telegram
        .wait_until(|it| (it.shared.look(|world| world.poll) == 1).then_some(()), SOON)
        .await
        .unwrap();
    let second = tokio::spawn(poll.clone().send());
    let lost = error_of(first.await.unwrap());
    assert!(
        lost.contains("can't be called while") || lost.contains("terminated by other"),
        "{lost}"
    );
    telegram.user_says(ANA, "bonjour");
    assert_eq!(second.await.unwrap().unwrap().len(), 1);
    telegram.shared.look(|world| world.updates.clear());

    // A bot killed while it polls confirms nothing: the next one gets what was said meanwhile.
    let killed = tokio::spawn(poll.clone().send());
    let polling = |it: &Telegram| (it.shared.look(|world| world.poll) == 3).then_some(());
    telegram.wait_until(polling, SOON).await.unwrap();
    killed.abort();
    telegram.user_says(ANA, "tu es là ?");
    assert_eq!(poll.await.unwrap().len(), 1);
    assert_eq!(telegram.pending(), 1);
}

#[tokio::test]
async fn messages_are_sent_edited_and_deleted() {
    let telegram = Telegram::start().await;
    let bot = bot(&telegram);
    let unknown = error_of(bot.send_message(ana(), "x").await);
    assert_eq!(unknown, ApiError::ChatNotFound.to_string());
    telegram.user_says(ANA, "/start");

    let sent = bot
        .send_message(ana(), "<b>8 km</b> demain")
        .parse_mode(ParseMode::Html)
        .reply_markup(keyboard("plan:1"))
        .await
        .unwrap();
    let kept = telegram.wait_for(ANA, |one| one.text.contains("8 km"), SOON).await;
    assert_eq!((kept.text.as_str(), kept.id), ("8 km demain", i64::from(sent.id.0)));
    let button = Button {
        label: "Oui".to_owned(),
        data: Some("plan:1".to_owned()),
        url: None,
    };
    assert_eq!(kept.buttons, [button]);

    bot.send_chat_action(ana(), ChatAction::Typing).await.unwrap();
    let edit = bot.edit_message_text(ana(), sent.id, "10 km");
    edit.clone().await.unwrap();
    let again = error_of(edit.await);
    assert_eq!(again, ApiError::MessageNotModified.to_string());
    bot.edit_message_text(ana(), sent.id, "12 km")
        .reply_markup(keyboard("plan:2"))
        .await
        .unwrap();
    bot.edit_message_reply_markup(ana(), sent.id).await.unwrap();
    let now = &telegram.visible(ANA)[0];
    assert_eq!((now.edits.join("|"), now.buttons.len()), ("10 km|12 km".to_owned(), 0));
    bot.delete_message(ana(), sent.id).await.unwrap();
    assert_eq!((telegram.visible(ANA).len(), telegram.sent(ANA).len()), (0, 1));

    let gone = error_of(bot.edit_message_text(ana(), sent.id, "x").await);
    assert_eq!(gone, ApiError::MessageToEditNotFound.to_string());
    let theirs = bot.edit_message_text(ana(), MessageId(1), "x").await;
    assert_eq!(error_of(theirs), ApiError::MessageCantBeEdited.to_string());
    telegram.block(ANA);
    let blocked = error_of(bot.send_message(ana(), "x").await);
    assert_eq!(blocked, ApiError::BotBlocked.to_string());
    telegram.unblock(ANA);
    bot.send_message(ana(), "x").await.unwrap();
    let wrong = [
        "sendmessage: Bad Request: chat not found",
        "editmessagetext: Bad Request: message to edit not found",
        "editmessagetext: Bad Request: message can't be edited",
    ];
    assert_eq!(telegram.violations(), wrong);
}

#[tokio::test]
async fn invalid_messages_are_refused() {
    let telegram = Telegram::start().await;
    let bot = bot(&telegram);
    telegram.user_says(ANA, "salut");
    // An emoji is two UTF-16 units.
    let full = "\u{1f3c3}".repeat(2048);
    bot.send_message(ana(), full.clone()).await.unwrap();
    let long = error_of(bot.send_message(ana(), full + "!").await);
    assert_eq!(long, ApiError::MessageIsTooLong.to_string());
    let empty = error_of(bot.send_message(ana(), " \n").await);
    assert_eq!(empty, ApiError::MessageTextIsEmpty.to_string());
    let markup = bot.send_message(ana(), "<b>x").parse_mode(ParseMode::Html);
    assert!(error_of(markup.await).contains("can't parse entities"));
    let data = bot.send_message(ana(), "x").reply_markup(keyboard(&"é".repeat(33)));
    assert_eq!(error_of(data.await), ApiError::ButtonDataInvalid.to_string());
    let (code, _) = raw(&telegram, "sendUnknown", &json!({})).await;
    assert_eq!((code, telegram.violations().len()), (404, 5));
}

#[tokio::test]
async fn presses_edits_and_every_kind_of_message_reach_the_bot() {
    let telegram = Telegram::start().await;
    let bot = bot(&telegram);
    telegram.introduce(ANA, "Ana", "en");
    let said = telegram.user_says(ANA, "/start now");
    let message = telegram.message_of(said).unwrap();
    telegram.user_edits(ANA, message, "/start later");
    telegram.user_sends_photo(ANA, PNG);
    telegram.user_sends_sticker(ANA);
    telegram.user_sends_voice(ANA, &b"OggS"[..]);
    telegram.group_message(-7, ANA, "coucou");
    telegram.migrate(-7, -1007);
    let sent = bot.send_message(ana(), "ok?").reply_markup(keyboard("yes")).await;
    let sent = sent.unwrap();
    telegram.user_taps(ANA, "Oui");
    telegram.user_presses(ANA, 999, "stale");
    telegram.block(ANA);
    telegram.unblock(ANA);

    let mut kinds = Vec::new();
    for update in bot.get_updates().await.unwrap() {
        kinds.push(match update.kind {
            UpdateKind::Message(message) => {
                let from = message.from.clone().unwrap();
                let media = [
                    ("photo", message.photo().is_some()),
                    ("sticker", message.sticker().is_some()),
                    ("voice", message.voice().is_some()),
                    ("migration", message.migrate_to_chat_id().is_some()),
                    ("group", message.chat.is_group()),
                ];
                let kind = media.iter().find(|(_, is)| *is).map_or("text", |(kind, _)| kind);
                let language = from.language_code.unwrap_or_default();
                format!("{kind} {language} {}", message.text().unwrap_or_default())
            }
            UpdateKind::EditedMessage(message) => format!("edit {}", message.text().unwrap()),
            UpdateKind::CallbackQuery(query) => {
                let shown = query.regular_message().map(|message| message.id == sent.id);
                format!("press {} {shown:?}", query.data.unwrap())
            }
            UpdateKind::MyChatMember(change) => {
                format!("member {}", change.new_chat_member.is_present())
            }
            other => panic!("{other:?}"),
        });
    }
    let wanted = [
        "text en /start now",
        "edit /start later",
        "photo en ",
        "sticker en ",
        "voice en ",
        "group en coucou",
        "migration fr ",
        "press yes Some(true)",
        "press stale None",
        "member false",
        "member true",
    ];
    assert_eq!(kinds, wanted);
    assert_eq!(telegram.violations().len(), 2, "two presses wait for an answer");
    let moved = bot.send_message(ChatId(-7), "x").await.unwrap_err();
    assert!(matches!(moved, RequestError::MigrateToChatId(ChatId(-1007))));
}

#[tokio::test]
async fn presses_must_be_answered_in_time() {
    let clock = Clock::frozen(1_775_000_000);
    let telegram = Telegram::start_at(clock.clone()).await;
    let bot = bot(&telegram);
    telegram.user_says(ANA, "x");
    telegram.user_presses(ANA, 1, "a");
    telegram.user_presses(ANA, 1, "b");
    let updates = bot.get_updates().offset(-2).await.unwrap();
    let ids = updates.into_iter().map(|update| match update.kind {
        UpdateKind::CallbackQuery(query) => query.id,
        other => panic!("{other:?}"),
    });
    let ids: Vec<_> = ids.collect();
    assert_eq!(telegram.violations().len(), 2);
    bot.answer_callback_query(ids[0].clone()).await.unwrap();
    clock.advance(Duration::from_secs(31));
    let late = error_of(bot.answer_callback_query(ids[1].clone()).await);
    assert_eq!(late, ApiError::InvalidQueryId.to_string());
    assert_eq!(telegram.violations(), [] as [String; 0]);
}

#[tokio::test]
async fn files_travel_both_ways() {
    let telegram = Telegram::start().await;
    let bot = bot(&telegram);
    let bytes: Vec<u8> = (0..=255).cycle().take(70_000).collect();
    telegram.user_sends_file(ANA, "run.fit", bytes.clone());
    telegram.user_sends_file(ANA, "export.zip", vec![0; (20 << 20) + 1]);
    let documents = bot.get_updates().await.unwrap().into_iter().map(|update| {
        let UpdateKind::Message(message) = update.kind else {
            panic!("not a message")
        };
        message.document().cloned().unwrap()
    });
    let documents: Vec<_> = documents.collect();
    assert_eq!(documents[0].file_name.as_deref(), Some("run.fit"));
    let file = bot.get_file(documents[0].file.id.clone()).await.unwrap();
    let mut copy = Vec::new();
    bot.download_file(&file.path, &mut copy).await.unwrap();
    assert_eq!(copy, bytes);
    let big = error_of(bot.get_file(documents[1].file.id.clone()).await);
    assert!(big.contains("file is too big"), "{big}");
    telegram.fail_next("download", Fault::Drop);
    assert!(bot.download_file(&file.path, &mut Vec::new()).await.is_err());

    let report = InputFile::memory(bytes.clone()).file_name("bilan.pdf");
    bot.send_document(ana(), report)
        .caption("Ton <i>bilan</i>")
        .parse_mode(ParseMode::Html)
        .await
        .unwrap();
    let chart = InputFile::memory(PNG).file_name("charge.png");
    bot.send_photo(ana(), chart)
        .reply_markup(keyboard("more"))
        .await
        .unwrap();
    let sent = telegram.sent(ANA);
    let document = Attachment {
        name: "bilan.pdf".to_owned(),
        kind: "document",
        bytes: bytes.into(),
    };
    assert_eq!(
        (sent[0].text.as_str(), &sent[0].attachments),
        ("Ton bilan", &vec![document])
    );
    let photo = &sent[1].attachments[0];
    assert_eq!((photo.kind, photo.bytes.as_ref()), ("photo", PNG));
    assert_eq!(sent[1].buttons.len(), 1);
    let broken = bot.send_photo(ana(), InputFile::memory("text")).await;
    assert_eq!(error_of(broken), ApiError::ImageProcessFailed.to_string());
}

#[tokio::test]
async fn commands_are_kept_by_language() {
    let telegram = Telegram::start().await;
    let bot = bot(&telegram);
    let commands = [
        BotCommand::new("plan", "Ton plan"),
        BotCommand::new("oubli", "Tout oublier"),
    ];
    bot.set_my_commands(commands.clone()).language_code("fr").await.unwrap();
    bot.set_my_commands([BotCommand::new("plan", "Your plan")])
        .await
        .unwrap();
    assert_eq!(telegram.commands("fr"), ["plan", "oubli"]);
    assert_eq!(bot.get_my_commands().await.unwrap().len(), 1);
    let invalid = bot.set_my_commands([BotCommand::new("Plan", "x")]).await;
    assert!(error_of(invalid).contains("BOT_COMMAND_INVALID"));
    bot.set_my_description().await.unwrap();
    bot.set_chat_menu_button().await.unwrap();
    bot.delete_my_commands().await.unwrap();
    assert_eq!(bot.get_my_commands().await.unwrap(), []);
}

#[tokio::test]
async fn faults_hit_the_call_they_are_meant_for() {
    let clock = Clock::frozen(1_775_000_000);
    let telegram = Telegram::start_at(clock.clone()).await;
    telegram.user_says(ANA, "x");
    let hello = json!({ "chat_id": ANA, "text": "bonjour" });
    let post = || raw(&telegram, "sendMessage", &hello);

    telegram.fail_next("sendMessage", Fault::RetryAfter(3));
    let refused = bot(&telegram).send_message(ana(), "x").await.unwrap_err();
    assert!(matches!(refused, RequestError::RetryAfter(seconds) if seconds.seconds() == 3));
    clock.advance(Duration::from_millis(2500));
    let (code, body) = post().await;
    assert_eq!((code, &body["parameters"]["retry_after"]), (429, &json!(1)));
    let early = ["sendmessage to 42 came 500 ms before the end of retry_after"];
    assert_eq!(telegram.violations(), early);
    clock.advance(Duration::from_millis(500));
    assert_eq!(post().await.0, 200);

    telegram.fail_next("sendMessage", Fault::Status(502, "Bad Gateway"));
    assert_eq!(post().await.0, 502);
    telegram.fail_next("sendMessage", Fault::Slow(Duration::from_millis(50)));
    assert_eq!(post().await.0, 200);
    assert_eq!(telegram.sent(ANA).len(), 2);

    // What the bot cannot know: these two were posted, the third was not.
    let client = reqwest::Client::builder()
        .timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    let url = format!("{}/bot{TOKEN}/sendMessage", telegram.url());
    for (fault, posted) in [
        (Fault::SilentAfterAccept, 3),
        (Fault::DropAfterAccept, 4),
        (Fault::Drop, 4),
        (Fault::Garbage, 5),
    ] {
        telegram.fail_next("sendMessage", fault.clone());
        let answer = client.post(&url).json(&hello).send().await;
        assert_eq!(answer.is_ok(), fault == Fault::Garbage, "{fault:?}");
        if let Err(error) = answer {
            assert_eq!(error.is_timeout(), fault == Fault::SilentAfterAccept);
        }
        assert_eq!(telegram.sent(ANA).len(), posted, "{fault:?}");
    }
    telegram.fail_always(ANY, Fault::Drop);
    telegram.fail_next("getMe", Fault::Drop);
    assert!(client.post(&url).json(&hello).send().await.is_err());
    assert_eq!(telegram.heal(), 1);
    telegram.limit_rates(1, 30);
    assert_eq!((post().await.0, post().await.0), (200, 429));
    let statuses: Vec<_> = telegram.calls("sendMessage").iter().map(|call| call.status).collect();
    assert_eq!(statuses, [429, 429, 200, 502, 200, 0, 0, 0, 200, 0, 200, 429]);
    let last = telegram.calls(ANY).pop().unwrap();
    assert_eq!((last.params, last.at_ms), (hello.clone(), 1_775_000_003_000));
}

#[tokio::test]
async fn a_webhook_gets_updates_until_it_says_yes() {
    let telegram = Telegram::start().await;
    let bot = bot(&telegram);
    let heard: Arc<Mutex<Heard>> = Arc::default();
    let ears = heard.clone();
    let hook = Server::start(move |call| {
        let secret = call.header("x-telegram-bot-api-secret-token").map(str::to_owned);
        let mut heard = ears.lock().unwrap();
        heard.push((secret, call.json().unwrap()["message"]["text"].clone()));
        let status = if heard.len() < 3 { 503 } else { 200 };
        async move { crate::fakes::wire::json(status, &json!({})) }.boxed()
    })
    .await;
    bot.set_webhook(hook.url().parse().unwrap())
        .secret_token("s3cret")
        .await
        .unwrap();
    assert!(bot.get_webhook_info().await.unwrap().url.is_some());
    telegram.user_says(ANA, "un");
    telegram.user_says(ANA, "deux");
    telegram
        .wait_until(|it| (it.pending() == 0).then_some(()), SOON)
        .await
        .unwrap();
    let texts: Vec<_> = heard.lock().unwrap().iter().map(|(_, text)| text.clone()).collect();
    assert_eq!(texts, ["un", "un", "un", "deux"]);
    assert_eq!(heard.lock().unwrap()[0].0.as_deref(), Some("s3cret"));

    let conflict = error_of(bot.get_updates().await);
    assert!(conflict.contains("webhook is active"), "{conflict}");
    bot.delete_webhook().await.unwrap();
    assert_eq!(bot.get_updates().await.unwrap(), []);
    telegram.user_says(ANA, "trois");
    raw(&telegram, "deleteWebhook", &json!({ "drop_pending_updates": true })).await;
    assert_eq!(telegram.violations(), ["drop_pending_updates threw 1 updates away"]);
    assert_eq!(telegram.pending(), 0);
}

#[tokio::test]
async fn a_stranger_is_turned_away() {
    let telegram = Telegram::start().await;
    let stranger = Bot::new("1:wrong").set_api_url(telegram.url().parse().unwrap());
    assert_eq!(error_of(stranger.get_me().await), ApiError::InvalidToken.to_string());
    assert_eq!(UserId(7_000_000_001), bot(&telegram).get_me().await.unwrap().id);
}
