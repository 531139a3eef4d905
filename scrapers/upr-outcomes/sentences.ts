// Sentences of the dialogue: those of the committees' texts, joined again where a title or an abbreviation was taken for an end.
import { sentencesOf as cut } from '../lib/committee-text/sentences.ts'

/** "Prof.", "Gen.", "incl.", "U.N.": a full stop that ends no sentence. */
const noEnd =
  /(?:^|[\s(])(?:Prof|Gen|Col|Maj|Capt|Lt|Sgt|Hon|Rev|Messrs|Jr|Sen|Amb|incl|approx|res|dec|doc|sub|annex|v|ft|mt|(?:\p{Lu}\.)+\p{Lu})\.$/iu

/** "etc." ends its sentence where a capital follows. */
const afterEtc = /(?<=\betc\.)\s+(?=\p{Lu})/u

/** Sentences in order, verbatim and trimmed. */
export const sentencesOf = (text: string): string[] => {
  const sentences: string[] = []
  for (const part of cut(text).flatMap((one) => one.split(afterEtc))) {
    const last = sentences.at(-1)
    if (last !== undefined && noEnd.test(last)) sentences[sentences.length - 1] = `${last} ${part}`
    else sentences.push(part)
  }
  return sentences
}
