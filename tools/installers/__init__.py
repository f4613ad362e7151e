"""Packs the program for people who have no Python: `make dist`, on the system that it is for.

`contents` says what goes in, `reviewer.spec` hands it to PyInstaller, `icons` draws the icon in all sizes. `linux`, `macos` and
`windows` make of the folder what people of that system install. `journey` tries what was made in a real window.
"""
