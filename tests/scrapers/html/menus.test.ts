// Menus of a site and its name under the last rule are no text; lists, notes and closing words of a document are.
import { expect, it } from 'vitest'
import { readHtmlText } from '../../../scrapers/lib/html/index.ts'

const textOf = (before: string, behind: string): string =>
  readHtmlText(`<html><body>${before}<p>1. One.</p><p>2. The State party should act.</p>${behind}</body></html>`)
    .paragraphs.map(({ label, text }) => `${label ?? ''}|${text}`)
    .join(' ')
const clean = '1|One. 2|The State party should act.'

const menu = (tag: string, ...items: string[]) =>
  `<${tag}>${items.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</${tag}>`
const menus = [
  ['Home', 'Search', 'Previous document'],
  ['Accueil', 'Recherche', 'Document précédent'],
  ['Inicio', 'Buscar', 'Documento anterior'],
]

it.each(menus)('a menu of links: %s, %s, %s', (...items) => {
  expect(textOf('', menu('ul', ...items))).toBe(clean)
  expect(textOf(menu('ol', ...items), '')).toBe(clean)
})

it.each([
  '<hr><p>University of Northmark Library</p>',
  '<hr><p>Bibliothèque de l’Université de Northmark</p><p>Accueil</p>',
  '<hr><center>Biblioteca de la Universidad de Northmark</center>',
])('a name under the last rule: %s', (foot) => expect(textOf('', foot)).toBe(clean))

it.each([
  [
    'items that are not links',
    '<ul><li>Train judges</li><li>Train doctors</li><li>Film interviews</li></ul>',
    'Film interviews',
  ],
  [
    'items of which a part is a link',
    '<ul><li>Ratify <a href="#">the Protocol</a></li><li>Train judges</li><li>Open prisons</li></ul>',
    'the Protocol',
  ],
  ['items that are sentences', menu('ul', 'Ratify the Protocol;', 'Train judges;', 'Open prisons.'), 'Train judges'],
  ['two links', menu('ul', 'The Protocol', 'The Convention'), 'The Convention'],
  ['a closing sentence under a rule', '<hr><p>3. The report was adopted.</p>', 'The report was adopted.'],
  ['an open item under a rule', '<hr><p>(a) Train judges</p>', 'Train judges'],
  ['a heading that a paragraph follows', '<hr><p>Other issues</p><p>3. The report was adopted.</p>', 'Other issues'],
])('%s stay', (_, behind, words) => expect(textOf('', behind)).toContain(words))
