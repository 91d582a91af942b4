# Un endroit du corps, avec son côté.
site-on-left = { $id ->
    [hamstring] { $site } gauches
    [back] { $site }, côté gauche
    [bone] { $site }, côté gauche
    [other] { $site }, côté gauche
   *[any] { $site } gauche
}
site-on-right = { $id ->
    [hamstring] { $site } droits
    [hip] { $site } droite
    [ankle] { $site } droite
    [groin] { $site } droite
    [back] { $site }, côté droit
    [bone] { $site }, côté droit
    [other] { $site }, côté droit
   *[any] { $site } droit
}
