// The routes of the styles, the script and the icon.
import type { Router } from 'express'
import { strongTag } from '../http/reply.ts'
import { assets } from './assets.ts'
import { askedNothing } from './error.ts'

export const serveAssets = (router: Router): void => {
  for (const { address, type, text, age } of assets)
    router.get(address, askedNothing, (_req, res) => {
      res.set('ETag', strongTag(text)).set('Cache-Control', `public, ${age}`).type(type).send(text)
    })
}
