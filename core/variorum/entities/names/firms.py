"""Firms told by their legal form ("Elm & Vane, L.L.C."), and by who works there ("a partner at Elm Vane").

A legal form ends the name of a company, whatever stands before it, also behind a comma; where the same words
stand without the form they are the same company, not a person whose surname comes last.
"""

from __future__ import annotations

from variorum.entities.found import Found
from variorum.entities.page import Line, Page
from variorum.text.word_lists import listed

#: Written without full stops, in lower case. "AG", "SA" and the like are other things behind a comma.
_FORMS = listed(
    "inc incorporated ltd limited llc pllc llp lllp lp plc gmbh mbh corp co pty pc nv bv spa sarl ag sa kg oy ab"
)
_BEHIND_A_COMMA = listed("inc incorporated ltd llc pllc llp lllp lp plc gmbh pc")
_LONGEST = 7
_COLLEAGUES = listed(
    """
    partner partners lawyer lawyers attorney attorneys counsel analyst analysts economist economists strategist
    strategists associate associates executive executives consultant consultants trader traders banker bankers
    broker brokers
    """
)


def is_legal_form(word: str) -> bool:
    """ "L.L.C.", "GmbH", "Inc."."""
    plain = word.replace(".", "")
    return plain.lower() in _FORMS and plain[:1].isupper()


def legal_form_behind_a_comma(page: Page, i: int, line: Line) -> bool:
    """Whether word `i` is the legal form of the firm that ends before the comma: "Elm Vane, L.L.C."."""
    if i >= line.last or page.words[i].gap != ", ":
        return False
    word = page.words[i].text
    return is_legal_form(word) and word.replace(".", "").lower() in _BEHIND_A_COMMA


def firm_by_its_legal_form(page: Page, first: int, last: int) -> list[Found] | None:
    """The run ends in a legal form, whatever its other words are: "Granny Vane, L.L.C."."""
    form = page.words[last - 1].text
    dotted = form.endswith(".") or page.words[last - 1].gap == ", " or len(form) > 2
    if last - first < 2 or not dotted or not is_legal_form(form):
        return None
    return [Found(first, last, "ORG", 0.95, f"ends in “{form}”")]


def works_at(page: Page, first: int) -> str:
    """ "a partner at", "lawyers with": the words before a firm, "" where there are none."""
    small = page.before(first)
    who = page.before(first - 1) if first and small in ("at", "with") else ""
    return f"{who} {small}" if who in _COLLEAGUES else ""


def as_their_firms(page: Page, found: list[Found]) -> list[Found]:
    """The same words without the legal form are the firm, too: "Granny Vane" is no person here."""
    stems: set[tuple[str, ...]] = set()
    for one in found:
        words = tuple(w.text for w in page.words[one.first : one.last])
        if one.type == "ORG" and 2 < len(words) <= _LONGEST and is_legal_form(words[-1]):
            stems.add(words[:-1])
    # "Ada Vane, Inc." may be called after an Ada Vane who is in the text herself.
    stems -= {s for s in stems if s[0] in page.lists.first_names}
    if not stems:
        return found
    firms = _places_of(page, stems, found)
    taken = {i for one in firms for i in range(one.first, one.last)}
    return [one for one in found if taken.isdisjoint(range(one.first, one.last))] + firms


def _places_of(page: Page, stems: set[tuple[str, ...]], found: list[Found]) -> list[Found]:
    """Where these words stand, but within longer names and where they are known for a body already."""
    sizes: dict[str, set[int]] = {}
    for stem in stems:
        sizes.setdefault(stem[0], set()).add(len(stem))
    known = {(one.first, one.last) for one in found if one.type == "ORG"}
    length = {i: one.last - one.first for one in found for i in range(one.first, one.last)}
    firms: list[Found] = []
    for i, word in enumerate(page.words):
        for size in sorted(sizes.get(word.text, ()), reverse=True):
            at = range(i, i + size)
            if (
                i + size <= len(page.words)
                and tuple(w.text for w in page.words[i : i + size]) in stems
                and all(page.joined(k) for k in at[1:])
                and (i, i + size) not in known
                and all(length.get(k, 0) <= size for k in at)
            ):
                firms.append(Found(i, i + size, "ORG", 0.9, "a firm named in full"))
                break
    return firms
