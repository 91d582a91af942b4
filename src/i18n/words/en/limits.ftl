limit-from = from { $time }
limit-from-tomorrow = from { $time } tomorrow
limit-messages = You are sending more messages than I can handle: I keep them without answering, write to me again { $when }.
limit-day = You have written a great deal today: I keep your messages without answering, write to me again { $when }.
limit-files = You are sending many files at once: I keep the next ones and go on reading { $when }, there is nothing to send again.
limit-link-code = You have already asked for several codes: use the last one, or ask me for another { $when }.
limit-code-tries = Too many codes tried: try again { $when }.
limit-code-tries-stranger = Too many codes tried: try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }.
limit-uploads = Many files within a short time: the next ones will be sent in a few minutes, keep the page open.
