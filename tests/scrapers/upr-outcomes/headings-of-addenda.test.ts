// Headings of an addendum: those that answer, and those that end what the one before them answers.
import { describe, expect, it } from 'vitest'
import { addendum } from './invented.ts'

type Parsed = ReturnType<typeof addendum>

/** "1 supported, 2 noted" of the numbers under 140. */
const answers = ({ review }: Parsed): string =>
  (review?.statements ?? [])
    .flatMap(({ paths, position }) => paths.map((path) => [path.replace(/^140\./, ''), position.value] as const))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([path, value]) => `${path} ${value}`)
    .join(', ')

const doubts = ({ warnings }: Parsed): string => (warnings ?? []).join(' | ')

describe('a heading that gives no answer ends the list of answers before it', () => {
  it.each([
    'To be decided',
    'No position',
    'Clarifications',
    'Withdrawn',
    'General remarks',
    'Comments',
    'III. Outside the scope of the review',
  ])('%s', (heading) => {
    const parsed = addendum([
      '# Not accepted',
      '~140.1 The death penalty is lawful.',
      `# ${heading}`,
      '~140.2 Talks go on.',
    ])
    expect(answers(parsed)).toBe('1 noted')
    expect(doubts(parsed)).toContain('140.2')
    const plain = addendum([
      '~Not accepted',
      '~140.1 The death penalty is lawful.',
      `~${heading}`,
      '~140.2 Talks go on.',
    ])
    expect(answers(plain)).toBe('1 noted')
  })
  it('and one of a topic does not', () =>
    expect(
      answers(
        addendum(['~Not accepted', '~140.1 The death penalty is lawful.', '~Prisons', '~140.2 Cells are large.']),
      ),
    ).toBe('1 noted, 2 noted'))
})
