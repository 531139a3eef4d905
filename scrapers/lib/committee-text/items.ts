// A lettered item whose own words say what it is: "(c) Regrets that …" among requests, "(b) Urges …" among concerns.
import { compile } from '../../../src/domain/patterns.ts'
import type { UnitType } from '../../../src/domain/units.ts'
import type { Block } from '../numbered/types.ts'
import { itemsTable } from './items-table.ts'
import type { ReadLanguage, Segment } from './segment.ts'
import { sentencesOf, splitStem } from './sentences.ts'
import { asksOutright, classOfSentence } from './words.ts'

export type OwnWords = 'asks' | 'worries' | 'welcomes'

const patternsOf = (language: ReadLanguage) =>
  (['worries', 'welcomes', 'asks'] as const).map(
    (means) => [means, compile(itemsTable.rows, means, { language, flags: 'iu' })] as const,
  )
const patterns = { en: patternsOf('en'), fr: patternsOf('fr'), es: patternsOf('es') }

/** What an item says of itself by its opening; null where the words before the list must say it. */
export function ownWordsOf(text: string, language: ReadLanguage): OwnWords | null {
  const opening = patterns[language].find(([, pattern]) => pattern.test(text))?.[0] ?? null
  // "Welcomes the plan and recommends that it be financed" asks
  if (opening && opening !== 'asks' && sentencesOf(text).some((one) => classOfSentence(one, language) === 'ask'))
    return 'asks'
  return opening
}

const typeOf: Record<OwnWords, UnitType> = {
  asks: 'recommendation',
  worries: 'concern',
  welcomes: 'positive_aspect',
}

/** "(b) The cells are full. The State party should build": what asks is cut off the concern. */
function cutItem(block: Block, language: ReadLanguage, endsList: boolean): Block[] {
  const sentences = sentencesOf(block.text)
  const ask = sentences.findIndex(
    (sentence) => asksOutright(sentence, language) || ownWordsOf(sentence, language) === 'asks',
  )
  if (block.path.length === 0 || ask < 1) return [block]
  const before = sentences.slice(0, ask)
  if (before.some((sentence) => classOfSentence(sentence, language) === 'ask')) return [block]
  const rest = { ...block, text: sentences.slice(ask).join(' ') }
  // "(a) delays; and (b) beatings. The State party should act.": what is asked behind a list is of the paragraph
  return [{ ...block, text: before.join(' ') }, endsList ? { ...rest, path: [] } : rest]
}

/**
 * Gives each item of a concern or a recommendation the type of its own words, and doubts it where the words before the
 * list say otherwise. The words that open a list stay with every item that goes on from them.
 */
export function segmentsByItem(segment: Segment, language: ReadLanguage, types = typeOf): Segment[] {
  const own = segment.unitType
  const endsList = (at: number): boolean =>
    (segment.blocks[at - 1]?.path.length ?? 0) > 0 && (segment.blocks[at + 1]?.path.length ?? 0) === 0
  const blocks =
    own === types.worries
      ? segment.blocks.flatMap((block, at) => cutItem(block, language, endsList(at)))
      : segment.blocks
  let opener: { block: Block; stem: string } | null = null
  const segments: Segment[] = []
  let type = own
  for (const block of blocks) {
    if (block.path.length === 0) {
      const isCut = !segment.blocks.includes(block)
      opener = !isCut && /[:—–-]$/.test(block.text) ? { block, stem: splitStem(block.text).stem } : null
      type = isCut ? types.asks : own
    } else if (block.path.length === 1) {
      const words = ownWordsOf(block.text, language)
      type = words === null ? own : types[words]
    }
    const last = segments.at(-1)
    if (last?.unitType === type) {
      last.blocks.push(block)
      continue
    }
    const disagrees = type !== own && opener !== null && classOfSentence(opener.stem, language) !== 'neutral'
    segments.push({
      unitType: type,
      blocks: opener && !disagrees && block.path.length > 0 ? [{ ...opener.block, text: opener.stem }, block] : [block],
      ...(disagrees
        ? { doubt: `item (${block.path[0]}) is read by its own words, against those that open its list` }
        : {}),
    })
    // what opened the list stands before its items, wherever they went
    if (last && opener && last.blocks.at(-1) === opener.block) {
      const { own: before } = splitStem(opener.block.text)
      if (before !== '') last.blocks[last.blocks.length - 1] = { ...opener.block, text: before }
      else last.blocks.pop()
    }
  }
  const found = segments.filter((one) => one.blocks.length > 0)
  if (segment.doubt && found[0] && !found[0].doubt) found[0].doubt = segment.doubt
  return found
}
