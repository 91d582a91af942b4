# Recovery: the morning's score, what drives it, what it lacks.

recovered-score = Recovery score: { $score }, { $place ->
    [low] well below your usual
    [middling] a little below your usual
    [high] well above your usual
   *[usual] at or above your usual
}.
recovered-down = Pulling it down: { $what }.
recovered-up = Pushing it up: { $what }.
recovered-even = Nothing strays from your usual.
recovered-pain = Your pain at { $pain } outranks this score.
recovered-basis = Weak evidence: a pointer, computed from { $share } of what counts. How you feel outranks it.
recovered-held = Today’s readiness { $sum }: you feel good, but your measures ask you to ease off. If a hard session is planned, run easy instead.
recovered-none = No recovery score yet: I need at least two signals, followed for { $days } days or more.
recovered-lacks = Missing: { $what }.
recovered-lack-days = { $signal } ({ $known } of { $needed } days)
recovered-lack-today = { $signal } (nothing recent)
recovered-how-morning = Your morning answers fit in one message: sleep, legs, mood, three digits from one to five.
recovered-how-measured = Sleep, HRV and resting heart rate come from your watch: /health to have your iPhone send them every day, /upload for an export. Or write me your hours of sleep and your HRV in the morning.
recovered-how-load = For the load, send me your runs as they come.
recovered-subjective = your morning answers
recovered-hrv = your HRV
recovered-sleep = your sleep
recovered-resting-hr = your resting heart rate
recovered-load = your recent load
recovered-regularity = the regularity of your nights
recovered-respiration = your breathing at night
recovered-temperature = your wrist temperature
