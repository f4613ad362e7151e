"""The Matrix workspace."""
