"""Charts in the window: the same pictures that are saved."""
