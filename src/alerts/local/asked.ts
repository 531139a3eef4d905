// What the options of a private watch take, in the words of the message that refuses another value.
import { UsageError } from '../../domain/errors.ts'
import { watchedMechanisms } from '../../domain/mechanisms.ts'
import { topicNames } from '../../domain/topic-names.ts'
import { purposes } from '../../domain/windows/purposes.ts'
import { alertLanguages, choiceSchema, offeredLeads } from '../choice.ts'

const takes: Partial<Record<PropertyKey, string>> = {
  states: 'three-letter codes of States, such as KEN,TGO',
  mechanisms: `any of ${watchedMechanisms.join(', ')}`,
  topics: `any of ${Object.keys(topicNames).join(', ')}`,
  purposes: `any of ${purposes.join(', ')}`,
  leads: `any of ${offeredLeads.join(', ')} days`,
  language: `one of ${alertLanguages.join(', ')}`,
}

/** The value that is meant, where it is one of a list. */
function wrongValue(asked: Record<string, unknown>, [key, at]: readonly PropertyKey[]): string {
  const value = asked[String(key)]
  return String(Array.isArray(value) && typeof at === 'number' ? value[at] : value)
}

/** Throws UsageError, which names the option and what it takes, where a watch cannot be asked so. */
export function assertAsked(asked: Record<string, unknown>): void {
  const read = choiceSchema.safeParse(asked)
  if (read.success) return
  const [issue] = read.error.issues
  const key = issue!.path[0] ?? ''
  const known = takes[key]
  const what =
    known === undefined ? issue!.message : `cannot be ${JSON.stringify(wrongValue(asked, issue!.path))}. Give ${known}`
  throw new UsageError(`--${String(key)} ${issue!.path.length > 1 || key === 'language' ? what : issue!.message}`)
}
