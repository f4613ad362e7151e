"""Parts of the Search workspace."""
