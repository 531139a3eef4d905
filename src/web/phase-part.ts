// Where a State stands before each mechanism and what can be done now, at the top of its page.
import type { Phase } from '../domain/phases/phase.ts'
import { phaseWords, sayPhase } from '../domain/phases/sentence.ts'
import type { HowToFact } from '../domain/procedure-facts.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { generalAdvice, howToOf } from './how-to-part.ts'
import { html } from './html.ts'
import { webWords } from './words.ts'

const phaseItem = (phase: Phase, howTo: readonly HowToFact[], today: string, language: WindowLanguage) => {
  const { stands, procedure, now, shut, next } = sayPhase(phase, language, today)
  const { mechanism } = phaseWords[language]
  return html`<section class="card"><h3>${mechanism[phase.mechanism]}</h3>
    <p class="now"><strong>${now}</strong></p>
    <p>${stands}${procedure && html` ${procedure}`}${shut && html` ${shut}`}</p>
    ${next && html`<p class="small">${next}</p>`}
    ${howToOf(phase, howTo, language)}</section>`
}

export const phasesSection = (
  phases: readonly Phase[],
  howTo: readonly HowToFact[],
  today: string,
  language: WindowLanguage,
) =>
  phases.length > 0 &&
  html`<h2 id="now">${webWords[language].stands}</h2>
    <div class="cards">${phases.map((phase) => phaseItem(phase, howTo, today, language))}</div>
    ${generalAdvice(howTo, language)}`
