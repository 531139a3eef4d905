// Items of a report that carry an answer of their own, and headings inside a list that give one.
import { describe, expect, it } from 'vitest'
import { report } from './invented.ts'

const supports = '4. The following recommendations enjoy the support of Valdoria:'
const plain = '4. The following recommendations were made to Valdoria:'
const others = /answer it otherwise|stands under/

type Parsed = ReturnType<typeof report>
const recommendations = (parsed: Parsed) => parsed.units.filter((unit) => unit.unitType === 'upr_recommendation')
const values = (parsed: Parsed): string =>
  recommendations(parsed)
    .map(({ positions }) => positions?.at(-1)?.value)
    .map((value) => (value === 'partially_supported' ? 'part' : value?.[0]))
    .join(' ')

describe('an item that carries its own answer', () => {
  it.each<[lead: string, item: string, expected: string]>([
    [supports, 'Criminalize torture (Lurania) – accepted in part;', 's part'],
    [supports, 'Free the press (Norland) – not accepted;', 's n'],
    [supports, 'Free the press (Norland, Kestria) [noted];', 's n'],
    [supports, 'Free the press (Norland) (not accepted);', 's n'],
    [supports, 'Free the press (Norland). Not supported.', 's n'],
    [supports, 'Noted: free the press (Norland).', 's n'],
    [plain, 'Free the press (Norland): under consideration.', 'u p'],
    [plain, 'Free the press (Norland) [accepted];', 'u s'],
    [supports, 'Free the press (Norland) (accepted);', 's s'],
    [supports, 'Accept visits (Norland);', 's s'],
    [supports, 'Support: the press (Norland);', 's s'],
  ])('%s %s', (lead, item, expected) => {
    const parsed = report([lead, '|4.1. Ratify the Protocol (Kestria);', `|4.2. ${item}`])
    expect(values(parsed)).toBe(expected)
    expect(recommendations(parsed)[1]?.text).not.toMatch(/\(|accepted|noted/i)
    const doubts = (parsed.warnings ?? []).filter((one) => others.test(one))
    expect(doubts).toHaveLength(expected.startsWith('s') && expected !== 's s' ? 1 : 0)
  })
})

describe('a heading inside a list', () => {
  const under = (lead: string, ...headings: string[]) =>
    report([
      lead,
      `# ${headings[0]}`,
      '|4.1. Ratify the Protocol (Kestria);',
      `# ${headings[1]}`,
      '|4.2. Make torture a crime (Lurania).',
    ])
  it.each<[lead: string, first: string, second: string, expected: string, doubts: number]>([
    [supports, 'Prisons', 'Not accepted', 's u', 1],
    [supports, 'Prisons', 'Under consideration', 's u', 1],
    [supports, 'Accepted', 'Noted', 's u', 1],
    [plain, 'Accepted', 'Noted', 's n', 0],
    [supports, 'Acceptance of international norms', 'Support for victims', 's s', 0],
    [supports, 'Rejected asylum seekers', 'Prisons', 's s', 0],
  ])('%s %s, %s', (lead, first, second, expected, doubts) => {
    const parsed = under(lead, first, second)
    expect(values(parsed)).toBe(expected)
    expect((parsed.warnings ?? []).filter((one) => others.test(one))).toHaveLength(doubts)
  })
})

describe('answers printed behind each item, in lines or cells of their own', () => {
  const items = ['Ratify the Protocol (Kestria);', 'Make torture a crime (Lurania);', 'Free the press (Norland).']
  const list = (lead: string, ...answers: string[]) =>
    report([
      lead,
      ...items.flatMap((item, at) => [`|4.${at + 1}. ${item}`, ...(answers[at] ? [`# ${answers[at]}`] : [])]),
    ])
  it.each<[lead: string, answers: string[], expected: string]>([
    [plain, ['Accepted', 'Noted', 'Under consideration'], 's n p'],
    [supports, ['Accepted', 'Accepted in part', 'Noted'], 's part n'],
    [plain, ['Accepted', '', 'Noted'], 'u u u'],
    // a heading of the next list
    [supports, ['', '', 'Noted'], 's s s'],
  ])('%s %s', (lead, answers, expected) => expect(values(list(lead, ...answers))).toBe(expected))
})

describe('a lead-in without a number inside a list', () => {
  it.each(['The following are noted:', 'The following did not enjoy the support of Valdoria:'])('%s', (line) => {
    const parsed = report([
      supports,
      '|4.1. Ratify the Protocol (Kestria);',
      `~${line}`,
      '|4.2. Make torture a crime (Lurania).',
      '5. All conclusions and/or recommendations contained in the present report reflect the position of the States.',
    ])
    expect(values(parsed)).toBe('s n')
    expect(parsed.units.at(-1)?.unitType).toBe('disclaimer')
  })
})

describe('the closing words of a report', () => {
  it.each(['All conclusions and/or recommendations', 'The conclusions and/or recommendations', 'All recommendations'])(
    '%s',
    (opening) => {
      const closing = `5. ${opening} contained in the present report reflect the positions of the submitting States.`
      expect(report([supports, '|4.1. Ratify the Protocol (Kestria);', closing]).units.at(-1)?.unitType).toBe(
        'disclaimer',
      )
    },
  )
})
