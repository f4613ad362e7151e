"""The sample project, built from readable text files."""
