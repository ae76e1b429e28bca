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
        if one.type == "ORG" and len(words) > 2 and is_legal_form(words[-1]):
            stems.add(words[:-1])
    # "Ada Vane, Inc." may be called after an Ada Vane who is in the text herself.
    stems -= {s for s in stems if s[0] in page.lists.first_names}
    if not stems:
        return found
    firms = [one for stem in sorted(stems) for one in _places_of(page, stem, found)]
    taken = {i for one in firms for i in range(one.first, one.last)}
    return [one for one in found if taken.isdisjoint(range(one.first, one.last))] + firms


def _places_of(page: Page, stem: tuple[str, ...], found: list[Found]) -> list[Found]:
    size = len(stem)
    known = {(one.first, one.last) for one in found if one.type == "ORG"}
    in_longer = {i for one in found if one.last - one.first > size for i in range(one.first, one.last)}
    return [
        Found(i, i + size, "ORG", 0.9, "a firm named in full")
        for i in range(len(page.words) - size + 1)
        if page.words[i].text == stem[0]
        and tuple(w.text for w in page.words[i : i + size]) == stem
        and all(page.joined(k) for k in range(i + 1, i + size))
        and (i, i + size) not in known
        and in_longer.isdisjoint(range(i, i + size))
    ]
