// States as data: what is held, never an order by number.
import { regionOf } from '../../domain/states/regions.ts'
import { stateByCode } from '../../domain/states/states.ts'
import type { StateShape } from '../shapes.ts'
import type { Cells } from './table.ts'

const sum = ({ counts }: StateShape, of: 'documents' | 'recommendations' | 'criminalisation'): number =>
  counts.reduce((total, row) => total + row[of], 0)

export const stateCells: Cells<'states', StateShape> = {
  state: (row) => row.iso3,
  state_name: (row) => row.name,
  state_name_fr: (row) => stateByCode(row.iso3)?.names.fr.short ?? null,
  state_name_es: (row) => stateByCode(row.iso3)?.names.es.short ?? null,
  official_name: (row) => row.officialName,
  state_kind: (row) => row.kind,
  region: (row) => regionOf(row.iso3),
  documents: (row) => sum(row, 'documents'),
  recommendations: (row) => sum(row, 'recommendations'),
  criminalisation: (row) => sum(row, 'criminalisation'),
  data_version: (_row, dataVersion) => dataVersion,
}
