// What a fuzz target is: inputs drawn from a seed, and what must hold of each.
import type { IAsyncProperty } from 'fast-check'

export type Target = {
  name: string
  /** share of the inputs of a run; the slow targets take few */
  weight: number
  /** what must hold of every input, in one line, for the report */
  promise: string
  open(): Promise<{ property: IAsyncProperty<unknown>; close?(): Promise<void> }>
}
