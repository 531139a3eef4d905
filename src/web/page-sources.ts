// Where everything comes from, how each source is doing, and what is missing (SAFETY, G1; issue: no silent death).

import type { AgreementCounts, Disagreement } from '../../db/store.ts'
import { type Coverage, gapCounts, type Period, periodsOf } from '../domain/coverage.ts'
import { faultWords } from '../domain/fault-words.ts'
import { anImportedFile } from '../domain/imported.ts'
import { watchedMechanisms } from '../domain/mechanisms.ts'
import type { UnreadCounts } from '../domain/not-classified.ts'
import type { Outlook } from '../domain/outlook/outlook.ts'
import type { GapQuery } from '../domain/queries.ts'
import { publisherIn, routeIn, type SourceCard } from '../domain/source-card.ts'
import { nameOrCode } from '../domain/states/states.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { HeldBack } from '../reading/held.ts'
import type { Against, SourceStatus } from '../reading/status.ts'
import { agreementPart } from './agreement-part.ts'
import { coverageLine, gapReason } from './coverage-part.ts'
import { instantWords } from './dates.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { missingForm, unmetByState, type YearsHeld, yearsLine } from './missing-part.ts'
import { outlookSection } from './outlook-part.ts'
import { inEnglish, mechanismName } from './parts.ts'
import { scrollable } from './scrollable.ts'
import { searchWords } from './search-words.ts'
import { type SourcesWords, sourcesWords } from './sources-words.ts'
import { colonIn } from './words.ts'

const countWords = ({ counted, count, lowest, highest }: Against, words: SourcesWords): string => {
  if (count === null) return words.noneCounted
  return counted !== 'recommendations' || lowest === highest
    ? String(count)
    : words.eachDocument(count, lowest, highest)
}

/** In English as the status says it, else by the kind of the fault. */
const faultIn = (one: { fault: string; meaning: string; remedy: string }, language: WindowLanguage) => {
  if (language === 'en') return { meaning: one.meaning, remedy: one.remedy }
  const { what, remedy } = faultWords(one.fault, language)
  return { meaning: what, remedy }
}

const faultList = (source: SourceStatus, language: WindowLanguage) => {
  const words = sourcesWords[language]
  const rows = new Map<string, { meaning: string; remedy: string; own: SourceStatus['faults'] }>()
  for (const fault of source.faults) {
    const row = rows.get(fault.fault) ?? { ...faultIn(fault, language), own: [] }
    row.own.push(fault)
    rows.set(fault.fault, row)
  }
  return [...rows.values()].map(
    (
      row,
    ) => html`<li><strong>${row.meaning}</strong> <span class="small soft">(${words.times(row.own.length)})</span><br />
      ${words.remedy} ${row.remedy}
      ${faultPlaces(row.own, language)}</li>`,
  )
}

/** Where a fault was, the same place once; of imported files, which are not named in public, their number. */
const faultPlaces = (faults: SourceStatus['faults'], language: WindowLanguage) => {
  const words = sourcesWords[language]
  const named = faults.filter(({ where }) => where !== anImportedFile)
  const imported = faults.length - named.length
  const places = [...new Set(named.map(({ where, message }) => `${where}: ${message}`))]
  return html`<ul class="small soft">${imported > 0 && html`<li>${words.importedFiles(imported)}</li>`}
    ${places.slice(0, 5).map((place) => html`<li>${inEnglish(place, language)}</li>`)}
    ${places.length > 5 && html`<li>${words.more(places.length - 5)}</li>`}</ul>`
}

/** What whoever runs the service looks at: when it was asked, what came, against what was expected. */
const runFactsOf = (source: SourceStatus, language: WindowLanguage): [name: string, value: unknown][] => {
  const words = sourcesWords[language]
  return [
    [words.facts.lastRun, source.lastRun ? instantWords(source.lastRun, language) : words.never],
    [words.facts.files, source.captures],
    ...source.against.map((row): [string, unknown] => [
      words.facts[row.counted],
      `${countWords(row, words)} – ${words.verdict[row.verdict]} ${words.expects(row.min, row.max, row.counted === 'recommendations')}`,
    ]),
  ]
}

