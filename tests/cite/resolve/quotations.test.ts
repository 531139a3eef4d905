// Quotations beside one citation: how many are compared, and that others have a turn meanwhile.
import { describe, expect, it } from 'vitest'
import { quotationsOf } from '../../../src/cite/resolve/quotations.ts'
import type { Text } from '../../../src/cite/resolve/texts.ts'
import { partsOfText } from '../../../src/domain/citing/drafts.ts'
import { findCitations } from '../../../src/domain/citing/find.ts'

const words = (count: number, from: number): string =>
  Array.from({ length: count }, (_, at) => `word${(at * 7 + from) % 211}`).join(' ')

const text = (paragraphs: number): Text => ({
  language: 'en',
  partial: false,
  unread: [],
  doubts: [],
  lacks: () => false,
  units: Array.from({ length: paragraphs }, (_, at) => ({
    ...({ id: String(at), stem: null, heading: [], unitType: 'recommendation', numberStatus: 'printed' } as const),
    path: String(at + 1),
    number: String(at + 1),
    text: words(1500, at),
  })) as unknown as Text['units'],
})

const checked = async (draft: string, texts: Text[]) => {
  const [citation] = await findCitations(partsOfText(draft))
  let turns = 0
  const checks = await quotationsOf(citation!, texts, citation!.pinpoints, async () => {
    turns++
  })
  return { checks, turns }
}

describe('one citation', () => {
  it('that is called for a thousand times has 200 quotations compared, says so, and holds up nobody', async () => {
    const call = (at: number) => `It said “that this is not a word of number ${at}” [1] there.\n`
    const calls = Array.from({ length: 1000 }, (_, at) => call(at)).join('')
    const { checks, turns } = await checked(`${calls}\n1. CAT/C/XVD/CO/3, para. 1.`, [text(2)])
    expect(checks.map(({ result }) => result)).toEqual([...Array(200).fill('not_found'), 'too_many'])
    expect(turns).toBeGreaterThanOrEqual(200)
  })

  it('whose longest quotation is compared word by word gives others a turn between two paragraphs', async () => {
    const draft = `“${words(300, 0)} quite others ${words(80, 3)}” (CAT/C/XVD/CO/3, paras. 1-12)`
    const { checks, turns } = await checked(draft, [text(12)])
    expect(checks.map(({ result, path }) => [result, path])).toEqual([['differs', '1']])
    expect(turns).toBeGreaterThanOrEqual(12)
  })
})
