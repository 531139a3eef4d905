// Sentences of a UN text: cut at full stops that end one, not at those of "art. 2", "No. 5" or "CAT/C/SR.1472".
import { compile } from '../../../src/domain/patterns.ts'
import { sentencesTable } from './text-table.ts'

const abbreviation = compile(sentencesTable.rows, 'abbreviated')
const boundary = /[.!?]["”»’')\]]*\s+(?=[\p{Lu}«“"‘(¿¡])/gu

// "(arts. 1 y 4).El Comité insta": a space was lost after a word or a bracket that is no abbreviation
const glued = /(?<=\p{Ll}{2}\d{0,2}|[»”"\])])[.!?][»”"]*(?=(?:\p{Lu}\p{Ll}+|L['’])\s?\p{L})/gu
// "in 2086.The State party should", "no 17.L’État partie devrait": a figure ends the sentence before the addressee
const gluedFigure =
  /(?<=\d|[\])]\s?)\.(?=(?:The (?:State|Committee)|L['’][ÉE]tat|Le Comité|El (?:Estado|Comité)|Los Estados)\s)/gu
// "in 2086.Such acts are", "(art. 16).À cette fin, …", "(art. 16).D’urgence, …", "(art. 16).A tal fin, …"
const gluedYear = /(?<=(?<!\d)(?:19|20|21)\d{2})\.(?=\p{Lu}\p{Ll}+,?\s\p{Ll})/gu
const gluedShort = /(?<=\p{Ll}{2}|[»”"\])])\.(?=(?:[ÀAYO]\s|[DCSNJ]['’])\p{Ll}{2})/gu
// "la falta de registros;el Estado parte debe": a semicolon or colon without its space before the addressee or the Committee
const gluedClause =
  /(?<=[\p{Ll})]\s?)[;:](?=(?:the State party|the Committee|l['’][ÉE]tat partie|le Comité|el Estado parte|el Comité)\s)/giu
// "(Act No. 5) .The State party must": the space stands before the full stop
const spacedOff = /(?<=[\p{L}\d)\]»”"])\s[.!?](?=(?:\p{Lu}\p{Ll}+|L['’])\s?\p{L})/gu
// "(art. 2). the State party should": the capital was lost
const withoutCapital =
  /(?<=\p{Ll}|[)\]])\s?\.(?=\s?(?:the State party (?:should|must)|l['’][ÉE]tat partie (?:devrait|doit)|el Estado parte (?:debe|debería|deberá))\s)/gu
// "delays.7The State party should", "delays.7 The cells": the call of a footnote
const gluedCall =
  /(?<=\p{Ll}{2}|\))\.\d{1,3}(?=(?:The (?:State|Committee)|L['’][ÉE]tat|Le Comité|El (?:Estado|Comité))\s)/gu
const callAfterStop = /(?<=\p{Ll}{4}|[\p{L}\d]\))\.[»”"]?\d{1,2}\s+(?=(?:\p{Lu}\p{Ll}+|L['’])\s?\p{L})/gu
// "(arts. 2 y 16) El Comité insta al Estado parte": a full stop was lost after the articles
const afterArticles = compile(sentencesTable.rows, 'ask after articles', { flags: 'gu' })
const afterComma = compile(sentencesTable.rows, 'ask after a comma', { flags: 'giu' })

const opensWithSpeaker =
  /^(?:The (?:State [Pp]arty|Committee)|L['’][ÉE]tat [Pp]artie|Le Comité|El (?:Estado [Pp]arte|Comité))\s/

/** Sentences in order, verbatim and trimmed; a text without full stops is one sentence. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  const ends = [
    boundary,
    glued,
    gluedFigure,
    gluedYear,
    gluedShort,
    spacedOff,
    withoutCapital,
    gluedClause,
    gluedCall,
    callAfterStop,
    afterArticles,
    afterComma,
  ].flatMap((pattern) => [...text.matchAll(pattern)])
  for (const match of ends.sort((a, b) => a.index - b.index)) {
    if (match.index < from) continue
    const end = match.index + match[0].trimEnd().length
    const before = text.slice(from, match.index + 1)
    // "art. 2 (1)", "H.E. Mr": an abbreviation, or a single capital; "the detention of X. The State party should" ends, and so does "etc. The State party"
    const isSpoken = opensWithSpeaker.test(text.slice(match.index + match[0].length))
    if (abbreviation.test(before) && !(isSpoken && /\betc\.$/.test(before))) continue
    const isInitial = /(?:^|\s)\p{Lu}\.$/u.test(before)
    if (isInitial && !isSpoken) continue
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

/** Two sentences of a text put together again as it prints them: with a space, or glued. */
export const joinedAsPrinted = (text: string, before: string, after: string): string =>
  text.includes(`${before}${after}`) ? `${before}${after}` : `${before} ${after}`

/** The last sentence of a text that ends with a colon is the stem of the list after it; the rest stands for itself. */
export const splitStem = (text: string): { own: string; stem: string } => {
  const sentences = sentencesOf(text)
  return { own: sentences.slice(0, -1).join(' '), stem: sentences.at(-1) ?? '' }
}
