"""Coders, conflicts, history, versions, and what a file holds."""
