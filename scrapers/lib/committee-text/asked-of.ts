// Whom a recommendation of a Committee asks, by its first words.
import { compile } from '../../../src/domain/patterns.ts'
import type { Addressee } from '../../../src/domain/units.ts'
import { otherStateTable } from './other-state-table.ts'

const asksTheWorld = compile(otherStateTable.rows, 'asks the world')
const asksABody = compile(otherStateTable.rows, 'asks a body')

/** Whom a recommendation of a Committee asks: the State, but where its first words name the world or an office of the UN. */
export const askedOf = (text: string): Addressee =>
  asksTheWorld.test(text) ? 'international_community' : asksABody.test(text) ? 'other_body' : 'state'
