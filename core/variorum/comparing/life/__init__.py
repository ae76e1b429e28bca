"""An article with many versions: what each step changed, and what became of each sentence."""
