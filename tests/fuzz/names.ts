// Fuzz targets of the words of the field: symbols, pinpoints, days and names of States.
import fc from 'fast-check'
import { findDay, findDays, isDay, parseDay, parseDayRange, printDay } from '../../src/domain/days/days.ts'
import { UnknownNameError } from '../../src/domain/errors.ts'
import {
  canonicalPath,
  expandPinpoints,
  findPinpoints,
  PinpointError,
  parsePinpoints,
} from '../../src/domain/pinpoints/pinpoints.ts'
import { formsOf, nameKey } from '../../src/domain/states/key.ts'
import { misprintRows } from '../../src/domain/states/misprints.ts'
import { allStates, findState, namesOf, splitStateNames } from '../../src/domain/states/states.ts'
import { nameLanguages } from '../../src/domain/states/table.ts'
import { findSymbols, parseSymbol, SymbolError } from '../../src/domain/symbols/symbols.ts'
import { mangled, phrase } from './noise.ts'
import type { Target } from './target.ts'

/** The value of `read`, or null for the one error that it may throw. */
const orNull = <T>(read: () => T, refusal: new (...args: never[]) => Error): T | null => {
  try {
    return read()
  } catch (error) {
    if (error instanceof refusal) return null
    throw error
  }
}

const hold = (is: boolean, what: string): void => {
  if (!is) throw new Error(`does not hold: ${what}`)
}

const of = (
  name: string,
  weight: number,
  promise: string,
  input: fc.Arbitrary<string>,
  check: (text: string) => void,
): Target => ({
  name,
  weight,
  promise,
  open: async () => ({ property: fc.asyncProperty(input, async (text) => check(text)) as never }),
})

const symbolPieces =
  'A HRC CAT C CCPR XVD KEN CO 3 2 59 15 990 Add.1 Rev.2 Corr.1 WG.6 48 SVN 1472 and RES L. E CN.4 40/44 SR. Q QPR FU DEC'.split(
    ' ',
  )

const symbols = of(
  'symbols',
  16,
  'a symbol is read to a form that reads to itself, or refused; places of symbols in a text are places',
  phrase(symbolPieces, ['/', '/', '/', ' / ', ' ', '-', '%2F']),
  (text) => {
    const parsed = orNull(() => parseSymbol(text), SymbolError)
    if (parsed !== null)
      hold(parseSymbol(parsed.canonical).canonical === parsed.canonical, `${parsed.canonical} reads to itself`)
    let end = 0
    for (const one of findSymbols(text)) {
      hold(one.start >= end && one.end > one.start && one.end <= text.length, 'places are in order and in the text')
      hold(parseSymbol(one.canonical).canonical === one.canonical, `${one.canonical} reads to itself`)
      end = one.end
    }
  },
)

const pinpointPieces =
  'para. paras. paragraph párrs. par. § 5 41 140.12 122.11-14 (a) (b) (iv) (d)–(f) a) and to y et à , ; 7 8 12bis'.split(
    ' ',
  )

const pinpoints = of(
  'pinpoints',
  16,
  'a pinpoint is read to canonical paths that read to themselves, or refused',
  phrase(pinpointPieces, [' ', ' ', '']),
  (text) => {
    const lists = findPinpoints(text)
    for (const { start, end, printed } of lists)
      hold(text.slice(start, end) === printed, 'what was printed is at its place')
    const parsed = orNull(() => parsePinpoints(text), PinpointError)
    for (const list of [...lists.map((one) => one.pinpoints), ...(parsed === null ? [] : [parsed])]) {
      for (const { from, to } of list)
        for (const path of [from, to]) hold(path === null || canonicalPath(path) === path, `${path} reads to itself`)
      const paths = orNull(() => expandPinpoints(list), PinpointError)
      hold(paths === null || paths.length >= list.length, 'no place is lost')
    }
  },
)

const dayPieces =
  '1 13 28 29 30 31 February février de mayo mai May 2099 2096 1900 1er 1.º premier primero between and from to au al 2099-02-29 2096-02-29 –'.split(
    ' ',
  )

const days = of(
  'days',
  16,
  'a day that is read exists and is read again from its print in three languages',
  phrase(dayPieces, [' ', ' ', ', ', '.']),
  (text) => {
    const found = [parseDay(text), findDay(text)?.day ?? null, ...findDays(text)].filter((day) => day !== null)
    for (const day of found) {
      hold(isDay(day), `${day} exists`)
      for (const language of nameLanguages) hold(parseDay(printDay(day, language)) === day, `${day} in ${language}`)
    }
    const range = parseDayRange(text)
    hold(range === null || (isDay(range.from) && isDay(range.to) && range.from <= range.to), 'a span runs forwards')
  },
)

const stateNames = allStates().flatMap((state) => nameLanguages.flatMap((language) => namesOf(state, language)))

/** `LUX|Luxemburg`: what documents print for a name, which an edit can hit upon. */
const misprints = misprintRows
  .trim()
  .split('\n')
  .map((row) => row.split('|'))

const states = of(
  'states',
  14,
  'a name gives the State that bears it, or none',
  mangled(
    fc.oneof(
      fc.constantFrom(...stateNames),
      fc
        .tuple(
          fc.constantFrom(...stateNames),
          fc.constantFrom(...stateNames),
          fc.constantFrom(', ', ' and ', ' (', ') ', '; '),
        )
        .map(([a, b, joint]) => a + joint + b),
    ),
  ),
  (text) => {
    const state = orNull(() => findState(text), UnknownNameError)
    if (state !== null) {
      const printed = misprints.flatMap(([iso3, ...names]) => (iso3 === state.iso3 ? names : []))
      const keys = new Set([...nameLanguages.flatMap((language) => namesOf(state, language)), ...printed].map(nameKey))
      const forms = formsOf(text).flatMap((form) => [form, form.split(/[(,]/)[0]!])
      hold(
        forms.some((form) => keys.has(nameKey(form)) || formsOf(form).some((one) => keys.has(nameKey(one)))),
        `${JSON.stringify(text)} names ${state.iso3}`,
      )
    }
    for (const { printed } of orNull(() => splitStateNames(text), UnknownNameError) ?? [])
      hold(text.includes(printed), 'a name stands in the text')
  },
)

export const nameTargets: readonly Target[] = [symbols, pinpoints, days, states]
