"""Two texts that contradict each other, coded by two coders."""

from __future__ import annotations

from pathlib import Path

from reviewer.services.evidence import excerpts
from tests.builder import BEN, ProjectBuilder
from tests.ui.pages.window import WindowPage

TRIAL = (
    "A trial of the drug 😀\n\n"
    "Relief came within hours in most participants. Some felt detached during the session.\n"
    "The long-term effects of repeated use are not settled. Blood pressure rose for an hour.\n"
)
CLINIC = (
    "What the clinic says\n\n"
    "Relief is rapid and safe. The treatment is approved everywhere.\n"
    "Ask us about rapid, lasting relief.\n"
)


def two_texts(builder: ProjectBuilder) -> ProjectBuilder:
    """Six highlights: four of Anna, two of Ben; one is untagged, two have two codes, two have a memo."""
    builder.with_coder(BEN, "Ben")
    for path in ("Benefits/Rapid onset", "Risks/Dissociation", "Risks/Long-term unknown", "Regulation"):
        builder.with_code(path)
    builder.with_source(TRIAL, "Trial", pages=(0, 23))
    builder.coded("Relief came within hours", "Benefits/Rapid onset")
    builder.coded("felt detached", "Risks/Dissociation", coder=BEN, memo="ask how many")
    builder.coded("effects of repeated use are not settled", "Risks/Long-term unknown", "Regulation", memo="check")
    builder.coded("Blood pressure rose for an hour")
    builder.with_source(CLINIC, "Clinic page")
    builder.coded("Relief is rapid and safe", "Benefits/Rapid onset", "Risks")
    builder.coded("approved everywhere", "Regulation", coder=BEN)
    builder.project.forget_steps()
    return builder


def codes_of(builder: ProjectBuilder, quote: str) -> list[tuple[str, list[str]]]:
    """Who coded a passage, and how: (coder's id, names of codes) of each highlight with this quote."""
    found = excerpts.list_excerpts(project=builder.project)
    return [(e.coder_id, [code.name for code in e.codes]) for e in found if e.quote == quote]


def opened_trial(window: WindowPage, folder: Path) -> WindowPage:
    """The window with these texts, the trial being read, as the active one."""
    builder = two_texts(ProjectBuilder(folder / "team.review"))
    builder.project.close()
    window.open(folder / "team.review")
    window.read("Trial")
    window.app.window.activateWindow()
    window.qtbot.waitUntil(window.app.window.isActiveWindow)
    return window
