// What the rules on criminalisation say of a text by its labels, and what they cannot say: they read no Arabic, Chinese or Russian.
import type { Language } from './mechanisms.ts'
import { notClassifiedIn } from './not-classified.ts'

type LabelRead = { scheme: string; label: string; doubtful: boolean }

/** `no`: no rule marked the text; `not_classified`: no rule has read it. */
export const readings = ['yes', 'doubtful', 'no', 'not_classified'] as const
export type Reading = (typeof readings)[number]

/**
 * Returns what the flag says: `no` means that no rule marked the text, not that somebody found it to be about something else; `not_classified`, that
 * no rule has read it.
 */
export const flagOf = (labels: readonly LabelRead[]): Reading => {
  const flag = labels.find((label) => label.scheme === 'topic' && label.label === 'criminalisation')
  if (flag !== undefined) return flag.doubtful ? 'doubtful' : 'yes'
  return notClassifiedIn(labels) === null ? 'no' : 'not_classified'
}

/** The reading of the classifier: `doubtful` also where it leans to no; the flag is `flagOf` alone. */
const readingOf = (labels: readonly LabelRead[]): Reading => {
  const flag = flagOf(labels)
  return flag === 'no' && labels.some((label) => label.label === 'doubtful_no') ? 'doubtful' : flag
}

/** A text as the rules see it: in which language, and whether they have been over it; null for a text that is not held. */
export type ReadAs = { language: Language; text: string | null; isClassified: boolean }

/** The same for this text: where no rule reads its language, or none has read it yet, nothing was found out. */
export const readingIn = (labels: readonly LabelRead[], { language, text, isClassified }: ReadAs): Reading => {
  const reading = readingOf(labels)
  if (reading !== 'no' || text === null) return reading
  return !isClassified || evaluationOf(language) === 'not_evaluated' ? 'not_classified' : 'no'
}

/** The reading of a unit of a document. */
export const readingOfUnit = (
  unit: { labels: readonly LabelRead[]; language: Language | null; text: string | null; isClassified: boolean },
  document: { language: Language },
): Reading => readingIn(unit.labels, { ...unit, language: unit.language ?? document.language })

/** L2: in which languages the labels were measured at all. */
export const evaluationOf = (language: Language): 'measured' | 'not_measured' | 'not_evaluated' =>
  language === 'en' ? 'measured' : language === 'fr' || language === 'es' ? 'not_measured' : 'not_evaluated'
