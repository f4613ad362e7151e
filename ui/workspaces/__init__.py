"""The workspaces, a folder each."""
