"""What the two headers say about their texts."""

from __future__ import annotations

from dataclasses import dataclass

from variorum_gui.shown import ShownText
from variorum_gui.times import clock_words, full_words


@dataclass(frozen=True, slots=True)
class HeaderWords:
    """One header: the outlet in bold, what follows it, the times, and the chip about notices."""

    outlet: str = ""
    rest: str = ""
    times: str = ""
    notice: str = ""


def header_words(text: ShownText | None) -> HeaderWords:
    """The words for one side."""
    if text is None:
        return HeaderWords()
    outlet = text.article.outlet or "Outlet unknown"
    rest: list[str] = []
    known = text.article.stored_versions or len(text.article.versions)
    version = f", version {text.number}" if known > 1 else ""
    byline = _by(text.version.byline)
    if byline:
        rest.append(byline)
    return HeaderWords(outlet, version + "".join(f" · {part}" for part in rest), _times(text), _notice(text))


def _by(byline: str) -> str:
    words = " ".join(byline.split())
    if not words:
        return ""
    return "by" + words[2:] if words[:3].lower() == "by " else f"by {words}"


def _times(text: ShownText) -> str:
    version = text.version
    parts: list[str] = []
    if version.published is not None:
        updated = " (update)" if "updat" in version.published_raw.lower() else ""
        inferred = " (inferred)" if "published" in version.guessed else ""
        parts.append(f"Published {full_words(version.published)}{updated}{inferred}")
    elif version.published_raw:
        parts.append(f"Published {version.published_raw}")
    if version.seen is not None:
        same_day = version.published is not None and version.published.date() == version.seen.date()
        parts.append(f"first seen {clock_words(version.seen) if same_day else full_words(version.seen)}")
    words = " · ".join(parts) or "Publication time unknown"
    return words[:1].upper() + words[1:]


def _notice(text: ShownText) -> str:
    notices = [p.text for p in text.version.paragraphs if p.role == "notice"]
    if notices:
        return f"Notice: “{' '.join(notices[0].split())}”"
    return "Correction notice: none found in this version"
