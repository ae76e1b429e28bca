from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest

from variorum.corpus.act_words import done_in_words
from variorum.corpus.rows import BinRow, Ref
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import Article, ReadResult
from variorum.model.building import plain_version, version_from


@pytest.fixture
def filled(corpus: Corpus, make: Callable[..., Article]) -> Corpus:
    """Story 1: article 1 (versions 1, 2), article 2 (version 3). Story 2: article 3 (version 4)."""
    corpus.add_story("First")
    corpus.add_story("Second")
    two = Article(
        (version_from([("Old", "headline")]), version_from([("New", "headline")])),
        "Gazette",
        "https://g.example/1",
    )
    corpus.add(ReadResult((two, make("Other", "Text.", outlet="Post"))), story=1)
    corpus.add(ReadResult((make("Third", "Words.", outlet="Herald"),)), story=2)
    return corpus


def places(corpus: Corpus) -> dict[int, tuple[int, int]]:
    """Version id → (story, article)."""
    story_of = {row.id: row.story for row in corpus.articles()}
    return {row.id: (story_of[row.article], row.article) for row in corpus.versions()}


def test_an_article_moves_to_another_story(filled: Corpus) -> None:
    change = filled.move(("article", 2), to=("story", 2))
    assert change.label == "Move “Other” to “Second”"
    assert places(filled)[3] == (2, 2)


def test_a_story_left_empty_goes_to_the_bin(filled: Corpus) -> None:
    filled.move(("article", 3), to=("story", 1))
    assert [row.title for row in filled.stories()] == ["First"]
    filled.undo()
    assert [row.title for row in filled.stories()] == ["First", "Second"]


def test_a_story_emptied_by_moving_its_articles_away_can_be_restored_from_the_bin(filled: Corpus) -> None:
    filled.move(("article", 3), to=("story", 1))
    assert [(row.kind, row.name, row.versions) for row in filled.bin()] == [("story", "Second", 0)]
    filled.restore(("story", 2))
    assert [row.title for row in filled.stories()] == ["First", "Second"]


def test_a_story_that_was_made_part_of_another_is_not_in_the_bin_but_undo_brings_it_back(
    filled: Corpus,
) -> None:
    filled.unite((1, 2))
    assert [row.title for row in filled.stories()] == ["First"]
    assert filled.bin() == ()
    assert filled.empty_bin().label == "The bin is empty"
    filled.undo()
    assert places(filled)[4] == (2, 3)
    filled.redo()
    assert filled.bin() == ()


def test_stories_moved_to_a_new_one_are_not_in_the_bin(filled: Corpus) -> None:
    filled.move(("story", 1), ("story", 2))
    assert len(filled.stories()) == 1
    assert filled.bin() == ()


def test_a_story_removed_by_hand_is_in_the_bin_also_where_it_held_nothing(filled: Corpus) -> None:
    filled.add_story("Third")
    filled.remove(("story", 3))
    filled.unite((1, 2))
    assert [row.name for row in filled.bin()] == ["Third"]


def test_what_was_removed_from_a_story_before_it_was_made_part_of_another_comes_back(filled: Corpus) -> None:
    filled.remove(("article", 2))
    filled.unite((2, 1))
    filled.move(("story", 1), to=("story", filled.add_story("Home").ids[0][1]))
    assert [(row.kind, row.name) for row in filled.bin()] == [("article", "Other")]
    filled.restore(("article", 2))
    assert places(filled)[3] == (3, 2)
    assert [row.title for row in filled.stories()] == ["Home"]
    for _ in range(3):
        filled.undo()
    assert [(row.kind, row.name) for row in filled.bin()] == [("article", "Other")]
    filled.restore(("article", 2))
    assert places(filled)[3] == (1, 2)


@pytest.mark.parametrize("moved", [("article", 1), ("version", 2)])
def test_a_version_removed_from_an_article_before_another_took_it_over_comes_back_to_that(
    filled: Corpus, moved: Ref
) -> None:
    filled.note(("article", 1), "Ask the port.")
    filled.remove(("version", 1))
    filled.move(moved, to=("article", 3))
    assert [(row.kind, row.name) for row in filled.bin()] == [("version", "Old")]
    filled.restore(("version", 1))
    assert places(filled)[1] == places(filled)[2] == (2, 3)
    assert [(row.id, row.note) for row in filled.articles()] == [(2, ""), (3, "Ask the port.")]
    assert filled.verify() == ()
    filled.undo()
    filled.undo()
    filled.restore(("version", 1))
    assert places(filled)[1] == (1, 1)


