"""Text files: nothing changes but line ends and the BOM, and what is no text is refused with a reason."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.errors import Cancelled, ImportRefused
from reviewer.importers import read_source
from reviewer.progress import Progress

FRENCH = "Le patient a été suivi à l’hôpital. Après la première séance, « très rapide », il était prêt à espérer.\n" * 4
CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy. Pacient se cítil lépe, ale účinek léčby byl krátký.\n" * 4
RUSSIAN = "Кетамин быстро облегчает симптомы депрессии, но долгосрочная безопасность не изучена.\n" * 6
JAPANESE = "ケタミンは麻酔薬として使われてきましたが、うつ病への効果も研究されています。\n" * 6


def given_file(tmp_path: Path, data: bytes, name: str = "source.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def refusal(path: Path, **options: str) -> str:
    with pytest.raises(ImportRefused) as refused:
        read_source(path, **options)
    message = str(refused.value)
    assert path.name in message
    assert message.endswith(".")
    assert "\n" not in message
    return message


def test_only_line_ends_and_the_bom_change(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + "A 🌱 grows\r\nin  two\u00a0places\r\rcafe\u0301 \u2028 end \n".encode()
    source = read_source(given_file(tmp_path, data))
    assert source.text == "A 🌱 grows\nin  two\u00a0places\n\ncafe\u0301 \u2028 end \n"
    assert source.text[2:9] == "🌱 grows"
    assert (source.original, source.file_name, source.media_type) == (data, "source.txt", "text/plain")
    assert (source.encoding, source.notes) == ("utf-8", ())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.lists(st.tuples(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\n\ufeff")),
                          st.sampled_from(["\n", "\r\n", "\r"]))), st.booleans())  # fmt: skip
def test_any_text_comes_in_as_it_is(tmp_path: Path, lines: list[tuple[str, str]], bom: bool) -> None:
    written = "start\n" + "".join(line + end for line, end in lines)
    wanted = re.sub("\r\n|\r", "\n", written)
    source = read_source(given_file(tmp_path, ("\ufeff" if bom else "").encode() + written.encode()))
    assert source.text == wanted
    assert source.encoding == "utf-8"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [("cp1252", FRENCH), ("cp1252", "A naïve reader – “so to speak”.\n"), ("cp1250", CZECH), ("cp1251", RUSSIAN),
     ("shift_jis", JAPANESE), ("utf-16-le", FRENCH), ("utf-16-be", FRENCH)],
)  # fmt: skip
def test_an_old_encoding_is_guessed_and_the_guess_is_said(tmp_path: Path, encoding: str, text: str) -> None:
    source = read_source(given_file(tmp_path, text.encode(encoding)))
    assert source.text == text
    assert any("choose another encoding" in note for note in source.notes)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_bom_is_no_guess(tmp_path: Path, encoding: str) -> None:
    source = read_source(given_file(tmp_path, FRENCH.encode(encoding)))
    assert (source.text, source.notes) == (FRENCH, ())


def test_the_users_choice_of_encoding_holds(tmp_path: Path) -> None:
    path = given_file(tmp_path, RUSSIAN.encode("koi8-r"))
    assert read_source(path, encoding="koi8-r").text == RUSSIAN
    assert "no such text encoding" in refusal(path, encoding="klingon")
    assert "no such text encoding" in refusal(path, encoding="hex")
    assert "do not fit" in refusal(path, encoding="ascii")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "0 bytes"),
        (b" \r\n\t\n", "only white space"),
        (b"\xef\xbb\xbf", "only white space"),
        (b"before\0after", "NUL at byte 7"),
        (bytes(range(256)) * 20, "not text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200), "a picture"),
        (b"\x81\x02\x03 rubbish \x9d\x05" * 30, "control characters"),
        (b"half of a face: \xed\xa0\xbd, no more", "lone surrogates"),
        (b"a face as two halves: \xed\xa0\xbd\xed\xb8\x80", "lone surrogates"),
        ("half a face: ".encode("utf-16") + b"\x3d\xd8 \0", "lone surrogates"),
        (FRENCH.encode("utf-16")[:-1], "damaged or cut off"),
        (FRENCH.encode() + b"\xe9", "UTF-8 except for byte"),
        (b"PK\x03\x04 and so on", "archive"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    assert reason in refusal(given_file(tmp_path, data))


def test_text_direction_controls_are_kept_and_mentioned(tmp_path: Path) -> None:
    source = read_source(given_file(tmp_path, "A \u202eright-to-left\u202c turn".encode()))
    assert "\u202eright-to-left\u202c" in source.text
    assert "2 text-direction controls" in source.notes[0]


def test_a_paragraph_of_a_megabyte_comes_in(tmp_path: Path) -> None:
    text = "one word after another " * 45_000
    source = read_source(given_file(tmp_path, text.encode(), "long.txt"))
    assert (source.text, source.title) == (text, "long")


def test_a_file_that_cannot_be_had_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "is not there" in refusal(tmp_path / "nowhere.txt")
    assert "is a folder" in refusal(tmp_path)
    assert "kind" in refusal(given_file(tmp_path, b"1,2,3", "numbers.xyz"))
    monkeypatch.setattr("reviewer.importers.documents.registry.MAX_BYTES", 1_000_000)
    assert "larger than 1 MB" in refusal(given_file(tmp_path, b"x" * 1_000_001))


def test_stopped_work_reads_nothing(tmp_path: Path) -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        read_source(given_file(tmp_path, b"text"), progress=progress)


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Calm Waters\n\nBy\nAnn Bee\n\nIt was.", "x.txt", "Calm Waters"),
        ("By Ann Bee\nUpdated 3 May 2020\n\nCalm Waters Again\n\nIt was.", "x.txt", "Calm Waters Again"),
        ("Forum of the School\n\nNew Findings\n\nNew Findings\n\npor Ana Lima -\n\nText.", "x.txt", "New Findings"),
        ("A long first paragraph. " * 20 + "\nA heading\n", "sleep study.txt", "sleep study"),
        ("A long first paragraph. " * 20 + "\nA heading\n", "003_9d5a4a51bb2e2e35.txt", "A heading"),
        ("One sentence only.", "3.txt", "3"),
    ],
)
def test_a_title_is_guessed_from_the_first_lines_or_the_name(tmp_path: Path, text: str, name: str, title: str) -> None:
    assert read_source(given_file(tmp_path, text.encode(), name)).title == title


@pytest.mark.parametrize(
    "line",
    [
        "By week four depression scores had fallen by about half in the treated group (60% responded).",
        "By " + "Abcdefgh " * 25 + "(x)",
        "por " + "a" * 240 + "!",
        "author" + " -,&" * 60 + "(",
        "updated " * 40,
        "1/" * 120,
    ],
)
def test_no_line_is_read_in_more_ways_than_it_has_characters(tmp_path: Path, line: str) -> None:
    """Tried in a child process, which is ended after a while: such a line once took for ever."""
    path = given_file(tmp_path, f"{line}\nA second line.\n".encode(), "some text.txt")
    script = "import sys, pathlib; from reviewer.importers import read_source; read_source(pathlib.Path(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "byline", ["By Anna Farrell, MD", "by Jo Smith-Jones and Ben O'Hara", "Por María de la Cruz |"]
)
def test_a_byline_is_no_title(tmp_path: Path, byline: str) -> None:
    assert (
        read_source(given_file(tmp_path, f"{byline}\nA telling title\nText.\n".encode(), "x.txt")).title
        == "A telling title"
    )
