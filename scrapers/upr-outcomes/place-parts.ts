// Which sentences of a paragraph the words of a pointer mean: "second and third", "last two", "1st to 3rd"; where a lettered part ends.

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

const says = /^(?:recommend|encourag|urg|suggest|invit|ask|request|call|propos|advis)(?:ed|ing|es|s)$/i
/** What stands around a verb of saying: "it also recommended that the Government" */
const around = /^(?:it|they|also|further|finally|lastly|moreover|then|that|to|on|upon|in|of|the|\p{Lu}[\p{L}’'-]*)$/u

/** "also encouraged", "it recommended that Valdoria", "that Valdoria": words that open the next letter. */
const isRunUp = (clause: string): boolean => {
  const rest = clause.split(/\s+/)
  return (
    rest.length < 13 &&
    rest.filter((word) => says.test(word)).length < 2 &&
    rest.every((word) => says.test(word) || around.test(word))
  )
}

/**
 * The text of a letter without what opens the next one: "end evictions; and encouraged (b)", "open the archives, and also (c)",
 * "pay redress; and, with a view to peace, (d)".
 */
export const withoutRunUp = (text: string): string => {
  const open = text.replace(/;\s*and,\s[^;]{1,200},$/, '')
  for (const { index, 0: border } of open.matchAll(/[;,]\s*(?:and|but|while)?|\s(?:and|but|while)(?=\s)/g))
    if (isRunUp(open.slice(index + border.length).trim())) return open.slice(0, index)
  return open
}
