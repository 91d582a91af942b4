# Questions with an answer of their own: running words, weather, sums, the coach about itself.

# The words of runners.
word-rpe = RPE: the effort you feel, from { $low } (nothing) to { $high } (all out). An easy run sits around { $easy }; note it after each run, it is worth a watch.
word-talk = Conversational pace: you breathe well enough to talk in full sentences. That is the right effort for an easy run; if talking gets hard, slow down or walk.
word-vo2max = VO₂max: the oxygen your body can use at its hardest. It is a ceiling, not a ranking: endurance and running economy count as much. I do not measure it, I start from your race times.
word-threshold = Threshold: the hardest effort you can hold for about an hour; a few words are possible, sentences are not. A threshold session does it in pieces with short recoveries.
word-easy = Easy run: running while you can talk in full sentences. It is most of the training, for everybody.
word-tempo = Tempo: a hard but controlled pace around threshold, in one block or two. Comfortably hard: you finish with a little left.
word-intervals = Intervals: fast efforts split by recoveries, jogged or walked. Always after a warm-up; once a week is enough to progress.
word-cadence = Cadence: steps a minute. There is no magic number: it rises with pace. If your knees hurt, slightly shorter and quicker steps often help.
word-vma = MAS (VMA in French), maximal aerobic speed: the pace at which your oxygen use peaks, held for a few minutes. It sets interval paces; I set yours from your race times.
word-pma = MAP (PMA in French), maximal aerobic power: the same idea in watts, mostly for cycling.
word-fartlek = Fartlek: playing with pace during a run, lively then easy, by feel and without a watch.
word-strides = Strides: accelerations of some twenty seconds, relaxed and quick, never all out, with full recovery. They go at the end of an easy run.
word-split = Negative split: running the second half a little faster than the first. It is often the safest way to a good race.
word-taper = Taper: the last days before a race, less volume, a little pace, plenty of rest. You gain no more fitness then, you gain freshness.
word-warmup = Warm-up: ten to twenty minutes of easy running, then a few accelerations before a hard session. For an easy run, a gentle first kilometre is enough.
word-longrun = Long run: the longest of your week, run easy. It teaches the body to last; it grows little by little.
word-stretch = Stretching: nothing forces you to before a run, and long still stretches do not prevent injuries. Warm up by moving before; stretch after if it feels good, gently.
word-drift = Cardiac drift: at an even pace the heart rate climbs along the run, from fatigue, heat or lack of water. Trust your breathing more than the watch then.
word-ppg = PPG is French for general conditioning: core, legs, feet, balance. Two short sessions a week are enough.

# Outside.
outdoors-rain = Rain stops nobody: a cap, a layer that breaks the wind, shoes that grip, and no cotton. Take corners short and forget the clock; change quickly when you are back.
outdoors-night = At night the risk is not being seen: reflective vest, a light in front and behind, pavement or facing traffic. Choose a lit route you know, no earphones, and tell someone where you go.
outdoors-cold = Cold is fine to run in: several thin layers, gloves, a hat, a longer warm-up and a gentle start. In deep cold cover your mouth and stay near home; if breathing hurts or wheezes, go in.
outdoors-ice = On snow or ice a fall costs more than a session: treadmill, indoor bike or another day. If you go out: short steps, very easy, shoes that grip, and no hard session.
outdoors-storm = Thunder or a storm: no running outside. Wait half an hour after the last thunder, or do the session indoors, or another day.
outdoors-wind = In wind run by effort, not pace: you lose more against it than you gain with it. Start into the wind and come home with it, away from trees when it blows hard.
outdoors-forecast = I do not know the forecast. Tell me what it will be (rain, cold, heat, wind, dark) and I will say how to run.
outdoors-ill = A plain cold, no fever and nothing below the neck: a short easy run is possible, no hard session. Fever, chesty cough, aches or a tight chest: full rest, and a doctor if it lasts.
outdoors-iced = Ice eases pain, it does not speed up healing: ten to fifteen minutes, a cloth between it and your skin. If it swells, if standing on it hurts or if it lasts, have it looked at.

# Sums and the plan.
finish-at = At { $pace }, { $race }: { $time }.
swap-sport = Yes. Cycling or swimming can replace an easy run, at the same effort for the same time; the long run and the key session are better kept as running.
swap-sport-today = Planned today: { $session }.
next-week-unknown = I build next week as we go, from this one.
long-run-most = Your long run: up to { $limit } at most, your longest in thirty days being { $longest }.
long-run-unknown = To set your long run I need a run: tell me about your last one.
total-between = From { $from } to { $to }: { $distance } in { $runs } { $n ->
        [one] run
       *[other] runs
    }.
total-none = I know no run from { $from } to { $to }.
longest-run = Your longest run I know of: { $distance }, { $day }.
record-none = I have no time of yours over { $race } yet.
hr-max-known = Your maximum heart rate: { $bpm }.
hr-max-unknown = I do not know it. The highest I saw these last weeks: { $bpm }. If you measured it, write “{ $example }”.
hr-max-none = I do not know it yet. If you measured it, write “{ $example }”.
goal-line = • { $goal }
goals-head = Your goals:
goals-how = To change or leave one: “move my goal”, “drop my goal”.
short-time = { $time } is enough: warm up, run easy, be home on time. Planned: { $session }; what is missing is not caught up.
race-result-ask = Well done, you did it! { $race } in { $time }: shall I note your result?
race-result-beaten = Target { $target } beaten by { $by }.
race-result-missed = Target { $target } missed by { $by }: now you know where you stand, and it can be worked on.
race-result-equal = Target { $target } met to the second.
race-result-record = That is your record: the old one was { $old }.
race-result-rest = Now rest: a few days with nothing hard, and tell me how you feel.
days-ask = Shall I set your running days: { $days }?
zone-later = Have a good trip! Until then I keep your time zone ({ $zone }); write “I am in { $place }” once you are there.
why-written = My last message unasked, { $when }: { $why }
why-written-none = I have not written to you unasked these last weeks.
why-written-stop = To make me stop: “stop messaging me”.

# The coach about itself.
who-am-i = I am Allure, a program, not a person. I compute your sessions and paces from what you run, and every figure I give has its source. I replace neither a doctor nor a physio.
smiles-back = That is good to see!
no-more-questions = All right, no more questions. You can still tell me anything, or set everything with /settings.
not-understood = I did not quite get that. Ask me for your session, your week, your paces or what a running word means, or tell me about your run.
bot-memory-fact = { $name }: { $value }
heart-in-zone = { $bpm } is your zone { $n }: normal if the effort feels like it. On an easy run, slow down until you can talk.
heart-alone = { $bpm } says nothing by itself: it depends on your maximum and on the effort. Trust your breathing, and tell me your maximum heart rate if you know it.
heart-signs = Chest pain, faintness or palpitations: stop at once and see a doctor.
coffee-before = A coffee just under an hour before, if you are used to it: yes. Never try it first on a race day, and leave it out in the evening, for your sleep.
no-watch = No harm done: tell me the run in a sentence, for example “{ $example }”. The time alone is enough.
