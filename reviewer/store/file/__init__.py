"""The file itself: connections, tables, upgrades, lock, backups, and what to do when the disk refuses."""
