"""Names and order of references, and which source a reference belongs to."""
