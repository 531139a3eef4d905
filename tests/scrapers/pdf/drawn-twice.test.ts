// Bold print that is made by drawing each letter, or each word, twice in one place; and hyphens by their other signs.
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../scrapers/lib/pdf/index.ts'
import { body, type Drawn, drawPdf } from './draw.ts'

/** Advances of the letters of Times-Bold that stand in the heading, in thousandths of the type size. */
const widths: Record<string, number> = {
  A: 722,
  '.': 250,
  N: 722,
  o: 500,
  n: 556,
  '-': 333,
  r: 444,
  e: 444,
  f: 333,
  u: 556,
  l: 278,
  m: 833,
  t: 333,
  ' ': 250,
  b: 556,
}
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + 12 * (widths[sign]! / 1000), 0)

const aside: readonly [number, number][] = [
  [0, 0],
  [0.3, 0],
]
const fourTimes: readonly [number, number][] = [...aside, [0, 0.3], [0.3, 0.3]]

/** Each part of the heading twice, a third of a point apart, or at other places. */
const twice = (parts: readonly string[], places = aside): Drawn[] => {
  let x = 57
  return parts.flatMap((text) => {
    const at = x
    x += widthOf(text)
    return text === ' ' ? [] : places.map(([dx, dy]) => ({ x: at + dx, y: 440 + dy, text, size: 12, bold: true }))
  })
}
const headingOf = async (drawn: Drawn[]) => {
  const page = [...body(1), ...drawn, { x: 113, y: 470, text: '9. It ended.' }]
  const heading = (await readPdf(await drawPdf([page]))).paragraphs.at(-2)
  return [heading?.label, heading?.text].filter(Boolean).join('. ')
}

describe('a heading drawn twice', () => {
  const asked = 'Non-refoulement lull but one'
  it.each<[string, string[], string]>([
    [
      'letter by letter',
      [...'Non-refoulement all but one'.replace('all', 'lull')].filter((sign) => sign in widths),
      asked,
    ],
    // the full stop is far narrower than the letter before it
    ['letter by letter, behind a full stop', [...'A. Number of men'], 'A. Number of men'],
    ['word by word', ['Non-refoulement', ' ', 'lull', ' ', 'but', ' ', 'one'], asked],
  ])('%s', async (_, parts, expected) => expect(await headingOf(twice(parts))).toBe(expected))
  it('word by word, each four times', async () =>
    expect(await headingOf(twice(['Non-refoulement', ' ', 'lull', ' ', 'but', ' ', 'one'], fourTimes))).toBe(asked))
})
