// Cells of follow-up tables: what a recommendation of an earlier report became, and none of these is a recommendation now.
import type { Paragraph } from '../../src/domain/paragraphs.ts'
import type { UnitInput, UnitType } from '../../src/domain/units.ts'

const columnWords: [UnitType, RegExp][] = [
  ['other', /^recommendations?\b|^recommandations?\b|^recomendaci(?:ón|ones)\b/i],
  [
    'state_reply',
    /situation|steps|current|information|measures|comments|action|mesures|informations?|situación|medidas|información/i,
  ],
]

/**
 * Cells of follow-up tables (`recommendation | situation at the visit | steps in previous years | current information`).
 * The first column restates an old recommendation and the others hold what States and organizations wrote: none is a
 * recommendation of the Rapporteur now. Columns are known by the words of the header row.
 */
export function tableUnits(paragraphs: Paragraph[], from: number): UnitInput[] {
  const cells = paragraphs.filter((paragraph) => paragraph.kind === 'table_cell' && paragraph.cell !== undefined)
  const headers = new Map<string, { type: UnitType; words: string }>()
  const units: UnitInput[] = []
  for (const paragraph of cells) {
    const [table, row, column] = paragraph.cell!
    if (row === 0) {
      const type = columnWords.find(([, pattern]) => pattern.test(paragraph.text))?.[0]
      if (type) headers.set(`${table}:${column}`, { type, words: paragraph.text })
      continue
    }
    const header = headers.get(`${table}:${column}`)
    if (!header) continue
    units.push({
      ordinal: from + units.length,
      number: null,
      path: null,
      numberStatus: 'absent',
      heading: [header.words],
      text: paragraph.label ? `(${paragraph.label}) ${paragraph.text}` : paragraph.text,
      unitType: header.type,
      page: paragraph.page,
      warnings: header.type === 'other' ? ['restates a recommendation of an earlier report'] : [],
    })
  }
  return units
}
