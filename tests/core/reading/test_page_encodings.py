"""Pages in many encodings, rightly and wrongly declared."""

from __future__ import annotations

import pytest

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
