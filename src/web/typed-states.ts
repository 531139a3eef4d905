// States that somebody typed by name, in any of our languages, several with commas between them.
import { recognise } from '../domain/search/recognise.ts'
import { stateCalled } from '../domain/states/states.ts'

/** The code of the State whose name or code was typed; null where it is none. */
function stateTyped(name: string): string | null {
  const [first] = recognise(name)
  if (first?.kind === 'state' && first.rest === '') return first.iso3
  return stateCalled(name.trim())?.iso3 ?? null
}

/** Longest text that a field shows again. */
const shownAgain = 80

/** `unknown`: what was typed and names no State, to be shown again; null where all do. */
export type TypedStates = { codes: string[]; unknown: string | null }

/** Reads a field of names; a name may itself have a comma in it. */
export function readTypedStates(written: unknown): TypedStates {
  if (typeof written !== 'string') return { codes: [], unknown: null }
  const whole = stateTyped(written)
  const codes = whole === null ? written.split(/[,;\n]/).map(stateTyped) : [whole]
  const known = codes.filter((code) => code !== null)
  return known.length === codes.length
    ? { codes: known, unknown: null }
    : { codes: known, unknown: written.slice(0, shownAgain) }
}

/** The address of a page with the States that were typed beside those that were chosen, so that it can be kept. */
export function withTypedStates(path: string, fields: Record<string, unknown>, typed: readonly string[]): string {
  const { state, ...others } = fields
  const chosen = [state ?? []].flat().flatMap((one) => String(one).split(','))
  const params = new URLSearchParams(
    Object.entries({ state: [...new Set([...chosen, ...typed])], ...others }).map(([name, value]) => [
      name,
      String(value),
    ]),
  )
  return `${path}?${params.toString().replaceAll('%2C', ',')}`
}
