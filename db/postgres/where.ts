// Conditions of a filter, with the values that they ask for in their order.

export type Where = {
  values: unknown[]
  /** takes one more value, and returns its placeholder */
  bind(value: unknown): string
  /** adds a condition, in which `?` stands for its value */
  add(text: string, value?: unknown): Where
  /** adds that the column has one of the values, where a list is given that is not empty */
  anyOf(column: string, list: readonly unknown[] | undefined): Where
  /** all conditions; true where there is none */
  text(): string
}

/** Returns a condition without parts. */
export function conditions(): Where {
  const parts: string[] = []
  const where: Where = {
    values: [],
    bind: (value) => `$${where.values.push(value)}`,
    add: (text, value) => {
      parts.push(value === undefined ? text : text.replace('?', () => where.bind(value)))
      return where
    },
    anyOf: (column, list) => (list?.length ? where.add(`${column} = any(?)`, list) : where),
    text: () => (parts.length === 0 ? 'true' : parts.join(' and ')),
  }
  return where
}
