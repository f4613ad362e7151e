"""The card of the project: title, question, protocol, and how much there is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from reviewer.model.names import shown
from reviewer.model.project import ProjectDetails
from reviewer.model.sources.screening import Rules
from reviewer.model.team.version import Version
from reviewer.services.evidence import versions
from reviewer.services.project import projects
from reviewer.services.project.projects import Detail, Project
from reviewer.services.shared import project_lookup
from reviewer.services.shared.project_lookup import Totals
from reviewer.services.sources import appraisal
from ui.look.numbers import counted
from ui.navigator import Navigator
from ui.panes.inspector.card import Card
from ui.session import Session
from ui.widgets.fields.choice_row import ChoiceRow
from ui.widgets.fields.growing_text import GrowingText
from ui.widgets.fields.keeper import Keeper
from ui.widgets.fields.parts import Details, breakable, wrapped
from ui.widgets.text.times import moment


@dataclass(frozen=True, slots=True)
class ProjectFacts:
    """What the card shows of the project."""

    details: ProjectDetails
    totals: Totals
    rules: Rules
    versions: list[Version]


class ProjectCard(Card[ProjectFacts]):
    """Shown while nothing else is chosen. `versions_asked()`: show the frozen versions."""

    versions_asked = Signal()

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(session, navigator)
        self.title, self.question, self.protocol = QLineEdit(), GrowingText(2, 8), GrowingText(4, 24)
        self.criteria = GrowingText(2, 16)
        self.rules: dict[Detail, ChoiceRow] = {
            "review": ChoiceRow(self.tr("Kind of review")),
            "screening_by": ChoiceRow(self.tr("Title and abstract decided by")),
            "eligibility_by": ChoiceRow(self.tr("Full text decided by")),
        }
        self.totals, self.coders = Details(), wrapped()
        self.path = QLineEdit()
        self.path.setReadOnly(True)
        self.path.setProperty("role", "inline")
        self.path.setAccessibleName(self.tr("File of the project"))
        self._details: dict[Detail, Keeper] = {}
        self.heading(self.tr("Project"))
        self._add("title", self.title, self.tr("Title"), self.tr("What this review is called"))
        self.heading(self.tr("Question"))
        self._add("question", self.question, self.tr("Question"), self.tr("What is this review to find out?"))
        self.heading(self.tr("Protocol"))
        hint = self.tr("How sources are found, chosen and coded; what was decided, and why.")
        self._add("protocol", self.protocol, self.tr("Protocol"), hint)
        self.heading(self.tr("Criteria"))
        criteria = self.tr("Which sources belong to the review, and which do not.")
        self._add("criteria", self.criteria, self.tr("Criteria"), criteria)
        self.heading(self.tr("Screening"))
        for rule, row in self.rules.items():
            row.chosen.connect(lambda value, rule=rule: self._set_rule(rule, value))
            self._layout.addWidget(row)
        self.heading(self.tr("In numbers"))
        self._layout.addWidget(self.totals)
        self.heading(self.tr("Coders"))
        self._layout.addWidget(self.coders)
        self.heading(self.tr("Frozen versions"))
        self.version_note = wrapped(role="muted")
        self._layout.addWidget(self.version_note)
        self.freeze = QPushButton()
        self.freeze.setProperty("role", "link")
        self.freeze.clicked.connect(self.versions_asked)
        self._layout.addWidget(self.freeze, 0, Qt.AlignmentFlag.AlignLeft)
        self.heading(self.tr("File"))
        self._layout.addWidget(self.path)
        self._layout.addStretch(1)

    @staticmethod
    def read(project: Project, identifier: str) -> ProjectFacts:  # noqa: ARG004
        details, totals = project_lookup.details(project=project), project_lookup.totals(project=project)
        return ProjectFacts(details, totals, appraisal.rules(project=project), versions.list_versions(project=project))

    def fill(self, facts: ProjectFacts) -> None:
        project, details = self._session.project, facts.details
        for name, keeper in self._details.items():
            keeper.load((str(project.path), details.id), getattr(details, name))
        self._show_rules(details, facts.rules)
        for field in (self.title, self.question, self.protocol, self.criteria):
            field.setReadOnly(not self._session.can_write)
        self.path.setText(str(project.path))
        self.path.setToolTip("")
        self._show_numbers(facts.totals, facts.versions)

    def _show_rules(self, details: ProjectDetails, rules: Rules) -> None:
        kinds = [("systematic", self.tr("systematic")), ("scoping", self.tr("scoping"))]
        numbers = [("1", self.tr("one coder")), ("2", self.tr("two coders"))]
        now: dict[Detail, str] = {
            "review": details.review,
            "screening_by": str(rules.screening_by),
            "eligibility_by": str(rules.eligibility_by),
        }
        for rule, row in self.rules.items():
            row.show_values(kinds if rule == "review" else numbers, now[rule], enabled=self._session.can_write)

    def _set_rule(self, rule: Detail, value: str) -> None:
        self._session.do(lambda by: projects.set_detail(**by, detail=rule, value=value))

    def _show_numbers(self, totals: Totals, frozen: list[Version]) -> None:
        last = [f"{shown(version.name)} · {moment(version.created)}" for version in reversed(frozen[-3:])]
        self.version_note.setText(breakable("\n".join(last)) if last else self.tr("None yet."))
        more = self.tr("{0} versions: compare, freeze another…").format(counted(len(frozen)))
        self.freeze.setText(more if frozen else self.tr("Freeze a version…"))
        self.totals.show_rows(
            [
                (self.tr("Sources"), counted(totals.sources)),
                (self.tr("Highlights"), counted(totals.highlights)),
                (self.tr("Tags"), counted(totals.codings)),
                (self.tr("Untagged"), counted(totals.untagged) if totals.untagged else ""),
                (self.tr("Open conflicts"), counted(totals.conflicts) if totals.conflicts else ""),
            ]
        )
        self.coders.setText(breakable("\n".join(coder.name for coder in self._session.coders)))

    def _add(self, detail: Detail, field: QLineEdit | QPlainTextEdit, name: str, hint: str) -> None:
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        self._layout.addWidget(field)

        def save(text: str, done: Callable[[object], None], refused: Callable[[str], None]) -> None:
            self._session.do(
                lambda by: projects.set_detail(**by, detail=detail, value=text), then=done, refused=refused
            )

        self._details[detail] = self.keep(field, save)
