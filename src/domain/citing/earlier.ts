// "Ibid." and "supra note 5": which citation is meant, where the rule of notes leaves no doubt.

import type { Citation } from './citation.ts'
import type { DraftPart } from './drafts.ts'
import { partsAtOnce, type Steps } from './steps.ts'

type Back = { antecedent: number | null; unresolved: Citation['unresolved'] }
const nowhere = (unresolved: Citation['unresolved']): Back => ({ antecedent: null, unresolved })

/** Gives "Ibid." and its like the citation that they repeat: the one before in the same note, or the only one of the note before. */
export function* linkBack(parts: readonly DraftPart[], citations: readonly Citation[]): Steps<Citation[]> {
  const byPart = new Map<number, number[]>()
  /** The one before in the same part, by place. */
  const previousOf = new Map<number, number>()
  citations.forEach((one, at) => {
    const own = byPart.get(one.part)
    if (own === undefined) byPart.set(one.part, [at])
    else {
      previousOf.set(at, own.at(-1)!)
      own.push(at)
    }
  })
  /** What a whole note leads to: asked for again by each note that repeats it. */
  const onlyOne = new Map<number, Back>()
  const byNumber = new Map<string, number | null>()
  /** The note before each note, running text left out. */
  const before: (number | undefined)[] = []
  let last: number | undefined
  for (const [at, part] of parts.entries()) {
    if (at % partsAtOnce === partsAtOnce - 1) yield
    if (part.note !== null) byNumber.set(part.note, byNumber.has(part.note) ? null : at)
    if (part.where === 'text') continue
    before[at] = last
    last = at
  }
  yield
  const linked: Citation[] = []
  citations.forEach((one, at) => {
    linked.push({ ...one, ...backOf(one, at) })
  })
  return linked

  function backOf(one: Citation, at: number): Back {
    if (one.how === 'lost_source') return nowhere('none_before')
    if (one.how === 'earlier_note') {
      const part = byNumber.get(one.noteNamed ?? '')
      return part === undefined || part === null ? nowhere('none_before') : onlyOf(part)
    }
    if (one.how !== 'ibid') return nowhere(null)
    const previous = previousOf.get(at)
    if (previous !== undefined) return target(previous)
    if (parts[one.part]!.where === 'text') return at === 0 ? nowhere('none_before') : inText(one, at)
    const note = before[one.part]
    return note === undefined ? nowhere('none_before') : onlyOf(note!)
  }

  /** In running text the citation before, unless it stands beside another. */
  function inText(one: Citation, at: number): Back {
    const last = citations[at - 1]!
    const beside = citations[at - 2]
    const near = parts[last.part]!.where === 'text' && one.part - last.part <= 3
    if (!near) return nowhere('none_before')
    return beside?.part === last.part && beside.how !== 'ibid' ? nowhere('several_before') : target(at - 1)
  }

  function onlyOf(part: number): Back {
    const own = byPart.get(part) ?? []
    if (own.length === 0) return nowhere('other_source')
    const back = onlyOne.get(part) ?? onlyIn(part, own)
    // one that is still being linked may lead elsewhere in the end
    if (own.at(-1)! < linked.length) onlyOne.set(part, back)
    return back
  }

  function onlyIn(part: number, own: readonly number[]): Back {
    const distinct = new Set(own.map((index) => rootOf(index)))
    if (distinct.size > 1 || sourcesIn(parts[part]!.text) > own.length) return nowhere('several_before')
    return target(own.at(-1)!)
  }

  function target(index: number): Back {
    const one = linked[index]
    if (one === undefined) return nowhere('none_before')
    // a chain of "Ibid." leads to its beginning
    if (['symbol', 'no_symbol', 'malformed', 'court', 'resolution'].includes(one.how))
      return { antecedent: index, unresolved: null }
    return one.antecedent === null ? nowhere(one.unresolved) : { antecedent: one.antecedent, unresolved: null }
  }

  function rootOf(index: number): string {
    const one = linked[index] ?? citations[index]!
    const root = one.antecedent === null ? one : citations[one.antecedent]!
    return root.symbol?.canonical ?? root.printed
  }
}

/** Sources of a note as its semicolons part them. */
const sourcesIn = (text: string): number =>
  text.split(';').filter((piece) => piece.replace(/[^\p{L}]/gu, '').length > 4 && !/^\s*[Pp]osici?[oó]n\b/.test(piece))
    .length
