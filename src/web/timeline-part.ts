// A State in time as a picture made here, in some 2 kB, and the same facts as a table. Shapes tell how sure a date is.
import type { DocumentRow } from '../../db/store.ts'
import { codeWords } from '../domain/code-words/code-words.ts'
import { mechanisms } from '../domain/mechanisms.ts'
import type { Mark, Timeline } from '../domain/timeline.ts'
import { describeWindow } from '../domain/windows/describe.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'
import { documentHref, mechanismName } from './parts.ts'
import { scrollable } from './scrollable.ts'
import { webWords } from './words.ts'

type DocumentTimeline = Timeline<DocumentRow>
type DocumentMark = Mark<DocumentRow>

/** Units of the picture, which is as wide as its column. Lanes, bars and years are rows of one height: so are their names. */
const [width, left, right, lane] = [700, 18, 18, 32]
/** Marks lie low in their lane: on a phone its name is above them. */
const markAt = 22

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`)

const scaleOf = ({ from, to }: DocumentTimeline) => {
  const [start, end] = [day(`${from}-01-01`), day(`${to + 1}-01-01`)]
  return (date: string) => Math.round(left + ((day(date) - start) / (end - start)) * (width - left - right))
}

/** A text: a disc; a document not held: a ring; a copy of an index: both; an official day: a filled diamond, a computed one: an empty one; months: a dashed line. */
const shape = (mark: DocumentMark, x: (date: string) => number, y: number) => {
  const at = x(mark.first)
  if (mark.kind === 'copied')
    return html`<circle class="known" cx=${at} cy=${y} r="4.5" /><circle class="held" cx=${at} cy=${y} r="2" />`
  if (mark.kind === 'held' || mark.kind === 'known') return html`<circle class=${mark.kind} cx=${at} cy=${y} r="4.5" />`
  if (mark.kind === 'estimate')
    return html`<path class="estimate" d=${`M${at} ${y}H${Math.max(x(mark.last), at + 6)}`} />`
  return html`<path class=${mark.kind} d=${`M${at} ${y - 6}l6 6l-6 6l-6-6z`} />`
}

const ticks = ({ from, to }: DocumentTimeline): number[] => {
  const step = to - from > 24 ? 5 : to - from > 12 ? 2 : 1
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((year) => year % step === 0)
}

/** Recommendations on criminalisation by year: a finding aid's count of what is held, not a measure of a State. */
const bars = ({ flagged }: DocumentTimeline, x: (date: string) => number, bottom: number) => {
  const most = Math.max(1, ...flagged.map(([, count]) => count))
  return flagged.map(([year, count]) => {
    const height = Math.max(3, Math.round((count / most) * (lane - 12)))
    return html`<rect class="held" x=${x(`${year}-04-01`)} y=${bottom - height} width="6" height=${height} />`
  })
}

const todayLine = ({ today }: DocumentTimeline, x: (date: string) => number, bottom: number, word: string) =>
  today !== null &&
  html`<path class="today" d=${`M${x(today)} 0V${bottom}`} /><text class="today" x=${x(today)} y=${bottom + 28}>${word}</text>`

/** In the order in which mechanisms stand everywhere. */
const lanesOf = ({ marks }: DocumentTimeline): string[] => {
  const own = new Set<string>(marks.map(({ mechanism }) => mechanism))
  return [...mechanisms.filter((one) => own.delete(one)), ...own]
}

const picture = (timeline: DocumentTimeline, name: string, language: WindowLanguage) => {
  const words = webWords[language].timeline
  const lanes = lanesOf(timeline)
  const x = scaleOf(timeline)
  const bottom = (lanes.length + (timeline.flagged.length > 0 ? 1 : 0)) * lane
  return html`<svg class="timeline" viewBox=${`0 0 ${width} ${bottom + lane}`} role="img" aria-label=${words.label(name)}>
    ${ticks(timeline).map((year) => {
      const at = x(`${year}-01-01`)
      return html`<path class="grid" d=${`M${at} 0V${bottom}`} /><text x=${at} y=${bottom + 14}>${year}</text>`
    })}
    ${todayLine(timeline, x, bottom, words.today)}
    ${lanes.map((mechanism, at) =>
      timeline.marks.filter((mark) => mark.mechanism === mechanism).map((mark) => shape(mark, x, at * lane + markAt)),
    )}
    ${bars(timeline, x, bottom)}
  </svg>`
}

/** Names of the lanes, beside the picture or above each lane; they stay in sight where the picture scrolls. */
const laneNames = (timeline: DocumentTimeline, language: WindowLanguage) => {
  const names = lanesOf(timeline).map((mechanism) => mechanismName(mechanism, language))
  if (timeline.flagged.length > 0) names.push(webWords[language].timeline.flagged)
  return html`<ul class="lanes" aria-hidden="true">${names.map((one) => html`<li><span>${one}</span></li>`)}</ul>`
}

const legend = (language: WindowLanguage) => {
  const words = webWords[language].timeline
  const sample = (kind: DocumentMark['kind'], said: string) =>
    html`<li><svg class="timeline" viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">${shape({ kind, first: 'a', last: 'b' } as DocumentMark, (date) => (date === 'a' ? (kind === 'estimate' ? 1 : 10) : 19), 7)}</svg> ${said}</li>`
  return html`<ul class="legend">${(['held', 'copied', 'known', 'official', 'rule', 'estimate'] as const).map((kind) => sample(kind, words.kinds[kind]))}</ul>`
}

const row = (mark: DocumentMark, today: string, language: WindowLanguage) => {
  const { kinds } = webWords[language].timeline
  const own = mechanismName(mark.mechanism, language)
  if ('window' in mark) {
    const said = describeWindow(mark.window, language, today)
    return html`<tr><th scope="row">${said.when}</th><td>${own}</td><td>${said.title}</td><td>${said.label}</td></tr>`
  }
  const { document } = mark
  return html`<tr><th scope="row">${dayWords(document.distributionDate!, language)}</th><td>${own}</td>
    <td><a href=${documentHref(document)}>${document.symbol}</a> – ${codeWords[language].documentType[document.type]}</td><td>${kinds[mark.kind]}</td></tr>`
}

/** The picture, what its shapes mean, and the same as a table behind it. Nothing where nothing has a date. */
export const timelinePart = (
  timeline: DocumentTimeline | null,
  name: string,
  today: string,
  language: WindowLanguage,
) => {
  const words = webWords[language].timeline
  return (
    timeline &&
    html`<h2 id="timeline">${words.title}</h2>
    <p class="small soft narrow">${words.scrolls(timeline.from, timeline.to)}</p>
    ${scrollable(words.title, html`<div class="chart">${laneNames(timeline, language)}${picture(timeline, name, language)}</div>`, 'fromEnd')}
    ${legend(language)}
    <details><summary>${words.asTable}</summary>
      ${scrollable(
        words.asTable,
        html`<table><thead><tr>${words.heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${timeline.marks.map((mark) => row(mark, today, language))}</tbody></table>`,
      )}
      ${
        timeline.flagged.length > 0 &&
        html`<p class="small">${words.flagged} – ${timeline.flagged.map(([year, count], at) => html`${at > 0 && ', '}${year} (${count})`)}. ${words.countSays}</p>`
      }</details>`
  )
}
