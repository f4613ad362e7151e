"""Parts of the Team workspace: the files to merge, and the conflicts."""
