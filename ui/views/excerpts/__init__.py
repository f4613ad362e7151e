"""Parts of the Excerpts workspace."""
