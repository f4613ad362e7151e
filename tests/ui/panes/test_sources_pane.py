"""The sources at the left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from reviewer.model.sources.imported import ImportedSource
from reviewer.services.coding import highlights
from reviewer.services.shared import source_lookup
from reviewer.services.sources import import_sources, sources
from tests.builder import ANNA, BEN
from tests.interchange.test_regions import a_picture
from tests.ui.pages.sources_pane import SourcesPage
from ui.intents.originals import address

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def page(desk) -> SourcesPage:
    page = SourcesPage(desk)
    QAbstractItemModelTester(page.pane.model, page.pane.model)
    QAbstractItemModelTester(page.pane.list.model(), page.pane)
    return page


def three(a_project):
    builder = a_project().with_source("Relief came soon.", "Trials").coded("Relief").coded("soon")
    return builder.with_source("A blog on risks.", "Blog").with_source("A page of rules.", "Clinic page")


def test_says_what_to_do_while_empty(desk, page, a_project) -> None:
    assert page.hint() == ""
    desk.open(a_project())
    assert "Import files" in page.hint()


def test_it_wants_room_for_all_of_that_sentence(desk, page, a_project) -> None:
    desk.open(a_project())
    page.pane.resize(150, 900)
    sentence = page.pane._empty
    wanted = page.pane.wanted_height()
    # The heading above and three lines or more of the sentence, without any rows.
    line = sentence.fontMetrics().height()
    assert 3 * line < sentence.heightForWidth(sentence.width()) < wanted < sentence.heightForWidth(150) + 4 * line
    page.pane.resize(150, wanted)
    assert sentence.height() >= sentence.heightForWidth(sentence.width())


def test_shows_titles_counts_and_what_is_known(desk, page, a_project) -> None:
    builder = three(a_project)
    first = source_lookup.find_source(project=builder.project, name="Trials").id
    for field, value in (("type", "Web article"), ("year", "2023")):
        sources.set_reference(project=builder.project, source=first, field=field, value=value, coder=ANNA)
    desk.open(builder)
    assert sorted(zip(page.titles(), page.counts(), strict=True)) == [("Blog", 0), ("Clinic page", 0), ("Trials", 2)]
    assert page.subtitles()[page.titles().index("Trials")] == "Web article · 2023"
    assert page.subtitles()[page.titles().index("Blog")] == "4 words"


def test_a_picture_without_words_is_called_one(desk, page, a_project, tmp_path) -> None:
    builder = a_project()
    (tmp_path / "curve.png").write_bytes(a_picture())
    import_sources.import_files(project=builder.project, paths=[tmp_path / "curve.png"], coder=ANNA)
    desk.open(builder)
    assert page.subtitles() == ["picture"]


def test_counts_follow_highlights(desk, page, a_project) -> None:
    desk.open(three(a_project))
    blog = source_lookup.find_source(project=desk.session.project, name="Blog").id
    desk.session.do(lambda by: highlights.highlight_passage(**by, source=blog, start=0, end=6))
    desk.settle()
    assert dict(zip(page.titles(), page.counts(), strict=True))["Blog"] == 1
    desk.undo()
    assert dict(zip(page.titles(), page.counts(), strict=True))["Blog"] == 0


def test_an_edited_title_is_shown(desk, page, a_project) -> None:
    desk.open(three(a_project))
    blog = source_lookup.find_source(project=desk.session.project, name="Blog").id
    desk.session.do(lambda by: sources.set_reference(**by, source=blog, field="title", value="A better title"))
    desk.settle()
    assert sorted(page.titles()) == ["A better title", "Clinic page", "Trials"]


def test_filters_while_typing(desk, page, a_project) -> None:
    desk.open(three(a_project))
    page.filter("CLINIC")
    assert page.titles() == ["Clinic page"]
    page.filter("nothing like it")
    assert page.titles() == []
    assert "nothing like it" in page.hint()


def test_a_click_reads(desk, page, a_project) -> None:
    desk.open(three(a_project))
    page.click("Blog")
    assert desk.navigator.source == source_lookup.find_source(project=desk.session.project, name="Blog").id


def test_enter_reads(desk, page, a_project) -> None:
    desk.open(three(a_project))
    page.filter("clinic")
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Return)
    assert desk.navigator.source == source_lookup.find_source(project=desk.session.project, name="Clinic page").id


def test_the_row_follows_what_is_read(desk, page, a_project) -> None:
    desk.open(three(a_project))
    desk.navigator.read(source_lookup.find_source(project=desk.session.project, name="Blog").id)
    assert page.chosen() == "Blog"
    desk.navigator.read("")
    assert page.chosen() == ""


# Keyboards of Macs have one key to delete, which Qt calls Backspace.
@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_remove_and_undo(desk, page, a_project, key) -> None:
    desk.open(three(a_project))
    page.click("Trials")
    page.press(key)
    assert sorted(page.titles()) == ["Blog", "Clinic page"]
    assert any("Trials" in notice for notice in desk.notices)
    desk.undo()
    assert sorted(page.titles()) == ["Blog", "Clinic page", "Trials"]
    assert dict(zip(page.titles(), page.counts(), strict=True))["Trials"] == 2


def test_copy_and_inspect_by_key(desk, page, a_project) -> None:
    desk.open(three(a_project))
    page.click("Blog")
    desk.navigator.inspect("project", "")
    page.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Blog"
    page.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert desk.navigator.subject == ("source", source_lookup.find_source(project=desk.session.project, name="Blog").id)


def test_opens_the_original(desk, page, a_project) -> None:
    opened: list[str] = []
    page.pane.originals._opener = lambda url: bool(opened.append(Path(url.toLocalFile()).read_text("utf-8"))) or True
    desk.open(three(a_project))
    page.do("Blog", "Open the original file")
    assert opened == ["A blog on risks."]


def test_an_original_that_is_a_program_is_not_started(desk, page, a_project) -> None:
    builder = a_project()
    imported = ImportedSource("Some text.", "Odd", "run.exe", "text/plain", "text", "utf-8", b"Some text.")
    import_sources.add_imported(project=builder.project, imported=[(Path("run.exe"), imported)], coder=ANNA)
    opened: list[QUrl] = []
    page.pane.originals._opener = lambda url: bool(opened.append(url)) or True
    desk.open(builder)
    page.do("Odd", "Open the original file")
    assert opened == []
    assert "run.exe" in desk.errors[-1]


@pytest.mark.parametrize(
    ("url", "doi", "wanted"),
    [
        ("https://example.org/a?b=c", "", "https://example.org/a?b=c"),
        ("", "10.1000/182", "https://doi.org/10.1000/182"),
        ("", "doi:10.1000/182", "https://doi.org/10.1000/182"),
        ("file:///etc/passwd", "", None),
        ("javascript:alert(1)", "", None),
        ("example.org", "", None),
        ("", "", None),
    ],
)
def test_only_web_addresses_are_opened(a_project, url, doi, wanted) -> None:
    builder = a_project().with_source("Text.", "S")
    for field, value in (("url", url), ("doi", doi)):
        sources.set_reference(project=builder.project, source=builder.last.id, field=field, value=value, coder=ANNA)
    found = address(source_lookup.source_with(project=builder.project, identifier=builder.last.id))
    assert (found.toString() if found else None) == wanted


def test_direction_controls_are_shown_and_long_titles_do_no_harm(desk, page, a_project) -> None:
    builder = a_project().with_source("One.", "evil\u202etxt.exe").with_source("Two.", "<b>bold</b> " + "x" * 10_000)
    desk.open(builder)
    assert "evil⟨RLO⟩txt.exe" in page.titles()
    assert any(title.startswith("<b>bold</b>") and len(title) < 1_000 for title in page.titles())
    page.pane.grab()


def test_a_thousand_sources(desk, page, a_project) -> None:
    builder = a_project()
    imported = [
        (
            Path(f"{n}.txt"),
            ImportedSource(f"Text {n}.", f"Source {n}", f"{n}.txt", "text/plain", "text", "utf-8", b"%d" % n),
        )
        for n in range(1_000)
    ]
    import_sources.add_imported(project=builder.project, imported=imported, coder=ANNA)
    desk.open(builder)
    page.filter("source 77")
    assert sorted(page.titles()) == sorted(f"Source {n}" for n in (77, *range(770, 780)))


def test_nothing_can_be_removed_where_nothing_can_be_written(desk, page, a_project) -> None:
    builder = three(a_project)
    builder.project.close()
    desk.session.open(builder.project.path, read_only=True)
    desk.settle()
    menu = page.menu("Blog")
    assert not menu["Remove"]
    assert menu["Read"]
    assert not page.pane.heading.add.isEnabled()


def test_closing_empties_the_list(desk, page, a_project) -> None:
    desk.open(three(a_project))
    desk.session.detach()
    desk.settle()
    assert page.titles() == []


def test_how_much_is_coded_follows_tagging_and_the_coders_shown(desk, page, a_project) -> None:
    builder = a_project().with_coder(BEN, "Ben").with_source("abcdefghij", "Letters").coded("abc")
    builder.with_source("0123456789", "Digits").coded("01234", coder=BEN)
    desk.open(builder)
    assert page.percents() == {"Letters": 30, "Digits": 50}
    letters = source_lookup.find_source(project=desk.session.project, name="Letters").id
    desk.session.do(lambda by: highlights.highlight_passage(**by, source=letters, start=2, end=8))
    desk.session.do(lambda by: highlights.highlight_passage(**by, source=builder.last.id, start=0, end=9))
    desk.settle()
    assert page.percents() == {"Letters": 80, "Digits": 90}
    assert "2 highlights, 80% of the text" in page.spoken("Letters")
    desk.navigator.hide(coders=frozenset({ANNA}))
    desk.settle()
    assert page.percents() == {"Letters": 0, "Digits": 50}
    desk.navigator.hide(coders=frozenset())
    desk.settle()
    assert page.percents() == {"Letters": 80, "Digits": 90}
    desk.undo()
    assert page.percents() == {"Letters": 80, "Digits": 50}


def test_a_status_stands_in_the_second_line_and_is_found_by_the_filter(desk, page, a_project) -> None:
    builder = three(a_project)
    blog = source_lookup.find_source(project=builder.project, name="Blog").id
    sources.set_attribute(
        project=builder.project, source=blog, name="Status", type_="text", value="to screen", coder=ANNA
    )
    desk.open(builder)
    assert page.subtitles()[page.titles().index("Blog")].startswith("to screen")
    page.filter("to screen")
    assert page.titles() == ["Blog"]