const factsOf = (
  source: SourceStatus,
  card: SourceCard | undefined,
  language: WindowLanguage,
): [name: string, value: unknown][] => {
  const words = sourcesWords[language]
  const isWatched = (watchedMechanisms as readonly string[]).includes(source.mechanism)
  const isIndex = source.against.some(({ counted }) => counted === 'records')
  return [
    [words.facts.result, html`<span class="tag">${words.result[source.result]}</span>`],
    [
      words.facts.publisher,
      html`<a href=${source.url} rel="noreferrer">${publisherIn(card, language) ?? inEnglish(source.publisher, language)}</a>`,
    ],
    // records of all mechanisms: no date rests on them
    ...(isIndex ? [] : [[words.facts.windows, isWatched ? words.computed : words.notComputed] as [string, unknown]]),
    [words.facts.lastSuccess, source.lastSuccess ? instantWords(source.lastSuccess, language) : words.never],
  ]
}

const factList = (facts: [name: string, value: unknown][]) =>
  html`<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`

/** What is known by its kind alone is said once with its number: imported files are not named in public. */
const unreadLines = ({ unread }: SourceStatus, language: WindowLanguage) => {
  const words = sourcesWords[language]
  const ofImported = new Map<string, number>()
  const named = unread.filter(({ symbol, address, fault }) => {
    if (symbol !== null || address !== null) return true
    const { what } = faultWords(fault ?? 'import_not_parsed', language)
    ofImported.set(what, (ofImported.get(what) ?? 0) + 1)
    return false
  })
  return [
    ...[...ofImported].map(([what, n]) => html`<li>${words.importedFiles(n)}${colonIn(language)}${what}</li>`),
    ...named.map(
      ({ symbol, address, fault, message }) =>
        html`<li>${symbol ?? address}${colonIn(language)}${language === 'en' || fault === null ? inEnglish(message, language) : faultWords(fault, language).what}</li>`,
    ),
  ]
}

const unreadList = (source: SourceStatus, language: WindowLanguage) => {
  const words = sourcesWords[language]
  const lines = unreadLines(source, language)
  return html`<h3>${words.notReadable}</h3>
    <ul class="small">${lines.slice(0, 20)}</ul>
    ${lines.length > 20 && html`<p class="small">${words.more(lines.length - 20)}</p>`}`
}

