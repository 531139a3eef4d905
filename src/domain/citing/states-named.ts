// Which States the title in a citation names: "Concluding observations on Valdoria", "CAT, Valdoria, CAT/C/…".
import { compile } from '../patterns.ts'
import { onlyStates } from './state-lists.ts'
import { isOfTitle } from './title-words.ts'
import { namingRows } from './words-table.ts'

const naming = compile(namingRows, 'names a State', { flags: 'giu' })
// "…, Valdoria, …", "(Valdoria)", "… : Valdorie", "… – Valdoria", "UPR of Valdoria", "concernant la Valdorie"
const opening = /(?:^|[,:;(–—-]\s?|\b(?:on|of|to|for|regarding|concerning)\s+(?:the\s+)?)(?=\p{Lu})/gu
const openingOther =
  /\b(?:concernant|sur|de|du|des|en|au|aux|à|sobre|del|a)\s+(?:la |le |les |el |los |l[’'])?(?=\p{Lu})|\bl?d[’'](?=\p{Lu})/gu
const longest = 7

export type StateNamed = { iso3: string; printed: string }

/** In running text only a title names it; in a note, or a line that is a citation, each part of the citation may. The words of other sentences name none. */
export function statesAround(before: string, isOwn: boolean): StateNamed[] {
  const titles = [...before.matchAll(naming)].flatMap(({ index, 0: words }) => stateAt(before, index + words.length, 0))
  const own = isOwn ? 0 : before.lastIndexOf('(') + 1
  if (!isOwn && own === 0) return titles
  const parts = [...before.matchAll(opening), ...before.matchAll(openingOther)]
    .filter(({ index }) => index >= own - 1)
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index, 0: words }) => stateAt(before, index + words.length, 1))
  return [...titles, ...parts]
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
    const printed = whole.replace(/[*_,.:;’”"'\-–(]+$/u, '').replace(/^([^(]*)\)$/u, '$1')
    if (printed === '' || !/^\p{Lu}/u.test(printed)) continue
    const [state, ...more] = onlyStates(printed) ?? []
    if (state === undefined || more.length > 0) continue
    return kind === 0 || isOfTitle(text.slice(at + printed.length)) ? [{ iso3: state.state.iso3, printed }] : []
  }
  return []
}
