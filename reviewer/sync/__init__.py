"""Where the copies of a project meet without anybody mailing files: one port, and a carrier behind it for each kind of place."""
