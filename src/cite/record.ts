// How a parsed document, or one of its units, gives the record that a citation is built from.
import type { ParsedDocument } from '../domain/documents.ts'
import type { Language } from '../domain/mechanisms.ts'
import { nameOrCode, stateByCode } from '../domain/states/states.ts'
import type { Unit } from '../domain/units.ts'
import type { Citable, CitedPosition } from './citable.ts'
import { properName } from './names.ts'

const empty: Citable = {
  body: null,
  type: 'other',
  title: null,
  state: null,
  stateCode: null,
  symbol: null,
  date: null,
  version: 'official',
  language: null,
  originalLanguage: null,
  pinpoints: [],
  numberStatus: 'printed',
  heading: null,
  persons: [],
  mandate: null,
  address: null,
  accessed: null,
  correctedBy: [],
  replacedBy: null,
  positions: null,
  recommendingStates: [],
}

/** A citable with the fields that are known; all others are gaps. */
const citable = (known: Partial<Citable>): Citable => ({ ...empty, ...known })

/** What a citation takes of a document: a parsed one has it all, a stored row all but the visit and the receipt. */
export type CitedDocument = Pick<
  ParsedDocument,
  | 'body'
  | 'type'
  | 'title'
  | 'states'
  | 'stateAsPrinted'
  | 'symbol'
  | 'mechanism'
  | 'distributionDate'
  | 'adoptionDates'
  | 'version'
  | 'language'
  | 'originalLanguage'
> &
  Partial<Pick<ParsedDocument, 'receivedDate' | 'visit'>> & { mandateHolder?: string | null }
export type CitedUnit = Pick<
  Unit,
  'path' | 'numberStatus' | 'heading' | 'recommendingStates' | 'unitType' | 'positions'
> & {
  /** of its text; left out, or null, where it is that of the document */
  language?: Language | null
}

const joint = { en: ' and ', fr: ' et ', es: ' y ' }

/** The citation record of a document, or of one unit in it. `read` says where and when the text was read. */
export function citableOf(
  document: CitedDocument,
  unit: CitedUnit | null = null,
  read: { address?: string | null; accessed?: string | null; correctedBy?: string[]; replacedBy?: string | null } = {},
): Citable {
  const holder = document.visit?.mandateHolder ?? document.mandateHolder
  const language = document.language === 'fr' || document.language === 'es' ? document.language : 'en'
  const codes = document.states.filter((iso3) => stateByCode(iso3) !== undefined)
  return citable({
    ...read,
    // the name of a file that somebody saved is no address that the public could open
    address: /^https?:\/\//.test(read.address ?? '') ? read.address! : null,
    body: document.body || null,
    type: document.type,
    title: document.title || null,
    state:
      document.stateAsPrinted && codes.length < 2
        ? properName(document.stateAsPrinted, codes[0] ?? null, language)
        : codes.map((iso3) => nameOrCode(iso3, language)).join(joint[language]) || null,
    stateCode: codes.length === 1 ? codes[0]! : null,
    // a matrix is filed under the symbol of its report: that is a name of ours, and no symbol
    symbol: document.type === 'matrix' ? null : document.symbol || null,
    date: dateOf(document),
    version: document.version,
    language: document.language,
    originalLanguage: document.originalLanguage,
    persons: holder ? [holder] : [],
    mandate: document.mechanism === 'SRT' ? 'Special Rapporteur on Torture' : null,
    ...(unit === null ? {} : ofUnit(unit)),
  })
}

function ofUnit(unit: CitedUnit): Partial<Citable> {
  return {
    ...(unit.language ? { language: unit.language } : {}),
    pinpoints: unit.path === null ? [] : [unit.path],
    numberStatus: unit.path === null ? 'absent' : unit.numberStatus,
    heading: unit.heading.at(-1) ?? null,
    recommendingStates: unit.recommendingStates.map((state) => state.printed),
    recommendingCodes: unit.recommendingStates.map((state) => state.iso3),
    positions: unit.unitType === 'upr_recommendation' ? answersOf(unit.positions).map(positionOf) : null,
  }
}

/** A paragraph that leaves the answer to later is no source of the position where an answer came. */
const answersOf = (positions: Unit['positions']): Unit['positions'] => {
  const given = positions.filter(({ value }) => value !== 'pending')
  return given.length > 0 ? given : positions
}

const positionOf = (position: Unit['positions'][number]): CitedPosition => ({
  value: position.value,
  symbol: position.sourceSymbol,
  paragraph: position.sourceParagraph,
  source: position.sourceKind ?? (position.rule === null ? 'read' : 'rule'),
})

/** The cover's date; without a cover the day of adoption, where there is exactly one, or of receipt. */
function dateOf(document: CitedDocument): Citable['date'] {
  if (document.distributionDate !== null) return { day: document.distributionDate, kind: 'distribution' }
  const [adopted, ...others] = document.adoptionDates
  if (adopted !== undefined && others.length === 0) return { day: adopted, kind: 'adoption' }
  return document.receivedDate ? { day: document.receivedDate, kind: 'received' } : null
}
