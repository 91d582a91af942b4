# Questions about a race, a time or a what-if, and their answers.
predict-aim-own = Your target of { $target }
predict-aim = A target of { $target }
predict-target-ahead = { $aim } is { $by } faster than that, and { $beyond } below the range: you still have to get fitter.
predict-target-faster = { $aim } is within the range, { $by } faster than that: possible on a good day.
predict-target-slower = { $aim } is within the range, { $by } slower than that: within your reach.
predict-target-middle = { $aim } is within the range, right on that time.
predict-target-easy = { $aim } leaves you { $by } to spare on that time, and { $beyond } on the whole range.
race-on-day = { $day }.
race-no-date = I don’t know the date of this race: { $race }. Give it to me, and I will count the days.
race-unknown = I have no race called “{ $race }” among your goals.
race-known-ones = The ones I know: { $races }.
race-pace-for = { $race } in { $time }: { $pace }.
race-pace-target = { $race } in { $time }, your target: { $pace }.
race-pace-expected = { $race } from your fitness today: { $pace }, which is { $time } (from { $fast } to { $slow } depending on the day).
race-pace-unknown = I need a target time or a recent race to give you this pace.
race-time-odd = { $race } in { $time }: that time does not look possible to me. Could you tell me again?
race-split = { $at }: { $time }
race-split-end = finish: { $time }
race-split-steady = At a steady pace; when in doubt, lose a few seconds early rather than late.
race-worth = From { $race } in { $time } alone:
race-worth-trained = Provided you have trained for the distance: long runs and mileage.
race-run-at = Set off at the pace of { $time }, { $pace }, or a little slower; speed up only in the last third.
what-if-unknown = That “what if” I cannot compute. I can compare a target time, a distance in one go, a run on a given day, a session skipped or moved.
what-if-rhythm = { $count } { $n ->
        [one] run
       *[other] runs
    } a week, against { $now } lately: what it does to your fitness, I cannot put a figure on beforehand.
what-if-rhythm-unknown = { $count } { $n ->
        [one] run
       *[other] runs
    } a week: what it does to your fitness, I cannot put a figure on beforehand.
what-if-rhythm-more = The rule: one run more at a time, short and easy, and at first without adding kilometres to the week.
what-if-rhythm-less = Keep the long run and the key session then: the easy runs go first.
what-if-rhythm-set = The plan follows what you really run; to give it a ceiling, write for example “{ $example }”.
what-if-run-planned = Go ahead: it is already planned.
what-if-run-pain = With a pain of { $pain }, no: no running until it has come down.
what-if-run-extra = If you go anyway: { $low } to { $high } min, very easy, nothing more. Tell me about the run and I will adjust what follows.

# What eases the days ahead.
reason-cleared = you come back after a warning sign: short and easy for some days.
reason-healed = your pain has just gone: the return is gentle, with a shorter long run and nothing fast in the first days.
reason-no-quality = a professional asked you to leave speed work aside.
done-no-quality = Noted: nothing hard up to and including { $until }.
done-quality-again = Noted: hard sessions are back where they belong.
no-quality-until-when = No hard session, understood. Until when? Write for example “{ $example }”.
no-quality-example = my physio says no intervals for 2 weeks
safety-cleared-gently = Thank you for telling me. We resume very gently: for a week, short easy runs, and you stop at the slightest sign.

# A doubt, a term, a figure of one's own, a return after a race.
fear-heard = Almost everybody has that doubt before a race. Let us look at what is known.
fear-no-goal = Almost everybody has that doubt. Tell me the race that worries you, and I will tell you honestly where you stand.
fear-no-figure = I have no recent race yet to tell you where you stand: give me one, even a month or two old.
fear-next = What comes next is simple: the next session, not the whole season.
word-index = Fitness index: what your best recent race is worth, on a scale of about 20 to 85; it sets your paces and predictions. It is neither your freshness nor a laboratory measurement.
word-index-yours = Yours: { $index }, from { $race } in { $time }.
vma-estimate = Your maximal aerobic speed: about { $speed } km/h ({ $pace }), estimated from { $race } in { $time }. A test (six minutes flat out) would measure it better.
vma-none = I have nothing yet to estimate your maximal aerobic speed from.
after-race-none = I don’t know your last race. Tell me the distance and the day, and I will tell you when to start again.
after-race-your = your { $race }
after-race-rest = After { $race }, { $day }: { $days } { $n ->
        [one] day
       *[other] days
    } of complete rest, then short easy runs.
after-race-easy = After { $race }, { $day }: short easy runs as soon as your legs want to.
after-race-hard = Nothing hard or long before { $hard }. Still drained that day? Wait some more.
race-told-ask = Race: { $race } in { $time }, { $day }. I note it as a race: it will set your paces and predictions. All right?
button-race-yes = Yes, a race
