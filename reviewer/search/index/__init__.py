"""The search index, and the child process that keeps it."""
