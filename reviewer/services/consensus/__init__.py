"""From what coders did to what the team holds."""
