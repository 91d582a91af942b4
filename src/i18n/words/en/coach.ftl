# The coach without a model: sessions, answers and what an action changed.

# Sessions.
session-rest = rest
session-easy = easy run
session-long = long run
session-quality = quality session
session-tempo = threshold session
session-interval = intervals
session-repetition = short repetitions
session-marathon-pace = marathon-pace run
session-hills = hills
session-fartlek = fartlek
session-strides = easy run with strides
session-cross = cross-training, no running
session-strength = strength work
session-walk-run = walk-run
session-race = race
session-of = { $name } of { $amount }
session-at = { $session }, { $target }
target-pace = between { $fast } and { $slow }
target-pace-around = around { $pace }
target-effort = effort { $low } to { $high } out of { $max }
target-effort-one = effort { $level } out of { $max }
target-heart-rate = { $low } to { $high } bpm
step-warm-up = warm-up { $amount }
step-run = { $amount } running
step-recover = { $amount } easy
step-walk = { $amount } walking
step-cool-down = cool-down { $amount }
step-repeat = { $times } × { $step }
step-at = { $step } { $target }
step-recovery = { $step } ({ $amount } recovery)
step-recovery-walk = { $step } ({ $amount } walk between)
step-then = , then{" "}
session-steps = Steps: { $steps }.
session-why = Why: { $reason }
feel-rest = Walk or do some mobility if you feel like moving.
feel-easy = You should be able to talk in full sentences.
feel-long = Start gently: the end should feel as comfortable as the beginning.
feel-quality = Hard but even: the last repetition like the first.
feel-marathon-pace = Held without a fight: a short sentence must be possible at any time.
feel-fartlek = Play with the pace: lively when you surge, truly easy in between.
feel-strides = Relaxed and quick for some twenty seconds, never flat out.
feel-cross = Heart, no impact: breathe hard without hurry.
feel-strength = Each set leaves two repetitions in reserve.
feel-walk-run = Run slowly enough to talk, and walk before you are out of breath.
feel-race = Start held back, speed up in the second half.
session-pain = With your pain at { $pain }, stop if it rises or you limp.
today-session = Today: { $session }.
tomorrow-session = Tomorrow: { $session }.
day-session = { $day }: { $session }.
next-session = Next session: { $day }, { $session }.
today-done-distance = Already run today: { $distance }. That’s enough for the day, recover well.
today-done = You already ran today. That’s enough for the day, recover well.
plan-horizon = For now I plan up to { $day }, no further.
plan-empty = I have no session to offer yet. Tell me about your last run and I will prepare one.
no-session-that-day = { $day }: nothing is planned, it’s a rest day.
why-session = { $day }: { $session }. Here is why:
why-reason = • { $reason }
move-where = From which day to which day? Write for example “move Thursday to Saturday”.
move-past = I can only move a session from today onwards.
move-diff = I move your session ({ $session }): { $from } → { $to }. That day it replaces: { $instead }.
move-hard = Careful, another hard session is right beside it: they need { $hours } hours between them, I will ease one if needed.
skip-ask = Shall I skip your session ({ $session }), { $day }?
skip-no-catch-up = A skipped session is not caught up: we simply carry on.
missed-one = No harm done, and we don’t catch it up: two stacked sessions cost more than one missed.
missed-some-days = A few days off: we resume at { $share } of the volume, catching up on nothing.
missed-a-week = A good week off: we resume at { $share } of the volume at most, with no hard session to begin.
missed-long = More than two weeks without running: we resume short and easy, then build back over several weeks.
what-if-skip = Skipping one session hardly changes your fitness.
what-if-within = { $wished }: yes, that stays under your limit of { $limit }, your longest run of thirty days being { $longest }.
what-if-beyond = { $wished }: that is beyond your limit of { $limit }, your longest run of thirty days being { $longest }.
what-if-no-run = { $wished } at once with no run known for thirty days, no: start with walk-run. If you did run, tell me about your last one.
spike-hazard = Across thousands of runners such a jump goes with an injury rate { $hazard } times higher; that is a group average, not your future.

