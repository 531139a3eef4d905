// What is said of a unit beside its text: where it stands, whether it may be quoted, how sure its labels are.
import { codeWords } from './code-words/code-words.ts'
import { type Doubted, heldInPart } from './doubts/held-in-part.ts'
import { makerOf } from './label-makers.ts'
import { type Language, quotableVersions, type VersionKind } from './mechanisms.ts'
import { notClassifiedIn } from './not-classified.ts'
import { officialAddress } from './official-address.ts'
import { evaluationOf, readingOfUnit } from './readings.ts'
import { type TextStatus, textStatusOf } from './text-status.ts'
import { topicName } from './topics/names.ts'
import { awaitsFinalReport, type PositionValue } from './units.ts'
import type { WindowLanguage } from './windows/rule.ts'

/** Between parts of one line; French puts a space before it. */
const separators: Record<WindowLanguage, string> = { en: '; ', fr: '\u00a0; ', es: '; ' }

export { textStatusOf }
export type LabelLike = { scheme: string; label: string; doubtful: boolean; method: string }
export const textWords = (status: TextStatus, symbol: string, language: WindowLanguage = 'en'): string => {
  const { text } = codeWords[language]
  if (status === 'not_collected') return text.notCollected(officialAddress(symbol, language))
  return status === 'index_copy' ? text.indexCopy(officialAddress(symbol, language)) : text[status]
}

/** The version of a document in words. A matrix is a list that a secretariat keeps: it is no document that has versions. */
export const versionOf = (
  { type, version }: { type: string; version: VersionKind },
  language: WindowLanguage = 'en',
): string =>
  type === 'matrix' && version === 'official' ? codeWords[language].matrixVersion : codeWords[language].version[version]

type Quoted = Doubted & { text: string | null }
type Printed = { version: VersionKind; doubts: readonly string[] }

/** Whether the text of a unit may be quoted: it is held, of a version that may be, and does not stop in mid-sentence. */
export const isQuotable = (unit: Quoted, { version, doubts }: Printed): boolean =>
  unit.text !== null && quotableVersions.includes(version) && heldInPart(unit, doubts) !== 'paragraph'

/** What is held of the text of a unit, in words; with what is missing of it, or of the document around it. */
export function heldWords(
  unit: Quoted,
  { symbol, version, doubts }: Printed & { symbol: string },
  language: WindowLanguage = 'en',
): string {
  const status = textStatusOf(unit.text, version)
  const words = textWords(status, symbol, language)
  const part = status === 'verbatim' ? heldInPart(unit, doubts) : null
  return part === null ? words : `${words}${separators[language]}${codeWords[language].heldInPart[part]}`
}

/** Whether the texts of a document may be quoted at all: they are held, and of a version that may. */
export const mayBeQuoted = ({ sha256, version }: { sha256: string | null; version: VersionKind }): boolean =>
  sha256 !== null && quotableVersions.includes(version)

/** Whether paragraphs of a document may be quoted: the document may, and none of them stops in mid-sentence. */
export const mayQuoteUnits = (document: Printed & { sha256: string | null }, units: readonly Doubted[]): boolean =>
  mayBeQuoted(document) && units.every((unit) => heldInPart(unit, document.doubts) !== 'paragraph')

/** The version of a document in words, and that one of the paragraphs stops in mid-sentence. */
export const standingOf = (document: Printed & { type: string }, units: readonly Doubted[]): string =>
  units.some((unit) => heldInPart(unit, document.doubts) === 'paragraph')
    ? `${versionOf(document)}; ${codeWords.en.heldInPart.paragraph}`
    : versionOf(document)

/** The language of the text of a unit: that of its document, but for a record of an index in another one. */
export const languageOfUnit = (unit: { language: Language | null }, document: { language: Language }): Language =>
  unit.language ?? document.language

export const labelName = (label: LabelLike, language: WindowLanguage = 'en'): string =>
  label.scheme === 'uhri'
    ? label.label
    : label.scheme === 'criminalisation'
      ? (codeWords[language].tags[label.label] ?? label.label)
      : topicName(label.label, language)

/** Official labels of a publisher are theirs; ours are finding aids (TAXONOMY, 10). */
export const labelWords = (label: LabelLike, language: WindowLanguage = 'en'): string => {
  const words = codeWords[language].label
  const maker = makerOf(label)
  if (notClassifiedIn([label]) !== null) return words.noFinding
  if (maker === 'publisher') return words.publisher
  if (maker === 'person') return words.person(label.method)
  const doubt = label.doubtful ? [words.doubtful] : []
  if (maker === 'register') return [words.register, ...doubt].join(separators[language])
  return [words.rules(label.method), ...doubt].join(separators[language])
}

/** Says why the rules have not read the text of a unit; null where they have, and where none is held. */
export const unreadWords = (
  unit: Parameters<typeof readingOfUnit>[0],
  document: { language: Language },
  language: WindowLanguage = 'en',
): string | null => {
  if (readingOfUnit(unit, document) !== 'not_classified') return null
  const words = codeWords[language]
  const kind = notClassifiedIn(unit.labels)
  if (kind !== null) return words.notClassified[kind]
  return evaluationOf(languageOfUnit(unit, document)) === 'not_evaluated' ? words.unreadLanguage : words.unreadYet
}

/** One line of ours, made of labels, for a row whose text is not held; null without labels. */
export const gistNames = (labels: LabelLike[], language: WindowLanguage = 'en'): string[] => {
  const named = (scheme: string) => labels.filter((label) => label.scheme === scheme)
  const tags = named('criminalisation')
  return (tags.length > 0 ? tags : named('topic')).map((label) => labelName(label, language))
}

export const gistOf = (labels: LabelLike[], language: WindowLanguage = 'en'): string | null => {
  const asked = gistNames(labels, language)
  return asked.length === 0 ? null : codeWords[language].gist(asked.join(separators[language]))
}

export type PositionLike = {
  value: PositionValue
  words: string | null
  rule: string | null
  sourceSymbol: string
  sourceParagraph: string | null
}

/** The value of one position in words; one that was put off names where it was answered, or that no answer is held. */
export const positionValueWords = (
  positions: readonly PositionLike[],
  at: number,
  language: WindowLanguage = 'en',
): string => {
  const { value } = positions[at]!
  const words = codeWords[language]
  if (value !== 'pending') return words.position[value]
  const later = positions.slice(at + 1).findLast((one) => one.value !== 'pending')
  if (later === undefined) {
    const awaited = positions.slice(at).find(({ rule }) => rule === awaitsFinalReport)
    const where = awaited === undefined ? words.unanswered : words.awaitsFinal(awaited.sourceSymbol)
    return `${words.position.pending}${separators[language]}${where}`
  }
  const place = later.sourceParagraph ? `, ${words.paragraph(later.sourceParagraph)}` : ''
  return words.answeredIn(`${later.sourceSymbol}${place}`)
}

/** Each normalised position with the words as printed beside it (SAFETY N3), in their order. */
export const positionLines = (positions: readonly PositionLike[], language: WindowLanguage = 'en'): string[] =>
  positions.map(({ words: printed, rule }, at) => {
    const words = codeWords[language]
    const value = positionValueWords(positions, at, language)
    if (printed) return `${value} – ${words.asPrinted(printed)}`
    return `${value}${rule ? ` – ${words.byRule[rule] ?? rule}` : ''}`
  })
