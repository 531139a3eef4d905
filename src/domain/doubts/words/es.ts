// What a reader doubted, as a person is told it in Spanish.
import type { DoubtWords } from '../kinds-table.ts'

const languages: Record<string, string> = {
  English: 'inglés',
  French: 'francés',
  Spanish: 'español',
  Russian: 'ruso',
  Arabic: 'árabe',
  Chinese: 'chino',
}
const language = (name: string | undefined): string => languages[name ?? ''] ?? `${name}`

const dutyName = (duty: string | undefined): string => (duty === 'next report' ? 'próximo informe' : 'seguimiento')

/** "4.1 (para. 2), 4.3 and 5 more" */
const listed = (numbers: string | undefined): string =>
  (numbers ?? '').replaceAll('(para. ', '(párr. ').replace(/ and (\d+) more$/, ' y $1 más')

const at = (pages = ''): string => `${pages.includes(',') ? 'páginas' : 'página'} ${pages}`
/** "4 (as 2), 7 (as on 3)" */
const again = (pages = ''): string => at(pages.replaceAll(/\(as (?:on )?/g, '(como '))
const printed = (day: string | undefined): string => (day === 'a day not printed' ? 'un día no impreso' : `${day}`)

export const es: DoubtWords = {
  stops_short: (end) => `el texto se interrumpe en mitad de una frase (${end}); no se leyó lo que sigue`,
  starts_late: (number) => `el primer párrafo leído es el ${number}; no se leyó lo que lo precede`,
  order: (letter) => (letter ? `(${letter}) no sigue a la letra anterior` : 'su letra no está en orden'),
  part: (part) => `en la parte ${part}, donde la numeración vuelve a empezar`,
  opens_list: () => 'abre una lista a la que no sigue ningún elemento',
  words_after: (words) => `hay palabras después del último párrafo: ${words}`,
  last_open: (words) => `el último párrafo no termina: ${words}`,
  no_closing: () =>
    'al final no hay ningún párrafo sobre el seguimiento, la difusión o el próximo informe; el texto puede estar cortado',
  no_end: () =>
    'tras las recomendaciones o los compromisos no figura el párrafo final o el anexo; el texto puede estar cortado',
  first_not_printed: () => 'el número 1 no está impreso; se tomó por él la frase que precede al 2',
  number_twice: (number) => `el número ${number} está impreso dos veces`,
  numbers_missing: (from, to) => `no se encontraron los números ${from} a ${to} que lo preceden`,
  number_missing: (number) => `falta el número ${number}`,
  glued: () => 'su número está impreso sin espacio detrás de otras palabras',
  lead_inferred: (number) => `las palabras que abren la lista no tienen número; ${number} se deduce`,
  without_number: () => 'impreso sin número',
  unknown_state: (name) => `un nombre que no es de ningún Estado conocido aquí, conservado como está impreso: ${name}`,
  bracket_state: (words) => `el paréntesis final no nombra ningún Estado conocido aquí: ${words}`,
  no_recommender: () => 'no está impreso ningún Estado que formule la recomendación',
  unclear_answer: () => 'los términos de la respuesta no dicen con claridad qué cuenta con apoyo',
  answered_otherwise: (paragraph) =>
    `${paragraph ? `el párrafo ${paragraph} le responde` : 'sus propios términos le responden'} de otro modo que las palabras que abren su lista`,
  left_out: () => 'excluida de la respuesta a su lista',
  goes_on: () => 'puede continuar el elemento anterior',
  no_troika: () => 'no están impresos los tres Estados relatores (troika)',
  troika: (count, names) => `Estados relatores leídos en lugar de tres: ${count} (${names})`,
  base_documents: (count) => `${count} de los tres documentos de base están impresos con la signatura completa`,
  no_session: () => 'no está impreso el período de sesiones del Grupo de Trabajo',
  no_heading: () => 'las conclusiones no tienen título; empiezan en las palabras que abren la primera lista',
  tables: (pages) => `no se leyeron los cuadros de las páginas ${pages}`,
  recognised: () =>
    'hay palabras que se reconocieron en imágenes de páginas; compruébelas en el documento impreso antes de citarlas',
  by_title: (title) =>
    `las propiedades del archivo dicen que el texto no es definitivo (${title}), pero sus páginas no; compárelo con el documento oficial`,
  no_symbol: (symbol) => `la portada no lleva signatura; ${symbol} procede de la lista`,
  symbol_cited: (symbol) => `la portada no lleva signatura; un sitio cita el texto como ${symbol}`,
  other_symbol: (cover, listed) => `la portada dice ${cover}, la lista dice ${listed}`,
  no_days: () => 'no se encontraron los días de la visita',
  called_off: () => 'según el informe, la visita se canceló o se aplazó; no tiene días',
  no_section: () => 'ningún título anuncia recomendaciones; se encontraron por sus términos',
  addressee: (name) => `no es seguro a quién se dirige (${name}); se muestra como dirigida al Gobierno`,
  several_addressees: (names) => `se dirige a varios en una misma frase: ${names}`,
  no_deadline: () => 'su plazo no está impreso en términos conocidos aquí',
  original: (cover, text) =>
    `la portada da como idioma original el ${language(cover)}; el texto está en ${language(text)}`,
  damage: (count, _what, where) => `párrafos con signos dañados o dejados por una máquina: ${count} (${where})`,
  listed_day: (listed, printed) => `la lista dice ${listed}; el documento es de ${printed}`,
  skip_first: () => 'está antes del primer párrafo',
  skip_heading: () => 'un título al que no sigue ningún párrafo',
  skip_annex: () => 'está en un anexo',
  skip_table: () => 'está en un cuadro',
  skip_delegation: () => 'anexo: composición de la delegación',
  skip_note: () => 'no se encontró su llamada en el texto',
  skip_number: (number) => `el número ${number} no está en el texto; sus palabras pueden estar bajo el número anterior`,
  skip_paragraph: () => 'no se encontró ningún párrafo con este número',
  skip_recommendation: () => 'no se encontró ninguna recomendación con este número',
  skip_unnumbered: () => 'texto sin número entre las recomendaciones',
  skip_disclaimer: () => 'la salvedad del informe, impresa sin número',
  skip_same: (number) => `la recomendación figura en la lista con el número ${number}`,
  skip_other_part: () => 'viene después de la parte sobre este Estado',
  referred: () => 'la posición del Estado se da por remisión a este párrafo',
  within_answer: () => 'impreso dentro de la respuesta del Estado',
  bracket_open: () => 'el paréntesis del Estado que recomienda no está abierto en el texto impreso',
  no_adoption: () => 'no está impreso el día de la aprobación',
  named_inside: (name) => `un Estado nombrado en el texto se lee como autor de la recomendación: ${name}`,
  later_than: (from, to, day) =>
    `los días del ${from} al ${to} son posteriores al documento (${day}) y no se toman; compárelos con el texto impreso`,
  loose_notes: (count, words) => `notas cuyo lugar en el texto no se conoce: ${count} (${words})`,
  lookalikes: (count, words) =>
    `letras de otro alfabeto parecidas a las latinas, en palabras que ninguna búsqueda encuentra (${count}): ${words}`,
  no_text_pages: (pages) => `no se encontró texto: ${at(pages)}`,
  over_edge_lost: (pages) =>
    `no se pudo leer un texto girado que se sale de la página: ${at(pages)}; compárese con el texto impreso`,
  over_edge: (pages, words) =>
    `no se leyeron enteras palabras que se salen de la página: ${at(pages)} (${words}); compárese con el texto impreso`,
  across: (pages, words) =>
    `no se leyeron palabras impresas de través en la página: ${at(pages)} (${words}); compárese con el texto impreso`,
  unseen: (pages, words) => `no se leyeron palabras que nadie puede ver: ${at(pages)} (${words})`,
  unseen_among: (pages, words) =>
    `el texto contiene palabras que nadie puede ver: ${at(pages)} (${words}); compárese con el texto impreso`,
  set_apart: (pages, words) =>
    `hay letras espaciadas, y las palabras no se distinguen: ${at(pages)} (${words}); compárese con el texto impreso`,
  overprinted: (pages, words) =>
    `se leyeron palabras añadidas encima de otras, o en la página con otro tipo de letra: ${at(pages)} (${words}); compárese con el texto impreso`,
  overlaid: (pages, words) =>
    `se leyeron palabras situadas bajo una imagen, una forma o una máscara: ${at(pages)} (${words}); compárese con el texto impreso`,
  struck: (pages, words) =>
    `se leyeron palabras tachadas o marcadas para su modificación: ${at(pages)} (${words}); compárese con el texto impreso`,
  stamped: (pages, words) =>
    `no se leyeron palabras añadidas a la página como nota o sello: ${at(pages)} (${words}); compárese con el texto impreso`,
  form_fields: (pages, words) =>
    `no se leyeron palabras de los campos de un formulario: ${at(pages)} (${words}); imprima el archivo en un PDF nuevo y use ese`,
  turned: (pages) => `no se leyó un texto girado u oblicuo: ${at(pages)}; compárese con el texto impreso`,
  browser_part: (first, last, all) =>
    `el navegador solo imprimió las páginas ${first} a ${last} de ${all}; imprímalas todas e importe ese archivo`,
  encrypted: () => 'el archivo está cifrado, y no se pudo comprobar si está dañado; compárese con el texto impreso',
  pages_again: (pages) =>
    `páginas que repiten palabra por palabra una anterior se leyeron una sola vez: ${again(pages)}; compárese con el texto impreso`,
  pages_astray: (numbers = '') =>
    `faltan páginas o no están en orden, según los números de sus márgenes: ${at(numbers.replaceAll('(after ', '(tras ').replace('(first)', '(la primera)'))}; compárese con el texto impreso`,
  lines_of_print: (places) =>
    `las líneas de la página terminan donde acaban las de un impreso (casos: ${places}) y puede haber títulos o apartados dentro de los párrafos; compárese con el texto impreso`,
  pages_of_other: (pages, symbol) =>
    `hay páginas que llevan la signatura de otro documento: ${at(pages)} (${symbol}); compárese con el texto impreso`,
  lines_again: (pages, words) =>
    `líneas impresas dos veces, palabra por palabra, se leyeron dos veces: ${again(pages)} (${words}); compárese con el texto impreso`,
  over_picture: (pages) =>
    `las palabras están sobre una imagen de la página entera y pueden haberse reconocido en ella: ${at(pages)}; compárese con el texto impreso`,
  text_boxes: (count, words) => `no se leyeron párrafos situados en cuadros de texto: ${count} (${words})`,
  unseen_places: (count, words) => `no se leyeron palabras que nadie puede ver: ${count} (${words})`,
  styled_away: (count, words) => `se leyeron palabras que el estilo de la página oculta: ${count} (${words})`,
  lost_references: (count, words) =>
    `los números que el archivo ha perdido figuran como un error: ${count} (${words}); compárese con otro ejemplar`,
  encoded_twice: (count, words) =>
    `se restablecieron letras que la página había codificado dos veces: ${count} (${words})`,
  words_lost: (count, words) => `no se leyeron palabras de algunos párrafos: ${count} (${words})`,
  other_file: (count) =>
    `no se leyó un texto guardado en otro archivo dentro de este (lugares: ${count}); ábralo en Word y guárdelo de nuevo`,
  formulas: (count) => `se leyeron fórmulas signo por signo (lugares: ${count})`,
  sign_letters: (count) =>
    `hay letras dibujadas en una fuente de símbolos, y no se sabe qué ve el lector (lugares: ${count})`,
  struck_left_out: (count) => `se omitieron palabras tachadas (lugares: ${count})`,
  tracked: (count) =>
    `quedan cambios marcados sin aceptar ni rechazar (${count}); el texto se leyó como si todos estuvieran aceptados`,
  balloons: (words) =>
    `en el margen están impresos comentarios o cambios de un proyecto (${words}), que pueden haberse mezclado con el texto; use un archivo que no los tenga`,
  balloons_beside: (words) =>
    `junto al texto hay comentarios o cambios de un proyecto (${words}), que no se leyeron; compruebe si se ha publicado un texto definitivo`,
  status_line: (words) => `el archivo dice ${words}; compruebe si se ha publicado un texto definitivo`,
  other_languages: (count, own, place, other) =>
    `párrafos que no están en el idioma del documento, ${language(own)}: ${count} (${place}: ${language(other)}); compárese con la página original`,
  unnamed_letters: (count, words) =>
    `el archivo no identifica algunas letras (palabras: ${count}): ${words}; compárese con el texto impreso`,
  lost_letters: (count, words) =>
    `puede haber letras perdidas o equivocadas (palabras: ${count}): ${words}; compárese con el texto impreso`,
  run_together: (words) => `puede haber palabras pegadas: ${words}; compárese con el texto impreso`,
  broken_words: (words) => `puede haber palabras partidas en dos: ${words}; compárese con el texto impreso`,
  line_hyphens: (words) =>
    `puede que los guiones a final de línea sean de la palabra, o solo del corte: ${words}; compárese con el texto impreso`,
  letters_missing: (words) => `pueden faltar letras: ${words}; compárese con el texto impreso`,
  few_common: (share) =>
    `pocas palabras son corrientes (${share} %); pueden faltar letras; compárese con el texto impreso`,
  letters_alone: () => 'hay muchas letras aisladas; puede haber palabras partidas; compárese con el texto impreso',
  second_document: (paragraph, line) =>
    `puede que después del párrafo ${paragraph} empiece un segundo documento: ${line}`,
  cover_day_unread: (words) =>
    `no se leyó el día impreso en la portada (${words}); el documento no tiene fecha de distribución`,
  asks_other_state: (cover, paragraph, other, count) =>
    `la portada es de ${cover}, y el párrafo ${paragraph} se dirige a otro Estado: ${other} (párrafos así: ${count})`,
  listed_twice: (number) => `${number} figura dos veces en la lista`,
  due_before: (duty, due, given) => `${dutyName(duty)}: el plazo (${due}) es anterior al propio texto (${given})`,
  review_outside: (day, from, to) =>
    `el día del examen (${day}) está fuera de su período de sesiones (${printed(from)} a ${printed(to)})`,
  adoption_outside: (day, from, to) =>
    `el Grupo de Trabajo aprobó el informe el ${day}, fuera de su período de sesiones (${printed(from)} a ${printed(to)})`,
  report_too_old: (day, reported) =>
    `el informe se distribuyó el ${day}, antes de aquello de lo que informa (${reported})`,
  no_current_code: (code, meant) =>
    `${code}, en la signatura, no es el código actual de un Estado${meant ? `; probablemente ${meant}` : ''}`,
  numbers_backwards: (numbers) => `los números combinados ${numbers} de la signatura están en orden inverso`,
  too_many_reports: (count) =>
    `ningún Estado tiene tantos informes (${count}); puede que la llamada de una nota esté pegada a la signatura`,
  papers_differ: (matrix, one, says, other, otherSays) =>
    `${matrix ? 'la matriz' : one}: ${says}; ${other}: ${otherSays}`,
  several_answers: (values) => `recibe varias respuestas (${values}); léalas todas`,
  paper_unclear: (symbol, paragraph, words) =>
    `${symbol}${paragraph ? `, párr. ${paragraph}` : ''}: la respuesta no es clara; léala allí: ${words}`,
  paper_without_numbers: (symbol, paragraph, words) =>
    `${symbol}${paragraph ? `, párr. ${paragraph}` : ''} responde a recomendaciones sin dar sus números; léalo allí: ${words}`,
  restated: () => 'repite una recomendación de un informe anterior',
  title_of_note: () =>
    'la portada no lleva título; el que se muestra procede de la nota que la precede; compárese con el texto impreso',
  other_state: (cover, other) =>
    `la portada es de ${cover}; el texto habla de una visita a ${other}; compruébese de qué Estado se trata`,
  other_report: (cover, other) =>
    `la portada es de ${cover}; el párrafo 1 trata del informe de ${other}; compruébese de qué Estado se trata`,
  parts_of_visit: (parts) => `la visita tuvo, o pudo tener, varias partes${parts}; compruébense sus días`,
  visit_year_apart: (from, to) =>
    `los días de la visita (${from} a ${to}) distan más de un año y no se recogen; compárese con el texto impreso`,
  visit_two_ways: (from, to, otherFrom, otherTo) =>
    `los días de la visita están impresos de dos maneras (${from} a ${to}; ${otherFrom} a ${otherTo}) y no se recogen; compárese con el texto impreso`,
  asks_under: (heading) => `es una petición bajo el título ${heading}, que no anuncia recomendaciones`,
  may_ask_under: (heading) =>
    `puede ser una petición bajo el título ${heading}, que no anuncia recomendaciones; no se muestra como recomendación`,
  may_ask_conclusion: () => 'puede ser una petición en términos que no se conocen aquí; se muestra como conclusión',
  tells_of_law: () => 'dice lo que prevé la ley o lo que ya se pidió, y puede pedirlo; se muestra como conclusión',
  whom_before_list: (words) =>
    `las palabras que preceden a su lista (${words}) pueden nombrar al destinatario; se muestra el Gobierno`,
  no_number_under: (heading) => `el texto bajo el epígrafe ${heading} no tiene número de párrafo`,
  whom_heading: (heading) => `el epígrafe (${heading}) puede nombrar al destinatario; se muestra el Gobierno`,
  sessions_differ: (sessions) =>
    `el título y su nota nombran períodos de sesiones distintos (${sessions}): compárese con el texto impreso`,
  outside_session: (day, from, to) =>
    `el día impreso (${day}) está fuera del período de sesiones (${from} a ${to}) y no se recoge; compárese con el texto impreso`,
  later_than_document: (day, document) =>
    `el día impreso (${day}) es posterior al documento (${document}) y no se recoge; compárese con el texto impreso`,
  past_deadline: (duty, day) => `${dutyName(duty)}: el plazo impreso (${day}) ya había vencido y no se leyó otro`,
  deadline_of_other: (duty, day) => `${dutyName(duty)}: el día impreso (${day}) es el plazo de otra cosa`,
  several_deadlines: (duty, days) => `${dutyName(duty)}: hay varios plazos impresos (${days}); no se eligió ninguno`,
  only_invited: (paths) =>
    `se desea información sobre el párrafo ${paths} sin plazo; no se cuenta entre los párrafos de seguimiento`,
  excepted: () => 'seguimiento: se exceptúan algunos párrafos; se recogieron los demás',
  exception_unread: () => 'seguimiento: hay una excepción impresa y no se leyó qué excluye',
  foreign_paragraphs: () => 'seguimiento: los párrafos citados son de otro documento',
  counted_recommendations: () =>
    'seguimiento: hay números de recomendaciones impresos; pueden no ser números de párrafos',
  another_deadline: (paragraph) =>
    `seguimiento: el párrafo ${paragraph} fija otro plazo, que no se recoge; léanse ambos`,
  no_such_paragraph: (duty, paths) => `${dutyName(duty)}: el documento no tiene párrafo ${paths}`,
  reply_after_report: (reply, report) =>
    `seguimiento: el plazo (${reply}) es posterior al del próximo informe (${report}); compárese con el texto impreso`,
  may_set_report: (day) => `puede fijar la fecha del próximo informe (${day}), que no se recogió`,
  may_ask_follow_up: () => 'puede pedir información de seguimiento en un plazo; no se leyó así',
  conflict: (cover, listed) => `la portada lleva ${cover}; el título y la lista, ${listed}`,
  item_otherwise: (letter) =>
    `la letra ${letter}) se lee por sus propios términos, que difieren de los que abren su lista`,
  another_part: (paragraph, count) =>
    `otra parte del informe comienza en el párrafo ${paragraph}; lo que sigue no se leyó (párrafos: ${count})`,
  no_numbers: () => 'el archivo no lleva números de párrafo',
  impossible_day: (duty, day) => `${dutyName(duty)}: el día impreso (${day}) no existe en ningún calendario`,
  not_from_adoption: (duty, period) =>
    `${dutyName(duty)}: el plazo ${period} no se cuenta desde la aprobación, y el otro día no está impreso`,
  adoption_unknown: (duty, period) =>
    `${dutyName(duty)}: el plazo ${period} se cuenta desde la aprobación, cuyo día no está impreso`,
  only_month: (duty, _what, printed) => `${dutyName(duty)}: no está impreso ningún día, solo ${printed}`,
  after_list: (duty, year) =>
    `${dutyName(duty)}: responde a una lista de cuestiones que viene antes${year ? ` (${year})` : ''}, y no está impreso ningún día`,
  perhaps_other_state: () => 'quizá se dirige al Gobierno de otro Estado; se muestra como dirigida al Gobierno',
  no_table: () =>
    'informe de seguimiento sin cuadro, pero con un título de recomendaciones: no se leyó ninguna recomendación en él',
  not_computed: (duty, words) => `${dutyName(duty)}: no se calcula ningún día a partir de ${words}`,
  unknown_deadline: (duty, day) => `${dutyName(duty)}: las palabras que rodean ${day} no se conocen aquí como plazo`,
  consideration_unread: () =>
    'no se leyeron los días en que se examinó el informe; compárese el párrafo 1 con el texto impreso',
  adoption_unread: () =>
    'hay un día impreso junto a la aprobación y no se leyó; compárese el párrafo 1 con el texto impreso',
  adoption_early: (day, meeting) =>
    `el día de la aprobación (${day}) es anterior a la sesión en que se examinó el informe (${meeting}) y no se recoge`,
  provisional: () => 'el texto se aprobó provisionalmente; no está impresa ninguna aprobación definitiva',
  only_under: (heading) => `no pide nada bajo el título ${heading}`,
  by_heading: (heading) => `no pide nada en términos conocidos aquí; es recomendación solo por su título, ${heading}`,
  odd_items: () =>
    'se muestra como preocupación por las palabras que abren su lista; sus elementos empiezan como peticiones',
  item_asks_at_end: (letter) =>
    `la letra ${letter}) termina con una petición; se muestra como preocupación por su comienzo`,
  may_ask_concern: (words) =>
    `puede ser una petición en términos que no se conocen aquí (${words}); se muestra como preocupación`,
  asks_positive: (words) => `contiene una petición (${words}); se muestra como aspecto positivo por su título`,
  stray_number: (printed, before) =>
    `un párrafo numerado ${printed} sigue al ${before}; sus palabras se muestran bajo el ${before}`,
  open_question: (mark) => `lleva la marca de una cuestión pendiente (${mark}); el texto puede no ser definitivo`,
  session_unread: (words) => `no se leyeron los días del período de sesiones: ${words}`,
  no_position: () => 'las palabras que abren su lista no indican ninguna posición',
  spoken_of: (paragraph, words) =>
    `el párrafo ${paragraph} habla de ella y su respuesta no es clara; léase ese párrafo: ${words}`,
  lead_unclear: (words) => `su respuesta no es clara; léase ese párrafo: ${words}`,
  unnumbered_answer: (words) => `responde a recomendaciones sin dar sus números; compárese con las listas: ${words}`,
  not_plain_to: (numbers) => `la respuesta a estos números no es clara; léanse los párrafos: ${listed(numbers)}`,
  named_only: (numbers) => `estos números se citan sin una respuesta que se haya podido leer: ${listed(numbers)}`,
  no_number_answered: (words) =>
    `ninguna recomendación recibe respuesta con su número; compárese con el informe: ${words}`,
  two_ways: (number) => `${number ? `${number}: ` : ''}recibe dos respuestas distintas; léanse ambas`,
  remark_unsure: () => 'ningún Estado la recomienda y no se le da respuesta; se muestra como observación',
  may_be_answer: (words) => `las palabras que siguen pueden ser su respuesta: ${words}`,
  heading_otherwise: (heading) =>
    `el título ${heading} le responde de modo distinto que las palabras que abren su lista`,
  holds_unnamed: (words) =>
    `puede contener una recomendación cuyo Estado autor no se nombra; léase ese párrafo: ${words}`,
  all_but: (words) =>
    `responde a todas las recomendaciones del informe salvo algunas y no se aplicó a las demás; léase ese párrafo: ${words}`,
  sessions_apart: (printed, ofSymbols) =>
    `el texto da el período de sesiones ${printed}; las signaturas de los documentos de base, el ${ofSymbols}`,
  council_apart: (symbol, ofSymbol, printed) =>
    `la signatura ${symbol} es del período de sesiones ${ofSymbol} del Consejo y la portada del ${printed}; compárese con el texto impreso`,
  promised_otherwise: (printed, promised) =>
    `la portada es del período de sesiones ${printed} del Consejo y las respuestas se prometen para el ${promised}; compárese con el texto impreso`,
  promised_twice: () =>
    'las respuestas se prometen para varios períodos de sesiones del Consejo; compárese con el texto impreso',
  draft_apart: (symbol, ofSymbol, printed) =>
    `la signatura ${symbol} es del período de sesiones ${ofSymbol} del Grupo de Trabajo y el texto del ${printed}; compárese con el texto impreso`,
  symbol_of_other: (symbol, other, state) =>
    `${symbol} es un documento sobre otro Estado (${other}) que el informe (${state}); compárese con el texto impreso`,
  council_before: (opens, adopted) =>
    `el período de sesiones del Consejo de la portada se abre el ${opens}, antes de la aprobación del informe (${adopted}); compárese con el texto impreso`,
  troika_own: (state) => `la troika nombra al propio Estado examinado (${state}); compárese con el texto impreso`,
  may_not_stand: (words) => `puede no seguir en pie: al lado está impreso ${words}`,
  own_number: (printed, counted) => `su número puede estar impreso como ${printed}; ${counted} procede de su orden`,
  no_source: () => 'no está impresa ninguna fuente de su respuesta',
  note_otherwise: (words) => `su nota puede responder de modo distinto que su lista: ${words}`,
  text_of_other: (cover, other) =>
    `la portada es de ${cover}; el texto nombra en su lugar otro Estado (${other}); compruébese de qué Estado se trata`,
  line_behind: (words) => `las palabras sin número que siguen pueden formar parte de ella: ${words}`,
  may_be_listed: (number) => `puede ser la recomendación que figura en la lista con el número ${number}`,
  day_unread: (words) => `un día impreso aquí no se leyó; compárese con el texto impreso: ${words}`,
  unknown_inside: (name) =>
    `un nombre que no es de ningún Estado conocido aquí figura en el lugar del Estado autor y se dejó en el texto: ${name}`,
  part_answered: (words) => `estas palabras pueden responder a una parte de la recomendación: ${words}`,
  numbers_unread: (numbers) => `estos números están impresos y no se leyeron: ${listed(numbers)}`,
  printed_under: (number) => `impresa bajo el número ${number}`,
  beside: (words) => `impreso al lado: ${words}`,
  within_lead: () => 'impresa dentro de las palabras que abren su lista',
  state_unlike: () => 'la respuesta nombra otro Estado que el diálogo',
  state_unread: () => 'no se pudo leer allí el Estado autor',
  part_of_place: (part) => `la respuesta se refiere solo a una parte de este párrafo («${part}»)`,
  several_rows: () => 'varias recomendaciones de este párrafo llevan esta letra; se tomó la primera',
  no_ask_words: () => 'no se pudieron leer en ella términos de recomendación',
  in_footnote: (number) => `impresa en la nota ${number}`,
  bracket_unclosed: () => 'el paréntesis de los Estados autores no está cerrado en el texto impreso',
  skip_tail: () => 'texto después del último Estado autor: un título',
  skip_remark: () => 'nota sobre una recomendación, impresa entre las recomendaciones',
  skip_before_lead: () => 'figura antes de la primera lista',
  skip_no_list: (number) => `responde a ${number}, que no figura en ninguna lista`,
  skip_others: (number) =>
    `las demás recomendaciones del párrafo ${number} no se distinguen de las ya respondidas; léanse allí`,
  skip_no_place: (number) => `una respuesta remite a ${number}, donde no se pudo leer ninguna recomendación`,
  skip_not_so_many: (number) => `una respuesta remite a más de lo que contiene el párrafo ${number}`,
  skip_other_state: () => 'la respuesta nombra otro Estado que el autor de esta recomendación',
  skip_other_ask: () => 'la respuesta se refiere a otra recomendación de este párrafo',
}
