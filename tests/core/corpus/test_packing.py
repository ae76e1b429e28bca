"""A reading is packed into the JSON that any program would write of it, the same bytes each time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.corpus.packing import Reading, pack_json, pack_reading, unpack_reading
from variorum.model.article import Paragraph

_plain = st.text('aB é\\"\n\r\t\0\x1f\x7f/“', max_size=30)
_any = st.text(st.characters(), max_size=30)


@given(_plain | _any)
def test_the_bytes_are_those_of_its_json(text: str) -> None:
    reading = Reading(text, (Paragraph(text[1:4], 1, 4, "headline"), Paragraph("elsewhere", 0, 2)), ())
    loose = [[i, p.text] for i, p in enumerate(reading.paragraphs) if text[p.start : p.end] != p.text]
    told = {"text": text, "paragraphs": [[1, 4, "headline"], [0, 2, "body"]], "doubts": []}
    assert pack_reading(reading) == pack_json({**told, **({"loose": loose} if loose else {})})
    assert unpack_reading(pack_reading(reading)) == reading
