"""Style files that may come from anybody: read whole or refused in one sentence, soon, and nothing else is touched."""

from __future__ import annotations

import copy
import os
import random
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from reviewer.errors import UsageError
from reviewer.exporters.citations.csl.processor import Processor
from reviewer.exporters.citations.csl.style_file import style_from
from reviewer.model.sources.source import Reference, Source
from reviewer.services.evidence import citation_styles
from reviewer.services.shared.resources import resource

BOOK = Source("1" * 32, "", 0, 0, Reference(title="The quiet hour", authors="Her, M.", year="2019"), "", "", "", False)
_HEAD = '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">'
_INFO = "<info><title>Mine</title><id>mine</id><updated>2020-01-01T00:00:00Z</updated></info>"
TITLE = '<text variable="title"/>'


def style(body: str = TITLE, macros: str = "", citation: str = TITLE, head: str = _HEAD) -> str:
    layout = "<layout>{}</layout>"
    return (
        f"{head}{_INFO}{macros}<citation>{layout.format(citation)}</citation>"
        f"<bibliography>{layout.format(body)}</bibliography></style>"
    )


def macro(name: str, body: str) -> str:
    return f'<macro name="{name}">{body}</macro>'


def call(name: str) -> str:
    return f'<text macro="{name}"/>'


def written(path: Path) -> str:
    (line,) = citation_styles.reference_list(sources=[BOOK], style=path)
    return line.text


def kept(tmp_path: Path, text: str, name: str = "mine.csl") -> Path:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return path


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path / "home"))


def test_a_style_of_ones_own_writes_references(tmp_path: Path) -> None:
    path = kept(
        tmp_path, style('<group delimiter=" / "><text variable="title" quotes="true"/><text value="mine"/></group>')
    )
    assert written(path) == "“The quiet hour” / mine"


def test_lines_of_a_style_are_parted_on_the_one_line_that_there_is(tmp_path: Path) -> None:
    block = '<text variable="title" display="block"/><date variable="issued" display="left-margin"><date-part name="year"/></date>'
    assert (
        written(kept(tmp_path, style(f'{block}<text value="more" display="right-inline"/>')))
        == "The quiet hour 2019 more"
    )


def test_an_added_style_is_offered_and_kept_until_it_is_removed(tmp_path: Path) -> None:
    path = kept(tmp_path, style(), "My style (2020).csl")
    assert citation_styles.add_style(path=path) == "My-style-2020"
    path.unlink()
    assert citation_styles.styles()[-1] == "My-style-2020"
    assert [each.text for each in citation_styles.reference_list(sources=[BOOK], style="My-style-2020")] == [
        "The quiet hour"
    ]
    citation_styles.add_style(path=kept(tmp_path, style('<text value="new"/>' + TITLE), "My style (2020).csl"))
    assert citation_styles.format_references(sources=[BOOK], style="My-style-2020") == ["newThe quiet hour"]
    citation_styles.remove_style(name="My-style-2020")
    assert "My-style-2020" not in citation_styles.styles()
    with pytest.raises(UsageError, match="no style that was added"):
        citation_styles.remove_style(name="apa")


def test_an_added_style_takes_the_place_of_none_that_ships(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="“apa” ships with Reviewer"):
        citation_styles.add_style(path=kept(tmp_path, style(), "apa.csl"))


def test_a_project_cannot_name_a_file_as_its_style(tmp_path: Path) -> None:
    path = kept(tmp_path, style())
    for name in (str(path), "../mine", f"../{path.name}", "..", ""):
        with pytest.raises(UsageError, match="There is no citation style"):
            citation_styles.reference_list(sources=[BOOK], style=name)


