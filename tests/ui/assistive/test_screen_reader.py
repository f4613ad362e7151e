"""The program as a screen reader finds it: the real one, in a process of its own, on a real accessibility bus, by real keys.

Oracles are the bus itself, the files of the sample, and what the keys are said to do in the user guide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing

import pytest

from reviewer.services.sample.build import sample_path
from tests.ui.assistive.bus import Bus, Call, Thing, Told, property_of
from tests.ui.assistive.desktop import desktop, running
from tests.ui.assistive.screen_reader import ScreenReader

WORKSPACES = {
    "Overview": "Ctrl+Shift+1",
    "Words": "Ctrl+Shift+2",
    "Read": "Ctrl+1",
    "Excerpts": "Ctrl+2",
    "Search": "Ctrl+3",
    "Team": "Ctrl+4",
    "Matrix": "Ctrl+5",
    "Summary": "Ctrl+6",
    "Notes": "Ctrl+7",
    "Rounds": "Ctrl+8",
    "Agreement": "Ctrl+9",
    "Consensus": "Ctrl+Shift+9",
    "History": "Ctrl+Shift+H",
}
DIALOGS = [
    ("Project", "New project…"),
    ("Project", "Import from another tool…"),
    ("Project", "Export project…"),
    ("Project", "Team folder or server…"),
    ("Project", "Backups…"),
    ("Project", "Freeze a version…"),
    ("Project", "Who am I?…"),
    ("Edit", "Preferences…"),
    ("Highlight", "Autocode by structure…"),
    ("Source", "Carried highlights…"),
    ("Source", "Read the original again…"),
    ("Source", "Search log…"),
    ("Source", "Decisions that differ…"),
    ("Source", "Flow of the sources…"),
    ("Source", "Purge this source for good…"),
    ("View", "Reading font…"),
    ("Help", "Keyboard shortcuts"),
    ("Help", "Collect information for a report…"),
    # These go to their workspace first.
    ("Project", "Export excerpts…"),
    ("Project", "Export summary…"),
]
ROLES = frozenset(
    {
        "push button", "button menu", "radio button", "check box", "combo box", "text", "password text", "spin button",
        "list", "list item", "tree", "tree item", "table", "cell", "document", "graphic",
        # Places that are scrolled by keys, and labels whose words can be copied.
        "panel", "label", "document text",
    }
)  # fmt: skip
"""What something that can have the focus may be; anything else tells nobody what can be done with it."""
ONE_STOP = frozenset({"list item", "tree item", "cell", "radio button", "label"})
"""What arrows lead to, or the mouse alone; Tab goes to the whole."""


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScreenReader]:
    home = tmp_path_factory.mktemp("home")
    with desktop(home) as (environment, address), running(environment, str(sample_path())) as program:
        with closing(Bus(address)) as bus:
            reader = ScreenReader(bus)
            reader.until(
                lambda: any(one.name.startswith("Ketamine") for one in reader.windows()), "window of the sample"
            )
            reader.settle()
            yield reader
        assert program.poll() is None


def visit(reader: ScreenReader, workspace: str) -> None:
    """Go to a workspace by its key; its button is down then."""
    reader.press(WORKSPACES[workspace])
    reader.until(lambda: any(one.name == workspace and is_chosen(one) for one in reader.shown()), workspace)
    reader.settle()


def is_chosen(one: Thing) -> bool:
    """Whether this is the button of several that is down, to which Tab comes."""
    return one.role == "radio button" and {"checked", "focusable"} <= one.states


def wrong_with(reader: ScreenReader, place: str, there: Sequence[Thing]) -> list[str]:
    """What tells a screen reader too little."""
    found = []
    for one in there:
        if one.is_control and one.role not in ("frame", "dialog"):
            if not one.name.strip():
                found.append(f"{place}: a {one.role} without a name")
            if one.role == "combo box" and not reader.bus.label_of(one.node).strip():
                found.append(f"{place}: what is “{one.name}”?")
            if one.role not in ROLES:
                found.append(f"{place}: “{one.name}” is a {one.role}")
    return found


def test_every_control_of_every_workspace_has_a_name_and_a_role(reader: ScreenReader) -> None:
    wrong = []
    for name in WORKSPACES:
        visit(reader, name)
        wrong += wrong_with(reader, name, list(reader.shown()))
    assert wrong == []


def test_every_dialog_takes_the_focus_and_gives_it_back(reader: ScreenReader) -> None:
    before = pane(reader).node
    wrong = []
    for menu, entry in DIALOGS:
        reader.choose(menu, entry)
        reader.until(lambda: reader.windows()[-1].role == "dialog", entry)
        reader.settle()
        reader.until(reader.focused, f"focus in {entry}")
        dialog = reader.windows()[-1]
        if not dialog.name.strip():
            wrong.append(f"{entry}: a dialog without a name")
        wrong += wrong_with(reader, entry, list(reader.shown(dialog.node)))
        reader.bus.heard()
        reader.press("Escape")
        after = reader.bus.wait_for(has_focus, f"the focus after {entry}").node
        if after != before and not entry.startswith("Export "):
            wrong.append(f"{entry}: the focus does not come back")
    assert wrong == []


@pytest.mark.parametrize("workspace", ["Read", "Summary"])
def test_tab_comes_to_every_control_and_round_again(reader: ScreenReader, workspace: str) -> None:
    visit(reader, workspace)
    reader.press("Tab")
    reader.settle()
    (start,) = reader.focused()
    reached = {start.node}
    for _ in range(100):
        reader.press("Tab")
        now = reader.bus.wait_for(has_focus, "the focus after Tab").node
        if now == start.node:
            break
        reached.add(now)
    assert now == start.node
    there = list(reader.shown())
    rows = {one.node: one for one in there if "manages-descendants" in one.states}
    reached |= {one for one, thing in rows.items() if reached & set(thing.children)}
    assert [one.name for one in there if one.is_control and one.role not in ONE_STOP and one.node not in reached] == []
    assert {one.node for one in there} >= reached
    reader.settle()
    now = reader.focused()[0].node
    reader.press("Shift+Tab")
    back = reader.bus.wait_for(has_focus, "the focus after Shift+Tab").node
    assert back in reached
    assert back != now


def has_focus(told: Told) -> bool:
    """Whether this says that something has the focus now."""
    return told.kind == "Object:StateChanged" and told.detail == "focused" and told.on == 1


def pane(reader: ScreenReader) -> Thing:
    """The reading pane, with the caret at the beginning of the text."""
    visit(reader, "Read")
    reader.bus.ask(Call(reader.find("document").node, "Component", "GrabFocus"))
    reader.press("Ctrl+Home")
    reader.settle()
    return reader.find("document")


def test_the_text_is_told_with_caret_and_selection(reader: ScreenReader) -> None:
    text = pane(reader)
    written = (sample_path() / "psychotherapy.md").read_text("utf-8")
    title, first = (part.strip("# \n") for part in written.split("---\n")[2].split("\n\n")[:2])
    assert text.name == title
    assert {"focusable", "focused", "read-only", "multi-line"} <= text.states
    ask = reader.bus.all_results
    length = reader.bus.ask(property_of(text.node, "Text", "CharacterCount"))[1]
    (told,) = ask(Call(text.node, "Text", "GetText", "ii", (0, length)))
    assert told.startswith(title)
    assert first.split(". ")[0] in told
    assert len(told) == length
    reader.press("Ctrl+Shift+Right")
    moved = reader.bus.wait_for(lambda one: one.kind == "Object:TextCaretMoved", "the caret")
    reader.bus.wait_for(lambda one: one.kind == "Object:TextSelectionChanged", "the selection")
    start, end = ask(Call(text.node, "Text", "GetSelection", "i", (0,)))
    assert (start, end) == (0, moved.on)
    assert told[start:end].strip() == title.split()[0]
    assert reader.bus.ask(property_of(text.node, "Text", "CaretOffset"))[1] == end
    word, at, to = ask(Call(text.node, "Text", "GetStringAtOffset", "iu", (title.index("session") + 1, 1)))
    assert (word, at, to) == ("session", title.index("session"), title.index("session") + 7)
    reader.press("Right")
    reader.settle()
    assert ask(Call(text.node, "Text", "GetNSelections")) == (0,)


def test_a_tag_by_keys_alone_is_announced_and_so_is_that_it_is_taken_back(reader: ScreenReader) -> None:
    pane(reader)
    reader.press("Ctrl+Shift+Right")
    reader.press("1")
    said = reader.bus.wait_for(announced, "the tag")
    assert said.value == "Benefits · Anna"
    reader.settle()
    reader.press("Ctrl+z")
    assert "Benefits" in reader.bus.wait_for(announced, "what was undone").value


def test_the_code_that_enter_would_take_is_announced(reader: ScreenReader) -> None:
    pane(reader)
    reader.press("Ctrl+Shift+Right")
    for letter in "rapid":
        reader.press(letter)
    reader.settle()
    (field,) = reader.focused()
    assert field.role == "text"
    assert reader.bus.ask(property_of(field.node, "Accessible", "Description"))[1] == "Rapid onset, Benefits"
    reader.press("Down")
    assert reader.bus.wait_for(announced, "the next code").value.startswith("New code “rapid”")
    reader.press("Up")
    assert reader.bus.wait_for(announced, "the code before").value == "Rapid onset, Benefits"
    reader.press("Escape")


def test_what_is_found_is_announced(reader: ScreenReader) -> None:
    told = pane(reader)
    reader.press("Ctrl+f")
    reader.settle()
    for letter in "ketamine":
        reader.press(letter)
    length = reader.bus.ask(property_of(told.node, "Text", "CharacterCount"))[1]
    (text,) = reader.bus.all_results(Call(told.node, "Text", "GetText", "ii", (0, length)))
    number = text.lower().count("ketamine")
    assert number > 0
    reader.bus.wait_for(lambda one: announced(one) and one.value.endswith(f"of {number}"), "how often it was found")
    reader.press("Escape")


def test_the_start_page_too(reader: ScreenReader) -> None:
    reader.choose("Project", "Close project")
    reader.until(lambda: any(one.name == "Reviewer" for one in reader.windows()), "the start page")
    reader.settle()
    there = list(reader.shown())
    assert wrong_with(reader, "Start", there) == []
    assert {"New project…", "Open a project…"} <= {one.name for one in there if one.role == "push button"}
    assert any({"focused", "focusable"} <= one.states for one in there)


def announced(told: Told) -> bool:
    """Whether this is to be read at once."""
    return told.kind == "Object:Announcement"
