# Ce qui est dit en peu de mots : une date seule, un chiffre seul, « n’oublie pas que ».
date-for-goal = { $goal } : c’est le { $day } ?
date-which-goal = { $day } : pour quel objectif ?
date-ahead-what = { $day } : qu’y a-t-il ce jour-là ? Pour une course, donne-moi sa distance : « { $example } ».
date-behind-what = { $day } : que s’est-il passé ce jour-là ? Une sortie s’écrit par exemple « { $example } ».
button-date-yes = Oui, ce jour-là
example-date-race = { $race } le { $day }
example-date-ahead = 10 km le { $day }, objectif 50 min
example-date-run = couru 10 km en 55 min le { $day }
correct-how = { $number } quoi ? Ta sortie notée : { $before }. Pour la corriger, écris par exemple « { $distance } » ou « { $time } ».
example-correct-distance = c’était 12 km
example-correct-time = c’était en 58 min
keep-what = Qu’est-ce que je dois retenir ?
keep-not = Je l’ai lu, et ça reste dans notre conversation, mais je ne sais rien en faire pour tes séances.
keep-can = Ce que je sais retenir : une sortie, une course, une douleur, tes jours, ton objectif, ce que tu aimes ou n’aimes pas, ton sommeil, ton poids.
