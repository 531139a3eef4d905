// Several States side by side on the criminalisation of torture: who was asked for what, when, and what is held to say so.
import { type Coverage, gapCounts, unmetOf } from '../domain/coverage.ts'
import type { MatrixRow } from '../domain/ledger.ts'
import { membersOf, regionNames, regionOf } from '../domain/states/regions.ts'
import { nameOrCode } from '../domain/states/states.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { StateLedger } from '../reading/ledger.ts'
import { stateChoices } from './choices.ts'
import { heldLine } from './coverage-part.ts'
import { dataLinks } from './data-part.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { aid, articleBeside, elementName, rowsHref, yearTable } from './ledger-part.ts'
import { inventedNotice, pinpoint } from './parts.ts'
import { scrollable } from './scrollable.ts'
import { searchWords } from './search-words.ts'
import { type TopicsOfState, topicsBeside } from './topics-part.ts'
import { unknownPart } from './unknown-part.ts'
import { colonIn, textWords } from './words.ts'
import { spanOfYears, yearDots } from './year-dots.ts'

export type Compared = { ledger: StateLedger; coverage: Coverage[]; topics: TopicsOfState }
export type CompareView = {
  compared: Compared[]
  fictional: string[]
  /** a name that was typed and is no State; null for none */
  unknown: string | null
  language: WindowLanguage
}

const heldOf = ({ coverage }: Compared) => {
  const gaps = coverage.map((row) => gapCounts(row))
  return {
    held: coverage.reduce((sum, row) => sum + row.held, 0),
    copied: gaps.reduce((sum, row) => sum + row.copied, 0),
    other: gaps.reduce((sum, row) => sum + row.other, 0),
    unmet: coverage.reduce((sum, row) => sum + unmetOf(row), 0),
  }
}

/** Texts that are reached from a cell; more are behind its number. */
const textsInCell = 6

/** Of an element that no text asks for: whether anything is held that could. */
const whyNone = (one: Compared, language: WindowLanguage): string => {
  const words = textWords[language].ledger
  const { held, copied } = heldOf(one)
  return one.ledger.entries.length === 0 && held + copied === 0 ? words.nothingHeld : words.notFound
}

/** The texts that ask for an element. */
const cell = (one: Compared, at: number, language: WindowLanguage) => {
  const words = textWords[language].ledger
  const { state, entries, matrix } = one.ledger
  const row = matrix[at]!
  if (row.times === 0) return html`<span class="soft">${whyNone(one, language)}</span>`
  const asking = entries.filter((entry) => entry.elements.includes(row.element))
  const years = `${row.first?.slice(0, 4) ?? ''}${row.last !== row.first ? `–${row.last?.slice(0, 4)}` : ''}`
  return html`<details><summary>${row.times} <span class="small soft symbol">${years}</span></summary><ul class="small">
    ${asking
      .slice(0, textsInCell)
      .map(
        ({ unit }) =>
          html`<li><a href=${`/recommendations/${unit.id}`}>${unit.document.symbol}, ${pinpoint(unit, language)}</a></li>`,
      )}
    <li><a href=${rowsHref(state, { subtag: row.element })}>${words.allTexts(row.times)}</a></li></ul></details>`
}

/** States that fit beside each other on a phone; a table of more scrolls. */
const statesOnPhone = 3

/** The elements that were found for none of the States, which would fill a phone with one answer: folded into a list. */
const foundForNone = (compared: Compared[], rows: readonly MatrixRow[], language: WindowLanguage) =>
  rows.length > 0 &&
  html`<details class="for-none"><summary>${textWords[language].ledger.foundForNone(rows.length)}</summary>
    <p class="small soft">${compared
      .map((one) => `${nameOrCode(one.ledger.state, language)}${colonIn(language)}${whyNone(one, language)}`)
      .join(' · ')}</p>
    <ul class="small">${rows.map((row) => html`<li>${elementName(row.element, language)}${articleBeside(row, language)}</li>`)}</ul></details>`

