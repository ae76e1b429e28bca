"""What sentences call the two texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

import variorum
from variorum.model.article import Article
from variorum.model.building import version_from
from variorum_gui.comparison.header_words import header_words
from variorum_gui.corpus_tree.outline import Node
from variorum_gui.corpus_tree.wording import line_of
from variorum_gui.shown import Shown, ShownText
from variorum_gui.sidebar.places import column_heads, name_beside
from variorum_gui.window.pairing import Pair
from variorum_gui.window.texts import named, shown_texts


def test_a_text_without_outlet_and_headline_is_called_by_how_it_begins(tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    body = "The ferry Isola struck the {} bank off Port Ellery on Saturday, the coast guard said in the evening.\n"
    first.write_text(f"Ferry aground\n\n{body.format('northern')}")
    second.write_text(body.format("sandy"))
    with variorum.open_corpus(tmp_path / "x.variorum") as corpus:
        corpus.add(variorum.read(first))
        corpus.add(variorum.read(second))
        ids = [row.id for row in corpus.versions()]
        shown = shown_texts(corpus, Pair(ids[0], ids[1]))
    assert shown.left is not None
    assert shown.right is not None
    assert (shown.left.name, shown.right.name) == (
        "“Ferry aground”",
        "“The ferry Isola struck […]”",
    )


def test_texts_with_almost_one_headline_have_two_names_and_are_not_called_by_their_files(
    tmp_path: Path,
) -> None:
    body = "The ferry Isola struck the {} bank off Port Ellery on Saturday, the coast guard said in the evening.\n"
    titles = ("Ferry Isola runs aground", "The ferry Isola runs aground on a bank off the port")
    with variorum.open_corpus(tmp_path / "x.variorum") as corpus:
        for name, title in zip(("one.txt", "two.txt"), titles, strict=True):
            (tmp_path / name).write_text(f"{title}\n\n{body.format(name)}")
            corpus.add(variorum.read(tmp_path / name))
        ids = [row.id for row in corpus.versions()]
        shown = shown_texts(corpus, Pair(ids[0], ids[1]))
    assert shown.left is not None
    assert shown.right is not None
    assert (shown.left.name, shown.right.name) == ("“Ferry Isola runs aground”", "“The ferry Isola runs […]”")
    assert name_beside(shown, "right") == ""  # the headline stands in full above the text
    assert "two.txt" in header_words(shown.right).rest
    assert column_heads(shown) == ("Left", "Right")


@pytest.mark.parametrize(
    ("files", "heads"),
    [
        (("storm_fox.txt", "storm_nyt.txt"), ("fox", "nyt")),
        (("north.txt", "nord.txt"), ("north", "nord")),
        (("storm.txt", "storm.md"), ("storm.txt", "storm.md")),
        (("a long name of a file.txt", "another long one.txt"), ("Left", "Right")),
    ],
)
def test_columns_of_two_files_are_headed_by_what_differs(
    files: tuple[str, str], heads: tuple[str, str]
) -> None:
    version = version_from([("Words.", "body")])
    left, right = (ShownText(Article((version,)), version, name=file, file=file) for file in files)
    assert column_heads(Shown(left, right)) == heads


@pytest.mark.parametrize(
    ("times", "names", "heads"),
    [
        (
            ("2026-05-03T09:40Z", "2026-05-05T08:00Z"),
            ("Herald 3 May", "Herald 5 May"),
            ("3 May", "5 May"),
        ),
        (
            ("2026-05-03T09:40Z", "2026-05-03T12:05Z"),
            ("Herald 09:40", "Herald 12:05"),
            ("09:40", "12:05"),
        ),
        (
            ("2026-05-03T09:40Z", ""),
            ("Herald “Ferry aground”", "Herald “Ferry freed”"),
            ("Left", "Right"),
        ),
    ],
)
def test_two_texts_of_one_outlet_are_told_apart_by_what_differs(
    times: tuple[str, str], names: tuple[str, str], heads: tuple[str, str]
) -> None:
    texts = [
        ShownText(
            Article((version,), "Herald"),
            replace(version, published=datetime.fromisoformat(time) if time else None),
        )
        for time, title in zip(times, ("Ferry aground", "Ferry freed"), strict=True)
        for version in [version_from([(title, "headline"), ("The ferry Isola is at Port Ellery.", "body")])]
    ]
    shown = named(*texts, same_article=False)
    assert shown.left is not None
    assert shown.right is not None
    assert (shown.left.name, shown.right.name) == names
    assert column_heads(shown) == heads


def test_a_name_given_by_hand_is_what_findings_call_the_text(tmp_path: Path) -> None:
    body = "The ferry Isola struck the {} bank off Port Ellery on Saturday, the coast guard said in the evening.\n"
    with variorum.open_corpus(tmp_path / "x.variorum") as corpus:
        for where in ("northern", "sandy"):
            corpus.add(variorum.read_text(body.format(where)))
        ids = [row.id for row in corpus.versions()]
        corpus.set(("version", ids[0]), headline="The ferry, as told by the coast guard")
        shown = shown_texts(corpus, Pair(ids[0], ids[1]))
    assert shown.left is not None
    assert shown.left.name == "“The ferry, as told by […]”"


def test_a_version_put_into_the_bin_meanwhile_is_not_shown(tmp_path: Path) -> None:
    body = "The ferry Isola struck the {} bank off Port Ellery on Saturday, the coast guard said in the evening.\n"
    with variorum.open_corpus(tmp_path / "x.variorum") as corpus:
        for name in ("one.txt", "two.txt"):
            (tmp_path / name).write_text(f"Ferry aground {name}\n\n{body.format(name)}")
            corpus.add(variorum.read(tmp_path / name))
        ids = [row.id for row in corpus.versions()]
        with variorum.open_corpus(tmp_path / "x.variorum") as other:
            other.remove(("version", ids[0]))
        shown = shown_texts(corpus, Pair(ids[0], ids[1]))
    assert shown.left is None
    assert shown.right is not None


def test_tree_and_findings_call_a_text_alike_whatever_its_file_is_called(tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "007_91ba68afb80ca405.txt"
    body = "The ferry Isola struck the {} bank off Port Ellery on Saturday, the coast guard said in the evening.\n"
    first.write_text(f"Ferry aground\n\n{body.format('northern')}")
    second.write_text(body.format("sandy"))
    with variorum.open_corpus(tmp_path / "x.variorum") as corpus:
        for path in (first, second):
            corpus.add(variorum.read(path))
        ids = [row.id for row in corpus.versions()]
        shown = shown_texts(corpus, Pair(ids[0], ids[1]))
        rows = {row.id: line_of(Node("article", row, row.story, row.id)) for row in corpus.articles()}
    line = rows[2]
    assert line.name.startswith("The ferry Isola struck the sandy bank")
    assert second.name not in line.name
    assert second.name in line.tip
    assert shown.right is not None
    assert shown.right.name == "“The ferry Isola struck […]”"
    assert second.name in header_words(shown.right).rest
