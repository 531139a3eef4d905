// Which characters of a page nobody sees: without ink, cut off, covered, or in the colour of the ground they stand on.
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
  wordsWhere,
} from './ink.ts'

/** A shape that is laid on the page after `at` characters; `colour` is null where it has several or is not known. */
export type Ground = {
  at: number
  box: Rect
  colour: string | null
  /** it covers the whole of its box */
  sure: boolean
}

/** A thin line. */
export type Rule = { at: number; box: Rect }

/** Smaller shapes are rules and signs: no ground, and no cover. */
const smallest = 5
const isGround = ({ box }: Ground): boolean => box[2] - box[0] > smallest && box[3] - box[1] > smallest

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

/** A line that strikes words out lies over this many letters or more; a stroke of a letter or a sign over fewer. */
const fewestStruck = 3

/** Tells which characters of a page nobody sees, and of which it cannot be known. */
export function concealedIn({ runs, grounds: all, rules, page }: Drawing): Concealed {
  const grounds = all.filter(isGround)
  const lines = rules.filter(({ box }) => box[2] - box[0] > smallest && box[3] - box[1] < 3)
  const last = grounds.at(-1)?.at ?? -1
  const isWhole = ({ colour, box }: Ground): boolean =>
    colour === null && (box[2] - box[0]) * (box[3] - box[1]) > wholePage * (page[2] - page[0]) * (page[3] - page[1])
  const concealed: Concealed = { unseen: '', overlaid: [], struck: [], concealed: 0, whiteOnPicture: 0 }
  const signs: string[] = []
  const vanishing = vanishingOn(grounds)
  for (const run of runs) {
    const { colour, start, clip } = run
    const mayVanish = colour !== null && vanishing(colour)
    const later = last > start
    const around = later || mayVanish || clip !== null || lines.length > 0 ? boxAround(run, 0.2) : null
    const near = around && (later || mayVanish) ? grounds.filter(({ box }) => meet(box, around)) : []
    const crossing = around ? lines.filter(({ box }) => meet(box, around)) : []
    const mayBeCut = around !== null && clip !== null && !within(clip, around)
    if (run.hidden || !(mayVanish || mayBeCut || crossing.length > 0 || near.some((ground) => ground.at > start))) {
      signs.push((run.hidden ? '1' : '0').repeat(run.text.length))
      continue
    }
    const spots = spotsOf(run)
    const size = sizeOn(run)
    let own = ''
    let at = start
    const overlaid = new Set<number>()
    const struck = new Set<number>()
    for (const [i, spot] of spots.entries()) {
      const on = near.filter(({ box }) => holds(box, spot.x, spot.y))
      const covers = on.filter((ground) => ground.at > at)
      const below = on.findLast((ground) => ground.at <= at)
      const vanishes =
        mayVanish && (below === undefined ? isWhite(colour) : below.colour !== null && alike(below.colour, colour))
      const isCut = mayBeCut && !holds(clip!, spot.x, spot.y)
      if (covers.some(({ sure }) => !sure)) overlaid.add(i)
      if (crossing.some((rule) => isCrossed(spot, size, rule))) struck.add(i)
      const letters = spot.text.replace(/\s/g, '').length
      const isUnseen = isCut || vanishes || covers.some(({ sure }) => sure)
      own += (isUnseen ? '1' : '0').repeat(letters)
      if (!isUnseen && overlaid.has(i)) concealed.concealed += letters
      if (below && isWhite(colour) && isWhole(below)) concealed.whiteOnPicture += letters
      at += letters
    }
    signs.push(own)
    concealed.overlaid.push(...wordsWhere(spots, (i) => overlaid.has(i)))
    concealed.struck.push(...wordsWhere(spots, (i) => struck.has(i)).filter((words) => words.length >= fewestStruck))
  }
  concealed.unseen = signs.join('')
  concealed.concealed += concealed.unseen.replaceAll('0', '').length
  return concealed
}
