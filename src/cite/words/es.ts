// What the checker says of a citation, in Spanish.
import type { CheckWords } from './en.ts'

export const es: CheckWords = {
  invented: 'EJEMPLO INVENTADO: este Estado y este texto no existen. No los cite.',
  verdicts: {
    ok: 'Concuerda con el documento que se tiene aquí.',
    unchecked: 'Nada difiere, pero no se ha comprobado todo: véase abajo.',
    differs: 'Difiere del documento que se tiene aquí.',
    paragraph_not_found: 'El documento que se tiene aquí no contiene ese párrafo.',
    known_but_not_held:
      'Se conoce este documento, pero su texto no se tiene aquí. Compruébelo en la dirección oficial.',
    not_held: 'Este documento no se tiene aquí. Puede existir: compruébelo en la dirección oficial.',
    malformed: 'Tal como está escrita, no es una signatura de documento.',
    ambiguous: 'Puede leerse de varias maneras. Compruebe a qué documento se refiere.',
    unresolved: 'No es seguro a qué documento se refiere. Escriba la signatura.',
    out_of_scope: 'Aquí no se recogen documentos de este tipo: no se ha comprobado nada.',
  },
  dateMismatch: (given, expected, onCover) =>
    `Fecha: la referencia da el ${given}; ${onCover ? 'la portada del documento' : 'el texto del documento'} dice ${expected}.`,
  dateAmbiguous: (given) =>
    `Fecha: ${given} puede leerse de dos maneras y no se ha comparado. Escriba el mes con letras.`,
  sessionDate: (given, expected) =>
    `Fecha: el ${given} es un día del período de sesiones; la portada del documento dice ${expected}.`,
  adoptionDate: (given, expected) =>
    `Fecha: el ${given} es el día de la aprobación; la portada del documento dice ${expected}.`,
  conflict: (note, given) =>
    `Fecha: ${note === null ? 'otra referencia' : `la nota ${note}`} da el ${given} para el mismo documento.`,
  masthead: (given, body) =>
    `Autor: «${given}» figura en el encabezamiento; el órgano que publicó el documento es: ${body}.`,
  body: (given, body) => `Autor: la referencia nombra «${given}»; el autor del documento es: ${body}.`,
  state: (given, states) => `Estado: la referencia nombra ${given}; el documento trata de: ${states}.`,
  stateMisspelt: (given, state) =>
    `Estado: «${given}» no es ningún nombre de Estado conocido aquí. Probablemente: ${state}. Compruébelo.`,
  stateUnread: (given, states) =>
    `Estado: la frase nombra ${given}; el documento trata de: ${states}. Compruebe que es el que quiere citar.`,
  title: (given, printed) => `Título: la referencia da «${given}»; el documento dice «${printed}».`,
  link: (host, nearest, isKnown) =>
    `Enlace: «${host}» está a una letra de «${nearest}», ${isKnown ? 'un servidor que se cita a menudo' : 'otro enlace de este texto'}. Compruebe cuál es el correcto.`,
  titleUnread: (given) => `Título: «${given}» no se ha comparado, porque no se tiene ningún título en su idioma.`,
  bodyUnread: (given, body) =>
    `Autor: se nombra «${given}»; el autor del documento es: ${body}. Compruebe que es el que quiere citar.`,
  noSymbol:
    'No se indica ninguna signatura, así que no se ha comprobado nada. Una declaración o un comunicado de prensa no la tiene: indique su fecha y su dirección.',
  claims: {
    kind: (given, title) => `Tipo: la referencia dice «${given}»; el documento es «${title}».`,
    reports: (given, title) => `Título: la referencia dice «${given}»; el documento es «${title}».`,
    session: (given, right) =>
      `Período de sesiones: la referencia dice «${given}»; el documento es del período ${right}.`,
    cycle: (given, right) => `Ciclo: la referencia dice «${given}»; el documento es del ciclo ${right}.`,
    version: (given, right) => `Versión: la referencia dice «${given}»; lo que se tiene aquí es: ${right}.`,
    original_language: (given, right) =>
      `Idioma: la referencia dice «${given}»; el idioma original del documento es: ${right}.`,
    year: (given, right) => `Año: la referencia dice «${given}»; el documento es de ${right}.`,
    holder: (given, right) => `Titular del mandato: la referencia nombra ${given}; el informe es de ${right}.`,
    recommending_state: (given, right) =>
      `Autor de la recomendación: la referencia nombra ${given}; el documento nombra ${right}.`,
  },
  claimUnread: (given) => `«${given}» no se ha comparado con el documento. Compruébelo.`,
  onlyDraft: (version) =>
    `Aquí solo se tiene esta versión: ${version}. El texto final puede diferir: compruébelo, o indique la versión.`,
  versions: {
    advance_unedited: 'versión avanzada sin editar',
    provisional: 'versión provisional',
    official: 'texto oficial',
    reissued: 'texto publicado de nuevo',
    corrected: 'texto corregido',
    revised: 'texto revisado',
    unofficial_translation: 'traducción no oficial',
  },
  noParagraphs: (from, to) => `Los párrafos ${from} a ${to} no están en el documento que se tiene aquí.`,
  unreadParagraphs: (from, to) =>
    `Los párrafos ${from} a ${to} no se han comprobado: esa parte del documento no se tiene aquí.`,
  noParagraph: (path) => `El párrafo ${path} no está en el documento que se tiene aquí.`,
  nearParagraphs: (numbers) => `Lectura posible: ${numbers.join(', ')}.`,
  unreadParagraph: (path) => `El párrafo ${path} no se ha comprobado: esa parte del documento no se tiene aquí.`,
  inferredParagraph: (path) => `Párrafo ${path}: el número no está impreso en el documento.`,
  unreadPinpoint: (printed) => `«${printed}» se indica y no se ha leído como párrafo de este documento. Compruébelo.`,
  missingPinpoint: 'No se indica ningún párrafo. Nombre el párrafo en que se apoya.',
  warnings: {
    positive_aspect: (path) => `El párrafo ${path} es un aspecto positivo, no una recomendación.`,
    concern: (path) => `El párrafo ${path} expresa una preocupación, no una recomendación.`,
    question: (path) => `El párrafo ${path} es una pregunta al Estado.`,
    state_statement: (path) => `El párrafo ${path} es una declaración del propio Estado.`,
    pending_item: (path) => `Párrafo ${path}: no se tiene ninguna respuesta del Estado a esta recomendación.`,
    discussion: (path) => `El párrafo ${path} recoge lo que se dijo en el diálogo.`,
  },
  quotation: {
    exact: 'Cita: las mismas palabras que en el documento.',
    typography_only: 'Cita: las mismas palabras; solo difieren comillas, rayas, espacios o mayúsculas.',
    spelling_only: 'Cita: las mismas palabras con otra grafía. Cite la grafía del documento.',
    omission_marked: 'Cita: las mismas palabras, con las omisiones o adiciones que usted señaló.',
    omission_unmarked:
      'Cita: las mismas palabras, pero se omiten sin marca los apartados que las separan. Ponga […] en su lugar.',
    negation_marked:
      'Cita: las mismas palabras, pero lo que señaló como omitido o añadido contiene una negación. Compruebe que el sentido es el mismo.',
    beyond_held:
      'Cita: las mismas palabras hasta donde llega el texto que se tiene aquí, que se interrumpe en mitad de una frase. Compruebe el resto en la dirección oficial.',
    differs: 'Cita: las palabras difieren de las del párrafo.',
    not_in_part_held:
      'Cita: no encontrada, pero aquí solo se conserva una parte de este documento. Compruébela en la dirección oficial.',
    not_found: 'Cita: no se han encontrado estas palabras en el documento que se tiene aquí.',
    not_compared: 'Cita: no comparada, porque no es seguro que sea de este documento. Compruébela.',
    too_many:
      'Cita: esta y las siguientes no se han comparado, porque más de 200 acompañan esta referencia. Compruébelas.',
    other_language:
      'Cita: no comparada, porque el texto que se tiene aquí está en otro idioma. Compruébela en la versión citada.',
    not_checked: 'Cita: no comprobada, porque el documento no se tiene aquí.',
  },
  standsIn: (path) => `Figuran en el párrafo ${path}.`,
  elsewhere: (path) => `Cita: las palabras no están en el párrafo indicado, sino en el párrafo ${path}.`,
  nearlyElsewhere: (path) =>
    `Cita: las palabras no están en el párrafo indicado; las del párrafo ${path} son casi las mismas.`,
  newer: (symbol) => `Un documento posterior del mismo tipo sobre este Estado: ${symbol}.`,
  original: (language) => `El original de este documento está en ${language}.`,
  languages: { en: 'inglés', fr: 'francés', es: 'español', ru: 'ruso', ar: 'árabe', zh: 'chino' },
  likely: (symbols) => `Lectura probable: ${symbols}. Compruébela antes de cambiar nada.`,
  comparedWith: (symbol) =>
    `Comparado con ${symbol}: lo que sigue, y toda referencia propuesta, vale si se refiere a ese documento.`,
  refersTo: (symbol) => `Se refiere a ${symbol}.`,
  unresolved: {
    several_before: 'La nota anterior cita varias fuentes: «ibid.» puede referirse a cualquiera de ellas.',
    other_source: 'La nota anterior no cita por su signatura ningún documento de las Naciones Unidas.',
    none_before: 'No se ha encontrado ninguna referencia anterior a la que esta pueda remitir.',
  },
  replaced: (symbol) =>
    `${symbol} se publicó en lugar de este documento, y sus palabras pueden ser otras: compruebe y cite ese.`,
  corrected: (symbols) => `El documento fue corregido por ${symbols}.`,
  bodies: {
    'Committee against Torture': 'Comité contra la Tortura',
    'Human Rights Committee': 'Comité de Derechos Humanos',
    'Human Rights Council': 'Consejo de Derechos Humanos',
    'Commission on Human Rights': 'Comisión de Derechos Humanos',
    'General Assembly': 'Asamblea General',
  },
}
