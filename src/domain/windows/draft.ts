// Makes one window of the rule table, and refuses a date without label, basis and source.
import type { Certainty } from '../certainty.ts'
import type { Citation } from '../source-note.ts'
import type { Contradiction, ReviewWindow } from '../windows.ts'
import { ground } from './grounds/ground.ts'
import type { Grounds } from './grounds/phrase.ts'
import { sayGrounds } from './grounds/say.ts'
import type { Origin, Subject } from './rule.ts'
import { ruleById } from './rules.ts'
import { firstDayOf, isSingleDay, lastDayOf, monthsOf, type Span } from './span.ts'

/**
 * A window before precedence is settled; `session` names the session that it hangs on: `CAT:85`. A `silent` one is not
 * yet, or no longer, a window by itself, and becomes one by an announcement: that finds the same drafts on every day.
 */
export type Draft = {
  window: ReviewWindow
  session: string | null
  /** the session of the Council at which it takes place: `HRC:64` */
  council?: string
  silent?: true
  /** it is counted from another window: when that one is announced, moved or called off, it is counted `again` */
  rests?: { on: string; again: (base: ReviewWindow) => Draft }
}

type Dated = Origin & {
  opensOn?: string | null
  dueOn: string | null
  certainty: Exclude<Certainty, 'unknown'>
  basis: Grounds
  basisSymbol?: string | null
  basisParagraph?: string | null
  quote?: string | null
  reason?: Grounds | null
  supersedes?: ReviewWindow['supersedes']
  contradictedBy?: readonly Contradiction[]
}

export const windowKey = (state: string, mechanism: string, kind: string, occasion: string): string =>
  `${state}:${mechanism}:${kind}:${occasion}`

/** Basis of a window without a date; `reason` says why there is none. */
const noDate = ground('noDate')

function blank({ rule: id, state, occasion, invented }: Subject): ReviewWindow {
  const rule = ruleById(id)
  return {
    key: windowKey(state, rule.mechanism, rule.kind, occasion),
    state,
    mechanism: rule.mechanism,
    kind: rule.kind,
    rule: id,
    occasion,
    opensOn: null,
    dueOn: null,
    precision: null,
    certainty: 'unknown',
    basis: sayGrounds(noDate, 'en'),
    grounds: { basis: noDate, reason: null },
    basisSymbol: null,
    basisParagraph: null,
    quote: null,
    source: `rule ${id}`,
    readOn: null,
    // compute.ts fills in the State's own
    officialPage: '',
    reason: null,
    supersedes: null,
    invented,
  }
}

/** A citation as the fields of a window. */
const sourceOf = (from: string | Citation): Pick<ReviewWindow, 'source' | 'sourceNote'> => {
  if (typeof from === 'string') return { source: from }
  return from.note === null ? { source: from.source } : { source: from.source, sourceNote: from.note }
}

/** "; sources disagree: 14 May 2099 (page of the session, read on 2 May 2099)": both dates are shown. */
export const disagreement = (against: readonly Contradiction[]): Grounds =>
  against.length === 0
    ? []
    : [
        ...ground('disagree'),
        ...against.flatMap(
          ({ words, said = ground('raw', words), source, from = ground('source', source), readOn }, at) => [
            ...(at === 0 ? [] : ground('raw', ', ')),
            ...said,
            ...ground('raw', ' ('),
            ...from,
            ...(readOn === null ? [] : ground('readOn', readOn)),
            ...ground('raw', ')'),
          ],
        ),
      ]

/** The text of a basis or a reason: its phrases, and the same in English. */
const texts = (basis: Grounds, reason: Grounds | null) => ({
  basis: sayGrounds(basis, 'en'),
  reason: reason === null ? null : sayGrounds(reason, 'en'),
  grounds: { basis, reason },
})

/** What is stored of a contradiction: its phrases stand in the basis. */
export const asStored = ({ words, source, readOn }: Contradiction): Contradiction => ({ words, source, readOn })

/** The window, with more said of its basis. */
export const withBasis = (window: ReviewWindow, more: Grounds): ReviewWindow => {
  const { basis = ground('raw', window.basis), reason = null } = window.grounds ?? {}
  return { ...window, ...texts([...basis, ...more], reason) }
}

