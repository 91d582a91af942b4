# When life comes before running: a death, being fed up, feeling faint, the end of a cold.
care-grief = I am sorry. Running can wait: you owe your plan nothing, and nothing has to be made up. When you feel like it again, even for ten minutes, write “{ $example }” and we start gently.
care-example-session = my session
care-fed-up = It happens to everyone who runs, and you are allowed to have had enough. A break costs nothing that matters. If it is tiredness, write “{ $tired }” and I make things lighter; if it is too much in your week, “{ $fewer }” and the plan follows. And if it weighs on more than running, talk to somebody you trust.
care-example-tired = I am exhausted
care-example-fewer = I run 2 times a week
care-sick-after = Being sick after a session is often an effort too hard, too much heat or a meal too close. Today, rest and small sips of water. If it comes back, or goes on at rest, see your doctor. Does anything else hurt, your chest or your arm?
care-dizzy-standing = Feeling dizzy when you stand up, on a medicine for the heart or for blood pressure, is for your doctor: call before your next run. Until then, stand up in two steps and do not run.
care-well-again = Glad to hear it! Come back with a short, easy run; if it goes well, the rest is back to normal. To see it, write “{ $example }”.
