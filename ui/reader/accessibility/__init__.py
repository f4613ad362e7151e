"""What a screen reader sees of the reading pane."""
