"""Lines, letters and parts of mails that few files hold, each read as a person would."""

from __future__ import annotations

import binascii
import io
import zipfile
from email.message import EmailMessage

import pytest

import variorum
from variorum.model.article import Article
from variorum.model.building import version_from
from variorum.reading import limits
from variorum.reading.choice_words import choice_in_words
from variorum.reading.letters.decoding import decode
from variorum.reading.letters.mojibake import repaired
from variorum.reading.mails import saved_page
from variorum.reading.mails.mail_parts import file_name, message_in, payload
from variorum.reading.problems import Unreadable
from variorum.reading.recovering.comparison_pages import read_times, version_of
from variorum.reading.roles.header_lines import header_line
from variorum.reading.roles.headlines import ends_sentence
from variorum.reading.several import seams
from variorum.reading.unpacking import unpacked

BODY = "The ferry Isola ran aground off Skarholm on Monday, the harbour office of Port Ellery said."


def roles(article: Article) -> list[tuple[str, str]]:
    return [(p.role, p.text) for p in article.versions[0].paragraphs]


@pytest.mark.parametrize(
    ("line", "role", "field"),
    [
        ("Subtitle: The ferry is safe", "standfirst", "subtitle"),
        ("www.gazette.example", "furniture", "place"),
        ("Source: Harbour Gazette", "furniture", "outlet"),
    ],
)
def test_a_line_that_says_what_it_is_becomes_that(line: str, role: str, field: str) -> None:
    found = header_line(line)
    assert found is not None
    assert (found.role, found.field) == (role, field)


@pytest.mark.parametrize(
    "line",
    [
        "Address: the old pier at Port Ellery",
        "www. is how addresses began in those days",
        "Source: a person who knows the harbour well and asked for no name",
    ],
)
def test_a_sentence_that_begins_like_such_a_line_is_none(line: str) -> None:
    assert header_line(line) is None


@pytest.mark.parametrize(
    ("words", "ended"),
    [
        ("He said: “It is over.”", True),
        ("终于结束了。", True),
        ("It is over.", True),
        ("It is Mr.", False),
        ("It is in the U.S.", False),
        ("It is", False),
    ],
)
def test_a_sentence_ends_with_its_stop_and_not_with_an_abbreviation(words: str, ended: bool) -> None:
    assert ends_sentence(words) == ended


def test_a_first_line_that_says_all_is_invented_is_no_headline() -> None:
    text = f"This news story is invented.\n\nFerry aground off Skarholm\n\n{BODY}\n"
    (article,) = variorum.read_text(text).articles
    assert roles(article)[:2] == [
        ("furniture", "This news story is invented."),
        ("headline", "Ferry aground off Skarholm"),
    ]


def test_a_heading_without_words_is_left_out_of_a_markdown_file() -> None:
    (article,) = variorum.read_bytes(f"# Ferry aground\n\n##\n\n{BODY}\n".encode(), name="a.md").articles
    assert roles(article) == [("headline", "Ferry aground"), ("body", BODY)]


def test_two_stories_with_other_people_and_only_a_headline_between_are_told_apart() -> None:
    def story(people: list[str]) -> str:
        return "\n\n".join(
            f"On the quay the harbour {act} was seen by {one} and later by {other}, and it went on until night."
            for act, one, other in zip(
                ("storm", "fire", "fair", "race"), people[::2], people[1::2], strict=True
            )
        )

    first = story(
        [
            "Ada Kelm",
            "Jonas Bergh",
            "Ines Calder",
            "Ola Lund",
            "Vera Holm",
            "Tove Dahl",
            "Per Ness",
            "Liv Moe",
        ]
    )
    second = "\n\n".join(
        f"In the valley mayor {one} asked teacher {other} to count sheep before winter came over every farm."
        for one, other in (
            ("Rhys Morgan", "Gwen Pugh"),
            ("Huw Price", "Sian Rees"),
            ("Dai Bevan", "Mair Lloyd"),
            ("Emyr Watkin", "Nia Powell"),
        )
    )
    text = (
        f"Storm takes the pier at Port Ellery\n\n{first}\n\nSheep counted in every valley farm\n\n{second}\n"
    )
    result = variorum.read_text(text)
    doubts = [doubt.kind for article in result.articles for doubt in article.versions[0].doubts]
    assert len(result.articles) == 2 or "seam" in doubts


