// The first results of 100 judged queries in three languages are better than a search for beginnings. Skipped without the corpus.
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { corpus, judged, measure, storeOfCorpus } from '../bench/search-quality/measure.ts'
import { parsedAll } from './support/corpus-upr.ts'

const present = existsSync(corpus)
if (!present) console.warn('the test corpus is absent: the quality of the search is not measured')

describe('the judged queries', () => {
  it('are 100, in three languages, each with something to find', () => {
    expect(judged).toHaveLength(100)
    expect(new Set(judged.map(({ language }) => language))).toEqual(new Set(['en', 'fr', 'es']))
    expect(judged.filter(({ relevant }) => relevant.size === 0)).toEqual([])
  })

  it.runIf(present)(
    'are answered better by 0.15 or more, and so are those in English alone',
    { timeout: 600_000 },
    async () => {
      const store = await storeOfCorpus(parsedAll)
      const { all, en } = await measure(store)
      await store.close()
      expect(all!.search - all!.prefix).toBeGreaterThan(0.15)
      expect(en!.search - en!.prefix).toBeGreaterThan(0.15)
      // a result that nobody judged counts as wrong: many of them would measure nothing
      expect(all!.unjudged).toBeLessThan(50)
    },
  )
})
