"""What all exporters need: whole files, wording, Word markup."""
