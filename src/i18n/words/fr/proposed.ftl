## Ce qu’un modèle propose, dit par le code au-dessus du bouton.
proposed-logged = À noter : { $activity }.
proposed-check-in = À noter : sommeil { $sleep }, jambes { $legs }, moral { $mood }.
proposed-sleep = À noter : { $hours } h de sommeil.
proposed-weight = À noter : { $kg } kg.
proposed-a-session = séance
proposed-move = À déplacer : { $session }, { $from } → { $to }.
proposed-skip = À sauter : la séance de { $day }.
proposed-pain = À noter : { $site }, douleur { $pain }.
proposed-pain-site = À noter : { $site } douloureux.
proposed-method = Méthode à suivre : { $method }.
proposed-like = À retenir : tu aimes { $what }.
proposed-dislike = À retenir : tu n’aimes pas { $what }.
proposed-run-days = Jours de course : { $days }.
proposed-strength-days = Jours de renforcement : { $days }.
proposed-away = Absence : du { $from } au { $to }.
proposed-goal = Objectif : { $what }.
proposed-result = Résultat à noter : { $what }.
