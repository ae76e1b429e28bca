"""The versions of one article as a timeline, each step between them, and what became of one sentence."""
