// Subscriptions, what their webhooks receive, and the world file, for the description of what is served.
import { z } from 'zod'
import { certainties } from '../../domain/certainty.ts'
import type { Described, Route, Webhook } from '../../http/route.ts'
import { alertLanguages, cadences, choiceSchema } from '../choice.ts'
import { eventTypes } from '../hooks/event-types.ts'
import { worldShape } from '../local/world.ts'

const text = z.string()
const maybe = text.nullable()
const texts = z.array(text)
const choice = z.strictObject({
  states: texts.nullable(),
  mechanisms: texts.nullable(),
  kinds: texts.nullable(),
  purposes: texts.nullable(),
  topics: texts,
  leads: z.array(z.number().int()),
  cadence: z.enum(cadences),
  language: z.enum(alertLanguages),
  planning: z.boolean(),
})
const delivery = z.strictObject({
  id: text,
  channel: text,
  kind: text,
  state: text,
  attempts: z.number().int(),
  error: maybe,
  createdAt: text,
  sentAt: maybe,
})
const event = z.strictObject({
  event: text,
  lead: z.number().int(),
  dueOn: maybe,
  raisedOn: text,
  delivery: maybe,
})
const exported = z.strictObject({
  channel: z.enum(['mail', 'webhook']),
  mail: text,
  hook: maybe,
  status: text,
  note: maybe,
  choice,
  createdAt: text,
  confirmedAt: maybe,
  alerts: z.array(event),
  deliveries: z.array(delivery),
})
const subscription = exported.extend({ secret: maybe, token: text })
const message = z.strictObject({ message: text.describe('what was done, in words') })

const token = text.describe('the secret of the link in the mail')
const understood = z.boolean().optional().describe('true: the warning about a narrow choice was read')
const address = { mail: text.describe('mail address'), hook: maybe.optional().describe('address of a webhook, https') }
const wanted = choiceSchema.shape
const held = z.strictObject({ token })
const route = (path: string, what: string, more: Partial<Route> & Pick<Route, 'answer'>): Route => ({
  base: '',
  path: `/subscriptions${path}`,
  what,
  ...more,
})
const post = (path: string, what: string, body: z.ZodObject, answer: z.ZodType = subscription) =>
  route(path, what, { method: 'post', body, answer })

const routes: readonly Route[] = [
  route('', 'Asks for alerts; a mail with a link comes to whoever owns the address', {
    method: 'post',
    status: 202,
    body: z.strictObject({ ...address, understood, ...wanted }),
    answer: message,
  }),
  route('/resend', 'Sends the secret link once more', {
    method: 'post',
    status: 202,
    body: z.strictObject(address),
    answer: message,
  }),
  post('/confirm', 'Confirms what was asked for', held),
  post('/leave', 'Erases the subscription', held, message),
  route('/manage', 'What is held of the subscription', { query: held, answer: subscription }),
  route('/export', 'The same as a file', { query: held, answer: exported }),
  route('/events', 'The log of its alerts, newest first', {
    query: held.extend({
      before: text
        .regex(/^\d{1,9}$/)
        .optional()
        .describe('`next` of the page before'),
    }),
    answer: z.strictObject({
      rows: z.array(z.looseObject({ number: z.number().int() })),
      next: z.number().int().nullable(),
    }),
  }),
  post('/change', 'Changes the fields that are given', z.strictObject({ token, understood, ...wanted })),
  post('/resume', 'Starts again after it was stopped', held),
  post('/test', 'Sends a test to the webhook', held),
  post('/rotate', 'Makes another secret for the signatures of the webhook', held),
  post('/replay', 'Sends the alerts since a day once more', held.extend({ since: text.describe('day, YYYY-MM-DD') })),
  { base: '', path: '/world.json', what: 'Every window and change, the same for everybody', answer: worldShape },
]

const window = z.looseObject({
  key: text,
  state: text,
  mechanism: text,
  kind: text,
  opensOn: maybe,
  dueOn: maybe,
  certainty: z.enum(certainties),
  officialPage: text,
})
const common = { event: text, raisedOn: text, title: text, words: texts, dataVersion: text }
const change = {
  leadDays: z.number().int().nullable(),
  daysLeft: z.number().int().nullable(),
  window,
  before: z.looseObject({ opensOn: maybe, dueOn: maybe }).nullable(),
  stands: z.boolean(),
}
const arrival = z.looseObject({ documentId: text, symbol: text, title: text, states: texts, mechanism: text })
const sent = (type: string, data: z.ZodType) => z.strictObject({ type: z.literal(type), timestamp: text, data })

const whats: Readonly<Record<keyof typeof eventTypes, string>> = {
  due: 'A date is near',
  announced: 'A date was announced',
  moved: 'A date moved',
  cancelled: 'A date was cancelled',
  confirmed: 'A date was confirmed',
  superseded: 'Another date took its place',
  restored: 'A date stands again',
  in_doubt: 'A date is in doubt',
  arrived: 'New recommendations arrived',
  revised: 'A text was issued anew',
}
const ofDocuments = ['arrived', 'revised']

const webhooks: readonly Webhook[] = [
  ...Object.entries(eventTypes).map(([kind, type]) => ({
    type,
    what: whats[kind as keyof typeof eventTypes],
    body: sent(type, z.strictObject({ ...common, ...(ofDocuments.includes(kind) ? { arrival } : change) })),
  })),
  {
    type: 'digest',
    what: 'Several of these in one message',
    body: sent(
      'digest',
      z.strictObject({ alerts: z.array(z.looseObject({ type: text })), more: z.number().int(), dataVersion: text }),
    ),
  },
  {
    type: 'test',
    what: 'A test that the subscriber asked for',
    body: sent('test', z.strictObject({ dataVersion: text })),
  },
]

/** What the room of the alerts serves and sends. */
export const alertsDescribed: Described = {
  routes,
  webhooks,
  named: { Subscription: subscription, Choice: choice, World: worldShape },
}
