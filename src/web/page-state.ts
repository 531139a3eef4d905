// One State: its names, what comes next and how sure that is, what was recommended, what is missing.

import type { DocumentRow, RecommendationRow } from '../../db/store.ts'
import { jsonLdText } from '../cite/metadata.ts'
import { codeWords } from '../domain/code-words/code-words.ts'
import type { Coverage, Gap } from '../domain/coverage.ts'
import type { Mechanism } from '../domain/mechanisms.ts'
import { statesWith } from '../domain/near-states.ts'
import type { Phase } from '../domain/phases/phase.ts'
import type { HowToFact } from '../domain/procedure-facts.ts'
import { languageNames } from '../domain/queries.ts'
import type { State } from '../domain/states/states.ts'
import type { Timeline } from '../domain/timeline.ts'
import type { Topic } from '../domain/topics/ids.ts'
import { topicName } from '../domain/topics/names.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { mark, markedForm } from './basket-part.ts'
import { cellLines, coverageLine, gapReason } from './coverage-part.ts'
import { dataLinks } from './data-part.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'
import { inPartLine } from './in-part.ts'
import type { Page } from './layout.ts'
import { followLinks, nextPart } from './next-part.ts'
import type { Now } from './now.ts'
import { documentHref, hasNoText, inventedNotice, mechanismName, versionTag } from './parts.ts'
import { phasesSection } from './phase-part.ts'
import { recommendationList } from './recommendation-list.ts'
import { scrollable } from './scrollable.ts'
import { sourcesWords } from './sources-words.ts'
import { timelinePart } from './timeline-part.ts'
import { colonIn, semicolonIn, textWords, webWords } from './words.ts'

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
  /** false: nothing to come is shown, for nobody knows what day it is */
  isClockRight: boolean
  phases: readonly Phase[]
  howTo: readonly HowToFact[]
  /** the newest on criminalisation, of whatever mechanism, and how many there are */
  flagged: { rows: RecommendationRow[]; total: number }
  topics: { value: string; count: number }[]
  /** null where nothing has a date */
  timeline: Timeline<DocumentRow> | null
  /** ids in the basket of the reader */
  basket: readonly string[]
  language: WindowLanguage
  baseUrl: string
}

/** The formal name in the language of the page, and the names in the others, each marked as what it is. */
const namesOf = ({ names }: State, language: WindowLanguage) => {
  const own = names[language]
  const seen = new Set([own.short])
  const others = languageNames.flatMap(([code]) => {
    const { short } = names[code]
    if (seen.has(short)) return []
    seen.add(short)
    return [html` · <span lang=${code}>${short}</span>`]
  })
  return html`<p class="kicker">${own.official}${others}</p>`
}

/** States whose names have the same words: whoever typed "Congo" may mean either. */
const alikeOf = (state: State, language: WindowLanguage) => {
  const others = statesWith(state.names[language].short).filter(({ iso3 }) => iso3 !== state.iso3)
  return (
    others.length > 0 &&
    html`<p class="small screen">${webWords[language].ofState.alike} ${others.map((one, at) => html`${at > 0 ? ', ' : ''}<a href=${`/states/${one.iso3}`}>${one.names[language].short}</a>`)}</p>`
  )
}

const listHref = ({ state }: StateView, { mechanism }: Group) => `/search?state=${state.iso3}&mechanism=${mechanism}`

/** How many of them carry the flag, with their list. */
const flaggedLink = (group: Group, view: StateView) =>
  group.flagged > 0 &&
  html`${semicolonIn(view.language)}<a href=${`${listHref(view, group)}&topic=criminalisation`}>${webWords[view.language].ofState.flagged(group.flagged)}</a>`

const groupSection = (group: Group, view: StateView) => {
  const { basket, language } = view
  const words = webWords[language].ofState
  const body = mechanismName(group.mechanism, language)
  return html`
  <h3 id=${group.mechanism}>${body}</h3>
  <p class="small soft">${words.total(group.total)}${flaggedLink(group, view)}.</p>
  ${recommendationList(group.rows, language, { grouped: true, mark: (row) => mark(row, basket, language) })}
  ${
    group.total > group.rows.length && html`<p><a href=${listHref(view, group)}>${words.all(group.total, body)}</a></p>`
  }`
}

