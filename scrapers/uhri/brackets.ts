// The States in brackets at the end of a recommendation of the UPR: they are a field of their own.

/** Where the bracket begins that ends the text; null where the text ends with none. Brackets stand inside names. */
function lastBracket(text: string): number | null {
  if (!text.endsWith(')')) return null
  let depth = 0
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') depth++
    else if (text[at] === '(' && --depth === 0) return at
  }
  return null
}

/** Letters and figures alone, without accents: "Cote d'Ivoire", "Great Britain & Northern Ireland". */
const bare = (text: string): string =>
  text
    .replace(/&/g, ' and ')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/** Returns the text without the brackets at its end that name who recommends, as `names` has them. */
export function withoutRecommenders(text: string, names: readonly string[]): string {
  let left = text.trimEnd()
  for (;;) {
    const plain = left.replace(/[;.,\s]{1,5}$/, '')
    const at = lastBracket(plain)
    if (at === null || at === 0) return left
    const inside = bare(plain.slice(at))
    if (!names.some((name) => inside.includes(bare(name)))) return left
    left = plain.slice(0, at).trimEnd()
  }
}
