"""Reports in the programs people open them with. Skipped where a program is not installed; `make soak`."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest

from variorum.dossier.story.page import story_page_of
from variorum.model.building import plain_version
from variorum.model.story_page import StoryText
from variorum.reporting.choice import ALL, PARTS, Choice
from variorum.reporting.exchange.table import Table
from variorum.reporting.inert import inert
from variorum.reporting.spreadsheet import workbook_of
from variorum.reporting.story.contents import story_contents
from variorum.reporting.story.writing import story_bytes
from variorum.reporting.writing import Wanted, report_bytes

Make = Callable[..., Any]
pytestmark = pytest.mark.soak
SOFFICE = shutil.which("soffice")
#: The spreadsheet is a package of its own; where there is no screen it has no `localc`.
CALC = shutil.which("localc") or (SOFFICE and next(Path(SOFFICE).resolve().parent.glob("libsclo.*"), None))
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
OLD = "Ferry aground\n\nAbout 200 people were aboard.\n\nThe bus will run until Monday.\n\nRefunds were promised."
NEW = (
    "Ferry aground\n\nA correction was made.\n\nSome 214 people were aboard.\n\nThe bus will run.\nSee below."
)
MACRO = """Sub Settle(source, act, target)
 Dim load(0) As New com.sun.star.beans.PropertyValue
 load(0).Name = "Hidden"
 load(0).Value = True
 doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, load())
 dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
 Dim none()
 dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" & act & "AllTrackedChanges", "", 0, none())
 Dim save(1) As New com.sun.star.beans.PropertyValue
 save(0).Name = "FilterName"
 save(0).Value = "Text (encoded)"
 save(1).Name = "FilterOptions"
 save(1).Value = "UTF8,LF,,,"
 doc.storeToURL(ConvertToURL(target), save())
 doc.close(True)
End Sub

Sub SettleEach(folder, count)
 Dim n As Integer
 For n = 0 To CInt(count) - 1
  Settle(folder & "/" & CStr(n) & ".docx", "Accept", folder & "/" & CStr(n) & ".Accept.txt")
  Settle(folder & "/" & CStr(n) & ".docx", "Reject", folder & "/" & CStr(n) & ".Reject.txt")
 Next
