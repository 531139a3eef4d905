// Which sentences of a paragraph the words of a pointer mean: "second and third", "last two", "1st to 3rd".

const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const counts: Record<string, number> = { two: 2, three: 3, four: 4 }

const ordinalOf = (word: string): number => {
  if (word === 'last' || word === 'final') return -1
  if (word === 'penultimate') return -2
  return words.indexOf(word) >= 0 ? words.indexOf(word) + 1 : Number.parseInt(word, 10)
}

const row = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** The numbers of the sentences, from 1; -1 is the last. */
export const ordinalsOf = (printed: string): number[] => {
  const text = printed.toLowerCase()
  const named = [...text.matchAll(/\b(?:\d{1,2}(?:st|nd|rd|th)|\p{L}+)\b/gu)]
    .map(([word]) => word)
    .filter((word) => /\d/.test(word) || words.includes(word) || /^(?:last|final|penultimate)$/.test(word))
    .map(ordinalOf)
  const [first, second] = named
  const count = counts[/(?:two|three|four)$/.exec(text)?.[0] ?? '']
  if (count !== undefined && first === 1) return row(1, count)
  if (count !== undefined && first === -1) return row(-count, -1)
  const isRange = / to /.test(text) && named.length === 2 && first! > 0 && second! > first!
  return isRange ? row(first!, second!) : named
}

/** What the words call them: "sentence 2", "the last sentence". */
export const sentenceNamed = (ordinal: number): string =>
  ordinal === -1 ? 'the last sentence' : ordinal < 0 ? `sentence ${-ordinal} from the end` : `sentence ${ordinal}`

/** What the words call a recommendation of its paragraph: "recommendation 2", "the last recommendation". */
export const askNamed = (ordinal: number): string =>
  ordinal === -1
    ? 'the last recommendation'
    : ordinal < 0
      ? `recommendation ${-ordinal} from the end`
      : `recommendation ${ordinal}`
