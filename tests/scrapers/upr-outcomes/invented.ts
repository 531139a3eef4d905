// Invented reports, addenda and covers about Valdoria, as the readers would return them.

import { readLabel } from '../../../scrapers/lib/paragraphs.ts'
import { parseRead } from '../../../scrapers/upr-outcomes/parse.ts'
import type { Paragraph, ReadDocument } from '../../../src/domain/paragraphs.ts'
import { plainFile } from '../../support/read.ts'

/** `|text` is an item (set in), `# text` a heading, `~text` a line without a label. */
export const paragraph = (line: string, page = 3): Paragraph => {
  const isItem = line.startsWith('|')
  const isHeading = line.startsWith('# ')
  const raw = line.replace(/^(?:\||# |~)/, '')
  const label = line.startsWith('~') ? null : readLabel(raw)
  return {
    label: label?.label ?? null,
    labelKind: label?.kind ?? null,
    labelStatus: label === null ? null : 'printed',
    text: label?.rest ?? raw,
    kind: isHeading ? 'heading' : 'body',
    page,
    indent: isItem ? 29 : 0,
    centred: false,
    bold: null,
    size: 10,
  }
}

export const coverLines = (symbol: string, extra: string[] = []): string[] => [
  `United Nations ${symbol}`,
  'General Assembly Distr.: General',
  '24 March 2099',
  'Original: English',
  'Human Rights Council',
  'Nine hundred and ninetieth session',
  'Agenda item 6',
  'Universal periodic review',
  'Report of the Working Group on the Universal Periodic Review*',
  'Valdoria',
  ...extra,
]

export const read = (cover: string[], lines: string[], rest: Partial<ReadDocument> = {}): ReadDocument => ({
  cover,
  paragraphs: lines.map((line) => paragraph(line)),
  footnotes: [],
  format: 'pdf',
  pages: 20,
  status: plainFile,
  warnings: [],
  ...rest,
})

export const introduction = [
  '1. The Working Group on the Universal Periodic Review held its forty-eighth session from 20 to 31 January 2099. The review of Valdoria was held at the 13th meeting, on 28 January 2099. At its 17th meeting, held on 31 January 2099, the Working Group adopted the report on Valdoria.',
  '2. On 8 January 2099, the Human Rights Council selected the following group of rapporteurs (troika) to facilitate the review of Valdoria: Norland, Kestria and Tarsis (Federated Cantons of).',
  '3. In accordance with paragraph 15 of the annex, the following documents were issued for the review of Valdoria: (a) A national report (A/HRC/WG.6/48/XVD/1); (b) A compilation (A/HRC/WG.6/48/XVD/2); (c) A summary (A/HRC/WG.6/48/XVD/3).',
]

/** A parsed report whose conclusions are the given lines; `before` are further paragraphs of the dialogue. */
export const report = (conclusions: string[], before: string[] = [], symbol = 'A/HRC/990/15') =>
  parseRead(
    read(coverLines(symbol), [
      '# I. Summary of the proceedings of the review process',
      ...introduction,
      ...before,
      '# II. Conclusions and/or recommendations**',
      ...conclusions,
      '# Annex',
      '~The delegation of Valdoria was headed by its Minister.',
    ]),
    { symbol: null },
  )

export const addendum = (lines: string[]) =>
  parseRead(read(coverLines('A/HRC/990/15/Add.1', ['Addendum']), lines), { symbol: null })

type Parsed = ReturnType<typeof report>

/** "path[part] text (STATES) position" of each recommendation. */
export const brief = (parsed: Parsed): string[] =>
  parsed.units
    .filter((unit) => unit.unitType === 'upr_recommendation')
    .map((unit) => {
      const states = (unit.recommendingStates ?? []).map((state) => state.iso3 ?? state.printed).join(' ')
      return `${unit.path}${unit.part ? `[${unit.part}]` : ''} ${unit.text} (${states}) ${unit.positions?.at(-1)?.value}`
    })

export const disclaimer = (number: number) =>
  `${number}. All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s) and/or the State under review. They should not be construed as endorsed by the Working Group as a whole.`
