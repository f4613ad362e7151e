"""What all importers need: limits, refusals, encodings."""
