// The classifier as the pipeline uses it: criminalisation and topics as labels, then the corrections that people made.
import { z } from 'zod'
import type { Label, UnitToClassify } from '../../db/store.ts'
import { classifierVersion, classifyCriminalisation } from '../domain/criminalisation/classify.ts'
import { mechanisms } from '../domain/mechanisms.ts'
import { classifyTopics, topicsVersion } from '../domain/topics/classify.ts'
import { unitTypes } from '../domain/units.ts'
import type { Classifier } from '../pipeline/classify.ts'

const method = `rules ${classifierVersion}`

/** Labels of one unit: `topic` for what it is about (criminalisation = the flag), `criminalisation` for the sub-tags. */
export function labelUnit(
  unit: Pick<UnitToClassify, 'text' | 'unitType' | 'language' | 'heading' | 'stem' | 'mechanism'>,
): Label[] {
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
  for (const { topic, evidence } of classifyTopics(unit))
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

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().min(1),
  language: z.string().optional(),
  unitType: z.enum(unitTypes).optional(),
  mechanism: z.enum(mechanisms).optional(),
  heading: z.array(z.string()).optional(),
})

/** One `{id,text}` line → the object that `classify --jsonl` writes. Throws on a line that is not such JSON. */
export function classifyLine(line: string): object {
  const { id, ...unit } = lineSchema.parse(JSON.parse(line))
  const found = classifyCriminalisation(unit)
  return {
    id,
    criminalisation: found.flag ? 1 : 0,
    answer: found.criminalisation,
    doubtful: found.doubtful,
    subtags: found.subtags,
    evidence: found.evidence,
    rules: found.rules,
    vetoes: found.vetoes,
    language: found.language,
  }
}
