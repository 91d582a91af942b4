## The shape of a season: what a methodology puts into its weeks.
season-volume-same = Volume: about { $most } a week, long run up to { $long }, then a taper.
season-long-short = Your longest run will stay short for this race: caution allows no more in so few weeks. Aim to finish first, or at a later race.
reason-tune-up = a tune-up race can replace it that day
reason-magic-mile = your method’s test mile: fast, without emptying yourself, to know where you stand
reason-back-to-back = the first of two long days in a row, to get the body used to the ultra
season-race-way = On the way, on { $day }: your { $distance } race becomes the hard session of its week.
season-race-second = Then, on { $day }, your { $distance } race: recovery first, then a second preparation.
season-race-no-time = Two marathons that close: I aim at no time for the second.
season-race-left-out = I do not prepare your { $distance } race of { $day } as well: { $reason }. Choose the one that counts, and run the other easy, with no time in mind, if you must.
refusal-races-too-close = { $n ->
    [one] the two races are { $has } week apart
   *[other] the two races are { $has } weeks apart
} and { $needs } are needed
phase-recovery = recovery
reason-strength-far = your strength day: twice a week while the race is far
reason-strength-near = your strength day: once a week is enough in this phase
reason-strength-eve = keep it light, a demanding session follows tomorrow
reason-second-run = two runs on that day, as you wished
reason-special-block = the special block: two demanding sessions on one day, with easy days around it
session-turns = {" "}(run { $run }, walk { $walk })
