# Taking back, languages, days away and short answers.
bot-undo-far = What I can take back lies further up: { $what }. Shall I take it back?
bot-undo-yes-far = Yes, take it back
away-noted = You are away from { $from } to { $to }: I plan no run on those days.
away-none = I have no days away noted. Tell me for instance “{ $example }”.
away-runs =
    { $n ->
        [one] From { $from } to { $to } I plan nothing: one easy run a week when you can is very good, tell me about it. That is for those days only: your other weeks stay as they are.
       *[other] From { $from } to { $to } I plan nothing: { $count } easy runs a week when you can are very good, tell me about them. That is for those days only: your other weeks stay as they are.
    }
button-away-all-weeks = { $count } a week, always
button-away-only = Those days only
manners-ack-one = Perfect.
manners-ack-two = Very good, on we go.
manners-ack-three = Good. I am here whenever you like.
manners-bye-one = Good night, rest well: that is when training pays off.
manners-bye-two = See you soon! Take care.
manners-sorry-one = Sorry, I answered you badly. Say it another way: one thing per message, and I do better.
manners-sorry-two = I understand you are annoyed. “Undo” takes back what I noted wrongly, and /help shows what I can do.
manners-joke-one = A marathon is simple: you run, and when you can no more, half of it is left.
manners-joke-two = Why are runners never cold? They are always one warm-up ahead.
manners-joke-three = My favourite sport? Other people’s easy runs.
manners-kind-one = Thank you, that is kind. You do the running, though.
manners-kind-two = How nice! On we go.
manners-how-one = I am well, thank you. And you, how are the legs?
manners-how-two = In great shape. Tell me of yours: sleep, legs, mood.
smalltalk-again = I am listening: a run to tell, a pain, a goal, or a question on your week?
not-understood-again = I still do not follow. Say it in a few words, for instance “tomorrow’s session”, or write /help.
out-of-scope-again = I cannot help with that either: I only know running.
unsure-again = I am still not sure. Choose below, or say it another way:
no-silent-day = I cannot keep one weekday silent. What I can do: quiet hours (“quiet from 8pm to 9am”), or no unasked message at all (“stop messaging me”).
no-formal = I have one tone only: there is no setting for a formal one.
no-shorter = The length of my answers is no setting. A precise question (“my session”, “my easy pace”) gets the shortest answer.
no-longer = To know more about an answer, ask “why?”: I show where each figure comes from. The length itself is no setting.
method-not = All right, not the { $method } method. I changed nothing; if you want another one:
age-needs-both = To compare by age I need your year of birth (“{ $example }”), and “I am a woman” or “I am a man”.
start-welcome = Welcome! It is a fine idea, and it begins gently: I shall make a beginning that fits you.
