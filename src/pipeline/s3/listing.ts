// What a bucket says of itself: the bodies below the prefix, page by page, and whether it keeps what is removed.
import { type CheerioAPI, load } from 'cheerio'
import type { S3Place } from '../../domain/s3-place.ts'
import { bodyPath } from '../archive.ts'
import type { S3Client } from './client.ts'
import { notAStore } from './faults.ts'

/** Asks the bucket; the answer has to be XML of this name, for a page of a proxy is no empty list. */
async function askBucket(
  client: S3Client,
  place: S3Place,
  query: Record<string, string>,
  name: string,
): Promise<CheerioAPI> {
  const text = await client.ask({ method: 'GET', query }, ({ body }) => body.text())
  const $ = load(text ?? '', { xml: true })
  if ($.root().children(name).length !== 1) throw notAStore(place)
  return $
}

/** Hashes of all bodies below the prefix, in order; what else has a key there is left alone. */
export async function* namesOf(client: S3Client, place: S3Place): AsyncIterable<string> {
  const before = place.prefix === '' ? '' : `${place.prefix}/`
  let next: string | null = null
  do {
    const query = { 'list-type': '2', prefix: before, ...(next === null ? {} : { 'continuation-token': next }) }
    const $: CheerioAPI = await askBucket(client, place, query, 'ListBucketResult')
    for (const element of $('Contents > Key')) {
      const key = $(element).text().slice(before.length)
      const sha256 = key.slice(-64)
      if (/^[0-9a-f]{64}$/.test(sha256) && key === bodyPath(sha256)) yield sha256
    }
    const isMore: boolean = $('ListBucketResult > IsTruncated').text() === 'true'
    next = isMore ? $('ListBucketResult > NextContinuationToken').text() : null
    if (next === '') throw notAStore(place)
  } while (next !== null)
}

/** Whether the bucket can be listed with these keys, and whether it keeps earlier versions of what is removed from it. */
export async function lookAtBucket(client: S3Client, place: S3Place): Promise<{ keepsVersions: boolean }> {
  await askBucket(client, place, { 'list-type': '2', 'max-keys': '1' }, 'ListBucketResult')
  const $ = await askBucket(client, place, { versioning: '' }, 'VersioningConfiguration')
  return { keepsVersions: $('VersioningConfiguration > Status').text() === 'Enabled' }
}
