// Words of an addendum that look like an answer and are none for all of their numbers: yes and no, stars, slips, halves, torn tables.
import { describe, expect, it } from 'vitest'
import { readHtmlText } from '../../../scrapers/lib/html/index.ts'
import { severalStates } from '../../../scrapers/upr-outcomes/cover.ts'
import { parseRead } from '../../../scrapers/upr-outcomes/parse.ts'
import { unreadDoubt, unreadNumbers } from '../../../scrapers/upr-outcomes/unread-numbers.ts'
import { addendum, coverLines, paragraph, read, report } from './invented.ts'

/** "140.1 s, 140.2 u": each number with the first letter of its answer. */
const answers = (parsed: ReturnType<typeof addendum>): string =>
  (parsed.review?.statements ?? [])
    .flatMap(({ paths, position }) => paths.map((path) => `${path} ${position.value[0]}`))
    .sort()
    .join(', ')

describe('a sentence that does not answer all of its numbers', () => {
  it.each([
    ['Recommendation 140.1 was inadvertently listed as accepted. Valdoria accepts 140.2.', '140.1 u, 140.2 s'],
    ['The report wrongly states that 140.1 was accepted. Valdoria notes 140.2.', '140.1 u, 140.2 n'],
    ['Every second recommendation from 140.1 to 140.3 is noted.', '140.1 u, 140.2 u, 140.3 u'],
    ['Half of recommendations 140.1 and 140.2 are accepted.', '140.1 u, 140.2 u'],
    ['Valdoria accepts 140.1* and 140.2.', '140.1 u, 140.2 u'],
    ['Valdoria accepts 140.1 bis and notes 140.2.', '140.1 u, 140.2 n'],
    ['Of the 5 recommendations, some of which repeat others, Valdoria accepts 140.1 and 140.2.', '140.1 s, 140.2 s'],
  ])('%s', (words, expected) => {
    const parsed = addendum([`1. ${words}`])
    expect(answers(parsed)).toBe(expected)
    expect((parsed.warnings ?? []).some((one) => one.includes('140.1'))).toBe(expected.includes('u'))
  })
})

describe('yes and no', () => {
  it.each([
    [['140.1. Yes', '140.2: No', '140.3. Yes, in part'], '140.1 u, 140.2 u, 140.3 u'],
    [['# Accepted recommendations', '140.1. Yes', '140.2: No'], '140.1 u, 140.2 u'],
    [['# Accepted recommendations', 'Nos. 140.1, 140.2'], '140.1 s, 140.2 s'],
  ])('%s', (lines, expected) => expect(answers(addendum(lines))).toBe(expected))
})

it('names the numbers that stand where no answer is read', () => {
  const lines = ['3. 140.3 Noted.', '140.1 Accepted, 1. 140.2 Noted, 138.4, 25.5%, 140.30'].map((line) =>
    paragraph(line),
  )
  const left = unreadNumbers(lines, ['140.3', '140.30'])
  expect(unreadDoubt(left)).toEqual(['numbers that are printed and were not read: 140.1, 140.2'])
  expect(left.map(({ words }) => words.includes(lines[1]!.text))).toEqual([true, true])
  expect(unreadNumbers(lines, ['140.1', '140.2', '140.3', '140.30'])).toEqual([])
})

describe('headings in a language that is not read', () => {
  it.each(['Notées', 'Recommandations rejetées', 'Rechazadas', 'Recomendaciones que no se aceptan'])(
    'end the answer before them, and give their own: %s',
    (heading) => {
      const parsed = addendum(['# Accepted', '~140.1, 140.2', `# ${heading}`, '~140.3'])
      expect(answers(parsed)).toBe('140.1 s, 140.2 s, 140.3 n')
    },
  )

  it('end the answer before them where their own is not read', () => {
    const parsed = addendum(['# Accepted', '~140.1, 140.2', '# Recommandations de la première partie', '~140.3'])
    expect(answers(parsed)).toBe('140.1 s, 140.2 s')
    expect(parsed.warnings?.join()).toMatch(/140\.3/)
  })

  it('are a doubt inside a list of a report', () => {
    const lead = '4. The following recommendations enjoy the support of Valdoria:'
    const other = '~Las recomendaciones siguientes no cuentan con el apoyo de Valdoria.'
    const parsed = report([lead, '|4.1. Define torture (Kestria);', other, '|4.2. Train (Norland).'])
    expect(parsed.warnings?.join()).toMatch(/4\.1: "Las recomendaciones/)
  })
})

it('reads the cells of a row that ran together', () => {
  const parsed = report([
    '4. The positions of Valdoria are as follows:',
    '|4.1. Define torture (Kestria) Noted The Constitution forbids it',
    '|4.2. Train (Norland) Supported',
    '|4.3. Accept visits (Norland)',
  ])
  const found = parsed.units.filter(({ unitType }) => unitType === 'upr_recommendation')
  expect(found.map(({ text, positions }) => `${text} ${positions?.at(-1)?.value}`)).toEqual([
    'Define torture noted',
    'Train supported',
    'Accept visits unclear',
  ])
})

it('takes the troika for no cover of several States', () => {
  const lines = [
    'Report of the Working Group on the Universal Periodic Review',
    'Valdoria',
    'Kestria, Lurania',
    'Norland',
  ]
  expect(severalStates(lines)).toEqual([])
  expect(severalStates(lines.with(1, 'Introduction.'))).toEqual([])
})

it('leaves the name of a style of Word out of the cells of a cover', () => {
  const html =
    '<html><body><table><tr><td>[Cell]United Nations</td><td>[Cell]CAT/C/XVF/CO/3</td></tr></table><p>1. Text</p></body></html>'
  const opening = (text: string) => ({ text: text.replace('[Cell]', ''), automatic: null, style: 'Cell' })
  expect(readHtmlText(html, { opening }).cover).toEqual(['United Nations', 'CAT/C/XVF/CO/3'])
})

it('answers that ran together with the cover are read', () => {
  const cover =
    'Addendum Views on conclusions, voluntary commitments and replies presented by the State under review 1. The Government ' +
    'of Valdoria has considered the recommendations. 2. The Government accepts recommendations 140.1 and 140.2.'
  const paragraphs = [
    { ...paragraph(`~${cover}`), kind: 'cover' as const },
    paragraph('3. The following is noted: 140.3.'),
  ]
  const parsed = parseRead(
    { ...read(coverLines('A/HRC/990/15/Add.1', ['Addendum']), []), paragraphs },
    { symbol: null },
  )
  expect([answers(parsed), parsed.warnings]).toEqual(['140.1 s, 140.2 s, 140.3 n', []])
})
