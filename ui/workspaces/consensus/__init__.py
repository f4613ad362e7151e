"""The Consensus workspace: what coders marked differently is decided, passage by passage."""
