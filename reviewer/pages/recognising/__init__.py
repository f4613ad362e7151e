"""Scanned pages and pictures get the text that is on them, by tesseract, which the user may have installed.

What comes out is a PDF: the pages as they were, with the text under them that nobody sees and everybody can select.
"""
