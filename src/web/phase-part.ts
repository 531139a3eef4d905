// Where a State stands before each mechanism and what can be done now, at the top of its page.
import { howToTakePart } from '../domain/phases/how-to/choose.ts'
import { sayHowTo } from '../domain/phases/how-to/say.ts'
import { byStage, stageInWords } from '../domain/phases/how-to/stages.ts'
import type { Phase } from '../domain/phases/phase.ts'
import { phaseWords, sayPhase } from '../domain/phases/sentence.ts'
import type { HowToFact } from '../domain/procedure-facts.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { colonIn, webWords } from './words.ts'

/** A row of advice with its page; what nobody read there says that it must be confirmed. */
const howToItem = (row: HowToFact, language: WindowLanguage) => {
  const said = sayHowTo(row, language)
  const words = phaseWords[said.language]
  return html`<li>
    <span lang=${said.language === language ? undefined : said.language}><strong>${said.topic}</strong>${colonIn(language)}${said.value}${row.unconfirmed && html`. ${words.unconfirmed(row.unconfirmed)}`}</span>
    (<a href=${row.address} rel="noreferrer">${phaseWords[language].weight[row.weight]}</a>)
  </li>`
}

const phaseItem = (phase: Phase, howTo: readonly HowToFact[], today: string, language: WindowLanguage) => {
  const { stands, procedure, now, shut, next } = sayPhase(phase, language, today)
  const rows = howToTakePart(phase, howTo)
  const { mechanism } = phaseWords[language]
  return html`<section class="card"><h3>${mechanism[phase.mechanism]}</h3>
    <p class="now"><strong>${now}</strong></p>
    <p>${stands}${procedure && html` ${procedure}`}${shut && html` ${shut}`}</p>
    ${next && html`<p class="small">${next}</p>`}
    ${
      rows.length > 0 &&
      html`<details><summary>${webWords[language].howTo}</summary>
      ${byStage(rows).map(
        (stage) => html`<h4>${stageInWords(stage.kind, language)}</h4>
      <ul class="small">${stage.rows.map((row) => howToItem(row, language))}</ul>`,
      )}</details>`
    }</section>`
}

export const phasesSection = (
  phases: readonly Phase[],
  howTo: readonly HowToFact[],
  today: string,
  language: WindowLanguage,
) =>
  phases.length > 0 &&
  html`<h2 id="now">${webWords[language].stands}</h2>
    <div class="cards">${phases.map((phase) => phaseItem(phase, howTo, today, language))}</div>`
