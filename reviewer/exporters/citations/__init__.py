"""References and citations in a citation style (CSL)."""
