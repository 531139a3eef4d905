// What an operator may decide about the computation of windows.

export type WindowSettings = {
  /** a window whose last day lies further back than this is no longer listed */
  keepYears: number
  /** rules that are switched off, by id: `C11`, `U5` */
  disabledRules: readonly string[]
  /** only what the bodies print; no eight-year calendar is computed (PROCEDURES, 2.5) */
  cycleModel: 'as_printed'
}

export const defaultSettings: WindowSettings = { keepYears: 3, disabledRules: [], cycleModel: 'as_printed' }