/** Mechanisms whose texts are not shown here, a line each. */
const furtherSection = (groups: readonly Group[], view: StateView) =>
  groups.length > 0 &&
  html`<ul>${groups.map(
    (group) =>
      html`<li id=${group.mechanism}><strong>${mechanismName(group.mechanism, view.language)}</strong> – <a href=${listHref(view, group)}>${webWords[view.language].ofState.total(group.total)}</a>${flaggedLink(group, view)}</li>`,
  )}</ul>`

/** Symbols of one mechanism that are named for a reason; the rest is counted. */
const shownGaps = 12

/** What is missing, with its reason once for all that share it. What an index copied is named among the documents. */
const gapList = (all: readonly Gap[], iso3: string, language: WindowLanguage) => {
  const gaps = all.filter(({ kind }) => kind !== 'copied')
  const reasons = [...new Set(gaps.map((gap) => gapReason(gap, language)))]
  return (
    gaps.length > 0 &&
    html`<ul class="small">${reasons.map((reason) => {
      const symbols = gaps.filter((gap) => gapReason(gap, language) === reason).map(({ symbol }) => symbol)
      const more = symbols.length - shownGaps
      return html`<li>${symbols.slice(0, shownGaps).join(', ')}${
        more > 0 && html` <a href=${`/sources?state=${iso3}`}>${sourcesWords[language].more(more)}</a>`
      }${colonIn(language)}${reason}</li>`
    })}</ul>`
  )
}

const coverageSection = ({ coverage, state, language }: StateView) => {
  const words = webWords[language].ofState
  const semicolon = semicolonIn(language)
  return html`
  <h2 id="coverage">${words.coverage}</h2>
  <p class="small soft">${words.saysNothing(state.names[language].short)}</p>
  ${coverage.map(
    (row) => html`<p><strong>${mechanismName(row.mechanism, language)}</strong> – ${coverageLine(row, language)}.</p>
      ${row.cells.length > 0 && html`<p class="small">${cellLines(row.cells, language).join(semicolon)}.</p>`}
      ${gapList(row.gaps, state.iso3, language)}`,
  )}`
}

/** The newest documents are listed; the timeline has each that has a day. */
const shownDocuments = 8