def test_an_article_that_another_took_over_is_not_in_the_bin(filled: Corpus) -> None:
    filled.move(("article", 2), to=("article", 1))
    assert filled.bin() == ()
    filled.move(("version", 4), to=("article", 1))
    assert [(row.kind, row.name) for row in filled.bin()] == [("story", "Second")]
    filled.restore(("story", 2))
    assert filled.articles(2) == ()


def test_what_is_taken_over_takes_its_note_and_its_tags_along(filled: Corpus) -> None:
    for story, note in ((1, "Ask the port."), (2, "Ask the mayor.")):
        filled.note(("story", story), note)
        filled.tag(("story", story), "harbour", f"tag {story}")
    filled.unite((1, 2))
    (one,) = filled.stories()
    assert one.note == "Ask the port.\n\nAsk the mayor."
    assert one.tags == ("harbour", "tag 1", "tag 2")
    filled.undo()
    assert [row.note for row in filled.stories()] == ["Ask the port.", "Ask the mayor."]


def test_a_note_that_stands_within_another_is_taken_along_too(filled: Corpus) -> None:
    filled.note(("story", 1), "Recheck all of it.")
    filled.note(("story", 2), "check")
    filled.unite((1, 2))
    assert filled.stories()[0].note == "Recheck all of it.\n\ncheck"


def test_a_note_of_several_paragraphs_that_stands_within_another_is_not_written_twice(filled: Corpus) -> None:
    filled.note(("story", 1), "Ask the port.\n\nAsk the mayor.\n\nAnd the crew.")
    filled.note(("story", 2), "Ask the mayor.\n\nAnd the crew.")
    filled.unite((1, 2))
    assert filled.stories()[0].note == "Ask the port.\n\nAsk the mayor.\n\nAnd the crew."


def test_what_was_taken_over_is_not_brought_back_empty(filled: Corpus) -> None:
    filled.unite((1, 2))
    with pytest.raises(CorpusError, match="does not lie in the bin"):
        filled.restore(("story", 2))


def test_emptying_the_bin_lets_go_of_what_others_took_over_as_well(filled: Corpus) -> None:
    filled.unite((1, 2))
    filled.remove(("article", 2))
    filled.empty_bin()
    assert filled.verify() == ()
    with pytest.raises(CorpusError, match="no story 2"):
        filled.restore(("story", 2))


def test_a_version_moved_to_a_story_becomes_an_article_there(filled: Corpus) -> None:
    filled.move(("version", 2), to=("story", 2))
    assert places(filled)[2] == (2, 4)
    assert filled.articles(2)[1].outlet == "Gazette"


def test_the_only_version_of_an_article_takes_it_along(filled: Corpus) -> None:
    filled.move(("version", 4), to=("story", 1))
    assert places(filled)[4] == (1, 3)
    assert len(filled.stories()) == 1


def test_an_article_moved_into_an_article_gives_it_its_versions(filled: Corpus) -> None:
    filled.move(("article", 2), to=("article", 1))
    assert places(filled)[3] == (1, 1)
    assert [row.id for row in filled.articles()] == [1, 3]


def test_a_version_moved_into_an_article_leaves_no_empty_shell(filled: Corpus) -> None:
    filled.move(("version", 4), to=("article", 1))
    assert places(filled)[4] == (1, 1)
    assert [row.id for row in filled.stories()] == [1]


def test_stories_are_merged_by_moving_one_into_the_other(filled: Corpus) -> None:
    filled.move(("story", 2), to=("story", 1))
    assert filled.stories()[0].articles == 3


def test_moving_to_nowhere_makes_a_story_titled_with_the_headline(filled: Corpus) -> None:
    filled.move(("article", 1), ("article", 3))
    assert filled.stories()[-1].title == "New"
    assert places(filled)[1][0] == places(filled)[4][0] == 3


def test_moving_a_thing_to_where_it_is_changes_nothing(filled: Corpus) -> None:
    acts = len(filled.acts())
    filled.move(("article", 1), to=("story", 1))
    filled.move(("story", 1), to=("story", 1))
    assert len(filled.acts()) == acts


