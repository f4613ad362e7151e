"""Excerpts as rows and their filter as chips, wherever they are shown."""
