// The words of the page that says what the words mean, in English.
import type { Measured } from '../accuracy.ts'
import { html } from '../html.ts'

export const en = {
  title: 'About, and what the words mean',
  headings: {
    operator: 'Who runs this service',
    method: 'How it is made',
    accuracy: 'How accurate it is',
    licence: 'Licence',
    mechanisms: 'Mechanisms',
    certainty: 'How sure a date is',
    positions: 'Positions',
    labels: 'Labels are finding aids',
    quotations: 'Quotations',
    neutral: 'What these pages do not do',
  },
  operator: 'Whoever put this copy on a server answers for it. To report an error or to ask something, write to:',
  noContact: 'Whoever runs this copy has named no contact of their own. The project is at:',
  method: [
    'Documents are fetched from the official sites, or imported from files, and kept as they were. Each is read paragraph by paragraph; what cannot be read with certainty is left out and named, never guessed.',
    'Labels are set by written rules, which each recommendation shows. Dates come from announcements of the bodies, or are computed from their rules; what only past practice suggests is called an estimate.',
  ],
  sources: 'Every source, how it is doing, and what is missing',
  accuracyIs:
    'Measured on real documents, against what people had written down. Other documents can be of another form: compare with the document before you quote.',
  accuracyHeads: ['What was read', 'How many', 'Found', 'Right, of what was found'],
  accuracy: {
    upr: ['Recommendations of the Universal Periodic Review', '60 reports, 7,963 rows'],
    observations: ['Concluding observations', '11 documents, in view while the reader was written'],
    flag: ['Mark “on criminalisation”, English', '231 texts, read while the rules were made'],
    unread: ['The same, on the half that was not read yet', '129 texts'],
  } as Record<Measured, [what: string, many: string]>,
  notMeasured:
    'In French and Spanish the labels are not measured. Dates computed from rules are checked against the rules, not against what happened.',
  program: 'The program: Apache License 2.0.',
  safety: 'Safety: how to use it with the least trace',
  data: 'API and data',
  apiDocs: 'API reference',
  bodies: {
    CAT: html`Independent experts who review the States that joined the Convention against Torture. Their <em>concluding observations</em> hold concerns and recommendations. The State under review is called the State party.`,
    CCPR: html`Independent experts who review the States that joined the International Covenant on Civil and Political Rights; its article 7 forbids torture. Its concluding observations are collected; its review windows are not computed.`,
    UPR: html`States review each other in the Human Rights Council. Each recommendation is made by one or more <em>recommending States</em>; the <em>State under review</em> answers.`,
    SRT: html`An independent expert who visits countries on invitation and reports on each visit.`,
  },
  days: 'Days are whole days in Geneva. An hour is shown only where it was printed.',
  positions: html`In the Universal Periodic Review a State <em>supports</em> a recommendation or <em>notes</em> it. “Noted” is the term of the United Nations for every recommendation that the State does not support; a State cannot reject one. We show the words as printed beside it, and the document that they stand in.`,
  labels:
    'Rules match words of a text and mark it, for instance as being on the criminalisation of torture. The mark helps to find texts. It is no finding of any body, it can be wrong, and where careful readers may differ it says “doubtful”. Each recommendation shows the words and the rules behind its labels.',
  quotations:
    'Every text is verbatim from a stored copy of the document; its fingerprint (SHA-256), address and time of capture stand beside it. Texts that are not final say so. Compare with the document before you quote.',
  neutral:
    'They show what the mechanisms said. They do not score, rank or colour States; the number of recommendations or of documents says nothing about how a State is doing.',
}

export type AboutWords = typeof en
