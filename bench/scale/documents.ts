// Documents as parsers leave them, in the proportions of the field: mostly UPR reports, some observations, some in three languages.
import { type ParsedDocument, parsedDocumentSchema } from '../../src/domain/documents.ts'
import { membersOf, regionNames } from '../../src/domain/states/regions.ts'
import type { UnitInput } from '../../src/domain/units.ts'
import { createRandom, inventedText, type Language, leadOf } from './texts.ts'

/** Codes that count: fictional ones are left out of every total. The texts name fictional States alone. */
export const codes = regionNames.flatMap(membersOf).sort()
const perReport = 200
const perObservations = 30
const concernsEach = 15

const dayOf = (turn: number, at: number): string => {
  const day = new Date(Date.UTC(2008 + 3 * turn, 0, 15 + ((at * 11) % 1000)))
  return day.toISOString().slice(0, 10)
}

const base = (
  over: Partial<UnitInput> & Pick<UnitInput, 'text' | 'unitType' | 'path'>,
  ordinal: number,
): UnitInput => ({
  number: over.path?.replace(/\(.*/, '') ?? null,
  numberStatus: 'printed',
  heading: [],
  page: 1 + Math.floor(ordinal / 12),
  ...over,
  ordinal,
})

function report(random: () => number, turn: number, at: number): ParsedDocument {
  const state = codes[at % codes.length]!
  const symbol = `A/HRC/${8 + turn * 12}/${at + 3}`
  const position = (value: 'supported' | 'noted', paragraph: string) => ({
    value,
    words: value === 'supported' ? 'The recommendations enjoy its support' : 'The recommendations are noted',
    sourceSymbol: symbol,
    sourceParagraph: paragraph,
  })
  const units = Array.from({ length: perReport }, (_, i) => {
    const [value, paragraph] = i % 4 === 3 ? (['noted', '141'] as const) : (['supported', '140'] as const)
    const from = codes[Math.floor(random() * codes.length)]!
    return base(
      {
        path: `${paragraph}.${i + 1}`,
        number: `${paragraph}.${i + 1}`,
        text: inventedText(random, 'en', 1),
        unitType: 'upr_recommendation',
        positions: [position(value, paragraph)],
        recommendingStates: [{ printed: from, iso3: from }],
      },
      i,
    )
  })
  return parsedDocumentSchema.parse({
    symbol,
    symbolAsPrinted: symbol,
    mechanism: 'UPR',
    body: 'Human Rights Council',
    type: 'report_of_the_working_group',
    title: `Report of the Working Group on the Universal Periodic Review: ${state}`,
    states: [state],
    stateAsPrinted: state,
    language: 'en',
    originalLanguage: 'en',
    version: 'official',
    distributionDate: dayOf(turn, at),
    session: null,
    layout: 'upr-dotted',
    review: { cycle: turn + 1, workingGroupSession: 1 + turn * 14 + (at % 14) },
    units,
  })
}

const bodies = {
  CAT: { body: 'Committee against Torture', type: 'concluding_observations' },
  CCPR: { body: 'Human Rights Committee', type: 'concluding_observations' },
  SRT: { body: 'Special Rapporteur on torture', type: 'country_visit_report' },
} as const

function observations(
  random: () => number,
  mechanism: keyof typeof bodies,
  given: { turn: number; at: number; language: Language },
): ParsedDocument {
  const { turn, at, language } = given
  const state = codes[at % codes.length]!
  const symbol =
    mechanism === 'SRT'
      ? `A/HRC/${10 + turn * 3}/${600 + at}/Add.${1 + (at % 4)}`
      : `${mechanism}/C/${state}/CO/${turn + 1}`
  const units = Array.from({ length: perObservations }, (_, i): UnitInput[] => {
    const heading = [`Invented heading ${i % 9}`]
    const concern = base(
      { path: `${i + 8}`, text: inventedText(random, language, 2), unitType: 'concern', heading },
      2 * i,
    )
    const asked = base(
      {
        path: `${i + 8}(a)`,
        text: inventedText(random, language, 2),
        stem: leadOf(language),
        unitType: 'recommendation',
        concern: `${i + 8}`,
        heading,
      },
      2 * i + 1,
    )
    return i < concernsEach ? [concern, asked] : [asked]
  }).flat()
  return parsedDocumentSchema.parse({
    symbol,
    symbolAsPrinted: symbol,
    mechanism,
    ...bodies[mechanism],
    title: `Invented ${bodies[mechanism].type} on ${state}`,
    states: [state],
    stateAsPrinted: state,
    language,
    originalLanguage: 'en',
    version: 'official',
    distributionDate: dayOf(turn, at + 5),
    session: mechanism === 'SRT' ? null : 30 + turn,
    layout: 'E5',
    units: units.map((unit, ordinal) => ({ ...unit, ordinal })),
  })
}

/** Documents with `rows` recommendations or a few more, the same for the same number; a quarter of observations in three languages. */
export function* inventedDocuments(rows: number): Iterable<ParsedDocument> {
  const random = createRandom(20990601)
  let made = 0
  for (let n = 0; made < rows; n++) {
    const turn = Math.floor(n / codes.length)
    const at = n % codes.length
    yield report(random, turn, at)
    made += perReport
    const mechanism = n % 10 < 7 ? 'CAT' : n % 10 < 9 ? 'CCPR' : 'SRT'
    const languages: Language[] = n % 4 === 0 ? ['en', 'fr', 'es'] : ['en']
    for (const language of languages) {
      if (made >= rows) return
      yield observations(random, mechanism, { turn, at, language })
      made += perObservations
    }
  }
}
