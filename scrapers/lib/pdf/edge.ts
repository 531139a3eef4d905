// Words of a page that begin on it and run over its edge: what lies outside is not printed, and the library drops it.
import { type Rect, type Run, type Spot, spotsOf } from './ink.ts'

/** Points: a letter whose middle lies this far outside is seen no more. */
const slack = 1

const isOutside = ({ x, y }: Spot, [left, bottom, right, top]: Rect): boolean =>
  x < left - slack || x > right + slack || y < bottom - slack || y > top + slack

/** The runs of text that lie on the page in part, each with its words; a slanted one may be a watermark. */
export const wordsOverEdge = (runs: readonly Run[], page: Rect): string[] =>
  runs.flatMap((run) => {
    if (run.hidden || isSlanted(run)) return []
    const spots = spotsOf(run)
    const printed = spots.filter(({ text }) => text.trim() !== '')
    const outside = printed.filter((spot) => isOutside(spot, page)).length
    return outside === 0 || outside === printed.length
      ? []
      : [
          spots
            .map(({ text }) => text)
            .join('')
            .trim()
            .slice(-60),
        ]
  })

/** Does any letter of a run lie outside the page? */
export const reachesOver = (run: Run, page: Rect): boolean =>
  spotsOf(run).some((spot) => spot.text.trim() !== '' && isOutside(spot, page))

const isSlanted = ({ matrix: [a, b] }: Run): boolean => Math.min(Math.abs(a), Math.abs(b)) > 0.05 * Math.hypot(a, b)
