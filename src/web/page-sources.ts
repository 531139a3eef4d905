// Where everything comes from, how each source is doing, and what is missing (SAFETY, G1; issue: no silent death).

import { type Coverage, coverageWords, periodsOf } from '../domain/coverage.ts'
import { importedName } from '../domain/imported.ts'
import { watchedMechanisms } from '../domain/mechanisms.ts'
import { type UnreadCounts, unreadLines } from '../domain/not-classified.ts'
import type { Outlook } from '../domain/outlook/outlook.ts'
import { mechanismWords } from '../domain/words.ts'
import type { HeldBack } from '../reading/held.ts'
import type { Against, SourceStatus } from '../reading/status.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { outlookSection } from './outlook-part.ts'
import { nameOf } from './parts.ts'

const resultWords: Record<SourceStatus['result'], string> = {
  green: 'in order',
  yellow: 'in order, with remarks',
  red: 'failing: nothing of the last run was taken over',
  running: 'running now',
  never_run: 'never run on this installation',
}

const instantWords = (at: string | null): string => (at ? `${at.slice(0, 10)}, ${at.slice(11, 16)} UTC` : 'never')

const verdictWords: Record<Against['verdict'], string> = {
  within: 'as expected',
  below: 'fewer than expected',
  above: 'more than expected',
  not_counted: 'not counted yet',
}

const countWords = ({ counted, count, lowest, highest }: Against): string => {
  if (count === null) return 'none counted'
  if (counted === 'listings' || lowest === highest) return String(count)
  return `${count}, ${lowest} to ${highest} a document`
}

const evidenceWords: Record<string, string> = {
  seen: 'seen to work',
  reported: 'reported to work',
  unverified: 'never verified live',
}

const faultList = (source: SourceStatus) => {
  const rows = new Map<string, { meaning: string; remedy: string; where: string[] }>()
  for (const fault of source.faults) {
    const row = rows.get(fault.fault) ?? { meaning: fault.meaning, remedy: fault.remedy, where: [] }
    row.where.push(`${fault.where}: ${fault.message}`)
    rows.set(fault.fault, row)
  }
  return [...rows].map(
    ([
      fault,
      row,
    ]) => html`<li><strong>${row.meaning}</strong> <span class="small soft">(${fault}, ${row.where.length} times)</span><br />
      What you can do: ${row.remedy}
      <ul class="small soft">${row.where.slice(0, 5).map((where) => html`<li>${where}</li>`)}
        ${row.where.length > 5 && html`<li>and ${row.where.length - 5} more</li>`}</ul></li>`,
  )
}

const sourceSection = (source: SourceStatus) => html`
  <h2 id=${source.id}>${source.title}</h2>
  <dl class="facts">
    <dt>State of the source</dt><dd><span class="tag">${resultWords[source.result]}</span></dd>
    <dt>Publisher</dt><dd><a href=${source.url} rel="noreferrer">${source.publisher}</a></dd>
    <dt>Review windows</dt><dd>${(watchedMechanisms as readonly string[]).includes(source.mechanism) ? 'computed for this mechanism' : 'not computed for this mechanism: only its texts are collected'}</dd>
    <dt>Last run</dt><dd>${instantWords(source.lastRun)}</dd>
    <dt>Last success</dt><dd>${instantWords(source.lastSuccess)}</dd>
    <dt>Files in the archive</dt><dd>${source.captures}</dd>
    ${source.against.map(
      (row) => html`<dt>${row.counted === 'listings' ? 'Documents announced' : 'Recommendations read'}</dt>
        <dd>${countWords(row)} – ${verdictWords[row.verdict]} (expected ${row.min} to ${row.max}${row.counted === 'listings' ? '' : ' a document'})</dd>`,
    )}
  </dl>
  ${source.faults.length > 0 && html`<h3>Faults of the last run</h3><ul>${faultList(source)}</ul>`}
  ${
    source.unread.length > 0 &&
    html`<h3>Archived, but not readable yet</h3>
    <ul class="small">${source.unread.slice(0, 20).map((row) => html`<li>${row.symbol ?? row.address ?? importedName(row.sha256)}: ${row.message}</li>`)}</ul>
    ${source.unread.length > 20 && html`<p class="small">and ${source.unread.length - 20} more</p>`}`
  }
  <h3>Routes</h3>
  <div class="scroll"><table><caption>Ways to the documents, in the order in which they are tried</caption>
    <thead><tr><th scope="col">Route</th><th scope="col">What it is</th><th scope="col">Evidence</th><th scope="col">Answers, last run</th></tr></thead>
    <tbody>${source.routes.map(
      (route) => html`<tr><th scope="row">${route.id}</th><td>${route.what}</td>
        <td>${evidenceWords[route.evidence] ?? route.evidence}</td><td>${route.answered}</td></tr>`,
    )}</tbody></table></div>`

