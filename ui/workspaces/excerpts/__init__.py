"""The Excerpts workspace."""
