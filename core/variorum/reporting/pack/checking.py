"""Checking an evidence pack: any byte of it that is not as it was made is found, and said where.

The sums find what changed in a member. What lies between the members (names, times, the zip's own directory) has no
sum: there the pack is made anew from its members, and the first byte that differs is told.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile

from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.reporting.pack.archive import archived, lists_too_many, places
from variorum.reporting.pack.packing import SUMS

_LINE = re.compile(r"([0-9a-f]{64})  ([^\n\r]+)")


@dataclass(frozen=True, slots=True)
class Checked(JsonValue):
    """What a check found: the sum of the whole file, how many members were right, and each fault in a sentence."""

    sha256: str
    right: int = 0
    faults: tuple[str, ...] = ()
    #: Whether it has what a pack has; else it may be any file, or a pack damaged beyond knowing.
    is_pack: bool = True

    @property
    def sound(self) -> bool:
        """Whether nothing in it was changed."""
        return not self.faults


def check(data: bytes) -> Checked:
    """Check a pack, given as its bytes."""
    whole = hashlib.sha256(data).hexdigest()
    try:
        members, broken = _members(data)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError) as error:
        return Checked(whole, 0, (f"It is no zip file, or a damaged one: {error}.",), is_pack=False)
    sums = members.get(SUMS)
    if sums is None:
        return Checked(
            whole,
            0,
            (*broken, f"{SUMS} is missing: this is no evidence pack, or it was taken out."),
            is_pack=False,
        )
    faults = [*broken, *_against(sums, members, {line.split(":")[0] for line in broken})]
    if not faults:
        faults = _between(data, members)
    told = tuple(dict.fromkeys(faults))
    wrong = {fault.split(":")[0] for fault in told}
    return Checked(whole, len(members.keys() - {SUMS} - wrong), told)


def _members(data: bytes) -> tuple[dict[str, bytes], list[str]]:
    """The members that can be read, and a sentence on each that cannot."""
    members: dict[str, bytes] = {}
    broken: list[str] = []
    if lists_too_many(data):
        raise ValueError("it lists too many files")
    left = len(data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for one in archive.infolist():
            if one.filename in members:
                broken.append(f"{one.filename}: it is in the pack twice.")
                continue
            if one.compress_type != zipfile.ZIP_STORED or one.file_size > left:
                broken.append(f"{one.filename}: it is not stored as it was made.")
                continue
            try:
                members[one.filename] = archive.read(one)
                left -= one.file_size  # files that lie in one another would be more than the whole
            except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError, RuntimeError):
                broken.append(f"{one.filename}: it was changed.")
    return members, broken


def _against(sums: bytes, members: dict[str, bytes], known: set[str]) -> list[str]:
    faults: list[str] = []
    expected: dict[str, str] = {}
    for number, line in enumerate(sums.decode("utf-8", "replace").splitlines(), 1):
        found = _LINE.fullmatch(line)
        if found is None:
            faults.append(f"{SUMS}: line {number} was changed.")
        else:
            expected[found[2]] = found[1]
    for name, digest in expected.items():
        if name in known:
            continue
        if name not in members:
            faults.append(f"{name}: it is missing, or it or its line in {SUMS} was renamed.")
        elif hashlib.sha256(members[name]).hexdigest() != digest:
            faults.append(f"{name}: it, or its line in {SUMS}, was changed.")
    for name in members:  # in the order of the pack: a set of names has another in every run
        if name != SUMS and name not in expected and name not in known:
            faults.append(f"{name}: {SUMS} does not know it; it was put in later, or renamed.")
    return faults


def _between(data: bytes, members: dict[str, bytes]) -> list[str]:
    """Where the members are right: whether all around them is as it was made."""
    made = archived(members)
    if made == data:
        return []
    at = next(
        (i for i, (a, b) in enumerate(zip(made, data, strict=False)) if a != b), min(len(made), len(data))
    )
    name = next((name for name, start, end in places(members) if start <= at < end), "")
    where = f"{name}: its header" if name else "The list of files at the end of the zip file"
    return [f"{where} was changed (byte {at:,})."]
