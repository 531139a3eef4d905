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

/** `unknown`: the names that are no State's, to be shown again; null where all are. */
export type TypedStates = { codes: string[]; unknown: string | null }

/** Reads a field of names; a name may itself have a comma in it. */
export function readTypedStates(written: unknown): TypedStates {
  if (typeof written !== 'string') return { codes: [], unknown: null }
  const whole = stateTyped(written)
  if (whole !== null) return { codes: [whole], unknown: null }
  const read = written.split(/[,;\n]/).map((name) => ({ name: name.trim(), code: stateTyped(name) }))
  const codes = read.flatMap(({ code }) => code ?? [])
  const lost = read.filter(({ code }) => code === null).map(({ name }) => name)
  return { codes, unknown: lost.length === 0 ? null : lost.join(', ').slice(0, shownAgain) }
}

/** The fields of an address with the States that were typed beside those that were chosen: one wrong name loses no other. */
export function typedBeside<F extends Record<string, unknown>>(fields: F, { codes }: TypedStates): F {
  if (codes.length === 0) return fields
  const chosen = [fields['state'] ?? []].flat().flatMap((one) => String(one).split(','))
  return { ...fields, state: [...new Set([...chosen, ...codes])].join(',') }
}

/** The address of a page with the States that were typed beside those that were chosen, so that it can be kept. */
export function withTypedStates(path: string, fields: Record<string, unknown>, typed: readonly string[]): string {
  const { state, ...others } = typedBeside(fields, { codes: [...typed], unknown: null })
  const params = new URLSearchParams(Object.entries({ state, ...others }).map(([name, value]) => [name, String(value)]))
  return `${path}?${params.toString().replaceAll('%2C', ',')}`
}
