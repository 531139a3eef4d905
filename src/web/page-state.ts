// One State: its names, what comes next and how sure that is, what was recommended, what is missing.

import type { DocumentRow, RecommendationRow } from '../../db/store.ts'
import { type Coverage, cellWords, coverageWords } from '../domain/coverage.ts'
import type { Mechanism } from '../domain/mechanisms.ts'
import type { Phase } from '../domain/phases/phase.ts'
import type { HowToFact } from '../domain/procedure-facts.ts'
import type { State } from '../domain/states/states.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { documentTypeWords, mechanismWords } from '../domain/words.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'
import { languageLinks } from './language-part.ts'
import type { Page } from './layout.ts'
import { nextPart } from './next-part.ts'
import { documentHref, recommendationItem, versionTag } from './parts.ts'
import { phasesSection } from './phase-part.ts'
import { type Now, stateHref } from './window-part.ts'
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
  /** of all that says what comes; what was recommended stays in English and in the languages of its texts */
  language: WindowLanguage
}

const words = (mechanism: string) => mechanismWords[mechanism as keyof typeof mechanismWords] ?? mechanism

/** The formal name in the language of the page, and the names in the others, each marked as what it is. */
const namesOf = ({ names }: State, language: WindowLanguage) => {
  const own = names[language]
  const seen = new Set([own.short])
  const others = pageLanguages.flatMap(([code]) => {
    const { short } = names[code]
    if (seen.has(short)) return []
    seen.add(short)
    return [html` · <span lang=${code}>${short}</span>`]
  })
  return html`<p class="kicker">${own.official}${others}</p>`
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

/** What the page says in English alone, in the frame of another language: marked, with a word on it. */
const inEnglish = (language: WindowLanguage, children: unknown) => {
  const note = webWords[language].ofState.restInEnglish
  return note === null ? children : html`<hr /><p>${note}</p><div lang="en">${children}</div>`
}

const recommendationParts = (view: StateView) => {
  const { state, groups, documents } = view
  const shown = groups.filter((group) => group.total > 0)
  return html`<h2 id="recommendations">Recommendations</h2>
    ${shown.length === 0 && html`<p>No recommendation to ${state.names.en.short} is held.</p>`}
    ${shown.map((group) => groupSection(group, state))}
    ${documentsSection(documents)}
    ${coverageSection(view)}`
}

/** The parts of the page, those in English marked where the page is in another language. */
const partLinks = ({ state, phases }: StateView, language: WindowLanguage) => {
  const words = webWords[language]
  const english = language === 'en' ? undefined : 'en'
  return html`<p class="small">${phases.length > 0 && html`<a href="#now">${words.stands}</a> · `}<a href="#windows">${words.ofState.next}</a> ·
    <span lang=${english}><a href="#recommendations">Recommendations</a> ·
    <a href=${`/states/${state.iso3}/criminalisation`}>Criminalisation of torture: the ledger</a> · <a href="#documents">Documents</a> ·
    <a href="#coverage">What is missing</a> · <a href=${`/api/v1/recommendations.csv?state=${state.iso3}`}>All as CSV</a></span></p>`
}

/** What comes, how sure, what can be sent where until when, and what is closed stands first, in the language asked for. */
export const statePage = (view: StateView): Page => {
  const { state, language } = view
  const isFictional = state.kind === 'fictional'
  const words = webWords[language]
  return {
    title: state.names[language].short,
    language,
    here: '/states',
    noIndex: isFictional,
    children: html`
      ${isFictional && html`<div class="notice" role="note"><p><strong>${words.invented}.</strong> ${words.inventedMore}</p></div>`}
      <h1>${state.names[language].short}</h1>
      ${namesOf(state, language)}
      ${languageLinks(language, (code) => stateHref(state.iso3, code))}
      ${partLinks(view, language)}
      ${phasesSection(view.phases, view.howTo, view.now.today, language)}
      ${nextPart(view)}
      ${inEnglish(language, recommendationParts(view))}`,
  }
}
