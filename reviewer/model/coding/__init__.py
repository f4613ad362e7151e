"""Codes, highlights, excerpts and what is written on them."""
