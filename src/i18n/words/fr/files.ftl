# Files: what was cut, what was completed, what could not be read.

file-cut = Fichier coupé : je garde ce qui est lisible, { $size }. Envoie le fichier entier quand tu l’as, il prendra sa place.
file-cut-unsized = Fichier coupé : je garde ce qui est lisible. Envoie le fichier entier quand tu l’as, il prendra sa place.
file-cut-several = { $n ->
    [one] { $count } fichier est coupé : j’ai gardé ce qui est lisible. Envoie-le entier quand tu l’as, il prendra sa place.
   *[other] { $count } fichiers sont coupés : j’ai gardé ce qui est lisible. Envoie-les entiers quand tu les as, ils prendront leur place.
  }
file-whole = Ce fichier en dit plus que celui que j’avais ({ $size }) : il prend sa place.
file-whole-unsized = Ce fichier en dit plus que celui que j’avais : il prend sa place.
file-whole-several = { $n ->
    [one] { $count } fichier en dit plus que celui que j’avais et prend sa place.
   *[other] { $count } fichiers en disent plus que ceux que j’avais et prennent leur place.
  }

file-unread = { $n ->
    [one] { $count } fichier illisible :
   *[other] { $count } fichiers illisibles :
  }
file-unread-line = « { $name } » : { $why }
file-unread-more = { $n ->
    [one] et { $count } autre.
   *[other] et { $count } autres.
  }
file-nameless = sans nom

file-why-empty = vide
file-why-unknown = ni FIT, ni GPX, ni TCX
file-why-picture = une image
file-why-document = un document
file-why-locked = protégé par un mot de passe
file-why-no-time = aucune heure, donc aucun jour
file-why-out-of-time = une date impossible
file-why-not-activity = réglages, parcours ou séance prévue, pas une sortie
file-why-no-session = aucun enregistrement
file-why-oversize = trop gros
file-why-bomb = énorme une fois déplié
file-why-corrupt = abîmé

bot-file-picture = C’est une image : je n’y lis aucune sortie. Envoie le fichier FIT, GPX ou TCX de l’activité, ou écris-moi les chiffres.
bot-file-document = C’est un document, pas un enregistrement. Envoie le fichier FIT, GPX ou TCX de l’activité ; un plan, je le lis en .ics, .csv ou .txt.
bot-file-locked = Cette archive est protégée par un mot de passe : je ne peux pas l’ouvrir. Envoie-la sans mot de passe, ou les fichiers un par un.
bot-file-no-time = Ce tracé ne porte aucune heure : c’est un parcours, pas une sortie. Envoie le fichier de l’activité elle-même.
bot-file-out-of-time = L’heure de cet enregistrement est impossible (avant 1990, ou dans le futur) : la montre n’était pas à l’heure. Corrige la date de l’activité dans ton application et exporte-la à nouveau, ou raconte-moi la sortie en une phrase.
bot-file-oversize = Ce fichier est trop gros pour que je l’ouvre. Envoie les activités une par une.
bot-file-folder = C’est un dossier. Dépose ses fichiers un par un ou dans un .zip ; dans un terminal, allure import suivi du dossier les prend tous.
bot-file-missing = Je ne trouve aucun fichier à cet endroit. Vérifie le chemin.

undo-whole = le fichier entier, je reprends les { $size } du { $when }
undo-whole-dated = le fichier entier, je reprends le début de la sortie du { $when }
undo-whole-plain = le fichier entier, je reprends le début
file-no-plan = Je n’ai rien trouvé à lire dans ce fichier. Je lis une sortie (FIT, GPX, TCX, aussi en .gz ou dans un .zip), ou un plan : une date et une distance par ligne, un calendrier (.ics) ou un tableau (.csv).
