"""A file on the texts shown is called after what they tell of and after both."""

from __future__ import annotations

from dataclasses import replace

from variorum.model.article import Article, Version
from variorum.model.building import version_from
from variorum_gui.shown import Shown, ShownText
from variorum_gui.window.names_of_files import file_name_for_shown


def version(headline: str, words: str = "The ferry Alma ran onto the sandbank at Aske.") -> Version:
    head = ((headline, "headline"),) if headline else ()
    return version_from((*head, (words, "body")))


def text(name: str, headline: str = "", outlet: str = "", number: int = 1, title: str = "") -> ShownText:
    read = version(headline)
    return ShownText(Article((read,), outlet=outlet), read, number, name=name, title=title)


def test_reports_on_two_stories_of_the_same_outlets_have_names_of_their_own() -> None:
    ferry = Shown(text("Gazette", "Ferry aground", "Gazette"), text("Post", "Alma stuck", "Post"))
    vote = Shown(text("Gazette", "Vote: who won?", "Gazette"), text("Post", "Elected", "Post"))
    assert file_name_for_shown(ferry) == "Ferry aground, Gazette – Alma stuck, Post.html"
    assert file_name_for_shown(vote) == "Vote who won, Gazette – Elected, Post.html"


def test_a_text_without_a_headline_is_told_by_its_first_words() -> None:
    shown = Shown(text("Gazette", outlet="Gazette"), text("Post", "Alma stuck", "Post"))
    called = "The ferry Alma ran onto the sandbank at Aske, Gazette – Alma stuck, Post.html"
    assert file_name_for_shown(shown) == called


def test_reports_on_one_article_and_two_of_another_outlet_have_names_of_their_own() -> None:
    ferry = text("Gazette", "Ferry aground", "Gazette")
    names = {
        file_name_for_shown(Shown(ferry, text("Post", told, "Post"))) for told in ("Stuck", "Afloat again")
    }
    assert names == {
        "Ferry aground, Gazette – Stuck, Post.html",
        "Ferry aground, Gazette – Afloat again, Post.html",
    }


def test_a_headline_of_both_stands_once() -> None:
    shown = Shown(text("Gazette", "Ferry aground", "Gazette"), text("Post", "Ferry aground", "Post"))
    assert file_name_for_shown(shown) == "Ferry aground, Gazette – Post.html"


def test_of_two_versions_it_is_the_title_of_the_newer_and_their_outlet() -> None:
    older, newer = version("Ferry aground"), version("Ferry afloat")
    article = Article((older, newer), outlet="Gazette")
    one = ShownText(article, older, 1, name="version 1")
    two = ShownText(article, newer, 2, name="version 2")
    assert file_name_for_shown(Shown(one, two)) == "Ferry afloat, Gazette, version 1 – version 2.html"
    assert file_name_for_shown(Shown(two, one)) == "Ferry afloat, Gazette, version 2 – version 1.html"
    without = replace(article, outlet="")
    both = replace(one, article=without), replace(two, article=without)
    assert file_name_for_shown(Shown(*both)) == "Ferry afloat, version 1 – version 2.html"


def test_where_a_text_goes_by_its_first_words_they_are_not_told_twice() -> None:
    left = text("“Ferry aground […]”", "Ferry aground off Aske")
    assert (
        file_name_for_shown(Shown(left, text("Post", "Alma stuck", "Post")))
        == "Ferry aground – Alma stuck, Post.html"
    )
    alike = Shown(text("“Ferry aground” (1)", "Ferry aground"), text("“Ferry aground” (2)", "Ferry aground"))
    assert file_name_for_shown(alike) == "Ferry aground (1) – Ferry aground (2).html"


def test_a_text_alone_is_named_once() -> None:
    alone = text("Gazette", "Ferry aground", "Gazette")
    assert file_name_for_shown(Shown(alone)) == "Ferry aground – Gazette.html"
    assert file_name_for_shown(Shown(right=text("“Ferry aground”", "Ferry aground"))) == "Ferry aground.html"


def test_the_name_a_person_gave_to_a_text_is_its_title() -> None:
    shown = Shown(text("Gazette", outlet="Gazette", title="My ferry"), text("Post", "Alma", "Post"))
    assert file_name_for_shown(shown) == "My ferry, Gazette – Alma, Post.html"


def test_long_titles_in_any_script_leave_a_name_that_systems_take() -> None:
    shown = Shown(
        text("新聞" * 40, "調査結果" * 40, "新聞" * 40), text("Post" * 40, "Alma" * 40, "Post" * 40)
    )
    assert len(file_name_for_shown(shown).encode()) < 255


def test_a_title_is_cut_at_the_end_of_a_clause_or_after_a_word_with_a_sign_for_the_rest() -> None:
    clause = (
        "Ferry runs aground in a storm off Ellery, and two hundred are brought ashore in small boats at dawn"
    )
    words = "Ferry that ran aground in a storm off Ellery with two hundred aboard is towed to the old harbour at dawn"
    outlet = "The Harbour Gazette and Port Ellery Advertiser"
    one = file_name_for_shown(Shown(text(outlet, clause, outlet), text("Post", words, "Post")))
    assert one == (
        "Ferry runs aground in a storm off Ellery, The Harbour Gazette and Port Ellery Advertiser"
        " – Ferry that ran aground in a storm off Ellery with …, Post.html"
    )
    short = "Ferry aground in a storm off Port Ellery at dawn"
    pair = Shown(text("Gazette", short, "Gazette"), text("Post", f"{short}, all safe", "Post"))
    assert file_name_for_shown(pair) == f"{short}, Gazette – Post.html"


def test_two_pairs_whose_titles_differ_late_have_names_of_their_own() -> None:
    begin = "Ferry that ran aground in a storm off Port Ellery is towed to the"
    names = {
        file_name_for_shown(
            Shown(text("Gazette", f"{begin} {where}", "Gazette"), text("Post", "Alma", "Post"))
        )
        for where in ("old harbour", "new harbour")
    }
    assert len(names) == 2
