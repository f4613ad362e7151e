"""Parts of the Summary workspace."""
