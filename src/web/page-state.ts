// One State: its names, what comes next and how sure that is, what was recommended, what is missing.

import type { DocumentRow, RecommendationRow } from '../../db/store.ts'
import { type Coverage, cellWords, coverageWords } from '../domain/coverage.ts'
import type { Mechanism } from '../domain/mechanisms.ts'
import type { Phase } from '../domain/phases/phase.ts'
import type { HowToFact } from '../domain/procedure-facts.ts'
import type { State } from '../domain/states/states.ts'
import { type NextAnswer, nextFor } from '../domain/windows/next.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { documentTypeWords, mechanismWords } from '../domain/words.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { documentHref, inventedNotice, recommendationItem, uncomputedNotice, versionTag } from './parts.ts'
import { phasesSection } from './phase-part.ts'
import { type Now, windowItem } from './window-part.ts'
import { pageLanguages, webWords } from './words.ts'

export type Group = { mechanism: string; rows: RecommendationRow[]; total: number; flagged: number }
export type StateView = {
  state: State
  windows: ReviewWindow[]
  groups: Group[]
  documents: DocumentRow[]
  coverage: Coverage[]
  /** mechanisms whose texts are held, but whose windows are not computed */
  uncomputed: readonly Mechanism[]
  now: Now
  phases: readonly Phase[]
  howTo: readonly HowToFact[]
}

const words = (mechanism: string) => mechanismWords[mechanism as keyof typeof mechanismWords] ?? mechanism

const namesOf = ({ names }: State) => {
  const others = [names.fr.short, names.es.short].filter((name) => name !== names.en.short)
  return html`<p class="kicker">${names.en.official}${others.length > 0 ? ` · ${[...new Set(others)].join(' · ')}` : ''}</p>`
}

const isPast = (window: ReviewWindow, today: string) =>
  window.dueOn !== null && window.dueOn < today.slice(0, window.dueOn.length)

/** Windows of one mechanism: the nearest first, the further ones behind it, what is not announced last. */
const nextSection = (answer: NextAnswer, now: Now) => {
  const dated = answer.upcoming.filter((window) => window.certainty !== 'unknown')
  const unknown = answer.upcoming.filter((window) => window.certainty === 'unknown')
  const first = dated.slice(0, 3)
  const [shown, further] = first.length > 0 ? [first, dated.slice(3)] : [[answer.next], []]
  const others = unknown.filter((window) => !shown.includes(window))
  return html`<h3>${words(answer.mechanism)}</h3>
    <ul class="rows">${shown.map((window) => windowItem(window, now))}</ul>
    ${
      further.length > 0 &&
      html`<details><summary>Further dates (${further.length})</summary>
      <ul class="rows">${further.map((window) => windowItem(window, now))}</ul></details>`
    }
    ${
      others.length > 0 &&
      html`<details><summary>Not announced (${others.length})</summary>
      <ul class="rows">${others.map((window) => windowItem(window, now))}</ul></details>`
    }`
}

const windowsSection = ({ state, windows, now, uncomputed }: StateView) => {
  const answers = nextFor(windows, state.iso3, now.today)
  const past = windows.filter((window) => isPast(window, now.today)).reverse()
  return html`
    <h2 id="windows">What comes next</h2>
    <p class="small soft">Each date says how sure it is. An estimate is a span of months and no deadline. Days are days in
      Geneva. <a href="/about#certainty">What these words mean</a></p>
    ${
      answers.length > 0
        ? answers.map((answer) => nextSection(answer, now))
        : html`<p>No coming window is known to us. That does not mean that there is none: check the official pages.</p>`
    }
    ${uncomputedNotice(uncomputed)}
    <p class="small"><a href="/feeds/calendar.ics">Calendar of all States</a> (the same for everybody) ·
      <a href=${`/feeds/calendar.ics?state=${state.iso3}`}>calendar of this State</a> (its address shows what you follow)</p>
    ${
      past.length > 0 &&
      html`<details><summary>Windows that have passed (${past.length})</summary>
      <ul class="rows">${past.slice(0, 12).map((window) => windowItem(window, now, { mechanism: true }))}</ul></details>`
    }`
}

