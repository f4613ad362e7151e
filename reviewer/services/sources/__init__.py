"""Sources: bring in, correct, appraise, describe, purge."""
