"""Finding damage, and saving what is whole in a damaged file."""
