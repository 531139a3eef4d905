// A record too short to tell its language, compared with a text: it is in the language of the export, but where it has the words of the text.
import { expect, it } from 'vitest'
import { reconcile } from '../../../src/domain/keeping/reconcile.ts'

const ours = [
  { id: 'u1', path: '11', stem: null, text: 'Former les juges.', unitType: 'recommendation' as const },
  { id: 'u2', path: '12', stem: null, text: 'Ratifier.', unitType: 'recommendation' as const },
]
const untold = (annotationId: string, path: string, text: string) => ({ annotationId, path, text, language: null })
const records = [untold('r1', '11', 'Train judges.'), untold('r2', '12', 'Ratifier')]

it('is no other wording of a text in French, and is the same where its words are', () => {
  const { paragraphs, links } = reconcile(ours, records, 'fr')
  expect(paragraphs.map(({ agreement, paragraph }) => [paragraph, agreement])).toEqual([['12', 'same']])
  expect(links.map(({ record, agreement }) => [record, agreement])).toEqual([
    ['r2', 'same'],
    ['r1', 'other_language'],
  ])
})

it('is compared with a text in the language of the export as any other', () => {
  const { paragraphs } = reconcile(ours, records, 'en')
  expect(paragraphs.map(({ agreement, paragraph }) => [paragraph, agreement])).toEqual([
    ['11', 'differs'],
    ['12', 'same'],
  ])
})
