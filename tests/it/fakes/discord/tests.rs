//! The fake driven by the real client, and by bare HTTP where the client hides what happened.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use serenity::all::{
    AutocompleteChoice, ChannelId, Client, Command, CommandOptionType, Context, CreateActionRow, CreateAttachment,
    CreateAutocompleteResponse, CreateButton, CreateCommand, CreateCommandOption, CreateInputText,
    CreateInteractionResponse, CreateInteractionResponseFollowup, CreateInteractionResponseMessage, CreateMessage,
    CreateModal, EditInteractionResponse, EditMessage, EventHandler, GatewayIntents, GetMessages, Http, HttpBuilder,
    InputTextStyle, Interaction, Message, MessageId, Nonce, Ready, ResumedEvent, UserId, async_trait,
};

use super::*;

const ANA: u64 = 42;
const SOON: Duration = Duration::from_secs(10);

fn http(discord: &Discord) -> Arc<Http> {
    let builder = HttpBuilder::new(TOKEN)
        .proxy(discord.url())
        .ratelimiter_disabled(true)
        .application_id(APPLICATION.into());
    Arc::new(builder.build())
}

fn code_of<T: std::fmt::Debug>(result: serenity::Result<T>) -> (u16, isize) {
    match result.unwrap_err() {
        serenity::Error::Http(serenity::http::HttpError::UnsuccessfulRequest(error)) => {
            (error.status_code.as_u16(), error.error.code)
        }
        other => panic!("{other:?}"),
    }
}

async fn raw(discord: &Discord, path: &str, body: &Value) -> reqwest::Result<reqwest::Response> {
    let client = reqwest::Client::builder().timeout(Duration::from_millis(300));
    let url = format!("{}/api/v10/{path}", discord.url());
    let post = client.build().unwrap().post(url).json(body);
    post.header("authorization", format!("Bot {TOKEN}")).send().await
}

/// A small bot: repeats messages, and answers each kind of interaction in its own way.
struct Echo;

#[async_trait]
impl EventHandler for Echo {
    async fn ready(&self, ctx: Context, ready: Ready) {
        assert_eq!(ready.application.id.get(), APPLICATION);
        let day = CreateCommandOption::new(CommandOptionType::String, "jour", "Quel jour");
        let file = CreateCommandOption::new(CommandOptionType::Attachment, "fichier", "Ta sortie");
        let commands = vec![
            CreateCommand::new("plan").description("Ton plan").add_option(day),
            CreateCommand::new("import").description("Une sortie").add_option(file),
        ];
        Command::set_global_commands(&ctx, commands).await.unwrap();
    }

    async fn resume(&self, ctx: Context, _: ResumedEvent) {
        let channel = UserId::new(ANA).create_dm_channel(&ctx).await.unwrap();
        channel.say(&ctx, "resumed").await.unwrap();
    }

    async fn message(&self, ctx: Context, message: Message) {
        if !message.author.bot {
            let files = message.attachments.iter().map(|file| file.filename.as_str());
            let files: Vec<_> = files.collect();
            let text = format!("{}{}!", message.content, files.join(""));
            message.channel_id.say(&ctx, text).await.unwrap();
        }
    }

