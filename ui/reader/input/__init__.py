"""What mouse and keys do in the reading pane."""
