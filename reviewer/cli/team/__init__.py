"""Verbs for work of several people."""
