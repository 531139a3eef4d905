// A replica that serves recorded answers in place of its own pages: what `doctor --live --record` kept, by path and query.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { hashForm } from '../../../scrapers/lib/http/recording.ts'
import type { Site } from './site.ts'

export const fixtureIndex = 'fixtures.json'

export const fixturesSchema = z.array(
  z.strictObject({
    method: z.enum(['GET', 'POST']),
    /** hash of the form that was sent; null for a GET */
    form: z.string().nullable(),
    /** path and query, without the host */
    path: z.string(),
    status: z.number().int(),
    headers: z.record(z.string(), z.string()),
    /** name in the folder; null for an answer without a body */
    file: z.string().nullable(),
    /** address that was asked, and the day of the answer */
    origin: z.string(),
  }),
)
export type Fixture = z.infer<typeof fixturesSchema>[number]

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Puts the fixtures of a folder on a site; returns how many there are. Throws for a folder without any. */
export function serveRecorded(site: Site, folder: string): number {
  const index = join(folder, fixtureIndex)
  if (!existsSync(index))
    throw new Error(`${folder} has no ${fixtureIndex}: make it with npm run example -- --recorded`)
  const fixtures = fixturesSchema.parse(JSON.parse(readFileSync(index, 'utf8')))
  site.answers.unshift((_, request: Request, response: Response) => {
    const found = fixtures.find(
      ({ method, path, form }) =>
        method === request.method &&
        same(path, request.originalUrl) &&
        (form === null || form === hashForm(request.body ?? {})),
    )
    if (!found) return false
    response.status(found.status).set(found.headers)
    response.end(found.file === null ? undefined : readFileSync(join(folder, found.file)))
    return true
  })
  return fixtures.length
}
