// The addresses of the pages about the lists as data.
import type { Router } from 'express'
import { csvLine } from '../domain/csv.ts'
import { jsonText } from '../domain/printable.ts'
import { catalogue } from '../domain/tables/catalogue.ts'
import { dictionary, dictionaryCells, dictionaryColumns } from '../domain/tables/dictionary.ts'
import { readerOf } from '../http/language.ts'
import { openToAll } from '../http/open.ts'
import type { ReadingContext } from '../reading/context.ts'
import { askedNothing } from './error.ts'
import type { Show } from './layout.ts'
import { dataPage } from './page-data.ts'
import { dictionaryPage } from './page-dictionary.ts'

export const addData = (router: Router, context: ReadingContext, show: Show): void => {
  const { reading, baseUrl } = context
  router.get('/data', askedNothing, async (req, res) => {
    await show(req, res, dataPage({ baseUrl, edition: await reading.edition(), language: readerOf(req).language }))
  })
  router.get('/data/catalogue.jsonld', openToAll, askedNothing, async (_req, res) => {
    const { version, changedAt } = await reading.edition()
    res.set('Cache-Control', 'public, no-cache').type('application/ld+json')
    res.send(jsonText(catalogue(baseUrl, version, changedAt)))
  })
  router.get('/data/dictionary', askedNothing, (req, res) => show(req, res, dictionaryPage(readerOf(req).language)))
  router.get('/data/dictionary.json', openToAll, askedNothing, (_req, res) => {
    res.set('Cache-Control', 'public, no-cache').type('json').send(jsonText(dictionary))
  })
  router.get('/data/dictionary.csv', openToAll, askedNothing, (_req, res) => {
    res.attachment('dictionary.csv').set('Cache-Control', 'public, no-cache').type('text/csv; charset=utf-8')
    res.send(`\uFEFF${[[...dictionaryColumns], ...dictionaryCells()].map(csvLine).join('')}`)
  })
}
