"""What is loaded late is loaded in another thread, but for the packages that only the main thread may load."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer import late
from reviewer.errors import Cancelled
from reviewer.progress import Progress

FILES = {
    "lt_window/__init__.py": "",
    "lt_window/first.py": """
        import lt_window.second
        from lt_library import part, NUMBER
        from lt_library.plain import VALUE
        if VALUE:
            import lt_nowhere
        else:
            import lt_of_another_system
        def later():
            import lt_library.unused
    """,
    "lt_window/second.py": "from lt_window import third\n",
    "lt_window/third.py": "import lt_alone\nfrom lt_broken import what\n",
    "lt_library/__init__.py": "NUMBER = 1\n",
    "lt_library/part.py": "",
    "lt_library/plain.py": "VALUE = 0\n",
    "lt_library/unused.py": "",
    "lt_alone.py": "",
    "lt_broken.py": "import lt_nowhere\n",
    "lt_named.py": "",
}


@pytest.fixture(autouse=True)
def named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Two modules are to be loaded late: one of a package of its own, and one that may be loaded by any thread."""
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join(line.removeprefix("        ") for line in text.splitlines()), "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(late, "_NAMES", [])
    late.late("lt_window.first")
    late.late("lt_named")
    late.late("lt_window.first")
    yield
    for name in [name for name in sys.modules if name.startswith("lt_")]:
        del sys.modules[name]


def loaded() -> set[str]:
    """The modules of the test that are loaded, without the packages that they are in."""
    return {name for name in sys.modules if name.startswith("lt_")} - {"lt_window", "lt_library"}


def test_what_its_modules_need_of_others_is_loaded_and_nothing_of_the_package() -> None:
    assert late.load(Progress(), but=("lt_window",)) == ["lt_window.first"]
    assert loaded() == {"lt_named", "lt_alone", "lt_library.part", "lt_library.plain"}


def test_all_of_them_are_loaded_where_any_thread_may(tmp_path: Path) -> None:
    (tmp_path / "lt_window" / "first.py").write_text("import lt_alone\n", "utf-8")
    assert late.load(Progress()) == []
    assert loaded() == {"lt_named", "lt_window.first", "lt_alone"}


def test_it_ends_where_it_is_stopped() -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        late.load(progress, but=("lt_window",))
    assert loaded() == set()
