// Words with which a State answers, and what they mean: supported, noted, pending, partly, or unclear.
import { compile } from '../../src/domain/patterns.ts'
import type { PositionValue } from '../../src/domain/units.ts'
import { answerOrder, answerRows, implementedRows } from './answer-words.ts'

export type Answer = { value: PositionValue; alreadyImplemented: boolean }

const values: Record<(typeof answerOrder)[number], PositionValue> = {
  both: 'partially_supported',
  part: 'partially_supported',
  refused: 'noted',
  enjoyed: 'supported',
  noted: 'noted',
  supported: 'supported',
  later: 'pending',
  elsewhere: 'pending',
  unfit: 'noted',
  considering: 'pending',
}

const forms = answerOrder.map((means) => ({
  pattern: compile(answerRows, means, { flags: 'i' }),
  value: values[means],
}))

const implemented = compile(implementedRows, 'implemented', { flags: 'i' })

/** Both a supporting and a refusing clause, without a division that says which is which. */
const opposed = (text: string) =>
  /\b(?:accepted|supported)\b[^.]{0,60}\b(?:rejected|not accepted|not supported)\b/i.test(text)

/** The answer that a lead-in or sentence gives; null when it gives none. The words themselves are kept by the caller. */
export const readAnswer = (text: string): Answer | null => {
  const alreadyImplemented = implemented.test(text)
  if (opposed(text)) return { value: 'unclear', alreadyImplemented }
  for (const { pattern, value } of forms)
    if (pattern.test(text)) return { value, alreadyImplemented: alreadyImplemented && value === 'supported' }
  return alreadyImplemented && /\brecommendations?\b/i.test(text)
    ? { value: 'supported', alreadyImplemented: true }
    : null
}
