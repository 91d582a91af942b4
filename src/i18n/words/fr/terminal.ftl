terminal-you = toi › 
terminal-press-only = Ça ne se reprend pas : tape { $number } (« { $label } ») pour le faire. Rien n’est effacé pour l’instant.
