"""Files to hand on: the project or a part of it, under other names, encrypted."""
