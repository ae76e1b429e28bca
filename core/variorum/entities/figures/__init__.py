"""Numbers, dates and measures: how much, of what, and how surely."""
