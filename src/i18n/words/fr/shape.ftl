## La forme d’une saison : ce qu’une méthode met dans ses semaines.
season-volume-same = Volume : environ { $most } par semaine, sortie longue jusqu’à { $long }, puis affûtage.
season-long-short = Ta plus longue sortie restera courte pour cette course : la prudence n’en permet pas plus en si peu de semaines. Vise d’abord de finir, ou une course plus tard.
reason-tune-up = une course de préparation peut la remplacer ce jour-là
reason-magic-mile = le mile test de ta méthode : vite, sans te vider, pour savoir où tu en es
reason-back-to-back = le premier de deux longs jours de suite, pour habituer le corps à l’ultra
