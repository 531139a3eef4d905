// Where an archive is on an S3-compatible store: bucket, prefix, endpoint and keys, as the usual AWS_* settings name them.

/** How a store is reached, whatever is on it. */
export type S3Access = {
  /** its address, without a final slash; null: Amazon's of the region */
  endpoint: string | null
  region: string
  keyId: string | null
  secret: string | null
  /** of keys that are given out for some hours */
  token: string | null
}

export type S3Place = {
  /** "s3://bucket/prefix": what messages name; no keys are in it */
  address: string
  bucket: string
  /** without slashes at its ends; empty for the whole bucket */
  prefix: string
  endpoint: string
  region: string
  keyId: string
  secret: string
  token: string | null
}

/** Whether a place is named as one on an S3-compatible store. */
export const isS3 = (place: string): boolean => /^s3:\/\//i.test(place)

const form = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([\w.-]+(?:\/[\w.-]+)*))?\/?$/

/** What is wrong with `s3://bucket/prefix`, in words; null where it can be used. */
export function s3Fault(address: string): string | null {
  const read = form.exec(address)
  if (read === null)
    return 'expected s3://bucket/prefix: a bucket of 3 to 63 lower-case letters, digits, dots and hyphens, and a prefix of letters, digits, “.”, “-”, “_” and “/”, or none'
  return (read[2] ?? '').split('/').some((part) => part === '.' || part === '..')
    ? 'expected a prefix without . and ..'
    : null
}

/** Joins an address that has been checked with its access. Throws Error naming the setting that is missing. */
export function s3Place(address: string, { endpoint, region, keyId, secret, token }: S3Access): S3Place {
  const fault = s3Fault(address)
  if (fault !== null) throw new Error(`${address} cannot be used: ${fault}`)
  if (keyId === null || secret === null)
    throw new Error(
      `${address} needs keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_ENDPOINT_URL, where the store is not Amazon's)`,
    )
  const [, bucket, prefix] = form.exec(address)!
  return {
    address,
    bucket: bucket!,
    prefix: prefix ?? '',
    endpoint: endpoint ?? `https://s3.${region}.amazonaws.com`,
    region,
    keyId,
    secret,
    token,
  }
}
