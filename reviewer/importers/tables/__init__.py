"""Tables out of files: one sheet or several, with named columns."""
