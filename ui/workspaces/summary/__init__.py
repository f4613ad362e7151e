"""The Summary workspace."""
