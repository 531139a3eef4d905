// Where a recommendation stands among others: its neighbours in the document, the items beside it, and what it repeats.
import type { DocumentRow, RecommendationRow, UnitRow } from '../../db/store.ts'
import type { LedgerEntry } from '../domain/ledger.ts'
import { languageOfUnit } from '../domain/unit-words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { foreign, pinpoint, repeatItem } from './parts.ts'
import { textWords } from './words.ts'

export type Context = {
  /** the recommendations before and after it in its document */
  previous: UnitRow | null
  next: UnitRow | null
  /** items of the same paragraph */
  beside: UnitRow[]
  /** the printed paragraph that opens the list in which it is counted; null where its own number is printed */
  leadIn: UnitRow | null
  /** address of its place in the document; null for what stands there no more */
  place: string | null
  /** what it repeats, and what repeats it; null where it was not compared */
  repeats: Pick<LedgerEntry<RecommendationRow>, 'repeats'>['repeats'] | null
  repeatedBy: RecommendationRow[]
}

/** The paragraph to which an item belongs: `11(a)(i)` stands in `11(a)`; null for a whole paragraph. */
const parentOf = ({ path }: Pick<UnitRow, 'path'>): string | null =>
  path?.includes('(') ? path.slice(0, path.lastIndexOf('(')) : null

/** Finds the neighbours of a unit; `asking`: units of the document that ask for something, in their order. */
export function neighbours(unit: UnitRow, asking: readonly UnitRow[]): Pick<Context, 'previous' | 'next' | 'beside'> {
  const at = asking.findIndex(({ id }) => id === unit.id)
  const parent = parentOf(unit)
  return {
    previous: asking[at - 1] ?? null,
    next: at < 0 ? null : (asking[at + 1] ?? null),
    beside: parent === null ? [] : asking.filter((one) => one.id !== unit.id && parentOf(one) === parent),
  }
}

/** The printed paragraph that opens the list of an item whose own number is not printed: "95" of the place `95.1`. */
export const leadInOf = ({ numberStatus, path }: UnitRow, units: readonly UnitRow[]): UnitRow | null =>
  numberStatus === 'inferred' && path?.includes('.')
    ? (units.find((unit) => unit.path === path.slice(0, path.lastIndexOf('.')) && unit.numberStatus === 'printed') ??
      null)
    : null

export const placePart = ({ previous, next, place }: Context, language: WindowLanguage) => {
  const words = textWords[language].recommendation
  const link = (unit: UnitRow | null, rel: string, said: (place: string) => string) =>
    unit && html`<a href=${`/recommendations/${unit.id}`} rel=${rel}>${said(pinpoint(unit, language))}</a>`
  return place === null
    ? null
    : html`<nav class="pager small" aria-label=${words.around}>${link(previous, 'prev', words.previous)}
    <a href=${place}>${words.inDocument}</a> ${link(next, 'next', words.next)}</nav>`
}

export const besidePart = ({ beside }: Context, document: DocumentRow, language: WindowLanguage) =>
  beside.length > 0 &&
  html`<details><summary>${textWords[language].recommendation.beside(beside.length)}</summary><ul class="rows">${beside.map(
    (unit) => html`<li><p><a class="pin" href=${`/recommendations/${unit.id}`}>${pinpoint(unit, language)}</a></p>
      ${unit.text !== null && html`<blockquote ...${foreign(languageOfUnit(unit, document), language)}>${unit.text}</blockquote>`}</li>`,
  )}</ul></details>`

export const repeatsPart = ({ repeats, repeatedBy }: Context, document: DocumentRow, language: WindowLanguage) => {
  const words = textWords[language].recommendation
  if (repeats === null) return null
  return html`<h2 id="repeats">${words.repeats}</h2>
    ${repeats.length + repeatedBy.length === 0 && html`<p>${words.noRepeats}</p>`}
    <ul>${repeats.map((one) => repeatItem(one, document.language, language))}
    ${repeatedBy.map((row) => html`<li>${words.repeatedBy} <a href=${`/recommendations/${row.id}`}>${row.document.symbol}, ${pinpoint(row, language)}</a></li>`)}</ul>`
}
