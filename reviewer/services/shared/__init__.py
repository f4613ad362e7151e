"""What several wings of the services need."""
