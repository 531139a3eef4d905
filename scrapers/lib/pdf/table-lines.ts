// Lines of a page as words with their places, the rules beside them, and what a table is made of: its heads, columns and rows.

/** From where to where, in points. */
export type Span = readonly [from: number, to: number]
export type Rule = { at: number; spans: Span[] }
/** `across` from the top down, `down` from the left. */
export type Ruled = { across: Rule[]; down: Rule[] }

/** In points: the borders of two cells beside each other, and the corners of their frames, are one rule. */
const room = 4
/** In points: what is shorter is a sign or the line under a word. */
const shortest = 8
const thickest = 2

const joined = (spans: readonly Span[]): Span[] => {
  const all: Span[] = []
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    const last = all.at(-1)
    if (last !== undefined && from - last[1] <= room) all[all.length - 1] = [last[0], Math.max(last[1], to)]
    else all.push([from, to])
  }
  return all.filter(([from, to]) => to - from >= shortest)
}

const rulesOf = (lines: readonly { at: number; span: Span }[]): Rule[] => {
  const groups: { at: number; last: number; spans: Span[] }[] = []
  for (const { at, span } of lines.toSorted((a, b) => a.at - b.at)) {
    const group = groups.at(-1)
    if (group !== undefined && at - group.last <= room && at - group.at <= 2 * room)
      Object.assign(group, { last: at, spans: [...group.spans, span] })
    else groups.push({ at, last: at, spans: [span] })
  }
  return groups
    .map(({ at, last, spans }) => ({ at: (at + last) / 2, spans: joined(spans) }))
    .filter(({ spans }) => spans.length > 0)
}

export function ruledOf(boxes: readonly (readonly [number, number, number, number])[]): Ruled {
  const across = boxes.filter(([, bottom, , top]) => top - bottom <= thickest)
  const down = boxes.filter(([left, , right]) => right - left <= thickest)
  return {
    across: rulesOf(across.map(([x, y, right, top]) => ({ at: (y + top) / 2, span: [x, right] }))).reverse(),
    down: rulesOf(down.map(([x, y, right, top]) => ({ at: (x + right) / 2, span: [y, top] }))),
  }
}

/** The share of a stretch along which a rule is drawn. */
export const shareOf = ({ spans }: Rule, [from, to]: Span): number =>
  spans.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, to) - Math.max(a, from)), 0) / Math.max(1, to - from)

/** The stretch of a rule that holds a place. */
export const stretchAt = ({ spans }: Rule, place: number): Span | undefined =>
  spans.find(([from, to]) => from <= place && to >= place)

/**
 * Expressions for the heads of columns, without regard to case: of what is answered, of the answer, of what is said beside
 * it; and words of the first page, without blanks and capitals, one of which each paper with such tables has.
 */
export type HeadWords = { subject: string; position: string; comment: string; papers: readonly string[] }

export type Place = { x: number; right: number; y: number }
export type Word = Place & { text: string }
/** A line of a page, with the places of its words where they are known. */
export type Printed = { text: string; size: number; y: number; places?: Place[] }
/** Words of one baseline; none where their places are not known. `own` is the line of the page that holds them. */
export type Strip = { line: Omit<Printed, 'places'>; own: Printed; words: Word[] | null }

/** In type sizes: words of one cell stand at one height. */
const level = 0.15

/** The words of a line: lines of cells beside each other may stand at nearly the same height, and are parted here. */
export const stripsOf = (own: Printed): Strip[] => {
  const texts = own.text.split(' ')
  const { places } = own
  if (places === undefined || places.length !== texts.length) return [{ line: own, own, words: null }]
  const words = texts.map((text, at): Word => ({ ...places[at]!, text }))
  const heights: { y: number; words: Word[] }[] = []
  for (const word of words) {
    const beside = heights.find(({ y }) => Math.abs(y - word.y) < level * own.size)
    if (beside === undefined) heights.push({ y: word.y, words: [word] })
    else beside.words.push(word)
  }
  if (heights.length === 1) return [{ line: own, own, words }]
  return heights
    .sort((a, b) => b.y - a.y)
    .map(({ y, words: some }) => ({
      line: { text: some.map(({ text }) => text).join(' '), size: own.size, y },
      own,
      words: some,
    }))
}

export type HeadKind = 'subject' | 'position' | 'comment' | null
export type HeadKinds = (text: string) => HeadKind

/** As the table of heads has it: "Response to the recommendation" is one of answers. */
export const kindsBy = (words: HeadWords): HeadKinds => {
  const kinds = (['position', 'comment', 'subject'] as const).map(
    (kind) => [kind, new RegExp(words[kind], 'iu')] as const,
  )
  return (text) => kinds.find(([, form]) => form.test(text))?.[0] ?? null
}

