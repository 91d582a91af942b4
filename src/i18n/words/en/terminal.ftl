terminal-you = you › 
terminal-press-only = That cannot be taken back: type { $number } (“{ $label }”) to do it. Nothing is erased for now.
