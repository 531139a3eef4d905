// The words of the page that says what the words mean, in English.
import { html } from '../html.ts'

export const en = {
  title: 'What the words mean',
  headings: {
    mechanisms: 'Mechanisms',
    certainty: 'How sure a date is',
    positions: 'Positions',
    labels: 'Labels are finding aids',
    quotations: 'Quotations',
    neutral: 'What these pages do not do',
  },
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
