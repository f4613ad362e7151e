"""Questions about sources."""
