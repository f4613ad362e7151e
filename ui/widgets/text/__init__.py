"""Small pieces of text: quotes, citations, times, tips."""
