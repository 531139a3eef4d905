// The style sheet: one answer made of a few files, read once.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Router } from 'express'
import { askedNothing } from './error.ts'

const files = ['base.css', 'parts.css', 'forms.css']

export const serveAssets = (router: Router): void => {
  const sheet = files.map((name) => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')).join('\n')
  const tag = `"${createHash('sha256').update(sheet).digest('base64url').slice(0, 27)}"`
  router.get('/assets/style.css', askedNothing, (_req, res) => {
    res.set('ETag', tag).set('Cache-Control', 'public, max-age=3600').type('css').send(sheet)
  })
  router.get('/robots.txt', askedNothing, (_req, res) => {
    res.type('txt').send('User-agent: *\nDisallow: /search\nDisallow: /annex\n')
  })
}
