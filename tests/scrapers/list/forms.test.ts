// Forms, option lists, post-backs and moves of single pages, as tables.
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { formFields, type Page, postBackOf } from '../../../scrapers/lib/forms.ts'
import { chooseOption, fieldsOf } from '../../../scrapers/lib/forms-options.ts'
import { readListedDay, readListedLanguages } from '../../../scrapers/lib/grid-dates.ts'
import { movesOf } from '../../../scrapers/lib/grid-moves.ts'
import { routesBySymbol } from '../../../scrapers/lib/http/addresses.ts'
import { officialBases } from '../../../scrapers/lib/http/bases.ts'
import { chooseFiles } from '../../../scrapers/lib/http/download-page.ts'
import { complaintOfState, complaintOfTitle } from '../../../scrapers/lib/listed-state.ts'
import type { FetchError } from '../../../src/domain/errors.ts'
import { parseSymbol } from '../../../src/domain/symbols/symbols.ts'

const page = (html: string): Page => ({
  $: load(html),
  address: 'https://tbinternet.ohchr.org/x/Download.aspx?symbolno=A',
})

test('the fields of a form, without its buttons', () => {
  const fields = formFields(
    page(`<form><input type="hidden" name="__VIEWSTATE" value="a+b=" /><input name="q" value="x"><input type="submit" name="go" value="Go">
      <input type="checkbox" name="c1" value="1"><input type="checkbox" name="c2" value="2" checked>
      <select name="s"><option value="1">a</option><option value="2" selected>b</option></select><input name="off" value="1" disabled></form>`),
  )
  expect(fields).toEqual({ __VIEWSTATE: 'a+b=', q: 'x', c2: '2', s: '2' })
})

test.each([
  ["javascript:__doPostBack('ctl00$grid$ctl05','')", { target: 'ctl00$grid$ctl05', argument: '' }],
  ['javascript:__doPostBack("a","b;c")', { target: 'a', argument: 'b;c' }],
  ['#', null],
  [undefined, null],
])('%s', (href, expected) => {
  expect(postBackOf(href)).toEqual(expected)
})

describe('options', () => {
  const treaty = { what: 'treaties', list: /treaty/i, label: /^CAT$/ }
  test('by label, of a drop-down', () => {
    const choice = chooseOption(
      page('<select name="ddlTreaty"><option value="7">CAT</option><option value="8">CCPR</option></select>'),
      treaty,
    )
    expect(fieldsOf(choice)).toEqual({ ddlTreaty: '7' })
  })
  test('by label, of a list box: its place is sent', () => {
    const choice = chooseOption(
      page(
        '<div class="RadListBox" id="rlbTreaty"><ul><li class="rlbItem"><span class="rlbText">CCPR</span></li><li class="rlbItem"><span class="rlbText"> CAT </span></li></ul></div>',
      ),
      treaty,
    )
    expect(JSON.parse(fieldsOf(choice)['rlbTreaty_ClientState']!)).toMatchObject({ checkedIndices: [1], text: 'CAT' })
  })
  test('a category with the same label gives way to the list of kinds', () => {
    const kinds = { what: 'kinds', list: /doctype/i, label: /^concluding observations$/i }
    const choice = chooseOption(
      page(`<div class="RadListBox" id="rlbDocTypeCategory"><ul><li class="rlbItem">Concluding observations</li></ul></div>
        <select name="ddlDocType"><option value="5">Concluding observations</option></select>`),
      kinds,
    )
    expect(fieldsOf(choice)).toEqual({ ddlDocType: '5' })
  })
  test.each([
    ['<select name="ddlTreaty"><option>CCPR</option></select>', /no option/],
    ['<select name="ddlTreaty"><option>CAT</option><option>CAT</option></select>', /2 options/],
    ['<select name="other"><option>CAT</option></select>', /no list/],
  ])('%s is a fault', (html, message) => {
    expect(() => chooseOption(page(html), treaty)).toThrow(message)
  })
})

test.each([
  ['19 Jul 2024', '2024-07-19'],
  ['1 May 2099', '2099-05-01'],
  ['19 July 2024', null],
  ['2024-07-19', null],
  ['07/19/2024', null],
  ['31 Jun 2024', null],
  ['19 Jul 1924', null],
  ['', null],
])('day %s', (text, expected) => {
  expect(readListedDay(text)).toBe(expected)
})

test.each([
  ['', ['en']],
  ['English', ['en']],
  ['E, F, S', ['en', 'fr', 'es']],
  ['Arabic / Chinese', ['ar', 'zh']],
  ['fr', ['fr']],
  ['Original', null],
])('languages %s', (text, expected) => {
  expect(readListedLanguages(text)).toEqual(expected)
})

