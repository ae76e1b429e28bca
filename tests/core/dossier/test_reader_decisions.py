"""What the reader says of names wins over every rule, holds, and can be taken back."""

import itertools
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.joining.reader_decisions import unmerge
from variorum.entities.annotating import annotate
from variorum.model.decisions import Decisions, EntityDecision
from variorum.model.dossier import Dossier, Entity

FERRY = (
    "Capt. Henrik Soll left Oslo. Harbour master Ines Calder saw Soll. "
    "The U.S. ferry of the Brenna Fishing Union sank."
)
OTHER = (
    "Hendrik Soll, the master, is from Oslo in Norway. Inés Calder, 52, knew Soll. "
    "The BFU is in the United States."
)
ACCENTS = (
    "Mayor Inés Calder spoke. Calder left.",
    "Mayor Ines Calder spoke.",
    "The BFU met. The B.F.U. left.",
)
NAMES = ("Henrik Soll", "Hendrik Soll", "Soll", "Ines Calder", "Oslo", "Norway", "BFU")


def dossier_of(*texts: str, decisions: Decisions | None = None) -> Dossier:
    return cross_reference([annotate(t) for t in texts], links={}, decisions=decisions)


def entity(dossier: Dossier, spelling: str) -> Entity:
    (found,) = [e for e in dossier.entities if spelling in e.spellings]
    return found


def decided(*acts: EntityDecision) -> Decisions:
    return Decisions(entities=acts)


def test_the_reader_merges_names_and_a_split_takes_them_apart_again() -> None:
    merge = EntityDecision("merge", ("Ines Calder", "Oslo"))
    split = EntityDecision("split", ("Ines Calder", "Oslo"))
    before = dossier_of(FERRY, OTHER)
    together = dossier_of(FERRY, OTHER, decisions=decided(merge))
    assert entity(together, "Oslo") == entity(together, "Ines Calder")
    assert len(together.entities) == len(before.entities) - 1
    after = dossier_of(FERRY, OTHER, decisions=decided(merge, split))
    assert after.entities == before.entities


#: Decisions that may stand between a merge and what takes it back.
OTHER_ACTS = st.one_of(
    st.builds(
        lambda name, value: EntityDecision("rename", (name,), value=value),
        st.sampled_from(NAMES),
        st.sampled_from((*NAMES, "the old one")),
    ),
    st.builds(
        lambda name, kind: EntityDecision("type", (name,), type=kind),
        st.sampled_from(NAMES),
        st.sampled_from(("PERSON", "ORG", "LOC")),
    ),
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES), st.integers(1, 3)), max_size=4),
    st.lists(OTHER_ACTS, max_size=3),
    st.randoms(use_true_random=False),
    st.booleans(),
)
def test_merges_then_their_splits_give_the_first_state_back(
    pairs: list[tuple[str, str, int]], others: list[EntityDecision], chance: Random, one_split: bool
) -> None:
    """Also merges said several times, with renames and kinds between, taken back once or as often as said."""
    first = dossier_of(FERRY, OTHER)
    pairs = [(a, b, n) for a, b, n in pairs if entity(first, a) != entity(first, b)]
    merges = [EntityDecision("merge", (a, b)) for a, b, n in pairs for _ in range(n)]
    acts = list(merges)
    for other in others:
        acts.insert(chance.randint(0, len(acts)), other)
    between = [act for act in acts if act.act != "merge"]
    splits = [unmerge(m.names) for m in reversed(list(dict.fromkeys(merges)) if one_split else merges)]
    if one_split:
        splits = list({frozenset(split.names): split for split in splits}.values())
    after = dossier_of(FERRY, OTHER, decisions=decided(*acts, *splits))
    assert after.entities == dossier_of(FERRY, OTHER, decisions=decided(*between)).entities


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.builds(
            lambda act, names: EntityDecision(act, names),
            st.sampled_from(("merge", "split")),
            st.lists(st.sampled_from(NAMES), min_size=2, max_size=3, unique=True).map(tuple),
        ),
        max_size=4,
    ),
    st.lists(OTHER_ACTS, max_size=2),
)
def test_the_order_of_texts_changes_nothing_of_what_the_reader_decided(
    acts: list[EntityDecision], others: list[EntityDecision]
) -> None:
    texts = (FERRY, OTHER, *ACCENTS)
    straight = dossier_of(*texts, decisions=decided(*acts, *others))
    turned = dossier_of(*reversed(texts), decisions=decided(*acts, *others))
    back = [(e.name, e.type, sorted((len(texts) - 1 - d, i) for d, i in e.mentions)) for e in turned.entities]
    assert sorted(back) == sorted((e.name, e.type, sorted(e.mentions)) for e in straight.entities)


