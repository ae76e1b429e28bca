"""A Word document as bytes, the same for the same contents."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from variorum.reporting.inert import one_line
from variorum.reporting.word.elements import W, element, run
from variorum.reporting.word.looks import quiet

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import _Footer

#: The author of revisions and comments that the program made.
PROGRAM = "Variorum"
#: Revisions have to have a date. It is the same in every file, so that the same texts give the same bytes;
#: who changed what when is not known to a comparison.
FIXED = "2000-01-01T00:00:00Z"
_LONGEST_PROPERTY = 255


#: What says in a document which program made it.
_MADE_BY = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    f"<Application>{PROGRAM}</Application></Properties>"
).encode()


def blank(title: str, made: datetime, *, wide: bool = False) -> Document:
    """A new document on A4, on its side where it is `wide`, that says what it is and when it was made."""
    from docx import Document
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = (Mm(297), Mm(210)) if wide else (Mm(210), Mm(297))
    section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(20)
    number_pages(section.footer)
    about = document.core_properties
    about.title, about.author = one_line(title)[:_LONGEST_PROPERTY], PROGRAM
    about.last_modified_by, about.comments, about.revision = PROGRAM, "", 1
    about.created = about.modified = made.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    _without_the_template(document)
    return document


def tighten(document: Document, size: float) -> None:
    """Letters of this size in points, and little room between paragraphs: with that of a letter it is twice as long."""
    from docx.shared import Pt

    document.styles["Normal"].font.size = Pt(size)
    document.styles["Title"].font.size = Pt(2 * size)
    # What all paragraphs begin with: a style of paragraphs would have its say within tables as well.
    for spacing in document.styles.element.iterfind(f"{{{W}}}docDefaults//{{{W}}}spacing"):
        spacing.set(f"{{{W}}}after", "80")
        spacing.set(f"{{{W}}}line", "250")


def number_pages(footer: _Footer) -> None:
    """The number of the page at its foot."""
    footer.is_linked_to_previous = False
    number = element("fldSimple", run("1", *quiet()), instr="PAGE")
    properties = element("pPr", element("pStyle", val="Footer"), element("jc", val="center"))
    footer._element.append(element("p", properties, number))
    footer._element.remove(footer._element[0])


def _without_the_template(document: Document) -> None:
    """The empty document that python-docx begins with names Word for Macintosh, and holds a picture of itself."""
    relations = document.part.package.rels
    for id, relation in tuple(relations.items()):
        if relation.reltype.endswith("/thumbnail"):
            del relations[id]
        elif relation.reltype.endswith("/extended-properties"):
            relation.target_part._blob = _MADE_BY


def packed(document: Document) -> bytes:
    """The bytes of the file, without the time of day in them. Nothing can be done with the document afterwards."""
    saved = io.BytesIO()
    document.save(saved)
    # Its parts lie in circles, which Python's collector takes for small: their trees are 5 MB a document.
    for part in tuple(document.part.package.iter_parts()):
        vars(part).clear()
    out = io.BytesIO()
    with (
        zipfile.ZipFile(saved) as made,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packing,
    ):
        for name in made.namelist():
            packing.writestr(
                zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), made.read(name), zipfile.ZIP_DEFLATED
            )
    return out.getvalue()
