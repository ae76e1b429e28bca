"""Zip archives, read in memory: nothing is written, so no path can leave the archive."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Callable
from pathlib import PurePosixPath

from variorum.errors import Cancelled
from variorum.model.article import Article, Original, Problem, ReadResult
from variorum.progress import CancelledCheck, stop_if
from variorum.reading import limits
from variorum.reading.byte_formats import byte_format_of
from variorum.reading.children.stopping import stop_if_cancelled
from variorum.reading.evidence_packs import is_evidence_pack, texts_of_pack
from variorum.reading.formats import NOT_ARTICLES, is_zip
from variorum.reading.one_file import read_file_bytes
from variorum.reading.problems import HINT_PASTE, Unreadable, our_fault, problem, remark
from variorum.reading.unpacking import unpacked
from variorum.text.phrasing import kept_phrase, marked

#: Of more than so many files not even the list is read: of a million it takes 700 MB. Some may be listed in archives
#: that are inside.
_MOST_LISTED = 10 * limits.ARCHIVE_ENTRIES
_LISTED = b"PK\x01\x02"


ReadFile = Callable[[bytes, str], ReadResult]

#: As the first entry of an OpenDocument file stands at its beginning: its name, and what kind of document it is.
_OPEN_SPREADSHEET = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
_MIMETYPE_ENDS = 200
_SPREADSHEET = (
    marked("This is a spreadsheet, and Variorum cannot read those."),
    marked("Open it in its own program, save it as CSV, and drop that file."),
)
_APPLE = (
    marked("This is a document of Pages, Numbers or Keynote, and Variorum cannot read those."),
    marked("Open it in its own program, export it as Word, PDF or CSV, and drop that file."),
)


def read_archive(
    data: bytes,
    where: str,
    cancelled: CancelledCheck | None = None,
    depth: int = 1,
    read_file: ReadFile = read_file_bytes,
) -> ReadResult:
    """Every readable file of a zip archive, by path; `where` is the archive's own name."""
    try:
        return _read(data, where, cancelled, depth, read_file)
    except Unreadable as error:
        return ReadResult(problems=(problem(where, error.reason, error.hint),))


def _read(
    data: bytes, where: str, cancelled: CancelledCheck | None, depth: int, read_file: ReadFile
) -> ReadResult:
    if data.count(_LISTED) > _MOST_LISTED:
        raise Unreadable(*_too_many(kept_phrase("more than {count}", count=f"{_MOST_LISTED:,}")))
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, OverflowError):
        raise Unreadable(marked("The archive is damaged."), marked("Fetch or copy it again.")) from None
    with archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        _refuse_documents({entry.filename for entry in entries}, data[:_MIMETYPE_ENDS])
        if is_evidence_pack(entry.filename for entry in entries):
            return texts_of_pack(archive, where)
        if len(entries) > limits.ARCHIVE_ENTRIES:
            raise Unreadable(*_too_many(f"{len(entries):,}"))
        articles: list[Article] = []
        problems: list[Problem] = []
        originals: list[Original] = []
        left = limits.ARCHIVE_BYTES
        for entry in sorted(entries, key=lambda each: each.filename):
            stop_if(cancelled)
            stop_if_cancelled()
            place = f"{where}/{entry.filename}"
            if (why := _passed_over(_path(entry))) is not None:
                problems.append(remark(place, *why))
                continue
            try:
                content = _content(archive, entry, left)
                left -= len(content)
                if is_zip(content) and byte_format_of(content, place) is None:
                    inner = _nested(content, place, cancelled, depth, read_file)
                else:
                    inner = read_file(content, place)
            except Unreadable as error:
                problems.append(problem(place, error.reason, error.hint))
                continue
            except Cancelled:
                raise
            except Exception as error:  # a fault of ours in one file must not spoil the others
                problems.append(our_fault(place, error))
                continue
            articles.extend(inner.articles)
            problems.extend(inner.problems)
            originals.extend(inner.originals)
        if not entries:
            raise Unreadable(marked("The archive is empty."), marked("Check that it was made completely."))
    return ReadResult(tuple(articles), tuple(problems), tuple(originals))


def _nested(
    content: bytes, place: str, cancelled: CancelledCheck | None, depth: int, read_file: ReadFile
) -> ReadResult:
    if depth >= limits.ARCHIVE_DEPTH:
        raise Unreadable(
            marked("Archives are nested too deeply here."), marked("Unpack it and drop the folder.")
        )
    return read_archive(content, place, cancelled, depth + 1, read_file)


def _refuse_documents(names: set[str], beginning: bytes) -> None:
    """Office documents and books are zip archives too; unpacked they would be heaps of markup."""
    if "[Content_Types].xml" in names:
        if any(name.startswith("xl/") for name in names):
            raise Unreadable(*_SPREADSHEET)
        raise Unreadable(marked("This is an Office document, and Variorum cannot read those."), HINT_PASTE)
    if "mimetype" in names and names & {"content.xml", "META-INF/container.xml"}:
        if beginning[30:].startswith(_OPEN_SPREADSHEET):
            raise Unreadable(*_SPREADSHEET)
        raise Unreadable(
            marked("This is a text document or a book, and Variorum cannot read those."), HINT_PASTE
        )
    if any(name.startswith("Index/") and name.endswith(".iwa") for name in names):
        raise Unreadable(*_APPLE)


def _too_many(count: str) -> tuple[str, str]:
    most = f"{limits.ARCHIVE_ENTRIES:,}"
    reason = kept_phrase("The archive holds {count} files; at most {most} are read.", count=count, most=most)
    return reason, marked("Unpack it and drop the folder.")


def _path(entry: zipfile.ZipInfo) -> PurePosixPath:
    return PurePosixPath(entry.filename.replace("\\", "/"))


def _passed_over(path: PurePosixPath) -> tuple[str, str] | None:
    """Why a file is no article, as with those of a folder, and what to do to read it all the same."""
    if ".." in path.parts:
        return None
    if any(part.startswith(".") for part in path.parts) or path.parts[:1] == ("__MACOSX",):
        return "It is hidden and was passed over.", "Unpack the archive and drop the file itself."
    if NOT_ARTICLES.fullmatch(path.suffix):
        return "Files of this kind hold no articles.", "Unpack it and drop the file itself."
    return None


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int) -> bytes:
    path = _path(entry)
    if path.is_absolute() or ".." in path.parts or ":" in (path.parts[:1] or ("",))[0]:
        raise Unreadable(
            marked("Its path leads out of the archive; it was not read."),
            marked("Do not trust this archive."),
        )
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise Unreadable(marked("It is a link to another place and was passed over."))
    if entry.flag_bits & 1:
        raise Unreadable(
            marked("It is locked with a password."), marked("Unpack the archive and drop the files.")
        )
    return unpacked(archive, entry, min(limits.TEXT_BYTES, left))
