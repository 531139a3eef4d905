// Several drafts of one window become one: the better label stands, two official dates that disagree are both said.
import { compareCertainty } from '../certainty.ts'
import { stableText } from './context.ts'
import { sameDates } from './dates.ts'
import { asStored, type Draft, disagreement, withBasis } from './draft.ts'
import { ground } from './grounds/ground.ts'

function better(a: Draft, b: Draft): number {
  const rank = compareCertainty(b.window.certainty, a.window.certainty)
  if (rank !== 0) return rank
  const [x, y] = [a.window.readOn ?? '', b.window.readOn ?? '']
  if (x !== y) return x > y ? -1 : 1
  // read on the same day: the earlier date is the one that nobody misses
  const [d, e] = [a.window.dueOn ?? '9999', b.window.dueOn ?? '9999']
  if (d !== e) return d < e ? -1 : 1
  const [s, t] = [stableText(a.window), stableText(b.window)]
  return s < t ? -1 : s > t ? 1 : 0
}

function merge(drafts: Draft[]): Draft {
  const loud = drafts.filter(({ silent }) => !silent)
  const [first, ...others] = (loud.length > 0 ? loud : drafts).sort(better)
  const { window } = first!
  const rivals = others.filter(
    ({ window: other }) =>
      other.certainty === 'official' && window.certainty === 'official' && !sameDates(window, other),
  )
  if (rivals.length === 0) return first!
  const against = new Map(
    rivals.map(({ window: { dueOn, opensOn, basis, readOn, grounds } }) => {
      const from = grounds?.basis ?? ground('raw', basis)
      const rival = { words: `${dueOn ?? opensOn}`, source: basis, readOn, from }
      return [stableText(rival), rival]
    }),
  )
  const rest = [...against.values()]
  const contradictedBy = [...(window.contradictedBy ?? []), ...rest.map(asStored)]
  return { ...first!, window: { ...withBasis(window, disagreement(rest)), contradictedBy } }
}

/** One draft a key, whatever the order in which they come. */
export function settle(drafts: readonly Draft[]): Map<string, Draft> {
  const byKey = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const known = byKey.get(draft.window.key)
    if (known === undefined) byKey.set(draft.window.key, [draft])
    else known.push(draft)
  }
  return new Map([...byKey].map(([key, same]) => [key, merge(same)]))
}