/** A window with a date. @throws RangeError without basis, source or date, or when it ends before it opens */
export function dated(subject: Subject, fields: Dated): Draft {
  const { opensOn = null, dueOn, certainty } = fields
  const where = `${subject.state} ${subject.rule} ${subject.occasion}`
  const dates = [opensOn, dueOn].filter((date) => date !== null)
  const from = sourceOf(fields.source)
  if (fields.basis.length === 0 || from.source === '') throw new RangeError(`${where}: a date without basis or source`)
  if (certainty !== 'cancelled_or_moved' && dates.length === 0) throw new RangeError(`${where}: no date`)
  if (opensOn !== null && dueOn !== null && lastDayOf(dueOn) < firstDayOf(opensOn))
    throw new RangeError(`${where}: due ${dueOn} before it opens ${opensOn}`)
  const precision = dates.length === 0 ? null : dates.every(isSingleDay) ? 'day' : 'month'
  if (precision !== null && (certainty === 'estimate') !== (precision === 'month'))
    throw new RangeError(`${where}: ${certainty} of precision ${precision}`)
  const against = [...(fields.contradictedBy ?? [])]
  return {
    session: subject.session ?? null,
    window: {
      ...blank(subject),
      opensOn,
      dueOn,
      precision,
      certainty,
      ...texts([...fields.basis, ...disagreement(against)], fields.reason ?? null),
      basisSymbol: fields.basisSymbol ?? null,
      basisParagraph: fields.basisParagraph ?? null,
      quote: fields.quote ?? null,
      ...from,
      readOn: fields.readOn,
      supersedes: fields.supersedes ?? null,
      ...(against.length === 0 ? {} : { contradictedBy: against.map(asStored) }),
    },
  }
}

/** An estimate over the whole months of a span; `reason` names the cases that it rests on. */
export const estimated = (
  subject: Subject,
  span: Span,
  fields: Origin & { basis: Grounds; reason: Grounds; basisSymbol?: string | null },
): Draft => dated(subject, { ...fields, ...monthsOf(span), certainty: 'estimate' })

/** The draft, and what it is counted from. */
export const restingOn = (base: Draft, count: (base: ReviewWindow) => Draft): Draft => ({
  ...count(base.window),
  rests: { on: base.window.key, again: count },
})

/** Its session was moved after it was announced. What is no official date is not in doubt: it never was sure. */
export const doubted = (draft: Draft): Draft =>
  draft.window.certainty === 'official' ? { ...draft, window: { ...draft.window, inDoubt: true } } : draft

/** The draft of a review without days, at a session that is known. */
export const listedAt = (draft: Draft, session: number): Draft => ({
  ...draft,
  window: { ...draft.window, listedFor: session },
})

/** The draft of an unknown date, marked as probably over where its usual days all lie before today. */
export const overBy = (draft: Draft, usual: Span, today: string): Draft => {
  if (usual.last >= today || draft.window.certainty !== 'unknown') return draft
  const { opensOn: from, dueOn: to } = monthsOf(usual)
  return { ...draft, window: { ...draft.window, over: { from, to } } }
}

export const silent = (draft: Draft): Draft => ({ ...draft, silent: true })

/** What stayed unknown is silent from now on; a date stays. */
export const silenced = (draft: Draft): Draft => (draft.window.certainty === 'unknown' ? silent(draft) : draft)

/** Nothing is to come while this stands, and why: that is known, and no announcement is waited for. */
export const absent = (
  subject: Subject,
  absence: NonNullable<ReviewWindow['absence']>,
  reason: Grounds,
  origin?: Origin,
): Draft => {
  const draft = unknown(subject, reason, origin)
  return { ...draft, window: { ...draft.window, absence } }
}

/** Nothing is known, and why. */
export function unknown(subject: Subject, reason: Grounds, origin?: Origin): Draft {
  const window = blank(subject)
  return {
    session: subject.session ?? null,
    window: {
      ...window,
      ...texts(noDate, reason),
      ...sourceOf(origin?.source ?? window.source),
      readOn: origin?.readOn ?? null,
    },
  }
}
