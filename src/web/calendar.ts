// The route of the page that makes the address of a calendar.
import type { Router } from 'express'
import { areApart } from '../domain/filters.ts'
import { calendarQuery, readQuery } from '../domain/queries.ts'
import { readerOf } from '../http/language.ts'
import { onward } from '../http/language-links.ts'
import type { ReadingContext } from '../reading/context.ts'
import { fictionalStates, filledIn } from './asked.ts'
import type { Show } from './layout.ts'
import { calendarPage } from './page-calendar.ts'
import { readTypedStates, typedBeside, withTypedStates } from './typed-states.ts'

export const addCalendar = (router: Router, context: ReadingContext, show: Show): void => {
  const { countEntries, baseUrl } = context
  router.get('/calendar', async (req, res) => {
    const { language } = readerOf(req)
    const { name, ...fields } = filledIn(req.query)
    const typed = readTypedStates(name)
    if (name !== undefined && typed.unknown === null)
      return res.redirect(303, onward(req, withTypedStates('/calendar', fields, typed.codes)))
    const asked = readQuery(calendarQuery, typedBeside(fields, typed))
    const query = { ...asked, language: asked.language ?? language }
    const count = async (estimates: boolean) =>
      countEntries && !areApart(query) ? countEntries({ ...query, estimates }) : null
    const counted = await count(query.estimates === true)
    const withEstimates = query.estimates === true ? null : ((await count(true))?.entries ?? null)
    const origin = baseUrl === '' ? `${req.protocol}://${req.get('Host')}` : baseUrl
    const fictional = await fictionalStates(context)
    const { unknown } = typed
    const view = { query, counted, withEstimates, origin, fictional, unknown, language }
    await show(req, res, calendarPage(view), unknown === null ? 200 : 400)
  })
}
