// What a group of checks gives to the table of docs/interoperability.md.

/** `not run`: the tool is not on this machine; `why` says so. */
export type Row = { standard: string; tool: string; result: 'passes' | 'fails' | 'not run'; why?: string }

export type Group = {
  title: string
  /** `origin` of a server that holds the fictional examples; `folder` is empty, and is removed afterwards */
  run(given: { origin: string; folder: string }): Promise<Row[]>
}
