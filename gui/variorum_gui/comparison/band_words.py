"""What the band above the texts says: which was first and by how much, or what became of notices."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.order_of_versions import order_can_be_given
from variorum.model.precision import moments
from variorum.reporting import which_first
from variorum.text.leaving_out import shortened
from variorum.text.quoting import in_marks
from variorum_gui.kinds_of_edit import ALL, Kinds, kinds_words
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Shown, ShownText

_VERSIONS = marked("versions {one} and {other} of {count}")
_VERSIONS_HELD = marked("versions {one} and {other} of the {count} you hold")


@dataclass(frozen=True, slots=True)
class BandWords:
    """`strong` is the statement, `rest` what it rests on; `tone` "notice" is the amber band."""

    strong: str = ""
    rest: str = ""
    tone: Literal["plain", "notice"] = "plain"
    #: The text whose time of publication is missed, where a person can say it.
    asks: Side | None = None
    #: Whether the order of two versions is a guess that a person can turn round.
    swaps: bool = False

    @property
    def can_be_put_right(self) -> bool:
        """Whether a click does anything."""
        return self.asks is not None or self.swaps


def band_words(shown: Shown, kinds: Kinds = ALL, *, side_by_side: bool = True) -> BandWords:
    """The words for the texts shown, of whose edits only these kinds are marked."""
    words = _band_words(shown, side_by_side)
    if shown.comparison is None or not kinds:
        return words
    return replace(words, rest=_joined(tr("marked: only {kinds}", kinds=kinds_words(kinds)), words.rest))


def _band_words(shown: Shown, side_by_side: bool) -> BandWords:
    left, right = shown.left, shown.right
    if left is None or right is None:
        return BandWords()
    if shown.comparison is None:
        return BandWords(rest=tr("Comparing the two texts…"))
    notes = list(shown.comparison.notes)
    if not shown.comparison.complete:
        notes.insert(0, tr("compared coarsely: the time set for it was over"))
    if shown.comparison.mode == "versions":
        return _of_versions(left, right, notes, shown.older, side_by_side)
    rest = _joined(*_basis(left, right), *notes)
    return BandWords(first_and_by_how_much(left, right), rest, asks=_undated(left, right))


def _undated(left: ShownText, right: ShownText) -> Side | None:
    """The first of both whose date is not known, where it is kept in a corpus."""
    times = moments(left.version, right.version)
    texts: tuple[tuple[Side, ShownText], ...] = (("left", left), ("right", right))
    known = zip(texts, times, strict=True)
    return next((side for (side, text), time in known if time is None and text.version_id is not None), None)


def _of_versions(
    left: ShownText, right: ShownText, notes: list[str], older: Side | None, side_by_side: bool
) -> BandWords:
    old, newer = (right, left) if older == "right" else (left, right)
    before, after = _notices(old), _notices(newer)
    new = [words for words in after if words not in before]
    name = called(newer)
    guess = _guess(left, right) if older is None else ""
    both = (left.version, right.version)
    # Also where both have times, the same ones.
    swaps = bool(guess) and order_can_be_given(left.article.versions, both)
    if new:
        strong = tr("{text} carries a notice", text=_capital(name))
        return BandWords(strong, _joined(in_marks(_short(new[0])), guess, *notes), "notice", swaps=swaps)
    turned = _turned_round(left, older) if side_by_side else ""
    numbers = [turned, *versions_words(left, right)]
    if after:
        rest = _joined(tr("both carry the same notice"), guess, *numbers, *notes)
        return BandWords(first_and_by_how_much(left, right), rest, swaps=swaps)
    raw = (newer.version.updated_raw or newer.version.published_raw).strip()
    updated = newer.version.updated is not None or "updat" in raw.lower()
    if raw and updated:
        # Between quotation marks stands what the page prints, and no word of ours.
        says = (
            tr("the page itself says only “{words}”", words=_short(raw))
            if "updat" in raw.lower()
            else tr("of the update the page itself says only “{words}”", words=_short(raw))
        )
    else:
        says = first_and_by_how_much(left, right)
    asks = None if raw and updated else _undated(left, right)
    strong = tr("No correction notice found in {text}", text=name)
    return BandWords(strong, _joined(says, guess, *numbers, *notes), "notice", asks, swaps)


def _guess(left: ShownText, right: ShownText) -> str:
    """What is said of two versions of one article where nothing tells which is older."""
    if left.article != right.article or left.number == right.number:
        return ""
    return tr("their order is a guess, as they were added")


def _turned_round(left: ShownText, older: Side | None) -> str:
    """What is said where the later version stands on the left."""
    return tr("{text}, the later one, stands on the left", text=called(left)) if older == "right" else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def first_and_by_how_much(left: ShownText, right: ShownText) -> str:
    """ "Ellery Post was published 1 h 13 min before Harbour Gazette was updated"."""
    return which_first.first_and_by_how_much((called(left), called(right)), left.version, right.version)


def called(text: ShownText) -> str:
    """What sentences call a text."""
    if text.name:
        return text.name
    if text.article.outlet:
        return text.article.outlet
    headline = text.version.headline
    return in_marks(_short(headline, 40)) if headline else tr("version {number}", number=text.number)


def versions_words(left: ShownText, right: ShownText) -> list[str]:
    """ "versions 6 and 7 of 16" of one article; of two, what is said of either. Of the only two that are held nothing:
    their headers have the numbers."""
    one, other = _known(left), _known(right)
    if left.article == right.article and one > 1:
        stored = left.article.stored_versions
        if not stored and one == 2 and left.number != right.number:
            return []
        words = _VERSIONS if stored else _VERSIONS_HELD
        return [tr(words, one=left.number, other=right.number, count=one)]
    return [_version_words(text, known) for text, known in ((left, one), (right, other)) if known > 1]


def _version_words(text: ShownText, known: int) -> str:
    """Of how many, where the source says so; files that were dropped are only "the 2 you hold"."""
    name, number = called(text), text.number
    if text.article.stored_versions:
        return tr("{text} is version {number} of {count}", text=name, number=number, count=known)
    return tr("{text} is version {number} of the {count} you hold", text=name, number=number, count=known)


def _known(text: ShownText) -> int:
    """How many versions there are, as far as the source or the corpus tells."""
    return max(text.article.stored_versions or 0, len(text.article.versions))


def _basis(left: ShownText, right: ShownText) -> list[str]:
    one, other = moments(left.version, right.version)
    if one is None or other is None or "seen" in (one.field, other.field):
        return versions_words(left, right)
    if one.given and other.given:
        basis = tr("times given by you")
    elif one.given or other.given:
        basis = tr("times in part given by you")
    else:
        stated = not one.is_inferred and not other.is_inferred
        basis = tr("times as printed on the pages") if stated else tr("times in part inferred")
    return [basis, *versions_words(left, right)]


def _notices(text: ShownText) -> list[str]:
    return [p.text for p in text.version.paragraphs if p.role == "notice"]


def _short(words: str, limit: int = 110) -> str:
    words = " ".join(words.split())
    return shortened(words, limit)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
