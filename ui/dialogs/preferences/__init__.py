"""The preferences: rows of data, fields made of them, and the dialog."""