@pytest.mark.parametrize(
    ("what", "to", "error"),
    [
        ([("story", 1)], ("article", 1), ValueError),
        ([("article", 1)], ("version", 1), ValueError),
        ([("page", 1)], ("story", 1), ValueError),
        ([], ("story", 1), ValueError),
        (["article"], ("story", 1), TypeError),
        ([("article", "1")], ("story", 1), TypeError),
        ([("article", 99)], ("story", 1), CorpusError),
        ([("article", 1)], ("story", 99), CorpusError),
    ],
)
def test_a_move_that_makes_no_sense_is_refused(
    filled: Corpus, what: list[Ref], to: Ref, error: type[Exception]
) -> None:
    before = places(filled)
    with pytest.raises(error):
        filled.move(*what, to=to)
    assert places(filled) == before


def test_each_kind_has_its_name_changed(filled: Corpus) -> None:
    filled.rename("story", 1, "  Renamed\nstory ")
    filled.rename("article", 1, "The Gazette")
    filled.rename("version", 1, "morning edition")
    assert filled.stories()[0].title == "Renamed story"
    assert filled.articles()[0].outlet == "The Gazette"
    assert filled.versions(1)[0].label == "morning edition"


def test_an_article_whose_outlet_is_named_keeps_its_headline_and_the_act_says_so(filled: Corpus) -> None:
    outlet, label = filled.rename("article", 1, "The Gazette"), filled.rename("version", 1, "morning edition")
    assert outlet.label.startswith("Name the outlet of ")
    assert done_in_words(outlet.label).endswith(" set to “The Gazette”")
    assert label.label.startswith("Label ")
    assert label.label.endswith(": “morning edition”")


def test_a_story_keeps_a_title(filled: Corpus) -> None:
    with pytest.raises(ValueError, match="title"):
        filled.rename("story", 1, " ")
    with pytest.raises(TypeError, match="name"):
        filled.rename("story", 1, 3)  # type: ignore[arg-type]


