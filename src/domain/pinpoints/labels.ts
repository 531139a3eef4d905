// Labels of sub-paragraphs: letters and roman numerals, what follows what, and what a range of them holds.

const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
const tens = ['', 'x', 'xx', 'xxx']
const romans = new Map<string, number>()
tens.forEach((ten, t) => {
  units.forEach((unit, u) => {
    if (t + u > 0) romans.set(ten + unit, t * 10 + u)
  })
})
const romanOf = new Map([...romans].map(([roman, value]) => [value, roman]))

/** 1 to 39, of numerals made of i, v and x alone: "c" and "d" are letters in every document seen. */
export const romanValue = (label: string): number | undefined => romans.get(label)

/** Spanish lists may count it: "n)", "ñ)", "o)" */
const enye = 'ñ'

/** 1 to 99, of figures in brackets: "(2)" */
const figureValue = (label: string): number | undefined => (/^\d{1,2}$/.test(label) ? Number(label) : undefined)

/** a = 1 … z = 26, aa = 27; ñ of a Spanish list between n and o; undefined for other labels. */
export function letterValue(label: string): number | undefined {
  if (label === enye) return 14.5
  const found = /^([a-z])(\1?)$/.exec(label)
  return found === null ? undefined : found[1]!.charCodeAt(0) - 96 + (found[2] ? 26 : 0)
}

const letterOf = (value: number): string =>
  value > 26 ? String.fromCharCode(70 + value).repeat(2) : String.fromCharCode(96 + value)

export type LabelKind = 'letter' | 'roman' | 'figure'

/** The label after another of its kind, (i) → (j) among letters and (ii) among numerals; undefined after the last. */
export function nextLabel(kind: LabelKind, label: string): string | undefined {
  if (kind === 'roman') return romanOf.get((romanValue(label) ?? Number.NaN) + 1)
  const value = kind === 'figure' ? figureValue(label) : letterValue(label)
  if (value === undefined) return undefined
  return kind === 'figure' ? String(value + 1) : letterOf(Math.floor(value) + 1)
}

/** True when `b` follows `a` in a list of the kind: (i) → (j) among letters, (n) → (o) or (ñ). */
export const isNextLabel = (kind: LabelKind, a: string, b: string): boolean =>
  nextLabel(kind, a) === b || (kind === 'letter' && a === 'n' && b === enye)

/** True when `b` comes directly after `a`, as letters or as numerals. */
export function followsLabel(a: string, b: string): boolean {
  const numerals = romanValue(b) ?? Number.NaN
  const figures = figureValue(b) ?? Number.NaN
  if (figures === (figureValue(a) ?? Number.NaN) + 1) return true
  return isNextLabel('letter', a, b) || numerals === (romanValue(a) ?? Number.NaN) + 1
}

/**
 * The labels of a range, both ends included; null when it runs backwards or mixes kinds. Depth 1 counts letters, deeper
 * levels numerals; "(i)–(v)" and "(i)–(iv)" are numerals at any depth.
 */
export function labelRange(from: string, to: string, depth: number): string[] | null {
  const figures = span(figureValue(from), figureValue(to), String)
  if (figures !== null) return figures
  const numerals = span(romanValue(from), romanValue(to), (value) => romanOf.get(value)!)
  const letters = span(letterValue(from), letterValue(to), letterOf)
  if (depth > 1 || from === 'i') return numerals ?? letters
  return letters ?? numerals
}

function span(first: number | undefined, last: number | undefined, label: (value: number) => string): string[] | null {
  if (first === undefined || last === undefined || last <= first) return null
  return Array.from({ length: last - first + 1 }, (_, index) => label(first + index))
}

/** The depth (0-based index) of `labels` that a new label goes on from; -1 when it fits none. "(a) (ii) and (iii)" → 1. */
export function continuesAt(labels: readonly string[], label: string): number {
  for (let depth = labels.length - 1; depth >= 0; depth -= 1) {
    const last = labels[depth]!
    const [figure, figureBefore] = [figureValue(label), figureValue(last)]
    if (figure !== undefined || figureBefore !== undefined) {
      if (figure !== undefined && figureBefore !== undefined && figure > figureBefore) return depth
      continue
    }
    const numerals = depth > 0 || romanValue(last)! > 1 || last === 'i'
    const [value, before] =
      numerals && romanValue(label) !== undefined && romanValue(last) !== undefined
        ? [romanValue(label), romanValue(last)]
        : [letterValue(label), letterValue(last)]
    const isNumeralLevel = depth > 0 && romanValue(last) !== undefined && romanValue(label) === undefined
    if (!isNumeralLevel && value !== undefined && before !== undefined && value > before) return depth
  }
  return -1
}
