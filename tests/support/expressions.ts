// Regular expressions in source text: literals, and the sources that `String.raw` holds.

/** A `/` begins an expression where a value may stand: after an operator, a bracket, a comma or `return`. */
const mayBegin = /(?:^|[=(,:[!&|?{};+>]|\breturn)\s*$/

/** Returns each literal and each `String.raw` text of a file with the line that it begins on. Comments and strings are skipped. */
export function expressionsIn(text: string): { source: string; line: number }[] {
  const found: { source: string; line: number }[] = []
  let at = 0
  const lineAt = (index: number): number => text.slice(0, index).split('\n').length
  while (at < text.length) {
    const two = text.slice(at, at + 2)
    if (two === '//') at = endOr(text.indexOf('\n', at), text)
    else if (two === '/*') at = endOr(text.indexOf('*/', at + 2), text) + 2
    else if (text[at] === "'" || text[at] === '"') at = closing(text, at)
    else if (text[at] === '`') {
      const end = closing(text, at)
      if (text.slice(0, at).endsWith('String.raw'))
        found.push({ source: text.slice(at + 1, end - 1), line: lineAt(at) })
      at = end
    } else if (text[at] === '/' && mayBegin.test(text.slice(Math.max(0, at - 40), at))) {
      const end = closing(text, at)
      found.push({ source: text.slice(at + 1, end - 1), line: lineAt(at) })
      at = end
    } else at++
  }
  return found
}

const endOr = (index: number, text: string): number => (index === -1 ? text.length : index)

/** The index after the sign that closes what opens at `from`; a class of an expression may hold a bare `/`. */
function closing(text: string, from: number): number {
  const sign = text[from]!
  let inClass = false
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (sign === '/' && text[at] === '[') inClass = true
    else if (sign === '/' && text[at] === ']') inClass = false
    else if (text[at] === sign && !inClass) return at + 1
    else if (sign !== '`' && text[at] === '\n') return at
  }
  return text.length
}
