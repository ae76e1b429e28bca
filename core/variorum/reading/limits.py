"""How much of a stranger's file is taken on. Files come from strangers, and some mean harm."""

from __future__ import annotations

MEGABYTE = 1024 * 1024

#: A file above this is not loaded at all: archives may be large.
TEXT_BYTES = 64 * MEGABYTE
#: The longest news texts are some 200 kB; this is two and a half million words.
PLAIN_TEXT_BYTES = 16 * MEGABYTE
#: A line takes 20 µs, however short: 8 MB of lines of one letter, read on a thread, took 86 s that nobody could stop.
PLAIN_TEXT_BYTES_IN_PROCESS = MEGABYTE // 4
#: Pages above this are refused: parsers need up to 30 bytes of memory for one of HTML.
HTML_BYTES = 8 * MEGABYTE
#: Above this a page is parsed in a process of its own, which may be killed: 60,000 line breaks in 800 kB, read on
#: a thread, kept the window waiting for 130 to 300 ms at a time, parsers and the search for garbage holding the lock.
HTML_BYTES_IN_PROCESS = MEGABYTE // 4
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
#: One that has grown beyond this is replaced, and so is one that has read this many: libraries leak, though after
#: 2,000 mixed files a child had grown by no more than 2 MB. A new one loads its parsers again, which takes 0.5 s.
CHILD_BYTES_KEPT = 220 * MEGABYTE
CHILD_FILES = 20_000
#: What it may answer: the longest text, escaped, with its paragraphs.
CHILD_ANSWER_BYTES = 512 * MEGABYTE
#: How long one is kept without work.
CHILD_IDLE_SECONDS = 10
#: From here on files are read by several children at once: starting them takes as long as 60 pages, or 4 MB.
TOGETHER_FILES = 60
TOGETHER_BYTES = 4 * MEGABYTE
#: A saved comparison has some 30 kB; taking a page of 500 kB apart takes half a minute.
FLATTENED_BYTES_IN_PROCESS = MEGABYTE // 8
#: The longest story kept there has some 300 rows; 20,000 take 8 s.
FLATTENED_ROWS = 4_000
#: What is read ahead of the first file that is not done.
AHEAD_FILES = 512
AHEAD_BYTES = 64 * MEGABYTE

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

#: The header lines of one mail: real ones stay under 100 kB, spam filters' included.
MAIL_HEADER_BYTES = MEGABYTE // 2
#: One header: a list of receivers of 20,000 characters takes the standard library seconds.
MAIL_LINE_CHARACTERS = 8_000
MAIL_PARTS = 1_000
MAIL_BYTES_IN_PROCESS = MEGABYTE // 4
#: A mail takes 4 to 7 ms, and all must be read within `CHILD_SECONDS`; so with the three below.
MAILBOX_MESSAGES = 500

#: A feed of 8 MB takes feedparser 5 s.
FEED_BYTES = 8 * MEGABYTE
FEED_BYTES_IN_PROCESS = MEGABYTE // 4
FEED_ITEMS = 700
#: A page takes some 50 ms.
WEB_ARCHIVE_PAGES = 80
WEB_ARCHIVE_BYTES = 8 * MEGABYTE
TABLE_BYTES_IN_PROCESS = 2 * MEGABYTE
#: A row of 400 words takes 2 ms with what the child hands back.
TABLE_ROWS = 5_000
TABLE_CHARACTERS = 6_000_000
TABLE_CELL_CHARACTERS = 4 * MEGABYTE

#: An article's text takes some 100 kB of markup; what its tree takes in memory is ten times the markup.
DOCUMENT_PART_BYTES = 16 * MEGABYTE
#: All parts of a document that are read; its pictures are not.
DOCUMENT_BYTES = 64 * MEGABYTE
#: Below this a document is read at once: even packed 1:100 it is no more than what a second takes.
DOCUMENT_BYTES_IN_PROCESS = MEGABYTE // 8
#: Pictures stand in it as hexadecimal digits; of control words alone 2 MB take a second.
RTF_BYTES = 32 * MEGABYTE
RTF_BYTES_IN_PROCESS = MEGABYTE // 4
