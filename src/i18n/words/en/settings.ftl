# What the athlete settles, and the words that confirm it.
method-norwegian-singles = Norwegian singles
method-norwegian-double = Norwegian double
method-polarised = polarised
method-unknown = other
method-question = The { $method } method can guide your sessions. Do you want to follow it?
method-current = Your methodology: { $method }. Give me a race and its date and I will make it a plan.
method-none = You have chosen no method: I offer mostly easy running, one long run and one quality session a week.
days-current = Your running days: { $days }.
days-none = You have kept no running day.
days-all = For now I assume you can run any day.
days-how = Write me your days, for example “Monday, Wednesday and Saturday”.
no-day = no day
quiet-current = Quiet hours: from { $from } to { $to } I do not write to you unasked.
quiet-none = No quiet hours: I may write to you at any time.
quiet-how = To change them, write for example “{ $example }”.
zone-current = Your time zone: { $zone }, it is { $time } where you are. To change it, give me a city.
units-metric = You read in kilometres.
units-imperial = You read in miles.
done-language = We go on in English.
done-zone = Set, your time zone: { $zone }.
done-units-metric = I count in kilometres.
done-units-imperial = I count in miles.
done-cap =
    At most { $cap } unasked { $n ->
        [one] message
       *[other] messages
    } a day.
done-nudges-on = All right, I will write when it helps, never in your quiet hours.
done-nudges-off = All right, I will only write to answer you.
done-model-on = All right, the language model may help me answer you.
done-model-off = All right, your messages go to no language model.
done-muted = I will not send you that kind of message any more.
done-unmuted = I will send you that kind of message again.
unmute-none = No kind of message is stopped.
unmute-which = Which one would you like again?
nudge-kind-strength-day = Strength days
nudge-kind-fatigue = Fatigue
nudge-kind-volume-spike = Rising volume
nudge-kind-volume-low = Falling volume
nudge-kind-race-ahead = Race ahead
impossible-hr-max = A maximum heart rate of { $value } bpm is not possible: it lies between { $low } and { $high } bpm. I noted nothing.
impossible-hr-rest = A resting heart rate of { $value } bpm is not possible: it lies between { $low } and { $high } bpm. I noted nothing. If you read that number now, sitting still, do not run and call 112.
impossible-age = An age of { $value } is not possible here: I expect between { $low } and { $high } years. I noted nothing.
impossible-birth-year = A birth in { $value } is not possible here: I expect a year between { $low } and { $high }. I noted nothing.
impossible-weight = A weight of { $value } kg is not possible: I expect between { $low } and { $high } kg. I noted nothing.
done-run-days = Running days: { $days }.
done-weekly-runs =
    Noted: { $count } { $n ->
        [one] run
       *[other] runs
    } a week at most.
done-away = Noted: no run planned from { $from } to { $to }. Safe travels!
done-strength-days = Strength days: { $days }.
done-long-day = Long-run day: { $days }.
done-method = Method kept: { $method }.
done-running-since = Noted: you have been running at least since { $date }.
done-birth-year = Year of birth: { $year }.
done-female = Noted: female.
done-male = Noted: male.
done-hr-max = Maximum heart rate: { $bpm }.
done-hr-rest = Resting heart rate: { $bpm }.
done-country = Country noted. Medical emergencies: { $number }.
done-like = Noted, you like: { $what }.
done-dislike = Noted, you dislike: { $what }.
# Everything that can be settled: /settings.
set-intro = Your settings. To change one, write what stands in quotes, in your own way.
set-line = { $name }: { $value } — “{ $how }”
set-goal = Goal
set-goal-how = my goal: London marathon on 25 April in 3:45
set-race = Recent race
set-race-how = official result: 10 km in 48:30 on 12 October
set-birth = Year of birth
set-birth-how = I am 42 years old
set-sex = Sex
set-sex-how = I am a woman
set-hr-max = Max HR
set-hr-max-how = max HR 188
set-hr-rest = Resting HR
set-hr-rest-how = resting HR 52
set-run-days = Running days
set-run-days-how = I run Tuesday, Thursday and Sunday
set-strength-days = Strength days
set-strength-days-how = strength on Monday and Friday
set-weekly-runs = Runs a week, at most
set-weekly-runs-how = at most 4 runs a week
set-away = Days away
set-away-how = I am away from 3 to 10 August
set-away-value = { $from } to { $to }
set-long-day = Day of the long run
set-long-day-how = long run on Saturday
set-injuries = Pains
set-injuries-how = my knee hurts, 3/10
set-method = Methodology
set-method-how = Daniels method
set-language = Language
set-language-how = speak French
set-french = French
set-english = English
set-zone = Time zone
set-zone-how = time zone Montreal
set-quiet = Quiet hours
set-quiet-how = quiet hours from 10 pm to 8 am
set-quiet-value = from { $from } to { $to }
set-units = Units
set-units-how = use miles
set-metric = kilometres
set-imperial = miles
set-country = Country (emergency numbers)
set-country-how = my country: Ireland
set-country-guessed = { $country }, going by your time zone
set-nudges = Unasked messages
set-nudges-how = you can message me
set-cap = { $cap } a day at most
set-muted = Subjects stopped
set-muted-how = turn every subject back on
set-muted-none = none (a button under each unasked message stops its subject)
set-model = Language model
set-model-how = you may use the model
set-female = female
set-male = male
set-none = none
country-name =
    { $code ->
        [FR] France
        [BE] Belgium
        [CH] Switzerland
        [LU] Luxembourg
        [MC] Monaco
        [CA] Canada
        [US] United States
        [GB] United Kingdom
        [IE] Ireland
        [DE] Germany
        [AT] Austria
        [ES] Spain
        [PT] Portugal
        [IT] Italy
        [NL] Netherlands
        [SE] Sweden
        [NO] Norway
        [DK] Denmark
        [FI] Finland
        [PL] Poland
        [AU] Australia
        [NZ] New Zealand
        [JP] Japan
        [MA] Morocco
        [TN] Tunisia
        [DZ] Algeria
        [SN] Senegal
        [CI] Ivory Coast
       *[other] { $code }
    }
run-days-now = You run on { $days }.
run-days-any = You have not told me your days: a run may fall on any of them.
run-days-how = To change that: “{ $example }”.
run-days-unread = “{ $value }”: I read no day of the week in it. Write for example “{ $example }”. Nothing has changed.
run-days-same = Those are your days already: { $days }. Nothing has changed.
run-days-last = No day would be left to run on: I have changed nothing. Write those you keep, for example “{ $example }”.
example-run-days = /days Tuesday Thursday Sunday
command-run-days = the days you run: /days Tuesday Thursday Sunday
