"""Charts as values: what they show, what they say in words, and their numbers."""
