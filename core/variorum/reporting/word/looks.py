"""What a mark looks like in Word: a shape and a colour each, by the palette of the window."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.reporting.palette import colours
from variorum.reporting.word.elements import Element, element


def looks_of(roles: Sequence[str], role: str = "") -> tuple[Element, ...]:
    """Run properties in the order the schema wants them: weight, slant, strike, colour, underline, box, tint."""
    found = set(roles)
    shades, bold = colours("light"), "shown" in found or role == "headline"
    looks = [element("b")] if bold else []
    if role == "standfirst":
        looks.append(element("i"))
    if "removed" in found:
        looks += [element("strike"), element("color", val=shades["removed-text"])]
    elif "added" in found:
        looks.append(element("color", val=shades["added-text"]))
    line = _line(found)
    if line:
        looks.append(element("u", val=line[0], color=shades[line[1]]))
    if {"moved", "figure", "precision"} & found:
        edge = "moved" if "moved" in found else "figure" if "figure" in found else "doubt"
        shape = "dotted" if edge == "doubt" else "single"
        looks.append(element("bdr", val=shape, sz=6, space=0, color=shades[f"{edge}-line"]))
    tint = next((role for role in ("removed", "added", "moved", "matched") if role in found), "")
    if tint and "style" not in found:
        looks.append(element("shd", val="clear", color="auto", fill=shades[f"{tint}-tint"]))
    return tuple(looks)


def quiet(size: float = 9) -> tuple[Element, ...]:
    """Small print, in points."""
    return element("color", val=colours("light")["second-ink"]), element("sz", val=int(2 * size))


def _line(found: set[str]) -> tuple[str, str] | None:
    if "noted" in found:
        return "wave", "note-line"
    if "added" in found:
        return "single", "added-line"
    if "reworded" in found:
        return "double", "quotation-line"
    if "quotation" in found:
        return "dash", "quotation-line"
    if "by-reader" in found:
        return "dotDash", "note-line"
    if "matched" in found:
        return ("thick" if "sure" in found else "dotted" if "possible" in found else "single"), "matched-line"
    return ("single", "quotation-line") if "shown" in found else None
