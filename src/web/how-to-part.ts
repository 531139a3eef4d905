// Advice on taking part in a procedure, by stage: each row with the page that it was read on.

import { watchedMechanisms } from '../domain/mechanisms.ts'
import { hostOf, isOfUnitedNations } from '../domain/official-hosts.ts'
import { howToTakePart } from '../domain/phases/how-to/choose.ts'
import { sayHowTo } from '../domain/phases/how-to/say.ts'
import { byStage, lacksWhere, stageInWords, withShared } from '../domain/phases/how-to/stages.ts'
import type { Phase } from '../domain/phases/phase.ts'
import { phaseWords } from '../domain/phases/sentence.ts'
import type { Can } from '../domain/phases/stage.ts'
import type { HowToFact } from '../domain/procedure-facts.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { colonIn, webWords } from './words.ts'

const weightOf = ({ weight, address }: HowToFact): HowToFact['weight'] =>
  weight === 'official' && !isOfUnitedNations(hostOf(address)) ? 'secondary' : weight

/** Whether it gives a mail address of the older domain of the Office, and does not say itself that there are newer ones. */
const hasOlderAddress = ({ value }: HowToFact): boolean => value.includes('@ohchr.org') && !value.includes('@un.org')

/** A row of advice with its page, whose host is in sight before it is opened; what nobody read there says that it must be confirmed. */
const howToItem = (row: HowToFact, language: WindowLanguage) => {
  const said = sayHowTo(row, language)
  const words = phaseWords[said.language]
  const host = hostOf(row.address)
  const weight = weightOf(row)
  return html`<li>
    <span lang=${said.language === language ? undefined : said.language}><strong>${said.topic}</strong>${colonIn(language)}${said.value}${row.unconfirmed && html`. ${words.unconfirmed(row.unconfirmed)}`}</span>
    (<a href=${row.address} rel="noreferrer">${phaseWords[language].weight[weight]}</a>, ${host})
  </li>`
}

/** The advice of one stage; that nobody read where to send is said, and where to ask. */
const stageList = (
  { kind, rows }: { kind: string; rows: readonly HowToFact[] },
  all: readonly HowToFact[],
  language: WindowLanguage,
) => {
  const shown = withShared(kind, rows, all)
  return html`<ul class="small">${shown.map((row) => howToItem(row, language))}
    ${shown.some((row) => weightOf(row) === 'secondary') && html`<li class="soft">${webWords[language].adviceElsewhere}</li>`}
    ${shown.some(hasOlderAddress) && html`<li class="soft">${webWords[language].olderAddress}</li>`}
    ${lacksWhere(kind, shown) && html`<li>${webWords[language].whereUnknown}</li>`}</ul>`
}

const stages = (rows: readonly HowToFact[], all: readonly HowToFact[], language: WindowLanguage, isOfPage = false) =>
  byStage(rows).map((stage) => {
    const name = stageInWords(stage.kind, language)
    return html`${isOfPage ? html`<h3>${name}</h3>` : html`<h4>${name}</h4>`}${stageList(stage, all, language)}`
  })

/** The same folded: all advice of a mechanism is three screens of a phone and more. */
const foldedStages = (rows: readonly HowToFact[], all: readonly HowToFact[], language: WindowLanguage) =>
  byStage(rows).map(
    (stage) =>
      html`<details><summary>${stageInWords(stage.kind, language)}</summary>${stageList(stage, all, language)}</details>`,
  )

/** Kinds of what can be done for which something can be sent now, or soon. */
const isToSend: readonly Can['kind'][] = ['open', 'probably_open', 'expected', 'always']

const rowsOf = (phase: Phase, all: readonly HowToFact[]): HowToFact[] =>
  howToTakePart(phase, all).filter(({ mechanism }) => mechanism !== null)

/**
 * How to send what can be sent now, folded; where nothing can, a link to the advice for this State. Nothing for what never
 * covers it.
 */
export const howToOf = (phase: Phase, all: readonly HowToFact[], state: string, language: WindowLanguage) => {
  const rows = rowsOf(phase, all)
  if (rows.length === 0) return null
  const { howTo, whereUnknown } = webWords[language]
  // no row is on reports at mid-term: the page on the review is where it can be asked
  if (phase.can.window?.kind === 'mid_term_report' && isToSend.includes(phase.can.kind))
    return html`<details><summary>${howTo}</summary><ul class="small"><li>${whereUnknown}</li>${rows.map((row) => howToItem(row, language))}</ul></details>`
  return isToSend.includes(phase.can.kind)
    ? html`<details><summary>${howTo}</summary>${stages(rows, all, language)}</details>`
    : html`<p><a href=${`/states/${state}/take-part#${phase.mechanism}`}>${howTo}</a></p>`
}

/** The advice of a mechanism for one State: what fits where it stands, and the other stages folded. */
export const adviceOf = (phase: Phase, all: readonly HowToFact[], language: WindowLanguage) => {
  const rows = rowsOf(phase, all)
  const others = all.filter((row) => row.mechanism === phase.mechanism && !rows.includes(row))
  return rows.length === 0 ? null : html`${stages(rows, all, language, true)}${foldedStages(others, all, language)}`
}

/** Where to report reprisals, once for all mechanisms. */
export const generalAdvice = (all: readonly HowToFact[], language: WindowLanguage) =>
  foldedStages(
    all.filter(({ mechanism }) => mechanism === null),
    all,
    language,
  )

/** All advice by mechanism. */
export const takePartSection = (all: readonly HowToFact[], language: WindowLanguage) =>
  all.length > 0 &&
  html`<h2 id="take-part">${webWords[language].howTo}</h2>
    ${watchedMechanisms.map(
      (mechanism) => html`<h3 id=${`take-part-${mechanism}`}>${phaseWords[language].mechanism[mechanism]}</h3>
      ${foldedStages(
        all.filter((row) => row.mechanism === mechanism),
        all,
        language,
      )}`,
    )}
    ${generalAdvice(all, language)}`
