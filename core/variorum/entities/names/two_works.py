"""Services called by two of their works: "Kelm Fire and Rescue", "Fish & Game", "the House Ways and Means Committee".

Such a pair is one word of the language: what stands before "and" is no name without what stands behind it.
"""

from __future__ import annotations

from variorum.entities.found import Found
from variorum.entities.page import Page

#: Only works that are named together; "Police and Fire Departments" are two.
_TOGETHER = {
    "Children": ("Families",),
    "Corrections": ("Rehabilitation",),
    "Customs": ("Excise", "Border"),
    "Fire": ("Rescue", "EMS"),
    "Fish": ("Wildlife", "Game"),
    "Game": ("Fish",),
    "Gas": ("Electric",),
    "Immigration": ("Customs", "Naturalization"),
    "Licenses": ("Inspections",),
    "Light": ("Power",),
    "Pardons": ("Parole", "Paroles"),
    "Parks": ("Recreation", "Wildlife"),
    "Power": ("Light",),
    "Probation": ("Parole",),
    "Recreation": ("Parks",),
    "Revenue": ("Customs",),
    "Search": ("Rescue",),
    "Streets": ("Sanitation",),
    "Taxation": ("Finance",),
    "Water": ("Power", "Sewer", "Sanitation"),
    "Ways": ("Means",),
    "Weights": ("Measures",),
    "Wildlife": ("Fisheries", "Parks"),
}


def joined_by_and(page: Page, i: int) -> bool:
    """Whether word `i`, an "and" right behind another word, is that of such a pair."""
    goes_on = i + 1 < len(page.words) and page.joined(i + 1)
    return goes_on and page.words[i + 1].text in _TOGETHER.get(page.words[i - 1].text, ())


def starts_with_two_works(page: Page, first: int, last: int) -> bool:
    return first + 2 < last and page.words[first + 1].text == "and" and joined_by_and(page, first + 1)


def ends_in_two_works(page: Page, first: int, last: int) -> bool:
    """Whether the last words of a run are such a pair, with "and" or "&"."""
    if last - first > 2 and page.words[last - 2].text == "and" and joined_by_and(page, last - 2):
        return True
    ampersand = last - first > 1 and page.words[last - 1].gap == " & "
    return ampersand and page.words[last - 1].text in _TOGETHER.get(page.words[last - 2].text, ())


def called_by_two_works(page: Page, first: int, last: int) -> list[Found] | None:
    """A run that ends in them is one body: its place and its two works."""
    if not ends_in_two_works(page, first, last):
        return None
    works = page.phrase(last - 2 if page.words[last - 1].gap == " & " else last - 3, last)
    return [Found(first, last, "ORG", 0.85, f"ends in “{works}”")]
