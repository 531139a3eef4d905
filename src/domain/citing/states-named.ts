// Which States the title in a citation names: "Concluding observations on Valdoria", "CAT, Valdoria, CAT/C/…".
import { nearState } from '../near-states.ts'
import { compile } from '../patterns.ts'
import { isMisprint, type NamedState } from '../states/states.ts'
import { onlyStates } from './state-lists.ts'
import { isOfTitle } from './title-words.ts'
import { namingRows } from './words-table.ts'

const naming = compile(namingRows, 'names a State', { flags: 'giu' })
const addressing = compile(namingRows, 'addresses a State', { flags: 'giu' })
// where a misspelt name may begin
const standing = /(?:^\s*|[,:;(–—]\s?|\b(?:on|of|to|de|du|des|sur|concernant|sobre)\s(?:the\s|la\s|le\s)?)(?=\p{Lu})/gu
// "…, Valdoria, …", "(Valdoria)", "… : Valdorie", "… – Valdoria", "UPR of Valdoria", "concernant la Valdorie"
const opening = /(?:^\s*|[,:;(–—-]\s?|\b(?:on|of|to|for|regarding|concerning)\s+(?:the\s+)?)(?=\p{Lu})/gu
const openingOther =
  /\b(?:concernant|sur|de|du|des|en|au|aux|à|sobre|del|a)\s+(?:la |le |les |el |los |l[’'])?(?=\p{Lu})|\bl?d[’'](?=\p{Lu})/gu
const longest = 7

/** `misspelt`: its name is near a State's; `addressed`: a sentence says that it was asked for something, perhaps in another document. */
export type StateNamed = { iso3: string; printed: string; how: 'named' | 'misspelt' | 'addressed' }

/** In running text only a title names it; in a note, or a line that is a citation, each part of the citation may. The words of other sentences name none. */
export function statesAround(before: string, isOwn: boolean): StateNamed[] {
  const titles = [...before.matchAll(naming)].flatMap(({ index, 0: words }) => {
    const found = stateAt(before, index + words.length, 0)
    return found.length > 0 ? found : misspeltAt(before, index + words.length)
  })
  const asked = [...before.matchAll(addressing)]
    .flatMap(({ index, 0: words }) => stateAt(before, index + words.length, 0))
    .map((one): StateNamed => ({ ...one, how: 'addressed' }))
  const own = isOwn ? 0 : before.lastIndexOf('(') + 1
  if (!isOwn && own === 0) return [...titles, ...asked]
  const parts = [...before.matchAll(opening), ...before.matchAll(openingOther)]
    .filter(({ index }) => index >= own - 1)
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index, 0: words }) => stateAt(before, index + words.length, 1))
  const named = [...titles, ...parts, ...asked]
  if (named.some(({ how }) => how === 'named')) return named
  const alone = [...before.matchAll(standing)]
    .filter(({ index }) => index >= own - 1)
    .flatMap(({ index, 0: words }) => misspeltAt(before, index + words.length))
  return [...named, ...alone]
}

const asNamed = ({ printed, state }: NamedState): StateNamed => ({
  iso3: state.iso3,
  printed,
  how: isMisprint(printed, state) ? 'misspelt' : 'named',
})

const longestName = 60
/** "Rights of the Child" is near Chile. */
const noNames: ReadonlySet<string> = new Set([
  'Child',
  'Children',
  'Mail',
  'Oral',
  'Minor',
  'Roman',
  'Human',
  'Person',
  'Paris',
])
/** A part between two signs that is no State's name, and nearly one: "Concluding observations on Hondurus, …". */
function misspeltAt(text: string, at: number): StateNamed[] {
  const printed = /^\p{Lu}[^,:;.()”"*_\d[\]–—]{4,59}(?=[,:;.()”"*_[\]–—]|$)/u
    .exec(text.slice(at, at + longestName))?.[0]
    .trim()
  if (printed === undefined || noNames.has(printed)) return []
  const state = nearState(printed)
  return state === null || onlyStates(printed) !== null ? [] : [{ iso3: state.iso3, printed, how: 'misspelt' }]
}

/** The longest name that begins here; `kind` 1 asks that nothing but a title follows. */
function stateAt(text: string, at: number, kind: 0 | 1): StateNamed[] {
  // no name of a State goes on behind a stop; most of them end there
  const words = text
    .slice(at, at + 120)
    .replace(/[,:;.”"*_\d].*$/su, '')
    .split(/\s+/)
    .slice(0, longest)
  for (let length = words.length; length > 0; length--) {
    const whole = words.slice(0, length).join(' ')
    const printed = whole
      .replace(/[*_,.:;’”"'\-–(\s]+$/u, '')
      .replace(/^([^(]*)\)$/u, '$1')
      .replace(/[’']s$/u, '')
    if (printed === '' || !/^\p{Lu}/u.test(printed)) continue
    const [state, ...more] = onlyStates(printed) ?? []
    if (state === undefined || more.length > 0) continue
    return kind === 0 || isOfTitle(text.slice(at + printed.length)) ? [{ ...asNamed(state), printed }] : []
  }
  return []
}
