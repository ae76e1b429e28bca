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


def test_one_report_of_another_event_among_three_stands_apart() -> None:
    fires = [FIRE.format("four", end) for end in ENDS[:2]]
    found = [annotate(t) for t in (fires[0], FLOOD.format("nine", ENDS[3]), fires[1])]
    assert groups_by_event(found, LinksOnDemand(found, {})) == ((0, 2), (1,))


def test_more_texts_than_are_looked_at_all_find_their_event() -> None:
    found = [annotate(t) for t in both() * 8]
    assert len(found) > 80
    groups = groups_by_event(found, LinksOnDemand(found, {}))
    assert groups == tuple(
        tuple(n for n in range(len(found)) if (n % 12 < 6) is fires) for fires in (True, False)
    )


def test_what_joins_texts_of_two_events_is_no_more_than_to_be_checked() -> None:
    texts = [
        f"Selma {'Prior' if n % 2 else 'Pryor'}, a nurse, was there. {text}" for n, text in enumerate(both())
    ]
    dossier = cross_reference([annotate(t) for t in texts])
    assert dossier.notes[0].startswith("These texts seem")
    mixed = [r for r in dossier.disagreements if len({d < len(ENDS) for d, *_ in r.values}) == 2]
    assert [(r.kind, r.tier) for r in mixed] == [("spelling", "check")]


def test_the_outlet_and_the_day_of_a_report_part_no_texts() -> None:
    fires = [FIRE.format("four", end) for end in ENDS]
    signed = [
        f"https://www.skar-post.example/fire-{n}.html\nMay {n}, 2025\n\n{t}" for n, t in enumerate(fires, 1)
    ]
    found = [annotate(t) for t in (*fires, *signed)]
    assert groups_by_event(found, LinksOnDemand(found, {})) == (tuple(range(12)),)


def test_texts_without_names_and_empty_ones_are_one_group() -> None:
    found = [annotate(t) for t in ("", "a", "", "rain fell all day.", "nothing.", "", "no one came.")]
    assert groups_by_event(found, LinksOnDemand(found, {})) == (tuple(range(7)),)


def test_three_events_are_three_groups() -> None:
    trial = (
        "A court in Nesby jailed the banker Arne Torp for {} years on Wednesday. Judge Liv Dahl said Torp had robbed "
        "the savings bank of Nesby for a decade. Torp, who wept, will appeal, said his lawyer Eli Strand. {}"
    )
    found = [annotate(t) for t in (*both(), *(trial.format("six", end) for end in ENDS))]
    groups = groups_by_event(found, LinksOnDemand(found, {}))
    assert groups == (tuple(range(6)), tuple(range(6, 12)), tuple(range(12, 18)))


GERMAN = (
    "Bei einem Brand in der Bäckerei von Varg sind am Montag {} Menschen ums Leben gekommen. Die Öfen hätten die "
    "ganze Nacht gebrannt, sagte die Brandmeisterin Vanda Kelm. Die Leiter kam mit der Feuerwehr aus Skar. {}"
)


def test_texts_of_one_event_in_two_languages_are_one_group() -> None:
    for few in (1, 3, 6):
        german = [GERMAN.format("vier", end) for end in ("Die Straße war gesperrt.", "Es regnete.", "")] * 2
        found = [annotate(t) for t in (*(FIRE.format("four", end) for end in ENDS), *german[:few])]
        assert groups_by_event(found, LinksOnDemand(found, {})) == (tuple(range(6 + few)),)


def test_a_short_report_of_the_day_after_is_of_the_same_event() -> None:
    fires = [FIRE.format("four", end) for end in ENDS[:2]]
    after = "The search for the cause began. One oven failed, prosecutors in Brekke said. Neighbours laid flowers."
    found = [annotate(t) for t in (*fires, after)]
    assert groups_by_event(found, LinksOnDemand(found, {})) == ((0, 1, 2),)


SAID = "“We were told that the {} was safe and sound,” Ada Brook said."


def test_who_says_much_the_same_of_two_events_is_not_quoted_in_other_words() -> None:
    of_one = [FIRE.format("four", SAID.format(what)) for what in ("old bakery", "whole bakery", "bakery")]
    of_another = [FLOOD.format("nine", f"{SAID.format('weir')} {end}") for end in ENDS[:3]]
    dossier = cross_reference([annotate(text) for text in (*of_one, *of_another)])
    assert dossier.notes[0].startswith("These texts seem to tell of different events")
    changed = [pair for pair in dossier.quote_pairs if "words differ" in pair.how]
    assert changed
    assert all((pair.left[0] < 3) == (pair.right[0] < 3) for pair in changed)


def test_the_very_words_are_one_quotation_whatever_the_event() -> None:
    texts = [
        *(FIRE.format("four", f"{SAID.format('bank')} {end}") for end in ENDS[:3]),
        *(FLOOD.format("nine", f"{SAID.format('bank')} {end}") for end in ENDS[3:]),
    ]
    dossier = cross_reference([annotate(text) for text in texts])
    assert dossier.notes[0].startswith("These texts seem to tell of different events")
    assert any(pair.left[0] < 3 <= pair.right[0] for pair in dossier.quote_pairs)
