# The house: doors, buttons, files, memory, commands.
bot-group = I only talk training in private. Send me a direct message.
bot-stranger = This coach is private. Ask whoever hosts it for a code, then send it to me here.
bot-let-in = Code accepted, you are in!
bot-joined = Linked: here we go on with the same conversation and one memory.
bot-gave-up = I could not handle that message. It has been set aside; say it another way, or type /help.
bot-too-long = That is too long for me to read in full. Tell me the gist in a few sentences.
bot-empty = There was nothing to read. Write me a sentence, or type /help.
bot-edited = I do not reread edited messages. Send it again as it should be.
bot-photo = I cannot read photos yet. Write me the figures, or send the FIT, GPX or TCX file from your watch.
bot-voice = I cannot listen to voice notes yet. Write me the same thing in a sentence.
bot-sticker = Nice. For today’s session, type /today.
bot-unreadable = I cannot read that. Send me text, or a FIT, GPX, TCX, .gz or .zip file.
bot-unknown-command = I do not know that command. The list is in /help.
bot-unknown-command-close = I do not know that command. Did you mean /{ $name }?
bot-stale-button = That button is no longer valid. Ask me again for what you wanted.
bot-press-only = That cannot be taken back: press “{ $label }” to do it. Nothing is erased for now.
bot-pressed-twice = Already done.
bot-refused = All right, nothing was changed.
bot-nothing-changed = There is nothing to change.
bot-nothing-to-undo = There is nothing to undo.
bot-undo = Undo
bot-yes = Yes
bot-no = No
bot-accept = OK
bot-on = yes
bot-off = no
bot-not-asked = not given
bot-forget-yes = Forget
bot-delete-yes = Delete everything
bot-delete-ask = Everything will be deleted: messages, runs, settings, and the key that reads them. It is final. If you want a copy, type /exportdata first. Delete everything?
bot-deleted = Done: { $messages_shown } { $messages ->
    [one] message
   *[other] messages
  } and { $activities_shown } { $activities ->
    [one] activity
   *[other] activities
  } deleted, key destroyed. Happy running.
bot-forgotten = { $n ->
    [0] There was nothing left to forget.
    [one] Forgotten: { $n_shown } item erased, with the summaries built on it.
   *[other] Forgotten: { $n_shown } items erased, with the summaries built on them.
  }
bot-forget-fact = Forget this: { $what }?
bot-forget-nothing = I find nothing about that. /memory shows all I know.
bot-forget-preview = To forget — messages: { $messages }; facts: { $facts }. Erase them?
bot-memory =
    I keep { $messages } { $said ->
        [one] message
       *[other] messages
    } and { $n ->
        [0] no run
        [one] { $runs } run
       *[other] { $runs } runs
    }. What I know about you:
bot-memory-empty = Nothing else so far.
bot-memory-how = To erase one: “/forget” followed by its number or a word.
bot-memory-said = said on { $when }
bot-memory-quoted = said on { $when }: “{ $words }”
bot-memory-pressed = noted on { $when }
bot-recall = Here is what you told me about it:
bot-recall-nothing = I find nothing about that in what you told me.
bot-export = Here is everything I keep about you: a full JSON, your activities as CSV, and your tracks.
bot-link-code = On the other messenger, send me: /link { $code } — valid for ten minutes, once.
bot-link-wrong = That code is not valid. Ask for a new one with /link on your other messenger.
bot-link-same = These two messengers are already linked.
bot-linked = Linked: one memory for both messengers. I am tidying the rest in the background.
bot-link-settings = Your settings differ between the two (kept → newer): { $which }. Shall I take the newer ones?
bot-link-take = The newer ones
bot-link-keep = Keep the older ones
bot-move-nothing = Nothing is planned on that day.
bot-move-out-of-reach = I only move sessions within the next seven days. Give me two days in that span.
bot-move-unsafe = I will not: two hard sessions would stand less than 48 h apart. Pick another day.
bot-changed-meanwhile = Your plan has changed since that proposal: nothing was modified. Ask again and I will compute it anew.
bot-undone = Taken back: { $what }.
bot-undone-overtaken = You have changed that again since then: I leave it as it is now.
bot-undo-next = The last thing is taken back already. Before it there was: { $what }. Shall I take that back too?
bot-undo-yes = Yes, that too
bot-redone = Done again: { $what }.
bot-redo-overtaken = You have changed something else since: just tell me again what you want.
bot-nothing-to-redo = Nothing was undone: there is nothing to do again.
command-redo = do again what you have just undone
undo-import = the import of { $count } activities
undo-activity = the run of { $size } on { $when }
undo-activity-dated = the run on { $when }
undo-activity-plain = a run
undo-deletion = the deletion of the run of { $size } on { $when }
undo-deletion-dated = the deletion of the run on { $when }
undo-deletion-plain = the deletion of a run
undo-correction = the correction of the run on { $when } ({ $now } → { $was })
undo-rating = how the run on { $when } felt
undo-race = the run on { $when } noted as a race
undo-day = what is noted for { $when }
undo-goal = the goal “{ $goal }”
undo-goal-change = the change to the goal “{ $goal }”
undo-goal-drop = the dropping of the goal “{ $goal }”
undo-result = the result { $race } in { $time } on { $when }
undo-pain = the pain noted ({ $site })
undo-pain-change = the change noted for the pain ({ $site })
undo-flag = the end of the alert
undo-move = moving your session from { $from } to { $to }
undo-session = the change to the session of { $when }
undo-season = the change to your plan
undo-setting = the last setting
undo-language = the change of language
undo-zone = the change of time zone
undo-units = the change of units
undo-quiet = the change of quiet hours
undo-cap = the number of messages a day
undo-nudges = your choice on messages of my own
undo-model = your choice on the language model
undo-country = the change of country
undo-muted = the change to the messages you stopped
undo-run-days = the change of running days
undo-weekly-runs = the number of runs a week
undo-away = the days away
undo-strength-days = the change of strength days
undo-long-day = the change of the long-run day
undo-method = the change of method
undo-likes = the preference noted
undo-running-since = since when you run
undo-birth-year = the year of birth
undo-sex = the sex noted
undo-hr-max = the maximum heart rate
undo-hr-rest = the resting heart rate
bot-imported = { $new_shown } { $new ->
    [one] activity
   *[other] activities
  } added, { $known_shown } already { $known ->
    [one] known
   *[other] known
  }, { $failed_shown } { $failed ->
    [one] unreadable file
   *[other] unreadable files
  }.
