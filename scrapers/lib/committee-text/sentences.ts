// Sentences of a UN text: cut at full stops that end one, not at those of "art. 2", "No. 5" or "CAT/C/SR.1472".

const abbreviation =
  /(?:^|[\s([«“"])(?:arts?|articles?|paras?|pars?|p[áa]rrs?|pp?|nos?|n[úu]ms?|vol|chap|sect?|secs?|mr|mrs|ms|dr|st|h\.e|e\.g|i\.e|cf|vs|al|etc|inc|ltd|fig|add|rev|corr|sr|concl|op|ibid|u\.s|m|mm|mme|sr|sra|sres|dra)\.$/i
const boundary = /[.!?]["”»’')\]]*\s+(?=[\p{Lu}«“"‘(¿¡])/gu

/** Sentences in order, verbatim and trimmed; a text without full stops is one sentence. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].trimEnd().length
    const before = text.slice(from, match.index + 1)
    // "art. 2 (1)", "H.E. Mr": an abbreviation, or a single capital
    if (abbreviation.test(before) || /(?:^|\s)\p{Lu}\.$/u.test(before)) continue
    // an opening bracket that is still open: "(see … . The …)"
    if (unclosed(text.slice(from, end))) continue
    sentences.push(text.slice(from, end).trim())
    from = match.index + match[0].length
  }
  const rest = text.slice(from).trim()
  if (rest !== '') sentences.push(rest)
  return sentences
}

/** More opening than closing brackets; the lone ones of list letters (`a)`) do not count. */
const unclosed = (text: string): boolean => {
  let depth = 0
  for (const sign of text) {
    if (sign === '(') depth++
    else if (sign === ')' && depth > 0) depth--
  }
  return depth > 0 && text.length < 600
}
