"""What a review is: plain values without I/O, in the words of the field."""
