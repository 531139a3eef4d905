// What a reader doubted of the pages of a file, their order and what was laid on them, as a person is told it in French.
import type { DoubtWords } from '../kinds-table.ts'

export const at = (pages = ''): string => `${pages.includes(',') ? 'pages' : 'page'} ${pages}`
/** "4 (as 2), 7 (as on 3)" */
const again = (pages = ''): string => at(pages.replaceAll(/\(as (?:on )?/g, '(comme '))

export const ofPages = {
  pages_again: (pages) =>
    `des pages qui répètent mot pour mot une page précédente n’ont été lues qu’une fois : ${again(pages)} ; comparer avec le texte imprimé`,
  pages_astray: (numbers = '') =>
    `des pages manquent ou ne sont pas dans l’ordre, d’après les numéros de leurs marges : ${at(numbers.replaceAll('(after ', '(après ').replace('(first)', '(la première)'))} ; comparer avec le texte imprimé`,
  lines_of_print: (places) =>
    `les lignes de la page s’arrêtent là où finissent celles d’un imprimé (endroits : ${places}), et des titres ou des alinéas sont peut-être restés dans des paragraphes ; comparer avec le texte imprimé`,
  pages_of_other: (pages, symbol) =>
    `des pages portent la cote d’un autre document : ${at(pages)} (${symbol}) ; comparer avec le texte imprimé`,
  lines_again: (pages, words) =>
    `des lignes imprimées deux fois, mot pour mot, ont été lues deux fois : ${again(pages)} (${words}) ; comparer avec le texte imprimé`,
  overprinted: (pages, words) =>
    `des mots ajoutés par-dessus d’autres, ou sur la page dans un autre caractère, ont été lus : ${at(pages)} (${words}) ; comparer avec le texte imprimé`,
} satisfies Partial<DoubtWords>
