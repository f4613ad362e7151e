"""Verbs that write what coded work says."""
