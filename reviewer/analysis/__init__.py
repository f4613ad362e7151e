"""Counting over what was coded, and the summary's model. Pure: values in, values out, no file and no database."""
