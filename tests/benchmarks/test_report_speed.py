"""What reports of long texts take, and an evidence pack's promise at its full size; see `make bench`.

Nothing fails for being slow: each line says what it is to be. In a process of its own, whose memory is counted.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.benchmark

WORK = """
import sys, time, resource
sys.path.insert(0, {folder!r})
import made_texts
from variorum.comparing.pipeline import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.building import plain_version
from variorum.reporting.choice import ALL, Choice
from variorum.reporting.compared import Compared
from variorum.reporting.writing import Wanted, report_bytes
from variorum.reviewing.listing import findings

def peak():
    return int(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))) / 1024

left, right = map(plain_version, made_texts.typical(200_000))
comparison = compare(left, right, {mode!r})
annotated = annotate(left), annotate(right)
dossier = cross_reference(annotated, {{(0, 1): comparison}})
found = findings(comparison, dossier, annotations=annotated)
compared = Compared(("Old", "New"), left, right, comparison, dossier, found, annotations=annotated)
open("/proc/self/clear_refs", "w").write("5")
kinds = ((".html", Choice()), (".html", ALL), (".docx", Choice()), (".md", ALL), (".json", ALL), (".xlsx", ALL))
for kind, choice in kinds:
    before = peak()
    start = time.process_time()
    data = report_bytes(kind, compared, Wanted(choice))
    took = time.process_time() - start
    parts = "all" if choice == ALL else "usual"
    print(f"{{kind}} of {mode}, {{parts}}: {{took:5.2f}} s, {{len(data) / 2**20:5.1f}} MB; "
          f"{{before:4.0f}} → {{peak():4.0f}} MB of memory", flush=True)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted by Linux")
@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_reports_of_two_texts_of_200_000_words(mode: str) -> None:
    words = WORK.format(folder=str(Path(__file__).parent), mode=mode)
    told = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    print(f"\n2 × 200,000 words; aim for .html: < 5 s, < 400 MB\n{told.stdout}")
