"""What a PDF file says about itself: title, author, language, when and by what it was made."""

from __future__ import annotations

import ctypes
import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pypdfium2.raw as pdfium

from variorum.model.frozen import dataclass

_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:(Z)|([+-])(\d\d)'?(?:(\d\d)'?)?)?")
_BROWSER = re.compile(r"mozilla|chrom(?:e|ium)|firefox|safari|skia/pdf|webkit|wkhtmltopdf", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class About:
    """Fields are empty where the file says nothing."""

    title: str = ""
    author: str = ""
    language: str = ""
    made: datetime | None = None
    made_raw: str = ""
    #: Whether a browser printed it: then it was made when the page was looked at.
    from_browser: bool = False


def about(document: Any) -> About:
    """The document's own description, which programs fill in and nobody checks."""
    said = {str(key): str(value).strip() for key, value in document.get_metadata_dict().items()}
    made_raw = said.get("CreationDate", "")
    maker = f"{said.get('Creator', '')} {said.get('Producer', '')}"
    return About(
        title=said.get("Title", ""),
        author=said.get("Author", ""),
        language=_language(document),
        made=_moment(made_raw),
        made_raw=made_raw,
        from_browser=_BROWSER.search(maker) is not None,
    )


def _language(document: Any) -> str:
    if not hasattr(pdfium, "FPDFCatalog_GetLanguage"):
        return ""
    buffer = (ctypes.c_ushort * 64)()
    length = pdfium.FPDFCatalog_GetLanguage(document.raw, buffer, ctypes.sizeof(buffer))
    if not 2 < length <= ctypes.sizeof(buffer):
        return ""
    text = bytes(buffer)[: length - 2].decode("utf-16-le", "replace")
    return text if _LANGUAGE.fullmatch(text) else ""


def _moment(raw: str) -> datetime | None:
    found = _DATE.match(raw)
    if not found:
        return None
    year, month, day, hour, minute, second, _, sign, hours, minutes = found.groups()
    away = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    try:
        zone = timezone(-away if sign == "-" else away) if sign else UTC
        return datetime(
            int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), tzinfo=zone
        )
    except ValueError:
        return None
