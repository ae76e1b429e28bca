"""Two reports whose names and figures nearly agree: their findings ask what those of most pairs never do."""

FIRST = """Crane falls on the quay at Testham

A crane fell on the quay at Testham on Monday and hurt 12 people, said the harbour master, Inés Calder. \
The crane belonged to the port. Calder saw it fall.

“Nobody had looked at the crane since March,” said Morgan Reese, a foreman. \
The Testham Crane Safety Committee will look into it.

A teacher, Ada Brook, helped the people who were hurt. \
The repairs will cost 400,000 euros, the mayor, Peter Lindqvist, said.
"""
SECOND = """Testham quay closed after crane falls

A crane fell on the quay at Testham on Monday and hurt 14 people, said the harbour master, Ines Calder. \
The crane belonged to the port. The quay is closed.

“Nobody had looked at the crane since March,” said Morgan Rees, a foreman. \
The Safety Committee will look into it.

Adeline Brook, who helped the people who were hurt, was in hospital. \
The repairs will cost 450,000 euros, the mayor, Peter Lindquist, said.
"""


def texts_that_ask() -> dict[str, str]:
    """By the names of their files."""
    return {"crane first.txt": FIRST, "crane second.txt": SECOND}
