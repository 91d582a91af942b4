# Files: what was cut, what was completed, what could not be read.

file-cut = The file is cut short: I keep what can be read, { $size }. Send the whole file when you have it; it will take its place.
file-cut-unsized = The file is cut short: I keep what can be read. Send the whole file when you have it; it will take its place.
file-cut-several = { $n ->
    [one] { $count } file is cut short: I kept what can be read. Send it whole when you have it; it will take its place.
   *[other] { $count } files are cut short: I kept what can be read. Send them whole when you have them; they will take their place.
  }
file-whole = This file tells more than the one I had ({ $size }): it takes its place.
file-whole-unsized = This file tells more than the one I had: it takes its place.
file-whole-several = { $n ->
    [one] { $count } file tells more than the one I had and takes its place.
   *[other] { $count } files tell more than those I had and take their place.
  }

file-unread = { $n ->
    [one] { $count } unreadable file:
   *[other] { $count } unreadable files:
  }
file-unread-line = “{ $name }”: { $why }
file-unread-more = { $n ->
    [one] and { $count } more.
   *[other] and { $count } more.
  }
file-nameless = no name

file-why-empty = empty
file-why-unknown = neither FIT, GPX nor TCX
file-why-picture = a picture
file-why-document = a document
file-why-locked = locked by a password
file-why-no-time = no time, hence no day
file-why-out-of-time = an impossible date
file-why-not-activity = settings, a course or a planned workout, not an outing
file-why-no-session = no recording in it
file-why-oversize = too large
file-why-bomb = enormous once unpacked
file-why-corrupt = damaged

bot-file-picture = That is a picture: I read no outing from it. Send the activity’s FIT, GPX or TCX file, or write me the figures.
bot-file-document = That is a document, not a recording. Send the activity’s FIT, GPX or TCX file; a plan I read as .ics, .csv or .txt.
bot-file-locked = That archive is locked by a password: I cannot open it. Send it without one, or the files one by one.
bot-file-no-time = That track says no time: it is a route, not an outing. Send the activity’s own file.
bot-file-out-of-time = The time of that recording is impossible (before 1990, or in the future): the watch’s clock was not set. Correct the date of the activity in your app and export it again, or tell me the run in one sentence.
bot-file-oversize = That file is too large for me to open. Send the activities one by one.
bot-file-folder = That is a folder. Drop its files one by one or in a .zip; in a terminal, allure import followed by the folder takes them all.
bot-file-missing = I find no file there. Check the path.

undo-whole = the whole file; back to the { $size } of { $when }
undo-whole-dated = the whole file; back to the beginning of the outing of { $when }
undo-whole-plain = the whole file; back to its beginning
file-no-plan = I found nothing to read in that file. I read a run (FIT, GPX, TCX, also as .gz or inside a .zip), or a plan: a date and a distance per line, a calendar (.ics) or a table (.csv).
