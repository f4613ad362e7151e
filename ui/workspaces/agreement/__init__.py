"""The Agreement workspace."""
