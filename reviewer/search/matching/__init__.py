"""Which words of a text answer to a query. This, not the index, decides what is a hit."""
