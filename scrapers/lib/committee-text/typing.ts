// What each numbered paragraph is, section before words (LAYOUTS 1.2), and where a concern ends and its recommendation begins.
import { compile } from '../../../src/domain/patterns.ts'
import type { UnitType } from '../../../src/domain/units.ts'
import type { Block, NumberedParagraph } from '../numbered/index.ts'
import { endMatterType } from './end-matter.ts'
import { wordwise } from './patterns.ts'
import { type Section, sectionOf } from './sections.ts'
import { sentencesOf } from './sentences.ts'
import { typingTable } from './text-table.ts'
import { classOfSentence, hasWorry, type ReadLanguage, type SentenceClass } from './words.ts'

/** Consecutive blocks of one paragraph that are of one type. */
export type Segment = { unitType: UnitType; blocks: Block[] }

export type TypingContext = {
  language: ReadLanguage
  /** the first paragraph of the document */
  isFirst: boolean
  /** share of the document before this paragraph, 0 to 1 */
  position: number
  /** how many paragraphs come after it; not known for a single quotation */
  after?: number
  /** recommendations are printed bold in this document */
  boldAsks: boolean
  /** the document prints concern and recommendation under one number (E3, E4) */
  mixes: boolean
}

const considered = compile(typingTable.rows, 'considered')
const welcomesDialogue =
  /\b(?:submission|report|dialogue|delegation|repl(?:y|ies)|procedure|core document|informe|rapport|diálogo)\b/i
const welcomes = compile(typingTable.rows, 'welcomes')

/** The type that the section alone decides; null where the words must. */
function typeBySection(section: Section | null, text: string, lead: string, context: TypingContext): UnitType | null {
  if (context.isFirst && considered.test(text)) return 'procedural'
  if (section === 'introduction') return 'introduction'
  if (section === 'positive') return 'positive_aspect'
  if (section === 'factors') return 'factors_difficulties'
  if (section === 'concerns_only') return 'concern'
  if (section === 'recommendations_only')
    return endMatterType(lead, section, context.position > 0.5) ?? 'recommendation'
  return null
}

// "has been partially implemented", "have not yet been implemented"
const assessed = wordwise(
  /\b(?:has|have) (?:not )?(?:yet )?(?:only )?been[^.]{0,40}\bimplemented\b|\bnot (?:yet )?(?:been )?implemented\b/i,
)
const asksNow = compile(typingTable.rows, 'asks now')

type Clause = { block: Block; text: string; kind: SentenceClass }

const textOf = (blocks: Block[]): string => blocks.map((block) => block.text).join(' ')

/** Cuts a paragraph into segments of one type each; most have one. */
export function segmentsOf(paragraph: NumberedParagraph, context: TypingContext): Segment[] {
  const { blocks } = paragraph
  const section = sectionOf(paragraph.heading)
  const whole = textOf(blocks)
  const one = (unitType: UnitType): Segment[] => [{ unitType, blocks }]
  const lead = textOf(blocks.filter((block) => block.path.length === 0))
  const bySection = typeBySection(section, whole, lead, context)
  if (bySection) return one(bySection)
  const closing = endMatterType(
    lead,
    section,
    // a short text closes with as many paragraphs as a long one
    context.position > 0.8 || (context.position > 0.55 && (context.after ?? 99) < 8),
  )
  if (closing) return one(closing)
  if (
    section === null &&
    paragraph.heading.length === 0 &&
    context.position < 0.25 &&
    welcomes.test(whole) &&
    !hasWorry(whole, context.language)
  )
    return one(welcomesDialogue.test(whole) ? 'introduction' : 'positive_aspect')

  const clauses: Clause[] = blocks
    .filter((block) => block.path.length === 0)
    .flatMap((block) =>
      sentencesOf(block.text).map((text) => ({ block, text, kind: classOfSentence(text, context.language) })),
    )
  // "requested the State party to provide": what was asked before is told, not asked
  if (section === 'pending' && (assessed.test(whole) || clauses[0]?.kind !== 'ask' || !asksNow.test(clauses[0].text)))
    return one('follow_up_assessment')
  const boldShare = blocks.length
    ? blocks.reduce((sum, block) => sum + (block.bold ?? 0) * block.text.length, 0) / Math.max(1, whole.length)
    : 0
  const isBold = context.boldAsks && boldShare > 0.85
  const firstAsk = clauses.findIndex((clause) => clause.kind === 'ask')
  if (firstAsk === -1) {
    // "(a) The State party should …" under a bare "Committee:" is told by its items
    const items = blocks.filter((block) => block.path.length > 0)
    if (
      items.length > 0 &&
      clauses.every((clause) => clause.kind === 'neutral') &&
      classOfSentence(items[0]!.text, context.language) === 'ask'
    )
      return one('recommendation')
    return one(isBold && !hasWorry(whole, context.language) ? 'recommendation' : 'concern')
  }
  const before = clauses.slice(0, firstAsk)
  // what leads up to the ask ("recalls its general comment") belongs to it, a worry does not
  const worried = before.some((clause) => clause.kind === 'worry')
  const items = blocks.slice(0, blocks.indexOf(clauses[firstAsk]!.block)).some((block) => block.path.length > 0)
  // E3: the ask is a paragraph of its own under the number of what it answers
  const ownBlock = clauses[firstAsk]!.block !== clauses[0]!.block
  if (firstAsk === 0 || isBold || (!worried && !items && !ownBlock && !context.mixes)) return one('recommendation')
  // a document that prints asks bold prints this one plain: the ask is told, not made
  if (context.boldAsks && boldShare < 0.05 && !context.mixes) return one('concern')
  return cutAtAsks(blocks, clauses)
}

/** Concern up to the ask, recommendation from it; a new worry at the head of a later block opens a concern again. */
function cutAtAsks(blocks: Block[], clauses: Clause[]): Segment[] {
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
        tail.text = `${tail.text} ${text}`
      else last.blocks.push(piece)
    }
    sources.set(segments.at(-1)!.blocks.at(-1)!, block)
  }
  const sources = new Map<Block, Block>()
  for (const block of blocks) {
    if (block.path.length > 0) {
      add(block, block.text)
      continue
    }
    const own = clauses.filter((candidate) => candidate.block === block)
    const ask = own.findIndex(({ kind }) => kind === 'ask')
    // "The Committee recalls its general comment No. 2. The State party should …" in a block of its own: one recommendation
    const leads = block !== blocks[0] && ask > 0 && own.slice(0, ask).every(({ kind }) => kind === 'neutral')
    for (const [index, clause] of own.entries()) {
      if (clause.kind === 'ask' || (leads && index < ask)) type = 'recommendation'
      else if (
        clause.kind === 'worry' &&
        type === 'recommendation' &&
        asksAfter(clauses, clause) &&
        (index === 0 || /^(?:The Committee|Le Comité|El Comité)\b/.test(clause.text))
      )
        type = 'concern'
      add(block, clause.text)
    }
  }
  return segments
}

const asksAfter = (clauses: Clause[], clause: Clause): boolean =>
  clauses.slice(clauses.indexOf(clause) + 1).some((later) => later.kind === 'ask')
