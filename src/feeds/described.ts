// The open feeds, for the description of what is served.
import { z } from 'zod'
import { calendarQuery, recommendationFeedQuery, windowFeedQuery } from '../domain/queries.ts'
import type { Route } from '../http/route.ts'

const text = z.string()
const jsonFeed = z
  .strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1').describe('JSON Feed 1.1'),
    title: text.describe('name of the feed'),
    description: text.optional().describe('what it holds'),
    home_page_url: text.describe('page that the feed belongs to'),
    feed_url: text.describe('address of this page of the feed'),
    next_url: text.optional().describe('the page with the older items; left out on the last one'),
    language: text.describe('language of the words of ours'),
    authors: z
      .array(z.strictObject({ name: text.describe('this program'), url: text.describe('its page') }))
      .describe('who makes it'),
    items: z
      .array(
        z.strictObject({
          id: text.describe('stable id: the same on every host'),
          url: text.describe('page on which it can be read'),
          title: text.describe('title in plain text'),
          content_html: text.describe('what is new; quotations have their language'),
          date_published: text.describe('UTC instant of arrival'),
          date_modified: text.describe('the same'),
          tags: z.array(text).describe('kind of change, mechanism, kind of window'),
        }),
      )
      .describe('newest first, 200 at most'),
  })
  .describe('a page of a feed')

const atom = 'application/atom+xml'
const feed = (name: string, what: string, query: z.ZodObject): Route[] => [
  { base: '', path: `/feeds/${name}.atom`, what: `${what}, as Atom`, query, answer: { type: atom } },
  {
    base: '',
    path: `/feeds/${name}.json`,
    what: `${what}, as JSON Feed 1.1`,
    query,
    answer: jsonFeed,
    media: 'application/feed+json',
  },
]

export const feedShapes = { JsonFeed: jsonFeed }

export const feedRoutes: readonly Route[] = [
  {
    base: '',
    path: '/feeds/calendar.ics',
    what: 'Review windows as all-day entries of a calendar',
    query: calendarQuery,
    answer: { type: 'text/calendar' },
  },
  ...feed('windows', 'Windows that were announced, moved, cancelled or confirmed', windowFeedQuery),
  ...feed('estimates', 'Estimated months that are ahead', windowFeedQuery),
  ...feed('recommendations', 'New recommendations, by any filter of the search', recommendationFeedQuery),
]
