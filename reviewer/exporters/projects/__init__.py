"""A WholeProject in, a file that another tool reads out. A new format is one file `to_x.py` and one line in `registry.py`."""