bot-imported-runs = Runs: { $count }, { $total } in all, from { $from } to { $to }.
bot-imported-records = New records: type /prs.
bot-not-utf8 = This line is not UTF-8: I could not read it. Send it again encoded as UTF-8.
bot-file-unread = this file does not open ({ $why }).
bot-file-too-large-to-send = (An attachment was too large for this messenger: it was not sent.)
bot-file-empty = That file is empty. Export it again from your watch or app.
bot-file-unknown = I do not recognise that file. I take FIT, GPX, TCX, also as .gz or inside a .zip.
bot-file-not-activity = That file holds no recorded run (settings, a course or a planned workout). Send the activity’s own file.
bot-file-no-session = That file holds no recording. Check that the run was saved.
bot-file-too-large = That file is too large for the messenger (20 MB at most). On the computer: allure import followed by the file.
bot-file-bomb = That archive unpacks into something enormous: I will not open it. Send the files one by one.
bot-file-corrupt = That file is damaged and I could read nothing of it. Export it again.
bot-file-lost = I could not fetch that file. Send it again.
bot-model-down = (The model does not answer; I answer by computing.)
bot-model-slow = (The model is too slow; I answer by computing.)
bot-model-budget = (Today’s model budget is used up; I answer by computing.)
bot-model-unsound = (The model’s answer could not be verified; I answer by computing.)
bot-consent-model = One question first: to talk more freely, your messages, your training state and what I know about you would be sent to the model { $model } at { $host }. Health alerts never go there. If you refuse, I answer by computing and send nothing. You can change your mind at any time: “use the language model” or “stop using the model”. Is that all right?
bot-welcome = Hi, I am Allure, your running coach. I compute everything from your runs and invent nothing. Send me a file from your watch, or simply tell me your goal.
bot-welcome-model = Hi, I am Allure, your running coach. I compute everything from your runs and invent nothing; a model helps me talk about it, if you agree. Send me a file from your watch, or simply tell me your goal.
bot-privacy = Everything stays on the machine that hosts me. Your messages, notes and tracks are encrypted with a key of your own; /exportdata gives you everything, /delete destroys everything, key included. No model is configured: nothing leaves.
bot-privacy-model = Everything stays on the machine that hosts me, encrypted with a key of your own. If you agreed, your messages and training state go to the model { $model } at { $host }; health alerts never do. /exportdata gives you everything, /delete destroys everything, key included.
bot-help = Talk to me normally, or send me a file from your watch. The commands:
bot-banner-base = embedded database ready
bot-banner-own-base = database ready
bot-banner-model = model { $model }
bot-banner-no-model = no model configured: the coach answers by computing
bot-console-code = Code that lets one person in (ten minutes, once): { $code } — to be sent to the bot.
bot-new-name = New here: { $name }. Welcome.
tool-runs-total = Runs: { $count }, total distance: { $total }.
fact-goal = goal
fact-result = past race
fact-injury = pain
fact-like = likes
fact-dislike = dislikes
fact-methodology = methodology
fact-running-since = running since
fact-birth-year = year of birth
fact-hr-max = max HR
fact-hr-rest = resting HR
fact-run-days = running days
fact-minutes = time at most
fact-weekly-runs = runs a week at most
fact-strength-days = strength days
fact-weight = weight
command-session = today’s session
command-tomorrow = tomorrow’s session
command-plan = your season’s plan, or begin one
command-preferences = what your plan heeds: tastes, time, days, what steers sessions
command-week = your week, as a picture
command-month = your last twelve weeks, as a picture
command-form = load, fatigue and freshness
command-records = your records
command-last = your last run
command-paces = your training paces
command-zones = your heart-rate zones
command-goal = set a goal: /goal Paris marathon April 11 3:30
command-predict = your likely race time
command-log = log a run: /done 8 km in 42 min, RPE 6
command-pain = note a pain: /pain knee 3/10
command-check-in = sleep, legs, mood, 1 to 5: /checkin 4 3 5
command-strength = five strength exercises
command-move = move a session: /move Thursday to Saturday
command-why = why this session
command-undo = undo the last thing done
command-memory = what I know about you
command-forget = forget: /forget and a number or a word
command-settings = your settings
command-silence = quiet hours: /quiet 9pm-7am
command-language = language: /language French or English
command-zone = time zone: /timezone Montreal
command-units = units: /units km or miles
command-link = link another messenger
command-privacy = what is kept, and where
command-export = get everything
command-delete = delete everything
command-help = this list
command-start = start
bot-delete-run = Delete the run of { $when } ({ $size })?
bot-delete-run-yes = Delete
