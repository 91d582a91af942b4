# What the pictures and the sentences beside them say.

report-no-runs = I know none of your runs yet: send me a FIT, GPX or TCX file, or tell me about the last one, and I will draw it.

report-day-1 = Mon
report-day-2 = Tue
report-day-3 = Wed
report-day-4 = Thu
report-day-5 = Fri
report-day-6 = Sat
report-day-7 = Sun
report-date = { $day } { $month }
report-first = 1
report-span = { $from } to { $to }
report-month-1 = Jan
report-month-2 = Feb
report-month-3 = Mar
report-month-4 = Apr
report-month-5 = May
report-month-6 = Jun
report-month-7 = Jul
report-month-8 = Aug
report-month-9 = Sep
report-month-10 = Oct
report-month-11 = Nov
report-month-12 = Dec

report-week-file = week
report-week-title = Your week
report-week-subtitle = { $span }, in { $unit }
report-week-so-far = since Monday
report-week-ahead = { $what } still to come
report-week-ahead-both = { $distance } and { $time }
report-week-key-done = Run
report-week-key-planned = Planned
report-week-key-last = Last week
report-week =
    { $runs ->
        [0] No run yet since Monday
        [one] { $distance } in one run since Monday
       *[other] { $distance } in { $shown-runs } runs since Monday
    }, { $left ->
        [0] nothing planned until Sunday
        [one] one session still planned
       *[other] { $shown-left } sessions still planned
    }{ $known ->
        [0] .
       *[other] ; last week: { $last }.
    }
report-week-by-time = Counted by time only, no distance known: { $time }.
report-week-nothing = Nothing run this week or last week, and nothing planned: I will draw your next run.

report-month-file = month
report-month-title = Your twelve weeks
report-month-subtitle = Monday to Sunday, in { $unit }
report-month-headline = a week, over four weeks
report-month-key-unfinished = Under way
report-month-key-longest = Longest run
report-month-key-mean = Four-week average
report-month = { $mean } a week on average over four weeks; longest run of the past month: { $longest }.
report-month-quiet = No run in the last thirty days: your four-week average is { $mean } a week.
report-month-nothing = No run in the last twelve weeks: I start counting again with the next one.

report-form-file = form
report-form-title = Your form
report-form-subtitle = over { $days } days, in load points
report-form-headline = freshness this morning
report-form-fitness = Fitness
report-form-fatigue = Fatigue
report-form-freshness = Freshness
report-form-above = + fresh
report-form-below = − tired
report-form-early =
    Too early to speak of freshness: I need { $needed } days of known load and have { $known }. This is how the curve begins.
report-form =
    Freshness this morning: { $form }, { $balance ->
        [fresh] fitness outweighs fatigue
        [tired] fatigue outweighs fitness
        [spent] fatigue clearly outweighs fitness: ease off
       *[even] fitness and fatigue are level
    }. Today included: fitness { $fitness }, fatigue { $fatigue }.
report-form-nothing = I have no load to measure yet: one run with its duration, and how hard it felt or your heart rate, is enough to start.

report-records-file = records
report-records-title = Your records
report-records-subtitle = the longer the bar, the faster
report-records-more =
    { $more ->
        [one] and one more distance
       *[other] and { $shown-more } more distances
    }
report-records-key-race = In a race
report-records-key-training = In training
report-records =
    { $count ->
        [one] Your record
       *[other] Your latest record
    }: { $time } for the { $race }, { $date }.
report-records-nothing = No record yet: give me a race result, or the file of a run with its track.
