"""What a user does with a project file: make, open, share, freeze, rescue it."""
