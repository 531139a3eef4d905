// Masks the names of treaties, bodies and mechanisms, so that "torture" inside a name does not count as torture.
import type { Folded } from './fold.ts'
import { type NameKind, nameMarks } from './marks.ts'
import { compile, type Macros } from './pattern.ts'
import type { MaskRow } from './rule.ts'
import { createScanner, type Scanner } from './scan.ts'

export type MaskedName = { kind: NameKind; start: number; end: number }
type MaskValue = { kind: NameKind; capitals: boolean }
export type Masker = (folded: Folded) => { masked: string; names: MaskedName[] }

const isBillName = /^ +(?:bill|act|law)s?(?![a-z])/

/** Builds a masker from a table. The longest name wins; the name of a bill or Act stays (TAXONOMY, 6). */
export const createMasker = (rows: readonly MaskRow[], macros: Macros): Masker => {
  const scan: Scanner<MaskValue> = createScanner(
    rows.flatMap((row) =>
      row.patterns.map((source) => ({
        pattern: compile(source, macros),
        value: { kind: row.kind, capitals: row.capitals ?? false },
      })),
    ),
  )
  return ({ lower, plain }) => {
    const found: MaskedName[] = []
    scan(lower, (start, end, { kind, capitals }) => {
      if (capitals && !/^[A-Z]{2}/.test(plain.slice(start, end))) return
      if (kind === 'convention' && isBillName.test(lower.slice(end, end + 8))) return
      const last = found.at(-1)
      if (last && start < last.end) {
        if (end - start > last.end - last.start) found[found.length - 1] = { kind, start, end }
        return
      }
      found.push({ kind, start, end })
    })
    if (found.length === 0) return { masked: lower, names: found }
    let masked = ''
    let at = 0
    for (const { kind, start, end } of found) {
      masked += lower.slice(at, start) + nameMarks[kind] + ' '.repeat(end - start - 1)
      at = end
    }
    return { masked: masked + lower.slice(at), names: found }
  }
}
