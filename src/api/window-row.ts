// A review window as a row of an answer: the label in words beside every date (SAFETY, D1).

import { stateByCode } from '../domain/states/states.ts'
import { describeWindow } from '../domain/windows/describe.ts'
import { proofInWords } from '../domain/windows/proof.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import type { WindowShape } from './shapes.ts'

/** The row of a window, its words in one language; `today` (Geneva) decides what has begun, and what is over. */
export const shapeWindow = (window: ReviewWindow, today: string, language: WindowLanguage = 'en'): WindowShape => {
  const words = describeWindow(window, language, today)
  const proof = proofInWords(window, language)
  return {
    key: window.key,
    state: window.state,
    stateName: stateByCode(window.state)?.names[language].short ?? window.state,
    mechanism: window.mechanism,
    kind: window.kind,
    rule: window.rule,
    occasion: window.occasion,
    opensOn: window.opensOn,
    dueOn: window.dueOn,
    precision: window.precision,
    certainty: window.certainty,
    certaintyWords: words.label,
    title: words.title,
    when: words.when,
    words: words.line,
    action: words.action,
    occasionWords: words.occasion,
    basis: proof.basis,
    basisSymbol: window.basisSymbol,
    basisParagraph: window.basisParagraph,
    quote: window.quote,
    source: window.source,
    sourceWords: proof.source,
    sourceNote: window.sourceNote ?? null,
    readOn: window.readOn,
    officialPage: window.officialPage,
    reason: proof.reason,
    absence: window.absence ?? null,
    supersedes: window.supersedes,
    contradictedBy: window.contradictedBy ?? [],
    invented: window.invented,
  }
}
