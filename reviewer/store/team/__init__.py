"""What passes between files: merge, export of files for others, news, purge."""
