// What is said of a unit beside its text: where it stands, whether it may be quoted, how sure its labels are.
import { makerOf } from './label-makers.ts'
import { type Language, quotableVersions, type VersionKind } from './mechanisms.ts'
import { notClassifiedIn } from './not-classified.ts'
import { officialAddress } from './official-address.ts'
import { adjacentNames, markNames, subtagNames, topicNames } from './topic-names.ts'
import type { PositionValue } from './units.ts'
import { findingAidWords, positionWords } from './words.ts'

export type LabelLike = { scheme: string; label: string; doubtful: boolean; method: string }
export type TextStatus = 'verbatim' | 'not_collected' | 'restricted'

/** Whether the words may be shown, and quoted (SAFETY Q1, Q2; DATA-MODEL 4.5). */
export const textStatusOf = (text: string | null, version: VersionKind): TextStatus =>
  version === 'restricted' ? 'restricted' : text === null ? 'not_collected' : 'verbatim'

export const textWords = (status: TextStatus, symbol: string): string => {
  if (status === 'verbatim') return 'Verbatim from the stored capture'
  if (status === 'restricted') return 'Restricted document: its text is not published here'
  return `Text not collected yet: known from a register of facts. To read it: ${officialAddress(symbol)}; to load it: save the file and run “mechanism-watch import”`
}

export const isQuotable = (text: string | null, version: VersionKind): boolean =>
  text !== null && quotableVersions.includes(version)

const tagNames: Record<string, string> = { ...subtagNames, ...adjacentNames, ...markNames }

export const labelName = (label: LabelLike): string =>
  (label.scheme === 'criminalisation' ? tagNames[label.label] : topicNames[label.label]) ?? label.label

/** Official labels of a publisher are theirs; ours are finding aids (TAXONOMY, 10). */
export const labelWords = (label: LabelLike): string => {
  const maker = makerOf(label)
  if (notClassifiedIn([label]) !== null) return 'no finding: a missing label means nothing here'
  if (maker === 'publisher') return 'label printed by the publisher'
  if (maker === 'person') return `reviewed by a person: ${label.method}`
  const sure = label.doubtful ? '; doubtful: careful readers may differ' : ''
  return `${findingAidWords(label.method.replace(/^rules /, 'rule set '))}${sure}`
}

export const readings = ['yes', 'doubtful', 'no', 'not_classified'] as const
export type Reading = (typeof readings)[number]

/**
 * `no` means that no rule marked the text, not that somebody found it to be about something else; `not_classified`, that
 * no rule has read it.
 */
export const flagOf = (labels: LabelLike[]): Reading => {
  const flag = labels.find((label) => label.scheme === 'topic' && label.label === 'criminalisation')
  if (flag !== undefined) return flag.doubtful ? 'doubtful' : 'yes'
  return notClassifiedIn(labels) === null ? 'no' : 'not_classified'
}

/** The reading of the classifier: `doubtful` also where it leans to no; the flag is `flagOf` alone. */
export const readingOf = (labels: LabelLike[]): Reading => {
  const flag = flagOf(labels)
  return flag === 'no' && labels.some((label) => label.label === 'doubtful_no') ? 'doubtful' : flag
}

/** L2: in which languages the labels were measured at all. */
export const evaluationOf = (language: Language): 'measured' | 'not_measured' | 'not_evaluated' =>
  language === 'en' ? 'measured' : language === 'fr' || language === 'es' ? 'not_measured' : 'not_evaluated'

export const evaluationWords = {
  measured: 'labels of texts in this language were measured against labelled texts',
  not_measured: 'labels of texts in this language were not measured',
  not_evaluated: 'not evaluated: the rules do not read this language, so a missing label means nothing',
} as const

/** One line of ours, made of labels, for a row whose text is not held; null without labels. */
export const gistOf = (labels: LabelLike[]): string | null => {
  const tags = labels.filter((label) => label.scheme === 'criminalisation').map(labelName)
  const topics = labels.filter((label) => label.scheme === 'topic').map(labelName)
  const asked = tags.length > 0 ? tags : topics
  return asked.length === 0 ? null : `Gist of ours, not the text: ${asked.join('; ')}`
}

export type PositionLike = {
  value: PositionValue
  words: string | null
  rule: string | null
  sourceSymbol: string
  sourceParagraph: string | null
}

/** The value of one position in words; one that was put off names where it was answered, or that no answer is held. */
export const positionValueWords = (positions: readonly PositionLike[], at: number): string => {
  const { value } = positions[at]!
  if (value !== 'pending') return positionWords[value]
  const later = positions.slice(at + 1).findLast((one) => one.value !== 'pending')
  if (later === undefined) return `${positionWords.pending}; no answer is held here`
  const place = later.sourceParagraph ? `, para. ${later.sourceParagraph}` : ''
  return `left to a later document; answered in ${later.sourceSymbol}${place}`
}

/** Each normalised position with the words as printed beside it (SAFETY N3), in their order. */
export const positionLines = (positions: readonly PositionLike[]): string[] =>
  positions.map(({ words, rule }, at) => {
    const value = positionValueWords(positions, at)
    if (words) return `${value} – as printed: “${words}”`
    return `${value}${rule ? ` – by rule: ${rule.replaceAll('_', ' ')}` : ''}`
  })
