// The page that says which document a file is: the file stays out of addresses, caches, logs and the disk.
import { createHash } from 'node:crypto'
import type { Request, Response, Router } from 'express'
import { limitDrafts } from '../http/drafts.ts'
import { readerOf } from '../http/language.ts'
import { ProblemError } from '../http/problem.ts'
import { readFileForm } from '../http/uploads.ts'
import type { ReadingContext } from '../reading/context.ts'
import { findFile, hashIn } from '../reading/files.ts'
import { askedNothing } from './error.ts'
import type { Show } from './layout.ts'
import { type VerifyFault, verifyPage } from './page-verify.ts'

/** Bytes of a form with one file, which is held in memory while it is read. */
const longestForm = 25_000_000

/** The hash of what was sent, or what is wrong with it. */
async function hashSent(req: Request): Promise<{ sha256: string } | { fault: VerifyFault }> {
  const sent = await readFileForm(req, longestForm).catch((error: unknown) => {
    if (error instanceof ProblemError && error.kind === 'too-large') return 'tooLarge' as const
    throw error
  })
  if (sent === 'tooLarge') return { fault: sent }
  if (sent === null) throw new ProblemError('malformed', 'The form cannot be read.')
  if (sent.file !== null) return { sha256: createHash('sha256').update(sent.file).digest('hex') }
  const written = sent.fields['sha256'] ?? ''
  const sha256 = hashIn(written)
  if (sha256 !== null) return { sha256 }
  return { fault: written.trim() === '' ? 'empty' : 'badHash' }
}

/** To be added before the reader of small forms. */
export const addVerifyPage = (router: Router, context: ReadingContext, show: Show): void => {
  router.get('/verify', askedNothing, async (req, res) => {
    await show(req, res, verifyPage({ language: readerOf(req).language, answer: null, fault: null }))
  })
  router.post('/verify', askedNothing, limitDrafts('file'), async (req: Request, res: Response) => {
    const { language } = readerOf(req)
    const sent = await hashSent(req)
    if ('fault' in sent) {
      const status = sent.fault === 'tooLarge' ? 413 : 400
      return show(req, res, verifyPage({ language, answer: null, fault: sent.fault }), status)
    }
    const known = await findFile(context, sent.sha256)
    await show(req, res, verifyPage({ language, answer: { ...known, ...sent }, fault: null }))
  })
}
