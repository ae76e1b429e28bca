"""Sources, reporting verbs and words for acts across texts: neutral tables, no verdict."""
