// Links of a draft whose host is one letter away from a host of the field, or from another link of the draft (CITATIONS 7).
import type { DraftPart } from './drafts.ts'
import { knownHosts } from './hosts-table.ts'
import { partsAtOnce, type Steps } from './steps.ts'

/** `nearest` is offered, never put in: the link may be right. */
export type LinkFault = {
  part: number
  /** UTF-16 offsets of the host in its part */
  start: number
  end: number
  host: string
  nearest: string
  /** whether `nearest` is a host of the field, or stands elsewhere in the draft */
  from: 'known_host' | 'other_link'
}

/** Links of one draft that are named. */
const mostLinkFaults = 500
/** Hosts of other links are compared from this length on: short ones are a letter apart by chance. */
const longEnough = 9
const link = /(?:https?:\/\/(?:www\.)?|www\.)([a-z\d][a-z\d.-]{2,80}[a-z])(?![a-z\d.-]*@)/giu

/** One letter put in, left out or changed, or two that changed places. */
export function isOneLetterAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let front = 0
  while (front < Math.min(a.length, b.length) && a[front] === b[front]) front += 1
  let back = 0
  while (back < Math.min(a.length, b.length) - front && a.at(-1 - back) === b.at(-1 - back)) back += 1
  const [restA, restB] = [a.slice(front, a.length - back), b.slice(front, b.length - back)]
  return Math.max(restA.length, restB.length) === 1 || (restA.length === 2 && restB === `${restA[1]}${restA[0]}`)
}

const isKnown = (host: string): boolean => knownHosts.some((known) => host === known || host.endsWith(`.${known}`))

/** Where hosts stand in a draft, the first 500 of them; of two links that are a letter apart both are named. */
export function* findLinkFaults(parts: readonly DraftPart[]): Steps<LinkFault[]> {
  const links: Omit<LinkFault, 'nearest' | 'from'>[] = []
  for (const [part, { text }] of parts.entries()) {
    if (part % partsAtOnce === partsAtOnce - 1) yield
    for (const match of text.matchAll(link)) {
      const start = match.index + match[0].length - match[1]!.length
      links.push({ part, start, end: start + match[1]!.length, host: match[1]!.toLowerCase() })
    }
  }
  yield
  const known = new Map<string, boolean>()
  const strange = links.filter(({ host }) => {
    if (!known.has(host)) known.set(host, isKnown(host))
    return !known.get(host)
  })
  const others = [...new Set(strange.map(({ host }) => host))].slice(0, 500)
  const nearestOf = new Map(
    others.flatMap((host): [string, Pick<LinkFault, 'nearest' | 'from'>][] => {
      const nearest = knownHosts.find((one) => isOneLetterAway(host, one))
      if (nearest !== undefined) return [[host, { nearest, from: 'known_host' }]]
      const other = host.length < longEnough ? undefined : others.find((one) => isOneLetterAway(host, one))
      return other === undefined ? [] : [[host, { nearest: other, from: 'other_link' }]]
    }),
  )
  return strange
    .filter(({ host }) => nearestOf.has(host))
    .slice(0, mostLinkFaults)
    .map((one) => ({ ...one, ...nearestOf.get(one.host)! }))
}
