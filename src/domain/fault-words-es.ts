// Faults of sources in plain words, in Spanish: what happened, and what a person can do about it.

const wait = 'Nada que hacer: se intenta de nuevo en la próxima ejecución. Si persiste, abra la página de la fuente.'
const byHand =
  'Abra la página de la fuente en un navegador, guarde los documentos que necesite y cárguelos con la orden «mechanism-watch import <archivos> --source <id>».'
const compare = 'Compare con el documento o la lista oficial.'
const repair =
  'Avise a los responsables del proyecto: el sitio probablemente cambió. No se pierde nada de lo que ya había.'
const nothing = 'Nada que hacer.'
const tell = 'Avise a los responsables del proyecto.'

/** What and remedy, by the name of the fault. */
export const es = {
  not_found: ['El sitio dice que la página o el documento no existe.', repair],
  challenged: ['El sitio pide la prueba de que lee una persona. No lo engañamos.', byHand],
  slow_down: ['El sitio nos pidió que volviéramos más tarde.', wait],
  server_error: ['El sitio respondió con un error suyo.', wait],
  empty: ['El sitio no envió nada.', wait],
  wrong_type: ['El sitio envió algo distinto del documento prometido.', byHand],
  no_files: ['La página anuncia un documento sin archivo.', byHand],
  outdated: [
    'El archivo es más antiguo que el último que se tomó. No se tomó nada de él.',
    'Tome el archivo más reciente. Si el más antiguo es el correcto, impórtelo con la opción «--older».',
  ],
  suspicious_empty: ['La lista está vacía, o perdió documentos que tenía. No se le da crédito.', repair],
  paging_stuck: ['La lista dio de nuevo la misma página, de modo que no se pudo llegar a su fin.', repair],
  robots: ['El sitio no permite la lectura automática de esta dirección.', byHand],
  too_large: ['El archivo supera el límite.', byHand],
  too_small: ['El archivo es demasiado pequeño para ser un documento.', wait],
  truncated: ['El archivo termina antes de tiempo.', wait],
  timeout: ['El sitio no respondió a tiempo.', wait],
  network: ['No se pudo llegar al sitio.', 'Compruebe la conexión. Se intenta de nuevo en la próxima ejecución.'],
  unexpected_shape: ['La página no tiene la forma que conocemos.', repair],
  refused: ['El sitio rechazó la solicitud.', byHand],
  not_parsed: ['Un documento no se pudo leer. No se tomó nada de él.', repair],
  set_aside: [
    'Un documento hizo fallar a su lector, o le exigió demasiado tiempo o memoria. Se deja aparte; los demás se leen.',
    'Ábralo y vea si es el documento que se quería, y avise a los responsables del proyecto. Una versión más reciente lo intenta de nuevo; para intentarlo ahora, guárdelo e impórtelo.',
  ],
  reader_not_started: [
    'El proceso que lee los documentos no se pudo iniciar. No se juzgó ningún documento.',
    'Compruebe que quedan memoria y procesos libres en esta máquina, y ejecútelo de nuevo.',
  ],
  file_unread: [
    'Un archivo importado no se pudo leer del disco. Los demás se importaron.',
    'Vea la razón e importe el archivo de nuevo.',
  ],
  not_a_document: [
    'Un archivo importado no es un documento legible. No se importó.',
    'Guarde el documento mismo (PDF, Word o página web) e impórtelo.',
  ],
  not_covered: [
    'Un documento de un órgano distinto del de esta fuente. No se guardó nada de él.',
    'El mensaje nombra la fuente que lo cubre, si la hay: importe el archivo de nuevo con esa fuente. Retire la importación errónea con «mechanism-watch db forget <signatura o sha256>».',
  ],
  damaged: [
    'Los bytes de un archivo están dañados. No se tomó nada de él.',
    'Descargue el archivo de nuevo e impórtelo. Si no basta, busque otra copia.',
  ],
  too_large_unpacked: [
    'Un archivo se descomprime en más de lo que necesita cualquier documento. Se rechazó.',
    'Busque otra copia del documento.',
  ],
  import_not_parsed: [
    'Un archivo importado no se pudo leer. No se tomó nada de él.',
    'Si es el archivo equivocado, retírelo con «mechanism-watch db forget <signatura o sha256>» e importe el correcto. Si es el correcto, avise a los responsables del proyecto.',
  ],
  no_import_parsed: [
    'Ninguno de los archivos importados se pudo leer.',
    'Vea la razón de cada uno: probablemente no es el documento que se quería.',
  ],
  left_out: [
    'La lista tiene filas sin un documento que se pueda pedir.',
    'Abra la página de la fuente y compare: si hay un documento, guárdelo e impórtelo, y avise a los responsables del proyecto.',
  ],
  row_unread: [
    'Una fila de una lista o de una página de calendario no se pudo leer. Las demás se tomaron, y lo que había de ella se mantiene.',
    'Abra la página. Si la fila es un documento, guárdelo e impórtelo; si es una fecha que necesita, introdúzcala con «mechanism-watch announcements add». Avise a los responsables del proyecto.',
  ],
  nothing_new: [
    'La lista responde, pero no trae nada nuevo desde hace más tiempo que nunca. Puede haberse detenido.',
    'Abra la página de la fuente: si muestra documentos más recientes, avise a los responsables del proyecto.',
  ],
  not_asked: [
    'La fuente no se consultó desde hace más tiempo del que dice su horario.',
    'Compruebe que «mechanism-watch up» o «serve» está en marcha, o ejecute «mechanism-watch collect».',
  ],
  other_language: [
    'Una versión en un idioma que aquí no se lee: reconocida, y guardada en el archivo.',
    'Importe la versión en inglés, si la hay.',
  ],
  other_document: [
    'Un documento en torno a un examen, como un informe preparado para él o una decisión del Consejo: reconocido, y guardado en el archivo. No contiene recomendaciones.',
    'Importe el informe del Grupo de Trabajo (A/HRC/…) y su adición.',
  ],
  corrigendum: [
    'Una corrección: corrige otro documento. Se guarda en el archivo y no se lee.',
    'Ábrala y compárela con el documento que corrige.',
  ],
  correction_does_not_match: [
    'Una corrección hecha por una persona ya no concuerda con el texto que corrige.',
    'Lea de nuevo el párrafo y arregle la fila en corrections.yml.',
  ],
  nothing_parsed: ['Ningún documento de esta ejecución se pudo leer.', repair],
  nothing_fetched: ['Se anunciaron documentos, pero no se pudo obtener ninguno.', byHand],
  doubtful: [
    'Se tomó un documento, pero lo que dice de sí mismo no concuerda del todo.',
    'Abra el documento y compare. Si se leyó mal, avise a los responsables del proyecto.',
  ],
  fewer_than_held: [
    'Una versión dudosa: contiene menos recomendaciones que la que se tiene. Se conserva, y la que se tiene sigue en su lugar.',
    'Compare las dos. Si la nueva es la correcta, tómela con «mechanism-watch parse --accept-fewer <sha256>»; el mensaje lo indica.',
  ],
  dates_not_as_held: [
    'Una versión dudosa: es la misma edición del documento que la que se tiene, con otras fechas. Se conserva, y la que se tiene sigue en su lugar.',
    'Compare las dos con la página oficial. Si la nueva es la correcta, tómela con «mechanism-watch parse --accept-fewer <sha256>»; el mensaje lo indica.',
  ],
  not_classified_too_long: [
    'Un texto es más largo de lo que leen las reglas. No se clasificó; todo lo demás sí.',
    'Abra el documento: quizá se juntaron dos párrafos. En ese caso, avise a los responsables del proyecto.',
  ],
  not_classified_timed_out: [
    'Las reglas tardaron demasiado en leer un texto. No se clasificó; todo lo demás sí.',
    'Lea usted el texto y avise a los responsables del proyecto. Se intenta de nuevo con la próxima versión de las reglas.',
  ],
  skipped: ['Una parte de un documento se dejó fuera, con la razón.', 'Nada que hacer, si la razón es buena.'],
  index_record_unread: [
    'Hay registros del índice que no se pudieron leer. Se dejaron aparte, y los demás se tomaron.',
    'Mire el registro que nombra el mensaje, y avise a los responsables del proyecto.',
  ],
  index_words_unread: [
    'Hay registros del índice con palabras que no conocemos. Los registros se tomaron, y de esas palabras no se concluye nada.',
    'Mire el registro que nombra el mensaje, y comunique las palabras a los responsables del proyecto.',
  ],
  unusual_size: [
    'La exportación del índice tiene menos o más registros de los que el índice tiene, por lo que sabemos. Lo que contiene se tomó; lo que le falta falta aquí.',
    'Si es una parte que quería tomar, nada. Si no, tome la totalidad: «mechanism-watch collect uhri».',
  ],
  state_differs: [
    'Hay registros del índice que nombran otro Estado que el del documento de su signatura. Se retienen y no se muestran en ningún Estado.',
    'Abra el registro que nombra el mensaje: allí la signatura o el Estado es erróneo. Importe el documento mismo.',
  ],
  too_many_listings: ['Se anunciaron más documentos de lo esperado.', compare],
  too_many_recommendations: ['Un documento contiene más recomendaciones de lo esperado.', compare],
  papers_disagree: ['Dos documentos de un mismo examen no dicen lo mismo.', compare],
  withdrawn: ['Un documento ya no se anuncia. Se conserva y se marca.', nothing],
  clock_behind: [
    'El reloj de esta máquina va por detrás de datos que ya están aquí. Las fechas y los recordatorios quedan en suspenso.',
    'Ajuste el reloj. Si es correcto, ejecute «mechanism-watch windows --accept-clock». Entretanto se sirven las páginas, sin fechas futuras.',
  ],
  clock_ahead: [
    'El reloj de esta máquina va muy por delante del dato más reciente. Las fechas y los recordatorios quedan en suspenso.',
    'Ajuste el reloj. Si es correcto, porque nada se ejecutó en mucho tiempo, ejecute «mechanism-watch windows --accept-clock».',
  ],
  mass_cancellation: [
    'Muchas fechas terminarían a la vez. Quedan como estaban, y no se avisó a nadie.',
    'Compare algunas con sus páginas oficiales. Si están canceladas, ejecute «mechanism-watch windows --accept-cancellations»; si no, avise a los responsables del proyecto.',
  ],
  announcements_disagree: [
    'Una versión del proyecto y una fila que usted introdujo no dicen lo mismo. Vale la suya.',
    'Abra la página oficial. Si la suya es errónea, ejecute «mechanism-watch announcements add --corrects ID …» o «announcements withdraw ID»; entonces vale la fila del proyecto.',
  ],
  announcement_refused: [
    'Una fila de su archivo de anuncios no puede ser correcta. No se tomó nada nuevo del archivo.',
    'El mensaje nombra archivo, línea y columna. «mechanism-watch announcements check ARCHIVO» las nombra todas.',
  ],
  announcements_gone: [
    'Filas que su archivo de anuncios nombraba ya no están en él. Se mantienen: que falte una fila no anuncia nada.',
    'Vuelva a poner las filas. Si una fecha se canceló, añada una fila que lo diga; retire una fila introducida por error con «mechanism-watch announcements withdraw ID».',
  ],
  mail_down: [
    'No sale ningún correo: no se llega al servidor de correo, o no acepta mensajes desde aquí.',
    'Compruebe que el servidor de correo funciona, y que MECHANISM_WATCH_SMTP y MECHANISM_WATCH_FROM son correctos. No se pierde nada: se intenta de nuevo cada pocos minutos.',
  ],
  wrong_key: [
    'No sale ningún mensaje: MECHANISM_WATCH_KEY no abre las direcciones de las suscripciones.',
    'Ponga la clave con la que se sellaron. No se pierde nada: se intenta de nuevo cada pocos minutos.',
  ],
  mail_not_set: [
    'Hay suscripciones, y no puede salir ningún correo: falta configurar la clave o el servidor de correo.',
    'Configure MECHANISM_WATCH_KEY, MECHANISM_WATCH_SMTP y MECHANISM_WATCH_FROM.',
  ],
  subscription_damaged: [
    'Una suscripción no se pudo leer: su fila está dañada. Queda detenida; las demás siguen.',
    'Ejecute «mechanism-watch db check». Si la base de datos está dañada, restablezca una copia de seguridad.',
  ],
  erasing_waits: [
    'Algo se borró, pero otro programa lee la base de datos, de modo que sus últimos rastros siguen en el registro contiguo.',
    'Se intenta de nuevo cada cinco minutos. Si persiste, cierre los otros programas que tienen abierta la base de datos.',
  ],
  mails_limit: [
    'El formulario abierto pidió tantos correos como pueden salir en un día. Las nuevas solicitudes no reciben ninguno hasta mañana.',
    'Vea en el registro de su servidor intermediario si una red inunda el formulario y rechácela ahí. Quien tiene una suscripción sigue recibiendo su enlace y sus fechas.',
  ],
  disk_failing: [
    'No se pudo leer o escribir en el disco.',
    'Revise el disco y ejecute «mechanism-watch db check». Si encuentra daños, restaure una copia de seguridad en otro disco.',
  ],
  database_damaged: [
    'La base de datos está dañada.',
    'Ejecute «mechanism-watch db check», que dice qué está dañado. El índice de búsqueda por sí solo puede rehacerse («mechanism-watch index --anew»); para todo lo demás, restaure una copia de seguridad («mechanism-watch db restore FILE»).',
  ],
  database_busy: [
    'Otra orden ocupó la base de datos demasiado tiempo.',
    'Espere a que termine y ejecute esta de nuevo.',
  ],
  database_gone: [
    'El servidor de PostgreSQL no responde o no admite escrituras.',
    'Inícielo, o indique en MECHANISM_WATCH_DATABASE el servidor que lo sustituye, y ejecútelo de nuevo.',
  ],
  database_moved: [
    'El archivo de la base de datos se movió, se borró o se sustituyó mientras este programa lo tenía abierto. Ya no se guarda nada en él.',
    'Vuelva a ponerlo en su lugar, o restaure una copia de seguridad («mechanism-watch db restore FILE»), y reinicie el programa.',
  ],
  archive_away: [
    'El servidor que almacena los archivos no responde o rechaza la petición. No se ha perdido ningún archivo.',
    'Inícielo, o corrija MECHANISM_WATCH_ARCHIVE y las variables AWS_*, y ejecútelo de nuevo. «mechanism-watch doctor» lo comprueba.',
  ],
  not_writable: [
    'Este programa no puede escribir en su carpeta de datos.',
    'Dé la carpeta al usuario que ejecuta el programa, o indique otra en MECHANISM_WATCH_DATA.',
  ],
  too_many_files: [
    'El sistema no deja que este programa abra más archivos.',
    'Suba el límite de archivos abiertos (ulimit -n) y ejecútelo de nuevo.',
  ],
  disk_full: ['El disco está lleno. Nada quedó escrito a medias.', 'Haga sitio y ejecútelo de nuevo.'],
  file_limit: [
    'El sistema no deja que este programa escriba un archivo de este tamaño. Nada quedó escrito a medias.',
    'Suba el límite de tamaño de los archivos (ulimit -f) o indique un lugar en otro disco, y ejecútelo de nuevo.',
  ],
  interrupted: ['La ejecución se cortó antes de terminar.', 'Nada que hacer: la próxima sigue donde estaba.'],
  failed: ['Este programa falló.', `Vea el mensaje. ${tell}`],
  unknown_name: ['Un nombre de Estado no está en nuestras tablas. No se adivinó.', repair],
} satisfies Readonly<Record<string, readonly [what: string, remedy: string]>>
