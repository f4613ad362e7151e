"""The flow of sources through a review."""