const table = (compared: Compared[], language: WindowLanguage) => {
  const words = textWords[language].ledger
  const rows = compared[0]?.ledger.matrix ?? []
  const span = spanOfYears(compared.flatMap(({ ledger }) => ledger.years))
  const isNarrow = compared.length <= statesOnPhone
  // on a phone the heading of a column is out of sight
  const whose = ({ ledger: { state } }: Compared) =>
    isNarrow ? nameOrCode(state, language).replace(/ \([^)]*\)$/, '') : undefined
  const isAsked = (at: number) => compared.some(({ ledger }) => ledger.matrix[at]!.times > 0)
  const beside = scrollable(
    words.compareRegion,
    html`<table class=${isNarrow ? 'compare few' : 'compare'}><caption>${words.compareCaption}</caption>
    <thead><tr><th scope="col">${words.element}</th>
      ${compared.map(({ ledger: { state } }) => html`<th scope="col"><a href=${`/states/${state}/criminalisation`}>${nameOrCode(state, language)}</a></th>`)}</tr></thead>
    <tbody><tr class="of-lines"><th scope="row">${words.heldRow}</th>${compared.map((one) => {
      return html`<td data-state=${whose(one)}><a href=${`/states/${one.ledger.state}#coverage`}>${heldLine(heldOf(one), language)}</a></td>`
    })}</tr>
    <tr class="of-lines"><th scope="row">${words.years}</th>${compared.map((one) => html`<td data-state=${whose(one)}>${yearDots(one.ledger.years, span, words.dots, language)}</td>`)}</tr>
    ${rows.map(
      (row, at) =>
        isAsked(at) &&
        html`<tr><th scope="row">${elementName(row.element, language)}${articleBeside(row, language)}</th>
        ${compared.map((one) => html`<td data-state=${whose(one)}>${cell(one, at, language)}</td>`)}</tr>`,
    )}</tbody></table>`,
    'firstStays',
  )
  const others = rows.filter((_, at) => !isAsked(at))
  return html`${beside}${foundForNone(compared, others, language)}`
}

const boxes = (choices: readonly (readonly [string, string])[], chosen: readonly string[]) =>
  html`<div class="checks">${choices.map(
    ([code, name]) =>
      html`<label><input type="checkbox" name="state" value=${code} checked=${chosen.includes(code)} /> ${name}</label>`,
  )}</div>`

/** A name to type, and boxes by regional group; what is ticked stays when a name is added. */
const form = ({ compared, fictional, unknown, language }: CompareView) => {
  const words = textWords[language].ledger
  const chosen = compared.map(({ ledger }) => ledger.state)
  const choices = stateChoices([...fictional, ...chosen], language)
  const within = (codes: readonly string[]) => choices.filter(([code]) => codes.includes(code))
  const others = choices.filter(([code]) => regionOf(code) === null)
  const groups = [
    ...regionNames.map((region) => [searchWords[language].regions[region], within(membersOf(region))] as const),
    ...(others.length > 0 ? [[words.otherStates, others] as const] : []),
  ]
  return html`<form method="get" action="/criminalisation" id="choose">
    <div class="ask"><div><label for="name">${words.add}</label>
      <input id="name" name="name" type="text" list="states" maxlength="300" autocomplete="off" value=${unknown ?? ''} aria-invalid=${unknown === null ? undefined : 'true'} aria-describedby=${unknown === null ? undefined : 'unknown'} />
      ${unknownPart(unknown, chosen.length > 0, language)}
      <datalist id="states">${choices.map(([, name]) => html`<option value=${name}></option>`)}</datalist></div>
      <button type="submit">${words.show}</button></div>
    <p class="small soft">${words.upTo}</p>
    ${groups.map(
      ([name, own]) =>
        html`<details open=${own.some(([code]) => chosen.includes(code))}><summary>${name}</summary>${boxes(own, chosen)}</details>`,
    )}
  </form>`
}

/** Alphabetical: the order of a list says nothing of a State. */
export const comparePage = (view: CompareView): Page => {
  const { compared, language } = view
  const words = textWords[language].ledger
  return {
    title: words.compareTitle,
    here: '/states',
    noIndex: true,
    children: html`
    ${inventedNotice(
      compared.some(({ ledger }) => ledger.entries.some((entry) => entry.unit.document.invented)),
      language,
    )}
    <h1>${words.compareTitle}</h1>
    ${aid(words)}
    ${compared.length === 0 ? form(view) : html`<details open=${view.unknown !== null}><summary>${words.choose}</summary>${form(view)}</details>`}
    ${
      compared.length > 0 &&
      html`${table(compared, language)}
      ${topicsBeside(
        compared.map(({ topics }) => topics),
        language,
      )}
      <p class="small soft">${dataLinks('criminalisation', { state: compared.map(({ ledger }) => ledger.state) }, language)}</p>
      <details><summary>${words.yearTables}</summary>${compared.map(
        ({ ledger }) =>
          html`<h2>${nameOrCode(ledger.state, language)}</h2>${ledger.years.length > 0 ? yearTable(ledger, language) : html`<p>${words.noneShort}</p>`}`,
      )}</details>`
    }`,
  }
}
