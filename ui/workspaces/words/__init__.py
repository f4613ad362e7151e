"""The Words workspace."""
