// The page that makes an annex, of the basket or of a filter; words of the text are sent, and stay out of addresses (SAFETY, S3).
import type { Request, Response, Router } from 'express'
import { annexOf } from '../cite/annex/annex.ts'
import { selectionFile } from '../cite/annex/file.ts'
import type { AnnexInput } from '../cite/annex/types.ts'
import { select } from '../cite/select.ts'
import { exportQuery, readQuery } from '../domain/queries.ts'
import {
  readSelection,
  rowsIn,
  type SelectionFormat,
  type SelectionQuery,
  selectionFormats,
} from '../domain/selection-query.ts'
import { offeredMechanisms } from '../domain/source-card.ts'
import { basketOf, withBasket } from '../http/basket.ts'
import { readerOf } from '../http/language.ts'
import { onward } from '../http/language-links.ts'
import { turn } from '../http/turns.ts'
import type { ReadingContext } from '../reading/context.ts'
import { fictionalStates, filledIn, todayOf } from './asked.ts'
import { askedNothing } from './error.ts'
import type { Show } from './layout.ts'
import { annexPage } from './page-annex.ts'
import { ownPath } from './page-error.ts'

const filters = Object.keys(exportQuery.shape)
const isFormat = (value: unknown): value is SelectionFormat => selectionFormats.some((one) => one === value)

/** Without filters the basket counts; beside them it is carried on and left alone. */
const idsFor = (req: Request, fields: Record<string, unknown>): string[] =>
  filters.some((name) => fields[name] !== undefined) ? [] : basketOf(req)

const addressOf = (fields: Record<string, unknown>): string => {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]))
  const query = new URLSearchParams(pairs).toString().replaceAll('%2C', ',')
  return `/annex${query === '' ? '' : `?${query}`}`
}

export const addAnnex = (router: Router, context: ReadingContext, show: Show): void => {
  const { store, reading, version, baseUrl, sources = [] } = context

  const inputOf = async (query: SelectionQuery, limit: number): Promise<AnnexInput> => {
    const today = todayOf(context)
    const [selection, coverage, dataVersion] = await Promise.all([
      select(store, query, limit),
      reading.coverage(today),
      reading.dataVersion(),
    ])
    const { id, q, ...rest } = query
    // words stand in no address of ours
    const isOpen = selection.next !== null && id === undefined && q === undefined
    const next = isOpen ? `${baseUrl}${addressOf({ ...rest, lang: query.lang, after: selection.next! })}` : null
    return { selection, query, coverage, dataVersion, version, today, next, baseUrl }
  }

  const respond = async (req: Request, res: Response, fields: Record<string, unknown>): Promise<void> => {
    const { format, ...choice } = fields
    const { language } = readerOf(req)
    const ids = idsFor(req, choice)
    const query = readSelection({ ...choice, lang: language, ...(ids.length > 0 ? { id: ids } : {}) })
    if (isFormat(format)) {
      const file = await selectionFile(format, await inputOf(query, rowsIn(format, query)), turn)
      if (!res.get('Cache-Control')) res.set('Cache-Control', 'private, no-cache')
      res.attachment(file.name).type(file.type)
      return void res.send(typeof file.body === 'string' ? file.body : Buffer.from(file.body))
    }
    // an unknown format is refused as any other parameter
    if (format !== undefined) readQuery(exportQuery, { format })
    const isChosen = ids.length > 0 || filters.some((name) => choice[name] !== undefined)
    const input = isChosen ? await inputOf(query, rowsIn('docx', query)) : null
    await show(
      req,
      res,
      annexPage({
        query,
        basket: basketOf(req),
        annex: input && annexOf(input),
        selection: input?.selection ?? null,
        fictional: await fictionalStates(context),
        offered: offeredMechanisms(sources),
        language,
      }),
    )
  }

  router.get('/annex', async (req, res) => {
    const { out, ...fields } = filledIn(req.query)
    if (out === undefined) return respond(req, res, fields)
    const left = basketOf(req).filter((id) => id !== out)
    const address = withBasket(addressOf(fields), left)
    const { language, isChosen } = readerOf(req)
    res.redirect(303, isChosen ? `${address}${address.includes('?') ? '&' : '?'}lang=${language}` : address)
  })

  router.post('/annex', askedNothing, async (req, res) => {
    res.set('Cache-Control', 'no-store')
    const { only, out, back, ...fields } = filledIn((req.body ?? {}) as Record<string, unknown>)
    // back to the page that was marked, with its filters
    if (only === 'keep')
      return res.redirect(
        303,
        onward(req, typeof back === 'string' && back.startsWith('/') ? ownPath(back) : '/search'),
      )
    // the form of a list sends its filters too; what is marked counts alone
    if (only !== undefined || out !== undefined) return res.redirect(303, onward(req, '/annex'))
    if (fields['q'] === undefined) return res.redirect(303, onward(req, addressOf(fields)))
    const { after: _after, limit: _limit, sort: _sort, ...choice } = fields
    return respond(req, res, choice)
  })
}
