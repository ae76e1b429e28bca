"""Names: found by capitals, lexicons and what stands around them."""
