"""How a page of the manual looks, in what Qt's rich text understands of CSS."""

from __future__ import annotations

from string import Template

from variorum_gui.theme.palette import Theme

_STYLE = Template("""
body, p, li, td, th { color: $ink; }
p { margin: 0 0 ${gap}px 0; }
li { margin-bottom: ${small}px; }
h1 { color: $ink; font-size: ${first}px; font-weight: 600; margin: 4px 0 ${gap}px 0; }
h2 { color: $ink; font-size: ${second}px; font-weight: 600; margin: ${wide}px 0 ${small}px 0; }
h3 { color: $ink; font-size: ${third}px; font-weight: 600; margin: ${wide}px 0 ${small}px 0; }
a { color: $link; text-decoration: underline; }
code { background: $pane; font-family: monospace; }
pre { background: $pane; font-family: monospace; white-space: pre-wrap; margin: 0 0 ${gap}px 0; }
table { border-collapse: collapse; border: 1px solid $hairline; margin: ${small}px 0 ${gap}px 0; }
th, td { border: 1px solid $hairline; padding: 4px 8px; }
th { background: $pane; text-align: left; }
""")


def page_style(theme: Theme, size: int) -> str:
    """The style sheet for letters of `size` pixels."""
    return _STYLE.substitute(
        ink=theme.ink,
        link=theme.added.text,
        pane=theme.pane,
        hairline=theme.border,
        first=round(size * 1.6),
        second=round(size * 1.25),
        third=round(size * 1.05),
        wide=round(size * 1.4),
        gap=round(size * 0.65),
        small=round(size * 0.35),
    )
