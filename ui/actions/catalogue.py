"""The actions of the window, declared once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ui.actions.action import Action, Menu

Run = Mapping[str, Callable[[], object]]
State = Mapping[str, Callable[[], bool]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def menu_titles() -> dict[Menu, str]:
    """The menus in their order."""
    return {
        "file": _tr("&Project"),
        "edit": _tr("&Edit"),
        "highlight": _tr("&Highlight"),
        "code": _tr("&Codebook"),
        "source": _tr("&Source"),
        "view": _tr("&View"),
        "help": _tr("&Help"),
    }


def catalogue(run: Run, state: State) -> list[Action]:
    """Every action; `run` says what each id does, `state` whether a switch is on."""
    return [
        *_project(run, state),
        *_edit(run),
        *_highlight(run),
        *_code(run),
        *_source(run),
        *_view(run, state),
        *_help(run),
    ]


def _project(run: Run, state: State) -> list[Action]:
    return [
        Action("new", _tr("&New project…"), "file", run["new"], "Ctrl+N"),
        Action("open", _tr("&Open project…"), "file", run["open"], "Ctrl+O"),
        Action("sample", _tr("Open the &sample project"), "file", run["sample"]),
        Action("close", _tr("&Close project"), "file", run["close"], "Ctrl+W", needs="project"),
        Action("import", _tr("&Import files…"), "file", run["import"], "Ctrl+I", needs="writable", group=1),
        Action("import_folder", _tr("Import a &folder…"), "file", run["import_folder"], needs="writable", group=1),
        Action(
            "import_references", _tr("Import &references…"), "file", run["import_references"], needs="writable", group=1
        ),
        Action(
            "keep_originals",
            _tr("&Keep original files in the project"),
            "file",
            run["keep_originals"],
            group=1,
            checked=state["keep_originals"],
        ),
        Action("export", _tr("&Export excerpts…"), "file", run["export"], "Ctrl+E", needs="project", group=2),
        Action(
            "export_references", _tr("E&xport references…"), "file", run["export_references"], needs="project", group=2
        ),
        Action("export_summary", _tr("Export s&ummary…"), "file", run["export_summary"], needs="project", group=2),
        Action("share", _tr("Expor&t project…"), "file", run["share"], needs="project", group=2),
        Action("merge", _tr("&Merge project files…"), "file", run["merge"], "Ctrl+Shift+M", "writable", 2),
        Action("save_copy", _tr("Save a cop&y…"), "file", run["save_copy"], needs="project", group=2),
        Action("backup", _tr("Back up no&w"), "file", run["backup"], needs="writable", group=3),
        Action("backups", _tr("&Backups…"), "file", run["backups"], needs="writable", group=3),
        Action("check", _tr("C&heck the file"), "file", run["check"], needs="project", group=3),
        Action("freeze", _tr("Free&ze a version…"), "file", run["freeze"], needs="project", group=4),
        Action("details", _tr("Project &details"), "file", run["details"], needs="project", group=4),
        Action("who", _tr("Who &am I?…"), "file", run["who"], needs="project", group=4),
        Action("quit", _tr("&Quit"), "file", run["quit"], "Ctrl+Q", group=5),
    ]


def _edit(run: Run) -> list[Action]:
    return [
        Action("undo", _tr("&Undo"), "edit", run["undo"], "Ctrl+Z", needs="writable"),
        Action("redo", _tr("&Redo"), "edit", run["redo"], "Ctrl+Shift+Z or Ctrl+Y", needs="writable"),
        Action(
            "copy_citation", _tr("Copy quote with &citation"), "edit", run["copy_citation"], "Ctrl+Shift+C", "source", 1
        ),
        Action("cite", _tr("&Insert a citation"), "edit", run["cite"], "Ctrl+Shift+E", needs="writable", group=1),
        Action("find", _tr("&Find in this text"), "edit", run["find"], "Ctrl+F", needs="source", group=2),
        Action("search", _tr("&Search everywhere"), "edit", run["search"], "Ctrl+K", needs="project", group=2),
    ]


def _highlight(run: Run) -> list[Action]:
    return [
        Action("tag", _tr("&Tag…"), "highlight", run["tag"], "Enter", needs="source", local=True),
        Action("repeat", _tr("Tag with the &last code"), "highlight", run["repeat"], ".", needs="source", local=True),
        Action(
            "in_vivo", _tr("New code from the selected &words"), "highlight", run["in_vivo"], "Ctrl+Shift+I", "source"
        ),
        Action(
            "highlight_only", _tr("&Highlight without a code"), "highlight", run["highlight_only"], "Ctrl+H", "source"
        ),
        Action("memo", _tr("Write a &memo"), "highlight", run["memo"], "Ctrl+M", needs="source", group=1),
        Action(
            "delete_highlight", _tr("&Delete highlight"), "highlight", run["delete_highlight"], "Del", "source", 1, True
        ),
        Action("mark_link", _tr("Mar&k for a link"), "highlight", run["mark_link"], "Ctrl+L", "project", 3),
        Action(
            "contradicts",
            _tr("C&ontradicts the marked one"),
            "highlight",
            run["contradicts"],
            "Ctrl+Shift+X",
            "project",
            3,
        ),
        Action("supports", _tr("S&upports the marked one"), "highlight", run["supports"], "Ctrl+Shift+S", "project", 3),
        Action("next", _tr("&Next highlight"), "highlight", run["next"], "F8", needs="source", group=2),
        Action(
            "previous", _tr("&Previous highlight"), "highlight", run["previous"], "Shift+F8", needs="source", group=2
        ),
    ]


def _code(run: Run) -> list[Action]:
    return [
        Action("new_code", _tr("&New code"), "code", run["new_code"], "Ctrl+Shift+N", needs="writable"),
        Action("import_codes", _tr("&Import codes (CSV)…"), "code", run["import_codes"], needs="writable", group=1),
        Action("export_codes", _tr("&Export codes (CSV)…"), "code", run["export_codes"], needs="project", group=1),
        Action("show_all", _tr("Show &hidden codes and coders"), "code", run["show_all"], needs="project", group=2),
    ]


def _source(run: Run) -> list[Action]:
    return [
        Action("next_source", _tr("&Next source"), "source", run["next_source"], "Ctrl+PgDown", needs="project"),
        Action(
            "previous_source", _tr("&Previous source"), "source", run["previous_source"], "Ctrl+PgUp", needs="project"
        ),
        Action("open_original", _tr("Open the &original"), "source", run["open_original"], needs="source", group=1),
        Action("open_address", _tr("Open the &address"), "source", run["open_address"], needs="source", group=1),
        Action("source_details", _tr("&Reference data"), "source", run["source_details"], needs="source", group=2),
        Action(
            "replace_text", _tr("Add or replace the &text…"), "source", run["replace_text"], needs="source", group=2
        ),
        Action("carried", _tr("&Carried highlights…"), "source", run["carried"], needs="project", group=2),
        Action("include", _tr("&Include this source"), "source", run["include"], "F7", needs="source", group=3),
        Action("exclude", _tr("E&xclude this source…"), "source", run["exclude"], "Shift+F7", "source", 3),
        Action("screen_later", _tr("Screen this source &later"), "source", run["screen_later"], "Ctrl+F7", "source", 3),
        Action("remove_source", _tr("Remove this &source"), "source", run["remove_source"], needs="source", group=4),
        Action(
            "purge_passage", _tr("Purge the selected &words…"), "source", run["purge_passage"], needs="source", group=4
        ),
        Action(
            "purge_source", _tr("P&urge this source for good…"), "source", run["purge_source"], needs="source", group=4
        ),
    ]


def _view(run: Run, state: State) -> list[Action]:
    return [
        Action("read", _tr("&Read"), "view", run["read"], "Ctrl+1", needs="project"),
        Action("excerpts", _tr("&Excerpts"), "view", run["excerpts"], "Ctrl+2", needs="project"),
        Action("results", _tr("&Search results"), "view", run["results"], "Ctrl+3", needs="project"),
        Action("matrix", _tr("Matri&x"), "view", run["matrix"], "Ctrl+5", needs="project"),
        Action("summary", _tr("Summ&ary"), "view", run["summary"], "Ctrl+6", needs="project"),
        Action("team", _tr("&Team: merge and conflicts"), "view", run["team"], "Ctrl+4", needs="project"),
        Action("history", _tr("Hist&ory"), "view", run["history"], "Ctrl+Shift+H", needs="project"),
        Action("all_seen", _tr("Mark the work of others as see&n"), "view", run["all_seen"], needs="project"),
        Action("left", _tr("Sources and &codebook"), "view", run["left"], "F9", needs="project", group=1),
        Action("right", _tr("&Inspector"), "view", run["right"], "F10", needs="project", group=1),
        Action("larger", _tr("&Larger text"), "view", run["larger"], "Ctrl++ or Ctrl+=", group=2),
        Action("smaller", _tr("S&maller text"), "view", run["smaller"], "Ctrl+-", group=2),
        Action("font", _tr("Reading &font…"), "view", run["font"], group=2),
        Action(
            "theme_system",
            _tr("Follow the s&ystem's theme"),
            "view",
            run["theme_system"],
            group=3,
            checked=state["theme_system"],
        ),
        Action("theme_light", _tr("Li&ght"), "view", run["theme_light"], group=3, checked=state["theme_light"]),
        Action("theme_dark", _tr("&Dark"), "view", run["theme_dark"], group=3, checked=state["theme_dark"]),
        Action(
            "theme_contrast",
            _tr("&High contrast"),
            "view",
            run["theme_contrast"],
            group=3,
            checked=state["theme_contrast"],
        ),
    ]


def _help(run: Run) -> list[Action]:
    return [
        Action("shortcuts", _tr("&Keyboard shortcuts"), "help", run["shortcuts"], "F1"),
        Action("about", _tr("&About Reviewer"), "help", run["about"]),
    ]
