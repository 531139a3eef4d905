// The verdict on a citation of a held document: what differs comes first, then what was not compared.
import type { QuotationCheck } from '../../domain/citing/quotation.ts'
import type { Answer, Verdict } from './answer.ts'

export function verdictOf({
  pinpoints,
  unreadPinpoints,
  date,
  state,
  body,
  title,
  claims,
  quotations,
}: Answer): Verdict {
  if (pinpoints.some(({ status }) => status === 'not_found')) return 'paragraph_not_found'
  const wrongDate = date.result === 'mismatch' || date.result === 'session_date_given'
  const isOther = [state.result, title.result, ...claims.map(({ result }) => result)].includes('differs')
  if (wrongDate || isOther || body.result === 'mismatch' || quotations.some(isWrong)) return 'differs'
  const isLeft =
    date.result === 'ambiguous' ||
    unreadPinpoints.length > 0 ||
    (title.result === 'not_checked' && !isNamedRight({ state, claims })) ||
    [state.result, body.result, ...claims.map(({ result }) => result)].includes('not_checked') ||
    quotations.some(isUncompared)
  return isLeft ? 'unchecked' : 'ok'
}

/** A title in another language than those held, whose kind, State and numbers are right: there is nothing to look up. */
const isNamedRight = ({ state, claims }: Pick<Answer, 'state' | 'claims'>): boolean =>
  state.result === 'match' &&
  claims.some(({ about, result }) => about === 'kind' && result === 'match') &&
  claims.every(({ result }) => result === 'match')

const isUncompared = ({ result }: QuotationCheck): boolean =>
  [
    'not_compared',
    'other_language',
    'omission_unmarked',
    'negation_marked',
    'beyond_held',
    'not_in_part_held',
    'too_many',
  ].includes(result)
const isWrong = ({ result }: QuotationCheck): boolean =>
  ['differs', 'elsewhere', 'nearly_elsewhere', 'not_found'].includes(result)

/** A quotation that another citation of the draft has is not said to be without comparison at its neighbour. */
export function withoutRepeats(answers: readonly Answer[]): Answer[] {
  const compared = new Set(
    answers.flatMap(({ quotations }) =>
      quotations.filter((one) => !isUncompared(one)).map(({ quotation }) => quotation),
    ),
  )
  return answers.map((answer) => {
    const quotations = answer.quotations.filter((one) => one.result !== 'not_compared' || !compared.has(one.quotation))
    if (quotations.length === answer.quotations.length) return answer
    const left = { ...answer, quotations }
    return { ...left, verdict: answer.verdict === 'unchecked' ? verdictOf(left) : answer.verdict }
  })
}
