"""The parts of the Matrix workspace."""
