// Words that are English and neither French nor Spanish: a text in those languages that holds one of them was not translated.

/** Common words of our English texts, by table. "no", "session", "page", "source", "examen" are words of the others too. */
const english = [
  'the of and is are was were be been for not with by from into at it its this that these those which who what where when',
  'day days month months year years week weeks due review reviews known here held before after listed any',
  'none least most about between under until than cannot could would should may has have had does did you your we our',
  'announced official estimated computed confirmed cancelled moved read reading check send ask follow society list',
  'issues given named later earlier last first next opening closing closed deadline stakeholder visit findings council',
  'group working human rights committee against periodic party state states',
].flatMap((line) => line.split(' '))

const words = new Set(english)

/** What is the same in every language: addresses, hosts, document symbols, days and codes of rules. */
const neutral = [/https?:\/\/\S+/g, /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/g, /\b[A-Z]+(?:\/[A-Z0-9.-]+)+\b/g]

/** Returns the English words in a text of another language, once each. */
export function englishIn(text: string): string[] {
  const rest = neutral.reduce((left, pattern) => left.replace(pattern, ' '), text)
  return [...new Set(rest.toLowerCase().match(/\p{L}+/gu) ?? [])].filter((word) => words.has(word))
}
