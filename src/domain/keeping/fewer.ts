// Whether a text with fewer recommendations may displace what is held of its symbol.

/** What is held: the recommendations of a text, or the rows that the register knows of a text that is not collected yet. */
export type HeldCount = { count: number; from: 'text' | 'draft' | 'register' }

/** `doubt`: it displaces what is held, and a person should compare; `stays`: what is held stays until a person decides. */
export type FewerVerdict = 'not_fewer' | 'doubt' | 'stays'

/** Below this share of the recommendations of a draft that is held, a final text is a file that lost them. */
const minimumShare = 0.8

/**
 * Compares the recommendations of a text that was read with what is held. A text that may be quoted is never displaced by
 * a smaller one, though it be by a single recommendation: a damaged file may read as a sound one. A final text may have
 * merged a few of its draft. The register holds no text: the new one is taken, with a doubt.
 */
export function compareCounts(count: number, held: HeldCount | null, isDoubtful: boolean): FewerVerdict {
  if (held === null || count >= held.count) return 'not_fewer'
  if (held.from === 'register') return 'doubt'
  if (held.from === 'text') return 'stays'
  return isDoubtful || count < held.count * minimumShare ? 'stays' : 'doubt'
}
