"""Excerpts as a file. A new format is one file `to_x.py` and one line in `registry.py`."""
