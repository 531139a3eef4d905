// Recall and precision on labelled footnotes: some of the files here; all of them by `npm run bench -- citations`.
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { corpus, labels, scoreLabels } from './score.ts'

const some = [
  'concluding-observations/CERD-C-BRA-CO-18-20.pdf',
  'concluding-observations/CRPD-C-FRA-CO-1.pdf',
  'concluding-observations/CRPD-C-MEX-CO-2-3.pdf',
  'treaty-body-others/CRPD-C-LKA-RQ-1.pdf',
  'upr/reports/SVN-c1.pdf',
]

it('the labels are of at least 300 footnotes, and hold no text', () => {
  expect(labels.length).toBeGreaterThan(300)
  for (const { citations } of labels)
    for (const one of citations) expect(one).toMatch(/^\d+-\d+=\??(?:[A-Z]|\d)[\w./-]+$/)
})

describe.skipIf(!existsSync(corpus))('the finder (skipped where ../shared is not there)', () => {
  it('finds what a person found, and nothing else', async () => {
    const score = await scoreLabels(some)
    expect(score.faults).toEqual([])
    expect(score.right).toBeGreaterThan(30)
  }, 120_000)
})
