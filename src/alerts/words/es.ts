// The words of messages in Spanish.
import type { Words } from './en.ts'

const dates = (n: number) => (n === 1 ? '1 fecha' : `${n} fechas`)

export const es: Words = {
  subjectConfirm: 'Por favor, confirme',
  subjectKnown: 'Su enlace',
  subjectNote: 'Envío detenido',
  subjectTest: 'Prueba',
  subjectOverview: 'Lo que se sabe hoy',
  subjectPlanning: 'Para planificar: carta del mes',
  subjectAlerts: (n) => `Recordatorio: ${dates(n)}`,
  subjectDaily: (n) => `Resumen del día: ${dates(n)}`,
  subjectWeekly: (n) => `Resumen de la semana: ${dates(n)}`,
  opening: 'Esto es lo que usted pidió recibir. Abra este mensaje cuando nadie más pueda ver su pantalla.',
  confirmOpening: 'Alguien, probablemente usted, pidió mensajes para esta dirección.',
  confirmService: 'Este mensaje es de Mechanism Watch.',
  confirmAsk: 'Si fue usted, abra esta página y pulse el botón:',
  confirmElse: 'Si no fue usted, no haga nada: la solicitud se borra a los 7 días y no le escribiremos.',
  knownOpening: 'Alguien, probablemente usted, pidió mensajes para esta dirección, o el enlace para modificarlos.',
  knownBody:
    'Esta dirección ya recibe mensajes. Con este enlace secreto puede ver, modificar, exportar y borrar la selección:',
  pendingBody: 'La solicitud aún no ha sido confirmada.',
  keepSecret:
    'Quien tenga este enlace puede leer su selección. No lo reenvíe; borre este mensaje cuando lo haya guardado.',
  noteOpening: 'Hemos detenido el envío al destino que usted había indicado, porque falla definitivamente.',
  noteReason: (day) => `Detenido el ${day}. La respuesta técnica del otro servidor está en su página.`,
  noteResume:
    'Cuando vuelva a funcionar, reanude el envío en su página. Lo ocurrido entretanto se puede repetir desde allí.',
  actHeading: 'Usted puede actuar',
  knowHeading: 'Para su información',
  arrivalsHeading: 'Documentos nuevos',
  announced: 'FECHA NUEVA',
  moved: 'APLAZADO O ADELANTADO',
  cancelled: 'CANCELADO',
  confirmed: 'CONFIRMADO',
  superseded: 'REEMPLAZADO',
  restored: 'VIGENTE DE NUEVO',
  in_doubt: 'EN DUDA',
  sessionMoved:
    'Su período de sesiones se trasladó después del anuncio de esta fecha, que no se ha anunciado de nuevo. Consulte la página oficial antes de confiar en ella.',
  twoOfficial: (day) =>
    `Dos fuentes oficiales se contradicen. La otra da ${day}, y nadie la ha retirado. Actúe antes de la primera de las dos fechas y consulte la página oficial.`,
  takenBack: 'Le comunicamos que esta fecha ya no era válida. Ese aviso se retira: la fecha siguiente es válida.',
  earlier: (day) => `Fecha anterior: ${day}. Ya no es válida.`,
  earlierPart: (span, day) => `Antes: ${span}. La fecha del ${day} ya no es válida.`,
  noNewDate: 'No se conoce una nueva fecha. Consulte la página oficial.',
  anotherDate: 'Ahora figura otra fecha para la misma etapa. Consulte la página oficial.',
  due: (day) => `Último día: ${day}, todo el día, Ginebra`,
  onDay: (day) => `Día: ${day}`,
  ends: (day) => `Fin: ${day}`,
  geneva: ', Ginebra',
  cycle: (n) => `ciclo ${n}`,
  opens: (day) => `Apertura: ${day}`,
  daysLeft: (n) => (n === 0 ? 'es hoy' : n === 1 ? 'queda 1 día' : `quedan ${n} días`),
  past: 'este día ya pasó',
  since: (what) => `HA CAMBIADO DESDE QUE SE PREPARÓ ESTE RECORDATORIO: ${what}`,
  sinceGone: 'la fecha ya no es válida y no se conoce otra; consulte la página oficial',
  certainty: {
    official: 'fecha oficial',
    rule: 'calculada según una regla – confírmela',
    estimate: 'estimación, no una fecha',
    unknown: 'no anunciada',
    cancelled_or_moved: 'aplazada o cancelada',
  },
  label: (words) => `Grado de certeza: ${words}`,
  quote: (text, where) => `Tal como está impreso: «${text}»${where}`,
  source: (source, readOn) => `Fuente: ${source}, leída el ${readOn}`,
  neverRead: 'un día no registrado',
  act: (words) => `Lo que puede hacer: ${words}`,
  check: (page) => `Compruébelo aquí: ${page}`,
  checkInEnglish: (page) => `Compruébelo aquí (en inglés): ${page}`,
  revised: (symbol, before) =>
    `${symbol} se publicó en sustitución de ${before}. Sus recomendaciones no se cuentan de nuevo.`,
  arrived: (n, topic) =>
    n === 1
      ? `1 recomendación que nuestra ayuda de búsqueda sitúa en «${topic}»`
      : `${n} recomendaciones que nuestra ayuda de búsqueda sitúa en «${topic}»`,
  documentTitle: (title) => `Título, en el idioma del documento: «${title}»`,
  issued: (day) => `Distribuido el ${day}`,
  invented: 'EJEMPLO INVENTADO',
  whyLead: (n) =>
    n === 0
      ? 'un recordatorio el mismo día'
      : n === 1
        ? 'un recordatorio 1 día antes'
        : `un recordatorio ${n} días antes`,
  whyLeadPassed: (n) => (n === 1 ? 'recordatorios desde 1 día antes' : `recordatorios desde ${n} días antes`),
  whyChange: 'todo cambio de fecha',
  whyAnnounced: 'toda nueva fecha oficial',
  and: ' y ',
  whyTopic: 'las nuevas recomendaciones sobre este tema',
  whyAll: 'todos los Estados',
  whyState: (state) => state,
  why: (what, where) => `Por qué recibe esto: su suscripción incluye ${what}, para ${where}.`,
  ownCheck: 'Ningún recordatorio es la única protección: a usted le corresponde comprobar el anuncio oficial.',
  zone: 'Los días son días en Ginebra.',
  version: (version) => `Versión de los datos: ${version}`,
  failing: (sources) => `Estas fuentes fallan o no se han leído desde hace 7 días: ${sources}`,
  leave: 'Para dejar de recibir estos mensajes y borrar su dirección:',
  notSealed:
    'Este archivo del mundo es de una versión anterior y no tiene huella: una fecha dañada en él no puede detectarse. Obtenga uno nuevo.',
  writtenOut: 'Los Estados y los temas se escriben desde ahora con todas las letras. Para volver atrás:',
  keptIn: (list, calendar) => `Guardado en ${list} y ${calendar}.`,
  seized:
    'Quien tenga el dispositivo puede leer esta lista y el calendario hecho con ella. Guárdelos en un disco o una memoria USB cifrados, y bórrelos antes de una frontera o un registro.',
  wipeWith: 'Para borrar:',
  nothing: 'Hoy no hay nada pendiente.',
  clockBefore: (today, madeOn) =>
    `El reloj de esta máquina indica el ${today}, y el archivo del mundo se hizo el ${madeOn}. No se mostró ni se cambió nada. Ajuste el reloj y vuelva a ejecutar la orden.`,
  oldWorld: (madeOn, days) =>
    `ESTE ARCHIVO DEL MUNDO ES ANTIGUO: se hizo el ${madeOn}, hace ${days} ${days === 1 ? 'día' : 'días'}. Las fechas anunciadas o aplazadas desde entonces no figuran en él. Obtenga uno nuevo y consulte las páginas oficiales.`,
  farWorld: (madeOn, days, today) =>
    `ESTE ARCHIVO DEL MUNDO NO PUEDE DECIR QUÉ HAY PENDIENTE: se hizo el ${madeOn}, y el reloj de esta máquina indica el ${today}, ${days} ${days === 1 ? 'día' : 'días'} después. O el archivo es antiguo o el reloj está mal. Lo que sigue es lo que se sabía el ${madeOn}. Su lista y su calendario no se cambiaron. Ajuste el reloj u obtenga un archivo nuevo, y consulte las páginas oficiales.`,
  nothingInOld: (madeOn) =>
    `Nada de lo que se sabía el ${madeOn} está pendiente. Eso no prueba que no haya nada pendiente.`,
  knownThen: (madeOn) => `Lo que se sabía el ${madeOn}:`,
  standsNow: 'Lo que está fijado ahora:',
  withheld: (n: number) =>
    n === 1
      ? 'No se muestra, porque es una estimación y no una fecha (1):'
      : `No se muestran, porque son estimaciones y no fechas (${n}):`,
  next: (day) => `Próxima fecha: ${day}`,
  test: 'Este es un mensaje de prueba.',
  overviewOpening: 'Sus mensajes comienzan. Esto es lo que se sabe hoy. Léalo cuando nadie más pueda ver su pantalla.',
  standsHeading: 'En qué punto está el procedimiento, y qué puede hacer ahora',
  howToHeading: 'Adónde y cómo enviar',
  pageOfState: (state, address) => `Página del Estado (${state}): ${address}`,
  laterHeading: 'Fechas más lejanas: se le recordarán',
  withoutHeading: 'Lo que aún no se le recordará',
  withoutDates: (state, mechanisms) => `${state}: nada tiene fecha todavía (${mechanisms}).`,
  withoutAny: (n) => (n === 1 ? '1 Estado más no tiene fecha todavía.' : `${n} Estados más no tienen fecha todavía.`),
  withoutAll: 'Aún no se conoce ninguna fecha para lo que usted eligió.',
  whenAnnounced:
    'En cuanto se anuncie una fecha oficial, se le avisará, una vez. Los meses estimados nunca se envían como recordatorios.',
  howToChange: (address) => `Para cambiar lo que recibe, pida su enlace aquí: ${address} («¿Perdió su enlace?»)`,
  rhythmHeading: 'Cómo se le avisará',
  rhythms: {
    at_once: 'Recibe un mensaje cada vez que algo se acerca.',
    daily: 'Recibe como máximo un resumen al día, y solo cuando algo se acerca.',
    weekly: 'Recibe como máximo un resumen por semana, el lunes, y solo cuando algo se acerca.',
    off: 'No recibe mensajes por ahora.',
  },
  atOnceToo: 'Lo que cae antes de su próximo resumen se envía enseguida.',
  leadsSaid: (days) => `Los recordatorios llegan estos días antes de una fecha: ${days}.`,
  planningOpening:
    'Estos meses ayudan a planificar. Ninguno es una fecha. Léalos cuando nadie más pueda ver su pantalla.',
  planningHeading: 'Meses estimados',
  planningNote:
    'Un mes se calcula a partir de casos anteriores. Solo un anuncio oficial fija una fecha; puede llegar antes, después o nunca.',
  planningNone: 'Nada de lo que usted eligió tiene un mes estimado por ahora.',
  more: (n) =>
    n === 1 ? '1 fila más está en las páginas de los Estados.' : `${n} filas más están en las páginas de los Estados.`,
  mechanisms: {
    CAT: 'Comité contra la Tortura',
    UPR: 'Examen Periódico Universal',
    SRT: 'Relator Especial sobre la tortura',
  },
}
