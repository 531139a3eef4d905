// The page of sources: how each is doing, and what is held and missing, of all States or of those that were asked for.
import type { Router } from 'express'
import { type Coverage, ofStates, withEach } from '../domain/coverage.ts'
import { statesOf } from '../domain/filters.ts'
import { mechanisms } from '../domain/mechanisms.ts'
import { type GapQuery, gapQuery, readQuery } from '../domain/queries.ts'
import { offeredMechanisms, titleIn } from '../domain/source-card.ts'
import { readerOf } from '../http/language.ts'
import type { ReadingContext } from '../reading/context.ts'
import { filledIn, todayOf } from './asked.ts'
import type { Show } from './layout.ts'
import type { YearsHeld } from './missing-part.ts'
import { sourcesPage } from './page-sources.ts'

/** The coverage of the mechanisms that were asked for, with the gaps of the States that were; all of it where none were. */
function missingOf(coverage: readonly Coverage[], { state, region, mechanism }: GapQuery): Coverage[] {
  const states = statesOf(state, region)
  return coverage
    .filter((row) => mechanism === undefined || mechanism.some((one) => one === row.mechanism))
    .map((row) => (states === undefined ? row : ofStates(row, states)))
}

/** Of each mechanism the years of the documents that are held. */
async function yearsOf({ store }: ReadingContext, coverage: readonly Coverage[], asked: GapQuery): Promise<YearsHeld> {
  const states = statesOf(asked.state, asked.region)
  const years: Record<string, YearsHeld[string]> = {}
  for (const mechanism of mechanisms.filter((one) => coverage.some((row) => row.mechanism === one))) {
    const { year = [] } = await store.recommendations.facets({ states, mechanisms: [mechanism] }, ['year'])
    years[mechanism] = year
  }
  return years
}

export const addSources = (router: Router, context: ReadingContext, show: Show): void => {
  const { reading, clock, sources: cards = [] } = context
  router.get('/sources', async (req, res) => {
    const asked = readQuery(gapQuery, filledIn(req.query))
    const isAsked = Object.keys(asked).length > 0
    const coverage = withEach(await reading.coverage(todayOf(context)), offeredMechanisms(cards))
    const wanted = missingOf(coverage, asked)
    const years = () => yearsOf(context, wanted, asked)
    const { language } = readerOf(req)
    const named = cards.filter((card) => language === 'en' || card.titles !== undefined)
    const view = {
      titles: Object.fromEntries(named.map((card) => [card.id, titleIn(card, language)])),
      cards,
      sources: await reading.sources(cards, clock.now()),
      coverage: wanted,
      mechanisms: coverage,
      years: isAsked ? await years() : await reading.once('years held', years),
      asked: isAsked ? asked : null,
      outlook: await reading.outlook(todayOf(context)),
      heldBack: await reading.heldBack(clock),
      unread: await reading.unread(),
      agreement: await reading.agreement(),
    }
    await show(req, res, sourcesPage(view, language))
  })
}
