"""Files that no version of the program would write: rows of any type, schemas with more in them, heads that lie."""

from __future__ import annotations

import json
import os
import struct

from tests.hostile.craft import Case, Crafted, an_id, case

ENDLESS = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)"
CASES: dict[str, Case] = {}


def _rows(table: str, *rows: tuple[object, ...]) -> Case:
    return lambda file: file.loose(table, *rows)


CASES |= {
    "a_body_that_is_a_text": _rows("changeset", (an_id("a").encode()[:16], "a string")),
    "a_body_that_is_a_number": _rows("changeset", (an_id("b").encode()[:16], 3_000_000_000)),
    "a_body_that_is_nothing": _rows("changeset", (an_id("c").encode()[:16], None)),
    "an_id_that_is_a_number": _rows("changeset", (5, b"x")),
    "an_id_that_is_nothing": _rows("changeset", (None, b"x"), (None, b"y")),
    "an_id_that_is_a_text": _rows("changeset", ("deadbeef" * 4, b"{}"), (b"short", b"{}"), (b"l" * 1_000, b"{}")),
    "a_text_that_is_a_string": _rows("text", ("0" * 64, "a string")),
    "a_text_that_is_a_number": _rows("text", ("0" * 64, 12)),
    "a_text_under_bytes": _rows("text", (b"\xff\xfe", b"x")),
    "a_text_under_a_number": _rows("text", (7, b"x")),
    "an_original_that_is_a_string": _rows("original", ("0" * 64, "text/plain", "a string")),
    "an_original_of_type_number": _rows("original", ("1" * 64, 7, b"x"), ("2" * 64, b"\xff", None), (9, "x", None)),
}


@case
def all_texts_are_strings(file: Crafted) -> None:
    with file.open() as db:
        rows = db.execute("SELECT sha256, CAST(content AS TEXT) FROM text").fetchall()
        db.execute("DELETE FROM text")
    file.loose("text", *rows)


@case
def a_trigger(file: Crafted) -> None:
    file.run(
        "CREATE TRIGGER t AFTER INSERT ON changeset BEGIN DELETE FROM highlight; DELETE FROM text; END",
        "CREATE TRIGGER u BEFORE INSERT ON history BEGIN SELECT raise(ABORT, 'no'); END",
    )


def _endless(table: str, columns: str) -> Case:
    def craft(file: Crafted) -> None:
        file.run(f"DROP TABLE {table}", f"CREATE VIEW {table} AS {ENDLESS} SELECT {columns} FROM r")

    return craft


CASES |= {
    "a_view_in_place_of_local_state": _endless("local_state", "n AS name, 'x' AS value"),
    "a_view_in_place_of_highlights": _endless("highlight", "n AS id, n AS source, n AS coder, n AS text"),
    "a_view_in_place_of_quarantine": _endless("quarantine", "n AS id, 'x' AS reason"),
    "a_view_in_place_of_texts": _endless("text", "n AS sha256, n AS content"),
    "a_view_in_place_of_the_log": _endless("changeset", "n AS id, n AS body"),
    "a_view_in_place_of_merges": _endless("local_merged", "n AS merge, n AS id, n AS body, n AS reason"),
}


@case
def one_more_table(file: Crafted) -> None:
    file.run("CREATE TABLE evil (x)", "INSERT INTO evil VALUES (randomblob(100000))")


@case
def one_more_column(file: Crafted) -> None:
    file.run("ALTER TABLE highlight ADD COLUMN evil TEXT")


@case
def one_table_less(file: Crafted) -> None:
    file.run("DROP TABLE highlight", "DROP TABLE history")


@case
def an_index_that_calculates(file: Crafted) -> None:
    file.run("CREATE INDEX evil ON changeset (length(hex(body)))", "CREATE INDEX one ON code (colour IS NULL)")


@case
def two_tables_on_one_page(file: Crafted) -> None:
    with file.open() as db:
        db.execute("PRAGMA writable_schema=ON")
        page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'changeset'").fetchone()[0]
        db.execute("UPDATE sqlite_master SET rootpage = ? WHERE name IN ('text', 'highlight')", (page,))


@case
def names_that_are_no_text(file: Crafted) -> None:
    with file.open() as db:
        db.execute("PRAGMA writable_schema=ON")
        db.execute("UPDATE sqlite_master SET name = CAST(x'fffe' AS TEXT) WHERE name = 'memo'")


@case
def no_schema(file: Crafted) -> None:
    with file.open() as db:
        db.execute("PRAGMA writable_schema=ON")
        db.execute("DELETE FROM sqlite_master WHERE name != 'changeset'")


@case
def pages_in_a_circle(file: Crafted) -> None:
    """A table whose root leads to itself, again and again."""
    with file.open() as db:
        root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'changeset'").fetchone()[0]
    cells = b"".join(struct.pack(">I", root) + bytes([n]) for n in range(1, 100))
    at = [4_096 - len(cells) + 5 * n for n in range(99)]
    head = struct.pack(">BHHHBI", 5, 0, 99, at[0], 0, root) + b"".join(struct.pack(">H", each) for each in at)
    page = head + bytes(4_096 - len(head) - len(cells)) + cells
    file.poke((root - 1) * 4_096, page)


