from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.text.paragraphs import paragraphs
from variorum.text.sentences import sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["The harbour froze.", "Ships waited."],
        ["Gen. Ada Brandt met Sen. Lowe, D-Conn., at St. Mary's on Jan. 3.", "They left."],
        ["She works in the U.S. Senate.", "He does not."],
        ["She flew to the U.S.", "The rest stayed."],
        ["“It is over.”", "He left at 5 p.m. on Monday."],
        ["“Is it over?” he asked."],
        ["“Is it over?” Mr. Lowe asked.", "Nobody spoke."],
        ["“Is it over?”", "Nobody spoke."],
        ["“Stop!” she said.", "(They did.)", "It ended."],
        ["Prices rose 3.5 percent to $1,200.50 a ton.", "Wages fell."],
        ["George W. Bush spoke first.", "Then others did."],
        [
            "The case is Lowe v. Brandt.",
            "It lives at 200 W. Main St. in town.",
            "That was plan b.",
            "The rest fell.",
        ],
        ["The vote was 5 to 3.", "Generation Z. does not care.", "1. Stir it."],
        ["Acme Inc. shares rose.", "Acme Corp.", "The rival fell."],
        ["She flew to Washington, D.C.", "Lowe's boat was sold there."],
        ["He lives in Elmhurst, Calif.", "Lowe is a clerk at the mill."],
        ["She met the Elmhurst, Calif. Mayor's office.", "The Elmhurst, Calif. Police said so."],
        ["In Calif. Lowe's boat was sold."],
        ["ELMHURST, Calif. — Lowe was told in Calif. Lowe said."],
        ["He waited … and waited.", "She left …", "Then rain came."],
        ["He spoke to diplomats.", "The killing went on."],
        ["1. First the flour goes in.", "Stir it."],
        ["Die Fähre legte am 3. Januar ab.", "Sie kam z. B. nie an.", "Dr. Weil wartete."],
        ["M. Dupont est arrivé.", "Il a parlé."],
        ["¿Qué pasó?", "Nadie lo sabe."],
        ["渡轮搁浅了。", "“没有人受伤。”", "船长说！"],
        ["هل انتهى الأمر؟", "لا أحد يعرف."],
    ],
)
def test_sentences_end_where_a_reader_ends_them(parts: list[str]) -> None:
    assert cut(" ".join(parts)) == parts


def test_a_missing_space_after_a_full_stop_is_seen() -> None:
    assert cut("He warned the diplomats.The killing went on there.") == [
        "He warned the diplomats.",
        "The killing went on there.",
    ]


def test_marks_without_a_word_are_no_sentence() -> None:
    assert cut("He left. [...] She stayed. ...") == ["He left.", "[...] She stayed. ..."]
    assert cut("...") == ["..."]


def test_a_paragraph_ends_a_sentence() -> None:
    assert cut("A headline without a stop\n\nThe text\nAnd more") == [
        "A headline without a stop",
        "The text",
        "And more",
    ]


def test_text_wrapped_at_a_fixed_width_is_read_by_its_blank_lines() -> None:
    lines = [
        "The ferry Isola ran aground on a sandbank off the harbour of Port Ellery",
        "on Saturday morning with ninety people on board, the harbour master said",
        "in a statement that was read out to reporters on the quay.",
        "",
        "Nobody was hurt in the accident, which happened an hour before low tide",
        "when the water over the bank is less than two metres deep, and the ship",
        "was pulled off it by two tugs.",
    ]
    assert len(paragraphs("\n".join(lines))) == 2
    assert len(cut("\n".join(lines))) == 2
    assert len(paragraphs("One line\n\nAnother one\nAnd a third")) == 3


@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_sentences_are_in_order_and_leave_out_only_white_space(text: str) -> None:
    spans = sentences(text)
    at = 0
    for start, end in spans:
        assert at <= start < end
        assert text[at:start].isspace() or at == start
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()
