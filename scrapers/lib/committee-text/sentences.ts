// Sentences of a UN text: cut at full stops that end one, not at those of "art. 2", "No. 5" or "CAT/C/SR.1472".
import { compile } from '../../../src/domain/patterns.ts'
import { sentencesTable } from './text-table.ts'

const abbreviation = compile(sentencesTable.rows, 'abbreviated')
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
