// What the stem of a list asks of each of its items: "provide officials with training on", "ensure that its legislation".

const askWords =
  /(?:should|must|shall|that the State party|devrait|doit|l['’][ÉE]tat partie de|deber[ií]a|debe|al Estado parte que) /giu
const rest = /[\s:—–-]+$/u
/** More than one word, and not the first of two asks: "ensure access and". */
const oneAsk = /^\S+(?: \S+)+(?<!\b(?:and|et|y))$/u

/** Returns the words after the last "should", with a blank behind them; "" where a stem asks nothing of its own. */
export function leadOf(stem: string | null): string {
  const last = [...(stem ?? '').matchAll(askWords)].at(-1)
  if (!last) return ''
  const asked = stem!.slice(last.index + last[0].length).replace(rest, '')
  return oneAsk.test(asked) ? `${asked} ` : ''
}
