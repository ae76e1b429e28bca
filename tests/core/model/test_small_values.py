"""Values whose rules show only in rare cases."""

from __future__ import annotations

from datetime import UTC, date, datetime

from variorum.model.building import plain_version, version_from
from variorum.model.decided_roles import decided_paragraphs
from variorum.model.decisions import Anchor, Decisions, RoleDecision
from variorum.model.precision import told
from variorum.model.span import Span


def test_the_paragraphs_a_reader_gave_a_role_are_known_by_their_number() -> None:
    version = plain_version("Ferry aground\n\nIt sank on Monday.\n\nAdvertisement for boots.")
    paragraph = version.paragraphs[2]
    anchor = Anchor.at(version.text, Span(paragraph.start, paragraph.end), version.content_hash)
    decisions = Decisions(roles=(RoleDecision(anchor, "furniture"),))
    assert decided_paragraphs(version, decisions) == {2}
    assert decided_paragraphs(version, Decisions()) == frozenset()


def test_when_a_state_of_an_article_was_there_is_never_when_its_file_was_made() -> None:
    first, later = datetime(2026, 5, 3, 9, tzinfo=UTC), datetime(2026, 5, 4, 9, tzinfo=UTC)
    parts = [("Ferry aground", "headline"), ("It sank.", "body")]
    assert version_from(parts, published=first, seen=later).dated == later  # type: ignore[arg-type]
    made = version_from(parts, published=first, seen=later, guessed=frozenset({"seen"}))  # type: ignore[arg-type]
    assert made.dated == first
    time = told(made, "published")
    assert time is not None
    assert time.day == date(2026, 5, 3)
