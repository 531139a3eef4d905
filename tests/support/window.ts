// A review window of a fictional State, as the windows stage would compute it.
import type { ReviewWindow } from '../../src/domain/windows.ts'

/** The third report of Valdoria falls due on 13 May 2027, officially. The key follows from State, mechanism, kind and occasion. */
export const windowOf = (over: Partial<ReviewWindow> = {}): ReviewWindow => {
  const window: Omit<ReviewWindow, 'key'> = {
    state: 'XVD',
    mechanism: 'CAT',
    kind: 'periodic_report_due',
    occasion: 'CO/2',
    rule: 'C2',
    opensOn: null,
    dueOn: '2027-05-13',
    precision: 'day',
    certainty: 'official',
    basis: 'paragraph 41 of the concluding observations',
    basisSymbol: 'CAT/C/XVD/CO/2',
    basisParagraph: 'para. 41',
    quote: null,
    source: 'https://docs.example.org/CAT-C-XVD-CO-2',
    readOn: '2027-01-02',
    officialPage: 'https://bodies.example.org/XVD',
    reason: null,
    supersedes: null,
    // the State is fictional; the row is treated as a real one, so that it may be notified
    invented: false,
    ...over,
  }
  return { key: `${window.state}:${window.mechanism}:${window.kind}:${window.occasion}`, ...window }
}
