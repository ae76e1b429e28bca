"""Reports in the programs people open them with. Skipped where a program is not installed; `make soak`."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest

from variorum.reporting.choice import ALL, Choice
from variorum.reporting.exchange.table import Table
from variorum.reporting.inert import inert
from variorum.reporting.spreadsheet import workbook_of
from variorum.reporting.writing import Wanted, report_bytes

Make = Callable[..., Any]
pytestmark = pytest.mark.soak
SOFFICE = shutil.which("soffice")
#: The spreadsheet is a package of its own.
CALC = shutil.which("localc")
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
        subprocess.run([*command, *words], capture_output=True, timeout=120, check=True)

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
    [(OLD, NEW), (NEW, OLD), ("Gone.\n\nTwo.", "Two."), ("A.\n\nB.", "A. B."), ("One.", "One.\n\nع two")],
)
def test_accepting_and_rejecting_all_in_libreoffice_gives_both_texts(
    office: Callable[..., None], compared_pair: Make, tmp_path: Path, left: str, right: str
) -> None:
    source = tmp_path / "out.docx"
    source.write_bytes(report_bytes(".docx", compared_pair(left, right), Wanted(Choice())))
    for act, text in (("Accept", right), ("Reject", left)):
        target = tmp_path / f"{act}.txt"
        office(f"macro:///Standard.Module1.Settle({source},{act},{target})")
        assert target.read_text("utf-8-sig").rstrip("\n") == text.replace("\n\n", "\n")


def test_hostile_words_come_out_of_libreoffice_as_words(
    office: Callable[..., None], hostile: Make, tmp_path: Path
) -> None:
    source, target = tmp_path / "out.docx", tmp_path / "Accept.txt"
    compared = hostile()
    source.write_bytes(report_bytes(".docx", compared, Wanted(Choice())))
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
