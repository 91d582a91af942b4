memory-forget-period = To forget, from { $from } to { $to } — messages: { $messages }; facts: { $facts }. Runs and settings stay. Erase them?
memory-then = By the evening of { $when }, this is what I knew about you:
memory-then-nothing = On { $when } you had told me nothing that I keep.
memory-holds = since { $since }, still true
memory-held = from { $since } to { $until }
