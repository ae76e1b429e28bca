"""What an act is told as once it is done. Its name stays an order ("Undo: Add 2 texts"), as menus have it."""

from __future__ import annotations

from typing import Final

from variorum.corpus import act_labels as acts
from variorum.text.phrasing import marked

#: By the template of an act's name. What is not here is told by its name.
ACTS_DONE: Final[dict[str, str]] = {
    acts.ADD: marked("{what} added"),
    acts.ADD_OLDER: marked("{what} added as an older version; later ones are numbered anew"),
    acts.ADD_VERSION: marked("{what} added as a new version"),
    acts.ADD_ONE_VERSION: marked("{what} added, one of them as a new version"),
    acts.ADD_ONE_OLDER: marked("{what} added, one of them as an older version; later ones are numbered anew"),
    acts.ADD_VERSIONS: marked("{what} added, new versions among them: {n}"),
    acts.NEW_STORY: marked("new story {what} made"),
    acts.RENAME: marked("{what} renamed to {name}"),
    acts.NAME_OUTLET: marked("outlet of {what} set to {name}"),
    acts.LABEL: marked("label of {what} set to {name}"),
    acts.SWAP_ORDER: marked("order of two versions swapped"),
    acts.MOVE_TO_NEW_STORY: marked("{what} moved to a new story"),
    acts.MOVE: marked("{what} moved to {target}"),
    acts.MAKE_ONE: marked("{what} made one: {name}"),
    acts.MAKE_SEVERAL: marked("{what} made of {n}"),
    acts.REMOVE: marked("{what} removed"),
    acts.RESTORE: marked("{what} restored"),
    acts.SET: marked("{fields} of {what} set"),
    acts.TAG: marked("{what} tagged {tags}"),
    acts.UNTAG: marked("tag {tags} taken off {what}"),
    acts.CONFIRM: marked("{what} confirmed"),
    acts.REJECT: marked("{what} rejected"),
    acts.UNSURE: marked("{what} marked as unsure"),
    acts.CONFIRM_ONE_NAME: marked("{what} confirmed: {names} are one name"),
    acts.REJECT_NAMES_APART: marked("{what} rejected: {names} are not the same"),
    acts.NOTE_ON: marked("note on {what} kept"),
    acts.NOTE_ON_FINDING: marked("note on the finding {what} kept"),
    acts.NOTE: marked("note kept"),
    acts.VERDICT_BACK: marked("verdict on {what} taken back"),
    acts.NOTE_OFF: marked("note on {what} removed"),
    acts.LINK: marked("two passages linked"),
    acts.LINK_ANEW: marked("two passages linked anew"),
    acts.UNLINK: marked("two passages no longer linked"),
    acts.MERGE_NAMES: marked("{names} merged"),
    acts.SPLIT_NAMES: marked("{names} set apart"),
    acts.RENAME_NAME: marked("{names} renamed"),
    acts.SET_KIND: marked("kind of {names} set"),
    acts.KEEP_APART: marked("{names} kept apart"),
    acts.MARK_PARAGRAPH: marked("paragraph marked as {role}"),
    acts.NAME_SPEAKER: marked("{name} named as the speaker of {what}"),
    acts.NO_SPEAKER: marked("speaker of {what} marked as not told"),
    acts.SPEAKER_TO_PROGRAM: marked("speaker of {what} left to the program"),
    acts.TAKE_BACK: marked("taken back: {taken_back}"),
    acts.UNDO: marked("undone: {done}"),
    acts.REDO: marked("done again: {done}"),
}
