// Whom to tell of a fault: the contact of the operator, in the form of RFC 9116.
import express from 'express'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { securityText } from '../../src/http/security-text.ts'
import { stoppedClock } from '../support/clock.ts'

const answer = async (contact: string): Promise<string> => {
  const clock = stoppedClock('2099-06-10T08:00:00Z')
  const app = express().use(securityText({ contact, baseUrl: 'https://dates.example.org', clock }))
  const { status, text, headers } = await request(app).get('/.well-known/security.txt')
  expect(status).toBe(200)
  expect(headers['content-type']).toContain('text/plain')
  return text
}

describe('security.txt', () => {
  it('names a mail address as a link, and expires after a year', async () => {
    const text = await answer('safety@dates.example.org')
    expect(text).toContain('Contact: mailto:safety@dates.example.org\n')
    expect(text).toContain('Expires: 2100-06-10T00:00:00Z\n')
    expect(text).toContain('Canonical: https://dates.example.org/.well-known/security.txt\n')
  })

  it('names a page as it is', async () => {
    expect(await answer('https://dates.example.org/contact')).toContain('Contact: https://dates.example.org/contact\n')
  })
})
