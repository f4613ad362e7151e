"""A summary as PDF: its document as plain values, set on pages by Typst in a child process."""
