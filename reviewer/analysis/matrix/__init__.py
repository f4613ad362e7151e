"""Counting what was coded."""
