"""A headline leaves the text its room, however large it is set."""

from __future__ import annotations

from dataclasses import replace

import pytest

from variorum import compare
from variorum.model.article import Article
from variorum.model.building import version_from
from variorum_gui.comparison.content import content_of
from variorum_gui.comparison.headline import Headline, headline_within
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.comparison.typography import ZOOM_RANGE, Typography
from variorum_gui.shown import Shown, ShownText
from variorum_gui.theme.palette import light_theme

_LONG = (
    "Council votes after nine hours of debate to close the old harbour to all cars from the first of June on"
)


def _shown(headline: str) -> Shown:
    version = version_from([(headline, "headline"), ("The council voted on Monday.", "body")])
    return Shown(ShownText(Article((version,)), version), ShownText(Article((version,)), version))


@pytest.mark.usefixtures("qapp")
def test_one_that_is_too_high_is_set_smaller_and_only_then_cut_after_a_word() -> None:
    content = content_of(_shown(_LONG)).side("left")
    large = replace(Typography(), zoom=5)
    whole = Headline(content, "left", 300, large, light_theme())
    smaller = headline_within(content, "left", 300, large, light_theme(), whole.height - 1)
    assert smaller.height < whole.height
    assert smaller._shown == _LONG
    assert smaller._layout.line_height < large.headline_height
    cut = headline_within(content, "left", 300, large, light_theme(), 60)
    assert cut.lines == 2
    assert cut._shown.endswith("…")
    assert _LONG.startswith(cut._shown[:-1] + " ")


@pytest.mark.usefixtures("qapp")
def test_without_blanks_it_is_cut_anywhere() -> None:
    content = content_of(_shown("港" * 120)).side("left")
    cut = headline_within(content, "left", 200, Typography(), light_theme(), 50)
    assert cut.lines == 2
    assert cut._shown.endswith("…")


def test_enlarged_in_a_small_window_the_text_keeps_most_of_the_room(qtbot: object) -> None:
    pane = ComparisonPane()
    qtbot.addWidget(pane)  # type: ignore[attr-defined]
    pane.resize(640, 420)
    pane.show()
    pane.show_texts(_shown(_LONG))
    pane.zoom_to(8)
    tall = max(headline.height for headline in pane._headers._headlines.values())
    assert 0 < tall <= 0.22 * 420


@pytest.mark.usefixtures("qapp")
def test_it_is_never_set_in_smaller_letters_than_the_text() -> None:
    content = content_of(_shown(_LONG)).side("left")
    for zoom in range(ZOOM_RANGE[0], ZOOM_RANGE[1] + 1):
        chosen = replace(Typography(), zoom=zoom)
        made = headline_within(content, "left", 300, chosen, light_theme(), 100)
        assert replace(chosen, zoom=made.zoom).headline.pixelSize() >= chosen.body.pixelSize(), zoom


@pytest.mark.usefixtures("qapp")
def test_a_change_in_it_is_never_cut_away_and_what_is_cut_leaves_no_mark() -> None:
    one, other = (
        version_from([(headline, "headline"), ("The council voted on Monday.", "body")])
        for headline in (_LONG, _LONG.replace("June", "July"))
    )
    shown = Shown(
        ShownText(Article((one,)), one),
        ShownText(Article((other,)), other),
        compare(one, other, mode="versions"),
    )
    content = content_of(shown).side("right")
    made = headline_within(content, "right", 300, replace(Typography(), zoom=8), light_theme(), 60)
    assert "July" in made._shown
    assert made.lines > 2


def test_both_headlines_are_set_in_one_size(qtbot: object) -> None:
    one, other = (
        version_from([(headline, "headline"), ("The council voted on Monday.", "body")])
        for headline in (_LONG, "Harbour to close")
    )
    pane = ComparisonPane()
    qtbot.addWidget(pane)  # type: ignore[attr-defined]
    pane.resize(640, 420)
    pane.show()
    pane.show_texts(Shown(ShownText(Article((one,)), one), ShownText(Article((other,)), other)))
    pane.zoom_to(8)
    sizes = {headline._layout.line_height for headline in pane._headers._headlines.values()}
    assert len(sizes) == 1


def test_without_headlines_the_button_that_swaps_stands_whole_in_the_headers(qtbot: object) -> None:
    made = version_from([("The council voted on Monday.", "body")])
    shown = ShownText(Article((made,)), made)
    pane = ComparisonPane()
    qtbot.addWidget(pane)  # type: ignore[attr-defined]
    pane.resize(900, 600)
    pane.show()
    pane.show_texts(Shown(shown, shown))
    headers = pane._headers
    assert headers.rect().contains(headers._swap.geometry())
