// From rows of the store to the rows of an answer: one function a shape.
import type { DocumentRow, Label, RecommendationRow, UhriLink, UnitRow, WorkLink } from '../../db/store.ts'
import { citationsOfRow } from '../cite/of-row.ts'
import { codeWords } from '../domain/code-words/code-words.ts'
import { evaluationOf, flagOf, readingOfUnit } from '../domain/readings.ts'
import { stateByCode } from '../domain/states/states.ts'
import { labelsOfIndex, uhriAddress } from '../domain/uhri/labels.ts'
import {
  gistOf,
  heldWords,
  isQuotable,
  labelName,
  labelWords,
  languageOfUnit,
  mayBeQuoted,
  positionValueWords,
  textStatusOf,
  versionOf,
} from '../domain/unit-words.ts'
import { documentTypeWords, numberStatusWords, positionWords, unitTypeWords } from '../domain/words.ts'
import type { DocumentShape, RecommendationShape, UnitShape } from './shapes.ts'

export const stateNameOf = (iso3: string): string => stateByCode(iso3)?.names.en.short ?? iso3

/** A symbol as a path: its slashes stay, everything else is escaped. */
export const symbolPath = (symbol: string): string => symbol.split('/').map(encodeURIComponent).join('/')

const shapeLabel = (label: Label) => ({
  scheme: label.scheme,
  label: label.label,
  name: labelName(label),
  doubtful: label.doubtful,
  method: label.method,
  words: labelWords(label),
  evidence: label.evidence,
  rules: label.rules,
  vetoes: label.vetoes,
})

const proofOf = (document: DocumentRow) => ({
  sha256: document.sha256,
  address: document.address,
  capturedFrom: document.capturedFrom,
  retrievedAt: document.retrievedAt,
  mediaType: document.mediaType,
  version: document.version,
  versionWords: versionOf(document),
  language: document.language,
  originalLanguage: document.originalLanguage,
})

/** The position that stands, in words; one that was put off says whether an answer is held. */
const standingWords = ({ position, positions }: UnitRow): string | null => {
  if (position === null) return null
  const at = positions.findLastIndex(({ value }) => value === position)
  return at < 0 ? positionWords[position] : positionValueWords(positions, at)
}

const workOf = (document: DocumentRow, baseUrl: string) => ({
  standing: document.standing,
  replacedBy: document.replacedBy === null ? null : shapeVersion(document.replacedBy, baseUrl),
})

const stateOf = (document: DocumentRow) => ({
  state: document.states[0] ?? '',
  states: document.states,
  stateName: stateNameOf(document.states[0] ?? ''),
  stateAsPrinted: document.stateAsPrinted,
})

/** A unit; of a restricted document its words are held back. */
export const shapeUnit = (unit: UnitRow & { labels: Label[] }, document: DocumentRow): UnitShape => {
  const status = textStatusOf(unit.text, document.version)
  const open = status !== 'restricted'
  return {
    id: unit.id,
    ordinal: unit.ordinal,
    number: unit.number,
    paragraph: unit.path,
    part: unit.part,
    numberStatus: unit.numberStatus,
    numberWords: numberStatusWords[unit.numberStatus],
    heading: unit.heading,
    stem: open ? unit.stem : null,
    text: open ? unit.text : null,
    textStatus: status,
    textWords: heldWords(unit, document),
    gist: status === 'not_collected' ? gistOf(unit.labels) : null,
    unitType: unit.unitType,
    unitTypeWords: unitTypeWords[unit.unitType],
    page: unit.page,
    addressee: unit.addressee,
    articles: unit.articles,
    references: unit.references,
    concern: unit.concern,
    footnotes: open ? unit.footnotes : [],
    recommendingStates: unit.recommendingStates,
    position: unit.position,
    positionWords: standingWords(unit),
    positions: unit.positions,
    joinedText: open ? unit.joinedText : null,
    official: unit.official,
    labels: open ? unit.labels.map(shapeLabel) : [],
    warnings: unit.warnings,
    withdrawnAt: unit.withdrawnAt,
    updatedAt: unit.updatedAt,
  }
}

export const shapeDocument = (document: DocumentRow, baseUrl: string): DocumentShape => ({
  id: document.id,
  symbol: document.symbol,
  symbolAsPrinted: document.symbolAsPrinted,
  mechanism: document.mechanism,
  body: document.body,
  type: document.type,
  typeWords: documentTypeWords[document.type],
  title: document.title,
  ...stateOf(document),
  date: document.distributionDate,
  adoptionDates: document.adoptionDates,
  session: document.session,
  workingGroupSession: document.workingGroupSession,
  councilSession: document.councilSession,
  cycle: document.cycle,
  recommendationCount: document.recommendationCount,
  unitCount: document.unitCount,
  skippedCount: document.skippedCount,
  ...proofOf(document),
  quotable: mayBeQuoted(document),
  sourceId: document.sourceId,
  ...workOf(document, baseUrl),
  invented: document.invented,
  withdrawnAt: document.withdrawnAt,
  updatedAt: document.updatedAt,
  links: documentLinks(document, baseUrl),
})

export const documentLinks = (document: Pick<DocumentRow, 'symbol' | 'language'>, baseUrl: string) => {
  const path = `documents/${symbolPath(document.symbol)}${document.language === 'en' ? '' : `?language=${document.language}`}`
  return { self: `${baseUrl}/api/v1/${path}`, page: `${baseUrl}/${path}` }
}

/** Another version of the same work. */
export const shapeVersion = (version: WorkLink, baseUrl: string) => ({
  symbol: version.symbol,
  language: version.language,
  links: { self: documentLinks(version, baseUrl).self },
})

/** A record of the index, as proof of what it says: its id, and the page where the index is asked. */
const shapeIndex = ({ annotationId, documentId, agreement }: UhriLink) => ({
  index: 'uhri' as const,
  annotationId,
  documentId,
  address: uhriAddress,
  agreement,
  words: codeWords.en.indexAgreement[agreement],
})

/** A recommendation with its document, proof, labels and citations. */
export const shapeRecommendation = (row: RecommendationRow, baseUrl: string): RecommendationShape => {
  const { document } = row
  const shaped = shapeUnit(row, document)
  const open = shaped.textStatus !== 'restricted'
  return {
    ...shaped,
    symbol: document.symbol,
    symbolAsPrinted: document.symbolAsPrinted,
    mechanism: document.mechanism,
    body: document.body,
    documentType: document.type,
    title: document.title,
    ...stateOf(document),
    date: document.distributionDate,
    session: document.session,
    workingGroupSession: document.workingGroupSession,
    councilSession: document.councilSession,
    cycle: document.cycle,
    ...proofOf(document),
    language: languageOfUnit(row, document),
    quotable: isQuotable(row, document),
    criminalisation: readingOfUnit(row, document),
    flagged: ['yes', 'doubtful'].includes(flagOf(row.labels)),
    labelsEvaluated: evaluationOf(languageOfUnit(row, document)),
    labelsEvaluatedWords: codeWords.en.evaluation[evaluationOf(languageOfUnit(row, document))],
    citations: citationsOfRow(row),
    labels: open ? [...shaped.labels, ...labelsOfIndex(row).map(shapeLabel)] : [],
    index: row.uhri.map(shapeIndex),
    replacedByUnit: row.replacedBy,
    ...workOf(document, baseUrl),
    invented: document.invented,
    links: {
      self: `${baseUrl}/api/v1/recommendations/${row.id}`,
      page: `${baseUrl}/recommendations/${row.id}`,
      document: documentLinks(document, baseUrl).self,
    },
  }
}
