// What looks like a document symbol and is none, with the reading that was probably meant; never taken for it.
import { compile } from '../patterns.ts'
import { stateCalled } from '../states/states.ts'
import { parseSymbol, SymbolError } from '../symbols/symbols.ts'
import type { RepairKind } from './citation.ts'
import { malformedRows } from './malformed-table.ts'

export type Malformed = {
  start: number
  end: number
  printed: string
  /** canonical symbols that were probably meant, each once; empty where no rule reads it */
  likely: string[]
  /** what would have to be changed, for the first reading */
  repairs: RepairKind[]
}

/** Every such text holds one: the shape itself is dear to look for. */
const hint = /CAT|CCPR|CEDAW|CERD|CRC|CED|CMW|CRPD|HRC|HCR/
const shape = compile(malformedRows, 'malformed', { flags: 'gu' })

/** Every such place outside the symbols that were found, in order. */
export function findMalformed(text: string, taken: readonly { start: number; end: number }[]): Malformed[] {
  if (!hint.test(text)) return []
  const found: Malformed[] = []
  let next = 0
  for (const match of text.matchAll(shape)) {
    const start = match.index
    const shaped = match[0].replace(/[.,;:)\]_-]+$/, '')
    // "A/HRC/19/1O": what goes on with a letter is no symbol, however well it begins
    const printed =
      shaped + (shaped === match[0] ? tail.exec(text.slice(start + shaped.length, start + shaped.length + 13))![0] : '')
    const end = start + printed.length
    while (next < taken.length && taken[next]!.end <= start) next += 1
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < end || !(/\d/.test(printed) || withoutNumber.test(printed)))
      continue
    if (isSymbol(printed)) continue
    found.push({ start, end, printed, ...readings(printed) })
  }
  return found
}

const tail = /^[\p{L}\p{N}]{0,12}/u

const withoutNumber = /^(?:CAT|CCPR)\/C\/[A-Z]{3}\/[A-Z]{2,3}$/

const isSymbol = (text: string): boolean => {
  try {
    parseSymbol(text)
    return true
  } catch (error) {
    if (error instanceof SymbolError) return false
    throw error
  }
}

type Step = { kind: RepairKind; change: (text: string) => string }

/** Tried one after the other, each on what the ones before left. */
const steps: readonly Step[] = [
  // "A_HRC_59_15-EN", "CAT_C_XVD_CO_2_24969_E": names of files have a language and a number at their end
  { kind: 'file_name', change: withoutFileEnd },
  { kind: 'country_code', change: withStateCode },
  {
    kind: 'separators',
    change: (text) =>
      text
        .replace(/[\\|_]/g, '/')
        .replace(/\s+/g, '')
        .replace(/([A-Z])[.–-](?=[A-Z0-9])/g, (whole, letter: string, at: number) =>
          /(?:Add|Corr|Rev|SR|WG|CN|CRP|[/\d]L|\/R|E\/C)$/i.test(
            text.replace(/\s+/g, '').slice(Math.max(0, at - 4), at) + letter,
          )
            ? whole
            : `${letter}/`,
        )
        .replace(/(\d)[.–-](?=[A-Z])/g, '$1/')
        .replace(/^(A\/HRC\/WG\.6)[.–-](?=\d)/, '$1/')
        .replace(/^(A\/?(?:HRC|HCR)\/\d{1,3})[.–-](?=\d)/, '$1/'),
  },
  { kind: 'suffix', change: (text) => text.replace(/\/?(Add|Corr|Rev)[\s./]{0,2}(\d+)/gi, '/$1.$2') },
  {
    kind: 'missing_slash',
    change: (text) =>
      text
        .replace(/\b(HRC|CO|QPR|RQ|FCO|Q)(\d)/g, '$1/$2')
        .replace(/(\d)(L\.\d|Add\.|[A-Z]{3}\/)/g, '$1/$2')
        .replace(/^(CAT|CCPR|CEDAW|CERD|CRC|CED|CMW|CRPD)C(?=\/)/, '$1/C')
        .replace(/^AHRC(?=\/)/, 'A/HRC'),
  },
  {
    kind: 'letter_for_digit',
    change: (text) =>
      text
        .replace(/\/C0(?=\/)/g, '/CO')
        .replace(/\/(?=[A-Z]*0)[A-Z0]{3}(?=\/)/g, (code) => code.replaceAll('0', 'O'))
        .replace(/\/(?:(?=[OolI]{0,4}\d)[\dOolI]{1,5}|[lI])(?=\/|$)/g, (number) =>
          number.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'),
        ),
  },
  {
    kind: 'missing_part',
    change: (text) =>
      text.replace(/^(CAT|CCPR|CEDAW|CERD|CRC|CED|CMW|CRPD)\/(?!C\/|OP\/)/, '$1/C/').replace(/^HRC\//, 'A/HRC/'),
  },
  {
    kind: 'order_of_parts',
    change: (text) =>
      text
        .replace(/^A\/?HCR(?=\/)/, 'A/HRC')
        .replace(/\/C\/(CO|QPR|RQ|FCO|Q)\/([A-Z]{3})\/(\d)/, '/C/$2/$1/$3')
        .replace(/\/C\/(CO|QPR|RQ|FCO|Q)\/(\d+(?:-\d+)?)\/([A-Z]{3})$/, '/C/$3/$1/$2')
        .replace(/\/C\/([A-Z]{3})\/(\d+(?:-\d+)?)\/(CO|QPR|RQ|FCO|Q)$/, '/C/$1/$3/$2'),
  },
]

/** Only where the parts are joined as no symbol is: the letters at the end of a symbol are its own. */
function withoutFileEnd(text: string): string {
  if (text.includes('/')) return text
  const parts = text.split(/[_-]/)
  while (parts.length > 3 && /^(?:EN|FR|ES|AR|ZH|RU|AV|AUV|[ACEFRS]|\d{4,6})$/.test(parts.at(-1)!)) parts.pop()
  return text.slice(0, parts.join('_').length)
}

/** "CAT/C/Valdoria/CO/3": the State by name, where it is one. */
function withStateCode(text: string): string {
  const name = /^[A-Z]{3,5}\/C\/([^/]{4,80})\//.exec(text)?.[1]
  const state = name === undefined ? null : stateCalled(name)
  return state === null ? text : text.replace(name!, state.iso3)
}

function readings(printed: string): Pick<Malformed, 'likely' | 'repairs'> {
  let text = printed
  const repairs: RepairKind[] = []
  for (const { kind, change } of steps) {
    const changed = change(text)
    if (changed === text) continue
    text = changed
    repairs.push(kind)
    if (isSymbol(text)) return { likely: [parseSymbol(text).canonical], repairs }
  }
  return { likely: [], repairs: [] }
}
