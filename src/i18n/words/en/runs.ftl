# Runs: several at once, finding them, correcting them, removing them.
several-ask = Shall I log these runs?
several-no-time = I lack the time of this one: { $activity }. Tell it again with how long it took.
button-log-all = Yes, log them all
weekday-off = You write { $said }, but the calendar says { $date }. I keep the date; if it was another day, tell me which.
log-tomorrow = Tomorrow has not been run yet: I only log what is done. If it was another day, tell me which.
log-ahead = { $day } has not come yet: I only log what is done. If it was another day, tell me which.
week-then-total = Week of { $monday }: { $distance }.
several-again = Tell me those runs again with the right figures, all together, and I start over.
removal-which = { $count } of them match: which one shall I delete?
removal-which-day = There are { $count } that day: which one shall I delete?
removal-none-then = I know no run on that day ({ $day }): nothing is deleted. To see what I know: “my last runs”.
removal-none-so-long = I know no run of { $size }: nothing is deleted. To see what I know: “my last runs”.
removal-none-such = I know no run of { $size } on { $day }: nothing is deleted. To see what I know: “my last runs”.
removal-one-by-one = I delete one run at a time: “{ $example }”. To erase everything and leave: /delete.
removal-how = Which one? Tell me its day or its distance: “{ $example }”.
example-removal = delete the run of 15 November
redate-ask = Shall I correct the date of your run of { $what }: { $from } → { $to }?
redate-same = Your run of { $what } is noted on that day already: { $when }.
redate-ahead = That day has not come yet: I changed nothing.
redate-none = I know no run that fits: I changed nothing. To see what I know: “my last runs”.
undo-redate = the corrected date of a run ({ $now } → { $was })
not-noted-yet = { $n ->
    [one] Not logged yet: { $activity }.
   *[other] Not logged yet, these runs: { $activity }.
    }
run-asked-next = { $n ->
    [one] Still waiting for your yes: { $activity }. I ask about it again right after this one.
   *[other] Still waiting for your yes: { $activity }. I ask about them again right after this one.
    }
runs-last = Your last runs:
runs-on = What I know of that day:
runs-none-on = I know no run on that day ({ $day }). To see what I know: “my last runs”.
file-too-fast = Nobody runs that fast: I keep the recording apart, it does not count as a run.
file-not-yours = If it is not yours, write “undo”.
file-too-fast-several = { $n ->
    [one] { $count } recording is faster than any runner: I keep it apart, it does not count as a run.
   *[other] { $count } recordings are faster than any runner: I keep them apart, they do not count as runs.
    }
file-old = It is more than a year old: it counts for your records and your history, not for today’s form.
file-old-several = All of it is more than a year old: it counts for your records and your history, not for today’s form.
