// Whose document it is: the State of the cover held against the one that the text names. A difference is told, with both names.
import { stateName } from '../../src/domain/states/states.ts'
import { leadingState } from '../lib/committee-text/title.ts'
import type { Cover } from './cover.ts'
import type { ParsedDocumentInput } from './types.ts'

/** "The review of Norland was held", "adopted the report on Norland" */
const reviewed =
  /\b(?:(?<!facilitate )the review of|adopted the (?:draft )?report on|outcome of the review of)\s+(?:the )?/giu

/** "Norland accepts", "The Government of Norland has noted": the State that answers. */
const answers = /^(?:The (?:Government|delegation|State) of (?:the )?)?/u
const speaks =
  /^\s+(?:accepts?|supports?|notes?|rejects?|takes note|does not|did not|do not|has |have |is |are |can|cannot|considers?|wishes|will|thanks|welcomes)/u

const statesAfter = (text: string, lead: RegExp): string[] =>
  [...text.matchAll(lead)].flatMap((match) => {
    const found = leadingState(text.slice(match.index + match[0].length), 'en')
    return found ? [found.state.iso3] : []
  })

/** The State that a sentence makes the one who speaks; null where it names none. */
function speakerOf(words: string): string | null {
  const rest = words.slice(answers.exec(words)?.[0].length ?? 0)
  const found = leadingState(rest, 'en')
  return found && speaks.test(rest.slice(found.printed.length)) ? found.state.iso3 : null
}

const openingUnits = 6

/** Doubts about whose document it is. */
export function otherStateDoubts({ state }: Pick<Cover, 'state'>, parsed: ParsedDocumentInput): string[] {
  if (state === null) return []
  const opening = parsed.units.slice(0, openingUnits).flatMap(({ text }) => text ?? [])
  const statements = parsed.review?.statements ?? []
  // in a report others speak as well
  const answering =
    parsed.type === 'addendum' ? [...opening, ...statements.map(({ position }) => position.words ?? '')] : []
  const named = [
    ...opening.flatMap((text) => statesAfter(text, reviewed)),
    ...answering.flatMap((text) => speakerOf(text) ?? []),
  ]
  const others = [...new Set(named)].filter((one) => one !== state)
  if (others.length === 0) return []
  return [
    `the cover is of ${stateName(state)}, and the text names ${others.map((one) => stateName(one)).join(', ')} in its place: look at which State it is about`,
  ]
}
