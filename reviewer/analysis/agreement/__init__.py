"""How far coders agree: figures with their formulas, and the units that they are computed on."""
