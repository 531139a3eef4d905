// Cuts a paragraph that worries and asks, or does so more than once, into its concerns and recommendations.
import { compileEach } from '../../../src/domain/patterns.ts'
import type { UnitType } from '../../../src/domain/units.ts'
import { isAskByLabel } from '../numbered/labels.ts'
import type { Block } from '../numbered/types.ts'
import { addsToIt } from './adds-to-it.ts'
import { cutAtAsksTable } from './cut-at-asks-table.ts'
import type { ReadLanguage, Segment } from './segment.ts'
import { joinedAsPrinted } from './sentences.ts'
import type { SentenceClass } from './words.ts'

/** One sentence of a paragraph, with what it does. */
export type Clause = { block: Block; text: string; kind: SentenceClass }

const speaks = compileEach(cutAtAsksTable.rows, 'speaks anew')
const notesLack = compileEach(cutAtAsksTable.rows, 'notes a lack')
const plainFact = compileEach(cutAtAsksTable.rows, 'a plain fact')

/**
 * Concern up to the ask, recommendation from it; a new worry opens a concern again where another ask comes after it, at the
 * head of a block or where the Committee speaks anew.
 */
export function cutAtAsks(blocks: Block[], clauses: Clause[], language: ReadLanguage): Segment[] {
  const segments: Segment[] = []
  let type: UnitType = 'concern'
  const add = (block: Block, text: string): void => {
    const last = segments.at(-1)
    const piece = { ...block, text }
    if (last?.unitType !== type) segments.push({ unitType: type, blocks: [piece] })
    else {
      const tail = last.blocks.at(-1)!
      // sentences of one block stay together
      if (tail.path.length === 0 && block.path.length === 0 && tail.page === block.page && sources.get(tail) === block)
        tail.text = joinedAsPrinted(block.text, tail.text, text)
      else last.blocks.push(piece)
    }
    sources.set(segments.at(-1)!.blocks.at(-1)!, block)
  }
  const sources = new Map<Block, Block>()
  for (const block of blocks) {
    if (block.path.length > 0) {
      if (isAskByLabel(block)) type = 'recommendation'
      add(block, block.text)
      continue
    }
    const own = clauses.filter((candidate) => candidate.block === block)
    const ask = own.findIndex(({ kind }) => kind === 'ask')
    // "The Committee recalls its general comment No. 2. The State party should …" in a block of its own: one recommendation
    const leads = block !== blocks[0] && ask > 0 && own.slice(0, ask).every(({ kind }) => kind === 'neutral')
    for (const [index, clause] of own.entries()) {
      if (clause.kind === 'ask' || (leads && index < ask)) type = 'recommendation'
      else if (type === 'recommendation' && worriesAnew(clause, language)) type = 'concern'
      else if (
        type === 'recommendation' &&
        (opensAgain(clauses, clause, language) || (index === 0 && isWorry(clauses, clause)))
      )
        type = 'concern'
      add(block, clause.text)
    }
  }
  return segments
}

/** "The Committee is also concerned": a concern of its own, whether or not another request follows. */
export const worriesAnew = ({ kind, text }: Clause, language: ReadLanguage): boolean =>
  kind === 'worry' && addsToIt(text, language)

/** "It regrets the lack of a register. The State party should": a second concern, which a request of its own follows. */
export const opensAgain = (clauses: Clause[], clause: Clause, language: ReadLanguage): boolean =>
  (isWorry(clauses, clause) && speaks[language].test(clause.text)) ||
  (clause.kind === 'neutral' && asksAfter(clauses, clause) && lacks(clause.text, language))

const lacks = (text: string, language: ReadLanguage): boolean =>
  notesLack[language].test(text) || plainFact[language].test(text)

const isWorry = (clauses: Clause[], clause: Clause): boolean => clause.kind === 'worry' && asksAfter(clauses, clause)

const asksAfter = (clauses: Clause[], clause: Clause): boolean =>
  clauses.slice(clauses.indexOf(clause) + 1).some((later) => later.kind === 'ask')
