"""The field for everything."""
