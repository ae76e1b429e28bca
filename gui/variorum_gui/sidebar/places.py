"""Places in words: paragraph numbers as the comparison view prints them, excerpts, names of texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import takewhile
from pathlib import PurePath

from variorum.model.annotations import Annotations
from variorum.model.article import Role, Version
from variorum.model.comparison import Side
from variorum.model.finding import Finding
from variorum.model.numbering import Numbering
from variorum.model.span import Span
from variorum.reviewing.names_asked import spellings_asked
from variorum.text.leaving_out import CUT, CUT_AHEAD, CUT_WITHIN
from variorum.text.quoting import bare, in_marks
from variorum_gui.languages.words import tr
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.short_names import says_itself, short_name

SIDES: tuple[Side, Side] = ("left", "right")
#: Names of so many letters head a narrow column as they are.
_SHORT = 6
#: Names of files so long have room beside a title.
_SHORT_FILE = 20
#: How much of what a name adds to its outlet heads a column: "3 May 09:40" does not.
_LONGEST_MARK = 7


class ParagraphNumbers:
    """The numbers printed beside the paragraphs of both texts."""

    def __init__(self, shown: Shown) -> None:
        texts = {side: shown.text(side) for side in SIDES}
        self._numbers = {side: Numbering(text.version.paragraphs) for side, text in texts.items() if text}

    def of(self, place: Place) -> int | None:
        """The number of the paragraph a place begins in; None in a headline, byline or notice."""
        numbers = self._numbers.get(place.side)
        return (numbers.at(place.span.start) or None) if numbers is not None else None

    def in_headline(self, place: Place) -> bool:
        """Whether a place begins in a headline."""
        return self._role(place) == "headline"

    def _role(self, place: Place) -> Role | None:
        numbers = self._numbers.get(place.side)
        return numbers.role_at(place.span.start) if numbers is not None else None

    def _mark(self, place: Place) -> str:
        number, role = self.of(place), self._role(place)
        if number:
            return f"¶{number}"
        return tr("Headline") if role == "headline" else tr("Caption") if role == "caption" else ""

    def words(self, places: Iterable[Place], between: str = " · ") -> str:
        """ "¶2 · ¶3": left and right, each paragraph once; "Headline · ¶3", "Caption · ¶3", or "¶ · ¶3" where the left
        one has neither a number nor such a name; "Headline" where all of it stands in headlines."""
        by_side: dict[Side, list[str]] = {"left": [], "right": []}
        without: set[Side] = set()
        for place in places:
            mark = self._mark(place)
            if not mark:
                without.add(place.side)
            elif mark not in by_side[place.side]:
                by_side[place.side].append(mark)
        if any(by_side.values()):  # of one number alone nobody could tell which text it is of
            for side in without:
                by_side[side] = by_side[side] or ["¶"]
        told = [" ".join(marks) for marks in by_side.values() if marks]
        return between.join(told[:1] if told in ([tr("Headline")] * 2, [tr("Caption")] * 2) else told)

    def change(self, places: Iterable[Place]) -> str:
        """ "¶3" where both sides agree, "¶5 → ¶4" where they do not: for versions of one article."""
        places = tuple(places)
        words = self.words(places, " → ")
        left, _, right = words.partition(" → ")
        return left if left == right else words


def text_of(shown: Shown, side: Side) -> str:
    """The text on one side, "" where there is none."""
    text = shown.text(side)
    return text.version.text if text is not None else ""


def name_of(shown: Shown, side: Side) -> str:
    """What sentences call the text on one side: its outlet, or its version."""
    text = shown.text(side)
    if text is None:
        return ""
    return (
        text.name or text.article.outlet or (tr("the left text") if side == "left" else tr("the right text"))
    )


def name_beside(shown: Shown, side: Side) -> str:
    """The name of a text where it has room beside a title; "" of a headline or a long file name."""
    text, name = shown.text(side), name_of(shown, side)
    if text is None or text.article.outlet or _version_in(name):
        return name
    return name if name == text.file and len(name) <= _SHORT_FILE else ""


def name_below(shown: Shown, side: Side, words: str) -> str:
    """The words under a title, after the name of their text where it has no room beside the title."""
    name = "" if name_beside(shown, side) else name_of(shown, side)
    return tr("{text}: {words}", text=name, words=words) if name and words else name or words


def in_text(shown: Shown, document: int, words: str) -> str:
    """What one text of the dossier has, with the name of the text before it."""
    return tr("{text}: {words}", text=name_of(shown, side_of(document)), words=words)


def _version_in(name: str) -> str:
    """The number of a text that is called by its version, "" of others."""
    before = tr("version {number}", number="")
    return name.removeprefix(before) if name.startswith(before) else ""


def short_name_of(shown: Shown, side: Side) -> str:
    """What heads a narrow column: names as `short_name` has them, "version 12" as "v12"."""
    if not name_beside(shown, side):
        return tr("Left") if side == "left" else tr("Right")
    name = name_of(shown, side)
    version = _version_in(name)
    return tr("v{number}", number=version) if version and version.isdigit() else short_name(name)


def column_heads(shown: Shown) -> tuple[str, ...]:
    """Headings for a column of each text; names as they are where the short ones would be the same."""
    sides = tuple(side for side in SIDES if shown.text(side) is not None)
    heads = _file_heads(shown) or _mark_heads(shown) or tuple(short_name_of(shown, side) for side in sides)
    return heads if len(set(heads)) == len(heads) else tuple(name_of(shown, side) for side in sides)


def whole_heads(shown: Shown) -> tuple[str, ...]:
    """The same where there is room: the names of outlets as they are."""
    sides = [side for side in SIDES if shown.text(side) is not None]
    heads = column_heads(shown)
    if _file_heads(shown) or _mark_heads(shown) or any(_version_in(name_of(shown, side)) for side in sides):
        return heads
    named = zip(sides, heads, strict=True)
    return tuple(name_of(shown, side) if name_beside(shown, side) else head for side, head in named)


def _file_heads(shown: Shown) -> tuple[str, ...]:
    """Two texts that go by their files, by what differs in those: "storm-a.txt" and "storm-b.txt" as "a" and "b"."""
    texts = [text for text in (shown.left, shown.right) if text is not None]
    if len(texts) < 2 or not all(text.file and text.name == text.file for text in texts):
        return ()
    stems = [PurePath(text.file).stem for text in texts]
    pairs = zip(*stems, strict=False)
    alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    # Back to where a word begins: "north" and "nord" are told in full.
    start = max((at + 1 for at, letter in enumerate(stems[0][:alike]) if not letter.isalnum()), default=0)
    heads = tuple(stem[start:] for stem in stems)
    return heads if all(0 < len(head) <= _SHORT for head in heads) else (tr("Left"), tr("Right"))


def _mark_heads(shown: Shown) -> tuple[str, ...]:
    """Two texts of one outlet, by what their names add to it: "Herald 3 May" as "3 May"."""
    texts = [text for text in (shown.left, shown.right) if text is not None]
    marks = [text.name.removeprefix(f"{text.article.outlet} ") for text in texts if text.article.outlet]
    if len(marks) < 2 or any(mark == text.name for mark, text in zip(marks, texts, strict=True)):
        return ()
    marks = [mark.strip("()") for mark in marks]
    return tuple(marks) if all(len(mark) <= _LONGEST_MARK for mark in marks) else (tr("Left"), tr("Right"))


def heads_told(shown: Shown) -> str:
    """What the short headings stand for: "SH: Summit Herald"; "" where they say it themselves."""
    names = [name_of(shown, side) for side in SIDES if shown.text(side) is not None]
    named = zip(column_heads(shown), names, strict=True)
    told = [f"{head}: {name}" for head, name in named if not says_itself(head, name)]
    return "" if any(map(_version_in, names)) else " · ".join(told)


def cells_of(shown: Shown, count: Callable[[int], int]) -> tuple[str, ...]:
    """A number for each text shown, by its place in the dossier; a dash for none."""
    many = sum(shown.text(side) is not None for side in SIDES)
    return tuple(str(count(document) or "–") for document in range(many))


def side_of(document: int) -> Side:
    """The side a document index of the dossier stands for: annotations are given left, right."""
    return "left" if document == 0 else "right"


def words_at(shown: Shown, place: Place) -> str:
    """The words at a place, white space evened out."""
    return " ".join(place.span.of(text_of(shown, place.side)).split())


def excerpt(words: str, limit: int = 90) -> str:
    """`words` on one line, its middle left out when longer than `limit`."""
    words = " ".join(words.split())
    if len(words) <= limit:
        return words
    head = words[: limit * 2 // 3].rsplit(" ", 1)[0].rstrip(" ,;:–")
    tail = words[-(limit // 3) :]
    tail = tail.split(" ", 1)[1] if " " in tail else tail
    return f"{head}{CUT_WITHIN}{tail}"


def quoted(words: str, limit: int = 90) -> str:
    """An excerpt in quotation marks."""
    return in_marks(bare(excerpt(bare(words), limit)))


def quoted_around(sentence: str, words: str, limit: int = 150) -> str:
    """A sentence in quotation marks, shortened at its ends so that `words` stay in it."""
    sentence = bare(" ".join(sentence.split()))
    at = max(0, sentence.find(words))
    start = max(0, min(at - (limit - len(words)) // 2, len(sentence) - limit))
    start = sentence.find(" ", start) + 1 if start else 0
    end = start + limit
    end = sentence.rfind(" ", start, end) if end < len(sentence) else len(sentence)
    end = max(end, min(at + len(words), len(sentence)))
    shown = f"{CUT_AHEAD if start else ''}{sentence[start:end]}{CUT if end < len(sentence) else ''}"
    return in_marks(bare(shown))


def annotations_of(shown: Shown) -> tuple[Annotations, ...]:
    """What was found in the texts shown, as the dossier numbers them; empty until all of it is there."""
    texts = [text for text in (shown.left, shown.right) if text is not None]
    found = [text.annotations for text in texts if text.annotations is not None]
    return tuple(found) if len(found) == len(texts) else ()


def names_asked(shown: Shown, finding: Finding) -> tuple[str, ...]:
    """The spellings of which a finding asks whether they are one name; () where it asks something else."""
    found = annotations_of(shown)
    return spellings_asked(finding, *found) if len(found) == len(SIDES) else ()


def places_on(side: Side, spans: Iterable[Span]) -> tuple[Place, ...]:
    """Spans of one side as places."""
    return tuple(Place(side, span) for span in spans)


def held_version(shown: Shown, side: Side) -> Version | None:
    """The version on one side."""
    text = shown.text(side)
    return text.version if text is not None else None
