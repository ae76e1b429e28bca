"""Making an evidence pack of two texts and their comparison. The same input gives the same bytes."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import replace
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any

from variorum.model.article import Article, Original, Version
from variorum.model.decisions import Anchor, Decisions
from variorum.model.frozen import dataclass
from variorum.model.precision import TimeField, Told, told
from variorum.reporting.choice import ALL
from variorum.reporting.compared import Compared
from variorum.reporting.exchange.decided import of_these_alone
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum.reporting.inert import one_line
from variorum.reporting.pack.archive import archived
from variorum.reporting.pack.wording import readme

#: The file of sums, as sha256sum of the GNU coreutils writes and checks it.
SUMS = "SHA256SUMS"
#: The format of `record.json`.
FORMAT = 1
_SIDES = ("left", "right")
#: The times of a text, and what they are called.
_TIMES: dict[TimeField, str] = {"published": "published", "updated": "updated", "seen": "first seen"}
#: What a reader gives of an article holds for all its versions.
_OF_ARTICLE = {"outlet", "address", "language"}
#: In place of the day the report was made: the pack must not depend on it.
_NO_DAY = "a day that this pack does not record"


@dataclass(frozen=True, slots=True)
class Held:
    """What is kept of one text beside the text itself: its original, and when it was added to a corpus."""

    original: Original | None = None
    added: datetime | None = None


def evidence_pack(compared: Compared, held: tuple[Held, Held]) -> bytes:
    """The pack as a zip file.

    Nothing in it depends on the clock, the machine or the folder: made twice of the same texts, decisions and
    program version it has the same bytes.
    """
    members: dict[str, bytes] = {}
    records = []
    for place, side in enumerate(_SIDES):
        version = (compared.left, compared.right)[place]
        original = held[place].original
        name = f"original/{side}-{_safe(original.name)}" if original is not None else ""
        if original is not None:
            members[name] = original.data
        members[f"text/{side}.txt"] = version.text.encode("utf-8", "surrogatepass")
        members[f"reading/{side}.json"] = _json(version.to_dict())
        records.append(_record(compared, place, version, held[place], name))
    members["comparison.json"] = _json(compared.comparison.to_dict())
    members["findings.json"] = _json([finding.to_dict() for finding in compared.findings])
    decisions = about(compared.decisions, compared.left, compared.right)
    if decisions != Decisions():
        members["decisions.json"] = _json(decisions.to_dict())
    contents = contents_of(compared, ALL)
    page = replace(contents, made=_NO_DAY)
    members["report.html"] = html_of(page).encode("utf-8", "xmlcharrefreplace")
    record = {"format": FORMAT, "program": f"Variorum {contents.version}", "texts": records}
    members["record.json"] = _json(record)
    names = [*members, "README.txt"]
    versions = (compared.left, compared.right)
    sources = [_told(*each) for each in zip(_SIDES, records, versions, strict=True)]
    members["README.txt"] = readme(contents.version, sources, names).encode()
    members[SUMS] = sums(members)
    return archived(members)


def sums(members: dict[str, bytes]) -> bytes:
    """What `sha256sum` would print of these members."""
    lines = [f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(members.items())]
    return "".join(lines).encode()


def about(decisions: Decisions, left: Version, right: Version) -> Decisions:
    """Of all decisions those on these two texts; what was said of names holds for every text."""
    hashes = {left.content_hash, right.content_hash}

    def here(*anchors: Anchor | None) -> bool:
        return any(anchor is not None and anchor.content_hash in hashes for anchor in anchors)

    return Decisions(
        tuple(link for link in decisions.links if here(link.left, link.right)),
        decisions.entities,
        tuple(role for role in decisions.roles if here(role.paragraph)),
        verdicts=tuple(
            of_these_alone(verdict, hashes)
            for verdict in decisions.verdicts
            if here(verdict.left, verdict.right)
        ),
        notes=tuple(note for note in decisions.notes if here(note.passage, note.partner)),
        speakers=tuple(said for said in decisions.speakers if here(said.quotation)),
    )


def _record(compared: Compared, place: int, version: Version, held: Held, original: str) -> dict[str, Any]:
    article = compared.articles[place] or Article((version,))
    said = version.given.union(*({*each.given} & _OF_ARTICLE for each in article.versions))
    kept: dict[str, Any] = {
        "side": _SIDES[place],
        "name": compared.names[place],
        "outlet": article.outlet,
        "address": article.address,
        "headline": version.headline,
        "label": version.label,
        **{name: _time(told(version, name)) for name in _TIMES},
        "guessed": sorted(version.guessed - said),
        "given": sorted(said),
        "obtained": version.obtained,
        "added": held.added.isoformat() if held.added else None,
        "original": original or None,
        "original_sha256": version.source_sha256 or None,
        "text_sha256": version.content_hash,
    }
    return kept


def _time(time: Told | None) -> str | None:
    """Of a day whose hour nobody said the day alone."""
    if time is None:
        return None
    return time.day.isoformat() if time.only_a_day else time.when.isoformat()


def _told(side: str, record: dict[str, Any], version: Version) -> str:
    lines = [
        f"{side.capitalize()}: {one_line(str(record['name']))}",
        f"  outlet: {_marked(record, 'outlet')}",
        *(
            f"  {what}: {_marked(record, name, told(version, name))}"
            for name, what in _TIMES.items()
            if _worth(record, name)
        ),
        f"  address: {_marked(record, 'address')}",
        f"  obtained as: {one_line(str(record['obtained'])) or 'not recorded'}",
        f"  added to the corpus: {record['added'] or 'not recorded'}",
        f"  original: {record['original'] or 'not kept'}",
    ]
    return "\n".join(lines)


def _worth(record: dict[str, Any], field: str) -> bool:
    """That a text was published belongs to it; a time that only some have is told where it is there."""
    return field == "published" or record[field] is not None


def _marked(record: dict[str, Any], field: str, time: Told | None = None) -> str:
    """What the record has of it, and who says so where the page does not."""
    value = one_line(str(record[field] or ""))
    if not value:
        return "not known"
    if field in record["given"]:
        return f"{value} (given by hand)"
    if field not in record["guessed"]:
        return value
    if time is not None and time.of_the_file:
        return f"{value} (when the file was made)"
    if time is not None and not time.is_zoned:
        return f"{value} (as printed, time zone not known)"
    return f"{value} (inferred)"


def _safe(name: str) -> str:
    """A file's name without what shells, other systems, or `sha256sum -c` would take for more than a name."""
    kept = re.sub(r"[^\w.()+-]+", "_", PurePosixPath(name.replace("\\", "/")).name, flags=re.ASCII)
    return kept.lstrip(".-")[-100:] or "original"


def _json(value: object) -> bytes:
    return json.dumps(value, indent=1, sort_keys=True).encode("ascii") + b"\n"
