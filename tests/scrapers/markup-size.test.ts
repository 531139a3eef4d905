// Markup that holds more than a document needs is refused before a tree is built of it, however its tags are hidden from a quick look.
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { assertModest, htmlLimits, xmlLimits } from '../../scrapers/lib/markup-size.ts'

const many = '<b>x</b>'.repeat(100_001)
const refusal = (html: string, limits = htmlLimits): string => {
  try {
    assertModest(html, 'file', limits)
    return 'modest'
  } catch (error) {
    return (error as Error).message
  }
}

describe('a hundred thousand elements', () => {
  it.each([
    ['alone', many],
    ['behind an empty comment', `<!-->${many}`],
    ['behind another', `<!--->${many}`],
    ['behind a comment with a wrong end', `<!-- x --!>${many}`],
    ['behind a quotation mark in a tag', `<p ">${many}`],
    ['behind one in an end tag', `</p '>${many}`],
    ['behind one at the end of a name', `<p a">${many}`],
    ['behind one in a bare value', `<p a=b">${many}`],
    ['behind one after two equal signs', `<p a==">${many}`],
    ['behind one in a declaration', `<!doctype html "><p>${many}`],
    ['behind one in an instruction', `<?xml "><p>${many}`],
    ['behind one in the text', `x < "y${many}`],
    ['behind a script', `<script>if (a <b && c == "</script>${many}`],
    ['behind a title', `<TITLE>a <b c="</TITLE >${many}`],
  ])('%s are refused', (_what, html) => {
    // a browser, and the reader, find them there
    expect(load(html.replace(many, '<i>y</i>'))('i')).toHaveLength(1)
    expect(refusal(html)).toMatch(/more than 100000 elements/)
  })

  it.each([
    ['in a comment', `<!-- ${many} -->`],
    ['in a value', `<p title="${many}">x</p>`],
    ['in a value behind blanks', `<p title = '${many}'>x</p>`],
    ['in a script', `<script>"${many}"</script>`],
    ['in a tag without an end', `<p title="${many}`],
  ])('%s are none', (_what, html) => {
    expect(load(html)('b')).toHaveLength(0)
    expect(refusal(html)).toBe('modest')
  })

  it.each([
    ['in an element that would be a script in a page', `<script>${many}</script>`],
    ['with names that no page has', '<_b/>'.repeat(100_001)],
  ])('of XML %s are refused', (_what, xml) => expect(refusal(xml, xmlLimits)).toMatch(/more than 100000 elements/))
})

it.each([
  ['500 attributes', `<p ${'a="1" '.repeat(500)}>`, /^modest$/],
  ['501 attributes', `<p ${'a="1" '.repeat(501)}>`, /more than 500 attributes/],
  ['501 without blanks between them', `<p ${'a="1"'.repeat(501)}>`, /more than 500 attributes/],
  ['501 names alone', `<p ${'a/'.repeat(501)}>`, /more than 500 attributes/],
  ['2001 elements in each other', '<div>'.repeat(2001), /more than 2000 deep/],
])('%s', (_what, html, expected) => expect(refusal(html)).toMatch(expected))

it.each([
  ['comments without an end', '<!--'],
  ['ends of comments', '<!-- --'],
  ['quotation marks', '<b a="'],
  ['signs that begin nothing', '<<'],
  ['scripts without an end', '<script>'],
])('half a million %s take a time in proportion', (_what, piece) => {
  const timeOf = (times: number) => {
    const html = piece.repeat(times)
    const start = performance.now()
    refusal(html)
    return performance.now() - start
  }
  timeOf(50_000)
  expect(timeOf(500_000)).toBeLessThan(2000)
})
