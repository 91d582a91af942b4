# Better, worse or the same.

progress-improving = { $n ->
    [one] You are improving: at the same heart rate you run { $change } faster than { $weeks } week ago (between { $low } and { $high }, { $confidence } confidence), over { $sessions } comparable runs.
   *[other] You are improving: at the same heart rate you run { $change } faster than { $weeks } weeks ago (between { $low } and { $high }, { $confidence } confidence), over { $sessions } comparable runs.
}
progress-regressing = { $n ->
    [one] You are slowing down: at the same heart rate you run { $change } slower than { $weeks } week ago (between { $low } and { $high }, { $confidence } confidence), over { $sessions } comparable runs.
   *[other] You are slowing down: at the same heart rate you run { $change } slower than { $weeks } weeks ago (between { $low } and { $high }, { $confidence } confidence), over { $sessions } comparable runs.
}
progress-regressing-sum = You are below your earlier level: at the same heart rate you run { $change } slower than in the weeks before (between { $low } and { $high }, { $confidence } confidence), over { $sessions } comparable runs.
progress-plateau = { $n ->
    [one] You are steady: at the same heart rate your pace changed by { $change } in { $weeks } week (between { $low } and { $high }, { $confidence } confidence), over { $sessions } comparable runs.
   *[other] You are steady: at the same heart rate your pace changed by { $change } in { $weeks } weeks (between { $low } and { $high }, { $confidence } confidence), over { $sessions } comparable runs.
}
progress-level = { $n ->
    [one] You are improving in races. In training, at the same heart rate, your pace changed by { $change } in { $weeks } week (between { $low } and { $high }, { $confidence } confidence), over { $sessions } comparable runs.
   *[other] You are improving in races. In training, at the same heart rate, your pace changed by { $change } in { $weeks } weeks (between { $low } and { $high }, { $confidence } confidence), over { $sessions } comparable runs.
}
progress-unclear = { $n ->
    [one] Nothing clear: in { $weeks } week, at the same heart rate, the change is between { $low } and { $high }, over { $sessions } comparable runs.
   *[other] Nothing clear: in { $weeks } weeks, at the same heart rate, the change is between { $low } and { $high }, over { $sessions } comparable runs.
}
progress-detectable = With your runs I would almost surely see a change of about { $least }; a smaller one is lost in day-to-day variation.
progress-check-first = Before blaming the training, look at your sleep, your fatigue and your health.
progress-unconfirmed = It is a first sign: to be confirmed next week.
progress-race = And in races: { $race } in { $time }, { $day }, index { $index } against { $before } in the race before.
progress-too-little = I cannot say yet: { $n ->
    [one] { $sessions } comparable run
   *[other] { $sessions } comparable runs
} in six weeks, I need { $needed }.
progress-missing-heart = Most of your runs have no heart rate: send me files from a watch or a strap that measures it.
progress-missing-weeks = I also need at least five weeks to look back on.
progress-no-run = I have no run of yours yet: send me a file, or tell me about your last run.
progress-drift = Your last run ended tired: { $drift } less pace per heartbeat from one half to the other. The next one: easy.
progress-overreach = Slower for the effort, loaded and worn all at once: that is the start of overreaching. Run easy for { $days } days and it comes back.
progress-overreach-lasting = Two weeks at half the load changed nothing and you stay below your level: see a doctor before training normally again.
button-form = My fitness curve

nudge-progress-why = I compared your easy runs with one another, and last week said the same already.
nudge-rule-progress = progress and setbacks
nudge-overreach-why = three runs in a row slower at the same heart rate, a high load, and mood or effort getting worse.
