// Citations: recall and precision on labelled footnotes, and the speed of the finder at 0.1, 1 and 10 MB of text.
import { existsSync } from 'node:fs'
import { partsOfText } from '../src/domain/citing/drafts.ts'
import { findCitations } from '../src/domain/citing/find.ts'
import { corpus, labels, scoreLabels } from '../tests/cite/labels/score.ts'

if (existsSync(corpus)) {
  const { notes, expected, found, right, faults } = await scoreLabels([...new Set(labels.map(({ file }) => file))])
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(4)
  console.log(
    `${notes} footnotes, ${expected} citations: recall ${share(right, expected)} (0.98), precision ${share(right, found)} (0.995)`,
  )
  for (const fault of faults) console.log(`  ${fault}`)
} else console.log('the labelled footnotes are in ../shared/corpus, which is not there')

const prose =
  'The delegation said that the Government had drafted a bill, and that courts, prosecutors and police officers were being trained in three provinces. '
const page = (n: number): string => {
  const lines = Array.from(
    { length: 12 },
    (_, at) =>
      prose.repeat(1 + ((n + at) % 4)) +
      (at % 3 === 0
        ? `The Committee said “the law should be amended without delay” (CAT/C/XVD/CO/${1 + (n % 9)}, para. ${at + 1}).`
        : ''),
  )
  const notes = [
    `⁵ CAT, Concluding Observations on Valdoria, UN Doc. CAT/C/XVD/CO/${1 + (n % 9)}, 30 May 2099, paras. 7–8.`,
    '⁶ Ibid., para. 9.',
    `⁷ See e.g. A/HRC/${900 + (n % 99)}/15, para. 140.12; <https://example.org/news/2099/05/report-${n}/>.`,
  ]
  return [...lines, ...notes].join('\n\n')
}
const textOf = (bytes: number): string => {
  let text = ''
  for (let n = 0; text.length < bytes; n++) text += `${page(n)}\n\n`
  return text.slice(0, bytes)
}

await findCitations(partsOfText(textOf(300_000)))
for (const bytes of [100_000, 1_000_000, 10_000_000]) {
  const text = textOf(bytes)
  const runs = bytes < 5_000_000 ? 3 : 1
  let best = Number.POSITIVE_INFINITY
  let count = 0
  for (let run = 0; run < runs; run++) {
    const begun = process.cpuUsage()
    count = (await findCitations(partsOfText(text))).length
    const { user, system } = process.cpuUsage(begun)
    best = Math.min(best, (user + system) / 1e6)
  }
  console.log(
    `${bytes / 1e6} MB: ${count} citations, ${best.toFixed(3)} s of CPU, ${(bytes / 1e6 / best).toFixed(2)} MB/s (2)`,
  )
}
