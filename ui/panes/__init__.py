"""What stands around the workspaces: sources, codebook, inspector, top bar, status line."""