End Sub"""
LIBRARY = "<library:library xmlns:library='http://openoffice.org/2000/library' library:name='Standard' "


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., None]:
    """soffice with a profile of its own that knows `MACRO`."""
    if SOFFICE is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    profile = tmp_path_factory.mktemp("office")

    def run(*words: str) -> None:
        command = [SOFFICE or "", "--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}"]
        subprocess.run([*command, *words], capture_output=True, timeout=400, check=True)

    basic = profile / "user" / "basic"
    (basic / "Standard").mkdir(parents=True)
    run("--terminate_after_init")  # the first start makes the rest of the profile
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    (basic / "script.xlc").write_text(
        f'{head}<library:libraries xmlns:library="http://openoffice.org/2000/library">'
        '<library:library library:name="Standard" library:link="false"/></library:libraries>'
    )
    (basic / "Standard" / "script.xlb").write_text(
        f"{head}{LIBRARY}library:readonly='false'>"
        '<library:element library:name="Module1"/></library:library>'
    )
    (basic / "Standard" / "Module1.xba").write_text(
        f'{head}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" '
        f'script:language="StarBasic">{escape(MACRO)}</script:module>'
    )
    return run


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (OLD, NEW),
        (NEW, OLD),
        ("The bus stops.\n\nNobody knows why.", "The bus stops. A sign says so.\n\nBut Nobody knows why."),
        ("Gone.\n\nTwo.", "Two."),
        ("It was so.\n\nAs told, it rains.", "It was so.\n\nThe quay is wide.\n\nBut as told, it rains."),
        ("It stops at noon.\n\nThe quay is wide.", "It stops at ten"),
        ("A.\n\nB.", "A. B."),
        ("One.", "One.\n\nع two"),
    ],
)
def test_accepting_and_rejecting_all_in_libreoffice_gives_both_texts(
    office: Callable[..., None], compared_pair: Make, tmp_path: Path, left: str, right: str
) -> None:
    source = tmp_path / "out.docx"
    source.write_bytes(report_bytes(".docx", compared_pair(left, right), Wanted(Choice(frozenset(PARTS)))))
    for act, text in (("Accept", right), ("Reject", left)):
        target = tmp_path / f"{act}.txt"
        office(f"macro:///Standard.Module1.Settle({source},{act},{target})")
        assert target.read_text("utf-8-sig").rstrip("\n") == text.replace("\n\n", "\n")


HOSTILE = "=cmd|'/C calc'!A0 <script>alert(1)</script> \u202eevil \x07\ud800 http://x.example"
#: What has broken out of documents, or fallen out of them.
NASTY = (
    *("=1+1", "+cmd", "-x", "@SUM(A1)", "<b>", "</w:t>", "&amp;", "]]>", "{{x}}", "%s", "\\n", "£1,200"),
    *("\u202eevil\u202c", "\u200b", "\u00ad", "\u2028", "\x07", "\x0b", "\ud800", "\ufffe", "e\u0301"),
    *("é", "بحر", "שלום", "漢字", "\U0001f469\u200d\U0001f467", "“calm”", "200", "214", "the", "ferry"),
    *("harbour", "people", "aboard", "said", "not", "about", "Monday"),
)
ODD = ("", "\n", "\n\n", " ", "a", "a\n\n\n\nb", "a\n\n\nb", "a\nb", "a\r\n\r\nb", "\na", "a\n", "=1+1")


def _paragraph(rng: random.Random) -> str:
    words = " ".join(rng.choices(NASTY, k=rng.randint(1, 30)))
    words = words.replace(" ", rng.choice("\n\t"), 1) if rng.random() < 0.2 else words
    return f"{rng.choice(('', '', ' '))}{words}{rng.choice(('.', '', '  '))}"


def _edited(paragraphs: list[str], rng: random.Random) -> list[str]:
    """Put in, taken out, in another order, joined, parted, and with another word."""
    made = list(paragraphs)
    for _ in range(rng.randint(1, 6)):
        at, act = rng.randrange(len(made) + 1), rng.randrange(6)
        if act == 0 or at == len(made):
            made.insert(at, _paragraph(rng))
        elif act == 1:
            del made[at]
        elif act == 2:
            made.insert(0, made.pop(at))
        elif act == 3:
            made[at : at + 2] = [" ".join(made[at : at + 2])]
        else:
            words = made[at].split(" ")
            middle = len(words) // 2
            parts = [words[:middle], words[middle:]] if act == 4 else [[*words[:-1], rng.choice(NASTY)]]
            made[at : at + 1] = [" ".join(part) for part in parts]
    return made


def test_a_hundred_nasty_pairs_are_accepted_and_rejected_exactly(
    office: Callable[..., None], compared_pair: Make, tmp_path: Path
) -> None:
    rng = random.Random(9)
    pairs = [(one, other) for one in ODD for other in ODD[::3] if one != other]
    while len(pairs) < 100:
        old = [_paragraph(rng) for _ in range(rng.randint(1, 12))]
        pairs.append(("\n\n".join(old), "\n\n".join(_edited(old, rng))))
    for number, (old, new) in enumerate(pairs):
        data = report_bytes(".docx", compared_pair(old, new), Wanted(Choice(frozenset(PARTS))))
        (tmp_path / f"{number}.docx").write_bytes(data)
    office(f"macro:///Standard.Module1.SettleEach({tmp_path},{len(pairs)})")
    for number, pair in enumerate(pairs):
        for act, text in zip(("Reject", "Accept"), pair, strict=True):
            wanted = "\n".join(inert(words) for words in text.split("\n\n"))
            got = (tmp_path / f"{number}.{act}.txt").read_text("utf-8-sig")
            assert got.rstrip("\n") == wanted.rstrip("\n"), (number, act)


def test_hostile_words_come_out_of_libreoffice_as_words(
    office: Callable[..., None], hostile: Make, tmp_path: Path
) -> None:
    source, target = tmp_path / "out.docx", tmp_path / "Accept.txt"
    compared = hostile()
    source.write_bytes(report_bytes(".docx", compared, Wanted(Choice(frozenset(PARTS)))))
    office(f"macro:///Standard.Module1.Settle({source},Accept,{target})")
    wanted = "\n".join(inert(words) for words in compared.right.text.split("\n\n"))
    assert target.read_text("utf-8-sig").rstrip("\n") == wanted


@pytest.mark.parametrize("mode", ["versions", "outlets"])
@pytest.mark.parametrize("kind", [".docx", ".xlsx"])
def test_libreoffice_opens_every_report(
    office: Callable[..., None], hostile: Make, tmp_path: Path, kind: str, mode: str
) -> None:
    if kind == ".xlsx" and CALC is None:
        pytest.skip("LibreOffice's spreadsheet is not installed")
    source = tmp_path / f"out{kind}"
    source.write_bytes(report_bytes(kind, hostile(mode), Wanted(ALL)))
    office("--convert-to", "pdf", "--outdir", str(tmp_path), str(source))
    assert (tmp_path / "out.pdf").stat().st_size > 1000


@pytest.mark.parametrize("kind", [".docx", ".xlsx"])
def test_libreoffice_opens_the_report_of_a_story(
    office: Callable[..., None], tmp_path: Path, kind: str
) -> None:
    if kind == ".xlsx" and CALC is None:
        pytest.skip("LibreOffice's spreadsheet is not installed")
    texts = [
        StoryText(f"{HOSTILE} {at}", plain_version(f"{NEW}\n\n{HOSTILE}".replace("214", str(210 + at))))
        for at in range(3)
    ]
    source = tmp_path / f"out{kind}"
    source.write_bytes(story_bytes(kind, story_contents(story_page_of(texts), HOSTILE)))
    office("--convert-to", "pdf", "--outdir", str(tmp_path), str(source))
    assert (tmp_path / "out.pdf").stat().st_size > 1000


def test_a_spreadsheet_shows_formulas_of_an_article_as_words(
    office: Callable[..., None], tmp_path: Path
) -> None:
    if CALC is None:
        pytest.skip("LibreOffice's spreadsheet is not installed")
    words = ("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/C calc'!A0", "<b>x</b>", "http://x.example", "0012")
    table = Table("Words", ("words",), tuple((word,) for word in words))
    source = tmp_path / "out.xlsx"
    source.write_bytes(workbook_of([table]))
    office("--convert-to", "csv", "--outdir", str(tmp_path), str(source))
    assert (tmp_path / "out.csv").read_text("utf-8").splitlines() == ["words", *words]


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_a_browser_complains_of_nothing(hostile: Make, tmp_path: Path, mode: str) -> None:
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    page, log = tmp_path / "out.html", tmp_path / "net.json"
    page.write_bytes(report_bytes(".html", hostile(mode), Wanted(ALL)))
    told = subprocess.run(
        [
            *(CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'me'}"),
            *("--enable-logging=stderr", "--disable-background-networking", f"--log-net-log={log}"),
            *("--dump-dom", page.as_uri()),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert "CONSOLE" not in told.stderr
    assert "<script" not in told.stdout
    assert "x.example/i" not in json.dumps(json.loads(log.read_text()).get("events", []))
