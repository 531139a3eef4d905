// The signs of a list: letters that one paragraph holds, figures and capitals in brackets, dashes.
import { describe, expect, it } from 'vitest'
import { readHtmlText } from '../../../scrapers/lib/html/index.ts'
import { readNumbered } from '../../../scrapers/lib/numbered/index.ts'

/** The blocks of paragraph 2, under a stem of its own. */
const listed = (...lines: string[]): string[] => {
  const all = ['1. The visit took place.', '2. It should:', ...lines, '3. It ended.']
  const read = readNumbered(readHtmlText(all.map((line) => `<p>${line}</p>`).join('')).paragraphs, {
    isSectionHeading: () => false,
  })
  return read.paragraphs
    .filter(({ number }) => number === '2')
    .flatMap(({ blocks, warnings }) => [...blocks.map(({ path, text }) => `${path.join('.')}: ${text}`), ...warnings])
    .slice(1)
}

describe('one paragraph holds the items after its own', () => {
  it.each([
    [
      ['(a) Open the cells; (b) Feed the prisoners; and (c) Pay the guards.'],
      ['a: Open the cells;', 'b: Feed the prisoners; and', 'c: Pay the guards.'],
    ],
    [
      ['a) Ouvrir les cellules ; b) nourrir les détenus ; et c) payer les gardiens.'],
      ['a: Ouvrir les cellules ;', 'b: nourrir les détenus ; et', 'c: payer les gardiens.'],
    ],
    [
      ['a) Abrir las celdas; b) alimentar a los presos; y c) pagar a los guardias.'],
      ['a: Abrir las celdas;', 'b: alimentar a los presos; y', 'c: pagar a los guardias.'],
    ],
    [
      ['(i) Open the cells. (ii) Feed the prisoners.', '(iii) Pay the guards.'],
      ['i: Open the cells.', 'ii: Feed the prisoners.', 'iii: Pay the guards.'],
    ],
    [
      ['(a) Open the cells; (b) Feed them: (i) daily; (ii) well.'],
      ['a: Open the cells;', 'b: Feed them: (i) daily; (ii) well.'],
    ],
    [
      ['(a) Open the cells;', '(b) Feed the prisoners; (c) Pay the guards;', '(d) Film it.'],
      ['a: Open the cells;', 'b: Feed the prisoners;', 'c: Pay the guards;', 'd: Film it.'],
    ],
    [
      ['(h) Open the cells;', '(i) Feed the prisoners; (j) Pay the guards.'],
      expect.arrayContaining(['j: Pay the guards.']),
    ],
  ])('%j', (lines, blocks) => expect(listed(...lines)).toEqual(blocks))

  it.each([
    [['(a) Apply articles 2; (b) and (c) of the law;', '(b) Train judges.']],
    [['(a) Apply rule (a); (b) Every rule of the code;', '(b) Train judges.']],
    [['(a) Apply articles 2 (a), (b) and (c) of the law.']],
    [['(a) Follow the plan; (c) Follow the law.']],
  ])('letters of a sentence stay in it: %j', (lines) =>
    expect(listed(...lines)).toEqual(lines.map((line) => line.replace(/^\((\w)\) /, '$1: '))),
  )
})

describe('figures and capitals in brackets, in paragraphs of their own', () => {
  it.each([
    [
      ['1) Open the cells;', '2) Feed the prisoners.'],
      ['1', '2'],
    ],
    [
      ['(1) Open the cells;', '(2) Feed the prisoners.'],
      ['1', '2'],
    ],
    [
      ['(A) Open the cells;', '(B) Feed the prisoners.'],
      ['a', 'b'],
    ],
    [
      ['A) Open the cells;', 'B) Feed the prisoners.'],
      ['a', 'b'],
    ],
  ])('%j', (lines, paths) =>
    expect(listed(...lines)).toEqual([`${paths[0]}: Open the cells;`, `${paths[1]}: Feed the prisoners.`]),
  )
  it('lists within a list', () =>
    expect(listed('(a) Open the cells:', '1) by day;', '2) by night;', '(b) Feed the prisoners.')).toEqual([
      'a: Open the cells:',
      'a.1: by day;',
      'a.2: by night;',
      'b: Feed the prisoners.',
    ]))
  it('a figure without a list stays where it stands', () =>
    expect(listed('Open the cells.', '(2) Feed the prisoners.')).toEqual([
      ': Open the cells.',
      ': (2) Feed the prisoners.',
    ]))
})

describe('a dash that lists is no word', () => {
  it.each(['-', '–', '—', '−'])('%s', (sign) =>
    expect(listed(`${sign} Open the cells;`, `${sign} feed the prisoners.`)).toEqual([
      'a: Open the cells;',
      'b: feed the prisoners.',
    ]),
  )
  it('a dash in a sentence that goes on stays', () =>
    expect(listed('Open the cells', '– all of them – by day.')).toEqual([
      ': Open the cells',
      ': – all of them – by day.',
    ]))
})

describe('small letters with a full stop, as browsers print lists, that look like headings', () => {
  it.each([
    [['a. Open the cells;', 'b. Feed the prisoners.']],
    [['<h3>a. Open the cells;</h3>', '<h3>b. Feed the prisoners.</h3>']],
    [['a. Ouvrir les cellules ;', '<h3>b. Nourrir les détenus.</h3>']],
    [['<h3>a. Abrir las celdas;</h3>', '<h3>b. Alimentar a los presos;</h3>', '<h3>c. Pagar a los guardias.</h3>']],
  ])('%j', (lines) =>
    expect(listed(...lines)).toEqual(lines.map((line) => line.replace(/<\/?h3>/g, '').replace(/^(\w)\. /, '$1: '))),
  )
})
