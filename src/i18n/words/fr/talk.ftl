# Taking back, languages, days away and short answers.
bot-undo-far = Ce que je peux annuler remonte à plus haut : { $what }. Je l’annule ?
bot-undo-yes-far = Oui, annule
away-noted = Tu as noté une absence du { $from } au { $to } : je n’y prévois aucune sortie.
away-none = Je n’ai aucune absence notée. Dis-moi par exemple « { $example } ».
away-runs =
    { $n ->
        [one] Du { $from } au { $to }, je ne prévois rien : une sortie facile par semaine quand tu peux, c’est très bien, raconte-la-moi. Ça ne vaut que pour ces jours-là : tes autres semaines ne changent pas.
       *[other] Du { $from } au { $to }, je ne prévois rien : { $count } sorties faciles par semaine quand tu peux, c’est très bien, raconte-les-moi. Ça ne vaut que pour ces jours-là : tes autres semaines ne changent pas.
    }
button-away-all-weeks = { $count } par semaine, tout le temps
button-away-only = Ces jours-là seulement
manners-ack-one = Parfait.
manners-ack-two = Très bien, on continue comme ça.
manners-ack-three = Ça roule. Je suis là quand tu veux.
manners-bye-one = Bonne nuit, repose-toi bien : c’est là que l’entraînement porte ses fruits.
manners-bye-two = À bientôt ! Prends soin de toi.
manners-sorry-one = Désolé, je t’ai mal répondu. Dis-le-moi autrement : une seule chose par message, et je fais mieux.
manners-sorry-two = Je comprends l’agacement. « Annule » défait ce que j’ai mal noté, et /aide montre ce que je sais faire.
manners-joke-one = Un marathon, c’est simple : tu cours, et quand tu ne peux plus, il reste encore la moitié.
manners-joke-two = Pourquoi les coureurs n’ont-ils jamais froid ? Ils ont toujours un échauffement d’avance.
manners-joke-three = Mon sport préféré ? Le footing des autres.
manners-kind-one = Merci, ça fait plaisir. C’est toi qui cours, quand même.
manners-kind-two = C’est gentil ! On continue.
manners-how-one = Ça va bien, merci. Et toi, comment vont les jambes ?
manners-how-two = En pleine forme. Raconte-moi la tienne : sommeil, jambes, moral.
smalltalk-again = Je t’écoute : une sortie à raconter, une douleur, un objectif, ou une question sur ta semaine ?
not-understood-again = Je ne saisis toujours pas. Dis-le en peu de mots, par exemple « ma séance de demain », ou écris /aide.
out-of-scope-again = Là non plus, je ne peux pas t’aider : je ne connais que la course à pied.
unsure-again = J’hésite encore. Choisis ci-dessous, ou dis-le autrement :
no-silent-day = Je ne sais pas me taire un jour précis de la semaine. Ce que je peux faire : des heures de silence (« silence de 20h à 9h »), ou plus aucun message spontané (« ne m’écris plus »).
no-formal = Je tutoie tout le monde, et je n’ai pas de réglage pour vouvoyer.
no-shorter = La longueur de mes réponses ne se règle pas. Une question précise (« ma séance », « mon allure facile ») donne la réponse la plus courte.
no-longer = Pour en savoir plus sur une réponse, demande « pourquoi ? » : je montre d’où vient chaque chiffre. La longueur ne se règle pas.
method-not = D’accord, pas la méthode { $method }. Je n’ai rien changé ; si tu en veux une autre :
age-needs-both = Pour comparer selon l’âge, il me faut ton année de naissance (« { $example } »), et « je suis une femme » ou « je suis un homme ».
start-welcome = Bienvenue ! C’est une belle idée, et ça commence doucement : je te fais un début sur mesure.
