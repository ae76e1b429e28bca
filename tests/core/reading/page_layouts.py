"""How well saved pages of many layouts are read, against what a person reads in them.

`samples/pages/NAME.html` has `NAME.expected` beside it: the article's facts as `key: value`, then its
paragraphs as `role | text`. Whatever is not listed is furniture; the role `any` is for lines that readers
would name differently (a time and a byline in one line, "Notes to editors"). `samples/fresh_pages` holds
pages of the same kind that were written blind, see test_fresh_page_layouts.py. Run as a program, it prints
the table: `python tests/core/reading/page_layouts.py [--in fresh_pages] [NAME …]`, with what went wrong on
the pages named.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import variorum

SAMPLES = Path(__file__).with_name("samples")
PAGES = SAMPLES / "pages"
FRESH = SAMPLES / "fresh_pages"
FACTS = ("headline", "date", "byline", "outlet", "address", "language")


@dataclass(frozen=True)
class Expected:
    """What a person reads on a page."""

    facts: dict[str, str]
    paragraphs: tuple[tuple[str, str], ...]

    def texts(self, role: str) -> list[str]:
        return [text for kind, text in self.paragraphs if kind == role]


@dataclass(frozen=True)
class Score:
    """One page: body paragraphs exactly right, missing and too many; which facts are right or None."""

    name: str
    right: int
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    facts: dict[str, bool | None]
    #: Paragraphs of other roles than body: right ones, and how many there are.
    others: tuple[int, int]
    body_as_furniture: tuple[str, ...]
    #: Notices right, missing and too many.
    notices: tuple[int, int, int]
    standfirst: bool | None


def names(pages: Path = PAGES) -> list[str]:
    return sorted(path.stem for path in pages.glob("*.expected"))


def expected_of(name: str, pages: Path = PAGES) -> Expected:
    head, _, rest = (pages / f"{name}.expected").read_text("utf-8").partition("\n\n")
    facts = {key: value.strip() for key, _, value in (line.partition(":") for line in head.splitlines())}
    paragraphs = []
    for line in rest.splitlines():
        role, _, text = line.partition(" | ")
        paragraphs.append((role.strip(), _plain(text)))
    return Expected(facts, tuple(paragraphs))


def read_page(name: str, pages: Path = PAGES) -> variorum.Article:
    result = variorum.read(pages / f"{name}.html")
    assert not result.problems, result.problems
    (article,) = result.articles
    return article


def score_of(name: str, pages: Path = PAGES) -> Score:
    wanted, article = expected_of(name, pages), read_page(name, pages)
    version = article.versions[-1]
    either = set(wanted.texts("any"))
    held = Counter(_plain(p.text) for p in version.paragraphs if p.role == "body")
    held = Counter({text: times for text, times in held.items() if text not in either})
    body = Counter(wanted.texts("body"))
    others = [(role, text) for role, text in wanted.paragraphs if role not in ("body", "any")]
    read = Counter((p.role, _plain(p.text)) for p in version.paragraphs)
    furniture = " ".join(_plain(p.text) for p in version.paragraphs if p.role == "furniture")
    missing = tuple((body - held).elements())
    return Score(
        name,
        right=sum((body & held).values()),
        missing=missing,
        extra=tuple((held - body).elements()),
        facts={key: _fact_right(key, wanted.facts.get(key, ""), article) for key in FACTS},
        others=(sum((Counter(others) & read).values()), len(others)),
        body_as_furniture=tuple(text for text in missing if text in furniture),
        notices=_right_missing_extra(wanted.texts("notice"), version, either),
        standfirst=_standfirst_right(wanted.texts("standfirst"), version, either),
    )


def _right_missing_extra(
    wanted: list[str], version: variorum.Version, either: set[str]
) -> tuple[int, int, int]:
    found = Counter(_plain(p.text) for p in version.paragraphs if p.role == "notice")
    found = Counter({text: times for text, times in found.items() if text not in either})
    right = sum((Counter(wanted) & found).values())
    return right, len(wanted) - right, sum(found.values()) - right


def _standfirst_right(wanted: list[str], version: variorum.Version, either: set[str]) -> bool | None:
    found = [_plain(p.text) for p in version.paragraphs if p.role == "standfirst"]
    found = [text for text in found if text not in either]
    return None if not wanted and not found else found == wanted


def _fact_right(key: str, wanted: str, article: variorum.Article) -> bool | None:
    """Whether a fact was read as wanted; None where the page does not hold it and none was read."""
    version = article.versions[-1]
    found: str
    if key == "date":
        found = version.published.isoformat() if version.published else ""
        if wanted and version.published and "T" in wanted:
            return version.published == datetime.fromisoformat(wanted)
        return found.startswith(wanted) if wanted else (False if found else None)
    if key == "byline":
        found = version.byline
        authors = [author.strip() for author in wanted.split(",") if author.strip()]
        if authors:
            known = all(author.casefold() in found.casefold() for author in authors)
            return known and len(found) <= len(wanted) + 40
    else:
        found = {
            "headline": version.headline,
            "outlet": article.outlet,
            "address": article.address,
            "language": article.language.partition("-")[0],
        }[key]
    if not wanted:
        return False if found else None
    return found.casefold() == wanted.casefold()


def f1(scores: Iterable[Score]) -> tuple[float, float, float]:
    """Precision, recall and F1 of the body paragraphs over all pages."""
    held = list(scores)
    right = sum(s.right for s in held)
    precision = right / max(1, right + sum(len(s.extra) for s in held))
    recall = right / max(1, right + sum(len(s.missing) for s in held))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def share_right(scores: Iterable[Score], fact: str) -> float:
    """Of the pages that hold a fact (or were said to), on how many it was read right."""
    told = [s.facts[fact] for s in scores if s.facts[fact] is not None]
    return sum(map(bool, told)) / max(1, len(told))


def table(scores: Iterable[Score]) -> str:
    held = list(scores)
    keys = (*FACTS, "standfirst", "notices")
    lines = [f"{'page':22} {'body':>7} {'extra':>5} {'other':>7}  " + " ".join(f"{k:8}" for k in keys)]
    for s in held:
        marks = [*(_mark(s.facts[k]) for k in FACTS), f"{_mark(s.standfirst):10}"]
        marks.append("{} -{} +{}".format(*s.notices))
        body = f"{s.right}/{s.right + len(s.missing)}"
        others = f"{s.others[0]}/{s.others[1]}"
        lines.append(
            f"{s.name:22} {body:>7} {len(s.extra):>5} {others:>7}  " + " ".join(f"{m:8}" for m in marks)
        )
    precision, recall, both = f1(held)
    rates = " ".join(f"{share_right(held, k):<8.2f}" for k in FACTS)
    lines.append(f"{'all':22} P {precision:.3f} R {recall:.3f} F1 {both:.3f}  {rates}")
    lines.append(
        f"paragraphs of other roles {sum(s.others[0] for s in held)}/{sum(s.others[1] for s in held)}, "
        f"body called furniture {sum(len(s.body_as_furniture) for s in held)}, notices "
        + "{} right, {} missing, {} too many".format(*(sum(s.notices[i] for s in held) for i in range(3)))
    )
    return "\n".join(lines)


def _mark(right: bool | None) -> str:
    return "-" if right is None else "yes" if right else "NO"


def _plain(text: str) -> str:
    return " ".join(text.split())


def main() -> None:
    asked = sys.argv[1:]
    pages = PAGES
    if asked[:1] == ["--in"]:
        pages, asked = SAMPLES / asked[1], asked[2:]
    print(table(score_of(name, pages) for name in names(pages)))
    for name in asked:
        score, article = score_of(name, pages), read_page(name, pages)
        print(f"\n{name}: missing {score.missing}, extra {score.extra}, outlet {article.outlet!r}")
        print(f"published {article.versions[-1].published}, address {article.address!r}")
        for paragraph in article.versions[-1].paragraphs:
            print(f"  {paragraph.role:10} {paragraph.text}")


if __name__ == "__main__":
    main()
