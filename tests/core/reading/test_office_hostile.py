"""Documents and books made to hang, burst or mislead a reader end with a problem or a text, soon."""

from __future__ import annotations

import io
import time
import zipfile

import pytest

import variorum
from variorum.model.article import ReadResult
from variorum.reading import limits

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
LAUGHS = (
    "<!DOCTYPE lolz ["
    + '<!ENTITY l0 "laugh ">'
    + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    + "]>"
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/passwd">]>'
SENTENCE = "The ferry ran aground in the fog off Port Ellery, the harbour office said."
#: Of computing, not of the clock: other work on the machine does not count. What a child computes is limited by
#: the program itself.
SECONDS = 10


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """Stored and not packed, or the ratio of packing would give all of them away."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def packed(data: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for entry in old.infolist():
            method = zipfile.ZIP_STORED if entry.filename == "mimetype" else zipfile.ZIP_DEFLATED
            new.writestr(entry.filename, old.read(entry), method)
    return buffer.getvalue()


def docx(body: str, before: str = "", **parts: str) -> bytes:
    root = f"{before}<w:document {W}><w:body>{body}</w:body></w:document>"
    more = {name.replace("__", "/") + ".xml": content for name, content in parts.items()}
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": root, **more})


def odt(body: str, before: str = "", **parts: str) -> bytes:
    root = f"{before}<office:document {ODF}><office:body><office:text>{body}</office:text></office:body>"
    mime = "application/vnd.oasis.opendocument.text"
    return zipped({"mimetype": mime, "content.xml": root + "</office:document>", **parts})


def epub(*chapters: str, opf_before: str = "", encryption: str = "") -> bytes:
    items = "".join(
        f'<item id="c{n}" href="c{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in range(len(chapters))
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    parts: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfile full-path="book.opf"/></container>',
        "book.opf": f"{opf_before}<package><manifest>{items}</manifest><spine>{spine}</spine></package>",
    }
    if encryption:
        parts["META-INF/encryption.xml"] = encryption
    for number, chapter in enumerate(chapters):
        parts[f"c{number}.xhtml"] = chapter
    return zipped(parts)


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def read(data: bytes, name: str) -> ReadResult:
    started = time.process_time()
    result = variorum.read_bytes(data, name)
    assert time.process_time() - started < SECONDS
    assert result.articles or result.problems
    assert all(problem.hint for problem in result.problems)
    return result


def reason(data: bytes, name: str) -> str:
    result = read(data, name)
    assert not result.articles
    (problem,) = result.problems
    return problem.reason


@pytest.mark.parametrize("entities", [LAUGHS, OUTSIDE])
def test_entities_are_never_opened(entities: str) -> None:
    name = "&l11;" if entities is LAUGHS else "&out;"
    assert "entities" in reason(docx(paragraph(name), entities), "a.docx")
    assert "entities" in reason(odt(f"<text:p>{name}</text:p>", entities), "a.odt")
    assert "entities" in reason(epub("<p>x</p>", opf_before=entities), "a.epub")
    chapter = f"{entities}<html><body><p>{SENTENCE} {name}</p></body></html>"
    (article,) = read(epub(chapter), "a.epub").articles
    assert len(article.versions[0].text) < 5_000
    assert "root:" not in article.versions[0].text


def test_an_entity_in_an_attribute_is_not_opened_either() -> None:
    body = '<w:p w:x="&l11;"><w:r><w:t>x</w:t></w:r></w:p>'
    assert reason(docx(body, LAUGHS), "a.docx")


def test_a_part_that_unpacks_to_a_hundred_times_its_size_is_not_read() -> None:
    blank = " " * (8 * limits.MEGABYTE)
    assert "times its size" in reason(packed(docx(paragraph(blank))), "a.docx")
    assert "times its size" in reason(packed(odt(f"<text:p>{blank}</text:p>")), "a.odt")
    assert "times its size" in reason(packed(epub(f"<html><p>{blank}</p></html>")), "a.epub")


def test_a_document_of_a_hundred_thousand_parts_is_refused_at_once() -> None:
    data = docx(paragraph(SENTENCE)).replace(b"PK\x05\x06", b"PK\x01\x02" * 100_000 + b"PK\x05\x06")
    assert "parts" in reason(data, "a.docx")


def test_nesting_without_end_is_refused() -> None:
    deep = 100_000
    tables = "<w:tbl><w:tr><w:tc>" * deep + paragraph(SENTENCE) + "</w:tc></w:tr></w:tbl>" * deep
    assert "nested too deeply" in reason(docx(tables), "a.docx")
    spans = "<text:p>" + "<text:span>" * deep + SENTENCE + "</text:span>" * deep + "</text:p>"
    assert "nested too deeply" in reason(odt(spans), "a.odt")
    assert "nests" in reason(epub("<html><body>" + "<div>" * deep + SENTENCE), "a.epub")
    braces = b"{\\rtf1 " + b"{" * deep + SENTENCE.encode() + b"}" * deep + b"}"
    assert "aground" in read(braces, "a.rtf").articles[0].versions[0].text


@pytest.mark.parametrize("count", [50_000])
def test_much_of_one_thing_takes_no_time_of_its_square(count: int) -> None:
    notes = f'<w:footnotes {W}><w:footnote w:id="1">{paragraph(SENTENCE)}</w:footnote></w:footnotes>'
    relations = '<Relationships><Relationship Type="x/footnotes" Target="footnotes.xml"/></Relationships>'
    references = '<w:r><w:footnoteReference w:id="1"/></w:r>' * count
    data = docx(f"<w:p>{references}</w:p>{paragraph(SENTENCE)}", word__footnotes=notes)
    with zipfile.ZipFile(buffer := io.BytesIO(data), "a") as archive:
        archive.writestr("word/_rels/document.xml.rels", relations)
    read(buffer.getvalue(), "a.docx")
    marks = '<text:change text:change-id="c"/>' * count
    tracked = (
        '<text:tracked-changes><text:changed-region text:id="c"><text:deletion>'
        f"<text:p>{SENTENCE}</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    )
    result = read(odt(f"{tracked}<text:p>{SENTENCE}{marks}</text:p>"), "a.odt")
    assert max(len(version.text) for version in result.articles[0].versions) < 1_000
    read(epub("<html><body>" + "<a id='x'/>" * count + f"<p>{SENTENCE}</p></body></html>"), "a.epub")
    read(b"{\\rtf1 " + b'{\\field{\\*\\fldinst HYPERLINK "' * count + SENTENCE.encode() + b"}", "a.rtf")


@pytest.mark.parametrize(
    "inside",
    [
        b"\\bin99999999999 ",
        b"\\bin-5 " * 20,
        b"\\u99999999? \\u-70000? \\uc9999 \\u65 ",
        b"\\ansicpg99999 \\'ff\\'fe",
        b"\\f0\\fcharset9999 \\'81",
        b"}" * 50,
        b"{\\*\\unknown " * 50,
        b"{\\stylesheet" * 20,
        b"{\\info{\\creatim\\yr99999\\mo77\\dy0}}",
        b"\\revised\\revdttm2147483647 now",
        b"\\u55357?\\u55357?\\u56832?",
        b"\\'",
        b"\\",
    ],
)
def test_rtf_against_the_rules_is_read_as_far_as_it_goes(inside: bytes) -> None:
    for data in (
        b"{\\rtf1\\ansi " + SENTENCE.encode() + b"\\par " + inside + b" more}",
        b"{\\rtf1" + inside + SENTENCE.encode() + b"}",
    ):
        result = read(data, "a.rtf")
        for article in result.articles:
            article.versions[0].text.encode("utf-8")


def test_styles_in_a_circle_end() -> None:
    styles = (
        f'<w:styles {W}><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style>'
        '<w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>'
    )
    body = f'<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>{SENTENCE}</w:t></w:r></w:p>'
    assert read(docx(body, word__styles=styles), "a.docx").articles


def test_a_locked_document_says_so() -> None:
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    locked = odt("", **{"META-INF/manifest.xml": manifest})
    assert "password" in reason(locked, "a.odt")
    assert "password" in reason(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.docx")
    sealed = (
        '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>'
    )
    assert "copy protection" in reason(epub(f"<p>{SENTENCE}</p>", encryption=sealed), "a.epub")
    fonts = '<encryption><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></encryption>'
    assert read(epub(f"<p>{SENTENCE}</p>", encryption=fonts), "a.epub").articles


def test_a_chapter_that_cannot_be_read_spoils_only_itself() -> None:
    good = f"<html><body><p>{SENTENCE}</p></body></html>"
    result = read(epub(good, "<html>" + "<div>" * 5_000 + "x", good.replace("fog", "rain")), "a.epub")
    (article,) = result.articles
    assert "fog" in article.versions[0].text
    assert "rain" in article.versions[0].text
    assert [problem.where for problem in result.problems] == ["a.epub/c1.xhtml"]


def test_a_chapter_closed_at_once_hides_nothing() -> None:
    chapter = f'<html><head><title/><script src="x"/></head><body><a id="p1"/><p>{SENTENCE}</p></body></html>'
    (article,) = read(epub(chapter), "a.epub").articles
    assert SENTENCE in article.versions[0].text


def test_text_told_in_two_ways_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('Forty people were aboard.')}</w:txbxContent>"
    both = f"<AlternateContent><Choice>{box}</Choice><Fallback>{box}</Fallback></AlternateContent>"
    body = f"<w:p><w:r>{both}<w:t>{SENTENCE}</w:t></w:r></w:p>"
    (article,) = read(docx(body), "a.docx").articles
    assert article.versions[0].text.count("Forty") == 1


def test_a_broken_docx_with_a_wrong_name_is_still_known() -> None:
    data = docx(paragraph(SENTENCE))
    assert read(data, "a.zip").articles
    assert "damaged" in reason(data[:-40], "a.docx")


def test_what_a_template_left_behind_is_no_headline_byline_or_date() -> None:
    core = (
        '<cp:p xmlns:cp="c" xmlns:dc="d"><dc:title>Document1</dc:title><dc:creator>admin</dc:creator>'
        "<created>2013-12-23T23:15:00Z</created></cp:p>"
    )
    (article,) = read(docx(paragraph(SENTENCE), docProps__core=core), "a.docx").articles
    version = article.versions[0]
    assert (version.headline, version.byline, version.published) == ("", "", None)
