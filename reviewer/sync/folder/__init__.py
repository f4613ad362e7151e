"""A folder that a program keeps in step with other computers, or a drive: copies of a project meet there without any server."""
