"""What coded work says: excerpts, search, matrices, summaries, versions."""
