"""A whole project as it goes from one tool to another."""
