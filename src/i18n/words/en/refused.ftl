# A value that cannot be: why, and what to write.
