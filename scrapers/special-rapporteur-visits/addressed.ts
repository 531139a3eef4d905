// Unnumbered lines of a paragraph that say whom they ask: "To the Government of Norland: close the camp."
import type { UnitInput, UnitType } from '../../src/domain/units.ts'
import type { Block } from '../lib/numbered/types.ts'
import { opensAddress } from './addressees.ts'
import { namedAlone } from './named.ts'

const opener = /^(\p{Lu}[^:.;]{4,100}?\s?:)(?:\s+([\s\S]+))?$/u

/** The address with which a text opens, and the words after it; null where it opens with none. */
export function addressOf(text: string): { address: string; rest: string } | null {
  const [, address, rest = ''] = opener.exec(text) ?? []
  return address !== undefined && opensAddress(address) ? { address, rest } : null
}

/**
 * The blocks of a paragraph, cut before every unnumbered block that opens with an address; the first group holds what
 * stands before them. The words under an address that fills its line go on from it.
 */
export function groupsByAddress(blocks: Block[]): Block[][] {
  const groups: Block[][] = [[]]
  for (const block of blocks) {
    const isAddress = block.path.length === 0 && addressOf(block.text) !== null
    const last = groups.at(-1)!
    const line = last.length === 1 && groups.length > 1 ? last[0]! : null
    if (isAddress) groups.push([block])
    else if (line !== null && block.path.length === 0 && addressOf(line.text)?.rest === '')
      last[0] = { ...line, text: `${line.text} ${block.text}`, notes: [...line.notes, ...block.notes] }
    else last.push(block)
  }
  return groups
}

/** A recommendation that opens with an address: the address is what its words go on from. */
export const withAddress = <Unit extends UnitInput>(unit: Unit): Unit => {
  const found = unit.unitType === ('recommendation' satisfies UnitType) && !unit.stem ? addressOf(unit.text) : null
  return found === null || found.rest === '' ? unit : { ...unit, stem: found.address, text: found.rest }
}

/** "5. United Nations country team", "Recommendations to donors" before "(a) …": a line that is no sentence heads its items. */
export function labelsAsTopics(blocks: Block[]): Block[] {
  let topic: string | null = null
  return blocks.flatMap((block, at) => {
    const { path, text, notes } = block
    if (path.length > 0) return topic === null ? block : { ...block, topic }
    const opensItems = (blocks[at + 1]?.path.length ?? 0) > 0 && notes.length === 0 && !/[:.;]$/.test(text)
    topic = opensItems && (opensAddress(text) || namedAlone(text) !== null) ? text : null
    return topic === null ? block : []
  })
}
