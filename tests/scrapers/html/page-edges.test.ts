// What a page prints over and under its text, in the middle of a sentence; links of a site; tables of contents; words that are cut away.
import { describe, expect, it } from 'vitest'
import { readHtmlText } from '../../../scrapers/lib/html/index.ts'
import { readNumbered } from '../../../scrapers/lib/numbered/index.ts'

const textOf = (...edge: string[]) =>
  readHtmlText(
    ['1. The first.', '2. There is no duty to', ...edge, 'notify the families.', '3. The third.']
      .map((line) => `<p>${line}</p>`)
      .join(''),
  ).paragraphs.map(({ label, text }) => `${label}. ${text}`)
const clean = ['1. The first.', '2. There is no duty to notify the families.', '3. The third.']

it.each([
  ['CAT/C/XVD/CO/3<br>Page 3'],
  ['CAT/C/XVD/CO/3<br>página 3'],
  ['2 | GE.98-43225'],
  ['GE.98-43225 (E) 070898 | 2'],
  ['2', 'GE.98-43225'],
  ['GE.98-43225', '2'],
  ['CAT/C/XVD/CO/3', 'Page 3'],
  ['/...'],
  ['/…'],
  ['Please recycle ♻'],
  ['GE.98-43225 (E) Please recycle @'],
  ['Merci de recycler'],
  ['Se ruega reciclar ♲'],
  ['[Back to top]'],
  ['[Haut de la page]'],
  ['[Volver arriba]'],
  ['Last updated: 3 July 2089'],
  ['Dernière mise à jour : 3 juillet 2089'],
  ['Última actualización: 3 de julio de 2089'],
  ['Privacy Policy | Terms of use'],
  ['Mentions légales | Politique de confidentialité'],
  ['Aviso legal | Política de privacidad'],
  ['Disclaimer: This is not a publication of the Office. The Office does not endorse its content.'],
  ['Top of page', 'Disclaimer: This is not a publication of the Office. It is not responsible for its content.'],
  ['Avertissement : Ceci n’est pas une publication du Haut-Commissariat.'],
  ['Descargo de responsabilidad: Esta no es una publicación de la Oficina.'],
  ['Cite as: Valdoria, Concluding Observations, available at: https://www.example.org/4a.html [accessed 3 July 2089]'],
  ['[ Home Page ] [ Treaty bodies Database ] [ Search ]'],
])('an edge of the page: %j', (...edge) => expect(textOf(...edge)).toEqual(clean))

it.each([
  ['2. Please recycle paper in prisons.'],
  ['see A/HRC/991/5 and page 3 of the annex'],
  ['Page 3 was torn out of the register'],
  ['/... and the rest'],
  ['Dernière mise à jour de la loi en 2085.'],
  ['Privacy policy of the prisons is unclear.'],
])('no edge: %s', (line) => expect(textOf(line).join(' ')).toContain(line.replace('2. ', '')))

it('the number of a page is none of a paragraph, and a number on its own line keeps its text', () => {
  expect(textOf('2', 'GE.98-43225').length).toBe(3)
  const own = readHtmlText('<p>1. One.</p><p>GE.98-43225</p><p>2</p><p>The second paragraph.</p>')
  expect(own.paragraphs.map(({ label, text }) => [label, text])).toContainEqual(['2', 'The second paragraph.'])
})

it('a word cut at an apostrophe is joined without a blank', () =>
  expect(
    readHtmlText('<p>1. Un.</p><p>2. L’obligation d’</p><p>CAT/C/XVD/CO/3</p><p>informer.</p>').paragraphs.at(-1)?.text,
  ).toBe('L’obligation d’informer.'))

describe('a table of contents', () => {
  const heads = [
    ['Contents', '', 'Paragraphs', 'Page'],
    ['Table des matières', 'Chapitre', 'Paragraphes', 'Page'],
    ['Índice', 'Capítulo', 'Párrafos', 'Página'],
    ['Contents', '', 'Para.', 'Pages'],
  ]
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  it.each(heads)('with a head row: %s %s %s %s', (heading, ...columns) => {
    const html = `<p><b>Report on Valdoria</b></p><p>${heading}</p><table>${row(...columns)}${row('I.', 'Introduction', '1', '3')}${row('II.', 'Visit', '2–3', '4')}</table><p>1. It took place.</p><p>2. It ended.</p>`
    const read = readNumbered(readHtmlText(html).paragraphs, { isSectionHeading: () => false })
    expect(read.before.map(({ text }) => text)).toEqual(['Report on Valdoria'])
    expect(read.paragraphs.map(({ blocks }) => blocks[0]?.text)).toEqual(['It took place.', 'It ended.'])
  })
  it('a table with sentences under that heading is kept', () => {
    const html = `<p>Contents</p><table>${row('1.', 'The Committee considered the report of Valdoria at its meetings.')}</table><p>2. It ended.</p>`
    const { before, paragraphs, skipped } = readNumbered(readHtmlText(html).paragraphs, {
      isSectionHeading: () => false,
    })
    expect(JSON.stringify([before, paragraphs, skipped])).toContain('considered the report')
  })
})

