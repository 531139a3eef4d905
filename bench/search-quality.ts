// `npm run bench -- search-quality`: nDCG@10 of the search over 100 judged queries, beside a plain search for beginnings.
import { existsSync } from 'node:fs'
import { corpus, measure, storeOfCorpus } from './search-quality/measure.ts'

if (!existsSync(corpus)) console.log('the test corpus is absent: nothing was measured')
else {
  const store = await storeOfCorpus()
  for (const [group, made] of Object.entries(await measure(store)))
    console.log(
      `${group.padEnd(4)} ${made.queries} queries: search ${made.search.toFixed(3)}, beginnings ${made.prefix.toFixed(3)}, ` +
        `difference ${(made.search - made.prefix).toFixed(3)}; not judged ${made.unjudged}; below 0.5: ${made.worst.join(' / ') || 'none'}`,
    )
  await store.close()
}
