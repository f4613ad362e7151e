"""PDF files: the child process that opens them, and the text rebuilt from their lines."""
