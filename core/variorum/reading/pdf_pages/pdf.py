"""PDF files: PDFium finds the letters; lines, columns, paragraphs and roles are found here.

It runs in a process of its own: a hostile file may stop PDFium, or keep it busy for ever.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from variorum.model.article import Article, Problem, ReadResult
from variorum.reading import limits
from variorum.reading.drafts import Facts, article_from
from variorum.reading.pdf_pages.about import About, about
from variorum.reading.pdf_pages.layout import Layout, layout_of
from variorum.reading.pdf_pages.margins import PrintedBy
from variorum.reading.pdf_pages.opening import DAMAGED, Page, opened, pages_of
from variorum.reading.problems import HINT_PASTE, Unreadable, problem
from variorum.reading.several.seam_signs import Seam
from variorum.reading.several.several_articles import Draft, draft_of, seams_between, with_seams
from variorum.text.phrasing import kept_phrase, kept_phrase_many, marked

#: How sure it is that large type beside the heading begins another story.
_BY_TYPE = 0.6
_SCAN = marked("This PDF file is a scan: its pages are pictures, with no text in them or hardly any.")
_HINT_SCAN = marked(
    "Have the text recognised first (OCR), as programs for scanners and many PDF programs do, and drop the file that"
    " makes; or paste the text here."
)


def result_in(data: bytes, name: str) -> ReadResult:
    """The article in a PDF file, with problems for pages that could not be read."""
    document = opened(data)
    try:
        pages = list(pages_of(document))
        said = about(document)
        count = len(document)
    finally:
        document.close()
    if not pages:
        raise Unreadable(*DAMAGED)
    if not any((page.words or page.aslant) and not page.is_picture for page in pages):
        if any(page.is_picture for page in pages):
            raise Unreadable(_SCAN, _HINT_SCAN)
        raise Unreadable(marked("There is no text in this PDF file."), _HINT_SCAN)
    layout = layout_of(pages, said.title, said.author)
    return ReadResult(_articles(layout, said), tuple(_problems(pages, count, name)))


def _articles(layout: Layout, said: About) -> tuple[Article, ...]:
    known = _facts(layout.printed, said)
    seams = _with_other_stories(seams_between(layout.blocks), layout)
    starts = [0, *(seam.at for seam in seams)]
    ends = [*starts[1:], len(layout.blocks)]
    drafts = [draft_of(layout.blocks[start:end], known) for start, end in zip(starts, ends, strict=True)]
    return with_seams([_article(draft, layout, said, alone=not seams) for draft in drafts], seams)


def _with_other_stories(seams: list[Seam], layout: Layout) -> list[Seam]:
    """`seams` and those at the headlines of other stories, by their type and their place on the page."""
    headlines = [index for index, block in enumerate(layout.blocks) if block.role == "headline"]
    known = {seam.at for seam in seams}
    found = [Seam(index, _BY_TYPE) for index in headlines[1:] if index not in known]
    return sorted((*seams, *found), key=lambda seam: seam.at)


def _article(draft: Draft, layout: Layout, said: About, *, alone: bool) -> Article:
    parts, facts = draft.parts, draft.facts
    # a digest was made on one day, and its articles were published on others
    # The file was made then, whenever its news was published. A digest was made on one day of articles of several.
    if said.made and (alone or said.from_browser or layout.printed.moment):
        raw = layout.printed.moment or said.made_raw
        facts = replace(facts, seen=said.made, seen_raw=raw, guessed=facts.guessed | {"seen"})
    return article_from(parts, facts)


def _facts(printed: PrintedBy, said: About) -> Facts:
    guessed = frozenset({"language"}) if said.language else frozenset()
    return Facts(address=printed.address, language=said.language, guessed=guessed)


def _problems(pages: Sequence[Page], count: int, name: str) -> list[Problem]:
    found: list[Problem] = []
    last = pages[-1].number + 1
    if last < count:
        most = min(limits.PDF_PAGES, count)
        told = marked("Only the first {number} of its {count} pages were read.")
        if last < most:
            told = marked(
                "It is very long, or hard to read: only the first {number} of its {count} pages were read."
            )
        reason = kept_phrase(told, number=f"{last:,}", count=f"{count:,}")
        found.append(problem(name, reason, marked("Print the pages you need to a PDF file of their own.")))
    missing = sorted(set(range(last)) - {page.number for page in pages})
    if missing:
        found.append(
            problem(name, kept_phrase("Damaged and not read: {pages}.", pages=_listed(missing)), HINT_PASTE)
        )
    pictures = [page.number for page in pages if page.is_picture]
    if pictures:
        scanned = marked("Scanned, with no text in it or hardly any: {pages}.")
        found.append(problem(name, kept_phrase(scanned, pages=_listed(pictures)), _HINT_SCAN))
    return found


def _listed(numbers: Sequence[int]) -> str:
    shown = ", ".join(str(number + 1) for number in numbers[:10])
    if len(numbers) > 10:
        return kept_phrase("pages {numbers} and {count} more", numbers=shown, count=f"{len(numbers) - 10:,}")
    return kept_phrase_many("page {numbers}", "pages {numbers}", len(numbers), numbers=shown)