    async fn interaction_create(&self, ctx: Context, interaction: Interaction) {
        match interaction {
            Interaction::Command(command) if command.data.name == "import" => {
                let file = command.data.resolved.attachments.values().next().unwrap();
                let bytes = file.download().await.unwrap();
                let text = format!("{} {}", file.filename, bytes.len());
                let answer = CreateInteractionResponseMessage::new().content(text);
                let answer = CreateInteractionResponse::Message(answer.ephemeral(true));
                command.create_response(&ctx, answer).await.unwrap();
            }
            Interaction::Command(command) => {
                command.defer_ephemeral(&ctx).await.unwrap();
                let day = command.data.options[0].value.as_str().unwrap().to_owned();
                let button = CreateButton::new("done").label("Fait");
                let note = CreateButton::new("note").label("Note");
                let edit = EditInteractionResponse::new()
                    .content(format!("{day} : 8 km ({})", command.locale))
                    .components(vec![CreateActionRow::Buttons(vec![button, note])]);
                command.edit_response(&ctx, edit).await.unwrap();
                let more = CreateInteractionResponseFollowup::new().content("Bonne sortie");
                command.create_followup(&ctx, more).await.unwrap();
            }
            Interaction::Autocomplete(typed) => {
                let choice = AutocompleteChoice::new("lundi", "2026-04-13");
                let choices = CreateAutocompleteResponse::new().set_choices(vec![choice]);
                let answer = CreateInteractionResponse::Autocomplete(choices);
                typed.create_response(&ctx, answer).await.unwrap();
            }
            Interaction::Component(press) if press.data.custom_id == "note" => {
                let input = CreateInputText::new(InputTextStyle::Short, "Ressenti", "rpe");
                let form = CreateModal::new("form", "Ta sortie").components(vec![CreateActionRow::InputText(input)]);
                let answer = CreateInteractionResponse::Modal(form);
                press.create_response(&ctx, answer).await.unwrap();
            }
            Interaction::Component(press) => {
                let update = CreateInteractionResponseMessage::new()
                    .content("Noté")
                    .components(Vec::new());
                let answer = CreateInteractionResponse::UpdateMessage(update);
                press.create_response(&ctx, answer).await.unwrap();
            }
            Interaction::Modal(form) => {
                let json = serde_json::to_value(&form.data.components).unwrap();
                let value = json[0]["components"][0]["value"].to_string();
                let answer = CreateInteractionResponseMessage::new().content(value);
                let answer = CreateInteractionResponse::Message(answer);
                form.create_response(&ctx, answer).await.unwrap();
            }
            other => panic!("{other:?}"),
        }
    }
}

/// A bot at work until it is dropped.
struct Bot(tokio::task::JoinHandle<()>);

