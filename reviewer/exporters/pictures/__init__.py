"""Charts as SVG, as tables in Word, and as numbers."""
