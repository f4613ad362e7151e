"""The History workspace."""
