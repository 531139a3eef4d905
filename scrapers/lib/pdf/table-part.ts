// One table, or the part of one that a page holds: its heads, columns and rows.
import { isSetAtTop, isWide, leadingOf, rowsIn, wordsIn } from './table-blocks.ts'
import {
  between,
  cellsOf,
  type Found,
  type Frame,
  fits,
  type Gaps,
  gapsIn,
  type HeadKind,
  type HeadKinds,
  type Heads,
  headsAt,
  isHead,
  isParted,
  isSameHead,
  narrowed,
  type Part,
  type Ruled,
  type Segment,
  type Span,
  type Strip,
  shareOf,
  type TableRow,
  wallsAt,
  withLine,
} from './table-lines.ts'
import { numberingOf, unnumbered } from './table-numbers.ts'

type Page = { strips: readonly Strip[]; ruled: Ruled; kindOf: HeadKinds }

/** A rule that is drawn along this share of a stretch is drawn along it. */
const whole = 0.93

const levelsAlong = ({ across }: Ruled, stretch: Span): number[] =>
  across.filter((rule) => shareOf(rule, stretch) >= whole).map(({ at }) => at)

/** Rules that part some columns only: cells that span several rows. */
const isCutInto = (strips: readonly Strip[], ruled: Ruled, stretch: Span, gaps: Gaps): boolean => {
  const [top, bottom] = [strips[0]!.line.y, strips.at(-1)!.line.y]
  const edges = [stretch[0], ...gaps.flat(), stretch[1]]
  const columns = Array.from({ length: gaps.length + 1 }, (_, at): Span => [edges[2 * at]!, edges[2 * at + 1]!])
  return ruled.across.some(
    (rule) =>
      rule.at < top &&
      rule.at > bottom + 0.5 * strips.at(-1)!.line.size &&
      shareOf(rule, stretch) < whole &&
      columns.some((column) => column[1] - column[0] > 8 && shareOf(rule, column) > whole),
  )
}

const reachOf = (strips: readonly Strip[]): Span => {
  const words = strips.flatMap((strip) => strip.words ?? [])
  return [Math.min(...words.map(({ x }) => x)), Math.max(...words.map(({ right }) => right))]
}

const textOf = (strips: readonly Strip[], column: number, gaps: Gaps): string =>
  wordsIn(strips, column, gaps)
    .map(({ text }) => text)
    .join(' ')

/** A line that lies across the columns, as a row: "Theme: children". */
const across = (strips: readonly Strip[]): TableRow => ({
  cells: new Map([[0, strips.map(({ line }) => line.text)]]),
  isNumbered: false,
  isFirst: false,
  isUnder: false,
})

const longestTheme = 120
const isTheme = (strips: readonly Strip[]): boolean => {
  const text = strips.map(({ line }) => line.text).join(' ')
  return text.length <= longestTheme && !/\d\.\d/.test(text)
}

type Body = { strips: readonly Strip[]; across: ReadonlySet<Strip>; levels: readonly number[] }

/**
 * Rows of the lines under the heads; `unclear` where they cannot be told, null where none has a number. The end of a row
 * may stand alone on the next page.
 */
const tableRows = (
  { strips, across: lying, levels }: Body,
  { gaps, kinds }: Frame,
  { kindOf, isCarried }: { kindOf: HeadKinds; isCarried: boolean },
): TableRow[] | 'unclear' | null => {
  const own = strips.filter((strip) => !lying.has(strip))
  const isRest = isCarried && own.some((strip) => [...cellsOf(strip, gaps)!.keys()].some((column) => column > 0))
  const numbering = numberingOf(own, gaps, kinds, kindOf) ?? (isRest ? unnumbered : null)
  if (numbering === null) return null
  const rows: TableRow[] = []
  for (let from = 0; from < strips.length; ) {
    const isLying = lying.has(strips[from]!)
    const next = strips.findIndex((strip, at) => at >= from && lying.has(strip) !== isLying)
    const stretch = strips.slice(from, next === -1 ? strips.length : next)
    from += stretch.length
    if (isLying) {
      if (!isTheme(stretch)) return 'unclear'
      rows.push(across(stretch))
      continue
    }
    const parted = rowsIn(stretch, levels, gaps, numbering)
    if (parted === null) return 'unclear'
    const isTop = isSetAtTop(parted, gaps, numbering)
    for (const row of parted) {
      const cells = new Map<number, string[]>()
      for (const strip of row)
        for (const [column, words] of cellsOf(strip, gaps)!)
          cells.set(column, [...(cells.get(column) ?? []), words.map(({ text }) => text).join(' ')])
      const isNumbered = row.some(numbering.opens)
      const isBeside = [...cells.keys()].every((column) => kinds[column] === 'position' || kinds[column] === 'comment')
      rows.push({ cells, isNumbered, isFirst: false, isUnder: isTop && !isNumbered && isBeside })
    }
  }
  if (rows[0] !== undefined) rows[0].isFirst = true
  return rows
}

