// How to take part in what a State has before it: what fits now in sight, the other stages folded, by mechanism.
import type { Phase } from '../domain/phases/phase.ts'
import { phaseWords, sayPhase } from '../domain/phases/sentence.ts'
import type { HowToFact } from '../domain/procedure-facts.ts'
import type { State } from '../domain/states/states.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { adviceOf, generalAdvice } from './how-to-part.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { inventedNotice } from './parts.ts'
import { colonIn, webWords } from './words.ts'

export type TakePartView = {
  state: State
  /** none where nobody knows what day it is */
  phases: readonly Phase[]
  howTo: readonly HowToFact[]
  today: string
  language: WindowLanguage
}

const section = (phase: Phase, { howTo, today, language }: TakePartView) => {
  const { stands, now, shut } = sayPhase(phase, language, today)
  return html`<h2 id=${phase.mechanism}>${phaseWords[language].mechanism[phase.mechanism]}</h2>
    <p class="now"><strong>${now}</strong></p>
    <p>${stands}${shut && html` ${shut}`}</p>
    ${adviceOf(phase, howTo, language)}`
}

export const takePartPage = (view: TakePartView): Page => {
  const { state, phases, howTo, language } = view
  const words = webWords[language]
  const name = state.names[language].short
  return {
    title: `${name}${colonIn(language)}${words.howTo}`,
    here: '/states',
    noIndex: state.kind === 'fictional',
    children: html`${inventedNotice(state.kind === 'fictional', language)}
      <p class="kicker"><a href=${`/states/${state.iso3}`}>${name}</a></p>
      <h1>${words.howTo}</h1>
      ${phases.map((phase) => section(phase, view))}
      ${generalAdvice(howTo, language)}
      ${howTo.length > 0 && html`<p><a href="/about#take-part">${words.allAdvice}</a></p>`}`,
  }
}
