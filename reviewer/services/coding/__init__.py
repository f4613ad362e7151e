"""Codes, highlights, memos and links."""