# Numbers.
no-run-yet = I know no run of yours yet. Send a file from your watch (FIT, GPX or TCX) or tell me about one.
last-run = Last run: { $activity }.
last-run-load = Load: { $points } points.
last-run-spike = That is { $beyond } more than your longest run of the thirty days before: keep the next one shorter.
last-run-effort = Perceived effort: { $effort }.
activity-distance-time = { $distance } in { $time }
activity-ascent = { $metres } m of climbing
ask-effort = How hard did it feel?
ask-run-pain = Any pain during or after?
paces-easy = Easy: { $fast } to { $slow }.
paces-steady = Marathon: { $marathon } · Threshold: { $threshold }.
paces-threshold = Threshold: { $threshold }.
paces-fast = Intervals: { $interval } · Repetitions: { $repetition }.
paces-from-race = From your race: { $race } in { $time }, { $day } (fitness index { $index }).
paces-from-training = From your best training stretch: { $race } in { $time }, { $day } (fitness index { $index }, probably a little low).
paces-easy-only = Your easy pace: { $fast } to { $slow }, around your recent easy runs.
paces-none = I cannot compute your paces yet: run easy, able to talk.
paces-unlock = For the other paces, give me a recent race, for example “{ $example }”.
zones-none = I am missing your maximum heart rate. Write for example “{ $example }”.
zones-line = Zone { $n }: { $low } to { $high }
zones-by-reserve = Computed from your heart-rate reserve (maximum minus resting).
zones-by-max = Computed from your maximum heart rate; with the resting one they would be more accurate.
zones-by-age = Estimated from your age, so approximate: a measured maximum would correct them.
week-total = Your week: { $distance }.
last-week-total = Last week: { $distance }.
record-line = Your best over { $race }: { $time }, { $day }.
record-short = { $race } in { $time }

# Races and goals.
goal-unnamed = your race
goal-target = target { $target }
goal-target-pace = target { $target } ({ $pace })
predict-interval = { $race }: around { $middle } today, between { $low } and { $high } with { $share } confidence.
predict-no-fitness = I have no recent race yet to make an honest prediction.
predict-unlock = Give me a recent race, for example “{ $example }”.
predict-no-goal = I predict the distance of your goals, and this one is not among them.
predict-set-goal = Tell me the race you are preparing, for example “{ $example }”.
race-in-days =
    { $race }: { $days } { $n ->
        [one] day
       *[other] days
    } to go.
race-week-later = Your final stretch begins { $days } days before: less volume, nothing new. Until then we follow the plan.
race-week-rules = Less volume, a few short pick-ups, nothing new: no shoes, no food, no session.
race-week-eve = The day before: short jog or rest, kit ready, usual dinner, early bed. Start slower than you feel like.
race-week-none = I don’t know the date of your race.
goal-past = { $day } is in the past: I changed nothing. What is the right date?
goal-distance-odd = That distance does not look possible to me: I changed nothing. What is the right one?
goal-impossible = { $race } in { $target }: that is faster than the world’s best, around { $reference }.
goal-unchanged = I changed nothing. What time are you really aiming for?
goal-none = You have no goal at the moment.
goal-drop-ask = Shall I drop this goal: { $race }?
goal-change-how = Current goal: { $race }. Give me the new date or the new time.
goal-days-left =
    { $days } { $n ->
        [one] day
       *[other] days
    } left.
goal-too-soon =
    The race of { $after } comes { $n ->
        [one] one day
       *[other] { $days } days
    } after the one of { $before }: it takes { $needed } to recover and race for a time. I keep it, and you run it easy, for the joy of it.
goal-beyond-record = That time is faster than the world’s best: I keep the race but do not train towards it.
goal-needs-fitness = Give me a recent race and I will tell you where you stand.

# The body.
feel-good = Good, enjoy it without adding to it: consistency is what pays.
feel-good-limit = Your limit for a single run: { $limit }.
readiness-rest-or-easy = Today’s readiness { $sum }: rest, or very easy and short.
readiness-no-quality = Today’s readiness { $sum }: run easy, no hard session.
readiness-as-planned = Today’s readiness { $sum }: go ahead as planned.
recovery-form-early =
    Too early to speak of freshness: I need { $needed } days and know { $known }.
