// Feeds of changes, read back by an independent XML parser: order of arrival, identity, and hostile text kept harmless.
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { type ChangeItem, changesAtom, changesJsonFeed, type FeedOptions } from '../../src/feeds/changes.ts'
import { windowChangeItem } from '../../src/feeds/window-changes.ts'
import { session, windowsOf } from '../domain/windows/build.ts'

const options: FeedOptions = {
  title: 'Changes',
  id: 'urn:uuid:00000000-0000-0000-0000-000000000000',
  subtitle: 'What is new',
  feedAddress: 'https://example.org/feeds/changes.atom?state=KEN&lang=en',
  homeAddress: 'https://example.org/changes',
  language: 'en',
  emptySince: '2026-01-01T00:00:00.000Z',
}
const item = (number: number, rest: Partial<ChangeItem> = {}): ChangeItem => ({
  id: `tag:example.org,2026:change/${number}`,
  arrivedAt: `2026-11-${String(number).padStart(2, '0')}T08:00:00.000Z`,
  title: `Change ${number}`,
  lines: ['one', 'two'],
  address: `https://example.org/changes/${number}?a=1&b=2`,
  tags: ['moved', 'CAT'],
  invented: false,
  ...rest,
})

const atom = (items: ChangeItem[], more: Partial<FeedOptions> = {}) => {
  const $ = load(changesAtom(items, { ...options, ...more }), { xml: true })
  return {
    updated: $('feed > updated').text(),
    title: $('feed > title').text(),
    self: $('feed > link[rel=self]').attr('href'),
    entries: $('entry')
      .toArray()
      .map((entry) => ({
        id: $(entry).children('id').text(),
        // type="html": the text is HTML, and shows as this
        title: load($(entry).children('title').text()).text(),
        updated: $(entry).children('updated').text(),
        link: $(entry).children('link').attr('href'),
        content: $(entry).children('content').text(),
        children: $(entry).children().length,
      })),
  }
}
const json = (items: ChangeItem[], more: Partial<FeedOptions> = {}) =>
  JSON.parse(changesJsonFeed(items, { ...options, ...more }))

describe('both feeds', () => {
  const items = [item(2), item(9), item(5)]
  it('are sorted by arrival, newest first, whatever the order of the rows', () => {
    const ids = [9, 5, 2].map((number) => item(number).id)
    expect(atom(items).entries.map(({ id }) => id)).toEqual(ids)
    expect(json([...items].reverse()).items.map(({ id }: { id: string }) => id)).toEqual(ids)
    expect(changesAtom([...items].reverse(), options)).toBe(changesAtom(items, options))
  })

  it('take their own time from the newest arrival, or from the setting when empty', () => {
    expect(atom(items).updated).toBe('2026-11-09T08:00:00.000Z')
    expect(atom([])).toMatchObject({ updated: '2026-01-01T00:00:00.000Z', entries: [] })
    expect(json([]).items).toEqual([])
  })

  it('name themselves, their page and their items by whole addresses', () => {
    expect(atom(items).self).toBe(options.feedAddress)
    expect(atom(items).entries[0]!.link).toBe('https://example.org/changes/9?a=1&b=2')
    expect(json(items)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: options.language,
      authors: [{ name: 'Mechanism Watch', url: options.homeAddress }],
      feed_url: options.feedAddress,
      home_page_url: options.homeAddress,
    })
    expect(json(items).items[0]).toMatchObject({
      url: 'https://example.org/changes/9?a=1&b=2',
      date_modified: '2026-11-09T08:00:00.000Z',
      tags: ['moved', 'CAT'],
    })
  })

  it('leave invented items out unless they are asked for', () => {
    const mixed = [item(1), item(2, { invented: true })]
    expect(atom(mixed).entries).toHaveLength(1)
    expect(json(mixed, { invented: true }).items).toHaveLength(2)
  })

  it('stop at the limit', () => expect(atom(items, { limit: 2 }).entries).toHaveLength(2))
})

describe('hostile text', () => {
  it.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['the end of a CDATA section, twice', 'a ]]> b ]]></title><entry><id>x</id></entry>'],
    ['entities', '&lt;b&gt; &amp; &#x3c; "quoted"'],
    ['control characters', 'a\u0000b\u0008c\ufffed'],
    ['lone surrogates', 'a\ud800b'],
  ])('%s stays text', (_, hostile) => {
    const feed = atom([item(1, { title: hostile, lines: [hostile] })], { title: hostile, subtitle: hostile })
    expect(feed.entries).toHaveLength(1)
    const [entry] = feed.entries
    expect(entry!.id).toBe(item(1).id)
    expect(load(entry!.content)('script, img, entry').length).toBe(0)
    const clean = hostile.replace(/[\u0000\u0008\ufffe]/g, ' ').replace('\ud800', '\ufffd')
    expect(entry!.title).toBe(clean)
    expect(load(entry!.content)('p').text()).toBe(clean)
    expect(feed.title).toBe(clean)
    expect(changesAtom([item(1, { title: hostile })], options)).not.toMatch(/[\u0000\u0008\ufffe]/)
    const [same] = json([item(1, { title: hostile, lines: [hostile] })]).items
    expect([same.title, load(same.content_html)('p').text(), load(same.content_html)('script, img').length]).toEqual([
      clean,
      clean,
      0,
    ])
  })
})

describe('a changed window', () => {
  const [before] = windowsOf({
    sessions: [session('CAT', 73, { opens: '2022-04-19', closes: '2022-05-13', states: ['KEN'] })],
  }).filter(({ rule }) => rule === 'C2')
  const after = { ...before!, dueOn: '2026-06-30', certainty: 'official' as const }
  const change = {
    id: 'tag:example.org,2026:change/7',
    arrivedAt: '2026-11-07T08:00:00.000Z',
    kind: 'moved',
    before: before!,
    after,
  }

  it.each([
    ['en', 'Moved: Kenya, Periodic report due', 'replaces: by 13 May 2026 (computed from a rule, confirm it)'],
    [
      'fr',
      'Déplacé : Kenya, Rapport périodique attendu',
      'remplace : au plus tard le 13 mai 2026 (calculé selon une règle, à confirmer)',
    ],
    [
      'es',
      'Aplazado: Kenya, Presentación del informe periódico',
      'sustituye a: a más tardar el 13 de mayo de 2026 (calculado según una regla, por confirmar)',
    ],
  ] as const)('in %s says what it was and what it is', (language, title, old) => {
    const made = windowChangeItem(change, language, 'https://example.org/states/KEN')
    expect(made.title).toBe(title)
    expect(made.lines).toContain(old)
    expect(made).toMatchObject({ id: change.id, tags: ['moved', 'CAT', 'periodic_report_due'], invented: false })
  })

  it('marks what is invented, and refuses a change of nothing', () => {
    const invented = { ...after, invented: true, state: 'XVD' }
    expect(windowChangeItem({ ...change, after: invented }, 'en', 'https://example.org/').title).toBe(
      '[invented example] Moved: Valdoria, Periodic report due',
    )
    const open = {
      ...change.after,
      opensOn: '2020-05',
      dueOn: null,
      precision: 'month',
      certainty: 'estimate',
    } as const
    const item = windowChangeItem({ ...change, before: null, after: open }, 'en', 'https://example.org/', '2026-11-27')
    expect(item.lines.join()).toContain('could come at any session')
    expect(() => windowChangeItem({ ...change, before: null, after: null }, 'en', 'https://example.org/')).toThrow(
      RangeError,
    )
  })
})
