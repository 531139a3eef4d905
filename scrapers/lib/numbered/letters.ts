// Which level a list letter belongs to: "(i)" after "(h)" is a letter, after "(a) … :" it opens a list of its own.
import { isNextLabel, type LabelKind, romanValue } from '../../../src/domain/pinpoints/pinpoints.ts'

export type Place = {
  /** `['c']`, `['c', 'ii']` */
  path: string[]
  /** the letter does not follow the one before (trap T15: letters displaced) */
  suspect: boolean
  /** a second list of the same paragraph begins again at (a) */
  restarts: boolean
}

export type Letters = {
  /** null where the letter is no list label but part of the sentence: "articles 24 and 29 ¶ (b) of the Convention" */
  place(label: string, before: string, text: string): Place | null
  reset(): void
}

type Level = { kind: LabelKind; last: string }

/** The kind of list that a label opens; null for a label that opens none. */
const opens = (label: string): Level['kind'] | null => {
  if (label === 'a') return 'letter'
  if (label === 'i') return 'roman'
  return label === '1' ? 'figure' : null
}

const kindOf = (label: string): Level['kind'] => {
  if (/^\d/.test(label)) return 'figure'
  return label.length > 1 && romanValue(label) !== undefined ? 'roman' : 'letter'
}

// "…; and", "…:", "(f);" before a new label
const closes = /(?:[;:.,!?)”"»]|\b(?:and|or|et|ou|y|e|o|u))$/
const opensList = /:$/

/** Follows the letters of one numbered paragraph. */
export function createLetters(): Letters {
  let stack: Level[] = []
  const path = () => stack.map((level) => level.last)

  const place = (label: string, before: string, text: string): Place | null => {
    const last = before.trimEnd()
    // "(b) of the Convention": the sentence runs on
    if (last !== '' && !closes.test(last) && /^[\p{Ll},;.)]/u.test(text)) return null
    if (/[,)]$/.test(last) && /^[\p{Ll}]/u.test(text) && stack.length === 0 && opens(label) === null) return null
    for (let depth = stack.length - 1; depth >= 0; depth--) {
      if (!isNextLabel(stack[depth]!.kind, stack[depth]!.last, label)) continue
      // "(h) … :" then "(i)": the list within a list
      if (label === 'i' && stack[depth]!.kind === 'letter' && opensList.test(last)) continue
      stack = [...stack.slice(0, depth), { kind: stack[depth]!.kind, last: label }]
      return { path: path(), suspect: false, restarts: false }
    }
    const kind = opens(label)
    if (kind !== null) {
      if (stack.length > 0 && opensList.test(last)) stack = [...stack, { kind, last: label }]
      else if (stack.length === 0) stack = [{ kind, last: label }]
      else if (kind === 'roman' && stack[0]!.kind === 'letter') stack = [...stack.slice(0, 1), { kind, last: label }]
      else {
        stack = [{ kind, last: label }]
        return { path: path(), suspect: false, restarts: true }
      }
      return { path: path(), suspect: false, restarts: false }
    }
    // a letter lost or displaced: kept as printed, and flagged
    if (!/[;:.]$|\b(?:and|or|et|ou|y|o)$/.test(last) || !/^[\p{Lu}\d«“"‘(]/u.test(text)) return null
    const own = kindOf(label)
    const depth = stack.findIndex((level) => level.kind === own)
    stack =
      depth === -1
        ? [...stack.slice(0, own === 'roman' ? 1 : 0), { kind: own, last: label }]
        : [...stack.slice(0, depth), { kind: own, last: label }]
    return { path: path(), suspect: true, restarts: false }
  }

  return {
    place,
    reset: () => {
      stack = []
    },
  }
}