it('a number on its own line keeps the call of a note that stands in its text', () => {
  const read = readHtmlText('<p>1.</p><p>The first.<sup>2</sup></p><p>2. The second.</p>')
  expect(read.paragraphs.map(({ text, notes }) => [text, notes])).toEqual([
    ['The first.', ['2']],
    ['The second.', undefined],
  ])
})

it.each(['Act No. 5 of 2085.', 'Loi no 5 de 2085 sur les prisons.', 'Ley núm. 5 de 2085.'])(
  'a note that is typed under the last paragraph, and called: %s',
  (note) => {
    const page = (call: string) => `<p>1. The first.${call}</p><p>2. The second.</p><p><sup>1</sup> ${note}</p>`
    const read = readHtmlText(page('<sup>1</sup>'))
    expect(read.footnotes).toEqual([{ mark: '1', text: note, page: null }])
    expect(read.paragraphs.length).toBe(2)
    expect(readHtmlText(page('')).footnotes).toEqual([])
  },
)

describe('a list that is set in a table', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const read = (rows: string[]) =>
    readHtmlText(`<p>4. The first.</p><table>${rows.join('')}</table><p>5. The last.</p>`).paragraphs.map(
      ({ label, text, kind }) => `${label ?? ''}|${text}${kind === 'table_cell' ? ' in a cell' : ''}`,
    )
  it.each([
    ['The State party should:', ['(a)', 'Make torture a crime;'], ['(b)', 'Close the prison.']],
    ['L’État partie devrait :', ['a)', 'Ériger la torture en infraction ;'], ['b)', 'Fermer la prison.']],
    ['El Estado parte debería:', ['a)', '<p>Tipificar la tortura;</p>'], ['', 'b)', 'Cerrar la prisión.']],
    ['The State party should:', ['(a) Make torture a crime;'], ['(b) Close the prison.']],
  ])('%s %j %j', (stem, ...items) => {
    const found = read([row(stem), ...items.map((item) => row(...item))])
    expect(found.map((line) => line.slice(0, 2))).toEqual(['4|', `|${stem[0]}`, 'a|', 'b|', '5|'])
  })
  it('each item in a table of its own', () =>
    expect(
      readHtmlText(
        `<p>4. It should:</p><table>${row('a)', 'Act;<sup>1</sup>')}</table><table>${row('b)', 'Stop.')}</table>`,
      ).paragraphs.map(({ label, text, notes }) => [label, text, notes]),
    ).toEqual([
      ['4', 'It should:', undefined],
      ['a', 'Act;', ['1']],
      ['b', 'Stop.', undefined],
    ]))
  it.each([
    [row('(a)', 'Accepted', 'A law'), row('(b)', 'Noted', 'None')],
    [row('Subject', 'Measure'), row('(a) Prisons', 'Closed'), row('(b) Courts', 'Opened')],
    [row('(b)', 'Prisons'), row('(c)', 'Courts')],
  ])('no list: %s %s', (...rows) =>
    expect(read(rows).filter((line) => line.endsWith('in a cell')).length).toBeGreaterThan(3),
  )
})

it.each([
  '<ol><li>Introduction</li><li>Positive aspects</li></ol>',
  '<p>1. Introduction</p><p>2. Aspects positifs</p>',
  '<ol><li><a href="#a">Introducción</a></li><li><a href="#b">Seguimiento</a></li></ol>',
])('a list of contents over the masthead is not where the text begins: %s', (list) => {
  const masthead = '<p>CAT/C/XVD/CO/3</p><p>Distr.: General</p><p>12 June 2088</p>'
  const read = readHtmlText(`${list}${masthead}<p>1. The Committee considered the report of Valdoria in May 2088.</p>`)
  expect(read.cover).toEqual(['CAT/C/XVD/CO/3', 'Distr.: General', '12 June 2088'])
})

it.each([
  'position:absolute;clip:rect(0,0,0,0)',
  'clip: rect(1px, 1px, 1px, 1px)',
  'clip:rect(0 0 0 0)',
  'clip-path: inset(50%)',
])('words that are cut away are not read: %s', (style) => {
  const read = readHtmlText(`<p>1. The <span style="${style}">[NOTE]</span> State party should act.</p>`)
  expect(read.paragraphs[0]?.text).toBe('The State party should act.')
  expect(read.warnings.join()).toContain('[NOTE]')
})
it('a part that a style shows is read', () =>
  expect(
    readHtmlText('<p>1. The <span style="clip: rect(0, 100px, 20px, 0)">State</span> party should act.</p>')
      .paragraphs[0]?.text,
  ).toBe('The State party should act.'))
