"""Two reports whose names and figures nearly agree: their findings ask what those of most pairs never do."""

FIRST = """Crane falls on the quay at Testham

A crane fell on the quay at Testham on Monday and hurt 12 people, said the harbour master, Inés Calder. \
The crane belonged to the port. Calder saw it fall.

“Nobody had looked at the crane since March,” said Morgan Reese, a foreman. \
The Testham Crane Safety Committee will look into it.

A teacher, Ada Brook, helped the people who were hurt. \
The repairs will cost 400,000 euros, the mayor, Peter Lindqvist, said.
"""
SECOND = """Testham quay closed after Monday’s accident

The port of Testham stays shut for a week because its largest crane came down. Hospital staff counted 14 people hurt, \
and the harbour master, Ines Calder, promised to find out why.

A foreman, Morgan Rees, blamed the owners. The Safety Committee meets on Friday to hear him.

Peter Lindquist, the mayor, put the price of the repairs at 450,000 euros. Adeline Brook, who carried bandages to the \
quay, is still in hospital herself.
"""


def texts_that_ask() -> dict[str, str]:
    """By the names of their files."""
    return {"crane first.txt": FIRST, "crane second.txt": SECOND}
