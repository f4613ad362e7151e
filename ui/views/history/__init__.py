"""The parts of the History workspace."""
