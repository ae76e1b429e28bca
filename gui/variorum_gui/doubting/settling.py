"""Acts on what was read: doubts settled, articles of one file joined, garbled letters mended. Knows no Qt.

Each is one act of the corpus, which Undo takes back. The readers are imported when needed: the first paint
need not wait for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from variorum.corpus import act_labels
from variorum.corpus.rows import Change, Ref, VersionRow
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import Article, Doubt
from variorum.model.frozen import dataclass
from variorum_gui.languages.words import marked, tr


@dataclass(frozen=True, slots=True)
class Found:
    """What was noticed in texts just added, and is offered: nothing is done unasked."""

    #: The versions of each file that several articles were found in, in their order.
    in_one_file: tuple[tuple[int, ...], ...] = ()
    #: Versions with garbled letters.
    garbled: tuple[int, ...] = ()


def settle_doubt(
    corpus: Corpus,
    version_id: int,
    doubt: Doubt,
    n: int,
    page: tuple[tuple[int, ...], Article] | None = None,
    presses: int = 1,
) -> Change:
    """Read as choice `n` of the doubt says; choice 0 is the reading in force, which then is settled.

    `page`: the reading that has the doubt, where the corpus holds another one by now. `presses`: how many choices
    this act stands for; Undo takes all of them back, and its name says so.
    """
    from variorum.reading.choosing import choose

    act = act_labels.KEEP_AS_IT_IS if n == 0 else act_labels.READ_OTHERWISE
    if doubt.kind == "seam":
        act = act_labels.BORDER_PRESSED if presses > 1 else act_labels.BORDER
    label = act.format(choice=doubt.choices[n].label, n=presses)
    if doubt.kind == "seam" and n:
        return _seam_settled(corpus, version_id, doubt, n, label)
    ids, article = page or corpus.page_of(version_id)
    return corpus.replace_reading(ids, choose(article, doubt, n), label=label)


def move_border(corpus: Corpus, version_id: int, doubt: Doubt, at: int) -> Change | None:
    """Put the border a doubt is about where a person dragged it: a cut of its row, or a paragraph's number.

    Where that is one of the doubt's readings, it is the same as choosing it. None where it is settled by now: acts
    wait while articles are added.
    """
    ids, article = corpus.page_of(version_id)
    if not any(doubt in version.doubts for version in article.versions):
        return None
    known = next((n for n, choice in enumerate(doubt.choices) if choice.cut == at), None)
    if known is not None:
        return settle_doubt(corpus, version_id, doubt, known)
    if doubt.kind == "seam":
        return _seam_moved(corpus, version_id, doubt, at)
    from variorum.reading.choosing import cut_elsewhere

    return corpus.replace_reading(ids, cut_elsewhere(article, doubt, at), label=act_labels.MOVE_THE_BORDER)


@dataclass(frozen=True, slots=True)
class SettledBorder:
    """A border that was in doubt and is not any more: what begins there can be asked again."""

    version_id: int
    paragraph: int
    #: The first words of what stands beside it.
    words: str
    what: str


def settled_borders(corpus: Corpus, version_ids: Sequence[int]) -> tuple[SettledBorder, ...]:
    """Those of these versions, in the order of the texts; a cut, which two versions share, once."""
    from variorum.reading.reopening import borders_of

    found: list[SettledBorder] = []
    seen: set[object] = set()
    for version_id in version_ids:
        ids, article = corpus.page_of(version_id)
        for border in borders_of(article):
            key = (ids, border.row)
            if ids[border.version] == version_id and border.settled and key not in seen:
                seen.add(key)
                text = article.versions[border.version].paragraphs[border.paragraph].text
                found.append(
                    SettledBorder(version_id, border.paragraph, text, marked("where one version ends"))
                )
        if not article.rows and _article_before(corpus, version_id) is not None:
            version = article.versions[ids.index(version_id)]
            if version.paragraphs and not any(doubt.kind == "seam" for doubt in version.doubts):
                text = version.paragraphs[0].text
                found.append(
                    SettledBorder(version_id, 0, text, marked("where an article of the file begins"))
                )
    return tuple(found)


def doubt_again(corpus: Corpus, version_id: int, paragraph: int) -> Change | None:
    """Doubt the border beside a paragraph as if nobody had settled it; None where it has none."""
    from variorum.reading.reopening import borders_of, doubted_again, seam_doubted_again

    ids, article = corpus.page_of(version_id)
    for border in borders_of(article):
        if ids[border.version] == version_id and border.paragraph == paragraph:
            label = act_labels.ASK_WHERE_VERSION_ENDS
            return corpus.replace_reading(ids, doubted_again(article, border), label=label)
    before = _article_before(corpus, version_id) if paragraph == 0 and not article.rows else None
    if before is None:
        return None
    again = seam_doubted_again(corpus.page_of(before)[1], article)
    return corpus.replace_reading(ids, again, label=act_labels.ASK_WHERE_ARTICLE_BEGINS)


def found_among(corpus: Corpus, version_ids: Iterable[int]) -> Found:
    """What there is to offer about these versions."""
    from variorum.reading.letters.mojibake import repaired

    wanted = sorted(corpus.levels.version_rows(sorted(set(version_ids))), key=lambda row: row.id)
    rows = {row.id: row for row in wanted}
    sources: dict[str, list[int]] = {}
    for row in wanted:
        sources.setdefault(row.source_sha256, []).append(row.id)
    files = tuple(tuple(ids) for ids in sources.values() if len(ids) > 1 and _has_seam(corpus, ids, rows))
    garbled = tuple(row.id for row in wanted if repaired(corpus.page_of(row.id)[1]) is not None)
    return Found(files, garbled)


def keep_apart(corpus: Corpus, version_ids: Sequence[int]) -> Change:
    """The articles found in one file are several: their borders are doubted no more."""
    from variorum.reading.several import seams

    pages = [corpus.page_of(id) for id in version_ids]
    readings = [(ids, seams.settled(article)) for ids, article in pages]
    return corpus.replace_readings(*readings, label=act_labels.KEEP_ARTICLES_APART.format(n=len(pages)))


def make_one(corpus: Corpus, version_ids: Sequence[int]) -> Change:
    """The articles found in one file are one: the first gets the text of all, the others go to the bin."""
    from variorum.reading.several import seams

    pages = [corpus.page_of(id) for id in version_ids]
    articles: tuple[Article, ...] = tuple(article for _, article in pages)
    while len(articles) > 1:
        articles = seams.moved(articles, 1, 0)
    gone: list[Ref] = [("version", id) for id in version_ids[1:]]
    label = act_labels.MAKE_ARTICLES_ONE.format(n=len(pages))
    return corpus.replace_readings((pages[0][0], articles[0]), remove=gone, label=label)


def repair_letters(corpus: Corpus, version_ids: Iterable[int]) -> Change | None:
    """Mend garbled letters; None when there are none."""
    from variorum.reading.letters.mojibake import repaired

    readings = []
    for id in version_ids:
        ids, article = corpus.page_of(id)
        mended = repaired(article)
        if mended is not None:
            readings.append((ids, mended))
    if not readings:
        return None
    return corpus.replace_readings(*readings, label=act_labels.REPAIR_LETTERS)


def _has_seam(corpus: Corpus, ids: Sequence[int], rows: dict[int, VersionRow]) -> bool:
    doubted = [id for id in ids if rows[id].doubts]
    return any(doubt.kind == "seam" for id in doubted for doubt in corpus.read(id).doubts)


def _seam_settled(corpus: Corpus, version_id: int, doubt: Doubt, n: int, label: str) -> Change:
    from variorum.reading.several import seams

    after_ids, after = corpus.page_of(version_id)
    before_id = _before(corpus, version_id, doubt)
    before_ids, before = corpus.page_of(before_id)
    articles = seams.chosen((before, after), 1, n)
    if len(articles) == 1:
        return corpus.replace_readings(
            (before_ids, articles[0]), remove=[("version", version_id)], label=label
        )
    return corpus.replace_readings((before_ids, articles[0]), (after_ids, articles[1]), label=label)


def _seam_moved(corpus: Corpus, version_id: int, doubt: Doubt, paragraph: int) -> Change:
    from variorum.reading.several import seams

    after_ids, after = corpus.page_of(version_id)
    before_ids, before = corpus.page_of(_before(corpus, version_id, doubt))
    first, second = seams.moved((before, after), 1, paragraph)
    label = act_labels.MOVE_BORDER
    return corpus.replace_readings((before_ids, first), (after_ids, seams.settled(second)), label=label)


def _article_before(corpus: Corpus, version_id: int) -> int | None:
    """The version of another article that stands before this one in the same file, if it is held."""
    rows = {row.id: row for row in corpus.levels.from_the_same_file(version_id)}
    if version_id not in rows:
        return None
    own = rows[version_id]
    if not own.source_sha256:
        return None
    same = [r for r in rows.values() if r.source_sha256 == own.source_sha256 and r.id < own.id]
    last = max(same, key=lambda row: row.id, default=None)
    return last.id if last is not None and last.article != own.article else None


def _before(corpus: Corpus, version_id: int, doubt: Doubt) -> int:
    """The version read from the same text that ends where this one begins."""
    border = doubt.choices[0].cut
    same = (row.id for row in corpus.levels.from_the_same_file(version_id))
    for id in sorted((id for id in same if id < version_id), reverse=True):
        if len(corpus.read(id).paragraphs) == border:
            return id
    raise CorpusError(
        tr("The article before this one is not in the corpus any more, so it was left as it is.")
    )
