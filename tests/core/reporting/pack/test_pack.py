"""Evidence packs: the same bytes when made twice, and any change of them is found and named."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum import annotate, compare, cross_reference, findings
from variorum.model.article import Article, Original
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, Decisions, Note, Verdict
from variorum.model.span import Span
from variorum.reading.reader import read_bytes
from variorum.reporting.compared import Compared
from variorum.reporting.pack.archive import archived, places
from variorum.reporting.pack.checking import check
from variorum.reporting.pack.packing import Held, evidence_pack, sums

OLD = "Ferry stays in harbour\n\nThe ferry of Testham stayed in harbour on Friday. Two boats were damaged."
NEW = "Ferry stays in harbour\n\nThe ferry of Testham stayed in harbour on Friday. Three boats were damaged."


@cache
def compared() -> Compared:
    left, right = (
        version_from(
            [("headline", "headline"), (text, "body")],
            source_sha256=hashlib.sha256(text.encode()).hexdigest(),
        )
        for text in (OLD, NEW)
    )
    comparison = compare(left, right)
    annotations = annotate(left), annotate(right)
    dossier = cross_reference(annotations, {(0, 1): comparison})
    found = findings(comparison, dossier)
    note = Note(Anchor.at(left.text, Span(0, 5), left.content_hash), "Ask the harbour master")
    elsewhere = Note(Anchor("other", "words"), "Of another text")
    verdict = Verdict(found[0].id, "confirmed", left=Anchor.at(left.text, Span(0, 5), left.content_hash))
    return Compared(
        ("the first", "the second"),
        left,
        right,
        comparison,
        dossier,
        found,
        Decisions(notes=(note, elsewhere), verdicts=(verdict,)),
        (Article((left,), "The Gazette"), Article((right,), "The Gazette")),
        annotations=annotations,
    )


@cache
def pack() -> bytes:
    left, right = (
        Original(hashlib.sha256(t.encode()).hexdigest(), t.encode(), n)
        for t, n in ((OLD, "../-a b.txt"), (NEW, "é.txt"))
    )
    return evidence_pack(compared(), (Held(left, datetime(2025, 5, 3, 9, tzinfo=UTC)), Held(right)))


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_made_twice_it_has_the_same_bytes() -> None:
    first = pack()
    pack.cache_clear()
    assert pack() == first


def test_it_holds_originals_texts_readings_and_what_was_found() -> None:
    held = members(pack())
    assert held["original/left-a_b.txt"] == OLD.encode()
    assert held["original/right-_.txt"] == NEW.encode()
    assert held["text/left.txt"].decode() == compared().left.text
    assert set(held) >= {
        "README.txt",
        "record.json",
        "reading/left.json",
        "comparison.json",
        "findings.json",
        "report.html",
    }
    assert b"2025-05-03T09:00:00+00:00" in held["record.json"]
    assert b"a day that this pack does not record" in held["report.html"]


def test_only_decisions_on_these_texts_go_in() -> None:
    told = members(pack())["decisions.json"]
    assert b"Ask the harbour master" in told
    assert b"Of another text" not in told


def test_it_says_what_it_proves_and_never_that_it_was_published_so() -> None:
    words = members(pack())["README.txt"].decode()
    assert "does not prove that a text was published" in " ".join(words.split())


def test_a_clock_without_its_zone_is_recorded_as_it_is_printed() -> None:
    nine = datetime(2020, 1, 3, 9, tzinfo=UTC)
    one = replace(
        compared().left, published=nine, published_raw="3 Jan 2020, 9 am", guessed=frozenset({"published"})
    )
    articles = Article((one,), "Herald"), Article((compared().right,), "Star")
    held = members(evidence_pack(replace(compared(), left=one, articles=articles), (Held(), Held())))
    assert json.loads(held["record.json"])["texts"][0]["published"] == "2020-01-03T09:00:00"
    assert "published: 2020-01-03T09:00:00 (as printed, time zone not known)" in held["README.txt"].decode()


def test_it_says_what_the_reader_gave_and_a_day_as_a_day() -> None:
    day = datetime(2020, 1, 3, tzinfo=UTC)
    one = replace(compared().left, published=day, given=frozenset({"published"}))
    made = replace(one, given=frozenset({"outlet"}))  # what was said of another version of the article holds
    other = replace(
        compared().right,
        published=day.replace(hour=9),
        seen=day.replace(hour=10),
        guessed=frozenset({"published", "seen"}),
    )
    articles = Article((one, made), "Herald"), Article((other,), "Star")
    held = members(
        evidence_pack(replace(compared(), left=one, right=other, articles=articles), (Held(), Held()))
    )
    left, right = json.loads(held["record.json"])["texts"]
    assert (left["given"], left["guessed"], left["published"]) == (["outlet", "published"], [], "2020-01-03")
    assert (right["given"], right["published"]) == ([], "2020-01-03T09:00:00+00:00")
    words = held["README.txt"].decode()
    for line in (
        "outlet: Herald (given by hand)",
        "published: 2020-01-03 (given by hand)",
        "outlet: Star\n",
        "published: 2020-01-03T09:00:00+00:00 (inferred)",
        "first seen: 2020-01-03T10:00:00+00:00 (when the file was made)",
        "address: not known",
    ):
        assert line in words
    assert "who made this pack" not in words
    assert "which program made this" in words


def test_an_unchanged_pack_is_sound() -> None:
    checked = check(pack())
    assert checked.sound
    assert checked.right == len(members(pack())) - 1
    assert checked.sha256 == hashlib.sha256(pack()).hexdigest()


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_any_flipped_byte_is_found_and_named(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(pack()) - 1))
    bit = data.draw(st.integers(0, 7))
    changed = bytearray(pack())
    changed[at] ^= 1 << bit
    checked = check(bytes(changed))
    assert not checked.sound
    inside = [name for name, start, end in places(members(pack())) if start <= at < end]
    told = " ".join(checked.faults)
    assert inside == [] or inside[0] in told or "zip file" in told


def test_every_byte_of_the_list_of_files_counts() -> None:
    data = pack()
    start = max(end for _, _, end in places(members(data)))
    for at in range(start, len(data)):
        changed = bytearray(data)
        changed[at] ^= 0x20
        assert check(bytes(changed)).faults


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"text/left.txt": b"other words"}, "text/left.txt: it, or its line in SHA256SUMS, was changed."),
        ({"text/left.txt": None}, "text/left.txt: it is missing"),
        ({"more.txt": b"put in"}, "more.txt: SHA256SUMS does not know it"),
        ({"SHA256SUMS": None}, "SHA256SUMS is missing"),
        ({"SHA256SUMS": b"nonsense\n"}, "SHA256SUMS: line 1 was changed."),
    ],
)
def test_what_was_done_to_a_pack_is_told(change: dict[str, bytes | None], told: str) -> None:
    held = {**members(pack()), **change}
    made = archived({name: data for name, data in held.items() if data is not None})
    assert any(fault.startswith(told) for fault in check(made).faults)


def test_files_put_in_later_are_told_in_the_order_of_the_pack() -> None:
    later = [f"{letter}.txt" for letter in "qwertyuiop"]
    made = archived(members(pack()) | dict.fromkeys(later, b"x"))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        order = [name for name in archive.namelist() if name in later]
    told = [fault.split(":")[0] for fault in check(made).faults if "put in later" in fault]
    assert len(told) == len(later)
    assert told == order


def test_a_file_added_behind_or_before_is_found() -> None:
    assert check(pack() + b"x").faults
    assert check(b"x" + pack()).faults


@given(st.binary(max_size=200))
def test_anything_at_all_is_no_pack_and_no_crash(data: bytes) -> None:
    assert not check(data).sound


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is not installed")
def test_sha256sum_agrees(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(pack())) as archive:
        archive.extractall(tmp_path)
    subprocess.run(["sha256sum", "--quiet", "--strict", "-c", "SHA256SUMS"], cwd=tmp_path, check=True)
    (tmp_path / "text/left.txt").write_text("other", "utf-8")
    done = subprocess.run(
        ["sha256sum", "-c", "SHA256SUMS"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode
    assert "text/left.txt: FAILED" in done.stdout


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_that_is_in_the_pack_twice_is_told() -> None:
    data = io.BytesIO(pack())
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr("text/left.txt", b"other words")
    assert "text/left.txt: it is in the pack twice." in check(data.getvalue()).faults


def test_a_pack_read_as_articles_is_its_two_texts_and_nothing_else() -> None:
    result = read_bytes(pack(), "evidence.zip")
    (left,), (right,) = (article.versions for article in result.articles)
    assert [left.text, right.text] == [compared().left.text, compared().right.text]
    assert [p.role for p in left.paragraphs] == ["headline", "body"]
    assert [article.outlet for article in result.articles] == ["The Gazette", "The Gazette"]
    assert [original.data for original in result.originals] == [OLD.encode(), NEW.encode()]
    assert left.source_sha256 == hashlib.sha256(OLD.encode()).hexdigest()
    assert left.obtained == "evidence pack"
    assert [each.remark for each in result.problems] == [True]


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_of_a_pack_that_was_changed_no_changed_text_is_read(data: st.DataObject) -> None:
    names = st.sampled_from(sorted(members(pack())))
    name, words = (
        data.draw(names),
        data.draw(st.binary(max_size=30) | st.sampled_from((b"{}", b"[]", b"null"))),
    )
    result = read_bytes(archived({**members(pack()), name: words}), "evidence.zip")
    held = {compared().left.text, compared().right.text}
    assert {version.text for article in result.articles for version in article.versions} <= held
    if "reading/" in name or name in ("record.json", "SHA256SUMS"):
        assert any(not each.remark and "changed" in each.reason for each in result.problems)


@pytest.mark.parametrize(
    "reading",
    [
        {"text": "A", "paragraphs": [{"text": "B", "start": 0, "end": 1}]},
        {"text": "A", "paragraphs": [{"text": "A", "start": 0, "end": 1, "role": "ruler"}]},
        {"text": ["A"], "paragraphs": [{"text": ["A"], "start": 0, "end": 1}]},
        {"text": "A", "paragraphs": [{"text": "A", "start": 0, "end": 1}], "label": 3},
        {"text": "A", "paragraphs": [{"text": "A", "start": 0, "end": 1}], "seen": "2026-01-01T00:00:00"},
        {"text": "A", "paragraphs": []},
        {"paragraphs": {"A": 1}},
    ],
)
def test_a_pack_with_right_sums_whose_reading_makes_no_sense_is_refused(reading: dict[str, object]) -> None:
    made = {**members(pack()), "reading/left.json": json.dumps(reading).encode()}
    made["SHA256SUMS"] = sums({name: data for name, data in made.items() if name != "SHA256SUMS"})
    result = read_bytes(archived(made), "evidence.zip")
    assert [article.versions[0].text for article in result.articles] == [compared().right.text]
    assert any("reading/left.json" in each.where for each in result.problems)


def test_a_zip_file_that_lists_a_great_many_files_is_none(tmp_path: Path) -> None:
    found = check(archived({str(number): b"" for number in range(10_001)}))
    assert not found.is_pack
    assert found.faults == ("It is no zip file, or a damaged one: it lists too many files.",)


def test_words_that_no_window_could_show_in_a_line_are_not_taken_from_a_pack() -> None:
    def with_label(label: str) -> bytes:
        made = members(pack())
        made["reading/left.json"] = json.dumps(
            {**json.loads(made["reading/left.json"]), "label": label}
        ).encode()
        made["SHA256SUMS"] = sums({name: data for name, data in made.items() if name != "SHA256SUMS"})
        return archived(made)

    assert len(read_bytes(with_label("Morning edition"), "pack.zip").articles) == 2
    result = read_bytes(with_label("x" * 100_000), "pack.zip")
    assert len(result.articles) == 1
    assert any(problem.where == "pack.zip/reading/left.json" for problem in result.problems)
