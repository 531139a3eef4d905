// What an address takes and answers, as the rooms that serve it say: described, documented and tested from such rows.
import type { z } from 'zod'

/** A file: its media types as they are served. */
type FileAnswer = { type: string | readonly string[] }

export type Route = {
  path: string
  /** what stands before `path`; `/api/v1` if left out */
  base?: ''
  /** GET if left out; `body` is what a POST sends */
  method?: 'post'
  body?: z.ZodObject
  /** it takes the bytes of a file */
  bytes?: true
  what: string
  query?: z.ZodObject
  /** names in the path, with what they are */
  params?: Record<string, string>
  /** status of the answer; 200 if left out */
  status?: 202
  answer: z.ZodType | FileAnswer
  /** media type of an answer with a shape; `application/json` if left out */
  media?: string
}

/** What is sent to the webhook of a subscriber. */
export type Webhook = { type: string; what: string; body: z.ZodType }

/** Rows of the rooms that the API knows nothing of, with their named shapes. */
export type Described = {
  routes: readonly Route[]
  webhooks: readonly Webhook[]
  named: Readonly<Record<string, z.ZodType>>
}

export const isFile = (answer: Route['answer']): answer is FileAnswer => 'type' in answer && !('safeParse' in answer)
