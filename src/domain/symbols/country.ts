// Country codes of symbols: which are unknown, and what was probably meant.
import { allStates, codeAliases, stateByCode, stateName } from '../states/states.ts'

/** Codes that authors write and ISO does not have, where no rule below finds the State. */
const commonSlips: Readonly<Record<string, string>> = {
  DRC: 'COD',
  UAE: 'ARE',
  ROK: 'KOR',
  RSA: 'ZAF',
  UKI: 'GBR',
  ENG: 'GBR',
  TAN: 'TZA',
}

export type CountryCheck = { warnings: string[]; repair: string | null }

/** A warning for each code that is unknown or withdrawn; `repair` is the symbol with the probable code, unapplied. */
export function checkCountry(country: string, symbol: string): CountryCheck {
  if (country === 'EU') return { warnings: [], repair: null }
  const warnings: string[] = []
  let repair: string | null = null
  for (const code of country.split('-')) {
    if (isKnown(code)) continue
    const meant = codeAliases[code] ?? probableCode(code)
    const name = meant === null ? null : stateName(meant)
    warnings.push(`${code} is no current code of a State${name === null ? '' : `; probably ${meant} (${name})`}`)
    // a withdrawn code is right in a symbol of its time, so only slips are proposed for repair
    if (meant !== null && codeAliases[code] === undefined)
      repair = symbol.replace(country, country.replace(code, meant))
  }
  return { warnings, repair }
}

/** User-assigned `XV.` codes are those of fictional States. */
const isKnown = (code: string): boolean => stateByCode(code)?.iso3 === code || /^XV[D-Z]$/.test(code)

/** The one State that a wrong code can mean: a known slip, two letters swapped (LAK), or a name's start (DEN). */
function probableCode(code: string): string | null {
  const slip = commonSlips[code]
  if (slip !== undefined) return slip
  const [a, b, c] = [...code] as [string, string, string]
  const swapped = [`${b}${a}${c}`, `${a}${c}${b}`].filter((one) => stateByCode(one)?.kind === 'member')
  if (swapped.length === 1) return swapped[0]!
  const named = allStates().filter(
    (state) => state.kind === 'member' && state.names.en.short.toUpperCase().startsWith(code),
  )
  return named.length === 1 ? named[0]!.iso3 : null
}