const groupSection = (group: Group, state: State) => html`
  <h3 id=${group.mechanism}>${words(group.mechanism)}</h3>
  <p class="small soft">${group.total} recommendations in the documents held${
    group.flagged > 0 &&
    html`;
    <a href=${`/search?state=${state.iso3}&mechanism=${group.mechanism}&topic=criminalisation`}>${group.flagged} marked by a
    finding aid as on the criminalisation of torture</a>`
  }.</p>
  <ul class="rows">${group.rows.map((row) => recommendationItem(row, { grouped: true }))}</ul>
  ${
    group.total > group.rows.length &&
    html`<p><a href=${`/search?state=${state.iso3}&mechanism=${group.mechanism}`}>All
    ${group.total} of the ${words(group.mechanism)}</a></p>`
  }`

const coverageSection = ({ coverage, state }: StateView) => html`
  <h2 id="coverage">What is held, and what is missing</h2>
  <p class="small soft">What is missing here, and what is unknown, says nothing about ${state.names.en.short}.</p>
  ${coverage.map(
    (row) => html`<p><strong>${words(row.mechanism)}</strong> – ${coverageWords(row)}.</p>
      ${row.cells.length > 0 && html`<p class="small">${row.cells.map(cellWords).join('; ')}.</p>`}
      ${row.gaps.length > 0 && html`<ul class="small">${row.gaps.slice(0, 40).map((gap) => html`<li>${gap.symbol}: ${gap.reason}</li>`)}</ul>`}`,
  )}`

const documentsSection = (documents: DocumentRow[]) =>
  documents.length > 0 &&
  html`<h2 id="documents">Documents</h2>
    <div class="scroll"><table><caption>Newest first</caption>
      <thead><tr><th scope="col">Symbol</th><th scope="col">Document</th><th scope="col">Distributed</th></tr></thead>
      <tbody>${documents.map(
        (row) => html`<tr><th scope="row"><a href=${documentHref(row)}>${row.symbol}</a></th>
          <td>${documentTypeWords[row.type]} ${versionTag(row)}${row.sha256 === null ? ' – text not collected yet' : ''}</td>
          <td>${row.distributionDate ? dayWords(row.distributionDate) : 'no date'}</td></tr>`,
      )}</tbody></table></div>`

export const statePage = (view: StateView): Page => {
  const { state, groups, documents } = view
  const shown = groups.filter((group) => group.total > 0)
  return {
    title: state.names.en.short,
    here: '/states',
    noIndex: state.kind === 'fictional',
    children: html`
      ${inventedNotice(state.kind === 'fictional')}
      <h1>${state.names.en.short}</h1>
      ${namesOf(state)}
      <p class="small">${view.phases.length > 0 && html`<a href="#now">Where it stands</a> · `}<a href="#windows">What comes next</a> · <a href="#recommendations">Recommendations</a> ·
        <a href=${`/states/${state.iso3}/criminalisation`}>Criminalisation of torture: the ledger</a> · <a href="#documents">Documents</a> ·
        <a href="#coverage">What is missing</a> · <a href=${`/api/v1/recommendations.csv?state=${state.iso3}`}>All as CSV</a></p>
      <p class="small">${pageLanguages
        .filter(([code]) => code !== 'en')
        .map(
          ([code, name], at) =>
            html`${at > 0 && ' · '}<a href=${`/windows?state=${state.iso3}&language=${code}`} lang=${code} hreflang=${code}>${webWords[code].stands} (${name})</a>`,
        )}</p>
      ${phasesSection(view.phases, view.howTo, view.now.today)}
      ${windowsSection(view)}
      <h2 id="recommendations">Recommendations</h2>
      ${shown.length === 0 && html`<p>No recommendation to ${state.names.en.short} is held.</p>`}
      ${shown.map((group) => groupSection(group, state))}
      ${documentsSection(documents)}
      ${coverageSection(view)}`,
  }
}
