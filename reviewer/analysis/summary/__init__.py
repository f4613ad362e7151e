"""The summary's model, its document and its figures."""
