"""Matrices and other plain tables as files."""
