# Zones, what they rest on, and what sessions say of them.

zones-line-first = Zone { $n }: under { $high }
zones-by-threshold = Computed from your threshold heart rate ({ $bpm }): measured in effort, it comes before your reserve, your maximum and your age.
zones-critical = From your critical speed: easy is slower than { $first }, hard is faster than { $second }, steady in between.
button-zones-check = Up to date?
button-zones-yes = Yes, change
paces-from-sessions = Adjusted on { $day } from your sessions (fitness index { $index }).
paces-from-critical-speed = From your critical speed: { $speed } m/s, noted on { $day } (fitness index { $index }).

zones-faster = At the same heart rate you run { $shift } faster than your paces assume (± { $error }), over { $sessions } comparable runs in six weeks; { $agreeing } of them agree, and it was so a week ago already.
zones-slower = At the same heart rate you run { $shift } slower than your paces assume (± { $error }), over { $sessions } comparable runs in six weeks; { $agreeing } of them agree, and it was so a week ago already.
zones-change-threshold = • Threshold: { $before } → { $after }
zones-change-interval = • Intervals: { $before } → { $after }
zones-change-index = • Fitness index: { $before } → { $after }
zones-half = That is half the gap, and { $most } at most: the rest depends on your next sessions. Shall I change them?
zones-season = In your plan, from tomorrow on:
zones-threshold-found = Your race of { $day } shows a threshold heart rate of { $after } (mean of the last twenty minutes). Shall I use it for your zones?
zones-threshold-moved = Your race of { $day } moves your threshold heart rate: { $before } → { $after } (mean of the last twenty minutes). Shall I change your zones?
zones-rest-moved = Your resting heart rate has moved: { $before } → { $after } (median of the last four weeks). Shall I change your zones?
zones-max-moved = Two runs agree on a higher maximum heart rate: { $before } → { $after }. Shall I change your zones?
zones-stand-faster = Your zones stand: over { $sessions } comparable runs you are { $shift } faster than expected at the same heart rate (± { $error }).
zones-stand-slower = Your zones stand: over { $sessions } comparable runs you are { $shift } slower than expected at the same heart rate (± { $error }).
zones-stand-why = It would take a clearer and steadier gap, two weeks running, to touch them.
zones-wait = { $n ->
    [one] The gap is clear, but the last change is recent: I wait { $days } more day.
   *[other] The gap is clear, but the last change is recent: I wait { $days } more days.
}
zones-too-little = I cannot judge your zones yet: { $n ->
    [one] { $sessions } comparable run
   *[other] { $sessions } comparable runs
} since the race they come from, I need { $needed }, and a few around that race.
zones-nothing-to-check = I have no paces to check yet. Give me a race: “{ $example }”.
comparable-how = A run counts if it lasts a good half hour, easy, rather flat, without stops, with a heart rate.

set-aside = Left out: { $causes }.
set-aside-none = Nothing to leave out: no hills, heat, race or tired day.
set-aside-race = { $runs } in a race or just after
set-aside-hard = { $n ->
    [one] { $runs } hard or long one
   *[other] { $runs } hard or long ones
}
set-aside-hills = { $n ->
    [one] { $runs } hilly one
   *[other] { $runs } hilly ones
}
set-aside-heat = { $runs } in the heat
set-aside-ill = { $runs } while ill
set-aside-tired = { $runs } on a tired day
set-aside-gps = { $runs } with a doubtful GPS
set-aside-no-heart = { $runs } without a reliable heart rate
set-aside-stops = { $runs } with stops
set-aside-short = { $n ->
    [one] { $runs } too short
   *[other] { $runs } too short
}

# Tests and thresholds told in words.
done-hr-threshold = Threshold heart rate: { $bpm }. Your heart-rate zones start from it.
done-critical-speed = Critical speed: { $speed } m/s, which is { $pace }.
done-index-step = Fitness index: { $index }. Your paces follow.
told-threshold-impossible = A threshold heart rate of { $value } bpm is not possible: it lies between { $low } and { $high } bpm. I noted nothing.
told-threshold-above-max = { $bpm } at threshold is above your maximum ({ $max }): one of the two is wrong. I noted nothing.
told-threshold-below-rest = { $bpm } at threshold is below your resting rate ({ $rest }): one of the two is wrong. I noted nothing.
told-max-below-threshold = { $max } at most is below your threshold heart rate ({ $bpm }): one of the two is wrong. I noted nothing.
told-rest-and-max = { $max } at most and { $rest } at rest: too close to be right. I noted nothing.
told-test-impossible = { $distance } in half an hour, I do not believe it. Write for example “{ $example }”. I noted nothing.
told-test-example = 30 min test: 6.4 km at 168 average
told-critical-impossible = A critical speed of { $value } m/s is not possible: I expect { $low } to { $high } m/s. I noted nothing.
told-critical-how = Give your critical speed, or two all-out efforts of two to twenty minutes run a few days apart. Write for example “{ $example }”.
told-critical-example = critical speed: 1200 m in 4:10 and 3600 m in 13:30

nudge-zones-why = I compared your easy runs with what your zones assume, two weeks running.
nudge-rule-zones-moved = zones to review

undo-hr-threshold = the threshold heart rate
undo-critical-speed = the critical speed
undo-index-step = the change of paces
fact-hr-threshold = threshold HR
fact-critical-speed = critical speed
threshold-pace = Your threshold pace: { $pace }.
threshold-heart = By heart rate: zone { $n }, { $low } to { $high }.
threshold-pace-unknown = For your threshold pace I need a recent race, for example “{ $example }”.
