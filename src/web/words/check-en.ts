// The words of the page that checks citations, in English.
import type { VerdictGroup } from '../verdict-groups.ts'

export const checkEn = {
  title: 'Check the citations of a draft',
  intro:
    'Paste a footnote, a list of references or a whole draft. Each citation of a United Nations document is compared with the document held here. The draft is not stored and not logged.',
  label: 'Your draft (text or Markdown)',
  button: 'Check',
  style: 'Style of suggestions',
  file: 'On your own machine, so that the draft never leaves it: mechanism-watch resolve FILE.',
  verify: 'Check a file: which document is it?',
  upload: 'A Word file with its notes (.docx), or text: at most 10 MB',
  unreadable:
    'This file cannot be read as a draft. Send Word (.docx) or text in UTF-8, of at most 10 MB and two million characters.',
  none: 'No citation of a United Nations document was found. Is the symbol written, such as CAT/C/KEN/CO/2?',
  empty: 'Nothing was sent. Paste the draft into the field, then check.',
  count: (shown: number, total: number) =>
    shown === total
      ? `Citations found: ${total}.`
      : `The first ${shown} of ${total} citations. Send the rest of the draft by itself.`,
  tally: {
    ok: (n) => (n === 1 ? '1 agrees' : `${n} agree`),
    differs: (n) => (n === 1 ? '1 differs' : `${n} differ`),
    no_paragraph: (n) =>
      n === 1
        ? '1 names a paragraph that the document does not have'
        : `${n} name a paragraph that the document does not have`,
    unchecked: (n) => (n === 1 ? '1 was not wholly checked' : `${n} were not wholly checked`),
    uncertain: (n) =>
      n === 1 ? '1 does not make clear which document is meant' : `${n} do not make clear which document is meant`,
    not_held: (n) => (n === 1 ? '1 is of a document not held here' : `${n} are of documents not held here`),
    out_of_scope: (n) => (n === 1 ? '1 is of a kind not collected here' : `${n} are of a kind not collected here`),
  } as Record<VerdictGroup, (n: number) => string>,
  numbered: (n: number) => `no. ${n}`,
  note: (note: string) => `Note ${note}`,
  inText: 'In the text',
  readAs: 'Read in the text as',
  suggestion: 'As held data give it:',
  quoted: 'You quote:',
  onlyYours: 'only in your quotation',
  onlyTheirs: 'only in the document',
  official: 'Official address',
  document: 'The document held here',
  heldHere: (paragraph: string) => `${paragraph}, held here`,
  correct: 'Correct the draft, or check another',
  again: 'Check another draft',
}

export type CheckPageWords = typeof checkEn
