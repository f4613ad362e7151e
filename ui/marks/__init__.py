"""Small marks in several views: open conflicts, what others did."""
