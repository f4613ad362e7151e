"""What belongs to the program and not to a project: keys, look, undo, index, crashes."""
