// A review window as a row of an answer: the label in words beside every date (SAFETY, D1).

import { describeWindow } from '../domain/windows/describe.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { certaintyWords } from '../domain/words.ts'
import { stateNameOf } from './rows.ts'
import type { WindowShape } from './shapes.ts'

/** The row of a window; `today` (Geneva) is needed by the words of an open end that has begun. */
export const shapeWindow = (window: ReviewWindow, today: string): WindowShape => {
  const words = describeWindow(window, 'en', today)
  return {
    key: window.key,
    state: window.state,
    stateName: stateNameOf(window.state),
    mechanism: window.mechanism,
    kind: window.kind,
    rule: window.rule,
    occasion: window.occasion,
    opensOn: window.opensOn,
    dueOn: window.dueOn,
    precision: window.precision,
    certainty: window.certainty,
    certaintyWords: window.absence ? words.label : certaintyWords[window.certainty],
    title: words.title,
    when: words.when,
    words: words.line,
    action: words.action,
    basis: window.basis,
    basisSymbol: window.basisSymbol,
    basisParagraph: window.basisParagraph,
    quote: window.quote,
    source: window.source,
    sourceNote: window.sourceNote ?? null,
    readOn: window.readOn,
    officialPage: window.officialPage,
    reason: window.reason,
    absence: window.absence ?? null,
    supersedes: window.supersedes,
    contradictedBy: window.contradictedBy ?? [],
    invented: window.invented,
  }
}
