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
    'las palabras se reconocieron en una imagen de cada página; compruébelas en el documento impreso antes de citarlas',
  by_title: (title) =>
    `las propiedades del archivo dicen que el texto no es definitivo (${title}), pero sus páginas no; compárelo con el documento oficial`,
  no_symbol: (symbol) => `la portada no lleva signatura; ${symbol} procede de la lista`,
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
}
