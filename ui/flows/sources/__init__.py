"""What a user does with sources over several views: import, correct, describe, purge."""