/** Kinds of the columns; without one of answers, comments may be those. */
const kindsOf = (texts: readonly string[], kindOf: HeadKinds): HeadKind[] => {
  const kinds = texts.map(kindOf)
  return kinds.includes('position') ? kinds : kinds.map((kind) => (kind === 'comment' ? 'position' : kind))
}

/** Lines close over or under a row of heads that belong to it. */
const headLines = (
  strips: readonly Strip[],
  at: number,
  { heads, count }: Heads,
  levels: readonly number[],
): { from: number; to: number; heads: Segment[] } => {
  let [from, to, all] = [at, at + count - 1, heads]
  const isClose = (above: Strip, below: Strip): boolean =>
    above.line.y - below.line.y < 1.3 * above.line.size &&
    !levels.some((level) => level < above.line.y && level > below.line.y)
  for (let next = strips[from - 1]; next !== undefined && isClose(next, strips[from]!); next = strips[from - 1]) {
    const isOverFirst = next.words === null || next.words.some(({ x }) => x < all[0]!.right)
    const more = isOverFirst ? null : withLine(all, next)
    if (more === null) break
    all = more
    from--
  }
  for (let next = strips[to + 1]; next !== undefined && isClose(strips[to]!, next); next = strips[to + 1]) {
    const more = next.words === null || /\d/.test(next.line.text) ? null : withLine(all, next)
    if (more === null) break
    all = more
    to++
  }
  return { from, to, heads: all }
}

/** A table between upright rules. */
const walled = (page: Page, at: number, carried: Frame | null): Found => {
  const { strips, ruled, kindOf } = page
  const walls = wallsAt(strips[at]!, ruled)
  if (walls.length === 0) return null
  const [low, high] = [Math.min(...walls.map(({ span }) => span[0])), Math.max(...walls.map(({ span }) => span[1]))]
  const region = strips.filter(({ line }) => line.y > low - 1 && line.y + 0.5 * line.size < high + 1)
  if (region.some(({ words }) => words === null)) return 'unclear'
  const words = region.flatMap((strip) => strip.words!)
  const inner = walls
    .map(({ x }) => x)
    .filter((x) => words.some(({ right }) => right < x + 2) && words.some((word) => word.x > x - 2))
  if (inner.length === 0) return null
  const gaps: Gaps = inner.map((x) => [x, x])
  const [left, right] = reachOf(region)
  const stretch: Span = [Math.min(left, walls[0]!.x), Math.max(right, walls.at(-1)!.x)]
  const levels = levelsAlong(ruled, stretch)
  const inside = levels.filter((level) => level > low - 5 && level < high + 5)
  const bandOf = (strip: Strip): Strip[] => rowOfHead(region, inside, strip)
  const head = carried === null ? bandOf(strips[at]!) : []
  const texts = carried?.texts ?? Array.from({ length: gaps.length + 1 }, (_, column) => textOf(head, column, gaps))
  if (carried !== null && !isSamePlace(carried.gaps, gaps)) return null
  if (carried === null && !isHead(texts, kindOf)) return null
  const first = carried === null ? region.indexOf(head.at(-1)!) + 1 : 0
  const body = region.slice(first)
  const kinds = carried?.kinds ?? kindsOf(texts, kindOf)
  const frame: Frame = {
    heads: carried?.heads ?? headsAt(strips, at, ruled, kindOf)!.heads,
    kinds,
    texts,
    gaps,
    isWalled: true,
  }
  const behind = strips.slice(strips.indexOf(region.at(-1)!) + 1)
  // without walls at its sides a table may go on under a line across it
  if (walls.length < inner.length + 2 && isGoingOn(behind, frame, page)) return 'unclear'
  const part = (rows: TableRow[]): Part => ({ frame, rows, head, used: [...head, ...body] })
  if (body.length === 0) return part([])
  // a cell that spans all columns has no wall beside it
  const isLying = (strip: Strip): boolean =>
    wallsAt(strip, ruled).every(({ x }) => !inner.some((one) => Math.abs(one - x) < 3))
  const lying = new Set(body.filter(isLying))
  const isOdd = (strip: Strip): boolean =>
    !lying.has(strip) &&
    (!fits(strip, gaps) || inner.some((one) => wallsAt(strip, ruled).every(({ x }) => Math.abs(one - x) >= 3)))
  if (body.some(isOdd) || isCutInto([...head, ...body], ruled, stretch, gaps)) return 'unclear'
  const rows = tableRows({ strips: body, across: lying, levels: inside }, frame, {
    kindOf,
    isCarried: carried !== null,
  })
  return rows === null || rows === 'unclear' ? rows : part(rows)
}

