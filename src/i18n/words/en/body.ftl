# A place of the body, with its side.
site-on-left = { $id ->
    [back] { $site }, left side
    [bone] { $site }, left side
    [other] { $site }, left side
   *[any] left { $site }
}
site-on-right = { $id ->
    [back] { $site }, right side
    [bone] { $site }, right side
    [other] { $site }, right side
   *[any] right { $site }
}
