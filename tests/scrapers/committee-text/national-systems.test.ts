// Two real texts of the Committee in Spanish, out of national follow-up systems: recommendations against the labels.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scrapers/lib/committee-text/parse.ts'
import { capture } from '../cat-concluding-observations/support.ts'

const shared = join(import.meta.dirname, '../../../../shared')
const corpus = join(shared, 'corpus/national-systems')

type Label = { paragraphs: { units: { path: string; type: string }[] }[] }

/** Paths of the labels that the print does not bear out: letters that an office dropped are not invented. */
const withoutLetters: Record<string, string[]> = {
  'hnd/CAT-C-HND-CO-2.es.invented-concerns.html': ['18(b)', '18(c)', '44(a)', '44(b)', '44(c)'],
}

describe.skipIf(!existsSync(corpus))('texts of national systems (skipped without ../shared)', () => {
  it.each([
    ['bol/CAT-C-BOL-CO-2.es.lines.html', 'CAT-C-BOL-CO-2'],
    ['bol/CAT-C-BOL-CO-2.es.paragraphs.html', 'CAT-C-BOL-CO-2'],
    ['hnd/CAT-C-HND-CO-2.es.invented-concerns.html', 'CAT-C-HND-CO-2'],
  ])('%s: every labelled recommendation is read', async (file, name) => {
    const labels: Label = JSON.parse(readFileSync(join(shared, `gold/national-systems/${name}.json`), 'utf8'))
    const wanted = labels.paragraphs
      .flatMap(({ units }) => units)
      .filter(({ type }) => type === 'recommendation')
      .map(({ path }) => path.replace(/#\d$/, ''))
    const found = await parse(capture(readFileSync(join(corpus, file))))
    const read = found.units.filter(({ unitType }) => unitType === 'recommendation').map(({ path }) => path)
    expect(wanted.filter((path) => !read.includes(path))).toEqual(withoutLetters[file] ?? [])
    if (name === 'CAT-C-BOL-CO-2') expect(read).toEqual(wanted)
  })
})
