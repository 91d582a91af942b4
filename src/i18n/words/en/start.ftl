# Before the first session, and what is told of one’s running of late.
start-intro = Before your first session, three questions at most. “I don’t know” is fine too.
start-again = I did not get that. A few words will do, or “I don’t know”.
ask-start-runs = How many times a week do you run at the moment?
ask-start-longest = Your longest run of these last weeks, in distance or in minutes?
ask-start-pain = Any pain at the moment? Tell me where and how much out of ten, for instance “knee 3”, or “none”.
button-no-runs = I don’t run
button-no-pain = None
button-dont-know = I don’t know
done-recent-none = Noted: you are not running at the moment.
done-recent-runs =
    Noted: { $count } { $n ->
        [one] run
       *[other] runs
    } a week lately.
done-recent-week = Noted: { $distance } a week lately.
done-recent-longest = Noted: { $length } for your longest recent run.
reason-told-start = I build on what you told me, carefully until I know your runs.
reason-day-limit = the time you have that day.
reason-day-limit-with = you have { $time } at most that day.
reason-told-week = I build on the week you told me, carefully until I know your runs.
reason-told-week-with = you told me { $week } a week, and no longest run: I share it among { $runs } runs, no more than { $limit } at once until I know your runs.
reason-told-start-with = you told me { $longest } for your longest recent run: no more than { $limit } at once, and less until I know your runs.
wanted-planned = { $day }, I plan: { $session }.
week-coming = Coming up:
week-coming-day = • { $day }: { $session }
pace-too-fast = { $pace }: nobody holds that pace, the world’s best over one kilometre being around { $best }. I noted nothing: give it to me again in minutes per kilometre, for instance “5:30/km”.
undo-lately = your recent runs
fact-recent-runs = runs a week lately
fact-recent-week = distance a week lately
fact-recent-longest = longest recent run
set-recent-runs = Runs a week lately
set-recent-runs-how = at the moment I run twice a week
set-recent-longest = Longest recent run
set-recent-longest-how = my longest recent run is 8 km
reason-asked-goal = Your race sets the aim and the rhythm of your weeks; without one, I keep you fit.
reason-asked-recent-race = A recent time gives me your paces; without one, I start carefully.
reason-asked-nudges = Without your yes, I never write first.
reason-asked-age = Age helps estimate your maximum heart rate and place your times.
reason-asked-sex = It only serves the reference times.
reason-asked-heart = Those two numbers set your zones.
reason-asked-run-days = I only plan runs on those days.
reason-asked-strength-days = I remind you of strength work on those days, away from hard sessions.
reason-asked-injuries = A pain changes what I suggest.
reason-asked-methodology = It decides the shape of your plan.
reason-asked-language = So that I answer in the right language.
reason-asked-timezone = So that I know what day it is where you are.
reason-asked-quiet-hours = So that I never wake you.
reason-asked-units = So that distances read the way you read them.
reason-asked-start = So that your first session is neither too long nor too hard.
reason-asked-optional = Nothing is mandatory: “skip” is fine too.
