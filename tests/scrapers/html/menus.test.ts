// Menus of a site and its name under the last rule are no text; lists, notes and closing words of a document are.
import { describe, expect, it } from 'vitest'
import { readHtmlText } from '../../../scrapers/lib/html/index.ts'
import { withoutSiteNotes, withoutSiteTail } from '../../../scrapers/lib/site-notes.ts'
import type { ReadDocument } from '../../../src/domain/paragraphs.ts'

const write = ({ paragraphs }: Pick<ReadDocument, 'paragraphs'>): string =>
  paragraphs.map(({ label, text }) => `${label ?? ''}|${text}`).join(' ')
const page = (before: string, behind: string): string =>
  `<html><body>${before}<p>1. One.</p><p>2. The State party should act.</p>${behind}</body></html>`
const textOfFile = (before: string, behind: string): string =>
  write(withoutSiteNotes(withoutSiteTail(readHtmlText(page(before, behind)))))
const textOf = (before: string, behind: string): string => write(readHtmlText(page(before, behind)))
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
  ['a closing sentence under a rule', '<hr><p>3. The report was adopted.</p>', 'The report was adopted.'],
  ['an open item under a rule', '<hr><p>(a) Train judges</p>', 'Train judges'],
  ['a heading that a paragraph follows', '<hr><p>Other issues</p><p>3. The report was adopted.</p>', 'Other issues'],
])('%s stay', (_, behind, words) => expect(textOf('', behind)).toContain(words))

describe('behind the end of a text', () => {
  const links = (...names: string[]) => names.map((name) => `<p><a href="#">${name}</a></p>`).join('')
  it.each([
    '<div><a href="#">Tweet</a> <a href="#">Share on Facebook</a></div><div>Related documents</div><ul><li>List of issues (2087)</li></ul>',
    '<h3>Documents connexes</h3><ul><li><a href="#">Liste de points (2087)</a></li></ul>',
    '<p><b>Ver también</b></p><ul><li><a href="#">Lista de cuestiones (2087)</a></li><li><a href="#">Informe</a></li></ul>',
    '<p>Permalink: https://example.org/docid/47c2.html [accessed 14 July 2089]</p><p>Disclaimer: This is not a publication of the library.</p>',
    '<p>Lien permanent : https://example.org/47c2.html [consulté le 14 juillet 2089]</p>',
    '<p>Enlace permanente: https://example.org/47c2.html [consultado el 14 de julio de 2089]</p>',
    '<p>Copyright notice: This text is published with the leave of its holder. The first version may be found on the website of the publisher.</p><p>Search Library</p>',
    '<p>Derechos de autor: El texto se publica con permiso del titular. La versión original puede consultarse en su sitio.</p>',
    '<p>Available at: https://example.org/47c2.html</p>',
    '<p>Download PDF (English) | Print | E-mail to a friend</p>',
    '<p>Télécharger le document (PDF, 214 Ko)</p><p>Partager sur Facebook</p>',
    '<p>Descargar el documento (PDF)</p><p>Compartir por correo electrónico</p>',
    '<p>You are here: Home &gt; Treaties &gt; Kestria</p>',
    '<p>Vous êtes ici : Accueil &gt; Kestrie</p>',
    '<h4>More on Kestria</h4><p><a href="#">Prisons in Kestria</a></p>',
    '<p>Share: Facebook, Twitter, LinkedIn</p><p>Kestria</p><p>2088</p><p>Print</p>',
    links('The Protocol', 'The Convention'),
    menu('ul', 'State party report', 'List of issues'),
    '<p>Comments (0)</p><p>Send feedback</p>',
    '<p>Signaler un problème sur cette page</p>',
    '<p>Mapa del sitio</p>',
    '<p>John Roe, Chairperson</p><p>Hosted by the Northmark University Library</p>',
    '<div id="wm-ipp-base"><div id="wm-ipp"><table><tr><td>12 captures</td></tr></table><p>2089 2090 2091</p></div></div>',
    '<aside><h3>News</h3><ul><li>1. On.</li></ul></aside>',
    '<footer>It is free.</footer>',
    '<p>Next document</p><p>Last updated: 3 July 2089</p>',
    '<p>Created on July 24, 2088 / Last edited on August 10, 2088</p><p>©1996-2088 Northmark Library<br>Northmark</p>',
    '<p>Créée le 24 juillet 2088 / Dernière modification le 10 août 2088</p>',
    '<p>Creado el 24 de julio de 2088</p><p>INICIO | TRATADOS | BUSCAR</p>',
    '<div class="footer"><p>1. Contact</p></div>',
    '<div role="contentinfo"><p>3. Contacts</p></div>',
    '<div id="sidebar"><p>3. Noticias</p></div>',
    '<p>Next document: [2088] XVFCO 12 &gt;&gt;</p><p>3. Print this page</p>',
    '<p>3. Imprimer la page</p>',
    '<p>3. Imprimir la página</p>',
  ])('a site goes on: %s', (tail) => expect(textOfFile('', tail)).toBe(clean))
  it.each([
    ['links of an open sentence', `<p>3. It should ratify:</p>${menu('ul', 'The Protocol', 'The Convention')}`],
    ['a numbered list of links', '<ol start="3"><li><a href="#">The Convention</a></li></ol>'],
    ['words of a site in a sentence', '<p>It should print and share the Convention.</p>'],
    ['an annex', '<p>Annex: The Convention</p><p>Share</p>'],
    ['a text that is cut', '<p>The Committee invites, under the Convention</p>'],
    ['items without a mark', '<ul><li>To open its prisons</li><li>To keep the Convention</li></ul>'],
    ['notes that are links', '<p><a href="#x">1 The Convention</a></p><p><a href="#y">2 CAT/C/XVF/3</a></p>'],
    ['notes in a part that bears the name of a foot', '<div class="footer"><p>1 The Convention is of 1984.</p></div>'],
    ['a paragraph that is made', '<p>3. Created on 3 May 2088, the office keeps the Convention.</p>'],
    ['notes in an aside', '<aside class="footnotes"><p>The Convention is of 1984.</p></aside>'],
    [
      'a text in a part of its own',
      `<aside><p>3. The Convention ${'is known to all of the bodies that it binds. '.repeat(4)}</p></aside>`,
    ],
    ['many names', `${'<p>Jane Roe</p>'.repeat(6)}<p>The Convention</p>`],
    ['a heading and its text', '<h3>Related documents</h3><p>The Convention was annexed to the report.</p>'],
  ])('%s stay', (_, tail) => expect(textOfFile('', tail)).toContain('Convention'))
  it('notes in the flow stay notes', () => {
    const { footnotes } = readHtmlText(
      page('', '<p>1 See CAT/C/XVF/3, on it</p><p>2 See CAT/C/XVF/CO/2</p><p>Share</p>'),
    )
    expect(footnotes.map(({ mark }) => mark)).toEqual(['1', '2'])
  })
})
