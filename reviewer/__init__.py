"""The core of Reviewer: what a review is, how it changes, how it is kept, read, searched and exported. No Qt."""

__version__ = "0.1.0"
