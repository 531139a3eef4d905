// The words beside a search in Spanish.
import { es as codeWords } from '../../domain/code-words/es.ts'
import { html } from '../html.ts'
import type { SearchWords } from './search-en.ts'

export const es: SearchWords = {
  order: {
    newest: 'los más recientes primero',
    oldest: 'los más antiguos primero',
    relevance: 'por pertinencia',
    usual: 'habitual (pertinencia o recientes)',
  },
  among: (order) => `Entre los documentos disponibles, ${order}`,
  faults: {
    no_word: 'Escriba al menos una palabra que buscar.',
    quote_open: 'Estas comillas no están cerradas. Ciérrelas o quítelas.',
    quote_empty: 'No hay ninguna palabra entre estas comillas.',
    bracket_open: 'Este paréntesis no está cerrado. Ciérrelo o quítelo.',
    bracket_stray: 'Este paréntesis no cierra nada. Abra uno antes o quítelo.',
    bracket_empty: 'No hay ninguna palabra entre estos paréntesis.',
    nothing_before: 'Este operador necesita una palabra antes. Entre comillas es una palabra como las demás.',
    nothing_after: 'Este operador necesita una palabra después. Entre comillas es una palabra como las demás.',
    star: 'El asterisco va al final de una palabra, después de al menos dos de sus letras: crimin*',
    not_near:
      'Las palabras están cerca una de otra: ponga a cada lado una palabra, una expresión, o palabras unidas por OR entre paréntesis.',
    near_chain: 'Están cerca dos, no tres. Escriba a NEAR/5 b AND b NEAR/5 c.',
    near_itself:
      'Los dos lados de NEAR pueden ser una misma palabra de un texto, y una palabra no está cerca de sí misma. Ponga otra palabra en un lado.',
    not_apart: 'Este signo va justo delante de una palabra que los textos no deben decir: !bill. Si no, quítelo.',
    near_form:
      'Este operador no se entiende. Escriba a NEAR/5 b para un máximo de cinco palabras entre dos, a /s b para una frase aproximadamente.',
    sign: 'Este signo no se entiende. El asterisco encuentra las palabras que empiezan así: crimin*. Si no, quite el signo.',
    field:
      'Los filtros no se escriben entre las palabras: elíjalos en sus campos. Para buscar palabras, ponga un espacio después de los dos puntos.',
    quote_single: 'No se sabe dónde se cierran estas comillas simples. Use comillas dobles: "código penal"',
    distance: 'La distancia es un número de palabras de 1 a 50: NEAR/5',
    too_deep: 'Hay demasiados paréntesis dentro de otros. Se entienden diez niveles.',
    too_many: 'Hay demasiadas palabras. Busque menos.',
  },
  how: 'Cómo se buscan las palabras',
  only: (state) => `${state}: mostrar solo este Estado`,
  onlyWith: (state, words) => `${state}: ${words} en las recomendaciones a este Estado`,
  paragraph: (symbol, number) => `${symbol}, párr. ${number}`,
  document: (symbol) => `${symbol}: mostrar este documento`,
  notHeld: (symbol) => `${symbol} no está disponible. Véase`,
  without: (what) => `Sin ${what}`,
  counted: (n) => (n === 1 ? '1 encontrado' : `${n} encontrados`),
  together: (states, words) =>
    words === null
      ? `${states}: las recomendaciones a estos Estados, juntas`
      : `${states}: ${words} en las recomendaciones a estos Estados, juntas`,
  numberAlone:
    'Es el número de un párrafo. Lo tienen muchos documentos: escriba antes la signatura del documento, como «A/HRC/19/10, párr. 100.52».',
  instead: 'Pruebe en su lugar:',
  also: (words, names) =>
    `También se buscó, por ${words}: ${names}. Ponga ${words} entre comillas para buscar solo eso.`,
  leftOut: (words) => `No se buscó, porque casi todos los textos lo dicen: ${words}.`,
  operators: 'Los operadores se escriben en mayúsculas. Si quería usar uno:',
  recognised: 'Reconocido arriba; como palabras no se encontró nada',
  narrow: 'Filtrar por cantidades',
  apply: 'Aplicar',
  others: (n) => `${n} más`,
  narrowing:
    'Los valores de una misma lista se suman: uno u otro. Las listas se restringen entre sí: todas. Un número dice cuántas hay con ese valor, con las demás listas como están.',
  regions: codeWords.region,
  grammar: [
    [
      html`<code>tortura prisión</code>`,
      'Los textos que dicen ambas, en toda forma y grafía, en inglés, francés y español.',
    ],
    [
      html`<code>tortura OR maltrato</code>, <code>-proyecto</code>, <code>(…)</code>`,
      'Una de las dos; sin una palabra; paréntesis. Los operadores van en mayúsculas, en inglés.',
    ],
    [
      html`<code>"código penal"</code>, <code>crimin*</code>`,
      'Las palabras tal como se imprimieron; palabras que empiezan así.',
    ],
    [html`<code>tortura NEAR/5 policía</code>`, 'Como máximo cinco palabras entre ellas.'],
    [
      'Otros nombres',
      'Siglas como OPCAT encuentran sus formas largas. La página dice qué más se buscó; las comillas lo impiden.',
    ],
  ],
}
