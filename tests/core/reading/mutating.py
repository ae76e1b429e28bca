"""Real samples, spoilt: bytes changed, cut, repeated and spliced, also inside of what is packed."""

from __future__ import annotations

import gzip
import io
import random
import re
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

SAMPLES = Path(__file__).with_name("samples")
RESOURCES = Path(__file__).parents[3] / "resources" / "variorum_resources" / "samples" / "articles"
MOST_BYTES = 3_000_000
#: What formats are made of; put in twice or a thousand times.
PIECES = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\n\n", b"\xe2\x80\xa8", b"\xed\xa0\x80", b"\x1b$B", b"<", b">",
    b"<!--", b"-->", b"<!---->", b"<div>", b"</div>", b"<p ", b"<table class=version_diff><tr><td>", b"<script>",
    b'<script type="application/ld+json">{"@type":"NewsArticle","headline":', b"<title>", b"&#0;", b"&#xd800;",
    b"<meta charset=utf-16>", b"<br>", b"---\n", b"title: ", b"# ", b"> ", b"*", b"_", b"[", b"](", b"`", b"|-|",
    b"Version 6 Version 7\n", b"This article is from the source '", b"The article has changed 16 times.",
    b"By Ada Brook, ", b"3 May 2026 ", b"2026-13-45T99:99", b"Updated ", b"Correction: ", b"https://", b"var text1 = '",
    b"\xe2\x80\x9c", b"(AP) ", b"1,000 ", b"PK\x03\x04", b"From: a\n", b"\nFrom a@example.org Mon May  4 2026\n",
    b"MIME-Version: 1.0\n", b"Content-Type: multipart/mixed; boundary=", b"Content-Transfer-Encoding: base64\n\n",
    b"Subject: =?utf-8?q?=FF?=\n", b"=?iso-2022-jp?b?GyRC?=", b"{\\rtf1", b"{", b"}", b"\\u-10179?", b"\\'ff",
    b"\\bin99999999 ",
    b"%PDF-1.7", b"1 0 obj", b"<<", b">>", b"stream\n", b"endstream", b"/Kids [1 0 R]", b"/Length 99999999", b"BT ",
    b"Tj ",
    b"<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>", b"&a;&b;", b"<![CDATA[", b"]]>",
    b'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">', b'<?xml version="1.0" encoding="utf-7"?>', b'xmlns:w="',
    b"<w:p><w:r><w:t>",
    b"<text:p>", b"<text:s text:c='99999999'/>", b"<item>", b"<entry>", b"<pubDate>", b'{"headline": ', b"[[[[[[", b'"',
    b",", b";",
    b"WARC/1.0\r\n", b"Content-Length: 99999999\r\n", b"HTTP/1.1 200 OK\r\n",
)  # fmt: skip


@dataclass(frozen=True)
class Sample:
    """A real file of a kind of files."""

    kind: str
    name: str
    data: bytes


def real_samples() -> dict[str, list[Sample]]:
    """The samples of all formats by kind, as the folders beside this file name them."""
    found: dict[str, list[Sample]] = {}
    for root in (SAMPLES, RESOURCES):
        for path in sorted(root.rglob("*")):
            if path.is_file() and not path.name.endswith((".expected", ".expected.txt", "README.md")):
                kind = path.relative_to(root).parts[0] if root == SAMPLES else "articles"
                found.setdefault(kind, []).append(Sample(kind, path.name, path.read_bytes()))
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        for sample in [sample for samples in found.values() for sample in samples[:1]]:
            archive.writestr(f"{sample.kind}/{sample.name}", sample.data)
    found["archives"] = [Sample("archives", "all.zip", zipped.getvalue())]
    return found


def mutated(data: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """`data` with something wrong in it, of at most `MOST_BYTES`."""
    inside = chance.random() < 0.7
    if inside and data.startswith(b"PK") and (packed := _mutated_zip(data, others, chance)):
        return packed[:MOST_BYTES]
    if inside and data.startswith(b"\x1f\x8b"):
        return gzip.compress(_mutated_bytes(gzip.decompress(data), others, chance), 1)[:MOST_BYTES]
    if inside and data.startswith(b"%PDF"):
        return _mutated_streams(data, others, chance)[:MOST_BYTES]
    return _mutated_bytes(data, others, chance)


def _mutated_zip(data: bytes, others: list[bytes], chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = [(entry.filename, archive.read(entry)) for entry in archive.infolist()]
    at = chance.randrange(len(entries))
    name, content = entries[at]
    match chance.randrange(5):
        case 0:
            del entries[at]
        case 1:
            entries.append((name.upper(), content))
        case 2:
            entries[at] = (
                chance.choice(("../" * 3 + name, "/" + name, "\u202e" + name, "x" * 5000, name + "\x1b")),
                content,
            )
        case _:
            entries[at] = (name, _mutated_bytes(content, others, chance))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            # OpenDocument and EPUB files are known by this entry, which is never packed
            archive.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return packed.getvalue()


def _mutated_streams(data: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """A PDF packs what it shows: without unpacking it only the packing would be tested."""

    def change(found: re.Match[bytes]) -> bytes:
        if chance.random() > 0.3:
            return found[0]
        try:
            content = zlib.decompress(found[1])
        except zlib.error:
            return found[0]
        return b"stream\n" + zlib.compress(_mutated_bytes(content, others, chance), 1) + b"\nendstream"

    return re.sub(rb"stream\r?\n(.*?)\r?\nendstream", change, data, flags=re.DOTALL)


def _mutated_bytes(data: bytes, others: list[bytes], chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 2, 4, 16))):
        at = chance.randrange(len(changed) + 1)
        end = min(len(changed), at + chance.choice((1, 4, 60, 2000)))
        match chance.randrange(8):
            case 0:
                del changed[at:end]
            case 1:
                changed[at:at] = chance.choice(PIECES) * chance.choice((1, 1, 2, 40, 3000))
            case 2:
                changed[at:at] = chance.randbytes(chance.choice((1, 3, 500)))
            case 3:
                changed[at:at] = changed[at:end] * chance.choice((1, 2, 200))
            case 4 if at < len(changed):
                changed[at] ^= 1 << chance.randrange(8)
            case 5:
                other = chance.choice(others)
                start = chance.randrange(len(other))
                changed[at:end] = other[start : start + 3000]
            case 6:
                del changed[at:]
            case _:
                changed[at:at] = chance.choice(PIECES) + chance.choice(PIECES)
    return bytes(changed[:MOST_BYTES])
