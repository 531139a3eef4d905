// The addresses of the pages about the lists as data.
import type { Router } from 'express'
import { csvLine } from '../domain/csv.ts'
import { jsonText } from '../domain/printable.ts'
import { pageLanguages } from '../domain/queries.ts'
import { columnsOf, tableNames } from '../domain/tables/tables.ts'
import { tableWords } from '../domain/tables/words.ts'
import { readerOf } from '../http/language.ts'
import { openToAll } from '../http/open.ts'
import { askedNothing } from './error.ts'
import type { Show } from './layout.ts'
import { dictionaryPage } from './page-dictionary.ts'

/** The dictionary with its words in every language: a column is described once, wherever it is read. */
const dictionary = tableNames.flatMap((table) =>
  columnsOf(table).map(([column, type]) => ({
    table,
    column,
    type,
    ...Object.fromEntries(pageLanguages.map((language) => [language, tableWords[language].columns[column]])),
  })),
)

export const addData = (router: Router, show: Show): void => {
  router.get('/data/dictionary', askedNothing, (req, res) => show(req, res, dictionaryPage(readerOf(req).language)))
  router.get('/data/dictionary.json', openToAll, askedNothing, (_req, res) => {
    res.set('Cache-Control', 'public, no-cache').type('json').send(jsonText(dictionary))
  })
  router.get('/data/dictionary.csv', openToAll, askedNothing, (_req, res) => {
    const rows = [['table', 'column', 'type', ...pageLanguages], ...dictionary.map((row) => Object.values(row))]
    res.attachment('dictionary.csv').set('Cache-Control', 'public, no-cache').type('text/csv; charset=utf-8')
    res.send(`\uFEFF${rows.map(csvLine).join('')}`)
  })
}
