// A whole search or basket at once: an annex as DOCX, HTML or Markdown, or records for a reference manager.
import type { Router } from 'express'
import { selectionFile } from '../cite/annex/file.ts'
import { select } from '../cite/select.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { readSelection, rowsIn, selectionFormats } from '../domain/selection-query.ts'
import { pageLinksOf } from '../http/reply.ts'
import { turn } from '../http/turns.ts'
import type { ReadingContext } from '../reading/context.ts'

export const addSelections = (router: Router, { store, reading, clock, baseUrl, version }: ReadingContext): void => {
  for (const format of selectionFormats)
    router.get(`/recommendations.${format}`, async (req, res) => {
      const query = readSelection(req.query)
      const selection = await select(store, query, rowsIn(format, query))
      const today = dayOfInstant(instant(clock))
      const [coverage, dataVersion] = await Promise.all([reading.coverage(today), reading.dataVersion()])
      const links = pageLinksOf(req, baseUrl, selection.next === null ? null : { after: selection.next })
      const { next } = links
      const input = { selection, query, coverage, dataVersion, version, today, next, baseUrl }
      const file = await selectionFile(format, input, turn)
      // that rows are left out is said by the links, the total and the name of the file
      res.set('Link', [`<${links.self}>; rel="self"`, ...(next ? [`<${next}>; rel="next"`] : [])].join(', '))
      res.set('X-Total-Count', String(selection.total)).set('Cache-Control', 'public, no-cache')
      res.attachment(file.name).type(file.type)
      res.send(typeof file.body === 'string' ? file.body : Buffer.from(file.body))
    })
}
