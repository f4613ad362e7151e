"""Questions about a project file."""
