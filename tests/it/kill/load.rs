//! What people do while the program dies: they join, tell runs, press, ask, chat with the model, alarm.

use std::time::Duration;

use super::world::{MODEL_SAYS, World};

const PATIENCE: Duration = Duration::from_mins(1);

/// What was done, and what must have come of it.
#[derive(Debug, Default, Clone)]
pub struct Done {
    /// Everybody, whether they spoke or not.
    pub people: Vec<i64>,
    /// Person and update.
    pub said: Vec<(i64, u32)>,
    /// Updates that an alarm right behind them may leave unanswered: a warning sign ends the turn in progress.
    pub cut_off: Vec<u32>,
    /// Those who must be nudged.
    pub nudged: Vec<i64>,
    /// Person and metres of each run they confirmed.
    pub runs: Vec<(i64, f64)>,
}

impl Done {
    pub fn add(&mut self, other: Self) {
        self.people.extend(other.people);
        self.said.extend(other.said);
        self.cut_off.extend(other.cut_off);
        self.runs.extend(other.runs);
        self.nudged.extend(other.nudged);
    }
}

/// One person at their phone.
pub struct Person<'a> {
    world: &'a World,
    id: i64,
    pub done: Done,
}

impl<'a> Person<'a> {
    pub fn new(world: &'a World, id: i64) -> Self {
        let done = Done {
            people: vec![id],
            ..Done::default()
        };
        Self { world, id, done }
    }

    pub fn says(&mut self, text: &str) {
        let update = self.world.telegram.user_says(self.id, text);
        self.done.said.push((self.id, update));
    }

    pub async fn joins(&mut self) {
        let code = self.world.code().await;
        self.says(&format!("/start {code}"));
    }

    /// Waits until everything said so far has been answered.
    pub async fn reads(&self) {
        let waiting = async {
            for (_, update) in &self.done.said {
                let cut_off = self.done.cut_off.contains(update);
                while !(self.world.answered(*update).await || cut_off && self.world.handled(*update).await) {
                    tokio::time::sleep(Duration::from_millis(15)).await;
                }
            }
        };
        let read = tokio::time::timeout(PATIENCE, waiting).await;
        let Self { world, id, done } = self;
        assert!(
            read.is_ok(),
            "{id} said {:?} and waits for an answer: {}",
            done.said,
            world.amiss().await
        );
    }

    /// Presses the newest button that accepts something, `times` times.
    pub fn accepts(&mut self, times: usize) {
        let messages = self.world.telegram.visible(self.id);
        let mut newest = messages.iter().rev();
        let found = newest.find_map(|m| {
            let data = m
                .buttons
                .iter()
                .find_map(|b| b.data.clone().filter(|d| d.starts_with("go:")))?;
            Some((m.id, data))
        });
        let Some((message, data)) = found else {
            panic!("nothing to accept: {messages:#?}")
        };
        for _ in 0..times {
            self.presses(message, &data);
        }
    }

    fn presses(&mut self, message: i64, data: &str) {
        let update = self.world.telegram.user_presses(self.id, message, data);
        self.done.said.push((self.id, update));
    }

    /// Tells a run of so many whole kilometres at six minutes each.
    fn ran(&mut self, km: u32) {
        self.says(&format!("couru {km} km en {} min", km * 6));
        self.done.runs.push((self.id, f64::from(km) * 1000.0));
    }
}

/// Two runs told and confirmed, the first one pressed twice.
pub async fn runner(world: &World, id: i64) -> Done {
    let mut ana = Person::new(world, id);
    ana.joins().await;
    ana.reads().await;
    ana.ran(5);
    ana.says("/aide");
    ana.reads().await;
    ana.accepts(2);
    ana.reads().await;
    ana.ran(12);
    ana.reads().await;
    ana.accepts(1);
    ana.reads().await;
    ana.done
}

/// Allows the model and asks it something, twice in a row.
pub async fn talker(world: &World, id: i64) -> Done {
    let mut lea = Person::new(world, id);
    lea.joins().await;
    lea.reads().await;
    let newest = world.telegram.visible(id).last().expect("she was greeted").id;
    lea.presses(newest, "ask:consent_model:yes");
    lea.reads().await;
    lea.says("tu penses quoi du fartlek, en deux mots ?");
    lea.says("et tu le ferais avec des amis ?");
    lea.reads().await;
    let heard = world.telegram.visible(id);
    let spoken = heard.iter().filter(|m| m.text.contains(MODEL_SAYS)).count();
    assert!(spoken >= 2, "the model was not heard: {heard:#?}");
    lea.done
}

/// Tells a run and, in the same breath, something that cannot wait.
pub async fn alarmed(world: &World, id: i64) -> Done {
    let mut max = Person::new(world, id);
    max.joins().await;
    max.reads().await;
    max.says("couru 9 km en 50 min");
    max.done.cut_off.extend(max.done.said.last().map(|(_, update)| *update));
    max.says("j'ai une douleur dans la poitrine qui descend dans le bras gauche");
    max.reads().await;
    max.done
}

/// Two people who say hello and are owed something before that: a nudge, and a question after an alarm.
pub async fn owed(world: &World, first: i64) -> Done {
    world.nudge_due(first).await;
    world.follow_up_due(first + 1).await;
    let (mut zoe, mut tom) = (Person::new(world, first), Person::new(world, first + 1));
    zoe.says("bonjour");
    tom.says("bonjour");
    zoe.done.nudged.push(first);
    zoe.done.add(tom.done);
    zoe.done
}

/// All who talk, at once.
pub async fn everybody(world: &World, first: i64) -> Done {
    let (mut all, talked, alarmed) = tokio::join!(
        runner(world, first),
        talker(world, first + 1),
        alarmed(world, first + 2)
    );
    all.add(talked);
    all.add(alarmed);
    all
}