const sourceSection = (
  source: SourceStatus,
  { titles, cards }: Pick<SourcesView, 'titles' | 'cards'>,
  language: WindowLanguage,
) => {
  const card = cards.find(({ id }) => id === source.id)
  const words = sourcesWords[language]
  return html`
  <h2 id=${source.id}>${titles[source.id] ?? inEnglish(source.title, language)}</h2>
  ${factList(factsOf(source, card, language))}
  ${source.faults.length > 0 && html`<h3>${words.faults}</h3><ul>${faultList(source, language)}</ul>`}
  ${source.unread.length > 0 && unreadList(source, language)}
  <details><summary>${words.forOperator(source.routes.length)}</summary>
  ${factList(runFactsOf(source, language))}
  ${scrollable(
    words.routes,
    html`<table><caption>${words.routesCaption}</caption>
    <thead><tr>${[words.route, words.what, words.evidenceHead, words.answers].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${source.routes.map(
      (
        route,
      ) => html`<tr><th scope="row"><code>${route.id}</code></th><td>${routeIn(card, route.id, language) ?? inEnglish(route.what, language)}</td>
        <td>${words.evidence[route.evidence as keyof SourcesWords['evidence']]}</td><td>${route.answered}</td></tr>`,
    )}</tbody></table>`,
  )}</details>`
}

/** Gaps shown in full on one page; the rest by the API. */
const shownGaps = 60

/** Where the list of States is not whole, how many more are unknown is not known. */
const unknownWords = ({ unknown, listWhole }: Period, { listNotWhole }: SourcesWords) =>
  listWhole ? unknown : [...(unknown > 0 ? [unknown] : []), listNotWhole].join('; ')

/** States by cycle, session or year: what is held, what our facts expect, what nobody here knows. */
const matrixOf = (row: Coverage, words: SourcesWords) => {
  const periods = periodsOf(row)
  if (periods.length === 0) return null
  return html`<details><summary>${words.byPeriod[periods[0]!.kind]} (${periods.length})</summary>
    ${scrollable(
      words.byPeriod[periods[0]!.kind],
      html`<table><caption>${words.periodCaption}</caption>
    <thead><tr>${[words.when, words.held, words.missing, words.unknown].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${periods.map(
      (one) =>
        html`<tr><th scope="row">${words.period[one.kind]} ${one.number}</th><td>${one.held}</td><td>${one.missing}</td><td>${unknownWords(one, words)}</td></tr>`,
    )}</tbody></table>`,
    )}</details>`
}

/** `asked`: the States and bodies that it was narrowed to; null for all, of which there are too many to name each. */
const coverageSection = (row: Coverage, years: YearsHeld, asked: GapQuery | null, language: WindowLanguage) => {
  const words = sourcesWords[language]
  const isAsked = asked !== null
  return html`
  <h3>${mechanismName(row.mechanism, language)}</h3>
  <p>${coverageLine(row, language)}.</p>
  ${yearsLine(row.mechanism, years, asked ?? {}, language)}
  ${isAsked && unmetByState(row, language)}
  ${matrixOf(row, words)}
  ${
    row.gaps.length > 0 &&
    html`<details open=${isAsked}><summary>${words.gaps(row.gaps.length)}</summary>
      <ul class="small">${row.gaps.slice(0, shownGaps).map((gap) => html`<li>${gap.states.map((state) => nameOrCode(state, language)).join(', ')}${colonIn(language)}${gap.symbol} – ${gapReason(gap, language)}</li>`)}</ul>
      ${row.gaps.length > shownGaps && html`<p class="small">${words.firstGaps(shownGaps)} <a href="/api/v1/sources">${words.asJson}</a>.</p>`}
    </details>`
  }`
}

/** Titles of sources by id, in the language of the page; English where a card has no other. */
type Titles = Readonly<Record<string, string>>

export type SourcesView = {
  titles: Titles
  cards: readonly SourceCard[]
  sources: SourceStatus[]
  coverage: Coverage[]
  /** of all mechanisms, from which one can be chosen */
  mechanisms: Coverage[]
  years: YearsHeld
  /** filters by which the coverage was narrowed; null for all of it */
  asked: GapQuery | null
  outlook: Outlook
  heldBack: HeldBack[]
  unread: UnreadCounts
  agreement: { counts: AgreementCounts[]; disagreements: Disagreement[] }
}

/** What is missing of the States and bodies that a search was narrowed to, and the way to all of it. */
const missingPage = (
  { coverage, mechanisms, years }: Pick<SourcesView, 'coverage' | 'mechanisms' | 'years'>,
  asked: GapQuery,
  language: WindowLanguage,
): Page => {
  const { state, region, mechanism } = asked
  const words = sourcesWords[language]
  const named = [
    ...(state ?? []).map((code) => nameOrCode(code, language)),
    ...(region ?? []).map((one) => searchWords[language].regions[one]),
    ...(mechanism ?? []).map((one) => mechanismName(one, language)),
  ]
  return {
    title: words.missingTitle,
    here: '/sources',
    noIndex: true,
    children: html`<h1>${words.missingTitle}</h1><p class="lead">${named.join(', ')}</p>
      ${missingForm(mechanisms, asked, language)}
      ${coverage.map((row) => coverageSection(row, years, asked, language))}
      <p><a href="/sources">${words.allMissing}</a></p>`,
  }
}

/** How many documents were read here, and of how many an index alone has the texts. */
const introOf = (coverage: readonly Coverage[], words: SourcesWords): string => {
  const held = coverage.reduce((sum, row) => sum + row.held, 0)
  return words.intro(held, gapCounts({ gaps: coverage.flatMap(({ gaps }) => gaps) }).copied)
}

export const sourcesPage = (view: SourcesView, language: WindowLanguage): Page => {
  const { titles, sources, coverage, mechanisms, years, asked, outlook, heldBack, unread, agreement } = view
  const words = sourcesWords[language]
  if (asked !== null) return missingPage(view, asked, language)
  return {
    title: words.title,
    here: '/sources',
    children: html`
    <h1>${words.title}</h1>
    <p>${introOf(coverage, words)}</p>
    ${heldBack
      .map((one) => faultIn(one, language))
      .map(
        ({ meaning, remedy }) => html`<p class="notice"><strong>${words.heldBack} ${meaning}</strong> ${remedy}</p>`,
      )}
    ${(['waiting', 'too_long', 'timed_out'] as const)
      .filter((kind) => unread[kind] > 0)
      .map((kind) => html`<p class="notice">${words.unread[kind](unread[kind])}</p>`)}
    <h2 id="coverage">${words.coverage}</h2>
    <p class="small soft">${words.expected}</p>
    ${missingForm(mechanisms, {}, language)}
    ${coverage.map((row) => coverageSection(row, years, null, language))}
    ${outlookSection(outlook, language)}
    ${agreementPart(agreement, titles, language)}
    ${sources.length === 0 && html`<p>${words.noSource}</p>`}
    ${sources.map((source) => sourceSection(source, view, language))}`,
  }
}
