## A season: proposed, shown, changed, left.
season-offer = { $method } plan: { $weeks } weeks to your race, { $day }.
season-volume = Volume: from { $first } to { $most } a week, long run up to { $long }, then a taper.
season-first-week = Your first week: { $days }.
season-short-day = { $day } { $session }
season-day = • { $day }: { $session }{ $steps }
season-steps = {" "}({ $times } × { $amount })
season-step = {" "}({ $amount } of it hard)
season-undo = You can go back with /undo, even days from now.
season-conflict = These wishes cannot hold together: { $wishes }. The plan keeps what is safe and bends the rest.
season-conflict-time = These wishes cannot hold together today: { $wishes }. Paces come from the fitness you have, not from the time aimed at.
wish-methodology = the methodology
wish-goal-time = the time aimed at
wish-goal-date = the date
wish-goal-distance = the distance
wish-days-off = your days off
wish-runs-per-week = the number of runs a week
list-and = { $first } and { $last }
season-refused = { $method } does not suit you for now: { $reason }.
season-nearest = The nearest that does: { $method }. Shall I lay it out?
refusal-unknown-methodology = I do not know that methodology
refusal-distance = it is not made for that distance
refusal-race-in-the-past = the race is over
refusal-weeks-too-few = { $has } weeks are left and { $needs } are needed
refusal-race-too-far = the race is too far away for a plan; I will offer one nearer to it
refusal-too-young = that distance asks for an age of { $needs }
refusal-months-running = it asks for { $needs } months of running (if you have been running longer, say so: “I have been running for 2 years”)
refusal-weekly-volume = it asks for { $needs } a week and you are at { $has }
refusal-longest-run = it asks for a run of { $needs } in the last thirty days and your longest is { $has }
refusal-no-recent-race = it asks for a race or test of the last { $weeks } weeks to set your paces
refusal-recent-injury = it asks for { $weeks } weeks without injury
refusal-injury-history = your past injuries rule it out
refusal-equipment = it asks for a lactate meter and a coach on site (if you have both, say so: “I have a lactate meter and a coach”)
refusal-twice-a-day = it asks for two sessions a day on { $needs } days a week that do not follow each other (if you want that, say so: “two sessions a day on Tuesday and Thursday”)
refusal-days-available = it takes { $needs } running days a week and you have { $has }
refusal-not-fit-to-run = your body asks for rest and medical advice first
refusal-impossible = the distance or the time aimed at is not possible
season-now = { $method } plan, week { $number } of { $of } ({ $phase }): { $volume } planned.
season-down-week = A lighter week: the body takes it in.
season-ahead = The weeks after: { $volumes }.
season-over = Your plan has reached its race. Give me the next goal and I will prepare another.
season-needs-race = For a plan I need a race, its distance and its date: “10 km on 18 April”.
season-choose = Which methodology would you like to follow?
season-none = You are not following a plan right now.
season-end-ask = Leave your plan? Sessions will come from your runs alone again.
season-ended = Done: you no longer follow a plan.
season-adopted = Off you go: your { $method } plan begins. /plan shows it, /undo takes it back.
season-changed = Done, your plan is up to date.
season-change-refused = That change would put two hard sessions too close or touch your race: I will not make it.
season-change = • { $day }: { $before } → { $after }
season-side = { $session }{ $steps }
season-changes-more = { $n ->
    [one] and { $count } more day.
   *[other] and { $count } more days.
}
season-why-missed = Nothing is made up; you come back gently. I suggest:
season-why-moved = This is what the move changes:
season-why-skipped = Without that session:
season-why-missed-key = A key session finds another day soon after, where 48 hours lie between it and the other hard ones. I suggest:
season-why-skipped-key = This key session finds no other day: none of those after it leaves 48 hours to the other hard ones. Without it:
season-skip-for-good = To drop it without another day, write “cancel { $day }'s session for good”.
season-why-ill = When ill you do not run, and the return is gentle. I suggest:
season-why-cold = For a simple cold, with no fever and nothing below the neck: rest first, then short easy runs, no strides and no long run. If it goes down or a fever comes, you stop running: tell me. I suggest:
season-why-well = Glad to hear it. A first easy run, then your plan is back as before. I suggest:
season-why-travelling = For your days away, I suggest:
season-why-hot = In this heat you run by effort and a little less. I suggest:
season-why-tired = Several signs say you are tired: I lighten the load, and the plan comes back by itself. I suggest:
season-why-injured = You stop, then come back by walking and running in turns. I suggest:
season-why-race-added = That race becomes its week’s hard session. I suggest:
season-why-race-lost = Without that race:
season-why-new-index = Your fitness has changed, and so have your paces:
season-cut-until = The lighter days end on { $day }: after that, the plan is as it was.
season-return-ask = Running stops while it hurts. When do you expect to walk { $walk } without pain? Choose, or write { $example }: the plan stops until then, and comes back by walking and running in turns.
season-return-example = “I can run again on 5 December”
button-return = In { $n ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
season-why-chosen = Your plan as you want it:
what-if-same = Nothing would change: your plan is like that already on that day.
what-if-week = Week: { $before } → { $after }.
what-if-week-spike = Week: { $before } → { $after }; the longest run would be { $ratio } times that of your last 30 days.
what-if-form = Form on the eve of the race: { $before } → { $after }.
what-if-form-lost = Form on the eve of the race: { $before } → { $after }; the expected time ({ $low } to { $high }) would move by { $gap } only, far less than its margin.
what-if-form-same = Form on the eve of the race: { $before } → { $after }; the expected time ({ $low } to { $high }) does not change.
what-if-form-time = Form on the eve of the race: { $before } → { $after }; expected time: { $low } to { $high }, instead of { $was-low } to { $was-high }.
what-if-no-rule = No rule is broken.
what-if-rules = What is wrong with it: { $rules }.
what-if-rule-h1 = the run is too far beyond your longest of the month
what-if-rule-h2 = the week is too far beyond your biggest of the month
what-if-rule-h4 = two hard sessions too close together
what-if-rule-h8 = no day of rest left in seven
what-if-capped = I can apply it with { $most } instead of { $wished }.
what-if-not-applied = Like that, I do not apply it.
button-what-if-yes = Yes, apply it
watch-session = For your watch, { $day }: { $session }.
watch-how = Copy the .fit file into the workouts folder of your watch, or import it into its app. The text above fits into its notes.
watch-none = There is no run to send on that day.
button-watch = For my watch
lint-unread = I found no dated sessions in this plan. I need a date and a distance on each line, a calendar (.ics) or a table (.csv).
lint-clean = { $n ->
    [one] I read { $sessions } session
   *[other] I read { $sessions } sessions
}: no rule is broken for you.
lint-found = I read this plan ({ $sessions } sessions). { $n ->
    [one] { $count } point to look at for you:
   *[other] { $count } points to look at for you:
}
lint-line = • Week { $week }, { $day }: { $rule } → { $mend }
lint-more = { $n ->
    [one] and { $count } more point.
   *[other] and { $count } more points.
}
lint-h1 = { $has }, too far beyond your longest run of the month
lint-h2 = a week of { $has }, too far above your last weeks
lint-h4 = a hard session the day after another
lint-h5 = { $has }, too large a share of the week
lint-h8 = seven days of running in a row
lint-taper = { $has } in the last seven days before the race, too much for a taper
lint-mend-run = { $most } at most
lint-mend-week = { $most } at most in the week
lint-mend-easy = an easy run, or a day later
lint-mend-rest = rest
phase-base = base
phase-specific = specific
phase-build = build
phase-threshold = threshold
phase-strength = strength
phase-speed = speed
phase-special = special
phase-repetition = repetitions
phase-interval = intervals
phase-hills = hills
phase-general = general
phase-fundamental = fundamental
phase-coordination = coordination
phase-anaerobic = anaerobic
phase-endurance = endurance
phase-taper = taper
phase-walk-run = walk and run
button-season-yes = Yes, I will follow it
button-season-end = Leave the plan
button-season-end-yes = Yes, leave
button-change-yes = Yes, adapt
reason-season = your plan has it
reason-season-cut = your plan, lighter these days
reason-key-session = it is the key session of your methodology
reason-season-long = it is the long run of your week
reason-season-easy = easy volume between key sessions
reason-season-strides = an easy run with a few strides to keep your legs quick
reason-season-cross = your methodology puts a sport without impact here
reason-season-taper = you are tapering: less volume, same rhythm
reason-down-week = a lighter week
season-told = I start from what you told me, not from measurements: { $week } a week, { $longest } for the longest run. Once I know three weeks of your runs, they are what counts.
season-told-week = I start from what you told me, not from measurements: { $week } a week, so one run of { $longest } at least. Once I know three weeks of your runs, they are what counts.
season-told-longest = I start from what you told me, not from measurements: { $longest } for the longest run, which I carefully take for { $week } a week. Once I know three weeks of your runs, they are what counts.
season-told-since = I don’t know since when you have been running, so the dose is that of a first year. If it has been longer, write it: “I have been running for 3 years”.
season-told-apart = You had told me { $told } a week; your last { $weeks } known weeks come to about { $known }. I suggest starting again from them:
reason-told-h2 = your week only grows little by little from the one you told me.
reason-told-h2-with = you told me { $week } a week: this one stays under { $limit }.
