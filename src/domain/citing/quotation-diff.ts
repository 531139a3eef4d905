// What differs between a quotation and a text, word by word.

export type DiffPiece = { kind: 'same' | 'only_in_quotation' | 'only_in_document'; words: string }

/** What the unit has before and behind the quotation is no difference. */
export const trimmed = (diff: DiffPiece[]): DiffPiece[] => {
  const first = diff.findIndex(({ kind }) => kind !== 'only_in_document')
  const last = diff.findLastIndex(({ kind }) => kind !== 'only_in_document')
  return diff.slice(first, last + 1)
}

export type Worded = { words: readonly string[]; keys: readonly string[] }

/** The longest common run of words, and what lies between. */
export function diffOf(quoted: Worded, held: Worded): DiffPiece[] {
  const [a, b] = [quoted.keys, held.keys]
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const pieces: DiffPiece[] = []
  const add = (kind: DiffPiece['kind'], word: string): void => {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.words += ` ${word}`
    else pieces.push({ kind, words: word })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('same', quoted.words[i]!)
      i += 1
      j += 1
    } else if (j >= b.length || (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)) {
      add('only_in_quotation', quoted.words[i]!)
      i += 1
    } else {
      add('only_in_document', held.words[j]!)
      j += 1
    }
  }
  return pieces
}
