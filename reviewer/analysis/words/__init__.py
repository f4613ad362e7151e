"""Words of texts: how often each is used, and what stands around it; pure."""
