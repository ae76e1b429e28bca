"""What the acts of a corpus are called: the templates of the labels that are kept with them.

Kept labels are English for every reader of the file; `act_words` tells them in the language of a window. A new label
needs its template here, or stays English everywhere.
"""

from __future__ import annotations

from typing import Final

from variorum.text.phrasing import marked

# Adding. What was added, and what came of it.
NOTHING_TO_ADD: Final = marked("Nothing to add")
OUT_OF_THE_BIN: Final = marked("Take {what} out of the bin")
ALREADY_HERE: Final = marked("Already here: {what}")
ADD: Final = marked("Add {what}")
ADD_OLDER: Final = marked("Add {what} as an older version, so that later ones are numbered anew")
ADD_VERSION: Final = marked("Add {what} as a new version")
ADD_ONE_VERSION: Final = marked("Add {what}, one of them as a new version")
ADD_ONE_OLDER: Final = marked(
    "Add {what}, one of them as an older version, so that later ones are numbered anew"
)
ADD_VERSIONS: Final = marked("Add {what}, {n} of them as new versions")
ADD_OLDER_ONES: Final = marked("Add {what}, {older} older than those held: later ones are numbered anew")
ADD_VERSIONS_AND_OLDER_ONES: Final = marked(
    "Add {what}, {n} of them as new versions, {older} older than those held: later ones are numbered anew"
)
WITH_KNOWN: Final = marked("{act} ({n} already here)")
WITH_SETTLED: Final = marked("{act}, {settled}")
DOUBTS_SETTLED: Final = marked("{what} settled")
DOUBTS_SETTLED_BY: Final = marked("{what} settled by {by}")
BORDERS_PUT_RIGHT: Final = marked("{what} put right")
BORDERS_PUT_RIGHT_BY: Final = marked("{what} put right by {by}")
SETTLED_AND_PUT_RIGHT: Final = marked("{what} settled and {cuts} put right")
SETTLED_AND_PUT_RIGHT_BY: Final = marked("{what} settled and {cuts} put right by {by}")

# Putting things where they belong.
NEW_STORY: Final = marked("New story {what}")
RENAME: Final = marked("Rename {what} to {name}")
NAME_OUTLET: Final = marked("Name the outlet of {what}: {name}")
LABEL: Final = marked("Label {what}: {name}")
SWAP_ORDER: Final = marked("Swap the order of two versions")
MOVE_TO_NEW_STORY: Final = marked("Move {what} to a new story")
MOVE: Final = marked("Move {what} to {target}")
MAKE_ONE: Final = marked("Make one of {what}: {name}")
MAKE_SEVERAL: Final = marked("Make {what} of {n}")
REMOVE: Final = marked("Remove {what}")
RESTORE: Final = marked("Restore {what}")
EMPTY_BIN: Final = marked("Empty the bin ({what})")
BIN_IS_EMPTY: Final = marked("The bin is empty")

# What is known of a text.
SET: Final = marked("Set {fields} of {what}")
TAG: Final = marked("Tag {what} {tags}")
UNTAG: Final = marked("Take the tag {tags} off {what}")

# Decisions of a reader.
CONFIRM: Final = marked("Confirm {what}")
REJECT: Final = marked("Reject {what}")
UNSURE: Final = marked("Mark {what} as unsure")
CONFIRM_ONE_NAME: Final = marked("Confirm {what}: {names} are one name")
REJECT_NAMES_APART: Final = marked("Reject {what}: {names} are not the same")
NOTE_ON: Final = marked("Note on {what}")
NOTE_ON_FINDING: Final = marked("Note on the finding {what}")
NOTE: Final = marked("Note")
VERDICT_BACK: Final = marked("Take back the verdict on {what}")
NOTE_OFF: Final = marked("Remove the note on {what}")
LINK: Final = marked("Link two passages")
LINK_ANEW: Final = marked("Link two passages anew")
UNLINK: Final = marked("Unlink two passages")
MERGE_NAMES: Final = marked("Merge {names}")
SPLIT_NAMES: Final = marked("Split {names}")
RENAME_NAME: Final = marked("Rename {names}")
SET_KIND: Final = marked("Set the kind of {names}")
KEEP_APART: Final = marked("Keep apart {names}")
MARK_PARAGRAPH: Final = marked("Mark a paragraph as {role}")
NAME_SPEAKER: Final = marked("Name {name} as the speaker of {what}")
NO_SPEAKER: Final = marked("Mark the speaker of {what} as not told")
SPEAKER_TO_PROGRAM: Final = marked("Leave the speaker of {what} to the program")
MOVE_A_BORDER: Final = marked("Move a border")
TAKE_BACK: Final = marked("Take back: {taken_back}")

# How a text is read.
READ_ANEW: Final = marked("Read {what} anew")
KEEP_AS_IT_IS: Final = marked("Keep as it is: {choice}")
READ_OTHERWISE: Final = marked("Read otherwise: {choice}")
BORDER: Final = marked("Border of two articles: {choice}")
BORDER_PRESSED: Final = marked("Border of two articles: {choice} ({n} presses)")
MOVE_THE_BORDER: Final = marked("Move the border")
MOVE_BORDER: Final = marked("Move the border of two articles")
ASK_WHERE_VERSION_ENDS: Final = marked("Ask again where a version ends")
ASK_WHERE_ARTICLE_BEGINS: Final = marked("Ask again where an article begins")
KEEP_ARTICLES_APART: Final = marked("Keep {n} articles apart")
MAKE_ARTICLES_ONE: Final = marked("Make {n} articles one")
REPAIR_LETTERS: Final = marked("Repair garbled letters")
PART: Final = marked("Start a new article at {name}")
JOIN: Final = marked("Join {what} with the article before")

# Other corpora.
IMPORT: Final = marked("Import {name}: {taken}")
EXPORT: Final = marked("Export {what} from {name}: {taken}")
TAKEN: Final = marked("{what} of {articles}")
TAKEN_KNOWN: Final = marked("{n} already here")
TAKEN_OTHERWISE: Final = marked("{what} otherwise here and left so")
TAKEN_UNREAD: Final = marked("{what} could not be read")

# Of acts done when a border was still called a cut.
MOVE_A_CUT: Final = marked("Move a cut")
MOVE_THE_CUT: Final = marked("Move the cut")

# What undo and redo say; not kept.
UNDO: Final = marked("Undo: {done}")
REDO: Final = marked("Redo: {done}")

#: Templates of parts of a label.
SETTLED_PARTS = frozenset(
    (
        *(DOUBTS_SETTLED, BORDERS_PUT_RIGHT, SETTLED_AND_PUT_RIGHT),
        *(DOUBTS_SETTLED_BY, BORDERS_PUT_RIGHT_BY, SETTLED_AND_PUT_RIGHT_BY),
    )
)
TAKEN_PARTS = frozenset((TAKEN, TAKEN_KNOWN, TAKEN_OTHERWISE, TAKEN_UNREAD))
#: Templates whose {what} is a finding.
ON_FINDINGS = frozenset(
    (
        *(CONFIRM, REJECT, UNSURE, CONFIRM_ONE_NAME, REJECT_NAMES_APART),
        *(NOTE_ON_FINDING, NOTE_OFF, VERDICT_BACK),
    )
)
#: Templates around another label.
AROUND = frozenset((WITH_KNOWN, WITH_SETTLED))
#: All others.
ACTS = (
    frozenset(text for name, text in list(globals().items()) if name.isupper() and isinstance(text, str))
    - SETTLED_PARTS
    - TAKEN_PARTS
    - AROUND
)
