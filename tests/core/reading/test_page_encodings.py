"""Pages in many encodings, rightly and wrongly declared."""

from __future__ import annotations

import pytest

import variorum
from variorum.reading.letters.decoding import decode

PAGES = {
    "English": "The harbour at Port Ellery was shut on Tuesday, and “nobody” knew when it’d open.",
    "French": "Le port a été fermé mardi à midi, après une forte marée. « Rien vu de tel », a dit le maire.",
    "German": "Die Fähre lief vor dem Hafen auf Grund; alle wurden gerettet. „Wir dachten, wir seien schon da.“",
    "Russian": "Порт закрыт из-за прилива. Порт был закрыт во вторник в полдень, сообщил мэр города.",
    "Chinese": "埃勒里港渡轮搁浅，六十四人获救。一艘载有六十四人的渡轮周一下午在埃勒里港外的沙洲搁浅。",
    "Arabic": "جنحت عبارة تقل أربعة وستين شخصا على حاجز رملي خارج ميناء إيليري بعد ظهر الاثنين.",
}
WRITTEN = [
    (language, encoding)
    for language, encodings in {
        "English": ("utf-8", "cp1252", "utf-16-le", "utf-16-be", "utf-16"),
        "French": ("utf-8", "cp1252", "utf-16-le"),
        "German": ("utf-8", "cp1252", "utf-16-be"),
        "Russian": ("utf-8", "cp1251", "koi8-r", "utf-16-le"),
        "Chinese": ("utf-8", "gb18030", "utf-16-le", "utf-16-be"),
        "Arabic": ("utf-8", "cp1256", "utf-16-le"),
    }.items()
    for encoding in encodings
]


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", "windows-1252", "no-such-code"])
@pytest.mark.parametrize(("language", "encoding"), WRITTEN)
def test_a_page_is_read_in_the_encoding_it_is_in_whatever_it_declares(
    language: str, encoding: str, declared: str
) -> None:
    page = f'<html><head><meta charset="{declared}"></head><body><p>{PAGES[language]}</p></body></html>'
    assert decode(page.encode(encoding)) == page


FRENCH = "\n\n".join(f"{hour} h : {PAGES['French']}" for hour in range(5))
DECLARING = '<html><head><meta charset="{}"></head><body><p>' + FRENCH + "</p></body></html>"


@pytest.mark.parametrize("text", [FRENCH, DECLARING.format("utf-8"), DECLARING.format("iso-8859-1")])
@pytest.mark.parametrize("spoilt", [b"\xff", b"\xe9", b"\xc3"])
def test_a_byte_spoilt_in_the_middle_spoils_its_own_character_and_no_other(text: str, spoilt: bytes) -> None:
    at = text.index("forte")
    data = text[:at].encode() + spoilt + text[at:].encode()
    assert decode(data) == f"{text[:at]}\ufffd{text[at:]}"


def test_a_text_cut_within_its_last_character_keeps_all_others() -> None:
    text = "Le café du port est fermé"
    assert decode(text.encode()[:-1]) == f"{text[:-1]}\ufffd"


def test_damaged_characters_are_remarked_on_and_counted() -> None:
    result = variorum.read_bytes(FRENCH.encode().replace(b"mardi", b"m\xffrd\xff"), name="port.txt")
    (told,) = result.problems
    assert told.remark
    assert told.reason == "10 characters are damaged, and shown as “\ufffd”."
    assert result.articles[0].versions[0].text.count("\ufffd") == 10
