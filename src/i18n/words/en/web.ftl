# The pages: sending large files, receiving what a phone measures.

command-upload = send a large file (Apple Health export, Strava or Garmin archive)
command-health = receive your iPhone’s measures every day: /health stop to end it

web-chat-upload = Open this link to send me your files, up to 8 GB. It works once, within ten minutes:
    { $link }
web-chat-health = Open this link to create the address your iPhone will send its measures to. It works once, within ten minutes:
    { $link }
web-chat-health-there = An address exists already: if you create a new one, the old one stops working. To stop altogether: /health stop
web-chat-health-quiet = Nothing has reached me through your address yet.
web-chat-health-last = Latest measures received through your address: { $when }.
web-chat-health-stopped = Stopped: your address no longer works. What I have received stays. To create a new one: /health
web-chat-health-none = You had no active address: nothing has changed. To create one: /health
web-chat-too-large = This file is too large for the messenger (20 MB at most). Write /upload: I will give you a link to send it by a page, up to 8 GB.
web-chat-too-many = You have asked for many links within the hour. Use the latest, or ask me again in an hour.
web-chat-off-upload = I have no page for large files here. Up to 20 MB, send the file in this conversation; beyond, on the computer: allure import followed by the file.
web-chat-off-health = I cannot receive anything directly from a phone here: nobody has opened a page. Send me the export of the Health app instead, or tell me about your night with /checkin.

web-no-title = That did not work
web-nothing-here = There is nothing at this address. Ask for a new link in your conversation with Allure.
web-not-so = This address is not used that way.
web-too-often = Too many requests at once. Wait a minute, then try again.
web-elsewhere = This request comes from another site and is refused. Open the page yourself.
web-broken = I cannot do this right now, and nothing has changed. Try again in a moment.
web-busy = Many files are arriving right now. Try again in a few seconds.
web-cut = The transfer broke off before its end: nothing of this part was kept. Try again.
web-too-long = This is too long: { $most } at most in one go.

web-link-used = This link has been used. For a new one, write { $command ->
    [upload] /upload
   *[other] /health
  } in your conversation with Allure.
web-link-expired = This link worked for ten minutes only. For a new one, write { $command ->
    [upload] /upload
   *[other] /health
  } in your conversation with Allure.
web-link-wrong = This link does not exist, or is not complete. For a new one, write { $command ->
    [upload] /upload
   *[other] /health
  } in your conversation with Allure.
web-session-over = This page is closed. To open it again, write /upload in your conversation with Allure: a transfer that has begun goes on where it stopped.

web-door-upload = On the next page you can send me your exports and archives.
web-door-upload-press = Open the page
web-door-health = Your personal address will be created and shown once. If you had one already, it stops working.
web-door-health-press = Create my address
web-door-once = The link no longer works after this button.

web-upload-title = Send your files
web-upload-what = An Apple Health export, a Strava, Garmin or Polar archive, or FIT, GPX and TCX files, zipped or not: I read it all, and count nothing twice.
web-upload-no-script = This page needs JavaScript to send large files in pieces. Switch it on, or send small files in the conversation.
web-upload-choose = Choose files
web-upload-drop = or drop them here · 8 GB per file at most
web-upload-kept = You may close this page and come back: the transfer goes on where it was. Files are encrypted as they arrive and deleted once read. The report also comes to the conversation.
web-upload-empty = This file is empty: there is nothing to send.
web-upload-too-large = This file is larger than 8 GB. Split the archive or, on the computer: allure import followed by the file.
web-upload-too-many = Four files are on their way already. Wait until one of them is read, or remove one.
web-upload-unclear = I could not read the announcement of the file: I need its name and its size in bytes.
web-upload-no-offset = The header Upload-Offset is missing: the number of bytes sent already.
web-upload-elsewhere = This part does not follow what I have: go on at byte { $offset }.
web-upload-part = This part has the wrong size: I expect { $bytes } bytes.
web-upload-gone = I do not know this transfer: it ended long ago, or was removed. Choose the file again.
web-upload-being-read = This file is being read, or is gone: it cannot be removed.

web-js-sending = #1 of #2 sent
web-js-queued = Waiting its turn
web-js-waiting = Received. Reading is about to begin…
web-js-reading = Reading: #1%
web-js-done = Read.
web-js-lost = Connection lost at #1 of #2. The transfer will go on by itself.
web-js-over = The page has closed meanwhile. Write /upload in the conversation, then choose the same file again: it goes on where it was.
web-js-again = Interrupted at #1 of #2. Choose the same file again to go on.
web-js-remove = Remove
web-js-units = B,kB,MB,GB

web-report-read = “{ $name }” is read.
web-report-unread = “{ $name }”:
web-report-resumed = Reading had been interrupted: this report counts only what was left to read.
web-report-given-up = I cannot read “{ $name }” to its end: reading broke off several times. What was read is kept. Send it in several pieces or, on the computer: allure import followed by the file.

