"""Tests: what a user would notice, against oracles that are not the code under test."""
