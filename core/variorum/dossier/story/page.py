"""The page of a story, put together from what was found in its texts and between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from variorum.comparing.bylines import BYLINE_ROLES
from variorum.comparing.story.chorus import compare_many
from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.quotations.agreeing import with_agreed_speakers
from variorum.dossier.story.cells import cells_of
from variorum.dossier.story.credits import Credits
from variorum.dossier.story.differing import differing_rows
from variorum.dossier.story.first_told import Held
from variorum.dossier.story.nearly_one_sentence import rows_in_links
from variorum.dossier.story.notes_on_pairs import notes_on_pairs
from variorum.dossier.story.quoted import quoted_rows
from variorum.dossier.story.shares import alone_in, matches_of, shares_of
from variorum.dossier.story.told import told_rows
from variorum.dossier.story.who import named_rows, sourced_rows
from variorum.entities.annotating import annotate
from variorum.entities.decided_speakers import with_decided_speakers
from variorum.model.annotations import Annotations
from variorum.model.article import Version
from variorum.model.comparison import Chorus
from variorum.model.decisions import Decisions
from variorum.model.dossier import Dossier
from variorum.model.numbering import Numbering
from variorum.model.span import Span
from variorum.model.story_page import StoryCell, StoryPage, StoryText, TextPlace
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.text.phrasing import marked, phrase

#: Rows of these say nothing of the sentences in which the names stand.
_OF_NAMES = frozenset(("spelling", "role"))
_LINKED = marked("{one} and {other} were linked by hand.")
_CONFIRMED = marked("{one} and {other} were linked by the program, and confirmed by hand.")
#: Shares of the whole work, as measured on 30 texts: comparing every pair is nearly all of it.
_ANNOTATED, _COMPARED = 0.1, 0.8


def story_page(
    texts: Sequence[StoryText],
    annotations: Sequence[Annotations],
    dossier: Dossier,
    chorus: Chorus,
    earlier: Sequence[Sequence[Version]] = (),
) -> StoryPage:
    """All tables. `earlier` are the older versions held of each text, oldest first: they tell what was there when."""
    annotations = [with_agreed_speakers(one, at, dossier) for at, one in enumerate(annotations)]
    outlets = [text.outlet for text in texts]
    sources = sourced_rows(annotations, dossier, outlets, chorus.groups)
    older = earlier or [()] * len(texts)
    held = [Held((*before, text.version)) for text, before in zip(texts, older, strict=True)]
    of_pairs = notes_on_pairs([text.name for text in texts], chorus.pairs)
    of_texts = [
        phrase("{text}: {words}", text=text.name, words=note)
        for text, one in zip(texts, annotations, strict=True)
        for note in one.notes
    ]
    alike = rows_in_links(texts, annotations, chorus, dossier.disagreements)
    differing = differing_rows((*dossier.disagreements, *alike), len(texts))
    quoted = quoted_rows(annotations, dossier)
    beside = [cell for row in quoted for cell in row.cells]
    beside += [cell for row in differing if row.kind not in _OF_NAMES for cell in row.cells]
    return StoryPage(
        tuple(texts),
        sources,
        named_rows(annotations, dossier),
        differing,
        quoted,
        told_rows(
            annotations, tuple(_of_the_story(texts, chorus)), Credits(annotations, sources, outlets), held
        ),
        shares_of(chorus.pairs),
        tuple(_alone(texts, annotations, chorus, beside, at) for at in range(len(texts))),
        (
            *_linked_by_the_reader(texts, chorus),
            *_spoken_by_the_readers_word(texts, annotations),
            *of_pairs,
            *of_texts,
        ),
        dossier.notes,
        matches=matches_of(chorus.pairs),
    )


def _linked_by_the_reader(texts: Sequence[StoryText], chorus: Chorus) -> Iterator[str]:
    """A row of the tables may rest on a reader's link: that is said, so that none passes as the program's.

    Only of the same sentence is it known that the program links it, too: of any other pair that the reader linked it
    did not look for reasons.
    """
    place = _placing(texts)
    for (i, j), comparison in sorted(chorus.pairs.items()):
        for link in comparison.links:
            if link.by_reader:
                words = _CONFIRMED if link.why[1:] else _LINKED
                yield phrase(words, one=place(i, link.left), other=place(j, link.right))


def _spoken_by_the_readers_word(
    texts: Sequence[StoryText], annotations: Sequence[Annotations]
) -> Iterator[str]:
    """Sources and quotations may rest on it: each paragraph once."""
    place = _placing(texts)
    yield from dict.fromkeys(
        phrase(
            "{place}: who speaks was said by hand, not by the program.", place=place(at, Span(q.start, q.end))
        )
        for at, one in enumerate(annotations)
        for q in one.quotes
        if q.decided
    )


def _placing(texts: Sequence[StoryText]) -> Callable[[int, Span], str]:
    """What a paragraph of one of the texts is called."""
    numbers = [Numbering(text.version.paragraphs) for text in texts]

    def place(at: int, span: Span) -> str:
        number = numbers[at].at(span.start)
        return phrase("{text} ¶{number}", text=texts[at].name, number=number) if number else texts[at].name

    return place


def _of_the_story(texts: Sequence[StoryText], chorus: Chorus) -> Iterator[tuple[TextPlace, ...]]:
    """What several texts tell, without the lines that say who wrote a text and when."""
    roles = [Numbering(text.version.paragraphs) for text in texts]
    for group in chorus.groups:
        told = tuple((at, span) for at, span in group if roles[at].role_at(span.start) not in BYLINE_ROLES)
        if len({at for at, _ in told}) > 1:
            yield told


def _alone(
    texts: Sequence[StoryText],
    annotations: Sequence[Annotations],
    chorus: Chorus,
    beside: Sequence[StoryCell],
    at: int,
) -> StoryCell:
    """Without bylines and dates, which are each text's own and tell nothing of the story, and without sentences of
    which `beside`, the cells of other tables, have something that another text tells too."""
    roles = Numbering(texts[at].version.paragraphs)
    places = alone_in(chorus.pairs, chorus.groups, at)
    shown = sorted(span for cell in beside for text, span in cell.places if text == at)
    reach = list(accumulate((span.end for span in shown), max))

    def is_shown(sentence: Span) -> bool:
        before = bisect_left(shown, sentence.end, key=lambda span: span.start)
        return before > 0 and reach[before - 1] > sentence.start

    told = [
        (text, span)
        for text, span in places
        if roles.role_at(span.start) not in BYLINE_ROLES and not is_shown(span)
    ]
    return cells_of(annotations, told)[at]


def story_page_of(
    texts: Sequence[StoryText],
    earlier: Sequence[Sequence[Version]] = (),
    decisions: Decisions | None = None,
    recogniser: str = "",
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> StoryPage:
    """The same with all the work before it: reading each text for names, comparing every pair, joining.

    Raises `Cancelled` soon after `cancelled` says so.
    """

    def part(start: float, end: float) -> Progress | None:
        if progress is None:
            return None
        return lambda words, share: progress(words, start + (end - start) * share)

    annotations = []
    reading = part(0.0, _ANNOTATED)
    for done, text in enumerate(texts):
        stop_if(cancelled)
        if reading is not None:
            reading(phrase("Looking for names, figures and quotations"), done / len(texts))
        annotations.append(with_decided_speakers(annotate(text.version, recogniser or None), decisions))
    versions = [text.version for text in texts]
    chorus = compare_many(versions, part(_ANNOTATED, _COMPARED), cancelled, decisions=decisions)
    names = [text.name for text in texts]
    dossier = cross_reference(annotations, chorus.pairs, decisions, names, part(_COMPARED, 1.0), cancelled)
    return story_page(texts, annotations, dossier, chorus, earlier)