def test_fields_of_the_article_can_be_set_through_its_version(filled: Corpus) -> None:
    noon = datetime(2026, 5, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    change = filled.set(2, outlet="Daily Gazette", published=noon)
    assert change.label == "Set outlet and publication time of “New”"
    assert filled.articles()[0].outlet == "Daily Gazette"
    assert filled.read(2).published == noon
    assert filled.read(2).published.utcoffset() == timedelta(hours=2)  # type: ignore[union-attr]
    assert filled.read(1).published is None


def test_several_are_set_at_once_in_one_act(filled: Corpus) -> None:
    acts = len(filled.acts())
    filled.set([("article", 1), ("article", 2), 4], language="en", byline="By A. Writer")
    assert {row.language for row in filled.articles()} == {"en"}
    assert {row.byline for row in filled.articles()} == {"By A. Writer"}
    assert len(filled.acts()) == acts + 1


def test_what_is_set_is_no_longer_guessed(corpus: Corpus) -> None:
    version = version_from([("Head", "headline")], guessed=frozenset({"published", "outlet", "seen"}))
    corpus.add(ReadResult((Article((version,)),)))
    corpus.set(1, published=None)
    corpus.set(("article", 1), outlet="Post")
    assert corpus.versions()[0].guessed == {"seen"}


def test_a_time_of_an_article_of_one_version_is_that_versions(filled: Corpus) -> None:
    filled.set(("article", 3), seen=datetime(2026, 1, 1, tzinfo=UTC))
    assert filled.read(4).seen == datetime(2026, 1, 1, tzinfo=UTC)
    with pytest.raises(ValueError, match="seen belongs to a version"):
        filled.set(("article", 1), seen=None)


@pytest.mark.parametrize(
    ("fields", "error", "words"),
    [
        ({}, TypeError, "at least one field"),
        ({"colour": "red"}, TypeError, "colour"),
        ({"outlet": 3}, TypeError, "outlet"),
        ({"published": "1 May"}, TypeError, "published"),
        ({"published": datetime(2026, 1, 1)}, ValueError, "time zone"),
        ({"stored_versions": "many"}, TypeError, "stored_versions"),
    ],
)
def test_wrong_fields_are_named(
    filled: Corpus, fields: dict[str, object], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        filled.set(1, **fields)


def test_a_story_has_no_fields_to_set(filled: Corpus) -> None:
    with pytest.raises(ValueError, match="rename"):
        filled.set(("story", 1), outlet="Post")


def test_a_newly_set_address_is_recognised(filled: Corpus, make: Callable[..., Article]) -> None:
    filled.set(("article", 3), address="https://herald.example/third")
    filled.add(ReadResult((make("Later", "Else.", address="http://www.herald.example/third/"),)))
    assert [row.headline for row in filled.versions(3)] == ["Third", "Later"]


def test_removing_takes_what_is_inside_and_what_is_left_empty(filled: Corpus) -> None:
    change = filled.remove(("article", 3))
    assert change.label == "Remove “Third”"
    assert set(change.ids) == {("version", 4), ("article", 3), ("story", 2)}
    assert filled.counts().stories == 1
    (binned,) = filled.bin()
    assert binned == BinRow("story", 2, "Second", 1, filled.acts()[-1].when)
    assert [filled.read(id).headline for id in filled.binned_versions(("story", 2))] == ["Third"]
    assert filled.binned_versions(("article", 3)) == filled.binned_versions(("version", 4)) == (4,)


def test_restoring_brings_back_what_went_together(filled: Corpus) -> None:
    filled.remove(("version", 1))
    filled.remove(("story", 1))
    filled.restore(("article", 1))
    assert [row.id for row in filled.versions(1)] == [2]
    assert [row.id for row in filled.articles(1)] == [1]
    filled.restore(("version", 1))
    assert [row.id for row in filled.versions(1)] == [1, 2]
    with pytest.raises(CorpusError, match="does not lie in the bin"):
        filled.restore(("version", 1))


def test_things_in_the_bin_are_left_alone(filled: Corpus) -> None:
    filled.remove(("version", 4))
    with pytest.raises(CorpusError, match="lies in the bin"):
        filled.rename("version", 4, "x")


def test_of_what_another_took_over_it_is_said_that_undoing_brings_it_back(filled: Corpus) -> None:
    filled.move(("article", 2), to=("article", 1))
    with pytest.raises(CorpusError, match="was made part of another one; undoing that brings it back"):
        filled.note(("article", 2), "x")
    filled.undo()
    filled.note(("article", 2), "x")


def test_an_emptied_bin_is_gone_for_good_and_ends_the_history(filled: Corpus) -> None:
    filled.remove(("article", 1))
    filled.tag(3, "read")
    change = filled.empty_bin()
    assert change.label == "Empty the bin (2 versions)"
    assert filled.bin() == ()
    assert filled.undo() is None
    assert all(act.final for act in filled.acts())
    assert filled.verify() == ()
    assert filled.empty_bin().label == "The bin is empty"
    with pytest.raises(CorpusError):
        filled.read(1)
    filled.rename("story", 1, "Still works")
    filled.undo()
    assert filled.stories()[0].title == "First"


def test_notes_on_whole_things_and_tags_show_in_their_rows(filled: Corpus) -> None:
    filled.note(("story", 1), "Follow up.")
    filled.note(3, "On a version.")
    filled.tag(("article", 1), "agency", "unread")
    filled.untag(("article", 1), "unread", "never given")
    assert filled.stories()[0].note == "Follow up."
    assert filled.versions(2)[0].note == "On a version."
    assert filled.articles()[0].tags == ("agency",)
    with pytest.raises(ValueError, match="tags"):
        filled.tag(1, "")
    with pytest.raises(TypeError, match="text"):
        filled.note(1, None)  # type: ignore[arg-type]


def test_a_new_reading_takes_the_place_of_the_old_one(corpus: Corpus) -> None:
    corpus.add(ReadResult((Article((plain_version("left old"), plain_version("right old"))),)))
    corpus.set(1, published=datetime(2026, 1, 1, tzinfo=UTC))
    change = corpus.replace_reading([1, 2], Article((plain_version("leftish"), plain_version("old right"))))
    assert change.label == "Read 2 versions anew"
    assert [v.text for v in corpus.article(1).versions] == ["leftish", "old right"]
    assert corpus.read(1).published is not None
    assert [hit.version_id for hit in corpus.search("leftish")] == [1]
    corpus.undo()
    assert corpus.read(1).text == "left old"
    assert corpus.search("leftish") == ()
    with pytest.raises(ValueError, match="version_ids"):
        corpus.replace_reading([1], Article((plain_version("a"), plain_version("b"))))
    with pytest.raises(ValueError, match="at least one"):
        corpus.replace_reading([], Article(()))


def test_a_version_knows_the_article_and_the_story_it_lies_in(filled: Corpus) -> None:
    assert filled.above(("version", 3)) == (("story", 1), ("article", 2))
    assert filled.above(("article", 2)) == (("story", 1),)
    assert filled.above(("story", 1)) == ()
    with pytest.raises(CorpusError):
        filled.above(("version", 99))
