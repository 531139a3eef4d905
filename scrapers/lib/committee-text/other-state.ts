// Whose review a text tells of: the State of the cover held against that of paragraph 1; and where an annual report goes on.

import type { Skipped } from '../../../src/domain/documents.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { stateName } from '../../../src/domain/states/states.ts'
import { findSymbols } from '../../../src/domain/symbols/symbols.ts'
import type { UnitInput } from '../../../src/domain/units.ts'
import type { Numbered } from '../numbered/types.ts'
import type { Identity } from './identity.ts'
import { otherStateTable } from './other-state-table.ts'
import type { ReadLanguage } from './segment.ts'
import { typingTable } from './text-table.ts'
import { leadingState, readTitle } from './title.ts'

const considered = compile(typingTable.rows, 'considered')
const chapter = compile(otherStateTable.rows, 'another chapter')
const ofOneCase = compile(otherStateTable.rows, 'of one case')

/** A doubt where paragraph 1 considers the report of another State than that of the cover, by its name or its symbol. */
export function openingDoubt(
  { symbol, states }: Identity,
  opening: string,
  language: ReadLanguage,
  on: string | null,
): string[] {
  if (!considered.test(opening)) return []
  const own = [...states, ...(symbol.country ?? '').split('-')]
  const named = readTitle([], opening, language, on).state?.iso3 ?? null
  const bySymbol = findSymbols(opening).flatMap(({ country, type }) =>
    country && type === null ? country.split('-')[0]! : [],
  )
  const others = [...new Set([...(named ? [named] : []), ...bySymbol])].filter((one) => !own.includes(one))
  if (others.length === 0) return []
  const names = others.map((one) => stateName(one) ?? one).join(', ')
  return [
    `the cover is of ${stateName(states[0]!)}, and paragraph 1 considers the report of ${names}: look at which State it is about`,
  ]
}

const isToAct =
  /^\s(?:should|must|is (?:urged|requested|invited|encouraged)|devrait|doit|debe|debería|deberá)(?!\p{L})/u

/** Doubts for recommendations that begin with another State: "Norland should act" in a text on Kestria. */
export function askedOthers(
  { symbol, states }: Identity,
  units: readonly UnitInput[],
  language: ReadLanguage,
): string[] {
  const own = [...states, ...(symbol.country ?? '').split('-')]
  const asked = units.flatMap(({ path, unitType, text }) => {
    const found = unitType === 'recommendation' && text ? leadingState(text, language) : null
    const isOther = found !== null && !own.includes(found.state.iso3) && isToAct.test(text!.slice(found.printed.length))
    return isOther ? [{ path, state: found.state.iso3 }] : []
  })
  const [first] = asked
  return first
    ? [
        `the cover is of ${stateName(states[0]!)}, and para. ${first.path ?? '?'} asks ${stateName(first.state)} (${asked.length} in all)`,
      ]
    : []
}

/**
 * Takes out what follows the State's part of an annual report: other chapters, and views on complaints of one person, which
 * ask another State as often as not. Gives the doubt to tell.
 */
export function endOfPart(numbered: Numbered): { numbered: Numbered; doubts: string[] } {
  const at = numbered.paragraphs.findIndex(
    ({ heading, blocks }, index) =>
      index > 2 &&
      (heading.some((one) => chapter.test(one)) || blocks.some(({ text }) => ofOneCase.test(text.slice(0, 300)))),
  )
  if (at === -1) return { numbered, doubts: [] }
  const rest = numbered.paragraphs.slice(at)
  const skipped = rest.map(
    ({ number, blocks }): Skipped => ({
      where: number ?? 'after the part of the State',
      text: (blocks[0]?.text ?? '').slice(0, 300),
      reason: 'stands after the part on the report of the State',
      kind: 'out_of_scope',
    }),
  )
  return {
    numbered: {
      ...numbered,
      paragraphs: numbered.paragraphs.slice(0, at),
      skipped: [...numbered.skipped, ...skipped],
    },
    doubts: [
      `another part of the report begins with paragraph ${rest[0]!.number ?? '?'}: what follows is not read (${rest.length} paragraphs)`,
    ],
  }
}
