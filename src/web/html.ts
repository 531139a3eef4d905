// The template tag of the pages: escapes by default, and keeps a line break between words as the blank that it means.
import { html as plain } from 'htm/preact'

const joined = new WeakMap<TemplateStringsArray, TemplateStringsArray>()

/** htm drops blanks that hold a line break, as JSX does: "words\n<a>" would print glued. One blank stands instead. */
const withBlanks = (strings: TemplateStringsArray): TemplateStringsArray => {
  const before = joined.get(strings)
  if (before) return before
  const parts = strings.map((part) => part.replace(/\s*\n\s*/g, ' '))
  const whole = Object.assign(parts, { raw: parts }) as unknown as TemplateStringsArray
  joined.set(strings, whole)
  return whole
}

/** A tagged template that makes virtual nodes; everything put into it is escaped when it is printed. */
export const html: typeof plain = (strings, ...values) => plain(withBlanks(strings), ...values)
