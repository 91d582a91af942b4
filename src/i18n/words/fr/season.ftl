## Une saison : proposée, montrée, changée, quittée.
season-offer = Plan { $method } : { $weeks } semaines jusqu’à ta course, { $day }.
season-volume = Volume : de { $first } à { $most } par semaine, sortie longue jusqu’à { $long }, puis affûtage.
season-first-week = Ta première semaine : { $days }.
season-short-day = { $day } { $session }
season-day = • { $day } : { $session }{ $steps }
season-steps = {" "}({ $times } × { $amount })
season-step = {" "}(dont { $amount })
season-undo = Tu pourras revenir en arrière avec /annuler, même dans plusieurs jours.
season-conflict = Ces souhaits ne tiennent pas ensemble : { $wishes }. Le plan garde la sécurité et plie le reste.
season-conflict-time = Ces souhaits ne tiennent pas ensemble aujourd’hui : { $wishes }. Les allures partent de ta forme actuelle, pas du temps visé.
wish-methodology = la méthode
wish-goal-time = le temps visé
wish-goal-date = la date
wish-goal-distance = la distance
wish-days-off = tes jours libres
wish-runs-per-week = le nombre de sorties par semaine
list-and = { $first } et { $last }
season-refused = { $method } ne te convient pas pour l’instant : { $reason }.
season-nearest = La plus proche qui te va : { $method }. Je te la propose ?
refusal-unknown-methodology = je ne connais pas cette méthode
refusal-distance = elle n’est pas faite pour cette distance
refusal-race-in-the-past = la course est passée
refusal-weeks-too-few = il reste { $has } semaines et il en faut { $needs }
refusal-race-too-far = la course est trop loin pour un plan, je te le proposerai plus près
refusal-too-young = il faut avoir { $needs } ans pour cette distance
refusal-months-running = elle demande { $needs } mois de course à pied (si tu cours depuis plus longtemps, dis-le : « je cours depuis 2 ans »)
refusal-weekly-volume = elle demande { $needs } par semaine et tu en es à { $has }
refusal-longest-run = elle demande une sortie de { $needs } ces trente derniers jours et ta plus longue fait { $has }
refusal-no-recent-race = elle demande une course ou un test des { $weeks } dernières semaines pour fixer tes allures
refusal-recent-injury = elle demande { $weeks } semaines sans blessure
refusal-injury-history = tes blessures passées l’excluent
refusal-equipment = elle demande un lactatomètre et un entraîneur sur place (si tu as les deux, dis-le : « j’ai un lactatomètre et un entraîneur »)
refusal-twice-a-day = elle demande deux séances par jour, { $needs } jours par semaine qui ne se suivent pas (si c’est ce que tu veux, dis-le : « deux séances par jour le mardi et le jeudi »)
refusal-days-available = il faut { $needs } jours de course par semaine et tu en as { $has }
refusal-not-fit-to-run = ton corps demande d’abord du repos et un avis médical
refusal-impossible = la distance ou le temps visé n’est pas possible
season-now = Plan { $method }, semaine { $number } sur { $of } ({ $phase }) : { $volume } prévus.
season-down-week = Semaine allégée : le corps assimile.
season-ahead = Les semaines suivantes : { $volumes }.
season-over = Ton plan est arrivé à sa course. Donne-moi le prochain objectif et j’en prépare un autre.
season-needs-race = Pour un plan, il me faut une course, sa distance et sa date : « 10 km le 18 avril ».
season-choose = Quelle méthode veux-tu suivre ?
season-none = Tu ne suis pas de plan en ce moment.
season-end-ask = Je quitte ton plan ? Les séances viendront de nouveau de tes seules sorties.
season-ended = C’est fait : tu ne suis plus de plan.
season-adopted = C’est parti : ton plan { $method } commence. /plan le montre, /annuler le retire.
season-changed = C’est fait, ton plan est à jour.
season-change-refused = Ce changement mettrait deux séances dures trop près ou toucherait à ta course : je ne le fais pas.
season-change = • { $day } : { $before } → { $after }
season-side = { $session }{ $steps }
season-changes-more = { $n ->
    [one] et { $count } autre jour.
   *[other] et { $count } autres jours.
}
season-why-missed = On ne rattrape pas, on reprend en douceur. Je te propose :
season-why-moved = Voilà ce que ce déplacement change :
season-why-skipped = Sans cette séance :
season-why-missed-key = Une séance clé se replace dans les jours qui suivent quand 48 heures la séparent des autres séances dures. Je te propose :
season-why-skipped-key = Cette séance clé ne se replace pas : aucun des jours suivants ne la laisse à 48 heures des autres séances dures. Sans elle :
season-skip-for-good = Pour la supprimer sans la replacer, écris-moi « annule la séance de { $day } pour de bon ».
season-why-ill = Malade, on ne court pas, et la reprise est douce. Je te propose :
season-why-cold = Pour un simple rhume, sans fièvre et rien sous le cou : repos d’abord, puis des footings courts et faciles, sans lignes droites ni sortie longue. Si ça descend ou si la fièvre vient, on ne court plus : dis-le-moi. Je te propose :
season-why-well = Tant mieux. Une première sortie facile, puis ton plan revient comme avant. Je te propose :
season-why-travelling = Pour tes jours en déplacement, je te propose :
season-why-hot = Par cette chaleur, on court à l’effort et un peu moins. Je te propose :
season-why-tired = Plusieurs signes montrent de la fatigue : j’allège, et le plan revient tout seul ensuite. Je te propose :
season-why-injured = On arrête, puis on revient en alternant marche et course. Je te propose :
season-why-race-added = Cette course devient la séance dure de sa semaine. Je te propose :
season-why-race-lost = Sans cette course :
season-why-new-index = Ta forme a changé, tes allures aussi :
season-cut-until = L’allègement s’arrête le { $day } : ensuite, le plan revient comme avant.
season-return-ask = La course s’arrête tant que ça fait mal. Quand penses-tu pouvoir marcher { $walk } sans douleur ? Choisis, ou écris-moi { $example } : le plan s’arrête d’ici là, puis alterne marche et course.
season-return-example = « je reprends le 5 décembre »
button-return = Dans { $n ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
}
season-why-chosen = Voilà ton plan comme tu le veux :
what-if-same = Rien ne changerait : ton plan est déjà comme ça ce jour-là.
what-if-week = Semaine : { $before } → { $after }.
what-if-week-spike = Semaine : { $before } → { $after } ; la sortie la plus longue serait à { $ratio } fois celle de tes 30 derniers jours.
what-if-form = Forme la veille de la course : { $before } → { $after }.
what-if-form-lost = Forme la veille de la course : { $before } → { $after } ; le temps attendu ({ $low } à { $high }) n’en bougerait que de { $gap }, bien moins que sa marge.
what-if-form-same = Forme la veille de la course : { $before } → { $after } ; le temps attendu ({ $low } à { $high }) ne change pas.
what-if-form-time = Forme la veille de la course : { $before } → { $after } ; temps attendu : { $low } à { $high }, au lieu de { $was-low } à { $was-high }.
what-if-no-rule = Aucune règle n’est franchie.
what-if-rules = Ce qui ne va pas : { $rules }.
what-if-rule-h1 = la sortie dépasse trop ta plus longue du mois
what-if-rule-h2 = la semaine dépasse trop ta plus grosse du mois
what-if-rule-h4 = deux séances dures trop proches
what-if-rule-h8 = plus un jour de repos sur sept
what-if-capped = Je peux l’appliquer avec { $most } au lieu de { $wished }.
what-if-not-applied = Comme ça, je ne l’applique pas.
button-what-if-yes = Oui, applique
watch-session = Pour ta montre, { $day } : { $session }.
watch-how = Le fichier .fit se copie dans le dossier des séances de ta montre, ou s’importe dans son application. Le texte ci-dessus tient dans ses notes.
watch-none = Pas de séance de course à envoyer ce jour-là.
button-watch = Pour ma montre
lint-unread = Je n’ai pas trouvé de séances datées dans ce plan. Il me faut une date et une distance par ligne, un calendrier (.ics) ou un tableau (.csv).
lint-clean = { $n ->
    [one] J’ai relu { $sessions } séance
   *[other] J’ai relu { $sessions } séances
} : aucune règle n’est franchie pour toi.
lint-found = J’ai relu ce plan ({ $sessions } séances). { $n ->
    [one] { $count } point à revoir pour toi :
   *[other] { $count } points à revoir pour toi :
}
lint-line = • Semaine { $week }, { $day } : { $rule } → { $mend }
lint-more = { $n ->
    [one] et { $count } autre point.
   *[other] et { $count } autres points.
}
lint-h1 = { $has }, trop au-delà de ta plus longue sortie du mois
lint-h2 = semaine de { $has }, trop au-dessus de tes dernières semaines
lint-h4 = séance dure le lendemain d’une autre
lint-h5 = { $has }, trop grande part de la semaine
lint-h8 = sept jours de course d’affilée
lint-taper = { $has } dans les sept derniers jours avant la course, trop pour un affûtage
lint-mend-run = { $most } au plus
lint-mend-week = { $most } au plus sur la semaine
lint-mend-easy = footing facile, ou un jour plus tard
lint-mend-rest = repos
phase-base = fond
phase-specific = spécifique
phase-build = construction
phase-threshold = seuil
phase-strength = force
phase-speed = vitesse
phase-special = spéciale
phase-repetition = répétitions
phase-interval = intervalles
phase-hills = côtes
phase-general = générale
phase-fundamental = fondamentale
phase-coordination = coordination
phase-anaerobic = anaérobie
phase-endurance = endurance
phase-taper = affûtage
phase-walk-run = marche et course
button-season-yes = Oui, je le suis
button-season-end = Quitter le plan
button-season-end-yes = Oui, quitter
button-change-yes = Oui, adapte
reason-season = ton plan le prévoit
reason-season-cut = ton plan, allégé ces jours-ci
reason-key-session = c’est la séance clé de ta méthode
reason-season-long = c’est la sortie longue de ta semaine
reason-season-easy = du volume facile entre les séances clés
reason-season-strides = un footing avec quelques lignes droites pour garder du pied
reason-season-cross = ta méthode met ici un sport sans impact
reason-season-taper = on s’affûte : moins de volume, même rythme
reason-down-week = semaine allégée
season-told = Je pars de ce que tu m’as dit, pas de mesures : { $week } par semaine, { $longest } pour la plus longue sortie. Dès que je connaîtrai trois semaines de tes sorties, ce sont elles qui compteront.
season-told-week = Je pars de ce que tu m’as dit, pas de mesures : { $week } par semaine, donc une sortie d’au moins { $longest }. Dès que je connaîtrai trois semaines de tes sorties, ce sont elles qui compteront.
season-told-longest = Je pars de ce que tu m’as dit, pas de mesures : { $longest } pour la plus longue sortie, que je compte prudemment pour { $week } par semaine. Dès que je connaîtrai trois semaines de tes sorties, ce sont elles qui compteront.
season-told-since = Je ne sais pas depuis quand tu cours : je dose comme dans une première année. Si tu cours depuis plus longtemps, écris-le : « je cours depuis 3 ans ».
season-told-apart = Tu m’avais dit { $told } par semaine ; tes { $weeks } dernières semaines connues font plutôt { $known }. Je te propose de repartir d’elles :
reason-told-h2 = ta semaine ne grandit que peu à peu à partir de celle que tu m’as dite.
reason-told-h2-with = tu m’as dit { $week } par semaine : celle-ci reste sous { $limit }.
