# Messages on the coach's own initiative, and what became of them.

nudge-why = Why: { $why }
nudge-stop = Stop messages like this
nudge-today = Today
nudge-tomorrow = Tomorrow

# Too much at once.
nudge-spike-planned = { $day }, the planned session is { $distance }. Stop at { $limit }: that is what your last month prepares you for.
nudge-spike-planned-why = your longest run of the month is { $longest }. { $study }
nudge-spike-study = in a study of { $runners } runners, going more than { $over } beyond the longest run of the last thirty days came with { $times } times the injury rate.
nudge-spike-done = Your last run was { $distance }, { $percent } more than the longest of the month before. Take two days of rest or short easy running, and listen for the slightest pain.
nudge-spike-week = You are at { $done } this week, above the careful limit of { $limit }. For the rest of it: rest, or short and easy.
nudge-spike-week-why = your biggest week of the four before was { $reference }, and volume that climbs too fast comes with more injuries in the weeks that follow.

# Tired.
nudge-fatigue-check-in = Your check-in adds up to { $sum }: rest, or a short and very easy run. Nothing hard today.
nudge-fatigue-check-in-why = when sleep, legs or mood are this low, a hard session tires more than it trains.
nudge-fatigue-form = Your freshness is at { $form }: fatigue is piling up. Two or three easy days, then we go on.
nudge-fatigue-form-why = your recent load is { $acute } against { $chronic } as usual; below { $limit }, fatigue settles in faster than it clears.

# A race comes nearer.
nudge-race-build = { $race }: { $days } days to go. Endurance is built now: one long run a week, and consistency.
nudge-race-build-why = what you run in the two months before a race counts far more than the last weeks.
nudge-race-rehearse = { $race }: { $days } days to go. Try the shoes, the kit and the fuel of race day on your next long run.
nudge-race-rehearse-why = there are enough long runs left to change what does not work; later it will be a gamble.
nudge-race-taper = { $race }: { $days } days to go. The taper begins: shorter and shorter runs until the race, and no more hard sessions.
nudge-race-taper-plan = { $race }: { $days } days to go. The taper of your plan begins: fewer kilometres, as often.
nudge-race-taper-why = running less over the last days buys time on race day; training more buys nothing now.
nudge-race-week = { $race } is on { $day }. Sort out the bib, the trip and the alarm clock today, and go to bed early all week.
nudge-race-week-why = { $days } days to go; the week’s sleep counts more than that of the last night.
nudge-race-expected = Likely time: between { $low } and { $high }, with { $share } confidence.
nudge-race-meals = { $race }: { $days } days to go. Pasta, rice or bread at every meal, nothing new on the plate, and legs up.
nudge-race-meals-why = beyond an hour and a half of effort, the carbohydrate stored in the two days before carries the end of the race.
nudge-race-rest = { $race }: { $days } days to go. A short easy run if your legs itch, otherwise rest; nothing new on the plate.
nudge-race-rest-why = no session makes you stronger in so few days, but a single one can tire you.
nudge-race-eve = { $race } is tomorrow. Get everything ready tonight: bib, pins, shoes; a usual dinner, then bed.
nudge-race-eve-why = what is ready tonight will not keep you busy tomorrow, and a start too fast is always paid for at the end.
nudge-race-start-expected = Start at { $pace } or slightly slower: your target asks for more than your results promise.
nudge-race-start = Start at { $pace } or slightly slower.

# Strength work.
nudge-strength-day = It is your strength day.
nudge-strength-day-why = you picked { $day } for strength work.

# Running less.
nudge-low-gap = { $days } days without a run, and a goal ahead: { $race }.
nudge-low-next = Start again with { $amount } easy, without trying to catch up.
nudge-low-any = A short easy run is enough to start again, without trying to catch up.
nudge-low-gap-why = your last run was on { $day }; a short break is mended in days, a long one in weeks.
nudge-low-falling = Your last three weeks go down: { $first }, { $second }, then { $third }. If you mean it, fine; if not, one more easy run this week is enough.
nudge-low-falling-why = the week before you were at { $before }, and I know of no injury and no race close by that would explain it.

# For whoever operates the coach.
nudge-line = { $id } ({ $name }): { $outcome }
nudge-nothing = nothing to say
nudge-rule-volume-spike = sudden rise
nudge-rule-fatigue = fatigue
nudge-rule-race-ahead = race ahead
nudge-rule-strength-day = strength day
nudge-rule-volume-low = falling volume
nudge-verdict-send = to be sent
nudge-verdict-no-consent = held back, no consent to write first
nudge-verdict-flag-open = held back, a warning sign is open
nudge-verdict-muted = held back, this kind is stopped
nudge-verdict-already-said = held back, already said
nudge-verdict-daily-cap = held back, the day’s maximum is reached
nudge-verdict-outranked = held back, another message is more urgent
nudge-verdict-no-door = held back, no messenger is open
nudge-verdict-cool-down = held back, this kind stays silent for { $days } more { $n ->
    [one] day
   *[other] days
    }
nudge-verdict-back-off = held back, messages went unanswered, { $days } more { $n ->
    [one] day
   *[other] days
    }
nudge-verdict-quiet = held back, quiet hours until { $until }
