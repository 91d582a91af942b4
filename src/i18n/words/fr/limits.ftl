limit-from = à partir de { $time }
limit-from-tomorrow = demain à partir de { $time }
limit-messages = Tu m’envoies plus de messages que je ne peux en traiter : je les garde sans y répondre, écris-moi de nouveau { $when }.
limit-day = Tu m’as déjà beaucoup écrit aujourd’hui : je garde tes messages sans y répondre, écris-moi de nouveau { $when }.
limit-files = Tu m’envoies beaucoup de fichiers d’un coup : je garde les suivants et je reprends leur lecture { $when }, tu n’as rien à renvoyer.
limit-link-code = Tu as déjà demandé plusieurs codes : sers-toi du dernier, ou redemande-m’en un { $when }.
limit-code-tries = Trop de codes essayés : réessaie { $when }.
limit-code-tries-stranger = Trop de codes essayés : réessaie dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }.
limit-uploads = Beaucoup de fichiers en peu de temps : les suivants partent d’ici quelques minutes, laisse la page ouverte.
