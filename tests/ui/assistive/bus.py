"""The accessibility bus: AT-SPI 2 over D-Bus, as a screen reader speaks it, without Qt and without the program's own code.

Interfaces, roles and states are those of at-spi2-core (`xml/*.xml`, `atspi/atspi-constants.h`).
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection

ATSPI = "org.a11y.atspi."
PATIENCE_SECONDS = 20.0
_PROPERTIES = "org.freedesktop.DBus.Properties"
_STATES = dict(
    enumerate(
        "invalid active armed busy checked collapsed defunct editable enabled expandable expanded focusable focused "
        "has-tooltip horizontal iconified modal multi-line multiselectable opaque pressed resizable selectable selected "
        "sensitive showing single-line stale transient vertical visible manages-descendants indeterminate required "
        "truncated animated invalid-entry supports-autocompletion selectable-text is-default visited checkable "
        "has-popup read-only".split()
    )
)
_LABELLED_BY = 2


@dataclass(frozen=True)
class Node:
    """An object of a program, by the name of the program on the bus and a path."""

    owner: str
    path: str


REGISTRY = Node("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
DESKTOP = Node(REGISTRY.owner, "/org/a11y/atspi/accessible/root")
DEVICES = Node(REGISTRY.owner, "/org/a11y/atspi/registry/deviceeventcontroller")


@dataclass(frozen=True)
class Call:
    """A method of an object. The interface without its common beginning, unless it has a dot."""

    node: Node
    interface: str
    method: str
    signature: str = ""
    values: tuple[Any, ...] = ()

    def message(self) -> Message:
        """The call as it goes over the wire."""
        interface = self.interface if "." in self.interface else ATSPI + self.interface
        address = DBusAddress(self.node.path, self.node.owner, interface)
        return new_method_call(address, self.method, self.signature or None, self.values)


def property_of(node: Node, interface: str, name: str) -> Call:
    """Asks for a property; the answer is a pair of its type and value."""
    return Call(node, _PROPERTIES, "Get", "ss", (ATSPI + interface, name))


@dataclass(frozen=True)
class Thing:
    """What is known of an object that is shown."""

    node: Node
    role: str
    name: str
    states: frozenset[str]
    children: tuple[Node, ...]

    @property
    def is_control(self) -> bool:
        """Whether the focus can be on it now."""
        return {"focusable", "enabled"} <= self.states


@dataclass(frozen=True)
class Told:
    """An event: interface and name such as `Object:StateChanged`, its details, and the object that it is of."""

    kind: str
    detail: str
    on: int
    value: Any
    node: Node


@dataclass
class Bus:
    """A connection to the accessibility bus at an address."""

    address: str
    _told: deque[Told] = field(default_factory=deque)

    def __post_init__(self) -> None:
        self._wire = open_dbus_connection(self.address)

    def close(self) -> None:
        """Leave the bus."""
        self._wire.close()

    def ask(self, call: Call) -> Any:
        """One call; its first result, None for an object that is gone."""
        return self.ask_all([call])[0]

    def ask_all(self, calls: Sequence[Call]) -> list[Any]:
        """Calls sent at once; their first results in this order, None for each object that is gone."""
        waiting = {self._send(call.message()): at for at, call in enumerate(calls)}
        results: list[Any] = [None] * len(calls)
        until = time.monotonic() + PATIENCE_SECONDS
        while waiting:
            message = self._wire.receive(timeout=max(0.0, until - time.monotonic()))
            at = waiting.pop(message.header.fields.get(HeaderFields.reply_serial, -1), None)
            if at is None:
                self._keep(message)
            elif message.header.message_type == MessageType.method_return and message.body:
                results[at] = message.body[0]
        return results

    def all_results(self, call: Call) -> tuple[Any, ...]:
        """All results of one call. RuntimeError with what the program says when it refuses."""
        serial = self._send(call.message())
        while True:
            message = self._wire.receive(timeout=PATIENCE_SECONDS)
            if message.header.fields.get(HeaderFields.reply_serial, -1) == serial:
                if message.header.message_type == MessageType.error:
                    raise RuntimeError(message.body)
                return tuple(message.body)
            self._keep(message)

    def tell(self, call: Call) -> None:
        """A call whose answer nobody waits for: one that opens a dialog is answered when that is closed."""
        message = call.message()
        message.header.flags |= MessageFlag.no_reply_expected
        self._send(message)

    def _send(self, message: Message) -> int:
        serial = next(self._wire.outgoing_serial)
        self._wire.send(message, serial=serial)
        return serial

    # events

    def listen(self, *events: str) -> None:
        """Hear these events from now on, such as `object:state-changed:focused`."""
        for interface in ("Object", "Window"):
            rule = MatchRule(type="signal", interface=f"{ATSPI}Event.{interface}")
            serial = self._send(message_bus.AddMatch(rule))
            assert serial
        for event in events:
            self.all_results(Call(REGISTRY, "Registry", "RegisterEvent", "s", (event,)))

    def _keep(self, message: Message) -> None:
        fields = message.header.fields
        interface = str(fields.get(HeaderFields.interface, ""))
        if message.header.message_type == MessageType.signal and interface.startswith(ATSPI + "Event."):
            detail, on, _, value, *_ = message.body
            node = Node(fields[HeaderFields.sender], fields[HeaderFields.path])
            kind = f"{interface.rpartition('.')[2]}:{fields[HeaderFields.member]}"
            self._told.append(Told(kind, detail, on, value[1], node))

    def heard(self, seconds: float = 0.0) -> list[Told]:
        """The events since the last time, and those of the next `seconds`."""
        until = time.monotonic() + seconds
        while True:
            try:
                self._keep(self._wire.receive(timeout=max(0.0, until - time.monotonic())))
            except TimeoutError:
                break
        told = list(self._told)
        self._told.clear()
        return told

    def wait_for(self, wanted: Callable[[Told], bool], what: str) -> Told:
        """The next event of this kind; those before it are gone. AssertionError when it does not come."""
        until = time.monotonic() + PATIENCE_SECONDS
        while True:
            while self._told:
                told = self._told.popleft()
                if wanted(told):
                    return told
            try:
                self._keep(self._wire.receive(timeout=max(0.0, until - time.monotonic())))
            except TimeoutError:
                raise AssertionError(f"nobody was told of {what}") from None

    # objects

    def look(self, nodes: Sequence[Node]) -> list[Thing]:
        """What is known of those objects that are shown."""
        states = self.ask_all([Call(node, "Accessible", "GetState") for node in nodes])
        there = [(node, _named(bits)) for node, bits in zip(nodes, states, strict=True) if bits is not None]
        there = [(node, known) for node, known in there if "showing" in known]
        asked = [(Call(node, "Accessible", "GetRoleName"), name_of(node), children_of(node)) for node, _ in there]
        answers = self.ask_all([call for calls in asked for call in calls])
        found = []
        for at, (node, known) in enumerate(there):
            role, name, children = answers[3 * at : 3 * at + 3]
            if role is not None and name is not None:
                below = tuple(Node(*child) for child in children or ())
                found.append(Thing(node, role, name[1], known, below))
        return found

    def label_of(self, node: Node) -> str:
        """The name of the label that belongs to an object; "" where there is none."""
        for kind, targets in self.ask(Call(node, "Accessible", "GetRelationSet")) or ():
            if kind == _LABELLED_BY:
                return str(self.ask(name_of(Node(*targets[0])))[1])
        return ""


def name_of(node: Node) -> Call:
    """Asks for the name; the answer is a pair of its type and value."""
    return property_of(node, "Accessible", "Name")


def children_of(node: Node) -> Call:
    """Asks for what an object is made of."""
    return Call(node, "Accessible", "GetChildren")


def _named(bits: Sequence[int]) -> frozenset[str]:
    return frozenset(state for bit, state in _STATES.items() if (bits[0] | bits[1] << 32) >> bit & 1)
