// npm run register -- <folder of the UPR corpus>: writes db/facts/upr-register.csv, facts about real recommendations without their texts.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sourceById } from '../scrapers/index.ts'
import { classifierVersion } from '../src/domain/criminalisation/classify.ts'
import { registerColumns } from '../src/domain/register.ts'
import { topicsVersion } from '../src/domain/topics/classify.ts'
import { type Extracted, extractFile, joinExtracted } from '../src/pipeline/extract.ts'
import { filesIn, shownPath } from '../src/pipeline/saved-files.ts'
import { labelUnit } from '../src/run/classifier.ts'

const folder = process.argv[2]
if (!folder) {
  console.error('usage: npm run register -- <folder with UPR reports, addenda and matrices>')
  process.exit(2)
}
const target = join(fileURLToPath(new URL('..', import.meta.url)), 'db', 'facts', 'upr-register.csv')
const source = sourceById('upr-outcomes')!
const certainty = `parser ${source.parserVersion}, ${classifierVersion}, ${topicsVersion}`

const read = new Map<string, Extracted>()
for (const file of (await filesIn([folder])).files) {
  try {
    const one = await extractFile(readFileSync(file), shownPath(file), source)
    // a report stands twice in the corpus where its addendum is there too: one is enough
    read.set(one.document.symbol, one)
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`)
  }
}

const quoted = (value: string | number | null): string => {
  const text = value === null ? '' : String(value)
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const rows: string[] = []
const documents = joinExtracted([...read.values()], source).map((one) => one.document)
for (const document of documents.sort((a, b) => (a.symbol < b.symbol ? -1 : 1))) {
  if (
    document.type !== 'report_of_the_working_group' ||
    document.review?.cycle == null ||
    document.review.workingGroupSession == null
  )
    continue
  for (const unit of document.units) {
    if (unit.unitType !== 'upr_recommendation' || unit.path === null) continue
    const labels = labelUnit({ ...unit, language: document.language, mechanism: document.mechanism })
    const topics = labels.filter((label) => label.scheme === 'topic')
    const flag = topics.find((label) => label.label === 'criminalisation')
    const subtags = labels.filter(
      (label) => label.scheme === 'criminalisation' && label.label !== 'about' && label.label !== 'doubtful_no',
    )
    const doubtful =
      labels.some((label) => label.scheme === 'criminalisation' && label.label === 'doubtful_no') || flag?.doubtful
    const last = unit.positions.at(-1)
    // an answer that a rule gave, or without its paragraph, is no fact to pass on
    const place = last !== undefined && last.rule === null && last.sourceParagraph !== null ? last : null
    const values: Record<(typeof registerColumns)[number], string | number | null> = {
      symbol: document.symbol,
      number: unit.path,
      part: unit.part,
      number_status: unit.numberStatus === 'printed' ? 'printed' : 'inferred',
      state: document.states[0]!,
      cycle: document.review.cycle,
      working_group_session: document.review.workingGroupSession,
      date: document.distributionDate,
      recommending_states: [...new Set(unit.recommendingStates.flatMap((state) => state.iso3 ?? []))].join(' '),
      position: place?.value ?? null,
      position_symbol: place?.sourceSymbol ?? null,
      position_paragraph: place?.sourceParagraph ?? null,
      topics: topics.map((label) => label.label).join(' '),
      criminalisation: doubtful ? 'doubtful' : flag ? 'yes' : 'no',
      subtags: subtags.map((label) => label.label).join(' '),
      certainty,
    }
    rows.push(registerColumns.map((column) => quoted(values[column])).join(','))
  }
}
// order of symbol and place, so that a new file differs only where a reading does
writeFileSync(target, `${registerColumns.join(',')}\n${rows.join('\n')}\n`)
console.log(
  `${rows.length} recommendations of ${new Set(rows.map((row) => row.split(',')[0])).size} reports written to ${target}`,
)
