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
}
export type OracleChange = { id: number; window: OracleWindow; told: boolean }

export const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000
export const dayText = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10)

export type Expected = { alerts: Set<string>; messages: Set<string> }

export function createOracle() {
  const told = new Set<string>()
  /** alerts of somebody that no message carried yet: the day from which one may */
  const waiting = new Map<number, { alert: string; from: number }[]>()
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
        const raise = (event: string, lead: number, due: string) => {
          const alert = `${s.number} ${event} ${lead} ${due}`
          if (told.has(alert)) return
          told.add(alert)
          expected.alerts.add(`${dayText(today)} ${alert}`)
          waiting.set(s.number, [
            ...(waiting.get(s.number) ?? []),
            { alert, from: s.cadence === 'weekly' ? monday : today },
          ])
        }
        for (const change of changes)
          if (change.told && wants(s, change.window)) {
            const { due, certainty } = change.window
            raise(`change:${change.id}`, -1, due === null || certainty === 'estimate' ? '' : dayText(due))
          }
        for (const w of dated) {
          if (!wants(s, w)) continue
          const left = w.due! - today
          // a weekly digest may come up to seven days after an alert is raised
          const reach = s.cadence === 'weekly' ? 7 : 0
          let nearest: number | null = null
          for (const lead of s.leads) if (left <= lead + reach && (nearest === null || lead < nearest)) nearest = lead
          if (nearest !== null) raise(`due:${w.key}`, nearest, dayText(w.due!))
        }
        const ready = (waiting.get(s.number) ?? []).filter((a) => a.from <= today)
        if (ready.length === 0) continue
        const period =
          s.cadence === 'daily' ? `${s.number} ${today}` : s.cadence === 'weekly' ? `${s.number} week ${week}` : null
        if (period !== null && digestSent.has(period)) continue
        if (period !== null) digestSent.add(period)
        waiting.set(
          s.number,
          (waiting.get(s.number) ?? []).filter((a) => a.from > today),
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
