"""Evidence in, a file out. A new format of excerpts is one file `excerpts/to_x.py` and one line in its `registry.py`."""
