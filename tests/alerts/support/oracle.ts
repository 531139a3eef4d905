// A slow second opinion: who must be told what on which day, from the rules in prose, without the code under test.
// Walks every day, subscription and window; knows nothing of bands, marks, cursors or indexes.

export type OracleWindow = {
  key: string
  state: string
  mechanism: string
  kind: string
  certainty: string
  /** days since 1970, or null */
  due: number | null
}
export type OracleSubscription = {
  number: number
  states: string[] | null
  mechanisms: string[] | null
  kinds: string[] | null
  leads: number[]
  cadence: 'at_once' | 'daily' | 'weekly' | 'off'
  webhook: boolean
  /** the day on which it was confirmed, days since 1970 */
  since: number
  /** its first mail carries whatever is known by then */
  fresh?: boolean
}
/** `before`: the day that lead times had counted to, of a date that could be told. `announced`: an official date is new. */
export type OracleChange = {
  id: number
  window: OracleWindow
  told: boolean
  before: number | null
  announced?: boolean
}

export const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000
export const dayText = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10)

/**
 * The last day on which a date may first be told, by the prose: on the day that it becomes known where it, or the lead time
 * that was asked for, falls before the next digest; else with that digest.
 */
export function lastDayInTime(asked: { cadence: string; leads: number[]; known: number; due: number }): number {
  const { cadence, leads, known, due } = asked
  if (cadence === 'at_once') return known
  // 1 January 1970 was a Thursday: days that leave 4 after division by 7 are Mondays
  let next = known + 1
  while (cadence === 'weekly' && next % 7 !== 4) next++
  if (due <= next) return known
  const leadDays = leads.map((lead) => due - lead).filter((day) => day >= known && day < next)
  if (cadence === 'weekly' && leadDays.length > 0) return known
  return next
}

export type Expected = { alerts: Set<string>; messages: Set<string> }

export function createOracle() {
  const told = new Set<string>()
  /** alerts of somebody that no message carried yet: the day from which one may */
  const waiting = new Map<number, { alert: string; from: number; by: number }[]>()
  const digestSent = new Set<string>()
  const expected: Expected = { alerts: new Set(), messages: new Set() }

  const wants = (s: OracleSubscription, w: OracleWindow) =>
    (!s.states || s.states.includes(w.state)) &&
    (!s.mechanisms || s.mechanisms.includes(w.mechanism)) &&
    (!s.kinds || s.kinds.includes(w.kind))

  return {
    expected,
    forget: (number: number) => void waiting.delete(number),
    /** One day: the changes noted since yesterday, then the lead times, then the messages. */
    walk(today: number, windows: OracleWindow[], subscriptions: OracleSubscription[], changes: OracleChange[]) {
      // 1 January 1970 was a Thursday
      const weekday = (today + 4) % 7
      const monday = weekday === 1 ? today : today + ((8 - weekday) % 7)
      const week = weekday === 0 ? today - 6 : today - weekday + 1
      const dated = windows.filter(
        (w) => w.due !== null && w.due >= today && (w.certainty === 'official' || w.certainty === 'rule'),
      )
      for (const s of subscriptions) {
        if (s.cadence === 'off') continue
        const raise = (event: string, lead: number, due: string, falls: number | null) => {
          const alert = `${s.number} ${event} ${lead} ${due}`
          if (told.has(alert)) return
          const earlier = s.leads.some((one) => one > lead && told.has(`${s.number} ${event} ${one} ${due}`))
          told.add(alert)
          expected.alerts.add(`${dayText(today)} ${alert}`)
          // a digest after this day is too late
          let by = falls === null ? Number.POSITIVE_INFINITY : falls - 1
          if (falls !== null && s.cadence === 'weekly' && lead >= 0) {
            const missed = (earlier ? [lead] : s.leads).filter((one) => one <= falls - today)
            if (missed.length > 0) by = Math.min(by, falls - Math.max(...missed))
          }
          waiting.set(s.number, [
            ...(waiting.get(s.number) ?? []),
            { alert, from: s.cadence === 'weekly' && by >= monday ? monday : today, by },
          ])
        }
        for (const change of changes) {
          if (!wants(s, change.window)) continue
          const { due, certainty, key } = change.window
          const told = certainty === 'official' || certainty === 'rule' ? due : null
          if (change.announced && told !== null && told >= today && s.since < today)
            raise(`announced:${key}`, -4, dayText(told), told)
          const ahead = [change.before, told].filter((day) => day !== null && day >= today) as number[]
          if (change.told)
            raise(
              `change:${change.id}`,
              -1,
              due === null || certainty === 'estimate' ? '' : dayText(due),
              ahead.length === 0 ? null : Math.min(...ahead),
            )
        }
        for (const w of dated) {
          if (!wants(s, w)) continue
          const left = w.due! - today
          // a weekly digest may come up to seven days after an alert is raised
          const reach = s.cadence === 'weekly' ? 7 : 0
          let nearest: number | null = null
          for (const lead of s.leads) if (left <= lead + reach && (nearest === null || lead < nearest)) nearest = lead
          if (nearest !== null) raise(`due:${w.key}`, nearest, dayText(w.due!), w.due!)
        }
        let ready = (waiting.get(s.number) ?? []).filter((a) => a.from <= today || s.fresh === true)
        const isFirst = s.fresh === true
        s.fresh = false
        if (ready.length === 0) continue
        const period =
          s.cadence === 'daily' ? `${s.number} ${today}` : s.cadence === 'weekly' ? `${s.number} week ${week}` : null
        if (period !== null && !isFirst) {
          let next = today + 1
          while (s.cadence === 'weekly' && (next + 4) % 7 !== 1) next++
          const waits = ready.some((a) => a.by >= next)
          const isDigest = !digestSent.has(period) && (s.cadence === 'daily' || weekday === 1 || waits)
          if (isDigest) digestSent.add(period)
          else ready = ready.filter((a) => a.by < next)
          if (ready.length === 0) continue
        }
        waiting.set(
          s.number,
          (waiting.get(s.number) ?? []).filter((a) => !ready.includes(a)),
        )
        if (s.webhook && period === null)
          for (const { alert } of ready) expected.messages.add(`${dayText(today)} ${s.number} ${alert}`)
        else
          expected.messages.add(
            `${dayText(today)} ${s.number} ${ready
              .map((a) => a.alert)
              .sort()
              .join('|')}`,
          )
      }
    },
  }
}
