// Lines of ours that quote a document: its words keep their own language, and are marked as what they are.

/** A line, its words of ours as text and those of a document as `printed`. */
export type Quoting = (string | { printed: string })[]

/** Stands for printed words until they are put in. */
const slot = '\uE000'

/** Returns a sentence of ours around words as a document prints them. */
export function quoting(sentence: (words: string) => string, printed: string | Quoting): Quoting {
  const [before = '', after = ''] = sentence(slot).split(slot)
  const inside = typeof printed === 'string' ? [{ printed }] : printed
  return [before, ...inside, after].filter((part) => part !== '')
}

export const lineText = (line: Quoting): string =>
  line.map((part) => (typeof part === 'string' ? part : part.printed)).join('')
