"""What the command line says of projects of other tools."""
