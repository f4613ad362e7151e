"""Sources as files of references."""