recovery-form-tired = Freshness: { $form }, your recent load is above your usual.
recovery-form-fresh = Freshness: { $form }, your recent load is at or below your usual.
risk-no-run = With no run known I have nothing to compare. Send a file or tell me about your last run.
risk-spike = Your last run was { $beyond } beyond the longest of the thirty days before: make the next one shorter.
risk-no-spike = Your last run stays within what your last thirty days prepared.
risk-no-reference = I have no run in the thirty days before your last one: come back short and easy.
risk-pain = Your pain at { $pain } matters more than any calculation.
pain-stop = At that level we don’t run: rest, and if it lasts more than a week, see a health professional.
pain-hold = We ease off: no hard session and no long run while it lasts. If it rises or you limp, stop and have it examined.
pain-fine = That is acceptable if it is back to normal tomorrow morning. If it rises, we stop.
pain-rule = You may run while the pain stays at { $pain } at most and is gone within { $hours } hours.
pain-rule-none = Here, we only run with no pain at all.
site-achilles = Achilles tendon
site-knee = knee
site-calf = calf
site-shin = shin
site-foot = foot
site-hip = hip
site-hamstring = hamstring
site-ankle = ankle
site-back = back
site-quad = quadriceps
site-groin = groin
site-other = painful area
protocol-intro = In general, without a diagnosis ({ $site }), calming it down comes first:
protocol-achilles = Held calf contractions every day, no hills and no speed.
protocol-knee = Less downhill, a slightly higher cadence, held quadriceps contractions.
protocol-calf = No running in the first days, then held contractions without pain.
protocol-shin = No running while walking hurts; a pain on one exact spot of the bone is for a doctor first.
protocol-foot = Insole or tape, gentle calf stretches, heel unloaded.
protocol-hip = Avoid crossing your legs and lying on it, flat ground.
protocol-hamstring = Held contractions, no stretching and no long sitting, flat ground.
protocol-ankle = Protection, walking as soon as possible, then balance on one leg.
protocol-back = Keep moving and work the trunk gently.
protocol-quad = Held quadriceps contractions, less downhill.
protocol-groin = A deep pain in the groin is for a doctor before you run again.
protocol-other = Relative rest: bike or swim if painless, and a return by walk-run.
protocol-exercises = To begin: { $exercises }.
protocol-see-someone = If it gets worse, wakes you at night or makes no progress in a week: physio or doctor.

# Lore.
shoes-life = A pair usually lasts { $low } to { $high } km; change sooner if it sags or a pain appears.
shoes-rotate = Alternate two pairs, and take two weeks to break in a new one.
heat-pace = In strong heat run by effort, not by pace: the same pace costs more.
heat-quality = Go early in the morning, in the shade, and replace the hard session with an easy one.
heat-adapt = The body adapts in { $low } to { $high } runs. Drink to thirst.
heat-stop = Chills, confusion or dizziness: stop, cool down and get help.
fuel-none = For { $time } of running, nothing to eat on the way; water if you are thirsty.
fuel-under = Under { $time }, nothing to eat on the way.
fuel-some = For { $time } of running: { $low } to { $high } g of carbohydrate an hour.
fuel-more = For { $time } of running: { $low } to { $high } g of carbohydrate an hour, mixing glucose and fructose.
fuel-table = Up to { $time }, { $low } to { $high } g of carbohydrate an hour; beyond, up to { $most } g.
fuel-drink = Drink to thirst, and never finish heavier than you started.
fuel-distance = { $race }:
fuel-train-gut = Try everything in training before the race.

# Talk.
greeting = Hi!
greeting-newcomer = Send me a file from your watch (FIT, GPX or TCX) or tell me about your last run, and I will suggest the next one.
thanks = You’re welcome. Have a good run!
smalltalk = I am here for your running. Shall we look at today’s session?
out-of-scope = That is beyond what I do: I am a running coach.
help-ask = Ask: my session, my week, my paces, my zones, my last run, “why?”.
help-tell = Tell: “ran 8 km in 45 min yesterday”, “knee pain 3/10”, your goal, your fatigue, or send a FIT, GPX or TCX file.
help-settle = Settle: running days, quiet hours, language, time zone, units, memory, export, deletion.
no-pdf = No PDF report yet. I can show you your week or your month here, as a picture.
no-dashboard = No web dashboard yet: everything happens here. I can show you your week or your month.
no-calendar = I do not write to your calendar yet. I can give you your week here.
sources-files = I read FIT, GPX and TCX files, the export of the iPhone’s Health app, and whole archives of Strava, Garmin and Polar: send them here. What is too large for the messenger goes through the computer: allure import followed by the file.
sources-no-link = No direct link to Strava, Garmin, Polar or Coros yet. You can also tell me your run in one sentence.
unsure = I am not sure I understood. Did you mean:
skipped = All right, moving on.

