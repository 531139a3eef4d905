// The pages, server-rendered.
import { Router } from 'express'
import type { WebContext } from './context.ts'

export const createWeb = (_context: WebContext): Router => Router()
