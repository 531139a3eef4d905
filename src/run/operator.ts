// What the operator is told without looking: a ping after each entry of the schedule, and a mail when something goes quiet.
import { cards } from '../../scrapers/index.ts'
import type { AlertsContext } from '../alerts/context.ts'
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'

const pingMs = 10_000
/** Key of what the operator was told last, by kind. */
const toldKey = 'operator_told'

/**
 * Asks the address of the setting, `/fail` at its end after a failure (the form of Healthchecks). Sends no word of ours. A
 * ping that is not answered is noted in the log, without the address: whoever has it can silence the alarm.
 */
export async function ping({ settings, log }: Pick<AppContext, 'settings' | 'log'>, failed: boolean): Promise<void> {
  if (settings.ping === null) return
  const address = new URL(settings.ping)
  if (failed) address.pathname = `${address.pathname.replace(/\/$/, '')}/fail`
  try {
    const answer = await fetch(address, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(pingMs),
    })
    await answer.body?.cancel()
    if (!answer.ok) log.warn({ status: answer.status }, 'the ping was refused')
  } catch {
    log.warn({}, 'the ping was not answered')
  }
}

type Trouble = { kind: string; words: string }

/** Sources that fail or went quiet, and what is held back until a person acts. */
async function readTrouble({ reading, clock }: AppContext): Promise<Trouble[]> {
  const [stale, held] = await Promise.all([reading.staleSources(cards, clock.now()), reading.heldBack(clock)])
  return [
    ...stale.map(({ id, title, url }) => ({
      kind: `source ${id}`,
      words: `${title} (${id}) fails or was not read for seven days. Look at ${url}, then run \`mechanism-watch status\`.`,
    })),
    ...held.map(({ fault, meaning, remedy }) => ({ kind: `held ${fault}`, words: `${meaning} ${remedy}` })),
  ]
}

/**
 * Mails the operator what is wrong since the last mail, once each; what ends and comes back is told again. Without a mail
 * server or an address nothing is sent. Returns whether something is wrong now.
 */
export async function tellOperator(ctx: AppContext, { mail }: Pick<AlertsContext, 'mail'>): Promise<boolean> {
  const trouble = await readTrouble(ctx)
  const { operator, from, baseUrl } = ctx.settings
  if (operator === null || mail === null || from === null) return trouble.length > 0
  const told = new Set((await ctx.store.meta.get(toldKey))?.split('\n') ?? [])
  const fresh = trouble.filter(({ kind }) => !told.has(kind))
  if (fresh.length > 0) {
    const text = `${fresh.map(({ words }) => `- ${words}`).join('\n')}\n\nAll of it: ${baseUrl}/sources\n`
    await mail.send({
      messageId: `<operator-${instant(ctx.clock).replace(/\D/g, '')}@${new URL(baseUrl).hostname}>`,
      to: operator,
      from,
      subject: `Mechanism Watch: ${fresh.length} to look at`,
      text,
      html: `<!doctype html><pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  }
  const now = trouble.map(({ kind }) => kind).join('\n')
  if (now !== [...told].join('\n')) await ctx.store.meta.set(toldKey, now)
  return trouble.length > 0
}
