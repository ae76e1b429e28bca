"""Several articles in one text, and the seam between two of them."""
