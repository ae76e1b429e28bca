"""What is told of a story is the same in every run: no order of a set, another in each, reaches it."""

from __future__ import annotations

import os
import subprocess
import sys

#: Run in a process of its own: fingerprints of all that is told of a sample story, and of nearly alike copies of one
#: report. They are taken of what readers and programs get: what Python prints of a set is another in every run.
SCRIPT = """
import hashlib, json, random
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
import variorum
from variorum.dossier.story.page import story_page
from variorum.model.story_page import StoryText
from variorum.reporting.choice import ALL_OF_A_STORY
from variorum.reporting.compared import Compared
from variorum.reporting.pack.packing import Held, evidence_pack
from variorum.reporting.story.contents import story_contents
from variorum.reporting.story.html import html_of_story
from variorum_resources.sample_corpus import sample_folder, sample_stories

chance = random.Random(5)


def nearly(text):
    words = [word for word in text.split(" ") if chance.random() > 0.03]
    return " ".join(str(int(w) + 1) if w.isdecimal() and chance.random() < 0.3 else w for w in words)


def newest(result):
    return result.articles[0].versions[-1]


with sample_folder() as folder:
    stories = [
        [newest(variorum.read(Path(folder, article.files[-1]))) for article in story.articles]
        for story in sample_stories()
        if len(story.articles) == 4  # more would take longer, and tell no more of what is looked for
    ]
stories.append([newest(variorum.read_text(nearly(stories[0][0].text))) for _ in range(3)])
for versions in stories:
    names = [f"Outlet {number}" for number, _ in enumerate(versions, 1)]
    annotations = [variorum.annotate(version) for version in versions]
    chorus = variorum.compare_many(versions)
    dossier = variorum.cross_reference(annotations, chorus.pairs, None, names)
    texts = [StoryText(name, version, name) for name, version in zip(names, versions)]
    page = story_page(texts, annotations, dossier, chorus)
    made = {"made": "", "made_at": datetime(2025, 5, 5, tzinfo=UTC)}
    contents = replace(story_contents(page, "A story", ALL_OF_A_STORY), **made)
    two = tuple(annotations[:2])
    compared = chorus.pairs[0, 1]
    of_two = variorum.cross_reference(two, {(0, 1): compared}, None, names[:2])
    found = variorum.findings(compared, of_two, tuple(names[:2]), annotations=two)
    pack = evidence_pack(
        Compared(tuple(names[:2]), *versions[:2], compared, of_two, found, annotations=two), (Held(), Held())
    )
    values = [*annotations, chorus, dossier, page, contents, of_two, *found]
    for told in (*(json.dumps(each.to_dict()).encode() for each in values), html_of_story(contents).encode(), pack):
        print(hashlib.sha256(told).hexdigest())
"""


def test_every_process_tells_a_story_alike_whatever_its_hash_seed() -> None:
    told = [
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()
        for seed in ("1", "2")
    ]
    assert len(told[0]) > 50
    assert told[0] == told[1]
