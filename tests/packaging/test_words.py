"""The words in the code, the translations of them, and what the window reads of both are one."""

from __future__ import annotations

import re
import string
import xml.etree.ElementTree as ET
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator
from tests.scripts import collected, script

LANGUAGES = ("de", "fr")


@pytest.fixture(scope="module")
def words() -> ModuleType:
    return script("words")


def tree_of(words: ModuleType, language: str) -> ET.Element:
    return ET.parse(words.TRANSLATIONS / f"variorum_{language}.ts").getroot()


def forms(message: ET.Element) -> list[str]:
    found = message.findall("translation/numerusform") or message.findall("translation")
    return [form.text or "" for form in found]


def places(text: str) -> set[str]:
    found = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return {name for name in found if name.isidentifier()}  # other braces are signs of a text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translations_hold_every_text_of_the_code_and_no_other(words: ModuleType, language: str) -> None:
    path = words.TRANSLATIONS / f"variorum_{language}.ts"
    tree, gone = words.merged([*collected()], tree_of(words, language), language)
    assert gone == []
    assert words.written(tree) == path.read_text(encoding="utf-8"), "run `make words`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_reads_was_made_of_the_translations(words: ModuleType, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(words.TRANSLATIONS / f"variorum_{language}.qm"))
    for message in tree_of(words, language).iter("message"):
        source, meaning = message.findtext("source", ""), message.findtext("comment", "")
        counts = [1, 2] if message.get("numerus") else [-1]
        for n, form in zip(counts, forms(message), strict=True):
            assert translator.translate("Variorum", source, meaning, n) == form, "run `make words`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_the_english(words: ModuleType, language: str) -> None:
    for message in tree_of(words, language).iter("message"):
        source = message.findtext("source", "")
        texts = [form for form in forms(message) if form]
        if message.get("numerus"):
            # "One version" of a language may do without the number.
            assert all(places(source) - {"n"} <= places(text) <= places(source) for text in texts), source
        else:
            assert all(places(text) == places(source) for text in texts), source


def test_words_are_collected_from_the_calls_of_our_functions_only(words: ModuleType) -> None:
    code = (
        "from variorum_gui.languages.words import tr, tr_many\n"
        "tr('Open ' 'it', meaning='a file')\n"
        "tr_many('{n} word', '{n} words', 3)\n"
        "tr(somewhere)\n"
        "phrase('not ours')\n"
    )
    found = [(m.source, m.meaning, m.one) for m in words.in_code(code, "a.py")]
    assert found == [("Open it", "a file", None), ("{n} words", "", "{n} word")]
    page = "<p>{{ _('Sources') }} {{ name }} {{ _('finding {n}', n=number) }}</p>"
    assert [m.source for m in words.in_template(page, "a.j2")] == ["Sources", "finding {n}"]
    with pytest.raises(words.WordsError, match="line 2"):
        list(words.in_code("from variorum_gui.languages.words import tr\ntr(f'{x}')", "a.py"))


def test_the_signs_of_french_stand_off_by_spaces_that_do_not_break(words: ModuleType) -> None:
    assert words.french_spaces("« Oui » : 4 % ; et ?") == "«\u00a0Oui\u00a0»\u00a0: 4\u00a0%\u202f; et\u202f?"
    assert words.french_spaces("12:30, http://a") == "12:30, http://a"


#: What a thing was also called before docs/translating.md gave it one word.
GIVEN_UP = {
    "de": "Lesung|Schlagzeile|(?:der|den|einen) Korpus\\b|Rechenblatt|Tabellenkalkulation|verstümmelt|Weitergegeben",
    "fr": "[Uu]sages maison|brouillée|[Ll]ocuteur|autre auteur|\\bliés? par le lecteur|\\b[Gg]enre (?:de nom|inconnu)",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_thing_has_one_word(words: ModuleType, language: str) -> None:
    every = [form for message in tree_of(words, language).iter("message") for form in forms(message)]
    assert [form for form in every if re.search(GIVEN_UP[language], form)] == [], "see docs/translating.md"


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_the_words_of_qt_the_window_reads_what_was_made_of_ours(words: ModuleType, language: str) -> None:
    file = words.TRANSLATIONS / f"qt_{language}.ts"
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            asked = context.findtext("name", ""), message.findtext("source", "")
            assert translator.translate(*asked, message.findtext("comment", "")) == forms(message)[0]
