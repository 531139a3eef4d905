// The text of a document as it is held: the texts of its paragraphs in order, so that a place in it can be counted by anybody.

const separator = '\n'

/**
 * Returns the whole text, and where one paragraph stands in it, in Unicode code points; null where the paragraph is not
 * among them or has no text. The order is that of the units as they are given.
 */
export function placeInDocument(
  units: readonly { id: string; text: string | null }[],
  id: string,
): { text: string; start: number; end: number } | null {
  const texts = units.filter(({ text }) => text !== null)
  const at = texts.findIndex((unit) => unit.id === id)
  if (at < 0) return null
  const start = [
    ...texts
      .slice(0, at)
      .map(({ text }) => text! + separator)
      .join(''),
  ].length
  const end = start + [...texts[at]!.text!].length
  return { text: texts.map(({ text }) => text).join(separator), start, end }
}
