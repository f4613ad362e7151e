"""A passage as several coders marked it, in lanes."""
