"""The parts of a Word document."""
