"""Words between quotation marks, and who says them."""
