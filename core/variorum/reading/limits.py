"""How much of a stranger's file is taken on. Files come from strangers, and some mean harm."""

from __future__ import annotations

MEGABYTE = 1024 * 1024

#: A file above this is not loaded at all: archives may be large.
TEXT_BYTES = 64 * MEGABYTE
#: The longest news texts are some 200 kB; this is two and a half million words.
PLAIN_TEXT_BYTES = 16 * MEGABYTE
#: Pages above this are refused: parsers need up to 30 bytes of memory for one of HTML.
HTML_BYTES = 8 * MEGABYTE
#: Above this a page is parsed in a process of its own, which may be killed.
HTML_BYTES_IN_PROCESS = MEGABYTE
#: 100,000 nested divs keep a parser busy for 18 s; real pages stay under 60.
HTML_DEPTH = 400
#: 200,000 attributes on one tag hang every parser; real tags have at most some dozens.
HTML_TAG_CHARACTERS = 200_000
HTML_ATTRIBUTES = 2_000

#: Two megabytes of nothing but emphasis take 10 s, 180,000 brackets 8 s: the time grows with their square.
MARKDOWN_BYTES = 8 * MEGABYTE
MARKDOWN_BYTES_IN_PROCESS = MEGABYTE // 8

#: A page of a million words takes 2 s and 160 MB.
CHILD_SECONDS = 8
#: Of address space: the libraries alone take 150 MB of it.
CHILD_BYTES = 480 * MEGABYTE

#: A newspaper's issue has some 80 pages, and 300,000 characters.
PDF_PAGES = 300
PDF_CHARACTERS = 600_000
#: After this no further page is begun, so that the child can tell what it has.
PDF_SECONDS = 4.5

FOLDER_DEPTH = 40
FOLDER_FILES = 100_000
#: The originals are held until they are in the corpus.
FOLDER_BYTES = 512 * MEGABYTE

ARCHIVE_ENTRIES = 10_000
ARCHIVE_BYTES = 512 * MEGABYTE
#: Text packs about 1:4, markup up to 1:20; a bomb 1:1000.
ARCHIVE_RATIO = 100
#: Below this the ratio says nothing: a short file of spaces packs 1:200.
ARCHIVE_RATIO_FROM = MEGABYTE
ARCHIVE_DEPTH = 2
