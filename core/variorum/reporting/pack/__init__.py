"""Evidence packs: what two texts were read from, what was read, and what was found, so that any later change shows."""
