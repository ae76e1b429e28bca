"""On the page of a story each text has one name, in its columns and in what was said of two of them."""

from __future__ import annotations

from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.model.story_page import StoryText
from variorum.reviewing.called_on_page import called_on_page


def text(*paragraphs: str) -> Version:
    return version_from(tuple((words, "body") for words in paragraphs))


NAVY = text("The navy said on Sunday that it was content with how the day had gone.")
PORT = text("Oil came ashore in the port of Aldport late on Friday night, the guild said.")
SAID = "Only in “The navy said on […]”: a source"


def test_a_text_that_goes_by_more_of_its_beginning_is_called_so_in_rows() -> None:
    navy, port = StoryText("“The navy […] it was content”", NAVY), StoryText("“Oil came ashore […]”", PORT)
    assert called_on_page(SAID, (navy, port)) == "Only in “The navy […] it was content”: a source"
    assert called_on_page(SAID, (port, navy)) == "Only in “The navy […] it was content”: a source"


def test_names_that_are_one_and_words_of_articles_stay() -> None:
    navy, port = StoryText("“The navy said on […]”", NAVY), StoryText("“Oil came ashore […]”", PORT)
    assert called_on_page(SAID, (navy, port)) == SAID
    outlet = StoryText("Post 3 May", NAVY, "Post")
    said = "Only in Post: “The Washington Post said so.”"
    assert called_on_page(said, (outlet, port)) == said


def test_both_are_renamed_at_once() -> None:
    navy, port = StoryText("navy.txt", NAVY), StoryText("port.txt", PORT)
    said = "“The navy said on […]” and “Oil came ashore in the […]” differ"
    assert called_on_page(said, (navy, port)) == "navy.txt and port.txt differ"
