// The address of a search: its filters, and its words sealed or not at all (SAFETY, S3).
import type { RecommendationQuery } from '../domain/queries.ts'
import { soughtParameter } from '../reading/sealed-words.ts'

/** The filters as an address; words of the text stand in it sealed, or not at all. */
export const searchAddress = (query: RecommendationQuery, sealed: string | null = null): string => {
  const params = new URLSearchParams(sealed === null ? {} : { [soughtParameter]: sealed })
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && name !== 'q') params.set(name, String(value))
  const text = params.toString().replaceAll('%2C', ',')
  return `/search${text ? `?${text}` : ''}`
}
