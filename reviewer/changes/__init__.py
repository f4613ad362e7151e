"""How a review changes: records, clock, fold, conflicts, inverse. Pure: no I/O, no wall clock of its own."""