_BOMB = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(12))
_DEEP_MACROS = "".join(macro(f"m{n}", call(f"m{n + 1}") * 2) for n in range(60)) + macro("m60", TITLE)
_DEEP_GROUPS = "<group>" * 5_000 + TITLE + "</group>" * 5_000
DEPENDENT = (
    f'{_HEAD}<info><title>D</title><id>d</id><link rel="independent-parent" '
    'href="http://www.zotero.org/styles/nature"/><updated>2020-01-01T00:00:00Z</updated></info></style>'
)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "cannot be read as a citation style"),
        ("not xml at all", "cannot be read as a citation style"),
        ("<html><body>Not found</body></html>", "is no citation style"),
        ('<style class="in-text"><citation/></style>', "is no citation style"),
        (f"<!DOCTYPE style [<!ENTITY e0 'lol'>{_BOMB}]>{style('<text value=@&e12;@/>'.replace('@', chr(34)))}", ""),
        (f'<!DOCTYPE style [<!ENTITY x SYSTEM "file:///etc/passwd">]>{style()}', "DOCTYPE"),
        (f'<!DOCTYPE style SYSTEM "http://example.org/x.dtd">{style()}', "DOCTYPE"),
        (style(call("a"), macro("a", call("b")) + macro("b", call("a"))), "calls itself"),
        (style(call("a"), macro("a", f'<names variable="author"><substitute>{call("a")}</substitute></names>')), "calls itself"),
        (style(call("none")), "calls a macro “none” that it does not have"),
        (style(call("m0"), _DEEP_MACROS), "would take too long"),
        (style(TITLE, _DEEP_MACROS, call("m0")), "would take too long"),
        (style(_DEEP_GROUPS), ""),
        (style("<script>alert(1)</script>"), ""),
        (style("<group><layout/></group>"), "“layout” where nothing of that name can stand"),
        (style(f'<text value="{"x" * 3_000}"/>'), "longer than any style needs"),
        (f"{_HEAD}{_INFO}</style>", "says nothing on a list of references"),
        (f"{_HEAD}{_INFO}<citation><layout>{TITLE}</layout></citation></style>", "says nothing on a list of references"),
        (DEPENDENT, "only says that it is written like “nature” (http://www.zotero.org/styles/nature); add the style"),
        (style() + "x" * 2_100_000, "larger than any citation style"),
    ],
)  # fmt: skip
def test_what_is_no_style_is_refused_in_a_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    path = kept(tmp_path, text)
    began = time.monotonic()
    with pytest.raises(UsageError) as refused:
        written(path)
    assert sentence in str(refused.value)
    assert str(refused.value).count("\n") == 0
    assert len(str(refused.value)) < 400
    with pytest.raises(UsageError):
        citation_styles.add_style(path=path)
    assert citation_styles.added_styles() == []
    assert time.monotonic() - began < 5


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.csl"):
        with pytest.raises(UsageError, match=r"There is no file .* \.csl"):
            written(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_pipes_and_devices_are_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csl")
    for path in (tmp_path / "pipe.csl", Path("/dev/zero")):
        with pytest.raises(UsageError, match="There is no file"):
            written(path)


@pytest.mark.parametrize(
    "odd",
    [
        '<text variable="nonesuch"/>', '<text term="nonesuch" form="nonesuch"/>', "<text/>", "<number/>", "<date/>",
        '<date variable="issued" form="nonesuch"><date-part name="nonesuch"/></date>', "<names/>", "<label/>", "<choose/>",
        '<names variable="author"><name et-al-min="x" et-al-use-first="-1" form="nonesuch"/></names>', "<group/>",
        '<number variable="volume" form="roman"/>', '<text variable="title" text-case="nonesuch" font-style="nonesuch"/>',
        '<choose><if type="book"/><else-if nonesuch="x"/><else/></choose>', '<date variable="title"/>',
        '<date variable="issued" form="text" date-parts="nonesuch"/>', '<names variable="title"/>',
        '<date variable="issued"><date-part/></date>', '<text variable="author"/>', '<text variable="issued"/>',
    ],
)  # fmt: skip
def test_odd_elements_write_nothing_and_stop_nothing(tmp_path: Path, odd: str) -> None:
    assert written(kept(tmp_path, style(odd + TITLE))).endswith("The quiet hour")


WORKS = [
    {
        "id": "1", "type": "article-journal", "title": "Sleep: “a” trial?", "author": [{"family": "van Dee", "given": "J.-L."},
        {"literal": "WHO"}], "issued": {"date-parts": [[2019, 4, 26], [2019, 5]]}, "page": "101-8", "volume": "3", "DOI": "10.1/x",
    },
    {"id": "2", "type": "chapter", "editor": [{"family": "Öz"}], "issued": {"literal": "in press"}, "edition": "2"},
    {"id": "3"},
]  # fmt: skip


@pytest.mark.parametrize("name", ["bmj", "harvard", "vancouver"])
def test_a_style_that_was_changed_at_random_is_refused_or_writes(name: str) -> None:
    """Names, values and places of elements taken from elsewhere in the same style."""
    chance = random.Random(7)
    original = resource("styles-csl", f"{name}.csl").read_bytes()
    refused = 0
    for _ in range(150):
        root = etree.fromstring(original)
        nodes = [node for node in root.iter() if isinstance(node.tag, str)]
        for _ in range(chance.randint(1, 4)):
            _change(chance.choice(nodes[1:]), chance.choice(nodes[1:]), chance)
        try:
            read = style_from(etree.tostring(root), "x.csl")
        except UsageError:
            refused += 1
            continue
        processor = Processor(read, language="en-US", folder=resource("locales-csl"))
        assert len(processor.entries(WORKS)) == 3
    assert 0 < refused < 150


def _change(node: Any, other: Any, chance: random.Random) -> None:
    kind = chance.randint(0, 3)
    if kind == 0:
        node.tag = other.tag
    elif kind == 1 and node.attrib and other.attrib:
        node.set(chance.choice(node.keys()), chance.choice(other.values()))
    elif kind == 2 and other.attrib:
        node.set(chance.choice(other.keys()), chance.choice(["", "-1", "x", "true", "all", "title", "year", "9" * 30]))
    else:
        node.append(copy.deepcopy(other))


def test_a_style_that_was_changed_is_read_anew(tmp_path: Path) -> None:
    path = kept(tmp_path, style())
    assert written(path) == "The quiet hour"
    kept(tmp_path, style('<text value="Now: "/>' + TITLE))
    os.utime(path, (1, 1))
    assert written(path) == "Now: The quiet hour"


@pytest.mark.parametrize("name", citation_styles.shipped_styles())
def test_every_shipped_style_can_be_somebodys_own(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"own-{name}.csl"
    path.write_bytes(resource("styles-csl", f"{name}.csl").read_bytes())
    assert citation_styles.add_style(path=path) == f"own-{name}"
    own = citation_styles.format_references(sources=[BOOK], style=f"own-{name}")
    assert own == citation_styles.format_references(sources=[BOOK], style=name)