web-from-title = Where to find your data
web-from-apple = Apple Health
web-from-apple-how = On the iPhone, in the Health app: tap your picture at the top right, then “Export All Health Data”. After a few minutes, save export.zip to Files and choose it here.
web-from-garmin = Garmin
web-from-garmin-how = On garmin.com, account, data management: “Export Your Data”. Garmin sends you a link by e-mail, often within the day. Send the archive here as it is.
web-from-strava = Strava
web-from-strava-how = On strava.com, settings, My Account: “Download or Delete Your Account”, then “Request Your Archive”. Delete nothing: the archive comes by e-mail. Send it here as it is.
web-from-polar = Polar
web-from-polar-how = On account.polar.com: “Download your data”. Send the archive here as it is.
web-from-other = Another watch
web-from-other-how = Export your runs as FIT, GPX or TCX from the maker’s site, one by one or in a zip.

web-health-title = Your iPhone’s measures
web-health-what = Heart rate variability, resting heart rate, sleep, breathing, wrist temperature, weight, VO2max and workouts: your iPhone can send me all of it every day, without you thinking of it.
web-health-ask = Write /health in your conversation with Allure: I will give you a link to create your personal address. Then follow one of the two recipes below.

web-made-title = Your address is ready
web-made-what = Copy it now into Health Auto Export or your shortcut.
web-made-address = Personal address
web-made-once = It will never be shown again, and whoever knows it can send me measures in your name: keep it to yourself. If you lose it or it leaks, write /health: a new one replaces it.
web-made-header = Does your app take HTTP headers?
web-made-header-how = That is a little more discreet: enter the address alone, and add the header Authorization.
web-made-plain = Address
web-made-value = Value of the header Authorization
web-copy = Copy
web-copied = Copied

web-app-what = The app “Health Auto Export - JSON+CSV” sends what you choose by itself. Automations are part of its paid version.
web-app-step-1 = In the app, open Automations and create one of the type REST API.
web-app-step-2 = Paste your personal address into URL. Method POST, no other setting.
web-app-step-3 = Data Type: Health Metrics. Choose Heart Rate Variability, Resting Heart Rate, VO2 Max, Sleep Analysis, Respiratory Rate, Apple Sleeping Wrist Temperature, Weight & Body Mass.
web-app-step-4 = Export Format: JSON, version 2. Leave Summarize Data off: each measure keeps its time, and your night its stages.
web-app-step-5 = Sync Cadence: once an hour or once a day. The same measure sent twice counts once.
web-app-step-6 = Create a second automation, the same, with Data Type: Workouts and Include Route Data on. Then run a manual export: the app shows my answer.
web-app-units = Kilometres or miles, kilograms or pounds: it does not matter, the app names its unit and I convert.

web-shortcut-title = Apple Shortcut
web-shortcut-what = Free, with the iPhone’s Shortcuts app. Allow ten minutes the first time.
web-shortcut-step-1 = Create a shortcut. Add “Find Health Samples”: type Heart Rate Variability, sorted by start date, latest first, limited to 1.
web-shortcut-step-2 = Repeat for resting heart rate, weight, or whatever else you follow.
web-shortcut-step-3 = Add “Get Contents of URL”: your personal address, method POST, request body JSON.
web-shortcut-step-4 = In the body, add a field for each measure, with the names below, and a field date: the current date, as ISO 8601 with its time.
web-shortcut-step-5 = In Automation, run this shortcut every morning, “Run Immediately”.
web-shortcut-example = What your shortcut sends looks like this:
web-shortcut-fields = Only the date is required; what is missing never counts as zero. A number with a comma is read too.
web-field-date = day and time of the measure, with its offset from UTC
web-field-hrv-sdnn = variability (SDNN), in milliseconds: Apple’s
web-field-hrv-rmssd = variability (rMSSD), in milliseconds: other apps’
web-field-resting-hr = resting heart rate, in beats per minute
web-field-sleep = sleep of the night, in hours
web-field-respiration = breaths per minute, at night
web-field-wrist-temperature = wrist temperature, in degrees Celsius
web-field-weight = weight, in kilograms or pounds
web-field-vo2max = VO2max, in ml/kg/min

web-revoke-title = Stopping
web-revoke-how = Write /health stop in the conversation: the address stops working at once. What was received stays yours, and goes with /delete.

web-api-no-token = This address is not valid, or no longer: no measure was kept. Create a new one by writing /health in your conversation with Allure.
web-api-not-json = This is no readable JSON ({ $where }): nothing was kept. Choose the JSON format in your app.
web-api-no-shape = I do not recognise this JSON: I need “data” with “metrics” or “workouts” (Health Auto Export), or a “date” and measures (shortcut). Nothing was kept.
web-api-no-date = A readable “date” is missing, with its time and offset, such as 2026-11-23T07:15:00+01:00. Nothing was kept.
web-api-too-long = This is too long: { $most } at most in one go. Choose a shorter period in your app. Nothing was kept.
web-api-kept = { $n ->
    [0] Nothing new.
    [one] { $count } new thing stored.
   *[other] { $count } new things stored.
  }
web-api-skipped = { $n ->
    [one] { $count } thing left aside: see “skipped”.
   *[other] { $count } things left aside: see “skipped”.
  }

web-why-not-used = of no use for coaching
web-why-no-time = without a readable date, time and offset, or at an impossible date
web-why-no-value = without a readable value
web-why-unit = in an unknown unit
