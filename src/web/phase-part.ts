// Where a State stands before each mechanism and what can be done now, at the top of its page.
import type { Phase } from '../domain/phases/phase.ts'
import { phaseWords, sayPhase } from '../domain/phases/sentence.ts'
import type { HowToFact } from '../domain/procedure-facts.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { generalAdvice, howToOf } from './how-to-part.ts'
import { html } from './html.ts'
import { webWords } from './words.ts'

type Standing = { state: string; phases: readonly Phase[]; howTo: readonly HowToFact[]; today: string }

const phaseItem = (phase: Phase, { state, howTo, today }: Standing, language: WindowLanguage) => {
  const { stands, procedure, now, shut, next } = sayPhase(phase, language, today)
  const { mechanism } = phaseWords[language]
  return html`<section class="card"><h3>${mechanism[phase.mechanism]}</h3>
    <p class="now"><strong>${now}</strong></p>
    <p>${stands}${procedure && html` ${procedure}`}${shut && html` ${shut}`}</p>
    ${next && html`<p class="small">${next}</p>`}
    ${howToOf(phase, howTo, state, language)}</section>`
}

/** Where one State stands. */
export const phasesSection = (standing: Standing, language: WindowLanguage) =>
  standing.phases.length > 0 &&
  html`<h2 id="now">${webWords[language].stands}</h2>
    <div class="cards">${standing.phases.map((phase) => phaseItem(phase, standing, language))}</div>
    ${generalAdvice(standing.howTo, language)}`
