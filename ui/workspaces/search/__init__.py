"""The Search workspace."""
