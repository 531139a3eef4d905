// The words of the page of sources in Spanish.
import { countedIn, inDigits } from '../../domain/counted.ts'
import type { SourcesWords } from './sources-en.ts'

const counted = countedIn('es')

export const es: SourcesWords = {
  title: 'Fuentes y cobertura',
  intro: (held, copied) =>
    `${counted(held, 'documento se leyó', 'documentos se leyeron')} aquí, en una copia guardada de un sitio oficial o de un archivo importado por el operador. ${copied > 0 ? `Los textos de ${counted(copied, 'documento más', 'documentos más')} se copiaron del Índice Universal de los Derechos Humanos; los documentos mismos no se leyeron aquí. ` : ''}Esta página indica dónde se buscan los documentos, cuándo funcionó por última vez y qué falta.`,
  heldBack: 'En suspenso:',
  unread: {
    waiting: (n) => `Sin clasificar todavía: la próxima ejecución leerá ${counted(n, 'texto', 'textos')}.`,
    too_long: (n) => `Sin clasificar, por ser demasiado largos para las reglas: ${counted(n, 'texto', 'textos')}.`,
    timed_out: (n) => `Sin clasificar, porque las reglas tardaron demasiado: ${counted(n, 'texto', 'textos')}.`,
  },
  coverage: 'Cobertura',
  expected:
    'Se espera: un examen o una visita que nuestros datos mencionan y que ha terminado, o un documento anunciado en una lista oficial. Se desconoce qué más existe. Que falte un documento no dice nada de un Estado.',
  index: {
    title: 'Comparación con el Índice Universal de los Derechos Humanos',
    intro:
      'Párrafos de documentos que leyeron el índice y nosotros. Valen las palabras del documento; las diferencias son para los responsables de nuestros lectores.',
    source: 'Fuente',
    documents: 'Documentos',
    same: 'Las mismas palabras',
    differs: 'Otras palabras',
    onlyIndex: 'Solo en el índice',
    onlyOurs: 'Solo nuestros',
    caption: 'Párrafos por fuente de nuestra lectura',
    noNumber: 'sin número',
    alone: (records, documents) =>
      `${counted(records, 'registro', 'registros')} de ${counted(documents, 'documento', 'documentos')} ${records === 1 ? 'está solo' : 'están solos'}: el documento mismo aún no se ha leído aquí.`,
    list: (n) => `Los primeros párrafos que no concuerdan (${n})`,
  },
  noSource: 'No hay ninguna fuente configurada en esta instalación.',
  result: {
    green: 'en orden',
    yellow: 'en orden, con observaciones',
    red: 'con fallos: no se incorporó nada de la última ejecución',
    running: 'en ejecución',
    never_run: 'nunca ejecutada en esta instalación',
  },
  never: 'nunca',
  verdict: {
    within: 'lo esperado',
    below: 'menos de lo esperado',
    above: 'más de lo esperado',
    not_counted: 'sin contar todavía',
  },
  noneCounted: 'nada contado',
  eachDocument: (count, lowest, highest) => `${count}, de ${lowest} a ${highest} por documento`,
  expects: (min, max, each) => `(se esperan de ${min} a ${max}${each ? ' por documento' : ''})`,
  evidence: {
    seen: 'funcionamiento comprobado',
    reported: 'funcionamiento comunicado',
    unverified: 'nunca verificada en línea',
  },
  times: (n) => (n === 1 ? '1 vez' : `${n} veces`),
  remedy: 'Qué puede hacer:',
  more: (n) => `y ${n} más`,
  facts: {
    result: 'Estado de la fuente',
    publisher: 'Editor',
    windows: 'Plazos de los exámenes',
    lastRun: 'Última ejecución',
    lastSuccess: 'Último éxito',
    files: 'Archivos guardados',
    listings: 'Documentos anunciados',
    records: 'Registros de la exportación',
    recommendations: 'Recomendaciones leídas',
  },
  computed: 'se calculan para este mecanismo',
  notComputed: 'no se calculan para este mecanismo: solo se recopilan sus textos',
  faults: 'Fallos de la última ejecución',
  notReadable: 'Archivados, pero aún no legibles',
  importedFiles: (n) => counted(n, 'archivo importado', 'archivos importados'),
  routes: 'Vías de acceso',
  routesCaption: 'Vías hacia los documentos, en el orden en que se prueban',
  route: 'Vía',
  what: 'Descripción',
  evidenceHead: 'Fiabilidad',
  answers: 'Respuestas, última ejecución',
  period: { cycle: 'Ciclo', session: 'Período de sesiones', year: 'Visitas de' },
  byPeriod: { cycle: 'Estados por ciclo', session: 'Estados por período de sesiones', year: 'Estados por año' },
  periodCaption: 'Según nuestros datos: exámenes y visitas que han terminado o están por venir',
  when: 'Cuándo',
  held: 'Disponibles',
  missing: 'Esperados, no disponibles',
  unknown: 'Desconocidos',
  documents: (n) =>
    n === 0 ? 'ningún documento disponible' : counted(n, 'documento disponible', 'documentos disponibles'),
  copied: (n) =>
    n === 1
      ? '1 copiado del Índice Universal de los Derechos Humanos, no leído aquí'
      : `${inDigits(n, 'es')} copiados del Índice Universal de los Derechos Humanos, no leídos aquí`,
  knownNotHeld: (n) =>
    n === 1
      ? '1 conocido por su signatura y no disponible'
      : `${inDigits(n, 'es')} conocidos por su signatura y no disponibles`,
  unmet: (n) =>
    n === 1
      ? 'resultado de 1 examen o visita anterior no disponible'
      : `resultados de ${inDigits(n, 'es')} exámenes o visitas anteriores no disponibles`,
  listNotWhole: 'lista de Estados incompleta',
  limit: {
    none: 'lo esperado: desconocido',
    whole: {
      cycle: 'lo esperado: conocido por ciclo',
      session: 'lo esperado: conocido por período de sesiones',
      year: 'lo esperado: conocido por año',
    },
    from: {
      cycle: (n) => `lo esperado: conocido desde el ciclo ${n}, desconocido antes`,
      session: (n) => `lo esperado: conocido desde el período de sesiones ${n}, desconocido antes`,
      year: (n) => `lo esperado: conocido desde ${n}, desconocido antes`,
    },
    except: (n, numbers) =>
      `lo esperado: conocido desde el período de sesiones ${n}, salvo ${numbers}; por lo demás, desconocido`,
  },
  gaps: (n) => `Qué falta, y por qué (${n})`,
  gap: {
    not_read: 'recopilado, pero no se pudo leer',
    withdrawn: 'retirado de la lista oficial',
    not_fetched: 'anunciado, pero la última ejecución no pudo obtenerlo',
    copied: 'copiado del Índice Universal de los Derechos Humanos; no leído aquí',
    registered: 'conocido por el registro; texto aún no recopilado',
    known: 'se sabe que existe; aún no recopilado',
  },
  yearsHeld: 'Recomendaciones disponibles, por año del documento',
  unmetByState: (n) => `Exámenes y visitas pasados sin resultado aquí, por Estado (${n})`,
  askMissing: 'Mostrar lo que falta',
  forOperator: (n) => `Para quien mantiene este servicio: última ejecución, cantidades y vías (${n})`,
  missingTitle: 'Lo que falta',
  allMissing: 'Lo que hay y falta de todos los Estados, y el estado de cada fuente',
  firstGaps: (n) => (n === 1 ? 'El primero por Estado;' : `Los primeros ${n} por Estado;`),
  asJson: 'todos en formato JSON',
  lookFor: {
    toCome: 'Por enviar: no anunciado, y esperado en los próximos doce meses',
    mechanism: 'Mecanismo',
    what: 'Qué',
    expected: 'Fecha prevista',
    page: 'Página oficial',
    pages: (n) => counted(n, 'página', 'páginas'),
    now: 'Fechas no anunciadas aquí que pueden caer dentro de tres meses',
    later: 'Fechas no anunciadas aquí',
    laterSummary: (n) => `Más adelante, o en cualquier momento (${n})`,
  },
}
