"""How the window looks and speaks: theme, fonts, language, numbers."""
