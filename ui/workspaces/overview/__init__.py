"""The Overview workspace."""
