// Where a State stands before each mechanism and what can be done now, at the top of its page.
import { howToTakePart } from '../domain/phases/how-to.ts'
import type { Phase } from '../domain/phases/phase.ts'
import { phaseWords, sayPhase } from '../domain/phases/sentence.ts'
import type { HowToFact } from '../domain/procedure-facts.ts'
import { mechanismWords } from '../domain/words.ts'
import { html } from './html.ts'

/** A row of advice with its page; what nobody read there says that it must be confirmed. */
const howToItem = (row: HowToFact) => html`<li>
  <strong>${row.topic}</strong>: ${row.value}
  ${row.unconfirmed && phaseWords.en.unconfirmed(row.unconfirmed)}
  (<a href=${row.address} rel="noreferrer">${phaseWords.en.weight[row.weight]}</a>)
</li>`

const phaseItem = (phase: Phase, howTo: readonly HowToFact[], today: string) => {
  const { stands, procedure, now, next } = sayPhase(phase, 'en', today)
  const rows = howToTakePart(phase, howTo)
  return html`<h3>${mechanismWords[phase.mechanism]}</h3>
    <p>${stands}${procedure && html` ${procedure}`}</p>
    <p><strong>${now}</strong></p>
    ${next && html`<p class="small">${next}</p>`}
    ${rows.length > 0 && html`<details><summary>How to take part</summary><ul class="small">${rows.map(howToItem)}</ul></details>`}`
}

export const phasesSection = (phases: readonly Phase[], howTo: readonly HowToFact[], today: string) =>
  phases.length > 0 &&
  html`<h2 id="now">Where it stands, and what you can do now</h2>
    ${phases.map((phase) => phaseItem(phase, howTo, today))}`
