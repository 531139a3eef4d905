// Annual reports that cannot be told apart: the refusal names the States that they cover, and says what to do.
import { describe, expect, it } from 'vitest'
import type { Invented } from '../cat-concluding-observations/invented.ts'
import { read } from '../cat-concluding-observations/support.ts'

const annual = (lines: string[], symbol = 'A/142/44'): Invented => ({
  symbol: null,
  cover: ['United Nations', symbol, 'Distr.: General', '10 September 2087', 'Original: English'],
  title: ['Committee against Torture', 'Report of the Committee against Torture'],
  lines,
})

/** The part on one State under a heading. */
const part = (heading: string, from: number, state: string): string[] => [
  `# ${heading}`,
  `${from}. The Committee considered the third periodic report of ${state} (CAT/C/34/Add.${from}) on 1 May 2087 and adopted the following conclusions and recommendations.`,
  '# A. Introduction',
  `${from + 1}. The Committee thanks the delegation.`,
  '# B. Positive aspects',
  `${from + 2}. The Committee welcomes the new Constitution.`,
  '# C. Subjects of concern',
  `${from + 3}. The Committee is concerned at torture by investigators.`,
  '# D. Recommendations',
  `${from + 4}. The Committee recommends that the State party make torture a crime.`,
]
const bare = (heading: string, from: number, state: string): string[] =>
  part(heading, from, state).filter((line, at) => at === 0 || !line.startsWith('#'))
const inner = (number: number, state: string): string[] => [
  `${number}. ${state}`,
  `(1) The Committee against Torture considered the third periodic report of ${state} at its 9953rd meeting, held on 1 November 2086, and adopted the following concluding observations.`,
  '(2) The Committee welcomes the report.',
  '(3) The State party should define torture.',
]

describe('of several States', () => {
  it.each<[string, string[]]>([
    ['numbered headings', [...part('1. Kestria', 130, 'Kestria'), ...part('2. Norland', 135, 'Norland')]],
    ['lettered headings', [...part('A. Kestria', 130, 'Kestria'), ...part('B. Norland', 135, 'Norland')]],
    ['headings in capitals', [...part('KESTRIA', 130, 'Kestria'), ...part('NORLAND', 135, 'Norland')]],
    [
      'a whole report, its first chapter before',
      [
        '# I. Organizational matters',
        '1. There were 114 States parties.',
        '2. The Committee held two sessions.',
        ...part('A. Kestria', 71, 'Kestria'),
        ...part('B. Norland', 76, 'Norland'),
      ],
    ],
    ['without sections', [...bare('KESTRIA', 62, 'Kestria'), ...bare('NORLAND', 67, 'Norland')]],
    ['numbers that name the State', [...inner(48, 'Kestria'), ...inner(49, 'Norland')]],
    ['no headings at all', [...bare('x', 62, 'Kestria').slice(1), ...bare('x', 67, 'Norland').slice(1)]],
  ])('%s', async (_, lines) => {
    const refused = read(annual(lines))
    await expect(refused).rejects.toThrow(/the document covers 2 States \(Kestria[^)]*, Norland[^)]*\)/)
    await expect(refused).rejects.toThrow('Save the paragraphs of the State that you need as a file of their own')
  })
})

describe('of one State, or of none', () => {
  it.each<[string, string[]]>([
    ['no sections', bare('Kestria', 62, 'Kestria')],
    [
      'no State',
      ['1. There were 114 States parties.', '2. The Committee held two sessions.', '3. It adopted its report.'],
    ],
  ])('%s: says what to save', async (_, lines) =>
    expect(read(annual(lines))).rejects.toThrow('Save the paragraphs of the State that you need'),
  )
})

describe('of one State, with numbers before its headings', () => {
  const heads = (marks: string[]): string[] => {
    let at = 0
    return part('A. Kestria', 42, 'Kestria').map((line) =>
      line.replace(/^# [A-D]\. /, () => `# ${marks[at++]} `).replace(/^# .* Kestria$/, '# A. Kestria'),
    )
  }
  it.each<[string, string[]]>([
    ['figures', ['A.', '1.', '2.', '4.', '5.']],
    ['small letters, one left out', ['A.', '(a)', '(b)', '(d)', '(e)']],
  ])('%s', async (_, marks) => {
    const { units } = await read(annual(heads(marks)))
    expect(units.map(({ number, unitType, heading }) => [number, unitType, heading.at(-1)])).toEqual([
      ['42', 'procedural', 'Kestria'],
      ['43', 'introduction', 'Introduction'],
      ['44', 'positive_aspect', 'Positive aspects'],
      ['45', 'concern', 'Subjects of concern'],
      ['46', 'recommendation', 'Recommendations'],
    ])
  })
})

it.each([
  'and recalls that it considered the initial report of Norland in 2080.',
  'It recalls that the Committee considered the initial report of Norland in 2080.',
])('of one State, which recalls another: %s', async (words) => {
  const lines = part('A. Kestria', 42, 'Kestria').map((line) =>
    line.replace(/(?<=thanks the delegation)\.$/, `. ${words}`),
  )
  const { units } = await read(annual(lines.map((line) => line.replace('delegation. and', 'delegation, and'))))
  expect(units.map(({ number }) => number)).toEqual(['42', '43', '44', '45', '46'])
})
