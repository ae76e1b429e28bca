"""The same quotation in two texts."""
