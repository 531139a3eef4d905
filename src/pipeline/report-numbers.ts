// Which periodic reports a text names by their numbers.

export const ordinals =
  'initial|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth'.split(
    '|',
  )
const ordinal = `\\b(?:twenty-)?(?:${ordinals.join('|')})\\b`
/** `initial` and `first` are one. */
function placeOf(word: string): number {
  const last = word.toLowerCase().replace('twenty-', '')
  return Math.max(1, ordinals.indexOf(last)) + (last === word.toLowerCase() ? 0 : 20)
}
const eachOrdinal = new RegExp(ordinal, 'gi')
const someOrdinals = new RegExp(`((?:${ordinal}(?:,? (?:and|to) |, | )?){1,12})(?:periodic )?reports?\\b`, 'i')

/** "the combined third to fifth periodic reports" → [3, 5]; null where a text names no report by its number. */
export function reportsNamed(text: string): [from: number, to: number] | null {
  const words = someOrdinals.exec(text)?.[1]?.match(eachOrdinal)
  if (!words) return null
  const places = words.map(placeOf)
  return [Math.min(...places), Math.max(...places)]
}
