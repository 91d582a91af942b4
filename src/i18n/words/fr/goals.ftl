# Goals said again, changed and dropped.
goal-same = Ton objectif ne change pas : { $goal }.
goal-was-date = Date : { $from } → { $to }.
goal-was-time = Temps visé : { $from } → { $to }.
goal-too-slow = { $race } en { $target } : c’est plus lent que la marche.
goal-time-whose = { $race } en { $target }, ce n’est pas possible. Tu parles de cet objectif : { $other } ?
button-goal-time-yes = Oui, celui-là
goal-drop-which = Quel objectif veux-tu abandonner ?
button-drop-none = Aucun
goal-change-which = Tu as plusieurs objectifs :
goal-change-again = Redis-le avec le nom de la course, par exemple { $example }.
example-goal-moved = { $race }, c’est le 18 avril
goal-main-undated = { $race }, c’est l’objectif A : je le retiens. Donne-moi sa date pour qu’un plan le vise.
goal-main-aimed = { $race }, c’est l’objectif A : ton plan le vise déjà.
goal-main-kept = { $race }, c’est l’objectif A : je le retiens.
goal-line-main = • { $goal } (objectif principal)
undo-main-goal = l’objectif principal
goal-main-first = { $race }, c’est l’objectif A : c’est lui qu’un plan visera.
goal-main-method = { $race }, c’est l’objectif A : je le retiens. Choisis une méthode, et le plan visera cette course.
# Days of running given up or exchanged.
done-run-days-changed = Jours de course : { $from } → { $to }.
days-not-there = Tes jours de course sont déjà { $days } : rien à changer ({ $gone }).
days-last = Sans { $gone }, il ne te resterait plus aucun jour de course : je n’ai rien changé. Quels jours peux-tu courir ?
days-drop-ask = Je retire { $gone } de tes jours de course ? Il resterait { $days }.
goal-minor = À ton âge, c’est trop tôt pour préparer un marathon : je garde ton souhait pour plus tard.
goal-minor-instead = D’ici là, je te propose un 5 km ou un 10 km, avec l’accord de tes parents : dis-moi lequel, et quand.
