// The classifier as the pipeline uses it: criminalisation and topics as labels, then the corrections that people made.
import type { Label, UnitToClassify } from '../../db/store.ts'
import { classifierVersion, classifyCriminalisation } from '../domain/criminalisation/classify.ts'
import { isTooLong, type NotClassified } from '../domain/not-classified.ts'
import { classifyTopics, topicsVersion } from '../domain/topics/classify.ts'
import type { Classifier } from '../pipeline/classify.ts'

const method = `rules ${classifierVersion}`

/** The one label of a unit that the rules have not read: its kind. */
export const unread = (kind: NotClassified): Label[] => [
  { scheme: 'criminalisation', label: kind, evidence: [], rules: [], vetoes: [], doubtful: false, method },
]

/** Labels of one unit: `topic` for what it is about (criminalisation = the flag), `criminalisation` for the sub-tags. */
export function labelUnit(
  unit: Pick<UnitToClassify, 'text' | 'unitType' | 'language' | 'heading' | 'stem' | 'mechanism'>,
): Label[] {
  if (isTooLong(unit)) return unread('too_long')
  const found = classifyCriminalisation(unit)
  const base = { rules: found.rules, vetoes: found.vetoes, doubtful: found.doubtful, method }
  const labels: Label[] = found.subtags.map((label) => ({
    ...base,
    scheme: 'criminalisation',
    label,
    evidence: found.evidence,
  }))
  if (found.flag) labels.push({ ...base, scheme: 'topic', label: 'criminalisation', evidence: found.evidence })
  else if (found.doubtful)
    labels.push({ ...base, scheme: 'criminalisation', label: 'doubtful_no', evidence: found.evidence })
  // the text is about it, but asks nothing: a concern, a positive aspect, an assessment
  if (found.topic && !found.flag)
    labels.push({ ...base, scheme: 'criminalisation', label: 'about', evidence: found.evidence })
  for (const { topic, evidence } of classifyTopics({ ...unit, criminalisation: found }))
    if (topic !== 'criminalisation')
      labels.push({
        scheme: 'topic',
        label: topic,
        evidence,
        rules: [],
        vetoes: [],
        doubtful: false,
        method: `rules ${topicsVersion}`,
      })
  return labels
}

export const classifier: Classifier = { version: `${classifierVersion} ${topicsVersion}`, classify: labelUnit }
