// What a fuzz target is: inputs drawn from a seed, and what must hold of each.
import type { IAsyncPropertyWithHooks } from 'fast-check'

export type Target = {
  name: string
  /** share of the inputs of a run in hundredths: the cheap targets take most, those of files (60 ms an input) few */
  weight: number
  /** what must hold of every input, in one line, for the report */
  promise: string
  open(): Promise<{ property: IAsyncPropertyWithHooks<unknown>; close?(): Promise<void> }>
}
