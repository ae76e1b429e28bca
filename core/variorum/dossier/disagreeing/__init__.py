"""Facts of which two reports tell different values."""
