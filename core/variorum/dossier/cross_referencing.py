"""What several texts say, joined."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from variorum.dossier.disagreeing.days_told import days_that_differ
from variorum.dossier.disagreeing.events_told import groups_by_event, told_with_care, warning
from variorum.dossier.disagreeing.exclusive_words import exclusive_words_told
from variorum.dossier.disagreeing.figures_that_differ import figures_that_differ
from variorum.dossier.disagreeing.journeys import journeys_that_differ
from variorum.dossier.disagreeing.name_spellings import names_spelled_differently
from variorum.dossier.disagreeing.names_in_links import names_spelled_in_links
from variorum.dossier.disagreeing.offices import offices_that_differ
from variorum.dossier.disagreeing.places_in_links import places_that_differ
from variorum.dossier.disagreeing.refusals import without_refused
from variorum.dossier.disagreeing.siblings import siblings_that_differ
from variorum.dossier.disagreeing.years_told import years_that_differ
from variorum.dossier.joining.entity_listing import entities_from
from variorum.dossier.joining.groups_of_mentions import joined
from variorum.dossier.joining.soft_links import soft_links
from variorum.dossier.left_out import not_searched
from variorum.dossier.linking import LinksOnDemand
from variorum.dossier.quotations.agreeing import agreed_speakers
from variorum.dossier.quotations.quote_pairing import of_one_event, quote_pairs
from variorum.dossier.quotations.quote_speakers import as_speakers_are_told, quotations_of_other_speakers
from variorum.dossier.quotations.quote_wording import quotations_in_other_words
from variorum.dossier.quotations.speaking import speakers_of
from variorum.entities.decided_speakers import with_decided_speakers
from variorum.model.annotations import Annotations
from variorum.model.comparison import Comparison
from variorum.model.decisions import Decisions
from variorum.model.dossier import Dossier
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.text.phrasing import phrase


def cross_reference(
    annotations: Sequence[Annotations],
    links: Mapping[tuple[int, int], Comparison] | None = None,
    decisions: Decisions | None = None,
    names: Sequence[str] | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Dossier:
    """Join what the texts say; `names` are what a reader calls them (outlets), for the sentences.

    Raises `Cancelled` soon after `cancelled` says so.
    """
    _check(annotations, links, decisions)
    annotations = [with_decided_speakers(one, decisions) for one in annotations]

    def reach(words: str, done: float) -> None:
        stop_if(cancelled)
        if progress is not None:
            progress(words, done)

    reach(phrase("Joining names"), 0.0)
    found, groups = joined(annotations)
    reach(phrase("Listing names and the words used for them"), 0.1)
    entities = entities_from(annotations, found, groups, decisions)
    speakers = speakers_of(annotations, entities)
    on_demand = LinksOnDemand(annotations, links, cancelled)
    called = names or ()
    reach(phrase("Pairing quotations"), 0.2)
    pairs = quote_pairs(annotations, speakers)
    reach(phrase("Comparing figures"), 0.4)
    events = groups_by_event(annotations, on_demand, cancelled)
    pairs = of_one_event(pairs, events)
    spelled = names_spelled_differently(annotations, entities, called)
    rows = (
        *figures_that_differ(annotations, entities, on_demand, called, events, cancelled),
        *spelled,
        *names_spelled_in_links(annotations, on_demand, called, spelled),
        *offices_that_differ(annotations, entities, called),
        *siblings_that_differ(annotations, entities, called),
        *places_that_differ(annotations, entities, on_demand, called),
        *journeys_that_differ(annotations, entities, on_demand, called),
        *days_that_differ(annotations, on_demand, called),
        *years_that_differ(annotations, on_demand, called),
        *exclusive_words_told(annotations, on_demand, called, events),
        *quotations_in_other_words(annotations, pairs, called),
        *quotations_of_other_speakers(annotations, pairs, speakers, entities, called),
    )
    pairs = as_speakers_are_told(pairs, annotations, rows)
    rows = told_with_care(rows, events)
    reach(phrase("Looking for names that may be one"), 0.9)
    perhaps = soft_links(annotations, entities, decisions)
    left_out = not_searched()
    notes = (warning(events, called), left_out) if len(events) > 1 else (left_out,)
    agreed = agreed_speakers(annotations, pairs, speakers, entities)
    return Dossier(entities, without_refused(annotations, rows, decisions), pairs, notes, perhaps, agreed)


def _check(annotations: object, links: object, decisions: object) -> None:
    if not isinstance(annotations, Sequence) or not all(isinstance(a, Annotations) for a in annotations):
        raise TypeError("annotations must be a sequence of what variorum.annotate gives")
    if links is not None and not isinstance(links, Mapping):
        raise TypeError(f"links must be a mapping of comparisons or None, not {type(links).__name__}")
    for (i, j), comparison in (links or {}).items():
        if not isinstance(comparison, Comparison):
            raise TypeError(f"links must hold comparisons, not {type(comparison).__name__}")
        if not (0 <= i < len(annotations) and 0 <= j < len(annotations)):
            raise ValueError(f"links: there are no texts {i} and {j} among {len(annotations)}")
        if i >= j:
            raise ValueError(
                f"links: the comparison of texts {j} and {i} belongs under ({j}, {i}), not ({i}, {j})"
            )
    if decisions is not None and not isinstance(decisions, Decisions):
        raise TypeError(f"decisions must be Decisions or None, not {type(decisions).__name__}")