@case
def one_leaf_many_times(file: Crafted) -> None:
    """Three levels of pages that all lead to one leaf: a million times the same rows."""
    with file.open() as db:
        db.execute("CREATE TABLE room (x)")
        db.executemany("INSERT INTO room VALUES (?)", [(b"x" * 3_000,) for _ in range(8)])
        root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'changeset'").fetchone()[0]
        last = db.execute("PRAGMA page_count").fetchone()[0]
    content = file.path.read_bytes()
    leaf = last - 3
    file.poke((leaf - 1) * 4_096, content[(root - 1) * 4_096 : root * 4_096])
    below = leaf
    for page in (last - 2, last - 1, root):
        cells = b"".join(struct.pack(">I", below) + bytes([n]) for n in range(1, 100))
        at = [4_096 - len(cells) + 5 * n for n in range(99)]
        head = struct.pack(">BHHHBI", 5, 0, 99, at[0], 0, below) + b"".join(struct.pack(">H", each) for each in at)
        file.poke((page - 1) * 4_096, head + bytes(4_096 - len(head) - len(cells)) + cells)
        below = page


# The head


def _poked(at: int, content: bytes) -> Case:
    return lambda file: file.poke(at, content)


CASES |= {
    "a_head_of_another_program": _poked(68, b"\x00\x00\x00\x01"),
    "a_head_of_no_database": _poked(0, b"SQLite format 4\x00"),
    "a_page_size_of_one": _poked(16, b"\x00\x01"),
    "a_page_size_of_none": _poked(16, b"\x00\x00"),
    "a_page_size_of_three": _poked(16, b"\x00\x03"),
    "a_count_of_pages_without_end": _poked(28, b"\xff\xff\xff\xff"),
    "a_count_of_no_pages": _poked(28, b"\x00\x00\x00\x00"),
    "a_free_list_that_is_none": _poked(32, b"\x00\x00\x00\x02\x00\x00\xff\xff"),
    "a_schema_format_of_nine": _poked(44, b"\x00\x00\x00\x09"),
    "a_version_from_far_ahead": _poked(60, b"\x7f\xff\xff\xff"),
    "a_version_below_nothing": _poked(60, b"\xff\xff\xff\xf9"),
    "an_encoding_of_five": _poked(56, b"\x00\x00\x00\x05"),
    "reserved_bytes": _poked(20, b"\xff"),
    "write_ahead": _poked(18, b"\x02\x02"),
    "fractions_that_are_none": _poked(21, b"\x01\x01\x01"),
}


@case
def a_file_with_thirty_gigabytes_of_nothing(file: Crafted) -> None:
    os.truncate(file.path, 30 << 30)


@case
def a_file_whose_head_believes_in_thirty_gigabytes(file: Crafted) -> None:
    os.truncate(file.path, 30 << 30)
    file.poke(28, ((30 << 30) // 4_096).to_bytes(4, "big"))


@case
def half_a_file(file: Crafted) -> None:
    os.truncate(file.path, file.path.stat().st_size // 2)


@case
def nothing_but_a_head(file: Crafted) -> None:
    os.truncate(file.path, 100)


@case
def zeros_in_every_third_page(file: Crafted) -> None:
    for page in range(2, file.path.stat().st_size // 4_096, 3):
        file.poke(page * 4_096, bytes(4_096))


@case
def ones_in_every_second_page(file: Crafted) -> None:
    for page in range(1, file.path.stat().st_size // 4_096, 2):
        file.poke(page * 4_096 + 8, b"\xff" * 4_000)


@case
def a_journal_of_nothing(file: Crafted) -> None:
    file.path.with_name(file.path.name + "-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\xff" * 5_000)


@case
def a_journal_that_names_another_file(file: Crafted) -> None:
    """SQLite looks for the file by that name, and may delete it."""
    name = str(file.path.with_name("precious.txt")).encode()
    tail = name + struct.pack(">II", len(name), sum(name) & 0xFFFFFFFF) + bytes.fromhex("d9d505f920a163d7")
    head = struct.pack(">8sIIIII", bytes.fromhex("d9d505f920a163d7"), 0, 0, 10, 512, 4_096)
    journal = head + bytes(512 - len(head)) + struct.pack(">I", 1) + tail
    file.path.with_name(file.path.name + "-journal").write_bytes(journal)


# What is the copy's own


def _state(name: str, value: str) -> Case:
    def craft(file: Crafted) -> None:
        with file.open() as db:
            db.execute("INSERT OR REPLACE INTO local_state VALUES (?, ?)", (name, value))

    return craft


CASES |= {
    "a_mark_of_another_sort": _state("contains", json.dumps([1, 2])),
    "a_mark_without_end": _state("contains", json.dumps({"mine": ["x" * 100_000], "originals": False})),
    "a_mark_that_writes_to_the_screen": _state(
        "contains", json.dumps({"mine": ["\x1b[2J<b>\n" * 50], "originals": False})
    ),
    "news_of_nothing": _state("news/x/y/z", "many"),
    "a_purge_that_waits": _state("purge", "x"),
}


@case
def steps_that_nobody_made(file: Crafted) -> None:
    file.run(
        "INSERT INTO local_step (action, label, undone, record) SELECT 'merge-9', 'x', 0, 999",
        "INSERT INTO local_inverse VALUES ('00')",
    )


@case
def a_project_in_other_tables(file: Crafted) -> None:
    """The tables show what the log does not say."""
    file.run("UPDATE code SET name = 'Other'", 'UPDATE highlight SET start = 0, "end" = 3', "DELETE FROM memo")


@case
def ids_of_other_tables_in_the_log(file: Crafted) -> None:
    file.run("UPDATE change_of SET record = 999", "UPDATE history SET ms = -5, coder = x'78'")


@case
def clocks_that_are_no_numbers(file: Crafted) -> None:
    file.loose("fact", ("far", "x"), ("more", 5))
