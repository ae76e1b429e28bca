"""Folds, tokens, stems and languages: what counts as a word and as the same word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.text.folds import key
from variorum.text.languages import language_of
from variorum.text.stems import content_stems, english_stem, stemmer_for
from variorum.text.tokens import TOKEN, count_words, words


def tokens(text: str) -> list[str]:
    return [found.group() for found in TOKEN.finditer(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“So,” he said", '"So," he said'),
        ("a well–kept secret", "A well-kept  secret"),
        ("200 km", "200\u00a0km"),
        ("non\u2011stop", "non-stop"),
        ("ha\u00adrbour", "harbour"),
        ("cafe\u0301", "café"),
        ("wait…", "wait..."),
    ],
)
def test_house_style_does_not_make_two_sentences_differ(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(("one", "other"), [("10²", "102"), ("½", "1⁄2"), ("café", "cafe"), ("①", "1")])
def test_what_is_another_word_stays_another_word(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_dashes_are_tokens_and_apostrophes_are_not() -> None:
    assert tokens("Iran’s ex-chief won't pay $1,200.50.") == [
        "Iran’s", "ex", "-", "chief", "won't", "pay", "$", "1,200.50", ".",
    ]  # fmt: skip


def test_chinese_goes_by_character_and_other_marks_stay_with_their_letter() -> None:
    assert tokens("渡轮 3 号") == ["渡", "轮", "3", "号"]
    assert tokens("cafe\u0301s हिन्दी") == ["cafe\u0301s", "हिन्दी"]
    assert count_words("渡轮搁浅了。") == 5
    assert count_words("The ferry ran aground.") == 4
    assert count_words("It's Ada's café.") == count_words("It's Ada's cafe.") == 3


@given(st.text(st.characters(exclude_categories=()), max_size=100))
def test_tokens_leave_out_only_white_space(text: str) -> None:
    at = 0
    for start, end in (found.span() for found in TOKEN.finditer(text)):
        assert at <= start < end
        assert not text[at:start].strip()
        at = end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    "family",
    [
        "kill kills killed killing",
        "strike strikes struck striking",
        "attack attacks attacked attacker",
        "city cities",
        "plan planned planning plans",
        "organise organised organize",
        "administration administrations",
        "iran iran's",
    ],
)
def test_forms_of_one_verb_or_noun_have_one_stem(family: str) -> None:
    assert len({english_stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the ferry ran aground on a bank off the coast and was pulled off by the tugs", "english"),
        (
            "die fähre lief auf grund und wurde von den schleppern vor der küste wieder flott gemacht",
            "german",
        ),
        ("le bateau est resté sur le banc de sable et les passagers ont été sauvés par la marine", "french"),
        ("el barco quedó en el banco de arena y los pasajeros fueron salvados por la marina", "spanish"),
        (
            "laiva ajoi karille sataman edustalla lauantaina aamulla eikä kukaan loukkaantunut siinä lainkaan",
            "",
        ),
    ],
)
def test_a_language_is_known_by_its_small_words(text: str, language: str) -> None:
    assert language_of(text.split()) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("渡轮在北港外搁浅", "chinese"),
        ("フェリーが北港の沖で座礁した", "japanese"),
        ("여객선이 북항 앞에서 좌초했다", "korean"),
        ("เรือเกยตื้นนอกท่าเรือ", "thai"),
        ("паром сел на мель у гавани и был снят буксирами, как сообщили в порту, через два часа", "russian"),
        (
            "пором сів на мілину біля гавані та був знятий буксирами, як сказали в порту, за дві години",
            "ukrainian",
        ),
        (
            "جنحت العبارة قبالة الميناء ثم سحبت قوارب القطر السفينة من المكان بعد الظهر كما قال القبطان",
            "arabic",
        ),
    ],
)
def test_other_scripts_tell_their_language_or_narrow_it(text: str, language: str) -> None:
    assert language_of(words(text)) == language


@pytest.mark.parametrize(
    ("headline", "language"),
    [
        ("Ferry runs aground off Port Ellery", "english"),
        ("Mayor of El Paso to resign", "english"),
        ("La ministra dimite por la crisis", "spanish"),
        ("Macron se rend à Berlin", ""),
        ("Kanzler zurückgetreten", ""),
        ("Президент ушёл", ""),
    ],
)
def test_a_headline_too_short_to_tell_is_left_open_rather_than_guessed_wrong(
    headline: str, language: str
) -> None:
    assert language_of(words(headline.casefold())) == language


def test_a_list_of_names_has_no_language() -> None:
    assert (
        language_of(words("bergen stavanger tromsø bodø molde narvik alta hamar moss horten larvik skien"))
        == ""
    )


@pytest.mark.parametrize(
    ("language", "family"),
    [
        ("german", "fähre fähren"),
        ("french", "élection élections"),
        ("spanish", "barco barcos"),
        ("arabic", "الحكومة والحكومة حكومة للحكومة"),
        ("russian", "самолёт самолета самолётом"),
    ],
)
def test_forms_of_a_word_meet_in_other_languages(language: str, family: str) -> None:
    stem = stemmer_for(language)
    assert stem is not None
    assert len({stem(word) for word in family.split()}) == 1


def test_a_language_without_a_stemmer_is_left_as_it_is() -> None:
    assert stemmer_for("ukrainian") is None
    thai = stemmer_for("thai")
    assert thai is not None
    assert thai("เรือ") == "เรือ"


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("船在北港外", ["船", "北港", "港外"]),  # 在 parts words
        ("フェリーは北港で座礁した", ["フェリー", "北港", "座礁"]),
        ("여객선이", ["여객", "객선", "선이"]),
        ("เกาะ", ["เกาะ"]),
        ("ท่าเรือ", ["ท่าเรื", "เรือ"]),
        ("北港 ab 外", ["北港", "ab", "外"]),
    ],
)
def test_scripts_without_spaces_give_pairs_of_characters(text: str, units: list[str]) -> None:
    assert content_stems(words(text), "", None) == units


def test_only_telling_words_are_kept_and_chinese_goes_in_pairs() -> None:
    assert content_stems(words("the ferry was struck"), "english", english_stem) == ["ferri", "strik"]
    assert content_stems(words("渡轮搁"), "", None) == ["渡轮", "轮搁"]
    assert stemmer_for("") is None
    german = stemmer_for("german")
    assert german is not None
    assert german("fähren") == german("fähre")


def test_signs_that_are_no_letters_are_of_no_language() -> None:
    assert language_of(["☂", "①", "→"]) == ""
