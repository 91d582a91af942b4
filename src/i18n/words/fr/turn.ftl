# What becomes of a turn as a whole.

act-rest-not-kept = Je n’ai pas gardé le reste de ton message non plus : redis-le-moi à part.
bot-link-closed = Ce qui restait ouvert dans la plus récente des deux (boutons, annulations) est fermé : redemande-moi ce que tu voulais faire.
