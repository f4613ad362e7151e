<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltado</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Códigos</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Quién soy</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Stands beside everything you highlight. In an open project you are renamed for all, so it is used when you press OK. Who you are among the coders of a project is asked by Project &gt; Who am I?</source>
        <translation>Figura junto a todo lo que resalta. En un proyecto abierto su nombre cambia para todos, así que se usa al pulsar Aceptar. Quién es usted entre los codificadores de un proyecto se pregunta en Proyecto &gt; ¿Quién soy?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The system&apos;s theme changes with the day, where the system does that, and with its high contrast.</source>
        <translation>El tema del sistema cambia con la hora, donde el sistema lo hace, y con su alto contraste.</translation>
    </message>
    <message>
        <source>Darker pages</source>
        <translation>Páginas más oscuras</translation>
    </message>
    <message>
        <source>Pages of PDFs and scans stand on darker paper.</source>
        <translation>Las páginas de los PDF y escaneos se ven sobre papel más oscuro.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Menus and hints appear at once, nothing slides or fades, and the cursor does not blink.</source>
        <translation>Los menús y avisos aparecen de golpe, nada se desliza ni se desvanece, y el cursor no parpadea.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>It changes when Reviewer is started again. Texts and codes stay as they are.</source>
        <translation>Cambia cuando se vuelve a iniciar Reviewer. Los textos y códigos quedan como están.</translation>
    </message>
    <message>
        <source>Font of texts</source>
        <translation>Letra de los textos</translation>
    </message>
    <message>
        <source>For the text that is read and for quotes; lists and menus keep theirs.</source>
        <translation>Para el texto que se lee y para las citas; las listas y menús conservan la suya.</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>In pixels. Ctrl++ and Ctrl+- change it while you read.</source>
        <translation>En píxeles. Ctrl++ y Ctrl+- lo cambian mientras se lee.</translation>
    </message>
    <message>
        <source>The mouse selects whole words</source>
        <translation>El ratón selecciona palabras enteras</translation>
    </message>
    <message>
        <source>A drag in the text never ends within a word; with Alt held down it does.</source>
        <translation>Al arrastrar en el texto nunca se acaba dentro de una palabra; con Alt pulsado sí.</translation>
    </message>
    <message>
        <source>Order of the sources</source>
        <translation>Orden de las fuentes</translation>
    </message>
    <message>
        <source>How the list of sources is sorted, in every project.</source>
        <translation>Cómo se ordena la lista de fuentes, en todos los proyectos.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Choose a command and press its new keys. What has a key already, and what typing needs, is said.</source>
        <translation>Elija una orden y pulse sus nuevas teclas. Se avisa de lo que ya tiene tecla y de lo que hace falta para escribir.</translation>
    </message>
    <message>
        <source>Keep original files in the project</source>
        <translation>Conservar los archivos originales en el proyecto</translation>
    </message>
    <message>
        <source>PDFs, pages and pictures can then be shown and handed on; without them the project file is smaller.</source>
        <translation>Así se pueden mostrar y entregar PDF, páginas e imágenes; sin ellos el archivo del proyecto es más pequeño.</translation>
    </message>
    <message>
        <source>Begin where I stopped</source>
        <translation>Empezar donde lo dejé</translation>
    </message>
    <message>
        <source>The project, source and workspace that were open come back; else the start page is shown.</source>
        <translation>Vuelven el proyecto, la fuente y el espacio de trabajo que estaban abiertos; si no, se muestra la página de inicio.</translation>
    </message>
    <message>
        <source>A tip on the start page</source>
        <translation>Un consejo en la página de inicio</translation>
    </message>
    <message>
        <source>Another one each day.</source>
        <translation>Otro cada día.</translation>
    </message>
    <message>
        <source>Minutes between backups</source>
        <translation>Minutos entre copias de seguridad</translation>
    </message>
    <message>
        <source>While something is written, a copy is made in a folder beside the project so often. The last ten stay, and the newest of each of seven days.</source>
        <translation>Mientras se escribe algo, se hace una copia con esta frecuencia en una carpeta junto al proyecto. Quedan las diez últimas y la más nueva de cada uno de siete días.</translation>
    </message>
    <message>
        <source>Let others see where I work</source>
        <translation>Dejar que otros vean dónde trabajo</translation>
    </message>
    <message>
        <source>Offered so when you connect a project with a team folder or server; each project keeps its own answer.</source>
        <translation>Se propone así al conectar un proyecto con una carpeta o un servidor de equipo; cada proyecto guarda su propia respuesta.</translation>
    </message>
    <message>
        <source>Where projects meet others</source>
        <translation>Dónde se encuentran los proyectos con otros</translation>
    </message>
    <message>
        <source>A place that is forgotten is not exchanged with any more; nothing is removed from it or the project.</source>
        <translation>Con un lugar olvidado no se intercambia más; nada se quita de él ni del proyecto.</translation>
    </message>
    <message>
        <source>List recent projects</source>
        <translation>Mostrar proyectos recientes</translation>
    </message>
    <message>
        <source>On the start page, on Windows in the taskbar too: for whoever uses your account on this computer.</source>
        <translation>En la página de inicio, y en Windows también en la barra de tareas: para quien use su cuenta en este ordenador.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>What is forgotten here leaves the list; the file of the project stays.</source>
        <translation>Lo que se olvida aquí sale de la lista; el archivo del proyecto queda.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Qué sale de este ordenador</translation>
    </message>
    <message>
        <source>Nothing by itself. Reviewer asks no server for updates, sends no reports and counts nothing. It speaks with a team server only where you have connected a project with one.</source>
        <translation>Nada por sí solo. Reviewer no pregunta a ningún servidor por actualizaciones, no envía informes ni cuenta nada. Solo habla con un servidor de equipo si usted ha conectado un proyecto con él.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como lo tiene el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>unidades UTF-16</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>bytes UTF-8</translation>
    </message>
    <message>
        <source>CRLF as two</source>
        <translation>CRLF como dos</translation>
    </message>
    <message>
        <source>CRLF as one</source>
        <translation>CRLF como uno</translation>
    </message>
    <message>
        <source>end included</source>
        <translation>final incluido</translation>
    </message>
    <message>
        <source>end excluded</source>
        <translation>final excluido</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>({0} p. {1}, figure)</source>
        <translation>({0} p. {1}, figura)</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Azul oscuro</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>Rojo vino</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Verde oscuro</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>  (now {0})</source>
        <translation>  (ahora {0})</translation>
    </message>
    <message>
        <source>New code here	Ins</source>
        <translation>Nuevo código aquí	Ins</translation>
    </message>
    <message>
        <source>New sub-code</source>
        <translation>Nuevo subcódigo</translation>
    </message>
    <message>
        <source>Show excerpts	Enter</source>
        <translation>Mostrar extractos	Enter</translation>
    </message>
    <message>
        <source>Show in the reader	H</source>
        <translation>Mostrar en el texto	H</translation>
    </message>
    <message>
        <source>Hide in the reader	H</source>
        <translation>Ocultar en el texto	H</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Mostrar solo este</translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation>Mostrar todos los códigos</translation>
    </message>
    <message>
        <source>Import codes (CSV)…</source>
        <translation>Importar códigos (CSV)…</translation>
    </message>
    <message>
        <source>Export codes (CSV)…</source>
        <translation>Exportar códigos (CSV)…</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Cambiar el nombre	F2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Up	Alt+Up</source>
        <translation>Hacia arriba	Alt+Arriba</translation>
    </message>
    <message>
        <source>Down	Alt+Down</source>
        <translation>Hacia abajo	Alt+Abajo</translation>
    </message>
    <message>
        <source>Under the code above	Alt+Right</source>
        <translation>Bajo el código de arriba	Alt+Derecha</translation>
    </message>
    <message>
        <source>Beside the code it is under	Alt+Left</source>
        <translation>Junto a su código superior	Alt+Izquierda</translation>
    </message>
    <message>
        <source>Only groups codes</source>
        <translation>Solo agrupa códigos</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>Delete…	Del</source>
        <translation>Eliminar…	Del</translation>
    </message>
    <message>
        <source>This memo is not in the project any more.</source>
        <translation>Este memo ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>Bar chart: {0}. Bars: {1}.</source>
        <translation>Gráfico de barras: {0}. Barras: {1}.</translation>
    </message>
    <message>
        <source>Bars in parts: {0}. Bars: {1}.</source>
        <translation>Barras en partes: {0}. Barras: {1}.</translation>
    </message>
    <message>
        <source>Line chart: {0}, from {1} to {2}.</source>
        <translation>Gráfico de líneas: {0}, de {1} a {2}.</translation>
    </message>
    <message>
        <source>Heat map: {0}. Rows: {1}, columns: {2}.</source>
        <translation>Mapa de calor: {0}. Filas: {1}, columnas: {2}.</translation>
    </message>
    <message>
        <source>Network: {0}. Nodes: {1}, links: {2}.</source>
        <translation>Red: {0}. Nodos: {1}, enlaces: {2}.</translation>
    </message>
    <message>
        <source>Figures with their intervals: {0}. Figures: {1}.</source>
        <translation>Valores con sus intervalos: {0}. Valores: {1}.</translation>
    </message>
    <message>
        <source>In all: {0}.</source>
        <translation>En total: {0}.</translation>
    </message>
    <message>
        <source>Most: {0} ({1}).</source>
        <translation>Más: {0} ({1}).</translation>
    </message>
    <message>
        <source>Least: {0} ({1}).</source>
        <translation>Menos: {0} ({1}).</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Todavía no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Not shown, with less: {0}.</source>
        <translation>No se muestran, con menos: {0}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Sources with and without highlights</source>
        <translation>Fuentes con y sin resaltados</translation>
    </message>
    <message>
        <source>with highlights</source>
        <translation>con resaltados</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>Where sources stand</source>
        <translation>Cómo están las fuentes</translation>
    </message>
    <message>
        <source>Assigned sources by coder</source>
        <translation>Fuentes asignadas por codificador</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Highlights by coder</source>
        <translation>Resaltados por codificador</translation>
    </message>
    <message>
        <source>Codes by highlights</source>
        <translation>Códigos por resaltados</translation>
    </message>
    <message>
        <source>Tags by day</source>
        <translation>Etiquetas por día</translation>
    </message>
    <message>
        <source>Tags by month</source>
        <translation>Etiquetas por mes</translation>
    </message>
    <message>
        <source>to screen</source>
        <translation>por cribar</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>disagreement</source>
        <translation>desacuerdo</translation>
    </message>
    <message>
        <source>As they were added</source>
        <translation>Como se añadieron</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Year, newest first</source>
        <translation>Año, lo más nuevo primero</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Length, longest first</source>
        <translation>Longitud, lo más largo primero</translation>
    </message>
    <message>
        <source>Who speaks here, and do they know the subject?</source>
        <translation>¿Quién habla aquí, y conoce el tema?</translation>
    </message>
    <message>
        <source>Is what it says supported and carefully made?</source>
        <translation>¿Lo que dice tiene apoyo y está hecho con cuidado?</translation>
    </message>
    <message>
        <source>Are its limits clear?</source>
        <translation>¿Están claros sus límites?</translation>
    </message>
    <message>
        <source>Can a leaning or an interest be seen?</source>
        <translation>¿Se ve una inclinación o un interés?</translation>
    </message>
    <message>
        <source>Is it clear when it was made, and is it recent enough?</source>
        <translation>¿Está claro cuándo se hizo, y es lo bastante reciente?</translation>
    </message>
    <message>
        <source>Does it add something to this review?</source>
        <translation>¿Aporta algo a esta revisión?</translation>
    </message>
    <message>
        <source>Picture (*.svg);;Picture of points (*.png);;Table (*.csv);;Excel (*.xlsx)</source>
        <translation>Imagen (*.svg);;Imagen de puntos (*.png);;Tabla (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Chart written to “{0}”.</source>
        <translation>Gráfico escrito en “{0}”.</translation>
    </message>
    <message>
        <source>Figure, p. {0}</source>
        <translation>Figura, p. {0}</translation>
    </message>
    <message>
        <source>p. {0} · box {1}, {2} to {3}, {4}</source>
        <translation>p. {0} · recuadro {1}, {2} a {3}, {4}</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Todos los códigos juntos</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>No round has a source that two coders are done with yet.</source>
        <translation>Ninguna ronda tiene todavía una fuente que dos codificadores hayan terminado.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha of each code in each round with sources that at least two coders are done with.</source>
        <translation>Alfa de Krippendorff de cada código en cada ronda con fuentes que al menos dos codificadores han terminado.</translation>
    </message>
    <message>
        <source>No two coders decided on the same source yet.</source>
        <translation>Todavía no hay dos codificadores que hayan decidido sobre la misma fuente.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>códigos</translation>
    </message>
    <message>
        <source>every two coders</source>
        <translation>cada dos codificadores</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>what stood where what stood</source>
        <translation>qué estaba donde estaba qué</translation>
    </message>
    <message>
        <source>codes by round</source>
        <translation>códigos por ronda</translation>
    </message>
    <message>
        <source>decisions on sources</source>
        <translation>decisiones sobre fuentes</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>párrafos</translation>
    </message>
    <message>
        <source>whole sources</source>
        <translation>fuentes enteras</translation>
    </message>
    <message>
        <source>marked passages</source>
        <translation>pasajes marcados</translation>
    </message>
    <message>
        <source>with sub-codes</source>
        <translation>con subcódigos</translation>
    </message>
    <message>
        <source>each alone</source>
        <translation>cada uno solo</translation>
    </message>
    <message>
        <source>top level only</source>
        <translation>solo el nivel superior</translation>
    </message>
    <message>
        <source>a category</source>
        <translation>una categoría</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>left out where nothing is marked</source>
        <translation>omitido donde nada está marcado</translation>
    </message>
    <message>
        <source>sets of codes</source>
        <translation>conjuntos de códigos</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>rangos</translation>
    </message>
    <message>
        <source>interval scale</source>
        <translation>escala de intervalo</translation>
    </message>
    <message>
        <source>ratio scale</source>
        <translation>escala de razón</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>same passage, other codes</source>
        <translation>mismo pasaje, otros códigos</translation>
    </message>
    <message>
        <source>marked by one and not by the other</source>
        <translation>marcado por uno y no por el otro</translation>
    </message>
    <message>
        <source>same codes, other borders</source>
        <translation>mismos códigos, otros límites</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>Porcentaje de acuerdo</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Alfa de Krippendorff</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Greatest kappa possible</source>
        <translation>Mayor kappa posible</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Brennan-Prediger (PABAK)</source>
        <translation>Brennan-Prediger (PABAK)</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>AC1 de Gwet</translation>
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
        <translation>dos codificadores no valoraron ninguna unidad</translation>
    </message>
    <message>
        <source>no unit was rated by all of the coders</source>
        <translation>ninguna unidad fue valorada por todos los codificadores</translation>
    </message>
    <message>
        <source>it is for two coders</source>
        <translation>es para dos codificadores</translation>
    </message>
    <message>
        <source>all coders gave the same value everywhere, so chance cannot be told from agreement</source>
        <translation>todos los codificadores dieron el mismo valor en todas partes, así que no se distingue el azar del acuerdo</translation>
    </message>
    <message>
        <source>there is one category alone</source>
        <translation>hay una sola categoría</translation>
    </message>
    <message>
        <source>neither coder marked anything</source>
        <translation>ninguno de los dos marcó nada</translation>
    </message>
    <message>
        <source>nobody marked anything</source>
        <translation>nadie marcó nada</translation>
    </message>
    <message>
        <source>nobody marked anything, or everybody everything as one passage</source>
        <translation>nadie marcó nada, o todos lo marcaron todo como un solo pasaje</translation>
    </message>
    <message>
        <source>passages of one coder with different codes overlap</source>
        <translation>se solapan pasajes de un codificador con códigos distintos</translation>
    </message>
    <message>
        <source>not all of the coders worked on each of these sources</source>
        <translation>no todos los codificadores trabajaron en cada una de estas fuentes</translation>
    </message>
    <message>
        <source>it needs two coders</source>
        <translation>necesita dos codificadores</translation>
    </message>
    <message>
        <source>a coder gave one unit several of the codes, which are the values of a scale</source>
        <translation>un codificador dio a una unidad varios de los códigos que son los valores de una escala</translation>
    </message>
    <message>
        <source>undefined, because {0}</source>
        <translation>no definido, porque {0}</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>there is one source, and sources are what is drawn anew</source>
        <translation>hay una sola fuente, y las fuentes son lo que se vuelve a sortear</translation>
    </message>
    <message>
        <source>too few resamples had a value</source>
        <translation>muy pocas remuestras tuvieron un valor</translation>
    </message>
    <message>
        <source>ranks depend on what is drawn</source>
        <translation>los rangos dependen de lo que se sortea</translation>
    </message>
    <message>
        <source>No interval, because {0}.</source>
        <translation>Sin intervalo, porque {0}.</translation>
    </message>
    <message>
        <source>{0} (no interval)</source>
        <translation>{0} (sin intervalo)</translation>
    </message>
    <message>
        <source>{0}, of {1} units</source>
        <translation>{0}, de {1} unidades</translation>
    </message>
    <message>
        <source>{0}, of 1 unit</source>
        <translation>{0}, de 1 unidad</translation>
    </message>
    <message>
        <source>95%: {0} to {1} (percentile)</source>
        <translation>95 %: {0} a {1} (percentil)</translation>
    </message>
    <message>
        <source>95%: {0} to {1} (BCa)</source>
        <translation>95 %: {0} a {1} (BCa)</translation>
    </message>
    <message>
        <source>BCa undefined, because the resamples all lie on one side</source>
        <translation>BCa no definido, porque todas las remuestras quedan a un lado</translation>
    </message>
    <message>
        <source>{0}: included against excluded at each stage, of sources that at least two decided on.</source>
        <translation>{0}: incluido frente a excluido en cada etapa, de las fuentes sobre las que decidieron al menos dos.</translation>
    </message>
    <message>
        <source>{0}: {1} {2} in {3} sources with which at least two are done in the round.</source>
        <translation>{0}: {1} {2} en {3} fuentes que al menos dos han terminado en la ronda.</translation>
    </message>
    <message>
        <source>{0}: {1} {2} in {3} sources that at least two coded.</source>
        <translation>{0}: {1} {2} en {3} fuentes que al menos dos codificaron.</translation>
    </message>
    <message>
        <source>{0}% bear none of the codes.</source>
        <translation>El {0} % no lleva ninguno de los códigos.</translation>
    </message>
    <message>
        <source>Not compared, because no source of theirs was coded by another: {0}.</source>
        <translation>No comparados, porque nadie más codificó ninguna fuente suya: {0}.</translation>
    </message>
    <message>
        <source>Highlights in an earlier text of their source, not compared: {0}.</source>
        <translation>Resaltados en un texto anterior de su fuente, no comparados: {0}.</translation>
    </message>
    <message>
        <source>Cohen’s kappa and Holsti are for two coders: choose “every two coders”.</source>
        <translation>La kappa de Cohen y Holsti son para dos codificadores: elija “cada dos codificadores”.</translation>
    </message>
    <message>
        <source>With fewer than ten sources the intervals say little.</source>
        <translation>Con menos de diez fuentes los intervalos dicen poco.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Consensus: decide what coders marked differently</source>
        <translation>Consenso: decidir lo que los codificadores marcaron de otro modo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>to be discussed</source>
        <translation>por discutir</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>todos de acuerdo</translation>
    </message>
    <message>
        <source>other codes</source>
        <translation>otros códigos</translation>
    </message>
    <message>
        <source>not marked by all</source>
        <translation>no marcado por todos</translation>
    </message>
    <message>
        <source>other borders</source>
        <translation>otros límites</translation>
    </message>
    <message>
        <source>In the consensus, by {0}, {1}.</source>
        <translation>En el consenso, por {0}, {1}.</translation>
    </message>
    <message>
        <source>Nothing of it is in the consensus, by {0}, {1}.</source>
        <translation>Nada de ello está en el consenso, por {0}, {1}.</translation>
    </message>
    <message>
        <source>To be discussed, by {0}, {1}.</source>
        <translation>Por discutir, por {0}, {1}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>It waits for {0}.</source>
        <translation>Espera a {0}.</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Extractos</translation>
    </message>
    <message>
        <source>&amp;Excerpts</source>
        <translation>E&amp;xtractos</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>1 excerpt</source>
        <translation>1 extracto</translation>
    </message>
    <message>
        <source>{0} excerpts</source>
        <translation>{0} extractos</translation>
    </message>
    <message>
        <source>{0} of 1 source</source>
        <translation>{0} de 1 fuente</translation>
    </message>
    <message>
        <source>{0} of {1} sources</source>
        <translation>{0} de {1} fuentes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hist&amp;ory</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>M&amp;atriz</translation>
    </message>
    <message>
        <source>codes by source</source>
        <translation>códigos por fuente</translation>
    </message>
    <message>
        <source>framework matrix</source>
        <translation>matriz de marco</translation>
    </message>
    <message>
        <source>codes together</source>
        <translation>códigos juntos</translation>
    </message>
    <message>
        <source>codes by attribute</source>
        <translation>códigos por atributo</translation>
    </message>
    <message>
        <source>codes by coder</source>
        <translation>códigos por codificador</translation>
    </message>
    <message>
        <source>codes over time</source>
        <translation>códigos en el tiempo</translation>
    </message>
    <message>
        <source>cases by code</source>
        <translation>casos por código</translation>
    </message>
    <message>
        <source>answers to checklists</source>
        <translation>respuestas a listas de comprobación</translation>
    </message>
    <message>
        <source>excerpts</source>
        <translation>extractos</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>pasajes</translation>
    </message>
    <message>
        <source>share of the text</source>
        <translation>parte del texto</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>encuentros</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>at the same passage</source>
        <translation>en el mismo pasaje</translation>
    </message>
    <message>
        <source>in overlapping passages</source>
        <translation>en pasajes que se solapan</translation>
    </message>
    <message>
        <source>within some sentences</source>
        <translation>a pocas frases</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>A code counts with its sub-codes; totals count each excerpt once.</source>
        <translation>Un código cuenta con sus subcódigos; los totales cuentan cada extracto una vez.</translation>
    </message>
    <message>
        <source>A cell holds what each coder answered, and how many did.</source>
        <translation>Una celda contiene lo que respondió cada codificador, y cuántos lo hicieron.</translation>
    </message>
    <message>
        <source>The time is that of the first coding with the code, in UTC.</source>
        <translation>El tiempo es el de la primera codificación con el código, en UTC.</translation>
    </message>
    <message>
        <source>A passage that two coders highlighted is two excerpts.</source>
        <translation>Un pasaje que resaltaron dos codificadores son dos extractos.</translation>
    </message>
    <message>
        <source>A passage that two coders highlighted from the same character to the same is one.</source>
        <translation>Un pasaje que dos codificadores resaltaron desde el mismo carácter hasta el mismo es uno.</translation>
    </message>
    <message>
        <source>Words are counted where they begin, each once.</source>
        <translation>Las palabras se cuentan donde empiezan, cada una una vez.</translation>
    </message>
    <message>
        <source>The share is of the characters of the source.</source>
        <translation>La parte es la de los caracteres de la fuente.</translation>
    </message>
    <message>
        <source>Two codes are together where both stand at exactly the same passage.</source>
        <translation>Dos códigos están juntos donde ambos están exactamente en el mismo pasaje.</translation>
    </message>
    <message>
        <source>Two codes are together where their passages share at least one character.</source>
        <translation>Dos códigos están juntos donde sus pasajes comparten al menos un carácter.</translation>
    </message>
    <message>
        <source>Two codes are together where the next sentence with the other is at most {0} further on.</source>
        <translation>Dos códigos están juntos donde la siguiente frase con el otro está como mucho {0} más adelante.</translation>
    </message>
    <message>
        <source>They meet within the work of one coder: in one excerpt with both, or in two, one with each.</source>
        <translation>Se encuentran dentro del trabajo de un codificador: en un extracto con ambos, o en dos, uno con cada uno.</translation>
    </message>
    <message>
        <source>A cell counts meetings, each once; a code and its own sub-code stay blank.</source>
        <translation>Una celda cuenta encuentros, cada uno una vez; un código y su propio subcódigo quedan en blanco.</translation>
    </message>
    <message>
        <source>A cell counts the sources in which they meet; a code and its own sub-code stay blank.</source>
        <translation>Una celda cuenta las fuentes en que se encuentran; un código y su propio subcódigo quedan en blanco.</translation>
    </message>
    <message>
        <source>New n&amp;ote</source>
        <translation>N&amp;ueva nota</translation>
    </message>
    <message>
        <source>New c&amp;ase</source>
        <translation>Nuevo c&amp;aso</translation>
    </message>
    <message>
        <source>New &amp;group</source>
        <translation>Nuevo &amp;grupo</translation>
    </message>
    <message>
        <source>Notes, cases and groups</source>
        <translation>Notas, casos y grupos</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>L&amp;eer</translation>
    </message>
    <message>
        <source>New roun&amp;d</source>
        <translation>Nueva ron&amp;da</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Rounds: who codes what</source>
        <translation>Rondas: quién codifica qué</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibración</translation>
    </message>
    <message>
        <source>main coding</source>
        <translation>codificación principal</translation>
    </message>
    <message>
        <source>check</source>
        <translation>control</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Search results</source>
        <translation>&amp;Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Summ&amp;ary</source>
        <translation>Res&amp;umen</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Appraisal of the sources</source>
        <translation>Valoración de las fuentes</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Síntesis</translation>
    </message>
    <message>
        <source>Codes and sources</source>
        <translation>Códigos y fuentes</translation>
    </message>
    <message>
        <source>Excerpts by code</source>
        <translation>Extractos por código</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Desacuerdos</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>la frase</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>el párrafo</translation>
    </message>
    <message>
        <source>that of the style</source>
        <translation>el del estilo</translation>
    </message>
    <message>
        <source>&amp;Team: merge and conflicts</source>
        <translation>Equipo: &amp;fusión y conflictos</translation>
    </message>
    <message>
        <source>{0} source</source>
        <translation>{0} fuente</translation>
    </message>
    <message>
        <source>{0} code</source>
        <translation>{0} código</translation>
    </message>
    <message>
        <source>{0} highlight</source>
        <translation>{0} resaltado</translation>
    </message>
    <message>
        <source>{0} tag</source>
        <translation>{0} etiqueta</translation>
    </message>
    <message>
        <source>{0} memo</source>
        <translation>{0} memo</translation>
    </message>
    <message>
        <source>{0} link</source>
        <translation>{0} enlace</translation>
    </message>
    <message>
        <source>{0} appraisal</source>
        <translation>{0} valoración</translation>
    </message>
    <message>
        <source>{0} synthesis</source>
        <translation>{0} síntesis</translation>
    </message>
    <message>
        <source>{0} note</source>
        <translation>{0} nota</translation>
    </message>
    <message>
        <source>{0} group</source>
        <translation>{0} grupo</translation>
    </message>
    <message>
        <source>{0} case</source>
        <translation>{0} caso</translation>
    </message>
    <message>
        <source>{0} sources</source>
        <translation>{0} fuentes</translation>
    </message>
    <message>
        <source>{0} codes</source>
        <translation>{0} códigos</translation>
    </message>
    <message>
        <source>{0} highlights</source>
        <translation>{0} resaltados</translation>
    </message>
    <message>
        <source>{0} tags</source>
        <translation>{0} etiquetas</translation>
    </message>
    <message>
        <source>{0} memos</source>
        <translation>{0} memos</translation>
    </message>
    <message>
        <source>{0} links</source>
        <translation>{0} enlaces</translation>
    </message>
    <message>
        <source>{0} appraisals</source>
        <translation>{0} valoraciones</translation>
    </message>
    <message>
        <source>{0} syntheses</source>
        <translation>{0} síntesis</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation>{0} notas</translation>
    </message>
    <message>
        <source>{0} groups</source>
        <translation>{0} grupos</translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation>{0} casos</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>from a newer version</source>
        <translation>de una versión más nueva</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflictos</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>“{0}” was purged there. Merging purges it here too, for good.</source>
        <translation>“{0}” se purgó allí. Al fusionar se purga también aquí, para siempre.</translation>
    </message>
    <message>
        <source>With it go: {0}.</source>
        <translation>Con ello se va: {0}.</translation>
    </message>
    <message>
        <source>Sources that were purged there and are not here: {0}</source>
        <translation>Fuentes purgadas allí que no están aquí: {0}</translation>
    </message>
    <message>
        <source>changed since {0}</source>
        <translation>cambiado desde {0}</translation>
    </message>
    <message>
        <source>same project</source>
        <translation>el mismo proyecto</translation>
    </message>
    <message>
        <source>another copy with a history in common</source>
        <translation>otra copia con una historia común</translation>
    </message>
    <message>
        <source>another project: an import</source>
        <translation>otro proyecto: una importación</translation>
    </message>
    <message>
        <source>holds the work of {0} alone</source>
        <translation>contiene solo el trabajo de {0}</translation>
    </message>
    <message>
        <source>without original files</source>
        <translation>sin los archivos originales</translation>
    </message>
    <message>
        <source>that laptop&apos;s clock is {0} days ahead</source>
        <translation>el reloj de ese portátil va {0} días adelantado</translation>
    </message>
    <message>
        <source>What was purged still stands in the backup “{0}”, until you purge the backups too (File, Backups).</source>
        <translation>Lo que se purgó sigue en la copia de seguridad “{0}” hasta que purgue también las copias (Archivo, Copias de seguridad).</translation>
    </message>
    <message>
        <source>Drop files, whole folders or a web page on the window: each becomes a source, as it says what it is.</source>
        <translation>Suelte en la ventana archivos, carpetas enteras o una página web: cada uno será una fuente, según diga lo que es.</translation>
    </message>
    <message>
        <source>With words selected, type two letters of a code and press Enter. The digits 1 to 9 tag too.</source>
        <translation>Con palabras seleccionadas, escriba dos letras de un código y pulse Enter. También etiquetan las cifras 1 a 9.</translation>
    </message>
    <message>
        <source>Nothing needs to be saved. Undo reaches back over restarts, and the menu Project has backups.</source>
        <translation>No hace falta guardar nada. Deshacer llega más allá de los reinicios, y el menú Proyecto tiene copias de seguridad.</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every command, source and code by a few of its letters.</source>
        <translation>Ctrl+K lleva a cada orden, fuente y código con unas pocas de sus letras.</translation>
    </message>
    <message>
        <source>F8 goes from highlight to highlight in the text that you read.</source>
        <translation>F8 va de resaltado en resaltado en el texto que lee.</translation>
    </message>
    <message>
        <source>A code explains itself: write into its card when it is used, when not, and an example.</source>
        <translation>Un código se explica solo: escriba en su ficha cuándo se usa, cuándo no, y un ejemplo.</translation>
    </message>
    <message>
        <source>Two people who import the same text have the same source: merge their files, and nothing stands twice.</source>
        <translation>Dos personas que importan el mismo texto tienen la misma fuente: fusione sus archivos, y nada aparece dos veces.</translation>
    </message>
    <message>
        <source>A search for code:Risks dose finds “dose” where Risks is coded; colour~ finds words that are spelled nearly so.</source>
        <translation>La búsqueda code:Risks dosis halla “dosis” donde está codificado Risks; color~ halla palabras que se escriben casi así.</translation>
    </message>
    <message>
        <source>Code names can be dragged: onto words to tag them, onto another code to put one under the other.</source>
        <translation>Los nombres de los códigos se pueden arrastrar: sobre palabras para etiquetarlas, sobre otro código para poner uno bajo el otro.</translation>
    </message>
    <message>
        <source>A summary that was exported can be checked against the project: every quote leads back to its place.</source>
        <translation>Un resumen exportado se puede comprobar con el proyecto: cada cita lleva de vuelta a su lugar.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R marks a region of a page, by mouse or by keys alone: a figure, a table, a photograph.</source>
        <translation>Ctrl+Mayús+R marca una región de una página, con el ratón o solo con teclas: una figura, una tabla, una foto.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words: by use and in context</source>
        <translation>Palabras: por uso y en contexto</translation>
    </message>
    <message>
        <source>The code is not in the codebook any more; “{0}” was not kept.</source>
        <translation>El código ya no está en el libro de códigos; “{0}” no se guardó.</translation>
    </message>
</context>
<context>
    <name>AgreeDialog</name>
    <message>
        <source>Agree on a source</source>
        <translation>Acordar sobre una fuente</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>What the team agrees on</source>
        <translation>Lo que acuerda el equipo</translation>
    </message>
    <message>
        <source>nothing agreed yet</source>
        <translation>nada acordado todavía</translation>
    </message>
    <message>
        <source>Reason for exclusion</source>
        <translation>Motivo de exclusión</translation>
    </message>
    <message>
        <source>Why, in the team&apos;s words</source>
        <translation>Por qué, en palabras del equipo</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Acordar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Agreed:</source>
        <translation>Acordado:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Say why the source is excluded; choose a reason or write one.</source>
        <translation>Diga por qué se excluye la fuente; elija un motivo o escriba uno.</translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>Agreed on “{0}”.</source>
        <translation>Acordado sobre “{0}”.</translation>
    </message>
</context>
<context>
    <name>AgreementBar</name>
    <message>
        <source>Rows: {0}</source>
        <translation>Filas: {0}</translation>
    </message>
    <message>
        <source>Unit: {0}</source>
        <translation>Unidad: {0}</translation>
    </message>
    <message>
        <source>Codes: {0}</source>
        <translation>Códigos: {0}</translation>
    </message>
    <message>
        <source>Text without a code: {0}</source>
        <translation>Texto sin código: {0}</translation>
    </message>
    <message>
        <source>Distance: {0}</source>
        <translation>Distancia: {0}</translation>
    </message>
    <message>
        <source>Codes as the values of a scale, for alpha of all codes together</source>
        <translation>Códigos como los valores de una escala, para el alfa de todos los códigos juntos</translation>
    </message>
    <message>
        <source>Round: {0}</source>
        <translation>Ronda: {0}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Only sources that were given to coders in a round, by those who are done with them</source>
        <translation>Solo fuentes que se dieron a codificadores en una ronda, por quienes las han terminado</translation>
    </message>
    <message>
        <source>Intervals: {0}</source>
        <translation>Intervalos: {0}</translation>
    </message>
    <message>
        <source>How many times sources are drawn anew for 95% intervals</source>
        <translation>Cuántas veces se vuelven a sortear las fuentes para intervalos del 95 %</translation>
    </message>
    <message>
        <source>Passages are the same from this share of their characters on</source>
        <translation>Los pasajes son el mismo desde esta parte de sus caracteres</translation>
    </message>
    <message>
        <source>same from:</source>
        <translation>el mismo desde:</translation>
    </message>
    <message>
        <source>What the resamples are drawn by</source>
        <translation>Con qué se sortean las remuestras</translation>
    </message>
    <message>
        <source>seed:</source>
        <translation>semilla:</translation>
    </message>
    <message>
        <source>Everyone read everything</source>
        <translation>Todos lo leyeron todo</translation>
    </message>
    <message>
        <source>Who marked nothing in a source read it all the same</source>
        <translation>Quien no marcó nada en una fuente la leyó igualmente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The figures…</source>
        <translation>Las cifras…</translation>
    </message>
    <message>
        <source>Ratings for R and Python…</source>
        <translation>Valoraciones para R y Python…</translation>
    </message>
    <message>
        <source>Sheet of disagreements…</source>
        <translation>Hoja de desacuerdos…</translation>
    </message>
    <message>
        <source>Copy the paragraph for the methods</source>
        <translation>Copiar el párrafo para los métodos</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>Passages at which coders differ</source>
        <translation>Pasajes en que difieren los codificadores</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>Mostrado: {0}</translation>
    </message>
    <message>
        <source>Marks of each coder</source>
        <translation>Marcas de cada codificador</translation>
    </message>
    <message>
        <source>Read there</source>
        <translation>Leer allí</translation>
    </message>
    <message>
        <source>No passage differs here.</source>
        <translation>Aquí no difiere ningún pasaje.</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 pasaje</translation>
    </message>
    <message>
        <source>{0} passages</source>
        <translation>{0} pasajes</translation>
    </message>
    <message>
        <source>{0}; the first {1} are here, all of them in the sheet of disagreements.</source>
        <translation>{0}; aquí están los primeros {1}, todos ellos en la hoja de desacuerdos.</translation>
    </message>
</context>
<context>
    <name>AgreementWorkspace</name>
    <message>
        <source>Excel (*.xlsx);;Table (*.csv)</source>
        <translation>Excel (*.xlsx);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Word (*.docx);;Excel (*.xlsx);;Table (*.csv)</source>
        <translation>Word (*.docx);;Excel (*.xlsx);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Written to “{0}”.</source>
        <translation>Escrito en “{0}”.</translation>
    </message>
    <message>
        <source>The paragraph for the methods is on the clipboard.</source>
        <translation>El párrafo para los métodos está en el portapapeles.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Agreement compares what two coders marked in the same source. Merge a colleague&apos;s copy first.</source>
        <translation>El acuerdo compara lo que dos codificadores marcaron en la misma fuente. Fusione antes la copia de un colega.</translation>
    </message>
    <message>
        <source>Go to Team</source>
        <translation>Ir a Equipo</translation>
    </message>
    <message>
        <source>Choose a figure to see the passages behind it.</source>
        <translation>Elija una cifra para ver los pasajes que hay detrás.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha by round: {0}</source>
        <translation>Alfa de Krippendorff por ronda: {0}</translation>
    </message>
    <message>
        <source>Figures of agreement</source>
        <translation>Cifras de acuerdo</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Take all on which coders agree</source>
        <translation>Tomar todo en lo que coinciden los codificadores</translation>
    </message>
    <message>
        <source>How much of a passage all of them marked; 100 % are the same borders</source>
        <translation>Cuánto de un pasaje marcaron todos; 100 % son los mismos límites</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tomarlos</translation>
    </message>
    <message>
        <source>&amp;Same from</source>
        <translation>El mi&amp;smo desde</translation>
    </message>
    <message>
        <source>Passages with the same codes by all: {0}, of which {1} have the same borders.</source>
        <translation>Pasajes con los mismos códigos por todos: {0}, de los que {1} tienen los mismos límites.</translation>
    </message>
    <message>
        <source>Where borders differ those of most coders stand.</source>
        <translation>Donde los límites difieren valen los de la mayoría.</translation>
    </message>
</context>
<context>
    <name>Appraisal</name>
    <message>
        <source>to screen</source>
        <translation>por cribar</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>disagreement</source>
        <translation>desacuerdo</translation>
    </message>
</context>
<context>
    <name>AppraisalSection</name>
    <message>
        <source>Reason for exclusion</source>
        <translation>Motivo de exclusión</translation>
    </message>
    <message>
        <source>Edit the list…</source>
        <translation>Editar la lista…</translation>
    </message>
    <message>
        <source>Note on this decision…</source>
        <translation>Nota sobre esta decisión…</translation>
    </message>
    <message>
        <source>Note on this decision</source>
        <translation>Nota sobre esta decisión</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Acordar…</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Otro motivo…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>excluded, for a reason…</source>
        <translation>excluida, por un motivo…</translation>
    </message>
    <message>
        <source>The coders disagree on this source.</source>
        <translation>Los codificadores no coinciden sobre esta fuente.</translation>
    </message>
    <message>
        <source>The coders give different reasons.</source>
        <translation>Los codificadores dan motivos distintos.</translation>
    </message>
    <message>
        <source>{0}: a second coder has to decide.</source>
        <translation>{0}: tiene que decidir un segundo codificador.</translation>
    </message>
    <message>
        <source>Agreed: {0}, {1}.</source>
        <translation>Acordado: {0}, {1}.</translation>
    </message>
    <message>
        <source>List of reasons changed.</source>
        <translation>Lista de motivos cambiada.</translation>
    </message>
</context>
<context>
    <name>AttributeRow</name>
    <message>
        <source>Type of {0}</source>
        <translation>Tipo de {0}</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>Valor de {0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>Eliminar {0}</translation>
    </message>
    <message>
        <source>It stays a {0}: {1}.</source>
        <translation>Sigue siendo {0}: {1}.</translation>
    </message>
    <message>
        <source>The attribute “{0}” was deleted.</source>
        <translation>Se eliminó el atributo “{0}”.</translation>
    </message>
</context>
<context>
    <name>AttributeTypes</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>sí/no</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Type of the new attribute</source>
        <translation>Tipo del nuevo atributo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Nuevo atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>AutocodeDialog</name>
    <message>
        <source>Autocode by structure</source>
        <translation>Codificar automáticamente por estructura</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Secciones</translation>
    </message>
    <message>
        <source>Sp&amp;eakers</source>
        <translation>Ha&amp;blantes</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Filas de tablas</translation>
    </message>
    <message>
        <source>&amp;Answers to questions</source>
        <translation>&amp;Respuestas a preguntas</translation>
    </message>
    <message>
        <source>In the &amp;open source only</source>
        <translation>Solo en la fuente &amp;abierta</translation>
    </message>
    <message>
        <source>Names found in the texts</source>
        <translation>Nombres hallados en los textos</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrar nombres</translation>
    </message>
    <message>
        <source>Passages of the current name</source>
        <translation>Pasajes del nombre actual</translation>
    </message>
    <message>
        <source>A code &amp;each, called like it, under</source>
        <translation>Un código para &amp;cada uno, con su nombre, bajo</translation>
    </message>
    <message>
        <source>One &amp;code for all of them:</source>
        <translation>&amp;Un código para todos:</translation>
    </message>
    <message>
        <source>Looking through the texts…</source>
        <translation>Se revisan los textos…</translation>
    </message>
    <message>
        <source>Stopped. Choose again by what the passages are named.</source>
        <translation>Detenido. Elija de nuevo por qué se nombran los pasajes.</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 pasaje</translation>
    </message>
    <message>
        <source>{0} passages</source>
        <translation>{0} pasajes</translation>
    </message>
    <message>
        <source>{0} in 1 source</source>
        <translation>{0} en 1 fuente</translation>
    </message>
    <message>
        <source>{0} in {1} sources</source>
        <translation>{0} en {1} fuentes</translation>
    </message>
    <message>
        <source>{0}, ¶ {1}</source>
        <translation>{0}, ¶ {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>Tick the names whose passages are to be tagged.</source>
        <translation>Marque los nombres cuyos pasajes se han de etiquetar.</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 nombre</translation>
    </message>
    <message>
        <source>{0} names</source>
        <translation>{0} nombres</translation>
    </message>
    <message>
        <source>{0}, {1}. One undo takes them all back.</source>
        <translation>{0}, {1}. Un solo deshacer los quita todos.</translation>
    </message>
    <message>
        <source>Tag 1 passage</source>
        <translation>Etiquetar 1 pasaje</translation>
    </message>
    <message>
        <source>Tag {0} passages</source>
        <translation>Etiquetar {0} pasajes</translation>
    </message>
    <message>
        <source>No text has headings that are known. Source › Find headings and tables… looks for them.</source>
        <translation>Ningún texto tiene títulos conocidos. Fuente › Buscar títulos y tablas… los busca.</translation>
    </message>
    <message>
        <source>No text says who speaks. Transcripts do, with lines such as “Anna: …”.</source>
        <translation>Ningún texto dice quién habla. Las transcripciones sí, con líneas como “Ana: …”.</translation>
    </message>
    <message>
        <source>No text has tables that are known. Source › Find headings and tables… looks for them.</source>
        <translation>Ningún texto tiene tablas conocidas. Fuente › Buscar títulos y tablas… las busca.</translation>
    </message>
    <message>
        <source>No text has questions on lines of their own, or asked by a speaker.</source>
        <translation>Ningún texto tiene preguntas en líneas propias, o hechas por un hablante.</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>el nivel superior</translation>
    </message>
    <message>
        <source>Choose a code…</source>
        <translation>Elija un código…</translation>
    </message>
    <message>
        <source>Type a code…</source>
        <translation>Escriba un código…</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Elija un código</translation>
    </message>
    <message>
        <source>1 passage tagged.</source>
        <translation>1 pasaje etiquetado.</translation>
    </message>
    <message>
        <source>{0} passages tagged.</source>
        <translation>{0} pasajes etiquetados.</translation>
    </message>
</context>
<context>
    <name>Autocoding</name>
    <message>
        <source>Autocode by stru&amp;cture…</source>
        <translation>Codificar por es&amp;tructura…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>made on a timer</source>
        <translation>hecha por el reloj</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>antes de una fusión</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>antes de volver atrás</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>hecha a mano</translation>
    </message>
    <message>
        <source>holds what that merge purged</source>
        <translation>contiene lo que purgó esa fusión</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Volver a esta</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made by itself while you work; the preferences say how often.</source>
        <translation>Todavía no hay copias de seguridad. Se hace una por sí sola mientras trabaja; las preferencias dicen cada cuánto.</translation>
    </message>
    <message>
        <source>Purge these backups too…</source>
        <translation>Purgar también estas copias…</translation>
    </message>
    <message>
        <source>What merges purged still stands in the backups made before them: the way back.</source>
        <translation>Lo que purgaron fusiones sigue en las copias hechas antes de ellas: el camino de vuelta.</translation>
    </message>
    <message>
        <source>What was purged goes from these backups too. There is no way back then.</source>
        <translation>Lo que se purgó sale también de estas copias. Entonces no hay camino de vuelta.</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purgar</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>{0}: sources done: {1} of {2}, words: {3} of {4}</source>
        <translation>{0}: fuentes hechas: {1} de {2}, palabras: {3} de {4}</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Who codes what</source>
        <translation>Quién codifica qué</translation>
    </message>
    <message>
        <source>Read this source	Enter</source>
        <translation>Leer esta fuente	Enter</translation>
    </message>
    <message>
        <source>Take back	Space</source>
        <translation>Retirar	Espacio</translation>
    </message>
    <message>
        <source>Assign	Space</source>
        <translation>Asignar	Espacio</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Making the pages</source>
        <translation>Se hacen las páginas</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Se hacen las páginas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>These pages are not of now.</source>
        <translation>Estas páginas no son de ahora.</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Hacerlas</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>carried</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>sin lugar</translation>
    </message>
</context>
<context>
    <name>CarriedDialog</name>
    <message>
        <source>Carried highlights</source>
        <translation>Resaltados trasladados</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Highlights that wait</source>
        <translation>Resaltados que esperan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Place at the selected passage</source>
        <translation>Poner en el pasaje seleccionado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Look for all again</source>
        <translation>Buscarlos todos de nuevo</translation>
    </message>
    <message>
        <source>Highlights that wait: {0}. Look at each, and accept it, place it by hand or delete it.</source>
        <translation>Resaltados que esperan: {0}. Mire cada uno, y acéptelo, póngalo a mano o elimínelo.</translation>
    </message>
    <message>
        <source>Nothing waits: every highlight stands in the present text of its source.</source>
        <translation>Nada espera: cada resaltado está en el texto actual de su fuente.</translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message>
        <source>Name of the case</source>
        <translation>Nombre del caso</translation>
    </message>
    <message>
        <source>What is to be said of it.</source>
        <translation>Lo que hay que decir de él.</translation>
    </message>
    <message>
        <source>On the case</source>
        <translation>Sobre el caso</translation>
    </message>
    <message>
        <source>No sources yet.</source>
        <translation>Todavía no hay fuentes.</translation>
    </message>
    <message>
        <source>No passages yet.</source>
        <translation>Todavía no hay pasajes.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Añadir una fuente…</translation>
    </message>
    <message>
        <source>Add several sources…</source>
        <translation>Añadir varias fuentes…</translation>
    </message>
    <message>
        <source>Add the passage in the inspector</source>
        <translation>Añada el pasaje en el inspector</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Sources: {0} · passages: {1}</source>
        <translation>Fuentes: {0} · pasajes: {1}</translation>
    </message>
    <message>
        <source>Put into the case “{0}”</source>
        <translation>Poner en el caso “{0}”</translation>
    </message>
    <message>
        <source>No source is left to add.</source>
        <translation>No queda ninguna fuente por añadir.</translation>
    </message>
    <message>
        <source>There are no sources yet.</source>
        <translation>Todavía no hay fuentes.</translation>
    </message>
    <message>
        <source>Type a title…</source>
        <translation>Escriba un título…</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>The case was deleted. What it held stays.</source>
        <translation>Se eliminó el caso. Lo que contenía queda.</translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>What this source says on this code. [1] cites the excerpt with this number.</source>
        <translation>Lo que dice esta fuente sobre este código. [1] cita el extracto con ese número.</translation>
    </message>
    <message>
        <source>Written summary of this cell</source>
        <translation>Resumen escrito de esta celda</translation>
    </message>
    <message>
        <source>Excerpts behind this cell</source>
        <translation>Extractos detrás de esta celda</translation>
    </message>
    <message>
        <source>Show in Excerpts</source>
        <translation>Mostrar en Extractos</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Cite the chosen excerpt in the text above</source>
        <translation>Citar el extracto elegido en el texto de arriba</translation>
    </message>
    <message>
        <source>Summary of this cell</source>
        <translation>Resumen de esta celda</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Extractos</translation>
    </message>
    <message>
        <source>No excerpt stands behind this cell.</source>
        <translation>No hay ningún extracto detrás de esta celda.</translation>
    </message>
    <message>
        <source>1 excerpt</source>
        <translation>1 extracto</translation>
    </message>
    <message>
        <source>{0} excerpts</source>
        <translation>{0} extractos</translation>
    </message>
    <message>
        <source>{0}; the first {1} are here.</source>
        <translation>{0}; aquí están los primeros {1}.</translation>
    </message>
</context>
<context>
    <name>ChangeShortcuts</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Ata&amp;jos de teclado</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Mostrar los números como tabla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Numbers: {0}</source>
        <translation>Números: {0}</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>Copiar: {0}</translation>
    </message>
    <message>
        <source>Save: {0}</source>
        <translation>Guardar: {0}</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Copiar los números</translation>
    </message>
</context>
<context>
    <name>ChecklistSection</name>
    <message>
        <source>Name and background of the author or body; whether others in the field rely on them; whether its own sources are given.</source>
        <translation>Nombre y trayectoria del autor u organismo; si otros en el campo se apoyan en ellos; si se dan sus propias fuentes.</translation>
    </message>
    <message>
        <source>A stated aim and method; references that can be followed; data that fit what is concluded; review by somebody else.</source>
        <translation>Un objetivo y un método declarados; referencias que se pueden seguir; datos que encajan con lo concluido; revisión por otra persona.</translation>
    </message>
    <message>
        <source>The people, places, period and questions it deals with; what it leaves out, and whether it says so.</source>
        <translation>Las personas, lugares, período y preguntas que trata; lo que deja fuera, y si lo dice.</translation>
    </message>
    <message>
        <source>Who paid for it; what the author wants; whether opinion is told apart from evidence and the other side is heard.</source>
        <translation>Quién lo pagó; qué quiere el autor; si la opinión se distingue de la evidencia y se oye a la otra parte.</translation>
    </message>
    <message>
        <source>A date of writing or last change; whether later work has overtaken it; a missing date needs a good reason.</source>
        <translation>Una fecha de escritura o del último cambio; si trabajos posteriores lo han superado; una fecha ausente necesita un buen motivo.</translation>
    </message>
    <message>
        <source>A view, group or finding not found elsewhere; whether it would change the conclusions if left out.</source>
        <translation>Una visión, un grupo o un hallazgo que no está en otra parte; si cambiaría las conclusiones al omitirlo.</translation>
    </message>
    <message>
        <source>Import (CSV)…</source>
        <translation>Importar (CSV)…</translation>
    </message>
    <message>
        <source>A table with the columns key, question and hint</source>
        <translation>Una tabla con las columnas key, question y hint</translation>
    </message>
    <message>
        <source>Checklist “{0}” added.</source>
        <translation>Se añadió la lista de comprobación “{0}”.</translation>
    </message>
    <message>
        <source>Import a checklist</source>
        <translation>Importar una lista de comprobación</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} answered</source>
        <translation>{0}: {1} de {2} respondidas</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Code {0}</source>
        <translation>Código {0}</translation>
    </message>
    <message>
        <source>Take {0} away</source>
        <translation>Quitar {0}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>+ code</source>
        <translation>+ código</translation>
    </message>
    <message>
        <source>Add a code to this highlight</source>
        <translation>Añadir un código a este resaltado</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Add code…</source>
        <translation>Añadir código…</translation>
    </message>
    <message>
        <source>Replace code…</source>
        <translation>Reemplazar código…</translation>
    </message>
    <message>
        <source>Remove code…</source>
        <translation>Quitar código…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} seleccionados</translation>
    </message>
</context>
<context>
    <name>ChosenExcerpts</name>
    <message>
        <source>Add to {0}</source>
        <translation>Añadir a {0}</translation>
    </message>
    <message>
        <source>“{0}” added to {1}.</source>
        <translation>“{0}” añadido a {1}.</translation>
    </message>
    <message>
        <source>Replace which code?</source>
        <translation>¿Qué código reemplazar?</translation>
    </message>
    <message>
        <source>Replace “{0}” by</source>
        <translation>Reemplazar “{0}” por</translation>
    </message>
    <message>
        <source>“{0}” replaced by “{1}” on {2}.</source>
        <translation>“{0}” reemplazado por “{1}” en {2}.</translation>
    </message>
    <message>
        <source>Remove which code?</source>
        <translation>¿Qué código quitar?</translation>
    </message>
    <message>
        <source>“{0}” removed from {1}.</source>
        <translation>“{0}” quitado de {1}.</translation>
    </message>
    <message>
        <source>{0} copied with citation.</source>
        <translation>{0} copiados con cita.</translation>
    </message>
    <message>
        <source>{0} deleted.</source>
        <translation>{0} eliminados.</translation>
    </message>
    <message>
        <source>Open passage</source>
        <translation>Abrir el pasaje</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con cita</translation>
    </message>
    <message>
        <source>Add code…</source>
        <translation>Añadir código…</translation>
    </message>
    <message>
        <source>Replace code…</source>
        <translation>Reemplazar código…</translation>
    </message>
    <message>
        <source>Remove code…</source>
        <translation>Quitar código…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nothing to change: they are coded like this already.</source>
        <translation>Nada que cambiar: ya están codificados así.</translation>
    </message>
    <message>
        <source>None of them has a code.</source>
        <translation>Ninguno de ellos tiene un código.</translation>
    </message>
    <message>
        <source>Type a code…</source>
        <translation>Escriba un código…</translation>
    </message>
    <message>
        <source>1 excerpt</source>
        <translation>1 extracto</translation>
    </message>
    <message>
        <source>{0} excerpts</source>
        <translation>{0} extractos</translation>
    </message>
</context>
<context>
    <name>CiteList</name>
    <message>
        <source>Words of the excerpt, its source or memo</source>
        <translation>Palabras del extracto, su fuente o su memo</translation>
    </message>
    <message>
        <source>Find an excerpt to cite</source>
        <translation>Buscar un extracto para citar</translation>
    </message>
    <message>
        <source>Excerpts to cite</source>
        <translation>Extractos para citar</translation>
    </message>
    <message>
        <source>No excerpt has this code yet.</source>
        <translation>Ningún extracto tiene todavía este código.</translation>
    </message>
    <message>
        <source>No excerpt fits these words.</source>
        <translation>Ningún extracto encaja con estas palabras.</translation>
    </message>
    <message>
        <source>{0} excerpts; the first {1} are here.</source>
        <translation>{0} extractos; aquí están los primeros {1}.</translation>
    </message>
    <message>
        <source>Enter cites, Esc goes back.</source>
        <translation>Enter cita, Esc vuelve.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Name of the code</source>
        <translation>Nombre del código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Only groups codes</source>
        <translation>Solo agrupa códigos</translation>
    </message>
    <message>
        <source>It is not offered for tagging</source>
        <translation>No se ofrece para etiquetar</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Úselo cuando</translation>
    </message>
    <message>
        <source>What a passage must say to get this code.</source>
        <translation>Lo que un pasaje debe decir para llevar este código.</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>No lo use cuando</translation>
    </message>
    <message>
        <source>What it is easily mistaken for.</source>
        <translation>Con qué se confunde fácilmente.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>A passage that is a good case of it.</source>
        <translation>Un pasaje que es un buen caso.</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En números</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour {0}, change it</source>
        <translation>Color {0}, cambiarlo</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Tecla {0}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Shortcut of the code: {0}</source>
        <translation>Atajo del código: {0}</translation>
    </message>
    <message>
        <source>Made elsewhere: {0}</source>
        <translation>Hecho en otra parte: {0}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… y {0} más</translation>
    </message>
</context>
<context>
    <name>CodeCommands</name>
    <message>
        <source>Colour of {0}</source>
        <translation>Color de {0}</translation>
    </message>
    <message>
        <source>Merge “{0}” into…</source>
        <translation>Fusionar “{0}” con…</translation>
    </message>
    <message>
        <source>“{0}” was merged.</source>
        <translation>“{0}” se fusionó.</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>“{0}” se eliminó.</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>Importar códigos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Codes added: {0}, brought up to date: {1}.</source>
        <translation>Códigos añadidos: {0}, puestos al día: {1}.</translation>
    </message>
    <message>
        <source>Rows of “{1}” that were refused: {0}. {2}</source>
        <translation>Filas de “{1}” que se rechazaron: {0}. {2}</translation>
    </message>
    <message>
        <source>Export codes</source>
        <translation>Exportar códigos</translation>
    </message>
    <message>
        <source>codes.csv</source>
        <translation>codigos.csv</translation>
    </message>
    <message>
        <source>Codes written to “{1}”: {0}.</source>
        <translation>Códigos escritos en “{1}”: {0}.</translation>
    </message>
</context>
<context>
    <name>CodeHits</name>
    <message>
        <source>Code chosen hits</source>
        <translation>Codificar los hallazgos elegidos</translation>
    </message>
    <message>
        <source>The &amp;match alone</source>
        <translation>Solo el &amp;hallazgo</translation>
    </message>
    <message>
        <source>Its &amp;sentence</source>
        <translation>Su &amp;frase</translation>
    </message>
    <message>
        <source>Its &amp;paragraph</source>
        <translation>Su &amp;párrafo</translation>
    </message>
    <message>
        <source>Passages that will be highlighted</source>
        <translation>Pasajes que se resaltarán</translation>
    </message>
    <message>
        <source>Type a code…</source>
        <translation>Escriba un código…</translation>
    </message>
    <message>
        <source>Highlight without a code</source>
        <translation>Resaltar sin código</translation>
    </message>
    <message>
        <source>{0}, ¶ {1}</source>
        <translation>{0}, ¶ {1}</translation>
    </message>
    <message>
        <source>in 1 source</source>
        <translation>en 1 fuente</translation>
    </message>
    <message>
        <source>in {0} sources</source>
        <translation>en {0} fuentes</translation>
    </message>
    <message>
        <source>{0} {1}. One undo takes them all back.</source>
        <translation>{0} {1}. Un solo deshacer los quita todos.</translation>
    </message>
    <message>
        <source>Tag {0} with {1}</source>
        <translation>Etiquetar {0} con {1}</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Elija un código</translation>
    </message>
    <message>
        <source>{0} tagged with “{1}”.</source>
        <translation>{0} etiquetados con “{1}”.</translation>
    </message>
    <message>
        <source>{0} highlighted.</source>
        <translation>{0} resaltados.</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 pasaje</translation>
    </message>
    <message>
        <source>{0} passages</source>
        <translation>{0} pasajes</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>Texts of the summary</source>
        <translation>Textos del resumen</translation>
    </message>
    <message>
        <source>The whole review</source>
        <translation>La revisión entera</translation>
    </message>
    <message>
        <source>A text is written</source>
        <translation>Hay un texto escrito</translation>
    </message>
    <message>
        <source>text written</source>
        <translation>texto escrito</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
</context>
<context>
    <name>CodeRows</name>
    <message>
        <source>Name of the code</source>
        <translation>Nombre del código</translation>
    </message>
</context>
<context>
    <name>CodeTree</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message>
        <source>{0} highlights</source>
        <translation>{0} resaltados</translation>
    </message>
    <message>
        <source>only groups codes</source>
        <translation>solo agrupa códigos</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>tecla {0}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>others worked with it since you looked</source>
        <translation>otros trabajaron con él desde que miró</translation>
    </message>
    <message>
        <source>changed apart, waits for a decision</source>
        <translation>cambiado por separado, espera una decisión</translation>
    </message>
</context>
<context>
    <name>CodebookPane</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuevo código</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Filtrar códigos</translation>
    </message>
    <message>
        <source>Letters of a code; or a group, such as “group: Outcomes”</source>
        <translation>Letras de un código; o un grupo, como “group: Resultados”</translation>
    </message>
    <message>
        <source>No codes yet. Make one with +, or import a list with a right click here.</source>
        <translation>Todavía no hay códigos. Haga uno con +, o importe una lista con un clic derecho aquí.</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Nuevo código</translation>
    </message>
    <message>
        <source>&amp;Rename this code</source>
        <translation>Ca&amp;mbiar el nombre de este código</translation>
    </message>
    <message>
        <source>&amp;Merge this code into…</source>
        <translation>&amp;Fusionar este código con…</translation>
    </message>
    <message>
        <source>&amp;Delete this code…</source>
        <translation>&amp;Eliminar este código…</translation>
    </message>
    <message>
        <source>Show &amp;hidden codes and coders</source>
        <translation>Mostrar códigos y codificadores &amp;ocultos</translation>
    </message>
</context>
<context>
    <name>CodebookTransfer</name>
    <message>
        <source>&amp;Import codes (CSV)…</source>
        <translation>&amp;Importar códigos (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Export codes…</source>
        <translation>E&amp;xportar códigos…</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>Importar códigos</translation>
    </message>
    <message>
        <source>Codes added: {0}, updated: {1}, unchanged: {2}.</source>
        <translation>Códigos añadidos: {0}, actualizados: {1}, sin cambios: {2}.</translation>
    </message>
    <message>
        <source>Export codes</source>
        <translation>Exportar códigos</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Word document (*.docx)</source>
        <translation>CSV (*.csv);;Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>Codes written to {1}: {0}.</source>
        <translation>Códigos escritos en {1}: {0}.</translation>
    </message>
</context>
<context>
    <name>CoderChecks</name>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Show what {0} marked</source>
        <translation>Mostrar lo que marcó {0}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Abrir el proyecto de e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Cerrar e&amp;l proyecto</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Back up no&amp;w</source>
        <translation>&amp;Hacer una copia de seguridad ahora</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias &amp;de seguridad…</translation>
    </message>
    <message>
        <source>C&amp;heck the file</source>
        <translation>Compro&amp;bar el archivo</translation>
    </message>
    <message>
        <source>Who &amp;am I?…</source>
        <translation>¿&amp;Quién soy?…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Salir de Revie&amp;wer</translation>
    </message>
    <message>
        <source>&amp;About Reviewer</source>
        <translation>&amp;Acerca de Reviewer</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Review projects (*.review *.review.age);;All files (*)</source>
        <translation>Proyectos de revisión (*.review *.review.age);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abrir solo para leer</translation>
    </message>
    <message>
        <source>The disk refuses, and the last changes are only in memory. Save a copy elsewhere first?</source>
        <translation>El disco se niega, y los últimos cambios están solo en la memoria. ¿Guardar antes una copia en otro lugar?</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Review projects (*.review)</source>
        <translation>Proyectos de revisión (*.review)</translation>
    </message>
    <message>
        <source>Copy written to {0}.</source>
        <translation>Copia escrita en {0}.</translation>
    </message>
    <message>
        <source>Backup made: {0}</source>
        <translation>Copia de seguridad hecha: {0}</translation>
    </message>
    <message>
        <source>Going back puts a backup in the place of this project. What is here now is backed up first.</source>
        <translation>Volver atrás pone una copia de seguridad en el lugar de este proyecto. De lo que hay ahora se hace antes una copia.</translation>
    </message>
    <message>
        <source>What was purged is out of the backups too.</source>
        <translation>Lo que se purgó está también fuera de las copias.</translation>
    </message>
    <message>
        <source>The file is whole: {0} changesets and {1} texts match their hashes.</source>
        <translation>El archivo está entero: {0} conjuntos de cambios y {1} textos coinciden con sus hashes.</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the texts again.</source>
        <translation>Abra o haga primero un proyecto; después suelte los textos de nuevo.</translation>
    </message>
    <message>
        <source>Reviewer {0}

Read a body of literature together and turn it into coded evidence.</source>
        <translation>Reviewer {0}

Leer juntos una literatura y convertirla en evidencia codificada.</translation>
    </message>
    <message>
        <source>{0}

These backups are there. The damaged file is set aside, not overwritten.</source>
        <translation>{0}

Hay estas copias de seguridad. El archivo dañado se aparta, no se sobrescribe.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {0}.</source>
        <translation>El archivo dañado se conserva como {0}.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>+ filter</source>
        <translation>+ filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>coder {0}</source>
        <translation>codificador {0}</translation>
    </message>
    <message>
        <source>group {0}</source>
        <translation>grupo {0}</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation>caso {0}</translation>
    </message>
    <message>
        <source>sources: {0}</source>
        <translation>fuentes: {0}</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>etiquetado</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>with memo</source>
        <translation>con memo</translation>
    </message>
    <message>
        <source>without memo</source>
        <translation>sin memo</translation>
    </message>
    <message>
        <source>a source that was removed</source>
        <translation>una fuente que se quitó</translation>
    </message>
    <message>
        <source>a code that was deleted</source>
        <translation>un código que se eliminó</translation>
    </message>
    <message>
        <source>{0} and below</source>
        <translation>{0} y debajo</translation>
    </message>
    <message>
        <source>{0} alone</source>
        <translation>solo {0}</translation>
    </message>
    <message>
        <source>Click to leave sub-codes out</source>
        <translation>Clic para dejar fuera los subcódigos</translation>
    </message>
    <message>
        <source>Click to take sub-codes in</source>
        <translation>Clic para incluir los subcódigos</translation>
    </message>
    <message>
        <source>1 chosen passage</source>
        <translation>1 pasaje elegido</translation>
    </message>
    <message>
        <source>{0} chosen passages</source>
        <translation>{0} pasajes elegidos</translation>
    </message>
    <message>
        <source>Click for the opposite</source>
        <translation>Clic para lo contrario</translation>
    </message>
    <message>
        <source>Code…</source>
        <translation>Código…</translation>
    </message>
    <message>
        <source>Coder…</source>
        <translation>Codificador…</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Fuente…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Grupo…</translation>
    </message>
    <message>
        <source>Case…</source>
        <translation>Caso…</translation>
    </message>
    <message>
        <source>Included sources only</source>
        <translation>Solo fuentes incluidas</translation>
    </message>
    <message>
        <source>Sources by decision</source>
        <translation>Fuentes por decisión</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>With memo</source>
        <translation>Con memo</translation>
    </message>
    <message>
        <source>Without memo</source>
        <translation>Sin memo</translation>
    </message>
    <message>
        <source>Type a code…</source>
        <translation>Escriba un código…</translation>
    </message>
    <message>
        <source>Excerpts with the code</source>
        <translation>Extractos con el código</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation>Escriba un nombre…</translation>
    </message>
    <message>
        <source>Excerpts of the coder</source>
        <translation>Extractos del codificador</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>códigos</translation>
    </message>
    <message>
        <source>Excerpts of the group</source>
        <translation>Extractos del grupo</translation>
    </message>
    <message>
        <source>Excerpts of the case</source>
        <translation>Extractos del caso</translation>
    </message>
    <message>
        <source>Type a title…</source>
        <translation>Escriba un título…</translation>
    </message>
    <message>
        <source>Excerpts of the source</source>
        <translation>Extractos de la fuente</translation>
    </message>
</context>
<context>
    <name>ConfirmDelete</name>
    <message>
        <source>Delete {0}</source>
        <translation>Eliminar {0}</translation>
    </message>
    <message>
        <source>Codes that are deleted</source>
        <translation>Códigos que se eliminan</translation>
    </message>
    <message>
        <source>Excerpts that lose a code</source>
        <translation>Extractos que pierden un código</translation>
    </message>
    <message>
        <source>Excerpts that lose a code:</source>
        <translation>Extractos que pierden un código:</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… y {0} más.</translation>
    </message>
    <message>
        <source>“{0}” will be deleted</source>
        <translation>“{0}” se eliminará</translation>
    </message>
    <message>
        <source> with its sub-codes ({0})</source>
        <translation> con sus subcódigos ({0})</translation>
    </message>
    <message>
        <source>; {0} highlights lose a code, and the highlights themselves stay</source>
        <translation>; {0} resaltados pierden un código, y los resaltados mismos quedan</translation>
    </message>
    <message>
        <source>. You can undo this.</source>
        <translation>. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>{0} changed twice</source>
        <translation>{0} se cambió dos veces</translation>
    </message>
    <message>
        <source>move skipped: it would close a ring</source>
        <translation>movimiento omitido: cerraría un anillo</translation>
    </message>
    <message>
        <source>deleted and changed</source>
        <translation>eliminado y cambiado</translation>
    </message>
    <message>
        <source>deleted and used</source>
        <translation>eliminado y usado</translation>
    </message>
    <message>
        <source>made in the place of another thing</source>
        <translation>hecho en el lugar de otra cosa</translation>
    </message>
    <message>
        <source>used {0} times</source>
        <translation>usado {0} veces</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>usado una vez</translation>
    </message>
    <message>
        <source>deleted it</source>
        <translation>lo eliminó</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conservar este</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Dejarlo donde está</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Texto propuesto</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
</context>
<context>
    <name>ConflictFields</name>
    <message>
        <source>Use it when</source>
        <translation>Úselo cuando</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>No lo use cuando</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Place in the codebook</source>
        <translation>Lugar en el libro de códigos</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionado con</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Kinds of reasons</source>
        <translation>Clases de motivos</translation>
    </message>
    <message>
        <source>Decision on title and abstract</source>
        <translation>Decisión sobre título y resumen</translation>
    </message>
    <message>
        <source>Reason at title and abstract</source>
        <translation>Motivo en título y resumen</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Obtención</translation>
    </message>
    <message>
        <source>Reason at retrieval</source>
        <translation>Motivo en la obtención</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Kind of review</source>
        <translation>Clase de revisión</translation>
    </message>
    <message>
        <source>How many decide on title and abstract</source>
        <translation>Cuántos deciden sobre título y resumen</translation>
    </message>
    <message>
        <source>How many decide on the full text</source>
        <translation>Cuántos deciden sobre el texto completo</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hallada por</translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation>Clase de búsqueda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Palabras de búsqueda</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Registros hallados</translation>
    </message>
    <message>
        <source>Duplicates taken out</source>
        <translation>Duplicados retirados</translation>
    </message>
    <message>
        <source>Taken out by an automation tool</source>
        <translation>Retirados por una herramienta automática</translation>
    </message>
    <message>
        <source>Taken out for other reasons</source>
        <translation>Retirados por otros motivos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Template of the summary</source>
        <translation>Plantilla del resumen</translation>
    </message>
</context>
<context>
    <name>ConflictNote</name>
    <message>
        <source>Changed apart: this waits for a decision.</source>
        <translation>Cambiado por separado: espera una decisión.</translation>
    </message>
    <message>
        <source>Show in Team</source>
        <translation>Mostrar en Equipo</translation>
    </message>
</context>
<context>
    <name>ConsensusWorkspace</name>
    <message>
        <source>Shown: {0}</source>
        <translation>Mostrado: {0}</translation>
    </message>
    <message>
        <source>Take all on which coders agree…</source>
        <translation>Tomar todo en lo que coinciden los codificadores…</translation>
    </message>
    <message>
        <source>Taken into the consensus: {0}.</source>
        <translation>Tomados en el consenso: {0}.</translation>
    </message>
    <message>
        <source>Here is decided what stands where coders differ. Merge a colleague&apos;s copy first.</source>
        <translation>Aquí se decide qué vale donde difieren los codificadores. Fusione antes la copia de un colega.</translation>
    </message>
    <message>
        <source>Go to Team</source>
        <translation>Ir a Equipo</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>el mismo</translation>
    </message>
    <message>
        <source>Passages: {0}. Open: {1}, to be discussed: {2}, decided: {3}.</source>
        <translation>Pasajes: {0}. Abiertos: {1}, por discutir: {2}, decididos: {3}.</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation>Se muestran los primeros {0}.</translation>
    </message>
    <message>
        <source>None is left in this list.</source>
        <translation>No queda ninguno en esta lista.</translation>
    </message>
</context>
<context>
    <name>ContextModel</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Add or replace the &amp;text…</source>
        <translation>Añadir o reempla&amp;zar el texto…</translation>
    </message>
    <message>
        <source>R&amp;ead the original again…</source>
        <translation>Leer de nue&amp;vo el original…</translation>
    </message>
    <message>
        <source>&amp;Carried highlights…</source>
        <translation>Resa&amp;ltados trasladados…</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>There is only one way to read “{0}”.</source>
        <translation>Solo hay una manera de leer “{0}”.</translation>
    </message>
    <message>
        <source>This is its text now.</source>
        <translation>Este es ahora su texto.</translation>
    </message>
    <message>
        <source>Text replaced; {0} highlights carried over, {1} wait.</source>
        <translation>Texto reemplazado; {0} resaltados trasladados, {1} esperan.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Aceptado.</translation>
    </message>
    <message>
        <source>Open “{0}” and select the passage where this highlight belongs.</source>
        <translation>Abra “{0}” y seleccione el pasaje al que pertenece este resaltado.</translation>
    </message>
    <message>
        <source>Placed.</source>
        <translation>Puesto.</translation>
    </message>
    <message>
        <source>Looked for again.</source>
        <translation>Buscados de nuevo.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Replace the text</source>
        <translation>Reemplazar el texto</translation>
    </message>
    <message>
        <source>“{0}” has {1} highlights: {2}. The earlier text stays in the project.</source>
        <translation>“{0}” tiene {1} resaltados: {2}. El texto anterior queda en el proyecto.</translation>
    </message>
    <message>
        <source>“{0}” has no highlights yet. The earlier text stays in the project.</source>
        <translation>“{0}” no tiene todavía resaltados. El texto anterior queda en el proyecto.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>In the new text</source>
        <translation>En el texto nuevo</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>el mismo</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in Reviewer</source>
        <translation>Un fallo en Reviewer</translation>
    </message>
    <message>
        <source>Something went wrong inside Reviewer, and what you asked for was not done.</source>
        <translation>Algo salió mal dentro de Reviewer, y no se hizo lo que pidió.</translation>
    </message>
    <message>
        <source>You can go on working. If it happens again, close Reviewer and start it anew, and send the details to those who look after it. They name places in the program and hold nothing of your texts.</source>
        <translation>Puede seguir trabajando. Si ocurre otra vez, cierre Reviewer y ábralo de nuevo, y envíe los detalles a quienes lo cuidan. Nombran lugares del programa y no contienen nada de sus textos.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Kept in {0}</source>
        <translation>Guardado en {0}</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>No se puede escribir el archivo de registro.</translation>
    </message>
    <message>
        <source>&amp;Copy the details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>Collect &amp;information for a report…</source>
        <translation>Reunir &amp;información para un informe…</translation>
    </message>
    <message>
        <source>A fault in Reviewer ({0} more)</source>
        <translation>Un fallo en Reviewer ({0} más)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>No project is open, so nothing is lost.</source>
        <translation>No hay ningún proyecto abierto, así que nada se pierde.</translation>
    </message>
    <message>
        <source>{0} changes are not in the file yet, they are kept in memory. Save a copy before you close.</source>
        <translation>{0} cambios no están todavía en el archivo, se guardan en la memoria. Guarde una copia antes de cerrar.</translation>
    </message>
    <message>
        <source>Everything you did before is in the project file; the last change is being saved.</source>
        <translation>Todo lo que hizo antes está en el archivo del proyecto; el último cambio se está guardando.</translation>
    </message>
    <message>
        <source>Everything you did before is saved in the project file.</source>
        <translation>Todo lo que hizo antes está guardado en el archivo del proyecto.</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>Deal out: {0}</source>
        <translation>Repartir: {0}</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Filter coders</source>
        <translation>Filtrar codificadores</translation>
    </message>
    <message>
        <source>all sources with a text</source>
        <translation>todas las fuentes con texto</translation>
    </message>
    <message>
        <source>included sources alone</source>
        <translation>solo fuentes incluidas</translation>
    </message>
    <message>
        <source>As many words for everybody, not only as many sources</source>
        <translation>Tantas palabras para todos, no solo tantas fuentes</translation>
    </message>
    <message>
        <source>Deal out</source>
        <translation>Repartir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sources: {0}; for several coders: {1}.</source>
        <translation>Fuentes: {0}; para varios codificadores: {1}.</translation>
    </message>
    <message>
        <source>{0}: sources: {1}, words: {2}</source>
        <translation>{0}: fuentes: {1}, palabras: {2}</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>&amp;Overlap</source>
        <translation>Sola&amp;pamiento</translation>
    </message>
    <message>
        <source>Coders of &amp;those</source>
        <translation>&amp;Codificadores de esas</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;emilla</translation>
    </message>
    <message>
        <source>How many of the sources several coders code; the others go to one</source>
        <translation>Cuántas de las fuentes codifican varios codificadores; las demás van a uno</translation>
    </message>
    <message>
        <source>The same number deals the same on every computer; state it in the protocol</source>
        <translation>El mismo número reparte igual en cualquier ordenador; indíquelo en el protocolo</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Marks of each coder</source>
        <translation>Marcas de cada codificador</translation>
    </message>
    <message>
        <source>All of them (B)</source>
        <translation>Todos ellos (B)</translation>
    </message>
    <message>
        <source>Nothing (N)</source>
        <translation>Nada (N)</translation>
    </message>
    <message>
        <source>Otherwise… (O)</source>
        <translation>De otro modo… (O)</translation>
    </message>
    <message>
        <source>Discuss… (D)</source>
        <translation>Discutir… (D)</translation>
    </message>
    <message>
        <source>Open again (U)</source>
        <translation>Abrir de nuevo (U)</translation>
    </message>
    <message>
        <source>Read there (Enter)</source>
        <translation>Leer allí (Enter)</translation>
    </message>
    <message>
        <source>Take what this coder marked into the consensus</source>
        <translation>Tomar en el consenso lo que marcó este codificador</translation>
    </message>
</context>
<context>
    <name>DifferingDialog</name>
    <message>
        <source>Decisions that differ</source>
        <translation>Decisiones que difieren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>What the coders said</source>
        <translation>Lo que dijeron los codificadores</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>&amp;Agree…</source>
        <translation>&amp;Acordar…</translation>
    </message>
    <message>
        <source>&amp;Read the source</source>
        <translation>&amp;Leer la fuente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The coders decided differently on these. What the team agrees on holds; each decision stays as it is.</source>
        <translation>Los codificadores decidieron de otro modo sobre estas. Vale lo que acuerde el equipo; cada decisión queda como está.</translation>
    </message>
    <message>
        <source>The coders agree on every source that they decided on.</source>
        <translation>Los codificadores coinciden en cada fuente sobre la que decidieron.</translation>
    </message>
</context>
<context>
    <name>DiscussDialog</name>
    <message>
        <source>To be discussed</source>
        <translation>Por discutir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What is to be talked about</source>
        <translation>De qué hay que hablar</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Wai&amp;ts for</source>
        <translation>&amp;Espera a</translation>
    </message>
    <message>
        <source>Leave for a talk</source>
        <translation>Dejar para una charla</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cortar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ExcerptTable</name>
    <message>
        <source>Excerpts</source>
        <translation>Extractos</translation>
    </message>
</context>
<context>
    <name>ExcerptsModel</name>
    <message>
        <source>Excerpt</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Source, place</source>
        <translation>Fuente, lugar</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>1 excerpt</source>
        <translation>1 extracto</translation>
    </message>
    <message>
        <source>{0} excerpts</source>
        <translation>{0} extractos</translation>
    </message>
    <message>
        <source>in 1 source</source>
        <translation>en 1 fuente</translation>
    </message>
    <message>
        <source>in {0} sources</source>
        <translation>en {0} fuentes</translation>
    </message>
</context>
<context>
    <name>ExcerptsWorkspace</name>
    <message>
        <source>&amp;Export excerpts…</source>
        <translation>&amp;Exportar extractos…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Se lee…</translation>
    </message>
    <message>
        <source>No excerpt fits this filter.</source>
        <translation>Ningún extracto encaja con este filtro.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Select a passage in Read and type a code.</source>
        <translation>Todavía no hay nada resaltado. Seleccione un pasaje en Leer y escriba un código.</translation>
    </message>
    <message>
        <source>Go to Read</source>
        <translation>Ir a Leer</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export excerpts</source>
        <translation>Exportar extractos</translation>
    </message>
    <message>
        <source>As filtered</source>
        <translation>Según el filtro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>la frase</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>el párrafo</translation>
    </message>
    <message>
        <source>by source and place</source>
        <translation>por fuente y lugar</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>por código</translation>
    </message>
    <message>
        <source>by coder</source>
        <translation>por codificador</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>lo más nuevo primero</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>lo más antiguo primero</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>lo más largo primero</translation>
    </message>
    <message>
        <source>excerpts</source>
        <translation>extractos</translation>
    </message>
    <message>
        <source>1 excerpt</source>
        <translation>1 extracto</translation>
    </message>
    <message>
        <source>{0} excerpts</source>
        <translation>{0} extractos</translation>
    </message>
    <message>
        <source>{0} written to {1}.</source>
        <translation>{0} escritos en {1}.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexto</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>{0}, {1} of them untagged</source>
        <translation>{0}, {1} de ellos sin etiqueta</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>CSV for statistics programs, cells as they are</source>
        <translation>CSV para programas de estadística, celdas tal cual</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Datos JSON</translation>
    </message>
</context>
<context>
    <name>ExportProjectDialog</name>
    <message>
        <source>Export for other tools</source>
        <translation>Exportar para otras herramientas</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Proyecto REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project for NVivo</source>
        <translation>Proyecto REFI-QDA para NVivo</translation>
    </message>
    <message>
        <source>REFI-QDA project for ATLAS.ti</source>
        <translation>Proyecto REFI-QDA para ATLAS.ti</translation>
    </message>
    <message>
        <source>REFI-QDA project for MAXQDA</source>
        <translation>Proyecto REFI-QDA para MAXQDA</translation>
    </message>
    <message>
        <source>QualCoder project, a folder</source>
        <translation>Proyecto de QualCoder, una carpeta</translation>
    </message>
    <message>
        <source>Web annotations, W3C</source>
        <translation>Anotaciones web, W3C</translation>
    </message>
    <message>
        <source>brat standoff, a folder</source>
        <translation>brat standoff, una carpeta</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Libro de códigos REFI-QDA</translation>
    </message>
    <message>
        <source>All of the project</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>Highlights that fit, with their sources</source>
        <translation>Resaltados que encajan, con sus fuentes</translation>
    </message>
    <message>
        <source>for other tools</source>
        <translation>para otras herramientas</translation>
    </message>
    <message>
        <source>The format does not hold: {0}.</source>
        <translation>El formato no contiene: {0}.</translation>
    </message>
    <message>
        <source>Written to {0}: sources: {1}, highlights: {2}, codes: {3}.</source>
        <translation>Escrito en {0}: fuentes: {1}, resaltados: {2}, códigos: {3}.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Choose a file to write to.</source>
        <translation>Elija un archivo en que escribir.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Files to merge</source>
        <translation>Archivos para fusionar</translation>
    </message>
    <message>
        <source>Drop project files here, or choose…</source>
        <translation>Suelte aquí archivos de proyecto, o elija…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Second copies beside this project</source>
        <translation>Segundas copias junto a este proyecto</translation>
    </message>
    <message>
        <source>A sync program may have left them. They can hold work that is not here.</source>
        <translation>Puede haberlas dejado un programa de sincronización. Pueden contener trabajo que no está aquí.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Mirarlas</translation>
    </message>
    <message>
        <source>Looking at {0} files…</source>
        <translation>Se miran {0} archivos…</translation>
    </message>
    <message>
        <source>Merge 1 file</source>
        <translation>Fusionar 1 archivo</translation>
    </message>
    <message>
        <source>Merge {0} files</source>
        <translation>Fusionar {0} archivos</translation>
    </message>
    <message>
        <source>A backup is made first. One undo takes back all but the purge.</source>
        <translation>Antes se hace una copia de seguridad. Un solo deshacer lo retira todo menos la purga.</translation>
    </message>
    <message>
        <source>A backup is made first. One undo takes it all back.</source>
        <translation>Antes se hace una copia de seguridad. Un solo deshacer lo retira todo.</translation>
    </message>
    <message>
        <source>After the merge</source>
        <translation>Después de la fusión</translation>
    </message>
    <message>
        <source>deleted: {0}</source>
        <translation>eliminado: {0}</translation>
    </message>
    <message>
        <source>nothing deleted</source>
        <translation>nada eliminado</translation>
    </message>
    <message>
        <source>More than a tenth would be deleted. Look before you merge.</source>
        <translation>Se eliminaría más de una décima parte. Mire antes de fusionar.</translation>
    </message>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>No hay nada nuevo en estos archivos.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by words in quote or memo</source>
        <translation>Filtrar por palabras en la cita o el memo</translation>
    </message>
    <message>
        <source>Context: {0}</source>
        <translation>Contexto: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>frase</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>Order: {0}</source>
        <translation>Orden: {0}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>lo más nuevo primero</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>lo más antiguo primero</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>lo más largo primero</translation>
    </message>
    <message>
        <source>Group: {0}</source>
        <translation>Grupo: {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter: {0}</source>
        <translation>Filtro: {0}</translation>
    </message>
    <message>
        <source>Take the filter {0} away</source>
        <translation>Quitar el filtro {0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no hallado</translation>
    </message>
    <message>
        <source>{0} of {1}{2}</source>
        <translation>{0} de {1}{2}</translation>
    </message>
</context>
<context>
    <name>FindStructure</name>
    <message>
        <source>Find headings, ta&amp;bles and pages</source>
        <translation>Buscar &amp;títulos, tablas y páginas</translation>
    </message>
    <message>
        <source>1 text has its headings, tables and pages now.</source>
        <translation>1 texto tiene ahora sus títulos, tablas y páginas.</translation>
    </message>
    <message>
        <source>Texts that have their headings, tables and pages now: {0}.</source>
        <translation>Textos que tienen ahora sus títulos, tablas y páginas: {0}.</translation>
    </message>
    <message>
        <source>There is nothing to find: all originals that were kept have been read for this.</source>
        <translation>No hay nada que buscar: todos los originales conservados ya se leyeron para esto.</translation>
    </message>
    <message>
        <source>Originals that read as other texts today, and stay plain: {0}.</source>
        <translation>Originales que hoy se leen como otros textos, y quedan sin más: {0}.</translation>
    </message>
</context>
<context>
    <name>FlowDialog</name>
    <message>
        <source>Flow of the sources</source>
        <translation>Flujo de las fuentes</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Decisions that &amp;differ…</source>
        <translation>Decisiones que &amp;difieren…</translation>
    </message>
    <message>
        <source>Search &amp;log…</source>
        <translation>&amp;Registro de búsquedas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FlowOfSources</name>
    <message>
        <source>Search lo&amp;g…</source>
        <translation>Registro de &amp;búsquedas…</translation>
    </message>
    <message>
        <source>Decisions that di&amp;ffer…</source>
        <translation>&amp;Decisiones que difieren…</translation>
    </message>
    <message>
        <source>Flow of t&amp;he sources…</source>
        <translation>Flu&amp;jo de las fuentes…</translation>
    </message>
    <message>
        <source>Picture (*.svg);;Picture of points (*.png);;Excel (*.xlsx);;Table (*.csv)</source>
        <translation>Imagen (*.svg);;Imagen de puntos (*.png);;Excel (*.xlsx);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save the flow</source>
        <translation>Guardar el flujo</translation>
    </message>
    <message>
        <source>The flow is in “{0}”.</source>
        <translation>El flujo está en “{0}”.</translation>
    </message>
    <message>
        <source>The search “{0}” changed.</source>
        <translation>Se cambió la búsqueda “{0}”.</translation>
    </message>
    <message>
        <source>The search “{0}” is in the log.</source>
        <translation>La búsqueda “{0}” está en el registro.</translation>
    </message>
    <message>
        <source>The search was removed; its sources stay.</source>
        <translation>Se quitó la búsqueda; sus fuentes quedan.</translation>
    </message>
    <message>
        <source>Sources found by “{1}”: {0}.</source>
        <translation>Fuentes halladas por “{1}”: {0}.</translation>
    </message>
    <message>
        <source>Sources not found by “{1}”: {0}.</source>
        <translation>Fuentes no halladas por “{1}”: {0}.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
</context>
<context>
    <name>FoundByDialog</name>
    <message>
        <source>Sources found by {0}</source>
        <translation>Fuentes halladas por {0}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Filtrar fuentes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{0} de {1} marcadas</translation>
    </message>
</context>
<context>
    <name>Freezing</name>
    <message>
        <source>Free&amp;ze a version…</source>
        <translation>Congelar una &amp;versión…</translation>
    </message>
    <message>
        <source>Version “{0}” frozen.</source>
        <translation>Versión “{0}” congelada.</translation>
    </message>
    <message>
        <source>Version “{0}” deleted.</source>
        <translation>Versión “{0}” eliminada.</translation>
    </message>
</context>
<context>
    <name>FullTexts</name>
    <message>
        <source>name of the file</source>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <source>its title stands on the first page</source>
        <translation>su título está en la primera página</translation>
    </message>
    <message>
        <source>titles alike</source>
        <translation>títulos parecidos</translation>
    </message>
    <message>
        <source>same title, another DOI</source>
        <translation>mismo título, otro DOI</translation>
    </message>
    <message>
        <source>same title, another year</source>
        <translation>mismo título, otro año</translation>
    </message>
    <message>
        <source>several works fit</source>
        <translation>encajan varias obras</translation>
    </message>
    <message>
        <source>another file is its text</source>
        <translation>otro archivo es su texto</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>mismo DOI</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>mismo título</translation>
    </message>
</context>
<context>
    <name>FullTextsDialog</name>
    <message>
        <source>Texts of sources</source>
        <translation>Textos de fuentes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Source without a text</source>
        <translation>Fuente sin texto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>It is the &amp;text of the source</source>
        <translation>Es el &amp;texto de la fuente</translation>
    </message>
    <message>
        <source>Make a &amp;new source</source>
        <translation>Hacer una fuente &amp;nueva</translation>
    </message>
    <message>
        <source>Source that the file is the text of</source>
        <translation>Fuente de la que el archivo es el texto</translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <translation>Elija una fuente…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>becomes its text</source>
        <translation>será su texto</translation>
    </message>
    <message>
        <source>becomes a source</source>
        <translation>será una fuente</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>These files may be the text of sources that have none. Become a text: {0}. New sources: {1}.</source>
        <translation>Estos archivos pueden ser el texto de fuentes que no tienen. Serán un texto: {0}. Fuentes nuevas: {1}.</translation>
    </message>
    <message>
        <source>A source can have one text: choose another source for one of its files.</source>
        <translation>Una fuente puede tener un solo texto: elija otra fuente para uno de sus archivos.</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Para qué sirve.</translation>
    </message>
    <message>
        <source>On the group</source>
        <translation>Sobre el grupo</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>Todavía no contiene nada.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add several…</source>
        <translation>Añadir varios…</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Group of sources: {0}</source>
        <translation>Grupo de fuentes: {0}</translation>
    </message>
    <message>
        <source>Group of codes: {0}</source>
        <translation>Grupo de códigos: {0}</translation>
    </message>
    <message>
        <source>Put into the group “{0}”</source>
        <translation>Poner en el grupo “{0}”</translation>
    </message>
    <message>
        <source>Everything that there is, is in this group.</source>
        <translation>Todo lo que hay está en este grupo.</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation>Escriba un nombre…</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Poner en el grupo</translation>
    </message>
    <message>
        <source>The group was deleted. What was in it stays.</source>
        <translation>Se eliminó el grupo. Lo que contenía queda.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Secciones de la guía</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>Nada en la guía tiene estas palabras.</translation>
    </message>
    <message>
        <source>The section</source>
        <translation>La sección</translation>
    </message>
    <message>
        <source>The guide is not here</source>
        <translation>La guía no está aquí</translation>
    </message>
</context>
<context>
    <name>HalfWordsDialog</name>
    <message>
        <source>Half words</source>
        <translation>Palabras a medias</translation>
    </message>
    <message>
        <source>Highlights that cut words; [ ] holds what is added</source>
        <translation>Resaltados que cortan palabras; [ ] contiene lo que se añade</translation>
    </message>
    <message>
        <source>All &amp;of them</source>
        <translation>T&amp;odos</translation>
    </message>
    <message>
        <source>Enter shows the passage. Choose rows to widen these alone.</source>
        <translation>Enter muestra el pasaje. Elija filas para ampliar solo esos.</translation>
    </message>
    <message>
        <source>1 of your highlights begins or ends inside a word. [ ] holds what would be added.</source>
        <translation>1 de sus resaltados empieza o acaba dentro de una palabra. [ ] contiene lo que se añadiría.</translation>
    </message>
    <message>
        <source>{0} of your highlights begin or end inside a word. [ ] holds what would be added.</source>
        <translation>{0} de sus resaltados empiezan o acaban dentro de una palabra. [ ] contiene lo que se añadiría.</translation>
    </message>
    <message>
        <source>Left as they are, because the whole words have a highlight of yours with the same code: {0}.</source>
        <translation>Quedan como están, porque las palabras enteras tienen un resaltado suyo con el mismo código: {0}.</translation>
    </message>
    <message>
        <source>Of other coders’ highlights, for them to widen: {0}.</source>
        <translation>De resaltados de otros codificadores, para que los amplíen ellos: {0}.</translation>
    </message>
    <message>
        <source>{0}, ¶ {1}</source>
        <translation>{0}, ¶ {1}</translation>
    </message>
    <message>
        <source>Widen 1 highlight</source>
        <translation>Ampliar 1 resaltado</translation>
    </message>
    <message>
        <source>Widen {0} highlights</source>
        <translation>Ampliar {0} resaltados</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>… and {0} more</source>
        <translation>… y {0} más</translation>
    </message>
</context>
<context>
    <name>HighlightCard</name>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Linked passages</source>
        <translation>Pasajes enlazados</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Also coded by</source>
        <translation>Codificado también por</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>on an earlier file</source>
        <translation>en un archivo anterior</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>página {0}</translation>
    </message>
    <message>
        <source>characters {0}–{1}</source>
        <translation>caracteres {0}–{1}</translation>
    </message>
    <message>
        <source>in an earlier text</source>
        <translation>en un texto anterior</translation>
    </message>
    <message>
        <source>found by likeness, to review</source>
        <translation>hallado por parecido, por revisar</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Hecho en otra parte</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>by {0}, {1}, from {2} highlights</source>
        <translation>por {0}, {1}, de {2} resaltados</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>{0}% of the characters that either of the two highlights has are in both</source>
        <translation>El {0} % de los caracteres que tiene cualquiera de los dos resaltados está en ambos</translation>
    </message>
    <message>
        <source>{0} (overlap {1}%)</source>
        <translation>{0} (solapamiento {1} %)</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… y {0} más</translation>
    </message>
    <message>
        <source>“{0}” taken away.</source>
        <translation>“{0}” quitado.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{coder} tagged “{quote}” with {names}</source>
        <translation>{coder} etiquetó “{quote}” con {names}</translation>
    </message>
    <message>
        <source>{coder} tagged {count} passages with {names}</source>
        <translation>{coder} etiquetó {count} pasajes con {names}</translation>
    </message>
    <message>
        <source>{coder} replaced codes on {count} passages, now {names}</source>
        <translation>{coder} reemplazó códigos en {count} pasajes, ahora {names}</translation>
    </message>
    <message>
        <source>{coder} took {names} from “{quote}”</source>
        <translation>{coder} quitó {names} de “{quote}”</translation>
    </message>
    <message>
        <source>{coder} took {names} from {count} passages</source>
        <translation>{coder} quitó {names} de {count} pasajes</translation>
    </message>
    <message>
        <source>{coder} highlighted “{quote}”</source>
        <translation>{coder} resaltó “{quote}”</translation>
    </message>
    <message>
        <source>{coder} highlighted {count} passages</source>
        <translation>{coder} resaltó {count} pasajes</translation>
    </message>
    <message>
        <source>{coder} moved the ends of “{quote}”</source>
        <translation>{coder} movió los límites de “{quote}”</translation>
    </message>
    <message>
        <source>{coder} deleted the highlight “{quote}”</source>
        <translation>{coder} eliminó el resaltado “{quote}”</translation>
    </message>
    <message>
        <source>{coder} deleted {count} highlights</source>
        <translation>{coder} eliminó {count} resaltados</translation>
    </message>
    <message>
        <source>{coder} brought back “{quote}”</source>
        <translation>{coder} recuperó “{quote}”</translation>
    </message>
    <message>
        <source>{coder} wrote a memo on “{name}”: {text}</source>
        <translation>{coder} escribió un memo sobre “{name}”: {text}</translation>
    </message>
    <message>
        <source>{coder} deleted a memo on “{name}”</source>
        <translation>{coder} eliminó un memo sobre “{name}”</translation>
    </message>
    <message>
        <source>{coder} made the code {names}</source>
        <translation>{coder} hizo el código {names}</translation>
    </message>
    <message>
        <source>{coder} made {count} codes: {names}</source>
        <translation>{coder} hizo {count} códigos: {names}</translation>
    </message>
    <message>
        <source>{coder} renamed the code {before} to {name}</source>
        <translation>{coder} cambió el nombre del código {before} a {name}</translation>
    </message>
    <message>
        <source>{coder} changed the code {names}</source>
        <translation>{coder} cambió el código {names}</translation>
    </message>
    <message>
        <source>{coder} merged the code {before} into {name}</source>
        <translation>{coder} fusionó el código {before} con {name}</translation>
    </message>
    <message>
        <source>{coder} deleted the code {names}</source>
        <translation>{coder} eliminó el código {names}</translation>
    </message>
    <message>
        <source>{coder} imported “{name}”</source>
        <translation>{coder} importó “{name}”</translation>
    </message>
    <message>
        <source>{coder} imported {count} sources</source>
        <translation>{coder} importó {count} fuentes</translation>
    </message>
    <message>
        <source>{coder} changed the details of “{name}”</source>
        <translation>{coder} cambió los datos de “{name}”</translation>
    </message>
    <message>
        <source>{coder} removed the source “{name}”</source>
        <translation>{coder} quitó la fuente “{name}”</translation>
    </message>
    <message>
        <source>{coder} wrote the note “{name}”</source>
        <translation>{coder} escribió la nota “{name}”</translation>
    </message>
    <message>
        <source>{coder} changed the note “{name}”</source>
        <translation>{coder} cambió la nota “{name}”</translation>
    </message>
    <message>
        <source>{coder} deleted the note “{name}”</source>
        <translation>{coder} eliminó la nota “{name}”</translation>
    </message>
    <message>
        <source>{coder} made the group “{name}”</source>
        <translation>{coder} hizo el grupo “{name}”</translation>
    </message>
    <message>
        <source>{coder} changed the group “{name}”</source>
        <translation>{coder} cambió el grupo “{name}”</translation>
    </message>
    <message>
        <source>{coder} deleted the group “{name}”</source>
        <translation>{coder} eliminó el grupo “{name}”</translation>
    </message>
    <message>
        <source>{coder} put {count} into the group “{name}”</source>
        <translation>{coder} puso {count} en el grupo “{name}”</translation>
    </message>
    <message>
        <source>{coder} took {count} out of the group “{name}”</source>
        <translation>{coder} sacó {count} del grupo “{name}”</translation>
    </message>
    <message>
        <source>{coder} made the case “{name}”</source>
        <translation>{coder} hizo el caso “{name}”</translation>
    </message>
    <message>
        <source>{coder} changed the case “{name}”</source>
        <translation>{coder} cambió el caso “{name}”</translation>
    </message>
    <message>
        <source>{coder} deleted the case “{name}”</source>
        <translation>{coder} eliminó el caso “{name}”</translation>
    </message>
    <message>
        <source>{coder} put {count} into the case “{name}”</source>
        <translation>{coder} puso {count} en el caso “{name}”</translation>
    </message>
    <message>
        <source>{coder} took {count} out of the case “{name}”</source>
        <translation>{coder} sacó {count} del caso “{name}”</translation>
    </message>
    <message>
        <source>{coder} made the round “{name}”</source>
        <translation>{coder} hizo la ronda “{name}”</translation>
    </message>
    <message>
        <source>{coder} changed the round “{name}”</source>
        <translation>{coder} cambió la ronda “{name}”</translation>
    </message>
    <message>
        <source>{coder} deleted the round “{name}”</source>
        <translation>{coder} eliminó la ronda “{name}”</translation>
    </message>
    <message>
        <source>{coder} assigned {count} in the round “{name}”</source>
        <translation>{coder} asignó {count} en la ronda “{name}”</translation>
    </message>
    <message>
        <source>{coder} took {count} out of the round “{name}”</source>
        <translation>{coder} sacó {count} de la ronda “{name}”</translation>
    </message>
    <message>
        <source>{coder} decided on {count} in “{name}”</source>
        <translation>{coder} decidió sobre {count} en “{name}”</translation>
    </message>
    <message>
        <source>{coder} said how far “{name}” is done</source>
        <translation>{coder} dijo hasta dónde está hecho “{name}”</translation>
    </message>
    <message>
        <source>{name} joined the project</source>
        <translation>{name} se unió al proyecto</translation>
    </message>
    <message>
        <source>{coder} changed the name of a coder to {name}</source>
        <translation>{coder} cambió el nombre de un codificador a {name}</translation>
    </message>
    <message>
        <source>{coder} unified the coders called {name}</source>
        <translation>{coder} unificó los codificadores llamados {name}</translation>
    </message>
    <message>
        <source>{coder} made the project “{name}”</source>
        <translation>{coder} hizo el proyecto “{name}”</translation>
    </message>
    <message>
        <source>{coder} changed the details of the project</source>
        <translation>{coder} cambió los datos del proyecto</translation>
    </message>
    <message>
        <source>{coder}: {label}</source>
        <translation>{coder}: {label}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>hecho de nuevo</translation>
    </message>
    <message>
        <source>taken back later on</source>
        <translation>retirado más tarde</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>The chosen entry</source>
        <translation>La entrada elegida</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Choose an entry to see what it did.</source>
        <translation>Elija una entrada para ver lo que hizo.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} cambios</translation>
    </message>
    <message>
        <source>{0} of its parts are not in this file</source>
        <translation>{0} de sus partes no están en este archivo</translation>
    </message>
    <message>
        <source>Changed or used since, and left as it is:</source>
        <translation>Cambiado o usado desde entonces, y dejado como está:</translation>
    </message>
    <message>
        <source>Nothing of it is left to take back.</source>
        <translation>No queda nada que retirar.</translation>
    </message>
    <message>
        <source>The rest can be taken back: {0} changes.</source>
        <translation>El resto se puede retirar: {0} cambios.</translation>
    </message>
    <message>
        <source>Nobody has built on it since; it can be taken back.</source>
        <translation>Nadie ha construido sobre ello desde entonces; se puede retirar.</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Retirar el resto</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>HistoryFilterBar</name>
    <message>
        <source>Words in the history…</source>
        <translation>Palabras en el historial…</translation>
    </message>
    <message>
        <source>Words in the history</source>
        <translation>Palabras en el historial</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Show the history of the whole project again</source>
        <translation>Mostrar de nuevo el historial de todo el proyecto</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>only {0}  ✕</source>
        <translation>solo {0}  ✕</translation>
    </message>
    <message>
        <source>only {0}: show everything again</source>
        <translation>solo {0}: mostrarlo todo de nuevo</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>highlights</source>
        <translation>resaltados</translation>
    </message>
    <message>
        <source>memos</source>
        <translation>memos</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>códigos</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>coders</source>
        <translation>codificadores</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>en los últimos 7 días</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>en los últimos 30 días</translation>
    </message>
    <message>
        <source>between…</source>
        <translation>entre…</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>HistoryWorkspace</name>
    <message>
        <source>This code is not in the codebook any more.</source>
        <translation>Este código ya no está en el libro de códigos.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabla (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Entries written to “{1}”: {0}.</source>
        <translation>Entradas escritas en “{1}”: {0}.</translation>
    </message>
    <message>
        <source>Nothing in the history answers to this.</source>
        <translation>Nada en el historial responde a esto.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Se busca…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Codes, memos and notes</source>
        <translation>Códigos, memos y notas</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>ImportProjectDialog</name>
    <message>
        <source>Import from another tool</source>
        <translation>Importar de otra herramienta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Lo que contiene el archivo</translation>
    </message>
    <message>
        <source>What is the same as here</source>
        <translation>Lo que es igual que aquí</translation>
    </message>
    <message>
        <source>Are they the &amp;same? Tick what is.</source>
        <translation>¿&amp;Son lo mismo? Marque lo que lo sea.</translation>
    </message>
    <message>
        <source>What has no home here</source>
        <translation>Lo que no tiene sitio aquí</translation>
    </message>
    <message>
        <source>&amp;Not taken over; it is listed in a note:</source>
        <translation>&amp;No se toma; figura en una nota:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>All of it is in the project already.</source>
        <translation>Todo ello está ya en el proyecto.</translation>
    </message>
    <message>
        <source>The file does not name the words of its passages; they stand where its numbers say.</source>
        <translation>El archivo no nombra las palabras de sus pasajes; están donde dicen sus números.</translation>
    </message>
    <message>
        <source>{0} of {1} named passages stand on their words: {2}.</source>
        <translation>{0} de {1} pasajes nombrados están sobre sus palabras: {2}.</translation>
    </message>
    <message>
        <source>As found: {0}</source>
        <translation>Como se halló: {0}</translation>
    </message>
    <message>
        <source>Coder “{0}” of the file and coder “{1}” here</source>
        <translation>Codificador “{0}” del archivo y codificador “{1}” de aquí</translation>
    </message>
    <message>
        <source>Source “{0}” of the file and source “{1}” here</source>
        <translation>Fuente “{0}” del archivo y fuente “{1}” de aquí</translation>
    </message>
    <message>
        <source>Source “{0}” of the file and source “{1}” here, with another text</source>
        <translation>Fuente “{0}” del archivo y fuente “{1}” de aquí, con otro texto</translation>
    </message>
    <message>
        <source>Code “{0}” and the heading “{1}” that it stands under</source>
        <translation>Código “{0}” y el título “{1}” bajo el que está</translation>
    </message>
    <message>
        <source>“{0}”, written by {1}</source>
        <translation>“{0}”, escrito por {1}</translation>
    </message>
    <message>
        <source>How the file counts is not sure. Look at a few passages after the import, or choose:</source>
        <translation>No es seguro cómo cuenta el archivo. Mire algunos pasajes después de importar, o elija:</translation>
    </message>
    <message>
        <source>Its numbers &amp;count:</source>
        <translation>Sus números &amp;cuentan:</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>{0} added</source>
        <translation>{0} añadidas</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 añadida</translation>
    </message>
    <message>
        <source>1 attached to its source</source>
        <translation>1 unida a su fuente</translation>
    </message>
    <message>
        <source>{0} attached to their sources</source>
        <translation>{0} unidas a sus fuentes</translation>
    </message>
    <message>
        <source>1 already there</source>
        <translation>1 ya estaba</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>{0} ya estaban</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} rechazadas</translation>
    </message>
    <message>
        <source>1 refused</source>
        <translation>1 rechazada</translation>
    </message>
    <message>
        <source>Import: {0}.</source>
        <translation>Importación: {0}.</translation>
    </message>
    <message>
        <source>nothing to import</source>
        <translation>nada que importar</translation>
    </message>
    <message>
        <source>Attached to: {0}</source>
        <translation>Unido a: {0}</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya estaba</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>unido</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Title, or why not</source>
        <translation>Título, o por qué no</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Archivos importados</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Read this file again as</source>
        <translation>Leer este archivo de nuevo como</translation>
    </message>
    <message>
        <source>Read the text of the pages…</source>
        <translation>Leer el texto de las páginas…</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>I&amp;mportar archivos…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Impor&amp;tar una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Paste as a source</source>
        <translation>Pegar como f&amp;uente</translation>
    </message>
    <message>
        <source>&amp;Keep original files in the project</source>
        <translation>Con&amp;servar los archivos originales</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>Textos ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>There is no text in the clipboard; copy some first.</source>
        <translation>No hay texto en el portapapeles; copie alguno antes.</translation>
    </message>
    <message>
        <source>Pasted {0}</source>
        <translation>Pegado {0}</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>No había nada que importar.</translation>
    </message>
    <message>
        <source>“{0}” came out of another file; unpack that, then import it with another encoding.</source>
        <translation>“{0}” salió de otro archivo; desempaquételo, y después impórtelo con otra codificación.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>What happened to it</source>
        <translation>Qué ocurrió con ello</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Project &amp;details</source>
        <translation>Datos del &amp;proyecto</translation>
    </message>
    <message>
        <source>&amp;Reference data</source>
        <translation>Datos de &amp;referencia</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>This did not work because of a fault in the program.</source>
        <translation>Esto no funcionó por un fallo del programa.</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>&amp;Take it from there</source>
        <translation>&amp;Tomarla de allí</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;Back to its own</source>
        <translation>&amp;Volver a la suya</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Elija una orden para darle otras teclas.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”. Press others, or take it from there.</source>
        <translation>{0} es la tecla de “{1}”. Pulse otras, o tómela de allí.</translation>
    </message>
    <message>
        <source>{0} is needed for typing, moving or tagging. Press others.</source>
        <translation>{0} hace falta para escribir, moverse o etiquetar. Pulse otras.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las nuevas teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuevas teclas</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Filter commands and keys</source>
        <translation>Filtrar órdenes y teclas</translation>
    </message>
    <message>
        <source>&amp;All back to their own</source>
        <translation>&amp;Todas a las suyas</translation>
    </message>
    <message>
        <source>While reading and tagging</source>
        <translation>Al leer y etiquetar</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Tag with the code that has this key (in the text)</source>
        <translation>Etiquetar con el código que tiene esta tecla (en el texto)</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>una letra</translation>
    </message>
    <message>
        <source>With a selection: tag it by typing</source>
        <translation>Con una selección: etiquetarla escribiendo</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>Select (in the text)</source>
        <translation>Seleccionar (en el texto)</translation>
    </message>
    <message>
        <source>Alt+Shift+→ / ←</source>
        <translation>Alt+Mayús+→ / ←</translation>
    </message>
    <message>
        <source>Grow or shrink the selection: word, sentence, paragraph</source>
        <translation>Ampliar o reducir la selección: palabra, frase, párrafo</translation>
    </message>
    <message>
        <source>Move the end of the selection or the current highlight by a word</source>
        <translation>Mover una palabra el final de la selección o del resaltado actual</translation>
    </message>
    <message>
        <source>Move the start of the selection or the current highlight by a word</source>
        <translation>Mover una palabra el inicio de la selección o del resaltado actual</translation>
    </message>
    <message>
        <source>While tagging: make a new code</source>
        <translation>Al etiquetar: hacer un código nuevo</translation>
    </message>
    <message>
        <source>While tagging: highlight without a code</source>
        <translation>Al etiquetar: resaltar sin código</translation>
    </message>
    <message>
        <source>Close, let go, or clear the selection</source>
        <translation>Cerrar, soltar, o quitar la selección</translation>
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
        <translation>Deshacer: {of}</translation>
    </message>
    <message>
        <source>Redo: {of}</source>
        <translation>Rehacer: {of}</translation>
    </message>
    <message>
        <source>Revert: {of}</source>
        <translation>Revertir: {of}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Edit the project&apos;s title</source>
        <translation>Editar el título del proyecto</translation>
    </message>
    <message>
        <source>Edit the project&apos;s question</source>
        <translation>Editar la pregunta del proyecto</translation>
    </message>
    <message>
        <source>Edit the project&apos;s protocol</source>
        <translation>Editar el protocolo del proyecto</translation>
    </message>
    <message>
        <source>Describe the review</source>
        <translation>Describir la revisión</translation>
    </message>
    <message>
        <source>Describe the sources</source>
        <translation>Describir las fuentes</translation>
    </message>
    <message>
        <source>Highlights of {coder}</source>
        <translation>Resaltados de {coder}</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>{name} joins</source>
        <translation>{name} se une</translation>
    </message>
    <message>
        <source>Unify coder {names}</source>
        <translation>Unificar el codificador {names}</translation>
    </message>
    <message>
        <source>Unify {names}</source>
        <translation>Unificar {names}</translation>
    </message>
    <message>
        <source>Merge {file}</source>
        <translation>Fusionar {file}</translation>
    </message>
    <message>
        <source>Merge {count} files</source>
        <translation>Fusionar {count} archivos</translation>
    </message>
    <message>
        <source>Exchange with the team</source>
        <translation>Intercambiar con el equipo</translation>
    </message>
    <message>
        <source>Decide: {title}</source>
        <translation>Decidir: {title}</translation>
    </message>
    <message>
        <source>Decide: keep {title}</source>
        <translation>Decidir: conservar {title}</translation>
    </message>
    <message>
        <source>Decide: delete {title}</source>
        <translation>Decidir: eliminar {title}</translation>
    </message>
    <message>
        <source>Import {title}</source>
        <translation>Importar {title}</translation>
    </message>
    <message>
        <source>Import {count} sources</source>
        <translation>Importar {count} fuentes</translation>
    </message>
    <message>
        <source>Add the text of {title}</source>
        <translation>Añadir el texto de {title}</translation>
    </message>
    <message>
        <source>Correct the text of {title}</source>
        <translation>Corregir el texto de {title}</translation>
    </message>
    <message>
        <source>Carry highlights over</source>
        <translation>Trasladar resaltados</translation>
    </message>
    <message>
        <source>Accept a carried highlight</source>
        <translation>Aceptar un resaltado trasladado</translation>
    </message>
    <message>
        <source>Place a highlight</source>
        <translation>Poner un resaltado</translation>
    </message>
    <message>
        <source>Import {count} references</source>
        <translation>Importar {count} referencias</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Quitar {title}</translation>
    </message>
    <message>
        <source>Edit the {field} of {title}</source>
        <translation>Editar {field} de {title}</translation>
    </message>
    <message>
        <source>Attribute {name}</source>
        <translation>Atributo {name}</translation>
    </message>
    <message>
        <source>Include {title}</source>
        <translation>Incluir {title}</translation>
    </message>
    <message>
        <source>Exclude {title}</source>
        <translation>Excluir {title}</translation>
    </message>
    <message>
        <source>Screen later: {title}</source>
        <translation>Cribar más tarde: {title}</translation>
    </message>
    <message>
        <source>Answer {checklist}: {item}</source>
        <translation>Responder {checklist}: {item}</translation>
    </message>
    <message>
        <source>Edit the reasons for exclusion</source>
        <translation>Editar los motivos de exclusión</translation>
    </message>
    <message>
        <source>Title and abstract fit: {title}</source>
        <translation>Título y resumen encajan: {title}</translation>
    </message>
    <message>
        <source>Exclude by title and abstract: {title}</source>
        <translation>Excluir por título y resumen: {title}</translation>
    </message>
    <message>
        <source>Screen title and abstract later: {title}</source>
        <translation>Cribar título y resumen más tarde: {title}</translation>
    </message>
    <message>
        <source>Full text retrieved: {title}</source>
        <translation>Texto completo obtenido: {title}</translation>
    </message>
    <message>
        <source>Full text not retrieved: {title}</source>
        <translation>Texto completo no obtenido: {title}</translation>
    </message>
    <message>
        <source>Full text still sought: {title}</source>
        <translation>Texto completo aún buscado: {title}</translation>
    </message>
    <message>
        <source>Agree on {title}</source>
        <translation>Acordar sobre {title}</translation>
    </message>
    <message>
        <source>Take back what was agreed on {title}</source>
        <translation>Retirar lo acordado sobre {title}</translation>
    </message>
    <message>
        <source>Add the search {name}</source>
        <translation>Añadir la búsqueda {name}</translation>
    </message>
    <message>
        <source>Edit the search {name}</source>
        <translation>Editar la búsqueda {name}</translation>
    </message>
    <message>
        <source>Remove the search {name}</source>
        <translation>Quitar la búsqueda {name}</translation>
    </message>
    <message>
        <source>{count} sources found by {name}</source>
        <translation>{count} fuentes halladas por {name}</translation>
    </message>
    <message>
        <source>{count} sources found by no search</source>
        <translation>{count} fuentes no halladas por ninguna búsqueda</translation>
    </message>
    <message>
        <source>Edit the criteria</source>
        <translation>Editar los criterios</translation>
    </message>
    <message>
        <source>Choose the kind of review</source>
        <translation>Elegir la clase de revisión</translation>
    </message>
    <message>
        <source>Choose how many coders screen</source>
        <translation>Elegir cuántos codificadores criban</translation>
    </message>
    <message>
        <source>Choose how many coders assess full texts</source>
        <translation>Elegir cuántos codificadores valoran textos completos</translation>
    </message>
    <message>
        <source>Add the checklist {name}</source>
        <translation>Añadir la lista de comprobación {name}</translation>
    </message>
    <message>
        <source>Purge a source</source>
        <translation>Purgar una fuente</translation>
    </message>
    <message>
        <source>Black out a passage</source>
        <translation>Tachar un pasaje</translation>
    </message>
    <message>
        <source>Tag with {codes}</source>
        <translation>Etiquetar con {codes}</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Untag {code}</source>
        <translation>Quitar la etiqueta {code}</translation>
    </message>
    <message>
        <source>Move the ends of a highlight</source>
        <translation>Mover los límites de un resaltado</translation>
    </message>
    <message>
        <source>Widen {count} highlights to whole words</source>
        <translation>Ampliar {count} resaltados a palabras enteras</translation>
    </message>
    <message>
        <source>Delete a highlight</source>
        <translation>Eliminar un resaltado</translation>
    </message>
    <message>
        <source>Delete {count} highlights</source>
        <translation>Eliminar {count} resaltados</translation>
    </message>
    <message>
        <source>Memo on a project</source>
        <translation>Memo sobre un proyecto</translation>
    </message>
    <message>
        <source>Memo on a source</source>
        <translation>Memo sobre una fuente</translation>
    </message>
    <message>
        <source>Memo on a code</source>
        <translation>Memo sobre un código</translation>
    </message>
    <message>
        <source>Memo on a highlight</source>
        <translation>Memo sobre un resaltado</translation>
    </message>
    <message>
        <source>Memo on a coder</source>
        <translation>Memo sobre un codificador</translation>
    </message>
    <message>
        <source>Write the note {title}</source>
        <translation>Escribir la nota {title}</translation>
    </message>
    <message>
        <source>Edit the note {title}</source>
        <translation>Editar la nota {title}</translation>
    </message>
    <message>
        <source>Delete the note {title}</source>
        <translation>Eliminar la nota {title}</translation>
    </message>
    <message>
        <source>New group {name}</source>
        <translation>Nuevo grupo {name}</translation>
    </message>
    <message>
        <source>Rename the group {old} to {new}</source>
        <translation>Cambiar el nombre del grupo {old} a {new}</translation>
    </message>
    <message>
        <source>Describe the group {name}</source>
        <translation>Describir el grupo {name}</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Eliminar el grupo {name}</translation>
    </message>
    <message>
        <source>Put {count} into the group {name}</source>
        <translation>Poner {count} en el grupo {name}</translation>
    </message>
    <message>
        <source>Take {count} out of the group {name}</source>
        <translation>Sacar {count} del grupo {name}</translation>
    </message>
    <message>
        <source>New round {name}</source>
        <translation>Nueva ronda {name}</translation>
    </message>
    <message>
        <source>Rename the round {old} to {new}</source>
        <translation>Cambiar el nombre de la ronda {old} a {new}</translation>
    </message>
    <message>
        <source>Change the round {name}</source>
        <translation>Cambiar la ronda {name}</translation>
    </message>
    <message>
        <source>Blind the round {name}</source>
        <translation>Cegar la ronda {name}</translation>
    </message>
    <message>
        <source>Lift the blinding of the round {name}</source>
        <translation>Levantar el cegamiento de la ronda {name}</translation>
    </message>
    <message>
        <source>Delete the round {name}</source>
        <translation>Eliminar la ronda {name}</translation>
    </message>
    <message>
        <source>Assign {count} in the round {name}</source>
        <translation>Asignar {count} en la ronda {name}</translation>
    </message>
    <message>
        <source>Take {count} out of the round {name}</source>
        <translation>Sacar {count} de la ronda {name}</translation>
    </message>
    <message>
        <source>Done with {title}</source>
        <translation>Hecho con {title}</translation>
    </message>
    <message>
        <source>Not done with {title}</source>
        <translation>Sin terminar {title}</translation>
    </message>
    <message>
        <source>Take into the consensus</source>
        <translation>Tomar en el consenso</translation>
    </message>
    <message>
        <source>Take {count} into the consensus</source>
        <translation>Tomar {count} en el consenso</translation>
    </message>
    <message>
        <source>Nothing for the consensus</source>
        <translation>Nada para el consenso</translation>
    </message>
    <message>
        <source>To be discussed</source>
        <translation>Por discutir</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>New case {name}</source>
        <translation>Nuevo caso {name}</translation>
    </message>
    <message>
        <source>Import {count} cases from {file}</source>
        <translation>Importar {count} casos de {file}</translation>
    </message>
    <message>
        <source>Rename the case {old} to {new}</source>
        <translation>Cambiar el nombre del caso {old} a {new}</translation>
    </message>
    <message>
        <source>Describe the case {name}</source>
        <translation>Describir el caso {name}</translation>
    </message>
    <message>
        <source>Delete the case {name}</source>
        <translation>Eliminar el caso {name}</translation>
    </message>
    <message>
        <source>Put {count} into the case {name}</source>
        <translation>Poner {count} en el caso {name}</translation>
    </message>
    <message>
        <source>Take {count} out of the case {name}</source>
        <translation>Sacar {count} del caso {name}</translation>
    </message>
    <message>
        <source>Replace {old} by {new} ({count})</source>
        <translation>Reemplazar {old} por {new} ({count})</translation>
    </message>
    <message>
        <source>Tag {count} with {code}</source>
        <translation>Etiquetar {count} con {code}</translation>
    </message>
    <message>
        <source>Untag {code} ({count})</source>
        <translation>Quitar la etiqueta {code} ({count})</translation>
    </message>
    <message>
        <source>Tag {count} hits with {code}</source>
        <translation>Etiquetar {count} hallazgos con {code}</translation>
    </message>
    <message>
        <source>Highlight {count} hits</source>
        <translation>Resaltar {count} hallazgos</translation>
    </message>
    <message>
        <source>Import the project {file}</source>
        <translation>Importar el proyecto {file}</translation>
    </message>
    <message>
        <source>Take over {count} marks of a PDF</source>
        <translation>Tomar {count} marcas de un PDF</translation>
    </message>
    <message>
        <source>Autocode {passages} passages by {count} names</source>
        <translation>Codificar {passages} pasajes por {count} nombres</translation>
    </message>
    <message>
        <source>Mark a contradiction</source>
        <translation>Marcar una contradicción</translation>
    </message>
    <message>
        <source>Mark a support</source>
        <translation>Marcar un apoyo</translation>
    </message>
    <message>
        <source>Mark a relation</source>
        <translation>Marcar una relación</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>Quitar un enlace</translation>
    </message>
    <message>
        <source>New code {name}</source>
        <translation>Nuevo código {name}</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>Cambiar el nombre de {old} a {new}</translation>
    </message>
    <message>
        <source>Recolour {name}</source>
        <translation>Cambiar el color de {name}</translation>
    </message>
    <message>
        <source>Define {name}</source>
        <translation>Definir {name}</translation>
    </message>
    <message>
        <source>Shortcut of {name}</source>
        <translation>Atajo de {name}</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Mover {name}</translation>
    </message>
    <message>
        <source>Let {name} only group codes</source>
        <translation>Que {name} solo agrupe códigos</translation>
    </message>
    <message>
        <source>Let {name} be tagged with</source>
        <translation>Que se pueda etiquetar con {name}</translation>
    </message>
    <message>
        <source>Merge {name} into {into}</source>
        <translation>Fusionar {name} con {into}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>Codebook template {name}</source>
        <translation>Plantilla de códigos {name}</translation>
    </message>
    <message>
        <source>Import codes from {file}</source>
        <translation>Importar códigos de {file}</translation>
    </message>
    <message>
        <source>Write on the review</source>
        <translation>Escribir sobre la revisión</translation>
    </message>
    <message>
        <source>Write on {about}</source>
        <translation>Escribir sobre {about}</translation>
    </message>
    <message>
        <source>Write on {about} in {title}</source>
        <translation>Escribir sobre {about} en {title}</translation>
    </message>
    <message>
        <source>Edit the summary&apos;s template</source>
        <translation>Editar la plantilla del resumen</translation>
    </message>
    <message>
        <source>Freeze the version {name}</source>
        <translation>Congelar la versión {name}</translation>
    </message>
    <message>
        <source>Delete the version {name}</source>
        <translation>Eliminar la versión {name}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>autores</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>container</source>
        <translation>publicado en</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>número</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>editorial</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>day of access</source>
        <translation>día de acceso</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Marks of each coder</source>
        <translation>Marcas de cada codificador</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Take this link away</source>
        <translation>Quitar este enlace</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Mar&amp;k for a link</source>
        <translation>&amp;Marcar para un enlace</translation>
    </message>
    <message>
        <source>C&amp;ontradicts the marked one</source>
        <translation>Co&amp;ntradice al marcado</translation>
    </message>
    <message>
        <source>S&amp;upports the marked one</source>
        <translation>Ap&amp;oya al marcado</translation>
    </message>
    <message>
        <source>Relat&amp;ed to the marked one…</source>
        <translation>Relac&amp;ionado con el marcado…</translation>
    </message>
    <message>
        <source>Choose a highlight first; then mark it for a link.</source>
        <translation>Elija antes un resaltado; después márquelo para un enlace.</translation>
    </message>
    <message>
        <source>Marked. Go to another highlight and say that it contradicts or supports this one.</source>
        <translation>Marcado. Vaya a otro resaltado y diga si contradice o apoya a este.</translation>
    </message>
    <message>
        <source>the selected words</source>
        <translation>las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Mark one highlight for a link first; then choose another one.</source>
        <translation>Marque antes un resaltado para un enlace; después elija otro.</translation>
    </message>
    <message>
        <source>Contradiction marked.</source>
        <translation>Contradicción marcada.</translation>
    </message>
    <message>
        <source>Support marked.</source>
        <translation>Apoyo marcado.</translation>
    </message>
    <message>
        <source>Relation marked.</source>
        <translation>Relación marcada.</translation>
    </message>
</context>
<context>
    <name>LinksSection</name>
    <message>
        <source>Mark for a link</source>
        <translation>Marcar para un enlace</translation>
    </message>
    <message>
        <source>Contradicts it</source>
        <translation>Lo contradice</translation>
    </message>
    <message>
        <source>Supports it</source>
        <translation>Lo apoya</translation>
    </message>
    <message>
        <source>Related to it…</source>
        <translation>Relacionado con él…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Marked. Go to another highlight and say how it stands to this one.</source>
        <translation>Marcado. Vaya a otro resaltado y diga qué relación tiene con este.</translation>
    </message>
    <message>
        <source>Marked: “{0}”</source>
        <translation>Marcado: “{0}”</translation>
    </message>
    <message>
        <source>≠ contradicts</source>
        <translation>≠ contradice</translation>
    </message>
    <message>
        <source>≈ supports</source>
        <translation>≈ apoya</translation>
    </message>
    <message>
        <source>≈ supported by</source>
        <translation>≈ apoyado por</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>relacionado con</translation>
    </message>
    <message>
        <source>Link taken away.</source>
        <translation>Enlace quitado.</translation>
    </message>
</context>
<context>
    <name>LookCommands</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más peque&amp;ño</translation>
    </message>
    <message>
        <source>Reading &amp;font…</source>
        <translation>Letra &amp;de lectura…</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem&apos;s theme</source>
        <translation>Seguir el &amp;tema del sistema</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>Clar&amp;o</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>O&amp;scuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Idioma: {0}</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Letra de lectura</translation>
    </message>
    <message>
        <source>The language changes when Reviewer is started again.</source>
        <translation>El idioma cambia cuando se vuelve a iniciar Reviewer.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mark the work of others as see&amp;n</source>
        <translation>Marcar el tra&amp;bajo de otros como visto</translation>
    </message>
    <message>
        <source>Sources and &amp;codebook</source>
        <translation>Fuentes &amp;y códigos</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
</context>
<context>
    <name>MarkRegions</name>
    <message>
        <source>Mark a &amp;region of the page</source>
        <translation>Marcar una re&amp;gión de la página</translation>
    </message>
    <message>
        <source>This source has no pages on which a region could be marked.</source>
        <translation>Esta fuente no tiene páginas en que marcar una región.</translation>
    </message>
    <message>
        <source>Region marked.</source>
        <translation>Región marcada.</translation>
    </message>
    <message>
        <source>Region changed.</source>
        <translation>Región cambiada.</translation>
    </message>
</context>
<context>
    <name>MatrixBar</name>
    <message>
        <source>Matrix: {0}</source>
        <translation>Matriz: {0}</translation>
    </message>
    <message>
        <source>Cells: {0}</source>
        <translation>Celdas: {0}</translation>
    </message>
    <message>
        <source>Together: {0}</source>
        <translation>Juntos: {0}</translation>
    </message>
    <message>
        <source>How many sentences further on</source>
        <translation>Cuántas frases más adelante</translation>
    </message>
    <message>
        <source>sentences:</source>
        <translation>frases:</translation>
    </message>
    <message>
        <source>How many sentences further on; 0 is the same sentence</source>
        <translation>Cuántas frases más adelante; 0 es la misma frase</translation>
    </message>
    <message>
        <source>By {0}</source>
        <translation>Por {0}</translation>
    </message>
    <message>
        <source>Turned round</source>
        <translation>Girada</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>The matrix as a chart, to look at, copy and save</source>
        <translation>La matriz como gráfico, para mirar, copiar y guardar</translation>
    </message>
    <message>
        <source>Rows as columns, columns as rows</source>
        <translation>Filas como columnas, columnas como filas</translation>
    </message>
    <message>
        <source>A stronger ground for greater values</source>
        <translation>Un fondo más fuerte para valores mayores</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>This matrix…</source>
        <translation>Esta matriz…</translation>
    </message>
    <message>
        <source>The coded data, one row for each coding…</source>
        <translation>Los datos codificados, una fila por codificación…</translation>
    </message>
    <message>
        <source>Decisions on sources, one row for each…</source>
        <translation>Decisiones sobre fuentes, una fila por cada una…</translation>
    </message>
    <message>
        <source>Answers to checklists, one row for each…</source>
        <translation>Respuestas a listas de comprobación, una fila por cada una…</translation>
    </message>
</context>
<context>
    <name>MatrixCharts</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Codes that meet</source>
        <translation>Códigos que se encuentran</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>no comparado</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
</context>
<context>
    <name>MatrixWorkspace</name>
    <message>
        <source>Export the matrix</source>
        <translation>Exportar la matriz</translation>
    </message>
    <message>
        <source>Matrix written to “{0}”.</source>
        <translation>Matriz escrita en “{0}”.</translation>
    </message>
    <message>
        <source>Export the coded data</source>
        <translation>Exportar los datos codificados</translation>
    </message>
    <message>
        <source>Codings written to “{1}”: {0}.</source>
        <translation>Codificaciones escritas en “{1}”: {0}.</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Exportar una tabla</translation>
    </message>
    <message>
        <source>Rows written to “{1}”: {0}.</source>
        <translation>Filas escritas en “{1}”: {0}.</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;Table (*.csv)</source>
        <translation>Excel (*.xlsx);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>No question of a checklist is answered yet. Answer them in the card of a source.</source>
        <translation>Todavía no se ha respondido ninguna pregunta de una lista. Respóndalas en la ficha de una fuente.</translation>
    </message>
    <message>
        <source>Nothing to count yet: there are no codes or no sources. Make codes in the codebook at the left.</source>
        <translation>Todavía no hay nada que contar: no hay códigos o no hay fuentes. Haga códigos en el libro de códigos de la izquierda.</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Select a passage in Read and type a code.</source>
        <translation>Todavía no hay nada resaltado. Seleccione un pasaje en Leer y escriba un código.</translation>
    </message>
    <message>
        <source>Go to Read</source>
        <translation>Ir a Leer</translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation>Nada encaja con este filtro.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>No cell of this matrix holds anything yet.</source>
        <translation>Ninguna celda de esta matriz contiene algo todavía.</translation>
    </message>
    <message>
        <source>Choose a cell to see its excerpts.</source>
        <translation>Elija una celda para ver sus extractos.</translation>
    </message>
    <message>
        <source>A code is not compared with its own sub-code.</source>
        <translation>Un código no se compara con su propio subcódigo.</translation>
    </message>
</context>
<context>
    <name>MemoSection</name>
    <message>
        <source>Write a memo…</source>
        <translation>Escribir un memo…</translation>
    </message>
    <message>
        <source>My memo</source>
        <translation>Mi memo</translation>
    </message>
    <message>
        <source>Another memo</source>
        <translation>Otro memo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>My memo {0}</source>
        <translation>Mi memo {0}</translation>
    </message>
</context>
<context>
    <name>MineChoice</name>
    <message>
        <source>Show: {0}</source>
        <translation>Mostrar: {0}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>mine ({0})</source>
        <translation>mías ({0})</translation>
    </message>
    <message>
        <source>mine, to do ({0})</source>
        <translation>mías, por hacer ({0})</translation>
    </message>
</context>
<context>
    <name>NamedIn</name>
    <message>
        <source>Notes that name it</source>
        <translation>Notas que lo nombran</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… y {0} más</translation>
    </message>
</context>
<context>
    <name>NamesLeft</name>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>summary text</source>
        <translation>texto del resumen</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>lista de comprobación</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>autores</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
</context>
<context>
    <name>NamesLeftDialog</name>
    <message>
        <source>Names that are left</source>
        <translation>Nombres que quedan</translation>
    </message>
    <message>
        <source>At 1 place somebody of the team may still be named. Nothing was written yet.</source>
        <translation>En 1 lugar puede que siga nombrada una persona del equipo. Todavía no se escribió nada.</translation>
    </message>
    <message>
        <source>At {0} places somebody of the team may still be named. Nothing was written yet.</source>
        <translation>En {0} lugares puede que siga nombrada una persona del equipo. Todavía no se escribió nada.</translation>
    </message>
    <message>
        <source>Change memos, codes and reference data in the project first; the texts of sources stay as they are.</source>
        <translation>Cambie antes memos, códigos y datos de referencia en el proyecto; los textos de las fuentes quedan como están.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>Escribirlo de todos modos</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Ketamine in mental health</source>
        <translation>Ketamina en salud mental</translation>
    </message>
    <message>
        <source>What do you want to find out? (you can write this later)</source>
        <translation>¿Qué quiere averiguar? (puede escribirlo más tarde)</translation>
    </message>
    <message>
        <source>Review.review</source>
        <translation>Revision.review</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Códigos</translation>
    </message>
    <message>
        <source>Evidence on a treatment</source>
        <translation>Evidencia sobre un tratamiento</translation>
    </message>
    <message>
        <source>Benefits, Risks, Mechanism and Regulation: what texts claim of a treatment, and how sure they are.</source>
        <translation>Beneficios, Riesgos, Mecanismo y Regulación: lo que los textos afirman de un tratamiento, y con qué seguridad.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Experience, Others, Views and Telling: what people lived through, with whom, and how they tell it.</source>
        <translation>Experiencia, Otros, Opiniones y Relato: lo que vivieron las personas, con quién, y cómo lo cuentan.</translation>
    </message>
    <message>
        <source>Policy and debate</source>
        <translation>Política y debate</translation>
    </message>
    <message>
        <source>Problem, Goals, Measures, Actors, Evidence and Effects: what is proposed, by whom, on what ground.</source>
        <translation>Problema, Metas, Medidas, Actores, Evidencia y Efectos: qué se propone, por quién, con qué fundamento.</translation>
    </message>
    <message>
        <source>Ketamine, as in the sample project</source>
        <translation>Ketamina, como en el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>The four themes with the codes of the sample, such as Dissociation or Off-label use.</source>
        <translation>Los cuatro temas con los códigos del ejemplo, como Disociación o Uso fuera de indicación.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>No codes yet: make them as you read.</source>
        <translation>Todavía sin códigos: hágalos al leer.</translation>
    </message>
    <message>
        <source>With &amp;sub-codes ({0} beside the {1} themes)</source>
        <translation>Con &amp;subcódigos ({0} además de los {1} temas)</translation>
    </message>
    <message>
        <source>Write a title first; it can be changed later.</source>
        <translation>Escriba primero un título; se puede cambiar más tarde.</translation>
    </message>
    <message>
        <source>Choose where the project file is to be kept.</source>
        <translation>Elija dónde se guarda el archivo del proyecto.</translation>
    </message>
    <message>
        <source>“{0}” exists already; choose another name.</source>
        <translation>“{0}” ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder “{0}” does not exist; choose another one.</source>
        <translation>La carpeta “{0}” no existe; elija otra.</translation>
    </message>
    <message>
        <source>Review projects (*.review)</source>
        <translation>Proyectos de revisión (*.review)</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>This is Reviewer {0} now. Help &gt; What is new says what has changed.</source>
        <translation>Ahora es Reviewer {0}. Ayuda &gt; Novedades dice qué ha cambiado.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Título de la nota</translation>
    </message>
    <message>
        <source>What came to mind, what was decided, what is to be done.</source>
        <translation>Qué se le ocurrió, qué se decidió, qué hay que hacer.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Insert a link…</source>
        <translation>Insertar un enlace…</translation>
    </message>
    <message>
        <source>Named here</source>
        <translation>Nombrado aquí</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>ya no está aquí</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>cambiada {0}</translation>
    </message>
    <message>
        <source>came in {0}</source>
        <translation>llegó {0}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>the highlight in the inspector</source>
        <translation>el resaltado del inspector</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>There is nothing yet that a note could name.</source>
        <translation>Todavía no hay nada que una nota pueda nombrar.</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation>Escriba un nombre…</translation>
    </message>
    <message>
        <source>Name in the note</source>
        <translation>Nombrar en la nota</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>Se eliminó la nota.</translation>
    </message>
</context>
<context>
    <name>NotesWorkspace</name>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Exportar una tabla</translation>
    </message>
    <message>
        <source>Table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>Tabla (*.csv);;Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Rows written to “{1}”: {0}.</source>
        <translation>Filas escritas en “{1}”: {0}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Find in notes…</source>
        <translation>Buscar en notas…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>A note is a dated text that hangs on nothing: what was decided, and why. It may name things.</source>
        <translation>Una nota es un texto con fecha que no cuelga de nada: qué se decidió, y por qué. Puede nombrar cosas.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Find a case…</source>
        <translation>Buscar un caso…</translation>
    </message>
    <message>
        <source>sources: {0} · passages: {1}</source>
        <translation>fuentes: {0} · pasajes: {1}</translation>
    </message>
    <message>
        <source>A case is what sources or passages speak of: a person, a trial, a country. It has attributes.</source>
        <translation>Un caso es aquello de lo que hablan fuentes o pasajes: una persona, un ensayo, un país. Tiene atributos.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Find a group…</source>
        <translation>Buscar un grupo…</translation>
    </message>
    <message>
        <source>Of &amp;sources</source>
        <translation>De &amp;fuentes</translation>
    </message>
    <message>
        <source>Of &amp;codes</source>
        <translation>De &amp;códigos</translation>
    </message>
    <message>
        <source>sources: {0}</source>
        <translation>fuentes: {0}</translation>
    </message>
    <message>
        <source>codes: {0}</source>
        <translation>códigos: {0}</translation>
    </message>
    <message>
        <source>A group is a named set of sources or of codes. A thing may be in several.</source>
        <translation>Un grupo es un conjunto con nombre de fuentes o de códigos. Algo puede estar en varios.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order of the sources</source>
        <translation>Orden de las fuentes</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>The file could not be laid out to be opened ({0}); free some space.</source>
        <translation>No se pudo dejar el archivo listo para abrirlo ({0}); libere espacio.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Guardar el original</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
    <message>
        <source>The address of “{0}” does not begin with http or https.</source>
        <translation>La dirección de “{0}” no empieza por http o https.</translation>
    </message>
    <message>
        <source>“{0}” is not an address that is opened; copy it to look where it leads.</source>
        <translation>“{0}” no es una dirección que se abra; cópiela para mirar adónde lleva.</translation>
    </message>
    <message>
        <source>No program could be started for “{0}”.</source>
        <translation>No se pudo iniciar ningún programa para “{0}”.</translation>
    </message>
</context>
<context>
    <name>OtherTools</name>
    <message>
        <source>Import from another too&amp;l…</source>
        <translation>Importar de &amp;otra herramienta…</translation>
    </message>
    <message>
        <source>Export for other tools…</source>
        <translation>Exportar para otras herramientas…</translation>
    </message>
    <message>
        <source>Import from another tool</source>
        <translation>Importar de otra herramienta</translation>
    </message>
    <message>
        <source>Projects of other tools ({0});;All files (*)</source>
        <translation>Proyectos de otras herramientas ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Imported sources: {0}, highlights: {1}, tags: {2}.</source>
        <translation>Fuentes importadas: {0}, resaltados: {1}, etiquetas: {2}.</translation>
    </message>
</context>
<context>
    <name>OutlineBeside</name>
    <message>
        <source>O&amp;utline</source>
        <translation>Es&amp;quema</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>This text has no headings and no pages that are known.</source>
        <translation>Este texto no tiene títulos ni páginas conocidos.</translation>
    </message>
    <message>
        <source>Open a source to see its headings.</source>
        <translation>Abra una fuente para ver sus títulos.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
    <message>
        <source>{0}, {1} % highlighted</source>
        <translation>{0}, {1} % resaltado</translation>
    </message>
    <message>
        <source>&amp;Select this section</source>
        <translation>&amp;Seleccionar esta sección</translation>
    </message>
    <message>
        <source>&amp;Tag this section…</source>
        <translation>&amp;Etiquetar esta sección…</translation>
    </message>
</context>
<context>
    <name>OverviewWorkspace</name>
    <message>
        <source>The overview counts what is in the project. Import the first texts to begin.</source>
        <translation>El panorama cuenta lo que hay en el proyecto. Importe los primeros textos para empezar.</translation>
    </message>
    <message>
        <source>Go to Read</source>
        <translation>Ir a Leer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
</context>
<context>
    <name>OwnDialog</name>
    <message>
        <source>Decide in another way</source>
        <translation>Decidir de otra manera</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Filtrar códigos</translation>
    </message>
    <message>
        <source>Take into the consensus</source>
        <translation>Tomar en el consenso</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation>&amp;Pasaje</translation>
    </message>
</context>
<context>
    <name>PageLanguages</name>
    <message>
        <source>Read the text of the pages</source>
        <translation>Leer el texto de las páginas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Tick the languages of the text. Each further one takes time, and may be taken for another.</source>
        <translation>Marque los idiomas del texto. Cada uno más cuesta tiempo, y puede confundirse con otro.</translation>
    </message>
    <message>
        <source>Other languages are installed with tesseract.</source>
        <translation>Otros idiomas se instalan con tesseract.</translation>
    </message>
</context>
<context>
    <name>PageSurface</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Page {0}
Ctrl and a click goes there.</source>
        <translation>Página {0}
Ctrl y un clic llevan allí.</translation>
    </message>
</context>
<context>
    <name>PagesBeside</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>Text &amp;beside page</source>
        <translation>Texto &amp;junto a la página</translation>
    </message>
    <message>
        <source>T&amp;wo pages</source>
        <translation>Dos páginas a la ve&amp;z</translation>
    </message>
    <message>
        <source>Fit pages into the &amp;view</source>
        <translation>Ajustar &amp;las páginas</translation>
    </message>
    <message>
        <source>&amp;Quick overview of pages</source>
        <translation>&amp;Vista rápida de páginas</translation>
    </message>
    <message>
        <source>Dar&amp;ker pages</source>
        <translation>Páginas &amp;más oscuras</translation>
    </message>
    <message>
        <source>This source has no pages: it comes neither from a PDF file nor from a picture. Its text is shown.</source>
        <translation>Esta fuente no tiene páginas: no viene de un PDF ni de una imagen. Se muestra su texto.</translation>
    </message>
    <message>
        <source>The PDF itself was not kept in this project, so its pages cannot be shown. Turn on “Keep original files in the project” in the Project menu and import the file again; its text and highlights stay as they are.</source>
        <translation>El PDF mismo no se conservó en este proyecto, así que no se pueden mostrar sus páginas. Active “Conservar los archivos originales” en el menú Proyecto e importe el archivo de nuevo; su texto y sus resaltados quedan como están.</translation>
    </message>
    <message>
        <source>This source was imported before pages could be shown. Choose “Find headings, tables and pages” in the Source menu; no text and no highlight changes by it.</source>
        <translation>Esta fuente se importó antes de que se pudieran mostrar páginas. Elija “Buscar títulos, tablas y páginas” en el menú Fuente; ningún texto ni resaltado cambia por ello.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password, so its pages cannot be shown. Its text can be read all the same.</source>
        <translation>Este PDF está protegido con una contraseña, así que no se pueden mostrar sus páginas. Su texto se puede leer de todos modos.</translation>
    </message>
    <message>
        <source>This page takes too long to be drawn. Its text can be read all the same.</source>
        <translation>Esta página tarda demasiado en dibujarse. Su texto se puede leer de todos modos.</translation>
    </message>
    <message>
        <source>This page needs too much memory to be drawn. Its text can be read all the same.</source>
        <translation>Esta página necesita demasiada memoria para dibujarse. Su texto se puede leer de todos modos.</translation>
    </message>
    <message>
        <source>This page is damaged and cannot be drawn. Its text can be read all the same.</source>
        <translation>Esta página está dañada y no se puede dibujar. Su texto se puede leer de todos modos.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
    <message>
        <source>Search texts for “{0}”</source>
        <translation>Buscar “{0}” en los textos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>Buscar en &amp;todas partes</translation>
    </message>
    <message>
        <source>No command fits “{0}”.</source>
        <translation>Ninguna orden encaja con “{0}”.</translation>
    </message>
    <message>
        <source>No source fits “{0}”.</source>
        <translation>Ninguna fuente encaja con “{0}”.</translation>
    </message>
    <message>
        <source>No code fits “{0}”.</source>
        <translation>Ningún código encaja con “{0}”.</translation>
    </message>
    <message>
        <source>Only one kind:   &gt; commands   @ sources   # codes</source>
        <translation>Solo una clase:   &gt; órdenes   @ fuentes   # códigos</translation>
    </message>
    <message>
        <source>Ctrl ↵ search the texts   Esc back</source>
        <translation>Ctrl ↵ buscar en los textos   Esc volver</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Search texts, codes, memos or run a command</source>
        <translation>Buscar textos, códigos, memos o ejecutar una orden</translation>
    </message>
    <message>
        <source>Search, go to, or run</source>
        <translation>Buscar, ir a, o ejecutar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search texts, go to a source, code or memo, or run a command</source>
        <translation>Buscar textos, ir a una fuente, código o memo, o ejecutar una orden</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Shift ↵ excerpts</source>
        <translation>Mayús ↵ extractos</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>“{0}” is encrypted. Which passphrase opens it?</source>
        <translation>“{0}” está cifrado. ¿Qué frase de contraseña lo abre?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>PdfNotes</name>
    <message>
        <source>Save the P&amp;DF with highlights…</source>
        <translation>Guardar el &amp;PDF con resaltados…</translation>
    </message>
    <message>
        <source>Take over mar&amp;ks in a PDF…</source>
        <translation>Tomar &amp;marcas de un PDF…</translation>
    </message>
    <message>
        <source>Save the PDF with highlights</source>
        <translation>Guardar el PDF con resaltados</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Highlights saved in {1}: {0}.</source>
        <translation>Resaltados guardados en {1}: {0}.</translation>
    </message>
    <message>
        <source>Marks that are highlights now: {0}.</source>
        <translation>Marcas que ahora son resaltados: {0}.</translation>
    </message>
</context>
<context>
    <name>PdfNotesDialog</name>
    <message>
        <source>Take over marks in a PDF</source>
        <translation>Tomar marcas de un PDF</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The file of “{0}” as it was kept</source>
        <translation>El archivo de “{0}” como se conservó</translation>
    </message>
    <message>
        <source>&amp;Another copy of it…</source>
        <translation>&amp;Otra copia de él…</translation>
    </message>
    <message>
        <source>Marks that were found</source>
        <translation>Marcas que se hallaron</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>They become highlights &amp;of:</source>
        <translation>Serán resaltados &amp;de:</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Se lee …</translation>
    </message>
    <message>
        <source>Marks that can be taken over: {0}; already there: {1}.</source>
        <translation>Marcas que se pueden tomar: {0}; ya presentes: {1}.</translation>
    </message>
    <message>
        <source>Where there is no text: {0}.</source>
        <translation>Donde no hay texto: {0}.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
</context>
<context>
    <name>PickCode</name>
    <message>
        <source>Type a code…</source>
        <translation>Escriba un código…</translation>
    </message>
    <message>
        <source>Matching codes</source>
        <translation>Códigos que coinciden</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>A word, or several in a row; sleep* has any ending</source>
        <translation>Una palabra, o varias seguidas; sueñ* admite cualquier final</translation>
    </message>
    <message>
        <source>Words to look at in context</source>
        <translation>Palabras que mirar en contexto</translation>
    </message>
    <message>
        <source>Sorted {0}</source>
        <translation>Orden: {0}</translation>
    </message>
    <message>
        <source>as in the texts</source>
        <translation>como en los textos</translation>
    </message>
    <message>
        <source>by what stands before</source>
        <translation>por lo que está antes</translation>
    </message>
    <message>
        <source>by what stands after</source>
        <translation>por lo que está después</translation>
    </message>
    <message>
        <source>Search and code…</source>
        <translation>Buscar y codificar…</translation>
    </message>
    <message>
        <source>Look for these words in Search, where hits can be coded at once</source>
        <translation>Buscar estas palabras en Buscar, donde los hallazgos se codifican de una vez</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the places of these words to a table</source>
        <translation>Escribir los lugares de estas palabras en una tabla</translation>
    </message>
    <message>
        <source>Places of the word</source>
        <translation>Lugares de la palabra</translation>
    </message>
    <message>
        <source>Places: {0} · Sources: {1}</source>
        <translation>Lugares: {0} · Fuentes: {1}</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>Mostrado: {0}</translation>
    </message>
    <message>
        <source>Choose a word at the left, or type one here and press Enter.</source>
        <translation>Elija una palabra a la izquierda, o escriba una aquí y pulse Enter.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Sections of the preferences</source>
        <translation>Secciones de las preferencias</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene estas palabras.</translation>
    </message>
    <message>
        <source>As in a &amp;new installation</source>
        <translation>Como recién &amp;instalado</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Prefere&amp;ncias…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Settings written to {0}.</source>
        <translation>Ajustes escritos en {0}.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>These keys of the file were not taken over, as they do something else already or are needed for typing: {0}.</source>
        <translation>Estas teclas del archivo no se tomaron, porque ya hacen otra cosa o hacen falta para escribir: {0}.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the summary</source>
        <translation>Vista previa del resumen</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Left and right go from excerpt to excerpt, Enter opens one.</source>
        <translation>Página {0} de {1}. Izquierda y derecha van de extracto en extracto, Enter abre uno.</translation>
    </message>
</context>
<context>
    <name>ProjectCard</name>
    <message>
        <source>Kind of review</source>
        <translation>Clase de revisión</translation>
    </message>
    <message>
        <source>Title and abstract decided by</source>
        <translation>Título y resumen decididos por</translation>
    </message>
    <message>
        <source>Full text decided by</source>
        <translation>Texto completo decidido por</translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation>Archivo del proyecto</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What this review is called</source>
        <translation>Cómo se llama esta revisión</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What is this review to find out?</source>
        <translation>¿Qué ha de averiguar esta revisión?</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>How sources are found, chosen and coded; what was decided, and why.</source>
        <translation>Cómo se hallan, eligen y codifican las fuentes; qué se decidió, y por qué.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Which sources belong to the review, and which do not.</source>
        <translation>Qué fuentes pertenecen a la revisión, y cuáles no.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Cribado</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En números</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Frozen versions</source>
        <translation>Versiones congeladas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>systematic</source>
        <translation>sistemática</translation>
    </message>
    <message>
        <source>scoping</source>
        <translation>de alcance</translation>
    </message>
    <message>
        <source>one coder</source>
        <translation>un codificador</translation>
    </message>
    <message>
        <source>two coders</source>
        <translation>dos codificadores</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna todavía.</translation>
    </message>
    <message>
        <source>{0} versions: compare, freeze another…</source>
        <translation>{0} versiones: comparar, congelar otra…</translation>
    </message>
    <message>
        <source>Freeze a version…</source>
        <translation>Congelar una versión…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflictos abiertos</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Purge for good</source>
        <translation>Purgar para siempre</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Título de la fuente</translation>
    </message>
    <message>
        <source>I &amp;know that this cannot be undone</source>
        <translation>&amp;Sé que esto no se puede deshacer</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purgar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Every copy that merges with this one does the same. Exports elsewhere stay until they merge.</source>
        <translation>Cada copia que se fusione con esta hace lo mismo. Las exportaciones en otros lugares quedan hasta que se fusionen.</translation>
    </message>
    <message>
        <source>Type the title of the source:</source>
        <translation>Escriba el título de la fuente:</translation>
    </message>
    <message>
        <source>“{0}” goes for good{1}.</source>
        <translation>“{0}” se va para siempre{1}.</translation>
    </message>
    <message>
        <source>Its text and what hangs on it leave this file, its backups and the search index.</source>
        <translation>Su texto y lo que cuelga de ella salen de este archivo, de sus copias de seguridad y del índice de búsqueda.</translation>
    </message>
    <message>
        <source>To remove a source so that you can bring it back, use Remove instead.</source>
        <translation>Para quitar una fuente de modo que pueda recuperarla, use Quitar.</translation>
    </message>
    <message>
        <source>“{0}” is blacked out for good wherever it stands in “{1}” and in what was written about it.</source>
        <translation>“{0}” se tacha para siempre dondequiera que esté en “{1}” y en lo que se escribió sobre ello.</translation>
    </message>
    <message>
        <source>The source becomes a new one; highlights, tags, memos and links on it stay, its original file goes.</source>
        <translation>La fuente pasa a ser una nueva; sus resaltados, etiquetas, memos y enlaces quedan, su archivo original se va.</translation>
    </message>
    <message>
        <source>Merge first: what others still do on the source of today goes with it.</source>
        <translation>Fusione antes: lo que otros aún hagan en la fuente de hoy se va con ella.</translation>
    </message>
    <message>
        <source>, with {0}</source>
        <translation>, con {0}</translation>
    </message>
</context>
<context>
    <name>PurgesWait</name>
    <message>
        <source>Purged by others</source>
        <translation>Purgado por otros</translation>
    </message>
    <message>
        <source>Others took these sources out of the project for good, with everything that was coded in them. Here they stay until you agree; then nothing brings them back.</source>
        <translation>Otros retiraron estas fuentes del proyecto para siempre, con todo lo que se codificó en ellas. Aquí quedan hasta que usted esté de acuerdo; después nada las recupera.</translation>
    </message>
    <message>
        <source>Sources that were purged</source>
        <translation>Fuentes que se purgaron</translation>
    </message>
    <message>
        <source>a source that is not here</source>
        <translation>una fuente que no está aquí</translation>
    </message>
    <message>
        <source>Purge them here too</source>
        <translation>Purgarlas también aquí</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Purging</name>
    <message>
        <source>Purge the selected &amp;words…</source>
        <translation>Purgar las palabras &amp;seleccionadas…</translation>
    </message>
    <message>
        <source>P&amp;urge this source for good…</source>
        <translation>P&amp;urgar esta fuente para siempre…</translation>
    </message>
    <message>
        <source>Select the words first that are to go for good.</source>
        <translation>Seleccione antes las palabras que se han de ir para siempre.</translation>
    </message>
    <message>
        <source>The words are purged from “{0}”, this file and its backups.</source>
        <translation>Las palabras se purgaron de “{0}”, de este archivo y de sus copias de seguridad.</translation>
    </message>
    <message>
        <source>“{0}” is purged from this file and its backups.</source>
        <translation>“{0}” se purgó de este archivo y de sus copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>PutInto</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nuevo grupo…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nuevo caso…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
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
        <translation>Buscar textos, títulos, códigos y memos</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Palabra entera</translation>
    </message>
    <message>
        <source>Included only</source>
        <translation>Solo incluidas</translation>
    </message>
    <message>
        <source>Search only in sources that were included</source>
        <translation>Buscar solo en fuentes incluidas</translation>
    </message>
    <message>
        <source>What can be searched</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words in any form, and the query language</source>
        <translation>Palabras en cualquier forma, y el lenguaje de consulta</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>These very characters</source>
        <translation>Estos mismos caracteres</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>Una expresión regular</translation>
    </message>
</context>
<context>
    <name>QueryCard</name>
    <message>
        <source>What can be searched</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>both words, in any form, in the same source</source>
        <translation>ambas palabras, en cualquier forma, en la misma fuente</translation>
    </message>
    <message>
        <source>these words as written, one after the other</source>
        <translation>estas palabras como están escritas, una tras otra</translation>
    </message>
    <message>
        <source>in any form and order, at most 5 other words among them</source>
        <translation>en cualquier forma y orden, como mucho 5 palabras más entre ellas</translation>
    </message>
    <message>
        <source>the same for words with * ? or ~</source>
        <translation>lo mismo para palabras con * ? o ~</translation>
    </message>
    <message>
        <source>* is any letters, ? is one letter</source>
        <translation>* es cualquier número de letras, ? es una letra</translation>
    </message>
    <message>
        <source>one letter may differ; ketamin~2 for two</source>
        <translation>una letra puede diferir; ketamin~2 para dos</translation>
    </message>
    <message>
        <source>AND, OR and NOT in capitals, with ( ) to group</source>
        <translation>AND, OR y NOT en mayúsculas, con ( ) para agrupar</translation>
    </message>
    <message>
        <source>in passages coded Risks or a code under it; code:none for untagged</source>
        <translation>en pasajes codificados Risks o con un código debajo; code:none para los que no tienen</translation>
    </message>
    <message>
        <source>in passages of a coder; in passages whose memo has a word</source>
        <translation>en pasajes de un codificador; en pasajes cuyo memo tiene una palabra</translation>
    </message>
    <message>
        <source>only in such sources</source>
        <translation>solo en tales fuentes</translation>
    </message>
    <message>
        <source>quotation marks around a value with spaces</source>
        <translation>comillas alrededor de un valor con espacios</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>ReadWorkspace</name>
    <message>
        <source>&amp;Find in this text</source>
        <translation>&amp;Buscar en este texto</translation>
    </message>
    <message>
        <source>The mouse selects &amp;whole words</source>
        <translation>El &amp;ratón selecciona palabras enteras</translation>
    </message>
    <message>
        <source>&amp;Next highlight</source>
        <translation>&amp;Siguiente resaltado</translation>
    </message>
    <message>
        <source>&amp;Previous highlight</source>
        <translation>&amp;Anterior resaltado</translation>
    </message>
    <message>
        <source>Select words with the mouse, or with Shift and the arrow keys; then type a code</source>
        <translation>Seleccione palabras con el ratón, o con Mayús y las flechas; después escriba un código</translation>
    </message>
    <message>
        <source>There is no text here yet, only a reference. Import its file, or choose it with “Add or replace the text…” in the Source menu.</source>
        <translation>Aquí no hay todavía texto, solo una referencia. Importe su archivo, o elíjalo con “Añadir o reemplazar el texto…” en el menú Fuente.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>Pegar un texto</translation>
    </message>
    <message>
        <source>No sources yet. Import files with Ctrl+I, or drop them here.</source>
        <translation>Todavía no hay fuentes. Importe archivos con Ctrl+I, o suéltelos aquí.</translation>
    </message>
    <message>
        <source>Choose a source at the left to read it.</source>
        <translation>Elija una fuente a la izquierda para leerla.</translation>
    </message>
    <message>
        <source>This passage stands in an earlier text of the source; it was not carried over yet.</source>
        <translation>Este pasaje está en un texto anterior de la fuente; todavía no se trasladó.</translation>
    </message>
    <message>
        <source>accessed {0}</source>
        <translation>consultado {0}</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} palabras</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>+{0} more</source>
        <translation>+{0} más</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Sin código todavía</translation>
    </message>
    <message>
        <source>region of page {0}</source>
        <translation>región de la página {0}</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>contradicted by another passage</source>
        <translation>contradicho por otro pasaje</translation>
    </message>
    <message>
        <source>supported by another passage</source>
        <translation>apoyado por otro pasaje</translation>
    </message>
    <message>
        <source>changed apart, waits for a decision</source>
        <translation>cambiado por separado, espera una decisión</translation>
    </message>
    <message>
        <source>{0}
Ctrl and a click opens it outside.</source>
        <translation>{0}
Ctrl y un clic lo abren fuera.</translation>
    </message>
    <message>
        <source>show fewer</source>
        <translation>mostrar menos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>ReaderKeys</name>
    <message>
        <source>&amp;Open {0}</source>
        <translation>&amp;Abrir {0}</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Reasons for exclusion</source>
        <translation>Motivos de exclusión</translation>
    </message>
    <message>
        <source>What was decided before keeps its reason. The kind says where a source leaves in the flow of sources: duplicates before screening, what could not be had at retrieval.</source>
        <translation>Lo que se decidió antes conserva su motivo. La clase dice dónde sale una fuente en el flujo de las fuentes: duplicados antes del cribado, lo que no se pudo conseguir en la obtención.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Kind of the reason</source>
        <translation>Clase del motivo</translation>
    </message>
</context>
<context>
    <name>ReferenceLines</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicado en</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Consultado</translation>
    </message>
</context>
<context>
    <name>ReferencesDialog</name>
    <message>
        <source>What the files say of themselves</source>
        <translation>Lo que los archivos dicen de sí mismos</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Importar referencias</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entradas del archivo</translation>
    </message>
    <message>
        <source>&amp;Complete the source</source>
        <translation>&amp;Completar la fuente</translation>
    </message>
    <message>
        <source>Make a &amp;new source</source>
        <translation>Hacer una fuente &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Source that the entry goes to</source>
        <translation>Fuente a la que va la entrada</translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <translation>Elija una fuente…</translation>
    </message>
    <message>
        <source>&amp;Replace what sources have already</source>
        <translation>&amp;Reemplazar lo que ya tienen las fuentes</translation>
    </message>
    <message>
        <source>&amp;Attach the files that it names: {0}</source>
        <translation>&amp;Adjuntar los archivos que nombra: {0}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Named, but not in the folder of the file or below: {0}, such as {1}.</source>
        <translation>Nombrados, pero no en la carpeta del archivo o debajo: {0}, como {1}.</translation>
    </message>
    <message>
        <source>Further files of the same works, left out: {0}.</source>
        <translation>Más archivos de las mismas obras, omitidos: {0}.</translation>
    </message>
    <message>
        <source>{0}. Complete a source: {1}. New sources: {2}. Left out: {3}.</source>
        <translation>{0}. Completan una fuente: {1}. Fuentes nuevas: {2}. Omitidas: {3}.</translation>
    </message>
    <message>
        <source>Files and pages name these of their works. Complete a source: {0}. Left out: {1}.</source>
        <translation>Archivos y páginas nombran esto de sus obras. Completan una fuente: {0}. Omitidas: {1}.</translation>
    </message>
    <message>
        <source>Cannot be read: {0}.</source>
        <translation>No se pueden leer: {0}.</translation>
    </message>
</context>
<context>
    <name>ReferencesModel</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Línea {0}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>mismo DOI</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>misma dirección</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>mismo título</translation>
    </message>
    <message>
        <source>name of its file</source>
        <translation>nombre de su archivo</translation>
    </message>
    <message>
        <source>titles alike, {0} of 100</source>
        <translation>títulos parecidos, {0} de 100</translation>
    </message>
    <message>
        <source>same title, another DOI</source>
        <translation>mismo título, otro DOI</translation>
    </message>
    <message>
        <source>same title, another year</source>
        <translation>mismo título, otro año</translation>
    </message>
    <message>
        <source>several sources fit</source>
        <translation>encajan varias fuentes</translation>
    </message>
    <message>
        <source>the entry in line {0} goes there</source>
        <translation>la entrada de la línea {0} va allí</translation>
    </message>
    <message>
        <source>same work as in line {0}</source>
        <translation>misma obra que en la línea {0}</translation>
    </message>
    <message>
        <source>the file says so itself</source>
        <translation>el archivo mismo lo dice</translation>
    </message>
    <message>
        <source>not in the project yet</source>
        <translation>todavía no está en el proyecto</translation>
    </message>
    <message>
        <source>completes the source</source>
        <translation>completa la fuente</translation>
    </message>
    <message>
        <source>becomes a source</source>
        <translation>será una fuente</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>Referencing</name>
    <message>
        <source>Import &amp;references…</source>
        <translation>&amp;Importar referencias…</translation>
    </message>
    <message>
        <source>Co&amp;mplete references from files…</source>
        <translation>Completar referencias de arc&amp;hivos…</translation>
    </message>
    <message>
        <source>E&amp;xport references…</source>
        <translation>E&amp;xportar referencias…</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Importar referencias</translation>
    </message>
    <message>
        <source>References ({0});;All files (*)</source>
        <translation>Referencias ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No file says more of its work than its reference has.</source>
        <translation>Ningún archivo dice más de su obra que su referencia.</translation>
    </message>
    <message>
        <source>References imported: {0} completed, {1} added.</source>
        <translation>Referencias importadas: {0} completadas, {1} añadidas.</translation>
    </message>
    <message>
        <source>Files attached: {0}.</source>
        <translation>Archivos adjuntados: {0}.</translation>
    </message>
    <message>
        <source>The sources have all of this already.</source>
        <translation>Las fuentes ya tienen todo esto.</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>Exportar referencias</translation>
    </message>
    <message>
        <source>RIS (*.ris);;BibTeX (*.bib);;CSL-JSON (*.json)</source>
        <translation>RIS (*.ris);;BibTeX (*.bib);;CSL-JSON (*.json)</translation>
    </message>
    <message>
        <source>References written to {1}: {0}.</source>
        <translation>Referencias escritas en {1}: {0}.</translation>
    </message>
</context>
<context>
    <name>RegionSurface</name>
    <message>
        <source>Region on page {0} of {1}</source>
        <translation>Región en la página {0} de {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2} from the left, {3} from above</source>
        <translation>{0} por {1}, {2} desde la izquierda, {3} desde arriba</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Relate two highlights</source>
        <translation>Relacionar dos resaltados</translation>
    </message>
    <message>
        <source>“{0}” and the marked “{1}”</source>
        <translation>“{0}” y el marcado “{1}”</translation>
    </message>
    <message>
        <source>How they are related, such as: causes</source>
        <translation>Cómo se relacionan, por ejemplo: causa</translation>
    </message>
    <message>
        <source>Name of the relation</source>
        <translation>Nombre de la relación</translation>
    </message>
    <message>
        <source>From this one &amp;to the marked one</source>
        <translation>De este &amp;al marcado</translation>
    </message>
    <message>
        <source>&amp;Both ways</source>
        <translation>En am&amp;bos sentidos</translation>
    </message>
    <message>
        <source>&amp;Without a direction</source>
        <translation>&amp;Sin dirección</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Information for a report</source>
        <translation>Información para un informe</translation>
    </message>
    <message>
        <source>This is all that a report holds: versions, settings, what this computer has, and where the program failed. No texts, names or paths. It goes nowhere by itself: save or copy it, and send it to those who look after Reviewer, with a sentence on what you did.</source>
        <translation>Esto es todo lo que contiene un informe: versiones, ajustes, lo que tiene este ordenador y dónde falló el programa. Sin textos, nombres ni rutas. No va a ninguna parte por sí solo: guárdelo o cópielo, y envíelo a quienes cuidan de Reviewer, con una frase sobre lo que hizo.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Collect &amp;information for a report…</source>
        <translation>Reunir &amp;información para un informe…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Report written to {0}.</source>
        <translation>Informe escrito en {0}.</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the original again</source>
        <translation>Leer de nuevo el original</translation>
    </message>
    <message>
        <source>The &amp;main text, without menus and banners</source>
        <translation>El &amp;texto principal, sin menús ni anuncios</translation>
    </message>
    <message>
        <source>The &amp;whole page</source>
        <translation>La &amp;página entera</translation>
    </message>
    <message>
        <source>Find it out</source>
        <translation>Averiguarlo</translation>
    </message>
    <message>
        <source>The text that would be read</source>
        <translation>El texto que se leería</translation>
    </message>
    <message>
        <source>How “{0}” is read from the file that was kept:</source>
        <translation>Cómo se lee “{0}” del archivo que se conservó:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>Co&amp;dificación:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Se lee …</translation>
    </message>
    <message>
        <source>{0} characters; the text has {1} now.</source>
        <translation>{0} caracteres; el texto tiene ahora {1}.</translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>Save what is whole…</source>
        <translation>Guardar lo que está entero…</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Repararlo</translation>
    </message>
    <message>
        <source>The file is put right.</source>
        <translation>El archivo está reparado.</translation>
    </message>
    <message>
        <source>Save what is whole</source>
        <translation>Guardar lo que está entero</translation>
    </message>
    <message>
        <source>Review projects (*.review)</source>
        <translation>Proyectos de revisión (*.review)</translation>
    </message>
    <message>
        <source>{0} changesets and {1} texts are saved in {2}.</source>
        <translation>{0} conjuntos de cambios y {1} textos están guardados en {2}.</translation>
    </message>
    <message>
        <source>{0} more are missing.</source>
        <translation>Faltan {0} más.</translation>
    </message>
</context>
<context>
    <name>RoundHead</name>
    <message>
        <source>Name of the round</source>
        <translation>Nombre de la ronda</translation>
    </message>
    <message>
        <source>What is to be known of it</source>
        <translation>Lo que hay que saber de ella</translation>
    </message>
    <message>
        <source>On the round</source>
        <translation>Sobre la ronda</translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation>Para: {0}</translation>
    </message>
    <message>
        <source>Led by: {0}</source>
        <translation>Dirigida por: {0}</translation>
    </message>
    <message>
        <source>Deal out…</source>
        <translation>Repartir…</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <source>Show sources too that nobody is to code in this round</source>
        <translation>Mostrar también fuentes que nadie ha de codificar en esta ronda</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Lift the blinding</source>
        <translation>Levantar el cegamiento</translation>
    </message>
    <message>
        <source>Make blind</source>
        <translation>Cegar</translation>
    </message>
    <message>
        <source>Everybody sees the work of all.</source>
        <translation>Todos ven el trabajo de todos.</translation>
    </message>
    <message>
        <source>Blind: until you lift it, the others see only their own work on these sources. You see all.</source>
        <translation>Ciega: hasta que usted la levante, los demás ven solo su propio trabajo en estas fuentes. Usted lo ve todo.</translation>
    </message>
    <message>
        <source>Blind: until it is lifted, you see only your own work on these sources.</source>
        <translation>Ciega: hasta que se levante, usted ve solo su propio trabajo en estas fuentes.</translation>
    </message>
    <message>
        <source>The blinding of “{0}” is lifted.</source>
        <translation>Se levantó el cegamiento de “{0}”.</translation>
    </message>
    <message>
        <source>“{0}” is blind now.</source>
        <translation>“{0}” es ahora ciega.</translation>
    </message>
    <message>
        <source>The round “{0}” was deleted; what was coded stays.</source>
        <translation>Se eliminó la ronda “{0}”; lo que se codificó queda.</translation>
    </message>
</context>
<context>
    <name>RoundsWorkspace</name>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Find a round…</source>
        <translation>Buscar una ronda…</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nueva ronda</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>ciega</translation>
    </message>
    <message>
        <source>Assigned: {0}.</source>
        <translation>Asignado: {0}.</translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation>Retirado: {0}.</translation>
    </message>
    <message>
        <source>A round says who codes which sources: to try the codebook together, to code, or to check.</source>
        <translation>Una ronda dice quién codifica qué fuentes: para probar juntos el libro de códigos, para codificar, o para controlar.</translation>
    </message>
    <message>
        <source>Nobody is to code anything in this round yet.</source>
        <translation>Nadie ha de codificar todavía nada en esta ronda.</translation>
    </message>
    <message>
        <source>Deal out…</source>
        <translation>Repartir…</translation>
    </message>
</context>
<context>
    <name>SavingBand</name>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Changes that are not in the file yet, and are kept in memory: {0}. {1}</source>
        <translation>Cambios que no están todavía en el archivo y se guardan en la memoria: {0}. {1}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto solo para leer.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Repararlo</translation>
    </message>
    <message>
        <source>This file is damaged: {0} Go back to a backup, or save a copy and ask a teammate for theirs.</source>
        <translation>Este archivo está dañado: {0} Vuelva a una copia de seguridad, o guarde una copia y pida la suya a alguien del equipo.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Save what is whole…</source>
        <translation>Guardar lo que está entero…</translation>
    </message>
</context>
<context>
    <name>ScannedPages</name>
    <message>
        <source>Read the text of the pages…</source>
        <translation>Leer el texto de las páginas…</translation>
    </message>
    <message>
        <source>“{0}” has its text, or no pages on which one could stand.</source>
        <translation>“{0}” tiene su texto, o no tiene páginas en que pudiera estar.</translation>
    </message>
    <message>
        <source>tesseract has no language here; install one, such as tesseract-ocr-eng.</source>
        <translation>tesseract no tiene aquí ningún idioma; instale uno, como tesseract-ocr-spa.</translation>
    </message>
    <message>
        <source>The text of the pages was read; compare it with them.</source>
        <translation>Se leyó el texto de las páginas; compárelo con ellas.</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>“{0}” included.</source>
        <translation>“{0}” incluida.</translation>
    </message>
    <message>
        <source>“{0}” excluded: {1}.</source>
        <translation>“{0}” excluida: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is to be screened again.</source>
        <translation>“{0}” se ha de cribar de nuevo.</translation>
    </message>
    <message>
        <source>“{0}”, {1}: {2}.</source>
        <translation>“{0}”, {1}: {2}.</translation>
    </message>
    <message>
        <source>Type a reason…</source>
        <translation>Escriba un motivo…</translation>
    </message>
    <message>
        <source>Why is it excluded?</source>
        <translation>¿Por qué se excluye?</translation>
    </message>
</context>
<context>
    <name>SearchLogDialog</name>
    <message>
        <source>Search log</source>
        <translation>Registro de búsquedas</translation>
    </message>
    <message>
        <source>One line for each search. The flow of the sources begins with these numbers.</source>
        <translation>Una línea por cada búsqueda. El flujo de las fuentes empieza con estos números.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Halladas</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Sources here</source>
        <translation>Fuentes aquí</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>&amp;New search</source>
        <translation>&amp;Nueva búsqueda</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Sources found…</source>
        <translation>&amp;Fuentes halladas…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Where, such as PubMed</source>
        <translation>Dónde, por ejemplo PubMed</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Registros hallados</translation>
    </message>
    <message>
        <source>Duplicates taken out before the import</source>
        <translation>Duplicados retirados antes de importar</translation>
    </message>
    <message>
        <source>Taken out by an automation tool</source>
        <translation>Retirados por una herramienta automática</translation>
    </message>
    <message>
        <source>Taken out for other reasons</source>
        <translation>Retirados por otros motivos</translation>
    </message>
    <message>
        <source>Search words, as they were entered</source>
        <translation>Palabras de búsqueda, como se escribieron</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation>Clase de búsqueda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SearchWorkspace</name>
    <message>
        <source>Code chosen hits…</source>
        <translation>Codificar los hallazgos elegidos…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todos</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Se busca…</translation>
    </message>
    <message>
        <source>Indexing {0} of {1}…</source>
        <translation>Se indexa {0} de {1}…</translation>
    </message>
    <message>
        <source>Try fewer words, * for any letters, or ~ for words that differ by a letter.</source>
        <translation>Pruebe menos palabras, * para cualquier letra, o ~ para palabras que difieren en una letra.</translation>
    </message>
    <message>
        <source>Nothing answers to “{0}”.</source>
        <translation>Nada responde a “{0}”.</translation>
    </message>
    <message>
        <source>Search all texts, titles, codes and memos, for example:</source>
        <translation>Busque en todos los textos, títulos, códigos y memos, por ejemplo:</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 hallazgo</translation>
    </message>
    <message>
        <source>{0} hits</source>
        <translation>{0} hallazgos</translation>
    </message>
    <message>
        <source>in {0} sources</source>
        <translation>en {0} fuentes</translation>
    </message>
    <message>
        <source>in 1 source</source>
        <translation>en 1 fuente</translation>
    </message>
    <message>
        <source>in codes and memos</source>
        <translation>en códigos y memos</translation>
    </message>
    <message>
        <source>The first {0}; narrow the query to see the others</source>
        <translation>Los primeros {0}; precise la consulta para ver los demás</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} elegidos</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message>
        <source>Selected words</source>
        <translation>Palabras seleccionadas</translation>
    </message>
    <message>
        <source>Type to tag them. Ctrl+M writes a memo on them.</source>
        <translation>Escriba para etiquetarlas. Ctrl+M escribe un memo sobre ellas.</translation>
    </message>
    <message>
        <source>Highlights here</source>
        <translation>Resaltados aquí</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>página {0}</translation>
    </message>
    <message>
        <source>characters {0}–{1}</source>
        <translation>caracteres {0}–{1}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… y {0} más</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Beside “{name}” stands an unfinished change that this program did not write (“{journal}”).</source>
        <translation>Junto a “{name}” hay un cambio sin terminar que este programa no escribió (“{journal}”).</translation>
    </message>
    <message>
        <source>No backup could be made in “{folder}” ({why}).</source>
        <translation>No se pudo hacer una copia de seguridad en “{folder}” ({why}).</translation>
    </message>
    <message>
        <source>No copy could be written to “{path}” ({why}); choose another place.</source>
        <translation>No se pudo escribir una copia en “{path}” ({why}); elija otro lugar.</translation>
    </message>
    <message>
        <source>Some changes are not saved yet; exchange them when they are in the file.</source>
        <translation>Algunos cambios aún no están guardados; intercámbielos cuando estén en el archivo.</translation>
    </message>
    <message>
        <source>Some changes are not saved yet; merge when they are in the file.</source>
        <translation>Algunos cambios aún no están guardados; fusione cuando estén en el archivo.</translation>
    </message>
    <message>
        <source>Some changes are not saved yet; take the merge back when they are in the file.</source>
        <translation>Algunos cambios aún no están guardados; deshaga la fusión cuando estén en el archivo.</translation>
    </message>
    <message>
        <source>The code name “{name}” has a slash; put spaces around it, like “a / b”.</source>
        <translation>El nombre de código “{name}” tiene una barra; ponga espacios a los lados, como en “a / b”.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full; free some space.</source>
        <translation>El disco de “{name}” está lleno; libere espacio.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; choose another place for the project.</source>
        <translation>La carpeta “{folder}” no existe; elija otro lugar para el proyecto.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; choose another place.</source>
        <translation>La carpeta “{folder}” no existe; elija otro lugar.</translation>
    </message>
    <message>
        <source>The list of names cannot be the project file itself; choose another file for it.</source>
        <translation>La lista de nombres no puede ser el propio archivo del proyecto; elija otro archivo.</translation>
    </message>
    <message>
        <source>The {what} has control characters; remove them.</source>
        <translation>“{what}” tiene caracteres de control; quítelos.</translation>
    </message>
    <message>
        <source>The {what} has {count} characters; shorten it to {most} at most.</source>
        <translation>“{what}” tiene {count} caracteres; acórtelo a {most} como máximo.</translation>
    </message>
    <message>
        <source>The {what} is empty; write at least one letter.</source>
        <translation>“{what}” está vacío; escriba al menos una letra.</translation>
    </message>
    <message>
        <source>There is no file “{path}”; check the name, or make a project with “New project”.</source>
        <translation>No hay ningún archivo “{path}”; compruebe el nombre o cree un proyecto con “Nuevo proyecto”.</translation>
    </message>
    <message>
        <source>This is the open project itself; choose another name for the copy.</source>
        <translation>Es el propio proyecto abierto; elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>This is the open project itself; choose another name for the export.</source>
        <translation>Es el propio proyecto abierto; elija otro nombre para la exportación.</translation>
    </message>
    <message>
        <source>a row cannot be read</source>
        <translation>no se puede leer una fila</translation>
    </message>
    <message>
        <source>a row is not whole</source>
        <translation>una fila no está completa</translation>
    </message>
    <message>
        <source>its log holds what no version has written</source>
        <translation>su registro contiene lo que ninguna versión escribió</translation>
    </message>
    <message>
        <source>its tables cannot be told</source>
        <translation>sus tablas no se reconocen</translation>
    </message>
    <message>
        <source>no version has its format</source>
        <translation>ninguna versión tiene su formato</translation>
    </message>
    <message>
        <source>the disk refuses</source>
        <translation>el disco se niega</translation>
    </message>
    <message>
        <source>two of its tables are in one place</source>
        <translation>dos de sus tablas están en un mismo sitio</translation>
    </message>
    <message>
        <source>{user} on {machine}</source>
        <translation>{user} en {machine}</translation>
    </message>
    <message>
        <source>{user} on {machine} (this computer)</source>
        <translation>{user} en {machine} (este equipo)</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written ({why}); choose another folder.</source>
        <translation>No se puede escribir en “{folder}” ({why}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written ({why}); the project is open for reading only.</source>
        <translation>No se puede escribir en “{folder}” ({why}); el proyecto está abierto solo para leer.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written; the project is open for reading only. Save a copy to work on it.</source>
        <translation>No se puede escribir en “{folder}”; el proyecto está abierto solo para leer. Guarde una copia para trabajar en él.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({why}); check the folder.</source>
        <translation>No se puede escribir “{name}” ({why}); compruebe la carpeta.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({why}); close it where it is open, or choose another place. Nothing was changed.</source>
        <translation>No se puede escribir “{name}” ({why}); ciérrelo donde esté abierto o elija otro lugar. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({why}); free some space or choose another place. Nothing was changed.</source>
        <translation>No se puede escribir “{name}” ({why}); libere espacio o elija otro lugar. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” could not be restored ({why}); nothing was changed.</source>
        <translation>No se pudo restaurar “{name}” ({why}); no se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” could not be set aside ({why}); nothing was changed.</source>
        <translation>No se pudo apartar “{name}” ({why}); no se cambió nada.</translation>
    </message>
    <message>
        <source>A PDF holds {most} excerpts and this summary has {count}; choose a filter, or .html or .docx.</source>
        <translation>Un PDF admite {most} extractos y este resumen tiene {count}; elija un filtro, o bien .html o .docx.</translation>
    </message>
    <message>
        <source>A change in this project is damaged, or kept as only a newer version of Reviewer can read it; update Reviewer, or save what is whole in it.</source>
        <translation>Un cambio de este proyecto está dañado o guardado de un modo que solo una versión más nueva de Reviewer puede leer; actualice Reviewer o guarde lo que esté entero.</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows and these are {count} excerpts; choose CSV or a filter.</source>
        <translation>Una hoja admite {most} filas y estos son {count} extractos; elija CSV o un filtro.</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows and {most2} columns and this table has {count} and {count2}; choose CSV or a filter.</source>
        <translation>Una hoja admite {most} filas y {most2} columnas, y esta tabla tiene {count} y {count2}; elija CSV o un filtro.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>A team server is named as in postgresql://anna@hub.example.org/review_hub.</source>
        <translation>La dirección de un servidor de equipo se escribe como postgresql://anna@hub.example.org/review_hub.</translation>
    </message>
    <message>
        <source>A team server needs PostgreSQL 13 or later; {name} has {version}.</source>
        <translation>Un servidor de equipo necesita PostgreSQL 13 o posterior; {name} tiene {version}.</translation>
    </message>
    <message>
        <source>A team server needs two more Python packages; “python -m pip install &apos;psycopg[binary]&apos; keyring” installs them.</source>
        <translation>Un servidor de equipo necesita otros dos paquetes de Python; “python -m pip install &apos;psycopg[binary]&apos; keyring” los instala.</translation>
    </message>
    <message>
        <source>Nobody of this name can log in to the team server {name}; an administrator invites them first.</source>
        <translation>Nadie con este nombre puede iniciar sesión en el servidor de equipo {name}; antes debe invitarle un administrador.</translation>
    </message>
    <message>
        <source>On the team server {name} you are no member of this project, or it is not there.</source>
        <translation>En el servidor de equipo {name} usted no es miembro de este proyecto, o el proyecto no está allí.</translation>
    </message>
    <message>
        <source>On the team server {name} you may only code in this project.</source>
        <translation>En el servidor de equipo {name} usted solo puede codificar en este proyecto.</translation>
    </message>
    <message>
        <source>On the team server {name} you may only read in this project.</source>
        <translation>En el servidor de equipo {name} usted solo puede leer en este proyecto.</translation>
    </message>
    <message>
        <source>Only an administrator of the server makes and removes logins; ask them to, for the database {name}.</source>
        <translation>Solo un administrador del servidor crea y elimina cuentas; pídaselo, para la base de datos {name}.</translation>
    </message>
    <message>
        <source>Something here is dated {ahead} ahead of the team server {name}, which takes no work from the future; set this computer&apos;s clock, and sync again when that time has come, or ask the server&apos;s administrator to allow it.</source>
        <translation>Algo de aquí lleva una fecha {ahead} por delante del servidor de equipo {name}, que no acepta trabajo del futuro; ponga en hora el reloj de este equipo y vuelva a sincronizar cuando llegue ese momento, o pida al administrador del servidor que lo permita.</translation>
    </message>
    <message>
        <source>Something was purged on the team server {name} meanwhile; what is there is read first.</source>
        <translation>Entretanto se purgó algo en el servidor de equipo {name}; primero se lee lo que hay allí.</translation>
    </message>
    <message>
        <source>The connection to the team server {name} broke off; it is tried again later.</source>
        <translation>Se cortó la conexión con el servidor de equipo {name}; se volverá a intentar más tarde.</translation>
    </message>
    <message>
        <source>The place that was read up to is not one of this team server.</source>
        <translation>El punto hasta el que se leyó no es de este servidor de equipo.</translation>
    </message>
    <message>
        <source>The project has used up its space on the team server {name}; its administrator can give it more.</source>
        <translation>El proyecto agotó su espacio en el servidor de equipo {name}; su administrador puede darle más.</translation>
    </message>
    <message>
        <source>The project is not on the team server {name}; its administrator brings it there with an invitation.</source>
        <translation>El proyecto no está en el servidor de equipo {name}; su administrador lo lleva allí con una invitación.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” cannot be reached ({why}); it is tried again later.</source>
        <translation>No se puede acceder a la carpeta de equipo “{folder}” ({why}); se volverá a intentar más tarde.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” cannot be written ({why}); ask who shares it for the right to write.</source>
        <translation>No se puede escribir en la carpeta de equipo “{folder}” ({why}); pida permiso de escritura a quien la comparte.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” does not open with this passphrase; type it again.</source>
        <translation>La carpeta de equipo “{folder}” no se abre con esta frase de contraseña; escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” holds another project; choose its own folder, or an empty one.</source>
        <translation>La carpeta de equipo “{folder}” contiene otro proyecto; elija la carpeta de este o una vacía.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” is encrypted; give its passphrase.</source>
        <translation>La carpeta de equipo “{folder}” está cifrada; escriba su frase de contraseña.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” is full; make room there, nothing is lost.</source>
        <translation>La carpeta de equipo “{folder}” está llena; libere espacio en ella, no se pierde nada.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” is not encrypted; leave the passphrase out.</source>
        <translation>La carpeta de equipo “{folder}” no está cifrada; deje vacía la frase de contraseña.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” is not there; is its drive connected, or was it moved?</source>
        <translation>La carpeta de equipo “{folder}” no está; ¿está conectada su unidad, o se ha movido la carpeta?</translation>
    </message>
    <message>
        <source>The team folder “{folder}” lost what stood there.</source>
        <translation>La carpeta de equipo “{folder}” perdió lo que contenía.</translation>
    </message>
    <message>
        <source>The team folder “{folder}” was read otherwise before.</source>
        <translation>La carpeta de equipo “{folder}” se leyó antes de otro modo.</translation>
    </message>
    <message>
        <source>The team server {name} cannot be reached: {reason}.</source>
        <translation>No se puede acceder al servidor de equipo {name}: {reason}.</translation>
    </message>
    <message>
        <source>The team server {name} could not do this: {why}.</source>
        <translation>El servidor de equipo {name} no pudo hacerlo: {why}.</translation>
    </message>
    <message>
        <source>The team server {name} does not allow this.</source>
        <translation>El servidor de equipo {name} no lo permite.</translation>
    </message>
    <message>
        <source>The team server {name} does not answer.</source>
        <translation>El servidor de equipo {name} no responde.</translation>
    </message>
    <message>
        <source>The team server {name} does not let “{user}” in: {reason}.</source>
        <translation>El servidor de equipo {name} no deja entrar a “{user}”: {reason}.</translation>
    </message>
    <message>
        <source>The team server {name} does not take this name and password: “{user}”.</source>
        <translation>El servidor de equipo {name} no acepta este nombre y esta contraseña: “{user}”.</translation>
    </message>
    <message>
        <source>The team server {name} does not take this purge: it would change more than it says.</source>
        <translation>El servidor de equipo {name} no acepta esta purga: cambiaría más de lo que dice.</translation>
    </message>
    <message>
        <source>The team server {name} does not take this: it is no record of a project.</source>
        <translation>El servidor de equipo {name} no lo acepta: no es un registro de un proyecto.</translation>
    </message>
    <message>
        <source>The team server {name} does not take this: it is too large.</source>
        <translation>El servidor de equipo {name} no lo acepta: es demasiado grande.</translation>
    </message>
    <message>
        <source>The team server {name} does not take this: it was purged there.</source>
        <translation>El servidor de equipo {name} no lo acepta: se purgó allí.</translation>
    </message>
    <message>
        <source>The team server {name} gives a record that is not what its id says.</source>
        <translation>El servidor de equipo {name} da un registro que no corresponde a su identificador.</translation>
    </message>
    <message>
        <source>The team server {name} takes nobody in now: {reason}.</source>
        <translation>El servidor de equipo {name} no deja entrar a nadie ahora: {reason}.</translation>
    </message>
    <message>
        <source>The team server {name} takes work under your own name alone, and some of this is under the name of another coder ({coders}); a manager can say that you are this coder, or send it.</source>
        <translation>El servidor de equipo {name} solo acepta trabajo con su propio nombre, y parte de este lleva el de otro codificador ({coders}); quien administra el proyecto puede indicar que usted es ese codificador, o enviarlo.</translation>
    </message>
    <message>
        <source>The team server {name} was put back to an older state.</source>
        <translation>El servidor de equipo {name} se restauró a un estado anterior.</translation>
    </message>
    <message>
        <source>The team server {name} {how}; it is tried again later.</source>
        <translation>El servidor de equipo {name} {how}; se volverá a intentar más tarde.</translation>
    </message>
    <message>
        <source>a newer version wrote it</source>
        <translation>lo escribió una versión más nueva</translation>
    </message>
    <message>
        <source>can only be read now</source>
        <translation>ahora solo se puede leer</translation>
    </message>
    <message>
        <source>has no memory left</source>
        <translation>se quedó sin memoria</translation>
    </message>
    <message>
        <source>has no room left on its disk</source>
        <translation>se quedó sin espacio en el disco</translation>
    </message>
    <message>
        <source>has too many connections</source>
        <translation>tiene demasiadas conexiones</translation>
    </message>
    <message>
        <source>is busy</source>
        <translation>está ocupado</translation>
    </message>
    <message>
        <source>is starting or stopping</source>
        <translation>se está iniciando o deteniendo</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>no dice qué es</translation>
    </message>
    <message>
        <source>it has not arrived whole</source>
        <translation>no ha llegado entero</translation>
    </message>
    <message>
        <source>it holds a record that is too large</source>
        <translation>contiene un registro demasiado grande</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is encrypted with another key</source>
        <translation>está cifrado con otra clave</translation>
    </message>
    <message>
        <source>it unpacks to more than any segment holds</source>
        <translation>al desempaquetarse ocupa más que cualquier archivo de este tipo</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>no se indica el motivo</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} horas</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{name} did not prove that it is the team server, so nothing was sent: {reason}.</source>
        <translation>{name} no demostró ser el servidor de equipo, así que no se envió nada: {reason}.</translation>
    </message>
    <message>
        <source>{name} has the tables of a newer Reviewer (format {there}, this one speaks {format}); update Reviewer.</source>
        <translation>{name} tiene las tablas de una versión más nueva de Reviewer (formato {there}, esta usa {format}); actualice Reviewer.</translation>
    </message>
    <message>
        <source>{name} has the tables of an older Reviewer; its administrator runs “reviewer hub install”.</source>
        <translation>{name} tiene las tablas de una versión anterior de Reviewer; su administrador debe ejecutar “reviewer hub install”.</translation>
    </message>
    <message>
        <source>{name} is no team server of this version; its administrator runs “reviewer hub install” for it.</source>
        <translation>{name} no es un servidor de equipo de esta versión; su administrador debe ejecutar “reviewer hub install”.</translation>
    </message>
    <message>
        <source>{name} is no team server yet; “reviewer hub install” makes it one.</source>
        <translation>{name} aún no es un servidor de equipo; “reviewer hub install” lo convierte en uno.</translation>
    </message>
    <message>
        <source>{refused} It takes the owner of the database, who may also make roles (CREATEROLE).</source>
        <translation>{refused} Hace falta ser propietario de la base de datos y poder crear roles (CREATEROLE).</translation>
    </message>
    <message>
        <source>“{name}” in the team folder was not read: {why}.</source>
        <translation>“{name}”, de la carpeta de equipo, no se leyó: {why}.</translation>
    </message>
    <message>
        <source>“{path}” asks for so much work to open it that it may be made to stop this computer.</source>
        <translation>Abrir “{path}” exigiría tanto trabajo que puede estar hecho para bloquear este equipo.</translation>
    </message>
    <message>
        <source>“{path}” still holds what was purged, until the copy that wrote it is exchanged next; delete that folder if it never is.</source>
        <translation>“{path}” aún contiene lo que se purgó, hasta que se sincronice la copia que lo escribió; elimine esa carpeta si eso no ocurre nunca.</translation>
    </message>
    <message>
        <source>“{scheme}” is no kind of place where projects meet; give a folder, or postgresql://….</source>
        <translation>“{scheme}” no es un tipo de lugar en el que se sincronicen proyectos; indique una carpeta o postgresql://….</translation>
    </message>
    <message>
        <source>What came was not read to its end; exchange again.</source>
        <translation>Lo que llegó no se leyó hasta el final; intercambie de nuevo.</translation>
    </message>
    <message>
        <source>A text of this project {what} (hash {sha256}); restore a backup or merge a teammate&apos;s copy.</source>
        <translation>Un texto de este proyecto {what} (hash {sha256}); restaure una copia de seguridad o fusione la copia de alguien del equipo.</translation>
    </message>
    <message>
        <source>An attribute of the style “{name}” is longer than any style needs; it is not read.</source>
        <translation>Un atributo del estilo “{name}” es más largo de lo que necesita un estilo; no se lee.</translation>
    </message>
    <message>
        <source>An original file of this project is damaged (hash {sha256}); restore a backup or merge a teammate&apos;s copy.</source>
        <translation>Un archivo original de este proyecto está dañado (hash {sha256}); restaure una copia de seguridad o fusione la copia de alguien del equipo.</translation>
    </message>
    <message>
        <source>In the style “{name}” the macro “{called}” calls itself; it would never come to an end.</source>
        <translation>En el estilo “{name}” la macro “{called}” se llama a sí misma; no terminaría nunca.</translation>
    </message>
    <message>
        <source>It does not say what it contains.</source>
        <translation>No dice qué contiene.</translation>
    </message>
    <message>
        <source>Only a CSV file can be raw; in a workbook every cell is as it is anyway.</source>
        <translation>Solo un archivo CSV puede ser sin procesar; en un libro cada celda está de todos modos tal como es.</translation>
    </message>
    <message>
        <source>The PDF cannot be made ({said}); choose .docx, .html or .md.</source>
        <translation>No se puede crear el PDF ({said}); elija .docx, .html o .md.</translation>
    </message>
    <message>
        <source>The address of a team server cannot say “{unknown}”.</source>
        <translation>La dirección de un servidor de equipo no puede contener “{unknown}”.</translation>
    </message>
    <message>
        <source>The copy “{name}” did not come out whole; nothing was kept of it.</source>
        <translation>La copia “{name}” no salió completa; no se conservó nada de ella.</translation>
    </message>
    <message>
        <source>The data of the summary “{name}” is damaged; write the summary anew.</source>
        <translation>Los datos del resumen “{name}” están dañados; escriba el resumen de nuevo.</translation>
    </message>
    <message>
        <source>The ending “{ending}” is no format</source>
        <translation>La terminación “{ending}” no es un formato</translation>
    </message>
    <message>
        <source>The exported project did not come out whole ({problems}).</source>
        <translation>El proyecto exportado no salió completo ({problems}).</translation>
    </message>
    <message>
        <source>The history of this project is damaged; go back to a backup, or save what is whole in it.</source>
        <translation>El historial de este proyecto está dañado; vuelva a una copia de seguridad o guarde lo que esté entero.</translation>
    </message>
    <message>
        <source>The name of the database, “{name}”, is too long; choose one of at most {most} bytes.</source>
        <translation>El nombre de la base de datos, “{name}”, es demasiado largo; elija uno de {most} bytes como máximo.</translation>
    </message>
    <message>
        <source>The name “{name}” has no ending</source>
        <translation>El nombre “{name}” no tiene terminación</translation>
    </message>
    <message>
        <source>The parts of the style “{name}” stand deeper in each other than {deepest}; it is not read.</source>
        <translation>Las partes del estilo “{name}” están unas dentro de otras en más de {deepest} niveles; no se lee.</translation>
    </message>
    <message>
        <source>The style “{name}” calls a macro “{called}” that it does not have; choose a whole style.</source>
        <translation>El estilo “{name}” llama a una macro “{called}” que no tiene; elija un estilo completo.</translation>
    </message>
    <message>
        <source>The style “{name}” has “{tag}” where nothing of that name can stand.</source>
        <translation>El estilo “{name}” tiene “{tag}” donde no puede haber nada con ese nombre.</translation>
    </message>
    <message>
        <source>The style “{name}” says nothing on a list of references; choose another one.</source>
        <translation>El estilo “{name}” no dice nada de la lista de referencias; elija otro.</translation>
    </message>
    <message>
        <source>The style “{name}” would take too long to write one reference; it is not read.</source>
        <translation>Con el estilo “{name}” se tardaría demasiado en escribir una sola referencia; no se lee.</translation>
    </message>
    <message>
        <source>The tables of this project name a change that is not in its log; they can be made anew from it.</source>
        <translation>Las tablas de este proyecto nombran un cambio que no está en su registro; se pueden rehacer a partir del registro.</translation>
    </message>
    <message>
        <source>The text of pictures is read by the program tesseract, which is not here; {how}.</source>
        <translation>El texto de las imágenes lo lee el programa tesseract, que no está aquí; {how}.</translation>
    </message>
    <message>
        <source>There are no words for the language “{locale}”; choose one of {names}.</source>
        <translation>No hay palabras para el idioma “{locale}”; elija entre: {names}.</translation>
    </message>
    <message>
        <source>There is a login “{who}” on this server already; “--existing” makes it a member&apos;s.</source>
        <translation>Ya hay una cuenta “{who}” en este servidor; con “--existing” pasa a ser la de un miembro.</translation>
    </message>
    <message>
        <source>There is no file “{path}” to repair; check the name.</source>
        <translation>No hay ningún archivo “{path}” que reparar; compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is no file “{path}”; give the path of a citation style, a file that ends in .csl.</source>
        <translation>No existe el archivo “{path}”; indique la ruta de un estilo de cita, un archivo que termine en .csl.</translation>
    </message>
    <message>
        <source>There is no format “{format}”; choose one of {known}.</source>
        <translation>No hay ningún formato “{format}”; elija entre: {known}.</translation>
    </message>
    <message>
        <source>There is no login “{who}” on this server.</source>
        <translation>No hay ninguna cuenta “{who}” en este servidor.</translation>
    </message>
    <message>
        <source>There is no room to read “{name}” ({count} MB) in the folder for temporary files; free some space.</source>
        <translation>En la carpeta de archivos temporales no hay espacio para leer “{name}” ({count} MB); libere espacio.</translation>
    </message>
    <message>
        <source>What this is about was purged from the project in the meantime; nothing was written.</source>
        <translation>Aquello de lo que se trata se purgó entretanto del proyecto; no se guardó nada.</translation>
    </message>
    <message>
        <source>What this merge brought has been exchanged with the team, so it cannot be taken out again; take back single actions in the history. Undo goes on with what was done before the merge.</source>
        <translation>Lo que trajo esta fusión ya se intercambió con el equipo, así que no se puede volver a sacar; retire acciones sueltas en el historial. “Deshacer” continúa con lo que se hizo antes de la fusión.</translation>
    </message>
    <message>
        <source>a QualCoder project</source>
        <translation>un proyecto de QualCoder</translation>
    </message>
    <message>
        <source>a Taguette project</source>
        <translation>un proyecto de Taguette</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <translation>un documento de Word (.docx)</translation>
    </message>
    <message>
        <source>a Zotero library</source>
        <translation>una biblioteca de Zotero</translation>
    </message>
    <message>
        <source>a change has no kind</source>
        <translation>un cambio no tiene tipo</translation>
    </message>
    <message>
        <source>a change names no field</source>
        <translation>un cambio no nombra ningún campo</translation>
    </message>
    <message>
        <source>a change names no id</source>
        <translation>un cambio no nombra ningún identificador</translation>
    </message>
    <message>
        <source>a change refers to what is no change</source>
        <translation>un cambio remite a algo que no es un cambio</translation>
    </message>
    <message>
        <source>a change was purged, but the record does not say what it was before</source>
        <translation>se purgó un cambio, pero el registro no dice qué era antes</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a file of annotations</source>
        <translation>un archivo de anotaciones</translation>
    </message>
    <message>
        <source>a new {kind} lacks a field</source>
        <translation>a un nuevo elemento de tipo “{kind}” le falta un campo</translation>
    </message>
    <message>
        <source>a number in the record is too large</source>
        <translation>un número del registro es demasiado grande</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>una grabación</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>a {change} has other keys than version 1 has</source>
        <translation>un cambio de tipo “{change}” tiene otras claves que en la versión 1</translation>
    </message>
    <message>
        <source>a {kind} like this has no place in a record of version {version}</source>
        <translation>un elemento así de tipo “{kind}” no cabe en un registro de la versión {version}</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texto OpenDocument</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un paquete de archivos</translation>
    </message>
    <message>
        <source>an archive of documents</source>
        <translation>un paquete de documentos</translation>
    </message>
    <message>
        <source>an export of EPPI-Reviewer</source>
        <translation>una exportación de EPPI-Reviewer</translation>
    </message>
    <message>
        <source>begins as {upper} but {where}; the file is damaged or cut off, get it again.</source>
        <translation>empieza como {upper}, pero {where}; el archivo está dañado o cortado, consígalo de nuevo.</translation>
    </message>
    <message>
        <source>byte {at} does not fit</source>
        <translation>el byte {at} no encaja</translation>
    </message>
    <message>
        <source>cannot be read ({reason}); copy it to this computer and try again.</source>
        <translation>no se puede leer ({reason}); cópielo a este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>cannot be read ({why}).</source>
        <translation>no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>cannot be read as a table ({why}); save it again as CSV.</source>
        <translation>no se puede leer como tabla ({why}); guárdelo de nuevo como CSV.</translation>
    </message>
    <message>
        <source>cannot be read as “{encoding}”: its bytes do not fit; {choose}.</source>
        <translation>no se puede leer como “{encoding}”: sus bytes no encajan; {choose}.</translation>
    </message>
    <message>
        <source>cannot be read as “{encoding}”: there is no such text encoding; {choose}.</source>
        <translation>no se puede leer como “{encoding}”: no existe tal codificación de texto; {choose}.</translation>
    </message>
    <message>
        <source>characters {start} to {end} do not lie in a text of {count} characters</source>
        <translation>los caracteres {start} a {end} no están en un texto de {count} caracteres</translation>
    </message>
    <message>
        <source>choose another encoding</source>
        <translation>elija otra codificación</translation>
    </message>
    <message>
        <source>declares a DOCTYPE, which no Word document does; it is not read.</source>
        <translation>declara un DOCTYPE, cosa que no hace ningún documento de Word; no se lee.</translation>
    </message>
    <message>
        <source>export a part of it</source>
        <translation>exporte una parte</translation>
    </message>
    <message>
        <source>export fewer references at once</source>
        <translation>exporte menos referencias a la vez</translation>
    </message>
    <message>
        <source>has a damaged file in it ({filename}); export it again.</source>
        <translation>contiene un archivo dañado ({filename}); expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>has a document type or entities in it, which no REFI-QDA file has; it is not read.</source>
        <translation>contiene un tipo de documento o entidades, que ningún archivo REFI-QDA tiene; no se lee.</translation>
    </message>
    <message>
        <source>has a file that is larger than it says ({filename}); it is not read.</source>
        <translation>contiene un archivo más grande de lo que declara ({filename}); no se lee.</translation>
    </message>
    <message>
        <source>has a file that unpacks to far more than a source ({filename}); it is not read.</source>
        <translation>contiene un archivo que al desempaquetarse ocupa mucho más que una fuente ({filename}); no se lee.</translation>
    </message>
    <message>
        <source>has a table of more than {most} columns; save those that are needed alone.</source>
        <translation>contiene una tabla de más de {most} columnas; guarde solo las que hagan falta.</translation>
    </message>
    <message>
        <source>has a table of more than {most} rows; split it into parts and import those.</source>
        <translation>contiene una tabla de más de {most} filas; divídala en partes e impórtelas.</translation>
    </message>
    <message>
        <source>has a table without rows.</source>
        <translation>contiene una tabla sin filas.</translation>
    </message>
    <message>
        <source>has a text of more than {count} MB; split it into parts and import those.</source>
        <translation>contiene un texto de más de {count} MB; divídalo en partes e impórtelas.</translation>
    </message>
    <message>
        <source>has more than 20,000 pages; split it into parts and import those.</source>
        <translation>tiene más de 20 000 páginas; divídalo en partes e impórtelas.</translation>
    </message>
    <message>
        <source>has more than {most} elements inside one another, as no page has; it is not read.</source>
        <translation>contiene más de {most} elementos unos dentro de otros, como no los tiene ninguna página; no se lee.</translation>
    </message>
    <message>
        <source>has more than {most} elements, far more than a page of text; save parts of it.</source>
        <translation>contiene más de {most} elementos, muchos más que una página de texto; guarde partes de él.</translation>
    </message>
    <message>
        <source>has more than {most} parts, far more than a message; it is not read.</source>
        <translation>tiene más de {most} partes, muchas más que un mensaje; no se lee.</translation>
    </message>
    <message>
        <source>has no chapter with text.</source>
        <translation>no contiene ningún capítulo con texto.</translation>
    </message>
    <message>
        <source>has no line with times such as 00:01:02,000 --&gt; 00:01:04,000; import it as .txt.</source>
        <translation>no contiene ninguna línea con tiempos como 00:01:02,000 --&gt; 00:01:04,000; impórtelo como .txt.</translation>
    </message>
    <message>
        <source>has no sheet with rows; charts and pictures are not read.</source>
        <translation>no contiene ninguna hoja con filas; los gráficos y las imágenes no se leen.</translation>
    </message>
    <message>
        <source>has no text on its slides; pictures of text are not read.</source>
        <translation>no contiene texto en sus diapositivas; las imágenes de texto no se leen.</translation>
    </message>
    <message>
        <source>has no text, only scanned pictures of pages; their text has to be read first.</source>
        <translation>no contiene texto, solo imágenes escaneadas de páginas; antes hay que reconocer su texto.</translation>
    </message>
    <message>
        <source>has no text, only what is said about the article.</source>
        <translation>no contiene texto, solo lo que se dice sobre el artículo.</translation>
    </message>
    <message>
        <source>has no text, only white space; there is nothing to read in it.</source>
        <translation>no contiene texto, solo espacios en blanco; no hay nada que leer en él.</translation>
    </message>
    <message>
        <source>has no text.</source>
        <translation>no contiene texto.</translation>
    </message>
    <message>
        <source>has no text; what it shows may be pictures.</source>
        <translation>no contiene texto; lo que muestra pueden ser imágenes.</translation>
    </message>
    <message>
        <source>has too many elements inside one another for its length; it is not read.</source>
        <translation>contiene demasiados elementos unos dentro de otros para su longitud; no se lee.</translation>
    </message>
    <message>
        <source>has {cells} cells, too many for one source; import each row as a source instead.</source>
        <translation>tiene {cells} celdas, demasiadas para una sola fuente; importe en su lugar cada fila como fuente.</translation>
    </message>
    <message>
        <source>has {count} files in it, far more than a project; it is not read.</source>
        <translation>contiene {count} archivos, muchos más que un proyecto; no se lee.</translation>
    </message>
    <message>
        <source>has {count} parts, far more than {kind}; it is not read.</source>
        <translation>tiene {count} partes, muchas más que {kind}; no se lee.</translation>
    </message>
    <message>
        <source>holds halves of characters (lone surrogates) that are not text; save it again as UTF-8.</source>
        <translation>contiene mitades de caracteres (sustitutos sueltos) que no son texto; guárdelo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>holds more than {most} texts; split it into parts and import those.</source>
        <translation>contiene más de {most} textos; divídalo en partes e impórtelas.</translation>
    </message>
    <message>
        <source>holds no annotations that Reviewer knows (W3C Web Annotation or Hypothesis).</source>
        <translation>no contiene anotaciones que Reviewer conozca (W3C Web Annotation o Hypothesis).</translation>
    </message>
    <message>
        <source>holds no brat annotations: there is no .ann file in it.</source>
        <translation>no contiene anotaciones de brat: no hay ningún archivo .ann en él.</translation>
    </message>
    <message>
        <source>holds no document that Reviewer reads.</source>
        <translation>no contiene ningún documento que Reviewer lea.</translation>
    </message>
    <message>
        <source>holds no references; choose another file.</source>
        <translation>no contiene referencias; elija otro archivo.</translation>
    </message>
    <message>
        <source>holds no web page; save it from the browser again.</source>
        <translation>no contiene ninguna página web; guárdela de nuevo desde el navegador.</translation>
    </message>
    <message>
        <source>import it by itself</source>
        <translation>impórtelo por separado</translation>
    </message>
    <message>
        <source>install it from the page of the UB Mannheim (github.com/UB-Mannheim/tesseract)</source>
        <translation>instálelo desde la página de la UB Mannheim (github.com/UB-Mannheim/tesseract)</translation>
    </message>
    <message>
        <source>install it with Homebrew: brew install tesseract tesseract-lang</source>
        <translation>instálelo con Homebrew: brew install tesseract tesseract-lang</translation>
    </message>
    <message>
        <source>install it with your system&apos;s package manager, on Debian and Ubuntu: apt install tesseract-ocr</source>
        <translation>instálelo con el gestor de paquetes de su sistema, en Debian y Ubuntu: apt install tesseract-ocr</translation>
    </message>
    <message>
        <source>is UTF-8 except for byte {at}; repair it, or {choose}.</source>
        <translation>es UTF-8 salvo el byte {at}; corríjalo o {choose}.</translation>
    </message>
    <message>
        <source>is XML, but no article of a journal (JATS); save it as a web page or text and import that.</source>
        <translation>es XML, pero no un artículo de revista (JATS); guárdelo como página web o texto e impórtelo así.</translation>
    </message>
    <message>
        <source>is a damaged PDF; get it again, or open it in a PDF viewer and save it from there.</source>
        <translation>es un PDF dañado; consígalo de nuevo, o ábralo en un visor de PDF y guárdelo desde allí.</translation>
    </message>
    <message>
        <source>is a damaged message; save it again from the mail program.</source>
        <translation>es un mensaje dañado; guárdelo de nuevo desde el programa de correo.</translation>
    </message>
    <message>
        <source>is a folder that cannot be opened; check that you may read it.</source>
        <translation>es una carpeta que no se puede abrir; compruebe que tiene permiso para leerla.</translation>
    </message>
    <message>
        <source>is a picture; the text on it has to be read first.</source>
        <translation>es una imagen; primero hay que leer el texto que contiene.</translation>
    </message>
    <message>
        <source>is an archive and not a document Reviewer reads; unpack it and import the files in it.</source>
        <translation>es un archivo comprimido y no un documento que Reviewer lea; desempaquételo e importe los archivos que contiene.</translation>
    </message>
    <message>
        <source>is an e-mail without text; save what is attached to it and import that.</source>
        <translation>es un correo sin texto; guarde lo que lleva adjunto e impórtelo.</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>is damaged XML; get it again.</source>
        <translation>es un XML dañado; consígalo de nuevo.</translation>
    </message>
    <message>
        <source>is damaged or made to break programs: reading it took all the memory it may use; save it again from a PDF viewer.</source>
        <translation>está dañado o hecho para bloquear programas: leerlo agotó toda la memoria permitida; guárdelo de nuevo desde un visor de PDF.</translation>
    </message>
    <message>
        <source>is damaged, or no REFI-QDA file; export it again where it was made.</source>
        <translation>está dañado o no es un archivo REFI-QDA; expórtelo de nuevo donde se hizo.</translation>
    </message>
    <message>
        <source>is damaged, or not {kind}; export it again where it was made.</source>
        <translation>está dañado o no es {kind}; expórtelo de nuevo donde se hizo.</translation>
    </message>
    <message>
        <source>is damaged, or not {kind}; save it again where it was made.</source>
        <translation>está dañado o no es {kind}; guárdelo de nuevo donde se hizo.</translation>
    </message>
    <message>
        <source>is empty (0 bytes); there is nothing to read in it.</source>
        <translation>está vacío (0 bytes); no hay nada que leer en él.</translation>
    </message>
    <message>
        <source>is in an encoding that cannot be told; {choose}.</source>
        <translation>está en una codificación que no se reconoce; {choose}.</translation>
    </message>
    <message>
        <source>is larger than {count} MB; it is not read.</source>
        <translation>ocupa más de {count} MB; no se lee.</translation>
    </message>
    <message>
        <source>is larger than {count} MB; {instead}.</source>
        <translation>ocupa más de {count} MB; {instead}.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is no REFI-QDA file: it begins with “{name}” and not “{wanted}”.</source>
        <translation>no es un archivo REFI-QDA: empieza por “{name}” y no por “{wanted}”.</translation>
    </message>
    <message>
        <source>is no REFI-QDA project: there is no .qde in it; export it again as “QDPX”.</source>
        <translation>no es un proyecto REFI-QDA: no contiene ningún .qde; expórtelo de nuevo como “QDPX”.</translation>
    </message>
    <message>
        <source>is no ZIP archive, or damaged; export it again.</source>
        <translation>no es un archivo ZIP o está dañado; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>is no e-mail: it has no line such as “From: …”; if it is text, save it as .txt and import that.</source>
        <translation>no es un correo: no tiene ninguna línea como “From: …”; si es texto, guárdelo como .txt e impórtelo así.</translation>
    </message>
    <message>
        <source>is no export of EPPI-Reviewer: it has neither coding tools nor references.</source>
        <translation>no es una exportación de EPPI-Reviewer: no tiene ni herramientas de codificación ni referencias.</translation>
    </message>
    <message>
        <source>is no file of references; choose one that ends in .ris, .nbib, .enw, .ciw, .bib, .xml or .json.</source>
        <translation>no es un archivo de referencias; elija uno que termine en .ris, .nbib, .enw, .ciw, .bib, .xml o .json.</translation>
    </message>
    <message>
        <source>is no project of another tool that Reviewer reads: {known}.</source>
        <translation>no es un proyecto de otro programa que Reviewer lea: {known}.</translation>
    </message>
    <message>
        <source>is not a PDF, although its name says so; get it again.</source>
        <translation>no es un PDF, aunque su nombre lo diga; consígalo de nuevo.</translation>
    </message>
    <message>
        <source>is not a Word document: it is a ZIP archive without word/document.xml; save it as .docx again.</source>
        <translation>no es un documento de Word: es un archivo ZIP sin word/document.xml; guárdelo de nuevo como .docx.</translation>
    </message>
    <message>
        <source>is not a file but a pipe, a device or the like; choose a file or a folder.</source>
        <translation>no es un archivo, sino una tubería, un dispositivo o algo parecido; elija un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>is not of a kind that Reviewer reads; save it as one of these: {known}.</source>
        <translation>no es de un tipo que Reviewer lea; guárdelo como uno de estos: {known}.</translation>
    </message>
    <message>
        <source>is not rich text (RTF), although its name says so; get it again.</source>
        <translation>no es texto enriquecido (RTF), aunque su nombre lo diga; consígalo de nuevo.</translation>
    </message>
    <message>
        <source>is not text but {kind}; open it where it was made and save its words as text.</source>
        <translation>no es texto, sino {kind}; ábralo donde se hizo y guarde sus palabras como texto.</translation>
    </message>
    <message>
        <source>is not text: it holds a NUL at byte {at}; open it where it was made and save it as text.</source>
        <translation>no es texto: contiene un NUL en el byte {at}; ábralo donde se hizo y guárdelo como texto.</translation>
    </message>
    <message>
        <source>is not text: it holds a NUL at character {count}; open it where it was made and save it as text.</source>
        <translation>no es texto: contiene un NUL en el carácter {count}; ábralo donde se hizo y guárdelo como texto.</translation>
    </message>
    <message>
        <source>is not text: it holds control characters; open it where it was made and save it as text.</source>
        <translation>no es texto: contiene caracteres de control; ábralo donde se hizo y guárdelo como texto.</translation>
    </message>
    <message>
        <source>is not there; check the name and the folder.</source>
        <translation>no está ahí; compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>is not {kind}: it is no ZIP archive; get it again.</source>
        <translation>no es {kind}: no es un archivo ZIP; consígalo de nuevo.</translation>
    </message>
    <message>
        <source>is not {kind}: there is no {name} in it.</source>
        <translation>no es {kind}: no contiene {name}.</translation>
    </message>
    <message>
        <source>is open in another program; close it there and try again.</source>
        <translation>está abierto en otro programa; ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>is protected against copying (DRM); import a copy without.</source>
        <translation>está protegido contra copia (DRM); importe una copia sin esa protección.</translation>
    </message>
    <message>
        <source>is protected with a password or in the old Word format; save it as .docx without a password.</source>
        <translation>está protegido con una contraseña o en el formato antiguo de Word; guárdelo como .docx sin contraseña.</translation>
    </message>
    <message>
        <source>is protected with a password or no workbook of this kind; save it as .xlsx without one.</source>
        <translation>está protegido con una contraseña o no es un libro de este tipo; guárdelo como .xlsx sin contraseña.</translation>
    </message>
    <message>
        <source>is protected with a password; export it without one.</source>
        <translation>está protegido con una contraseña; expórtelo sin ella.</translation>
    </message>
    <message>
        <source>is protected with a password; save a copy without one and import that.</source>
        <translation>está protegido con una contraseña; guarde una copia sin ella e impórtela.</translation>
    </message>
    <message>
        <source>is protected with a password; save it without one and import that.</source>
        <translation>está protegido con una contraseña; guárdelo sin ella e impórtelo así.</translation>
    </message>
    <message>
        <source>it takes more memory than there is</source>
        <translation>necesita más memoria de la que hay</translation>
    </message>
    <message>
        <source>its log goes in a circle</source>
        <translation>su registro va en círculo</translation>
    </message>
    <message>
        <source>its name is not possible</source>
        <translation>su nombre no es posible</translation>
    </message>
    <message>
        <source>its texts go in a circle</source>
        <translation>sus textos van en círculo</translation>
    </message>
    <message>
        <source>lacks the file {last} that it names.</source>
        <translation>no contiene el archivo {last}, que nombra.</translation>
    </message>
    <message>
        <source>may not be read by you; ask its owner for permission.</source>
        <translation>no puede ser leído por usted; pida permiso a quien le pertenece.</translation>
    </message>
    <message>
        <source>needs too much memory to be read; split it into parts and import those.</source>
        <translation>necesita demasiada memoria para leerse; divídalo en partes e impórtelas.</translation>
    </message>
    <message>
        <source>only a newer version of Reviewer can unpack it</source>
        <translation>solo una versión más nueva de Reviewer puede desempaquetarlo</translation>
    </message>
    <message>
        <source>shows no text; a page that scripts fill must be saved from a browser first.</source>
        <translation>no muestra texto; una página que se llena con scripts debe guardarse antes desde un navegador.</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>divídalo</translation>
    </message>
    <message>
        <source>split it into parts and import those</source>
        <translation>divídalo en partes e impórtelas</translation>
    </message>
    <message>
        <source>takes too long to be read; split it into parts or save it again from a PDF viewer.</source>
        <translation>tarda demasiado en leerse; divídalo en partes o guárdelo de nuevo desde un visor de PDF.</translation>
    </message>
    <message>
        <source>tesseract has no language “{names}” here; installed are: {known}.</source>
        <translation>tesseract no tiene aquí el idioma “{names}”; están instalados: {known}.</translation>
    </message>
    <message>
        <source>the id of a {kind} does not follow from its content</source>
        <translation>el identificador de un elemento de tipo “{kind}” no se deriva de su contenido</translation>
    </message>
    <message>
        <source>the number {text} has no place in a record</source>
        <translation>el número {text} no cabe en un registro</translation>
    </message>
    <message>
        <source>the record does not say what it was before something was purged from it</source>
        <translation>el registro no dice qué era antes de que se purgara algo de él</translation>
    </message>
    <message>
        <source>the record has no changes</source>
        <translation>el registro no tiene cambios</translation>
    </message>
    <message>
        <source>the record has no changes, or too many</source>
        <translation>el registro no tiene cambios o tiene demasiados</translation>
    </message>
    <message>
        <source>the record has no version</source>
        <translation>el registro no tiene versión</translation>
    </message>
    <message>
        <source>the record has other keys than its version has</source>
        <translation>el registro tiene otras claves que su versión</translation>
    </message>
    <message>
        <source>the record is not JSON</source>
        <translation>el registro no es JSON</translation>
    </message>
    <message>
        <source>the record is not canonical JSON</source>
        <translation>el registro no es JSON canónico</translation>
    </message>
    <message>
        <source>the record is too large</source>
        <translation>el registro es demasiado grande</translation>
    </message>
    <message>
        <source>the record&apos;s action or coder is not an id</source>
        <translation>la acción o el codificador del registro no es un identificador</translation>
    </message>
    <message>
        <source>the record&apos;s clock is out of range</source>
        <translation>el reloj del registro está fuera de rango</translation>
    </message>
    <message>
        <source>the record&apos;s id is not the hash of its content</source>
        <translation>el identificador del registro no es el hash de su contenido</translation>
    </message>
    <message>
        <source>the record&apos;s opening is not an id</source>
        <translation>la apertura del registro no es un identificador</translation>
    </message>
    <message>
        <source>the record&apos;s part is out of range</source>
        <translation>la parte del registro está fuera de rango</translation>
    </message>
    <message>
        <source>the record&apos;s time or label is out of range</source>
        <translation>la hora o la etiqueta del registro está fuera de rango</translation>
    </message>
    <message>
        <source>the {field} of a {kind} has an impossible value</source>
        <translation>el campo “{field}” de un elemento de tipo “{kind}” tiene un valor imposible</translation>
    </message>
    <message>
        <source>unpacks to far more than {kind} holds (part {name}); it is not read.</source>
        <translation>se desempaqueta en mucho más de lo que contiene {kind} (parte {name}); no se lee.</translation>
    </message>
    <message>
        <source>what it is packed in is damaged</source>
        <translation>su empaquetado está dañado</translation>
    </message>
    <message>
        <source>what it is packed in is damaged, or far too large</source>
        <translation>su empaquetado está dañado o es demasiado grande</translation>
    </message>
    <message>
        <source>{why} that a summary can be written to; choose one of {known}.</source>
        <translation>{why}, y así no se puede escribir un resumen; elija entre: {known}.</translation>
    </message>
    <message>
        <source>{why} that excerpts can be written to; choose one of {known}.</source>
        <translation>{why}, y así no se pueden escribir extractos; elija entre: {known}.</translation>
    </message>
    <message>
        <source>{why} that tables can be written to; choose .csv or .xlsx.</source>
        <translation>{why}, y así no se pueden escribir tablas; elija .csv o .xlsx.</translation>
    </message>
    <message>
        <source>“{name}” asks for so much work to open it (factor {factor}, at most {most}) that it may be made to stop this computer; ask for the file again.</source>
        <translation>Abrir “{name}” exige tanto trabajo (factor {factor}, como máximo {most}) que el archivo podría estar hecho para bloquear este equipo; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}).</source>
        <translation>No se puede leer “{name}” ({why}).</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}); check the file.</source>
        <translation>No se puede leer “{name}” ({why}); compruebe el archivo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a citation style: {why}.</source>
        <translation>“{name}” no se puede leer como estilo de cita: {why}.</translation>
    </message>
    <message>
        <source>“{name}” could not be read by tesseract; open it elsewhere and save it again.</source>
        <translation>tesseract no pudo leer “{name}”; ábralo en otro programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” declares things of its own (DOCTYPE), which no citation style needs; it is not read.</source>
        <translation>“{name}” declara un DOCTYPE, que ningún estilo de cita necesita; no se lee.</translation>
    </message>
    <message>
        <source>“{name}” does not open with this passphrase; type it again, or ask for the file again if it is damaged.</source>
        <translation>“{name}” no se abre con esta frase de contraseña; escríbala de nuevo o, si el archivo está dañado, pídalo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” does not say which format references are to be in; let it end in .ris, .bib or .json.</source>
        <translation>“{name}” no indica en qué formato deben ir las referencias; elija un nombre que termine en .ris, .bib o .json.</translation>
    </message>
    <message>
        <source>“{name}” exists already; choose another name, or say that it may be replaced.</source>
        <translation>“{name}” ya existe; elija otro nombre o permita que se reemplace.</translation>
    </message>
    <message>
        <source>“{name}” exists already; choose another name.</source>
        <translation>“{name}” ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” has no log as a Reviewer project has; it cannot be merged.</source>
        <translation>“{name}” no tiene un registro como el de un proyecto de Reviewer; no se puede fusionar.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} pages, more than can be read at once; split it.</source>
        <translation>“{name}” tiene {pages} páginas, más de las que se pueden leer de una vez; divídalo.</translation>
    </message>
    <message>
        <source>“{name}” holds what no project has ({listed}), so it is not opened; save what is whole in it.</source>
        <translation>“{name}” contiene lo que ningún proyecto tiene ({listed}), así que no se abre; guarde lo que esté entero.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged picture; get it again.</source>
        <translation>“{name}” es una imagen dañada; consígala de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Reviewer project.</source>
        <translation>“{name}” es la base de datos de otro programa, no un proyecto de Reviewer.</translation>
    </message>
    <message>
        <source>“{name}” is a device and not a file; choose another name.</source>
        <translation>“{name}” es un dispositivo y no un archivo; elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; write the name of a file in it.</source>
        <translation>“{name}” es una carpeta; escriba el nombre de un archivo de ella.</translation>
    </message>
    <message>
        <source>“{name}” is a picture of {width} × {height} pixels, more than can be read; make it smaller.</source>
        <translation>“{name}” es una imagen de {width} × {height} píxeles, más de los que se pueden leer; redúzcala.</translation>
    </message>
    <message>
        <source>“{name}” is a project, and not written over; choose another name.</source>
        <translation>“{name}” es un proyecto y no se sobrescribe; elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is being made by {who}.</source>
        <translation>“{name}” se está creando ahora mismo: lo hace {who}.</translation>
    </message>
    <message>
        <source>“{name}” is cut off: part of the file is missing. Copy it again, or go back to a backup.</source>
        <translation>“{name}” está cortado: falta una parte del archivo. Cópielo de nuevo o vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” is damaged (its tables cannot be told).</source>
        <translation>“{name}” está dañado (sus tablas no se reconocen).</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({what}); ask for another copy of it.</source>
        <translation>“{name}” está dañado ({what}); pida otra copia.</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({what}); go back to a backup, or save what is whole in it.</source>
        <translation>“{name}” está dañado ({what}); vuelva a una copia de seguridad o guarde lo que esté entero.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not a Word document.</source>
        <translation>“{name}” está dañado o no es un documento de Word.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program right now.</source>
        <translation>Otro programa está usando “{name}” en este momento.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any citation style; choose a .csl file of at most 2 MB.</source>
        <translation>“{name}” es más grande que cualquier estilo de cita; elija un archivo .csl de 2 MB como máximo.</translation>
    </message>
    <message>
        <source>“{name}” is no citation style: choose a .csl file (Citation Style Language 1.0).</source>
        <translation>“{name}” no es un estilo de cita: elija un archivo .csl (Citation Style Language 1.0).</translation>
    </message>
    <message>
        <source>“{name}” is no file on a disk; choose a project file.</source>
        <translation>“{name}” no es un archivo de un disco; elija un archivo de proyecto.</translation>
    </message>
    <message>
        <source>“{name}” is not a Reviewer project; choose a file that ends in .review.</source>
        <translation>“{name}” no es un proyecto de Reviewer; elija un archivo que termine en .review.</translation>
    </message>
    <message>
        <source>“{name}” is not a possible file name: Windows allows no “{sign}” in it; choose another.</source>
        <translation>“{name}” no es un nombre de archivo posible: Windows no permite “{sign}”; elija otro.</translation>
    </message>
    <message>
        <source>“{name}” is not a possible file name: Windows keeps it for a device; choose another.</source>
        <translation>“{name}” no es un nombre de archivo posible: Windows lo reserva para un dispositivo; elija otro.</translation>
    </message>
    <message>
        <source>“{name}” is not a possible file name: it ends in a dot or a blank; choose another.</source>
        <translation>“{name}” no es un nombre de archivo posible: termina en un punto o un espacio; elija otro.</translation>
    </message>
    <message>
        <source>“{name}” is not a possible file name; choose another.</source>
        <translation>“{name}” no es un nombre de archivo posible; elija otro.</translation>
    </message>
    <message>
        <source>“{name}” is not a summary by Reviewer, or another program has taken its data out.</source>
        <translation>“{name}” no es un resumen de Reviewer, u otro programa le ha quitado los datos.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {holder} has it. Open it for reading only, or close it there.</source>
        <translation>“{name}” ya está abierto: lo tiene {holder}. Ábralo solo para leer o ciérrelo allí.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only; save a copy to work on it.</source>
        <translation>“{name}” está abierto solo para leer; guarde una copia para trabajar en él.</translation>
    </message>
    <message>
        <source>“{name}” is pseudonymised: it can be read and analysed, but not merged.</source>
        <translation>“{name}” está seudonimizado: se puede leer y analizar, pero no fusionar.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a summary.</source>
        <translation>“{name}” es demasiado grande para ser un resumen.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected; choose another name, or take the protection off.</source>
        <translation>“{name}” está protegido contra escritura; elija otro nombre o quite la protección.</translation>
    </message>
    <message>
        <source>“{name}” only says that it is written like {parent}; add the style {parent} instead.</source>
        <translation>“{name}” solo dice que se escribe como {parent}; añada en su lugar el estilo {parent}.</translation>
    </message>
    <message>
        <source>“{name}” says it has {size} GB, but hardly any of it is there.</source>
        <translation>“{name}” dice tener {size} GB, pero apenas hay nada de eso.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Reviewer; it is open for reading only. Update Reviewer.</source>
        <translation>“{name}” se hizo con una versión más nueva de Reviewer; está abierto solo para leer. Actualice Reviewer.</translation>
    </message>
    <message>
        <source>“{name}” was made by another version of Reviewer; verify it with that one.</source>
        <translation>“{name}” se hizo con otra versión de Reviewer; verifíquelo con esa versión.</translation>
    </message>
    <message>
        <source>“{name}” was moved or removed while it was open; put it back, or save a copy.</source>
        <translation>“{name}” se movió o se quitó mientras estaba abierto; devuélvalo a su sitio o guarde una copia.</translation>
    </message>
    <message>
        <source>“{name}” was moved, removed or replaced by another program while it was open; save a copy.</source>
        <translation>Otro programa movió, quitó o reemplazó “{name}” mientras estaba abierto; guarde una copia.</translation>
    </message>
    <message>
        <source>“{name}” was not read to its end; merge it again.</source>
        <translation>“{name}” no se leyó hasta el final; fusiónelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was overwritten with older content by another program, such as one that syncs folders, while it was open; save a copy.</source>
        <translation>Otro programa, como uno que sincroniza carpetas, sobrescribió “{name}” con contenido más antiguo mientras estaba abierto; guarde una copia.</translation>
    </message>
    <message>
        <source>“{name}” {why}</source>
        <translation>“{name}” {why}</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({why}); check the permissions of the file.</source>
        <translation>No se puede leer “{path}” ({why}); compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({why}); choose another place.</source>
        <translation>No se puede escribir “{path}” ({why}); elija otro lugar.</translation>
    </message>
    <message>
        <source>“{path}” exists already; choose another name, or open it.</source>
        <translation>“{path}” ya existe; elija otro nombre o ábralo.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; choose a project file that ends in .review.</source>
        <translation>“{path}” es una carpeta; elija un archivo de proyecto que termine en .review.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, and too large to be searched page by page ({count} GB at most); go back to a backup.</source>
        <translation>“{path}” está dañado y es demasiado grande para examinarlo página por página ({count} GB como máximo); vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{path}” is no file on a disk; choose a project file that ends in .review.</source>
        <translation>“{path}” no es un archivo de un disco; elija un archivo de proyecto que termine en .review.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no</source>
        <translation>“{value}” no es ni yes ni no</translation>
    </message>
    <message>
        <source>“{value}” is not a date; write it like 2024-03-31</source>
        <translation>“{value}” no es una fecha; escríbala como 2024-03-31</translation>
    </message>
    <message>
        <source>“{value}” is not a number; write it like 12 or 3.5</source>
        <translation>“{value}” no es un número; escríbalo como 12 o 3.5</translation>
    </message>
    <message>
        <source>“{who}” cannot be the name of a login; take one of at most {most} letters.</source>
        <translation>“{who}” no puede ser un nombre de inicio de sesión; elija uno de {most} letras como máximo.</translation>
    </message>
    <message>
        <source>attribute name</source>
        <translation>Nombre del atributo</translation>
    </message>
    <message>
        <source>code name</source>
        <translation>Nombre del código</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 resaltado</translation>
    </message>
    <message>
        <source>A change in this project is damaged; go back to a backup, or save what is whole in it.</source>
        <translation>Un cambio de este proyecto está dañado; vuelva a una copia de seguridad o guarde lo que esté entero.</translation>
    </message>
    <message>
        <source>A pseudonymised project is of everybody&apos;s work; choose one or the other.</source>
        <translation>Un proyecto seudonimizado contiene el trabajo de todos; elija una cosa o la otra.</translation>
    </message>
    <message>
        <source>A pseudonymised project needs a place for the list of names; choose a file for it.</source>
        <translation>Un proyecto seudonimizado necesita un lugar para la lista de nombres; elija un archivo para ella.</translation>
    </message>
    <message>
        <source>A round is for one of: {names}.</source>
        <translation>Una ronda sirve para uno de estos fines: {names}.</translation>
    </message>
    <message>
        <source>A search has no field “{field}”.</source>
        <translation>Una búsqueda no tiene ningún campo “{field}”.</translation>
    </message>
    <message>
        <source>A source needs a title; write at least one letter.</source>
        <translation>Una fuente necesita un título; escriba al menos una letra.</translation>
    </message>
    <message>
        <source>An excerpt cannot be linked to itself; choose another one.</source>
        <translation>Un extracto no se puede enlazar consigo mismo; elija otro.</translation>
    </message>
    <message>
        <source>Another highlight of yours has exactly this region already.</source>
        <translation>Otro de sus resaltados ya tiene exactamente esta región.</translation>
    </message>
    <message>
        <source>Another highlight of yours with the same code has exactly these words already.</source>
        <translation>Otro de sus resaltados con el mismo código ya tiene exactamente estas palabras.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has no question; write one, or take the line out.</source>
        <translation>La línea {line} de “{file}” no tiene pregunta; escriba una o quite la línea.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Línea {line}: {why}</translation>
    </message>
    <message>
        <source>Name at least one coder who gets sources.</source>
        <translation>Indique al menos un codificador que reciba fuentes.</translation>
    </message>
    <message>
        <source>No coder is called “{name}”; there are: {names}.</source>
        <translation>No hay ningún codificador llamado “{name}”; hay: {names}.</translation>
    </message>
    <message>
        <source>No column is chosen as text; choose at least one.</source>
        <translation>No hay ninguna columna elegida como texto; elija al menos una.</translation>
    </message>
    <message>
        <source>Nothing in “{name}” could be saved; name a backup or a teammate&apos;s copy as well.</source>
        <translation>No se pudo rescatar nada de “{name}”; indique también una copia de seguridad o la copia de alguien del equipo.</translation>
    </message>
    <message>
        <source>Nothing is chosen; choose at least one name.</source>
        <translation>No hay nada elegido; elija al menos un nombre.</translation>
    </message>
    <message>
        <source>One of the two highlights is not in the project any more.</source>
        <translation>Uno de los dos resaltados ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>One of these highlights is not in the project any more.</source>
        <translation>Uno de estos resaltados ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>One of these sources is not in the project any more.</source>
        <translation>Una de estas fuentes ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>One passage of “{title}” has no place in the other text: “{quote}”; keep both sources, or move its highlight first.</source>
        <translation>Un pasaje de “{title}” no tiene lugar en el otro texto: “{quote}”; conserve las dos fuentes o mueva antes su resaltado.</translation>
    </message>
    <message>
        <source>Only a .qdpx is written for {to}; let the name of the file end so.</source>
        <translation>Para {to} solo se escribe un .qdpx; haga que el nombre del archivo termine así.</translation>
    </message>
    <message>
        <source>Only a text that was changed twice can be decided with another text.</source>
        <translation>Solo un texto que se cambió dos veces se puede decidir con otro texto.</translation>
    </message>
    <message>
        <source>Only {lead}, who leads the round “{name}”, can {to_do}.</source>
        <translation>Solo {lead}, que dirige la ronda “{name}”, puede {to_do}.</translation>
    </message>
    <message>
        <source>Say for which coder it is: all sources and codes go along with one coder&apos;s work.</source>
        <translation>Indique de qué codificador se trata: todas las fuentes y los códigos acompañan al trabajo de un solo codificador.</translation>
    </message>
    <message>
        <source>Say why the source is excluded; choose a reason or write one.</source>
        <translation>Indique por qué se excluye la fuente; elija un motivo o escriba uno.</translation>
    </message>
    <message>
        <source>Select at least two characters to purge.</source>
        <translation>Seleccione al menos dos caracteres para purgar.</translation>
    </message>
    <message>
        <source>Several cases are called “{name}”: {listed}.</source>
        <translation>Varios casos se llaman “{name}”: {listed}.</translation>
    </message>
    <message>
        <source>Several coders are called “{name}”; name one by its id.</source>
        <translation>Varios codificadores se llaman “{name}”; indique uno por su id.</translation>
    </message>
    <message>
        <source>Several codes are called “{path}”: {names}. Write the whole path.</source>
        <translation>Varios códigos se llaman “{path}”: {names}. Escriba la ruta completa.</translation>
    </message>
    <message>
        <source>Several groups are called “{name}”: {listed}.</source>
        <translation>Varios grupos se llaman “{name}”: {listed}.</translation>
    </message>
    <message>
        <source>Several rounds are called “{name}”; name one by its id: {names}.</source>
        <translation>Varias rondas se llaman “{name}”; indique una por su id: {names}.</translation>
    </message>
    <message>
        <source>Several sources are called “{name}”: {listed}.</source>
        <translation>Varias fuentes se llaman “{name}”: {listed}.</translation>
    </message>
    <message>
        <source>The PDF of “{title}” was not kept in the project; import it again to keep it.</source>
        <translation>El PDF de “{title}” no se conservó en el proyecto; impórtelo de nuevo para conservarlo.</translation>
    </message>
    <message>
        <source>The attribute “{cleaned}”: {why}.</source>
        <translation>El atributo “{cleaned}”: {why}.</translation>
    </message>
    <message>
        <source>The backup “{path}” could not be purged ({why}); delete it by hand.</source>
        <translation>La copia de seguridad “{path}” no se pudo purgar ({why}); bórrela a mano.</translation>
    </message>
    <message>
        <source>The check of the file did not come to its end; check it again.</source>
        <translation>La comprobación del archivo no llegó a su fin; compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>The checklist “{name}” has no item “{key}”.</source>
        <translation>La lista de comprobación “{name}” no tiene ningún elemento “{key}”.</translation>
    </message>
    <message>
        <source>The code path is empty; write it like Risks/Dissociation.</source>
        <translation>La ruta del código está vacía; escríbala como Risks/Dissociation.</translation>
    </message>
    <message>
        <source>The codebook cannot be written as REFI-QDA ({why}); nothing was written.</source>
        <translation>El libro de códigos no se puede escribir como REFI-QDA ({why}); no se escribió nada.</translation>
    </message>
    <message>
        <source>The codebook of the sample cannot be read. {refused}</source>
        <translation>No se puede leer el libro de códigos del ejemplo. {refused}</translation>
    </message>
    <message>
        <source>The disk refuses, so “{title}” is not gone from it yet. {notice}</source>
        <translation>El disco se niega, así que “{title}” aún no ha desaparecido de él. {notice}</translation>
    </message>
    <message>
        <source>The file of “{title}” was not kept in the project; import it again to have its text read.</source>
        <translation>El archivo de “{title}” no se conservó en el proyecto; impórtelo de nuevo para que se lea su texto.</translation>
    </message>
    <message>
        <source>The files have changed since you looked at them; nothing was merged. Look at them again.</source>
        <translation>Los archivos han cambiado desde que los miró; no se fusionó nada. Mírelos de nuevo.</translation>
    </message>
    <message>
        <source>The folder “{parent}” does not exist; choose another place for the repaired project.</source>
        <translation>La carpeta “{parent}” no existe; elija otro lugar para el proyecto reparado.</translation>
    </message>
    <message>
        <source>The making of the project cannot be taken back.</source>
        <translation>La creación del proyecto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The memo is empty; write something.</source>
        <translation>El memo está vacío; escriba algo.</translation>
    </message>
    <message>
        <source>The note is empty; write a title or a text.</source>
        <translation>La nota está vacía; escriba un título o un texto.</translation>
    </message>
    <message>
        <source>The note would be empty; delete it instead.</source>
        <translation>La nota quedaría vacía; elimínela en su lugar.</translation>
    </message>
    <message>
        <source>The original of “{title}” was not kept in the project.</source>
        <translation>El original de “{title}” no se conservó en el proyecto.</translation>
    </message>
    <message>
        <source>The original of “{title}” was not kept in the project; give the file to replace its text instead.</source>
        <translation>El original de “{title}” no se conservó en el proyecto; indique en su lugar el archivo con que reemplazar su texto.</translation>
    </message>
    <message>
        <source>The overlap is a percentage from 0 to 100.</source>
        <translation>El solapamiento es un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <source>The project cannot be written as REFI-QDA ({why}); nothing was written.</source>
        <translation>No se puede escribir el proyecto como REFI-QDA ({why}); no se escribió nada.</translation>
    </message>
    <message>
        <source>The project has no codes, and a codebook without codes is none; nothing was written.</source>
        <translation>El proyecto no tiene códigos, y un libro de códigos sin códigos no lo es; no se escribió nada.</translation>
    </message>
    <message>
        <source>The quote “{quote}” does not stand in this source; copy it character for character.</source>
        <translation>La cita “{quote}” no está en esta fuente; cópiela carácter por carácter.</translation>
    </message>
    <message>
        <source>The quote “{quote}” stands {count} times in this source; say which one, from 1 to {count}.</source>
        <translation>La cita “{quote}” aparece {count} veces en esta fuente; indique cuál, de 1 a {count}.</translation>
    </message>
    <message>
        <source>The repaired project did not come out whole ({problems}).</source>
        <translation>El proyecto reparado no quedó completo ({problems}).</translation>
    </message>
    <message>
        <source>The sample cannot be built: {reason}</source>
        <translation>No se puede crear el ejemplo: {reason}</translation>
    </message>
    <message>
        <source>The sample is not complete: “{filename}” is missing; install it again.</source>
        <translation>El ejemplo no está completo: falta “{filename}”; instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The table has no column “{name}”.</source>
        <translation>La tabla no tiene ninguna columna “{name}”.</translation>
    </message>
    <message>
        <source>The threshold is a share above 0, and 1 at most.</source>
        <translation>El umbral es una proporción mayor que 0 y de 1 como máximo.</translation>
    </message>
    <message>
        <source>The words also stand in {where}; these stay as they are, with their history.</source>
        <translation>Las palabras también están aquí: {where}; eso queda como está, con su historial.</translation>
    </message>
    <message>
        <source>The {field} has {count} characters; shorten it to 2,000 at most.</source>
        <translation>“{field}” tiene {count} caracteres; acórtelo a 2.000 como máximo.</translation>
    </message>
    <message>
        <source>There are no groups of “{of}”; choose one of {names}.</source>
        <translation>No hay grupos de “{of}”; elija entre: {names}.</translation>
    </message>
    <message>
        <source>There are no sources to assign; import some, or name others.</source>
        <translation>No hay fuentes que asignar; importe algunas o indique otras.</translation>
    </message>
    <message>
        <source>There is a case “{name}” already; choose another name.</source>
        <translation>Ya hay un caso “{name}”; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a code “{path}” already; choose another name, or merge the two.</source>
        <translation>Ya hay un código “{path}”; elija otro nombre o fusione los dos.</translation>
    </message>
    <message>
        <source>There is a group of {many} “{name}” already; choose another name.</source>
        <translation>Ya hay un grupo de {many} llamado “{name}”; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a round “{name}” already; choose another name.</source>
        <translation>Ya hay una ronda “{name}”; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no code “{path}”.</source>
        <translation>No hay ningún código “{path}”.</translation>
    </message>
    <message>
        <source>There is no file to merge.</source>
        <translation>No hay ningún archivo que fusionar.</translation>
    </message>
    <message>
        <source>There is no group “{name}”; there are: {names}.</source>
        <translation>No hay ningún grupo “{name}”; hay: {names}.</translation>
    </message>
    <message>
        <source>There is no profile “{to}”; there are: {names}.</source>
        <translation>No hay ningún perfil “{to}”; los que hay son: {names}.</translation>
    </message>
    <message>
        <source>There is no round “{name}”; there are: {names}.</source>
        <translation>No hay ninguna ronda “{name}”; hay: {names}.</translation>
    </message>
    <message>
        <source>There is no source “{name}”.</source>
        <translation>No hay ninguna fuente “{name}”.</translation>
    </message>
    <message>
        <source>There is no source “{name}”; did you mean {meant}?</source>
        <translation>No hay ninguna fuente “{name}”; ¿quiso decir {meant}?</translation>
    </message>
    <message>
        <source>There is only white space at these places; nothing is highlighted.</source>
        <translation>En estos lugares solo hay espacios en blanco; no se resalta nada.</translation>
    </message>
    <message>
        <source>There is only white space at this place of “{title}”; select some words.</source>
        <translation>En este lugar de “{title}” solo hay espacios en blanco; seleccione algunas palabras.</translation>
    </message>
    <message>
        <source>These are {count} reasons; shorten the list to 500 at most.</source>
        <translation>Son {count} motivos; acorte la lista a 500 como máximo.</translation>
    </message>
    <message>
        <source>These words are not in the text of “{title}”.</source>
        <translation>Estas palabras no están en el texto de “{title}”.</translation>
    </message>
    <message>
        <source>They are the work of others, or purge something; somebody who may pass that on has to exchange it.</source>
        <translation>Son trabajo de otros o purgan algo; tiene que intercambiarlo alguien que pueda transmitirlo.</translation>
    </message>
    <message>
        <source>This action is not in the project; copy its id from the history.</source>
        <translation>Esta acción no está en el proyecto; copie su id del historial.</translation>
    </message>
    <message>
        <source>This case is not in the project any more.</source>
        <translation>Este caso ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>This code is not in the codebook any more.</source>
        <translation>Este código ya no está en el libro de códigos.</translation>
    </message>
    <message>
        <source>This coder is not in the project; let them join first.</source>
        <translation>Este codificador no está en el proyecto; primero tiene que unirse a él.</translation>
    </message>
    <message>
        <source>This coder is not one of the project&apos;s; choose another.</source>
        <translation>Este codificador no es del proyecto; elija otro.</translation>
    </message>
    <message>
        <source>This conflict is not about a deleted thing.</source>
        <translation>Este conflicto no trata de algo eliminado.</translation>
    </message>
    <message>
        <source>This conflict is not about two things of one id.</source>
        <translation>Este conflicto no trata de dos cosas con el mismo id.</translation>
    </message>
    <message>
        <source>This group is not in the project any more.</source>
        <translation>Este grupo ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>This highlight is a passage of the text, and no region of a page.</source>
        <translation>Este resaltado es un pasaje del texto y no una región de una página.</translation>
    </message>
    <message>
        <source>This highlight is a region of a page; it is moved on the page.</source>
        <translation>Este resaltado es una región de una página; se mueve en la página.</translation>
    </message>
    <message>
        <source>This highlight is not in the project any more.</source>
        <translation>Este resaltado ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>This highlight is {name}&apos;s; you cannot {verb} it. Tag the passage to have your own.</source>
        <translation>Este resaltado es de {name}; usted no lo puede {verb}. Etiquete el pasaje para tener el suyo.</translation>
    </message>
    <message>
        <source>This is the text that “{title}” has already.</source>
        <translation>Este es el texto que “{title}” ya tiene.</translation>
    </message>
    <message>
        <source>This link is not in the project any more.</source>
        <translation>Este enlace ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>This link is {name}&apos;s; you cannot take it away.</source>
        <translation>Este enlace es de {name}; usted no lo puede quitar.</translation>
    </message>
    <message>
        <source>This memo is not in the project any more.</source>
        <translation>Este memo ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>This memo is {name}&apos;s; you cannot change it. Write one of your own.</source>
        <translation>Este memo es de {name}; usted no lo puede cambiar. Escriba uno propio.</translation>
    </message>
    <message>
        <source>This note is not in the project any more.</source>
        <translation>Esta nota ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>This note is {coder}&apos;s; you cannot {verb} it.</source>
        <translation>Esta nota es de {coder}; usted no la puede {verb}.</translation>
    </message>
    <message>
        <source>This rectangle is too small, or lies beside the page; draw a larger one.</source>
        <translation>Este rectángulo es demasiado pequeño o queda fuera de la página; dibuje uno más grande.</translation>
    </message>
    <message>
        <source>This region stands on a file that the source does not have any more; it cannot be moved.</source>
        <translation>Esta región está en un archivo que la fuente ya no tiene; no se puede mover.</translation>
    </message>
    <message>
        <source>This round is not in the project any more.</source>
        <translation>Esta ronda ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>This search is not in the log any more.</source>
        <translation>Esta búsqueda ya no está en el registro.</translation>
    </message>
    <message>
        <source>This side of the conflict is not there any more.</source>
        <translation>Este lado del conflicto ya no existe.</translation>
    </message>
    <message>
        <source>This source is not in the project any more.</source>
        <translation>Esta fuente ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>This text is in the project already, as “{title}”; remove that source first.</source>
        <translation>Este texto ya está en el proyecto, como “{title}”; quite primero esa fuente.</translation>
    </message>
    <message>
        <source>This text was purged from the project; it does not come in again.</source>
        <translation>Este texto se purgó del proyecto; no vuelve a entrar.</translation>
    </message>
    <message>
        <source>To purge this source, type its title exactly: “{title}”.</source>
        <translation>Para purgar esta fuente, escriba su título exactamente: “{title}”.</translation>
    </message>
    <message>
        <source>To purge words from this source, type its title exactly: “{title}”.</source>
        <translation>Para purgar palabras de esta fuente, escriba su título exactamente: “{title}”.</translation>
    </message>
    <message>
        <source>What coders marked here has changed since; look at it again.</source>
        <translation>Lo que los codificadores marcaron aquí ha cambiado desde entonces; vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>What is at “{where}” has not all arrived yet; try again later.</source>
        <translation>Lo que hay en “{where}” aún no ha llegado por completo; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What was written cannot be read back ({why}); nothing was written.</source>
        <translation>Lo escrito no se puede volver a leer ({why}); no se guardó nada.</translation>
    </message>
    <message>
        <source>What was written does not read back as it is here; nothing was written. Please report this.</source>
        <translation>Lo escrito no se vuelve a leer tal como está aquí; no se guardó nada. Por favor, informe de ello.</translation>
    </message>
    <message>
        <source>Where the text of “{title}” stands on its pages is not known; “reviewer structure” finds it out.</source>
        <translation>No se sabe en qué lugar de las páginas está el texto de “{title}”; “reviewer structure” lo averigua.</translation>
    </message>
    <message>
        <source>You may only read there; ask whoever manages it.</source>
        <translation>Allí solo puede leer; pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>a synthesis</source>
        <translation>una síntesis</translation>
    </message>
    <message>
        <source>another coder</source>
        <translation>otro codificador</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>códigos</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>eliminarla</translation>
    </message>
    <message>
        <source>does not hold settings of Reviewer</source>
        <translation>no contiene ajustes de Reviewer</translation>
    </message>
    <message>
        <source>gives “{setting}” a value that this setting cannot have</source>
        <translation>da a “{setting}” un valor que este ajuste no puede tener</translation>
    </message>
    <message>
        <source>hand it on</source>
        <translation>cederla</translation>
    </message>
    <message>
        <source>has more than 20,000 notes; that is more than can be taken over.</source>
        <translation>contiene más de 20 000 notas; son más de las que se pueden incorporar.</translation>
    </message>
    <message>
        <source>has no text that tesseract could read in this language.</source>
        <translation>no contiene texto que tesseract haya podido leer en este idioma.</translation>
    </message>
    <message>
        <source>highlights.csv, row {line}: {why}</source>
        <translation>highlights.csv, fila {line}: {why}</translation>
    </message>
    <message>
        <source>is a damaged picture; get it again.</source>
        <translation>es una imagen dañada; consígala de nuevo.</translation>
    </message>
    <message>
        <source>is a picture of hardly a pixel; there is nothing to see on it.</source>
        <translation>es una imagen de apenas un píxel; no hay nada que ver en ella.</translation>
    </message>
    <message>
        <source>is a picture of {width} × {height} pixels, more than can be shown; make it smaller and import that.</source>
        <translation>es una imagen de {width} × {height} píxeles, más de los que se pueden mostrar; redúzcala e impórtela así.</translation>
    </message>
    <message>
        <source>is damaged; open it in a PDF viewer and save it from there.</source>
        <translation>está dañado; ábralo en un visor de PDF y guárdelo desde allí.</translation>
    </message>
    <message>
        <source>is protected with a password; save a copy without one.</source>
        <translation>está protegido con una contraseña; guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>lift its blinding</source>
        <translation>levantar su cegamiento</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>name of the attribute</source>
        <translation>Nombre del atributo</translation>
    </message>
    <message>
        <source>name of the relation</source>
        <translation>Nombre de la relación</translation>
    </message>
    <message>
        <source>name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>needs too much memory to be worked on; split it into parts.</source>
        <translation>necesita demasiada memoria para trabajar con él; divídalo en partes.</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>ningún proyecto</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ningún nombre todavía</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>take codes from</source>
        <translation>quitar códigos de</translation>
    </message>
    <message>
        <source>takes too long to be worked on; split it into parts.</source>
        <translation>tarda demasiado en procesarse; divídalo en partes.</translation>
    </message>
    <message>
        <source>the case “{name}”</source>
        <translation>el caso “{name}”</translation>
    </message>
    <message>
        <source>the code “{name}”</source>
        <translation>el código “{name}”</translation>
    </message>
    <message>
        <source>the note “{name}”</source>
        <translation>la nota “{name}”</translation>
    </message>
    <message>
        <source>there is only white space</source>
        <translation>allí solo hay espacios en blanco</translation>
    </message>
    <message>
        <source>{count} highlights</source>
        <translation>{count} resaltados</translation>
    </message>
    <message>
        <source>{count} highlights of {name} hold the words “{words}”; name exactly one.</source>
        <translation>{count} resaltados de {name} contienen las palabras “{words}”; indique exactamente uno.</translation>
    </message>
    <message>
        <source>{count} passages of “{title}” have no place in the other text, such as “{quote}”; keep both sources, or move these highlights first.</source>
        <translation>{count} pasajes de “{title}” no tienen lugar en el otro texto, como “{quote}”; conserve las dos fuentes o mueva antes estos resaltados.</translation>
    </message>
    <message>
        <source>{count} projects</source>
        <translation>{count} proyectos</translation>
    </message>
    <message>
        <source>{each} coders a source cannot be: {count} are named.</source>
        <translation>No es posible asignar {each} codificadores a cada fuente; codificadores indicados: {count}.</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour; write it like #4fa36b.</source>
        <translation>“{colour}” no es un color; escríbalo como #4fa36b.</translation>
    </message>
    <message>
        <source>“{decision}” is no decision; choose one of {names}.</source>
        <translation>“{decision}” no es una decisión; elija entre: {names}.</translation>
    </message>
    <message>
        <source>“{field}” is no reference data; choose one of {names}.</source>
        <translation>“{field}” no es un dato de referencia; elija entre: {names}.</translation>
    </message>
    <message>
        <source>“{file}” has a key twice, or more than 500 questions, or one of over 2,000 characters.</source>
        <translation>“{file}” tiene una clave repetida, más de 500 preguntas o una pregunta de más de 2000 caracteres.</translation>
    </message>
    <message>
        <source>“{file}” has no column “question”; its first line names the columns.</source>
        <translation>“{file}” no tiene la columna “question”; su primera línea da nombre a las columnas.</translation>
    </message>
    <message>
        <source>“{file}” has no questions; write one a line under the heading.</source>
        <translation>“{file}” no tiene preguntas; escriba una por línea debajo del encabezado.</translation>
    </message>
    <message>
        <source>“{file}” is not a CSV table ({why}).</source>
        <translation>“{file}” no es una tabla CSV ({why}).</translation>
    </message>
    <message>
        <source>“{kind}” is no link; choose one of {names}.</source>
        <translation>“{kind}” no es un enlace; elija entre: {names}.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back: everything it wrote was changed since.</source>
        <translation>No se puede retirar “{label}”: todo lo que escribió se ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back: what is purged is gone for good.</source>
        <translation>No se puede retirar “{label}”: lo que se purga desaparece para siempre.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back: {missing} of its parts are not in this file. Merge a copy that has them.</source>
        <translation>No se puede retirar “{label}”: en este archivo faltan partes suyas (cantidad: {missing}). Fusione una copia que las tenga.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into itself.</source>
        <translation>“{name}” no se puede fusionar consigo mismo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be moved under itself or one of its own sub-codes.</source>
        <translation>“{name}” no se puede mover debajo de sí mismo ni de uno de sus propios subcódigos.</translation>
    </message>
    <message>
        <source>“{name}” did not come out whole; nothing was kept of it.</source>
        <translation>“{name}” no se escribió por completo; no se conservó nada de ello.</translation>
    </message>
    <message>
        <source>“{name}” ends in neither .csv nor .json; choose one of them for the history.</source>
        <translation>“{name}” no termina ni en .csv ni en .json; elija una de las dos terminaciones para el historial.</translation>
    </message>
    <message>
        <source>“{name}” has no column “path”; its first line must name the columns: {names}.</source>
        <translation>“{name}” no tiene la columna “path”; su primera línea debe dar nombre a las columnas: {names}.</translation>
    </message>
    <message>
        <source>“{name}” has {count} bytes; a checklist has 1,000,000 at most.</source>
        <translation>“{name}” tiene {count} bytes; una lista de comprobación tiene 1&#xa0;000&#xa0;000 como máximo.</translation>
    </message>
    <message>
        <source>“{name}” has {count} pages and the file of this source {expected}; choose a copy of the same PDF.</source>
        <translation>El número de páginas de “{name}” es {count} y el del archivo de esta fuente, {expected}; elija una copia del mismo PDF.</translation>
    </message>
    <message>
        <source>“{name}” is empty and nothing else was found; name a teammate&apos;s copy as well.</source>
        <translation>“{name}” está vacío y no se encontró nada más; indique también la copia de alguien del equipo.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; give its passphrase.</source>
        <translation>“{name}” está cifrado; escriba su frase de contraseña.</translation>
    </message>
    <message>
        <source>“{name}” is no file; choose one that Reviewer exported.</source>
        <translation>“{name}” no es un archivo; elija uno que Reviewer haya exportado.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text; save it as CSV UTF-8.</source>
        <translation>“{name}” no es texto UTF-8; guárdelo como CSV UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is not a CSV file: {why}.</source>
        <translation>“{name}” no es un archivo CSV: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is not opened: it is not a kind of document that Reviewer knows, and might be a program.</source>
        <translation>“{name}” no se abre: no es un tipo de documento que Reviewer conozca y podría ser un programa.</translation>
    </message>
    <message>
        <source>“{name}” is on {highlights}, so it cannot only group codes; replace it there by another code first.</source>
        <translation>“{name}” está en {highlights}, así que no puede solo agrupar códigos; sustitúyalo allí primero por otro código.</translation>
    </message>
    <message>
        <source>“{name}” is open: {holder} has it. Close it there first.</source>
        <translation>“{name}” está abierto: lo tiene {holder}. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>“{name}” is pseudonymised: it cannot be exchanged with others.</source>
        <translation>“{name}” está seudonimizado: no se puede intercambiar con otras personas.</translation>
    </message>
    <message>
        <source>“{name}” is pseudonymised: nothing can be merged into it.</source>
        <translation>“{name}” está seudonimizado: no se puede fusionar nada en él.</translation>
    </message>
    <message>
        <source>“{name}” is too large to hold settings; choose a file that Reviewer exported.</source>
        <translation>“{name}” es demasiado grande para contener ajustes; elija un archivo que Reviewer haya exportado.</translation>
    </message>
    <message>
        <source>“{name}” only groups codes; merge “{other}” into a code that can be tagged with.</source>
        <translation>“{name}” solo agrupa códigos; fusione “{other}” con un código con el que se pueda etiquetar.</translation>
    </message>
    <message>
        <source>“{name}” only groups codes; tag with one of those under it.</source>
        <translation>“{name}” solo agrupa códigos; etiquete con uno de los que están debajo.</translation>
    </message>
    <message>
        <source>“{name}” {problem}; no setting was changed.</source>
        <translation>“{name}” {problem}; no se cambió ningún ajuste.</translation>
    </message>
    <message>
        <source>“{origin}” is no origin of records; choose one of {names}.</source>
        <translation>“{origin}” no es un origen de registros; elija entre: {names}.</translation>
    </message>
    <message>
        <source>“{out}” exists already; choose another name for the repaired project.</source>
        <translation>“{out}” ya existe; elija otro nombre para el proyecto reparado.</translation>
    </message>
    <message>
        <source>“{parent}” cannot be made ({why}); choose another folder.</source>
        <translation>No se puede crear “{parent}” ({why}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({why}); check the name.</source>
        <translation>No se puede leer “{path}” ({why}); compruebe el nombre.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>No se puede leer “{path}”: {why}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({why}); free some space or choose another place.</source>
        <translation>No se puede escribir “{path}” ({why}); libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>“{shortcut}” cannot be a code&apos;s key; choose 1 to 9 or Alt+1 to Alt+9.</source>
        <translation>“{shortcut}” no puede ser la tecla de un código; elija de 1 a 9 o de Alt+1 a Alt+9.</translation>
    </message>
    <message>
        <source>“{stage}” is no stage; choose one of {names}.</source>
        <translation>“{stage}” no es una etapa; elija entre: {names}.</translation>
    </message>
    <message>
        <source>“{title}” cannot be highlighted there: {why}.</source>
        <translation>“{title}” no se puede resaltar ahí: {why}.</translation>
    </message>
    <message>
        <source>“{title}” does not come from a PDF.</source>
        <translation>“{title}” no procede de un PDF.</translation>
    </message>
    <message>
        <source>“{title}” has a text already, or no pages.</source>
        <translation>“{title}” ya tiene texto o no tiene páginas.</translation>
    </message>
    <message>
        <source>“{title}” has no page {page}; its pages go from 1 to {count}.</source>
        <translation>“{title}” no tiene la página {page}; sus páginas van de la 1 a la {count}.</translation>
    </message>
    <message>
        <source>“{title}” has no pages on which a region can be marked.</source>
        <translation>“{title}” no tiene páginas en las que se pueda marcar una región.</translation>
    </message>
    <message>
        <source>“{title}” is not assigned to you.</source>
        <translation>“{title}” no está entre sus fuentes asignadas.</translation>
    </message>
    <message>
        <source>“{unknown}” is no kind of reason; choose one of {names}.</source>
        <translation>“{unknown}” no es un tipo de motivo; elija entre: {names}.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the {what} of a project.</source>
        <translation>“{value}” no es posible como “{what}” de un proyecto.</translation>
    </message>
    <message>
        <source>“{value}” is no number of records ({field}); write it like 120.</source>
        <translation>“{value}” no es un número de registros ({field}); escríbalo como 120.</translation>
    </message>
    <message>
        <source>“{where}” holds {what}; a new copy can only be made where there is one.</source>
        <translation>“{where}” contiene {what}; solo se puede crear una copia nueva donde haya exactamente un proyecto.</translation>
    </message>
    <message>
        <source>A sheet of disagreements is written as {names}.</source>
        <translation>Una hoja de desacuerdos se escribe en uno de estos formatos: {names}.</translation>
    </message>
    <message>
        <source>A style “{name}” ships with Reviewer; rename the file and add it again.</source>
        <translation>Reviewer ya incluye un estilo “{name}”; cambie el nombre del archivo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>A template has no “{name}”; it has {names}.</source>
        <translation>Una plantilla no tiene “{name}”; tiene: {names}.</translation>
    </message>
    <message>
        <source>A {kind} matrix cannot count {unit}; choose one of {allowed}.</source>
        <translation>Una matriz de tipo {kind} no puede contar {unit}; elija entre: {allowed}.</translation>
    </message>
    <message>
        <source>After “{text}” at character {at} something to look for is missing.</source>
        <translation>Después de “{text}”, en el carácter {at}, falta algo que buscar.</translation>
    </message>
    <message>
        <source>Agreement needs two coders who marked something in the same source; name others, or wait until they did.</source>
        <translation>El acuerdo necesita dos codificadores que hayan resaltado algo en la misma fuente; indique otros o espere a que lo hayan hecho.</translation>
    </message>
    <message>
        <source>Agreement on decisions needs two coders who decided on the same source at this stage.</source>
        <translation>El acuerdo sobre las decisiones necesita dos codificadores que hayan decidido sobre la misma fuente en esta etapa.</translation>
    </message>
    <message>
        <source>Another program is writing the index in {folder}.</source>
        <translation>Otro programa está escribiendo el índice de búsqueda en {folder}.</translation>
    </message>
    <message>
        <source>At character {at}: at most {most} words can be near each other; use fewer.</source>
        <translation>En el carácter {at}: se pueden buscar como máximo {most} palabras cercanas entre sí; use menos.</translation>
    </message>
    <message>
        <source>At character {at}: more than {deepest_query} parentheses inside each other; use fewer.</source>
        <translation>En el carácter {at}: hay más de {deepest_query} paréntesis unos dentro de otros; use menos.</translation>
    </message>
    <message>
        <source>At character {at}: near: needs words, as in near:5(rapid relief).</source>
        <translation>En el carácter {at}: near: necesita palabras, como en near:5(alivio rápido).</translation>
    </message>
    <message>
        <source>At character {at}: the quotation marks hold no word; use exact search for symbols.</source>
        <translation>En el carácter {at}: las comillas no contienen ninguna palabra; busque los símbolos con “Exacto”.</translation>
    </message>
    <message>
        <source>At character {at}: “{part}” would find every word; add at least one letter.</source>
        <translation>En el carácter {at}: “{part}” encontraría todas las palabras; añada al menos una letra.</translation>
    </message>
    <message>
        <source>At character {at}: “~” stands after one whole word, as in ketamin~ or “rapid relief”~5.</source>
        <translation>En el carácter {at}: “~” va detrás de una palabra entera, como en ketamin~ o “alivio rápido”~5.</translation>
    </message>
    <message>
        <source>At character {count}: near: needs words in parentheses, as in near:5(rapid relief).</source>
        <translation>En el carácter {count}: near: necesita palabras entre paréntesis, como en near:5(alivio rápido).</translation>
    </message>
    <message>
        <source>At character {count}: there is no filter “{field}:”; the filters are {known}. To search for the words, write them in quotation marks.</source>
        <translation>En el carácter {count}: no hay ningún filtro “{field}:”; los filtros son {known}. Para buscar las palabras, escríbalas entre comillas.</translation>
    </message>
    <message>
        <source>At character {count}: write NOT before a word to leave it out, or take out the “-”.</source>
        <translation>En el carácter {count}: escriba NOT delante de una palabra para excluirla, o quite el “-”.</translation>
    </message>
    <message>
        <source>At character {count}: write a number after “~”, as in “rapid relief”~5.</source>
        <translation>En el carácter {count}: escriba un número después de “~”, como en “alivio rápido”~5.</translation>
    </message>
    <message>
        <source>At character {count}: write a value right after “{name}:”, in quotation marks if need be.</source>
        <translation>En el carácter {count}: escriba un valor justo después de “{name}:”, entre comillas si hace falta.</translation>
    </message>
    <message>
        <source>Before “{text}” at character {at} something to look for is missing.</source>
        <translation>Antes de “{text}”, en el carácter {at}, falta algo que buscar.</translation>
    </message>
    <message>
        <source>Charts cannot be written as “{named}”; choose .svg, .csv, .xlsx or .json.</source>
        <translation>Los gráficos no se pueden escribir como “{named}”; elija .svg, .csv, .xlsx o .json.</translation>
    </message>
    <message>
        <source>Codes can be together within 0 to 1,000 sentences.</source>
        <translation>Los códigos pueden estar juntos a una distancia de 0 a 1000 frases.</translation>
    </message>
    <message>
        <source>Codes cannot be together as “{together}”; choose one of {names}.</source>
        <translation>Los códigos no pueden estar juntos como “{together}”; elija entre: {names}.</translation>
    </message>
    <message>
        <source>Most of the search index belongs to texts that are gone.</source>
        <translation>La mayor parte del índice de búsqueda corresponde a textos que ya no existen.</translation>
    </message>
    <message>
        <source>No source has an attribute “{attribute}”; choose one of {names}.</source>
        <translation>Ninguna fuente tiene un atributo “{attribute}”; elija entre: {names}.</translation>
    </message>
    <message>
        <source>No source of this round is done by two coders yet; agreement needs two.</source>
        <translation>Ninguna fuente de esta ronda ha sido terminada aún por dos codificadores; el acuerdo necesita dos.</translation>
    </message>
    <message>
        <source>None of these codes is in the codebook any more.</source>
        <translation>Ninguno de estos códigos está ya en el libro de códigos.</translation>
    </message>
    <message>
        <source>Nothing answers to {field}:“{value}” in this project; check how it is written.</source>
        <translation>Nada responde a {field}:“{value}” en este proyecto; compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>Ratings are written as .csv, which R and Python read.</source>
        <translation>Las valoraciones se escriben como .csv, que R y Python leen.</translation>
    </message>
    <message>
        <source>Resample 0 to {most} times.</source>
        <translation>El número de remuestras debe estar entre 0 y {most}.</translation>
    </message>
    <message>
        <source>The file could not be made: the process that makes it ended too soon, perhaps for want of memory; filter the excerpts and try again.</source>
        <translation>No se pudo crear el archivo: el proceso que lo crea terminó demasiado pronto, quizá por falta de memoria; filtre los extractos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The flow cannot be written as “{suffix}”; choose .svg, .csv or .xlsx.</source>
        <translation>El flujo no se puede escribir como “{suffix}”; elija .svg, .csv o .xlsx.</translation>
    </message>
    <message>
        <source>The overlap of passages is a share from 0 to 1.</source>
        <translation>El solapamiento de los pasajes es una proporción de 0 a 1.</translation>
    </message>
    <message>
        <source>The pages of “{name}” cannot be read; ask for the file as it was written.</source>
        <translation>No se pueden leer las páginas de “{name}”; pida el archivo tal como se escribió.</translation>
    </message>
    <message>
        <source>The pattern has {count} characters; shorten it to {most} at most.</source>
        <translation>El patrón tiene {count} caracteres; acórtelo a {most} como máximo.</translation>
    </message>
    <message>
        <source>The pattern is too complicated; make it simpler.</source>
        <translation>El patrón es demasiado complicado; simplifíquelo.</translation>
    </message>
    <message>
        <source>The pattern takes too long on “{title}”; avoid repeats inside repeats, such as (a+)+.</source>
        <translation>El patrón tarda demasiado en “{title}”; evite repeticiones dentro de repeticiones, como (a+)+.</translation>
    </message>
    <message>
        <source>The query has {count} characters; shorten it to {most} at most.</source>
        <translation>La consulta tiene {count} caracteres; acórtela a {most} como máximo.</translation>
    </message>
    <message>
        <source>The query only says what to leave out; add a word or filter to look for, on each side of an OR.</source>
        <translation>La consulta solo dice qué omitir; añada a cada lado de un OR una palabra o un filtro que buscar.</translation>
    </message>
    <message>
        <source>The quotation mark at character {count} is never closed; add another one.</source>
        <translation>Las comillas del carácter {count} no se cierran; añada otras.</translation>
    </message>
    <message>
        <source>The search index cannot be used: {why}</source>
        <translation>El índice de búsqueda no se puede usar: {why}</translation>
    </message>
    <message>
        <source>The style “{name}” cannot be kept ({why}); look at {parent}.</source>
        <translation>No se puede guardar el estilo “{name}” ({why}); mire en {parent}.</translation>
    </message>
    <message>
        <source>The style “{name}” cannot be read ({why}).</source>
        <translation>No se puede leer el estilo “{name}” ({why}).</translation>
    </message>
    <message>
        <source>The style “{name}” cannot be removed ({why}).</source>
        <translation>No se puede quitar el estilo “{name}” ({why}).</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be read ({why}).</source>
        <translation>No se puede leer la plantilla “{name}” ({why}).</translation>
    </message>
    <message>
        <source>The template “{name}” is not JSON ({why}).</source>
        <translation>La plantilla “{name}” no es JSON ({why}).</translation>
    </message>
    <message>
        <source>The template “{name}” is not an object with names and values.</source>
        <translation>La plantilla “{name}” no es un objeto con nombres y valores.</translation>
    </message>
    <message>
        <source>The template&apos;s {name}: {why}.</source>
        <translation>“{name}” en la plantilla: {why}.</translation>
    </message>
    <message>
        <source>The “(” at character {at} is never closed; add a “)”.</source>
        <translation>El “(” del carácter {at} no se cierra; añada un “)”.</translation>
    </message>
    <message>
        <source>The “)” at character {at} has no “(” before it; take it out or open one.</source>
        <translation>El “)” del carácter {at} no tiene ningún “(” antes; quítelo o abra uno.</translation>
    </message>
    <message>
        <source>There is a version “{cleaned}” already; choose another name.</source>
        <translation>Ya hay una versión “{cleaned}”; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no citation style “{style}” here; add its .csl file, or choose one of {names}.</source>
        <translation>Aquí no hay ningún estilo de cita “{style}”; añada su archivo .csl o elija entre: {names}.</translation>
    </message>
    <message>
        <source>There is no list of function words for “{language}”; choose one of {names}.</source>
        <translation>No hay ninguna lista de palabras funcionales para “{language}”; elija entre: {names}.</translation>
    </message>
    <message>
        <source>There is no matrix “{kind}”; choose one of {names}.</source>
        <translation>No hay ninguna matriz “{kind}”; elija entre: {names}.</translation>
    </message>
    <message>
        <source>There is no pattern to look for; write a regular expression.</source>
        <translation>No hay ningún patrón que buscar; escriba una expresión regular.</translation>
    </message>
    <message>
        <source>There is no period “{period}”; choose one of {names}.</source>
        <translation>No hay ningún período “{period}”; elija entre: {names}.</translation>
    </message>
    <message>
        <source>There is no version “{name}”; there are: {names}.</source>
        <translation>No hay ninguna versión “{name}”; hay: {names}.</translation>
    </message>
    <message>
        <source>There is nothing to look for; write at least one character.</source>
        <translation>No hay nada que buscar; escriba al menos un carácter.</translation>
    </message>
    <message>
        <source>There is nothing to look for; write at least one word.</source>
        <translation>No hay nada que buscar; escriba al menos una palabra.</translation>
    </message>
    <message>
        <source>These coders were joined into one person; agreement needs two.</source>
        <translation>Estos codificadores se unieron en una sola persona; para el acuerdo hacen falta dos.</translation>
    </message>
    <message>
        <source>This round is blind: only who leads it can compare its coders.</source>
        <translation>Esta ronda es ciega: solo quien la dirige puede comparar a sus codificadores.</translation>
    </message>
    <message>
        <source>a part is named twice</source>
        <translation>una parte se nombra dos veces</translation>
    </message>
    <message>
        <source>choose one of {names}</source>
        <translation>elija entre: {names}</translation>
    </message>
    <message>
        <source>name of the version</source>
        <translation>Nombre de la versión</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>there is no part “{part}”; choose from {names}</source>
        <translation>no hay ninguna parte “{part}”; elija entre: {names}</translation>
    </message>
    <message>
        <source>write 1 to 200 characters</source>
        <translation>escriba de 1 a 200 caracteres</translation>
    </message>
    <message>
        <source>write a colour as #rrggbb</source>
        <translation>escriba un color como #rrggbb</translation>
    </message>
    <message>
        <source>write a list of parts</source>
        <translation>escriba una lista de partes</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>escriba true o false</translation>
    </message>
    <message>
        <source>{count} units are more than {most} rows; compare words or sentences.</source>
        <translation>{count} unidades son más que {most} filas; compare palabras u oraciones.</translation>
    </message>
    <message>
        <source>“{names}” is no word to look for; write at least one letter or digit.</source>
        <translation>“{names}” no es una palabra que se pueda buscar; escriba al menos una letra o una cifra.</translation>
    </message>
    <message>
        <source>“{name}” is no style that was added; those are: {names}.</source>
        <translation>“{name}” no es un estilo añadido; esos son: {names}.</translation>
    </message>
    <message>
        <source>“{query}” at character {count} cannot stand there; take it out.</source>
        <translation>“{query}” no puede estar en el carácter {count}; quítelo.</translation>
    </message>
    <message>
        <source>“{text}” has no letters or digits to look for; use exact search for symbols.</source>
        <translation>“{text}” no tiene letras ni cifras que buscar; para símbolos, use la búsqueda exacta.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>1 row of its log is no record and not read.</source>
        <translation>1 fila de su registro no es válida y no se leyó.</translation>
    </message>
    <message>
        <source>A change ({name}) was refused: it was purged, but nothing says why.</source>
        <translation>Se rechazó un cambio ({name}): está purgado, pero nada dice por qué.</translation>
    </message>
    <message>
        <source>A change ({name}) was refused: {why}.</source>
        <translation>Se rechazó un cambio ({name}): {why}.</translation>
    </message>
    <message>
        <source>A change that a later change builds on was not found (record {record}).</source>
        <translation>No se encontró un cambio en el que se basa un cambio posterior (registro {record}).</translation>
    </message>
    <message>
        <source>A change that {count} later changes build on was not found (record {record}).</source>
        <translation>No se encontró un cambio en el que se basan {count} cambios posteriores (registro {record}).</translation>
    </message>
    <message>
        <source>A project file needs a name that ends in “{ending}”; “{name}” does not.</source>
        <translation>Un archivo de proyecto necesita un nombre que termine en “{ending}”; “{name}” no termina así.</translation>
    </message>
    <message>
        <source>A record of the log ({name}) is damaged: {why}.</source>
        <translation>Una entrada del registro ({name}) está dañada: {why}.</translation>
    </message>
    <message>
        <source>A text ({name}) is damaged: {why}.</source>
        <translation>Un texto ({name}) está dañado: {why}.</translation>
    </message>
    <message>
        <source>A text ({name}) was refused: {why}.</source>
        <translation>Se rechazó un texto ({name}): {why}.</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Adjudicación</translation>
    </message>
    <message>
        <source>An encrypted project needs a name that ends in “{ending}”; “{name}” does not.</source>
        <translation>Un proyecto cifrado necesita un nombre que termine en “{ending}”; “{name}” no termina así.</translation>
    </message>
    <message>
        <source>An original file ({name}) does not match its hash and was refused.</source>
        <translation>Un archivo original ({name}) no coincide con su hash y se rechazó.</translation>
    </message>
    <message>
        <source>An original file ({name}) is damaged.</source>
        <translation>Un archivo original ({name}) está dañado.</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Appraisal of “{name}”</source>
        <translation>Valoración de “{name}”</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Case part</source>
        <translation>Parte de un caso</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Link “{a}” {verb} “{b}”</source>
        <translation>Relación: “{a}” {verb} “{b}”</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo on “{name}”</source>
        <translation>Memo sobre “{name}”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Of a source that was purged one change or text came into the file again; it can be taken out now.</source>
        <translation>De una fuente purgada volvió a entrar en el archivo un cambio o texto; ahora se puede quitar.</translation>
    </message>
    <message>
        <source>Of a source that was purged {count} changes or texts came into the file again; it can be taken out now.</source>
        <translation>De una fuente purgada volvieron a entrar en el archivo {count} cambios o textos; ahora se pueden quitar.</translation>
    </message>
    <message>
        <source>Of the {parts} parts of “{label}”, {count} more were not found.</source>
        <translation>De las {parts} partes de “{label}” no se encontraron: {count} más.</translation>
    </message>
    <message>
        <source>One highlight is kept but not shown: {why}.</source>
        <translation>Un resaltado se conserva pero no se muestra: {why}.</translation>
    </message>
    <message>
        <source>Part {part} of {parts} of “{label}” was not found.</source>
        <translation>No se encontró la parte {part} de {parts} de “{label}”.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purga</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Síntesis</translation>
    </message>
    <message>
        <source>Synthesis of “{name}”</source>
        <translation>Síntesis de “{name}”</translation>
    </message>
    <message>
        <source>The database is damaged: {what} (and {count} more like it).</source>
        <translation>La base de datos está dañada: {what} (y {count} más del mismo tipo).</translation>
    </message>
    <message>
        <source>The database is damaged: {what}.</source>
        <translation>La base de datos está dañada: {what}.</translation>
    </message>
    <message>
        <source>The file holds one text that no source has and that no project could hold; it can be taken out now.</source>
        <translation>El archivo contiene un texto que ninguna fuente tiene y que ningún proyecto podría contener; ahora se puede quitar.</translation>
    </message>
    <message>
        <source>The file holds what no project has: {names}.</source>
        <translation>El archivo contiene lo que ningún proyecto tiene: {names}.</translation>
    </message>
    <message>
        <source>The file holds {count} texts that no source has and that no project could hold; it can be taken out now.</source>
        <translation>El archivo contiene {count} textos que ninguna fuente tiene y que ningún proyecto podría contener; ahora se pueden quitar.</translation>
    </message>
    <message>
        <source>The file lacks {count} of its tables and indexes.</source>
        <translation>Tablas e índices que le faltan al archivo: {count}.</translation>
    </message>
    <message>
        <source>The original file “{name}” was not found (hash {hash}).</source>
        <translation>No se encontró el archivo original “{name}” (hash {hash}).</translation>
    </message>
    <message>
        <source>The pattern is not a regular expression: {msg} at character {at}; correct it there.</source>
        <translation>El patrón no es una expresión regular: {msg} en el carácter {at}; corríjalo ahí.</translation>
    </message>
    <message>
        <source>The pattern is not a regular expression: {msg}; correct it there.</source>
        <translation>El patrón no es una expresión regular: {msg}; corríjalo ahí.</translation>
    </message>
    <message>
        <source>The project&apos;s own title was not found; it is called “{title}” now.</source>
        <translation>No se encontró el título del proyecto; ahora se llama “{title}”.</translation>
    </message>
    <message>
        <source>The record of a source was not found; it was made again from its text, “{name}”.</source>
        <translation>No se encontró el registro de una fuente; se rehízo a partir de su texto, “{name}”.</translation>
    </message>
    <message>
        <source>The tables do not show what the log says ({names}); they can be made anew from it.</source>
        <translation>Las tablas no muestran lo que dice el registro ({names}); se pueden rehacer a partir de él.</translation>
    </message>
    <message>
        <source>The text of “{name}” was not found (hash {hash}).</source>
        <translation>No se encontró el texto de “{name}” (hash {hash}).</translation>
    </message>
    <message>
        <source>The text of “{title}” is missing; merge a copy that has it.</source>
        <translation>Falta el texto de “{title}”; fusione una copia que lo tenga.</translation>
    </message>
    <message>
        <source>The {kind} of one {thing} was not found (id {id}).</source>
        <translation>No se encontró: {kind} de 1 {thing} (id {id}).</translation>
    </message>
    <message>
        <source>The {kind} of {count} {things} was not found (id {id}).</source>
        <translation>No se encontró: {kind} de {count} {things} (id {id}).</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>una fuente</translation>
    </message>
    <message>
        <source>a source that was removed</source>
        <translation>una fuente que se quitó</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>a {kind} that is not here</source>
        <translation>{kind}, no está aquí</translation>
    </message>
    <message>
        <source>adjudication</source>
        <translation>adjudicación</translation>
    </message>
    <message>
        <source>adjudications</source>
        <translation>adjudicaciones</translation>
    </message>
    <message>
        <source>an unknown coder</source>
        <translation>un codificador desconocido</translation>
    </message>
    <message>
        <source>appraisal</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>appraisals</source>
        <translation>valoraciones</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>asignación</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>asignaciones</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>case_part</source>
        <translation>parte de un caso</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>lista de comprobación</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>coders</source>
        <translation>codificadores</translation>
    </message>
    <message>
        <source>codings</source>
        <translation>codificaciones</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>consensuses</source>
        <translation>consensos</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>highlights</source>
        <translation>resaltados</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>importaciones</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>está relacionado con</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>no es un registro</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>its place is outside the text</source>
        <translation>su lugar está fuera del texto</translation>
    </message>
    <message>
        <source>its text is not in this file</source>
        <translation>su texto no está en este archivo</translation>
    </message>
    <message>
        <source>its text is not one of its source</source>
        <translation>su texto no es de su fuente</translation>
    </message>
    <message>
        <source>links</source>
        <translation>relaciones</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>memos</source>
        <translation>memos</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>parts of cases</source>
        <translation>partes de casos</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>proyectos</translation>
    </message>
    <message>
        <source>purge</source>
        <translation>purga</translation>
    </message>
    <message>
        <source>purges</source>
        <translation>purgas</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronda</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>apoya</translation>
    </message>
    <message>
        <source>syntheses</source>
        <translation>síntesis</translation>
    </message>
    <message>
        <source>synthesis</source>
        <translation>síntesis</translation>
    </message>
    <message>
        <source>the text has other words there</source>
        <translation>el texto tiene otras palabras ahí</translation>
    </message>
    <message>
        <source>the whole review</source>
        <translation>la revisión entera</translation>
    </message>
    <message>
        <source>to screen</source>
        <translation>por cribar</translation>
    </message>
    <message>
        <source>top level</source>
        <translation>nivel superior</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>sin id</translation>
    </message>
    <message>
        <source>{before}, {last}</source>
        <translation>{before}, {last}</translation>
    </message>
    <message>
        <source>{code} in {source}</source>
        <translation>{code} en {source}</translation>
    </message>
    <message>
        <source>{count} highlights are kept but not shown: {why}.</source>
        <translation>{count} resaltados se conservan pero no se muestran: {why}.</translation>
    </message>
    <message>
        <source>{count} rows of its log are no record and not read.</source>
        <translation>{count} filas de su registro no son válidas y no se leyeron.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{file} (text {hash})</source>
        <translation>{file} (texto {hash})</translation>
    </message>
    <message>
        <source>{kind} on “{name}”</source>
        <translation>{kind} sobre “{name}”</translation>
    </message>
    <message>
        <source>{kind} “{name}”</source>
        <translation>{kind} “{name}”</translation>
    </message>
    <message>
        <source>{name}: the search log says {found} records, but {count} are accounted for; correct the number found.</source>
        <translation>{name}: el registro de búsquedas dice {found} registros, pero constan {count}; corrija el número encontrado.</translation>
    </message>
    <message>
        <source>{name}: {count} of {found} records are neither in the project nor taken out before.</source>
        <translation>{name}: {count} de {found} registros no están en el proyecto ni se descartaron antes.</translation>
    </message>
    <message>
        <source>{thing}, under the id of the {kind}</source>
        <translation>{thing}, con el id de: {kind}</translation>
    </message>
    <message>
        <source>{thing}, under the id of the {kind} “{name}”</source>
        <translation>{thing}, con el id de: {kind} “{name}”</translation>
    </message>
    <message>
        <source>“{label}” came without {lacking} of its {parts} parts; what came is kept aside until a copy brings the rest.</source>
        <translation>“{label}” llegó sin {lacking} de sus {parts} partes; lo que llegó queda aparte hasta que una copia traiga el resto.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” holds more than a project does and it was not read: {names}.</source>
        <translation>“{name}” contiene más que un proyecto, y no se leyó: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is this project itself; choose a file from another laptop.</source>
        <translation>“{name}” es este mismo proyecto; elija un archivo de otro ordenador.</translation>
    </message>
    <message>
        <source>1 GUID stood for two things; the later ones got others.</source>
        <translation>1 GUID correspondía a dos cosas; la posterior recibió otro.</translation>
    </message>
    <message>
        <source>1 code lay deeper than {most} levels and stand at that level now.</source>
        <translation>1 código estaba a más de {most} niveles de profundidad y queda ahora en ese nivel.</translation>
    </message>
    <message>
        <source>1 coder of the file has no name.</source>
        <translation>1 codificador del archivo no tiene nombre.</translation>
    </message>
    <message>
        <source>1 mark of PDF readers on its pages; “Take over marks in a PDF…” makes highlights of them.</source>
        <translation>1 marca de un lector de PDF en sus páginas; “Tomar marcas de un PDF…” la convierte en resaltado.</translation>
    </message>
    <message>
        <source>A file lies outside the library and is not opened ({path}).</source>
        <translation>Un archivo está fuera de la biblioteca y no se abre ({path}).</translation>
    </message>
    <message>
        <source>CSV for statistics programs, cells as they are</source>
        <translation>CSV para programas de estadística, celdas tal cual</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>tabla CSV</translation>
    </message>
    <message>
        <source>EPPI-Reviewer codes</source>
        <translation>códigos de EPPI-Reviewer</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>libro EPUB</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>libro de Excel</translation>
    </message>
    <message>
        <source>Has tracked changes: insertions were kept, deletions left out.</source>
        <translation>Tiene control de cambios: lo insertado se conservó, lo eliminado se omitió.</translation>
    </message>
    <message>
        <source>Hidden slides are read too: {count}.</source>
        <translation>También se leyeron diapositivas ocultas: {count}.</translation>
    </message>
    <message>
        <source>It has no text: its pages can be looked at, and regions of them marked. “Read the text of the pages” puts a text under them, where tesseract is installed.</source>
        <translation>No tiene texto: sus páginas se pueden ver y marcar regiones en ellas. “Leer el texto de las páginas” les pone un texto debajo, si tesseract está instalado.</translation>
    </message>
    <message>
        <source>It may be the text of “{title}”, which has none; nobody was asked, so it is a source of its own.</source>
        <translation>Puede ser el texto de “{title}”, que no tiene ninguno; como no se preguntó a nadie, es una fuente aparte.</translation>
    </message>
    <message>
        <source>Its quotes or lists are nested too deeply to be rendered; read as plain text.</source>
        <translation>Sus citas o listas están anidadas a demasiada profundidad para mostrarlas; se leyó como texto sin formato.</translation>
    </message>
    <message>
        <source>Its text was read off the pages by tesseract ({languages}); compare it with the page.</source>
        <translation>tesseract leyó el texto de las páginas ({languages}); compárelo con la página.</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>datos JSON</translation>
    </message>
    <message>
        <source>Left out menus, banners and the like: {count} characters, {hidden} of them hidden on the page; the main text has {length}.</source>
        <translation>Se omitieron menús, anuncios y similares: {count} caracteres, {hidden} de ellos ocultos en la página; el texto principal tiene {length}.</translation>
    </message>
    <message>
        <source>Left out menus, banners and the like: {count} characters; the main text has {length}.</source>
        <translation>Se omitieron menús, anuncios y similares: {count} caracteres; el texto principal tiene {length}.</translation>
    </message>
    <message>
        <source>Left out what recurs at the top or bottom of the pages: {lines}.</source>
        <translation>Se omitió lo que se repite arriba o abajo en las páginas: {lines}.</translation>
    </message>
    <message>
        <source>Line {line}: the entry {reason}.</source>
        <translation>Línea {line}: la entrada {reason}.</translation>
    </message>
    <message>
        <source>No text on page {pages} and {count} more; it may be a picture.</source>
        <translation>Sin texto en la página {pages} y {count} más; puede ser una imagen.</translation>
    </message>
    <message>
        <source>No text on page {pages}; it may be a picture.</source>
        <translation>Sin texto en la página {pages}; puede ser una imagen.</translation>
    </message>
    <message>
        <source>Not part of the text, attached to the e-mail: {names}.</source>
        <translation>No forma parte del texto, adjunto al correo: {names}.</translation>
    </message>
    <message>
        <source>Not part of the text, from the head of the file: {names}.</source>
        <translation>No forma parte del texto, de la cabecera del archivo: {names}.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>texto OpenDocument</translation>
    </message>
    <message>
        <source>Pictures, charts and objects on the slides have no text that is read: {count}.</source>
        <translation>Las imágenes, gráficos y objetos de las diapositivas no tienen texto que se lea: {count}.</translation>
    </message>
    <message>
        <source>QualCoder project</source>
        <translation>proyecto de QualCoder</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>libro de códigos REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>proyecto REFI-QDA</translation>
    </message>
    <message>
        <source>Read as {encoding}; choose another encoding if letters look wrong.</source>
        <translation>Leído como {encoding}; elija otra codificación si hay letras que se ven mal.</translation>
    </message>
    <message>
        <source>Read as {name}, which its content shows, although its name ends in {ending}.</source>
        <translation>Leído como {name}, según su contenido, aunque su nombre termina en {ending}.</translation>
    </message>
    <message>
        <source>Taguette project</source>
        <translation>proyecto de Taguette</translation>
    </message>
    <message>
        <source>That is a small part of the page; look whether it is the right one, or read the whole page instead.</source>
        <translation>Es una parte pequeña de la página; mire si es la correcta o lea la página entera.</translation>
    </message>
    <message>
        <source>The file of “{name}” is not in the file ({path}); add its text to the source later.</source>
        <translation>El archivo de “{name}” no está en el archivo ({path}); añada su texto a la fuente más tarde.</translation>
    </message>
    <message>
        <source>The file of “{name}” is not in the project&apos;s folder ({path}).</source>
        <translation>El archivo de “{name}” no está en la carpeta del proyecto ({path}).</translation>
    </message>
    <message>
        <source>The file of “{name}” lies outside the file and is not opened ({path}); add its text to the source later.</source>
        <translation>El archivo de “{name}” está fuera del archivo y no se abre ({path}); añada su texto a la fuente más tarde.</translation>
    </message>
    <message>
        <source>The file of “{name}” lies outside the project and is not opened ({path}).</source>
        <translation>El archivo de “{name}” está fuera del proyecto y no se abre ({path}).</translation>
    </message>
    <message>
        <source>The file “{name}” is not in the library&apos;s storage.</source>
        <translation>El archivo “{name}” no está en el almacén de la biblioteca.</translation>
    </message>
    <message>
        <source>The main text could not be told from what stands around it; the whole page was taken.</source>
        <translation>El texto principal no se pudo distinguir de lo que lo rodea; se tomó la página entera.</translation>
    </message>
    <message>
        <source>The page says it is {declared} but does not fit; read as {encoding}.</source>
        <translation>La página dice que es {declared}, pero no encaja; leída como {encoding}.</translation>
    </message>
    <message>
        <source>The page says it is {declared} but is written in utf-8; read as utf-8.</source>
        <translation>La página dice que es {declared}, pero está escrita en utf-8; leída como utf-8.</translation>
    </message>
    <message>
        <source>The text holds {count} text-direction controls, kept as they are; words may show in another order.</source>
        <translation>Controles de dirección en el texto: {count}; se conservan, y puede que haya palabras en otro orden.</translation>
    </message>
    <message>
        <source>The text of “{name}” is not beside it; its passages wait for it.</source>
        <translation>El texto de “{name}” no está al lado; sus pasajes lo esperan.</translation>
    </message>
    <message>
        <source>There is no case “{name}”.</source>
        <translation>No hay ningún caso “{name}”.</translation>
    </message>
    <message>
        <source>There is no case “{name}”; did you mean {meant}?</source>
        <translation>No hay ningún caso “{name}”; ¿quiso decir {meant}?</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>documento de Word</translation>
    </message>
    <message>
        <source>Zotero library</source>
        <translation>biblioteca de Zotero</translation>
    </message>
    <message>
        <source>a memo on a {kind}</source>
        <translation>un memo ({kind})</translation>
    </message>
    <message>
        <source>a passage of it did not come in</source>
        <translation>un pasaje suyo no entró</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>anotación</translation>
    </message>
    <message>
        <source>appraisals and decisions of screening</source>
        <translation>valoraciones y decisiones de cribado</translation>
    </message>
    <message>
        <source>audio and video are not coded here</source>
        <translation>aquí no se codifican audio ni vídeo</translation>
    </message>
    <message>
        <source>authors and dates of links</source>
        <translation>autores y fechas de relaciones</translation>
    </message>
    <message>
        <source>brat annotations</source>
        <translation>anotaciones de brat</translation>
    </message>
    <message>
        <source>cannot be read as RIS</source>
        <translation>no se puede leer como RIS</translation>
    </message>
    <message>
        <source>cases hold sources and passages here</source>
        <translation>aquí los casos contienen fuentes y pasajes</translation>
    </message>
    <message>
        <source>checklists</source>
        <translation>listas de comprobación</translation>
    </message>
    <message>
        <source>code of a case</source>
        <translation>código de un caso</translation>
    </message>
    <message>
        <source>code of a source</source>
        <translation>código de una fuente</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <source>codings bear no such mark here</source>
        <translation>aquí las codificaciones no llevan esa marca</translation>
    </message>
    <message>
        <source>declares a DOCTYPE, which is not read</source>
        <translation>declara un DOCTYPE, que no se lee</translation>
    </message>
    <message>
        <source>does not begin with its type ({start}  - …)</source>
        <translation>no empieza con su tipo ({start}  - …)</translation>
    </message>
    <message>
        <source>drawing on a page</source>
        <translation>dibujo en una página</translation>
    </message>
    <message>
        <source>drawings stay in the file that they came in</source>
        <translation>los dibujos se quedan en el archivo en que venían</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>equivalence</source>
        <translation>equivalencia</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>frozen versions</source>
        <translation>versiones congeladas</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>grafo</translation>
    </message>
    <message>
        <source>has a “{where}” of another form than CSL-JSON has</source>
        <translation>tiene “{where}” en una forma distinta de la de CSL-JSON</translation>
    </message>
    <message>
        <source>has no end; put a line “{end}  -” after it</source>
        <translation>no tiene final; ponga después una línea “{end}  -”</translation>
    </message>
    <message>
        <source>has no title</source>
        <translation>no tiene título</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>resaltado</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>está anidada a demasiada profundidad</translation>
    </message>
    <message>
        <source>is not JSON: {why}; what follows was not read</source>
        <translation>no es JSON: {why}; lo que sigue no se leyó</translation>
    </message>
    <message>
        <source>is not an object with fields</source>
        <translation>no es un objeto con campos</translation>
    </message>
    <message>
        <source>is not whole: the file is no well-formed XML from here on</source>
        <translation>no está completa: a partir de aquí el archivo no es XML bien formado</translation>
    </message>
    <message>
        <source>is not whole: {why}</source>
        <translation>no está completa: {why}</translation>
    </message>
    <message>
        <source>it does not match its hash</source>
        <translation>no coincide con su hash</translation>
    </message>
    <message>
        <source>it has no home here</source>
        <translation>no tiene lugar aquí</translation>
    </message>
    <message>
        <source>it has no place in the text</source>
        <translation>no tiene lugar en el texto</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>no tiene texto</translation>
    </message>
    <message>
        <source>it has no words of the text</source>
        <translation>no tiene palabras del texto</translation>
    </message>
    <message>
        <source>it is empty (characters {start} to {end} of “{name}”)</source>
        <translation>está vacío (caracteres {start} a {end} de “{name}”)</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>ocupa más de {most} MB</translation>
    </message>
    <message>
        <source>it is no rectangle on a page</source>
        <translation>no es un rectángulo en una página</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>it is not as a source keeps its text</source>
        <translation>no está como una fuente guarda su texto</translation>
    </message>
    <message>
        <source>it is not in the file</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <source>it leads from a passage to itself</source>
        <translation>va de un pasaje a sí mismo</translation>
    </message>
    <message>
        <source>it names no page</source>
        <translation>no nombra ninguna página</translation>
    </message>
    <message>
        <source>it stands in an earlier text of its source</source>
        <translation>está en un texto anterior de su fuente</translation>
    </message>
    <message>
        <source>it was not kept</source>
        <translation>no se conservó</translation>
    </message>
    <message>
        <source>its code is not in the file</source>
        <translation>su código no está en el archivo</translation>
    </message>
    <message>
        <source>its code or source is not in the project</source>
        <translation>su código o su fuente no está en el proyecto</translation>
    </message>
    <message>
        <source>its ends are no passages</source>
        <translation>sus extremos no son pasajes</translation>
    </message>
    <message>
        <source>its file does not go along</source>
        <translation>su archivo no va incluido</translation>
    </message>
    <message>
        <source>its file is not in the library</source>
        <translation>su archivo no está en la biblioteca</translation>
    </message>
    <message>
        <source>its page is not here</source>
        <translation>su página no está aquí</translation>
    </message>
    <message>
        <source>its place is no number</source>
        <translation>su lugar no es un número</translation>
    </message>
    <message>
        <source>its place is no passage</source>
        <translation>su lugar no es un pasaje</translation>
    </message>
    <message>
        <source>its place is not in the text</source>
        <translation>su lugar no está en el texto</translation>
    </message>
    <message>
        <source>its source has no text</source>
        <translation>su fuente no tiene texto</translation>
    </message>
    <message>
        <source>its source is not in the project</source>
        <translation>su fuente no está en el proyecto</translation>
    </message>
    <message>
        <source>its variable is not in the file</source>
        <translation>su variable no está en el archivo</translation>
    </message>
    <message>
        <source>journal article (JATS)</source>
        <translation>artículo de revista (JATS)</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>link</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>links have none in the formats</source>
        <translation>las relaciones no los tienen en los formatos</translation>
    </message>
    <message>
        <source>look for a brace, quotation mark or comma that is missing</source>
        <translation>busque una llave, comilla o coma que falte</translation>
    </message>
    <message>
        <source>mark “important”</source>
        <translation>marca “importante”</translation>
    </message>
    <message>
        <source>member of a case</source>
        <translation>miembro de un caso</translation>
    </message>
    <message>
        <source>member of a set</source>
        <translation>miembro de un conjunto</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>memo on a coder</source>
        <translation>memo sobre un codificador</translation>
    </message>
    <message>
        <source>no format holds it</source>
        <translation>ningún formato lo contiene</translation>
    </message>
    <message>
        <source>no format holds keys</source>
        <translation>ningún formato contiene atajos</translation>
    </message>
    <message>
        <source>no format of this kind holds them</source>
        <translation>ningún formato de este tipo los contiene</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation>normalización</translation>
    </message>
    <message>
        <source>note in a set</source>
        <translation>nota en un conjunto</translation>
    </message>
    <message>
        <source>note on a page</source>
        <translation>nota en una página</translation>
    </message>
    <message>
        <source>one project is read of a file; export this one by itself</source>
        <translation>de un archivo se lee un proyecto; exporte este por separado</translation>
    </message>
    <message>
        <source>only passages are coded</source>
        <translation>solo se codifican pasajes</translation>
    </message>
    <message>
        <source>only passages are linked here</source>
        <translation>aquí solo se relacionan pasajes</translation>
    </message>
    <message>
        <source>original file</source>
        <translation>archivo original</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>números de página</translation>
    </message>
    <message>
        <source>part of a case</source>
        <translation>parte de un caso</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>pasaje</translation>
    </message>
    <message>
        <source>picture of a page</source>
        <translation>imagen de una página</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>lugar de una nota</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>presentación</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>queries of another program mean nothing here</source>
        <translation>las consultas de otro programa no significan nada aquí</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>datos de referencia</translation>
    </message>
    <message>
        <source>reference to a note</source>
        <translation>referencia a una nota</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>region of a PDF</source>
        <translation>región de un PDF</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>rich text (RTF)</source>
        <translation>texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation>página web guardada</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>búsquedas</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>selection in a transcript</source>
        <translation>selección en una transcripción</translation>
    </message>
    <message>
        <source>selection in audio or video</source>
        <translation>selección en audio o vídeo</translation>
    </message>
    <message>
        <source>sets hold sources or codes here</source>
        <translation>aquí los conjuntos contienen fuentes o códigos</translation>
    </message>
    <message>
        <source>shortcut of a code</source>
        <translation>atajo de un código</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>stored query</source>
        <translation>consulta guardada</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>tabla (CSV)</translation>
    </message>
    <message>
        <source>tag of a page note</source>
        <translation>etiqueta de una nota de página</translation>
    </message>
    <message>
        <source>tag of an answer</source>
        <translation>etiqueta de una respuesta</translation>
    </message>
    <message>
        <source>texts of the synthesis</source>
        <translation>textos de la síntesis</translation>
    </message>
    <message>
        <source>the file does not say in which source it is</source>
        <translation>el archivo no dice en qué fuente está</translation>
    </message>
    <message>
        <source>the file ends inside it</source>
        <translation>el archivo termina dentro de ella</translation>
    </message>
    <message>
        <source>the format has pictures of one page alone</source>
        <translation>el formato solo tiene imágenes de una página</translation>
    </message>
    <message>
        <source>the format has regions on PDFs and pictures alone</source>
        <translation>el formato solo tiene regiones en PDF e imágenes</translation>
    </message>
    <message>
        <source>the format holds a name alone</source>
        <translation>el formato solo contiene un nombre</translation>
    </message>
    <message>
        <source>the format holds passages alone</source>
        <translation>el formato solo contiene pasajes</translation>
    </message>
    <message>
        <source>the next entry begins inside it; look for a brace or quotation mark that is not closed</source>
        <translation>la entrada siguiente empieza dentro de ella; busque una llave o comilla sin cerrar</translation>
    </message>
    <message>
        <source>the note is not in the file</source>
        <translation>la nota no está en el archivo</translation>
    </message>
    <message>
        <source>the text here has other words</source>
        <translation>el texto de aquí tiene otras palabras</translation>
    </message>
    <message>
        <source>time mark</source>
        <translation>marca de tiempo</translation>
    </message>
    <message>
        <source>times of a recording are kept in its file alone</source>
        <translation>los tiempos de una grabación solo se guardan en su archivo</translation>
    </message>
    <message>
        <source>transcript (SubRip)</source>
        <translation>transcripción (SubRip)</translation>
    </message>
    <message>
        <source>transcript (WebVTT)</source>
        <translation>transcripción (WebVTT)</translation>
    </message>
    <message>
        <source>value of a variable</source>
        <translation>valor de una variable</translation>
    </message>
    <message>
        <source>web annotations</source>
        <translation>anotaciones web</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>what coders agreed on</source>
        <translation>lo que acordaron los codificadores</translation>
    </message>
    <message>
        <source>what it is about did not come in</source>
        <translation>aquello de lo que trata no entró</translation>
    </message>
    <message>
        <source>what it is about is no passage</source>
        <translation>aquello de lo que trata no es un pasaje</translation>
    </message>
    <message>
        <source>what its numbers measure is not known</source>
        <translation>no se sabe qué miden sus números</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>libro de Excel</translation>
    </message>
    <message>
        <source>{count} GUIDs stood for two things; the later ones got others.</source>
        <translation>{count} GUID correspondían a dos cosas; las posteriores recibieron otros.</translation>
    </message>
    <message>
        <source>{count} coders of the file have no name.</source>
        <translation>{count} codificadores del archivo no tienen nombre.</translation>
    </message>
    <message>
        <source>{count} codes lay deeper than {most} levels and stand at that level now.</source>
        <translation>{count} códigos estaban a más de {most} niveles de profundidad y quedan ahora en ese nivel.</translation>
    </message>
    <message>
        <source>{count} marks of PDF readers on its pages; “Take over marks in a PDF…” makes highlights of them.</source>
        <translation>{count} marcas de lectores de PDF en sus páginas; “Tomar marcas de un PDF…” las convierte en resaltados.</translation>
    </message>
    <message>
        <source>{count} times could not be read; the words below them were taken without one.</source>
        <translation>Tiempos que no se pudieron leer: {count}; las palabras de debajo se tomaron sin tiempo.</translation>
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
        <translation>{what} en el carácter {column}</translation>
    </message>
    <message>
        <source>“{name}” has no text that tesseract could read in this language.</source>
        <translation>“{name}” no tiene texto que tesseract pudiera leer en este idioma.</translation>
    </message>
    <message>
        <source>“{name}” has nothing in the columns that are its text.</source>
        <translation>“{name}” no tiene nada en las columnas que forman su texto.</translation>
    </message>
    <message>
        <source>“{name}” holds several projects; the first, {first}, is read.</source>
        <translation>“{name}” contiene varios proyectos; se lee el primero, {first}.</translation>
    </message>
    <message>
        <source>“{name}” is a link out of its folder and is not followed; import what it leads to itself.</source>
        <translation>“{name}” es un enlace que sale de su carpeta y no se sigue; importe directamente aquello a lo que lleva.</translation>
    </message>
    <message>
        <source>“{name}” was purged from this project in the meantime; nothing was imported of it.</source>
        <translation>“{name}” se purgó entretanto de este proyecto; no se importó nada de él.</translation>
    </message>
    <message>
        <source>“{name}” was purged from this project; it does not come in again.</source>
        <translation>“{name}” se purgó de este proyecto; no vuelve a entrar.</translation>
    </message>
    <message>
        <source>“{name}” was removed from this project in the meantime; nothing was imported of it.</source>
        <translation>“{name}” se quitó entretanto de este proyecto; no se importó nada de él.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This project is open for reading only; save a copy to work on it.</source>
        <translation>Este proyecto está abierto solo para leer; guarde una copia para trabajar en él.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Your settings could not be kept: {0}.</source>
        <translation>No se pudieron guardar sus ajustes: {0}.</translation>
    </message>
    <message>
        <source>The change is kept in memory and tried again.</source>
        <translation>El cambio se guarda en la memoria y se vuelve a intentar.</translation>
    </message>
    <message>
        <source>{0}. {1} changed since were left as they are.</source>
        <translation>{0}. {1} cambiados desde entonces quedaron como están.</translation>
    </message>
    <message>
        <source>All changes are saved again.</source>
        <translation>Todos los cambios están guardados de nuevo.</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put in {0}</source>
        <translation>Poner {0}</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Poner</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Export project</source>
        <translation>Exportar el proyecto</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>The &amp;work of one coder</source>
        <translation>E&amp;l trabajo de un codificador</translation>
    </message>
    <message>
        <source>Everything under &amp;other names</source>
        <translation>Todo bajo &amp;otros nombres</translation>
    </message>
    <message>
        <source>For somebody who codes &amp;blind: with all sources, codes and rounds</source>
        <translation>Para quien codifica a &amp;ciegas: con todas las fuentes, códigos y rondas</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>De quién es el trabajo</translation>
    </message>
    <message>
        <source>With the ori&amp;ginal files</source>
        <translation>Con los archivos ori&amp;ginales</translation>
    </message>
    <message>
        <source>En&amp;crypt with a passphrase</source>
        <translation>Ci&amp;frar con una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Lo mismo otra vez</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write a passphrase; without it nobody can open the file, you neither.</source>
        <translation>Escriba una frase de contraseña; sin ella nadie puede abrir el archivo, usted tampoco.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same; write both again.</source>
        <translation>Las dos frases no son iguales; escriba ambas de nuevo.</translation>
    </message>
    <message>
        <source>The name of the file must end in “{0}”.</source>
        <translation>El nombre del archivo debe acabar en “{0}”.</translation>
    </message>
    <message>
        <source>The folder “{0}” does not exist; choose another one.</source>
        <translation>La carpeta “{0}” no existe; elija otra.</translation>
    </message>
    <message>
        <source>“{0}” exists already; choose another name.</source>
        <translation>“{0}” ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <source>Work of {0} goes along too, because it was made in one step with something that is needed: memos and texts: {1}, highlights and the like: {2}.</source>
        <translation>Va también trabajo de {0}, porque se hizo en un mismo paso con algo que hace falta: memos y textos: {1}, resaltados y similares: {2}.</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportacion</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>otros nombres</translation>
    </message>
    <message>
        <source>All sources, codes and everybody&apos;s work, to merge or to keep.</source>
        <translation>Todas las fuentes, los códigos y el trabajo de todos, para fusionar o conservar.</translation>
    </message>
    <message>
        <source>This work and what it refers to; merges into the others&apos; copies.</source>
        <translation>Este trabajo y aquello a que se refiere; se fusiona con las copias de los demás.</translation>
    </message>
    <message>
        <source>To read and analyse, never to merge. No names, history, times or originals; look over the texts.</source>
        <translation>Para leer y analizar, nunca para fusionar. Sin nombres, historial, horas ni originales; revise los textos.</translation>
    </message>
    <message>
        <source>Without them the file is smaller; the texts are always there.</source>
        <translation>Sin ellos el archivo es más pequeño; los textos están siempre.</translation>
    </message>
    <message>
        <source>For mail and memory sticks. Nobody can open it without the passphrase.</source>
        <translation>Para correo y memorias USB. Nadie puede abrirlo sin la frase de contraseña.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;List of names</source>
        <translation>&amp;Lista de nombres</translation>
    </message>
    <message>
        <source>It says who is who. Keep it apart from the project.</source>
        <translation>Dice quién es quién. Guárdela aparte del proyecto.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Review projects (*{0})</source>
        <translation>Proyectos de revisión (*{0})</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>Lista de nombres</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Expor&amp;t project…</source>
        <translation>Exportar el pro&amp;yecto…</translation>
    </message>
    <message>
        <source>Exported to {0}: {1}.</source>
        <translation>Exportado a {0}: {1}.</translation>
    </message>
    <message>
        <source>The project stands decrypted in {0} now; you work on that file.</source>
        <translation>El proyecto está ahora descifrado en {0}; usted trabaja en ese archivo.</translation>
    </message>
    <message>
        <source>the work of {0} alone</source>
        <translation>solo el trabajo de {0}</translation>
    </message>
    <message>
        <source>without original files</source>
        <translation>sin los archivos originales</translation>
    </message>
    <message>
        <source>under other names</source>
        <translation>bajo otros nombres</translation>
    </message>
    <message>
        <source>the whole project</source>
        <translation>el proyecto entero</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>ShowGuide</name>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía de uso</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Found by</source>
        <translation>Hallada por</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>Abrir el original</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Abrir la dirección</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar la cita</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Highlights that wait after a correction: {0}</source>
        <translation>Resaltados que esperan tras una corrección: {0}</translation>
    </message>
    <message>
        <source>kept in the project</source>
        <translation>conservado en el proyecto</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no conservado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Hecho en otra parte</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Text (SHA-256)</source>
        <translation>Texto (SHA-256)</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Cita copiada.</translation>
    </message>
    <message>
        <source>“{0}” was removed with its highlights.</source>
        <translation>“{0}” se quitó con sus resaltados.</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>&amp;Next source</source>
        <translation>Siguiente &amp;fuente</translation>
    </message>
    <message>
        <source>&amp;Previous source</source>
        <translation>Fuente &amp;anterior</translation>
    </message>
    <message>
        <source>Open the &amp;original</source>
        <translation>Abrir el &amp;original</translation>
    </message>
    <message>
        <source>Sa&amp;ve the original…</source>
        <translation>&amp;Guardar el original…</translation>
    </message>
    <message>
        <source>Open the &amp;address</source>
        <translation>Abr&amp;ir la dirección</translation>
    </message>
    <message>
        <source>M&amp;y work on this source is done, or not</source>
        <translation>Mi trabajo &amp;en esta fuente está hecho, o no</translation>
    </message>
    <message>
        <source>Remove this &amp;source</source>
        <translation>&amp;Quitar esta fuente</translation>
    </message>
    <message>
        <source>“{0}” removed.</source>
        <translation>“{0}” quitada.</translation>
    </message>
    <message>
        <source>Done with this source; {0} left.</source>
        <translation>Terminada esta fuente; quedan {0}.</translation>
    </message>
    <message>
        <source>Not done with this source; {0} left.</source>
        <translation>Sin terminar esta fuente; quedan {0}.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>{0} highlights, {1}% of the text</source>
        <translation>{0} resaltados, {1} % del texto</translation>
    </message>
    <message>
        <source>others worked here since you looked</source>
        <translation>otros trabajaron aquí desde que miró</translation>
    </message>
    <message>
        <source>changed apart, waits for a decision</source>
        <translation>cambiado por separado, espera una decisión</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} palabras</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
</context>
<context>
    <name>SourcesPane</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Importar fuentes</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Filtrar fuentes</translation>
    </message>
    <message>
        <source>Words of a source; its decision, such as “status: included”; or a group, such as “group: Trials”</source>
        <translation>Palabras de una fuente; su decisión, como “status: included”; o un grupo, como “group: Ensayos”</translation>
    </message>
    <message>
        <source>&amp;Include this source</source>
        <translation>I&amp;ncluir esta fuente</translation>
    </message>
    <message>
        <source>E&amp;xclude this source…</source>
        <translation>E&amp;xcluir esta fuente…</translation>
    </message>
    <message>
        <source>Screen this source &amp;later</source>
        <translation>&amp;Cribar esta fuente más tarde</translation>
    </message>
    <message>
        <source>“{0}” was removed with its highlights.</source>
        <translation>“{0}” se quitó con sus resaltados.</translation>
    </message>
    <message>
        <source>Read	Enter</source>
        <translation>Leer	Enter</translation>
    </message>
    <message>
        <source>Show in the inspector	Alt+Enter</source>
        <translation>Mostrar en el inspector	Alt+Enter</translation>
    </message>
    <message>
        <source>Open the original file</source>
        <translation>Abrir el archivo original</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Abrir la dirección</translation>
    </message>
    <message>
        <source>Copy the title	Ctrl+C</source>
        <translation>Copiar el título	Ctrl+C</translation>
    </message>
    <message>
        <source>Include	I</source>
        <translation>Incluir	I</translation>
    </message>
    <message>
        <source>Exclude…	X</source>
        <translation>Excluir…	X</translation>
    </message>
    <message>
        <source>Screen later	U</source>
        <translation>Cribar más tarde	U</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Quitar	Del</translation>
    </message>
    <message>
        <source>Purge for good…</source>
        <translation>Purgar para siempre…</translation>
    </message>
    <message>
        <source>Nothing is left for you to code.</source>
        <translation>No le queda nada por codificar.</translation>
    </message>
    <message>
        <source>No source fits “{0}”.</source>
        <translation>Ninguna fuente encaja con “{0}”.</translation>
    </message>
    <message>
        <source>No sources yet. Import files with +, or drop them on the window.</source>
        <translation>Todavía no hay fuentes. Importe archivos con +, o suéltelos en la ventana.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Title and abstract</source>
        <translation>Título y resumen</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Obtención</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>still sought</source>
        <translation>aún buscado</translation>
    </message>
    <message>
        <source>retrieved</source>
        <translation>obtenido</translation>
    </message>
    <message>
        <source>not retrieved</source>
        <translation>no obtenido</translation>
    </message>
    <message>
        <source>to screen</source>
        <translation>por cribar</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Citation searching</source>
        <translation>Búsqueda de citas</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>Otro método</translation>
    </message>
    <message>
        <source>does not fit the criteria</source>
        <translation>no cumple los criterios</translation>
    </message>
    <message>
        <source>duplicate record</source>
        <translation>registro duplicado</translation>
    </message>
    <message>
        <source>marked by an automation tool</source>
        <translation>marcado por una herramienta automática</translation>
    </message>
    <message>
        <source>removed before screening for another reason</source>
        <translation>retirado antes del cribado por otro motivo</translation>
    </message>
    <message>
        <source>report not retrieved</source>
        <translation>informe no obtenido</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>Ver el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Take a tour of it</source>
        <translation>Dar un paseo por él</translation>
    </message>
    <message>
        <source>From another tool…</source>
        <translation>De otra herramienta…</translation>
    </message>
    <message>
        <source>A project of QualCoder, Taguette, NVivo, ATLAS.ti, MAXQDA, Zotero and others</source>
        <translation>Un proyecto de QualCoder, Taguette, NVivo, ATLAS.ti, MAXQDA, Zotero y otros</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>None yet. Make a new project, or look at the sample to see how it works.</source>
        <translation>Todavía ninguno. Haga un proyecto nuevo, o mire el ejemplo para ver cómo funciona.</translation>
    </message>
    <message>
        <source>Read a body of literature together and turn it into coded evidence.</source>
        <translation>Leer juntos una literatura y convertirla en evidencia codificada.</translation>
    </message>
    <message>
        <source>You can also drop a project file, or texts to import, onto this window.</source>
        <translation>También puede soltar en esta ventana un archivo de proyecto, o textos para importar.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Who am I? Click to be another coder.</source>
        <translation>¿Quién soy? Clic para ser otro codificador.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Who am I?</source>
        <translation>¿Quién soy?</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se guarda…</translation>
    </message>
    <message>
        <source>Not saved yet: the disk refuses; trying again…</source>
        <translation>Todavía sin guardar: el disco se niega; se intenta de nuevo…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>sources seen blind: {0}</source>
        <translation>fuentes vistas a ciegas: {0}</translation>
    </message>
    <message>
        <source>A round is blind: on its sources you see only your own work until it is lifted.</source>
        <translation>Una ronda es ciega: en sus fuentes ve solo su propio trabajo hasta que se levante.</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 resaltado</translation>
    </message>
    <message>
        <source>{0} highlights</source>
        <translation>{0} resaltados</translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 etiqueta</translation>
    </message>
    <message>
        <source>{0} tags</source>
        <translation>{0} etiquetas</translation>
    </message>
    <message>
        <source>{0} untagged</source>
        <translation>{0} sin etiqueta</translation>
    </message>
    <message>
        <source>1 open conflict</source>
        <translation>1 conflicto abierto</translation>
    </message>
    <message>
        <source>{0} open conflicts</source>
        <translation>{0} conflictos abiertos</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>1  Bring in your texts</source>
        <translation>1  Traiga sus textos</translation>
    </message>
    <message>
        <source>Web pages, PDF, Word, scans, references: drop them on the window.</source>
        <translation>Páginas web, PDF, Word, escaneos, referencias: suéltelos en la ventana.</translation>
    </message>
    <message>
        <source>2  Highlight and tag</source>
        <translation>2  Resalte y etiquete</translation>
    </message>
    <message>
        <source>Select words, type two letters of a code, press Enter. There is no save button.</source>
        <translation>Seleccione palabras, escriba dos letras de un código, pulse Enter. No hay botón de guardar.</translation>
    </message>
    <message>
        <source>3  Put it together</source>
        <translation>3  Reúnalo todo</translation>
    </message>
    <message>
        <source>Merge the team&apos;s copies, compare coders, and export excerpts and summaries that lead back to the text.</source>
        <translation>Fusione las copias del equipo, compare codificadores y exporte extractos y resúmenes que llevan de vuelta al texto.</translation>
    </message>
</context>
<context>
    <name>SummaryExport</name>
    <message>
        <source>Export summary</source>
        <translation>Exportar el resumen</translation>
    </message>
    <message>
        <source>Web page, to filter and sort in</source>
        <translation>Página web, para filtrar y ordenar en ella</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
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
        <translation>resumen</translation>
    </message>
    <message>
        <source>Summary written to “{0}”.</source>
        <translation>Resumen escrito en “{0}”.</translation>
    </message>
</context>
<context>
    <name>SummaryWorkspace</name>
    <message>
        <source>Export s&amp;ummary…</source>
        <translation>Exportar el &amp;resumen…</translation>
    </message>
    <message>
        <source>&amp;Insert a citation</source>
        <translation>&amp;Insertar una cita</translation>
    </message>
    <message>
        <source>Export summary…</source>
        <translation>Exportar el resumen…</translation>
    </message>
    <message>
        <source>{0} excerpts are too many to show as pages. Filter them, or export them as a web page.</source>
        <translation>{0} extractos son demasiados para mostrarlos como páginas. Fíltrelos, o expórtelos como página web.</translation>
    </message>
    <message>
        <source>No excerpt gets through the filter.</source>
        <translation>Ningún extracto pasa el filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>No included source has an excerpt. Decide on sources in Read (F7), or take them all.</source>
        <translation>Ninguna fuente incluida tiene un extracto. Decida sobre las fuentes en Leer (F7), o tómelas todas.</translation>
    </message>
    <message>
        <source>Take all sources</source>
        <translation>Tomar todas las fuentes</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Select a passage in Read and type a code.</source>
        <translation>Todavía no hay nada resaltado. Seleccione un pasaje en Leer y escriba un código.</translation>
    </message>
    <message>
        <source>Go to Read</source>
        <translation>Ir a Leer</translation>
    </message>
    <message>
        <source>This excerpt was deleted.</source>
        <translation>Este extracto se eliminó.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
</context>
<context>
    <name>SyncNote</name>
    <message>
        <source>This project lies in a folder that {0} syncs: never open it on two computers at once, merge copies.</source>
        <translation>Este proyecto está en una carpeta que sincroniza {0}: no lo abra nunca en dos ordenadores a la vez, fusione copias.</translation>
    </message>
    <message>
        <source>This project lies on a network drive: never open it on two computers at once, merge copies.</source>
        <translation>Este proyecto está en una unidad de red: no lo abra nunca en dos ordenadores a la vez, fusione copias.</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Lo sé</translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message>
        <source>Team folder or ser&amp;ver…</source>
        <translation>&amp;Carpeta o servidor de equipo…</translation>
    </message>
    <message>
        <source>Exchan&amp;ge with the team now</source>
        <translation>Sincroni&amp;zar ahora con el equipo</translation>
    </message>
    <message>
        <source>A purge waits for you…</source>
        <translation>Una purga le espera…</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Intercambiar ahora</translation>
    </message>
    <message>
        <source>Team folder or server…</source>
        <translation>Carpeta o servidor de equipo…</translation>
    </message>
    <message>
        <source>{0} reads “{1}”</source>
        <translation>{0} lee “{1}”</translation>
    </message>
    <message>
        <source>The team meets at {0}.</source>
        <translation>El equipo se encuentra en {0}.</translation>
    </message>
    <message>
        <source>Here now: {0}</source>
        <translation>Aquí ahora: {0}</translation>
    </message>
    <message>
        <source>Team: wants a password</source>
        <translation>Equipo: pide una contraseña</translation>
    </message>
    <message>
        <source>Team: stopped</source>
        <translation>Equipo: detenido</translation>
    </message>
    <message>
        <source>Team: offline since {0}</source>
        <translation>Equipo: sin conexión desde {0}</translation>
    </message>
    <message>
        <source>Team: a purge waits for you</source>
        <translation>Equipo: una purga le espera</translation>
    </message>
    <message>
        <source>Team: on demand</source>
        <translation>Equipo: a petición</translation>
    </message>
    <message>
        <source>Team: in step</source>
        <translation>Equipo: al día</translation>
    </message>
    <message>
        <source>Team: offline since {0} · {1} to send</source>
        <translation>Equipo: sin conexión desde {0} · {1} por enviar</translation>
    </message>
</context>
<context>
    <name>SynthesisEditor</name>
    <message>
        <source>Synthesis</source>
        <translation>Síntesis</translation>
    </message>
    <message>
        <source>Insert citation</source>
        <translation>Insertar una cita</translation>
    </message>
    <message>
        <source>Cite an excerpt at the cursor (Ctrl+Shift+E)</source>
        <translation>Citar un extracto en el cursor (Ctrl+Mayús+E)</translation>
    </message>
    <message>
        <source>Take as it is now</source>
        <translation>Tomar como está ahora</translation>
    </message>
    <message>
        <source>Cite the changed excerpts with the words that they have now</source>
        <translation>Citar los extractos cambiados con las palabras que tienen ahora</translation>
    </message>
    <message>
        <source>The citations stand for their excerpts as they are now.</source>
        <translation>Las citas valen para sus extractos como están ahora.</translation>
    </message>
    <message>
        <source>The whole review</source>
        <translation>La revisión entera</translation>
    </message>
    <message>
        <source>What the excerpts of this code say together. [1] cites an excerpt.</source>
        <translation>Lo que dicen juntos los extractos de este código. [1] cita un extracto.</translation>
    </message>
    <message>
        <source>What the review says as a whole. [1] cites an excerpt.</source>
        <translation>Lo que dice la revisión en conjunto. [1] cita un extracto.</translation>
    </message>
    <message>
        <source>Changed since cited: {0}.</source>
        <translation>Cambiados desde que se citaron: {0}.</translation>
    </message>
    <message>
        <source>Deleted: {0}. Take the number out, or cite another excerpt.</source>
        <translation>Eliminados: {0}. Quite el número, o cite otro extracto.</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>Reading a table</source>
        <translation>Se lee una tabla</translation>
    </message>
    <message>
        <source>Cases made: {0}, already there: {1}.</source>
        <translation>Casos hechos: {0}, ya estaban: {1}.</translation>
    </message>
</context>
<context>
    <name>TableRowsDialog</name>
    <message>
        <source>Each &amp;row becomes a source</source>
        <translation>Cada &amp;fila será una fuente</translation>
    </message>
    <message>
        <source>Each row becomes a &amp;case</source>
        <translation>Cada fila será un &amp;caso</translation>
    </message>
    <message>
        <source>The &amp;whole table becomes one source</source>
        <translation>La tabla &amp;entera será una fuente</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Títu&amp;lo</translation>
    </message>
    <message>
        <source>&amp;Attribute</source>
        <translation>&amp;Atributo</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Field of the reference</source>
        <translation>Campo de la referencia</translation>
    </message>
    <message>
        <source>The first row as a source</source>
        <translation>La primera fila como fuente</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>attribute (number)</source>
        <translation>atributo (número)</translation>
    </message>
    <message>
        <source>attribute (date)</source>
        <translation>atributo (fecha)</translation>
    </message>
    <message>
        <source>attribute (yes/no)</source>
        <translation>atributo (sí/no)</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>autores</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>journal or book</source>
        <translation>revista o libro</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>The table can be read, selected and tagged as it stands.</source>
        <translation>La tabla se puede leer, seleccionar y etiquetar tal como está.</translation>
    </message>
    <message>
        <source>1 row becomes a source.</source>
        <translation>1 fila será una fuente.</translation>
    </message>
    <message>
        <source>{0} rows become sources.</source>
        <translation>{0} filas serán fuentes.</translation>
    </message>
    <message>
        <source>Without text, and left out: {0}.</source>
        <translation>Sin texto, y omitidas: {0}.</translation>
    </message>
    <message>
        <source>Choose at least one column as text.</source>
        <translation>Elija al menos una columna como texto.</translation>
    </message>
    <message>
        <source>1 row becomes a case.</source>
        <translation>1 fila será un caso.</translation>
    </message>
    <message>
        <source>{0} rows become cases.</source>
        <translation>{0} filas serán casos.</translation>
    </message>
    <message>
        <source>Each holds its text as a source.</source>
        <translation>Cada uno contiene su texto como fuente.</translation>
    </message>
    <message>
        <source>The title is its name; a case of this name gets the attributes too.</source>
        <translation>El título es su nombre; un caso de ese nombre recibe también los atributos.</translation>
    </message>
    <message>
        <source>Reference…</source>
        <translation>Referencia…</translation>
    </message>
</context>
<context>
    <name>TagPopover</name>
    <message>
        <source>Type a code…</source>
        <translation>Escriba un código…</translation>
    </message>
    <message>
        <source>Code for the selected passage</source>
        <translation>Código para el pasaje seleccionado</translation>
    </message>
    <message>
        <source>Matching codes</source>
        <translation>Códigos que coinciden</translation>
    </message>
    <message>
        <source>↵ tag   Ctrl+↵ new code   Shift+↵ highlight only   Esc close</source>
        <translation>↵ etiquetar   Ctrl+↵ código nuevo   Mayús+↵ solo resaltar   Esc cerrar</translation>
    </message>
    <message>
        <source>New code “{0}”</source>
        <translation>Nuevo código “{0}”</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>bajo {0}</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>New code from the selected &amp;words</source>
        <translation>Nuevo &amp;código con las palabras seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Etiquetar…</translation>
    </message>
    <message>
        <source>Tag with the &amp;last code</source>
        <translation>Etiquetar con e&amp;l último código</translation>
    </message>
    <message>
        <source>&amp;Highlight without a code</source>
        <translation>&amp;Resaltar sin código</translation>
    </message>
    <message>
        <source>Write a &amp;memo</source>
        <translation>Escribir &amp;un memo</translation>
    </message>
    <message>
        <source>&amp;Delete highlight</source>
        <translation>Eliminar el resalta&amp;do</translation>
    </message>
    <message>
        <source>Copy quote with &amp;citation</source>
        <translation>Copiar &amp;la cita con su fuente</translation>
    </message>
    <message>
        <source>A region of a page has no words of which a code could be made; type a name for it.</source>
        <translation>Una región de una página no tiene palabras con que hacer un código; escríbale un nombre.</translation>
    </message>
    <message>
        <source>None of your highlights has exactly the selected words; click one to delete it.</source>
        <translation>Ninguno de sus resaltados tiene exactamente las palabras seleccionadas; haga clic en uno para eliminarlo.</translation>
    </message>
    <message>
        <source>Highlight deleted.</source>
        <translation>Resaltado eliminado.</translation>
    </message>
    <message>
        <source>Quote and citation copied.</source>
        <translation>Cita y fuente copiadas.</translation>
    </message>
    <message>
        <source>Ends of the highlight moved.</source>
        <translation>Límites del resaltado movidos.</translation>
    </message>
</context>
<context>
    <name>TeamPlaceDialog</name>
    <message>
        <source>Team folder or server</source>
        <translation>Carpeta o servidor de equipo</translation>
    </message>
    <message>
        <source>A &amp;folder that all of the team have</source>
        <translation>Una &amp;carpeta que tiene todo el equipo</translation>
    </message>
    <message>
        <source>A team &amp;server</source>
        <translation>Un &amp;servidor de equipo</translation>
    </message>
    <message>
        <source>Team folder</source>
        <translation>Carpeta de equipo</translation>
    </message>
    <message>
        <source>Address of the team server</source>
        <translation>Dirección del servidor de equipo</translation>
    </message>
    <message>
        <source>postgresql://anna@hub.example.org/review</source>
        <translation>postgresql://ana@hub.example.org/revision</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Exchange by &amp;itself, every few seconds</source>
        <translation>&amp;Intercambiar por sí solo, cada pocos segundos</translation>
    </message>
    <message>
        <source>Let the others see that I work here, and on which source</source>
        <translation>Dejar que los demás vean que trabajo aquí, y en qué fuente</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Leave this place</source>
        <translation>Dejar este lugar</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Write the address of the server.</source>
        <translation>Escriba la dirección del servidor.</translation>
    </message>
    <message>
        <source>The address of a team server begins with postgresql://.</source>
        <translation>La dirección de un servidor de equipo empieza por postgresql://.</translation>
    </message>
    <message>
        <source>&amp;Passphrase or password</source>
        <translation>&amp;Frase o contraseña</translation>
    </message>
    <message>
        <source>Nextcloud, OneDrive, Dropbox, a network drive or a USB stick. With a passphrase everything in it is encrypted; all of the team need the same one.</source>
        <translation>Nextcloud, OneDrive, Dropbox, una unidad de red o una memoria USB. Con una frase de contraseña todo en ella va cifrado; todo el equipo necesita la misma.</translation>
    </message>
    <message>
        <source>only for an encrypted folder</source>
        <translation>solo para una carpeta cifrada</translation>
    </message>
    <message>
        <source>A PostgreSQL database that somebody at your institution has set up for it. The password is kept in the keyring of your system if there is one, and never in the project.</source>
        <translation>Una base de datos PostgreSQL que alguien de su institución ha preparado para ello. La contraseña se guarda en el llavero de su sistema si lo hay, y nunca en el proyecto.</translation>
    </message>
    <message>
        <source>empty where your system knows it</source>
        <translation>vacío donde su sistema la conoce</translation>
    </message>
    <message>
        <source>Choose the team folder</source>
        <translation>Elija la carpeta de equipo</translation>
    </message>
</context>
<context>
    <name>TeamWorkspace</name>
    <message>
        <source>&amp;Merge project files…</source>
        <translation>&amp;Fusionar archivos de proyecto…</translation>
    </message>
    <message>
        <source>Unify all of one name</source>
        <translation>Unificar todos los de un nombre</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflictos abiertos</translation>
    </message>
    <message>
        <source>Files to merge</source>
        <translation>Archivos para fusionar</translation>
    </message>
    <message>
        <source>Review projects (*.review *.review.age)</source>
        <translation>Proyectos de revisión (*.review *.review.age)</translation>
    </message>
    <message>
        <source>Merged: {0} new changesets from {1} files.</source>
        <translation>Fusionado: {0} conjuntos de cambios nuevos de {1} archivos.</translation>
    </message>
    <message>
        <source>Conflicts this merge would open</source>
        <translation>Conflictos que abriría esta fusión</translation>
    </message>
    <message>
        <source>This merge opens no conflicts.</source>
        <translation>Esta fusión no abre conflictos.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nada espera una decisión.</translation>
    </message>
    <message>
        <source>The first {0} are shown.</source>
        <translation>Se muestran los primeros {0}.</translation>
    </message>
    <message>
        <source>{0} to unify</source>
        <translation>{0} por unificar</translation>
    </message>
    <message>
        <source>Unified.</source>
        <translation>Unificado.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Decidido.</translation>
    </message>
    <message>
        <source>A teammate purged {0}; it goes here too, for good.</source>
        <translation>Alguien del equipo purgó {0}; se va también de aquí, para siempre.</translation>
    </message>
    <message>
        <source>With it go: {0}.</source>
        <translation>Con ello se va: {0}.</translation>
    </message>
    <message>
        <source>This merge would delete more than a tenth: {0}.</source>
        <translation>Esta fusión eliminaría más de una décima parte: {0}.</translation>
    </message>
    <message>
        <source>Merge all the same?</source>
        <translation>¿Fusionar de todos modos?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <source>Parts of the summary</source>
        <translation>Partes del resumen</translation>
    </message>
    <message>
        <source>Space shows or hides a part, Alt+Up and Alt+Down move it</source>
        <translation>Espacio muestra u oculta una parte, Alt+Arriba y Alt+Abajo la mueven</translation>
    </message>
    <message>
        <source>Colour of headings…</source>
        <translation>Color de los títulos…</translation>
    </message>
    <message>
        <source>References: {0}</source>
        <translation>Referencias: {0}</translation>
    </message>
    <message>
        <source>Language of references: {0}</source>
        <translation>Idioma de las referencias: {0}</translation>
    </message>
    <message>
        <source>Add a style…</source>
        <translation>Añadir un estilo…</translation>
    </message>
    <message>
        <source>Write references in a style of your own, from a .csl file</source>
        <translation>Escribir las referencias en un estilo propio, de un archivo .csl</translation>
    </message>
    <message>
        <source>Around excerpts: {0}</source>
        <translation>Alrededor de los extractos: {0}</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Extractos</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>Only included sources</source>
        <translation>Solo fuentes incluidas</translation>
    </message>
    <message>
        <source>Citation styles ({0});;All files (*)</source>
        <translation>Estilos de cita ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a style</source>
        <translation>Añadir un estilo</translation>
    </message>
    <message>
        <source>Colour of headings</source>
        <translation>Color de los títulos</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Small pages</source>
        <translation>Páginas pequeñas</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Tick all shown</source>
        <translation>Marcar todo lo mostrado</translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>Desmarcar todo lo mostrado</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>today {0}</source>
        <translation>hoy {0}</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>ayer {0}</translation>
    </message>
</context>
<context>
    <name>TipOfTheDay</name>
    <message>
        <source>Tip: {0}</source>
        <translation>Consejo: {0}</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>No más consejos</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Tour of the sample</source>
        <translation>&amp;Paseo por el ejemplo</translation>
    </message>
    <message>
        <source>Help &gt; Tour of the sample goes on where you left.</source>
        <translation>Ayuda &gt; Paseo por el ejemplo sigue donde lo dejó.</translation>
    </message>
    <message>
        <source>These are the texts of the review. Choose another one.</source>
        <translation>Estos son los textos de la revisión. Elija otro.</translation>
    </message>
    <message>
        <source>Select some words with the mouse, or with Shift and the arrows. Then type two letters of a code, such as “ra”, and press Enter.</source>
        <translation>Seleccione algunas palabras con el ratón, o con Mayús y las flechas. Después escriba dos letras de un código, como “ra”, y pulse Enter.</translation>
    </message>
    <message>
        <source>All of it is saved already; there is no save button. {0} takes back what you did.</source>
        <translation>Todo está ya guardado; no hay botón de guardar. {0} deshace lo que hizo.</translation>
    </message>
    <message>
        <source>This is the codebook. Choose a code to see what it means and what it was used for.</source>
        <translation>Este es el libro de códigos. Elija un código para ver qué significa y para qué se usó.</translation>
    </message>
    <message>
        <source>Everything that was tagged stands in Excerpts ({0}), to be narrowed and exported.</source>
        <translation>Todo lo etiquetado está en Extractos ({0}), para acotarlo y exportarlo.</translation>
    </message>
    <message>
        <source>{0} leads anywhere: to a command, a source, a code, or words in all texts.</source>
        <translation>{0} lleva a cualquier parte: a una orden, una fuente, un código, o palabras de todos los textos.</translation>
    </message>
    <message>
        <source>In Summary the passages become findings. Each of them leads back to its place in the text.</source>
        <translation>En Resumen los pasajes se vuelven hallazgos. Cada uno lleva de vuelta a su lugar en el texto.</translation>
    </message>
    <message>
        <source>Now make a project of your own ({0}) and bring your texts in. {1} has the guide.</source>
        <translation>Ahora haga un proyecto propio ({0}) y traiga sus textos. {1} tiene la guía.</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Dejar el paseo</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>TwinCard</name>
    <message>
        <source>same work twice</source>
        <translation>misma obra dos veces</translation>
    </message>
    <message>
        <source>same name twice</source>
        <translation>mismo nombre dos veces</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>made apart</source>
        <translation>hecho por separado</translation>
    </message>
    <message>
        <source>their definitions differ</source>
        <translation>sus definiciones difieren</translation>
    </message>
    <message>
        <source>one file, read in two ways</source>
        <translation>un archivo, leído de dos maneras</translation>
    </message>
    <message>
        <source>their texts differ in spaces or the form of letters alone</source>
        <translation>sus textos difieren solo en espacios o en la forma de las letras</translation>
    </message>
    <message>
        <source>Unify</source>
        <translation>Unificar</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo</source>
        <translation>D&amp;eshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;hacer</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Frozen versions</source>
        <translation>Versiones congeladas</translation>
    </message>
    <message>
        <source>A frozen version names the project as it is now. A summary made from it can be checked against it later.</source>
        <translation>Una versión congelada nombra el proyecto como está ahora. Un resumen hecho de ella se puede comprobar más tarde con ella.</translation>
    </message>
    <message>
        <source>Name, such as “First draft”</source>
        <translation>Nombre, por ejemplo “Primer borrador”</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nombre de la versión</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>There are no frozen versions yet.</source>
        <translation>Todavía no hay versiones congeladas.</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>Eliminar esta versión</translation>
    </message>
    <message>
        <source>1 excerpt</source>
        <translation>1 extracto</translation>
    </message>
    <message>
        <source>{0} excerpts</source>
        <translation>{0} extractos</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>new excerpts: {0}</source>
        <translation>extractos nuevos: {0}</translation>
    </message>
    <message>
        <source>with other words: {0}</source>
        <translation>con otras palabras: {0}</translation>
    </message>
    <message>
        <source>coded otherwise: {0}</source>
        <translation>codificados de otro modo: {0}</translation>
    </message>
    <message>
        <source>gone: {0}</source>
        <translation>desaparecidos: {0}</translation>
    </message>
    <message>
        <source>Changed since: {0}.</source>
        <translation>Cambiado desde entonces: {0}.</translation>
    </message>
    <message>
        <source>The excerpts are the same; something else has changed.</source>
        <translation>Los extractos son los mismos; ha cambiado otra cosa.</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Mostrar: {0}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Se compara…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada espera.</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Lo que espera</translation>
    </message>
    <message>
        <source>Sources: {0} · Words: {1} · Highlights: {2} · Tags: {3}</source>
        <translation>Fuentes: {0} · Palabras: {1} · Resaltados: {2} · Etiquetas: {3}</translation>
    </message>
    <message>
        <source>Open conflicts: {0}</source>
        <translation>Conflictos abiertos: {0}</translation>
    </message>
    <message>
        <source>Passages without a place in their text: {0}</source>
        <translation>Pasajes sin lugar en su texto: {0}</translation>
    </message>
    <message>
        <source>Sources nobody decided on: {0}</source>
        <translation>Fuentes sobre las que nadie decidió: {0}</translation>
    </message>
    <message>
        <source>Sources on which coders differ: {0}</source>
        <translation>Fuentes en que difieren los codificadores: {0}</translation>
    </message>
    <message>
        <source>Highlights without a code: {0}</source>
        <translation>Resaltados sin código: {0}</translation>
    </message>
    <message>
        <source>Assignments that are not done: {0}</source>
        <translation>Asignaciones sin terminar: {0}</translation>
    </message>
</context>
<context>
    <name>WhoAmI</name>
    <message>
        <source>Who am I?</source>
        <translation>¿Quién soy?</translation>
    </message>
    <message>
        <source>Who is coding? Your name stands beside everything you highlight.</source>
        <translation>¿Quién codifica? Su nombre figura junto a todo lo que resalta.</translation>
    </message>
    <message>
        <source>Coders of this project</source>
        <translation>Codificadores de este proyecto</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>I am one of these:</source>
        <translation>Soy uno de estos:</translation>
    </message>
    <message>
        <source>or I am new here:</source>
        <translation>o soy nuevo aquí:</translation>
    </message>
</context>
<context>
    <name>WidenWords</name>
    <message>
        <source>Find hal&amp;f words…</source>
        <translation>&amp;Buscar palabras a medias…</translation>
    </message>
    <message>
        <source>None of your highlights cuts a word.</source>
        <translation>Ninguno de sus resaltados corta una palabra.</translation>
    </message>
    <message>
        <source>1 highlight widened to whole words.</source>
        <translation>1 resaltado ampliado a palabras enteras.</translation>
    </message>
    <message>
        <source>{0} highlights widened to whole words.</source>
        <translation>{0} resaltados ampliados a palabras enteras.</translation>
    </message>
</context>
<context>
    <name>WordModel</name>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>WordsBar</name>
    <message>
        <source>Function words</source>
        <translation>Palabras funcionales</translation>
    </message>
    <message>
        <source>Leave out words such as “the” and “of”, by language</source>
        <translation>Omitir palabras como “el” y “de”, por idioma</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Without those of {0}</source>
        <translation>Sin las de {0}</translation>
    </message>
    <message>
        <source>Other words to leave out</source>
        <translation>Otras palabras que omitir</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Count numbers too</source>
        <translation>Contar también los números</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>En {0}</translation>
    </message>
    <message>
        <source>all texts</source>
        <translation>todos los textos</translation>
    </message>
    <message>
        <source>included sources</source>
        <translation>fuentes incluidas</translation>
    </message>
    <message>
        <source>the open source</source>
        <translation>la fuente abierta</translation>
    </message>
    <message>
        <source>Sorted {0}</source>
        <translation>Orden: {0}</translation>
    </message>
    <message>
        <source>by uses</source>
        <translation>por usos</translation>
    </message>
    <message>
        <source>by the alphabet</source>
        <translation>alfabético</translation>
    </message>
    <message>
        <source>by sources</source>
        <translation>por fuentes</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>The most used words as a chart</source>
        <translation>Las palabras más usadas como gráfico</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>WordsWorkspace</name>
    <message>
        <source>Table (*.csv);;Excel (*.xlsx)</source>
        <translation>Tabla (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the words</source>
        <translation>Exportar las palabras</translation>
    </message>
    <message>
        <source>Words written to “{0}”.</source>
        <translation>Palabras escritas en “{0}”.</translation>
    </message>
    <message>
        <source>Export the places</source>
        <translation>Exportar los lugares</translation>
    </message>
    <message>
        <source>Places written to “{0}”.</source>
        <translation>Lugares escritos en «{0}».</translation>
    </message>
    <message>
        <source>There is no text to count words in. Import the first texts, or choose other sources.</source>
        <translation>No hay texto en que contar palabras. Importe los primeros textos, o elija otras fuentes.</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>Words by use</source>
        <translation>Palabras por uso</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Words in the texts: {0} · Different ones: {1} · Shown: {2}</source>
        <translation>Palabras en los textos: {0} · Distintas: {1} · Mostradas: {2}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Se busca…</translation>
    </message>
    <message>
        <source>These words stand nowhere in the texts.</source>
        <translation>Estas palabras no están en ningún texto.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Building the sample</source>
        <translation>Crear el ejemplo</translation>
    </message>
    <message>
        <source>Carrying highlights over</source>
        <translation>Trasladar los resaltados</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Collecting highlights</source>
        <translation>Reunir los resaltados</translation>
    </message>
    <message>
        <source>Comparing coders</source>
        <translation>Comparar codificadores</translation>
    </message>
    <message>
        <source>Comparing every two coders</source>
        <translation>Comparar los codificadores de dos en dos</translation>
    </message>
    <message>
        <source>Comparing passages</source>
        <translation>Comparar pasajes</translation>
    </message>
    <message>
        <source>Computing agreement</source>
        <translation>Calcular el acuerdo</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Crear el índice</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Componer las páginas</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examinar los archivos</translation>
    </message>
    <message>
        <source>Looking for half words</source>
        <translation>Buscar palabras a medias</translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation>Buscar nombres</translation>
    </message>
    <message>
        <source>Looking for their sources</source>
        <translation>Buscar sus fuentes</translation>
    </message>
    <message>
        <source>Looking through the texts</source>
        <translation>Recorrer los textos</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Putting together</source>
        <translation>Reunir</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Reading annotations</source>
        <translation>Leer las anotaciones</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Leer los documentos</translation>
    </message>
    <message>
        <source>Reading excerpts</source>
        <translation>Leer los extractos</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Leer los archivos</translation>
    </message>
    <message>
        <source>Reading references</source>
        <translation>Leer las referencias</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Leer la biblioteca</translation>
    </message>
    <message>
        <source>Reading the originals</source>
        <translation>Leer los originales</translation>
    </message>
    <message>
        <source>Reading the pages</source>
        <translation>Leer las páginas</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Leer el proyecto</translation>
    </message>
    <message>
        <source>Reading the text of the pages</source>
        <translation>Leer el texto de las páginas</translation>
    </message>
    <message>
        <source>Reading the texts</source>
        <translation>Leer los textos</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Taking into the consensus</source>
        <translation>Llevar al consenso</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Upgrading</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Writing annotations</source>
        <translation>Escribir las anotaciones</translation>
    </message>
    <message>
        <source>Writing references</source>
        <translation>Escribir las referencias</translation>
    </message>
    <message>
        <source>Writing the history</source>
        <translation>Escribir el historial</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>Escribir el proyecto</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>Escribir el resumen</translation>
    </message>
</context>
<context>
    <name>_HeldRow</name>
    <message>
        <source>Take out {0}</source>
        <translation>Retirar {0}</translation>
    </message>
</context>
<context>
    <name>_NewCode</name>
    <message>
        <source>Name of a new code under {0}</source>
        <translation>Nombre de un código nuevo bajo {0}</translation>
    </message>
    <message>
        <source>Name of a new code</source>
        <translation>Nombre de un código nuevo</translation>
    </message>
</context>
<context>
    <name>_Passages</name>
    <message>
        <source>Passages that coders marked</source>
        <translation>Pasajes que marcaron los codificadores</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Enter goes there, S selects the section, T tags it.</source>
        <translation>Enter va allí, S selecciona la sección, T la etiqueta.</translation>
    </message>
</context>
</TS>
