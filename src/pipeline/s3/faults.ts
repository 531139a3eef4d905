// What an S3-compatible store answers when it refuses, in words that say what to do; the text of the answer is never repeated.
import { errorCode } from '../../domain/error-code.ts'
import type { S3Place } from '../../domain/s3-place.ts'
import { ArchiveError } from '../archive.ts'

const wrongKeys = 'refuses the keys: see AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'
const otherRegion = 'says that the bucket is in another region: set AWS_REGION, and AWS_ENDPOINT_URL if it is set'

/** Codes of https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html that a person can do something about. */
const known: Record<string, string> = {
  NoSuchBucket: 'has no such bucket: make it, or correct MECHANISM_WATCH_ARCHIVE',
  InvalidBucketName: 'accepts no bucket with that name: correct MECHANISM_WATCH_ARCHIVE',
  InvalidAccessKeyId: wrongKeys,
  SignatureDoesNotMatch: wrongKeys,
  InvalidToken: 'refuses AWS_SESSION_TOKEN: set the token of these keys, or none',
  ExpiredToken: 'says that these keys have expired: set new ones',
  AccessDenied: 'does not allow it to these keys: they have to list the bucket, and to read, write and delete in it',
  AllAccessDisabled: 'does not allow it to these keys: check the account',
  RequestTimeTooSkewed: 'has a different time than this machine: set the clock',
  PermanentRedirect: otherRegion,
  AuthorizationHeaderMalformed: otherRegion,
}

/** No room for more: of the store, or of what the account may have. */
const noRoom = new Set(['QuotaExceeded', 'XMinioStorageFull', 'XMinioAdminBucketQuotaExceeded', 'InsufficientStorage'])

/** How the store is named to a person: never with keys. */
const nameOf = ({ address, endpoint }: S3Place): string => `the archive ${address}: its store ${endpoint}`

/** The error of an answer that is neither what was asked for nor "no such key". */
export function refusal(place: S3Place, status: number, code: string): ArchiveError {
  if (noRoom.has(code) || status === 507)
    return new ArchiveError('full', `${nameOf(place)} has no room: nothing was kept; make room and run this again`, {
      cause: Object.assign(new Error(code), { code: 'ENOSPC' }),
    })
  const words = known[code] ?? `answered ${status}${code === '' ? '' : ` ${code}`}: run this again when it works`
  return new ArchiveError('away', `${nameOf(place)} ${words}`)
}

const late = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])

/** The error of a question that got no answer. */
export function noAnswer(place: S3Place, error: unknown): ArchiveError {
  const code = errorCode(error)
  const words = late.has(code)
    ? 'does not answer in time: check that it runs, and run this again'
    : `does not answer${code === '' ? '' : ` (${code})`}: see AWS_ENDPOINT_URL, check that it runs, and run this again`
  return new ArchiveError('away', `${nameOf(place)} ${words}`, { cause: error })
}

/** The error of an answer that no S3-compatible store gives. */
export const notAStore = (place: S3Place): ArchiveError =>
  new ArchiveError('away', `${nameOf(place)} answers, but not as an S3-compatible store does: see AWS_ENDPOINT_URL`)
