"""What can be done with one code, source or link, wherever it is asked for."""
