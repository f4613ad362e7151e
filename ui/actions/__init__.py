"""Every action of the window declared once: menu, palette, shortcut list and buttons come from the same list."""
