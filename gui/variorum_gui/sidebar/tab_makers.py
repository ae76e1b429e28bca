"""Makes the tabs of the sidebar, each when it is first opened, and hands on what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from variorum_gui.languages.words import marked, tr
from variorum_gui.sidebar import messages
from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.sidebar.list_tab import ListTab

if TYPE_CHECKING:
    from variorum_gui.sidebar.pane import Sidebar


def _findings(sidebar: Sidebar) -> ListTab:
    tab = FindingsTab(sidebar)
    tab.verdictGiven.connect(sidebar.verdictGiven)
    tab.namesAnswered.connect(sidebar.namesAnswered)
    tab.nearestWanted.connect(sidebar.nearestWanted)
    tab.linkWanted.connect(sidebar.linkWanted)
    tab.speakerWanted.connect(sidebar.speakerWanted)
    tab.evidenceRequested.connect(sidebar.evidenceRequested)
    tab.pictureRequested.connect(sidebar.pictureRequested)
    return tab


def _names(sidebar: Sidebar) -> ListTab:
    from variorum_gui.sidebar.names_tab import NamesTab

    tab = NamesTab(sidebar)
    tab.entityDecided.connect(sidebar.entityDecided)
    return tab


def _figures(sidebar: Sidebar) -> ListTab:
    from variorum_gui.sidebar.figures_tab import FiguresTab

    tab = FiguresTab(sidebar)
    tab.refused.connect(sidebar.verdictGiven)
    tab.putBack.connect(sidebar.takenBack)
    return tab


def _quotes(sidebar: Sidebar) -> ListTab:
    from variorum_gui.sidebar.quotations_tab import QuotationsTab

    tab = QuotationsTab(sidebar)
    tab.storyWanted.connect(sidebar.storySourcesWanted)
    tab.speakerWanted.connect(sidebar.speakerWanted)
    return tab


def _wording(sidebar: Sidebar) -> ListTab:
    from variorum_gui.sidebar.parts_tab import Part, PartsTab
    from variorum_gui.sidebar.wording_rows import wording_rows

    parts = (
        Part("names", marked("Names"), tip=marked("Words used for people and bodies")),
        Part("acts", marked("Acts"), tip=marked("Words chosen for one act")),
        Part("speech", marked("Verbs"), tip=marked("Verbs by which speakers are reported")),
        Part(
            "edits",
            marked("Differences"),
            marked("Words"),
            tip=marked("All differing words in matched passages"),
        ),
    )
    return PartsTab(tr("Wording"), parts, wording_rows, messages.for_wording, sidebar)


def _notes(sidebar: Sidebar) -> ListTab:
    from variorum_gui.sidebar.notes_tab import NotesTab

    tab = NotesTab(sidebar)
    tab.noteGiven.connect(sidebar.noteGiven)
    tab.noteRemoved.connect(sidebar.noteRemoved)
    tab.noteWanted.connect(sidebar.noteWanted)
    tab.findingPicked.connect(sidebar.select_finding)
    return tab


#: By its key.
TAB_MAKERS: dict[str, Callable[[Sidebar], ListTab]] = {
    "findings": _findings,
    "names": _names,
    "figures": _figures,
    "quotes": _quotes,
    "wording": _wording,
    "notes": _notes,
}
