// Several States side by side by topic: how many recommendations are held on each, which lead to them.
import { nameOrCode } from '../domain/states/states.ts'
import { topics as allTopics, type Topic } from '../domain/topics/ids.ts'
import { topicName } from '../domain/topics/names.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { scrollable } from './scrollable.ts'
import { colonIn, textWords } from './words.ts'

/** `topics`: those that are held of the State, with their recommendations. */
export type TopicsOfState = { state: string; total: number; topics: readonly { value: string; count: number }[] }

const countOf = ({ topics }: TopicsOfState, topic: Topic): number =>
  topics.find(({ value }) => value === topic)?.count ?? 0

const cell = (one: TopicsOfState, topic: Topic | null, language: WindowLanguage) => {
  const count = topic === null ? one.total : countOf(one, topic)
  const address = `/search?state=${one.state}${topic === null ? '' : `&topic=${topic}`}`
  return html`<td data-label=${`${nameOrCode(one.state, language)}${colonIn(language)}`}>${count === 0 ? html`<span class="soft">0</span>` : html`<a href=${address}>${count}</a>`}</td>`
}

/** In the order of their names: the order of a list says nothing of a State. Topics that are held of none are left out. */
export const topicsBeside = (compared: readonly TopicsOfState[], language: WindowLanguage) => {
  const words = textWords[language].ledger
  const rows = allTopics
    .filter((topic) => compared.some((one) => countOf(one, topic) > 0))
    .map((topic) => ({ topic, name: topicName(topic, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
  const together = compared.map(({ state }) => state).join(',')
  const row = (name: string, topic: Topic | null) =>
    html`<tr><th scope="row"><a href=${`/search?state=${together}${topic === null ? '' : `&topic=${topic}`}`}>${name}</a></th>
      ${compared.map((one) => cell(one, topic, language))}</tr>`
  return (
    rows.length > 0 &&
    html`<details id="topics"><summary>${words.byTopic}</summary>
    ${scrollable(
      words.byTopic,
      html`<table class="stacked"><caption>${words.byTopicCaption}</caption>
      <thead><tr><th scope="col">${words.topic}</th>${compared.map(({ state }) => html`<th scope="col">${nameOrCode(state, language)}</th>`)}</tr></thead>
      <tbody>${row(words.allTopics, null)}${rows.map(({ topic, name }) => row(name, topic))}</tbody></table>`,
      'firstStays',
    )}</details>`
  )
}
