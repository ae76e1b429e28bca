"""The page of a whole story as a report."""