const isSamePlace = (before: Gaps, gaps: Gaps): boolean =>
  before.length === gaps.length && before.every(([x], at) => Math.abs(x - gaps[at]![0]) < 3)

/** The lines of the row in which a line stands: between rules, or close to each other. */
function rowOfHead(region: readonly Strip[], levels: readonly number[], strip: Strip): Strip[] {
  const at = region.indexOf(strip)
  const isParted = (above: Strip, below: Strip): boolean =>
    levels.some(
      (level) => level < above.line.y + 0.3 * above.line.size && level > below.line.y + 0.3 * below.line.size,
    ) || isWide(above, below, 1.2 * above.line.size)
  let [from, to] = [at, at]
  while (from > 0 && !isParted(region[from - 1]!, region[from]!)) from--
  while (to + 1 < region.length && !isParted(region[to]!, region[to + 1]!)) to++
  return region.slice(from, to + 1)
}

/** A table without upright rules: its columns are parted by gaps alone. */
const open = (page: Page, at: number, heads: Heads | null, carried: Frame | null): Found => {
  const { strips, ruled, kindOf } = page
  const levelsOf = (all: readonly Segment[]): number[] => levelsAlong(ruled, [all[0]!.x, all.at(-1)!.right])
  const opening = heads === null ? null : headLines(strips, at, heads, levelsOf(heads.heads))
  const all = opening?.heads ?? [...carried!.heads]
  const head = opening === null ? [] : strips.slice(opening.from, opening.to + 1)
  const first = opening === null ? at : opening.to + 1
  let candidates = carried === null ? between(all) : carried.gaps.map((gap): Gaps => [gap])
  const levels = levelsOf(all)
  const start = strips[first]
  const last = head.at(-1)
  if (last !== undefined && start !== undefined && head.length > 1) {
    const isParted = levels.some((level) => level < last.line.y && level > start.line.y)
    if (!isParted && !isWide(last, start, Math.max(head.at(-2)!.line.y - last.line.y, 1.1 * last.line.size)))
      return 'unclear'
  }
  for (const strip of head) candidates = narrowed(candidates, strip) ?? candidates
  const bottom = levels.findLast((level) => strips.slice(first).some(({ line }) => line.y > level)) ?? -Infinity
  const body: Strip[] = []
  const lying = new Set<Strip>()
  let end = first
  for (; end < strips.length; end++) {
    const strip = strips[end]!
    if (strip.words === null) return 'unclear'
    if (strip.line.y < bottom || isNewHead(end, body.at(-1), all, page)) break
    const left = narrowed(candidates, strip)
    if (left !== null) candidates = left
    else if (isBandBefore(strips, end, candidates)) lying.add(strip)
    else break
    body.push(strip)
  }
  const gaps = gapsIn(candidates, all, strips[at]!.line.size)
  const kinds = carried?.kinds ?? []
  if (gaps === null) return 'unclear'
  const texts = carried?.texts ?? Array.from({ length: gaps.length + 1 }, (_, column) => textOf(head, column, gaps))
  const frame: Frame = {
    heads: all,
    kinds: kinds.length > 0 ? kinds : kindsOf(texts, kindOf),
    texts,
    gaps,
    isWalled: false,
  }
  const isEnded = bottom > -Infinity && end < strips.length && strips[end]!.line.y < bottom
  const trimmed = isEnded ? body : withoutTail(body, frame)
  if (trimmed.some((strip) => !lying.has(strip) && !fits(strip, gaps))) return 'unclear'
  const behind = strips.slice(first + trimmed.length)
  if (isGoingOn(behind, frame, page)) return 'unclear'
  if (trimmed.length === 0) {
    // heads at the foot of a page
    if (carried === null && behind.length === 0) return { frame, rows: [], head, used: head }
    return carried === null && /^\(?\d/.test(behind[0]!.line.text) ? 'unclear' : null
  }
  const stretch = reachOf(trimmed.filter((strip) => !lying.has(strip)))
  if (
    isCutInto(
      [...head, ...trimmed],
      ruled,
      [Math.min(stretch[0], all[0]!.x), Math.max(stretch[1], all.at(-1)!.right)],
      gaps,
    )
  )
    return 'unclear'
  const rows = tableRows({ strips: trimmed, across: lying, levels }, frame, { kindOf, isCarried: carried !== null })
  // a line lies across before the first number, and rows may stand below it
  if (rows === null && carried === null && behind.some(({ line }) => /^\d{1,3}\.\d/.test(line.text))) return 'unclear'
  return rows === null || rows === 'unclear' ? rows : { frame, rows, head, used: [...head, ...trimmed] }
}

/** Whether heads stand behind lines of a table: the same again, or others behind a line of the first column alone. */
const isNewHead = (
  at: number,
  before: Strip | undefined,
  heads: readonly Segment[],
  { strips, ruled, kindOf }: Page,
): boolean => {
  const found = before === undefined ? null : headsAt(strips, at, ruled, kindOf)
  return found !== null && (isSameHead(found.heads, heads) || before!.words!.at(-1)!.right < (heads[1]?.x ?? 0))
}

/** A line across the columns with rows of the table under it. */
const isBandBefore = (strips: readonly Strip[], at: number, candidates: Gaps[]): boolean => {
  const next = strips[at + 1]
  if (next === undefined || !isTheme([strips[at]!])) return false
  const left = narrowed(candidates, next)
  const gaps = left?.map((free) => free[0]!)
  return gaps !== undefined && (cellsOf(next, gaps)?.size ?? 0) > 1 && /^\(?\d/.test(next.line.text)
}

/** The lines of a table without those at its end that stand in its first column alone, apart from what is above them. */
const withoutTail = (body: readonly Strip[], { gaps }: Frame): Strip[] => {
  const isAlone = (strip: Strip): boolean => {
    const cells = cellsOf(strip, gaps)
    return cells !== null && cells.size === 1 && cells.has(0)
  }
  const leading = leadingOf(body, gaps) ?? 0
  let end = body.length
  for (let at = body.length - 1; at > 0 && isAlone(body[at]!); at--)
    if (isWide(body[at - 1]!, body[at]!, Math.max(leading, body[at]!.line.size))) end = at
  return body.slice(0, end)
}

/** Whether lines behind the end of a table look like rows of it. */
const isGoingOn = (strips: readonly Strip[], { gaps, kinds }: Frame, { ruled, kindOf }: Page): boolean => {
  const end = strips.findIndex((_, at) => headsAt(strips, at, ruled, kindOf) !== null)
  const rest = end === -1 ? strips : strips.slice(0, end)
  if (rest.some(isParted)) return true
  const numbering = numberingOf(rest, gaps, kinds, kindOf)
  return numbering !== null && rest.some((strip) => numbering.opens(strip) && (cellsOf(strip, gaps)?.size ?? 0) > 1)
}

/** The table under the heads of a line; null where it has none. */
export const partUnder = (page: Page, at: number): Found => {
  const heads = headsAt(page.strips, at, page.ruled, page.kindOf)
  if (heads === null) return null
  return walled(page, at, null) ?? open(page, at, heads, null)
}

/** What goes on of a table of the page before, from the first line of the page; null where it ended there. */
export const partOf = (page: Page, frame: Frame): Found =>
  page.strips.length === 0 ? null : frame.isWalled ? walled(page, 0, frame) : open(page, 0, null, frame)