const documentsSection = ({ documents, language }: StateView) => {
  const words = webWords[language].ofState
  const shown = documents.filter((row, at) => at < shownDocuments || row.distributionDate === null)
  return (
    documents.length > 0 &&
    html`<h2 id="documents">${words.documents}</h2>
    ${scrollable(
      words.documents,
      html`<table><caption>${words.newest}</caption>
      <thead><tr>${[words.symbol, words.document, words.distributed].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${shown.map(
        (row) => html`<tr><th scope="row"><a href=${documentHref(row)}>${row.symbol}</a></th>
          <td>${codeWords[language].documentType[row.type]} ${versionTag(row, language)}${hasNoText(row) ? ` – ${words.notCollected}` : ''}</td>
          <td>${row.distributionDate ? dayWords(row.distributionDate, language) : textWords[language].noDate}</td></tr>`,
      )}</tbody></table>`,
    )}
    ${shown.length < documents.length && html`<p class="small"><a href="#timeline">${words.allDocuments(documents.length)}</a></p>`}`
  )
}

/** What this is for comes first: the newest that ask to make torture a crime, then the ledger of them all. */
const flaggedSection = ({ flagged, state, basket, language }: StateView) => {
  const words = webWords[language].ofState
  return (
    flagged.total > 0 &&
    html`<h2 id="criminalisation">${words.first}</h2>
    ${recommendationList(flagged.rows, language, { mark: (row) => mark(row, basket, language) })}
    ${flagged.rows.length < flagged.total && html`<p class="small soft">${words.someFlagged(flagged.rows.length, flagged.total)}</p>`}
    <p><a href=${`/search?state=${state.iso3}&topic=criminalisation`}>${words.allFlagged(flagged.total)}</a> ·
      <a href=${`/states/${state.iso3}/criminalisation`}>${words.ledger}</a> ·
      <a href=${`/criminalisation?state=${state.iso3}`}>${textWords[language].ledger.beside}</a></p>`
  )
}

/** The most frequent topics; the search has them all, with their counts. */
const shownTopics = 8

const topicsSection = ({ topics, state, language }: StateView) =>
  topics.length > 1 &&
  html`<details><summary>${webWords[language].ofState.byTopic}</summary><ul class="names">${topics
    .slice(0, shownTopics)
    .map(
      ({ value, count }) =>
        html`<li><a href=${`/search?state=${state.iso3}&topic=${value}`}>${topicName(value as Topic, language)}</a> <span class="soft">${count}</span></li>`,
    )}</ul>${topics.length > shownTopics && html`<p class="small"><a href=${`/search?state=${state.iso3}`}>${webWords[language].ofState.allTopics(topics.length)}</a></p>`}</details>`

const recommendationParts = (view: StateView) => {
  const { state, groups, language } = view
  const words = webWords[language].ofState
  const shown = groups.filter((group) => group.total > 0)
  return html`<h2 id="recommendations">${words.recommendations}</h2>
    ${topicsSection(view)}
    ${inPartLine(view.documents, language)}
    ${shown.length === 0 && html`<p>${words.noneHeld(state.names[language].short)}</p>`}
    ${shown.filter(({ rows }) => rows.length > 0).map((group) => groupSection(group, view))}
    ${furtherSection(
      shown.filter(({ rows }) => rows.length === 0),
      view,
    )}
    ${shown.length > 0 && markedForm(language, { back: `/states/${state.iso3}#recommendations`, all: { address: `/annex?state=${state.iso3}` } })}`
}

/** The parts of the page. */
const partLinks = ({ state, timeline, documents, isClockRight, language }: StateView) => {
  const words = webWords[language]
  return html`<ul class="links inline screen">
    ${timeline && html`<li><a href="#timeline">${words.timeline.title}</a></li>`}
    <li><a href="#recommendations">${words.ofState.recommendations}</a></li>
    <li><a href=${`/states/${state.iso3}/criminalisation`}>${words.ofState.ledger}</a></li>
    ${isClockRight && html`<li><a href="#windows">${words.ofState.next}</a></li>`}
    ${documents.length > 0 && html`<li><a href="#documents">${words.ofState.documents}</a></li>`}
    <li><a href="#coverage">${words.ofState.missing}</a></li></ul>
    <p class="small screen">${dataLinks('recommendations', { state: state.iso3 }, language)}</p>`
}

/** The permanent address of the page, and what it is about in the words of schema.org. */
const stateMetadata = ({ state, language, baseUrl }: StateView) => {
  const canonical = `${baseUrl}/states/${state.iso3}`
  const about = { '@type': 'Country', name: state.names[language].short, identifier: state.iso3 }
  return {
    canonical,
    jsonLd: jsonLdText({ '@type': 'WebPage', name: about.name, url: canonical, inLanguage: language, about }),
  }
}

/** What comes, how sure, what can be sent where until when, and what is closed stands first, in the language asked for. */
export const statePage = (view: StateView): Page => {
  const { state, language } = view
  const isFictional = state.kind === 'fictional'
  return {
    title: state.names[language].short,
    description: webWords[language].ofState.description(state.names[language].short),
    here: '/states',
    noIndex: isFictional,
    feed: { name: 'recommendations', query: `?state=${state.iso3}` },
    ...(isFictional ? {} : { metadata: stateMetadata(view) }),
    children: html`<div class="brief">
      ${inventedNotice(isFictional, language)}
      <h1>${state.names[language].short}</h1>
      ${namesOf(state, language)}
      ${alikeOf(state, language)}
      ${phasesSection({ ...view, state: state.iso3, today: view.now.today }, language)}
      ${view.isClockRight && followLinks(state.iso3, view.windows, view.now, language)}
      ${partLinks(view)}
      ${timelinePart(view.timeline, state.names[language].short, view.now.today, language)}
      ${flaggedSection(view)}
      <div class="screen">${recommendationParts(view)}</div>
      ${view.isClockRight && nextPart(view)}
      <div class="screen">${documentsSection(view)}
      ${coverageSection(view)}</div></div>`,
  }
}
