"""The project file as a whole: make, open, check, repair, undo, history."""
