"""The Notes workspace: the journal, cases, and groups of sources and of codes."""
