"""The Rounds workspace."""