impl Drop for Bot {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn bot(discord: &Discord, intents: GatewayIntents) -> Bot {
    let http = HttpBuilder::new(TOKEN)
        .proxy(discord.url())
        .ratelimiter_disabled(true)
        .build();
    let client = serenity::all::ClientBuilder::new_with_http(http, intents);
    let mut client: Client = client.event_handler(Echo).await.unwrap();
    let task = tokio::spawn(async move { client.start().await.unwrap() });
    let ready = |it: &Discord| (it.commands().len() == 2).then_some(());
    discord.wait_until(ready, SOON).await.expect("the bot is ready");
    Bot(task)
}

#[tokio::test]
async fn messages_are_sent_once_edited_paged_and_deleted() {
    let clock = Clock::frozen(1_775_000_000);
    let discord = Discord::start_at(clock.clone()).await;
    let http = http(&discord);
    assert_eq!(http.get_current_user().await.unwrap().id.get(), APPLICATION);
    assert_eq!(http.get_current_application_info().await.unwrap().name, "Allure");
    assert_eq!(
        http.get_bot_gateway().await.unwrap().session_start_limit.remaining,
        1000
    );
    assert_eq!(code_of(UserId::new(ANA).create_dm_channel(&http).await), (400, 50033));

    let first = discord.user_says(ANA, "salut");
    let channel = UserId::new(ANA).create_dm_channel(&http).await.unwrap().id;
    let once = CreateMessage::new()
        .content("8 km")
        .nonce(Nonce::String("n1".to_owned()))
        .enforce_nonce(true);
    let sent = channel.send_message(&http, once.clone()).await.unwrap();
    assert_eq!(channel.send_message(&http, once.clone()).await.unwrap().id, sent.id);
    clock.advance(Duration::from_secs(181));
    assert_ne!(channel.send_message(&http, once).await.unwrap().id, sent.id);
    channel.broadcast_typing(&http).await.unwrap();

    let edit = EditMessage::new().content("10 km");
    channel.edit_message(&http, sent.id, edit).await.unwrap();
    let file = CreateAttachment::bytes(&b"%PDF"[..], "bilan.pdf");
    let link = CreateButton::new_link("https://example.org").label("Voir");
    let message = CreateMessage::new()
        .add_file(file)
        .components(vec![CreateActionRow::Buttons(vec![link])]);
    let report = channel.send_message(&http, message).await.unwrap();
    assert_eq!(report.attachments[0].download().await.unwrap(), b"%PDF");
    channel.delete_message(&http, report.id).await.unwrap();

    let sent = discord.sent(ANA);
    let texts: Vec<_> = sent.iter().map(|one| (one.content.as_str(), one.edits.len())).collect();
    assert_eq!(texts, [("10 km", 1), ("8 km", 0), ("", 0)]);
    let pdf = &sent[2].attachments[0];
    assert_eq!((pdf.name.as_str(), pdf.bytes.as_ref()), ("bilan.pdf", &b"%PDF"[..]));
    let button = Button {
        label: "Voir".to_owned(),
        custom_id: None,
        disabled: false,
    };
    assert_eq!((&sent[2].buttons[0], discord.visible(ANA).len()), (&button, 2));

    discord.user_says(ANA, "merci");
    let page = |query: GetMessages| {
        let http = http.clone();
        async move {
            let page = channel.messages(&http, query).await.unwrap();
            page.into_iter().map(|one| one.content).collect::<Vec<_>>()
        }
    };
    let after = GetMessages::new().after(MessageId::new(first));
    assert_eq!(page(after).await, ["merci", "8 km", "10 km"]);
    assert_eq!(page(after.limit(1)).await, ["10 km"]);
    assert_eq!(page(GetMessages::new().limit(1)).await, ["merci"]);
    assert_eq!(discord.violations(), ["POST users/@me/channels: Invalid Recipient(s)"]);
}

#[tokio::test]
async fn invalid_calls_are_refused() {
    let discord = Discord::start().await;
    let http = http(&discord);
    let first = discord.user_says(ANA, "salut");
    let channel = UserId::new(ANA).create_dm_channel(&http).await.unwrap().id;
    let theirs = channel.edit_message(&http, MessageId::new(first), EditMessage::new().content("x"));
    assert_eq!(code_of(theirs.await), (403, 50005));
    assert_eq!(code_of(channel.message(&http, MessageId::new(7)).await), (404, 10008));
    assert_eq!(code_of(ChannelId::new(7).say(&http, "x").await), (404, 10003));
    assert_eq!(code_of(channel.say(&http, " ").await), (400, 50006));
    discord.block(ANA);
    assert_eq!(code_of(channel.say(&http, "x").await), (403, 50007));
    discord.unblock(ANA);
    channel.say(&http, "x").await.unwrap();
    assert_eq!(discord.violations().len(), 4);
}

#[tokio::test]
async fn faults_hit_the_call_they_are_meant_for() {
    let discord = Discord::start().await;
    discord.user_says(ANA, "x");
    let channel = discord.shared.look(|world| world.direct(ANA));
    let path = format!("channels/{channel}/messages");
    let hello = json!({ "content": "bonjour" });
    for (fault, status, posted) in [
        (Fault::RetryAfter(1500), Some(429), 0),
        (Fault::Status(503), Some(503), 0),
        (Fault::Slow(Duration::from_millis(20)), Some(200), 1),
        (Fault::SilentAfterAccept, None, 2),
        (Fault::DropAfterAccept, None, 3),
        (Fault::Drop, None, 3),
    ] {
        discord.fail_next("POST channels", fault.clone());
        let answer = raw(&discord, &path, &hello).await.ok();
        assert_eq!(answer.as_ref().map(|one| one.status().as_u16()), status, "{fault:?}");
        assert_eq!(discord.sent(ANA).len(), posted, "{fault:?}");
        if status == Some(429) {
            let answer = answer.unwrap();
            assert_eq!(answer.headers()["retry-after"], "2");
            assert_eq!(answer.json::<Value>().await.unwrap()["retry_after"], 1.5);
        }
    }
    let long = json!({ "content": "x".repeat(2001) });
    let row = |id: &str| json!({ "type": 1, "components": [{ "type": 2, "label": "a", "custom_id": id }] });
    let twice = json!({ "content": "x", "components": [row("a"), row("a")] });
    let wide = json!({ "content": "x", "components": [row(&"x".repeat(101))] });
    for body in [long, twice, wide] {
        let answer: Value = raw(&discord, &path, &body).await.unwrap().json().await.unwrap();
        assert_eq!(answer["code"], 50035);
    }
    let calls = discord.calls("POST channels");
    let statuses: Vec<_> = calls.iter().map(|call| call.status).collect();
    assert_eq!(statuses, [429, 503, 200, 0, 0, 0, 400, 400, 400]);
    assert_eq!((&calls[0].body, calls[0].at_ms > 0), (&hello, true));
}

#[tokio::test]
async fn a_bot_answers_messages_commands_buttons_and_forms() {
    let discord = Discord::start().await;
    discord.introduce(ANA, "ana", "en-GB");
    let _bot = bot(
        &discord,
        GatewayIntents::DIRECT_MESSAGES | GatewayIntents::GUILD_MESSAGES,
    )
    .await;
    assert_eq!(discord.commands(), ["plan", "import"]);

    let said = discord.user_says(ANA, "salut");
    discord.wait_for(ANA, |one| one.content == "salut!", SOON).await;
    discord.user_edits(ANA, said, "re");
    discord.user_sends_file(ANA, "run.gpx", &b"<gpx/>"[..]);
    discord.wait_for(ANA, |one| one.content == "run.gpx!", SOON).await;
    // Without the privileged intent a guild's message comes without its text.
    discord.group_message(77, ANA, "secret");
    let heard = discord.wait_until(|it| it.sent_in(77).pop(), SOON).await.unwrap();
    assert_eq!(heard.content, "!");

    let run = discord.user_runs(ANA, "plan", &[("jour", json!("lundi"))]);
    let plan = discord
        .wait_for(ANA, |one| one.content.starts_with("lundi"), SOON)
        .await;
    assert_eq!((plan.content.as_str(), plan.ephemeral), ("lundi : 8 km (en-GB)", true));
    assert_eq!(
        (discord.answer_to(run).unwrap().id, plan.interaction),
        (plan.id, Some(run))
    );
    discord.wait_for(ANA, |one| one.content == "Bonne sortie", SOON).await;

    let typed = discord.user_types(ANA, "plan", "jour", "lu");
    let choices = discord.wait_until(|it| it.choices(typed), SOON).await.unwrap();
    assert_eq!(choices[0]["name"], "lundi");

    let file = ("run.fit", vec![1_u8; 3000]);
    let run = discord.user_runs_with_file(ANA, "import", "fichier", file);
    let answer = discord.wait_until(|it| it.answer_to(run), SOON).await.unwrap();
    assert_eq!((answer.content.as_str(), answer.ephemeral), ("run.fit 3000", true));

    let press = discord.user_taps(ANA, "Note");
    let opened = |it: &Discord| it.shared.look(|world| world.interactions[&press].modal.clone());
    discord.wait_until(opened, SOON).await.unwrap();
    let form = discord.user_submits(ANA, press, &[("rpe", "7")]);
    let answer = discord.wait_until(|it| it.answer_to(form), SOON).await.unwrap();
    assert_eq!(answer.content, "\"7\"");
    discord.user_taps(ANA, "Fait");
    let noted = discord.wait_for(ANA, |one| one.content == "Noté", SOON).await;
    assert_eq!((noted.id, noted.buttons.len(), noted.edits.len()), (plan.id, 0, 1));
    let acknowledged = |it: &Discord| it.violations().is_empty().then_some(());
    discord
        .wait_until(acknowledged, SOON)
        .await
        .expect("nothing is left loading");
}

#[tokio::test]
async fn the_gateway_resumes_reidentifies_and_dies() {
    let discord = Discord::start().await;
    discord.heartbeat(300);
    discord.user_says(ANA, "before anyone listens");
    let _bot = bot(&discord, GatewayIntents::DIRECT_MESSAGES).await;
    assert_eq!(discord.logins(), (1, 0));
    let logins = |wanted: (usize, usize)| {
        let discord = discord.clone();
        async move {
            let reached = |it: &Discord| (it.logins() == wanted).then_some(());
            let reached = discord.wait_until(reached, Duration::from_secs(30)).await;
            assert!(reached.is_some(), "{:?} instead of {wanted:?}", discord.logins());
        }
    };
    discord.ask_to_reconnect();
    logins((1, 1)).await;
    discord.wait_for(ANA, |one| one.content == "resumed", SOON).await;

    // What is said while nobody is connected comes with the resumption.
    discord.drop_gateway();
    discord.user_says(ANA, "missed");
    logins((1, 2)).await;
    discord.wait_for(ANA, |one| one.content == "missed!", SOON).await;

    // With the session its events are lost: only the channel still has them.
    discord.invalidate_sessions(false);
    let again = |it: &Discord| (it.logins().0 > 1).then_some(());
    discord.user_says(ANA, "lost");
    discord
        .wait_until(again, Duration::from_secs(30))
        .await
        .expect("a second identify");
    discord.user_says(ANA, "heard");
    discord.wait_for(ANA, |one| one.content == "heard!", SOON).await;
    assert!(discord.sent(ANA).iter().all(|one| one.content != "lost!"));

    // A zombie is noticed by its heartbeats; this client then starts a new session.
    discord.zombie(true);
    let again = |it: &Discord| (it.logins().0 > 2).then_some(());
    discord
        .wait_until(again, Duration::from_secs(30))
        .await
        .expect("a third identify");
    discord.zombie(false);
    for _ in 0..60 {
        discord.user_says(ANA, "alive");
        let heard = |it: &Discord| it.sent(ANA).into_iter().find(|one| one.content == "alive!");
        if discord.wait_until(heard, Duration::from_millis(500)).await.is_some() {
            return;
        }
    }
    panic!("the bot never came back: {:?}", discord.logins());
}

#[tokio::test]
async fn interactions_must_be_acknowledged_in_time() {
    let clock = Clock::frozen(1_775_000_000);
    let discord = Discord::start_at(clock.clone()).await;
    let command = CreateCommand::new("plan").description("Ton plan");
    Command::set_global_commands(http(&discord), vec![command])
        .await
        .unwrap();
    let call_back = |id: u64, kind: u8| {
        let path = format!("interactions/{id}/interaction-token-{id}/callback");
        let discord = discord.clone();
        async move {
            let answer = raw(&discord, &path, &json!({ "type": kind, "data": {} }))
                .await
                .unwrap();
            answer.status().as_u16()
        }
    };
    let late = discord.user_runs(ANA, "plan semaine", &[]);
    clock.advance(Duration::from_millis(3001));
    let slow = [format!("interaction {late} was not acknowledged within 3 s")];
    assert_eq!(discord.violations(), slow);
    assert_eq!(call_back(late, 5).await, 404);

    let good = discord.user_runs(ANA, "plan", &[("n", json!(3)), ("x", json!(true)), ("y", json!(0.5))]);
    assert_eq!(call_back(good, 5).await, 204);
    assert_eq!(call_back(good, 5).await, 400);
    assert!(
        discord
            .violations()
            .contains(&format!("interaction {good} is still loading"))
    );
    let path = format!("webhooks/{APPLICATION}/interaction-token-{good}");
    let hello = json!({ "content": "voilà" });
    assert_eq!(raw(&discord, &path, &hello).await.unwrap().status(), 200);
    assert_eq!(discord.answer_to(good).unwrap().content, "voilà");
    clock.advance(Duration::from_mins(15));
    assert_eq!(raw(&discord, &path, &hello).await.unwrap().status(), 401);
    let wrong = discord.violations();
    assert_eq!(
        (wrong.len(), wrong.iter().any(|one| one.ends_with("loading"))),
        (4, false)
    );
}

#[tokio::test]
async fn a_wrong_token_closes_the_gateway() {
    let discord = Discord::start().await;
    let http = HttpBuilder::new("MTAw.wrong.token").proxy(discord.url());
    let http = http.ratelimiter_disabled(true).build();
    assert_eq!(code_of(http.get_current_user().await), (401, 0));
    let client = serenity::all::ClientBuilder::new_with_http(http, GatewayIntents::empty());
    let mut client = client.await.unwrap();
    let ended = tokio::time::timeout(SOON, client.start()).await.expect("it gives up");
    let gave_up = format!("{:?}", ended.unwrap_err());
    assert!(gave_up.contains("InvalidAuthentication"), "{gave_up}");
    discord.close_gateway(4000);
    assert_eq!(discord.logins(), (0, 0));
}
