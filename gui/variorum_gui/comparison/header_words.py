"""What the two headers say about their texts."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF

from variorum.model.frozen import dataclass
from variorum.model.precision import Told, told, update_stands_in
from variorum_gui.cut_words import cut, in_one_line
from variorum_gui.eliding import elided
from variorum_gui.languages.words import tr
from variorum_gui.shown import Shown, ShownText
from variorum_gui.times import act_words, clock_words, day_words, told_words


@dataclass(frozen=True, slots=True)
class HeaderWords:
    """One header: the outlet in bold, what follows it, the times, and the chip about notices."""

    outlet: str = ""
    rest: str = ""
    times: str = ""
    #: The file it was read from, where no time tells it from other versions of the article.
    file: str = ""
    #: The notice, or where versions are known that none was found in this one.
    notice: str = ""
    has_notice: bool = False
    #: Whether it asks for the outlet, and for the time of publication, which details can be given.
    unnamed: bool = False
    undated: bool = False
    #: Everything above without cuts, and the page's own words for its times.
    tip: str = ""


def says_none_found(shown: Shown) -> bool:
    """Whether the headers say that a text has no notice: of versions, the band above them does."""
    left, right = shown.left, shown.right
    if left is None or right is None:
        return True
    if shown.comparison is None:  # what comes then must not move the texts
        return left.article != right.article
    return shown.comparison.mode != "versions"


def header_words(text: ShownText | None, none_found: bool = True, *, on_paper: bool = False) -> HeaderWords:
    """The words for one side; `none_found`: also that there is no notice. Paper asks for nothing."""
    if text is None:
        return HeaderWords()
    can_be_given = text.version_id is not None and not on_paper
    outlet = cut(text.article.outlet)
    unnamed = can_be_given and not outlet
    outlet = outlet or (tr("Outlet unknown – name it") if can_be_given else tr("Outlet unknown"))
    rest: list[str] = []
    known = text.article.stored_versions or len(text.article.versions)
    version = tr(", version {number}", number=text.number) if known > 1 else ""
    file = text.file if text.by_file else ""
    if text.file and not file and not text.article.outlet:
        rest.append(text.file)
    byline = _by(text.version.byline)
    if byline:
        rest.append(byline)
    after = version + "".join(f" · {part}" for part in rest)
    unknown = tr("publication time unknown – add it") if can_be_given else tr("publication time unknown")
    times, notice = _times(text, unknown), _notice(text, none_found)
    undated = can_be_given and times[1:].startswith(unknown[1:])
    head = in_one_line(text.version.headline or text.title)
    if text.version.given_headline == text.version.headline != "":
        head = tr("{headline} (given by you)", headline=head)
    lines = (head, outlet + after, times, file, _sources(text), notice)
    # Of a report that stands alone nobody expects one: it is said to who asks, by the tip.
    has_notice = any(p.role == "notice" for p in text.version.paragraphs)
    shown = notice if has_notice or known > 1 else ""
    tip = "\n".join(line for line in lines if line)
    return HeaderWords(outlet, after, times, file, shown, has_notice, unnamed, undated, tip)


def _by(byline: str) -> str:
    words = in_one_line(byline)
    if not words:
        return ""
    return tr("by {author}", author=words[3:] if words[:3].lower() == "by " else words)


def _times(text: ShownText, unknown: str) -> str:
    version = text.version
    parts: list[str] = []
    stands_in = update_stands_in(version)
    if version.published is not None and not stands_in:
        parts.append(tr("published {time}", time=_stated(told(version, "published"))))
    elif version.published_raw and not stands_in:
        parts.append(tr("published {time}", time=cut(version.published_raw)))
    said = None if stands_in else version.published
    for time in (told(version, "updated"), told(version, "seen")):
        if time is None:
            continue
        if time.of_the_file:  # the news may be years older
            parts = parts or [unknown]
            parts.append(tr("{act} {time}", act=act_words(time), time=day_words(time.when)))
            continue
        same_day = said is not None and said.date() == time.day and not time.only_a_day
        # The zone of a clock that has none is not that of the clock before it.
        stated = clock_words(time.when) if same_day and time.is_zoned else _stated(time)
        parts.append(tr("{act} {time}", act=act_words(time), time=stated))
        said = time.when
    words = " · ".join(parts) or unknown
    return words[:1].upper() + words[1:]


def _stated(time: Told | None) -> str:
    """The time in full, or only the day, where the page does not give the hour."""
    if time is None:
        return ""
    words = told_words(time)
    if time.given:
        return tr("{time} (given by you)", time=words)
    if not time.is_zoned and not time.only_a_day:
        return tr("{time} (no zone given)", time=words)
    return tr("{time} (inferred)", time=words) if time.is_inferred else words


def _sources(text: ShownText) -> str:
    """The page's own words for its times, for the tool tip."""
    version = text.version
    raws = dict.fromkeys(raw.strip() for raw in (version.published_raw, version.updated_raw) if raw.strip())
    words = ", ".join(tr("“{words}”", words=cut(raw)) for raw in raws)
    return tr("On the page: {words}", words=words) if raws else ""


def _notice(text: ShownText, none_found: bool) -> str:
    notices = [p.text for p in text.version.paragraphs if p.role == "notice"]
    if notices:
        return tr("Notice: “{words}”", words=in_one_line(notices[0]))
    return tr("Correction notice: none found in this version") if none_found else ""


def folded_at_dots(words: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """`words` in one line, or in two or three broken at a " · " where one is too long for the room."""
    lines: list[str] = []
    for part in words.split(" · "):
        longer = f"{lines[-1]} · {part}" if lines else part
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(part)
    return [elided(metrics, line, room) for line in lines]