@pytest.mark.parametrize("guess", ["no-such-encoding", "utf-16-le", None])
def test_a_guess_that_cannot_be_true_is_not_believed(
    guess: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("chardet.detect", lambda data: {"encoding": guess})
    assert decode("Café am Kai – geöffnet.".encode("cp1252")) == "Café am Kai – geöffnet."


def garbled(text: str) -> str:
    return text.encode().decode("cp1252", "replace")


def test_letters_that_only_look_garbled_are_left_alone() -> None:
    assert repaired(Article((version_from([("ГЂ is a word of two letters.", "body")]),))) is None


def test_mending_keeps_roles_that_do_not_stand_in_doubt() -> None:
    given = [(garbled("Le café est fermé"), "headline"), ("It was open until Monday.", "body")]
    mended = repaired(Article((version_from(given),)))  # type: ignore[arg-type]
    assert mended is not None
    assert roles(mended) == [("headline", "Le café est fermé"), ("body", "It was open until Monday.")]


def test_mending_never_cuts_or_joins_paragraphs() -> None:
    # By its words alone it would be a notice and what it tells.
    text = "UPDATE: The café on the quay of Port Ellery is shut since Monday, and nobody knows when it opens."
    mended = repaired(Article((version_from([("Ferry aground", "headline"), (garbled(text), "body")]),)))
    assert mended is not None
    assert roles(mended) == [("headline", "Ferry aground"), ("body", text)]


def test_the_line_of_times_is_read_in_either_order_and_a_sentence_is_none() -> None:
    first, second = read_times("(about 1 hour later) 3 May 2025 10:00") or (None, None)
    assert first is None
    assert second is not None
    assert second.raw == "3 May 2025 10:00"
    assert read_times("Published on the last day of the long harbour festival 3 May 2025") is None


def test_a_version_of_a_comparison_page_is_dated_by_a_line_under_its_title() -> None:
    version = version_of(["Ferry aground", "Published: 3 May 2025", BODY], "Version 3", None)
    assert version.published_raw == "3 May 2025"


def test_choices_are_told_in_another_language_also_of_versions_nobody_numbered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("variorum.reading.choice_words.speaks_english", lambda: False)
    for label in (
        "Version 3 starts at “Rain”",
        "version 3 starts at “Rain”",
        "the older one starts at “Rain”",
        "My own",
    ):
        assert choice_in_words(label) == label


def test_what_unpacks_to_more_than_is_wanted_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", b"x" * 1000)
    with zipfile.ZipFile(packed) as archive, pytest.raises(Unreadable, match="too large"):
        unpacked(archive, archive.getinfo("a.txt"), 999)


def test_an_e_book_is_known_by_its_container_where_its_first_part_does_not_say_so() -> None:
    from variorum.reading.zipped_kinds import kind_of_zip

    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("META-INF/container.xml", "<container/>")
    assert kind_of_zip(packed.getvalue(), "a.zip") == "epub"


def test_header_lines_longer_than_any_mails_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAIL_HEADER_BYTES", 100)
    with pytest.raises(Unreadable, match="header lines are longer"):
        message_in(b"Subject: Ferry\n" * 20)


def test_a_broken_name_or_encoding_of_an_attachment_costs_only_that() -> None:
    broken = message_in(b"Content-Disposition: attachment; filename*=a\0b''x%41\n\nFerry")
    assert file_name(broken) == ""
    assert payload(broken) == b"Ferry"

    class Breaking(EmailMessage):
        def get_payload(self, *_: object, **__: object) -> object:
            raise binascii.Error("Incorrect padding")

    assert payload(Breaking()) == b""


def test_a_mail_whose_page_is_hostile_is_told_of_and_its_attachment_is_read() -> None:
    mail = EmailMessage()
    mail["Subject"] = "Ferry"
    mail.set_content("<html><body>" + "<div>" * 2000 + "</body></html>", subtype="html")
    mail.add_attachment(f"Ferry aground\n\n{BODY}\n", filename="a.txt")
    result = variorum.read_bytes(mail.as_bytes(), name="a.eml")
    assert [problem.where for problem in result.problems] == ["a.eml"]
    assert [article.versions[0].headline for article in result.articles] == ["Ferry aground"]


def test_a_saved_page_too_large_for_an_article_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "HTML_BYTES", 50)
    page = f"<html><body><p>{BODY}</p></body></html>"
    saved = f"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{page}".encode()
    with pytest.raises(Unreadable, match="too large"):
        saved_page.result_in(saved, "a.mhtml")


def test_of_a_comparison_page_with_one_empty_side_the_other_is_read() -> None:
    page = f"""<html><body><h3 class="url"><a href="https://gazette.example/a">a</a></h3>
    <p class="archive"><a>2025-05-03 10:00:00 GMT</a> <a>2025-05-03 11:00:00 GMT</a></p>
    <div class="diff"><ins><h1>Ferry aground</h1><p>{BODY}</p></ins></div></body></html>"""
    (article,) = variorum.read_text(page).articles
    assert [version.seen_raw for version in article.versions] == ["2025-05-03 11:00:00Z"]


def test_a_page_of_frames_holds_no_text() -> None:
    page = (
        '<html><head><title>Gazette</title></head><frameset cols="50%"><frame src="a.html"></frameset></html>'
    )
    (told,) = variorum.read_text(page).problems
    assert told.reason == "There is no text on this page."


def test_parting_an_article_never_cuts_a_paragraph() -> None:
    # By its words alone the line would be a notice and what it tells.
    line = "UPDATE: The quay of Port Ellery is shut since Monday, and nobody there knows when it opens again."
    parts = [("Ferry aground", "headline"), (BODY, "body"), ("Boats lost at Aske", "body"), (line, "body")]
    article = Article((version_from(parts),))  # type: ignore[arg-type]
    first, second = seams.parted(article, 2)
    assert [text for _, text in roles(first)] == ["Ferry aground", BODY]
    assert [text for _, text in roles(second)] == ["Boats lost at Aske", line]
