// The route of the page that makes the address of a calendar.
import type { Router } from 'express'
import { calendarQuery, readQuery } from '../domain/queries.ts'
import { readerOf } from '../http/language.ts'
import type { ReadingContext } from '../reading/context.ts'
import { fictionalStates, filledIn } from './asked.ts'
import type { Show } from './layout.ts'
import { calendarPage } from './page-calendar.ts'

export const addCalendar = (router: Router, context: ReadingContext, show: Show): void => {
  const { countEntries, baseUrl } = context
  router.get('/calendar', async (req, res) => {
    const { language } = readerOf(req)
    const asked = readQuery(calendarQuery, filledIn(req.query))
    const query = { ...asked, language: asked.language ?? language }
    const count = async (estimates: boolean) => (countEntries ? countEntries({ ...query, estimates }) : null)
    const entries = await count(query.estimates === true)
    const withEstimates = query.estimates === true ? null : await count(true)
    const origin = baseUrl === '' ? `${req.protocol}://${req.get('Host')}` : baseUrl
    const fictional = await fictionalStates(context)
    await show(req, res, calendarPage({ query, entries, withEstimates, origin, fictional, language }))
  })
}
