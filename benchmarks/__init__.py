"""Figures against the budgets: `python -m benchmarks.reader` and its neighbours."""
