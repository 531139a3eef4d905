// Words that nobody sees are taken out; where their place is not known they are told, never read without a word.
import { describe, expect, it } from 'vitest'
import { seenOf } from '../../../scrapers/lib/pdf/unseen.ts'

const piece = (text: string, size = 10) => ({ x: 0, y: 0, size, width: 100, text, angle: 0 })
const ink = (characters: string, unseen: string) => ({ characters, unseen })

describe('seenOf', () => {
  it.each([
    ['all seen', 'open doors', ink('opendoors', '000000000'), ['open doors'], [], ''],
    ['a white word', 'open doors', ink('opendoors', '000011111'), ['open '], ['doors'], ''],
    ['a joined letter of the drawing', 'fine doors', ink('ﬁnedoors', '00011111'), ['fine '], ['doors'], ''],
    [
      'letters that the drawing names otherwise',
      'fine doors',
      ink('f1nedoors', '000011111'),
      ['fine doors'],
      [],
      'doors',
    ],
    ['letters that stand in another order', 'doors open', ink('opendoors', '000011111'), ['doors open'], [], 'doors'],
  ] as const)('%s', (_, text, drawing, left, unseen, unplaced) => {
    const seen = seenOf([piece(text)], drawing)
    expect([seen.drawn.map((one) => one.text), seen.unseen, seen.unplaced]).toEqual([left, unseen, unplaced])
  })
  it.each([
    ['the shadow of words that are read', 1, []],
    ['the same words elsewhere', 40, ['doors']],
  ] as const)('what it tells of %s', (_, y, unseen) =>
    expect(seenOf([{ ...piece('doors'), y }, piece('doors')], ink('doorsdoors', '1111100000')).unseen).toEqual(unseen),
  )
})