/** Words side by side: `x` and `right` of the first and the last. */
export type Segment = Word

/** In type sizes: words of one head stand closer. */
const wideInHeads = 0.7

/** The words of a line put together, but where they stand wide apart or a rule parts them. */
const segmentsOf = ({ line, words }: Strip, walls: readonly number[]): Segment[] => {
  const segments: Segment[] = []
  for (const word of words ?? []) {
    const last = segments.at(-1)
    const isApart = (before: Segment): boolean =>
      word.x - before.right > wideInHeads * line.size || walls.some((x) => before.right <= x + 1 && word.x >= x - 1)
    if (last === undefined || isApart(last)) segments.push({ ...word })
    else Object.assign(last, { right: word.right, text: `${last.text} ${word.text}` })
  }
  return segments
}

const longestHead = 60
const mostColumns = 7

/** "Comments", not "no capacity." or "see recommendation 140.2": lines of cells hold the same words. */
const isTitle = (text: string): boolean => /^[\p{Lu}#(]/u.test(text)
/** Figures are those of an entry, but for a count: "Rec. 163", "Supported (12)". */
const goesOn = /(?<!\(\d{0,3})\d|\p{Ll}{4}[.;,]$/u

export const isHead = (texts: readonly string[], kindOf: HeadKinds): boolean => {
  const kinds = texts.map((text) => (isTitle(text) ? kindOf(text) : null))
  return (
    texts.length <= mostColumns &&
    texts.every((text) => text.length <= longestHead && !goesOn.test(text)) &&
    kinds.includes('subject') &&
    kinds.some((kind) => kind === 'position' || kind === 'comment')
  )
}

/** Whether the words of two rows of heads are the same. */
export const isSameHead = (one: readonly Segment[], other: readonly Segment[]): boolean =>
  one.map(({ text }) => text).join('|') === other.map(({ text }) => text).join('|')

/** Places of upright rules that pass beside a line. */
export const wallsAt = ({ line }: Strip, { down }: Ruled): { x: number; span: Span }[] =>
  down.flatMap((rule) => {
    const span = stretchAt(rule, line.y + 0.3 * line.size)
    return span === undefined ? [] : [{ x: rule.at, span }]
  })

const label = /^\(?[\dA-Za-z]{1,4}[.)]?$/

/** Whether the words of a line stand apart as cells do; a number before its paragraph does, too. */
export const isParted = (strip: Strip): boolean => {
  const segments = segmentsOf(strip, [])
  return segments.length > (label.test(segments[0]?.text ?? '') ? 2 : 1)
}

/** Heads side by side, and how many lines they take. */
export type Heads = { heads: Segment[]; count: number }

/** In type sizes: lines of one cell never stand so close, those of cells beside each other do. */
const interleaved = 0.9
/** In type sizes: the next line of a cell stands no farther. */
const nextLine = 1.3
const mostLines = 6

type Reader = { ruled: Ruled; kindOf: HeadKinds }

/** Heads in lines from one on; `room` is how far the next line of them stands at most, in type sizes. */
const headsWithin = (strips: readonly Strip[], at: number, room: number, reader: Reader): Heads | null => {
  const { ruled, kindOf } = reader
  let heads: Segment[] = []
  for (const [count, strip] of strips.slice(at, at + mostLines).entries()) {
    const down = count === 0 ? 0 : (strips[at + count - 1]!.line.y - strip.line.y) / strip.line.size
    if (strip.words === null || down > room) return null
    // heads that open with this line have no part in what stands over them
    if (down > interleaved && headsWithin(strips, at + count, interleaved, reader) !== null) return null
    const walls = wallsAt(strip, ruled).map(({ x }) => x)
    const own = segmentsOf(strip, walls)
    const all = own.reduce<Segment[] | null>((before, one) => (before === null ? null : laidOver(before, one)), heads)
    if (all === null || all.some(({ text }) => text.length > longestHead)) return null
    heads = all.toSorted((a, b) => a.x - b.x)
    const texts = heads.map(({ text }) => text)
    if (heads.length > 1 && isHead(texts, kindOf)) return { heads, count: count + 1 }
  }
  return null
}

/** The row of heads that opens with a line; null where it opens none. Heads of several lines may stand around those of one. */
export const headsAt = (strips: readonly Strip[], at: number, ruled: Ruled, kindOf: HeadKinds): Heads | null =>
  headsWithin(strips, at, nextLine, { ruled, kindOf })

/** A segment put to those that it stands over or under, or beside them; null where it stands over two. */
function laidOver(heads: readonly Segment[], segment: Segment): Segment[] | null {
  const over = heads.filter(({ x, right }) => x < segment.right && right > segment.x)
  if (over.length > 1) return null
  const [head] = over
  if (head === undefined) return [...heads, segment]
  const text = `${head.text} ${segment.text}`
  const joined = { ...head, x: Math.min(head.x, segment.x), right: Math.max(head.right, segment.right), text }
  return heads.map((one) => (one === head ? joined : one))
}

/** The segments of a further line of the heads, laid over those above or below them; null where one lies over none or two. */
export const withLine = (heads: readonly Segment[], strip: Strip): Segment[] | null =>
  segmentsOf(strip, []).reduce<Segment[] | null>(
    (before, segment) => {
      const all = before === null ? null : laidOver(before, segment)
      // words of the line change nothing in what the heads are called
      return all === null || all.length > heads.length
        ? null
        : all.map((one, at) => ({ ...one, text: heads[at]!.text }))
    },
    [...heads],
  )

/** What parts the columns, from the left: a rule is a gap without room. */
export type Gaps = Span[]

/** In points: how far a word may reach over a rule, by widths that are not quite those of the print. */
const slack = 1

/** The column of a word; null where it lies across two. */
export const columnOf = ({ x, right }: Word, gaps: Gaps): number | null => {
  const isAcross = gaps.some(([from, to]) => x < to - slack && right > from + slack)
  return isAcross ? null : gaps.filter(([from, to]) => (x + right) / 2 > (from + to) / 2).length
}

export const fits = ({ words }: Strip, gaps: Gaps): boolean =>
  words?.every((word) => columnOf(word, gaps) !== null) ?? false

/** The words of a line by their column; null where one lies across two. */
export const cellsOf = ({ words }: Strip, gaps: Gaps): Map<number, Word[]> | null => {
  const cells = new Map<number, Word[]>()
  for (const word of words ?? []) {
    const column = columnOf(word, gaps)
    if (column === null) return null
    cells.set(column, [...(cells.get(column) ?? []), word])
  }
  return words === null ? null : cells
}

/** In type sizes: words of a line stand nearer, but for those of a justified one. */
const narrowest = 0.29
/** In type sizes: words of a line may stand as wide apart in some lines, and not in all. */
const wide = 0.42

/** What may part two columns: stretches without words between their heads. */
export type Candidates = Gaps[]

export const between = (heads: readonly Segment[]): Candidates =>
  heads.slice(1).map(({ x }, at): Gaps => [[heads[at]!.right, x]])

/** The stretches that the words of a line leave free; null where they leave none between two heads: the line lies across. */
export const narrowed = (candidates: Candidates, { line, words }: Strip): Candidates | null => {
  if (words === null) return null
  const left = candidates.map((gaps) =>
    words
      .reduce<Gaps>(
        (free, { x, right }) =>
          free.flatMap(([from, to]): Gaps => {
            if (right <= from || x >= to) return [[from, to]]
            return [
              [from, Math.max(from, x)],
              [Math.min(to, right), to],
            ]
          }),
        gaps,
      )
      .filter(([from, to]) => to - from >= narrowest * line.size),
  )
  return left.every((gaps) => gaps.length > 0) ? left : null
}

/** In points: the head of a column begins where its lines begin. */
const near = 2

/**
 * The one gap between each two heads, which is wide, or ends where the next head begins; null where there are several, and
 * nobody can tell which it is. `size` is that of the type.
 */
export const gapsIn = (candidates: Candidates, heads: readonly Segment[], size: number): Gaps | null => {
  const gaps = candidates.map((free, at): Span | undefined => {
    const own = free.filter(([, to]) => Math.abs(to - heads[at + 1]!.x) < near)
    const others = free.filter((gap) => !own.includes(gap) && gap[1] - gap[0] >= wide * size)
    const all = [...own, ...others]
    return all.length === 1 ? all[0] : undefined
  })
  return gaps.every((gap) => gap !== undefined) ? (gaps as Gaps) : null
}

/** Lines of each cell by its column; one that lies across the table is a cell alone. */
export type TableRow = {
  cells: Map<number, string[]>
  isNumbered: boolean
  isFirst: boolean
  /** it goes on with the cells above it, since all cells of the table begin beside their numbers */
  isUnder: boolean
}

/** What goes on over the page: heads with their places, and gaps between the columns. */
export type Frame = {
  heads: readonly Segment[]
  kinds: readonly HeadKind[]
  texts: readonly string[]
  gaps: Gaps
  isWalled: boolean
}

export type Part = { frame: Frame; rows: TableRow[]; head: Strip[]; used: Strip[] }
/** `unclear`: there is a table, and what stands in which cell cannot be told. */
export type Found = Part | 'unclear' | null

/** Which lines open with the number of a row, in which columns numbers and answers stand, and what is an answer by itself. */
export type Numbering = {
  column: number
  opens: (strip: Strip) => boolean
  positions: ReadonlySet<number>
  isAnswer: (text: string) => boolean
}
