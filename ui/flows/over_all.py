"""What is done over all texts or codes at once, or beside them, and needs no more of the window than its menu and its foot."""

from __future__ import annotations

from ui.actions.action import Wing
from ui.flows.coding.autocoding import Autocoding
from ui.flows.coding.codebook_files import CodebookTransfer
from ui.flows.coding.widen_words import WidenWords
from ui.flows.program.show_guide import ShowGuide
from ui.flows.project.syncing import Syncing
from ui.flows.sources.find_structure import FindStructure
from ui.flows.sources.pdf_notes import PdfNotes
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session


def over_all(window: MainWindow, session: Session, navigator: Navigator) -> tuple[Wing, ...]:
    """These wings."""
    return (
        ShowGuide(window),
        Syncing(window, session, navigator),
        FindStructure(window, session),
        PdfNotes(window, session, navigator),
        CodebookTransfer(window, session),
        WidenWords(window, session, navigator),
        Autocoding(window, session, navigator),
    )
