// Citations of documents and of any of their paragraphs through HTTP.
import type { Express } from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportFormats } from '../../src/cite/exports.ts'
import { serve } from './support.ts'

let app: Express
beforeAll(async () => {
  app = await serve()
})

const ask = (query: Record<string, string>, format = '') => request(app).get(`/api/v1/citations${format}`).query(query)
const textOf = (body: { styles: { style: string; text: string }[] }, style: string) =>
  body.styles.find((row) => row.style === style)?.text

describe('/citations', () => {
  it('cites a concern and sub-paragraphs, and says what they are', async () => {
    const { body } = await ask({ symbol: 'cat/c/xvd/co/3', paragraph: '10, 11 (a) and (b)' }).expect(200)
    expect(textOf(body, 'un')).toBe('CAT/C/XVD/CO/3, paras. 10 and 11 (a) and (b).')
    expect(body.units.map(({ path, type }: { path: string; type: string }) => [path, type])).toEqual([
      ['10', 'concern'],
      ['11(a)', 'recommendation'],
      ['11(b)', 'recommendation'],
    ])
  })

  it('cites a whole document', async () => {
    const { body } = await ask({ symbol: 'A/HRC/990/15' }).expect(200)
    expect(textOf(body, 'omct-corrected')).toBe(
      'HRC, Report of the Working Group on the Universal Periodic Review: Valdoria, UN Doc. A/HRC/990/15, 14 December 2098.'.replace(
        ': ',
        ' of ',
      ),
    )
  })

  it('gives a file for a reference manager', async () => {
    const { text } = await ask({ symbol: 'CAT/C/XVD/CO/3', paragraph: '10' }, '/ris').expect(200)
    expect(text).toContain('N1  - Paragraph: 10\r\n')
  })

  it.each(exportFormats)(
    'says in a file of %s that an example is invented, wherever it is taken from',
    async (format) => {
      const { text } = await ask({ symbol: 'CAT/C/XVD/CO/3', paragraph: '10' }, `/${format}`).buffer().expect(200)
      expect(text).toMatch(/note.*INVENTED EXAMPLE: this State|N1 {2}- INVENTED EXAMPLE: this State/)
      const { body } = await request(app).get('/api/v1/recommendations?state=XVD&limit=1').expect(200)
      const own = await request(app).get(`/api/v1/recommendations/${body.data[0].id}/citations/${format}`).buffer()
      expect(own.text).toContain('INVENTED EXAMPLE')
    },
  )

  it.each([
    [{ symbol: 'CAT/C/XVD/CO/3', paragraph: '99' }, 404, 'no paragraph 99'],
    [{ symbol: 'CAT/C/XVD/CO/3', paragraph: '11(c)' }, 404, 'no paragraph 11(c)'],
    [{ symbol: 'CAT/C/XVD/CO/9' }, 404, 'https://docs.un.org/en/CAT/C/XVD/CO/9'],
    [{ symbol: 'CAT/C/XVD/CO/3', paragraph: 'ten' }, 400, 'as a footnote prints them'],
    [{ symbol: 'CAT/C/XVD/CO/3', page: '4' }, 400, 'unknown parameter'],
  ])('refuses %o', async (query, status, words) => {
    const { text } = await ask(query as Record<string, string>).expect(status)
    expect(text).toContain(words)
  })
})
