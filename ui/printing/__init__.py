"""Printing with Qt: a summary as PDF."""
