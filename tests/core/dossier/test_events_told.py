"""Texts of two events are told apart before anything else is said."""

from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.disagreeing.events_told import groups_by_event
from variorum.dossier.linking import LinksOnDemand
from variorum.entities.annotating import annotate

FIRE = (
    "A fire in the Varg bakery killed {} people on Monday. Vanda Kelm, the fire chief of Varg, said the ovens had "
    "burnt all night. The bakery of Tomas Weil stood beside the market. Firefighters from Skar came with ladders. {}"
)
FLOOD = (
    "A flood at the Lunde weir drowned {} people on Friday, killing them in their cars. Ida Moen, mayor of Lunde, "
    "said the river had risen in an hour. The weir of the Holt mill broke. Soldiers from Brekke filled sandbags. {}"
)
ENDS = (
    "The street was shut.", "Schools were closed.", "Trains ran late.", "Shops opened again.",
    "A service was held.", "The cause was not known.",
)  # fmt: skip


def both() -> list[str]:
    fires = [FIRE.format("four", end) for end in ENDS]
    floods = [FLOOD.format("nine", end) for end in ENDS]
    return [*fires, *floods]


def test_two_events_are_told_apart_first_and_never_held_against_each_other() -> None:
    dossier = cross_reference([annotate(t) for t in both()])
    assert dossier.notes[0].startswith("These texts seem to tell of different events: text 1, text 2")
    assert [r for r in dossier.disagreements if len({d < len(ENDS) for d, *_ in r.values}) == 2] == []


def test_the_order_of_the_texts_does_not_matter() -> None:
    texts = both()[::-1]
    groups = groups_by_event([annotate(t) for t in texts], LinksOnDemand([annotate(t) for t in texts], {}))
    assert groups == (tuple(range(6)), tuple(range(6, 12)))


def test_texts_of_one_event_are_one_group() -> None:
    found = [annotate(FIRE.format("four", end)) for end in ENDS]
    assert groups_by_event(found, LinksOnDemand(found, {})) == (tuple(range(6)),)


def test_few_texts_and_none_are_one_group() -> None:
    for texts in ([], ["A fire."], ["A fire.", "A flood."]):
        found = [annotate(t) for t in texts]
        assert groups_by_event(found, LinksOnDemand(found, {})) == (tuple(range(len(texts))),)