# What an action changed.
plan-change = { $day }: { $before } → { $after }.
log-ask = Shall I log: { $activity }?
log-odd = Those figures do not look possible to me: I logged nothing. Can you give them again?
correct-ask = Shall I correct your run of { $when }: { $before } → { $after }?
correct-same = Your run of { $when } is noted that way already: { $before }.
correct-none-then = I know no run on { $day }, so there is nothing to correct.
race-how = To note a race, give me its distance, its date and your time: “{ $example }”.
sport-running = run
sport-cycling = ride
sport-swimming = swim
sport-walking = walk
sport-strength = strength session
sport-other = activity
done-logged = Logged: { $activity }.
done-effort = Effort noted: { $effort }.
done-run-pain = Pain noted: { $pain }.
done-run-pain-where = Where does it hurt? Tell me and I will adapt what comes next.
done-activity-deleted = Activity deleted.
done-corrected = Corrected.
done-corrected-to = Corrected: { $activity }.
done-race-declared = Noted as a race.
done-check-in = Thanks, noted.
done-sleep = Sleep noted: { $hours } hours.
done-weight = Weight noted: { $kg } kg.
done-goal = Goal noted: { $goal }.
done-goal-changed = Goal changed: { $goal }.
done-goal-plain = Goal noted.
done-goal-dropped = Goal dropped: { $race }. The plan follows.
done-result = Result noted: { $race } in { $time }, { $day }.
done-result-paces = Your paces take it into account.
done-pain = { $site }: pain { $pain }, noted.
done-pain-unnamed = Noted: pain { $pain }.
done-pain-site = { $site }, noted.
done-pain-gone = Good news, noted. We come back gently, and if it returns you tell me.
done-moved = Moved: { $day }, { $session }.
done-moved-plain = Moved to { $day }.
done-skipped = Session skipped ({ $day }). We carry on as planned.
done-forgotten = Forgotten.
file-read = { $sport }, { $activity }.
file-known = I already had it, nothing changed. { $sport }, { $activity }.
file-other-sport = I count it in your load, not in your running distance.
file-records =
    { $n ->
        [one] New best
       *[other] New bests
    }: { $records }.

# Why a session is what it is, by rule.
reason-h1 = a single run goes no more than a tenth beyond the longest of your last thirty days.
reason-h2 = your week only grows little by little from your last four.
reason-h4 = two hard sessions stay two days apart.
reason-h8 = at least one day a week goes without running.
reason-h9 = no hard session while the body protests.
reason-readiness = today’s readiness asks you to ease off.
reason-easy-median = the pace is the median of your recent easy runs.
reason-no-history = with no run known for thirty days, we begin by alternating walking and running.
reason-first-weeks = I know too few of your runs yet to ask for more.
reason-long-day = it is the day of your long run.
reason-quality-share = one hard session a week, the rest easy.
reason-taper = the race is near: arrive fresh, with nothing new.
reason-race-day = it is race day.
reason-race-too-soon = it comes too soon after the race before it: run it easy, for the joy of it.
reason-race-too-soon-with =
    it comes { $n ->
        [one] one day
       *[other] { $days } days
    } after the race before it, and it takes { $needed } to recover: run it easy, for the joy of it.
reason-race-unready = it is far beyond anything I know of you: start very gently, walk whenever you need to, and stop if it hurts.
reason-race-unready-with = it is more than twice your longest run of the last ten weeks ({ $longest }): start very gently, walk whenever you need to, and stop if it hurts.
reason-pain = your pain comes before the plan.
reason-flag = a warning sign awaits a professional’s opinion.
reason-availability = your running days make it so.
reason-away = you told me you are away.
reason-weekly-runs = the week has all its runs.
reason-weekly-runs-with =
    the week has { $n ->
        [one] its run, as you asked ({ $runs }).
       *[other] its { $runs } runs, as you asked.
    }
reason-moved-by-you = you put it there.
reason-rhythm = it is your usual rhythm.
reason-already-run = you already ran that day.
reason-h1-with = a single run stays within { $limit }, your longest of thirty days being { $longest }.
reason-h2-with = the week stays under { $limit }, your biggest recent one being { $reference }.
reason-readiness-with = today’s readiness ({ $sum }) asks you to ease off.
reason-easy-median-with = the pace comes from the median of your recent easy runs, { $pace }.
reason-no-history-with =
    { $days } { $n ->
        [one] day
       *[other] days
    } without a run: we alternate walking and running to return.
reason-long-day-with = it is the day of your long run, in a week of about { $week }.
reason-quality-share-with = one hard session this week, with { $hard } of hard running; the rest is easy.
reason-taper-with =
    the race is in { $days } { $n ->
        [one] day
       *[other] days
    }: arrive fresh, with nothing new.
reason-pain-with = your pain at { $pain } comes before the plan.
reason-rhythm-with =
    you usually run { $runs } { $n ->
        [one] time
       *[other] times
    } a week.
reason-already-run-with = you already ran { $distance } that day.

