# Goals said again, changed and dropped.
goal-same = Your goal stays as it is: { $goal }.
goal-was-date = Date: { $from } → { $to }.
goal-was-time = Target time: { $from } → { $to }.
goal-too-slow = { $race } in { $target }: that is slower than a walk.
goal-time-whose = { $race } in { $target } cannot be. Do you mean this goal: { $other }?
button-goal-time-yes = Yes, that one
goal-drop-which = Which goal do you want to give up?
button-drop-none = None
goal-change-which = You have several goals:
goal-change-again = Say it again with the name of the race, for instance { $example }.
example-goal-moved = { $race } is on 18 April
goal-main-undated = { $race } is your A race: noted. Give me its date so that a plan can aim at it.
goal-main-aimed = { $race } is your A race: your plan aims at it already.
goal-main-kept = { $race } is your A race: noted.
goal-line-main = • { $goal } (main goal)
undo-main-goal = the main goal
goal-main-first = { $race } is your A race: a plan will aim at it.
goal-main-method = { $race } is your A race: noted. Choose a method, and the plan will aim at it.
# Days of running given up or exchanged.
done-run-days-changed = Running days: { $from } → { $to }.
days-not-there = Your running days already are { $days }: nothing to change ({ $gone }).
days-last = Without { $gone } you would have no running day left: I changed nothing. Which days can you run?
days-drop-ask = Shall I take { $gone } off your running days? That leaves { $days }.
goal-minor = At your age it is too early to prepare a marathon: I keep your wish for later.
goal-minor-instead = Until then I suggest a 5 km or a 10 km, with your parents’ agreement: tell me which one, and when.
