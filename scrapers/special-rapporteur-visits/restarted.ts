// Letters that begin again within one paragraph, under a heading of their own: one pinpoint then names two texts.
import type { Block } from '../lib/numbered/types.ts'

/** Doubts for items whose letters were printed before in the paragraph: "(a) … (b) … Safeguards (a) …". */
export function restartedLetters(number: string | null, blocks: readonly Block[]): string[] {
  const seen = new Set<string>()
  const doubts: string[] = []
  let last = ''
  for (const { path, bullet } of blocks) {
    // a bullet prints no letter
    if (bullet) continue
    const key = path.map((label) => `(${label})`).join('')
    // a text that goes on behind its own items stands under the same letter
    if (key !== '' && key !== last && !last.startsWith(key) && seen.has(key))
      doubts.push(`para. ${number ?? '?'}${key}: the number ${number ?? ''}${key} is printed twice`)
    seen.add(key)
    last = key
  }
  return [...new Set(doubts)]
}
