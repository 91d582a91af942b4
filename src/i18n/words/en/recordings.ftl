# One run, several recordings.

file-beside = This is another recording of the same run: I keep both and take the best of each. Ask “where does this distance come from?” to know which one gave what.
file-beside-several = { $count } runs were recorded more than once: I count them once, with the best of each recording.

undo-recording = the other recording of a run
undo-split = the splitting of two recordings
undo-recorders = whose recording to trust first

recorder-garmin = your Garmin
recorder-polar = your Polar
recorder-coros = your Coros
recorder-suunto = your Suunto
recorder-apple-watch = your Apple Watch
recorder-unnamed = a file that does not name its device
recorder-phone = your phone
recorder-apple-health = the Health app
recorder-strava = Strava
recorder-told = what you told me

field-distance = distance
field-duration = time
field-track = track and paces
field-heart = heart rate
field-ascent = climbing
field-cadence = cadence
field-power = power
field-date = date

recordings-one = { $activity }: one recording only, everything comes from it ({ $recorder }).
recordings-several = { $activity }: { $count } recordings of the same run.
recordings-said = { $recorder } ({ $said })
recordings-gave = – { $recorder }: { $fields }.
recordings-gave-nothing = – { $recorder }: kept, but another does better everywhere.
recordings-by-hand = Corrected by you, which comes before everything: { $fields }.
recordings-kin = { $recorder }: started { $gap } s apart and about as long, so it is the same run.
recordings-kin-day = { $recorder }: the same day and about as long, so it is the same run.
recordings-kin-beside = { $recorder }: started { $gap } s apart and, at the same moments, { $apart } m from the first: it is the same run.
recordings-split-how = If it is not the same run, say so: I will split them.
recordings-which = Which of these recordings is not of this run?
recordings-split = It is not the same run
recordings-split-named = Split off { $recorder }
recordings-none = None of your last runs has several recordings: there is nothing to split.

done-split = Split: these are two runs, and they will stay so.
done-recorders = Noted. When a run is recorded several times, I trust first: { $recorders }. What is not measured there comes from the others.
done-recorders-none = Noted: I go back to my own order, the watch before the phone, the phone before the services.

sources-order = When a run is recorded several times, I trust first: { $recorders }. Write “default order of sources” to go back to mine.
sources-order-default = A run recorded several times counts once, with the best of each device: the watch before the phone, the phone before the services. To change the order, write for instance “prefer my phone”.
