// `/.well-known/security.txt` (RFC 9116): whom to tell of a fault, as the operator set it.
import { Router } from 'express'
import type { Clock } from '../domain/clock.ts'

/** The contact as RFC 9116 wants it: an address of mail or of a page. */
const contactUri = (contact: string): string => (/^[^\s/:]+@[^\s/]+$/.test(contact) ? `mailto:${contact}` : contact)

/** Answers with the contact of the operator; the text holds for a year from the day on which it is asked for. */
export const securityText = ({
  contact,
  baseUrl,
  clock,
}: {
  contact: string
  baseUrl: string
  clock: Clock
}): Router => {
  const router = Router()
  router.get('/.well-known/security.txt', (_req, res) => {
    const year = clock.now()
    year.setUTCFullYear(year.getUTCFullYear() + 1)
    const expires = `${year.toISOString().slice(0, 10)}T00:00:00Z`
    const lines = [
      `Contact: ${contactUri(contact)}`,
      `Expires: ${expires}`,
      'Preferred-Languages: en, fr, es',
      `Canonical: ${baseUrl}/.well-known/security.txt`,
    ]
    res
      .set('Cache-Control', 'public, max-age=86400')
      .type('text/plain')
      .send(`${lines.join('\n')}\n`)
  })
  return router
}
