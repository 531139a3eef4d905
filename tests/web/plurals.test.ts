// Counted things in the message files: what is said of none and of one is not in the plural where the language has the singular.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { inDigits } from '../../src/domain/counted.ts'
import { textWords } from '../../src/web/words.ts'

const root = path.resolve(import.meta.dirname, '../../src')
const languageOf = (file: string) => /(?:^|-)(en|fr|es)\.ts$/.exec(path.basename(file))?.[1] as 'en' | 'fr' | 'es'
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => languageOf(file) !== undefined)
  .sort()

/** Words that end like a plural, and are none. */
const noPlural =
  /^(mois|fois|pays|tous|dans|sans|sous|après|depuis|plus|pas|vers|is|es|was|has|más|gives|states|reports|shows|agrees|differs|names|does|answers|as|considers|sets|follows|speaks|belongs|comes|contains)$/iu

/** Said only where more were counted than a page or a file holds; a calendar always has the one entry of 26 June. */
const neverSo = /\.(annex..\.(preview|cut)|check..\.count|calendar..\.entries|claims\.original_language)$/u

/** A number below two in French, one elsewhere, and the word behind it; an end of a range ("0 to + 1 months") is none. */
const counted = {
  en: /(?<![\p{L}\d.,:-]|\+ )1\s(\p{L}+s)(?!\p{L})/gu,
  es: /(?<![\p{L}\d.,:-]|\+ )1\s(\p{L}+s)(?!\p{L})/gu,
  fr: /(?<![\p{L}\d.,:-]|\+ )[01]\s(\p{L}+s)(?!\p{L})/gu,
}

type Maker = (...values: unknown[]) => unknown
function makersIn(value: unknown, place: string, seen = new Set<object>()): [place: string, maker: Maker][] {
  if (typeof value === 'function') return [[place, value as Maker]]
  // each object once: what a file holds by way of a library may be a net of millions of ways
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return Object.entries(value).flatMap(([key, one]) => makersIn(one, `${place}.${key}`, seen))
}

/** What a maker says of each number; a maker that takes no numbers says nothing here. */
function sayings(make: Maker): string[] {
  const numbers = [0, 1, 2]
  const tries = numbers.flatMap((first) => numbers.map((second) => [first, second, second]))
  return tries.flatMap((values) => {
    try {
      const said = make(...values)
      return typeof said === 'string' ? [said] : []
    } catch {
      return []
    }
  })
}

describe('nothing counted is in the plural where it is one', () => {
  it('in any message file', async () => {
    const wrong: string[] = []
    let tried = 0
    for (const file of files) {
      const language = languageOf(file)
      for (const [place, make] of makersIn(await import(path.join(root, file)), file))
        for (const said of neverSo.test(place) ? [] : new Set(sayings(make))) {
          tried += 1
          for (const { 1: word } of said.matchAll(counted[language]))
            if (!noPlural.test(word!)) wrong.push(`${place}: ${said}`)
        }
    }
    expect(tried).toBeGreaterThan(500)
    expect(wrong).toEqual([])
  })
})

it.each([
  ['en', '10,190', '999'],
  ['fr', '10\u202f190', '999'],
  ['es', '10\u202f190', '999'],
] as const)('digits stand in groups in %s', (language, long, short) => {
  expect([inDigits(10_190, language), inDigits(999, language)]).toEqual([long, short])
  expect(textWords[language].search.found(1_234_567)).toContain(inDigits(1_234_567, language))
  expect(inDigits(1_234_567, language).replace(/\D/g, '')).toBe('1234567')
})
