"""The parts of a web page."""
