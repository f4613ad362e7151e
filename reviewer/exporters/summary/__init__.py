"""A summary as a file, and reading such a file back."""
