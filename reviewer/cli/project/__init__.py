"""Verbs on the project file as a whole."""
