"""The page of a whole story: what N texts tell, side by side."""
