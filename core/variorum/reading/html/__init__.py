"""Pages of the web: what is the article on them, and what they state about it."""
