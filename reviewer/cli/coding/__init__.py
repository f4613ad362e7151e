"""Verbs on codes and passages."""
