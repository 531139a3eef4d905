// Signs that a text is not the final one: a mark of an open question, the title of a page, a note of the editors.
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scrapers/lib/committee-text/parse.ts'
import { htmlOf } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'
import { ask, readText, worry } from './written.ts'

describe('marks of an open question', () => {
  it.each(['[to be checked]', '[TBC]', '[xx]', '[please verify the number]'])('%s is told', async (mark) => {
    const { warnings } = await readText('en', [`2. ${worry.en}`, `3. The State party should close the cells ${mark}.`])
    expect(warnings.join()).toContain(`3: holds a mark of an open question (${JSON.stringify(mark)})`)
  })
  it.each(['[article 4]', '(see para. 2)', '[to be submitted in 2099]'])('%s is none', async (mark) => {
    const { warnings } = await readText('en', [`2. ${worry.en}`, `3. The State party should close the cells ${mark}.`])
    expect(warnings.join()).not.toContain('open question')
  })
})

it('a note of the editors behind the text is no part of its last paragraph', async () => {
  const note = 'The present document is being issued without formal editing.'
  const { units } = await readText('en', [`2. ${worry.en}`, '3. The State party should act.', '__________', note])
  expect(units.map(({ text }) => text).join()).not.toContain('formal editing')
})

describe('the title of a page', () => {
  const versionOf = async (name: string) => {
    const html = htmlOf({
      symbol: null,
      cover: ['United Nations', 'CAT/C/XVF/CO/3', 'Distr.: General', '12 June 2088', 'Original: English'],
      title: ['Committee against Torture', 'Concluding observations on the third periodic report of Kestria'],
      lines: ['1. The Committee considered the third periodic report of Kestria.', `2. ${worry.en}`, `3. ${ask.en}`],
    }).replace('<html>', `<html><head><title>${name}</title></head>`)
    return (await parse(capture(Buffer.from(html)))).version
  }
  it.each<[name: string, version: string]>([
    ['CAT/C/XVF/CO/3 (advance unedited)', 'advance_unedited'],
    ['Draft concluding observations on Kestria', 'provisional'],
    ['CAT/C/XVF/CO/3', 'official'],
    ['Concluding observations on Kestria - UN Treaty Bodies', 'official'],
  ])('%s', async (name, version) => expect(await versionOf(name)).toBe(version))
})
