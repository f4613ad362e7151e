"""The log of changesets and the tables that show what it says."""
