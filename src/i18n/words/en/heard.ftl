# What is said in few words: a day alone, a figure alone, "don't forget that".
date-for-goal = { $goal }: is it on { $day }?
date-which-goal = { $day }: for which goal?
date-ahead-what = { $day }: what is on that day? For a race, give me its distance: “{ $example }”.
date-behind-what = { $day }: what happened that day? Tell a run like this: “{ $example }”.
button-date-yes = Yes, that day
example-date-race = { $race } on { $day }
example-date-ahead = 10k on { $day }, goal 50 min
example-date-run = ran 10k in 55 min on { $day }
correct-how = { $number } what? Your run as noted: { $before }. To correct it, write for example “{ $distance }” or “{ $time }”.
example-correct-distance = it was 12 km
example-correct-time = it was 58 min
keep-what = What should I keep in mind?
keep-not = I have read it and it stays in our conversation, but I cannot do anything with it for your sessions.
keep-can = What I can keep: a run, a race, a pain, your days, your goal, what you like or dislike, your sleep, your weight.
