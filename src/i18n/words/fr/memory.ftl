memory-forget-period = À oublier, du { $from } au { $to } — messages : { $messages } ; faits : { $facts }. Les courses et les réglages restent. Je les efface ?
memory-then = Le { $when } au soir, voici ce que je savais de toi :
memory-then-nothing = Le { $when }, tu ne m’avais encore rien dit que je garde.
memory-holds = depuis le { $since }, toujours vrai
memory-held = du { $since } au { $until }
