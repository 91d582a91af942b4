# Une sortie, plusieurs enregistrements.

file-beside = C’est un autre enregistrement de la même sortie : je garde les deux et je prends le meilleur de chacun. Demande « d’où vient cette distance ? » pour savoir lequel a donné quoi.
file-beside-several = { $count } sorties étaient enregistrées plusieurs fois : je les compte une seule fois, avec le meilleur de chaque enregistrement.

undo-recording = l’autre enregistrement d’une sortie
undo-split = la séparation de deux enregistrements
undo-recorders = l’appareil à croire en premier

recorder-garmin = ta Garmin
recorder-polar = ta Polar
recorder-coros = ta Coros
recorder-suunto = ta Suunto
recorder-apple-watch = ton Apple Watch
recorder-unnamed = un fichier qui ne nomme pas son appareil
recorder-phone = ton téléphone
recorder-apple-health = l’app Santé
recorder-strava = Strava
recorder-told = ce que tu m’as raconté

field-distance = distance
field-duration = durée
field-track = tracé et allures
field-heart = fréquence cardiaque
field-ascent = dénivelé
field-cadence = cadence
field-power = puissance
field-date = date

recordings-one = { $activity } : un seul enregistrement, tout vient de là ({ $recorder }).
recordings-several = { $activity } : { $count } enregistrements de la même sortie.
recordings-said = { $recorder } ({ $said })
recordings-gave = – { $recorder } : { $fields }.
recordings-gave-nothing = – { $recorder } : gardé, mais un autre fait mieux partout.
recordings-by-hand = Corrigé par toi, et ça passe avant tout : { $fields }.
recordings-kin = { $recorder } : départ à { $gap } s d’écart, distance et durée proches, donc la même sortie.
recordings-kin-day = { $recorder } : le même jour, distance et durée proches, donc la même sortie.
recordings-kin-beside = { $recorder } : départ à { $gap } s d’écart et, aux mêmes instants, à { $apart } m du premier : c’est la même sortie.
recordings-split-how = Si ce n’est pas la même sortie, dis-le : je les sépare.
recordings-which = Lequel de ces enregistrements n’est pas de cette sortie ?
recordings-split = Ce n’est pas la même sortie
recordings-split-named = Séparer { $recorder }
recordings-none = Aucune de tes dernières sorties n’a plusieurs enregistrements : il n’y a rien à séparer.

done-split = C’est séparé : ce sont deux sorties, et elles le resteront.
done-recorders = C’est noté. Quand une sortie est enregistrée plusieurs fois, je crois d’abord : { $recorders }. Ce qui n’y est pas mesuré vient des autres.
done-recorders-none = C’est noté : je reprends mon ordre, la montre avant le téléphone, le téléphone avant les services.

sources-order = Quand une sortie est enregistrée plusieurs fois, je crois d’abord : { $recorders }. Écris « ordre par défaut des sources » pour revenir à mon ordre.
sources-order-default = Une sortie enregistrée plusieurs fois compte une fois, avec le meilleur de chaque appareil : la montre avant le téléphone, le téléphone avant les services. Pour changer l’ordre, écris par exemple « privilégie mon téléphone ».
