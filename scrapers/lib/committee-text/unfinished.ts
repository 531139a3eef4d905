// Requests and concerns that stop short: words that open a list of which nothing was read, and texts that break off.
import { ofParagraph, stopsShort } from '../../../src/domain/doubts/missing.ts'
import { compile } from '../../../src/domain/patterns.ts'
import type { UnitInput } from '../../../src/domain/units.ts'
import { openMarksTable } from './open-marks-table.ts'

const quotable: readonly UnitInput['unitType'][] = ['recommendation', 'concern', 'follow_up_request', 'next_report']

const opensList = /[:–—-]\s*$/u
const endsInComma = /,\s*$/u
/** "Take steps to:" behind which nothing stands; a colon may also be a misprint for the semicolon of an item */
const announces = /\b(?:to|by|that|for|following|de|par|que|suivantes?|a|para|siguientes?)\s?:\s*$/iu
/** "to define torture and", "b) Former les juges; et" */
const breaksOff =
  /(?:\p{L}[;,]?\s(?:and|or|et|ou|y|e|the|of|to|that|in|by|for|with|de|du|des|la|le|les|el|los|las|à|a|que|en))\s*$/iu

/** "close the cells [to be checked]": a mark of somebody who had not done with the text. */
const openMark = compile(openMarksTable.rows, 'open mark')

const leadOf = (path: string): string => path.split('(')[0]!

/** Does the list go on: with an item of it, or behind an item with the next? "Take steps to:" needs an item of its own. */
const goesOn = ({ path, text }: UnitInput, next: UnitInput | undefined): boolean => {
  const [own, other] = [path ?? '', next?.path ?? '']
  if (own === '' || other === '') return false
  const isNext =
    own.includes('(') && other.includes('(') && leadOf(own) === leadOf(other) && !announces.test(text ?? '')
  return other.startsWith(`${own}(`) || isNext
}

/** Doubts for units that end with a colon, or in the middle of a sentence, with nothing behind that goes on. */
export function unfinishedDoubts(units: readonly UnitInput[]): string[] {
  return units.flatMap((unit, at) => {
    const { text, path, unitType } = unit
    if (text === undefined || text === null || !quotable.includes(unitType)) return []
    const mark = openMark.exec(text)?.[0]
    if (mark !== undefined)
      return [
        ofParagraph(path, `holds a mark of an open question (${JSON.stringify(mark)}): the text may not be final`),
      ]
    const isAsk = unitType === 'recommendation'
    const isOpen =
      opensList.test(text) || breaksOff.test(text) || (isAsk && endsInComma.test(text) && !path?.includes('('))
    if (!isOpen || goesOn(unit, units[at + 1])) return []
    return [ofParagraph(path, stopsShort.say(text.slice(-40)))]
  })
}
