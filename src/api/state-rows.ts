// States as rows: those that the United Nations know, and those of which something is held; by name, never by number.
import type { StateCounts } from '../../db/store.ts'
import { allStates, type State } from '../domain/states/states.ts'
import type { ReadingContext } from '../reading/context.ts'
import type { StateShape } from './shapes.ts'

export const shapeState = (state: State, counts: StateCounts[], baseUrl: string): StateShape => ({
  iso3: state.iso3,
  name: state.names.en.short,
  officialName: state.names.en.official,
  kind: state.kind,
  invented: state.kind === 'fictional',
  counts: counts
    .filter((row) => row.state === state.iso3)
    .map(({ state: _, ...row }) => row as StateShape['counts'][number])
    .sort((a, b) => (a.mechanism < b.mechanism ? -1 : 1)),
  links: { self: `${baseUrl}/api/v1/states/${state.iso3}`, page: `${baseUrl}/states/${state.iso3}` },
})

export const countsByState = ({ store, reading }: Pick<ReadingContext, 'store' | 'reading'>): Promise<StateCounts[]> =>
  reading.once('counts', () => store.states.counts())

/** Alphabetical; fictional States are left out. */
export async function listStates(
  context: Pick<ReadingContext, 'store' | 'reading' | 'baseUrl'>,
): Promise<StateShape[]> {
  const counts = await countsByState(context)
  const held = new Set(counts.map((row) => row.state))
  return allStates()
    .filter((state) => state.kind === 'member' || state.kind === 'observer' || held.has(state.iso3))
    .filter((state) => state.kind !== 'fictional')
    .map((state) => shapeState(state, counts, context.baseUrl))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
