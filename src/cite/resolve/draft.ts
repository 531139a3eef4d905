// A draft in, answers with sentences out: what the API, the page and the command share. Nothing of the draft is kept.
import type { Store } from '../../../db/store.ts'
import { type DraftPart, readParts } from '../../domain/citing/drafts.ts'
import { findLinkFaults, type LinkFault } from '../../domain/citing/links.ts'
import { inPieces } from '../../domain/citing/steps.ts'
import type { Mechanism } from '../../domain/mechanisms.ts'
import type { SourceCard } from '../../domain/source-card.ts'
import type { NameLanguage } from '../../domain/states/states.ts'
import type { CitationStyle } from '../cite.ts'
import type { Answer } from './answer.ts'
import { createSpans } from './code-points.ts'
import { resolveDraft } from './resolve.ts'
import { sayAnswer, sayLink } from './say.ts'

export type SpokenAnswer = Answer & { sentences: string[] }
/** A link that may be mistyped; `span` in Unicode code points, like that of a citation. */
export type LinkAnswer = {
  where: DraftPart['where']
  note: string | null
  span: Answer['span']
  nearest: string
  from: LinkFault['from']
  sentence: string
}
export type DraftAnswer = {
  citations: SpokenAnswer[]
  /** found in the draft */
  total: number
  /** true where only the first of them are answered */
  partial: boolean
  /** links whose host is one letter away from another: to be looked at */
  linkFaults: LinkAnswer[]
}

export type DraftOptions = {
  language: NameLanguage
  style: CitationStyle
  cards: readonly SourceCard[]
  turn?: (() => Promise<void>) | undefined
}

/** Citations of one draft that are answered; a report of 200 pages has some 600. */
export const longestAnswer = 2000

/** Answers put into sentences in some 10 ms. */
const saidATurn = 100

/** Texts of other bodies than those of the sources are out of scope. */
const mechanismsOf = (cards: readonly SourceCard[]): Mechanism[] => [
  ...new Set(cards.map(({ mechanism }) => mechanism)),
]

/** Checks the parts of a Word file, or a text as it was pasted. */
export async function checkDraft(
  draft: string | readonly DraftPart[],
  store: Store,
  options: DraftOptions,
): Promise<DraftAnswer> {
  const parts = typeof draft === 'string' ? await readParts(draft.replace(/\r\n?/g, '\n'), options.turn) : draft
  const { answers, total } = await resolveDraft(parts, store, {
    mechanisms: mechanismsOf(options.cards),
    style: options.style,
    limit: longestAnswer,
    ...(options.turn ? { turn: options.turn } : {}),
  })
  const citations: SpokenAnswer[] = []
  for (const answer of answers) {
    if (citations.length % saidATurn === saidATurn - 1) await options.turn?.()
    citations.push({ ...answer, sentences: sayAnswer(answer, options.language) })
  }
  const spanOf = createSpans(parts)
  const linkFaults = (await inPieces(findLinkFaults(parts), options.turn)).map((fault): LinkAnswer => {
    const { where, note } = parts[fault.part]!
    const { nearest, from } = fault
    return { where, note, span: spanOf(fault), nearest, from, sentence: sayLink(fault, options.language) }
  })
  return { citations, total, partial: total > citations.length, linkFaults }
}
