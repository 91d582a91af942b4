# Measures: what devices say of the body, and where each thing comes from.

vital-hrv-rmssd = HRV (rMSSD)
vital-hrv-sdnn = HRV (SDNN)
vital-resting-hr = resting heart rate
vital-sleep = sleep
vital-respiration = breathing
vital-wrist-temperature = wrist temperature
vital-weight = weight
vital-vo2max = VO2max

measured-read = Measures read, from { $from } to { $to }:
measured-read-vital = { $n ->
    [one] – { $vital }: { $count } day
   *[other] – { $vital }: { $count } days
  }
measured-known = I had them all already.
measured-aside = { $n ->
    [one] { $count } implausible value is set aside: it does not count.
   *[other] { $count } implausible values are set aside: they do not count.
  }
measured-out-of-time = { $n ->
    [one] { $count } reading has an impossible date: I did not keep it. Check the clock of the device, then send the file again.
   *[other] { $count } readings have an impossible date: I did not keep them. Check the clock of the device, then send the file again.
  }

left-media = { $n ->
    [one] { $count } picture or film left alone.
   *[other] { $count } pictures or films left alone.
  }
left-other = { $n ->
    [one] { $count } file that has nothing to do with training, left alone.
   *[other] { $count } files that have nothing to do with training, left alone.
  }
left-odd = { $n ->
    [one] { $count } measure without a time, a number or a known unit, left alone.
   *[other] { $count } measures without a time, a number or a known unit, left alone.
  }
left-cut = The export ends before its end: I keep everything before that. Export it again to have the rest.

bulk-resumed = going on where reading had stopped ({ $count } parts already stored).
bulk-progress = { $percent }%

command-sources = where your data come from, and what is missing

source-apple-health = the Health app
source-garmin = Garmin
source-polar = Polar
source-strava = Strava
source-file = the files you sent
source-told = what you told me

source-activities = { $n ->
    [one] { $count } activity
   *[other] { $count } activities
  }
source-days = { $n ->
    [one] { $count } day of measures
   *[other] { $count } days of measures
  }
sources-nothing = I have not received anything from you yet.
sources-received = What I have received:
source-line = – { $source }: { $what }; last day known: { $day }.
sources-measures = Measures I follow: { $measures }.
sources-missing = I am missing: { $measures }. The export of your watch or of the Health app would give them.
source-silent = Nothing new for { $days } days from { $source }.
source-remedy-apple-health = On the iPhone, in Health: tap your picture, then “Export All Health Data”, and send me the archive.
source-remedy-garmin = On Garmin’s site: “Export your data”, then, on the computer: allure import followed by the archive.
source-remedy-polar = On account.polar.com: “Download your data”, then, on the computer: allure import followed by the archive.
source-remedy-strava = On Strava: Settings, My Account, “Download or Delete Your Account”, then “Request Your Archive” (nothing is deleted). On the computer: allure import followed by the archive.
source-remedy-file = Export your last run from your watch or app and send it here.

hrv-ask-rmssd = Shall I note for this morning: HRV (rMSSD) { $ms } ms?
hrv-ask-sdnn = Shall I note for this morning: HRV (SDNN) { $ms } ms?
hrv-which = If it comes from Apple it is an SDNN, on another scale: write “HRV SDNN { $ms }”.
hrv-odd = An HRV is between { $low } and { $high } ms: { $ms } is none. Check the number in your app and tell me again.
done-hrv = { $vital } noted: { $ms } ms.
proposed-hrv = To note: { $vital } { $ms } ms.
check-in-ask = Shall I note for this morning: { $what }?
check-in-sleep = sleep { $scale }
check-in-legs = legs { $scale }
check-in-mood = mood { $scale }
