// The style sheet, one answer made of a few files, and the icon: read once.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Router } from 'express'
import { askedNothing } from './error.ts'

const files = ['base.css', 'parts.css', 'tables.css', 'forms.css']

export const serveAssets = (router: Router): void => {
  const read = (name: string) => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')
  const asset = (address: string, type: string, text: string) => {
    const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
    router.get(address, askedNothing, (_req, res) => {
      res.set('ETag', tag).set('Cache-Control', 'public, max-age=3600').type(type).send(text)
    })
  }
  asset('/assets/style.css', 'css', files.map(read).join('\n'))
  asset('/assets/icon.svg', 'svg', read('icon.svg'))
}
