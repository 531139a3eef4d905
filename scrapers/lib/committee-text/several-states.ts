// A document on several States, as annual reports before 2000 are, is refused: no State gets the paragraphs of another.
import { ParseError } from '../../../src/domain/errors.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { stateName } from '../../../src/domain/states/states.ts'
import type { Numbered } from '../numbered/types.ts'
import type { Identity } from './identity.ts'
import { typingTable } from './text-table.ts'
import { leadingState, readTitle } from './title.ts'
import type { ReadLanguage } from './words.ts'

const considered = compile(typingTable.rows, 'considered')
const committeeOpens =
  /^(?:At its |À sa |En su |À ses |En sus )?[^.]{0,60}?(?:The |Le |El )?(?:Committee|Comité)(?!\p{L})/u

/** "Kestria", "KESTRIA", "Kestria (continued)": a heading that is the name of a State and nothing else. */
const stateHeading = (heading: string, language: ReadLanguage, on: string | null): string | null => {
  const bare = heading.replace(/\s*\((?:continued|suite|continuación)\)\s*$/i, '').replace(/[*:.\s]+$/, '')
  const found = leadingState(bare, language, on)
  return found && found.printed.length === bare.length ? found.state.iso3 : null
}

/**
 * Throws ParseError where the paragraphs tell that the reports of several States were considered: by headings that are
 * names of States (in a document whose symbol names none), or by openings such as "considered the initial report of".
 */
export function assertOneState(
  identity: Identity,
  numbered: Numbered,
  language: ReadLanguage,
  on: string | null,
): void {
  const states = new Set<string>()
  for (const { heading, blocks } of numbered.paragraphs) {
    const opening = blocks[0]?.text ?? ''
    if (committeeOpens.test(opening) && considered.test(opening)) {
      const named = readTitle([], opening, language, on).state?.iso3
      if (named) states.add(named)
    }
    if (identity.symbol.country !== null) continue
    for (const one of heading) {
      const named = stateHeading(one, language, on)
      if (named) states.add(named)
    }
  }
  // a territory has a report of its own beside that of its State
  const own = (identity.symbol.country ?? '').split('-')
  const others = [...states].filter((state) => !own.includes(state))
  if (states.size < 2 || others.length === 0) return
  const names = [...states].map((state) => stateName(state)).join(', ')
  throw new ParseError(
    identity.symbol.canonical,
    'text',
    `the document covers several States (${names}). Save the paragraphs of each State as a file of its own and import that.`,
  )
}
