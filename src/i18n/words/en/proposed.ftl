## What a model proposes, said by code above the button.
proposed-logged = To note: { $activity }.
proposed-check-in = To note: sleep { $sleep }, legs { $legs }, mood { $mood }.
proposed-sleep = To note: { $hours } h of sleep.
proposed-weight = To note: { $kg } kg.
proposed-a-session = session
proposed-move = To move: { $session }, { $from } → { $to }.
proposed-skip = To skip: the session of { $day }.
proposed-pain = To note: { $site }, pain { $pain }.
proposed-pain-site = To note: pain, { $site }.
proposed-method = Methodology to follow: { $method }.
proposed-like = To remember: you like { $what }.
proposed-dislike = To remember: you dislike { $what }.
proposed-run-days = Running days: { $days }.
proposed-strength-days = Strength days: { $days }.
proposed-away = Away: { $from } to { $to }.
proposed-goal = Goal: { $what }.
proposed-result = Result to note: { $what }.
