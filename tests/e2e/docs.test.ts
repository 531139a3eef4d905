// docs/sources.md tells of every source and route that the code has, with the evidence of each.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cards } from '../../scrapers/index.ts'

const text = readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8')
const evidenceWords = { seen: 'seen', reported: 'reported', unverified: 'never verified live' }

/** From its heading to the next one. */
const sectionOf = (id: string): string => new RegExp(`^## ${id}\\n([\\s\\S]*?)(?=^## )`, 'm').exec(text)?.[1] ?? ''

test.each(cards)('$id has its section: expectations, schedule, every route with its evidence', (card) => {
  const section = sectionOf(card.id)
  expect(section, `docs/sources.md has no section ## ${card.id}`).not.toBe('')
  const [least, most] = card.expects.listings
  expect(section).toContain(`${least} to ${most}`)
  const [minute, hour] = card.schedule.split(' ').map((part) => part.padStart(2, '0'))
  expect(section).toContain(`${hour}:${minute} UTC`)
  for (const { id, evidence } of card.routes) {
    const row = section.split('\n').find((line) => line.startsWith(`| \`${id}\``))
    expect(row, `no row for the route ${id}`).toBeDefined()
    expect(row, id).toContain(evidenceWords[evidence])
    // what it is, how sure, and what a person can do
    expect(row!.split('|').filter((cell) => cell.trim() !== '')).toHaveLength(4)
  }
})

test('no section tells of a source that is not there', () => {
  const ids = [...text.matchAll(/^## ([a-z-]+)$/gm)].map((match) => match[1])
  expect(ids.sort()).toEqual(cards.map(({ id }) => id).sort())
})
