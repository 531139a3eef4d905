// The words beside a search in English: its grammar, what else it found, what narrows it down.
import { en as codeWords } from '../../domain/code-words/en.ts'
import { type QueryFault, queryFaults } from '../../domain/search/query.ts'
import { html } from '../html.ts'

export const en = {
  order: {
    newest: 'newest first',
    oldest: 'oldest first',
    relevance: 'by relevance',
    usual: 'usual (relevance or newest)',
  },
  among: (order: string) => `Among the documents held, ${order}`,
  faults: queryFaults as Record<QueryFault, string>,
  how: 'How words are looked for',
  only: (state: string) => `${state}: show only this State`,
  onlyWith: (state: string, words: string) => `${state}: ${words} in the recommendations to this State`,
  paragraph: (symbol: string, number: string) => `${symbol}, para. ${number}`,
  document: (symbol: string) => `${symbol}: show this document`,
  notHeld: (symbol: string) => `${symbol} is not held. See`,
  without: (what: string) => `Without ${what}`,
  counted: (n: number) => `${n} found`,
  together: (states: string, words: string | null) =>
    words === null
      ? `${states}: the recommendations to these States together`
      : `${states}: ${words} in the recommendations to these States together`,
  numberAlone:
    'This is the number of a paragraph. Many documents have it: write the symbol of the document before it, such as “A/HRC/19/10, para. 100.52”.',
  instead: 'Try instead:',
  also: (words: string, names: string) =>
    `Also searched for ${words}: ${names}. Put ${words} in quotation marks to look for it alone.`,
  leftOut: (words: string) => `Not looked for, since nearly every text says it: ${words}.`,
  operators: 'Operators are in capital letters. If you meant one:',
  recognised: 'Recognised above; as words, nothing was found',
  narrow: 'Filter by counts',
  apply: 'Apply',
  others: (n: number) => `${n} more`,
  narrowing:
    'Values of one list add to each other: any of them. Lists narrow each other: all of them. A number says how many there are with that value, the other lists as they are.',
  regions: codeWords.region,
  grammar: [
    [
      html`<code>torture prison</code>`,
      'Texts that say both, in any form and spelling, in English, French and Spanish.',
    ],
    [
      html`<code>torture OR abuse</code>, <code>-bill</code>, <code>(…)</code>`,
      'One of them; without a word; brackets. Operators are in capital letters.',
    ],
    [html`<code>"penal code"</code>, <code>crimin*</code>`, 'The words as printed; words that begin so.'],
    [html`<code>torture NEAR/5 police</code>`, 'At most five words between them.'],
    [
      'Other names',
      'Short forms such as OPCAT find their long forms. The page says what was also searched; quotation marks switch it off.',
    ],
  ] as [name: unknown, meaning: string][],
}

export type SearchWords = typeof en
