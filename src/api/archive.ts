// The stored files themselves, by their SHA-256: whoever doubts a quotation can look at the bytes that it was read from.
import type { Request, RequestHandler, Response, Router } from 'express'
import { nothingQuery, readQuery } from '../domain/queries.ts'
import { notFound, ProblemError } from '../http/problem.ts'
import type { ReadingContext } from '../reading/context.ts'
import { findFile, hashIn } from '../reading/files.ts'

/** What the archive holds, and the ending of a file that somebody saves; anything else goes out as mere bytes. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/html': 'html',
}

/** Nothing in the file runs, loads or frames anything, whatever a browser makes of it. */
const policy = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What is unknown, what is private and what may not be given answer alike: the answer confirms nothing. */
const nothing = (sha256: string) => notFound(`no public file with the SHA-256 ${sha256} is given here`)

const send =
  (context: ReadingContext): RequestHandler =>
  async (req: Request, res: Response) => {
    readQuery(nothingQuery, req.query)
    const sha256 = String(req.params['sha256'])
    // one address for one file: capitals are another address
    const isHash = hashIn(sha256) === sha256
    const { captures, given } = isHash ? await findFile(context, sha256) : { captures: [], given: false }
    if (!given || context.storedFile === undefined) throw nothing(sha256)
    const { capture } = captures.find(({ capturedFrom }) => capturedFrom !== null)!
    const mediaType = capture.mediaType.split(';')[0]!.trim().toLowerCase()
    await context.storedFile(sha256, (path) => sendFile(res, path, sha256, mediaType))
  }

/** Sends the file; resolves when it has gone out, or its reader has. */
async function sendFile(res: Response, path: string, sha256: string, mediaType: string): Promise<void> {
  const ending = endings[mediaType]
  // S6: the name says nothing of what is in it
  res.attachment(`${sha256.slice(0, 16)}.${ending ?? 'bin'}`)
  // as it is: express would call every text UTF-8
  res.setHeader('Content-Type', ending === undefined ? 'application/octet-stream' : mediaType)
  res
    .set('Content-Security-Policy', policy)
    .set('ETag', `"${sha256}"`)
    .set('Cache-Control', 'public, max-age=31536000, immutable')
  await new Promise<void>((resolve, reject) => {
    const options = { cacheControl: false, lastModified: false, dotfiles: 'allow' as const }
    res.sendFile(path, options, (error) => {
      // a reader that goes away is no fault
      if (error === undefined || res.headersSent || res.destroyed) return resolve()
      for (const name of ['Content-Disposition', 'ETag', 'Content-Length']) res.removeHeader(name)
      const isRange = (error as { status?: unknown }).status === 416
      reject(isRange ? new ProblemError('no-such-part', 'The file has fewer bytes than the range asks for.') : error)
    })
  })
}

/** `/archive/{sha256}`, to be mounted at the root. */
export const addArchive = (router: Router, context: ReadingContext): void => {
  router.get('/:sha256', send(context))
}
