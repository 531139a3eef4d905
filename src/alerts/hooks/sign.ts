// Signatures of Standard Webhooks 1.0: HMAC-SHA256 over id, time and body.
import { createHmac } from 'node:crypto'

/**
 * The three headers of a message. `secrets` are `whsec_…`; while one is being replaced both sign, separated by a space.
 * `seconds` is the time of this attempt: the id stays the same over attempts, the time does not.
 */
export function signatureHeaders(id: string, seconds: number, body: string, secrets: string[]): Record<string, string> {
  const signed = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': signed.join(' ') }
}
