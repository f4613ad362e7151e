"""The Team workspace."""
