// Headings of the parts of one text: "PART II: NORTHMARK", "DEUXIÈME PARTIE", "Primera parte: Valdoria".

/** The numerals of the parts, each with its words in the three languages. */
const parts: readonly (readonly string[])[] = [
  ['I', 'ONE', 'FIRST', 'PREMIÈRE', 'PREMIERE', 'PRIMERA', 'UNO'],
  ['II', 'TWO', 'SECOND', 'DEUXIÈME', 'DEUXIEME', 'SECONDE', 'DEUX', 'SEGUNDA', 'DOS'],
  ['III', 'THREE', 'THIRD', 'TROISIÈME', 'TROISIEME', 'TROIS', 'TERCERA', 'TRES'],
  ['IV', 'FOUR', 'FOURTH', 'QUATRIÈME', 'QUATRIEME', 'QUATRE', 'CUARTA', 'CUATRO'],
  ['V', 'FIVE', 'FIFTH', 'CINQUIÈME', 'CINQUIEME', 'CINQ', 'QUINTA', 'CINCO'],
]
const numerals = new Map(parts.flatMap((words) => words.map((word) => [word, words[0]!] as const)))

const numeralBehind = /^(?<head>(?:PART|PARTIE|PARTE)\s+(?<word>\p{L}{1,10}))(?!\p{L})\s*(?<rest>[\s\S]*)$/iu
const numeralBefore = /^(?<head>(?<word>\p{L}{1,10})\s+(?:PART|PARTIE|PARTE))(?!\p{L})\s*(?<rest>[\s\S]*)$/iu

/**
 * The numeral of the part that a line heads; null for any other line. In small letters only a line of its own heads one:
 * "Part two of the report is long." is text.
 */
export function partHeading(text: string): string | null {
  const groups = (numeralBehind.exec(text) ?? numeralBefore.exec(text))?.groups
  const numeral = numerals.get(groups?.['word']?.toUpperCase() ?? '')
  if (groups === undefined || numeral === undefined) return null
  const head = groups['head']!
  const rest = groups['rest']!
  if (head === head.toUpperCase()) return numeral
  return rest === '' || (/^[:.–—(-]/.test(rest) && rest.length < 160 && !/[.;,]$/.test(rest)) ? numeral : null
}
