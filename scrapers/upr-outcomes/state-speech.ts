// Words of the State under review inside the conclusions: comments that are no recommendation.
import { compile, sourceOf } from '../../src/domain/patterns.ts'
import { namesOf, stateByCode } from '../../src/domain/states/states.ts'
import { openingRows, reportRows } from './speech-words.ts'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const answers = compile(openingRows, 'opens', { flags: 'i' })
const noAsk = sourceOf(openingRows, 'no ask')
const reports = sourceOf(reportRows, 'reports')

const byState = new Map<string, RegExp>()

const subjectOf = (iso3: string): RegExp => {
  const known = byState.get(iso3)
  if (known !== undefined) return known
  const state = stateByCode(iso3)
  const names = state === undefined ? [iso3] : namesOf(state, 'en')
  const made = new RegExp(`^(?:The )?(?:${names.map(escaped).join('|')})(?:[’']s)?(?![\\p{L}’'])${noAsk}`, 'iu')
  byState.set(iso3, made)
  return made
}

const topic = compile(openingRows, 'topic', { flags: 'i' })

const labelled = compile(openingRows, 'labelled', { flags: 'i' })

/** "Response of Valdoria: …", "Comment: …" */
export const isLabelled = (text: string): boolean => labelled.test(text)

/** True for a text that begins with the State under review as its subject, or as an answer does. */
export const isStateSpeech = (text: string, underReview: string | null): boolean => {
  const bare = text.replace(/^[\s.,;:)”"’–-]+/u, '').replace(topic, '')
  return isLabelled(bare) || answers.test(bare) || (underReview !== null && subjectOf(underReview).test(bare))
}

/** True where the State under review reports something anywhere in the text: "…, Valdoria stated that …". */
export const stateReports = (text: string, underReview: string | null): boolean => {
  if (underReview === null) return false
  const state = stateByCode(underReview)
  if (state === undefined) return false
  const named = namesOf(state, 'en').map(escaped).join('|')
  const said = new RegExp(`(?:^|[\\s,])(?:the )?(?:${named}|Government|State|delegation) (?:\\w+ )?${reports}`, 'i')
  return said.test(text)
}
