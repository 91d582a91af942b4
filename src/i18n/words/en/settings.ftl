# What the athlete settles, and the words that confirm it.
method-norwegian-singles = Norwegian singles
method-norwegian-double = Norwegian double
method-polarised = polarised
method-unknown = other
method-question = The { $method } method can guide your sessions. Do you want to follow it?
method-current = Your method: { $method }. Full plans by method are not here yet: I keep it as a preference.
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
done-zone = Set, on { $zone } time.
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
impossible-hr-rest = A resting heart rate of { $value } bpm is not possible: it lies between { $low } and { $high } bpm. I noted nothing.
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
done-birth-year = Year of birth: { $year }.
done-female = Noted: female.
done-male = Noted: male.
done-hr-max = Maximum heart rate: { $bpm }.
done-hr-rest = Resting heart rate: { $bpm }.
done-country = Country noted. Medical emergencies: { $number }.
done-like = Noted, you like: { $what }.
done-dislike = Noted, you dislike: { $what }.
