# La récupération : le score du matin, ce qui le pousse, ce qui lui manque.

recovered-score = Score de récupération : { $score }, { $place ->
    [low] nettement sous ton habitude
    [middling] un peu sous ton habitude
    [high] nettement au-dessus de ton habitude
   *[usual] dans ton habitude ou au-dessus
}.
recovered-down = Ce qui le fait baisser : { $what }.
recovered-up = Ce qui le fait monter : { $what }.
recovered-even = Rien ne s’écarte de ton habitude.
recovered-pain = Ta douleur à { $pain } passe avant ce score.
recovered-basis = Preuve faible : c’est un repère, calculé sur { $share } de ce qui compte. Tes sensations passent avant lui.
recovered-held = Forme du jour { $sum } : tes sensations sont bonnes, mais tes mesures demandent de lever le pied. Si une séance dure est prévue, cours facile à la place.
recovered-none = Pas encore de score de récupération : il me faut au moins deux signaux, suivis depuis { $days } jours ou plus.
recovered-lacks = Il me manque : { $what }.
recovered-lack-days = { $signal } ({ $known } sur { $needed } jours)
recovered-lack-today = { $signal } (rien de récent)
recovered-how-morning = Tes notes du matin tiennent en un message : sommeil, jambes, moral, trois chiffres de un à cinq.
recovered-how-measured = Sommeil, VFC et fréquence de repos viennent de ta montre : /sante pour que ton iPhone me les envoie chaque jour, /envoyer pour un export. Ou écris-moi le matin tes heures de sommeil et ta VFC.
recovered-how-load = Pour la charge, envoie-moi tes sorties au fil des jours.
recovered-subjective = tes notes du matin
recovered-hrv = ta VFC
recovered-sleep = ton sommeil
recovered-resting-hr = ta fréquence de repos
recovered-load = ta charge récente
recovered-regularity = la régularité de tes nuits
recovered-respiration = ta respiration la nuit
recovered-temperature = ta température au poignet
