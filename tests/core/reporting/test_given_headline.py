"""A headline that a reader gave names the text in every report, and is told as given by hand."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from variorum import compare
from variorum.dossier.story.page import story_page_of
from variorum.model.article import Article, Version
from variorum.model.building import version_from
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.model.story_page import StoryText
from variorum.reporting.choice import ALL
from variorum.reporting.compared import Compared
from variorum.reporting.evidence import evidence_text
from variorum.reporting.gathering import contents_of
from variorum.reporting.source_line import source_line
from variorum.reporting.story.contents import story_contents
from variorum.reporting.tables import tables_of
from variorum.reporting.writing import Wanted, report_bytes

GIVEN = "Harbour to stay closed until June"
OPENING = "The council voted on Monday after nine hours"


def _version(words: str) -> Version:
    made = version_from([(words, "body")])
    return replace(made, given=frozenset({"headline"}), given_headline=GIVEN)


OLD, NEW = _version(f"{OPENING}."), _version(f"{OPENING} of debate.")
NAMES = "version 1", "version 2"
ARTICLE = Article((OLD, NEW), outlet="Harbour Gazette")


def compared() -> Compared:
    comparison = compare(OLD, NEW, "versions")
    return Compared(NAMES, OLD, NEW, comparison, Dossier(), articles=(ARTICLE, ARTICLE))


def test_it_is_the_title_and_stands_among_what_is_known_of_the_text() -> None:
    contents = contents_of(compared())
    assert contents.title.startswith(GIVEN)
    assert OPENING not in contents.title + "".join(source.brief for source in contents.heads)
    for source in contents.sources:
        assert dict(source.facts)["Headline"] == f"{GIVEN} (given by hand)"
        assert (source.headline, source.printed_headline, source.opening) == (GIVEN, "", "")


def _words_of(suffix: str) -> str:
    written = report_bytes(suffix, compared(), Wanted(ALL))
    if suffix in (".docx", ".xlsx"):
        with ZipFile(BytesIO(written)) as parts:
            return "\n".join(parts.read(name).decode() for name in parts.namelist() if name.endswith(".xml"))
    return written.decode()


@pytest.mark.parametrize("suffix", [".html", ".md", ".json", ".xlsx", ".docx"])
def test_every_form_names_the_text_by_it(suffix: str) -> None:
    assert GIVEN in _words_of(suffix)


def test_tables_and_evidence_tell_it_once_for_each_text() -> None:
    table = next(one for one in tables_of(compared(), ALL) if one.title == "Where it comes from")
    assert [row[1] for row in table.rows if row[0] == "Headline"] == [f"{GIVEN} (given by hand)"] * 2
    assert source_line("version 1", OLD, ARTICLE).count(GIVEN) == 1
    finding = Finding("a", "only-left", "Only here", "Only here.", left=(Span(0, 5),))
    told = evidence_text(finding, *NAMES, OLD, NEW, left_article=ARTICLE, right_article=ARTICLE)
    assert told.count(GIVEN) == 2


def test_the_page_of_a_story_calls_its_text_so() -> None:
    texts = [
        StoryText("Gazette", NEW, "Gazette"),
        StoryText("Post", version_from([("Rain.", "body")]), "Post"),
    ]
    assert story_contents(story_page_of(texts)).heads[0].headline == GIVEN
