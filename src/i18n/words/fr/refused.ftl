# Une valeur qui ne peut pas être : pourquoi, et quoi écrire.
