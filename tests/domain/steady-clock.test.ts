// The clock of a command: it follows that of the machine while it can be believed, and no jump of it gets into what is written.
import { afterEach, expect, it, vi } from 'vitest'
import { withContext } from '../../src/commands/command.ts'
import { instant } from '../../src/domain/clock.ts'
import { steadyClock } from '../../src/domain/steady-clock.ts'

const start = Date.parse('2099-06-15T10:00:00.000Z')
const hour = 3_600_000
const day = 24 * hour

/** Reads a steady clock at each `elapsed`, while the clock of the machine is off by so much; returns how far it is from the true time. */
function errors(readings: readonly [elapsed: number, off: number][]): number[] {
  let [elapsed, off] = [0, 0]
  const clock = steadyClock({ now: () => new Date(start + elapsed + off) }, () => elapsed)
  return readings.map((reading) => {
    ;[elapsed, off] = reading
    return clock.now().getTime() - start - elapsed
  })
}

it.each<[what: string, readings: [number, number][], wrongBy: number[]]>([
  [
    'runs right',
    [
      [hour, 0],
      [5 * hour, 0],
    ],
    [0, 0],
  ],
  [
    'jumps years ahead, and stays there',
    [
      [hour, 2000 * day],
      [2 * hour, 2000 * day],
    ],
    [0, 0],
  ],
  [
    'jumps years back, and stays there',
    [
      [hour, -2000 * day],
      [2 * hour, -2000 * day],
    ],
    [0, 0],
  ],
  [
    'jumps ahead and back',
    [
      [hour, 366 * day],
      [2 * hour, 0],
      [3 * hour, -2 * hour],
      [4 * hour, 0],
    ],
    [0, 0, 0, 0],
  ],
  [
    'is put right by some minutes',
    [
      [hour, 300_000],
      [2 * hour, -300_000],
    ],
    [300_000, -300_000],
  ],
  [
    'went on while the machine slept for a night',
    [
      [hour, 8 * hour],
      [2 * hour, 8 * hour],
    ],
    [8 * hour, 8 * hour],
  ],
])('a clock that %s', (_what, readings, wrongBy) => expect(errors(readings)).toEqual(wrongBy))

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

it.each<[staysOpen: boolean, jumped: number]>([
  [false, 0],
  [true, 2000 * day],
])(
  'each command has such a clock, but what stays open for days has that of the machine (%s)',
  async (staysOpen, jumped) => {
    vi.stubEnv('MECHANISM_WATCH_DATA', '/nowhere/mechanism-watch-test')
    const read = await withContext(
      async (ctx) => {
        const before = Date.parse(instant(ctx.clock))
        vi.useFakeTimers({ toFake: ['Date'], now: before + 2000 * day })
        return Date.parse(instant(ctx.clock)) - before
      },
      { readsOnly: true, staysOpen },
    )
    expect(Math.abs(read - jumped)).toBeLessThan(10_000)
  },
)
