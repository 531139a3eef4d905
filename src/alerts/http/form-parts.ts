// The parts of the forms of a subscription: fields that keep what was typed, and what is wrong beside each.

import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { watchedMechanisms } from '../../domain/mechanisms.ts'
import { languageNames } from '../../domain/queries.ts'
import { allStates, compareNames } from '../../domain/states/states.ts'
import { topics } from '../../domain/topics/ids.ts'
import { topicName } from '../../domain/topics/names.ts'
import { purposes } from '../../domain/windows/purposes.ts'
import { rules } from '../../domain/windows/rules.ts'
import { type AlertLanguage, type Choice, cadences, offeredLeads } from '../choice.ts'
import { wordsIn } from '../words.ts'
import type { ProblemKind, Typed } from './form.ts'
import type { PageWords } from './words.ts'

const option = (value: string, words: string, chosen: string) =>
  html`<option value=${value} selected=${value === chosen}>${words}</option>`

const tick = (name: string, value: string, words: string, ticked: boolean) =>
  html`<label class="tick"><input type="checkbox" name=${name} value=${value} checked=${ticked} /> ${words}</label> `

export const hidden = (name: string, value: string) => html`<input type="hidden" name=${name} value=${value} />`

export const button = (
  action: string,
  words: string,
  fields: Record<string, string>,
) => html`<form method="post" action=${action}>
  ${Object.entries(fields).map(([name, value]) => hidden(name, value))}<p><button type="submit">${words}</button></p></form>`

/** Faults of a form, each shown beside its field. */
export type Faults = readonly ProblemKind[]

/** What is wrong with a field, below it, and the attributes that tie the two together. */
function faultOf(w: PageWords, faults: Faults, ...kinds: ProblemKind[]) {
  const own = faults.filter((kind) => kinds.includes(kind))
  const id = `fault-${kinds[0]}`
  return own.length === 0
    ? { ties: {}, words: null }
    : {
        ties: { 'aria-invalid': 'true', 'aria-describedby': id },
        words: html`<span class="fault" id=${id}>${own.map((kind) => w.problems[kind]).join(' ')}</span>`,
      }
}

export const mailField = (w: PageWords, typed?: Pick<Typed, 'kinds' | 'mail'>) => {
  const { ties, words } = faultOf(w, typed?.kinds ?? [], 'mail')
  return html`<p><label>${w.mail}<input type="email" name="mail" required maxlength="254" autocomplete="off" value=${typed?.mail} ...${ties} /></label>${words}</p>`
}

export const hookField = (w: PageWords, typed?: Typed) => {
  const { ties, words } = faultOf(w, typed?.kinds ?? [], 'hookRefused', 'unresolved', 'nameSilent', 'hostFull')
  return html`<details open=${typed !== undefined && typed.hook !== ''}><summary>${w.webhook}</summary>
    <p><label>${w.hook}<input type="url" name="hook" maxlength="500" autocomplete="off" value=${typed?.hook} ...${ties} /></label>${words}</p></details>`
}

export const rhythm = (
  w: PageWords,
  choice: Choice,
  faults: Faults,
  offered: readonly Choice['cadence'][] = cadences,
) => {
  const cadence = faultOf(w, faults, 'cadence', 'offAtFirst')
  return html`<div class="fields">
  <div><label for="language">${w.language}</label><select id="language" name="language">${languageNames.map(([code, name]) => html`<option value=${code} lang=${code} selected=${code === choice.language}>${name}</option>`)}</select></div>
  <div><label for="cadence">${w.cadence}</label><select id="cadence" name="cadence" ...${cadence.ties}>${offered.map((c) => option(c, w.cadences[c], choice.cadence))}</select>${cadence.words}</div>
  </div>
  <div class="checks">${tick('planning', 'yes', w.planning, choice.planning)}</div>${faultOf(w, faults, 'planning').words}`
}

