"""Plain text, Markdown, and what the clipboard holds."""
