"""What stands beside one number of things as others: seven guns and two other rifles, seven guns and three others.

Of linked sentences that list the same things, "other" is what is left beside the number both have; that one of them
says of what make the others are ("three other automatic rifles") makes no other things of them.
"""

from __future__ import annotations

from variorum.dossier.disagreeing.claim_pairs import Pair


def others_of_one_list(p: Pair) -> bool:
    """Whether both are others beside a number that both sentences have, and one of them is not told more closely."""
    if not ("other" in p.one.flags and "other" in p.other.flags and p.linked):
        return False
    return bool(p.one.beside & p.other.beside) and not (p.one.modifiers and p.other.modifiers)
