"""The Read workspace."""
