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
