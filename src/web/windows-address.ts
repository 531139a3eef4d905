// The address of the page of windows: its filters, and the view.
import type { WindowQuery } from '../domain/queries.ts'

/** Returns the address of a query in a view; the list where none is named. */
export const windowsAddress = (query: WindowQuery, view: { view?: 'month'; month?: string }): string => {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, ...view }))
    if (value !== undefined) params.set(name, String(value))
  const text = params.toString().replaceAll('%2C', ',')
  return text === '' ? '/windows' : `/windows?${text}`
}
