// Notes in the flow of a report's text, and their calls behind the States: neither is part of a recommendation.
import type { Paragraph } from '../../src/domain/paragraphs.ts'
import { beginsAsk } from './asks.ts'

type Entry = { kind: string; text: string; notes: string[] }

/** '1 The recommendation as read during the dialogue: “…”' in the flow of the text: a note, no item. */
const noteForm = /^(?:(?:\d{1,2}|[*∗†‡]{1,3})\s+)?([^:“„"«]{0,120})(?::|(?<=\bdialogue))\s*[“„"«]/u
const noteWords = /\b(?:recommendations?|original(?:ly)?|wording)\b/i
const noNote = /\b(?:following|enjoy|support|accept|noted?|reject|examin|listed)/i

/** '1 The original recommendation read as follows: Train judges (Norland).', '1 The recommendation made was “Train judges”': the number of a note. */
const bareNote = /^\d{1,2}\s+The (?:original )?recommendations? (?:as|read|made|was)\b[^:“]{0,90}(?::|\bwas|\bwere)\s/

/** Is the paragraph a note that a reader of files left between the items? */
export const isNote = ({ label, text }: Paragraph): boolean => {
  if (label === null && bareNote.test(text)) return true
  const opening = label?.includes('.') === true ? undefined : noteForm.exec(text)?.[1]
  if (opening === undefined || !noteWords.test(opening) || noNote.test(opening)) return false
  return !beginsAsk(opening) || /^recommendations? as /i.test(opening)
}

/** "(Norland);3", "(Norland)*", "flogging*": the call of a note at the end of an item, printed like the text. */
const gluedCall = /(?:(?<=\)[;.,]?)\s?(\d{1,2})|\s?(?<![*∗\s])([*∗]{1,3}))(?=[;.,]?(?: and)?$)/

/** "6.1* Define": a call behind the number. */
const callBefore = /^\.?([*∗]{1,3})\s*(?=\p{L})/u
/** "flogging* (Kestria)": a call inside the text. */
const callWithin = /(?<=\p{L})([*∗]{1,3})(?=[\s;,.)])/u

/** "*accepted*": words between two stars are no calls. */
const betweenStars = /(?<![^\s(])\*\p{L}[^*]{0,60}\*(?!\p{L})/u

const asStars = (mark: string): string => mark.replaceAll('∗', '*')

/** Cuts the calls of notes out of each item. */
export const cutCalls = (entries: Entry[]): void => {
  for (const entry of entries.filter(({ kind, text }) => kind === 'item' && !betweenStars.test(text)))
    for (const form of [callBefore, callWithin, gluedCall]) {
      const call = form.exec(entry.text)
      if (call === null) continue
      entry.text = entry.text.slice(0, call.index) + entry.text.slice(call.index + call[0].length)
      entry.notes.push(asStars(call[1] ?? call[2]!))
    }
}
