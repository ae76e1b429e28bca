"""The accessibility tree of a program as a screen reader gets it: AT-SPI over D-Bus, one answer per line.

Run by a Python that has gi (Debian's own, with python3-gi); the bindings of AT-SPI itself are not needed.
Each line of input is a JSON list, a method and its arguments; each line of output its answer.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from gi.repository import Gio, GLib  # type: ignore[import-untyped,unused-ignore]

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
#: Bits of the state set, as numbered in atspi-constants.h.
_STATES = {
    1: "active",
    4: "checked",
    8: "enabled",
    12: "focused",
    23: "selected",
    25: "showing",
    30: "visible",
}
_PATIENCE = 10_000

Ref = tuple[str, str]


class Tree:
    """Objects are named by the bus and the path they live at."""

    def __init__(self) -> None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        where = ("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        address = session.call_sync(*where, None, None, 0, _PATIENCE, None).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
        flags |= Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self._heard: list[str] = []
        event = "org.a11y.atspi.Event.Object"
        self._bus.signal_subscribe(None, event, "Announcement", None, None, 0, self._hear)
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
        asked = GLib.Variant("(sass)", ("object:announcement", [], ""))
        self._call(registry, "org.a11y.atspi.Registry", "RegisterEvent", asked)

    def programs(self) -> list[Ref]:
        """All that can be read now."""
        return list(self._call(_REGISTRY, _ACCESSIBLE, "GetChildren")[0])

    def read(self, ref: Ref, depth: int = 60) -> dict[str, Any]:
        """An object with all below it."""
        children = self._call(ref, _ACCESSIBLE, "GetChildren")[0] if depth else []
        return {
            "ref": ref,
            "role": self._call(ref, _ACCESSIBLE, "GetRoleName")[0],
            "name": self._property(ref, "Name"),
            "description": self._property(ref, "Description"),
            "states": self.states(ref),
            "children": [self.read(tuple(child), depth - 1) for child in children],
        }

    def states(self, ref: Ref) -> list[str]:
        """The states of it that matter here."""
        low, high = self._call(ref, _ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return [name for bit, name in _STATES.items() if bits >> bit & 1]

    def press(self, ref: Ref) -> str:
        """Do what its first action is; the name of it."""
        action = "org.a11y.atspi.Action"
        names = [row[0] for row in self._call(ref, action, "GetActions")[0]]
        wanted = next((at for at, name in enumerate(names) if name in ("Press", "Toggle", "ShowMenu")), 0)
        self._call(ref, action, "DoAction", GLib.Variant("(i)", (wanted,)))
        return str(names[wanted])

    def focus(self, ref: Ref) -> bool:
        """Give it the keyboard."""
        return bool(self._call(ref, "org.a11y.atspi.Component", "GrabFocus")[0])

    def choose(self, ref: Ref, child: int) -> bool:
        """Select a child of a list."""
        argument = GLib.Variant("(i)", (child,))
        return bool(self._call(ref, "org.a11y.atspi.Selection", "SelectChild", argument)[0])

    def text(self, ref: Ref) -> str:
        """All of a text."""
        return str(self._call(ref, "org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)))[0])

    def caret(self, ref: Ref) -> int:
        """Where the caret stands in it."""
        return int(self._property(ref, "CaretOffset", "org.a11y.atspi.Text"))

    def heard(self) -> list[str]:
        """What was announced since this was asked last."""
        while GLib.MainContext.default().iteration(False):
            pass
        heard, self._heard = self._heard, []
        return heard

    def _hear(self, _bus: Any, _who: str, _path: str, _event: str, _name: str, told: Any) -> None:
        self._heard.append(str(told.unpack()[3]))

    def _property(self, ref: Ref, name: str, interface: str = _ACCESSIBLE) -> Any:
        argument = GLib.Variant("(ss)", (interface, name))
        return self._call(ref, "org.freedesktop.DBus.Properties", "Get", argument)[0]

    def _call(self, ref: Ref, interface: str, method: str, argument: Any = None) -> Any:
        return self._bus.call_sync(*ref, interface, method, argument, None, 0, _PATIENCE, None).unpack()


def main() -> None:
    """Answer until there is nothing more to answer."""
    tree = Tree()
    for line in sys.stdin:
        method, *arguments = json.loads(line)
        try:
            answer: Any = {"answer": getattr(tree, method)(*arguments)}
        except GLib.Error as error:  # an object that went meanwhile
            answer = {"error": str(error)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
