"""What a user does with passages and codes over several views."""
