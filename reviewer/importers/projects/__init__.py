"""A project of another tool in, a WholeProject out. A new format is one file `from_x.py` and one line in `registry.py`."""
