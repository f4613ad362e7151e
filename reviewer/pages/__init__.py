"""Pages of PDF files, drawn and written on in processes of their own: a file may be made to break its reader."""