def test_of_names_the_reader_merged_no_rule_is_said_to_have_joined_them() -> None:
    merge = EntityDecision("merge", ("Ines Calder", "Oslo"))
    both = entity(dossier_of(FERRY, decisions=decided(merge)), "Oslo")
    assert both.why == ("You merged these names.",)


def test_after_a_split_a_name_given_by_the_spelling_that_left_is_given_up() -> None:
    rename = EntityDecision("rename", ("Henrik Soll",), value="Hendrik Soll")
    split = EntityDecision("split", ("Hendrik Soll", "Henrik Soll", "Soll"))
    dossier = dossier_of(FERRY, OTHER, decisions=decided(rename, split))
    assert entity(dossier, "Hendrik Soll").name == "Hendrik Soll"
    assert entity(dossier, "Henrik Soll").name == "Henrik Soll"


def test_a_spelling_that_leaves_merged_names_is_one_name() -> None:
    texts = ("Henrik Soll spoke. Soll left.", "Ines Soll spoke. Soll left.")
    merge = EntityDecision("merge", ("Henrik Soll", "Ines Soll"))
    split = EntityDecision("split", ("Soll", "Henrik Soll", "Ines Soll"))
    dossier = dossier_of(*texts, decisions=decided(merge, split))
    assert sorted(e.name for e in dossier.entities) == ["Henrik Soll", "Soll"]
    assert {d for d, _ in entity(dossier, "Soll").mentions} == {0, 1}


def test_the_reader_splits_what_the_rules_joined() -> None:
    split = EntityDecision("split", ("Hendrik Soll", "Henrik Soll"))
    dossier = dossier_of(FERRY, OTHER, decisions=decided(split))
    assert entity(dossier, "Hendrik Soll").name != entity(dossier, "Henrik Soll").name


def test_what_the_reader_said_of_two_names_that_are_alike_is_supposed_no_longer() -> None:
    texts = "Sandra Holt, 41, came to the station.", "Sandi Holt, 41, came to the station."
    assert entity(dossier_of(*texts), "Sandi Holt").supposed
    said = decided(EntityDecision("merge", ("Sandra Holt", "Sandi Holt")))
    assert not entity(dossier_of(*texts, decisions=said), "Sandi Holt").supposed
    split = decided(EntityDecision("split", ("Sandi Holt", "Sandra Holt")))
    for name in ("Sandra Holt", "Sandi Holt"):
        alone = entity(dossier_of(*texts, decisions=split), name)
        assert not alone.supposed
        assert not any("can stand for" in reason for reason in alone.why)


def test_the_reader_renames_and_retypes() -> None:
    acts = (
        EntityDecision("rename", ("Oslo",), value="Oslo, the town"),
        EntityDecision("type", ("Oslo",), type="ORG"),
    )
    oslo = entity(dossier_of(FERRY, decisions=decided(*acts)), "Oslo")
    assert (oslo.name, oslo.type) == ("Oslo, the town", "ORG")


def test_a_merge_said_twice_is_taken_back_by_one_split() -> None:
    merge = EntityDecision("merge", ("Ines Calder", "Oslo"))
    other_way = EntityDecision("merge", ("oslo", "Inés Calder"))
    after = dossier_of(FERRY, OTHER, decisions=decided(merge, other_way, merge, unmerge(merge.names)))
    assert after.entities == dossier_of(FERRY, OTHER).entities


def test_a_name_says_which_merges_hold_it_together_and_each_can_be_taken_back() -> None:
    one = EntityDecision("merge", ("Ines Calder", "Oslo"))
    two = EntityDecision("merge", ("Oslo", "Norway"))
    rename = EntityDecision("rename", ("Oslo",), value="All of them")
    both = entity(dossier_of(FERRY, OTHER, decisions=decided(one, two, rename)), "Oslo")
    assert both.name == "All of them"
    assert both.merged == (one.names, two.names)
    after = dossier_of(FERRY, OTHER, decisions=decided(one, two, rename, unmerge(both.merged[0])))
    assert entity(after, "Oslo").merged == (two.names,)
    assert entity(after, "Ines Calder").merged == ()
    assert entity(after, "Ines Calder").name == "Ines Calder"
    assert all(e.merged == () for e in dossier_of(FERRY, OTHER).entities)


def test_spellings_that_differ_in_accents_capitals_or_dots_alone_are_set_apart() -> None:
    for goes, *stay in itertools.chain(
        itertools.permutations(("Inés Calder", "Ines Calder", "Calder")),
        itertools.permutations(("BFU", "B.F.U.")),
    ):
        dossier = dossier_of(*ACCENTS, decisions=decided(EntityDecision("split", (goes, *stay))))
        # The surname alone stands in the text of the accent, and goes with it.
        follows = ("Calder",) if goes == "Inés Calder" else ()
        assert set(entity(dossier, goes).spellings) == {goes, *follows}
        left = [name for name in stay if name not in follows]
        assert set(entity(dossier, left[0]).spellings) == set(left)


