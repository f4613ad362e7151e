"""The pages of a source beside, or in the place of, its text: the same highlights and the same selection."""
