"""Every setting there is, declared once: the store, the preferences page and the manual read this table."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from variorum.model.frozen import dataclass
from variorum_gui.languages.marked import marked

Kind = Literal["choice", "flag", "number", "size", "several", "sites", "recogniser"]
#: What a setting can hold: "several" settings hold a tuple of their choices' keys, "sites" one of hosts.
Value: TypeAlias = str | bool | int | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. `choices` are (key, words); `least` and `most` bound a number.

    A "size" is a number of steps of the zoom.
    """

    key: str
    kind: Kind
    default: Value
    title: str
    description: str
    choices: tuple[tuple[str, str], ...] = ()
    least: int = 0
    most: int = 0

    def accepts(self, value: object) -> bool:
        """Whether `value` is one this setting can hold."""
        keys = [key for key, _ in self.choices]
        match self.kind:
            case "choice":
                return value in keys
            case "flag":
                return isinstance(value, bool)
            case "number" | "size":
                return type(value) is int and self.least <= value <= self.most
            case "several":
                return isinstance(value, tuple) and all(key in keys for key in value)
            case "sites":
                return isinstance(value, tuple) and all(isinstance(site, str) and site for site in value)
            case "recogniser":
                # Which are installed is asked for only by the page: one that is gone by now is kept, and said so.
                return isinstance(value, str) and bool(value)

    def from_json(self, stored: Any) -> Value | None:
        """The value a settings file holds, or None where it is not one (a file may come from anywhere)."""
        value = tuple(stored) if isinstance(stored, list) else stored
        return value if self.accepts(value) else None


#: Sites that pages may be fetched from without asking.
FETCH_SITES = "fetch_sites"
#: What looks for names: a name out of `variorum.recognisers()`.
RECOGNISER = "recogniser"

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "language",
        "choice",
        "system",
        marked("Language"),
        marked(
            "Of menus, lists and messages, never of the texts. It changes when Variorum is started the next time."
        ),
        # Each language by its own name, so that who cannot read the one in force finds theirs.
        (("system", marked("As the desktop")), ("en", "English"), ("de", "Deutsch"), ("fr", "Français")),
    ),
    Setting(
        "theme",
        "choice",
        "system",
        marked("Colours"),
        marked("Light, dark or high contrast, or as the desktop has it."),
        (
            ("system", marked("As the desktop")),
            ("light", marked("Light")),
            ("dark", marked("Dark")),
            ("contrast", marked("High contrast, black on white")),
            ("contrast dark", marked("High contrast, white on black")),
        ),
    ),
    Setting(
        "zoom",
        "size",
        0,
        marked("Size of the letters"),
        marked(
            "Of the texts on the screen. Ctrl++ and Ctrl+- change it as well, Ctrl+0 brings the usual size back."
        ),
        least=-6,
        most=14,
    ),
    Setting(
        "paper_zoom",
        "size",
        0,
        marked("Size of the letters on paper"),
        marked("Of the texts when they are printed or saved as PDF."),
        least=-6,
        most=14,
    ),
    Setting(
        "typeface",
        "choice",
        "serif",
        marked("Typeface of the texts"),
        marked("With serifs, as books have it, without, or the one the desktop writes its menus in."),
        (
            ("serif", marked("With serifs")),
            ("sans", marked("Without serifs")),
            ("system", marked("As the desktop")),
        ),
    ),
    Setting(
        "line_length",
        "choice",
        "usual",
        marked("Length of the lines"),
        marked("What a wide window leaves over stays white."),
        (
            ("short", marked("Short lines")),
            ("usual", marked("Lines of usual length")),
            ("long", marked("Long lines")),
            ("full", marked("Lines as long as there is room")),
        ),
    ),
    Setting(
        "line_spacing",
        "choice",
        "usual",
        marked("Distance of the lines"),
        marked("From one line of the texts to the next."),
        (
            ("close", marked("Close lines")),
            ("usual", marked("Lines at usual distance")),
            ("wide", marked("Wide lines")),
            ("double", marked("Lines far apart")),
        ),
    ),
    Setting(
        "ignore",
        "several",
        (),
        marked("Ignore"),
        marked("What two texts may differ in and still count as equal."),
        (
            ("case", marked("Capital letters")),
            ("punctuation", marked("Punctuation")),
            ("typography", marked("Typography (quotation marks, dashes, spaces)")),
            ("spelling", marked("Spelling (British and American)")),
            ("space", marked("White space")),
            ("clutter", marked("Page clutter (bylines, dates, “Read more”)")),
            ("boilerplate", marked("Boilerplate (credits, copyright, “This story was updated”)")),
        ),
    ),
    Setting(
        "legend",
        "flag",
        True,
        marked("Explain the marks below the texts"),
        marked("In a line or two; Shift+F1 explains them all at any time."),
    ),
    Setting(
        "synchronised",
        "flag",
        True,
        marked("Scroll both texts together"),
        marked("By the passages that match, never by the share of the page."),
    ),
    Setting(
        "reopen",
        "flag",
        True,
        marked("Open the last corpus when starting"),
        marked("With the pair, the place in the texts and the panes as they were."),
    ),
    Setting(
        "one_window",
        "flag",
        True,
        marked("Hand files to the window that is open"),
        marked("When Variorum is started a second time, with files, they open in the first window."),
    ),
    Setting(
        "budget",
        "number",
        20,
        marked("Seconds a comparison may take"),
        marked("After that a coarser answer is shown, with a note that says so. 0: no limit."),
        most=600,
    ),
    Setting(
        RECOGNISER,
        "recogniser",
        "rules",
        marked("Names are found by"),
        marked(
            "The rules that come with Variorum, or with them a language model installed on this computer. "
            "Where it cannot be used, the rules' names stand, and the Names list says so."
        ),
    ),
    Setting(
        FETCH_SITES,
        "sites",
        (),
        marked("Sites to fetch pages from without asking"),
        marked(
            "Those you answered “Always for This Site” for. "
            "For any other, a dropped link is fetched only after you agree."
        ),
    ),
)

BY_KEY = {setting.key: setting for setting in SETTINGS}
