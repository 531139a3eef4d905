// The data of a held document that stand beside a verdict.
import type { DocumentDetail } from '../../../db/store.ts'
import type { HeldAnswer } from './answer.ts'

export const heldAnswer = (document: DocumentDetail, newer: string | null): HeldAnswer => ({
  symbol: document.symbol,
  title: document.title,
  body: document.body,
  type: document.type,
  states: document.states,
  language: document.language,
  originalLanguage: document.originalLanguage,
  version: document.version,
  distributionDate: document.distributionDate,
  adoptionDates: document.adoptionDates,
  session: document.session,
  address: document.address,
  corrigenda: document.corrigenda,
  replacedBy: document.replacedBy?.symbol ?? null,
  newer,
  invented: document.invented,
})
