## La forme d’une saison : ce qu’une méthode met dans ses semaines.
season-volume-same = Volume : environ { $most } par semaine, sortie longue jusqu’à { $long }, puis affûtage.
season-long-short = Ta plus longue sortie restera courte pour cette course : la prudence n’en permet pas plus en si peu de semaines. Vise d’abord de finir, ou une course plus tard.
reason-tune-up = une course de préparation peut la remplacer ce jour-là
reason-magic-mile = le mile test de ta méthode : vite, sans te vider, pour savoir où tu en es
reason-back-to-back = le premier de deux longs jours de suite, pour habituer le corps à l’ultra
season-race-way = En chemin, le { $day } : ta course de { $distance } devient la séance dure de sa semaine.
season-race-second = Puis le { $day }, ta course de { $distance } : récupération d’abord, puis une seconde préparation.
season-race-no-time = Deux marathons aussi proches : pour le second, je ne vise pas de temps.
season-race-left-out = Je ne prépare pas en plus ta course de { $distance } du { $day } : { $reason }. Choisis celle qui compte, et cours l’autre facile, sans chrono, si tu y tiens.
refusal-races-too-close = { $n ->
    [one] ces deux courses sont à { $has } semaine
   *[other] ces deux courses sont à { $has } semaines
} l’une de l’autre et il en faut { $needs }
phase-recovery = récupération
reason-strength-far = ton jour de renforcement : deux fois par semaine tant que la course est loin
reason-strength-near = ton jour de renforcement : une fois par semaine suffit dans cette phase
reason-strength-eve = garde-le léger, une séance exigeante suit demain
reason-second-run = deux sorties ce jour-là, comme tu l’as souhaité
reason-special-block = le bloc spécial : deux séances exigeantes le même jour, entourées de jours faciles
session-turns = {" "}({ $run } de course, { $walk } de marche)