describe('moves', () => {
  const pager = (links: string, current = '') =>
    page(`<form><input type="hidden" name="__VIEWSTATE" value="v">${current}<div id="ctl00_ContentPlaceHolder1_radResultsGrid" class="RadGrid">
      <div class="rgNumPart">${links}</div><input type="submit" class="rgPageNext" name="next" value=" " title="Next Page"></div></form>`)
  const link = (text: string, target: string, name = '') =>
    `<a class="${name}" href="javascript:__doPostBack('${target}','')">${text}</a>`

  test.each([
    ['next number', link('1', 'p1', 'rgCurrentPage') + link('2', 'p2') + link('3', 'p3'), 1, 'p2'],
    [
      'on past the window',
      link('...', 'back') + link('9', 'p9') + link('10', 'p10', 'rgCurrentPage') + link('...', 'on'),
      10,
      'on',
    ],
    ['never back', link('...', 'back') + link('11', 'p11') + link('12', 'p12', 'rgCurrentPage'), 12, undefined],
  ])('%s', (_, links, current, target) => {
    const numbered = movesOf(pager(links), current).find(({ id }) => id === 'numbered')
    expect(numbered?.form['__EVENTTARGET']).toBe(target)
  })

  test('command and button follow', () => {
    const moves = movesOf(pager(link('1', 'p1', 'rgCurrentPage')), 1)
    expect(moves).toEqual([
      {
        id: 'command',
        form: {
          __VIEWSTATE: 'v',
          __EVENTTARGET: 'ctl00$ContentPlaceHolder1$radResultsGrid',
          __EVENTARGUMENT: 'FireCommand:ctl00$ContentPlaceHolder1$radResultsGrid$ctl00;Page;Next',
        },
      },
      { id: 'button', form: { __VIEWSTATE: 'v', __EVENTTARGET: '', __EVENTARGUMENT: '', next: ' ' } },
    ])
  })
})

describe('download page', () => {
  test('titles, whatever the case of %2f in their tokens', () => {
    const files = page(
      '<a title="English docx" href="https://docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc=a%2fb"></a><a title="French pdf" href="/FilesHandler.ashx?enc=a%2Fb"></a><a href="/help">x</a>',
    )
    expect([...chooseFiles(files, 'en', ['docx']), ...chooseFiles(files, 'fr', ['pdf', 'docx'])]).toEqual([
      {
        language: 'en',
        format: 'docx',
        address: 'https://docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc=a%2fb',
      },
      { language: 'fr', format: 'pdf', address: 'https://tbinternet.ohchr.org/FilesHandler.ashx?enc=a%2Fb' },
    ])
  })
  test('rows, and a title that goes before the words of its row', () => {
    const files = page(`<table><tr><td>Spanish</td><td>.docx</td><td><a href="DownloadDraft.aspx?key=1">f</a></td></tr>
        <tr><td>French</td><td>.pdf</td><td><a title="English pdf" href="DownloadDraft.aspx?key=2">f</a></td></tr></table>`)
    const addresses = (['es', 'en', 'fr'] as const).map((language) => {
      try {
        return chooseFiles(files, language, ['pdf', 'docx']).map((file) => `${file.format} ${file.address.slice(-1)}`)
      } catch (error) {
        return (error as FetchError).fault
      }
    })
    expect(addresses).toEqual([['docx 1'], ['pdf 2'], 'no_files'])
  })
})

test('addresses by symbol keep their slashes encoded', () => {
  expect(routesBySymbol(officialBases, 'CAT/C/XVD/CO/3', 'fr')[0]).toEqual({
    id: 'documents.un.org/docx',
    address: 'https://documents.un.org/api/symbol/access?s=CAT%2FC%2FXVD%2FCO%2F3&l=fr&t=docx',
  })
})

test.each([
  ['Valdoria', 'CAT/C/XVD/CO/3', null],
  ['Norland', 'CAT/C/XVD/CO/3', 'stands in a row of'],
  ['Ruritania', 'CAT/C/XVD/CO/3', 'no table'],
  ['Kenya', 'CAT/C/CR/30/4', null],
  ['Serbia', 'CAT/C/SCG/CO/1', null],
  ['China', 'CAT/C/CHN-HKG/CO/5', null],
])('%s in the row of %s', (state, symbol, expected) => {
  const complaint = complaintOfState(state, parseSymbol(symbol))
  if (expected === null) expect(complaint).toBeNull()
  else expect(complaint).toContain(expected)
})

test.each([
  ['Concluding observations on the third periodic report of Valdoria', 'Valdoria', null],
  ['Concluding observations on the third periodic report of Norland*', 'Valdoria', 'Norland'],
  ['Concluding observations on the third periodic report of the Republic of Valdoria', 'Valdoria', null],
  [
    'Concluding observations on the second report of the Federated Cantons of Tarsis',
    'Tarsis (Federated Cantons of)',
    null,
  ],
  [
    'Concluding observations on the third report of the United Kingdom of Great Britain and Northern Ireland',
    'United Kingdom of Great Britain and Northern Ireland',
    null,
  ],
  ['Concluding observations in the absence of a report', 'Valdoria', null],
])('title %s of %s', (title, state, expected) => {
  const complaint = complaintOfTitle(title, state)
  if (expected === null) expect(complaint).toBeNull()
  else expect(complaint).toContain(expected)
})
