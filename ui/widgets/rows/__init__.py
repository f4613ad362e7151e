"""What painted rows share."""
