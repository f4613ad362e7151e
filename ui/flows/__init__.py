"""What a user does over several views: import, merge, purge, share."""
