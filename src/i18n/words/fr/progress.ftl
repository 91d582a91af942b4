# Better, worse or the same.

progress-improving = { $n ->
    [one] Tu progresses : à fréquence cardiaque égale, tu cours { $change } plus vite qu’il y a { $weeks } semaine (entre { $low } et { $high }, à { $confidence } de confiance), sur { $sessions } sorties comparables.
   *[other] Tu progresses : à fréquence cardiaque égale, tu cours { $change } plus vite qu’il y a { $weeks } semaines (entre { $low } et { $high }, à { $confidence } de confiance), sur { $sessions } sorties comparables.
}
progress-regressing = { $n ->
    [one] Tu ralentis : à fréquence cardiaque égale, tu cours { $change } moins vite qu’il y a { $weeks } semaine (entre { $low } et { $high }, à { $confidence } de confiance), sur { $sessions } sorties comparables.
   *[other] Tu ralentis : à fréquence cardiaque égale, tu cours { $change } moins vite qu’il y a { $weeks } semaines (entre { $low } et { $high }, à { $confidence } de confiance), sur { $sessions } sorties comparables.
}
progress-regressing-sum = Tu es sous ton niveau d’avant : à fréquence cardiaque égale, tu cours { $change } moins vite que dans les semaines qui précédaient (entre { $low } et { $high }, à { $confidence } de confiance), sur { $sessions } sorties comparables.
progress-plateau = { $n ->
    [one] Tu es stable : à fréquence cardiaque égale, ton allure a changé de { $change } en { $weeks } semaine (entre { $low } et { $high }, à { $confidence } de confiance), sur { $sessions } sorties comparables.
   *[other] Tu es stable : à fréquence cardiaque égale, ton allure a changé de { $change } en { $weeks } semaines (entre { $low } et { $high }, à { $confidence } de confiance), sur { $sessions } sorties comparables.
}
progress-level = { $n ->
    [one] Tu progresses en course. À l’entraînement, à fréquence cardiaque égale, ton allure a changé de { $change } en { $weeks } semaine (entre { $low } et { $high }, à { $confidence } de confiance), sur { $sessions } sorties comparables.
   *[other] Tu progresses en course. À l’entraînement, à fréquence cardiaque égale, ton allure a changé de { $change } en { $weeks } semaines (entre { $low } et { $high }, à { $confidence } de confiance), sur { $sessions } sorties comparables.
}
progress-unclear = { $n ->
    [one] Rien de net : en { $weeks } semaine, à fréquence cardiaque égale, l’écart est entre { $low } et { $high }, sur { $sessions } sorties comparables.
   *[other] Rien de net : en { $weeks } semaines, à fréquence cardiaque égale, l’écart est entre { $low } et { $high }, sur { $sessions } sorties comparables.
}
progress-detectable = Avec tes sorties, je verrais à coup presque sûr un changement d’environ { $least } ; plus petit, il se perd dans les variations d’un jour à l’autre.
progress-check-first = Avant d’accuser l’entraînement, regarde ton sommeil, ta fatigue et ta santé.
progress-unconfirmed = C’est un premier signe : à confirmer la semaine prochaine.
progress-race = Et en course : { $race } en { $time }, { $day }, indice { $index } contre { $before } à la course d’avant.
progress-too-little = Je ne peux pas encore le dire : { $n ->
    [one] { $sessions } sortie comparable
   *[other] { $sessions } sorties comparables
} en six semaines, il m’en faut { $needed }.
progress-missing-heart = La plupart de tes sorties n’ont pas de fréquence cardiaque : envoie-moi les fichiers d’une montre ou d’une ceinture qui la mesure.
progress-missing-weeks = Il me faut aussi au moins cinq semaines de recul.
progress-no-run = Je n’ai encore aucune sortie de toi : envoie-moi un fichier, ou raconte-moi ta dernière course.
progress-drift = Ta dernière sortie s’est finie fatiguée : { $drift } d’allure en moins par battement entre les deux moitiés. La prochaine : facile.
progress-overreach = Plus lent à l’effort, chargé et marqué à la fois : c’est un début de surmenage. Cours facile pendant { $days } jours, et ça revient.
progress-overreach-lasting = Deux semaines allégées de moitié n’ont rien changé, tu restes sous ton niveau : parles-en à un médecin avant de reprendre l’entraînement normal.
button-form = Ma courbe de forme

nudge-progress-why = j’ai comparé tes sorties faciles entre elles, et la semaine dernière disait déjà la même chose.
nudge-rule-progress = progrès et reculs
nudge-overreach-why = trois sorties de suite plus lentes à fréquence cardiaque égale, une charge haute et un moral ou un effort qui se dégrade.
