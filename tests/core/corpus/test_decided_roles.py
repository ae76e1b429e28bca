from __future__ import annotations

import variorum
from variorum.corpus.store import Corpus
from variorum.model.article import Role, Version
from variorum.model.decided_roles import unplaced_roles, with_decided_roles
from variorum.model.decisions import Anchor, RoleDecision
from variorum.model.span import Span

OURS = """Ferry stops at night

The ferry will no longer sail after nine in the evening, the council said.

Buy our calendar of Port Ellery.

“We cannot pay the crew for the night,” the mayor said.
"""
THEIRS = OURS.replace("Buy our calendar of Port Ellery.", "A second ferry is being built.")


def turned(version: Version, start: str, role: Role) -> RoleDecision:
    paragraph = next(p for p in version.paragraphs if p.text.startswith(start))
    span = Span(paragraph.start, paragraph.end)
    return RoleDecision(Anchor.at(version.text, span, version.content_hash), role)


def test_a_role_the_reader_gave_holds_in_the_comparison_until_it_is_undone(corpus: Corpus) -> None:
    corpus.add(variorum.read_text(OURS))
    corpus.add(variorum.read_text(THEIRS))
    left, right = corpus.read(1), corpus.read(2)
    plain = variorum.compare(left, right, mode="versions")
    calendar = next(p for p in left.paragraphs if p.text.startswith("Buy"))
    assert any(span.overlaps(Span(calendar.start, calendar.end)) for span in plain.only_left)

    corpus.decide(turned(left, "Buy", "furniture"))
    decided = variorum.compare(left, right, mode="versions", decisions=corpus.decisions())
    assert decided.only_left == ()
    assert any(span.overlaps(Span(calendar.start, calendar.end)) for span in decided.ignored_left)
    (pair,) = variorum.compare_many([left, right], decisions=corpus.decisions()).pairs.values()
    assert pair.only_left == ()

    corpus.undo()
    assert variorum.compare(left, right, mode="versions", decisions=corpus.decisions()) == plain


def test_a_role_given_holds_after_the_file_was_read_anew_and_is_told_when_its_words_are_gone(
    corpus: Corpus,
) -> None:
    corpus.add(variorum.read_text(OURS))
    corpus.decide(turned(corpus.read(1), "Buy", "furniture"))
    anew = variorum.read_text("Night ferry ends\n\n" + OURS).articles[0]
    corpus.replace_reading((1,), anew)
    version = with_decided_roles(corpus.read(1), corpus.decisions())
    assert [p.text for p in version.paragraphs if p.role == "furniture"] == [
        "Buy our calendar of Port Ellery."
    ]
    assert unplaced_roles([version], corpus.decisions()) == ()

    corpus.replace_reading((1,), variorum.read_text(THEIRS).articles[0])
    assert unplaced_roles([corpus.read(1)], corpus.decisions()) == corpus.decisions().roles
