command-budget = ce que coûte le modèle de langage

budget-none = Aucun modèle de langage n’est branché : rien n’est dépensé. Tout ce que je te dis est calculé.
budget-title = Le modèle de langage ({ $model }), pour toi :
budget-not-allowed = Tu ne m’as pas autorisé à m’en servir : rien n’est dépensé sans ton accord.
budget-today = • aujourd’hui : { $read } jetons lus ({ $cached }), { $written } écrits ; { $cost }
budget-today-nothing = • aujourd’hui : rien
budget-month = • ce mois-ci : { $read } jetons lus ({ $cached }), { $written } écrits ; { $cost }
budget-month-nothing = • ce mois-ci : rien
budget-cached = { $share } en cache
budget-cached-unknown = part en cache non communiquée
budget-cost = coût : { $cost }, dans la monnaie des tarifs réglés
budget-cost-unknown = coût inconnu, aucun tarif n’est réglé
budget-cost-partly = coût connu : { $cost }, sans compter { $tokens } jetons au tarif inconnu
budget-left-tokens = Il te reste { $left } jetons sur { $most } pour aujourd’hui.
budget-left-money = Il te reste { $left } sur { $most } pour aujourd’hui.
budget-house = Le budget du mois, commun à tous ceux que je suis, est utilisé à { $share }.
budget-then = Quand il n’y en a plus, je continue par le calcul : séances, plan, bilans et alertes ne changent pas. Le budget du jour revient à minuit, celui du mois le 1er.

budget-month-spent = (Budget du modèle atteint pour ce mois ; je te réponds par le calcul.)
budget-turn-spent = (Cette réponse demanderait trop au modèle ; je te réponds par le calcul.)