/** Gaps shown in full on one page; the rest by the API. */
const shownGaps = 60

const periodNames = { cycle: 'Cycle', session: 'Session', year: 'Visits of' }

/** States by cycle, session or year: what is held, what our facts expect, what nobody here knows. */
const matrixOf = (row: Coverage) => {
  const periods = periodsOf(row)
  if (periods.length === 0) return null
  return html`<details><summary>States by ${periods[0]!.kind} (${periods.length})</summary>
    <div class="scroll"><table><caption>From our facts: reviews and visits that are over, and those still to come</caption>
    <thead><tr><th scope="col">When</th><th scope="col">Held</th><th scope="col">Expected but not held</th><th scope="col">Unknown</th></tr></thead>
    <tbody>${periods.map(
      (one) =>
        html`<tr><th scope="row">${periodNames[one.kind]} ${one.number}</th><td>${one.held}</td><td>${one.missing}</td><td>${one.unknown}</td></tr>`,
    )}</tbody></table></div></details>`
}

const coverageSection = (row: Coverage) => html`
  <h3>${mechanismWords[row.mechanism as keyof typeof mechanismWords] ?? row.mechanism}</h3>
  <p>${coverageWords(row)}.</p>
  ${matrixOf(row)}
  ${
    row.gaps.length > 0 &&
    html`<details><summary>What is missing, with the reason (${row.gaps.length})</summary>
      <ul class="small">${row.gaps.slice(0, shownGaps).map((gap) => html`<li>${nameOf(gap.state)}: ${gap.symbol} – ${gap.reason}</li>`)}</ul>
      ${row.gaps.length > shownGaps && html`<p class="small">The first ${shownGaps} by State; <a href="/api/v1/sources">all of them as JSON</a>.</p>`}
    </details>`
  }`

export const sourcesPage = (
  sources: SourceStatus[],
  coverage: Coverage[],
  outlook: Outlook,
  heldBack: HeldBack[],
  unread: UnreadCounts,
): Page => ({
  title: 'Sources and coverage',
  here: '/sources',
  children: html`
    <h1>Sources and coverage</h1>
    <p>Every text here was read from a stored capture of an official document. This page says where documents are looked for,
      when that last worked, and what is missing.</p>
    ${heldBack.map(({ meaning, remedy }) => html`<p class="notice"><strong>Held back: ${meaning}</strong> ${remedy}</p>`)}
    ${unreadLines(unread).map((line) => html`<p class="notice">${line}.</p>`)}
    ${outlookSection(outlook)}
    <h2 id="coverage">Coverage</h2>
    <p class="small soft">Expected: a review or visit that our facts name and that is over, or a document that an official list announced. What else exists is
      unknown. A missing document says nothing about a State.</p>
    ${coverage.map(coverageSection)}
    ${sources.length === 0 && html`<p>No source is set up on this installation.</p>`}
    ${sources.map(sourceSection)}`,
})
