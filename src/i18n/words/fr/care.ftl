# Quand la vie passe avant la course : un deuil, le ras-le-bol, un malaise, la fin d’un rhume.
care-grief = Je suis désolé pour toi. La course peut attendre : tu ne dois rien à ton plan, et rien n’est à rattraper. Quand l’envie reviendra, même pour dix minutes, écris-moi « { $example } » et on repart doucement.
care-example-session = ma séance
care-fed-up = Ça arrive à tous ceux qui courent, et tu as le droit d’en avoir assez. Une pause ne fait rien perdre d’important. Si c’est de la fatigue, écris-moi « { $tired } » et j’allège ; si c’est trop dans ta semaine, « { $fewer } » et le plan suit. Et si ça pèse au-delà de la course, parles-en à quelqu’un de confiance.
care-example-tired = je suis crevé
care-example-fewer = je cours 2 fois par semaine
care-sick-after = Vomir après une séance, c’est souvent un effort trop dur, trop de chaleur ou un repas trop proche. Aujourd’hui, repos et petites gorgées d’eau. Si ça revient, ou si ça continue au repos, vois ton médecin. As-tu mal ailleurs, dans la poitrine ou dans le bras ?
care-dizzy-standing = La tête qui tourne en se levant, avec un traitement qui agit sur le cœur ou la tension, se dit à ton médecin : appelle-le avant ta prochaine sortie. D’ici là, lève-toi en deux temps et ne cours pas.
care-well-again = Tant mieux ! Reprends par une sortie courte et facile ; si elle passe bien, la suite redevient normale. Pour la voir, écris « { $example } ».
