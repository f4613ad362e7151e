"""The panes and workspaces of the main window."""
