// Notes in the flow of a report's text, and their calls behind the States: neither is part of a recommendation.
import type { Paragraph } from '../../src/domain/paragraphs.ts'
import { beginsAsk } from './asks.ts'

type Entry = { kind: string; text: string; notes: string[] }

/** '1 The recommendation as read during the dialogue: “…”' in the flow of the text: a note, no item. */
const noteForm = /^(?:(?:\d{1,2}|[*∗†‡]{1,3})\s+)?([^:“"«]{0,120}):\s*[“"«]/u
const noteWords = /\b(?:recommendations?|original(?:ly)?|wording)\b/i
const noNote = /\b(?:following|enjoy|support|accept|noted?|reject|examin|listed)/i

/** Is the paragraph a note that a reader of files left between the items? */
export const isNote = ({ label, text }: Paragraph): boolean => {
  const opening = label?.includes('.') === true ? undefined : noteForm.exec(text)?.[1]
  return opening !== undefined && noteWords.test(opening) && !noNote.test(opening) && !beginsAsk(opening)
}

/** "(Norland);3": the call of a note behind the States, printed like the text. */
const gluedCall = /(?<=\)[;.,]?)\s?(\d{1,2})(?=[;.,]?(?: and)?$)/

/** Cuts the call of a note off each item that ends with one. */
export const cutCalls = (entries: Entry[]): void => {
  for (const entry of entries) {
    const call = entry.kind === 'item' ? gluedCall.exec(entry.text) : null
    if (call === null) continue
    entry.text = entry.text.slice(0, call.index) + entry.text.slice(call.index + call[0].length)
    entry.notes.push(call[1]!)
  }
}
