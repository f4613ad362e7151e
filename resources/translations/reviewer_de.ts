<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markierung</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Kodebuch</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>&amp;Excerpts</source>
        <translation>&amp;Fundstellen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>&amp;Search results</source>
        <translation>&amp;Suchergebnisse</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>Matri&amp;x</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Summ&amp;ary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>What was purged still stands in the backup “{0}”, until you purge the backups too (File, Backups).</source>
        <translation>Was getilgt wurde, steht noch in der Sicherung „{0}“, bis du auch die Sicherungen tilgst (Datei, Sicherungen).</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Wer ich bin</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privates</translation>
    </message>
    <message>
        <source>Stands beside everything you highlight. In an open project you are renamed for all, so it is used when you press OK. Who you are among the coders of a project is asked by Project &gt; Who am I?</source>
        <translation>Steht neben allem, was Sie markieren. In einem offenen Projekt heißen Sie dann für alle anders, darum gilt er erst mit OK. Wer von den Personen eines Projekts Sie sind, fragt Projekt &gt; Wer bin ich?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The system&apos;s theme changes with the day, where the system does that, and with its high contrast.</source>
        <translation>Die des Systems wechseln mit der Tageszeit, wo das System das tut, und mit dessen hohem Kontrast.</translation>
    </message>
    <message>
        <source>Darker pages</source>
        <translation>Dunklere Seiten</translation>
    </message>
    <message>
        <source>Pages of PDFs and scans stand on darker paper.</source>
        <translation>Seiten von PDFs und Scans stehen auf dunklerem Papier.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Menus and hints appear at once, nothing slides or fades, and the cursor does not blink.</source>
        <translation>Menüs und Hinweise sind sofort da, nichts gleitet oder blendet, und die Schreibmarke blinkt nicht.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>It changes when Reviewer is started again. Texts and codes stay as they are.</source>
        <translation>Sie wechselt, wenn Reviewer neu gestartet wird. Texte und Kodes bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Font of texts</source>
        <translation>Schrift der Texte</translation>
    </message>
    <message>
        <source>For the text that is read and for quotes; lists and menus keep theirs.</source>
        <translation>Für den Text, der gelesen wird, und für Zitate; Listen und Menüs behalten ihre.</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Größe der Buchstaben</translation>
    </message>
    <message>
        <source>In pixels. Ctrl++ and Ctrl+- change it while you read.</source>
        <translation>In Pixeln. Strg++ und Strg+- ändern sie beim Lesen.</translation>
    </message>
    <message>
        <source>The mouse selects whole words</source>
        <translation>Die Maus wählt ganze Wörter aus</translation>
    </message>
    <message>
        <source>A drag in the text never ends within a word; with Alt held down it does.</source>
        <translation>Ziehen im Text endet nie mitten im Wort; mit gehaltener Alt-Taste doch.</translation>
    </message>
    <message>
        <source>Order of the sources</source>
        <translation>Reihenfolge der Quellen</translation>
    </message>
    <message>
        <source>How the list of sources is sorted, in every project.</source>
        <translation>Wie die Liste der Quellen sortiert ist, in jedem Projekt.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Choose a command and press its new keys. What has a key already, and what typing needs, is said.</source>
        <translation>Wählen Sie einen Befehl und drücken Sie seine neuen Tasten. Was eine Taste schon hat und was das Tippen braucht, wird gesagt.</translation>
    </message>
    <message>
        <source>Keep original files in the project</source>
        <translation>Originaldateien im Projekt behalten</translation>
    </message>
    <message>
        <source>PDFs, pages and pictures can then be shown and handed on; without them the project file is smaller.</source>
        <translation>PDFs, Seiten und Bilder können dann gezeigt und weitergegeben werden; ohne sie ist die Projektdatei kleiner.</translation>
    </message>
    <message>
        <source>Begin where I stopped</source>
        <translation>Weitermachen, wo ich aufgehört habe</translation>
    </message>
    <message>
        <source>The project, source and workspace that were open come back; else the start page is shown.</source>
        <translation>Projekt, Quelle und Arbeitsbereich, die offen waren, kommen wieder; sonst erscheint die Startseite.</translation>
    </message>
    <message>
        <source>A tip on the start page</source>
        <translation>Ein Tipp auf der Startseite</translation>
    </message>
    <message>
        <source>Another one each day.</source>
        <translation>Jeden Tag ein anderer.</translation>
    </message>
    <message>
        <source>Minutes between backups</source>
        <translation>Minuten zwischen Sicherungen</translation>
    </message>
    <message>
        <source>While something is written, a copy is made in a folder beside the project so often. The last ten stay, and the newest of each of seven days.</source>
        <translation>Während etwas geschrieben wird, entsteht so oft eine Kopie in einem Ordner neben dem Projekt. Die letzten zehn bleiben und die neueste von jedem von sieben Tagen.</translation>
    </message>
    <message>
        <source>Let others see where I work</source>
        <translation>Andere sehen lassen, woran ich arbeite</translation>
    </message>
    <message>
        <source>Offered so when you connect a project with a team folder or server; each project keeps its own answer.</source>
        <translation>So vorgeschlagen, wenn Sie ein Projekt mit Teamordner oder Server verbinden; jedes Projekt behält seine eigene Antwort.</translation>
    </message>
    <message>
        <source>Where projects meet others</source>
        <translation>Wo Projekte andere treffen</translation>
    </message>
    <message>
        <source>A place that is forgotten is not exchanged with any more; nothing is removed from it or the project.</source>
        <translation>Mit einem vergessenen Ort wird nicht mehr ausgetauscht; dort und im Projekt wird nichts entfernt.</translation>
    </message>
    <message>
        <source>List recent projects</source>
        <translation>Letzte Projekte auflisten</translation>
    </message>
    <message>
        <source>On the start page, on Windows in the taskbar too: for whoever uses your account on this computer.</source>
        <translation>Auf der Startseite, unter Windows auch in der Taskleiste: für alle, die Ihr Konto auf diesem Rechner benutzen.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>What is forgotten here leaves the list; the file of the project stays.</source>
        <translation>Was hier vergessen wird, verlässt die Liste; die Datei des Projekts bleibt.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Rechner verlässt</translation>
    </message>
    <message>
        <source>Nothing by itself. Reviewer asks no server for updates, sends no reports and counts nothing. It speaks with a team server only where you have connected a project with one.</source>
        <translation>Von selbst nichts. Reviewer fragt keinen Server nach neuen Fassungen, sendet keine Berichte und zählt nichts. Mit einem Teamserver spricht es nur, wo Sie ein Projekt mit einem verbunden haben.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>&amp;Team: merge and conflicts</source>
        <translation>Tea&amp;m: Zusammenführen und Konflikte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hist&amp;ory</source>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Flieder</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Dunkelblau</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>Weinrot</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Dunkelgrün</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>  (now {0})</source>
        <translation>  (jetzt {0})</translation>
    </message>
    <message>
        <source>New code here	Ins</source>
        <translation>Neuer Kode hier	Einfg</translation>
    </message>
    <message>
        <source>New sub-code</source>
        <translation>Neuer Unterkode</translation>
    </message>
    <message>
        <source>Show excerpts	Enter</source>
        <translation>Fundstellen zeigen	Eingabe</translation>
    </message>
    <message>
        <source>Show in the reader	H</source>
        <translation>Im Text zeigen	H</translation>
    </message>
    <message>
        <source>Hide in the reader	H</source>
        <translation>Im Text ausblenden	H</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur diesen zeigen</translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation>Alle Kodes zeigen</translation>
    </message>
    <message>
        <source>Import codes (CSV)…</source>
        <translation>Kodes importieren (CSV)…</translation>
    </message>
    <message>
        <source>Export codes (CSV)…</source>
        <translation>Kodes exportieren (CSV)…</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Umbenennen	F2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Up	Alt+Up</source>
        <translation>Nach oben	Alt+Hoch</translation>
    </message>
    <message>
        <source>Down	Alt+Down</source>
        <translation>Nach unten	Alt+Runter</translation>
    </message>
    <message>
        <source>Under the code above	Alt+Right</source>
        <translation>Unter den Kode darüber	Alt+Rechts</translation>
    </message>
    <message>
        <source>Beside the code it is under	Alt+Left</source>
        <translation>Neben seinen Oberkode	Alt+Links</translation>
    </message>
    <message>
        <source>Only groups codes</source>
        <translation>Gliedert nur Kodes</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenlegen mit…</translation>
    </message>
    <message>
        <source>Delete…	Del</source>
        <translation>Löschen…	Entf</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Kode</translation>
    </message>
    <message>
        <source>1 excerpt</source>
        <translation>1 Fundstelle</translation>
    </message>
    <message>
        <source>{0} excerpts</source>
        <translation>{0} Fundstellen</translation>
    </message>
    <message>
        <source>{0} of 1 source</source>
        <translation>{0} von 1 Quelle</translation>
    </message>
    <message>
        <source>{0} of {1} sources</source>
        <translation>{0} von {1} Quellen</translation>
    </message>
    <message>
        <source>{0} source</source>
        <translation>{0} Quelle</translation>
    </message>
    <message>
        <source>{0} code</source>
        <translation>{0} Kode</translation>
    </message>
    <message>
        <source>{0} highlight</source>
        <translation>{0} Markierung</translation>
    </message>
    <message>
        <source>{0} tag</source>
        <translation>{0} Kodierung</translation>
    </message>
    <message>
        <source>{0} memo</source>
        <translation>{0} Memo</translation>
    </message>
    <message>
        <source>{0} link</source>
        <translation>{0} Verknüpfung</translation>
    </message>
    <message>
        <source>{0} appraisal</source>
        <translation>{0} Bewertung</translation>
    </message>
    <message>
        <source>{0} synthesis</source>
        <translation>{0} Synthese</translation>
    </message>
    <message>
        <source>{0} note</source>
        <translation>{0} Notiz</translation>
    </message>
    <message>
        <source>{0} group</source>
        <translation>{0} Gruppe</translation>
    </message>
    <message>
        <source>{0} case</source>
        <translation>{0} Fall</translation>
    </message>
    <message>
        <source>{0} sources</source>
        <translation>{0} Quellen</translation>
    </message>
    <message>
        <source>{0} codes</source>
        <translation>{0} Kodes</translation>
    </message>
    <message>
        <source>{0} highlights</source>
        <translation>{0} Markierungen</translation>
    </message>
    <message>
        <source>{0} tags</source>
        <translation>{0} Kodierungen</translation>
    </message>
    <message>
        <source>{0} memos</source>
        <translation>{0} Memos</translation>
    </message>
    <message>
        <source>{0} links</source>
        <translation>{0} Verknüpfungen</translation>
    </message>
    <message>
        <source>{0} appraisals</source>
        <translation>{0} Bewertungen</translation>
    </message>
    <message>
        <source>{0} syntheses</source>
        <translation>{0} Synthesen</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation>{0} Notizen</translation>
    </message>
    <message>
        <source>{0} groups</source>
        <translation>{0} Gruppen</translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation>{0} Fälle</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>from a newer version</source>
        <translation>aus einer neueren Version</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>“{0}” was purged there. Merging purges it here too, for good.</source>
        <translation>„{0}“ wurde dort getilgt. Das Zusammenführen tilgt es auch hier, endgültig.</translation>
    </message>
    <message>
        <source>With it go: {0}.</source>
        <translation>Damit gehen: {0}.</translation>
    </message>
    <message>
        <source>Sources that were purged there and are not here: {0}</source>
        <translation>Quellen, die dort getilgt wurden und hier nicht sind: {0}</translation>
    </message>
    <message>
        <source>changed since {0}</source>
        <translation>geändert seit {0}</translation>
    </message>
    <message>
        <source>same project</source>
        <translation>dasselbe Projekt</translation>
    </message>
    <message>
        <source>another copy with a history in common</source>
        <translation>eine andere Kopie mit gemeinsamem Verlauf</translation>
    </message>
    <message>
        <source>another project: an import</source>
        <translation>ein anderes Projekt: ein Import</translation>
    </message>
    <message>
        <source>holds the work of {0} alone</source>
        <translation>enthält nur die Arbeit von {0}</translation>
    </message>
    <message>
        <source>without original files</source>
        <translation>ohne Originaldateien</translation>
    </message>
    <message>
        <source>that laptop&apos;s clock is {0} days ahead</source>
        <translation>die Uhr jenes Rechners geht {0} Tage vor</translation>
    </message>
    <message>
        <source>Who speaks here, and do they know the subject?</source>
        <translation>Wer spricht hier, und ist Sachkenntnis da?</translation>
    </message>
    <message>
        <source>Is what it says supported and carefully made?</source>
        <translation>Ist das Gesagte belegt und sorgfältig erarbeitet?</translation>
    </message>
    <message>
        <source>Are its limits clear?</source>
        <translation>Sind die Grenzen klar?</translation>
    </message>
    <message>
        <source>Can a leaning or an interest be seen?</source>
        <translation>Ist eine Neigung oder ein Interesse zu erkennen?</translation>
    </message>
    <message>
        <source>Is it clear when it was made, and is it recent enough?</source>
        <translation>Ist klar, von wann es ist, und ist das neu genug?</translation>
    </message>
    <message>
        <source>Does it add something to this review?</source>
        <translation>Trägt es zu dieser Übersicht etwas bei?</translation>
    </message>
    <message>
        <source>codes by source</source>
        <translation>Kodes nach Quelle</translation>
    </message>
    <message>
        <source>framework matrix</source>
        <translation>Framework-Matrix</translation>
    </message>
    <message>
        <source>codes together</source>
        <translation>gemeinsame Kodes</translation>
    </message>
    <message>
        <source>codes by attribute</source>
        <translation>Kodes nach Merkmal</translation>
    </message>
    <message>
        <source>codes by coder</source>
        <translation>Kodes nach Person</translation>
    </message>
    <message>
        <source>codes over time</source>
        <translation>Kodes im Verlauf</translation>
    </message>
    <message>
        <source>cases by code</source>
        <translation>Fälle nach Kode</translation>
    </message>
    <message>
        <source>answers to checklists</source>
        <translation>Antworten auf Checklisten</translation>
    </message>
    <message>
        <source>excerpts</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>Kodes</translation>
    </message>
    <message>
        <source>every two coders</source>
        <translation>je zwei Personen</translation>
    </message>
    <message>
        <source>what stood where what stood</source>
        <translation>was stand, wo was stand</translation>
    </message>
    <message>
        <source>codes by round</source>
        <translation>Kodes nach Runde</translation>
    </message>
    <message>
        <source>decisions on sources</source>
        <translation>Entscheidungen über Quellen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>whole sources</source>
        <translation>ganze Quellen</translation>
    </message>
    <message>
        <source>marked passages</source>
        <translation>markierte Stellen</translation>
    </message>
    <message>
        <source>with sub-codes</source>
        <translation>mit Unterkodes</translation>
    </message>
    <message>
        <source>each alone</source>
        <translation>jeder für sich</translation>
    </message>
    <message>
        <source>top level only</source>
        <translation>nur oberste Ebene</translation>
    </message>
    <message>
        <source>a category</source>
        <translation>eine Kategorie</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>left out where nothing is marked</source>
        <translation>weggelassen, wo nichts markiert ist</translation>
    </message>
    <message>
        <source>sets of codes</source>
        <translation>Mengen von Kodes</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>interval scale</source>
        <translation>Intervallskala</translation>
    </message>
    <message>
        <source>ratio scale</source>
        <translation>Verhältnisskala</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>same passage, other codes</source>
        <translation>gleiche Stelle, andere Kodes</translation>
    </message>
    <message>
        <source>marked by one and not by the other</source>
        <translation>von einer Person markiert, von der anderen nicht</translation>
    </message>
    <message>
        <source>same codes, other borders</source>
        <translation>gleiche Kodes, andere Grenzen</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>Übereinstimmung in Prozent</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Greatest kappa possible</source>
        <translation>Größtes mögliches Kappa</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>Brennan-Prediger (PABAK)</source>
        <translation>Brennan-Prediger (PABAK)</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Holsti</source>
        <translation>Holsti</translation>
    </message>
    <message>
        <source>alpha_U (2004)</source>
        <translation>alpha_U (2004)</translation>
    </message>
    <message>
        <source>u-alpha (2016)</source>
        <translation>u-alpha (2016)</translation>
    </message>
    <message>
        <source>|u-alpha (2016)</source>
        <translation>|u-alpha (2016)</translation>
    </message>
    <message>
        <source>cu-alpha (2016)</source>
        <translation>cu-alpha (2016)</translation>
    </message>
    <message>
        <source>(k)u-alpha (2016)</source>
        <translation>(k)u-alpha (2016)</translation>
    </message>
    <message>
        <source>no unit was rated by two coders</source>
        <translation>keine Einheit von zwei Personen beurteilt wurde</translation>
    </message>
    <message>
        <source>no unit was rated by all of the coders</source>
        <translation>keine Einheit von allen Personen beurteilt wurde</translation>
    </message>
    <message>
        <source>it is for two coders</source>
        <translation>sie für zwei Personen ist</translation>
    </message>
    <message>
        <source>all coders gave the same value everywhere, so chance cannot be told from agreement</source>
        <translation>alle Personen überall denselben Wert vergaben, sodass Zufall und Übereinstimmung nicht zu unterscheiden sind</translation>
    </message>
    <message>
        <source>there is one category alone</source>
        <translation>es nur eine Kategorie gibt</translation>
    </message>
    <message>
        <source>neither coder marked anything</source>
        <translation>keine der beiden Personen etwas markiert hat</translation>
    </message>
    <message>
        <source>nobody marked anything</source>
        <translation>niemand etwas markiert hat</translation>
    </message>
    <message>
        <source>nobody marked anything, or everybody everything as one passage</source>
        <translation>niemand etwas markiert hat, oder alle alles als eine Stelle</translation>
    </message>
    <message>
        <source>passages of one coder with different codes overlap</source>
        <translation>Stellen einer Person mit verschiedenen Kodes überlappen</translation>
    </message>
    <message>
        <source>not all of the coders worked on each of these sources</source>
        <translation>nicht alle Personen an jeder dieser Quellen gearbeitet haben</translation>
    </message>
    <message>
        <source>it needs two coders</source>
        <translation>sie zwei Personen braucht</translation>
    </message>
    <message>
        <source>a coder gave one unit several of the codes, which are the values of a scale</source>
        <translation>eine Person einer Einheit mehrere der Kodes gab, die Werte einer Skala sind</translation>
    </message>
    <message>
        <source>undefined, because {0}</source>
        <translation>nicht bestimmt, weil {0}</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht bestimmt</translation>
    </message>
    <message>
        <source>there is one source, and sources are what is drawn anew</source>
        <translation>es eine einzige Quelle ist und Quellen neu gezogen werden</translation>
    </message>
    <message>
        <source>too few resamples had a value</source>
        <translation>zu wenige Ziehungen einen Wert haben</translation>
    </message>
    <message>
        <source>ranks depend on what is drawn</source>
        <translation>Ränge davon abhängen, was gezogen wird</translation>
    </message>
    <message>
        <source>No interval, because {0}.</source>
        <translation>Kein Intervall, weil {0}.</translation>
    </message>
    <message>
        <source>{0} (no interval)</source>
        <translation>{0} (kein Intervall)</translation>
    </message>
    <message>
        <source>{0}, of {1} units</source>
        <translation>{0}, aus {1} Einheiten</translation>
    </message>
    <message>
        <source>{0}, of 1 unit</source>
        <translation>{0}, aus 1 Einheit</translation>
    </message>
    <message>
        <source>95%: {0} to {1} (percentile)</source>
        <translation>95 %: {0} bis {1} (Perzentile)</translation>
    </message>
    <message>
        <source>95%: {0} to {1} (BCa)</source>
        <translation>95 %: {0} bis {1} (BCa)</translation>
    </message>
    <message>
        <source>BCa undefined, because the resamples all lie on one side</source>
        <translation>BCa nicht bestimmt, weil alle Ziehungen auf einer Seite liegen</translation>
    </message>
    <message>
        <source>{0}: included against excluded at each stage, of sources that at least two decided on.</source>
        <translation>{0}: eingeschlossen gegen ausgeschlossen in jeder Stufe, bei Quellen, über die mindestens zwei entschieden haben.</translation>
    </message>
    <message>
        <source>{0}: {1} {2} in {3} sources with which at least two are done in the round.</source>
        <translation>{0}: {1} {2} in {3} Quellen, mit denen in der Runde mindestens zwei fertig sind.</translation>
    </message>
    <message>
        <source>{0}: {1} {2} in {3} sources that at least two coded.</source>
        <translation>{0}: {1} {2} in {3} Quellen, die mindestens zwei kodiert haben.</translation>
    </message>
    <message>
        <source>{0}% bear none of the codes.</source>
        <translation>{0} % tragen keinen der Kodes.</translation>
    </message>
    <message>
        <source>Not compared, because no source of theirs was coded by another: {0}.</source>
        <translation>Nicht verglichen, weil keine ihrer Quellen von anderen kodiert wurde: {0}.</translation>
    </message>
    <message>
        <source>Highlights in an earlier text of their source, not compared: {0}.</source>
        <translation>Markierungen in einem früheren Text ihrer Quelle, nicht verglichen: {0}.</translation>
    </message>
    <message>
        <source>Cohen’s kappa and Holsti are for two coders: choose “every two coders”.</source>
        <translation>Cohens Kappa und Holsti sind für zwei Personen: „je zwei Personen“ wählen.</translation>
    </message>
    <message>
        <source>With fewer than ten sources the intervals say little.</source>
        <translation>Bei weniger als zehn Quellen sagen die Intervalle wenig.</translation>
    </message>
    <message>
        <source>share of the text</source>
        <translation>Anteil am Text</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>Begegnungen</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>at the same passage</source>
        <translation>an derselben Textstelle</translation>
    </message>
    <message>
        <source>in overlapping passages</source>
        <translation>in überlappenden Textstellen</translation>
    </message>
    <message>
        <source>within some sentences</source>
        <translation>innerhalb einiger Sätze</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Bar chart: {0}. Bars: {1}.</source>
        <translation>Balkendiagramm: {0}. Balken: {1}.</translation>
    </message>
    <message>
        <source>Bars in parts: {0}. Bars: {1}.</source>
        <translation>Geteilte Balken: {0}. Balken: {1}.</translation>
    </message>
    <message>
        <source>Line chart: {0}, from {1} to {2}.</source>
        <translation>Liniendiagramm: {0}, von {1} bis {2}.</translation>
    </message>
    <message>
        <source>Heat map: {0}. Rows: {1}, columns: {2}.</source>
        <translation>Wärmekarte: {0}. Zeilen: {1}, Spalten: {2}.</translation>
    </message>
    <message>
        <source>Network: {0}. Nodes: {1}, links: {2}.</source>
        <translation>Netz: {0}. Knoten: {1}, Verbindungen: {2}.</translation>
    </message>
    <message>
        <source>Figures with their intervals: {0}. Figures: {1}.</source>
        <translation>Werte mit ihren Intervallen: {0}. Werte: {1}.</translation>
    </message>
    <message>
        <source>In all: {0}.</source>
        <translation>Insgesamt: {0}.</translation>
    </message>
    <message>
        <source>Most: {0} ({1}).</source>
        <translation>Am meisten: {0} ({1}).</translation>
    </message>
    <message>
        <source>Least: {0} ({1}).</source>
        <translation>Am wenigsten: {0} ({1}).</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Hier ist noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Not shown, with less: {0}.</source>
        <translation>Nicht gezeigt, mit weniger: {0}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Das eine</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Sources with and without highlights</source>
        <translation>Quellen mit und ohne Markierungen</translation>
    </message>
    <message>
        <source>with highlights</source>
        <translation>mit Markierungen</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Where sources stand</source>
        <translation>Wo die Quellen stehen</translation>
    </message>
    <message>
        <source>Assigned sources by coder</source>
        <translation>Zugewiesene Quellen je Person</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Highlights by coder</source>
        <translation>Markierungen je Person</translation>
    </message>
    <message>
        <source>Codes by highlights</source>
        <translation>Kodes nach Markierungen</translation>
    </message>
    <message>
        <source>Tags by day</source>
        <translation>Kodierungen je Tag</translation>
    </message>
    <message>
        <source>Tags by month</source>
        <translation>Kodierungen je Monat</translation>
    </message>
    <message>
        <source>to screen</source>
        <translation>zu sichten</translation>
    </message>
    <message>
        <source>included</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>disagreement</source>
        <translation>uneinig</translation>
    </message>
    <message>
        <source>to be discussed</source>
        <translation>zu besprechen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>other codes</source>
        <translation>andere Kodes</translation>
    </message>
    <message>
        <source>not marked by all</source>
        <translation>nicht von allen markiert</translation>
    </message>
    <message>
        <source>other borders</source>
        <translation>andere Grenzen</translation>
    </message>
    <message>
        <source>In the consensus, by {0}, {1}.</source>
        <translation>Im Konsens, von {0}, {1}.</translation>
    </message>
    <message>
        <source>Nothing of it is in the consensus, by {0}, {1}.</source>
        <translation>Nichts davon ist im Konsens, von {0}, {1}.</translation>
    </message>
    <message>
        <source>To be discussed, by {0}, {1}.</source>
        <translation>Zu besprechen, von {0}, {1}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>It waits for {0}.</source>
        <translation>Es wartet auf {0}.</translation>
    </message>
    <message>
        <source>A code counts with its sub-codes; totals count each excerpt once.</source>
        <translation>Ein Kode zählt mit seinen Unterkodes; Summen zählen jede Fundstelle einmal.</translation>
    </message>
    <message>
        <source>A cell holds what each coder answered, and how many did.</source>
        <translation>Eine Zelle zeigt, was jede Person geantwortet hat, und wie viele es waren.</translation>
    </message>
    <message>
        <source>The time is that of the first coding with the code, in UTC.</source>
        <translation>Die Zeit ist die der ersten Kodierung mit dem Kode, in UTC.</translation>
    </message>
    <message>
        <source>A passage that two coders highlighted is two excerpts.</source>
        <translation>Eine Stelle, die zwei Personen markiert haben, zählt als zwei Fundstellen.</translation>
    </message>
    <message>
        <source>A passage that two coders highlighted from the same character to the same is one.</source>
        <translation>Eine Stelle, die zwei Kodierende vom selben bis zum selben Zeichen markiert haben, zählt einmal.</translation>
    </message>
    <message>
        <source>Words are counted where they begin, each once.</source>
        <translation>Wörter zählen dort, wo sie beginnen, jedes einmal.</translation>
    </message>
    <message>
        <source>The share is of the characters of the source.</source>
        <translation>Der Anteil bezieht sich auf die Zeichen der Quelle.</translation>
    </message>
    <message>
        <source>Two codes are together where both stand at exactly the same passage.</source>
        <translation>Zwei Kodes gelten als gemeinsam, wo beide an genau derselben Textstelle stehen.</translation>
    </message>
    <message>
        <source>Two codes are together where their passages share at least one character.</source>
        <translation>Zwei Kodes gelten als gemeinsam, wo ihre Textstellen mindestens ein Zeichen teilen.</translation>
    </message>
    <message>
        <source>Two codes are together where the next sentence with the other is at most {0} further on.</source>
        <translation>Zwei Kodes gelten als gemeinsam, wo der nächste Satz mit dem anderen höchstens {0} weiter steht.</translation>
    </message>
    <message>
        <source>They meet within the work of one coder: in one excerpt with both, or in two, one with each.</source>
        <translation>Sie begegnen sich in der Arbeit einer Person: in einer Fundstelle mit beiden oder in zweien, je einer mit einem davon.</translation>
    </message>
    <message>
        <source>A cell counts meetings, each once; a code and its own sub-code stay blank.</source>
        <translation>Eine Zelle zählt Begegnungen, jede einmal; ein Kode und sein eigener Unterkode bleiben leer.</translation>
    </message>
    <message>
        <source>A cell counts the sources in which they meet; a code and its own sub-code stay blank.</source>
        <translation>Eine Zelle zählt die Quellen, in denen sie sich begegnen; ein Kode und sein eigener Unterkode bleiben leer.</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie sie entstand</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodebuch</translation>
    </message>
    <message>
        <source>Appraisal of the sources</source>
        <translation>Bewertung der Quellen</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthese</translation>
    </message>
    <message>
        <source>Codes and sources</source>
        <translation>Kodes und Quellen</translation>
    </message>
    <message>
        <source>Excerpts by code</source>
        <translation>Fundstellen nach Kode</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Literatur</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>der Satz</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>der Absatz</translation>
    </message>
    <message>
        <source>that of the style</source>
        <translation>die des Stils</translation>
    </message>
    <message>
        <source>This memo is not in the project any more.</source>
        <translation>Dieses Memo ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>UTF-8-Bytes</translation>
    </message>
    <message>
        <source>CRLF as two</source>
        <translation>CRLF als zwei</translation>
    </message>
    <message>
        <source>CRLF as one</source>
        <translation>CRLF als eins</translation>
    </message>
    <message>
        <source>end included</source>
        <translation>Ende eingeschlossen</translation>
    </message>
    <message>
        <source>end excluded</source>
        <translation>Ende ausgeschlossen</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>New n&amp;ote</source>
        <translation>Neue N&amp;otiz</translation>
    </message>
    <message>
        <source>New c&amp;ase</source>
        <translation>Neuer Fa&amp;ll</translation>
    </message>
    <message>
        <source>New &amp;group</source>
        <translation>Neue &amp;Gruppe</translation>
    </message>
    <message>
        <source>Notes, cases and groups</source>
        <translation>Notizen, Fälle und Gruppen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>({0} p. {1}, figure)</source>
        <translation>({0} S. {1}, Abbildung)</translation>
    </message>
    <message>
        <source>Figure, p. {0}</source>
        <translation>Abbildung, S. {0}</translation>
    </message>
    <message>
        <source>p. {0} · box {1}, {2} to {3}, {4}</source>
        <translation>S. {0} · Feld {1}, {2} bis {3}, {4}</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Alle Kodes zusammen</translation>
    </message>
    <message>
        <source>No round has a source that two coders are done with yet.</source>
        <translation>Noch hat keine Runde eine Quelle, mit der zwei Personen fertig sind.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha of each code in each round with sources that at least two coders are done with.</source>
        <translation>Krippendorffs Alpha jedes Kodes in jeder Runde mit Quellen, mit denen mindestens zwei Personen fertig sind.</translation>
    </message>
    <message>
        <source>No two coders decided on the same source yet.</source>
        <translation>Noch haben keine zwei Personen über dieselbe Quelle entschieden.</translation>
    </message>
    <message>
        <source>New roun&amp;d</source>
        <translation>Neue Run&amp;de</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Rounds: who codes what</source>
        <translation>Runden: wer kodiert was</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>main coding</source>
        <translation>Hauptkodierung</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Consensus: decide what coders marked differently</source>
        <translation>Konsens: entscheiden, was verschieden markiert ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Picture (*.svg);;Picture of points (*.png);;Table (*.csv);;Excel (*.xlsx)</source>
        <translation>Bild (*.svg);;Bild aus Punkten (*.png);;Tabelle (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Chart written to “{0}”.</source>
        <translation>Diagramm in „{0}“ geschrieben.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>As they were added</source>
        <translation>Wie hinzugefügt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Year, newest first</source>
        <translation>Jahr, neueste zuerst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Length, longest first</source>
        <translation>Länge, längste zuerst</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words: by use and in context</source>
        <translation>Wörter: wie oft und in welchem Zusammenhang</translation>
    </message>
    <message>
        <source>Drop files, whole folders or a web page on the window: each becomes a source, as it says what it is.</source>
        <translation>Ziehen Sie Dateien, ganze Ordner oder eine Webseite aufs Fenster: Aus jeder wird eine Quelle.</translation>
    </message>
    <message>
        <source>With words selected, type two letters of a code and press Enter. The digits 1 to 9 tag too.</source>
        <translation>Sind Wörter ausgewählt, tippen Sie zwei Buchstaben eines Kodes und drücken Eingabe. Auch die Ziffern 1 bis 9 kodieren.</translation>
    </message>
    <message>
        <source>Nothing needs to be saved. Undo reaches back over restarts, and the menu Project has backups.</source>
        <translation>Nichts muss gespeichert werden. Rückgängig reicht über Neustarts zurück, und das Menü Projekt hat Sicherungen.</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every command, source and code by a few of its letters.</source>
        <translation>Strg+K führt mit wenigen Buchstaben zu jedem Befehl, jeder Quelle und jedem Kode.</translation>
    </message>
    <message>
        <source>F8 goes from highlight to highlight in the text that you read.</source>
        <translation>F8 geht im Text, den Sie lesen, von Markierung zu Markierung.</translation>
    </message>
    <message>
        <source>A code explains itself: write into its card when it is used, when not, and an example.</source>
        <translation>Ein Kode erklärt sich selbst: Schreiben Sie auf seine Karte, wann er gilt, wann nicht, und ein Beispiel.</translation>
    </message>
    <message>
        <source>Two people who import the same text have the same source: merge their files, and nothing stands twice.</source>
        <translation>Wer denselben Text importiert, hat dieselbe Quelle: Führen Sie die Dateien zusammen, und nichts steht doppelt da.</translation>
    </message>
    <message>
        <source>A search for code:Risks dose finds “dose” where Risks is coded; colour~ finds words that are spelled nearly so.</source>
        <translation>Die Suche code:Risiken Dosis findet „Dosis“, wo Risiken kodiert ist; Farbe~ findet Wörter, die fast so geschrieben sind.</translation>
    </message>
    <message>
        <source>Code names can be dragged: onto words to tag them, onto another code to put one under the other.</source>
        <translation>Kodes lassen sich ziehen: auf Wörter, um sie zu kodieren, auf einen anderen Kode, um einen unter den anderen zu stellen.</translation>
    </message>
    <message>
        <source>A summary that was exported can be checked against the project: every quote leads back to its place.</source>
        <translation>Eine exportierte Zusammenfassung lässt sich am Projekt prüfen: Jedes Zitat führt an seine Stelle zurück.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R marks a region of a page, by mouse or by keys alone: a figure, a table, a photograph.</source>
        <translation>Strg+Umschalt+R markiert einen Bereich einer Seite, mit der Maus oder nur mit Tasten: eine Abbildung, eine Tabelle, ein Foto.</translation>
    </message>
    <message>
        <source>The code is not in the codebook any more; “{0}” was not kept.</source>
        <translation>Der Kode steht nicht mehr im Kodebuch; „{0}“ wurde nicht behalten.</translation>
    </message>
</context>
<context>
    <name>AgreeDialog</name>
    <message>
        <source>Agree on a source</source>
        <translation>Sich über eine Quelle einigen</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>What the team agrees on</source>
        <translation>Worauf sich das Team einigt</translation>
    </message>
    <message>
        <source>nothing agreed yet</source>
        <translation>noch keine Einigung</translation>
    </message>
    <message>
        <source>Reason for exclusion</source>
        <translation>Ausschlussgrund</translation>
    </message>
    <message>
        <source>Why, in the team&apos;s words</source>
        <translation>Warum, in den Worten des Teams</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Agreed:</source>
        <translation>Einigung:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Grund:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>Say why the source is excluded; choose a reason or write one.</source>
        <translation>Sagen Sie, warum die Quelle ausgeschlossen wird; wählen oder schreiben Sie einen Grund.</translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>Agreed on “{0}”.</source>
        <translation>Geeinigt über „{0}“.</translation>
    </message>
</context>
<context>
    <name>AgreementBar</name>
    <message>
        <source>Rows: {0}</source>
        <translation>Zeilen: {0}</translation>
    </message>
    <message>
        <source>Unit: {0}</source>
        <translation>Einheit: {0}</translation>
    </message>
    <message>
        <source>Codes: {0}</source>
        <translation>Kodes: {0}</translation>
    </message>
    <message>
        <source>Text without a code: {0}</source>
        <translation>Text ohne Kode: {0}</translation>
    </message>
    <message>
        <source>Distance: {0}</source>
        <translation>Abstand: {0}</translation>
    </message>
    <message>
        <source>Codes as the values of a scale, for alpha of all codes together</source>
        <translation>Kodes als Werte einer Skala, für Alpha aller Kodes zusammen</translation>
    </message>
    <message>
        <source>Round: {0}</source>
        <translation>Runde: {0}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Only sources that were given to coders in a round, by those who are done with them</source>
        <translation>Nur Quellen, die in einer Runde zugeteilt wurden, von denen, die damit fertig sind</translation>
    </message>
    <message>
        <source>Intervals: {0}</source>
        <translation>Intervalle: {0}</translation>
    </message>
    <message>
        <source>How many times sources are drawn anew for 95% intervals</source>
        <translation>Wie oft Quellen für 95-%-Intervalle neu gezogen werden</translation>
    </message>
    <message>
        <source>Passages are the same from this share of their characters on</source>
        <translation>Ab diesem Anteil ihrer Zeichen sind Stellen dieselbe</translation>
    </message>
    <message>
        <source>same from:</source>
        <translation>gleich ab:</translation>
    </message>
    <message>
        <source>What the resamples are drawn by</source>
        <translation>Wonach gezogen wird</translation>
    </message>
    <message>
        <source>seed:</source>
        <translation>Startwert:</translation>
    </message>
    <message>
        <source>Everyone read everything</source>
        <translation>Alle haben alles gelesen</translation>
    </message>
    <message>
        <source>Who marked nothing in a source read it all the same</source>
        <translation>Wer in einer Quelle nichts markiert hat, hat sie trotzdem gelesen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The figures…</source>
        <translation>Die Zahlen …</translation>
    </message>
    <message>
        <source>Ratings for R and Python…</source>
        <translation>Urteile für R und Python …</translation>
    </message>
    <message>
        <source>Sheet of disagreements…</source>
        <translation>Bogen der Abweichungen …</translation>
    </message>
    <message>
        <source>Copy the paragraph for the methods</source>
        <translation>Absatz für die Methoden kopieren</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>Passages at which coders differ</source>
        <translation>Stellen, an denen Personen abweichen</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>Gezeigt: {0}</translation>
    </message>
    <message>
        <source>Marks of each coder</source>
        <translation>Markierungen aller Personen</translation>
    </message>
    <message>
        <source>Read there</source>
        <translation>Dort lesen</translation>
    </message>
    <message>
        <source>No passage differs here.</source>
        <translation>Hier weicht keine Stelle ab.</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{0} passages</source>
        <translation>{0} Stellen</translation>
    </message>
    <message>
        <source>{0}; the first {1} are here, all of them in the sheet of disagreements.</source>
        <translation>{0}; hier sind die ersten {1}, alle im Bogen der Abweichungen.</translation>
    </message>
</context>
<context>
    <name>AgreementWorkspace</name>
    <message>
        <source>Excel (*.xlsx);;Table (*.csv)</source>
        <translation>Excel (*.xlsx);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Word (*.docx);;Excel (*.xlsx);;Table (*.csv)</source>
        <translation>Word (*.docx);;Excel (*.xlsx);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Written to “{0}”.</source>
        <translation>Nach „{0}“ geschrieben.</translation>
    </message>
    <message>
        <source>The paragraph for the methods is on the clipboard.</source>
        <translation>Der Absatz für die Methoden ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu rechnen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Agreement compares what two coders marked in the same source. Merge a colleague&apos;s copy first.</source>
        <translation>Die Übereinstimmung vergleicht, was zwei Personen in derselben Quelle markiert haben. Führen Sie zuerst die Kopie einer Kollegin oder eines Kollegen zusammen.</translation>
    </message>
    <message>
        <source>Go to Team</source>
        <translation>Zum Team</translation>
    </message>
    <message>
        <source>Choose a figure to see the passages behind it.</source>
        <translation>Eine Zahl wählen, um die Stellen dahinter zu sehen.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha by round: {0}</source>
        <translation>Krippendorffs Alpha je Runde: {0}</translation>
    </message>
    <message>
        <source>Figures of agreement</source>
        <translation>Zahlen der Übereinstimmung</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Take all on which coders agree</source>
        <translation>Alles Einige aufnehmen</translation>
    </message>
    <message>
        <source>How much of a passage all of them marked; 100 % are the same borders</source>
        <translation>Wie viel einer Stelle alle markiert haben; 100 % sind dieselben Grenzen</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Same from</source>
        <translation>&amp;Gleich ab</translation>
    </message>
    <message>
        <source>Passages with the same codes by all: {0}, of which {1} have the same borders.</source>
        <translation>Stellen mit denselben Kodes von allen: {0}, davon {1} mit denselben Grenzen.</translation>
    </message>
    <message>
        <source>Where borders differ those of most coders stand.</source>
        <translation>Wo Grenzen abweichen, gelten die der meisten.</translation>
    </message>
</context>
<context>
    <name>Appraisal</name>
    <message>
        <source>to screen</source>
        <translation>zu sichten</translation>
    </message>
    <message>
        <source>included</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>disagreement</source>
        <translation>uneinig</translation>
    </message>
</context>
<context>
    <name>AppraisalSection</name>
    <message>
        <source>Reason for exclusion</source>
        <translation>Ausschlussgrund</translation>
    </message>
    <message>
        <source>Edit the list…</source>
        <translation>Liste bearbeiten…</translation>
    </message>
    <message>
        <source>Note on this decision…</source>
        <translation>Notiz zu dieser Entscheidung…</translation>
    </message>
    <message>
        <source>Note on this decision</source>
        <translation>Notiz zu dieser Entscheidung</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Einigen…</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Ein anderer Grund…</translation>
    </message>
    <message>
        <source>excluded, for a reason…</source>
        <translation>ausgeschlossen, mit Grund…</translation>
    </message>
    <message>
        <source>The coders disagree on this source.</source>
        <translation>Bei dieser Quelle gehen die Entscheidungen auseinander.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The coders give different reasons.</source>
        <translation>Die Personen nennen verschiedene Gründe.</translation>
    </message>
    <message>
        <source>{0}: a second coder has to decide.</source>
        <translation>{0}: Eine zweite Person muss entscheiden.</translation>
    </message>
    <message>
        <source>Agreed: {0}, {1}.</source>
        <translation>Einigung: {0}, {1}.</translation>
    </message>
    <message>
        <source>List of reasons changed.</source>
        <translation>Liste der Gründe geändert.</translation>
    </message>
</context>
<context>
    <name>AttributeRow</name>
    <message>
        <source>Type of {0}</source>
        <translation>Typ von {0}</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>Wert von {0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>It stays a {0}: {1}.</source>
        <translation>Der Typ bleibt {0}: {1}.</translation>
    </message>
    <message>
        <source>The attribute “{0}” was deleted.</source>
        <translation>Das Merkmal „{0}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>AttributeTypes</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>ja/nein</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Type of the new attribute</source>
        <translation>Typ des neuen Merkmals</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Neues Merkmal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>AutocodeDialog</name>
    <message>
        <source>Autocode by structure</source>
        <translation>Nach Struktur kodieren</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Abschnitte</translation>
    </message>
    <message>
        <source>Sp&amp;eakers</source>
        <translation>Sp&amp;rechende</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Tabellenzeilen</translation>
    </message>
    <message>
        <source>&amp;Answers to questions</source>
        <translation>Antworten auf &amp;Fragen</translation>
    </message>
    <message>
        <source>In the &amp;open source only</source>
        <translation>Nur in der &amp;offenen Quelle</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>Names found in the texts</source>
        <translation>In den Texten gefundene Namen</translation>
    </message>
    <message>
        <source>Passages of the current name</source>
        <translation>Textstellen des gewählten Namens</translation>
    </message>
    <message>
        <source>A code &amp;each, called like it, under</source>
        <translation>&amp;Je ein Kode, so benannt, unter</translation>
    </message>
    <message>
        <source>One &amp;code for all of them:</source>
        <translation>Ein &amp;Kode für alle:</translation>
    </message>
    <message>
        <source>Looking through the texts…</source>
        <translation>Die Texte werden durchgesehen…</translation>
    </message>
    <message>
        <source>Stopped. Choose again by what the passages are named.</source>
        <translation>Angehalten. Wählen Sie erneut, wonach Textstellen benannt sind.</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 Textstelle</translation>
    </message>
    <message>
        <source>{0} passages</source>
        <translation>{0} Textstellen</translation>
    </message>
    <message>
        <source>{0} in 1 source</source>
        <translation>{0} in 1 Quelle</translation>
    </message>
    <message>
        <source>{0} in {1} sources</source>
        <translation>{0} in {1} Quellen</translation>
    </message>
    <message>
        <source>{0}, ¶ {1}</source>
        <translation>{0}, ¶ {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Tick the names whose passages are to be tagged.</source>
        <translation>Haken Sie die Namen an, deren Textstellen kodiert werden sollen.</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 Name</translation>
    </message>
    <message>
        <source>{0} names</source>
        <translation>{0} Namen</translation>
    </message>
    <message>
        <source>{0}, {1}. One undo takes them all back.</source>
        <translation>{0}, {1}. Einmal „Rückgängig“ nimmt alle zurück.</translation>
    </message>
    <message>
        <source>Tag 1 passage</source>
        <translation>1 Textstelle kodieren</translation>
    </message>
    <message>
        <source>Tag {0} passages</source>
        <translation>{0} Textstellen kodieren</translation>
    </message>
    <message>
        <source>No text has headings that are known. Source › Find headings and tables… looks for them.</source>
        <translation>Von keinem Text sind Überschriften bekannt. Quelle › Überschriften und Tabellen finden… sucht sie.</translation>
    </message>
    <message>
        <source>No text says who speaks. Transcripts do, with lines such as “Anna: …”.</source>
        <translation>Kein Text sagt, wer spricht. Transkripte tun es, mit Zeilen wie „Anna: …“.</translation>
    </message>
    <message>
        <source>No text has tables that are known. Source › Find headings and tables… looks for them.</source>
        <translation>Von keinem Text sind Tabellen bekannt. Quelle › Überschriften und Tabellen finden… sucht sie.</translation>
    </message>
    <message>
        <source>No text has questions on lines of their own, or asked by a speaker.</source>
        <translation>Kein Text hat Fragen in eigenen Zeilen oder von Sprechenden gestellte.</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>der obersten Ebene</translation>
    </message>
    <message>
        <source>Choose a code…</source>
        <translation>Kode wählen…</translation>
    </message>
    <message>
        <source>Type a code…</source>
        <translation>Kode eintippen…</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Kode wählen</translation>
    </message>
    <message>
        <source>1 passage tagged.</source>
        <translation>1 Textstelle kodiert.</translation>
    </message>
    <message>
        <source>{0} passages tagged.</source>
        <translation>{0} Textstellen kodiert.</translation>
    </message>
</context>
<context>
    <name>Autocoding</name>
    <message>
        <source>Autocode by stru&amp;cture…</source>
        <translation>Nach Struktu&amp;r kodieren…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>made on a timer</source>
        <translation>nach Zeitplan</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>vor einer Umstellung</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>vor einer Zusammenführung</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>vor einem Zurückgehen</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>holds what that merge purged</source>
        <translation>enthält, was dieses Zusammenführen getilgt hat</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Zu dieser zurückgehen</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made by itself while you work; the preferences say how often.</source>
        <translation>Es gibt noch keine Sicherungen. Beim Arbeiten entsteht von selbst eine; wie oft, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Purge these backups too…</source>
        <translation>Auch in diesen Sicherungen tilgen …</translation>
    </message>
    <message>
        <source>What merges purged still stands in the backups made before them: the way back.</source>
        <translation>Was Zusammenführungen getilgt haben, steht noch in den Sicherungen davor: der Weg zurück.</translation>
    </message>
    <message>
        <source>What was purged goes from these backups too. There is no way back then.</source>
        <translation>Was getilgt wurde, geht auch aus diesen Sicherungen. Einen Weg zurück gibt es dann nicht.</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Tilgen</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{0}: sources done: {1} of {2}, words: {3} of {4}</source>
        <translation>{0}: fertige Quellen: {1} von {2}, Wörter: {3} von {4}</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>nicht zugeteilt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Who codes what</source>
        <translation>Wer kodiert was</translation>
    </message>
    <message>
        <source>Read this source	Enter</source>
        <translation>Diese Quelle lesen	Enter</translation>
    </message>
    <message>
        <source>Take back	Space</source>
        <translation>Zurücknehmen	Leertaste</translation>
    </message>
    <message>
        <source>Assign	Space</source>
        <translation>Zuteilen	Leertaste</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Making the pages</source>
        <translation>Seiten werden gemacht</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Seiten werden gemacht…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>These pages are not of now.</source>
        <translation>Diese Seiten sind nicht von jetzt.</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Neu machen</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>carried</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>CarriedDialog</name>
    <message>
        <source>Carried highlights</source>
        <translation>Übertragene Markierungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Highlights that wait</source>
        <translation>Wartende Markierungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Place at the selected passage</source>
        <translation>An die ausgewählte Stelle setzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Look for all again</source>
        <translation>Alle noch einmal suchen</translation>
    </message>
    <message>
        <source>Highlights that wait: {0}. Look at each, and accept it, place it by hand or delete it.</source>
        <translation>Wartende Markierungen: {0}. Sehen Sie jede an und nehmen Sie sie an, setzen Sie sie von Hand oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Nothing waits: every highlight stands in the present text of its source.</source>
        <translation>Nichts wartet: Jede Markierung steht im jetzigen Text ihrer Quelle.</translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message>
        <source>Name of the case</source>
        <translation>Name des Falls</translation>
    </message>
    <message>
        <source>What is to be said of it.</source>
        <translation>Was dazu zu sagen ist.</translation>
    </message>
    <message>
        <source>On the case</source>
        <translation>Zum Fall</translation>
    </message>
    <message>
        <source>No sources yet.</source>
        <translation>Noch keine Quellen.</translation>
    </message>
    <message>
        <source>No passages yet.</source>
        <translation>Noch keine Textstellen.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Add several sources…</source>
        <translation>Mehrere Quellen hinzufügen…</translation>
    </message>
    <message>
        <source>Add the passage in the inspector</source>
        <translation>Textstelle aus dem Inspektor hinzufügen</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Sources: {0} · passages: {1}</source>
        <translation>Quellen: {0} · Textstellen: {1}</translation>
    </message>
    <message>
        <source>Put into the case “{0}”</source>
        <translation>In den Fall „{0}“ aufnehmen</translation>
    </message>
    <message>
        <source>No source is left to add.</source>
        <translation>Es gibt keine Quelle mehr, die fehlt.</translation>
    </message>
    <message>
        <source>There are no sources yet.</source>
        <translation>Es gibt noch keine Quellen.</translation>
    </message>
    <message>
        <source>Type a title…</source>
        <translation>Titel tippen…</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>The case was deleted. What it held stays.</source>
        <translation>Der Fall wurde gelöscht. Was er enthielt, bleibt.</translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>What this source says on this code. [1] cites the excerpt with this number.</source>
        <translation>Was diese Quelle zu diesem Kode sagt. [1] zitiert die Fundstelle mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Written summary of this cell</source>
        <translation>Geschriebene Zusammenfassung dieser Zelle</translation>
    </message>
    <message>
        <source>Excerpts behind this cell</source>
        <translation>Fundstellen hinter dieser Zelle</translation>
    </message>
    <message>
        <source>Show in Excerpts</source>
        <translation>In Fundstellen zeigen</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Cite the chosen excerpt in the text above</source>
        <translation>Die gewählte Fundstelle im Text oben zitieren</translation>
    </message>
    <message>
        <source>Summary of this cell</source>
        <translation>Zusammenfassung dieser Zelle</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>No excerpt stands behind this cell.</source>
        <translation>Hinter dieser Zelle steht keine Fundstelle.</translation>
    </message>
    <message>
        <source>1 excerpt</source>
        <translation>1 Fundstelle</translation>
    </message>
    <message>
        <source>{0} excerpts</source>
        <translation>{0} Fundstellen</translation>
    </message>
    <message>
        <source>{0}; the first {1} are here.</source>
        <translation>{0}; die ersten {1} stehen hier.</translation>
    </message>
</context>
<context>
    <name>ChangeShortcuts</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Die Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Numbers: {0}</source>
        <translation>Zahlen: {0}</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>Kopieren: {0}</translation>
    </message>
    <message>
        <source>Save: {0}</source>
        <translation>Speichern: {0}</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Das Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Die Zahlen kopieren</translation>
    </message>
</context>
<context>
    <name>ChecklistSection</name>
    <message>
        <source>Name and background of the author or body; whether others in the field rely on them; whether its own sources are given.</source>
        <translation>Name und Hintergrund der Person oder Stelle; ob andere im Fach sich auf sie stützen; ob sie ihre eigenen Quellen nennt.</translation>
    </message>
    <message>
        <source>A stated aim and method; references that can be followed; data that fit what is concluded; review by somebody else.</source>
        <translation>Ein genanntes Ziel und Vorgehen; Angaben, denen man nachgehen kann; Daten, die zum Schluss passen; Begutachtung durch andere.</translation>
    </message>
    <message>
        <source>The people, places, period and questions it deals with; what it leaves out, and whether it says so.</source>
        <translation>Um welche Menschen, Orte, Zeiten und Fragen es geht; was es auslässt, und ob es das sagt.</translation>
    </message>
    <message>
        <source>Who paid for it; what the author wants; whether opinion is told apart from evidence and the other side is heard.</source>
        <translation>Wer es bezahlt hat; was die Verfasser wollen; ob Meinung von Belegen getrennt ist und die andere Seite zu Wort kommt.</translation>
    </message>
    <message>
        <source>A date of writing or last change; whether later work has overtaken it; a missing date needs a good reason.</source>
        <translation>Ein Datum der Abfassung oder letzten Änderung; ob spätere Arbeiten es überholt haben; ein fehlendes Datum braucht einen guten Grund.</translation>
    </message>
    <message>
        <source>A view, group or finding not found elsewhere; whether it would change the conclusions if left out.</source>
        <translation>Eine Sicht, Gruppe oder ein Befund, den man sonst nicht findet; ob die Schlüsse ohne es anders wären.</translation>
    </message>
    <message>
        <source>Import (CSV)…</source>
        <translation>Importieren (CSV)…</translation>
    </message>
    <message>
        <source>A table with the columns key, question and hint</source>
        <translation>Eine Tabelle mit den Spalten key, question und hint</translation>
    </message>
    <message>
        <source>Checklist “{0}” added.</source>
        <translation>Prüfliste „{0}“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Import a checklist</source>
        <translation>Prüfliste importieren</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} answered</source>
        <translation>{0}: {1} von {2} beantwortet</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Code {0}</source>
        <translation>Kode {0}</translation>
    </message>
    <message>
        <source>Take {0} away</source>
        <translation>{0} wegnehmen</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>+ code</source>
        <translation>+ Kode</translation>
    </message>
    <message>
        <source>Add a code to this highlight</source>
        <translation>Dieser Markierung einen Kode geben</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Add code…</source>
        <translation>Kode hinzufügen…</translation>
    </message>
    <message>
        <source>Replace code…</source>
        <translation>Kode ersetzen…</translation>
    </message>
    <message>
        <source>Remove code…</source>
        <translation>Kode wegnehmen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} ausgewählt</translation>
    </message>
</context>
<context>
    <name>ChosenExcerpts</name>
    <message>
        <source>Add to {0}</source>
        <translation>Hinzufügen zu: {0}</translation>
    </message>
    <message>
        <source>“{0}” added to {1}.</source>
        <translation>„{0}“ hinzugefügt: {1}.</translation>
    </message>
    <message>
        <source>Replace which code?</source>
        <translation>Welchen Kode ersetzen?</translation>
    </message>
    <message>
        <source>Replace “{0}” by</source>
        <translation>„{0}“ ersetzen durch</translation>
    </message>
    <message>
        <source>“{0}” replaced by “{1}” on {2}.</source>
        <translation>„{0}“ ersetzt durch „{1}“: {2}.</translation>
    </message>
    <message>
        <source>Remove which code?</source>
        <translation>Welchen Kode wegnehmen?</translation>
    </message>
    <message>
        <source>“{0}” removed from {1}.</source>
        <translation>„{0}“ weggenommen: {1}.</translation>
    </message>
    <message>
        <source>{0} copied with citation.</source>
        <translation>{0} mit Quellenangabe kopiert.</translation>
    </message>
    <message>
        <source>{0} deleted.</source>
        <translation>{0} gelöscht.</translation>
    </message>
    <message>
        <source>Open passage</source>
        <translation>Textstelle öffnen</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Add code…</source>
        <translation>Kode hinzufügen…</translation>
    </message>
    <message>
        <source>Replace code…</source>
        <translation>Kode ersetzen…</translation>
    </message>
    <message>
        <source>Remove code…</source>
        <translation>Kode wegnehmen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing to change: they are coded like this already.</source>
        <translation>Nichts zu ändern: Sie sind schon so kodiert.</translation>
    </message>
    <message>
        <source>None of them has a code.</source>
        <translation>Keiner davon hat einen Kode.</translation>
    </message>
    <message>
        <source>Type a code…</source>
        <translation>Kode eintippen…</translation>
    </message>
    <message>
        <source>1 excerpt</source>
        <translation>1 Fundstelle</translation>
    </message>
    <message>
        <source>{0} excerpts</source>
        <translation>{0} Fundstellen</translation>
    </message>
</context>
<context>
    <name>CiteList</name>
    <message>
        <source>Words of the excerpt, its source or memo</source>
        <translation>Wörter der Fundstelle, ihrer Quelle oder ihres Memos</translation>
    </message>
    <message>
        <source>Find an excerpt to cite</source>
        <translation>Eine Fundstelle zum Belegen suchen</translation>
    </message>
    <message>
        <source>Excerpts to cite</source>
        <translation>Fundstellen zum Belegen</translation>
    </message>
    <message>
        <source>No excerpt has this code yet.</source>
        <translation>Noch keine Fundstelle hat diesen Kode.</translation>
    </message>
    <message>
        <source>No excerpt fits these words.</source>
        <translation>Keine Fundstelle passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>{0} excerpts; the first {1} are here.</source>
        <translation>{0} Fundstellen; die ersten {1} stehen hier.</translation>
    </message>
    <message>
        <source>Enter cites, Esc goes back.</source>
        <translation>Eingabe belegt, Esc geht zurück.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Name of the code</source>
        <translation>Name des Kodes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Only groups codes</source>
        <translation>Gliedert nur Kodes</translation>
    </message>
    <message>
        <source>It is not offered for tagging</source>
        <translation>Er wird zum Kodieren nicht angeboten</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Anwenden, wenn</translation>
    </message>
    <message>
        <source>What a passage must say to get this code.</source>
        <translation>Was eine Textstelle dafür sagen muss.</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>Nicht anwenden, wenn</translation>
    </message>
    <message>
        <source>What it is easily mistaken for.</source>
        <translation>Womit er leicht verwechselt wird.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>A passage that is a good case of it.</source>
        <translation>Eine Textstelle, die ihn gut zeigt.</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Wo er vorkommt</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour {0}, change it</source>
        <translation>Farbe {0}, ändern</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Shortcut of the code: {0}</source>
        <translation>Taste des Kodes: {0}</translation>
    </message>
    <message>
        <source>Made elsewhere: {0}</source>
        <translation>Andernorts angelegt: {0}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
</context>
<context>
    <name>CodeCommands</name>
    <message>
        <source>Colour of {0}</source>
        <translation>Farbe von {0}</translation>
    </message>
    <message>
        <source>Merge “{0}” into…</source>
        <translation>„{0}“ zusammenlegen mit…</translation>
    </message>
    <message>
        <source>“{0}” was merged.</source>
        <translation>„{0}“ wurde zusammengelegt.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>Kodes importieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Codes added: {0}, brought up to date: {1}.</source>
        <translation>Kodes hinzugefügt: {0}, auf den neuen Stand gebracht: {1}.</translation>
    </message>
    <message>
        <source>Rows of “{1}” that were refused: {0}. {2}</source>
        <translation>Zurückgewiesene Zeilen von „{1}“: {0}. {2}</translation>
    </message>
    <message>
        <source>Codes written to “{1}”: {0}.</source>
        <translation>Kodes in „{1}“ geschrieben: {0}.</translation>
    </message>
    <message>
        <source>Export codes</source>
        <translation>Kodes exportieren</translation>
    </message>
    <message>
        <source>codes.csv</source>
        <translation>Kodes.csv</translation>
    </message>
</context>
<context>
    <name>CodeHits</name>
    <message>
        <source>Code chosen hits</source>
        <translation>Gewählte Treffer kodieren</translation>
    </message>
    <message>
        <source>The &amp;match alone</source>
        <translation>Nur der &amp;Treffer</translation>
    </message>
    <message>
        <source>Its &amp;sentence</source>
        <translation>Sein &amp;Satz</translation>
    </message>
    <message>
        <source>Its &amp;paragraph</source>
        <translation>Sein &amp;Absatz</translation>
    </message>
    <message>
        <source>Passages that will be highlighted</source>
        <translation>Textstellen, die markiert werden</translation>
    </message>
    <message>
        <source>Type a code…</source>
        <translation>Kode eintippen…</translation>
    </message>
    <message>
        <source>Highlight without a code</source>
        <translation>Ohne Kode markieren</translation>
    </message>
    <message>
        <source>{0}, ¶ {1}</source>
        <translation>{0}, ¶ {1}</translation>
    </message>
    <message>
        <source>in 1 source</source>
        <translation>in 1 Quelle</translation>
    </message>
    <message>
        <source>in {0} sources</source>
        <translation>in {0} Quellen</translation>
    </message>
    <message>
        <source>{0} {1}. One undo takes them all back.</source>
        <translation>{0} {1}. Einmal „Rückgängig“ nimmt alle zurück.</translation>
    </message>
    <message>
        <source>Tag {0} with {1}</source>
        <translation>{0} mit {1} kodieren</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Kode wählen</translation>
    </message>
    <message>
        <source>{0} tagged with “{1}”.</source>
        <translation>{0} mit „{1}“ kodiert.</translation>
    </message>
    <message>
        <source>{0} highlighted.</source>
        <translation>{0} markiert.</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 Textstelle</translation>
    </message>
    <message>
        <source>{0} passages</source>
        <translation>{0} Textstellen</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>Texts of the summary</source>
        <translation>Texte der Zusammenfassung</translation>
    </message>
    <message>
        <source>The whole review</source>
        <translation>Das ganze Review</translation>
    </message>
    <message>
        <source>A text is written</source>
        <translation>Ein Text ist geschrieben</translation>
    </message>
    <message>
        <source>text written</source>
        <translation>Text geschrieben</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
</context>
<context>
    <name>CodeRows</name>
    <message>
        <source>Name of the code</source>
        <translation>Name des Kodes</translation>
    </message>
</context>
<context>
    <name>CodeTree</name>
    <message>
        <source>Codebook</source>
        <translation>Kodebuch</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message>
        <source>{0} highlights</source>
        <translation>{0} Markierungen</translation>
    </message>
    <message>
        <source>only groups codes</source>
        <translation>gliedert nur</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>others worked with it since you looked</source>
        <translation>andere haben damit gearbeitet, seit Sie es angesehen haben</translation>
    </message>
    <message>
        <source>changed apart, waits for a decision</source>
        <translation>getrennt geändert, wartet auf eine Entscheidung</translation>
    </message>
</context>
<context>
    <name>CodebookPane</name>
    <message>
        <source>Codebook</source>
        <translation>Kodebuch</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Kode</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Kodes filtern</translation>
    </message>
    <message>
        <source>Letters of a code; or a group, such as “group: Outcomes”</source>
        <translation>Buchstaben eines Kodes; oder eine Gruppe, etwa „group: Wirkungen“</translation>
    </message>
    <message>
        <source>No codes yet. Make one with +, or import a list with a right click here.</source>
        <translation>Noch keine Kodes. Mit + entsteht einer, oder mit der rechten Maustaste hier eine Liste importieren.</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Neuer Kode</translation>
    </message>
    <message>
        <source>&amp;Rename this code</source>
        <translation>Diesen Kode &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Merge this code into…</source>
        <translation>Diesen Kode &amp;verschmelzen mit…</translation>
    </message>
    <message>
        <source>&amp;Delete this code…</source>
        <translation>Diesen Kode &amp;löschen…</translation>
    </message>
    <message>
        <source>Show &amp;hidden codes and coders</source>
        <translation>&amp;Ausgeblendete Kodes und Personen zeigen</translation>
    </message>
</context>
<context>
    <name>CodebookTransfer</name>
    <message>
        <source>&amp;Import codes (CSV)…</source>
        <translation>Kodes &amp;importieren (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Export codes…</source>
        <translation>Kodes &amp;exportieren…</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>Kodes importieren</translation>
    </message>
    <message>
        <source>Codes added: {0}, updated: {1}, unchanged: {2}.</source>
        <translation>Kodes hinzugefügt: {0}, erneuert: {1}, unverändert: {2}.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Word document (*.docx)</source>
        <translation>CSV (*.csv);;Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <source>Codes written to {1}: {0}.</source>
        <translation>Kodes in {1} geschrieben: {0}.</translation>
    </message>
    <message>
        <source>Export codes</source>
        <translation>Kodes exportieren</translation>
    </message>
</context>
<context>
    <name>CoderChecks</name>
    <message>
        <source>Coders</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Show what {0} marked</source>
        <translation>Zeigen, was {0} markiert hat</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>&amp;Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Back up no&amp;w</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Siche&amp;rungen…</translation>
    </message>
    <message>
        <source>C&amp;heck the file</source>
        <translation>Datei &amp;prüfen</translation>
    </message>
    <message>
        <source>Who &amp;am I?…</source>
        <translation>&amp;Wer bin ich?…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;About Reviewer</source>
        <translation>Ü&amp;ber Reviewer</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Review projects (*.review *.review.age);;All files (*)</source>
        <translation>Review-Projekte (*.review *.review.age);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>The disk refuses, and the last changes are only in memory. Save a copy elsewhere first?</source>
        <translation>Der Datenträger nimmt nichts an, und die letzten Änderungen sind nur im Arbeitsspeicher. Erst eine Kopie an einem anderen Ort speichern?</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Review projects (*.review)</source>
        <translation>Review-Projekte (*.review)</translation>
    </message>
    <message>
        <source>Copy written to {0}.</source>
        <translation>Kopie nach {0} geschrieben.</translation>
    </message>
    <message>
        <source>Backup made: {0}</source>
        <translation>Gesichert: {0}</translation>
    </message>
    <message>
        <source>Going back puts a backup in the place of this project. What is here now is backed up first.</source>
        <translation>Beim Zurückgehen tritt eine Sicherung an die Stelle dieses Projekts. Was jetzt da ist, wird vorher gesichert.</translation>
    </message>
    <message>
        <source>What was purged is out of the backups too.</source>
        <translation>Was getilgt wurde, ist auch aus den Sicherungen heraus.</translation>
    </message>
    <message>
        <source>The file is whole: {0} changesets and {1} texts match their hashes.</source>
        <translation>Die Datei ist unversehrt: {0} Änderungen und {1} Texte stimmen mit ihren Prüfsummen überein.</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the texts again.</source>
        <translation>Zuerst ein Projekt öffnen oder anlegen, dann die Texte noch einmal hierher ziehen.</translation>
    </message>
    <message>
        <source>Reviewer {0}

Read a body of literature together and turn it into coded evidence.</source>
        <translation>Reviewer {0}

Gemeinsam Literatur lesen und daraus kodierte Belege machen.</translation>
    </message>
    <message>
        <source>{0}

These backups are there. The damaged file is set aside, not overwritten.</source>
        <translation>{0}

Diese Sicherungen sind da. Die beschädigte Datei wird beiseitegelegt, nicht überschrieben.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {0}.</source>
        <translation>Die beschädigte Datei ist aufgehoben als {0}.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>+ filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>coder {0}</source>
        <translation>Person {0}</translation>
    </message>
    <message>
        <source>a source that was removed</source>
        <translation>eine entfernte Quelle</translation>
    </message>
    <message>
        <source>sources: {0}</source>
        <translation>Quellen: {0}</translation>
    </message>
    <message>
        <source>group {0}</source>
        <translation>Gruppe {0}</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation>Fall {0}</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>mit Kode</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>ohne Kode</translation>
    </message>
    <message>
        <source>with memo</source>
        <translation>mit Memo</translation>
    </message>
    <message>
        <source>without memo</source>
        <translation>ohne Memo</translation>
    </message>
    <message>
        <source>a code that was deleted</source>
        <translation>ein gelöschter Kode</translation>
    </message>
    <message>
        <source>{0} and below</source>
        <translation>{0} und darunter</translation>
    </message>
    <message>
        <source>{0} alone</source>
        <translation>nur {0}</translation>
    </message>
    <message>
        <source>Click to leave sub-codes out</source>
        <translation>Klicken, um Unterkodes wegzulassen</translation>
    </message>
    <message>
        <source>Click to take sub-codes in</source>
        <translation>Klicken, um Unterkodes einzubeziehen</translation>
    </message>
    <message>
        <source>1 chosen passage</source>
        <translation>1 gewählte Textstelle</translation>
    </message>
    <message>
        <source>{0} chosen passages</source>
        <translation>{0} gewählte Textstellen</translation>
    </message>
    <message>
        <source>Click for the opposite</source>
        <translation>Klicken für das Gegenteil</translation>
    </message>
    <message>
        <source>Code…</source>
        <translation>Kode…</translation>
    </message>
    <message>
        <source>Coder…</source>
        <translation>Person…</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Quelle…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Gruppe…</translation>
    </message>
    <message>
        <source>Case…</source>
        <translation>Fall…</translation>
    </message>
    <message>
        <source>Included sources only</source>
        <translation>Nur eingeschlossene Quellen</translation>
    </message>
    <message>
        <source>Sources by decision</source>
        <translation>Quellen nach Entscheidung</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Mit Kode</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Kode</translation>
    </message>
    <message>
        <source>With memo</source>
        <translation>Mit Memo</translation>
    </message>
    <message>
        <source>Without memo</source>
        <translation>Ohne Memo</translation>
    </message>
    <message>
        <source>Type a code…</source>
        <translation>Kode eintippen…</translation>
    </message>
    <message>
        <source>Excerpts with the code</source>
        <translation>Fundstellen mit dem Kode</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation>Namen eintippen…</translation>
    </message>
    <message>
        <source>Excerpts of the coder</source>
        <translation>Fundstellen der Person</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>Kodes</translation>
    </message>
    <message>
        <source>Excerpts of the group</source>
        <translation>Fundstellen der Gruppe</translation>
    </message>
    <message>
        <source>Excerpts of the case</source>
        <translation>Fundstellen des Falls</translation>
    </message>
    <message>
        <source>Type a title…</source>
        <translation>Titel eintippen…</translation>
    </message>
    <message>
        <source>Excerpts of the source</source>
        <translation>Fundstellen der Quelle</translation>
    </message>
</context>
<context>
    <name>ConfirmDelete</name>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>Codes that are deleted</source>
        <translation>Kodes, die gelöscht werden</translation>
    </message>
    <message>
        <source>Excerpts that lose a code</source>
        <translation>Fundstellen, die einen Kode verlieren</translation>
    </message>
    <message>
        <source>Excerpts that lose a code:</source>
        <translation>Fundstellen, die einen Kode verlieren:</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… und {0} weitere.</translation>
    </message>
    <message>
        <source>“{0}” will be deleted</source>
        <translation>„{0}“ wird gelöscht</translation>
    </message>
    <message>
        <source> with its sub-codes ({0})</source>
        <translation> mit seinen Unterkodes ({0})</translation>
    </message>
    <message>
        <source>; {0} highlights lose a code, and the highlights themselves stay</source>
        <translation>; {0} Markierungen verlieren einen Kode, und die Markierungen selbst bleiben</translation>
    </message>
    <message>
        <source>. You can undo this.</source>
        <translation>. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>{0} changed twice</source>
        <translation>{0} zweimal geändert</translation>
    </message>
    <message>
        <source>move skipped: it would close a ring</source>
        <translation>Verschieben übergangen: es ergäbe einen Ring</translation>
    </message>
    <message>
        <source>deleted and changed</source>
        <translation>gelöscht und geändert</translation>
    </message>
    <message>
        <source>deleted and used</source>
        <translation>gelöscht und verwendet</translation>
    </message>
    <message>
        <source>made in the place of another thing</source>
        <translation>an der Stelle eines anderen Dings angelegt</translation>
    </message>
    <message>
        <source>used {0} times</source>
        <translation>{0}-mal verwendet</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>einmal verwendet</translation>
    </message>
    <message>
        <source>deleted it</source>
        <translation>hat gelöscht</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Dieses behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Lassen, wo es ist</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Vorgeschlagener Text</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Diesen Text nehmen</translation>
    </message>
</context>
<context>
    <name>ConflictFields</name>
    <message>
        <source>Use it when</source>
        <translation>Verwenden, wenn</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>Nicht verwenden, wenn</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Place in the codebook</source>
        <translation>Platz im Kodebuch</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Kinds of reasons</source>
        <translation>Arten der Gründe</translation>
    </message>
    <message>
        <source>Decision on title and abstract</source>
        <translation>Entscheidung über Titel und Abstract</translation>
    </message>
    <message>
        <source>Reason at title and abstract</source>
        <translation>Grund bei Titel und Abstract</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Beschaffung</translation>
    </message>
    <message>
        <source>Reason at retrieval</source>
        <translation>Grund bei der Beschaffung</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Kind of review</source>
        <translation>Art des Reviews</translation>
    </message>
    <message>
        <source>How many decide on title and abstract</source>
        <translation>Wie viele über Titel und Abstract entscheiden</translation>
    </message>
    <message>
        <source>How many decide on the full text</source>
        <translation>Wie viele über den Volltext entscheiden</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation>Art der Suche</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Gefundene Einträge</translation>
    </message>
    <message>
        <source>Duplicates taken out</source>
        <translation>Entfernte Dubletten</translation>
    </message>
    <message>
        <source>Taken out by an automation tool</source>
        <translation>Durch ein Automatisierungswerkzeug aussortiert</translation>
    </message>
    <message>
        <source>Taken out for other reasons</source>
        <translation>Aus anderen Gründen aussortiert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Template of the summary</source>
        <translation>Vorlage der Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>ConflictNote</name>
    <message>
        <source>Changed apart: this waits for a decision.</source>
        <translation>Getrennt geändert: Das wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Show in Team</source>
        <translation>Im Team zeigen</translation>
    </message>
</context>
<context>
    <name>ConsensusWorkspace</name>
    <message>
        <source>Shown: {0}</source>
        <translation>Gezeigt: {0}</translation>
    </message>
    <message>
        <source>Take all on which coders agree…</source>
        <translation>Alles Einige aufnehmen…</translation>
    </message>
    <message>
        <source>Taken into the consensus: {0}.</source>
        <translation>In den Konsens aufgenommen: {0}.</translation>
    </message>
    <message>
        <source>Here is decided what stands where coders differ. Merge a colleague&apos;s copy first.</source>
        <translation>Hier wird entschieden, was gilt, wo Personen verschieden kodieren. Führen Sie zuerst die Kopie einer Kollegin oder eines Kollegen zusammen.</translation>
    </message>
    <message>
        <source>Go to Team</source>
        <translation>Zum Team</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Passages: {0}. Open: {1}, to be discussed: {2}, decided: {3}.</source>
        <translation>Stellen: {0}. Offen: {1}, zu besprechen: {2}, entschieden: {3}.</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation>Die ersten {0} stehen hier.</translation>
    </message>
    <message>
        <source>None is left in this list.</source>
        <translation>In dieser Liste ist keine mehr.</translation>
    </message>
</context>
<context>
    <name>ContextModel</name>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Text replaced; {0} highlights carried over, {1} wait.</source>
        <translation>Text ersetzt; {0} Markierungen übertragen, {1} warten.</translation>
    </message>
    <message>
        <source>This is its text now.</source>
        <translation>Das ist jetzt ihr Text.</translation>
    </message>
    <message>
        <source>Add or replace the &amp;text…</source>
        <translation>Te&amp;xt hinzufügen oder ersetzen…</translation>
    </message>
    <message>
        <source>R&amp;ead the original again…</source>
        <translation>O&amp;riginal erneut lesen…</translation>
    </message>
    <message>
        <source>&amp;Carried highlights…</source>
        <translation>&amp;Übertragene Markierungen…</translation>
    </message>
    <message>
        <source>There is only one way to read “{0}”.</source>
        <translation>„{0}“ lässt sich nur auf eine Weise lesen.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>Open “{0}” and select the passage where this highlight belongs.</source>
        <translation>Öffnen Sie „{0}“ und wählen Sie die Stelle aus, an die diese Markierung gehört.</translation>
    </message>
    <message>
        <source>Placed.</source>
        <translation>Gesetzt.</translation>
    </message>
    <message>
        <source>Looked for again.</source>
        <translation>Noch einmal gesucht.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Replace the text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>“{0}” has {1} highlights: {2}. The earlier text stays in the project.</source>
        <translation>„{0}“ hat {1} Markierungen: {2}. Der frühere Text bleibt im Projekt.</translation>
    </message>
    <message>
        <source>“{0}” has no highlights yet. The earlier text stays in the project.</source>
        <translation>„{0}“ hat noch keine Markierungen. Der frühere Text bleibt im Projekt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>In the new text</source>
        <translation>Im neuen Text</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in Reviewer</source>
        <translation>Ein Fehler in Reviewer</translation>
    </message>
    <message>
        <source>Something went wrong inside Reviewer, and what you asked for was not done.</source>
        <translation>In Reviewer ist etwas schiefgegangen; was Sie wollten, wurde nicht getan.</translation>
    </message>
    <message>
        <source>You can go on working. If it happens again, close Reviewer and start it anew, and send the details to those who look after it. They name places in the program and hold nothing of your texts.</source>
        <translation>Sie können weiterarbeiten. Geschieht es wieder, schließen Sie Reviewer, starten Sie es neu und schicken Sie die Einzelheiten an die, die es betreuen. Darin stehen Stellen des Programms und nichts aus Ihren Texten.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Kept in {0}</source>
        <translation>Aufgehoben in {0}</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>Die Protokolldatei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>&amp;Copy the details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Collect &amp;information for a report…</source>
        <translation>&amp;Informationen für einen Bericht…</translation>
    </message>
    <message>
        <source>A fault in Reviewer ({0} more)</source>
        <translation>Ein Fehler in Reviewer ({0} weitere)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>No project is open, so nothing is lost.</source>
        <translation>Es ist kein Projekt offen, also ist nichts verloren.</translation>
    </message>
    <message>
        <source>{0} changes are not in the file yet, they are kept in memory. Save a copy before you close.</source>
        <translation>{0} Änderungen sind noch nicht in der Datei, sie stehen im Arbeitsspeicher. Speichern Sie eine Kopie, bevor Sie schließen.</translation>
    </message>
    <message>
        <source>Everything you did before is in the project file; the last change is being saved.</source>
        <translation>Alles bisher steht in der Projektdatei; die letzte Änderung wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>Everything you did before is saved in the project file.</source>
        <translation>Alles, was Sie bisher getan haben, ist in der Projektdatei gespeichert.</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>Deal out: {0}</source>
        <translation>Austeilen: {0}</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodierende</translation>
    </message>
    <message>
        <source>Filter coders</source>
        <translation>Kodierende filtern</translation>
    </message>
    <message>
        <source>all sources with a text</source>
        <translation>alle Quellen mit Text</translation>
    </message>
    <message>
        <source>included sources alone</source>
        <translation>nur eingeschlossene Quellen</translation>
    </message>
    <message>
        <source>As many words for everybody, not only as many sources</source>
        <translation>Gleich viele Wörter für alle, nicht nur gleich viele Quellen</translation>
    </message>
    <message>
        <source>Deal out</source>
        <translation>Austeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sources: {0}; for several coders: {1}.</source>
        <translation>Quellen: {0}; für mehrere Kodierende: {1}.</translation>
    </message>
    <message>
        <source>{0}: sources: {1}, words: {2}</source>
        <translation>{0}: Quellen: {1}, Wörter: {2}</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Overlap</source>
        <translation>Über&amp;lappung</translation>
    </message>
    <message>
        <source>Coders of &amp;those</source>
        <translation>Kodierende &amp;davon</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Startzahl</translation>
    </message>
    <message>
        <source>How many of the sources several coders code; the others go to one</source>
        <translation>Wie viele der Quellen mehrere kodieren; die anderen gehen an eine Person</translation>
    </message>
    <message>
        <source>The same number deals the same on every computer; state it in the protocol</source>
        <translation>Dieselbe Zahl teilt auf jedem Rechner gleich aus; sie gehört ins Protokoll</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Marks of each coder</source>
        <translation>Markierungen aller Kodierenden</translation>
    </message>
    <message>
        <source>All of them (B)</source>
        <translation>Alle (B)</translation>
    </message>
    <message>
        <source>Nothing (N)</source>
        <translation>Nichts (N)</translation>
    </message>
    <message>
        <source>Otherwise… (O)</source>
        <translation>Anders… (O)</translation>
    </message>
    <message>
        <source>Discuss… (D)</source>
        <translation>Besprechen… (D)</translation>
    </message>
    <message>
        <source>Open again (U)</source>
        <translation>Wieder öffnen (U)</translation>
    </message>
    <message>
        <source>Read there (Enter)</source>
        <translation>Dort lesen (Enter)</translation>
    </message>
    <message>
        <source>Take what this coder marked into the consensus</source>
        <translation>In den Konsens aufnehmen, was diese Person markiert hat</translation>
    </message>
</context>
<context>
    <name>DifferingDialog</name>
    <message>
        <source>Decisions that differ</source>
        <translation>Abweichende Entscheidungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What the coders said</source>
        <translation>Was die Personen sagten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>&amp;Agree…</source>
        <translation>&amp;Einigen…</translation>
    </message>
    <message>
        <source>&amp;Read the source</source>
        <translation>Quelle &amp;lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The coders decided differently on these. What the team agrees on holds; each decision stays as it is.</source>
        <translation>Über diese Quellen wurde verschieden entschieden. Worauf sich das Team einigt, gilt; jede einzelne Entscheidung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The coders agree on every source that they decided on.</source>
        <translation>Über jede entschiedene Quelle sind sich alle einig.</translation>
    </message>
</context>
<context>
    <name>DiscussDialog</name>
    <message>
        <source>To be discussed</source>
        <translation>Zu besprechen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What is to be talked about</source>
        <translation>Worüber zu sprechen ist</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Wai&amp;ts for</source>
        <translation>War&amp;tet auf</translation>
    </message>
    <message>
        <source>Leave for a talk</source>
        <translation>Zur Besprechung lassen</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aussc&amp;hneiden</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Alles &amp;auswählen</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ExcerptTable</name>
    <message>
        <source>Excerpts</source>
        <translation>Fundstellen</translation>
    </message>
</context>
<context>
    <name>ExcerptsModel</name>
    <message>
        <source>Excerpt</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodes</translation>
    </message>
    <message>
        <source>Source, place</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>1 excerpt</source>
        <translation>1 Fundstelle</translation>
    </message>
    <message>
        <source>{0} excerpts</source>
        <translation>{0} Fundstellen</translation>
    </message>
    <message>
        <source>in 1 source</source>
        <translation>in 1 Quelle</translation>
    </message>
    <message>
        <source>in {0} sources</source>
        <translation>in {0} Quellen</translation>
    </message>
</context>
<context>
    <name>ExcerptsWorkspace</name>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>&amp;Export excerpts…</source>
        <translation>Fundstellen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>No excerpt fits this filter.</source>
        <translation>Keine Fundstelle passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Select a passage in Read and type a code.</source>
        <translation>Noch ist nichts markiert. Unter „Lesen“ eine Textstelle auswählen und einen Kode eintippen.</translation>
    </message>
    <message>
        <source>Go to Read</source>
        <translation>Zum Lesen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export excerpts</source>
        <translation>Fundstellen exportieren</translation>
    </message>
    <message>
        <source>As filtered</source>
        <translation>Wie gefiltert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>der Satz</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>der Absatz</translation>
    </message>
    <message>
        <source>by source and place</source>
        <translation>nach Quelle und Stelle</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>nach Kode</translation>
    </message>
    <message>
        <source>by coder</source>
        <translation>nach Person</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>längste zuerst</translation>
    </message>
    <message>
        <source>1 excerpt</source>
        <translation>1 Fundstelle</translation>
    </message>
    <message>
        <source>{0} excerpts</source>
        <translation>{0} Fundstellen</translation>
    </message>
    <message>
        <source>{0} written to {1}.</source>
        <translation>{0} nach {1} geschrieben.</translation>
    </message>
    <message>
        <source>{0}, {1} of them untagged</source>
        <translation>{0}, davon {1} ohne Kode</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>CSV for statistics programs, cells as they are</source>
        <translation>CSV für Statistikprogramme, Zellen wie sie sind</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON-Daten</translation>
    </message>
    <message>
        <source>excerpts</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Kontext</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
</context>
<context>
    <name>ExportProjectDialog</name>
    <message>
        <source>Export for other tools</source>
        <translation>Für andere Programme exportieren</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <source>REFI-QDA project for NVivo</source>
        <translation>REFI-QDA-Projekt für NVivo</translation>
    </message>
    <message>
        <source>REFI-QDA project for ATLAS.ti</source>
        <translation>REFI-QDA-Projekt für ATLAS.ti</translation>
    </message>
    <message>
        <source>REFI-QDA project for MAXQDA</source>
        <translation>REFI-QDA-Projekt für MAXQDA</translation>
    </message>
    <message>
        <source>QualCoder project, a folder</source>
        <translation>QualCoder-Projekt, ein Ordner</translation>
    </message>
    <message>
        <source>Web annotations, W3C</source>
        <translation>Web-Annotationen, W3C</translation>
    </message>
    <message>
        <source>brat standoff, a folder</source>
        <translation>brat-Standoff, ein Ordner</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA-Codebuch</translation>
    </message>
    <message>
        <source>All of the project</source>
        <translation>Das ganze Projekt</translation>
    </message>
    <message>
        <source>Highlights that fit, with their sources</source>
        <translation>Passende Markierungen mit ihren Quellen</translation>
    </message>
    <message>
        <source>for other tools</source>
        <translation>für andere Programme</translation>
    </message>
    <message>
        <source>The format does not hold: {0}.</source>
        <translation>Das Format hält nicht: {0}.</translation>
    </message>
    <message>
        <source>Written to {0}: sources: {1}, highlights: {2}, codes: {3}.</source>
        <translation>In {0} geschrieben: Quellen: {1}, Markierungen: {2}, Kodes: {3}.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Choose a file to write to.</source>
        <translation>Wählen Sie eine Zieldatei.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Files to merge</source>
        <translation>Dateien zum Zusammenführen</translation>
    </message>
    <message>
        <source>Drop project files here, or choose…</source>
        <translation>Projektdateien hierher ziehen, oder wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A backup is made first. One undo takes it all back.</source>
        <translation>Vorher wird gesichert. Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Second copies beside this project</source>
        <translation>Zweitkopien neben diesem Projekt</translation>
    </message>
    <message>
        <source>A sync program may have left them. They can hold work that is not here.</source>
        <translation>Ein Abgleichprogramm kann sie hinterlassen haben. Sie können Arbeit enthalten, die hier fehlt.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Looking at {0} files…</source>
        <translation>{0} Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>Merge 1 file</source>
        <translation>1 Datei zusammenführen</translation>
    </message>
    <message>
        <source>Merge {0} files</source>
        <translation>{0} Dateien zusammenführen</translation>
    </message>
    <message>
        <source>A backup is made first. One undo takes back all but the purge.</source>
        <translation>Vorher wird gesichert. Einmal „Rückgängig“ nimmt alles außer dem Tilgen zurück.</translation>
    </message>
    <message>
        <source>After the merge</source>
        <translation>Nach dem Zusammenführen</translation>
    </message>
    <message>
        <source>deleted: {0}</source>
        <translation>gelöscht: {0}</translation>
    </message>
    <message>
        <source>nothing deleted</source>
        <translation>nichts gelöscht</translation>
    </message>
    <message>
        <source>More than a tenth would be deleted. Look before you merge.</source>
        <translation>Mehr als ein Zehntel würde gelöscht. Vor dem Zusammenführen ansehen.</translation>
    </message>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>In diesen Dateien ist nichts Neues.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by words in quote or memo</source>
        <translation>Nach Wörtern in Zitat oder Memo filtern</translation>
    </message>
    <message>
        <source>Context: {0}</source>
        <translation>Kontext: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Order: {0}</source>
        <translation>Folge: {0}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>längste zuerst</translation>
    </message>
    <message>
        <source>Group: {0}</source>
        <translation>Gruppen: {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter: {0}</source>
        <translation>Filter: {0}</translation>
    </message>
    <message>
        <source>Take the filter {0} away</source>
        <translation>Den Filter {0} wegnehmen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text finden</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{0} of {1}{2}</source>
        <translation>{0} von {1}{2}</translation>
    </message>
</context>
<context>
    <name>FindStructure</name>
    <message>
        <source>Find headings, ta&amp;bles and pages</source>
        <translation>Überschriften, Tabellen un&amp;d Seiten finden</translation>
    </message>
    <message>
        <source>1 text has its headings, tables and pages now.</source>
        <translation>1 Text hat jetzt seine Überschriften, Tabellen und Seiten.</translation>
    </message>
    <message>
        <source>Texts that have their headings, tables and pages now: {0}.</source>
        <translation>Texte, die jetzt ihre Überschriften, Tabellen und Seiten haben: {0}.</translation>
    </message>
    <message>
        <source>Originals that read as other texts today, and stay plain: {0}.</source>
        <translation>Originale, die heute als andere Texte gelesen werden und schlicht bleiben: {0}.</translation>
    </message>
    <message>
        <source>There is nothing to find: all originals that were kept have been read for this.</source>
        <translation>Es gibt nichts zu finden: Alle aufbewahrten Originale wurden dafür schon gelesen.</translation>
    </message>
</context>
<context>
    <name>FlowDialog</name>
    <message>
        <source>Flow of the sources</source>
        <translation>Fluss der Quellen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern als…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Das Bild kopieren</translation>
    </message>
    <message>
        <source>Decisions that &amp;differ…</source>
        <translation>&amp;Abweichende Entscheidungen…</translation>
    </message>
    <message>
        <source>Search &amp;log…</source>
        <translation>Such&amp;protokoll…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FlowOfSources</name>
    <message>
        <source>Search lo&amp;g…</source>
        <translation>Su&amp;chprotokoll…</translation>
    </message>
    <message>
        <source>Decisions that di&amp;ffer…</source>
        <translation>A&amp;bweichende Entscheidungen…</translation>
    </message>
    <message>
        <source>Flow of t&amp;he sources…</source>
        <translation>&amp;Fluss der Quellen…</translation>
    </message>
    <message>
        <source>Picture (*.svg);;Picture of points (*.png);;Excel (*.xlsx);;Table (*.csv)</source>
        <translation>Bild (*.svg);;Bild aus Punkten (*.png);;Excel (*.xlsx);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Save the flow</source>
        <translation>Fluss speichern</translation>
    </message>
    <message>
        <source>The flow is in “{0}”.</source>
        <translation>Der Fluss steht in „{0}“.</translation>
    </message>
    <message>
        <source>The search “{0}” changed.</source>
        <translation>Die Suche „{0}“ wurde geändert.</translation>
    </message>
    <message>
        <source>The search “{0}” is in the log.</source>
        <translation>Die Suche „{0}“ steht im Protokoll.</translation>
    </message>
    <message>
        <source>The search was removed; its sources stay.</source>
        <translation>Die Suche wurde entfernt; ihre Quellen bleiben.</translation>
    </message>
    <message>
        <source>Sources found by “{1}”: {0}.</source>
        <translation>Von „{1}“ gefundene Quellen: {0}.</translation>
    </message>
    <message>
        <source>Sources not found by “{1}”: {0}.</source>
        <translation>Von „{1}“ nicht gefundene Quellen: {0}.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
</context>
<context>
    <name>FoundByDialog</name>
    <message>
        <source>Sources found by {0}</source>
        <translation>Quellen, gefunden durch {0}</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{0} von {1} angehakt</translation>
    </message>
</context>
<context>
    <name>Freezing</name>
    <message>
        <source>Free&amp;ze a version…</source>
        <translation>Fassun&amp;g einfrieren…</translation>
    </message>
    <message>
        <source>Version “{0}” frozen.</source>
        <translation>Fassung „{0}“ eingefroren.</translation>
    </message>
    <message>
        <source>Version “{0}” deleted.</source>
        <translation>Fassung „{0}“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>FullTexts</name>
    <message>
        <source>name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>its title stands on the first page</source>
        <translation>ihr Titel steht auf der ersten Seite</translation>
    </message>
    <message>
        <source>titles alike</source>
        <translation>ähnliche Titel</translation>
    </message>
    <message>
        <source>same title, another DOI</source>
        <translation>gleicher Titel, andere DOI</translation>
    </message>
    <message>
        <source>same title, another year</source>
        <translation>gleicher Titel, anderes Jahr</translation>
    </message>
    <message>
        <source>several works fit</source>
        <translation>mehrere Werke passen</translation>
    </message>
    <message>
        <source>another file is its text</source>
        <translation>eine andere Datei ist ihr Text</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>gleiche DOI</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>gleicher Titel</translation>
    </message>
</context>
<context>
    <name>FullTextsDialog</name>
    <message>
        <source>Texts of sources</source>
        <translation>Texte von Quellen</translation>
    </message>
    <message>
        <source>It is the &amp;text of the source</source>
        <translation>Es ist der &amp;Text der Quelle</translation>
    </message>
    <message>
        <source>Make a &amp;new source</source>
        <translation>Eine &amp;neue Quelle anlegen</translation>
    </message>
    <message>
        <source>Source that the file is the text of</source>
        <translation>Quelle, deren Text die Datei ist</translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <translation>Quelle wählen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Source without a text</source>
        <translation>Quelle ohne Text</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>becomes its text</source>
        <translation>wird ihr Text</translation>
    </message>
    <message>
        <source>becomes a source</source>
        <translation>wird eine Quelle</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>These files may be the text of sources that have none. Become a text: {0}. New sources: {1}.</source>
        <translation>Diese Dateien könnten der Text von Quellen sein, die noch keinen haben. Werden ein Text: {0}. Neue Quellen: {1}.</translation>
    </message>
    <message>
        <source>A source can have one text: choose another source for one of its files.</source>
        <translation>Eine Quelle kann nur einen Text haben: Wählen Sie für eine ihrer Dateien eine andere Quelle.</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wozu sie dient.</translation>
    </message>
    <message>
        <source>On the group</source>
        <translation>Zur Gruppe</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>Noch nichts darin.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add several…</source>
        <translation>Mehrere hinzufügen…</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Darin</translation>
    </message>
    <message>
        <source>Group of sources: {0}</source>
        <translation>Gruppe von Quellen: {0}</translation>
    </message>
    <message>
        <source>Group of codes: {0}</source>
        <translation>Gruppe von Kodes: {0}</translation>
    </message>
    <message>
        <source>Put into the group “{0}”</source>
        <translation>In die Gruppe „{0}“ aufnehmen</translation>
    </message>
    <message>
        <source>Everything that there is, is in this group.</source>
        <translation>Alles, was es gibt, ist in dieser Gruppe.</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation>Namen tippen…</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>In die Gruppe aufnehmen</translation>
    </message>
    <message>
        <source>The group was deleted. What was in it stays.</source>
        <translation>Die Gruppe wurde gelöscht. Was darin war, bleibt.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Abschnitte des Handbuchs</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>Nichts im Handbuch enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The section</source>
        <translation>Der Abschnitt</translation>
    </message>
    <message>
        <source>The guide is not here</source>
        <translation>Das Handbuch ist nicht da</translation>
    </message>
</context>
<context>
    <name>HalfWordsDialog</name>
    <message>
        <source>Half words</source>
        <translation>Halbe Wörter</translation>
    </message>
    <message>
        <source>Highlights that cut words; [ ] holds what is added</source>
        <translation>Markierungen, die Wörter zerschneiden; in [ ] steht, was dazukommt</translation>
    </message>
    <message>
        <source>All &amp;of them</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Enter shows the passage. Choose rows to widen these alone.</source>
        <translation>Die Eingabetaste zeigt die Stelle. Wähle Zeilen, um nur diese zu erweitern.</translation>
    </message>
    <message>
        <source>1 of your highlights begins or ends inside a word. [ ] holds what would be added.</source>
        <translation>1 deiner Markierungen beginnt oder endet in einem Wort. In [ ] steht, was dazukäme.</translation>
    </message>
    <message>
        <source>{0} of your highlights begin or end inside a word. [ ] holds what would be added.</source>
        <translation>{0} deiner Markierungen beginnen oder enden in einem Wort. In [ ] steht, was dazukäme.</translation>
    </message>
    <message>
        <source>Left as they are, because the whole words have a highlight of yours with the same code: {0}.</source>
        <translation>So gelassen, weil auf den ganzen Wörtern schon eine Markierung von dir mit demselben Kode liegt: {0}.</translation>
    </message>
    <message>
        <source>Of other coders’ highlights, for them to widen: {0}.</source>
        <translation>Von anderen, die sie selbst erweitern können: {0}.</translation>
    </message>
    <message>
        <source>{0}, ¶ {1}</source>
        <translation>{0}, ¶ {1}</translation>
    </message>
    <message>
        <source>Widen 1 highlight</source>
        <translation>1 Markierung erweitern</translation>
    </message>
    <message>
        <source>Widen {0} highlights</source>
        <translation>{0} Markierungen erweitern</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
</context>
<context>
    <name>HighlightCard</name>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Linked passages</source>
        <translation>Verknüpfte Textstellen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Also coded by</source>
        <translation>Auch kodiert von</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>on an earlier file</source>
        <translation>auf einer früheren Datei</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>characters {0}–{1}</source>
        <translation>Zeichen {0}–{1}</translation>
    </message>
    <message>
        <source>in an earlier text</source>
        <translation>in einem früheren Text</translation>
    </message>
    <message>
        <source>found by likeness, to review</source>
        <translation>nach Ähnlichkeit gefunden, zu prüfen</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Andernorts angelegt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>by {0}, {1}, from {2} highlights</source>
        <translation>von {0}, {1}, aus {2} Markierungen</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Kode</translation>
    </message>
    <message>
        <source>{0}% of the characters that either of the two highlights has are in both</source>
        <translation>{0} % der Zeichen, die eine der beiden Markierungen hat, sind in beiden</translation>
    </message>
    <message>
        <source>{0} (overlap {1}%)</source>
        <translation>{0} (Überlappung {1} %)</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
    <message>
        <source>“{0}” taken away.</source>
        <translation>„{0}“ weggenommen.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{coder} tagged “{quote}” with {names}</source>
        <translation>{coder} hat „{quote}“ mit {names} kodiert</translation>
    </message>
    <message>
        <source>{coder} tagged {count} passages with {names}</source>
        <translation>{coder} hat {count} Textstellen mit {names} kodiert</translation>
    </message>
    <message>
        <source>{coder} replaced codes on {count} passages, now {names}</source>
        <translation>{coder} hat Kodes an {count} Textstellen ersetzt, jetzt {names}</translation>
    </message>
    <message>
        <source>{coder} took {names} from “{quote}”</source>
        <translation>{coder} hat {names} von „{quote}“ entfernt</translation>
    </message>
    <message>
        <source>{coder} took {names} from {count} passages</source>
        <translation>{coder} hat {names} von {count} Textstellen entfernt</translation>
    </message>
    <message>
        <source>{coder} highlighted “{quote}”</source>
        <translation>{coder} hat „{quote}“ markiert</translation>
    </message>
    <message>
        <source>{coder} highlighted {count} passages</source>
        <translation>{coder} hat {count} Textstellen markiert</translation>
    </message>
    <message>
        <source>{coder} moved the ends of “{quote}”</source>
        <translation>{coder} hat die Enden von „{quote}“ verschoben</translation>
    </message>
    <message>
        <source>{coder} deleted the highlight “{quote}”</source>
        <translation>{coder} hat die Markierung „{quote}“ gelöscht</translation>
    </message>
    <message>
        <source>{coder} deleted {count} highlights</source>
        <translation>{coder} hat {count} Markierungen gelöscht</translation>
    </message>
    <message>
        <source>{coder} brought back “{quote}”</source>
        <translation>{coder} hat „{quote}“ zurückgeholt</translation>
    </message>
    <message>
        <source>{coder} wrote a memo on “{name}”: {text}</source>
        <translation>{coder} hat ein Memo zu „{name}“ geschrieben: {text}</translation>
    </message>
    <message>
        <source>{coder} deleted a memo on “{name}”</source>
        <translation>{coder} hat ein Memo zu „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>{coder} made the code {names}</source>
        <translation>{coder} hat den Kode {names} angelegt</translation>
    </message>
    <message>
        <source>{coder} made {count} codes: {names}</source>
        <translation>{coder} hat {count} Kodes angelegt: {names}</translation>
    </message>
    <message>
        <source>{coder} renamed the code {before} to {name}</source>
        <translation>{coder} hat den Kode {before} in {name} umbenannt</translation>
    </message>
    <message>
        <source>{coder} changed the code {names}</source>
        <translation>{coder} hat den Kode {names} geändert</translation>
    </message>
    <message>
        <source>{coder} merged the code {before} into {name}</source>
        <translation>{coder} hat den Kode {before} mit {name} zusammengeführt</translation>
    </message>
    <message>
        <source>{coder} deleted the code {names}</source>
        <translation>{coder} hat den Kode {names} gelöscht</translation>
    </message>
    <message>
        <source>{coder} imported “{name}”</source>
        <translation>{coder} hat „{name}“ importiert</translation>
    </message>
    <message>
        <source>{coder} imported {count} sources</source>
        <translation>{coder} hat {count} Quellen importiert</translation>
    </message>
    <message>
        <source>{coder} changed the details of “{name}”</source>
        <translation>{coder} hat die Angaben zu „{name}“ geändert</translation>
    </message>
    <message>
        <source>{coder} removed the source “{name}”</source>
        <translation>{coder} hat die Quelle „{name}“ entfernt</translation>
    </message>
    <message>
        <source>{coder} wrote the note “{name}”</source>
        <translation>{coder} hat die Notiz „{name}“ geschrieben</translation>
    </message>
    <message>
        <source>{coder} changed the note “{name}”</source>
        <translation>{coder} hat die Notiz „{name}“ geändert</translation>
    </message>
    <message>
        <source>{coder} deleted the note “{name}”</source>
        <translation>{coder} hat die Notiz „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>{coder} made the group “{name}”</source>
        <translation>{coder} hat die Gruppe „{name}“ angelegt</translation>
    </message>
    <message>
        <source>{coder} changed the group “{name}”</source>
        <translation>{coder} hat die Gruppe „{name}“ geändert</translation>
    </message>
    <message>
        <source>{coder} deleted the group “{name}”</source>
        <translation>{coder} hat die Gruppe „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>{coder} put {count} into the group “{name}”</source>
        <translation>{coder} hat {count} in die Gruppe „{name}“ aufgenommen</translation>
    </message>
    <message>
        <source>{coder} took {count} out of the group “{name}”</source>
        <translation>{coder} hat {count} aus der Gruppe „{name}“ genommen</translation>
    </message>
    <message>
        <source>{coder} made the case “{name}”</source>
        <translation>{coder} hat den Fall „{name}“ angelegt</translation>
    </message>
    <message>
        <source>{coder} changed the case “{name}”</source>
        <translation>{coder} hat den Fall „{name}“ geändert</translation>
    </message>
    <message>
        <source>{coder} deleted the case “{name}”</source>
        <translation>{coder} hat den Fall „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>{coder} put {count} into the case “{name}”</source>
        <translation>{coder} hat {count} in den Fall „{name}“ aufgenommen</translation>
    </message>
    <message>
        <source>{coder} took {count} out of the case “{name}”</source>
        <translation>{coder} hat {count} aus dem Fall „{name}“ genommen</translation>
    </message>
    <message>
        <source>{coder} made the round “{name}”</source>
        <translation>{coder} hat die Runde „{name}“ angelegt</translation>
    </message>
    <message>
        <source>{coder} changed the round “{name}”</source>
        <translation>{coder} hat die Runde „{name}“ geändert</translation>
    </message>
    <message>
        <source>{coder} deleted the round “{name}”</source>
        <translation>{coder} hat die Runde „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>{coder} assigned {count} in the round “{name}”</source>
        <translation>{coder} hat in der Runde „{name}“ {count} zugeteilt</translation>
    </message>
    <message>
        <source>{coder} took {count} out of the round “{name}”</source>
        <translation>{coder} hat {count} aus der Runde „{name}“ genommen</translation>
    </message>
    <message>
        <source>{coder} decided on {count} in “{name}”</source>
        <translation>{coder} hat in „{name}“ über {count} entschieden</translation>
    </message>
    <message>
        <source>{coder} said how far “{name}” is done</source>
        <translation>{coder} hat gesagt, wie weit „{name}“ ist</translation>
    </message>
    <message>
        <source>{name} joined the project</source>
        <translation>{name} ist dem Projekt beigetreten</translation>
    </message>
    <message>
        <source>{coder} changed the name of a coder to {name}</source>
        <translation>{coder} hat den Namen einer Person in {name} geändert</translation>
    </message>
    <message>
        <source>{coder} unified the coders called {name}</source>
        <translation>{coder} hat die Personen namens {name} zusammengeführt</translation>
    </message>
    <message>
        <source>{coder} made the project “{name}”</source>
        <translation>{coder} hat das Projekt „{name}“ angelegt</translation>
    </message>
    <message>
        <source>{coder} changed the details of the project</source>
        <translation>{coder} hat die Angaben zum Projekt geändert</translation>
    </message>
    <message>
        <source>{coder}: {label}</source>
        <translation>{coder}: {label}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>taken back later on</source>
        <translation>später zurückgenommen</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Choose an entry to see what it did.</source>
        <translation>Wählen Sie einen Eintrag, um zu sehen, was er bewirkt hat.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} Änderungen</translation>
    </message>
    <message>
        <source>{0} of its parts are not in this file</source>
        <translation>{0} Teile davon sind nicht in dieser Datei</translation>
    </message>
    <message>
        <source>Changed or used since, and left as it is:</source>
        <translation>Seither geändert oder verwendet, bleibt wie es ist:</translation>
    </message>
    <message>
        <source>Nothing of it is left to take back.</source>
        <translation>Davon ist nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>The rest can be taken back: {0} changes.</source>
        <translation>Der Rest kann zurückgenommen werden: {0} Änderungen.</translation>
    </message>
    <message>
        <source>Nobody has built on it since; it can be taken back.</source>
        <translation>Seither hat niemand darauf aufgebaut; es kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Den Rest zurücknehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>HistoryFilterBar</name>
    <message>
        <source>Words in the history…</source>
        <translation>Wörter im Verlauf…</translation>
    </message>
    <message>
        <source>Words in the history</source>
        <translation>Wörter im Verlauf</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show the history of the whole project again</source>
        <translation>Wieder den Verlauf des ganzen Projekts zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>only {0}  ✕</source>
        <translation>nur {0}  ✕</translation>
    </message>
    <message>
        <source>only {0}: show everything again</source>
        <translation>nur {0}: wieder alles zeigen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>Kodes</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>coders</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>between…</source>
        <translation>zwischen…</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>HistoryWorkspace</name>
    <message>
        <source>This code is not in the codebook any more.</source>
        <translation>Dieser Kode ist nicht mehr im Kodebuch.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Entries written to “{1}”: {0}.</source>
        <translation>Einträge in „{1}“ geschrieben: {0}.</translation>
    </message>
    <message>
        <source>Nothing in the history answers to this.</source>
        <translation>Nichts im Verlauf passt dazu.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Codes, memos and notes</source>
        <translation>Kodes, Memos und Notizen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>ImportProjectDialog</name>
    <message>
        <source>Import from another tool</source>
        <translation>Aus einem anderen Programm importieren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Kommt herein</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Ist schon da</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>What is the same as here</source>
        <translation>Was dasselbe ist wie hier</translation>
    </message>
    <message>
        <source>Are they the &amp;same? Tick what is.</source>
        <translation>Sind sie die&amp;selben? Ankreuzen, was es ist.</translation>
    </message>
    <message>
        <source>What has no home here</source>
        <translation>Was hier keinen Platz hat</translation>
    </message>
    <message>
        <source>&amp;Not taken over; it is listed in a note:</source>
        <translation>&amp;Nicht übernommen; es steht in einer Notiz:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>All of it is in the project already.</source>
        <translation>Alles davon ist schon im Projekt.</translation>
    </message>
    <message>
        <source>The file does not name the words of its passages; they stand where its numbers say.</source>
        <translation>Die Datei nennt die Wörter ihrer Stellen nicht; sie stehen, wo ihre Zahlen es sagen.</translation>
    </message>
    <message>
        <source>{0} of {1} named passages stand on their words: {2}.</source>
        <translation>{0} von {1} benannten Stellen stehen auf ihren Wörtern: {2}.</translation>
    </message>
    <message>
        <source>As found: {0}</source>
        <translation>Wie erkannt: {0}</translation>
    </message>
    <message>
        <source>Coder “{0}” of the file and coder “{1}” here</source>
        <translation>Person „{0}“ der Datei und Person „{1}“ hier</translation>
    </message>
    <message>
        <source>Source “{0}” of the file and source “{1}” here</source>
        <translation>Quelle „{0}“ der Datei und Quelle „{1}“ hier</translation>
    </message>
    <message>
        <source>Source “{0}” of the file and source “{1}” here, with another text</source>
        <translation>Quelle „{0}“ der Datei und Quelle „{1}“ hier, mit anderem Text</translation>
    </message>
    <message>
        <source>Code “{0}” and the heading “{1}” that it stands under</source>
        <translation>Kode „{0}“ und die Überschrift „{1}“, unter der er steht</translation>
    </message>
    <message>
        <source>“{0}”, written by {1}</source>
        <translation>„{0}“, geschrieben von {1}</translation>
    </message>
    <message>
        <source>How the file counts is not sure. Look at a few passages after the import, or choose:</source>
        <translation>Wie die Datei zählt, ist nicht sicher. Nach dem Import ein paar Stellen ansehen, oder wählen:</translation>
    </message>
    <message>
        <source>Its numbers &amp;count:</source>
        <translation>Ihre Zahlen &amp;zählen:</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>{0} added</source>
        <translation>{0} hinzugefügt</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 hinzugefügt</translation>
    </message>
    <message>
        <source>1 attached to its source</source>
        <translation>1 ihrer Quelle zugeordnet</translation>
    </message>
    <message>
        <source>{0} attached to their sources</source>
        <translation>{0} ihren Quellen zugeordnet</translation>
    </message>
    <message>
        <source>1 already there</source>
        <translation>1 schon da</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>{0} schon da</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} abgelehnt</translation>
    </message>
    <message>
        <source>1 refused</source>
        <translation>1 abgelehnt</translation>
    </message>
    <message>
        <source>Import: {0}.</source>
        <translation>Import: {0}.</translation>
    </message>
    <message>
        <source>nothing to import</source>
        <translation>nichts zu importieren</translation>
    </message>
    <message>
        <source>Attached to: {0}</source>
        <translation>Zugeordnet zu: {0}</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>Read the text of the pages…</source>
        <translation>Den Text der Seiten lesen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Title, or why not</source>
        <translation>Titel, oder warum nicht</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Read this file again as</source>
        <translation>Diese Datei noch einmal lesen als</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>&amp;Paste as a source</source>
        <translation>Als &amp;Quelle einfügen</translation>
    </message>
    <message>
        <source>&amp;Keep original files in the project</source>
        <translation>Originaldateien im Projekt auf&amp;heben</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>Texte ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>There is no text in the clipboard; copy some first.</source>
        <translation>In der Zwischenablage ist kein Text; kopieren Sie erst etwas.</translation>
    </message>
    <message>
        <source>Pasted {0}</source>
        <translation>Eingefügt {0}</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Es gab nichts zu importieren.</translation>
    </message>
    <message>
        <source>“{0}” came out of another file; unpack that, then import it with another encoding.</source>
        <translation>„{0}“ kam aus einer anderen Datei; entpacken Sie diese und importieren Sie dann mit einer anderen Kodierung.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>What happened to it</source>
        <translation>Was damit geschehen ist</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Project &amp;details</source>
        <translation>Projekt&amp;details</translation>
    </message>
    <message>
        <source>&amp;Reference data</source>
        <translation>&amp;Literaturangaben</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>This did not work because of a fault in the program.</source>
        <translation>Das ging nicht wegen eines Fehlers im Programm.</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>&amp;Take it from there</source>
        <translation>Von dort &amp;wegnehmen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Back to its own</source>
        <translation>&amp;Zurück zur eigenen</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Wählen Sie einen Befehl, um ihm andere Tasten zu geben.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”. Press others, or take it from there.</source>
        <translation>{0} ist die Taste von „{1}“. Drücken Sie andere, oder nehmen Sie sie dort weg.</translation>
    </message>
    <message>
        <source>{0} is needed for typing, moving or tagging. Press others.</source>
        <translation>{0} wird zum Schreiben, Bewegen oder Kodieren gebraucht. Drücken Sie andere.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Die neuen Tasten drücken</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Filter commands and keys</source>
        <translation>Befehle und Tasten filtern</translation>
    </message>
    <message>
        <source>&amp;All back to their own</source>
        <translation>&amp;Alle zurück zu den eigenen</translation>
    </message>
    <message>
        <source>While reading and tagging</source>
        <translation>Beim Lesen und Kodieren</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Tag with the code that has this key (in the text)</source>
        <translation>Mit dem Kode kodieren, der diese Taste hat (im Text)</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>ein Buchstabe</translation>
    </message>
    <message>
        <source>With a selection: tag it by typing</source>
        <translation>Mit einer Auswahl: durch Tippen kodieren</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Select (in the text)</source>
        <translation>Auswählen (im Text)</translation>
    </message>
    <message>
        <source>Alt+Shift+→ / ←</source>
        <translation>Alt+Umschalt+→ / ←</translation>
    </message>
    <message>
        <source>Grow or shrink the selection: word, sentence, paragraph</source>
        <translation>Auswahl vergrößern oder verkleinern: Wort, Satz, Absatz</translation>
    </message>
    <message>
        <source>Move the end of the selection or the current highlight by a word</source>
        <translation>Ende der Auswahl oder der aktuellen Markierung um ein Wort verschieben</translation>
    </message>
    <message>
        <source>Move the start of the selection or the current highlight by a word</source>
        <translation>Anfang der Auswahl oder der aktuellen Markierung um ein Wort verschieben</translation>
    </message>
    <message>
        <source>While tagging: make a new code</source>
        <translation>Beim Kodieren: neuen Kode anlegen</translation>
    </message>
    <message>
        <source>While tagging: highlight without a code</source>
        <translation>Beim Kodieren: ohne Kode markieren</translation>
    </message>
    <message>
        <source>Close, let go, or clear the selection</source>
        <translation>Schließen, loslassen oder Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>Undo: {of}</source>
        <translation>Rückgängig: {of}</translation>
    </message>
    <message>
        <source>Redo: {of}</source>
        <translation>Wiederholt: {of}</translation>
    </message>
    <message>
        <source>Revert: {of}</source>
        <translation>Zurückgenommen: {of}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Edit the project&apos;s title</source>
        <translation>Titel des Projekts ändern</translation>
    </message>
    <message>
        <source>Edit the project&apos;s question</source>
        <translation>Fragestellung des Projekts ändern</translation>
    </message>
    <message>
        <source>Edit the project&apos;s protocol</source>
        <translation>Protokoll des Projekts ändern</translation>
    </message>
    <message>
        <source>Describe the review</source>
        <translation>Review beschreiben</translation>
    </message>
    <message>
        <source>Describe the sources</source>
        <translation>Quellen beschreiben</translation>
    </message>
    <message>
        <source>Highlights of {coder}</source>
        <translation>Markierungen von {coder}</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>{name} joins</source>
        <translation>{name} kommt hinzu</translation>
    </message>
    <message>
        <source>Unify coder {names}</source>
        <translation>Kodierende Person {names} vereinen</translation>
    </message>
    <message>
        <source>Unify {names}</source>
        <translation>{names} vereinen</translation>
    </message>
    <message>
        <source>Merge {file}</source>
        <translation>{file} zusammenführen</translation>
    </message>
    <message>
        <source>Merge {count} files</source>
        <translation>{count} Dateien zusammenführen</translation>
    </message>
    <message>
        <source>Exchange with the team</source>
        <translation>Austausch mit dem Team</translation>
    </message>
    <message>
        <source>Decide: {title}</source>
        <translation>Entscheiden: {title}</translation>
    </message>
    <message>
        <source>Decide: keep {title}</source>
        <translation>Entscheiden: {title} behalten</translation>
    </message>
    <message>
        <source>Decide: delete {title}</source>
        <translation>Entscheiden: {title} löschen</translation>
    </message>
    <message>
        <source>Import {title}</source>
        <translation>{title} importieren</translation>
    </message>
    <message>
        <source>Import {count} sources</source>
        <translation>{count} Quellen importieren</translation>
    </message>
    <message>
        <source>Add the text of {title}</source>
        <translation>Text von {title} hinzufügen</translation>
    </message>
    <message>
        <source>Correct the text of {title}</source>
        <translation>Text von {title} berichtigen</translation>
    </message>
    <message>
        <source>Carry highlights over</source>
        <translation>Markierungen übertragen</translation>
    </message>
    <message>
        <source>Accept a carried highlight</source>
        <translation>Übertragene Markierung annehmen</translation>
    </message>
    <message>
        <source>Place a highlight</source>
        <translation>Markierung platzieren</translation>
    </message>
    <message>
        <source>Import {count} references</source>
        <translation>{count} Literaturangaben importieren</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>{title} entfernen</translation>
    </message>
    <message>
        <source>Edit the {field} of {title}</source>
        <translation>{title}: {field} ändern</translation>
    </message>
    <message>
        <source>Attribute {name}</source>
        <translation>Attribut {name}</translation>
    </message>
    <message>
        <source>Include {title}</source>
        <translation>{title} einschließen</translation>
    </message>
    <message>
        <source>Exclude {title}</source>
        <translation>{title} ausschließen</translation>
    </message>
    <message>
        <source>Screen later: {title}</source>
        <translation>Später prüfen: {title}</translation>
    </message>
    <message>
        <source>Answer {checklist}: {item}</source>
        <translation>{checklist} beantworten: {item}</translation>
    </message>
    <message>
        <source>Edit the reasons for exclusion</source>
        <translation>Ausschlussgründe ändern</translation>
    </message>
    <message>
        <source>Title and abstract fit: {title}</source>
        <translation>Titel und Abstract passen: {title}</translation>
    </message>
    <message>
        <source>Exclude by title and abstract: {title}</source>
        <translation>Nach Titel und Abstract ausschließen: {title}</translation>
    </message>
    <message>
        <source>Screen title and abstract later: {title}</source>
        <translation>Titel und Abstract später sichten: {title}</translation>
    </message>
    <message>
        <source>Full text retrieved: {title}</source>
        <translation>Volltext beschafft: {title}</translation>
    </message>
    <message>
        <source>Full text not retrieved: {title}</source>
        <translation>Volltext nicht beschafft: {title}</translation>
    </message>
    <message>
        <source>Full text still sought: {title}</source>
        <translation>Volltext noch gesucht: {title}</translation>
    </message>
    <message>
        <source>Agree on {title}</source>
        <translation>Sich einigen über {title}</translation>
    </message>
    <message>
        <source>Take back what was agreed on {title}</source>
        <translation>Einigung über {title} zurücknehmen</translation>
    </message>
    <message>
        <source>Add the search {name}</source>
        <translation>Suche {name} eintragen</translation>
    </message>
    <message>
        <source>Edit the search {name}</source>
        <translation>Suche {name} ändern</translation>
    </message>
    <message>
        <source>Remove the search {name}</source>
        <translation>Suche {name} entfernen</translation>
    </message>
    <message>
        <source>{count} sources found by {name}</source>
        <translation>{count} Quellen gefunden durch {name}</translation>
    </message>
    <message>
        <source>{count} sources found by no search</source>
        <translation>{count} Quellen durch keine Suche gefunden</translation>
    </message>
    <message>
        <source>Edit the criteria</source>
        <translation>Kriterien ändern</translation>
    </message>
    <message>
        <source>Choose the kind of review</source>
        <translation>Art der Übersichtsarbeit wählen</translation>
    </message>
    <message>
        <source>Choose how many coders screen</source>
        <translation>Wählen, wie viele sichten</translation>
    </message>
    <message>
        <source>Choose how many coders assess full texts</source>
        <translation>Wählen, wie viele Volltexte beurteilen</translation>
    </message>
    <message>
        <source>Add the checklist {name}</source>
        <translation>Checkliste {name} hinzufügen</translation>
    </message>
    <message>
        <source>Purge a source</source>
        <translation>Quelle endgültig entfernen</translation>
    </message>
    <message>
        <source>Black out a passage</source>
        <translation>Stelle schwärzen</translation>
    </message>
    <message>
        <source>Tag with {codes}</source>
        <translation>Mit {codes} kodieren</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Untag {code}</source>
        <translation>{code} wegnehmen</translation>
    </message>
    <message>
        <source>Move the ends of a highlight</source>
        <translation>Enden einer Markierung verschieben</translation>
    </message>
    <message>
        <source>Widen {count} highlights to whole words</source>
        <translation>{count} Markierungen auf ganze Wörter erweitern</translation>
    </message>
    <message>
        <source>Delete a highlight</source>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>Delete {count} highlights</source>
        <translation>{count} Markierungen löschen</translation>
    </message>
    <message>
        <source>Memo on a project</source>
        <translation>Memo zum Projekt</translation>
    </message>
    <message>
        <source>Memo on a source</source>
        <translation>Memo zu einer Quelle</translation>
    </message>
    <message>
        <source>Memo on a code</source>
        <translation>Memo zu einem Kode</translation>
    </message>
    <message>
        <source>Memo on a highlight</source>
        <translation>Memo zu einer Markierung</translation>
    </message>
    <message>
        <source>Memo on a coder</source>
        <translation>Memo zu einer kodierenden Person</translation>
    </message>
    <message>
        <source>Write the note {title}</source>
        <translation>Notiz {title} schreiben</translation>
    </message>
    <message>
        <source>Edit the note {title}</source>
        <translation>Notiz {title} bearbeiten</translation>
    </message>
    <message>
        <source>Delete the note {title}</source>
        <translation>Notiz {title} löschen</translation>
    </message>
    <message>
        <source>New group {name}</source>
        <translation>Neue Gruppe {name}</translation>
    </message>
    <message>
        <source>Rename the group {old} to {new}</source>
        <translation>Gruppe {old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Describe the group {name}</source>
        <translation>Gruppe {name} beschreiben</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Gruppe {name} löschen</translation>
    </message>
    <message>
        <source>Put {count} into the group {name}</source>
        <translation>{count} in die Gruppe {name} aufnehmen</translation>
    </message>
    <message>
        <source>Take {count} out of the group {name}</source>
        <translation>{count} aus der Gruppe {name} nehmen</translation>
    </message>
    <message>
        <source>New round {name}</source>
        <translation>Neue Runde {name}</translation>
    </message>
    <message>
        <source>Rename the round {old} to {new}</source>
        <translation>Runde {old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Change the round {name}</source>
        <translation>Runde {name} ändern</translation>
    </message>
    <message>
        <source>Blind the round {name}</source>
        <translation>Runde {name} verblinden</translation>
    </message>
    <message>
        <source>Lift the blinding of the round {name}</source>
        <translation>Verblindung der Runde {name} aufheben</translation>
    </message>
    <message>
        <source>Delete the round {name}</source>
        <translation>Runde {name} löschen</translation>
    </message>
    <message>
        <source>Assign {count} in the round {name}</source>
        <translation>{count} in der Runde {name} zuteilen</translation>
    </message>
    <message>
        <source>Take {count} out of the round {name}</source>
        <translation>{count} aus der Runde {name} nehmen</translation>
    </message>
    <message>
        <source>Done with {title}</source>
        <translation>Fertig mit {title}</translation>
    </message>
    <message>
        <source>Not done with {title}</source>
        <translation>Nicht fertig mit {title}</translation>
    </message>
    <message>
        <source>Take into the consensus</source>
        <translation>In den Konsens aufnehmen</translation>
    </message>
    <message>
        <source>Take {count} into the consensus</source>
        <translation>{count} in den Konsens aufnehmen</translation>
    </message>
    <message>
        <source>Nothing for the consensus</source>
        <translation>Nichts für den Konsens</translation>
    </message>
    <message>
        <source>To be discussed</source>
        <translation>Zu besprechen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>New case {name}</source>
        <translation>Neuer Fall {name}</translation>
    </message>
    <message>
        <source>Import {count} cases from {file}</source>
        <translation>{count} Fälle aus {file} importieren</translation>
    </message>
    <message>
        <source>Rename the case {old} to {new}</source>
        <translation>Fall {old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Describe the case {name}</source>
        <translation>Fall {name} beschreiben</translation>
    </message>
    <message>
        <source>Delete the case {name}</source>
        <translation>Fall {name} löschen</translation>
    </message>
    <message>
        <source>Put {count} into the case {name}</source>
        <translation>{count} in den Fall {name} aufnehmen</translation>
    </message>
    <message>
        <source>Take {count} out of the case {name}</source>
        <translation>{count} aus dem Fall {name} nehmen</translation>
    </message>
    <message>
        <source>Replace {old} by {new} ({count})</source>
        <translation>{old} durch {new} ersetzen ({count})</translation>
    </message>
    <message>
        <source>Tag {count} with {code}</source>
        <translation>{count} mit {code} kodieren</translation>
    </message>
    <message>
        <source>Untag {code} ({count})</source>
        <translation>{code} wegnehmen ({count})</translation>
    </message>
    <message>
        <source>Tag {count} hits with {code}</source>
        <translation>{count} Treffer mit {code} kodieren</translation>
    </message>
    <message>
        <source>Highlight {count} hits</source>
        <translation>{count} Treffer markieren</translation>
    </message>
    <message>
        <source>Import the project {file}</source>
        <translation>Projekt {file} importieren</translation>
    </message>
    <message>
        <source>Take over {count} marks of a PDF</source>
        <translation>{count} Anstreichungen einer PDF-Datei übernehmen</translation>
    </message>
    <message>
        <source>Autocode {passages} passages by {count} names</source>
        <translation>{passages} Textstellen nach {count} Namen kodieren</translation>
    </message>
    <message>
        <source>Mark a contradiction</source>
        <translation>Widerspruch vermerken</translation>
    </message>
    <message>
        <source>Mark a support</source>
        <translation>Bestätigung vermerken</translation>
    </message>
    <message>
        <source>Mark a relation</source>
        <translation>Beziehung vermerken</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>Verknüpfung wegnehmen</translation>
    </message>
    <message>
        <source>New code {name}</source>
        <translation>Neuer Kode {name}</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>{old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Recolour {name}</source>
        <translation>{name} umfärben</translation>
    </message>
    <message>
        <source>Define {name}</source>
        <translation>{name} definieren</translation>
    </message>
    <message>
        <source>Shortcut of {name}</source>
        <translation>Taste für {name}</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message>
        <source>Let {name} only group codes</source>
        <translation>{name} nur gliedern lassen</translation>
    </message>
    <message>
        <source>Let {name} be tagged with</source>
        <translation>Mit {name} wieder kodieren</translation>
    </message>
    <message>
        <source>Merge {name} into {into}</source>
        <translation>{name} in {into} aufgehen lassen</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Codebook template {name}</source>
        <translation>Codebuchvorlage {name}</translation>
    </message>
    <message>
        <source>Import codes from {file}</source>
        <translation>Kodes aus {file} importieren</translation>
    </message>
    <message>
        <source>Write on the review</source>
        <translation>Über das Review schreiben</translation>
    </message>
    <message>
        <source>Write on {about}</source>
        <translation>Über {about} schreiben</translation>
    </message>
    <message>
        <source>Write on {about} in {title}</source>
        <translation>Über {about} in {title} schreiben</translation>
    </message>
    <message>
        <source>Edit the summary&apos;s template</source>
        <translation>Vorlage der Zusammenfassung ändern</translation>
    </message>
    <message>
        <source>Freeze the version {name}</source>
        <translation>Version {name} einfrieren</translation>
    </message>
    <message>
        <source>Delete the version {name}</source>
        <translation>Version {name} löschen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>Autorschaft</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Ort der Veröffentlichung</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>Heft</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>day of access</source>
        <translation>Tag des Zugriffs</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Marks of each coder</source>
        <translation>Markierungen aller Personen</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Take this link away</source>
        <translation>Diese Verknüpfung entfernen</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Mar&amp;k for a link</source>
        <translation>Z&amp;um Verknüpfen vormerken</translation>
    </message>
    <message>
        <source>C&amp;ontradicts the marked one</source>
        <translation>W&amp;iderspricht der vorgemerkten</translation>
    </message>
    <message>
        <source>S&amp;upports the marked one</source>
        <translation>Stüt&amp;zt die vorgemerkte</translation>
    </message>
    <message>
        <source>Relat&amp;ed to the marked one…</source>
        <translation>St&amp;eht in Beziehung zur vorgemerkten…</translation>
    </message>
    <message>
        <source>Choose a highlight first; then mark it for a link.</source>
        <translation>Zuerst eine Markierung wählen, dann zum Verknüpfen vormerken.</translation>
    </message>
    <message>
        <source>Marked. Go to another highlight and say that it contradicts or supports this one.</source>
        <translation>Vorgemerkt. Zu einer anderen Markierung gehen und angeben, ob sie dieser widerspricht oder sie stützt.</translation>
    </message>
    <message>
        <source>the selected words</source>
        <translation>die ausgewählten Wörter</translation>
    </message>
    <message>
        <source>Mark one highlight for a link first; then choose another one.</source>
        <translation>Zuerst eine Markierung zum Verknüpfen vormerken, dann eine andere wählen.</translation>
    </message>
    <message>
        <source>Contradiction marked.</source>
        <translation>Widerspruch festgehalten.</translation>
    </message>
    <message>
        <source>Support marked.</source>
        <translation>Stützung festgehalten.</translation>
    </message>
    <message>
        <source>Relation marked.</source>
        <translation>Beziehung vermerkt.</translation>
    </message>
</context>
<context>
    <name>LinksSection</name>
    <message>
        <source>Mark for a link</source>
        <translation>Zum Verknüpfen vormerken</translation>
    </message>
    <message>
        <source>Contradicts it</source>
        <translation>Widerspricht ihr</translation>
    </message>
    <message>
        <source>Supports it</source>
        <translation>Stützt sie</translation>
    </message>
    <message>
        <source>Related to it…</source>
        <translation>Steht in Beziehung…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Vormerkung aufheben</translation>
    </message>
    <message>
        <source>Marked. Go to another highlight and say how it stands to this one.</source>
        <translation>Vorgemerkt. Zu einer anderen Markierung gehen und angeben, wie sie zu dieser steht.</translation>
    </message>
    <message>
        <source>Marked: “{0}”</source>
        <translation>Vorgemerkt: „{0}“</translation>
    </message>
    <message>
        <source>≠ contradicts</source>
        <translation>≠ widerspricht</translation>
    </message>
    <message>
        <source>≈ supports</source>
        <translation>≈ stützt</translation>
    </message>
    <message>
        <source>≈ supported by</source>
        <translation>≈ gestützt durch</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>steht in Beziehung zu</translation>
    </message>
    <message>
        <source>Link taken away.</source>
        <translation>Verknüpfung entfernt.</translation>
    </message>
</context>
<context>
    <name>LookCommands</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Kl&amp;einerer Text</translation>
    </message>
    <message>
        <source>Reading &amp;font…</source>
        <translation>Lesesch&amp;rift…</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem&apos;s theme</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher Kontras&amp;t</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Sprache: {0}</translation>
    </message>
    <message>
        <source>The language changes when Reviewer is started again.</source>
        <translation>Die Sprache wechselt, wenn Reviewer das nächste Mal startet.</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Leseschrift</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mark the work of others as see&amp;n</source>
        <translation>Arbeit der a&amp;nderen als gesehen markieren</translation>
    </message>
    <message>
        <source>Sources and &amp;codebook</source>
        <translation>Quellen und &amp;Kodebuch</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
</context>
<context>
    <name>MarkRegions</name>
    <message>
        <source>Mark a &amp;region of the page</source>
        <translation>&amp;Bereich der Seite markieren</translation>
    </message>
    <message>
        <source>This source has no pages on which a region could be marked.</source>
        <translation>Diese Quelle hat keine Seiten, auf denen ein Bereich markiert werden könnte.</translation>
    </message>
    <message>
        <source>Region marked.</source>
        <translation>Bereich markiert.</translation>
    </message>
    <message>
        <source>Region changed.</source>
        <translation>Bereich geändert.</translation>
    </message>
</context>
<context>
    <name>MatrixBar</name>
    <message>
        <source>Matrix: {0}</source>
        <translation>Matrix: {0}</translation>
    </message>
    <message>
        <source>Cells: {0}</source>
        <translation>Zellen: {0}</translation>
    </message>
    <message>
        <source>Together: {0}</source>
        <translation>Gemeinsam: {0}</translation>
    </message>
    <message>
        <source>How many sentences further on</source>
        <translation>Wie viele Sätze weiter</translation>
    </message>
    <message>
        <source>sentences:</source>
        <translation>Sätze:</translation>
    </message>
    <message>
        <source>How many sentences further on; 0 is the same sentence</source>
        <translation>Wie viele Sätze weiter; 0 ist derselbe Satz</translation>
    </message>
    <message>
        <source>By {0}</source>
        <translation>Nach: {0}</translation>
    </message>
    <message>
        <source>Turned round</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tönung</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>The matrix as a chart, to look at, copy and save</source>
        <translation>Die Matrix als Diagramm, zum Ansehen, Kopieren und Speichern</translation>
    </message>
    <message>
        <source>Rows as columns, columns as rows</source>
        <translation>Zeilen als Spalten, Spalten als Zeilen</translation>
    </message>
    <message>
        <source>A stronger ground for greater values</source>
        <translation>Kräftigerer Grund für größere Werte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>This matrix…</source>
        <translation>Diese Matrix…</translation>
    </message>
    <message>
        <source>The coded data, one row for each coding…</source>
        <translation>Die kodierten Daten, eine Zeile je Kodierung…</translation>
    </message>
    <message>
        <source>Decisions on sources, one row for each…</source>
        <translation>Entscheidungen über Quellen, je eine Zeile…</translation>
    </message>
    <message>
        <source>Answers to checklists, one row for each…</source>
        <translation>Antworten auf Checklisten, je eine Zeile…</translation>
    </message>
</context>
<context>
    <name>MatrixCharts</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Codes that meet</source>
        <translation>Kodes, die sich begegnen</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
</context>
<context>
    <name>MatrixWorkspace</name>
    <message>
        <source>Export the matrix</source>
        <translation>Matrix exportieren</translation>
    </message>
    <message>
        <source>Matrix written to “{0}”.</source>
        <translation>Matrix in „{0}“ geschrieben.</translation>
    </message>
    <message>
        <source>Export the coded data</source>
        <translation>Kodierte Daten exportieren</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Codings written to “{1}”: {0}.</source>
        <translation>Kodierungen in „{1}“ geschrieben: {0}.</translation>
    </message>
    <message>
        <source>Rows written to “{1}”: {0}.</source>
        <translation>Zeilen in „{1}“ geschrieben: {0}.</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;Table (*.csv)</source>
        <translation>Excel (*.xlsx);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>No question of a checklist is answered yet. Answer them in the card of a source.</source>
        <translation>Noch ist keine Frage einer Checkliste beantwortet. Beantworten Sie sie in der Karte einer Quelle.</translation>
    </message>
    <message>
        <source>Nothing to count yet: there are no codes or no sources. Make codes in the codebook at the left.</source>
        <translation>Noch gibt es nichts zu zählen: Kodes oder Quellen fehlen. Kodes entstehen links im Kodebuch.</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Select a passage in Read and type a code.</source>
        <translation>Noch ist nichts markiert. Unter „Lesen“ eine Textstelle auswählen und einen Kode eintippen.</translation>
    </message>
    <message>
        <source>Go to Read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation>Nichts passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No cell of this matrix holds anything yet.</source>
        <translation>Noch steht in keiner Zelle dieser Matrix etwas.</translation>
    </message>
    <message>
        <source>Choose a cell to see its excerpts.</source>
        <translation>Eine Zelle wählen, um ihre Fundstellen zu sehen.</translation>
    </message>
    <message>
        <source>A code is not compared with its own sub-code.</source>
        <translation>Ein Kode wird nicht mit seinem eigenen Unterkode verglichen.</translation>
    </message>
</context>
<context>
    <name>MemoSection</name>
    <message>
        <source>Write a memo…</source>
        <translation>Memo schreiben…</translation>
    </message>
    <message>
        <source>My memo</source>
        <translation>Mein Memo</translation>
    </message>
    <message>
        <source>Another memo</source>
        <translation>Weiteres Memo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>My memo {0}</source>
        <translation>Mein Memo {0}</translation>
    </message>
</context>
<context>
    <name>MineChoice</name>
    <message>
        <source>Show: {0}</source>
        <translation>Zeigen: {0}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>mine ({0})</source>
        <translation>meine ({0})</translation>
    </message>
    <message>
        <source>mine, to do ({0})</source>
        <translation>meine, offen ({0})</translation>
    </message>
</context>
<context>
    <name>NamedIn</name>
    <message>
        <source>Notes that name it</source>
        <translation>Notizen, die es nennen</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
</context>
<context>
    <name>NamesLeft</name>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>summary text</source>
        <translation>Text der Zusammenfassung</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>Autorschaft</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>NamesLeftDialog</name>
    <message>
        <source>Names that are left</source>
        <translation>Namen, die übrig sind</translation>
    </message>
    <message>
        <source>At 1 place somebody of the team may still be named. Nothing was written yet.</source>
        <translation>An 1 Stelle könnte noch jemand aus dem Team genannt sein. Geschrieben ist noch nichts.</translation>
    </message>
    <message>
        <source>At {0} places somebody of the team may still be named. Nothing was written yet.</source>
        <translation>An {0} Stellen könnte noch jemand aus dem Team genannt sein. Geschrieben ist noch nichts.</translation>
    </message>
    <message>
        <source>Change memos, codes and reference data in the project first; the texts of sources stay as they are.</source>
        <translation>Ändere Memos, Kodes und Angaben zu Quellen zuerst im Projekt; die Texte der Quellen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>Trotzdem schreiben</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Ketamine in mental health</source>
        <translation>Ketamin und psychische Gesundheit</translation>
    </message>
    <message>
        <source>What do you want to find out? (you can write this later)</source>
        <translation>Was soll herausgefunden werden? (das geht auch später)</translation>
    </message>
    <message>
        <source>Review.review</source>
        <translation>Review.review</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Kodebuch</translation>
    </message>
    <message>
        <source>Evidence on a treatment</source>
        <translation>Belege zu einer Behandlung</translation>
    </message>
    <message>
        <source>Benefits, Risks, Mechanism and Regulation: what texts claim of a treatment, and how sure they are.</source>
        <translation>Nutzen, Risiken, Wirkweise und Regulierung: was Texte über eine Behandlung behaupten, und wie sicher sie sind.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Experience, Others, Views and Telling: what people lived through, with whom, and how they tell it.</source>
        <translation>Erleben, Andere, Ansichten und Erzählweise: was Menschen erlebt haben, mit wem, und wie sie es erzählen.</translation>
    </message>
    <message>
        <source>Policy and debate</source>
        <translation>Politik und Debatte</translation>
    </message>
    <message>
        <source>Problem, Goals, Measures, Actors, Evidence and Effects: what is proposed, by whom, on what ground.</source>
        <translation>Problem, Ziele, Maßnahmen, Beteiligte, Belege und Folgen: was vorgeschlagen wird, von wem, aus welchem Grund.</translation>
    </message>
    <message>
        <source>Ketamine, as in the sample project</source>
        <translation>Ketamin, wie im Beispielprojekt</translation>
    </message>
    <message>
        <source>The four themes with the codes of the sample, such as Dissociation or Off-label use.</source>
        <translation>Die vier Themen mit den Kodes des Beispiels, etwa Dissociation oder Off-label use.</translation>
    </message>
    <message>
        <source>No codes yet: make them as you read.</source>
        <translation>Noch keine Kodes: Sie entstehen beim Lesen.</translation>
    </message>
    <message>
        <source>With &amp;sub-codes ({0} beside the {1} themes)</source>
        <translation>Mit &amp;Unterkodes ({0} neben den {1} Themen)</translation>
    </message>
    <message>
        <source>Write a title first; it can be changed later.</source>
        <translation>Schreiben Sie zuerst einen Titel; er lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Choose where the project file is to be kept.</source>
        <translation>Wählen Sie, wo die Projektdatei liegen soll.</translation>
    </message>
    <message>
        <source>“{0}” exists already; choose another name.</source>
        <translation>„{0}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder “{0}” does not exist; choose another one.</source>
        <translation>Den Ordner „{0}“ gibt es nicht; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Review projects (*.review)</source>
        <translation>Review-Projekte (*.review)</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>What is &amp;new</source>
        <translation>Was ist &amp;neu</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>This is Reviewer {0} now. Help &gt; What is new says what has changed.</source>
        <translation>Dies ist jetzt Reviewer {0}. Hilfe &gt; Was ist neu sagt, was sich geändert hat.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Titel der Notiz</translation>
    </message>
    <message>
        <source>What came to mind, what was decided, what is to be done.</source>
        <translation>Was auffiel, was entschieden wurde, was zu tun ist.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Insert a link…</source>
        <translation>Verweis einfügen…</translation>
    </message>
    <message>
        <source>Named here</source>
        <translation>Hier genannt</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>geändert {0}</translation>
    </message>
    <message>
        <source>came in {0}</source>
        <translation>hereingekommen {0}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>the highlight in the inspector</source>
        <translation>die Markierung im Inspektor</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>There is nothing yet that a note could name.</source>
        <translation>Es gibt noch nichts, was eine Notiz nennen könnte.</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation>Namen tippen…</translation>
    </message>
    <message>
        <source>Name in the note</source>
        <translation>In der Notiz nennen</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>Die Notiz wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>NotesWorkspace</name>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>Tabelle (*.csv);;Excel-Mappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Rows written to “{1}”: {0}.</source>
        <translation>Zeilen in „{1}“ geschrieben: {0}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Find in notes…</source>
        <translation>In Notizen suchen…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>A note is a dated text that hangs on nothing: what was decided, and why. It may name things.</source>
        <translation>Eine Notiz ist ein Text mit Datum, der an nichts hängt: was entschieden wurde, und warum. Sie kann anderes nennen.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Find a case…</source>
        <translation>Fall suchen…</translation>
    </message>
    <message>
        <source>sources: {0} · passages: {1}</source>
        <translation>Quellen: {0} · Textstellen: {1}</translation>
    </message>
    <message>
        <source>A case is what sources or passages speak of: a person, a trial, a country. It has attributes.</source>
        <translation>Ein Fall ist, wovon Quellen oder Textstellen sprechen: eine Person, eine Studie, ein Land. Er hat Merkmale.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Find a group…</source>
        <translation>Gruppe suchen…</translation>
    </message>
    <message>
        <source>Of &amp;sources</source>
        <translation>Von &amp;Quellen</translation>
    </message>
    <message>
        <source>Of &amp;codes</source>
        <translation>Von &amp;Kodes</translation>
    </message>
    <message>
        <source>sources: {0}</source>
        <translation>Quellen: {0}</translation>
    </message>
    <message>
        <source>codes: {0}</source>
        <translation>Kodes: {0}</translation>
    </message>
    <message>
        <source>A group is a named set of sources or of codes. A thing may be in several.</source>
        <translation>Eine Gruppe ist eine benannte Menge von Quellen oder von Kodes. Etwas kann in mehreren sein.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order of the sources</source>
        <translation>Reihenfolge der Quellen</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>The file could not be laid out to be opened ({0}); free some space.</source>
        <translation>Die Datei ließ sich nicht zum Öffnen ablegen ({0}); machen Sie Platz frei.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Original sichern</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gesichert als {0}.</translation>
    </message>
    <message>
        <source>The address of “{0}” does not begin with http or https.</source>
        <translation>Die Adresse von „{0}“ beginnt nicht mit http oder https.</translation>
    </message>
    <message>
        <source>“{0}” is not an address that is opened; copy it to look where it leads.</source>
        <translation>„{0}“ ist keine Adresse, die geöffnet wird; kopieren Sie sie, um zu sehen, wohin sie führt.</translation>
    </message>
    <message>
        <source>No program could be started for “{0}”.</source>
        <translation>Für „{0}“ ließ sich kein Programm starten.</translation>
    </message>
</context>
<context>
    <name>OtherTools</name>
    <message>
        <source>Import from another too&amp;l…</source>
        <translation>Aus anderem Progra&amp;mm importieren…</translation>
    </message>
    <message>
        <source>Export for other tools…</source>
        <translation>Für andere Programme exportieren…</translation>
    </message>
    <message>
        <source>Import from another tool</source>
        <translation>Aus einem anderen Programm importieren</translation>
    </message>
    <message>
        <source>Projects of other tools ({0});;All files (*)</source>
        <translation>Projekte anderer Programme ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Imported sources: {0}, highlights: {1}, tags: {2}.</source>
        <translation>Importierte Quellen: {0}, Markierungen: {1}, Kodierungen: {2}.</translation>
    </message>
</context>
<context>
    <name>OutlineBeside</name>
    <message>
        <source>O&amp;utline</source>
        <translation>Auf&amp;bau (Gliederung)</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>This text has no headings and no pages that are known.</source>
        <translation>Von diesem Text sind weder Überschriften noch Seiten bekannt.</translation>
    </message>
    <message>
        <source>Open a source to see its headings.</source>
        <translation>Öffnen Sie eine Quelle, um ihre Überschriften zu sehen.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>{0}, {1} % highlighted</source>
        <translation>{0}, {1} % markiert</translation>
    </message>
    <message>
        <source>&amp;Select this section</source>
        <translation>Diesen Abschnitt au&amp;swählen</translation>
    </message>
    <message>
        <source>&amp;Tag this section…</source>
        <translation>Diesen Abschnitt kod&amp;ieren…</translation>
    </message>
</context>
<context>
    <name>OverviewWorkspace</name>
    <message>
        <source>The overview counts what is in the project. Import the first texts to begin.</source>
        <translation>Der Überblick zählt, was im Projekt ist. Zum Anfang werden die ersten Texte eingelesen.</translation>
    </message>
    <message>
        <source>Go to Read</source>
        <translation>Zu Lesen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>OwnDialog</name>
    <message>
        <source>Decide in another way</source>
        <translation>Anders entscheiden</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodes</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Kodes filtern</translation>
    </message>
    <message>
        <source>Take into the consensus</source>
        <translation>In den Konsens aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation>&amp;Stelle</translation>
    </message>
</context>
<context>
    <name>PageLanguages</name>
    <message>
        <source>Read the text of the pages</source>
        <translation>Den Text der Seiten lesen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Tick the languages of the text. Each further one takes time, and may be taken for another.</source>
        <translation>Haken Sie die Sprachen des Textes an. Jede weitere braucht Zeit und kann mit einer anderen verwechselt werden.</translation>
    </message>
    <message>
        <source>Other languages are installed with tesseract.</source>
        <translation>Weitere Sprachen werden mit tesseract installiert.</translation>
    </message>
</context>
<context>
    <name>PageSurface</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Page {0}
Ctrl and a click goes there.</source>
        <translation>Seite {0}
Strg und ein Klick führt dorthin.</translation>
    </message>
</context>
<context>
    <name>PagesBeside</name>
    <message>
        <source>&amp;Page</source>
        <translation>Seite &amp;anzeigen</translation>
    </message>
    <message>
        <source>Text &amp;beside page</source>
        <translation>Text und &amp;PDF-Seite nebeneinander</translation>
    </message>
    <message>
        <source>Fit pages into the &amp;view</source>
        <translation>Seiten &amp;voll breit</translation>
    </message>
    <message>
        <source>&amp;Quick overview of pages</source>
        <translation>Kleine Seiten zur &amp;Orientierung</translation>
    </message>
    <message>
        <source>Dar&amp;ker pages</source>
        <translation>Seiten s&amp;chonend abdunkeln</translation>
    </message>
    <message>
        <source>This source has no pages: it comes neither from a PDF file nor from a picture. Its text is shown.</source>
        <translation>Diese Quelle hat keine Seiten: Sie stammt weder aus einer PDF-Datei noch aus einem Bild. Ihr Text wird gezeigt.</translation>
    </message>
    <message>
        <source>The PDF itself was not kept in this project, so its pages cannot be shown. Turn on “Keep original files in the project” in the Project menu and import the file again; its text and highlights stay as they are.</source>
        <translation>Die PDF-Datei selbst wurde in diesem Projekt nicht aufbewahrt, daher können ihre Seiten nicht gezeigt werden. Schalten Sie im Menü Projekt „Originaldateien im Projekt aufbewahren“ ein und importieren Sie die Datei noch einmal; Text und Markierungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password, so its pages cannot be shown. Its text can be read all the same.</source>
        <translation>Diese PDF-Datei ist mit einem Kennwort geschützt, daher können ihre Seiten nicht gezeigt werden. Ihr Text lässt sich trotzdem lesen.</translation>
    </message>
    <message>
        <source>This page takes too long to be drawn. Its text can be read all the same.</source>
        <translation>Diese Seite zu zeichnen dauert zu lange. Ihr Text lässt sich trotzdem lesen.</translation>
    </message>
    <message>
        <source>This page needs too much memory to be drawn. Its text can be read all the same.</source>
        <translation>Diese Seite braucht zu viel Speicher, um gezeichnet zu werden. Ihr Text lässt sich trotzdem lesen.</translation>
    </message>
    <message>
        <source>This page is damaged and cannot be drawn. Its text can be read all the same.</source>
        <translation>Diese Seite ist beschädigt und kann nicht gezeichnet werden. Ihr Text lässt sich trotzdem lesen.</translation>
    </message>
    <message>
        <source>T&amp;wo pages</source>
        <translation>Z&amp;wei Seiten</translation>
    </message>
    <message>
        <source>This source was imported before pages could be shown. Choose “Find headings, tables and pages” in the Source menu; no text and no highlight changes by it.</source>
        <translation>Diese Quelle wurde importiert, bevor Seiten gezeigt werden konnten. Wählen Sie im Menü Quelle „Überschriften, Tabellen und Seiten finden“; Texte und Markierungen ändern sich dadurch nicht.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodes</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>Search texts for “{0}”</source>
        <translation>Texte nach „{0}“ durchsuchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>Überall &amp;suchen</translation>
    </message>
    <message>
        <source>No command fits “{0}”.</source>
        <translation>Kein Befehl passt zu „{0}“.</translation>
    </message>
    <message>
        <source>No source fits “{0}”.</source>
        <translation>Keine Quelle passt zu „{0}“.</translation>
    </message>
    <message>
        <source>No code fits “{0}”.</source>
        <translation>Kein Kode passt zu „{0}“.</translation>
    </message>
    <message>
        <source>Only one kind:   &gt; commands   @ sources   # codes</source>
        <translation>Nur eine Art:   &gt; Befehle   @ Quellen   # Kodes</translation>
    </message>
    <message>
        <source>Ctrl ↵ search the texts   Esc back</source>
        <translation>Strg ↵ Texte durchsuchen   Esc zurück</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Search texts, codes, memos or run a command</source>
        <translation>Texte, Kodes, Memos suchen oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Search, go to, or run</source>
        <translation>Suchen, gehen, ausführen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search texts, go to a source, code or memo, or run a command</source>
        <translation>Texte durchsuchen, zu Quelle, Kode oder Memo gehen oder einen Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Shift ↵ excerpts</source>
        <translation>Umschalt ↵ Fundstellen</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>“{0}” is encrypted. Which passphrase opens it?</source>
        <translation>„{0}“ ist verschlüsselt. Welche Passphrase öffnet die Datei?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>PdfNotes</name>
    <message>
        <source>Save the P&amp;DF with highlights…</source>
        <translation>PDF-Datei mit &amp;Markierungen sichern…</translation>
    </message>
    <message>
        <source>Take over mar&amp;ks in a PDF…</source>
        <translation>Anstreic&amp;hungen einer PDF-Datei übernehmen…</translation>
    </message>
    <message>
        <source>Save the PDF with highlights</source>
        <translation>PDF-Datei mit Markierungen sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Highlights saved in {1}: {0}.</source>
        <translation>Markierungen in {1} gesichert: {0}.</translation>
    </message>
    <message>
        <source>Marks that are highlights now: {0}.</source>
        <translation>Zeichen, die jetzt Markierungen sind: {0}.</translation>
    </message>
</context>
<context>
    <name>PdfNotesDialog</name>
    <message>
        <source>Take over marks in a PDF</source>
        <translation>Anstreichungen einer PDF-Datei übernehmen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The file of “{0}” as it was kept</source>
        <translation>Die Datei von „{0}“, wie sie aufgehoben wurde</translation>
    </message>
    <message>
        <source>&amp;Another copy of it…</source>
        <translation>&amp;Andere Kopie davon…</translation>
    </message>
    <message>
        <source>Marks that were found</source>
        <translation>Gefundene Anstreichungen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>They become highlights &amp;of:</source>
        <translation>Sie werden Markierungen v&amp;on:</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Marks that can be taken over: {0}; already there: {1}.</source>
        <translation>Anstreichungen zum Übernehmen: {0}; schon da: {1}.</translation>
    </message>
    <message>
        <source>Where there is no text: {0}.</source>
        <translation>Ohne Text an der Stelle: {0}.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
</context>
<context>
    <name>PickCode</name>
    <message>
        <source>Type a code…</source>
        <translation>Kode eintippen…</translation>
    </message>
    <message>
        <source>Matching codes</source>
        <translation>Passende Kodes</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>A word, or several in a row; sleep* has any ending</source>
        <translation>Ein Wort oder mehrere hintereinander; Schlaf* hat jede Endung</translation>
    </message>
    <message>
        <source>Words to look at in context</source>
        <translation>Wörter, die im Zusammenhang gezeigt werden</translation>
    </message>
    <message>
        <source>Sorted {0}</source>
        <translation>Sortiert {0}</translation>
    </message>
    <message>
        <source>as in the texts</source>
        <translation>wie in den Texten</translation>
    </message>
    <message>
        <source>by what stands before</source>
        <translation>nach dem, was davor steht</translation>
    </message>
    <message>
        <source>by what stands after</source>
        <translation>nach dem, was danach steht</translation>
    </message>
    <message>
        <source>Search and code…</source>
        <translation>Suchen und kodieren…</translation>
    </message>
    <message>
        <source>Look for these words in Search, where hits can be coded at once</source>
        <translation>Diese Wörter unter Suche suchen, wo man Treffer auf einmal kodieren kann</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the places of these words to a table</source>
        <translation>Die Stellen dieser Wörter in eine Tabelle schreiben</translation>
    </message>
    <message>
        <source>Places of the word</source>
        <translation>Stellen des Wortes</translation>
    </message>
    <message>
        <source>Places: {0} · Sources: {1}</source>
        <translation>Stellen: {0} · Quellen: {1}</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>Gezeigt: {0}</translation>
    </message>
    <message>
        <source>Choose a word at the left, or type one here and press Enter.</source>
        <translation>Links ein Wort wählen oder hier eines schreiben und die Eingabetaste drücken.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections of the preferences</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>As in a &amp;new installation</source>
        <translation>Wie &amp;neu installiert</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Settings written to {0}.</source>
        <translation>Einstellungen nach {0} geschrieben.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>These keys of the file were not taken over, as they do something else already or are needed for typing: {0}.</source>
        <translation>Diese Tasten der Datei wurden nicht übernommen, weil sie schon etwas anderes tun oder zum Tippen gebraucht werden: {0}.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the summary</source>
        <translation>Vorschau der Zusammenfassung</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Left and right go from excerpt to excerpt, Enter opens one.</source>
        <translation>Seite {0} von {1}. Links und rechts gehen von Fundstelle zu Fundstelle, Eingabe öffnet eine.</translation>
    </message>
</context>
<context>
    <name>ProjectCard</name>
    <message>
        <source>Kind of review</source>
        <translation>Art des Reviews</translation>
    </message>
    <message>
        <source>Title and abstract decided by</source>
        <translation>Über Titel und Abstract entscheiden</translation>
    </message>
    <message>
        <source>Full text decided by</source>
        <translation>Über den Volltext entscheiden</translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation>Datei des Projekts</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What this review is called</source>
        <translation>Wie dieses Review heißt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What is this review to find out?</source>
        <translation>Was soll dieses Review herausfinden?</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>How sources are found, chosen and coded; what was decided, and why.</source>
        <translation>Wie Quellen gefunden, ausgewählt und kodiert werden; was entschieden wurde, und warum.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Which sources belong to the review, and which do not.</source>
        <translation>Welche Quellen zum Review gehören und welche nicht.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Frozen versions</source>
        <translation>Eingefrorene Fassungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>systematic</source>
        <translation>systematisch</translation>
    </message>
    <message>
        <source>scoping</source>
        <translation>Scoping-Review</translation>
    </message>
    <message>
        <source>one coder</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>two coders</source>
        <translation>zwei Personen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>{0} versions: compare, freeze another…</source>
        <translation>{0} Fassungen: vergleichen, weitere einfrieren…</translation>
    </message>
    <message>
        <source>Freeze a version…</source>
        <translation>Fassung einfrieren…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Kode</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Offene Konflikte</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Purge for good</source>
        <translation>Endgültig tilgen</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Titel der Quelle</translation>
    </message>
    <message>
        <source>I &amp;know that this cannot be undone</source>
        <translation>Ich &amp;weiß, dass sich das nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Tilgen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Every copy that merges with this one does the same. Exports elsewhere stay until they merge.</source>
        <translation>Jede Kopie, die mit dieser zusammengeführt wird, tut dasselbe. Exporte anderswo bleiben, bis sie zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Type the title of the source:</source>
        <translation>Geben Sie den Titel der Quelle ein:</translation>
    </message>
    <message>
        <source>“{0}” goes for good{1}.</source>
        <translation>„{0}“ verschwindet endgültig{1}.</translation>
    </message>
    <message>
        <source>Its text and what hangs on it leave this file, its backups and the search index.</source>
        <translation>Der Text und alles, was daran hängt, verlässt diese Datei, ihre Sicherungen und den Suchindex.</translation>
    </message>
    <message>
        <source>To remove a source so that you can bring it back, use Remove instead.</source>
        <translation>Um eine Quelle so zu entfernen, dass Sie sie zurückholen können, nehmen Sie „Entfernen“.</translation>
    </message>
    <message>
        <source>“{0}” is blacked out for good wherever it stands in “{1}” and in what was written about it.</source>
        <translation>„{0}“ wird endgültig geschwärzt, wo immer es in „{1}“ steht und in dem, was darüber geschrieben wurde.</translation>
    </message>
    <message>
        <source>The source becomes a new one; highlights, tags, memos and links on it stay, its original file goes.</source>
        <translation>Die Quelle wird zu einer neuen; Markierungen, Kodierungen, Memos und Verknüpfungen bleiben, die Originaldatei geht.</translation>
    </message>
    <message>
        <source>Merge first: what others still do on the source of today goes with it.</source>
        <translation>Führen Sie vorher zusammen: Was andere an der heutigen Quelle noch tun, geht mit ihr.</translation>
    </message>
    <message>
        <source>, with {0}</source>
        <translation>, mit {0}</translation>
    </message>
</context>
<context>
    <name>PurgesWait</name>
    <message>
        <source>Purged by others</source>
        <translation>Von anderen unwiderruflich entfernt</translation>
    </message>
    <message>
        <source>Others took these sources out of the project for good, with everything that was coded in them. Here they stay until you agree; then nothing brings them back.</source>
        <translation>Andere haben diese Quellen unwiderruflich aus dem Projekt genommen, mit allem, was darin kodiert war. Hier bleiben sie, bis Sie zustimmen; danach bringt sie nichts zurück.</translation>
    </message>
    <message>
        <source>Sources that were purged</source>
        <translation>Entfernte Quellen</translation>
    </message>
    <message>
        <source>a source that is not here</source>
        <translation>eine Quelle, die nicht hier ist</translation>
    </message>
    <message>
        <source>Purge them here too</source>
        <translation>Auch hier entfernen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>Purging</name>
    <message>
        <source>Purge the selected &amp;words…</source>
        <translation>Ausgewählte &amp;Wörter tilgen…</translation>
    </message>
    <message>
        <source>P&amp;urge this source for good…</source>
        <translation>Diese Quelle endgültig &amp;tilgen…</translation>
    </message>
    <message>
        <source>Select the words first that are to go for good.</source>
        <translation>Wählen Sie zuerst die Wörter aus, die endgültig weg sollen.</translation>
    </message>
    <message>
        <source>The words are purged from “{0}”, this file and its backups.</source>
        <translation>Die Wörter sind aus „{0}“, dieser Datei und ihren Sicherungen getilgt.</translation>
    </message>
    <message>
        <source>“{0}” is purged from this file and its backups.</source>
        <translation>„{0}“ ist aus dieser Datei und ihren Sicherungen getilgt.</translation>
    </message>
</context>
<context>
    <name>PutInto</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Neuer Fall…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Search texts, titles, codes and memos</source>
        <translation>Texte, Titel, Kodes und Memos durchsuchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Ganzes Wort</translation>
    </message>
    <message>
        <source>Included only</source>
        <translation>Nur eingeschlossene</translation>
    </message>
    <message>
        <source>Search only in sources that were included</source>
        <translation>Nur in eingeschlossenen Quellen suchen</translation>
    </message>
    <message>
        <source>What can be searched</source>
        <translation>Was gesucht werden kann</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words in any form, and the query language</source>
        <translation>Wörter in jeder Form, und die Abfragesprache</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>These very characters</source>
        <translation>Genau diese Zeichen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>Ein regulärer Ausdruck</translation>
    </message>
</context>
<context>
    <name>QueryCard</name>
    <message>
        <source>What can be searched</source>
        <translation>Was gesucht werden kann</translation>
    </message>
    <message>
        <source>both words, in any form, in the same source</source>
        <translation>beide Wörter, in jeder Form, in derselben Quelle</translation>
    </message>
    <message>
        <source>these words as written, one after the other</source>
        <translation>diese Wörter wie geschrieben, eines nach dem anderen</translation>
    </message>
    <message>
        <source>in any form and order, at most 5 other words among them</source>
        <translation>in jeder Form und Folge, höchstens 5 andere Wörter dazwischen</translation>
    </message>
    <message>
        <source>the same for words with * ? or ~</source>
        <translation>dasselbe für Wörter mit * ? oder ~</translation>
    </message>
    <message>
        <source>* is any letters, ? is one letter</source>
        <translation>* sind beliebige Buchstaben, ? ist einer</translation>
    </message>
    <message>
        <source>one letter may differ; ketamin~2 for two</source>
        <translation>ein Buchstabe darf abweichen; ketamin~2 für zwei</translation>
    </message>
    <message>
        <source>AND, OR and NOT in capitals, with ( ) to group</source>
        <translation>AND, OR und NOT in Großbuchstaben, mit ( ) zum Gruppieren</translation>
    </message>
    <message>
        <source>in passages coded Risks or a code under it; code:none for untagged</source>
        <translation>in Textstellen mit dem Kode Risks oder einem darunter; code:none für solche ohne Kode</translation>
    </message>
    <message>
        <source>in passages of a coder; in passages whose memo has a word</source>
        <translation>in Textstellen einer Person; in Textstellen, deren Memo ein Wort enthält</translation>
    </message>
    <message>
        <source>only in such sources</source>
        <translation>nur in solchen Quellen</translation>
    </message>
    <message>
        <source>quotation marks around a value with spaces</source>
        <translation>Anführungszeichen um einen Wert mit Leerzeichen</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>ReadWorkspace</name>
    <message>
        <source>&amp;Find in this text</source>
        <translation>In diesem Text &amp;finden</translation>
    </message>
    <message>
        <source>The mouse selects &amp;whole words</source>
        <translation>Die &amp;Maus wählt ganze Wörter</translation>
    </message>
    <message>
        <source>&amp;Next highlight</source>
        <translation>&amp;Nächste Markierung</translation>
    </message>
    <message>
        <source>&amp;Previous highlight</source>
        <translation>&amp;Vorige Markierung</translation>
    </message>
    <message>
        <source>Select words with the mouse, or with Shift and the arrow keys; then type a code</source>
        <translation>Wörter mit der Maus auswählen, oder mit Umschalt und den Pfeiltasten; dann einen Kode tippen</translation>
    </message>
    <message>
        <source>There is no text here yet, only a reference. Import its file, or choose it with “Add or replace the text…” in the Source menu.</source>
        <translation>Hier ist noch kein Text, nur eine Literaturangabe. Importieren Sie die Datei oder wählen Sie sie mit „Text hinzufügen oder ersetzen…“ im Menü Quelle.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>No sources yet. Import files with Ctrl+I, or drop them here.</source>
        <translation>Noch keine Quellen. Dateien mit Strg+I importieren oder hierher ziehen.</translation>
    </message>
    <message>
        <source>Choose a source at the left to read it.</source>
        <translation>Links eine Quelle wählen, um sie zu lesen.</translation>
    </message>
    <message>
        <source>This passage stands in an earlier text of the source; it was not carried over yet.</source>
        <translation>Diese Stelle steht in einem früheren Text der Quelle; sie wurde noch nicht übertragen.</translation>
    </message>
    <message>
        <source>accessed {0}</source>
        <translation>abgerufen {0}</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} Wörter</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>+{0} more</source>
        <translation>+{0} weitere</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Noch kein Kode</translation>
    </message>
    <message>
        <source>region of page {0}</source>
        <translation>Bereich auf Seite {0}</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>contradicted by another passage</source>
        <translation>im Widerspruch zu einer anderen Textstelle</translation>
    </message>
    <message>
        <source>supported by another passage</source>
        <translation>durch eine andere Textstelle gestützt</translation>
    </message>
    <message>
        <source>changed apart, waits for a decision</source>
        <translation>getrennt geändert, wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>{0}
Ctrl and a click opens it outside.</source>
        <translation>{0}
Strg und ein Klick öffnet sie außerhalb.</translation>
    </message>
    <message>
        <source>show fewer</source>
        <translation>weniger zeigen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ReaderKeys</name>
    <message>
        <source>&amp;Open {0}</source>
        <translation>{0} ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Reasons for exclusion</source>
        <translation>Ausschlussgründe</translation>
    </message>
    <message>
        <source>What was decided before keeps its reason. The kind says where a source leaves in the flow of sources: duplicates before screening, what could not be had at retrieval.</source>
        <translation>Was schon entschieden ist, behält seinen Grund. Die Art sagt, wo eine Quelle im Fluss der Quellen ausscheidet: Dubletten vor der Sichtung, was nicht zu bekommen war bei der Beschaffung.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Kind of the reason</source>
        <translation>Art des Grundes</translation>
    </message>
</context>
<context>
    <name>ReferenceLines</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Heft</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Abgerufen</translation>
    </message>
</context>
<context>
    <name>ReferencesDialog</name>
    <message>
        <source>Import references</source>
        <translation>Literaturangaben importieren</translation>
    </message>
    <message>
        <source>What the files say of themselves</source>
        <translation>Was die Dateien über sich sagen</translation>
    </message>
    <message>
        <source>&amp;Complete the source</source>
        <translation>Quelle &amp;ergänzen</translation>
    </message>
    <message>
        <source>Make a &amp;new source</source>
        <translation>&amp;Neue Quelle anlegen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>Source that the entry goes to</source>
        <translation>Quelle, zu der der Eintrag gehört</translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <translation>Quelle wählen…</translation>
    </message>
    <message>
        <source>&amp;Replace what sources have already</source>
        <translation>E&amp;rsetzen, was Quellen schon haben</translation>
    </message>
    <message>
        <source>&amp;Attach the files that it names: {0}</source>
        <translation>Die genannten Dateien &amp;anhängen: {0}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>{0}. Complete a source: {1}. New sources: {2}. Left out: {3}.</source>
        <translation>{0}. Quelle ergänzen: {1}. Neue Quellen: {2}. Weggelassen: {3}.</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Einträge der Datei</translation>
    </message>
    <message>
        <source>Named, but not in the folder of the file or below: {0}, such as {1}.</source>
        <translation>Genannt, aber nicht im Ordner der Datei oder darunter: {0}, zum Beispiel {1}.</translation>
    </message>
    <message>
        <source>Further files of the same works, left out: {0}.</source>
        <translation>Weitere Dateien derselben Werke, weggelassen: {0}.</translation>
    </message>
    <message>
        <source>Files and pages name these of their works. Complete a source: {0}. Left out: {1}.</source>
        <translation>Dateien und Seiten nennen dies von ihren Werken. Quelle ergänzen: {0}. Weggelassen: {1}.</translation>
    </message>
    <message>
        <source>Cannot be read: {0}.</source>
        <translation>Nicht lesbar: {0}.</translation>
    </message>
</context>
<context>
    <name>ReferencesModel</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>gleiche DOI</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>gleiche Adresse</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>gleicher Titel</translation>
    </message>
    <message>
        <source>name of its file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>titles alike, {0} of 100</source>
        <translation>Titel ähnlich, {0} von 100</translation>
    </message>
    <message>
        <source>same title, another DOI</source>
        <translation>gleicher Titel, andere DOI</translation>
    </message>
    <message>
        <source>same title, another year</source>
        <translation>gleicher Titel, anderes Jahr</translation>
    </message>
    <message>
        <source>several sources fit</source>
        <translation>mehrere Quellen passen</translation>
    </message>
    <message>
        <source>the entry in line {0} goes there</source>
        <translation>dorthin geht der Eintrag in Zeile {0}</translation>
    </message>
    <message>
        <source>same work as in line {0}</source>
        <translation>gleiches Werk wie in Zeile {0}</translation>
    </message>
    <message>
        <source>the file says so itself</source>
        <translation>die Datei sagt es selbst</translation>
    </message>
    <message>
        <source>not in the project yet</source>
        <translation>noch nicht im Projekt</translation>
    </message>
    <message>
        <source>completes the source</source>
        <translation>ergänzt die Quelle</translation>
    </message>
    <message>
        <source>becomes a source</source>
        <translation>wird eine Quelle</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>Referencing</name>
    <message>
        <source>Import &amp;references…</source>
        <translation>&amp;Literaturangaben importieren…</translation>
    </message>
    <message>
        <source>Co&amp;mplete references from files…</source>
        <translation>Literaturangaben aus Dateien er&amp;gänzen…</translation>
    </message>
    <message>
        <source>E&amp;xport references…</source>
        <translation>Literat&amp;urangaben exportieren…</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Literaturangaben importieren</translation>
    </message>
    <message>
        <source>References ({0});;All files (*)</source>
        <translation>Literaturangaben ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No file says more of its work than its reference has.</source>
        <translation>Keine Datei sagt mehr über ihr Werk, als seine Literaturangabe hat.</translation>
    </message>
    <message>
        <source>References imported: {0} completed, {1} added.</source>
        <translation>Literaturangaben importiert: {0} ergänzt, {1} hinzugefügt.</translation>
    </message>
    <message>
        <source>Files attached: {0}.</source>
        <translation>Dateien angehängt: {0}.</translation>
    </message>
    <message>
        <source>The sources have all of this already.</source>
        <translation>Die Quellen haben das alles schon.</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>Literaturangaben exportieren</translation>
    </message>
    <message>
        <source>RIS (*.ris);;BibTeX (*.bib);;CSL-JSON (*.json)</source>
        <translation>RIS (*.ris);;BibTeX (*.bib);;CSL-JSON (*.json)</translation>
    </message>
    <message>
        <source>References written to {1}: {0}.</source>
        <translation>Literaturangaben in {1} geschrieben: {0}.</translation>
    </message>
</context>
<context>
    <name>RegionSurface</name>
    <message>
        <source>Region on page {0} of {1}</source>
        <translation>Bereich auf Seite {0} von {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2} from the left, {3} from above</source>
        <translation>{0} mal {1}, {2} von links, {3} von oben</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Relate two highlights</source>
        <translation>Zwei Markierungen in Beziehung setzen</translation>
    </message>
    <message>
        <source>“{0}” and the marked “{1}”</source>
        <translation>„{0}“ und die vorgemerkte „{1}“</translation>
    </message>
    <message>
        <source>How they are related, such as: causes</source>
        <translation>Wie sie zueinander stehen, etwa: verursacht</translation>
    </message>
    <message>
        <source>Name of the relation</source>
        <translation>Name der Beziehung</translation>
    </message>
    <message>
        <source>From this one &amp;to the marked one</source>
        <translation>&amp;Von dieser zur vorgemerkten</translation>
    </message>
    <message>
        <source>&amp;Both ways</source>
        <translation>In &amp;beide Richtungen</translation>
    </message>
    <message>
        <source>&amp;Without a direction</source>
        <translation>&amp;Ohne Richtung</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Information for a report</source>
        <translation>Informationen für einen Bericht</translation>
    </message>
    <message>
        <source>This is all that a report holds: versions, settings, what this computer has, and where the program failed. No texts, names or paths. It goes nowhere by itself: save or copy it, and send it to those who look after Reviewer, with a sentence on what you did.</source>
        <translation>Das ist alles, was ein Bericht enthält: Fassungen, Einstellungen, was dieser Rechner hat und wo das Programm gescheitert ist. Keine Texte, Namen oder Pfade. Er geht von selbst nirgendwohin: Speichern oder kopieren Sie ihn und senden Sie ihn mit einem Satz dazu, was Sie getan haben, an die, die Reviewer betreuen.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Collect &amp;information for a report…</source>
        <translation>&amp;Informationen für einen Bericht…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Report written to {0}.</source>
        <translation>Bericht nach {0} geschrieben.</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the original again</source>
        <translation>Original erneut lesen</translation>
    </message>
    <message>
        <source>The &amp;main text, without menus and banners</source>
        <translation>Den &amp;Haupttext, ohne Menüs und Banner</translation>
    </message>
    <message>
        <source>The &amp;whole page</source>
        <translation>Die &amp;ganze Seite</translation>
    </message>
    <message>
        <source>Find it out</source>
        <translation>Selbst herausfinden</translation>
    </message>
    <message>
        <source>The text that would be read</source>
        <translation>Der Text, der gelesen würde</translation>
    </message>
    <message>
        <source>How “{0}” is read from the file that was kept:</source>
        <translation>Wie „{0}“ aus der aufbewahrten Datei gelesen wird:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Kodierung:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>{0} characters; the text has {1} now.</source>
        <translation>{0} Zeichen; der Text hat jetzt {1}.</translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>Save what is whole…</source>
        <translation>Unversehrtes sichern…</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>In Ordnung bringen</translation>
    </message>
    <message>
        <source>The file is put right.</source>
        <translation>Die Datei ist in Ordnung gebracht.</translation>
    </message>
    <message>
        <source>Save what is whole</source>
        <translation>Unversehrtes sichern</translation>
    </message>
    <message>
        <source>Review projects (*.review)</source>
        <translation>Review-Projekte (*.review)</translation>
    </message>
    <message>
        <source>{0} changesets and {1} texts are saved in {2}.</source>
        <translation>{0} Änderungssätze und {1} Texte sind in {2} gesichert.</translation>
    </message>
    <message>
        <source>{0} more are missing.</source>
        <translation>{0} weitere fehlen.</translation>
    </message>
</context>
<context>
    <name>RoundHead</name>
    <message>
        <source>Name of the round</source>
        <translation>Name der Runde</translation>
    </message>
    <message>
        <source>What is to be known of it</source>
        <translation>Was man von ihr wissen soll</translation>
    </message>
    <message>
        <source>On the round</source>
        <translation>Zur Runde</translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation>Für: {0}</translation>
    </message>
    <message>
        <source>Led by: {0}</source>
        <translation>Leitung: {0}</translation>
    </message>
    <message>
        <source>Deal out…</source>
        <translation>Austeilen…</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Show sources too that nobody is to code in this round</source>
        <translation>Auch Quellen zeigen, die in dieser Runde niemand kodieren soll</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Lift the blinding</source>
        <translation>Verblindung aufheben</translation>
    </message>
    <message>
        <source>Make blind</source>
        <translation>Verblinden</translation>
    </message>
    <message>
        <source>Everybody sees the work of all.</source>
        <translation>Alle sehen die Arbeit aller.</translation>
    </message>
    <message>
        <source>Blind: until you lift it, the others see only their own work on these sources. You see all.</source>
        <translation>Blind: Bis Sie das aufheben, sehen die anderen an diesen Quellen nur ihre eigene Arbeit. Sie sehen alles.</translation>
    </message>
    <message>
        <source>Blind: until it is lifted, you see only your own work on these sources.</source>
        <translation>Blind: Bis das aufgehoben wird, sehen Sie an diesen Quellen nur Ihre eigene Arbeit.</translation>
    </message>
    <message>
        <source>The blinding of “{0}” is lifted.</source>
        <translation>Die Verblindung von „{0}“ ist aufgehoben.</translation>
    </message>
    <message>
        <source>“{0}” is blind now.</source>
        <translation>„{0}“ ist jetzt blind.</translation>
    </message>
    <message>
        <source>The round “{0}” was deleted; what was coded stays.</source>
        <translation>Die Runde „{0}“ wurde gelöscht; das Kodierte bleibt.</translation>
    </message>
</context>
<context>
    <name>RoundsWorkspace</name>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Find a round…</source>
        <translation>Runde suchen…</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Neue Runde</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>Assigned: {0}.</source>
        <translation>Zugeteilt: {0}.</translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation>Zurückgenommen: {0}.</translation>
    </message>
    <message>
        <source>A round says who codes which sources: to try the codebook together, to code, or to check.</source>
        <translation>Eine Runde sagt, wer welche Quellen kodiert: um das Codebuch gemeinsam zu erproben, zum Kodieren oder zum Prüfen.</translation>
    </message>
    <message>
        <source>Nobody is to code anything in this round yet.</source>
        <translation>In dieser Runde soll noch niemand etwas kodieren.</translation>
    </message>
    <message>
        <source>Deal out…</source>
        <translation>Austeilen…</translation>
    </message>
</context>
<context>
    <name>SavingBand</name>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Changes that are not in the file yet, and are kept in memory: {0}. {1}</source>
        <translation>Änderungen, die noch nicht in der Datei sind und im Speicher bleiben: {0}. {1}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>In Ordnung bringen</translation>
    </message>
    <message>
        <source>This file is damaged: {0} Go back to a backup, or save a copy and ask a teammate for theirs.</source>
        <translation>Diese Datei ist beschädigt: {0} Gehen Sie zu einer Sicherung zurück, oder speichern Sie eine Kopie und bitten Sie jemanden im Team um die eigene Datei.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Save what is whole…</source>
        <translation>Unversehrtes sichern…</translation>
    </message>
</context>
<context>
    <name>ScannedPages</name>
    <message>
        <source>Read the text of the pages…</source>
        <translation>Text der Seiten erkennen…</translation>
    </message>
    <message>
        <source>“{0}” has its text, or no pages on which one could stand.</source>
        <translation>„{0}“ hat ihren Text schon, oder keine Seiten, auf denen einer stehen könnte.</translation>
    </message>
    <message>
        <source>tesseract has no language here; install one, such as tesseract-ocr-eng.</source>
        <translation>tesseract hat hier keine Sprache; installieren Sie eine, zum Beispiel tesseract-ocr-deu.</translation>
    </message>
    <message>
        <source>The text of the pages was read; compare it with them.</source>
        <translation>Der Text der Seiten wurde gelesen; vergleiche ihn mit ihnen.</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>“{0}” included.</source>
        <translation>„{0}“ eingeschlossen.</translation>
    </message>
    <message>
        <source>“{0}” excluded: {1}.</source>
        <translation>„{0}“ ausgeschlossen: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is to be screened again.</source>
        <translation>„{0}“ ist wieder zu sichten.</translation>
    </message>
    <message>
        <source>“{0}”, {1}: {2}.</source>
        <translation>„{0}“, {1}: {2}.</translation>
    </message>
    <message>
        <source>Type a reason…</source>
        <translation>Grund eintippen…</translation>
    </message>
    <message>
        <source>Why is it excluded?</source>
        <translation>Warum wird sie ausgeschlossen?</translation>
    </message>
</context>
<context>
    <name>SearchLogDialog</name>
    <message>
        <source>Search log</source>
        <translation>Suchprotokoll</translation>
    </message>
    <message>
        <source>One line for each search. The flow of the sources begins with these numbers.</source>
        <translation>Eine Zeile je Suche. Der Fluss der Quellen beginnt mit diesen Zahlen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Aussortiert</translation>
    </message>
    <message>
        <source>Sources here</source>
        <translation>Quellen hier</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;New search</source>
        <translation>&amp;Neue Suche</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Sources found…</source>
        <translation>Gefundene &amp;Quellen…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Where, such as PubMed</source>
        <translation>Wo, zum Beispiel PubMed</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Gefundene Einträge</translation>
    </message>
    <message>
        <source>Duplicates taken out before the import</source>
        <translation>Vor dem Import entfernte Dubletten</translation>
    </message>
    <message>
        <source>Taken out by an automation tool</source>
        <translation>Durch ein Automatisierungswerkzeug aussortiert</translation>
    </message>
    <message>
        <source>Taken out for other reasons</source>
        <translation>Aus anderen Gründen aussortiert</translation>
    </message>
    <message>
        <source>Search words, as they were entered</source>
        <translation>Suchwörter, wie sie eingegeben wurden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation>Art der Suche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SearchWorkspace</name>
    <message>
        <source>Code chosen hits…</source>
        <translation>Gewählte Treffer kodieren…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keinen wählen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Indexing {0} of {1}…</source>
        <translation>Index: {0} von {1}…</translation>
    </message>
    <message>
        <source>Try fewer words, * for any letters, or ~ for words that differ by a letter.</source>
        <translation>Weniger Wörter versuchen, * für beliebige Buchstaben, oder ~ für Wörter, die um einen Buchstaben abweichen.</translation>
    </message>
    <message>
        <source>Nothing answers to “{0}”.</source>
        <translation>Nichts gefunden für „{0}“.</translation>
    </message>
    <message>
        <source>Search all texts, titles, codes and memos, for example:</source>
        <translation>Alle Texte, Titel, Kodes und Memos durchsuchen, zum Beispiel:</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>{0} hits</source>
        <translation>{0} Treffer</translation>
    </message>
    <message>
        <source>in {0} sources</source>
        <translation>in {0} Quellen</translation>
    </message>
    <message>
        <source>in 1 source</source>
        <translation>in 1 Quelle</translation>
    </message>
    <message>
        <source>in codes and memos</source>
        <translation>in Kodes und Memos</translation>
    </message>
    <message>
        <source>The first {0}; narrow the query to see the others</source>
        <translation>Die ersten {0}; enger suchen, um die anderen zu sehen</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} gewählt</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message>
        <source>Selected words</source>
        <translation>Ausgewählte Wörter</translation>
    </message>
    <message>
        <source>Type to tag them. Ctrl+M writes a memo on them.</source>
        <translation>Tippen kodiert sie. Strg+M schreibt ein Memo dazu.</translation>
    </message>
    <message>
        <source>Highlights here</source>
        <translation>Markierungen an dieser Stelle</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>characters {0}–{1}</source>
        <translation>Zeichen {0}–{1}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Kode</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Beside “{name}” stands an unfinished change that this program did not write (“{journal}”).</source>
        <translation>Neben „{name}“ steht eine unfertige Änderung, die dieses Programm nicht geschrieben hat („{journal}“).</translation>
    </message>
    <message>
        <source>No backup could be made in “{folder}” ({why}).</source>
        <translation>In „{folder}“ ließ sich keine Sicherung anlegen ({why}).</translation>
    </message>
    <message>
        <source>No copy could be written to “{path}” ({why}); choose another place.</source>
        <translation>Nach „{path}“ ließ sich keine Kopie schreiben ({why}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Some changes are not saved yet; exchange them when they are in the file.</source>
        <translation>Einige Änderungen sind noch nicht gespeichert; tauschen Sie sie aus, wenn sie in der Datei stehen.</translation>
    </message>
    <message>
        <source>Some changes are not saved yet; merge when they are in the file.</source>
        <translation>Einige Änderungen sind noch nicht gespeichert; führen Sie zusammen, wenn sie in der Datei stehen.</translation>
    </message>
    <message>
        <source>Some changes are not saved yet; take the merge back when they are in the file.</source>
        <translation>Einige Änderungen sind noch nicht gespeichert; nehmen Sie das Zusammenführen zurück, wenn sie in der Datei stehen.</translation>
    </message>
    <message>
        <source>The code name “{name}” has a slash; put spaces around it, like “a / b”.</source>
        <translation>Der Kodename „{name}“ hat einen Schrägstrich; setzen Sie Leerzeichen darum, wie in „a / b“.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full; free some space.</source>
        <translation>Die Platte mit „{name}“ ist voll; schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; choose another place for the project.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht; wählen Sie einen anderen Ort für das Projekt.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; choose another place.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The list of names cannot be the project file itself; choose another file for it.</source>
        <translation>Die Namensliste kann nicht die Projektdatei selbst sein; wählen Sie eine andere Datei dafür.</translation>
    </message>
    <message>
        <source>The {what} has control characters; remove them.</source>
        <translation>„{what}“ enthält Steuerzeichen; nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>The {what} has {count} characters; shorten it to {most} at most.</source>
        <translation>„{what}“ hat {count} Zeichen; kürzen Sie auf höchstens {most}.</translation>
    </message>
    <message>
        <source>The {what} is empty; write at least one letter.</source>
        <translation>„{what}“ ist leer; schreiben Sie mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>There is no file “{path}”; check the name, or make a project with “New project”.</source>
        <translation>Eine Datei „{path}“ gibt es nicht; prüfen Sie den Namen, oder legen Sie mit „Neues Projekt“ ein Projekt an.</translation>
    </message>
    <message>
        <source>This is the open project itself; choose another name for the copy.</source>
        <translation>Das ist das offene Projekt selbst; wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>This is the open project itself; choose another name for the export.</source>
        <translation>Das ist das offene Projekt selbst; wählen Sie einen anderen Namen für den Export.</translation>
    </message>
    <message>
        <source>a row cannot be read</source>
        <translation>eine Zeile ist nicht lesbar</translation>
    </message>
    <message>
        <source>a row is not whole</source>
        <translation>eine Zeile ist nicht ganz</translation>
    </message>
    <message>
        <source>its log holds what no version has written</source>
        <translation>sein Protokoll enthält, was keine Version geschrieben hat</translation>
    </message>
    <message>
        <source>its tables cannot be told</source>
        <translation>seine Tabellen sind nicht zu erkennen</translation>
    </message>
    <message>
        <source>no version has its format</source>
        <translation>keine Version hat sein Format</translation>
    </message>
    <message>
        <source>the disk refuses</source>
        <translation>die Platte verweigert es</translation>
    </message>
    <message>
        <source>two of its tables are in one place</source>
        <translation>zwei seiner Tabellen stehen an einer Stelle</translation>
    </message>
    <message>
        <source>{user} on {machine}</source>
        <translation>{user} auf {machine}</translation>
    </message>
    <message>
        <source>{user} on {machine} (this computer)</source>
        <translation>{user} auf {machine} (diesem Computer)</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written ({why}); choose another folder.</source>
        <translation>„{folder}“ lässt sich nicht beschreiben ({why}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written ({why}); the project is open for reading only.</source>
        <translation>„{folder}“ lässt sich nicht beschreiben ({why}); das Projekt ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written; the project is open for reading only. Save a copy to work on it.</source>
        <translation>„{folder}“ lässt sich nicht beschreiben; das Projekt ist nur zum Lesen offen. Speichern Sie eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({why}); check the folder.</source>
        <translation>„{name}“ lässt sich nicht schreiben ({why}); prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({why}); close it where it is open, or choose another place. Nothing was changed.</source>
        <translation>„{name}“ lässt sich nicht schreiben ({why}); schließen Sie die Datei, wo sie offen ist, oder wählen Sie einen anderen Ort. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({why}); free some space or choose another place. Nothing was changed.</source>
        <translation>„{name}“ lässt sich nicht schreiben ({why}); schaffen Sie Platz, oder wählen Sie einen anderen Ort. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” could not be restored ({why}); nothing was changed.</source>
        <translation>„{name}“ ließ sich nicht wiederherstellen ({why}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” could not be set aside ({why}); nothing was changed.</source>
        <translation>„{name}“ ließ sich nicht beiseite legen ({why}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A PDF holds {most} excerpts and this summary has {count}; choose a filter, or .html or .docx.</source>
        <translation>Ein PDF fasst {most} Fundstellen, diese Zusammenfassung hat {count}; wählen Sie einen Filter oder .html oder .docx.</translation>
    </message>
    <message>
        <source>A change in this project is damaged, or kept as only a newer version of Reviewer can read it; update Reviewer, or save what is whole in it.</source>
        <translation>Eine Änderung in diesem Projekt ist beschädigt oder so abgelegt, dass nur eine neuere Version von Reviewer sie lesen kann; aktualisieren Sie Reviewer, oder retten Sie, was darin ganz ist.</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows and these are {count} excerpts; choose CSV or a filter.</source>
        <translation>Ein Blatt fasst {most} Zeilen, und dies sind {count} Fundstellen; wählen Sie CSV oder einen Filter.</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows and {most2} columns and this table has {count} and {count2}; choose CSV or a filter.</source>
        <translation>Ein Blatt fasst {most} Zeilen und {most2} Spalten, und diese Tabelle hat {count} und {count2}; wählen Sie CSV oder einen Filter.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>A team server is named as in postgresql://anna@hub.example.org/review_hub.</source>
        <translation>Die Adresse eines Teamservers sieht aus wie postgresql://anna@hub.example.org/review_hub.</translation>
    </message>
    <message>
        <source>A team server needs PostgreSQL 13 or later; {name} has {version}.</source>
        <translation>Ein Teamserver braucht PostgreSQL 13 oder neuer; {name} hat {version}.</translation>
    </message>
    <message>
        <source>A team server needs two more Python packages; “python -m pip install &apos;psycopg[binary]&apos; keyring” installs them.</source>
        <translation>Ein Teamserver braucht zwei weitere Python-Pakete; „python -m pip install &apos;psycopg[binary]&apos; keyring“ installiert sie.</translation>
    </message>
    <message>
        <source>Nobody of this name can log in to the team server {name}; an administrator invites them first.</source>
        <translation>Unter diesem Namen kann sich niemand beim Teamserver {name} anmelden; zuerst muss eine Einladung von der Verwaltung des Servers kommen.</translation>
    </message>
    <message>
        <source>On the team server {name} you are no member of this project, or it is not there.</source>
        <translation>Auf dem Teamserver {name} sind Sie kein Mitglied dieses Projekts, oder es ist nicht dort.</translation>
    </message>
    <message>
        <source>On the team server {name} you may only code in this project.</source>
        <translation>Auf dem Teamserver {name} dürfen Sie in diesem Projekt nur kodieren.</translation>
    </message>
    <message>
        <source>On the team server {name} you may only read in this project.</source>
        <translation>Auf dem Teamserver {name} dürfen Sie in diesem Projekt nur lesen.</translation>
    </message>
    <message>
        <source>Only an administrator of the server makes and removes logins; ask them to, for the database {name}.</source>
        <translation>Anmeldenamen legt nur die Verwaltung des Servers an, und nur sie entfernt sie; bitten Sie dort darum, für die Datenbank {name}.</translation>
    </message>
    <message>
        <source>Something here is dated {ahead} ahead of the team server {name}, which takes no work from the future; set this computer&apos;s clock, and sync again when that time has come, or ask the server&apos;s administrator to allow it.</source>
        <translation>Etwas hier ist dem Teamserver {name} um {ahead} voraus, und Arbeit aus der Zukunft nimmt er nicht an; stellen Sie die Uhr dieses Computers, und gleichen Sie wieder ab, wenn diese Zeit gekommen ist, oder bitten Sie die Verwaltung des Servers, es zuzulassen.</translation>
    </message>
    <message>
        <source>Something was purged on the team server {name} meanwhile; what is there is read first.</source>
        <translation>Auf dem Teamserver {name} wurde inzwischen etwas getilgt; zuerst wird gelesen, was dort ist.</translation>
    </message>
    <message>
        <source>The connection to the team server {name} broke off; it is tried again later.</source>
        <translation>Die Verbindung zum Teamserver {name} ist abgebrochen; sie wird später wieder versucht.</translation>
    </message>
    <message>
        <source>The place that was read up to is not one of this team server.</source>
        <translation>Die Stelle, bis zu der gelesen wurde, gehört nicht zu diesem Teamserver.</translation>
    </message>
    <message>
        <source>The project has used up its space on the team server {name}; its administrator can give it more.</source>
        <translation>Das Projekt hat seinen Platz auf dem Teamserver {name} aufgebraucht; die Verwaltung des Servers kann ihm mehr geben.</translation>
    </message>
    <message>
        <source>The project is not on the team server {name}; its administrator brings it there with an invitation.</source>
        <translation>Das Projekt ist nicht auf dem Teamserver {name}; die Verwaltung des Servers bringt es mit einer Einladung dorthin.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” cannot be reached ({why}); it is tried again later.</source>
        <translation>Der Teamordner „{folder}“ ist nicht erreichbar ({why}); es wird später wieder versucht.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” cannot be written ({why}); ask who shares it for the right to write.</source>
        <translation>In den Teamordner „{folder}“ lässt sich nicht schreiben ({why}); bitten Sie die Person, die ihn freigibt, um das Recht dazu.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” does not open with this passphrase; type it again.</source>
        <translation>Der Teamordner „{folder}“ lässt sich mit dieser Passphrase nicht öffnen; geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” holds another project; choose its own folder, or an empty one.</source>
        <translation>Der Teamordner „{folder}“ enthält ein anderes Projekt; wählen Sie den Ordner dieses Projekts oder einen leeren.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” is encrypted; give its passphrase.</source>
        <translation>Der Teamordner „{folder}“ ist verschlüsselt; geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” is full; make room there, nothing is lost.</source>
        <translation>Der Teamordner „{folder}“ ist voll; machen Sie dort Platz, es geht nichts verloren.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” is not encrypted; leave the passphrase out.</source>
        <translation>Der Teamordner „{folder}“ ist nicht verschlüsselt; lassen Sie die Passphrase weg.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” is not there; is its drive connected, or was it moved?</source>
        <translation>Der Teamordner „{folder}“ ist nicht da; ist sein Laufwerk verbunden, oder wurde er verschoben?</translation>
    </message>
    <message>
        <source>The team folder “{folder}” lost what stood there.</source>
        <translation>Aus dem Teamordner „{folder}“ ist verschwunden, was dort stand.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” was read otherwise before.</source>
        <translation>Der Teamordner „{folder}“ wurde vorher anders gelesen.</translation>
    </message>
    <message>
        <source>The team server {name} cannot be reached: {reason}.</source>
        <translation>Der Teamserver {name} ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>The team server {name} could not do this: {why}.</source>
        <translation>Der Teamserver {name} konnte das nicht ausführen: {why}.</translation>
    </message>
    <message>
        <source>The team server {name} does not allow this.</source>
        <translation>Der Teamserver {name} lässt das nicht zu.</translation>
    </message>
    <message>
        <source>The team server {name} does not answer.</source>
        <translation>Der Teamserver {name} antwortet nicht.</translation>
    </message>
    <message>
        <source>The team server {name} does not let “{user}” in: {reason}.</source>
        <translation>Der Teamserver {name} lässt „{user}“ nicht ein: {reason}.</translation>
    </message>
    <message>
        <source>The team server {name} does not take this name and password: “{user}”.</source>
        <translation>Der Teamserver {name} nimmt diesen Namen und dieses Passwort nicht an: „{user}“.</translation>
    </message>
    <message>
        <source>The team server {name} does not take this purge: it would change more than it says.</source>
        <translation>Der Teamserver {name} nimmt diese Tilgung nicht an: Sie würde mehr ändern, als sie angibt.</translation>
    </message>
    <message>
        <source>The team server {name} does not take this: it is no record of a project.</source>
        <translation>Der Teamserver {name} nimmt das nicht an: Es ist kein Eintrag eines Projekts.</translation>
    </message>
    <message>
        <source>The team server {name} does not take this: it is too large.</source>
        <translation>Der Teamserver {name} nimmt das nicht an: Es ist zu groß.</translation>
    </message>
    <message>
        <source>The team server {name} does not take this: it was purged there.</source>
        <translation>Der Teamserver {name} nimmt das nicht an: Es wurde dort getilgt.</translation>
    </message>
    <message>
        <source>The team server {name} gives a record that is not what its id says.</source>
        <translation>Der Teamserver {name} liefert einen Eintrag, der nicht zu seiner Kennung passt.</translation>
    </message>
    <message>
        <source>The team server {name} takes nobody in now: {reason}.</source>
        <translation>Der Teamserver {name} lässt gerade niemanden ein: {reason}.</translation>
    </message>
    <message>
        <source>The team server {name} takes work under your own name alone, and some of this is under the name of another coder ({coders}); a manager can say that you are this coder, or send it.</source>
        <translation>Der Teamserver {name} nimmt nur Arbeit unter Ihrem eigenen Namen an, und ein Teil davon steht unter dem einer anderen Person ({coders}); wer das Projekt dort verwaltet, kann angeben, dass Sie diese Person sind, oder die Arbeit selbst senden.</translation>
    </message>
    <message>
        <source>The team server {name} was put back to an older state.</source>
        <translation>Der Teamserver {name} wurde auf einen älteren Stand zurückgesetzt.</translation>
    </message>
    <message>
        <source>The team server {name} {how}; it is tried again later.</source>
        <translation>Der Teamserver {name} {how}; es wird später wieder versucht.</translation>
    </message>
    <message>
        <source>a newer version wrote it</source>
        <translation>eine neuere Version hat es geschrieben</translation>
    </message>
    <message>
        <source>can only be read now</source>
        <translation>kann gerade nur gelesen werden</translation>
    </message>
    <message>
        <source>has no memory left</source>
        <translation>hat keinen Arbeitsspeicher mehr</translation>
    </message>
    <message>
        <source>has no room left on its disk</source>
        <translation>hat keinen Platz mehr auf seinem Datenträger</translation>
    </message>
    <message>
        <source>has too many connections</source>
        <translation>hat zu viele Verbindungen</translation>
    </message>
    <message>
        <source>is busy</source>
        <translation>ist beschäftigt</translation>
    </message>
    <message>
        <source>is starting or stopping</source>
        <translation>startet gerade oder wird beendet</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>es gibt nicht an, was es ist</translation>
    </message>
    <message>
        <source>it has not arrived whole</source>
        <translation>es ist noch nicht vollständig angekommen</translation>
    </message>
    <message>
        <source>it holds a record that is too large</source>
        <translation>es enthält einen zu großen Eintrag</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>es ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>it is encrypted with another key</source>
        <translation>es ist mit einem anderen Schlüssel verschlüsselt</translation>
    </message>
    <message>
        <source>it unpacks to more than any segment holds</source>
        <translation>es enthält entpackt mehr als jede Datei dieser Art</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>kein Grund wird genannt</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>brauchte zu lange</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} Stunden</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{name} did not prove that it is the team server, so nothing was sent: {reason}.</source>
        <translation>{name} hat nicht bewiesen, der Teamserver zu sein, darum wurde nichts gesendet: {reason}.</translation>
    </message>
    <message>
        <source>{name} has the tables of a newer Reviewer (format {there}, this one speaks {format}); update Reviewer.</source>
        <translation>{name} hat die Tabellen eines neueren Reviewer (Format {there}, dieser spricht {format}); aktualisieren Sie Reviewer.</translation>
    </message>
    <message>
        <source>{name} has the tables of an older Reviewer; its administrator runs “reviewer hub install”.</source>
        <translation>{name} hat die Tabellen eines älteren Reviewer; die Verwaltung des Servers führt „reviewer hub install“ aus.</translation>
    </message>
    <message>
        <source>{name} is no team server of this version; its administrator runs “reviewer hub install” for it.</source>
        <translation>{name} ist kein Teamserver dieser Version; die Verwaltung des Servers führt dafür „reviewer hub install“ aus.</translation>
    </message>
    <message>
        <source>{name} is no team server yet; “reviewer hub install” makes it one.</source>
        <translation>{name} ist noch kein Teamserver; „reviewer hub install“ macht es dazu.</translation>
    </message>
    <message>
        <source>{refused} It takes the owner of the database, who may also make roles (CREATEROLE).</source>
        <translation>{refused} Dazu muss man die Datenbank besitzen und Rollen anlegen dürfen (CREATEROLE).</translation>
    </message>
    <message>
        <source>“{name}” in the team folder was not read: {why}.</source>
        <translation>„{name}“ im Teamordner wurde nicht gelesen: {why}.</translation>
    </message>
    <message>
        <source>“{path}” asks for so much work to open it that it may be made to stop this computer.</source>
        <translation>„{path}“ zu öffnen würde so viel Rechenarbeit verlangen, dass die Datei dafür gemacht sein kann, diesen Computer lahmzulegen.</translation>
    </message>
    <message>
        <source>“{path}” still holds what was purged, until the copy that wrote it is exchanged next; delete that folder if it never is.</source>
        <translation>„{path}“ enthält noch, was getilgt wurde, bis die Kopie, die es schrieb, das nächste Mal abgeglichen wird; löschen Sie den Ordner, wenn das nie geschieht.</translation>
    </message>
    <message>
        <source>“{scheme}” is no kind of place where projects meet; give a folder, or postgresql://….</source>
        <translation>„{scheme}“ ist keine Art von Ort, an dem Projekte abgeglichen werden; geben Sie einen Ordner an oder postgresql://….</translation>
    </message>
    <message>
        <source>What came was not read to its end; exchange again.</source>
        <translation>Was ankam, wurde nicht bis zum Ende gelesen; tauschen Sie noch einmal aus.</translation>
    </message>
    <message>
        <source>A text of this project {what} (hash {sha256}); restore a backup or merge a teammate&apos;s copy.</source>
        <translation>Ein Text dieses Projekts {what} (Prüfsumme {sha256}); stellen Sie eine Sicherung wieder her, oder führen Sie mit der Kopie von jemandem im Team zusammen.</translation>
    </message>
    <message>
        <source>An attribute of the style “{name}” is longer than any style needs; it is not read.</source>
        <translation>Ein Attribut des Stils „{name}“ ist länger, als es ein Stil braucht; der Stil wird nicht gelesen.</translation>
    </message>
    <message>
        <source>An original file of this project is damaged (hash {sha256}); restore a backup or merge a teammate&apos;s copy.</source>
        <translation>Eine Originaldatei dieses Projekts ist beschädigt (Prüfsumme {sha256}); stellen Sie eine Sicherung wieder her, oder führen Sie mit der Kopie von jemandem im Team zusammen.</translation>
    </message>
    <message>
        <source>In the style “{name}” the macro “{called}” calls itself; it would never come to an end.</source>
        <translation>Im Stil „{name}“ ruft das Makro „{called}“ sich selbst auf; es käme nie zum Ende.</translation>
    </message>
    <message>
        <source>It does not say what it contains.</source>
        <translation>Die Datei sagt nicht, was sie enthält.</translation>
    </message>
    <message>
        <source>Only a CSV file can be raw; in a workbook every cell is as it is anyway.</source>
        <translation>Nur eine CSV-Datei kann roh sein; in einer Arbeitsmappe steht ohnehin jede Zelle so, wie sie ist.</translation>
    </message>
    <message>
        <source>The PDF cannot be made ({said}); choose .docx, .html or .md.</source>
        <translation>Das PDF lässt sich nicht erstellen ({said}); wählen Sie .docx, .html oder .md.</translation>
    </message>
    <message>
        <source>The address of a team server cannot say “{unknown}”.</source>
        <translation>Die Adresse eines Teamservers darf „{unknown}“ nicht enthalten.</translation>
    </message>
    <message>
        <source>The copy “{name}” did not come out whole; nothing was kept of it.</source>
        <translation>Die Kopie „{name}“ ist nicht ganz geworden; nichts davon wurde aufgehoben.</translation>
    </message>
    <message>
        <source>The data of the summary “{name}” is damaged; write the summary anew.</source>
        <translation>Die Daten der Zusammenfassung „{name}“ sind beschädigt; schreiben Sie die Zusammenfassung neu.</translation>
    </message>
    <message>
        <source>The ending “{ending}” is no format</source>
        <translation>Die Endung „{ending}“ ist kein Format</translation>
    </message>
    <message>
        <source>The exported project did not come out whole ({problems}).</source>
        <translation>Das exportierte Projekt ist nicht ganz geworden ({problems}).</translation>
    </message>
    <message>
        <source>The history of this project is damaged; go back to a backup, or save what is whole in it.</source>
        <translation>Der Verlauf dieses Projekts ist beschädigt; gehen Sie zu einer Sicherung zurück, oder retten Sie, was darin ganz ist.</translation>
    </message>
    <message>
        <source>The name of the database, “{name}”, is too long; choose one of at most {most} bytes.</source>
        <translation>Der Name der Datenbank, „{name}“, ist zu lang; wählen Sie einen von höchstens {most} Byte.</translation>
    </message>
    <message>
        <source>The name “{name}” has no ending</source>
        <translation>Der Name „{name}“ hat keine Endung</translation>
    </message>
    <message>
        <source>The parts of the style “{name}” stand deeper in each other than {deepest}; it is not read.</source>
        <translation>Die Teile des Stils „{name}“ sind mehr als {deepest}-fach ineinander verschachtelt; der Stil wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The style “{name}” calls a macro “{called}” that it does not have; choose a whole style.</source>
        <translation>Der Stil „{name}“ ruft ein Makro „{called}“ auf, das er nicht hat; wählen Sie einen vollständigen Stil.</translation>
    </message>
    <message>
        <source>The style “{name}” has “{tag}” where nothing of that name can stand.</source>
        <translation>Im Stil „{name}“ steht „{tag}“, wo nichts dieses Namens stehen kann.</translation>
    </message>
    <message>
        <source>The style “{name}” says nothing on a list of references; choose another one.</source>
        <translation>Der Stil „{name}“ sagt nichts über ein Literaturverzeichnis; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The style “{name}” would take too long to write one reference; it is not read.</source>
        <translation>Mit dem Stil „{name}“ dauerte schon eine einzige Literaturangabe zu lange; er wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The tables of this project name a change that is not in its log; they can be made anew from it.</source>
        <translation>Die Tabellen dieses Projekts nennen eine Änderung, die nicht in seinem Protokoll steht; sie lassen sich aus dem Protokoll neu aufbauen.</translation>
    </message>
    <message>
        <source>The text of pictures is read by the program tesseract, which is not here; {how}.</source>
        <translation>Den Text von Bildern liest das Programm tesseract, das hier fehlt; {how}.</translation>
    </message>
    <message>
        <source>There are no words for the language “{locale}”; choose one of {names}.</source>
        <translation>Für die Sprache „{locale}“ gibt es keine Wörter; wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>There is a login “{who}” on this server already; “--existing” makes it a member&apos;s.</source>
        <translation>Einen Zugang „{who}“ gibt es auf diesem Server schon; mit „--existing“ wird er zum Zugang eines Mitglieds.</translation>
    </message>
    <message>
        <source>There is no file “{path}” to repair; check the name.</source>
        <translation>Eine Datei „{path}“ zum Reparieren gibt es nicht; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no file “{path}”; give the path of a citation style, a file that ends in .csl.</source>
        <translation>Eine Datei „{path}“ gibt es nicht; geben Sie den Pfad eines Zitierstils an, einer Datei, die auf .csl endet.</translation>
    </message>
    <message>
        <source>There is no format “{format}”; choose one of {known}.</source>
        <translation>Ein Format „{format}“ gibt es nicht; wählen Sie aus: {known}.</translation>
    </message>
    <message>
        <source>There is no login “{who}” on this server.</source>
        <translation>Einen Zugang „{who}“ gibt es auf diesem Server nicht.</translation>
    </message>
    <message>
        <source>There is no room to read “{name}” ({count} MB) in the folder for temporary files; free some space.</source>
        <translation>Im Ordner für temporäre Dateien ist kein Platz, um „{name}“ zu lesen ({count} MB); schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>What this is about was purged from the project in the meantime; nothing was written.</source>
        <translation>Worum es hier geht, wurde inzwischen aus dem Projekt getilgt; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>What this merge brought has been exchanged with the team, so it cannot be taken out again; take back single actions in the history. Undo goes on with what was done before the merge.</source>
        <translation>Was dieses Zusammenführen gebracht hat, wurde schon mit dem Team ausgetauscht und lässt sich deshalb nicht mehr herausnehmen; nehmen Sie einzelne Aktionen im Verlauf zurück. „Rückgängig“ geht mit dem weiter, was vor dem Zusammenführen getan wurde.</translation>
    </message>
    <message>
        <source>a QualCoder project</source>
        <translation>ein QualCoder-Projekt</translation>
    </message>
    <message>
        <source>a Taguette project</source>
        <translation>ein Taguette-Projekt</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <translation>ein Word-Dokument (.docx)</translation>
    </message>
    <message>
        <source>a Zotero library</source>
        <translation>eine Zotero-Bibliothek</translation>
    </message>
    <message>
        <source>a change has no kind</source>
        <translation>eine Änderung hat keine Art</translation>
    </message>
    <message>
        <source>a change names no field</source>
        <translation>eine Änderung nennt kein Feld</translation>
    </message>
    <message>
        <source>a change names no id</source>
        <translation>eine Änderung nennt keine Kennung</translation>
    </message>
    <message>
        <source>a change refers to what is no change</source>
        <translation>eine Änderung verweist auf etwas, das keine Änderung ist</translation>
    </message>
    <message>
        <source>a change was purged, but the record does not say what it was before</source>
        <translation>eine Änderung wurde getilgt, aber der Eintrag sagt nicht, was er vorher war</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a file of annotations</source>
        <translation>eine Datei mit Anmerkungen</translation>
    </message>
    <message>
        <source>a new {kind} lacks a field</source>
        <translation>einem neuen Ding der Art „{kind}“ fehlt ein Feld</translation>
    </message>
    <message>
        <source>a number in the record is too large</source>
        <translation>eine Zahl im Eintrag ist zu groß</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Aufnahme</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>eine Arbeitsmappe</translation>
    </message>
    <message>
        <source>a {change} has other keys than version 1 has</source>
        <translation>eine Änderung der Art „{change}“ hat andere Schlüssel als in Version 1</translation>
    </message>
    <message>
        <source>a {kind} like this has no place in a record of version {version}</source>
        <translation>so ein Ding der Art „{kind}“ hat in einem Eintrag der Version {version} keinen Platz</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>ein EPUB-Buch</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>an archive of documents</source>
        <translation>ein Archiv mit Dokumenten</translation>
    </message>
    <message>
        <source>an export of EPPI-Reviewer</source>
        <translation>ein Export aus EPPI-Reviewer</translation>
    </message>
    <message>
        <source>begins as {upper} but {where}; the file is damaged or cut off, get it again.</source>
        <translation>beginnt als {upper}, aber {where}; die Datei ist beschädigt oder abgeschnitten, besorgen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>byte {at} does not fit</source>
        <translation>Byte {at} passt nicht dazu</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); copy it to this computer and try again.</source>
        <translation>ist nicht lesbar ({reason}); kopieren Sie die Datei auf diesen Computer, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>cannot be read ({why}).</source>
        <translation>ist nicht lesbar ({why}).</translation>
    </message>
    <message>
        <source>cannot be read as a table ({why}); save it again as CSV.</source>
        <translation>ist nicht als Tabelle lesbar ({why}); speichern Sie die Datei noch einmal als CSV.</translation>
    </message>
    <message>
        <source>cannot be read as “{encoding}”: its bytes do not fit; {choose}.</source>
        <translation>ist nicht als „{encoding}“ lesbar: Die Bytes passen nicht dazu; {choose}.</translation>
    </message>
    <message>
        <source>cannot be read as “{encoding}”: there is no such text encoding; {choose}.</source>
        <translation>ist nicht als „{encoding}“ lesbar: Eine solche Zeichenkodierung gibt es nicht; {choose}.</translation>
    </message>
    <message>
        <source>characters {start} to {end} do not lie in a text of {count} characters</source>
        <translation>die Zeichen {start} bis {end} liegen nicht in einem Text von {count} Zeichen</translation>
    </message>
    <message>
        <source>choose another encoding</source>
        <translation>eine andere Kodierung wählen</translation>
    </message>
    <message>
        <source>declares a DOCTYPE, which no Word document does; it is not read.</source>
        <translation>enthält eine DOCTYPE-Angabe, die kein Word-Dokument hat; die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>export a part of it</source>
        <translation>einen Teil davon exportieren</translation>
    </message>
    <message>
        <source>export fewer references at once</source>
        <translation>weniger Literaturangaben auf einmal exportieren</translation>
    </message>
    <message>
        <source>has a damaged file in it ({filename}); export it again.</source>
        <translation>enthält eine beschädigte Datei ({filename}); exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>has a document type or entities in it, which no REFI-QDA file has; it is not read.</source>
        <translation>enthält einen Dokumenttyp oder Entitäten, die keine REFI-QDA-Datei hat; die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>has a file that is larger than it says ({filename}); it is not read.</source>
        <translation>enthält eine Datei, die größer ist, als angegeben ({filename}); es wird nichts davon gelesen.</translation>
    </message>
    <message>
        <source>has a file that unpacks to far more than a source ({filename}); it is not read.</source>
        <translation>enthält eine Datei, die entpackt weit größer ist als eine Quelle ({filename}); es wird nichts davon gelesen.</translation>
    </message>
    <message>
        <source>has a table of more than {most} columns; save those that are needed alone.</source>
        <translation>enthält eine Tabelle mit mehr als {most} Spalten; speichern Sie nur die, die gebraucht werden.</translation>
    </message>
    <message>
        <source>has a table of more than {most} rows; split it into parts and import those.</source>
        <translation>enthält eine Tabelle mit mehr als {most} Zeilen; zerlegen Sie sie in Teile, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>has a table without rows.</source>
        <translation>enthält eine Tabelle ohne Zeilen.</translation>
    </message>
    <message>
        <source>has a text of more than {count} MB; split it into parts and import those.</source>
        <translation>enthält einen Text von mehr als {count} MB; zerlegen Sie ihn in Teile, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>has more than 20,000 pages; split it into parts and import those.</source>
        <translation>hat mehr als 20.000 Seiten; zerlegen Sie die Datei in Teile, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>has more than {most} elements inside one another, as no page has; it is not read.</source>
        <translation>enthält mehr als {most} ineinander verschachtelte Elemente, wie sie keine Seite hat; die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>has more than {most} elements, far more than a page of text; save parts of it.</source>
        <translation>enthält mehr als {most} Elemente, weit mehr als eine Seite Text; speichern Sie Teile davon.</translation>
    </message>
    <message>
        <source>has more than {most} parts, far more than a message; it is not read.</source>
        <translation>hat mehr als {most} Teile, weit mehr als eine Nachricht; die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>has no chapter with text.</source>
        <translation>enthält kein Kapitel mit Text.</translation>
    </message>
    <message>
        <source>has no line with times such as 00:01:02,000 --&gt; 00:01:04,000; import it as .txt.</source>
        <translation>enthält keine Zeile mit Zeiten wie 00:01:02,000 --&gt; 00:01:04,000; importieren Sie die Datei als .txt.</translation>
    </message>
    <message>
        <source>has no sheet with rows; charts and pictures are not read.</source>
        <translation>enthält kein Blatt mit Zeilen; Diagramme und Bilder werden nicht gelesen.</translation>
    </message>
    <message>
        <source>has no text on its slides; pictures of text are not read.</source>
        <translation>enthält keinen Text auf den Folien; Bilder von Text werden nicht gelesen.</translation>
    </message>
    <message>
        <source>has no text, only scanned pictures of pages; their text has to be read first.</source>
        <translation>enthält keinen Text, nur gescannte Bilder von Seiten; deren Text muss zuerst erkannt werden.</translation>
    </message>
    <message>
        <source>has no text, only what is said about the article.</source>
        <translation>enthält keinen Text, nur Angaben über den Artikel.</translation>
    </message>
    <message>
        <source>has no text, only white space; there is nothing to read in it.</source>
        <translation>enthält keinen Text, nur Leerraum; es gibt darin nichts zu lesen.</translation>
    </message>
    <message>
        <source>has no text.</source>
        <translation>enthält keinen Text.</translation>
    </message>
    <message>
        <source>has no text; what it shows may be pictures.</source>
        <translation>enthält keinen Text; was darin zu sehen ist, sind vielleicht Bilder.</translation>
    </message>
    <message>
        <source>has too many elements inside one another for its length; it is not read.</source>
        <translation>enthält für die Länge zu viele ineinander verschachtelte Elemente; die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>has {cells} cells, too many for one source; import each row as a source instead.</source>
        <translation>hat {cells} Zellen, zu viele für eine Quelle; importieren Sie stattdessen jede Zeile als Quelle.</translation>
    </message>
    <message>
        <source>has {count} files in it, far more than a project; it is not read.</source>
        <translation>enthält {count} Dateien, weit mehr als ein Projekt; es wird nichts davon gelesen.</translation>
    </message>
    <message>
        <source>has {count} parts, far more than {kind}; it is not read.</source>
        <translation>hat {count} Teile, weit mehr als {kind}; die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>holds halves of characters (lone surrogates) that are not text; save it again as UTF-8.</source>
        <translation>enthält halbe Zeichen (einzelne Surrogate), die kein Text sind; speichern Sie die Datei noch einmal als UTF-8.</translation>
    </message>
    <message>
        <source>holds more than {most} texts; split it into parts and import those.</source>
        <translation>enthält mehr als {most} Texte; zerlegen Sie die Datei in Teile, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>holds no annotations that Reviewer knows (W3C Web Annotation or Hypothesis).</source>
        <translation>enthält keine Anmerkungen, die Reviewer kennt (W3C Web Annotation oder Hypothesis).</translation>
    </message>
    <message>
        <source>holds no brat annotations: there is no .ann file in it.</source>
        <translation>enthält keine brat-Annotationen: Es ist keine .ann-Datei darin.</translation>
    </message>
    <message>
        <source>holds no document that Reviewer reads.</source>
        <translation>enthält kein Dokument, das Reviewer liest.</translation>
    </message>
    <message>
        <source>holds no references; choose another file.</source>
        <translation>enthält keine Literaturangaben; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>holds no web page; save it from the browser again.</source>
        <translation>enthält keine Webseite; speichern Sie sie im Browser noch einmal.</translation>
    </message>
    <message>
        <source>import it by itself</source>
        <translation>für sich allein importieren</translation>
    </message>
    <message>
        <source>install it from the page of the UB Mannheim (github.com/UB-Mannheim/tesseract)</source>
        <translation>installieren Sie es von der Seite der UB Mannheim (github.com/UB-Mannheim/tesseract)</translation>
    </message>
    <message>
        <source>install it with Homebrew: brew install tesseract tesseract-lang</source>
        <translation>installieren Sie es mit Homebrew: brew install tesseract tesseract-lang</translation>
    </message>
    <message>
        <source>install it with your system&apos;s package manager, on Debian and Ubuntu: apt install tesseract-ocr</source>
        <translation>installieren Sie es mit der Paketverwaltung Ihres Systems, unter Debian und Ubuntu: apt install tesseract-ocr</translation>
    </message>
    <message>
        <source>is UTF-8 except for byte {at}; repair it, or {choose}.</source>
        <translation>ist UTF-8 bis auf Byte {at}; dieses Byte berichtigen oder {choose}.</translation>
    </message>
    <message>
        <source>is XML, but no article of a journal (JATS); save it as a web page or text and import that.</source>
        <translation>ist XML, aber kein Zeitschriftenartikel (JATS); speichern Sie es als Webseite oder Text und importieren Sie das.</translation>
    </message>
    <message>
        <source>is a damaged PDF; get it again, or open it in a PDF viewer and save it from there.</source>
        <translation>ist ein beschädigtes PDF; besorgen Sie es noch einmal, oder öffnen Sie es in einem PDF-Betrachter und speichern Sie es von dort.</translation>
    </message>
    <message>
        <source>is a damaged message; save it again from the mail program.</source>
        <translation>ist eine beschädigte Nachricht; speichern Sie sie noch einmal aus dem Mailprogramm.</translation>
    </message>
    <message>
        <source>is a folder that cannot be opened; check that you may read it.</source>
        <translation>ist ein Ordner, der sich nicht öffnen lässt; prüfen Sie, ob Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <source>is a picture; the text on it has to be read first.</source>
        <translation>ist ein Bild; der Text darauf muss erst gelesen werden.</translation>
    </message>
    <message>
        <source>is an archive and not a document Reviewer reads; unpack it and import the files in it.</source>
        <translation>ist ein Archiv und kein Dokument, das Reviewer liest; entpacken Sie es und importieren Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>is an e-mail without text; save what is attached to it and import that.</source>
        <translation>ist eine E-Mail ohne Text; speichern Sie, was daran angehängt ist, und importieren Sie das.</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is damaged XML; get it again.</source>
        <translation>ist beschädigtes XML; besorgen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>is damaged or made to break programs: reading it took all the memory it may use; save it again from a PDF viewer.</source>
        <translation>ist beschädigt oder dazu gemacht, Programme zum Absturz zu bringen: Das Lesen hat allen Speicher gebraucht, der dafür erlaubt ist; speichern Sie die Datei noch einmal aus einem PDF-Betrachter.</translation>
    </message>
    <message>
        <source>is damaged, or no REFI-QDA file; export it again where it was made.</source>
        <translation>ist beschädigt oder keine REFI-QDA-Datei; exportieren Sie sie dort noch einmal, wo sie entstanden ist.</translation>
    </message>
    <message>
        <source>is damaged, or not {kind}; export it again where it was made.</source>
        <translation>ist beschädigt oder nicht {kind}; exportieren Sie die Datei dort noch einmal, wo sie entstanden ist.</translation>
    </message>
    <message>
        <source>is damaged, or not {kind}; save it again where it was made.</source>
        <translation>ist beschädigt oder nicht {kind}; speichern Sie die Datei dort noch einmal, wo sie entstanden ist.</translation>
    </message>
    <message>
        <source>is empty (0 bytes); there is nothing to read in it.</source>
        <translation>ist leer (0 Bytes); darin gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>is in an encoding that cannot be told; {choose}.</source>
        <translation>ist in einer Kodierung, die sich nicht erkennen lässt; {choose}.</translation>
    </message>
    <message>
        <source>is larger than {count} MB; it is not read.</source>
        <translation>ist größer als {count} MB; die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>is larger than {count} MB; {instead}.</source>
        <translation>ist größer als {count} MB; {instead}.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is no REFI-QDA file: it begins with “{name}” and not “{wanted}”.</source>
        <translation>ist keine REFI-QDA-Datei: Sie beginnt mit „{name}“ und nicht mit „{wanted}“.</translation>
    </message>
    <message>
        <source>is no REFI-QDA project: there is no .qde in it; export it again as “QDPX”.</source>
        <translation>ist kein REFI-QDA-Projekt: Es ist keine .qde darin; exportieren Sie es noch einmal als „QDPX“.</translation>
    </message>
    <message>
        <source>is no ZIP archive, or damaged; export it again.</source>
        <translation>ist kein ZIP-Archiv oder beschädigt; exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>is no e-mail: it has no line such as “From: …”; if it is text, save it as .txt and import that.</source>
        <translation>ist keine E-Mail: Es fehlt eine Zeile wie „From: …“; falls es Text ist, speichern Sie ihn als .txt und importieren Sie das.</translation>
    </message>
    <message>
        <source>is no export of EPPI-Reviewer: it has neither coding tools nor references.</source>
        <translation>ist kein Export von EPPI-Reviewer: Er enthält weder Kodierwerkzeuge noch Literaturangaben.</translation>
    </message>
    <message>
        <source>is no file of references; choose one that ends in .ris, .nbib, .enw, .ciw, .bib, .xml or .json.</source>
        <translation>ist keine Datei mit Literaturangaben; wählen Sie eine, die auf .ris, .nbib, .enw, .ciw, .bib, .xml oder .json endet.</translation>
    </message>
    <message>
        <source>is no project of another tool that Reviewer reads: {known}.</source>
        <translation>ist kein Projekt eines anderen Programms, das Reviewer liest: {known}.</translation>
    </message>
    <message>
        <source>is not a PDF, although its name says so; get it again.</source>
        <translation>ist kein PDF, obwohl der Name es sagt; besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>is not a Word document: it is a ZIP archive without word/document.xml; save it as .docx again.</source>
        <translation>ist kein Word-Dokument: Es ist ein ZIP-Archiv ohne word/document.xml; speichern Sie es noch einmal als .docx.</translation>
    </message>
    <message>
        <source>is not a file but a pipe, a device or the like; choose a file or a folder.</source>
        <translation>ist keine Datei, sondern eine Pipe, ein Gerät oder dergleichen; wählen Sie eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>is not of a kind that Reviewer reads; save it as one of these: {known}.</source>
        <translation>ist nicht von einer Art, die Reviewer liest; speichern Sie die Datei in einer von diesen: {known}.</translation>
    </message>
    <message>
        <source>is not rich text (RTF), although its name says so; get it again.</source>
        <translation>ist kein Rich Text (RTF), obwohl der Name es sagt; besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>is not text but {kind}; open it where it was made and save its words as text.</source>
        <translation>ist kein Text, sondern {kind}; öffnen Sie die Datei dort, wo sie entstanden ist, und speichern Sie ihre Wörter als Text.</translation>
    </message>
    <message>
        <source>is not text: it holds a NUL at byte {at}; open it where it was made and save it as text.</source>
        <translation>ist kein Text: Byte {at} ist ein NUL; öffnen Sie die Datei dort, wo sie entstanden ist, und speichern Sie sie als Text.</translation>
    </message>
    <message>
        <source>is not text: it holds a NUL at character {count}; open it where it was made and save it as text.</source>
        <translation>ist kein Text: Zeichen {count} ist ein NUL; öffnen Sie die Datei dort, wo sie entstanden ist, und speichern Sie sie als Text.</translation>
    </message>
    <message>
        <source>is not text: it holds control characters; open it where it was made and save it as text.</source>
        <translation>ist kein Text: Die Datei enthält Steuerzeichen; öffnen Sie sie dort, wo sie entstanden ist, und speichern Sie sie als Text.</translation>
    </message>
    <message>
        <source>is not there; check the name and the folder.</source>
        <translation>ist nicht da; prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>is not {kind}: it is no ZIP archive; get it again.</source>
        <translation>ist nicht {kind}: Es ist kein ZIP-Archiv; besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>is not {kind}: there is no {name} in it.</source>
        <translation>ist nicht {kind}: Darin fehlt {name}.</translation>
    </message>
    <message>
        <source>is open in another program; close it there and try again.</source>
        <translation>ist in einem anderen Programm geöffnet; schließen Sie die Datei dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>is protected against copying (DRM); import a copy without.</source>
        <translation>ist gegen Kopieren geschützt (DRM); importieren Sie eine Kopie ohne diesen Schutz.</translation>
    </message>
    <message>
        <source>is protected with a password or in the old Word format; save it as .docx without a password.</source>
        <translation>ist mit einem Passwort geschützt oder im alten Word-Format; speichern Sie die Datei als .docx ohne Passwort.</translation>
    </message>
    <message>
        <source>is protected with a password or no workbook of this kind; save it as .xlsx without one.</source>
        <translation>ist mit einem Passwort geschützt oder keine Arbeitsmappe dieser Art; speichern Sie die Datei als .xlsx ohne Passwort.</translation>
    </message>
    <message>
        <source>is protected with a password; export it without one.</source>
        <translation>ist mit einem Passwort geschützt; exportieren Sie die Datei ohne Passwort.</translation>
    </message>
    <message>
        <source>is protected with a password; save a copy without one and import that.</source>
        <translation>ist mit einem Passwort geschützt; speichern Sie eine Kopie ohne Passwort und importieren Sie diese.</translation>
    </message>
    <message>
        <source>is protected with a password; save it without one and import that.</source>
        <translation>ist mit einem Passwort geschützt; speichern Sie die Datei ohne Passwort und importieren Sie das.</translation>
    </message>
    <message>
        <source>it takes more memory than there is</source>
        <translation>es braucht mehr Arbeitsspeicher, als da ist</translation>
    </message>
    <message>
        <source>its log goes in a circle</source>
        <translation>sein Protokoll läuft im Kreis</translation>
    </message>
    <message>
        <source>its name is not possible</source>
        <translation>der Name ist nicht möglich</translation>
    </message>
    <message>
        <source>its texts go in a circle</source>
        <translation>seine Texte laufen im Kreis</translation>
    </message>
    <message>
        <source>lacks the file {last} that it names.</source>
        <translation>enthält die Datei {last} nicht, die darin genannt ist.</translation>
    </message>
    <message>
        <source>may not be read by you; ask its owner for permission.</source>
        <translation>darf von Ihnen nicht gelesen werden; bitten Sie die Person, der die Datei gehört, um Erlaubnis.</translation>
    </message>
    <message>
        <source>needs too much memory to be read; split it into parts and import those.</source>
        <translation>braucht zum Lesen zu viel Speicher; teilen Sie die Datei in Teile auf und importieren Sie diese.</translation>
    </message>
    <message>
        <source>only a newer version of Reviewer can unpack it</source>
        <translation>nur eine neuere Version von Reviewer kann sie entpacken</translation>
    </message>
    <message>
        <source>shows no text; a page that scripts fill must be saved from a browser first.</source>
        <translation>zeigt keinen Text; eine Seite, die Skripte füllen, muss erst aus einem Browser gespeichert werden.</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>die Datei aufteilen</translation>
    </message>
    <message>
        <source>split it into parts and import those</source>
        <translation>die Datei in Teile aufteilen und diese importieren</translation>
    </message>
    <message>
        <source>takes too long to be read; split it into parts or save it again from a PDF viewer.</source>
        <translation>braucht zum Lesen zu lange; teilen Sie die Datei in Teile auf, oder speichern Sie sie noch einmal aus einem PDF-Betrachter.</translation>
    </message>
    <message>
        <source>tesseract has no language “{names}” here; installed are: {known}.</source>
        <translation>tesseract hat hier die Sprache „{names}“ nicht; installiert sind: {known}.</translation>
    </message>
    <message>
        <source>the id of a {kind} does not follow from its content</source>
        <translation>die Kennung eines Dings der Art „{kind}“ folgt nicht aus seinem Inhalt</translation>
    </message>
    <message>
        <source>the number {text} has no place in a record</source>
        <translation>die Zahl {text} hat in einem Eintrag keinen Platz</translation>
    </message>
    <message>
        <source>the record does not say what it was before something was purged from it</source>
        <translation>der Eintrag sagt nicht, was er war, bevor etwas daraus getilgt wurde</translation>
    </message>
    <message>
        <source>the record has no changes</source>
        <translation>der Eintrag hat keine Änderungen</translation>
    </message>
    <message>
        <source>the record has no changes, or too many</source>
        <translation>der Eintrag hat keine Änderungen oder zu viele</translation>
    </message>
    <message>
        <source>the record has no version</source>
        <translation>der Eintrag hat keine Version</translation>
    </message>
    <message>
        <source>the record has other keys than its version has</source>
        <translation>der Eintrag hat andere Schlüssel als seine Version</translation>
    </message>
    <message>
        <source>the record is not JSON</source>
        <translation>der Eintrag ist kein JSON</translation>
    </message>
    <message>
        <source>the record is not canonical JSON</source>
        <translation>der Eintrag ist kein kanonisches JSON</translation>
    </message>
    <message>
        <source>the record is too large</source>
        <translation>der Eintrag ist zu groß</translation>
    </message>
    <message>
        <source>the record&apos;s action or coder is not an id</source>
        <translation>die Handlung oder Person des Eintrags ist keine Kennung</translation>
    </message>
    <message>
        <source>the record&apos;s clock is out of range</source>
        <translation>die Uhr des Eintrags liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>the record&apos;s id is not the hash of its content</source>
        <translation>die Kennung des Eintrags ist nicht der Hash seines Inhalts</translation>
    </message>
    <message>
        <source>the record&apos;s opening is not an id</source>
        <translation>die Öffnung des Eintrags ist keine Kennung</translation>
    </message>
    <message>
        <source>the record&apos;s part is out of range</source>
        <translation>der Teil des Eintrags liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>the record&apos;s time or label is out of range</source>
        <translation>Zeit oder Bezeichnung des Eintrags liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>the {field} of a {kind} has an impossible value</source>
        <translation>das Feld „{field}“ eines Dings der Art „{kind}“ hat einen unmöglichen Wert</translation>
    </message>
    <message>
        <source>unpacks to far more than {kind} holds (part {name}); it is not read.</source>
        <translation>entpackt sich zu weit mehr, als {kind} enthält (Teil {name}); die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>what it is packed in is damaged</source>
        <translation>ihre Verpackung ist beschädigt</translation>
    </message>
    <message>
        <source>what it is packed in is damaged, or far too large</source>
        <translation>ihre Verpackung ist beschädigt oder viel zu groß</translation>
    </message>
    <message>
        <source>{why} that a summary can be written to; choose one of {known}.</source>
        <translation>{why}, und so lässt sich keine Zusammenfassung schreiben; wählen Sie aus: {known}.</translation>
    </message>
    <message>
        <source>{why} that excerpts can be written to; choose one of {known}.</source>
        <translation>{why}, und so lassen sich keine Fundstellen schreiben; wählen Sie aus: {known}.</translation>
    </message>
    <message>
        <source>{why} that tables can be written to; choose .csv or .xlsx.</source>
        <translation>{why}, und so lassen sich keine Tabellen schreiben; wählen Sie .csv oder .xlsx.</translation>
    </message>
    <message>
        <source>“{name}” asks for so much work to open it (factor {factor}, at most {most}) that it may be made to stop this computer; ask for the file again.</source>
        <translation>„{name}“ verlangt zum Öffnen so viel Rechenarbeit (Faktor {factor}, höchstens {most}), dass die Datei dafür gemacht sein könnte, diesen Computer lahmzulegen; bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}).</source>
        <translation>„{name}“ ist nicht lesbar ({why}).</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}); check the file.</source>
        <translation>„{name}“ ist nicht lesbar ({why}); prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a citation style: {why}.</source>
        <translation>„{name}“ lässt sich nicht als Zitierstil lesen: {why}.</translation>
    </message>
    <message>
        <source>“{name}” could not be read by tesseract; open it elsewhere and save it again.</source>
        <translation>tesseract konnte „{name}“ nicht lesen; öffnen Sie die Datei in einem anderen Programm, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>“{name}” declares things of its own (DOCTYPE), which no citation style needs; it is not read.</source>
        <translation>„{name}“ enthält eine DOCTYPE-Angabe, die kein Zitierstil braucht; die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” does not open with this passphrase; type it again, or ask for the file again if it is damaged.</source>
        <translation>„{name}“ lässt sich mit dieser Passphrase nicht öffnen; geben Sie sie noch einmal ein, oder bitten Sie erneut um die Datei, falls sie beschädigt ist.</translation>
    </message>
    <message>
        <source>“{name}” does not say which format references are to be in; let it end in .ris, .bib or .json.</source>
        <translation>„{name}“ sagt nicht, in welchem Format die Literaturangaben stehen sollen; wählen Sie einen Namen, der auf .ris, .bib oder .json endet.</translation>
    </message>
    <message>
        <source>“{name}” exists already; choose another name, or say that it may be replaced.</source>
        <translation>„{name}“ gibt es schon; wählen Sie einen anderen Namen, oder lassen Sie das Ersetzen zu.</translation>
    </message>
    <message>
        <source>“{name}” exists already; choose another name.</source>
        <translation>„{name}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” has no log as a Reviewer project has; it cannot be merged.</source>
        <translation>„{name}“ hat kein Protokoll, wie es ein Projekt von Reviewer hat, und lässt sich nicht zusammenführen.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} pages, more than can be read at once; split it.</source>
        <translation>„{name}“ hat {pages} Seiten, mehr, als sich auf einmal lesen lassen; teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>“{name}” holds what no project has ({listed}), so it is not opened; save what is whole in it.</source>
        <translation>„{name}“ enthält, was kein Projekt hat ({listed}), und wird deshalb nicht geöffnet; retten Sie, was darin ganz ist.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged picture; get it again.</source>
        <translation>„{name}“ ist ein beschädigtes Bild; besorgen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Reviewer project.</source>
        <translation>„{name}“ ist die Datenbank eines anderen Programms, kein Projekt von Reviewer.</translation>
    </message>
    <message>
        <source>“{name}” is a device and not a file; choose another name.</source>
        <translation>„{name}“ ist ein Gerät und keine Datei; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; write the name of a file in it.</source>
        <translation>„{name}“ ist ein Ordner; schreiben Sie den Namen einer Datei darin.</translation>
    </message>
    <message>
        <source>“{name}” is a picture of {width} × {height} pixels, more than can be read; make it smaller.</source>
        <translation>„{name}“ ist ein Bild von {width} × {height} Pixeln, mehr, als sich lesen lassen; verkleinern Sie es.</translation>
    </message>
    <message>
        <source>“{name}” is a project, and not written over; choose another name.</source>
        <translation>„{name}“ ist ein Projekt und wird nicht überschrieben; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is being made by {who}.</source>
        <translation>„{name}“ wird gerade angelegt: {who} ist dabei.</translation>
    </message>
    <message>
        <source>“{name}” is cut off: part of the file is missing. Copy it again, or go back to a backup.</source>
        <translation>„{name}“ ist abgeschnitten: Ein Teil der Datei fehlt. Kopieren Sie sie noch einmal, oder gehen Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>“{name}” is damaged (its tables cannot be told).</source>
        <translation>„{name}“ ist beschädigt (die Tabellen sind nicht zu erkennen).</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({what}); ask for another copy of it.</source>
        <translation>„{name}“ ist beschädigt ({what}); bitten Sie um eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({what}); go back to a backup, or save what is whole in it.</source>
        <translation>„{name}“ ist beschädigt ({what}); gehen Sie zu einer Sicherung zurück, oder retten Sie, was darin ganz ist.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not a Word document.</source>
        <translation>„{name}“ ist beschädigt oder kein Word-Dokument.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program right now.</source>
        <translation>„{name}“ wird gerade von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any citation style; choose a .csl file of at most 2 MB.</source>
        <translation>„{name}“ ist größer als jeder Zitierstil; wählen Sie eine .csl-Datei von höchstens 2 MB.</translation>
    </message>
    <message>
        <source>“{name}” is no citation style: choose a .csl file (Citation Style Language 1.0).</source>
        <translation>„{name}“ ist kein Zitierstil: Wählen Sie eine .csl-Datei (Citation Style Language 1.0).</translation>
    </message>
    <message>
        <source>“{name}” is no file on a disk; choose a project file.</source>
        <translation>„{name}“ ist keine Datei auf einer Platte; wählen Sie eine Projektdatei.</translation>
    </message>
    <message>
        <source>“{name}” is not a Reviewer project; choose a file that ends in .review.</source>
        <translation>„{name}“ ist kein Projekt von Reviewer; wählen Sie eine Datei, die auf .review endet.</translation>
    </message>
    <message>
        <source>“{name}” is not a possible file name: Windows allows no “{sign}” in it; choose another.</source>
        <translation>„{name}“ ist kein möglicher Dateiname: Windows erlaubt darin kein „{sign}“; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{name}” is not a possible file name: Windows keeps it for a device; choose another.</source>
        <translation>„{name}“ ist kein möglicher Dateiname: Windows hält ihn für ein Gerät frei; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{name}” is not a possible file name: it ends in a dot or a blank; choose another.</source>
        <translation>„{name}“ ist kein möglicher Dateiname: Er endet auf einen Punkt oder ein Leerzeichen; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{name}” is not a possible file name; choose another.</source>
        <translation>„{name}“ ist kein möglicher Dateiname; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{name}” is not a summary by Reviewer, or another program has taken its data out.</source>
        <translation>„{name}“ ist keine Zusammenfassung von Reviewer, oder ein anderes Programm hat die Daten daraus entfernt.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {holder} has it. Open it for reading only, or close it there.</source>
        <translation>„{name}“ ist schon geöffnet: {holder} hat es. Öffnen Sie es nur zum Lesen, oder schließen Sie es dort.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only; save a copy to work on it.</source>
        <translation>„{name}“ ist nur zum Lesen offen; speichern Sie eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>“{name}” is pseudonymised: it can be read and analysed, but not merged.</source>
        <translation>„{name}“ ist pseudonymisiert und lässt sich lesen und auswerten, aber nicht zusammenführen.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a summary.</source>
        <translation>„{name}“ ist zu groß für eine Zusammenfassung.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected; choose another name, or take the protection off.</source>
        <translation>„{name}“ ist schreibgeschützt; wählen Sie einen anderen Namen, oder heben Sie den Schutz auf.</translation>
    </message>
    <message>
        <source>“{name}” only says that it is written like {parent}; add the style {parent} instead.</source>
        <translation>„{name}“ sagt nur, dass es wie {parent} geschrieben wird; fügen Sie stattdessen den Stil {parent} hinzu.</translation>
    </message>
    <message>
        <source>“{name}” says it has {size} GB, but hardly any of it is there.</source>
        <translation>„{name}“ hat angeblich {size} GB, doch kaum etwas davon ist da.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Reviewer; it is open for reading only. Update Reviewer.</source>
        <translation>„{name}“ stammt von einer neueren Version von Reviewer; es ist nur zum Lesen offen. Aktualisieren Sie Reviewer.</translation>
    </message>
    <message>
        <source>“{name}” was made by another version of Reviewer; verify it with that one.</source>
        <translation>„{name}“ stammt von einer anderen Version von Reviewer; prüfen Sie die Datei mit jener Version.</translation>
    </message>
    <message>
        <source>“{name}” was moved or removed while it was open; put it back, or save a copy.</source>
        <translation>„{name}“ wurde verschoben oder entfernt, während es offen war; legen Sie es zurück, oder speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>“{name}” was moved, removed or replaced by another program while it was open; save a copy.</source>
        <translation>„{name}“ wurde von einem anderen Programm verschoben, entfernt oder ersetzt, während es offen war; speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>“{name}” was not read to its end; merge it again.</source>
        <translation>„{name}“ wurde nicht bis zum Ende gelesen; führen Sie die Datei noch einmal zusammen.</translation>
    </message>
    <message>
        <source>“{name}” was overwritten with older content by another program, such as one that syncs folders, while it was open; save a copy.</source>
        <translation>„{name}“ wurde, während es offen war, von einem anderen Programm mit älterem Inhalt überschrieben, etwa einem, das Ordner abgleicht; speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>“{name}” {why}</source>
        <translation>„{name}“ {why}</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({why}); check the permissions of the file.</source>
        <translation>„{path}“ ist nicht lesbar ({why}); prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({why}); choose another place.</source>
        <translation>„{path}“ lässt sich nicht schreiben ({why}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{path}” exists already; choose another name, or open it.</source>
        <translation>„{path}“ gibt es schon; wählen Sie einen anderen Namen, oder öffnen Sie es.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; choose a project file that ends in .review.</source>
        <translation>„{path}“ ist ein Ordner; wählen Sie eine Projektdatei, die auf .review endet.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, and too large to be searched page by page ({count} GB at most); go back to a backup.</source>
        <translation>„{path}“ ist beschädigt und zu groß, um Seite für Seite durchsucht zu werden (höchstens {count} GB); gehen Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>“{path}” is no file on a disk; choose a project file that ends in .review.</source>
        <translation>„{path}“ ist keine Datei auf einer Platte; wählen Sie eine Projektdatei, die auf .review endet.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no</source>
        <translation>„{value}“ ist weder yes noch no</translation>
    </message>
    <message>
        <source>“{value}” is not a date; write it like 2024-03-31</source>
        <translation>„{value}“ ist kein Datum; schreiben Sie es wie 2024-03-31</translation>
    </message>
    <message>
        <source>“{value}” is not a number; write it like 12 or 3.5</source>
        <translation>„{value}“ ist keine Zahl; schreiben Sie sie wie 12 oder 3.5</translation>
    </message>
    <message>
        <source>“{who}” cannot be the name of a login; take one of at most {most} letters.</source>
        <translation>„{who}“ kann kein Anmeldename sein; wählen Sie einen mit höchstens {most} Buchstaben.</translation>
    </message>
    <message>
        <source>attribute name</source>
        <translation>Name des Merkmals</translation>
    </message>
    <message>
        <source>code name</source>
        <translation>Kodename</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>A change in this project is damaged; go back to a backup, or save what is whole in it.</source>
        <translation>Eine Änderung in diesem Projekt ist beschädigt; gehen Sie zu einer Sicherung zurück, oder retten Sie, was darin ganz ist.</translation>
    </message>
    <message>
        <source>A pseudonymised project is of everybody&apos;s work; choose one or the other.</source>
        <translation>Ein pseudonymisiertes Projekt enthält die Arbeit aller; wählen Sie das eine oder das andere.</translation>
    </message>
    <message>
        <source>A pseudonymised project needs a place for the list of names; choose a file for it.</source>
        <translation>Ein pseudonymisiertes Projekt braucht einen Ort für die Namensliste; wählen Sie eine Datei dafür.</translation>
    </message>
    <message>
        <source>A round is for one of: {names}.</source>
        <translation>Eine Runde dient einem dieser Zwecke: {names}.</translation>
    </message>
    <message>
        <source>A search has no field “{field}”.</source>
        <translation>Eine Suche hat kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>A source needs a title; write at least one letter.</source>
        <translation>Eine Quelle braucht einen Titel; schreiben Sie mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>An excerpt cannot be linked to itself; choose another one.</source>
        <translation>Eine Fundstelle lässt sich nicht mit sich selbst verknüpfen; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Another highlight of yours has exactly this region already.</source>
        <translation>Eine andere Ihrer Markierungen hat schon genau diesen Bereich.</translation>
    </message>
    <message>
        <source>Another highlight of yours with the same code has exactly these words already.</source>
        <translation>Eine andere Ihrer Markierungen mit demselben Kode hat schon genau diese Wörter.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has no question; write one, or take the line out.</source>
        <translation>Zeile {line} von „{file}“ hat keine Frage; schreiben Sie eine, oder nehmen Sie die Zeile heraus.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Zeile {line}: {why}</translation>
    </message>
    <message>
        <source>Name at least one coder who gets sources.</source>
        <translation>Nennen Sie mindestens eine Person, die Quellen bekommt.</translation>
    </message>
    <message>
        <source>No coder is called “{name}”; there are: {names}.</source>
        <translation>Eine Person „{name}“ gibt es nicht; es gibt: {names}.</translation>
    </message>
    <message>
        <source>No column is chosen as text; choose at least one.</source>
        <translation>Keine Spalte ist als Text gewählt; wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>Nothing in “{name}” could be saved; name a backup or a teammate&apos;s copy as well.</source>
        <translation>Aus „{name}“ ließ sich nichts retten; nennen Sie auch eine Sicherung oder die Kopie von jemandem im Team.</translation>
    </message>
    <message>
        <source>Nothing is chosen; choose at least one name.</source>
        <translation>Nichts ist gewählt; wählen Sie mindestens einen Namen.</translation>
    </message>
    <message>
        <source>One of the two highlights is not in the project any more.</source>
        <translation>Eine der beiden Markierungen ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>One of these highlights is not in the project any more.</source>
        <translation>Eine dieser Markierungen ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>One of these sources is not in the project any more.</source>
        <translation>Eine dieser Quellen ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>One passage of “{title}” has no place in the other text: “{quote}”; keep both sources, or move its highlight first.</source>
        <translation>Eine Textstelle von „{title}“ hat im anderen Text keinen Platz: „{quote}“; behalten Sie beide Quellen, oder verschieben Sie zuerst ihre Markierung.</translation>
    </message>
    <message>
        <source>Only a .qdpx is written for {to}; let the name of the file end so.</source>
        <translation>Für {to} wird nur eine .qdpx geschrieben; lassen Sie den Dateinamen so enden.</translation>
    </message>
    <message>
        <source>Only a text that was changed twice can be decided with another text.</source>
        <translation>Nur ein Text, der zweimal geändert wurde, lässt sich mit einem anderen Text entscheiden.</translation>
    </message>
    <message>
        <source>Only {lead}, who leads the round “{name}”, can {to_do}.</source>
        <translation>Nur {lead} leitet die Runde „{name}“ und kann {to_do}.</translation>
    </message>
    <message>
        <source>Say for which coder it is: all sources and codes go along with one coder&apos;s work.</source>
        <translation>Geben Sie an, um wessen Arbeit es geht: Alle Quellen und Kodes kommen nur zur Arbeit einer einzelnen Person hinzu.</translation>
    </message>
    <message>
        <source>Say why the source is excluded; choose a reason or write one.</source>
        <translation>Geben Sie an, warum die Quelle ausgeschlossen wird; wählen Sie einen Grund, oder schreiben Sie einen.</translation>
    </message>
    <message>
        <source>Select at least two characters to purge.</source>
        <translation>Wählen Sie mindestens zwei Zeichen zum Tilgen aus.</translation>
    </message>
    <message>
        <source>Several cases are called “{name}”: {listed}.</source>
        <translation>Mehrere Fälle heißen „{name}“: {listed}.</translation>
    </message>
    <message>
        <source>Several coders are called “{name}”; name one by its id.</source>
        <translation>Mehrere Personen heißen „{name}“; nennen Sie eine mit ihrer ID.</translation>
    </message>
    <message>
        <source>Several codes are called “{path}”: {names}. Write the whole path.</source>
        <translation>Mehrere Kodes heißen „{path}“: {names}. Schreiben Sie den ganzen Pfad.</translation>
    </message>
    <message>
        <source>Several groups are called “{name}”: {listed}.</source>
        <translation>Mehrere Gruppen heißen „{name}“: {listed}.</translation>
    </message>
    <message>
        <source>Several rounds are called “{name}”; name one by its id: {names}.</source>
        <translation>Mehrere Runden heißen „{name}“; nennen Sie eine mit ihrer ID: {names}.</translation>
    </message>
    <message>
        <source>Several sources are called “{name}”: {listed}.</source>
        <translation>Mehrere Quellen heißen „{name}“: {listed}.</translation>
    </message>
    <message>
        <source>The PDF of “{title}” was not kept in the project; import it again to keep it.</source>
        <translation>Das PDF von „{title}“ wurde nicht im Projekt aufgehoben; importieren Sie es noch einmal, um es aufzuheben.</translation>
    </message>
    <message>
        <source>The attribute “{cleaned}”: {why}.</source>
        <translation>Das Merkmal „{cleaned}“: {why}.</translation>
    </message>
    <message>
        <source>The backup “{path}” could not be purged ({why}); delete it by hand.</source>
        <translation>In der Sicherung „{path}“ ließ sich nichts tilgen ({why}); löschen Sie sie von Hand.</translation>
    </message>
    <message>
        <source>The check of the file did not come to its end; check it again.</source>
        <translation>Die Prüfung der Datei kam nicht zum Ende; prüfen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The checklist “{name}” has no item “{key}”.</source>
        <translation>Die Checkliste „{name}“ hat keinen Punkt „{key}“.</translation>
    </message>
    <message>
        <source>The code path is empty; write it like Risks/Dissociation.</source>
        <translation>Der Pfad des Kodes ist leer; schreiben Sie ihn wie Risks/Dissociation.</translation>
    </message>
    <message>
        <source>The codebook cannot be written as REFI-QDA ({why}); nothing was written.</source>
        <translation>Das Kodebuch lässt sich nicht als REFI-QDA schreiben ({why}); nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The codebook of the sample cannot be read. {refused}</source>
        <translation>Das Kodebuch des Beispiels ist nicht lesbar. {refused}</translation>
    </message>
    <message>
        <source>The disk refuses, so “{title}” is not gone from it yet. {notice}</source>
        <translation>Die Platte verweigert es, deshalb ist „{title}“ noch nicht von ihr entfernt. {notice}</translation>
    </message>
    <message>
        <source>The file of “{title}” was not kept in the project; import it again to have its text read.</source>
        <translation>Die Datei von „{title}“ wurde nicht im Projekt aufgehoben; importieren Sie sie noch einmal, damit ihr Text gelesen wird.</translation>
    </message>
    <message>
        <source>The files have changed since you looked at them; nothing was merged. Look at them again.</source>
        <translation>Die Dateien haben sich geändert, seit Sie sie angesehen haben; nichts wurde zusammengeführt. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>The folder “{parent}” does not exist; choose another place for the repaired project.</source>
        <translation>Den Ordner „{parent}“ gibt es nicht; wählen Sie einen anderen Ort für das reparierte Projekt.</translation>
    </message>
    <message>
        <source>The making of the project cannot be taken back.</source>
        <translation>Das Anlegen des Projekts lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The memo is empty; write something.</source>
        <translation>Das Memo ist leer; schreiben Sie etwas.</translation>
    </message>
    <message>
        <source>The note is empty; write a title or a text.</source>
        <translation>Die Notiz ist leer; schreiben Sie einen Titel oder einen Text.</translation>
    </message>
    <message>
        <source>The note would be empty; delete it instead.</source>
        <translation>Die Notiz wäre leer; löschen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>The original of “{title}” was not kept in the project.</source>
        <translation>Das Original von „{title}“ wurde nicht im Projekt aufgehoben.</translation>
    </message>
    <message>
        <source>The original of “{title}” was not kept in the project; give the file to replace its text instead.</source>
        <translation>Das Original von „{title}“ wurde nicht im Projekt aufgehoben; geben Sie stattdessen die Datei an, die den Text ersetzen soll.</translation>
    </message>
    <message>
        <source>The overlap is a percentage from 0 to 100.</source>
        <translation>Die Überlappung ist ein Prozentsatz von 0 bis 100.</translation>
    </message>
    <message>
        <source>The project cannot be written as REFI-QDA ({why}); nothing was written.</source>
        <translation>Das Projekt lässt sich nicht als REFI-QDA schreiben ({why}); nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The project has no codes, and a codebook without codes is none; nothing was written.</source>
        <translation>Das Projekt hat keine Kodes, und ein Kodebuch ohne Kodes ist keines; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The quote “{quote}” does not stand in this source; copy it character for character.</source>
        <translation>Das Zitat „{quote}“ steht nicht in dieser Quelle; übernehmen Sie es Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>The quote “{quote}” stands {count} times in this source; say which one, from 1 to {count}.</source>
        <translation>Das Zitat „{quote}“ steht {count}-mal in dieser Quelle; geben Sie an, welches gemeint ist, von 1 bis {count}.</translation>
    </message>
    <message>
        <source>The repaired project did not come out whole ({problems}).</source>
        <translation>Das reparierte Projekt ist nicht vollständig ({problems}).</translation>
    </message>
    <message>
        <source>The sample cannot be built: {reason}</source>
        <translation>Das Beispiel lässt sich nicht aufbauen: {reason}</translation>
    </message>
    <message>
        <source>The sample is not complete: “{filename}” is missing; install it again.</source>
        <translation>Das Beispiel ist nicht vollständig: „{filename}“ fehlt; installieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The table has no column “{name}”.</source>
        <translation>Die Tabelle hat keine Spalte „{name}“.</translation>
    </message>
    <message>
        <source>The threshold is a share above 0, and 1 at most.</source>
        <translation>Der Schwellenwert ist ein Anteil über 0 und höchstens 1.</translation>
    </message>
    <message>
        <source>The words also stand in {where}; these stay as they are, with their history.</source>
        <translation>Die Wörter stehen auch hier: {where}; das bleibt, wie es ist, mit seiner Geschichte.</translation>
    </message>
    <message>
        <source>The {field} has {count} characters; shorten it to 2,000 at most.</source>
        <translation>„{field}“ hat {count} Zeichen; kürzen Sie auf höchstens 2.000.</translation>
    </message>
    <message>
        <source>There are no groups of “{of}”; choose one of {names}.</source>
        <translation>Gruppen von „{of}“ gibt es nicht; wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>There are no sources to assign; import some, or name others.</source>
        <translation>Es gibt keine Quellen zum Zuteilen; importieren Sie welche, oder nennen Sie andere.</translation>
    </message>
    <message>
        <source>There is a case “{name}” already; choose another name.</source>
        <translation>Einen Fall „{name}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a code “{path}” already; choose another name, or merge the two.</source>
        <translation>Einen Kode „{path}“ gibt es schon; wählen Sie einen anderen Namen, oder legen Sie die beiden zusammen.</translation>
    </message>
    <message>
        <source>There is a group of {many} “{name}” already; choose another name.</source>
        <translation>Eine Gruppe von {many} mit dem Namen „{name}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a round “{name}” already; choose another name.</source>
        <translation>Eine Runde „{name}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no code “{path}”.</source>
        <translation>Einen Kode „{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no file to merge.</source>
        <translation>Es gibt keine Datei zum Zusammenführen.</translation>
    </message>
    <message>
        <source>There is no group “{name}”; there are: {names}.</source>
        <translation>Eine Gruppe „{name}“ gibt es nicht; es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no profile “{to}”; there are: {names}.</source>
        <translation>Ein Profil „{to}“ gibt es nicht; vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>There is no round “{name}”; there are: {names}.</source>
        <translation>Eine Runde „{name}“ gibt es nicht; es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no source “{name}”.</source>
        <translation>Eine Quelle „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no source “{name}”; did you mean {meant}?</source>
        <translation>Eine Quelle „{name}“ gibt es nicht; meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>There is only white space at these places; nothing is highlighted.</source>
        <translation>An diesen Stellen stehen nur Leerzeichen; nichts wird markiert.</translation>
    </message>
    <message>
        <source>There is only white space at this place of “{title}”; select some words.</source>
        <translation>An dieser Stelle von „{title}“ stehen nur Leerzeichen; wählen Sie Wörter aus.</translation>
    </message>
    <message>
        <source>These are {count} reasons; shorten the list to 500 at most.</source>
        <translation>Das sind {count} Gründe; kürzen Sie die Liste auf höchstens 500.</translation>
    </message>
    <message>
        <source>These words are not in the text of “{title}”.</source>
        <translation>Diese Wörter stehen nicht im Text von „{title}“.</translation>
    </message>
    <message>
        <source>They are the work of others, or purge something; somebody who may pass that on has to exchange it.</source>
        <translation>Es ist die Arbeit anderer oder tilgt etwas; jemand, der das weitergeben darf, muss es austauschen.</translation>
    </message>
    <message>
        <source>This action is not in the project; copy its id from the history.</source>
        <translation>Diese Aktion ist nicht im Projekt; kopieren Sie ihre ID aus dem Verlauf.</translation>
    </message>
    <message>
        <source>This case is not in the project any more.</source>
        <translation>Dieser Fall ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This code is not in the codebook any more.</source>
        <translation>Dieser Kode ist nicht mehr im Kodebuch.</translation>
    </message>
    <message>
        <source>This coder is not in the project; let them join first.</source>
        <translation>Diese Person ist nicht im Projekt; sie muss ihm erst beitreten.</translation>
    </message>
    <message>
        <source>This coder is not one of the project&apos;s; choose another.</source>
        <translation>Diese Person gehört nicht zum Projekt; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This conflict is not about a deleted thing.</source>
        <translation>In diesem Konflikt geht es nicht um etwas Gelöschtes.</translation>
    </message>
    <message>
        <source>This conflict is not about two things of one id.</source>
        <translation>In diesem Konflikt geht es nicht um zwei Dinge mit derselben ID.</translation>
    </message>
    <message>
        <source>This group is not in the project any more.</source>
        <translation>Diese Gruppe ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This highlight is a passage of the text, and no region of a page.</source>
        <translation>Diese Markierung ist eine Textstelle und kein Bereich einer Seite.</translation>
    </message>
    <message>
        <source>This highlight is a region of a page; it is moved on the page.</source>
        <translation>Diese Markierung ist ein Bereich einer Seite; sie wird auf der Seite verschoben.</translation>
    </message>
    <message>
        <source>This highlight is not in the project any more.</source>
        <translation>Diese Markierung ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This highlight is {name}&apos;s; you cannot {verb} it. Tag the passage to have your own.</source>
        <translation>Diese Markierung ist von {name}; Sie können sie nicht {verb}. Kodieren Sie die Textstelle, um eine eigene zu haben.</translation>
    </message>
    <message>
        <source>This is the text that “{title}” has already.</source>
        <translation>Das ist der Text, den „{title}“ schon hat.</translation>
    </message>
    <message>
        <source>This link is not in the project any more.</source>
        <translation>Diese Verknüpfung ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This link is {name}&apos;s; you cannot take it away.</source>
        <translation>Diese Verknüpfung ist von {name}; Sie können sie nicht entfernen.</translation>
    </message>
    <message>
        <source>This memo is not in the project any more.</source>
        <translation>Dieses Memo ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This memo is {name}&apos;s; you cannot change it. Write one of your own.</source>
        <translation>Dieses Memo ist von {name}; Sie können es nicht ändern. Schreiben Sie ein eigenes.</translation>
    </message>
    <message>
        <source>This note is not in the project any more.</source>
        <translation>Diese Notiz ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This note is {coder}&apos;s; you cannot {verb} it.</source>
        <translation>Diese Notiz ist von {coder}; Sie können sie nicht {verb}.</translation>
    </message>
    <message>
        <source>This rectangle is too small, or lies beside the page; draw a larger one.</source>
        <translation>Dieses Rechteck ist zu klein oder liegt neben der Seite; ziehen Sie ein größeres auf.</translation>
    </message>
    <message>
        <source>This region stands on a file that the source does not have any more; it cannot be moved.</source>
        <translation>Dieser Bereich liegt auf einer Datei, die die Quelle nicht mehr hat; er lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <source>This round is not in the project any more.</source>
        <translation>Diese Runde ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This search is not in the log any more.</source>
        <translation>Diese Suche steht nicht mehr im Protokoll.</translation>
    </message>
    <message>
        <source>This side of the conflict is not there any more.</source>
        <translation>Diese Seite des Konflikts gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This source is not in the project any more.</source>
        <translation>Diese Quelle ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This text is in the project already, as “{title}”; remove that source first.</source>
        <translation>Dieser Text ist schon im Projekt, als „{title}“; entfernen Sie zuerst diese Quelle.</translation>
    </message>
    <message>
        <source>This text was purged from the project; it does not come in again.</source>
        <translation>Dieser Text wurde aus dem Projekt getilgt; er kommt nicht wieder hinein.</translation>
    </message>
    <message>
        <source>To purge this source, type its title exactly: “{title}”.</source>
        <translation>Um diese Quelle zu tilgen, geben Sie ihren Titel genau ein: „{title}“.</translation>
    </message>
    <message>
        <source>To purge words from this source, type its title exactly: “{title}”.</source>
        <translation>Um Wörter aus dieser Quelle zu tilgen, geben Sie ihren Titel genau ein: „{title}“.</translation>
    </message>
    <message>
        <source>What coders marked here has changed since; look at it again.</source>
        <translation>Was hier markiert wurde, hat sich inzwischen geändert; sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>What is at “{where}” has not all arrived yet; try again later.</source>
        <translation>Was unter „{where}“ liegt, ist noch nicht vollständig angekommen; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>What was written cannot be read back ({why}); nothing was written.</source>
        <translation>Das Geschriebene lässt sich nicht wieder einlesen ({why}); es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>What was written does not read back as it is here; nothing was written. Please report this.</source>
        <translation>Das Geschriebene liest sich nicht so wieder ein, wie es hier steht; es wurde nichts gespeichert. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Where the text of “{title}” stands on its pages is not known; “reviewer structure” finds it out.</source>
        <translation>Wo der Text von „{title}“ auf den Seiten steht, ist nicht bekannt; „reviewer structure“ findet es heraus.</translation>
    </message>
    <message>
        <source>You may only read there; ask whoever manages it.</source>
        <translation>Sie dürfen dort nur lesen; fragen Sie, wer das verwaltet.</translation>
    </message>
    <message>
        <source>a synthesis</source>
        <translation>eine Synthese</translation>
    </message>
    <message>
        <source>another coder</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>Kodes</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>sie löschen</translation>
    </message>
    <message>
        <source>does not hold settings of Reviewer</source>
        <translation>enthält keine Einstellungen von Reviewer</translation>
    </message>
    <message>
        <source>gives “{setting}” a value that this setting cannot have</source>
        <translation>gibt „{setting}“ einen Wert, den diese Einstellung nicht haben kann</translation>
    </message>
    <message>
        <source>hand it on</source>
        <translation>sie weitergeben</translation>
    </message>
    <message>
        <source>has more than 20,000 notes; that is more than can be taken over.</source>
        <translation>enthält mehr als 20.000 Notizen; das ist mehr, als sich übernehmen lässt.</translation>
    </message>
    <message>
        <source>has no text that tesseract could read in this language.</source>
        <translation>enthält keinen Text, den tesseract in dieser Sprache lesen konnte.</translation>
    </message>
    <message>
        <source>highlights.csv, row {line}: {why}</source>
        <translation>highlights.csv, Zeile {line}: {why}</translation>
    </message>
    <message>
        <source>is a damaged picture; get it again.</source>
        <translation>ist ein beschädigtes Bild; besorgen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>is a picture of hardly a pixel; there is nothing to see on it.</source>
        <translation>ist ein Bild von kaum einem Pixel; darauf ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>is a picture of {width} × {height} pixels, more than can be shown; make it smaller and import that.</source>
        <translation>ist ein Bild von {width} × {height} Pixeln, mehr, als sich anzeigen lassen; verkleinern Sie es und importieren Sie das.</translation>
    </message>
    <message>
        <source>is damaged; open it in a PDF viewer and save it from there.</source>
        <translation>ist beschädigt; öffnen Sie die Datei in einem PDF-Betrachter und speichern Sie sie von dort.</translation>
    </message>
    <message>
        <source>is protected with a password; save a copy without one.</source>
        <translation>ist mit einem Passwort geschützt; speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>lift its blinding</source>
        <translation>ihre Verblindung aufheben</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name of the attribute</source>
        <translation>Name des Merkmals</translation>
    </message>
    <message>
        <source>name of the relation</source>
        <translation>Name der Beziehung</translation>
    </message>
    <message>
        <source>name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>needs too much memory to be worked on; split it into parts.</source>
        <translation>braucht zum Bearbeiten zu viel Speicher; teilen Sie die Datei in Teile auf.</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>kein Projekt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>take codes from</source>
        <translation>Kodes nehmen von</translation>
    </message>
    <message>
        <source>takes too long to be worked on; split it into parts.</source>
        <translation>braucht zum Bearbeiten zu lange; teilen Sie die Datei in Teile auf.</translation>
    </message>
    <message>
        <source>the case “{name}”</source>
        <translation>der Fall „{name}“</translation>
    </message>
    <message>
        <source>the code “{name}”</source>
        <translation>der Kode „{name}“</translation>
    </message>
    <message>
        <source>the note “{name}”</source>
        <translation>die Notiz „{name}“</translation>
    </message>
    <message>
        <source>there is only white space</source>
        <translation>dort stehen nur Leerzeichen</translation>
    </message>
    <message>
        <source>{count} highlights</source>
        <translation>{count} Markierungen</translation>
    </message>
    <message>
        <source>{count} highlights of {name} hold the words “{words}”; name exactly one.</source>
        <translation>{count} Markierungen von {name} enthalten die Wörter „{words}“; benennen Sie genau eine.</translation>
    </message>
    <message>
        <source>{count} passages of “{title}” have no place in the other text, such as “{quote}”; keep both sources, or move these highlights first.</source>
        <translation>{count} Textstellen von „{title}“ haben im anderen Text keinen Platz, etwa „{quote}“; behalten Sie beide Quellen, oder verschieben Sie zuerst diese Markierungen.</translation>
    </message>
    <message>
        <source>{count} projects</source>
        <translation>{count} Projekte</translation>
    </message>
    <message>
        <source>{each} coders a source cannot be: {count} are named.</source>
        <translation>{each} Personen je Quelle sind nicht möglich; Zahl der genannten Personen: {count}.</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour; write it like #4fa36b.</source>
        <translation>„{colour}“ ist keine Farbe; schreiben Sie sie wie #4fa36b.</translation>
    </message>
    <message>
        <source>“{decision}” is no decision; choose one of {names}.</source>
        <translation>„{decision}“ ist keine Entscheidung; wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>“{field}” is no reference data; choose one of {names}.</source>
        <translation>„{field}“ gehört nicht zu den Literaturangaben; wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>“{file}” has a key twice, or more than 500 questions, or one of over 2,000 characters.</source>
        <translation>„{file}“ hat einen Schlüssel doppelt, mehr als 500 Fragen oder eine Frage mit über 2.000 Zeichen.</translation>
    </message>
    <message>
        <source>“{file}” has no column “question”; its first line names the columns.</source>
        <translation>„{file}“ hat keine Spalte „question“; die erste Zeile benennt die Spalten.</translation>
    </message>
    <message>
        <source>“{file}” has no questions; write one a line under the heading.</source>
        <translation>„{file}“ enthält keine Fragen; schreiben Sie unter der Kopfzeile eine Frage je Zeile.</translation>
    </message>
    <message>
        <source>“{file}” is not a CSV table ({why}).</source>
        <translation>„{file}“ ist keine CSV-Tabelle ({why}).</translation>
    </message>
    <message>
        <source>“{kind}” is no link; choose one of {names}.</source>
        <translation>„{kind}“ ist keine Verknüpfung; wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back: everything it wrote was changed since.</source>
        <translation>„{label}“ lässt sich nicht zurücknehmen: Alles, was damit geschrieben wurde, ist seither geändert worden.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back: what is purged is gone for good.</source>
        <translation>„{label}“ lässt sich nicht zurücknehmen: Was getilgt ist, ist endgültig fort.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back: {missing} of its parts are not in this file. Merge a copy that has them.</source>
        <translation>„{label}“ lässt sich nicht zurücknehmen: Teile davon fehlen in dieser Datei (Anzahl: {missing}). Führen Sie eine Kopie zusammen, die sie enthält.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into itself.</source>
        <translation>„{name}“ lässt sich nicht mit sich selbst zusammenlegen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be moved under itself or one of its own sub-codes.</source>
        <translation>„{name}“ lässt sich nicht unter sich selbst oder einen der eigenen Unterkodes verschieben.</translation>
    </message>
    <message>
        <source>“{name}” did not come out whole; nothing was kept of it.</source>
        <translation>„{name}“ ist nicht vollständig geschrieben worden; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>“{name}” ends in neither .csv nor .json; choose one of them for the history.</source>
        <translation>„{name}“ endet weder auf .csv noch auf .json; wählen Sie für den Verlauf eine der beiden Endungen.</translation>
    </message>
    <message>
        <source>“{name}” has no column “path”; its first line must name the columns: {names}.</source>
        <translation>„{name}“ hat keine Spalte „path“; die erste Zeile muss die Spalten benennen: {names}.</translation>
    </message>
    <message>
        <source>“{name}” has {count} bytes; a checklist has 1,000,000 at most.</source>
        <translation>„{name}“ hat {count} Bytes; eine Checkliste hat höchstens 1.000.000.</translation>
    </message>
    <message>
        <source>“{name}” has {count} pages and the file of this source {expected}; choose a copy of the same PDF.</source>
        <translation>Die Seitenzahl von „{name}“ ist {count}, die der Datei dieser Quelle {expected}; wählen Sie eine Kopie derselben PDF-Datei.</translation>
    </message>
    <message>
        <source>“{name}” is empty and nothing else was found; name a teammate&apos;s copy as well.</source>
        <translation>„{name}“ ist leer, und sonst wurde nichts gefunden; geben Sie auch die Kopie eines Teammitglieds an.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; give its passphrase.</source>
        <translation>„{name}“ ist verschlüsselt; geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>“{name}” is no file; choose one that Reviewer exported.</source>
        <translation>„{name}“ ist keine Datei; wählen Sie eine, die Reviewer exportiert hat.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text; save it as CSV UTF-8.</source>
        <translation>„{name}“ ist kein UTF-8-Text; speichern Sie die Datei als CSV UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is not a CSV file: {why}.</source>
        <translation>„{name}“ ist keine CSV-Datei: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it is not a kind of document that Reviewer knows, and might be a program.</source>
        <translation>„{name}“ wird nicht geöffnet: Diese Art von Dokument kennt Reviewer nicht, und es könnte ein Programm sein.</translation>
    </message>
    <message>
        <source>“{name}” is on {highlights}, so it cannot only group codes; replace it there by another code first.</source>
        <translation>„{name}“ steht an {highlights} und kann deshalb nicht nur Kodes gliedern; ersetzen Sie ihn dort zuerst durch einen anderen Kode.</translation>
    </message>
    <message>
        <source>“{name}” is open: {holder} has it. Close it there first.</source>
        <translation>„{name}“ ist geöffnet: {holder} hat es. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>“{name}” is pseudonymised: it cannot be exchanged with others.</source>
        <translation>„{name}“ ist pseudonymisiert und lässt sich nicht mit anderen austauschen.</translation>
    </message>
    <message>
        <source>“{name}” is pseudonymised: nothing can be merged into it.</source>
        <translation>„{name}“ ist pseudonymisiert; damit lässt sich nichts zusammenführen.</translation>
    </message>
    <message>
        <source>“{name}” is too large to hold settings; choose a file that Reviewer exported.</source>
        <translation>„{name}“ ist zu groß für Einstellungen; wählen Sie eine Datei, die Reviewer exportiert hat.</translation>
    </message>
    <message>
        <source>“{name}” only groups codes; merge “{other}” into a code that can be tagged with.</source>
        <translation>„{name}“ ist ein Gliederungskode; legen Sie „{other}“ mit einem Kode zusammen, mit dem sich kodieren lässt.</translation>
    </message>
    <message>
        <source>“{name}” only groups codes; tag with one of those under it.</source>
        <translation>„{name}“ ist ein Gliederungskode; kodieren Sie mit einem der Kodes darunter.</translation>
    </message>
    <message>
        <source>“{name}” {problem}; no setting was changed.</source>
        <translation>„{name}“ {problem}; es wurde keine Einstellung geändert.</translation>
    </message>
    <message>
        <source>“{origin}” is no origin of records; choose one of {names}.</source>
        <translation>„{origin}“ ist keine Herkunft von Einträgen; wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>“{out}” exists already; choose another name for the repaired project.</source>
        <translation>„{out}“ gibt es schon; wählen Sie einen anderen Namen für das reparierte Projekt.</translation>
    </message>
    <message>
        <source>“{parent}” cannot be made ({why}); choose another folder.</source>
        <translation>„{parent}“ lässt sich nicht anlegen ({why}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({why}); check the name.</source>
        <translation>„{path}“ ist nicht lesbar ({why}); prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>„{path}“ ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({why}); free some space or choose another place.</source>
        <translation>„{path}“ lässt sich nicht schreiben ({why}); schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{shortcut}” cannot be a code&apos;s key; choose 1 to 9 or Alt+1 to Alt+9.</source>
        <translation>„{shortcut}“ kann nicht die Taste eines Kodes sein; wählen Sie 1 bis 9 oder Alt+1 bis Alt+9.</translation>
    </message>
    <message>
        <source>“{stage}” is no stage; choose one of {names}.</source>
        <translation>„{stage}“ ist keine Stufe; wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>“{title}” cannot be highlighted there: {why}.</source>
        <translation>„{title}“ lässt sich dort nicht markieren: {why}.</translation>
    </message>
    <message>
        <source>“{title}” does not come from a PDF.</source>
        <translation>„{title}“ stammt nicht aus einer PDF-Datei.</translation>
    </message>
    <message>
        <source>“{title}” has a text already, or no pages.</source>
        <translation>„{title}“ hat schon einen Text oder keine Seiten.</translation>
    </message>
    <message>
        <source>“{title}” has no page {page}; its pages go from 1 to {count}.</source>
        <translation>„{title}“ hat keine Seite {page}; die Seiten gehen von 1 bis {count}.</translation>
    </message>
    <message>
        <source>“{title}” has no pages on which a region can be marked.</source>
        <translation>„{title}“ hat keine Seiten, auf denen sich ein Bereich markieren lässt.</translation>
    </message>
    <message>
        <source>“{title}” is not assigned to you.</source>
        <translation>„{title}“ ist Ihnen nicht zugeteilt.</translation>
    </message>
    <message>
        <source>“{unknown}” is no kind of reason; choose one of {names}.</source>
        <translation>„{unknown}“ ist keine Art von Grund; wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the {what} of a project.</source>
        <translation>„{value}“ ist als „{what}“ eines Projekts nicht möglich.</translation>
    </message>
    <message>
        <source>“{value}” is no number of records ({field}); write it like 120.</source>
        <translation>„{value}“ ist keine Anzahl von Einträgen ({field}); schreiben Sie sie wie 120.</translation>
    </message>
    <message>
        <source>“{where}” holds {what}; a new copy can only be made where there is one.</source>
        <translation>„{where}“ enthält {what}; eine neue Kopie lässt sich nur anlegen, wo es genau ein Projekt gibt.</translation>
    </message>
    <message>
        <source>A sheet of disagreements is written as {names}.</source>
        <translation>Ein Bogen der Abweichungen wird in einem dieser Formate geschrieben: {names}.</translation>
    </message>
    <message>
        <source>A style “{name}” ships with Reviewer; rename the file and add it again.</source>
        <translation>Einen Stil „{name}“ bringt Reviewer schon mit; benennen Sie die Datei um, und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>A template has no “{name}”; it has {names}.</source>
        <translation>Eine Vorlage hat kein „{name}“; sie hat: {names}.</translation>
    </message>
    <message>
        <source>A {kind} matrix cannot count {unit}; choose one of {allowed}.</source>
        <translation>Eine Matrix der Art {kind} kann {unit} nicht zählen; wählen Sie aus: {allowed}.</translation>
    </message>
    <message>
        <source>After “{text}” at character {at} something to look for is missing.</source>
        <translation>Nach „{text}“ bei Zeichen {at} fehlt etwas, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>Agreement needs two coders who marked something in the same source; name others, or wait until they did.</source>
        <translation>Für die Übereinstimmung braucht es zwei Personen, die in derselben Quelle etwas markiert haben; nennen Sie andere, oder warten Sie, bis es so weit ist.</translation>
    </message>
    <message>
        <source>Agreement on decisions needs two coders who decided on the same source at this stage.</source>
        <translation>Für die Übereinstimmung bei Entscheidungen braucht es zwei Personen, die in dieser Stufe über dieselbe Quelle entschieden haben.</translation>
    </message>
    <message>
        <source>Another program is writing the index in {folder}.</source>
        <translation>Ein anderes Programm schreibt gerade den Suchindex in {folder}.</translation>
    </message>
    <message>
        <source>At character {at}: at most {most} words can be near each other; use fewer.</source>
        <translation>Bei Zeichen {at}: Höchstens {most} Wörter können nahe beieinander gesucht werden; nehmen Sie weniger.</translation>
    </message>
    <message>
        <source>At character {at}: more than {deepest_query} parentheses inside each other; use fewer.</source>
        <translation>Bei Zeichen {at}: Mehr als {deepest_query} Klammern sind ineinander verschachtelt; nehmen Sie weniger.</translation>
    </message>
    <message>
        <source>At character {at}: near: needs words, as in near:5(rapid relief).</source>
        <translation>Bei Zeichen {at}: near: braucht Wörter, wie in near:5(rasche Linderung).</translation>
    </message>
    <message>
        <source>At character {at}: the quotation marks hold no word; use exact search for symbols.</source>
        <translation>Bei Zeichen {at}: Zwischen den Anführungszeichen steht kein Wort; suchen Sie Sonderzeichen mit „Genau“.</translation>
    </message>
    <message>
        <source>At character {at}: “{part}” would find every word; add at least one letter.</source>
        <translation>Bei Zeichen {at}: „{part}“ würde jedes Wort finden; ergänzen Sie mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>At character {at}: “~” stands after one whole word, as in ketamin~ or “rapid relief”~5.</source>
        <translation>Bei Zeichen {at}: „~“ steht hinter einem ganzen Wort, wie in ketamin~ oder „rasche Linderung“~5.</translation>
    </message>
    <message>
        <source>At character {count}: near: needs words in parentheses, as in near:5(rapid relief).</source>
        <translation>Bei Zeichen {count}: near: braucht Wörter in Klammern, wie in near:5(rasche Linderung).</translation>
    </message>
    <message>
        <source>At character {count}: there is no filter “{field}:”; the filters are {known}. To search for the words, write them in quotation marks.</source>
        <translation>Bei Zeichen {count}: Einen Filter „{field}:“ gibt es nicht; die Filter sind {known}. Um nach den Wörtern zu suchen, setzen Sie sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>At character {count}: write NOT before a word to leave it out, or take out the “-”.</source>
        <translation>Bei Zeichen {count}: Schreiben Sie NOT vor ein Wort, um es auszuschließen, oder nehmen Sie das „-“ heraus.</translation>
    </message>
    <message>
        <source>At character {count}: write a number after “~”, as in “rapid relief”~5.</source>
        <translation>Bei Zeichen {count}: Schreiben Sie eine Zahl hinter „~“, wie in „rasche Linderung“~5.</translation>
    </message>
    <message>
        <source>At character {count}: write a value right after “{name}:”, in quotation marks if need be.</source>
        <translation>Bei Zeichen {count}: Schreiben Sie direkt hinter „{name}:“ einen Wert, wenn nötig in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Before “{text}” at character {at} something to look for is missing.</source>
        <translation>Vor „{text}“ bei Zeichen {at} fehlt etwas, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>Charts cannot be written as “{named}”; choose .svg, .csv, .xlsx or .json.</source>
        <translation>Diagramme lassen sich nicht als „{named}“ schreiben; wählen Sie .svg, .csv, .xlsx oder .json.</translation>
    </message>
    <message>
        <source>Codes can be together within 0 to 1,000 sentences.</source>
        <translation>Kodes können innerhalb von 0 bis 1.000 Sätzen gemeinsam vorkommen.</translation>
    </message>
    <message>
        <source>Codes cannot be together as “{together}”; choose one of {names}.</source>
        <translation>Kodes können nicht als „{together}“ gemeinsam sein; wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>Most of the search index belongs to texts that are gone.</source>
        <translation>Der größte Teil des Suchindex gehört zu Texten, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>No source has an attribute “{attribute}”; choose one of {names}.</source>
        <translation>Keine Quelle hat ein Merkmal „{attribute}“; wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>No source of this round is done by two coders yet; agreement needs two.</source>
        <translation>Noch keine Quelle dieser Runde ist von zwei Personen fertig bearbeitet; für die Übereinstimmung braucht es zwei.</translation>
    </message>
    <message>
        <source>None of these codes is in the codebook any more.</source>
        <translation>Keiner dieser Kodes ist noch im Kodebuch.</translation>
    </message>
    <message>
        <source>Nothing answers to {field}:“{value}” in this project; check how it is written.</source>
        <translation>Zu {field}:„{value}“ passt in diesem Projekt nichts; prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Ratings are written as .csv, which R and Python read.</source>
        <translation>Urteile werden als .csv geschrieben, das R und Python lesen.</translation>
    </message>
    <message>
        <source>Resample 0 to {most} times.</source>
        <translation>Die Zahl der Ziehungen muss zwischen 0 und {most} liegen.</translation>
    </message>
    <message>
        <source>The file could not be made: the process that makes it ended too soon, perhaps for want of memory; filter the excerpts and try again.</source>
        <translation>Die Datei ließ sich nicht erstellen: Der Prozess, der sie erstellt, endete zu früh, vielleicht aus Mangel an Speicher; filtern Sie die Fundstellen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The flow cannot be written as “{suffix}”; choose .svg, .csv or .xlsx.</source>
        <translation>Der Fluss lässt sich nicht als „{suffix}“ schreiben; wählen Sie .svg, .csv oder .xlsx.</translation>
    </message>
    <message>
        <source>The overlap of passages is a share from 0 to 1.</source>
        <translation>Die Überlappung der Textstellen ist ein Anteil von 0 bis 1.</translation>
    </message>
    <message>
        <source>The pages of “{name}” cannot be read; ask for the file as it was written.</source>
        <translation>Die Seiten von „{name}“ sind nicht lesbar; bitten Sie um die Datei, wie sie ursprünglich geschrieben wurde.</translation>
    </message>
    <message>
        <source>The pattern has {count} characters; shorten it to {most} at most.</source>
        <translation>Das Muster hat {count} Zeichen; kürzen Sie es auf höchstens {most}.</translation>
    </message>
    <message>
        <source>The pattern is too complicated; make it simpler.</source>
        <translation>Das Muster ist zu kompliziert; vereinfachen Sie es.</translation>
    </message>
    <message>
        <source>The pattern takes too long on “{title}”; avoid repeats inside repeats, such as (a+)+.</source>
        <translation>Das Muster braucht bei „{title}“ zu lange; vermeiden Sie Wiederholungen in Wiederholungen, etwa (a+)+.</translation>
    </message>
    <message>
        <source>The query has {count} characters; shorten it to {most} at most.</source>
        <translation>Die Abfrage hat {count} Zeichen; kürzen Sie sie auf höchstens {most}.</translation>
    </message>
    <message>
        <source>The query only says what to leave out; add a word or filter to look for, on each side of an OR.</source>
        <translation>Die Abfrage sagt nur, was wegzulassen ist; geben Sie auf jeder Seite eines OR auch ein Wort oder einen Filter an, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>The quotation mark at character {count} is never closed; add another one.</source>
        <translation>Das Anführungszeichen bei Zeichen {count} wird nicht geschlossen; setzen Sie ein zweites.</translation>
    </message>
    <message>
        <source>The search index cannot be used: {why}</source>
        <translation>Der Suchindex ist unbrauchbar: {why}</translation>
    </message>
    <message>
        <source>The style “{name}” cannot be kept ({why}); look at {parent}.</source>
        <translation>Der Stil „{name}“ lässt sich nicht ablegen ({why}); sehen Sie in {parent} nach.</translation>
    </message>
    <message>
        <source>The style “{name}” cannot be read ({why}).</source>
        <translation>Der Stil „{name}“ ist nicht lesbar ({why}).</translation>
    </message>
    <message>
        <source>The style “{name}” cannot be removed ({why}).</source>
        <translation>Der Stil „{name}“ lässt sich nicht entfernen ({why}).</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be read ({why}).</source>
        <translation>Die Vorlage „{name}“ ist nicht lesbar ({why}).</translation>
    </message>
    <message>
        <source>The template “{name}” is not JSON ({why}).</source>
        <translation>Die Vorlage „{name}“ ist kein JSON ({why}).</translation>
    </message>
    <message>
        <source>The template “{name}” is not an object with names and values.</source>
        <translation>Die Vorlage „{name}“ ist kein Objekt mit Namen und Werten.</translation>
    </message>
    <message>
        <source>The template&apos;s {name}: {why}.</source>
        <translation>„{name}“ in der Vorlage: {why}.</translation>
    </message>
    <message>
        <source>The “(” at character {at} is never closed; add a “)”.</source>
        <translation>Die „(“ bei Zeichen {at} wird nicht geschlossen; setzen Sie eine „)“.</translation>
    </message>
    <message>
        <source>The “)” at character {at} has no “(” before it; take it out or open one.</source>
        <translation>Vor der „)“ bei Zeichen {at} steht keine „(“; nehmen Sie sie heraus, oder öffnen Sie eine.</translation>
    </message>
    <message>
        <source>There is a version “{cleaned}” already; choose another name.</source>
        <translation>Eine Fassung „{cleaned}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no citation style “{style}” here; add its .csl file, or choose one of {names}.</source>
        <translation>Einen Zitierstil „{style}“ gibt es hier nicht; fügen Sie seine .csl-Datei hinzu, oder wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>There is no list of function words for “{language}”; choose one of {names}.</source>
        <translation>Eine Liste der Funktionswörter für „{language}“ gibt es nicht; wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>There is no matrix “{kind}”; choose one of {names}.</source>
        <translation>Eine Matrix „{kind}“ gibt es nicht; wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>There is no pattern to look for; write a regular expression.</source>
        <translation>Es fehlt ein Muster, nach dem gesucht werden soll; schreiben Sie einen regulären Ausdruck.</translation>
    </message>
    <message>
        <source>There is no period “{period}”; choose one of {names}.</source>
        <translation>Einen Zeitraum „{period}“ gibt es nicht; wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>There is no version “{name}”; there are: {names}.</source>
        <translation>Eine Fassung „{name}“ gibt es nicht; es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is nothing to look for; write at least one character.</source>
        <translation>Es gibt nichts zu suchen; schreiben Sie mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>There is nothing to look for; write at least one word.</source>
        <translation>Es gibt nichts zu suchen; schreiben Sie mindestens ein Wort.</translation>
    </message>
    <message>
        <source>These coders were joined into one person; agreement needs two.</source>
        <translation>Diese Personen wurden zu einer zusammengelegt; für die Übereinstimmung braucht es zwei.</translation>
    </message>
    <message>
        <source>This round is blind: only who leads it can compare its coders.</source>
        <translation>Diese Runde ist blind: Nur wer sie leitet, kann die Personen darin vergleichen.</translation>
    </message>
    <message>
        <source>a part is named twice</source>
        <translation>ein Teil ist zweimal genannt</translation>
    </message>
    <message>
        <source>choose one of {names}</source>
        <translation>wählen Sie aus: {names}</translation>
    </message>
    <message>
        <source>name of the version</source>
        <translation>Name der Fassung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>there is no part “{part}”; choose from {names}</source>
        <translation>einen Teil „{part}“ gibt es nicht; wählen Sie aus: {names}</translation>
    </message>
    <message>
        <source>write 1 to 200 characters</source>
        <translation>schreiben Sie 1 bis 200 Zeichen</translation>
    </message>
    <message>
        <source>write a colour as #rrggbb</source>
        <translation>schreiben Sie eine Farbe als #rrggbb</translation>
    </message>
    <message>
        <source>write a list of parts</source>
        <translation>schreiben Sie eine Liste von Teilen</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>schreiben Sie true oder false</translation>
    </message>
    <message>
        <source>{count} units are more than {most} rows; compare words or sentences.</source>
        <translation>{count} Einheiten sind mehr als {most} Zeilen; vergleichen Sie Wörter oder Sätze.</translation>
    </message>
    <message>
        <source>“{names}” is no word to look for; write at least one letter or digit.</source>
        <translation>„{names}“ ist kein Wort, nach dem sich suchen lässt; schreiben Sie mindestens einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>“{name}” is no style that was added; those are: {names}.</source>
        <translation>„{name}“ ist kein hinzugefügter Stil; das sind: {names}.</translation>
    </message>
    <message>
        <source>“{query}” at character {count} cannot stand there; take it out.</source>
        <translation>„{query}“ kann als Zeichen Nummer {count} nicht stehen; nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“{text}” has no letters or digits to look for; use exact search for symbols.</source>
        <translation>„{text}“ enthält keine Buchstaben oder Ziffern, nach denen sich suchen lässt; suchen Sie Sonderzeichen mit der genauen Suche.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>1 row of its log is no record and not read.</source>
        <translation>1 Zeile des Protokolls ist kein Eintrag und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A change ({name}) was refused: it was purged, but nothing says why.</source>
        <translation>Eine Änderung ({name}) wurde abgelehnt: Sie ist getilgt, aber nichts sagt, warum.</translation>
    </message>
    <message>
        <source>A change ({name}) was refused: {why}.</source>
        <translation>Eine Änderung ({name}) wurde abgelehnt: {why}.</translation>
    </message>
    <message>
        <source>A change that a later change builds on was not found (record {record}).</source>
        <translation>Eine Änderung, auf der eine spätere Änderung aufbaut, wurde nicht gefunden (Eintrag {record}).</translation>
    </message>
    <message>
        <source>A change that {count} later changes build on was not found (record {record}).</source>
        <translation>Eine Änderung, auf der {count} spätere Änderungen aufbauen, wurde nicht gefunden (Eintrag {record}).</translation>
    </message>
    <message>
        <source>A project file needs a name that ends in “{ending}”; “{name}” does not.</source>
        <translation>Eine Projektdatei braucht einen Namen, der auf „{ending}“ endet; „{name}“ tut das nicht.</translation>
    </message>
    <message>
        <source>A record of the log ({name}) is damaged: {why}.</source>
        <translation>Ein Eintrag des Protokolls ({name}) ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>A text ({name}) is damaged: {why}.</source>
        <translation>Ein Text ({name}) ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>A text ({name}) was refused: {why}.</source>
        <translation>Ein Text ({name}) wurde abgelehnt: {why}.</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Schlichtung</translation>
    </message>
    <message>
        <source>An encrypted project needs a name that ends in “{ending}”; “{name}” does not.</source>
        <translation>Ein verschlüsseltes Projekt braucht einen Namen, der auf „{ending}“ endet; „{name}“ tut das nicht.</translation>
    </message>
    <message>
        <source>An original file ({name}) does not match its hash and was refused.</source>
        <translation>Eine Originaldatei ({name}) stimmt nicht mit ihrer Prüfsumme überein und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>An original file ({name}) is damaged.</source>
        <translation>Eine Originaldatei ({name}) ist beschädigt.</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Appraisal of “{name}”</source>
        <translation>Bewertung von „{name}“</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Case part</source>
        <translation>Teil eines Falls</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Link “{a}” {verb} “{b}”</source>
        <translation>Beziehung: „{a}“ {verb} „{b}“</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo on “{name}”</source>
        <translation>Memo zu „{name}“</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Of a source that was purged one change or text came into the file again; it can be taken out now.</source>
        <translation>Von einer getilgten Quelle ist eine Änderung oder ein Text wieder in die Datei gekommen; das lässt sich jetzt herausnehmen.</translation>
    </message>
    <message>
        <source>Of a source that was purged {count} changes or texts came into the file again; it can be taken out now.</source>
        <translation>Von einer getilgten Quelle sind {count} Änderungen oder Texte wieder in die Datei gekommen; das lässt sich jetzt herausnehmen.</translation>
    </message>
    <message>
        <source>Of the {parts} parts of “{label}”, {count} more were not found.</source>
        <translation>Von den {parts} Teilen von „{label}“ nicht gefunden: {count} weitere.</translation>
    </message>
    <message>
        <source>One highlight is kept but not shown: {why}.</source>
        <translation>Eine Markierung wird aufbewahrt, aber nicht gezeigt: {why}.</translation>
    </message>
    <message>
        <source>Part {part} of {parts} of “{label}” was not found.</source>
        <translation>Teil {part} von {parts} von „{label}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthese</translation>
    </message>
    <message>
        <source>Synthesis of “{name}”</source>
        <translation>Synthese von „{name}“</translation>
    </message>
    <message>
        <source>The database is damaged: {what} (and {count} more like it).</source>
        <translation>Die Datenbank ist beschädigt: {what} (und weitere solche: {count}).</translation>
    </message>
    <message>
        <source>The database is damaged: {what}.</source>
        <translation>Die Datenbank ist beschädigt: {what}.</translation>
    </message>
    <message>
        <source>The file holds one text that no source has and that no project could hold; it can be taken out now.</source>
        <translation>Die Datei enthält einen Text, den keine Quelle hat und kein Projekt enthalten könnte; er lässt sich jetzt herausnehmen.</translation>
    </message>
    <message>
        <source>The file holds what no project has: {names}.</source>
        <translation>Die Datei enthält, was kein Projekt hat: {names}.</translation>
    </message>
    <message>
        <source>The file holds {count} texts that no source has and that no project could hold; it can be taken out now.</source>
        <translation>Die Datei enthält {count} Texte, die keine Quelle hat und kein Projekt enthalten könnte; sie lassen sich jetzt herausnehmen.</translation>
    </message>
    <message>
        <source>The file lacks {count} of its tables and indexes.</source>
        <translation>Tabellen und Indizes, die der Datei fehlen: {count}.</translation>
    </message>
    <message>
        <source>The original file “{name}” was not found (hash {hash}).</source>
        <translation>Die Originaldatei „{name}“ wurde nicht gefunden (Prüfsumme {hash}).</translation>
    </message>
    <message>
        <source>The pattern is not a regular expression: {msg} at character {at}; correct it there.</source>
        <translation>Das Muster ist kein regulärer Ausdruck: {msg} bei Zeichen {at}; berichtigen Sie es dort.</translation>
    </message>
    <message>
        <source>The pattern is not a regular expression: {msg}; correct it there.</source>
        <translation>Das Muster ist kein regulärer Ausdruck: {msg}; berichtigen Sie es dort.</translation>
    </message>
    <message>
        <source>The project&apos;s own title was not found; it is called “{title}” now.</source>
        <translation>Der eigene Titel des Projekts wurde nicht gefunden; es heißt jetzt „{title}“.</translation>
    </message>
    <message>
        <source>The record of a source was not found; it was made again from its text, “{name}”.</source>
        <translation>Der Eintrag einer Quelle wurde nicht gefunden; sie wurde aus ihrem Text neu gemacht, „{name}“.</translation>
    </message>
    <message>
        <source>The tables do not show what the log says ({names}); they can be made anew from it.</source>
        <translation>Die Tabellen zeigen nicht, was das Protokoll sagt ({names}); sie lassen sich daraus neu machen.</translation>
    </message>
    <message>
        <source>The text of “{name}” was not found (hash {hash}).</source>
        <translation>Der Text von „{name}“ wurde nicht gefunden (Prüfsumme {hash}).</translation>
    </message>
    <message>
        <source>The text of “{title}” is missing; merge a copy that has it.</source>
        <translation>Der Text von „{title}“ fehlt; führen Sie mit einer Kopie zusammen, die ihn hat.</translation>
    </message>
    <message>
        <source>The {kind} of one {thing} was not found (id {id}).</source>
        <translation>Nicht gefunden: {kind} zu 1 {thing} (Kennung {id}).</translation>
    </message>
    <message>
        <source>The {kind} of {count} {things} was not found (id {id}).</source>
        <translation>Nicht gefunden: {kind} zu {count} {things} (Kennung {id}).</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>a source that was removed</source>
        <translation>eine Quelle, die entfernt wurde</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>a {kind} that is not here</source>
        <translation>{kind}, hier nicht vorhanden</translation>
    </message>
    <message>
        <source>adjudication</source>
        <translation>Schlichtung</translation>
    </message>
    <message>
        <source>adjudications</source>
        <translation>Schlichtungen</translation>
    </message>
    <message>
        <source>an unknown coder</source>
        <translation>eine unbekannte Person</translation>
    </message>
    <message>
        <source>appraisal</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>appraisals</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>case_part</source>
        <translation>Teil eines Falls</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>coders</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>codings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>consensuses</source>
        <translation>Konsense</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>included</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>steht in Beziehung zu</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>es ist kein Eintrag</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>its place is outside the text</source>
        <translation>die Stelle liegt außerhalb des Textes</translation>
    </message>
    <message>
        <source>its text is not in this file</source>
        <translation>der Text ist nicht in dieser Datei</translation>
    </message>
    <message>
        <source>its text is not one of its source</source>
        <translation>der Text ist keiner der Quelle</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>parts of cases</source>
        <translation>Teile von Fällen</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>purge</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>purges</source>
        <translation>Tilgungen</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>syntheses</source>
        <translation>Synthesen</translation>
    </message>
    <message>
        <source>synthesis</source>
        <translation>Synthese</translation>
    </message>
    <message>
        <source>the text has other words there</source>
        <translation>der Text hat dort andere Wörter</translation>
    </message>
    <message>
        <source>the whole review</source>
        <translation>das ganze Review</translation>
    </message>
    <message>
        <source>to screen</source>
        <translation>zu sichten</translation>
    </message>
    <message>
        <source>top level</source>
        <translation>oberste Ebene</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>ohne Kennung</translation>
    </message>
    <message>
        <source>{before}, {last}</source>
        <translation>{before}, {last}</translation>
    </message>
    <message>
        <source>{code} in {source}</source>
        <translation>{code} in {source}</translation>
    </message>
    <message>
        <source>{count} highlights are kept but not shown: {why}.</source>
        <translation>{count} Markierungen werden aufbewahrt, aber nicht gezeigt: {why}.</translation>
    </message>
    <message>
        <source>{count} rows of its log are no record and not read.</source>
        <translation>{count} Zeilen des Protokolls sind keine Einträge und wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{file} (text {hash})</source>
        <translation>{file} (Text {hash})</translation>
    </message>
    <message>
        <source>{kind} on “{name}”</source>
        <translation>{kind} zu „{name}“</translation>
    </message>
    <message>
        <source>{kind} “{name}”</source>
        <translation>{kind} „{name}“</translation>
    </message>
    <message>
        <source>{name}: the search log says {found} records, but {count} are accounted for; correct the number found.</source>
        <translation>{name}: Das Suchprotokoll nennt {found} Einträge, erfasst sind aber {count}; berichtigen Sie die gefundene Zahl.</translation>
    </message>
    <message>
        <source>{name}: {count} of {found} records are neither in the project nor taken out before.</source>
        <translation>{name}: {count} von {found} Einträgen sind weder im Projekt noch vorher ausgeschieden.</translation>
    </message>
    <message>
        <source>{thing}, under the id of the {kind}</source>
        <translation>{thing}, unter der Kennung von: {kind}</translation>
    </message>
    <message>
        <source>{thing}, under the id of the {kind} “{name}”</source>
        <translation>{thing}, unter der Kennung von: {kind} „{name}“</translation>
    </message>
    <message>
        <source>“{label}” came without {lacking} of its {parts} parts; what came is kept aside until a copy brings the rest.</source>
        <translation>„{label}“ kam ohne {lacking} seiner {parts} Teile; was kam, liegt beiseite, bis eine Kopie den Rest bringt.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” holds more than a project does and it was not read: {names}.</source>
        <translation>„{name}“ enthält mehr als ein Projekt, und das wurde nicht gelesen: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is this project itself; choose a file from another laptop.</source>
        <translation>„{name}“ ist dieses Projekt selbst; wählen Sie eine Datei von einem anderen Rechner.</translation>
    </message>
    <message>
        <source>1 GUID stood for two things; the later ones got others.</source>
        <translation>1 GUID stand für zweierlei; das spätere hat eine andere bekommen.</translation>
    </message>
    <message>
        <source>1 code lay deeper than {most} levels and stand at that level now.</source>
        <translation>1 Kode lag tiefer als {most} Ebenen und steht jetzt auf dieser Ebene.</translation>
    </message>
    <message>
        <source>1 coder of the file has no name.</source>
        <translation>1 Person der Datei hat keinen Namen.</translation>
    </message>
    <message>
        <source>1 mark of PDF readers on its pages; “Take over marks in a PDF…” makes highlights of them.</source>
        <translation>1 Anstreichung aus einem PDF-Leser auf den Seiten; „Anstreichungen einer PDF-Datei übernehmen…“ macht eine Markierung daraus.</translation>
    </message>
    <message>
        <source>A file lies outside the library and is not opened ({path}).</source>
        <translation>Eine Datei liegt außerhalb der Bibliothek und wird nicht geöffnet ({path}).</translation>
    </message>
    <message>
        <source>CSV for statistics programs, cells as they are</source>
        <translation>CSV für Statistikprogramme, Zellen wie sie sind</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>EPPI-Reviewer codes</source>
        <translation>Kodes aus EPPI-Reviewer</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB-Buch</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Has tracked changes: insertions were kept, deletions left out.</source>
        <translation>Enthält nachverfolgte Änderungen: Eingefügtes wurde übernommen, Gelöschtes weggelassen.</translation>
    </message>
    <message>
        <source>Hidden slides are read too: {count}.</source>
        <translation>Ausgeblendete Folien wurden mitgelesen: {count}.</translation>
    </message>
    <message>
        <source>It has no text: its pages can be looked at, and regions of them marked. “Read the text of the pages” puts a text under them, where tesseract is installed.</source>
        <translation>Es gibt keinen Text: Die Seiten lassen sich ansehen und Bereiche darauf markieren. „Den Text der Seiten lesen“ legt einen Text darunter, wenn tesseract installiert ist.</translation>
    </message>
    <message>
        <source>It may be the text of “{title}”, which has none; nobody was asked, so it is a source of its own.</source>
        <translation>Das könnte der Text von „{title}“ sein, wo keiner ist; weil niemand gefragt wurde, ist es eine eigene Quelle.</translation>
    </message>
    <message>
        <source>Its quotes or lists are nested too deeply to be rendered; read as plain text.</source>
        <translation>Die Zitate oder Listen sind zu tief verschachtelt, um dargestellt zu werden; als reiner Text gelesen.</translation>
    </message>
    <message>
        <source>Its text was read off the pages by tesseract ({languages}); compare it with the page.</source>
        <translation>Der Text wurde von tesseract von den Seiten abgelesen ({languages}); vergleichen Sie ihn mit der Seite.</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON-Daten</translation>
    </message>
    <message>
        <source>Left out menus, banners and the like: {count} characters, {hidden} of them hidden on the page; the main text has {length}.</source>
        <translation>Menüs, Banner und dergleichen weggelassen: {count} Zeichen, davon {hidden} auf der Seite verborgen; der Haupttext hat {length}.</translation>
    </message>
    <message>
        <source>Left out menus, banners and the like: {count} characters; the main text has {length}.</source>
        <translation>Menüs, Banner und dergleichen weggelassen: {count} Zeichen; der Haupttext hat {length}.</translation>
    </message>
    <message>
        <source>Left out what recurs at the top or bottom of the pages: {lines}.</source>
        <translation>Weggelassen, was oben oder unten auf den Seiten wiederkehrt: {lines}.</translation>
    </message>
    <message>
        <source>Line {line}: the entry {reason}.</source>
        <translation>Zeile {line}: der Eintrag {reason}.</translation>
    </message>
    <message>
        <source>No text on page {pages} and {count} more; it may be a picture.</source>
        <translation>Kein Text auf Seite {pages} und {count} weiteren; vielleicht ist dort ein Bild.</translation>
    </message>
    <message>
        <source>No text on page {pages}; it may be a picture.</source>
        <translation>Kein Text auf Seite {pages}; vielleicht ist dort ein Bild.</translation>
    </message>
    <message>
        <source>Not part of the text, attached to the e-mail: {names}.</source>
        <translation>Nicht Teil des Textes, an die E-Mail angehängt: {names}.</translation>
    </message>
    <message>
        <source>Not part of the text, from the head of the file: {names}.</source>
        <translation>Nicht Teil des Textes, aus dem Kopf der Datei: {names}.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Pictures, charts and objects on the slides have no text that is read: {count}.</source>
        <translation>Bilder, Diagramme und Objekte auf den Folien haben keinen lesbaren Text: {count}.</translation>
    </message>
    <message>
        <source>QualCoder project</source>
        <translation>QualCoder-Projekt</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA-Kodebuch</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <source>Read as {encoding}; choose another encoding if letters look wrong.</source>
        <translation>Als {encoding} gelesen; wählen Sie eine andere Kodierung, wenn Buchstaben falsch aussehen.</translation>
    </message>
    <message>
        <source>Read as {name}, which its content shows, although its name ends in {ending}.</source>
        <translation>Wegen des Inhalts als {name} gelesen, obwohl der Name auf {ending} endet.</translation>
    </message>
    <message>
        <source>Taguette project</source>
        <translation>Taguette-Projekt</translation>
    </message>
    <message>
        <source>That is a small part of the page; look whether it is the right one, or read the whole page instead.</source>
        <translation>Das ist ein kleiner Teil der Seite; sehen Sie nach, ob es der richtige ist, oder lesen Sie stattdessen die ganze Seite.</translation>
    </message>
    <message>
        <source>The file of “{name}” is not in the file ({path}); add its text to the source later.</source>
        <translation>Die Datei zu „{name}“ ist nicht in der Datei ({path}); fügen Sie den Text der Quelle später hinzu.</translation>
    </message>
    <message>
        <source>The file of “{name}” is not in the project&apos;s folder ({path}).</source>
        <translation>Die Datei zu „{name}“ ist nicht im Ordner des Projekts ({path}).</translation>
    </message>
    <message>
        <source>The file of “{name}” lies outside the file and is not opened ({path}); add its text to the source later.</source>
        <translation>Die Datei zu „{name}“ liegt außerhalb der Datei und wird nicht geöffnet ({path}); fügen Sie den Text der Quelle später hinzu.</translation>
    </message>
    <message>
        <source>The file of “{name}” lies outside the project and is not opened ({path}).</source>
        <translation>Die Datei zu „{name}“ liegt außerhalb des Projekts und wird nicht geöffnet ({path}).</translation>
    </message>
    <message>
        <source>The file “{name}” is not in the library&apos;s storage.</source>
        <translation>Die Datei „{name}“ ist nicht im Speicher der Bibliothek.</translation>
    </message>
    <message>
        <source>The main text could not be told from what stands around it; the whole page was taken.</source>
        <translation>Der Haupttext ließ sich nicht von dem unterscheiden, was darum herum steht; die ganze Seite wurde übernommen.</translation>
    </message>
    <message>
        <source>The page says it is {declared} but does not fit; read as {encoding}.</source>
        <translation>Die Seite gibt {declared} an, doch das passt nicht; als {encoding} gelesen.</translation>
    </message>
    <message>
        <source>The page says it is {declared} but is written in utf-8; read as utf-8.</source>
        <translation>Die Seite gibt {declared} an, ist aber in utf-8 geschrieben; als utf-8 gelesen.</translation>
    </message>
    <message>
        <source>The text holds {count} text-direction controls, kept as they are; words may show in another order.</source>
        <translation>Steuerzeichen für die Schreibrichtung im Text: {count}; sie bleiben, wie sie sind, und Wörter können in anderer Reihenfolge erscheinen.</translation>
    </message>
    <message>
        <source>The text of “{name}” is not beside it; its passages wait for it.</source>
        <translation>Der Text von „{name}“ liegt nicht daneben; die Textstellen warten auf ihn.</translation>
    </message>
    <message>
        <source>There is no case “{name}”.</source>
        <translation>Einen Fall „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no case “{name}”; did you mean {meant}?</source>
        <translation>Einen Fall „{name}“ gibt es nicht; meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Zotero library</source>
        <translation>Zotero-Bibliothek</translation>
    </message>
    <message>
        <source>a memo on a {kind}</source>
        <translation>ein Memo ({kind})</translation>
    </message>
    <message>
        <source>a passage of it did not come in</source>
        <translation>eine Textstelle davon ist nicht hereingekommen</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>appraisals and decisions of screening</source>
        <translation>Bewertungen und Entscheidungen der Sichtung</translation>
    </message>
    <message>
        <source>audio and video are not coded here</source>
        <translation>Ton und Video werden hier nicht kodiert</translation>
    </message>
    <message>
        <source>authors and dates of links</source>
        <translation>Urheber und Daten von Beziehungen</translation>
    </message>
    <message>
        <source>brat annotations</source>
        <translation>brat-Anmerkungen</translation>
    </message>
    <message>
        <source>cannot be read as RIS</source>
        <translation>lässt sich nicht als RIS lesen</translation>
    </message>
    <message>
        <source>cases hold sources and passages here</source>
        <translation>Fälle enthalten hier Quellen und Textstellen</translation>
    </message>
    <message>
        <source>checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>code of a case</source>
        <translation>Kode eines Falls</translation>
    </message>
    <message>
        <source>code of a source</source>
        <translation>Kode einer Quelle</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>codings bear no such mark here</source>
        <translation>Kodierungen tragen hier kein solches Zeichen</translation>
    </message>
    <message>
        <source>declares a DOCTYPE, which is not read</source>
        <translation>nennt einen DOCTYPE, der nicht gelesen wird</translation>
    </message>
    <message>
        <source>does not begin with its type ({start}  - …)</source>
        <translation>beginnt nicht mit seiner Art ({start}  - …)</translation>
    </message>
    <message>
        <source>drawing on a page</source>
        <translation>Zeichnung auf einer Seite</translation>
    </message>
    <message>
        <source>drawings stay in the file that they came in</source>
        <translation>Zeichnungen bleiben in der Datei, mit der sie kamen</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>equivalence</source>
        <translation>Gleichsetzung</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>frozen versions</source>
        <translation>eingefrorene Fassungen</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>has a “{where}” of another form than CSL-JSON has</source>
        <translation>hat „{where}“ in anderer Form als CSL-JSON</translation>
    </message>
    <message>
        <source>has no end; put a line “{end}  -” after it</source>
        <translation>hat kein Ende; setzen Sie eine Zeile „{end}  -“ dahinter</translation>
    </message>
    <message>
        <source>has no title</source>
        <translation>hat keinen Titel</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is not JSON: {why}; what follows was not read</source>
        <translation>ist kein JSON: {why}; was folgt, wurde nicht gelesen</translation>
    </message>
    <message>
        <source>is not an object with fields</source>
        <translation>ist kein Objekt mit Feldern</translation>
    </message>
    <message>
        <source>is not whole: the file is no well-formed XML from here on</source>
        <translation>ist nicht vollständig: von hier an ist die Datei kein wohlgeformtes XML</translation>
    </message>
    <message>
        <source>is not whole: {why}</source>
        <translation>ist nicht vollständig: {why}</translation>
    </message>
    <message>
        <source>it does not match its hash</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>it has no home here</source>
        <translation>dafür gibt es hier keinen Platz</translation>
    </message>
    <message>
        <source>it has no place in the text</source>
        <translation>es hat keine Stelle im Text</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>es gibt keinen Text</translation>
    </message>
    <message>
        <source>it has no words of the text</source>
        <translation>es enthält keine Wörter des Textes</translation>
    </message>
    <message>
        <source>it is empty (characters {start} to {end} of “{name}”)</source>
        <translation>es ist leer (Zeichen {start} bis {end} von „{name}“)</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>größer als {most} MB</translation>
    </message>
    <message>
        <source>it is no rectangle on a page</source>
        <translation>es ist kein Rechteck auf einer Seite</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>es ist kein UTF-8</translation>
    </message>
    <message>
        <source>it is not as a source keeps its text</source>
        <translation>so bewahrt eine Quelle ihren Text nicht auf</translation>
    </message>
    <message>
        <source>it is not in the file</source>
        <translation>es ist nicht in der Datei</translation>
    </message>
    <message>
        <source>it leads from a passage to itself</source>
        <translation>sie führt von einer Textstelle zu ihr selbst</translation>
    </message>
    <message>
        <source>it names no page</source>
        <translation>es nennt keine Seite</translation>
    </message>
    <message>
        <source>it stands in an earlier text of its source</source>
        <translation>es steht in einem früheren Text der Quelle</translation>
    </message>
    <message>
        <source>it was not kept</source>
        <translation>es wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>its code is not in the file</source>
        <translation>der Kode ist nicht in der Datei</translation>
    </message>
    <message>
        <source>its code or source is not in the project</source>
        <translation>Kode oder Quelle ist nicht im Projekt</translation>
    </message>
    <message>
        <source>its ends are no passages</source>
        <translation>die Enden sind keine Textstellen</translation>
    </message>
    <message>
        <source>its file does not go along</source>
        <translation>die Datei geht nicht mit</translation>
    </message>
    <message>
        <source>its file is not in the library</source>
        <translation>die Datei ist nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>its page is not here</source>
        <translation>die Seite ist nicht hier</translation>
    </message>
    <message>
        <source>its place is no number</source>
        <translation>die Stelle ist keine Zahl</translation>
    </message>
    <message>
        <source>its place is no passage</source>
        <translation>die Stelle ist keine Textstelle</translation>
    </message>
    <message>
        <source>its place is not in the text</source>
        <translation>die Stelle ist nicht im Text</translation>
    </message>
    <message>
        <source>its source has no text</source>
        <translation>die Quelle hat keinen Text</translation>
    </message>
    <message>
        <source>its source is not in the project</source>
        <translation>die Quelle ist nicht im Projekt</translation>
    </message>
    <message>
        <source>its variable is not in the file</source>
        <translation>die Variable ist nicht in der Datei</translation>
    </message>
    <message>
        <source>journal article (JATS)</source>
        <translation>Zeitschriftenartikel (JATS)</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>links have none in the formats</source>
        <translation>Beziehungen haben in den Formaten keine</translation>
    </message>
    <message>
        <source>look for a brace, quotation mark or comma that is missing</source>
        <translation>suchen Sie nach einer Klammer, einem Anführungszeichen oder einem Komma, das fehlt</translation>
    </message>
    <message>
        <source>mark “important”</source>
        <translation>Zeichen „wichtig“</translation>
    </message>
    <message>
        <source>member of a case</source>
        <translation>Mitglied eines Falls</translation>
    </message>
    <message>
        <source>member of a set</source>
        <translation>Mitglied eines Sets</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>memo on a coder</source>
        <translation>Memo zu einer Person</translation>
    </message>
    <message>
        <source>no format holds it</source>
        <translation>kein Format hält das fest</translation>
    </message>
    <message>
        <source>no format holds keys</source>
        <translation>kein Format hält Tasten fest</translation>
    </message>
    <message>
        <source>no format of this kind holds them</source>
        <translation>kein Format dieser Art hält das fest</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>note in a set</source>
        <translation>Notiz in einem Set</translation>
    </message>
    <message>
        <source>note on a page</source>
        <translation>Notiz auf einer Seite</translation>
    </message>
    <message>
        <source>one project is read of a file; export this one by itself</source>
        <translation>aus einer Datei wird ein Projekt gelesen; exportieren Sie dieses für sich</translation>
    </message>
    <message>
        <source>only passages are coded</source>
        <translation>nur Textstellen werden kodiert</translation>
    </message>
    <message>
        <source>only passages are linked here</source>
        <translation>nur Textstellen werden hier verbunden</translation>
    </message>
    <message>
        <source>original file</source>
        <translation>Originaldatei</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>Seitenzahlen</translation>
    </message>
    <message>
        <source>part of a case</source>
        <translation>Teil eines Falls</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>picture of a page</source>
        <translation>Bild einer Seite</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>Stelle einer Notiz</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>queries of another program mean nothing here</source>
        <translation>Abfragen eines anderen Programms bedeuten hier nichts</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>Literaturangaben</translation>
    </message>
    <message>
        <source>reference to a note</source>
        <translation>Verweis auf eine Notiz</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>region of a PDF</source>
        <translation>Bereich einer PDF-Datei</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>rich text (RTF)</source>
        <translation>formatierter Text (RTF)</translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation>gespeicherte Webseite</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>selection in a transcript</source>
        <translation>Auswahl in einem Transkript</translation>
    </message>
    <message>
        <source>selection in audio or video</source>
        <translation>Auswahl in Ton oder Video</translation>
    </message>
    <message>
        <source>sets hold sources or codes here</source>
        <translation>Sets enthalten hier Quellen oder Kodes</translation>
    </message>
    <message>
        <source>shortcut of a code</source>
        <translation>Taste eines Kodes</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>stored query</source>
        <translation>gespeicherte Abfrage</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>tag of a page note</source>
        <translation>Schlagwort einer Notiz zur Seite</translation>
    </message>
    <message>
        <source>tag of an answer</source>
        <translation>Schlagwort einer Antwort</translation>
    </message>
    <message>
        <source>texts of the synthesis</source>
        <translation>Texte der Synthese</translation>
    </message>
    <message>
        <source>the file does not say in which source it is</source>
        <translation>die Datei sagt nicht, in welcher Quelle es steht</translation>
    </message>
    <message>
        <source>the file ends inside it</source>
        <translation>die Datei endet mittendrin</translation>
    </message>
    <message>
        <source>the format has pictures of one page alone</source>
        <translation>das Format hat nur Bilder mit einer Seite</translation>
    </message>
    <message>
        <source>the format has regions on PDFs and pictures alone</source>
        <translation>das Format hat Bereiche nur auf PDF-Dateien und Bildern</translation>
    </message>
    <message>
        <source>the format holds a name alone</source>
        <translation>das Format hält nur einen Namen fest</translation>
    </message>
    <message>
        <source>the format holds passages alone</source>
        <translation>das Format hält nur Textstellen fest</translation>
    </message>
    <message>
        <source>the next entry begins inside it; look for a brace or quotation mark that is not closed</source>
        <translation>der nächste Eintrag beginnt mittendrin; suchen Sie nach einer Klammer oder einem Anführungszeichen, das nicht geschlossen ist</translation>
    </message>
    <message>
        <source>the note is not in the file</source>
        <translation>die Notiz ist nicht in der Datei</translation>
    </message>
    <message>
        <source>the text here has other words</source>
        <translation>der Text hier hat andere Wörter</translation>
    </message>
    <message>
        <source>time mark</source>
        <translation>Zeitmarke</translation>
    </message>
    <message>
        <source>times of a recording are kept in its file alone</source>
        <translation>die Zeiten einer Aufnahme stehen nur in deren Datei</translation>
    </message>
    <message>
        <source>transcript (SubRip)</source>
        <translation>Transkript (SubRip)</translation>
    </message>
    <message>
        <source>transcript (WebVTT)</source>
        <translation>Transkript (WebVTT)</translation>
    </message>
    <message>
        <source>value of a variable</source>
        <translation>Wert einer Variablen</translation>
    </message>
    <message>
        <source>web annotations</source>
        <translation>Web-Anmerkungen</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>what coders agreed on</source>
        <translation>worauf sich Personen geeinigt haben</translation>
    </message>
    <message>
        <source>what it is about did not come in</source>
        <translation>worum es geht, ist nicht hereingekommen</translation>
    </message>
    <message>
        <source>what it is about is no passage</source>
        <translation>worum es geht, ist keine Textstelle</translation>
    </message>
    <message>
        <source>what its numbers measure is not known</source>
        <translation>was die Zahlen messen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>{count} GUIDs stood for two things; the later ones got others.</source>
        <translation>{count} GUIDs standen für zweierlei; das jeweils spätere hat eine andere bekommen.</translation>
    </message>
    <message>
        <source>{count} coders of the file have no name.</source>
        <translation>{count} Personen der Datei haben keinen Namen.</translation>
    </message>
    <message>
        <source>{count} codes lay deeper than {most} levels and stand at that level now.</source>
        <translation>{count} Kodes lagen tiefer als {most} Ebenen und stehen jetzt auf dieser Ebene.</translation>
    </message>
    <message>
        <source>{count} marks of PDF readers on its pages; “Take over marks in a PDF…” makes highlights of them.</source>
        <translation>{count} Anstreichungen aus PDF-Lesern auf den Seiten; „Anstreichungen einer PDF-Datei übernehmen…“ macht Markierungen daraus.</translation>
    </message>
    <message>
        <source>{count} times could not be read; the words below them were taken without one.</source>
        <translation>Zeitangaben, die sich nicht lesen ließen: {count}; die Wörter darunter wurden ohne Zeit übernommen.</translation>
    </message>
    <message>
        <source>{count} × {what} ({names}): {why}</source>
        <translation>{count} × {what} ({names}): {why}</translation>
    </message>
    <message>
        <source>{count} × {what}: {why}</source>
        <translation>{count} × {what}: {why}</translation>
    </message>
    <message>
        <source>{ending} ({title})</source>
        <translation>{ending} ({title})</translation>
    </message>
    <message>
        <source>{name} ({ending})</source>
        <translation>{name} ({ending})</translation>
    </message>
    <message>
        <source>{what} at character {column}</source>
        <translation>{what} bei Zeichen {column}</translation>
    </message>
    <message>
        <source>“{name}” has no text that tesseract could read in this language.</source>
        <translation>„{name}“ hat keinen Text, den tesseract in dieser Sprache lesen konnte.</translation>
    </message>
    <message>
        <source>“{name}” has nothing in the columns that are its text.</source>
        <translation>„{name}“ hat nichts in den Spalten, die der Text sind.</translation>
    </message>
    <message>
        <source>“{name}” holds several projects; the first, {first}, is read.</source>
        <translation>„{name}“ enthält mehrere Projekte; gelesen wird das erste, {first}.</translation>
    </message>
    <message>
        <source>“{name}” is a link out of its folder and is not followed; import what it leads to itself.</source>
        <translation>„{name}“ ist eine Verknüpfung aus dem Ordner hinaus, der nicht gefolgt wird; importieren Sie ihr Ziel selbst.</translation>
    </message>
    <message>
        <source>“{name}” was purged from this project in the meantime; nothing was imported of it.</source>
        <translation>„{name}“ wurde inzwischen aus diesem Projekt getilgt; davon wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“{name}” was purged from this project; it does not come in again.</source>
        <translation>„{name}“ wurde aus diesem Projekt getilgt und kommt nicht wieder herein.</translation>
    </message>
    <message>
        <source>“{name}” was removed from this project in the meantime; nothing was imported of it.</source>
        <translation>„{name}“ wurde inzwischen aus diesem Projekt entfernt; davon wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This project is open for reading only; save a copy to work on it.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet; speichern Sie eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Your settings could not be kept: {0}.</source>
        <translation>Ihre Einstellungen konnten nicht gespeichert werden: {0}.</translation>
    </message>
    <message>
        <source>The change is kept in memory and tried again.</source>
        <translation>Die Änderung bleibt im Speicher und wird wieder versucht.</translation>
    </message>
    <message>
        <source>{0}. {1} changed since were left as they are.</source>
        <translation>{0}. {1} seither Geändertes blieb, wie es ist.</translation>
    </message>
    <message>
        <source>All changes are saved again.</source>
        <translation>Alle Änderungen sind wieder gespeichert.</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put in {0}</source>
        <translation>{0} aufnehmen</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Aufnehmen</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Export project</source>
        <translation>Projekt exportieren</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>The &amp;work of one coder</source>
        <translation>Die A&amp;rbeit einer Person</translation>
    </message>
    <message>
        <source>Everything under &amp;other names</source>
        <translation>Alles unter anderen &amp;Namen</translation>
    </message>
    <message>
        <source>For somebody who codes &amp;blind: with all sources, codes and rounds</source>
        <translation>Für jemanden, der &amp;blind kodiert: mit allen Quellen, Kodes und Runden</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Wessen Arbeit</translation>
    </message>
    <message>
        <source>With the ori&amp;ginal files</source>
        <translation>Mit den &amp;Originaldateien</translation>
    </message>
    <message>
        <source>En&amp;crypt with a passphrase</source>
        <translation>Mit einer &amp;Passphrase verschlüsseln</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write a passphrase; without it nobody can open the file, you neither.</source>
        <translation>Geben Sie eine Passphrase ein; ohne sie kann niemand die Datei öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same; write both again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich; geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <source>The name of the file must end in “{0}”.</source>
        <translation>Der Name der Datei muss auf „{0}“ enden.</translation>
    </message>
    <message>
        <source>The folder “{0}” does not exist; choose another one.</source>
        <translation>Den Ordner „{0}“ gibt es nicht; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{0}” exists already; choose another name.</source>
        <translation>„{0}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Work of {0} goes along too, because it was made in one step with something that is needed: memos and texts: {1}, highlights and the like: {2}.</source>
        <translation>Auch Arbeit von {0} geht mit, weil sie in einem Schritt mit etwas entstand, das gebraucht wird: Memos und Texte: {1}, Markierungen und Ähnliches: {2}.</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andere Namen</translation>
    </message>
    <message>
        <source>All sources, codes and everybody&apos;s work, to merge or to keep.</source>
        <translation>Alle Quellen, Kodes und die Arbeit aller, zum Zusammenführen oder Aufheben.</translation>
    </message>
    <message>
        <source>This work and what it refers to; merges into the others&apos; copies.</source>
        <translation>Diese Arbeit und worauf sie sich bezieht; lässt sich mit den Kopien der anderen zusammenführen.</translation>
    </message>
    <message>
        <source>To read and analyse, never to merge. No names, history, times or originals; look over the texts.</source>
        <translation>Zum Lesen und Auswerten, nie zum Zusammenführen. Ohne Namen, Verlauf, Zeiten und Originale; sehen Sie die Texte durch.</translation>
    </message>
    <message>
        <source>Without them the file is smaller; the texts are always there.</source>
        <translation>Ohne sie ist die Datei kleiner; die Texte sind immer dabei.</translation>
    </message>
    <message>
        <source>For mail and memory sticks. Nobody can open it without the passphrase.</source>
        <translation>Für E-Mail und Speichersticks. Ohne die Passphrase kann sie niemand öffnen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;List of names</source>
        <translation>&amp;Liste der Namen</translation>
    </message>
    <message>
        <source>It says who is who. Keep it apart from the project.</source>
        <translation>Sie sagt, wer wer ist. Bewahren Sie sie getrennt vom Projekt auf.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Review projects (*{0})</source>
        <translation>Review-Projekte (*{0})</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>Liste der Namen</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Expor&amp;t project…</source>
        <translation>Projekt expor&amp;tieren…</translation>
    </message>
    <message>
        <source>Exported to {0}: {1}.</source>
        <translation>Exportiert nach {0}: {1}.</translation>
    </message>
    <message>
        <source>The project stands decrypted in {0} now; you work on that file.</source>
        <translation>Das Projekt liegt jetzt entschlüsselt in {0}; Sie arbeiten an dieser Datei.</translation>
    </message>
    <message>
        <source>the work of {0} alone</source>
        <translation>nur die Arbeit von {0}</translation>
    </message>
    <message>
        <source>without original files</source>
        <translation>ohne Originaldateien</translation>
    </message>
    <message>
        <source>under other names</source>
        <translation>unter anderen Namen</translation>
    </message>
    <message>
        <source>the whole project</source>
        <translation>das ganze Projekt</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>ShowGuide</name>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Open original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>Highlights that wait after a correction: {0}</source>
        <translation>Markierungen, die nach einer Berichtigung warten: {0}</translation>
    </message>
    <message>
        <source>kept in the project</source>
        <translation>im Projekt aufgehoben</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufgehoben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Andernorts angelegt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Text (SHA-256)</source>
        <translation>Text (SHA-256)</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Quellenangabe kopiert.</translation>
    </message>
    <message>
        <source>“{0}” was removed with its highlights.</source>
        <translation>„{0}“ wurde mit allen Markierungen entfernt.</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>&amp;Next source</source>
        <translation>&amp;Nächste Quelle</translation>
    </message>
    <message>
        <source>&amp;Previous source</source>
        <translation>&amp;Vorige Quelle</translation>
    </message>
    <message>
        <source>Open the &amp;original</source>
        <translation>&amp;Original öffnen</translation>
    </message>
    <message>
        <source>Sa&amp;ve the original…</source>
        <translation>Original &amp;sichern…</translation>
    </message>
    <message>
        <source>Open the &amp;address</source>
        <translation>&amp;Adresse öffnen</translation>
    </message>
    <message>
        <source>M&amp;y work on this source is done, or not</source>
        <translation>Meine Arbeit an dieser &amp;Quelle ist fertig, oder nicht</translation>
    </message>
    <message>
        <source>Remove this &amp;source</source>
        <translation>Diese Quelle &amp;entfernen</translation>
    </message>
    <message>
        <source>“{0}” removed.</source>
        <translation>„{0}“ entfernt.</translation>
    </message>
    <message>
        <source>Done with this source; {0} left.</source>
        <translation>Fertig mit dieser Quelle; noch {0}.</translation>
    </message>
    <message>
        <source>Not done with this source; {0} left.</source>
        <translation>Nicht fertig mit dieser Quelle; noch {0}.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>{0} highlights, {1}% of the text</source>
        <translation>{0} Markierungen, {1} % des Textes</translation>
    </message>
    <message>
        <source>others worked here since you looked</source>
        <translation>andere haben hier gearbeitet, seit Sie es angesehen haben</translation>
    </message>
    <message>
        <source>changed apart, waits for a decision</source>
        <translation>getrennt geändert, wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} Wörter</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>SourcesPane</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Quellen importieren</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>Words of a source; its decision, such as “status: included”; or a group, such as “group: Trials”</source>
        <translation>Wörter einer Quelle; ihre Entscheidung, etwa „status: eingeschlossen“; oder eine Gruppe, etwa „group: Studien“</translation>
    </message>
    <message>
        <source>&amp;Include this source</source>
        <translation>Diese Quelle e&amp;inschließen</translation>
    </message>
    <message>
        <source>E&amp;xclude this source…</source>
        <translation>Diese Quelle a&amp;usschließen…</translation>
    </message>
    <message>
        <source>Screen this source &amp;later</source>
        <translation>Diese Quelle s&amp;päter sichten</translation>
    </message>
    <message>
        <source>“{0}” was removed with its highlights.</source>
        <translation>„{0}“ wurde mit allen Markierungen entfernt.</translation>
    </message>
    <message>
        <source>Read	Enter</source>
        <translation>Lesen	Eingabe</translation>
    </message>
    <message>
        <source>Show in the inspector	Alt+Enter</source>
        <translation>Im Inspektor zeigen	Alt+Eingabe</translation>
    </message>
    <message>
        <source>Open the original file</source>
        <translation>Originaldatei öffnen</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Copy the title	Ctrl+C</source>
        <translation>Titel kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Include	I</source>
        <translation>Einschließen	I</translation>
    </message>
    <message>
        <source>Exclude…	X</source>
        <translation>Ausschließen…	X</translation>
    </message>
    <message>
        <source>Screen later	U</source>
        <translation>Später sichten	U</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Entfernen	Entf</translation>
    </message>
    <message>
        <source>Purge for good…</source>
        <translation>Endgültig tilgen…</translation>
    </message>
    <message>
        <source>Nothing is left for you to code.</source>
        <translation>Für Sie ist nichts mehr zu kodieren.</translation>
    </message>
    <message>
        <source>No source fits “{0}”.</source>
        <translation>Keine Quelle passt zu „{0}“.</translation>
    </message>
    <message>
        <source>No sources yet. Import files with +, or drop them on the window.</source>
        <translation>Noch keine Quellen. Dateien mit + importieren oder auf das Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Title and abstract</source>
        <translation>Titel und Abstract</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Beschaffung</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>still sought</source>
        <translation>noch gesucht</translation>
    </message>
    <message>
        <source>retrieved</source>
        <translation>beschafft</translation>
    </message>
    <message>
        <source>not retrieved</source>
        <translation>nicht beschafft</translation>
    </message>
    <message>
        <source>to screen</source>
        <translation>zu sichten</translation>
    </message>
    <message>
        <source>included</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Citation searching</source>
        <translation>Zitationssuche</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>Anderer Weg</translation>
    </message>
    <message>
        <source>does not fit the criteria</source>
        <translation>passt nicht zu den Kriterien</translation>
    </message>
    <message>
        <source>duplicate record</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>marked by an automation tool</source>
        <translation>von einem Automatisierungswerkzeug markiert</translation>
    </message>
    <message>
        <source>removed before screening for another reason</source>
        <translation>vor der Sichtung aus anderem Grund entfernt</translation>
    </message>
    <message>
        <source>report not retrieved</source>
        <translation>Bericht nicht beschafft</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Read a body of literature together and turn it into coded evidence.</source>
        <translation>Gemeinsam Literatur lesen und daraus kodierte Belege machen.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>Beispielprojekt ansehen</translation>
    </message>
    <message>
        <source>Take a tour of it</source>
        <translation>Rundgang darin</translation>
    </message>
    <message>
        <source>From another tool…</source>
        <translation>Aus einem anderen Programm…</translation>
    </message>
    <message>
        <source>A project of QualCoder, Taguette, NVivo, ATLAS.ti, MAXQDA, Zotero and others</source>
        <translation>Ein Projekt von QualCoder, Taguette, NVivo, ATLAS.ti, MAXQDA, Zotero und anderen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>None yet. Make a new project, or look at the sample to see how it works.</source>
        <translation>Noch keine. Legen Sie ein neues Projekt an, oder sehen Sie sich das Beispiel an.</translation>
    </message>
    <message>
        <source>You can also drop a project file, or texts to import, onto this window.</source>
        <translation>Eine Projektdatei oder Texte zum Importieren lassen sich auch auf dieses Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Who am I? Click to be another coder.</source>
        <translation>Wer bin ich? Klicken, um jemand anderes zu sein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who am I?</source>
        <translation>Wer bin ich?</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Not saved yet: the disk refuses; trying again…</source>
        <translation>Noch nicht gespeichert: Der Datenträger nimmt nichts an; neuer Versuch…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>sources seen blind: {0}</source>
        <translation>blind gesehene Quellen: {0}</translation>
    </message>
    <message>
        <source>A round is blind: on its sources you see only your own work until it is lifted.</source>
        <translation>Eine Runde ist blind: An ihren Quellen sehen Sie nur Ihre eigene Arbeit, bis das aufgehoben wird.</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>{0} highlights</source>
        <translation>{0} Markierungen</translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 Kodierung</translation>
    </message>
    <message>
        <source>{0} tags</source>
        <translation>{0} Kodierungen</translation>
    </message>
    <message>
        <source>{0} untagged</source>
        <translation>{0} ohne Kode</translation>
    </message>
    <message>
        <source>1 open conflict</source>
        <translation>1 offener Konflikt</translation>
    </message>
    <message>
        <source>{0} open conflicts</source>
        <translation>{0} offene Konflikte</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>1  Bring in your texts</source>
        <translation>1  Texte hereinholen</translation>
    </message>
    <message>
        <source>Web pages, PDF, Word, scans, references: drop them on the window.</source>
        <translation>Webseiten, PDF, Word, Scans, Literaturangaben: auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>2  Highlight and tag</source>
        <translation>2  Markieren und kodieren</translation>
    </message>
    <message>
        <source>Select words, type two letters of a code, press Enter. There is no save button.</source>
        <translation>Wörter auswählen, zwei Buchstaben eines Kodes tippen, Enter. Gespeichert wird von selbst.</translation>
    </message>
    <message>
        <source>3  Put it together</source>
        <translation>3  Zusammenführen</translation>
    </message>
    <message>
        <source>Merge the team&apos;s copies, compare coders, and export excerpts and summaries that lead back to the text.</source>
        <translation>Kopien des Teams zusammenführen, Kodierende vergleichen, Fundstellen und Zusammenfassungen ausgeben, die zum Text zurückführen.</translation>
    </message>
</context>
<context>
    <name>SummaryExport</name>
    <message>
        <source>Export summary</source>
        <translation>Zusammenfassung exportieren</translation>
    </message>
    <message>
        <source>Summary written to “{0}”.</source>
        <translation>Zusammenfassung in „{0}“ geschrieben.</translation>
    </message>
    <message>
        <source>Web page, to filter and sort in</source>
        <translation>Webseite, zum Filtern und Sortieren</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>SummaryWorkspace</name>
    <message>
        <source>Export summary…</source>
        <translation>Zusammenfassung exportieren…</translation>
    </message>
    <message>
        <source>Export s&amp;ummary…</source>
        <translation>Zus&amp;ammenfassung exportieren…</translation>
    </message>
    <message>
        <source>&amp;Insert a citation</source>
        <translation>&amp;Beleg einfügen</translation>
    </message>
    <message>
        <source>{0} excerpts are too many to show as pages. Filter them, or export them as a web page.</source>
        <translation>{0} Fundstellen sind zu viele für Seiten. Filtern Sie sie, oder exportieren Sie sie als Webseite.</translation>
    </message>
    <message>
        <source>No excerpt gets through the filter.</source>
        <translation>Keine Fundstelle kommt durch den Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No included source has an excerpt. Decide on sources in Read (F7), or take them all.</source>
        <translation>Keine eingeschlossene Quelle hat eine Fundstelle. Entscheiden Sie beim Lesen über Quellen (F7), oder nehmen Sie alle.</translation>
    </message>
    <message>
        <source>Take all sources</source>
        <translation>Alle Quellen nehmen</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Select a passage in Read and type a code.</source>
        <translation>Noch ist nichts markiert. Wählen Sie beim Lesen eine Stelle aus und tippen Sie einen Kode.</translation>
    </message>
    <message>
        <source>Go to Read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>This excerpt was deleted.</source>
        <translation>Diese Fundstelle wurde gelöscht.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>SyncNote</name>
    <message>
        <source>This project lies in a folder that {0} syncs: never open it on two computers at once, merge copies.</source>
        <translation>Dieses Projekt liegt in einem Ordner, den {0} abgleicht: Öffnen Sie es nie auf zwei Rechnern zugleich, führen Sie Kopien zusammen.</translation>
    </message>
    <message>
        <source>This project lies on a network drive: never open it on two computers at once, merge copies.</source>
        <translation>Dieses Projekt liegt auf einem Netzlaufwerk: Öffnen Sie es nie auf zwei Rechnern zugleich, führen Sie Kopien zusammen.</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Ich weiß</translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message>
        <source>Team folder or ser&amp;ver…</source>
        <translation>Teamordner oder Ser&amp;ver…</translation>
    </message>
    <message>
        <source>Exchan&amp;ge with the team now</source>
        <translation>Jetzt mit dem Team abglei&amp;chen</translation>
    </message>
    <message>
        <source>The team meets at {0}.</source>
        <translation>Das Team trifft sich in {0}.</translation>
    </message>
    <message>
        <source>A purge waits for you…</source>
        <translation>Eine Löschung wartet auf Sie…</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Team folder or server…</source>
        <translation>Teamordner oder Server…</translation>
    </message>
    <message>
        <source>{0} reads “{1}”</source>
        <translation>{0} liest „{1}“</translation>
    </message>
    <message>
        <source>Here now: {0}</source>
        <translation>Jetzt hier: {0}</translation>
    </message>
    <message>
        <source>Team: wants a password</source>
        <translation>Team: braucht ein Passwort</translation>
    </message>
    <message>
        <source>Team: stopped</source>
        <translation>Team: angehalten</translation>
    </message>
    <message>
        <source>Team: offline since {0}</source>
        <translation>Team: offline seit {0}</translation>
    </message>
    <message>
        <source>Team: a purge waits for you</source>
        <translation>Team: eine Löschung wartet auf Sie</translation>
    </message>
    <message>
        <source>Team: on demand</source>
        <translation>Team: auf Wunsch</translation>
    </message>
    <message>
        <source>Team: in step</source>
        <translation>Team: gleichauf</translation>
    </message>
    <message>
        <source>Team: offline since {0} · {1} to send</source>
        <translation>Team: offline seit {0} · {1} zu senden</translation>
    </message>
</context>
<context>
    <name>SynthesisEditor</name>
    <message>
        <source>Synthesis</source>
        <translation>Synthese</translation>
    </message>
    <message>
        <source>Insert citation</source>
        <translation>Beleg einfügen</translation>
    </message>
    <message>
        <source>Cite an excerpt at the cursor (Ctrl+Shift+E)</source>
        <translation>Eine Fundstelle an der Schreibmarke belegen (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Take as it is now</source>
        <translation>Nehmen, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Cite the changed excerpts with the words that they have now</source>
        <translation>Die geänderten Fundstellen mit ihren jetzigen Wörtern belegen</translation>
    </message>
    <message>
        <source>The citations stand for their excerpts as they are now.</source>
        <translation>Die Belege stehen jetzt für die Fundstellen, wie sie sind.</translation>
    </message>
    <message>
        <source>The whole review</source>
        <translation>Das ganze Review</translation>
    </message>
    <message>
        <source>What the excerpts of this code say together. [1] cites an excerpt.</source>
        <translation>Was die Fundstellen dieses Kodes zusammen sagen. [1] belegt mit einer Fundstelle.</translation>
    </message>
    <message>
        <source>What the review says as a whole. [1] cites an excerpt.</source>
        <translation>Was das Review als Ganzes sagt. [1] belegt mit einer Fundstelle.</translation>
    </message>
    <message>
        <source>Changed since cited: {0}.</source>
        <translation>Seit dem Beleg geändert: {0}.</translation>
    </message>
    <message>
        <source>Deleted: {0}. Take the number out, or cite another excerpt.</source>
        <translation>Gelöscht: {0}. Nehmen Sie die Zahl heraus, oder belegen Sie mit einer anderen Fundstelle.</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>Reading a table</source>
        <translation>Tabelle lesen</translation>
    </message>
    <message>
        <source>Cases made: {0}, already there: {1}.</source>
        <translation>Fälle angelegt: {0}, schon da: {1}.</translation>
    </message>
</context>
<context>
    <name>TableRowsDialog</name>
    <message>
        <source>Each &amp;row becomes a source</source>
        <translation>Jede &amp;Zeile wird eine Quelle</translation>
    </message>
    <message>
        <source>Each row becomes a &amp;case</source>
        <translation>Jede Zeile wird ein &amp;Fall</translation>
    </message>
    <message>
        <source>The &amp;whole table becomes one source</source>
        <translation>Die &amp;ganze Tabelle wird eine Quelle</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Attribute</source>
        <translation>&amp;Attribut</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Weg&amp;lassen</translation>
    </message>
    <message>
        <source>Field of the reference</source>
        <translation>Feld der Literaturangabe</translation>
    </message>
    <message>
        <source>The first row as a source</source>
        <translation>Die erste Zeile als Quelle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>attribute (number)</source>
        <translation>Attribut (Zahl)</translation>
    </message>
    <message>
        <source>attribute (date)</source>
        <translation>Attribut (Datum)</translation>
    </message>
    <message>
        <source>attribute (yes/no)</source>
        <translation>Attribut (ja/nein)</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>journal or book</source>
        <translation>Zeitschrift oder Buch</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The table can be read, selected and tagged as it stands.</source>
        <translation>Die Tabelle kann gelesen, ausgewählt und kodiert werden, wie sie ist.</translation>
    </message>
    <message>
        <source>1 row becomes a source.</source>
        <translation>1 Zeile wird eine Quelle.</translation>
    </message>
    <message>
        <source>{0} rows become sources.</source>
        <translation>{0} Zeilen werden Quellen.</translation>
    </message>
    <message>
        <source>Without text, and left out: {0}.</source>
        <translation>Ohne Text und weggelassen: {0}.</translation>
    </message>
    <message>
        <source>Choose at least one column as text.</source>
        <translation>Wählen Sie mindestens eine Spalte als Text.</translation>
    </message>
    <message>
        <source>1 row becomes a case.</source>
        <translation>1 Zeile wird ein Fall.</translation>
    </message>
    <message>
        <source>{0} rows become cases.</source>
        <translation>{0} Zeilen werden Fälle.</translation>
    </message>
    <message>
        <source>Each holds its text as a source.</source>
        <translation>Jeder enthält seinen Text als Quelle.</translation>
    </message>
    <message>
        <source>The title is its name; a case of this name gets the attributes too.</source>
        <translation>Der Titel ist sein Name; ein Fall dieses Namens erhält die Merkmale auch.</translation>
    </message>
    <message>
        <source>Reference…</source>
        <translation>Literaturangabe…</translation>
    </message>
</context>
<context>
    <name>TagPopover</name>
    <message>
        <source>Type a code…</source>
        <translation>Kode eintippen…</translation>
    </message>
    <message>
        <source>Code for the selected passage</source>
        <translation>Kode für die ausgewählte Textstelle</translation>
    </message>
    <message>
        <source>Matching codes</source>
        <translation>Passende Kodes</translation>
    </message>
    <message>
        <source>↵ tag   Ctrl+↵ new code   Shift+↵ highlight only   Esc close</source>
        <translation>↵ kodieren   Strg+↵ neu   Umschalt+↵ markieren   Esc zu</translation>
    </message>
    <message>
        <source>New code “{0}”</source>
        <translation>Neuer Kode „{0}“</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>unter {0}</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>New code from the selected &amp;words</source>
        <translation>Neuer Kode aus den gewählten &amp;Wörtern</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Kodieren…</translation>
    </message>
    <message>
        <source>Tag with the &amp;last code</source>
        <translation>Mit dem &amp;letzten Kode kodieren</translation>
    </message>
    <message>
        <source>&amp;Highlight without a code</source>
        <translation>&amp;Ohne Kode markieren</translation>
    </message>
    <message>
        <source>Write a &amp;memo</source>
        <translation>&amp;Memo schreiben</translation>
    </message>
    <message>
        <source>&amp;Delete highlight</source>
        <translation>Markierung lö&amp;schen</translation>
    </message>
    <message>
        <source>Copy quote with &amp;citation</source>
        <translation>Zitat mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>A region of a page has no words of which a code could be made; type a name for it.</source>
        <translation>Ein Bereich einer Seite hat keine Wörter, aus denen ein Kode werden könnte; tippe einen Namen dafür.</translation>
    </message>
    <message>
        <source>Highlight deleted.</source>
        <translation>Markierung gelöscht.</translation>
    </message>
    <message>
        <source>None of your highlights has exactly the selected words; click one to delete it.</source>
        <translation>Keine deiner Markierungen hat genau die ausgewählten Wörter; klicke eine an, um sie zu löschen.</translation>
    </message>
    <message>
        <source>Quote and citation copied.</source>
        <translation>Zitat mit Quellenangabe kopiert.</translation>
    </message>
    <message>
        <source>Ends of the highlight moved.</source>
        <translation>Enden der Markierung verschoben.</translation>
    </message>
</context>
<context>
    <name>TeamPlaceDialog</name>
    <message>
        <source>Team folder or server</source>
        <translation>Teamordner oder Server</translation>
    </message>
    <message>
        <source>A &amp;folder that all of the team have</source>
        <translation>Ein &amp;Ordner, den alle im Team haben</translation>
    </message>
    <message>
        <source>A team &amp;server</source>
        <translation>Ein Team&amp;server</translation>
    </message>
    <message>
        <source>Team folder</source>
        <translation>Teamordner</translation>
    </message>
    <message>
        <source>Address of the team server</source>
        <translation>Adresse des Teamservers</translation>
    </message>
    <message>
        <source>postgresql://anna@hub.example.org/review</source>
        <translation>postgresql://anna@hub.example.org/review</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Exchange by &amp;itself, every few seconds</source>
        <translation>Von &amp;selbst abgleichen, alle paar Sekunden</translation>
    </message>
    <message>
        <source>Let the others see that I work here, and on which source</source>
        <translation>Die anderen sehen lassen, dass ich hier arbeite, und an welcher Quelle</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Leave this place</source>
        <translation>Diesen Ort verlassen</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Write the address of the server.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>The address of a team server begins with postgresql://.</source>
        <translation>Die Adresse eines Teamservers beginnt mit postgresql://.</translation>
    </message>
    <message>
        <source>&amp;Passphrase or password</source>
        <translation>&amp;Passphrase oder Passwort</translation>
    </message>
    <message>
        <source>Nextcloud, OneDrive, Dropbox, a network drive or a USB stick. With a passphrase everything in it is encrypted; all of the team need the same one.</source>
        <translation>Nextcloud, OneDrive, Dropbox, ein Netzlaufwerk oder ein USB-Stick. Mit einer Passphrase ist alles darin verschlüsselt; alle im Team brauchen dieselbe.</translation>
    </message>
    <message>
        <source>only for an encrypted folder</source>
        <translation>nur für einen verschlüsselten Ordner</translation>
    </message>
    <message>
        <source>A PostgreSQL database that somebody at your institution has set up for it. The password is kept in the keyring of your system if there is one, and never in the project.</source>
        <translation>Eine PostgreSQL-Datenbank, die jemand an Ihrer Einrichtung dafür angelegt hat. Das Passwort bleibt im Schlüsselbund Ihres Systems, wenn es einen gibt, und nie im Projekt.</translation>
    </message>
    <message>
        <source>empty where your system knows it</source>
        <translation>leer, wenn Ihr System es kennt</translation>
    </message>
    <message>
        <source>Choose the team folder</source>
        <translation>Teamordner auswählen</translation>
    </message>
</context>
<context>
    <name>TeamWorkspace</name>
    <message>
        <source>Unify all of one name</source>
        <translation>Alle gleichen Namens vereinen</translation>
    </message>
    <message>
        <source>Files to merge</source>
        <translation>Dateien zum Zusammenführen</translation>
    </message>
    <message>
        <source>Merged: {0} new changesets from {1} files.</source>
        <translation>Zusammengeführt: {0} neue Änderungen aus {1} Dateien.</translation>
    </message>
    <message>
        <source>Conflicts this merge would open</source>
        <translation>Konflikte, die dabei entstünden</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Offene Konflikte</translation>
    </message>
    <message>
        <source>&amp;Merge project files…</source>
        <translation>Projektdateien &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>Review projects (*.review *.review.age)</source>
        <translation>Review-Projekte (*.review *.review.age)</translation>
    </message>
    <message>
        <source>This merge opens no conflicts.</source>
        <translation>Dabei entstehen keine Konflikte.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>The first {0} are shown.</source>
        <translation>Die ersten {0} sind zu sehen.</translation>
    </message>
    <message>
        <source>{0} to unify</source>
        <translation>{0} zusammenzuführen</translation>
    </message>
    <message>
        <source>Unified.</source>
        <translation>Vereint.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Entschieden.</translation>
    </message>
    <message>
        <source>A teammate purged {0}; it goes here too, for good.</source>
        <translation>Jemand im Team hat {0} getilgt; es verschwindet auch hier, endgültig.</translation>
    </message>
    <message>
        <source>With it go: {0}.</source>
        <translation>Damit gehen: {0}.</translation>
    </message>
    <message>
        <source>This merge would delete more than a tenth: {0}.</source>
        <translation>Dieses Zusammenführen würde mehr als ein Zehntel löschen: {0}.</translation>
    </message>
    <message>
        <source>Merge all the same?</source>
        <translation>Trotzdem zusammenführen?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <source>Parts of the summary</source>
        <translation>Teile der Zusammenfassung</translation>
    </message>
    <message>
        <source>Space shows or hides a part, Alt+Up and Alt+Down move it</source>
        <translation>Die Leertaste zeigt oder verbirgt einen Teil, Alt+Hoch und Alt+Runter verschieben ihn</translation>
    </message>
    <message>
        <source>Colour of headings…</source>
        <translation>Farbe der Überschriften…</translation>
    </message>
    <message>
        <source>References: {0}</source>
        <translation>Literatur: {0}</translation>
    </message>
    <message>
        <source>Language of references: {0}</source>
        <translation>Sprache der Literaturangaben: {0}</translation>
    </message>
    <message>
        <source>Add a style…</source>
        <translation>Stil hinzufügen…</translation>
    </message>
    <message>
        <source>Write references in a style of your own, from a .csl file</source>
        <translation>Literaturangaben in einem eigenen Stil schreiben, aus einer .csl-Datei</translation>
    </message>
    <message>
        <source>Around excerpts: {0}</source>
        <translation>Um Fundstellen: {0}</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>Only included sources</source>
        <translation>Nur eingeschlossene Quellen</translation>
    </message>
    <message>
        <source>Citation styles ({0});;All files (*)</source>
        <translation>Zitierstile ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a style</source>
        <translation>Stil hinzufügen</translation>
    </message>
    <message>
        <source>Colour of headings</source>
        <translation>Farbe der Überschriften</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Small pages</source>
        <translation>Kleine Seiten</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Tick all shown</source>
        <translation>Alle gezeigten anhaken</translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>Alle gezeigten abhaken</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>today {0}</source>
        <translation>heute {0}</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>gestern {0}</translation>
    </message>
</context>
<context>
    <name>TipOfTheDay</name>
    <message>
        <source>Tip: {0}</source>
        <translation>Tipp: {0}</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>Keine Tipps mehr</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Tour of the sample</source>
        <translation>&amp;Rundgang im Beispiel</translation>
    </message>
    <message>
        <source>Help &gt; Tour of the sample goes on where you left.</source>
        <translation>Hilfe &gt; Rundgang im Beispiel macht dort weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>These are the texts of the review. Choose another one.</source>
        <translation>Das sind die Texte des Reviews. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Select some words with the mouse, or with Shift and the arrows. Then type two letters of a code, such as “ra”, and press Enter.</source>
        <translation>Wählen Sie Wörter mit der Maus aus oder mit Umschalt und den Pfeilen. Tippen Sie dann zwei Buchstaben eines Kodes, etwa „ra“, und drücken Sie Eingabe.</translation>
    </message>
    <message>
        <source>All of it is saved already; there is no save button. {0} takes back what you did.</source>
        <translation>Alles ist schon gespeichert; es gibt keinen Knopf dafür. {0} nimmt zurück, was Sie taten.</translation>
    </message>
    <message>
        <source>This is the codebook. Choose a code to see what it means and what it was used for.</source>
        <translation>Das ist das Kodebuch. Wählen Sie einen Kode, um zu sehen, was er bedeutet und wofür er vergeben wurde.</translation>
    </message>
    <message>
        <source>Everything that was tagged stands in Excerpts ({0}), to be narrowed and exported.</source>
        <translation>Alles Kodierte steht unter Fundstellen ({0}), zum Eingrenzen und Exportieren.</translation>
    </message>
    <message>
        <source>{0} leads anywhere: to a command, a source, a code, or words in all texts.</source>
        <translation>{0} führt überallhin: zu einem Befehl, einer Quelle, einem Kode oder Wörtern in allen Texten.</translation>
    </message>
    <message>
        <source>In Summary the passages become findings. Each of them leads back to its place in the text.</source>
        <translation>In der Zusammenfassung werden aus Stellen Befunde. Jeder führt an seine Stelle im Text zurück.</translation>
    </message>
    <message>
        <source>Now make a project of your own ({0}) and bring your texts in. {1} has the guide.</source>
        <translation>Nun machen Sie ein eigenes Projekt ({0}) und holen Ihre Texte herein. {1} zeigt das Handbuch.</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>TwinCard</name>
    <message>
        <source>same name twice</source>
        <translation>zweimal derselbe Name</translation>
    </message>
    <message>
        <source>same work twice</source>
        <translation>dasselbe Werk zweimal</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>made apart</source>
        <translation>getrennt entstanden</translation>
    </message>
    <message>
        <source>their definitions differ</source>
        <translation>ihre Definitionen unterscheiden sich</translation>
    </message>
    <message>
        <source>one file, read in two ways</source>
        <translation>eine Datei, auf zwei Arten gelesen</translation>
    </message>
    <message>
        <source>their texts differ in spaces or the form of letters alone</source>
        <translation>ihre Texte unterscheiden sich nur in Leerraum oder der Form von Zeichen</translation>
    </message>
    <message>
        <source>Unify</source>
        <translation>Vereinen</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Frozen versions</source>
        <translation>Eingefrorene Fassungen</translation>
    </message>
    <message>
        <source>A frozen version names the project as it is now. A summary made from it can be checked against it later.</source>
        <translation>Eine eingefrorene Fassung benennt das Projekt, wie es jetzt ist. Eine Zusammenfassung daraus lässt sich später daran prüfen.</translation>
    </message>
    <message>
        <source>Name, such as “First draft”</source>
        <translation>Name, etwa „Erster Entwurf“</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Fassung</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>There are no frozen versions yet.</source>
        <translation>Noch gibt es keine eingefrorene Fassung.</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>Diese Fassung löschen</translation>
    </message>
    <message>
        <source>{0} excerpts</source>
        <translation>{0} Fundstellen</translation>
    </message>
    <message>
        <source>1 excerpt</source>
        <translation>1 Textstelle</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>new excerpts: {0}</source>
        <translation>neue Textstellen: {0}</translation>
    </message>
    <message>
        <source>with other words: {0}</source>
        <translation>mit anderen Worten: {0}</translation>
    </message>
    <message>
        <source>coded otherwise: {0}</source>
        <translation>anders kodiert: {0}</translation>
    </message>
    <message>
        <source>gone: {0}</source>
        <translation>verschwunden: {0}</translation>
    </message>
    <message>
        <source>Changed since: {0}.</source>
        <translation>Geändert seitdem: {0}.</translation>
    </message>
    <message>
        <source>The excerpts are the same; something else has changed.</source>
        <translation>Die Fundstellen sind dieselben; anderes hat sich geändert.</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Zeigen: {0}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Nothing waits.</source>
        <translation>Es wartet nichts.</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>Sources: {0} · Words: {1} · Highlights: {2} · Tags: {3}</source>
        <translation>Quellen: {0} · Wörter: {1} · Markierungen: {2} · Kodierungen: {3}</translation>
    </message>
    <message>
        <source>Open conflicts: {0}</source>
        <translation>Offene Konflikte: {0}</translation>
    </message>
    <message>
        <source>Passages without a place in their text: {0}</source>
        <translation>Stellen ohne Platz in ihrem Text: {0}</translation>
    </message>
    <message>
        <source>Sources nobody decided on: {0}</source>
        <translation>Quellen, über die niemand entschieden hat: {0}</translation>
    </message>
    <message>
        <source>Sources on which coders differ: {0}</source>
        <translation>Quellen, über die man uneinig ist: {0}</translation>
    </message>
    <message>
        <source>Highlights without a code: {0}</source>
        <translation>Markierungen ohne Kode: {0}</translation>
    </message>
    <message>
        <source>Assignments that are not done: {0}</source>
        <translation>Zuweisungen, die nicht fertig sind: {0}</translation>
    </message>
</context>
<context>
    <name>WhoAmI</name>
    <message>
        <source>Who am I?</source>
        <translation>Wer bin ich?</translation>
    </message>
    <message>
        <source>Who is coding? Your name stands beside everything you highlight.</source>
        <translation>Wer kodiert? Ihr Name steht neben allem, was Sie markieren.</translation>
    </message>
    <message>
        <source>Coders of this project</source>
        <translation>Personen dieses Projekts</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>I am one of these:</source>
        <translation>Ich gehöre schon dazu:</translation>
    </message>
    <message>
        <source>or I am new here:</source>
        <translation>oder ich bin neu hier:</translation>
    </message>
</context>
<context>
    <name>WidenWords</name>
    <message>
        <source>Find hal&amp;f words…</source>
        <translation>&amp;Halbe Wörter suchen…</translation>
    </message>
    <message>
        <source>None of your highlights cuts a word.</source>
        <translation>Keine deiner Markierungen zerschneidet ein Wort.</translation>
    </message>
    <message>
        <source>1 highlight widened to whole words.</source>
        <translation>1 Markierung auf ganze Wörter erweitert.</translation>
    </message>
    <message>
        <source>{0} highlights widened to whole words.</source>
        <translation>{0} Markierungen auf ganze Wörter erweitert.</translation>
    </message>
</context>
<context>
    <name>WordModel</name>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>WordsBar</name>
    <message>
        <source>Function words</source>
        <translation>Funktionswörter</translation>
    </message>
    <message>
        <source>Leave out words such as “the” and “of”, by language</source>
        <translation>Wörter wie „der“ und „von“ weglassen, je Sprache</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Without those of {0}</source>
        <translation>Ohne die der Sprache {0}</translation>
    </message>
    <message>
        <source>Other words to leave out</source>
        <translation>Andere Wörter, die wegbleiben</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Count numbers too</source>
        <translation>Auch Zahlen zählen</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>In {0}</translation>
    </message>
    <message>
        <source>all texts</source>
        <translation>allen Texten</translation>
    </message>
    <message>
        <source>included sources</source>
        <translation>eingeschlossenen Quellen</translation>
    </message>
    <message>
        <source>the open source</source>
        <translation>der offenen Quelle</translation>
    </message>
    <message>
        <source>Sorted {0}</source>
        <translation>Sortiert {0}</translation>
    </message>
    <message>
        <source>by uses</source>
        <translation>nach Häufigkeit</translation>
    </message>
    <message>
        <source>by the alphabet</source>
        <translation>nach dem Alphabet</translation>
    </message>
    <message>
        <source>by sources</source>
        <translation>nach Quellen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>The most used words as a chart</source>
        <translation>Die häufigsten Wörter als Diagramm</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>WordsWorkspace</name>
    <message>
        <source>Table (*.csv);;Excel (*.xlsx)</source>
        <translation>Tabelle (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the words</source>
        <translation>Wörter exportieren</translation>
    </message>
    <message>
        <source>Words written to “{0}”.</source>
        <translation>Wörter in „{0}“ geschrieben.</translation>
    </message>
    <message>
        <source>Export the places</source>
        <translation>Stellen exportieren</translation>
    </message>
    <message>
        <source>Places written to “{0}”.</source>
        <translation>Stellen in „{0}“ geschrieben.</translation>
    </message>
    <message>
        <source>There is no text to count words in. Import the first texts, or choose other sources.</source>
        <translation>Es gibt keinen Text, in dem Wörter zu zählen wären. Die ersten Texte einlesen oder andere Quellen wählen.</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>Words by use</source>
        <translation>Wörter nach Häufigkeit</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>Words in the texts: {0} · Different ones: {1} · Shown: {2}</source>
        <translation>Wörter in den Texten: {0} · Verschiedene: {1} · Gezeigt: {2}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>These words stand nowhere in the texts.</source>
        <translation>Diese Wörter stehen nirgends in den Texten.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Building the sample</source>
        <translation>Beispiel aufbauen</translation>
    </message>
    <message>
        <source>Carrying highlights over</source>
        <translation>Markierungen übertragen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Collecting highlights</source>
        <translation>Markierungen sammeln</translation>
    </message>
    <message>
        <source>Comparing coders</source>
        <translation>Personen vergleichen</translation>
    </message>
    <message>
        <source>Comparing every two coders</source>
        <translation>Je zwei Personen vergleichen</translation>
    </message>
    <message>
        <source>Comparing passages</source>
        <translation>Textstellen vergleichen</translation>
    </message>
    <message>
        <source>Computing agreement</source>
        <translation>Übereinstimmung berechnen</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Index aufbauen</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Seiten setzen</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Dateien ansehen</translation>
    </message>
    <message>
        <source>Looking for half words</source>
        <translation>Halbe Wörter suchen</translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Looking for their sources</source>
        <translation>Ihre Quellen suchen</translation>
    </message>
    <message>
        <source>Looking through the texts</source>
        <translation>Texte durchsehen</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Putting together</source>
        <translation>Zusammenstellen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading annotations</source>
        <translation>Anmerkungen lesen</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Dokumente lesen</translation>
    </message>
    <message>
        <source>Reading excerpts</source>
        <translation>Fundstellen lesen</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien lesen</translation>
    </message>
    <message>
        <source>Reading references</source>
        <translation>Literaturangaben lesen</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Bibliothek lesen</translation>
    </message>
    <message>
        <source>Reading the originals</source>
        <translation>Originale lesen</translation>
    </message>
    <message>
        <source>Reading the pages</source>
        <translation>Seiten lesen</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Projekt lesen</translation>
    </message>
    <message>
        <source>Reading the text of the pages</source>
        <translation>Text der Seiten lesen</translation>
    </message>
    <message>
        <source>Reading the texts</source>
        <translation>Texte lesen</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Taking into the consensus</source>
        <translation>In den Konsens übernehmen</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Upgrading</source>
        <translation>Auf den neuen Stand bringen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing annotations</source>
        <translation>Anmerkungen schreiben</translation>
    </message>
    <message>
        <source>Writing references</source>
        <translation>Literaturangaben schreiben</translation>
    </message>
    <message>
        <source>Writing the history</source>
        <translation>Verlauf schreiben</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>Projekt schreiben</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>Zusammenfassung schreiben</translation>
    </message>
</context>
<context>
    <name>_HeldRow</name>
    <message>
        <source>Take out {0}</source>
        <translation>{0} herausnehmen</translation>
    </message>
</context>
<context>
    <name>_NewCode</name>
    <message>
        <source>Name of a new code under {0}</source>
        <translation>Name eines neuen Kodes unter {0}</translation>
    </message>
    <message>
        <source>Name of a new code</source>
        <translation>Name eines neuen Kodes</translation>
    </message>
</context>
<context>
    <name>_Passages</name>
    <message>
        <source>Passages that coders marked</source>
        <translation>Von Kodierenden markierte Stellen</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Enter goes there, S selects the section, T tags it.</source>
        <translation>Die Eingabetaste geht dorthin, S wählt den Abschnitt aus, T kodiert ihn.</translation>
    </message>
</context>
</TS>
