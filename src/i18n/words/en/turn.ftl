# What becomes of a turn as a whole.

act-rest-not-kept = I kept nothing of the rest of your message either: tell me that on its own.
bot-link-closed = What was still open in the newer of the two (buttons, undos) is closed: ask me again for what you wanted.
