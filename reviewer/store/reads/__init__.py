"""Everything that is read of a project, one module for each subject."""