def test_names_set_apart_by_their_accents_are_merged_and_renamed_each_for_itself() -> None:
    apart = EntityDecision("split", ("Inés Calder", "Ines Calder", "Calder"))
    rename = EntityDecision("rename", ("Inés Calder",), value="The mayor")
    dossier = dossier_of(*ACCENTS, decisions=decided(apart, rename))
    assert entity(dossier, "Inés Calder").name == "The mayor"
    assert entity(dossier, "Ines Calder").name == "Ines Calder"
    merge = EntityDecision("merge", ("Inés Calder", "Ines Calder"))
    again = dossier_of(*ACCENTS, decisions=decided(apart, merge))
    assert len(entity(again, "Ines Calder").spellings) == 3
    taken_back = dossier_of(*ACCENTS, decisions=decided(apart, merge, unmerge(merge.names)))
    assert set(entity(taken_back, "Inés Calder").spellings) == {"Inés Calder", "Calder"}
    assert entity(taken_back, "Ines Calder").spellings == ("Ines Calder",)


def test_a_name_another_already_has_gets_a_number_so_that_no_later_decision_takes_both() -> None:
    one = EntityDecision("rename", ("Oslo",), value="The place")
    two = EntityDecision("rename", ("Norway",), value="The place")
    dossier = dossier_of(FERRY, OTHER, decisions=decided(one, two))
    assert entity(dossier, "Oslo").name == "The place"
    assert entity(dossier, "Norway").name == "The place (2)"
    merge = EntityDecision("merge", ("The place (2)", "Ines Calder"))
    dossier = dossier_of(FERRY, OTHER, decisions=decided(one, two, merge))
    assert "Oslo" not in entity(dossier, "Norway").spellings
    as_found = EntityDecision("rename", ("Norway",), value="OSLO")
    assert entity(dossier_of(FERRY, OTHER, decisions=decided(as_found)), "Norway").name == "OSLO (2)"


def test_a_kind_the_reader_gave_holds_in_all_texts_and_makes_one_of_what_is_called_alike() -> None:
    texts = "They queued at Quorvex restaurants.", "“Quorvex” is a film. Nobody saw “Quorvex” twice."
    apart = [e for e in dossier_of(*texts).entities if "Quorvex" in e.spellings]
    assert {e.type for e in apart} == {"ORG", "MISC"}
    assert not any(e.decided for e in apart)
    kind = EntityDecision("type", ("Quorvex",), type="ORG")
    together = entity(dossier_of(*texts, decisions=decided(kind)), "Quorvex")
    assert (together.type, together.decided, together.merged) == ("ORG", True, ())
    assert {document for document, _ in together.mentions} == {0, 1}
    assert any("you said of what kind" in reason for reason in together.why)


def test_what_is_called_alike_stays_two_where_the_reader_said_so() -> None:
    texts = "They queued at Quorvex restaurants.", "“Quorvex” is a film. Nobody saw “Quorvex” twice."
    kind = EntityDecision("type", ("Quorvex",), type="ORG")
    refused = EntityDecision("apart", ("Quorvex", "Quorvex"))
    dossier = dossier_of(*texts, decisions=decided(kind, refused))
    assert [e.type for e in dossier.entities] == ["ORG", "ORG"]
    assert not dossier.perhaps


def test_decisions_about_nobody_change_nothing() -> None:
    plain = dossier_of(FERRY, OTHER).entities
    nobody = (
        EntityDecision("rename", (), "Somebody"),
        EntityDecision("merge", ("Nobody Known", "Oslo")),
        EntityDecision("rename", ("Nobody Known",), "Somebody"),
        EntityDecision("split", ("Oslo",)),  # written alike wherever it stands: nothing to take apart
    )
    for decision in nobody:
        assert dossier_of(FERRY, OTHER, decisions=Decisions(entities=(decision,))).entities == plain


def test_what_was_merged_by_way_of_a_third_lets_go_when_it_is_split() -> None:
    decided = (
        EntityDecision("merge", ("Oslo", "Norway")),
        EntityDecision("merge", ("Norway", "BFU")),
        EntityDecision("split", ("Oslo", "BFU")),
    )
    dossier = dossier_of(FERRY, OTHER, decisions=Decisions(entities=decided))
    assert entity(dossier, "Oslo").spellings == ("Oslo",)
    assert {"Norway", "BFU"} <= set(entity(dossier, "BFU").spellings)
