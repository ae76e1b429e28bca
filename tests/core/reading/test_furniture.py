from __future__ import annotations

import pytest

from variorum.reading.roles.furniture import is_disclaimer, is_furniture
from variorum.reading.roles.paragraph_roles import is_caption, is_credit


@pytest.mark.parametrize(
    "line",
    [
        "Leave a Reply",
        "Categories: News",
        "Tags: ferry, harbour",
        "Facebook Twitter",
        "Share this article",
        "More in News",
        "Go Deeper",
        "Turn Up Your Support",
        "Advertisement",
        "Story continues below",
        "Sign up for our free newsletter",
        "[Video not showing up above? Click here to watch » https://video.example/x]",
        "A Section on 01/03/2020",
        "Print Headline: Ferry aground",
        "© 2026 Harbour Gazette. All rights reserved.",
        "https://gazette.example/ferry",
        "3 comments",
    ],
)
def test_lines_of_the_page_are_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Leave a reply was the message on her door.",
        "Share prices fell on Monday.",
        "Comments by the mayor drew applause.",
        "Related: the minister said he had known of it for weeks.",
        "More in sorrow than in anger, she resigned.",
        "Search teams found two survivors.",
        "Close to forty people came.",
        "Print is dead, the editor said.",
        "The video shows him leaving the building.",
        "“Subscribe to no party,” he said.",
        "Watch him, she said.",
        "Save the whales.",
        "Home prices rose.",
        "",
    ],
)
def test_prose_is_never_furniture(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Sly reported from Beirut. Ryan and Hudson reported from Washington.",
        "Judith Aske and Tom Orr contributed to this report.",
        "Information for this article was contributed by Tom Orr of Coastal Wire.",
        "Additional reporting by Coastal Wire",
        "(Reporting by Judith Aske; editing by Tom Orr)",
    ],
)
def test_sign_offs_are_credits(line: str) -> None:
    assert is_credit(line)


def test_prose_about_reporting_is_no_credit() -> None:
    assert not is_credit("He contributed to the fund for years, the bank said.")
    assert not is_credit("“I contributed to this report,” he said. “They never paid me.”")


@pytest.mark.parametrize(
    "line",
    [
        "The ferry at dusk. (AP/Nora Nolan)",
        "The mayor meets reporters in May. (Nora Nolan/Harbour Gazette)",
        "In this Thursday, Feb. 11, 2016, file photo, the mayor waves.",
        "The ferry at dusk (AP Photo/Nora Nolan, File)",
        "Photo: Nora Nolan",
    ],
)
def test_captions_are_known(line: str) -> None:
    assert is_caption(line)


def test_brackets_in_prose_make_no_caption() -> None:
    assert not is_caption("The party of Sen. Aske (D-Conn.) won.")
    assert not is_caption("He drove at 90 km/h (56 mph).")
    assert not is_caption("In this village the photo of the mayor hangs in every shop")


def test_disclaimers_are_known() -> None:
    assert is_disclaimer("This article is invented; it is part of the sample corpus.")
    assert not is_disclaimer("The minister called the story of the ferry a lie.")
