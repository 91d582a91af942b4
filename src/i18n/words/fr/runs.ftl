# Les sorties : plusieurs d'un coup, les retrouver, les corriger, les retirer.
several-ask = Je note ces sorties ?
several-no-time = Il me manque le temps de celle-ci : { $activity }. Redis-la avec sa durée.
button-log-all = Oui, note tout
weekday-off = Tu écris { $said }, mais le calendrier dit { $date }. Je retiens la date ; si c’était un autre jour, redis-moi lequel.
log-tomorrow = Demain n’est pas encore couru : je ne note que ce qui est fait. Si c’était un autre jour, redis-moi lequel.
log-ahead = Le { $day } n’est pas encore passé : je ne note que ce qui est fait. Si c’était un autre jour, redis-moi lequel.
week-then-total = Semaine du { $monday } : { $distance }.
several-again = Redis-moi ces sorties avec les bons chiffres, toutes ensemble : je les reprends.
removal-which = Il y en a { $count } qui correspondent : laquelle je supprime ?
removal-which-day = Il y en a { $count } ce jour-là : laquelle je supprime ?
removal-none-then = Je ne connais aucune sortie ce jour-là ({ $day }) : rien n’est supprimé. Pour voir ce que je connais : « mes dernières sorties ».
removal-none-so-long = Je ne connais aucune sortie de { $size } : rien n’est supprimé. Pour voir ce que je connais : « mes dernières sorties ».
removal-none-such = Je ne connais aucune sortie de { $size } le { $day } : rien n’est supprimé. Pour voir ce que je connais : « mes dernières sorties ».
removal-one-by-one = Je supprime une sortie à la fois : « { $example } ». Pour tout effacer et partir : /supprimer.
removal-how = Laquelle ? Dis-moi son jour ou sa distance : « { $example } ».
example-removal = supprime la sortie du 15 novembre
redate-ask = Je corrige la date de ta sortie de { $what } : { $from } → { $to } ?
redate-same = Ta sortie de { $what } est déjà notée ce jour-là : { $when }.
redate-ahead = Ce jour n’est pas encore passé : je n’ai rien changé.
redate-none = Je ne connais aucune sortie qui corresponde : je n’ai rien changé. Pour voir ce que je connais : « mes dernières sorties ».
undo-redate = la date corrigée d’une sortie ({ $now } → { $was })
not-noted-yet = { $n ->
    [one] Pas encore notée : { $activity }.
   *[other] Pas encore notées : { $activity }.
    }
run-asked-next = { $n ->
    [one] Elle attend encore ton oui : { $activity }. Je te la redemande juste après.
   *[other] Elles attendent encore ton oui : { $activity }. Je te les redemande juste après.
    }
runs-last = Tes dernières sorties :
runs-on = Ce que je connais de ce jour-là :
runs-none-on = Je ne connais aucune sortie ce jour-là ({ $day }). Pour voir ce que je connais : « mes dernières sorties ».
file-too-fast = Personne ne court à cette vitesse : je garde l’enregistrement à part, il ne compte pas comme une course à pied.
file-not-yours = Si ce n’est pas à toi, écris « annule ».
file-too-fast-several = { $n ->
    [one] { $count } enregistrement va plus vite qu’aucun coureur : je le garde à part, il ne compte pas comme une course.
   *[other] { $count } enregistrements vont plus vite qu’aucun coureur : je les garde à part, ils ne comptent pas comme des courses.
    }
file-old = Elle a plus d’un an : elle compte pour tes records et ton historique, pas pour ta forme d’aujourd’hui.
file-old-several = Tout cela a plus d’un an : cela compte pour tes records et ton historique, pas pour ta forme d’aujourd’hui.
