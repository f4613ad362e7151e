"""What a user can do: one keyword-only function per intent. The window and the command line both end here."""