/** A new subscription brings messages: whoever confirms one believes to be told. */
export const atFirst = cadences.filter((one) => one !== 'off')

const group = (words: string, ticks: unknown, open: boolean, fault: unknown = null) =>
  html`<details open=${open || fault !== null}><summary>${words}</summary><fieldset><legend class="unseen">${words}</legend>${fault}<div class="checks">${ticks}</div></fieldset></details>`

/** Ticked States that a heading names; more are counted. */
const namedAtOnce = 6

/** The finer choice; fictional States only where they are already chosen. */
export function finer(w: PageWords, choice: Choice, language: AlertLanguage, faults: Faults): VNode {
  const fault = (...own: ProblemKind[]) => faultOf(w, faults, ...own).words
  const names = allStates()
    .filter((s) => s.kind === 'member' || s.kind === 'observer' || choice.states?.includes(s.iso3))
    .map((s) => ({ code: s.iso3, name: s.names[language].short }))
    .sort((a, b) => compareNames(language)(a.name, b.name))
  const isChosen = ({ code }: { code: string }) => choice.states?.includes(code) ?? false
  // what is ticked is seen at once among two hundred, and the others are folded behind it
  const [chosen, others] = [names.filter(isChosen), names.filter((one) => !isChosen(one))]
  const ticksOf = (all: typeof names) => all.map((one) => tick('states', one.code, one.name, isChosen(one)))
  const kinds = [...new Map(rules.map((rule) => [rule.kind, rule])).values()]
  const words = wordsIn(language)
  return html`
    ${group(
      chosen.length === 0
        ? w.states
        : w.statesChosen(
            chosen
              .slice(0, namedAtOnce)
              .map(({ name }) => name)
              .join(', '),
            Math.max(0, chosen.length - namedAtOnce),
          ),
      chosen.length === 0
        ? ticksOf(others)
        : html`${ticksOf(chosen)}<details><summary>${w.otherStates}</summary><div class="checks">${ticksOf(others)}</div></details>`,
      choice.states !== null,
      fault('states', 'tooManyChosen'),
    )}
    ${group(
      w.mechanisms,
      watchedMechanisms.map((m) => tick('mechanisms', m, words.mechanisms[m], choice.mechanisms?.includes(m) ?? false)),
      true,
      fault('mechanisms'),
    )}
    ${group(
      w.purposes,
      purposes.map((one) => tick('purposes', one, w.purposeNames[one], choice.purposes?.includes(one) ?? false)),
      true,
      fault('purposes'),
    )}
    ${group(
      choice.purposes === null ? w.kinds : w.purposesOr,
      kinds.map((rule) =>
        tick(
          'kinds',
          rule.kind,
          `${words.mechanisms[rule.mechanism]}${language === 'fr' ? ' : ' : ': '}${rule.title[language]}`,
          choice.kinds?.includes(rule.kind) ?? false,
        ),
      ),
      choice.kinds !== null,
      fault('kinds'),
    )}
    ${group(
      w.topics,
      topics.map((topic) => tick('topics', topic, topicName(topic, language), choice.topics.includes(topic))),
      choice.topics.length > 0,
      fault('topics'),
    )}
    ${group(
      w.leads,
      offeredLeads.map((lead) =>
        tick('leads', String(lead), lead === 0 ? w.onTheDay : String(lead), choice.leads.includes(lead)),
      ),
      true,
      fault('leads'),
    )}` as VNode
}

export const warned = (w: PageWords, faults: Faults, isRead = false) =>
  html`<div class="notice" role="note"><p><strong>${w.warning}</strong></p></div>
    <div class="checks">${tick('understood', 'yes', w.understood, isRead)}</div>${faultOf(w, faults, 'understood').words}`

export const problems = (w: PageWords, faults: Faults) =>
  faults.length === 0
    ? null
    : html`<div class="notice" role="alert"><p>${w.problem}</p><ul>${faults.map((kind) => html`<li>${w.problems[kind]}</li>`)}</ul></div>`
