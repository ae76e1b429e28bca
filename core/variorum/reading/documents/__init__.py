"""Word, OpenDocument, RTF and EPUB files."""
