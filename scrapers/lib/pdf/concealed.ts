// Which characters of a page nobody sees: without ink, cut off, covered, or in the colour of the ground they stand on.
import { covers, type Ground } from './covers.ts'
import {
  boxAround,
  type Concealed,
  holds,
  meet,
  type Rect,
  type Run,
  type Spot,
  sizeOn,
  spotsOf,
  wholePage,
  within,
  wordsIn,
  wordsWhere,
} from './ink.ts'

/** A thin line. */
export type Rule = { at: number; box: Rect }

/** Smaller shapes are rules and signs: no ground, and no cover. */
const smallest = 5
const isGround = ({ box }: Ground): boolean => box[2] - box[0] > smallest && box[3] - box[1] > smallest

/** A slip hides no letter for sure, and is no hair of a letter or a table either. */
const thinnest = 1.5
const isSlip = (ground: Ground): boolean =>
  !isGround(ground) &&
  ground.sure &&
  ground.box[2] - ground.box[0] > thinnest &&
  ground.box[3] - ground.box[1] > thinnest

/** From the middle of a small letter to its foot and its head, in type sizes. */
const toEdge = 0.17

/** Whether a shape lies on a part of a letter: on its foot or head, or on its middle where it is no cover for sure. */
function touches(ground: Ground, { x, y }: Spot, { matrix, state }: Run): boolean {
  const [dx, dy] = [matrix[2] * state.size * toEdge, matrix[3] * state.size * toEdge]
  return [0, 1, -1].some((way) => covers(ground, x + way * dx, y + way * dy))
}

const partsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** Two colours that no eye tells apart. */
const alike = (one: string, other: string): boolean => {
  const others = partsOf(other)
  return partsOf(one).every((part, i) => Math.abs(part - others[i]!) <= 3)
}

export const isWhite = (colour: string | null): boolean => colour !== null && alike(colour, '#ffffff')

/** A line crosses a word out between these heights over the middle of its small letters, in type sizes. */
const crossing = [-0.14, 0.16] as const

const isCrossed = ({ x, y }: Spot, size: number, { box }: Rule): boolean => {
  const height = (box[1] + box[3]) / 2 - y
  return x > box[0] && x < box[2] && height > crossing[0] * size && height < crossing[1] * size
}

/** Tells the colours that stand on a ground of their own kind somewhere on the page, white being that of the paper. */
const vanishingOn = (grounds: readonly Ground[]): ((colour: string) => boolean) => {
  const others = [...new Set(grounds.flatMap(({ colour }) => colour ?? [])), '#ffffff']
  const known = new Map<string, boolean>()
  return (colour) => {
    const answer = known.get(colour) ?? others.some((other) => alike(other, colour))
    known.set(colour, answer)
    return answer
  }
}

type Drawing = { runs: readonly Run[]; grounds: readonly Ground[]; rules: readonly Rule[]; page: Rect }

/** What strikes words out, or lies on a part of them, lies over this many letters or more; a stroke of a letter or a sign over fewer. */
const fewestStruck = 3

/** Tells which characters of a page nobody sees, and of which it cannot be known. */
export function concealedIn({ runs, grounds: all, rules, page }: Drawing): Concealed {
  const grounds = all.filter(isGround)
  const slips = all.filter(isSlip)
  const lines = rules.filter(({ box }) => box[2] - box[0] > smallest && box[3] - box[1] < 3)
  const last = Math.max(grounds.at(-1)?.at ?? -1, slips.at(-1)?.at ?? -1)
  const isWhole = ({ colour, box }: Ground): boolean =>
    colour === null && (box[2] - box[0]) * (box[3] - box[1]) > wholePage * (page[2] - page[0]) * (page[3] - page[1])
  const concealed: Concealed = { unseen: '', overlaid: [], struck: [], concealed: 0, whiteOnPicture: 0 }
  const signs: string[] = []
  // a run may be one letter: words go on in the runs that follow
  const struckOrNot: (Spot & { isStruck: boolean })[] = []
  const between = { text: '', x: 0, y: 0, width: 0, isStruck: false }
  const vanishing = vanishingOn(grounds)
  for (const run of runs) {
    const { colour, start, clip } = run
    if (run.masked && !run.hidden && run.text.length >= fewestStruck)
      concealed.overlaid.push(wordsIn(run.glyphs).trim())
    const mayVanish = colour !== null && vanishing(colour)
    const later = last > start
    const around = later || mayVanish || clip !== null || lines.length > 0 ? boxAround(run, 0.2) : null
    const near = around && (later || mayVanish) ? grounds.filter(({ box }) => meet(box, around)) : []
    const nearSlips = around && later ? slips.filter(({ at, box }) => at > start && meet(box, around)) : []
    const laid = [...near.filter((ground) => ground.at > start && (ground.sure || ground.outline)), ...nearSlips]
    const crossing = around ? lines.filter(({ box }) => meet(box, around)) : []
    const mayBeCut = around !== null && clip !== null && !within(clip, around)
    const isLaidOn = nearSlips.length > 0 || near.some((ground) => ground.at > start)
    if (run.hidden || !(mayVanish || mayBeCut || crossing.length > 0 || isLaidOn)) {
      signs.push((run.hidden ? '1' : '0').repeat(run.text.length))
      // a blank goes on with what it stands behind
      const goesOn = run.text === '' && struckOrNot.at(-1)?.isStruck === true
      struckOrNot.push(goesOn ? { ...between, text: ' ', isStruck: true } : between)
      continue
    }
    const spots = spotsOf(run)
    const size = sizeOn(run)
    let own = ''
    let at = start
    const overlaid = new Set<number>()
    const touched = new Set<number>()
    for (const [i, spot] of spots.entries()) {
      const on = near.filter((ground) => covers(ground, spot.x, spot.y))
      const over = on.filter((ground) => ground.at > at)
      const below = on.findLast((ground) => ground.at <= at)
      const vanishes =
        mayVanish && (below === undefined ? isWhite(colour) : below.colour !== null && alike(below.colour, colour))
      const isCut = mayBeCut && !holds(clip!, spot.x, spot.y)
      if (over.some(({ sure, outline }) => !sure && !outline)) overlaid.add(i)
      struckOrNot.push({ ...spot, isStruck: crossing.some((rule) => isCrossed(spot, size, rule)) })
      const letters = spot.text.replace(/\s/g, '').length
      const isUnseen = isCut || vanishes || over.some(({ sure }) => sure)
      if (!isUnseen && laid.some((ground) => ground.at > at && touches(ground, spot, run))) touched.add(i)
      own += (isUnseen ? '1' : '0').repeat(letters)
      if (!isUnseen && overlaid.has(i)) concealed.concealed += letters
      if (below && isWhite(colour) && isWhole(below)) concealed.whiteOnPicture += letters
      at += letters
    }
    signs.push(own)
    concealed.overlaid.push(...wordsWhere(spots, (i) => overlaid.has(i)))
    concealed.overlaid.push(...wordsWhere(spots, (i) => touched.has(i)).filter((words) => words.length >= fewestStruck))
  }
  const struck = wordsWhere(struckOrNot, (at) => struckOrNot[at]!.isStruck)
  concealed.struck.push(...struck.filter((words) => words.length >= fewestStruck))
  concealed.unseen = signs.join('')
  concealed.concealed += concealed.unseen.replaceAll('0', '').length
  return concealed
}