# Buttons.
button-why = Why?
button-move = Move
button-skip = Skip
button-today = My session
button-week = My week
button-month = My month
button-help = Help
button-memory = My memory
button-paces = My paces
button-fuelling = Fuelling
button-race-week = Race week
button-pain = Report a pain
button-protocol = What to do?
button-yes = Yes
button-no = No
button-move-yes = Yes, move it
button-skip-yes = Yes, skip it
button-drop-yes = Yes, drop it
button-log-yes = Yes, log it
button-correct-yes = Yes, correct it
button-method-yes = Yes, that one

# What a button of the unsure answer offers.
intent-todays-session = today’s session
intent-tomorrow-session = tomorrow’s session
intent-my-week = your week
intent-my-month = your month
intent-last-run = your last run
intent-my-paces = your paces
intent-my-zones = your heart-rate zones
intent-my-records = your records
intent-predict-race = a race prediction
intent-set-goal-race = set a goal
intent-change-goal = change your goal
intent-move-session = move a session
intent-skip-session = skip a session
intent-missed-session = a missed session
intent-feel-tired = say you are tired
intent-feel-good = say all is well
intent-report-pain = report a pain
intent-injury-protocol = what to do about a pain
intent-strength-session = a strength session
intent-exercise-howto = how to do an exercise
intent-log-run = log a run
intent-log-strength = log strength work
intent-log-sleep = log your sleep
intent-log-weight = log your weight
intent-recovery-status = your recovery
intent-training-load = your training load
intent-injury-risk = your injury risk
intent-why = the reason for your session
intent-undo = undo the last action
intent-what-if = what if…
intent-methodology = your training method
intent-preference-like = say what you like
intent-preference-dislike = say what you dislike
intent-availability = your running days
intent-quiet-hours = your quiet hours
intent-language = the language
intent-timezone = your time zone
intent-units = the units
intent-memory-show = see what I remember
intent-memory-forget = forget something
intent-export = export your data
intent-delete-account = delete your account
intent-report-pdf = a report
intent-dashboard = the dashboard
intent-calendar = your calendar
intent-sources = connect your watch
intent-shoes = shoes
intent-weather-heat = running in the heat
intent-fuelling = fuelling
intent-race-week = race week
intent-greeting = say hello
intent-thanks = say thanks
intent-help = help
intent-smalltalk = chat
intent-out-of-scope = something else
readiness-waiting = Today’s readiness { $sum }: noted, but that is no green light.
pain-better = Good! But better is not gone: the plan stays careful down to zero.
pain-imagined = With a pain of { $pain }:
pain-hard-again = Fast running comes back last: first several easy runs without any pain, neither during nor the next morning. Then one small dose at a time, with an easy day after each.
pain-see-now = Yes: at { $pain }, have a physio or a doctor look at it in the next few days. Until then, no running.
pain-see-when = Yes if it gets worse, wakes you at night, makes you limp or does not move within a week: a physio or a sports doctor. A precise pain on a bone, or deep in the groin: a doctor first, without waiting.
bone-stress = A stress fracture, even a possible one, goes to a doctor before anything else: no running, not even easy, not even with little pain. The doctor sets how long to stop and how to come back, by the bone concerned. If you have one, tell me and I stop the sessions.
medicine-running = No anti-inflammatory (ibuprofen, naproxen, aspirin) before, during or just after running: it is hard on the kidneys and the stomach, and it hides an injury. Paracetamol protects from nothing either: if you need one to run, do not run.
medicine-ask = If it is a prescribed treatment, do not stop it: ask your doctor or your pharmacist.
stretching-before = Before running, no long stretches: a gradual warm-up is enough, with a few dynamic moves before a fast session.
stretching-after = Afterwards, or on another day, stretch gently if you like how it feels: it prevents neither soreness nor injuries.
eat-eve = The night before: a simple dinner you know, with pasta, rice or potatoes, little fat and little fibre. Drink as usual, and nothing new on the plate.
eat-before = Finish your meal { $low } to { $high } hours before running.
eat-snack = Closer to the start, only a small snack that is easy to digest, such as a banana. For a short easy run you can go without.
lead-tired = I hear you: being tired is part of training, and one light day never cost anybody their fitness.
lead-sore = Heavy or sore legs are common: it passes in one to three days, with very easy running or rest.
lead-stressed = I understand. Stress tires as much as a session: for now, short and easy is plenty.
lead-sleep = Bad nights weigh on you: while they last, nothing hard, easy running or a nap instead.
sleep-short = That is short: today easy and short, or rest, no hard session. Go to bed earlier tonight, or take a short nap.
site-bone = bone
