// Notices of status in other usual dress: any order of their words, with or without accents, with what stands around them.
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scrapers/lib/committee-text/parse.ts'
import { readHtmlText } from '../../../scrapers/lib/html/index.ts'
import { createGrammar } from '../../../scrapers/lib/status-grammar.ts'
import { grammarTable } from '../../../scrapers/lib/status-grammar-table.ts'
import { isUnclearStatus, noticeOf, noticeOutside } from '../../../scrapers/lib/status-words.ts'
import { capture } from '../cat-concluding-observations/support.ts'
import { pdfOf, plainLine, read, text, title } from './base.ts'

const unedited = [
  'ADVANCE UNEDITED VERSION (English only)',
  'Note: This is an advance unedited version.',
  'The present document is an unedited version and is subject to change.',
  'CAT/C/XVD/CO/3 – Advance unedited version of 28 May 2098',
  'ADVANCE UNEDITED VERSION Distr.: General',
  'ADVANCE UNEDITED VERSION 28.05.2098',
  'Advanced unedited version',
  'Unedited advance version as adopted by the Committee on 24 May 2098',
  'Version: advance, unedited',
  'Preliminary unedited version (final version to follow)',
  'VERSION AVANCEE NON EDITEE (français seulement)',
  'Le présent document est une version préliminaire non éditée.',
  'Version avancée non revue par les services d’édition, telle qu’adoptée le 24 mai 2098',
  'Exemplaire préliminaire non édité, au 28 mai 2098',
  'VERSION AVANZADA SIN EDITAR (español solamente)',
  'El presente documento es una versión adelantada sin editar.',
  'Versión previa sin editar, aprobada por el Comité el 24 de mayo de 2098',
  'Edición anticipada',
  'Non-edited version',
  'Text as adopted, to be edited',
  'Subject to editorial corrections',
  'Text as adopted on 24 May 2098, pending final editing',
  'Texte tel qu’adopté, à éditer',
  'Sous réserve de corrections rédactionnelles',
  'Texto aprobado, pendiente de edición',
  'Sujeto a correcciones de forma',
  'As submitted for editing',
  'Text sent to Conference Services',
  'Tel que soumis aux services d’édition',
  'Version soumise à l’édition',
  'Tal como se presentó para su edición',
  'Versión enviada a traducción',
]
const provisional = [
  'DRAFT 24/05/2098',
  'Pre-publication version',
  'Draft version CAT/C/XVD/CO/3, not yet adopted',
  'Version non corrigée',
  'AVANT-PROJET',
  'Ce document est un projet, sous réserve de modifications',
  'Versión no definitiva',
  'Este texto es un borrador (sujeto a cambios)',
  'Working draft not yet adopted',
  'Embargo: not for release before 25 May 2098',
  'Embargo until 12 June 2098, 10:00 GMT',
  'Projet de travail, pas encore adopté',
  'Embargo : ne pas publier avant le 25 mai 2098',
  'Document de travail non encore adopté',
  'Borrador de trabajo, todavía no aprobado',
  'Embargado hasta el 25 de mayo de 2098',
  'Embargo: no publicar antes del 25 de mayo de 2098',
  'For adoption',
  'Text for adoption by the Committee',
  'Draft text for adoption',
  'To be adopted',
  'Text for second reading',
  'Version with track changes',
  'Text proposed by the country rapporteurs',
  'Pour adoption',
  'Texte soumis pour adoption par le Comité',
  'Texte à adopter',
  'Version avec modifications apparentes',
  'Para su aprobación',
  'Borrador para su aprobación por el Comité',
  'Pendiente de aprobación',
  'Versión con control de cambios',
]
const html = (front: string, symbol = 'CAT/C/XVD/CO/3', frame = ''): string =>
  `<html><head><title>x</title></head><body>${frame}<div class="content"><table><tr><td>United Nations</td><td>${symbol}</td></tr><tr><td></td><td>Distr.: General<br>12 June 2098<br>Original: English</td></tr></table>${front}<p><b>${title}</b></p>${text
    .filter((line) => line !== '---')
    .map((line) => (line.startsWith('# ') ? `<p><b>${line.slice(2)}</b></p>` : `<p>${line}</p>`))
    .join('')}</div></body></html>`
const versionOf = async (page: string) => {
  const { version, symbol, warnings } = await parse(capture(new TextEncoder().encode(page)))
  return { version, symbol, warnings: warnings ?? [] }
}

describe('a notice in any order of its words', () => {
  it.each(unedited)('unedited: %s', (line) =>
    expect([noticeOf(line), noticeOutside([line])]).toEqual(['advance_unedited', 'advance_unedited']),
  )
  it.each(provisional)('provisional: %s', (line) =>
    expect([noticeOf(line), noticeOutside([line])]).toEqual(['provisional', 'provisional']),
  )
  it.each([
    'Confidential draft',
    'Strictly confidential',
    'PROJET CONFIDENTIEL',
    'Borrador confidencial',
    'For internal use only',
    'À usage interne uniquement',
    'Uso interno',
  ])('restricted: %s', (line) => expect([noticeOf(line), noticeOutside([line])]).toEqual(['restricted', 'restricted']))
  it.each([
    'The unedited version of the report was made public.',
    'In advance of the dialogue',
    'Draft law on the prevention of torture',
    'Preliminary observations',
    'Preliminary',
    'Advance',
    'Version française',
    'Avant-projet de loi sur la police',
    'Proyecto de ley no aprobado',
    'Access to confidential complaints',
    'The final version of the document',
    'Adopted by the Committee at its 949th session',
    'Adoption of the report',
    'First reading of the bill',
    'for consideration.',
    'Official version',
    'The present document is being issued without formal editing.',
  ])('text that is no notice: %s', (line) => expect(createGrammar(grammarTable.rows).notice(line)).toBeNull())
  it.each(['Official version', 'Document officiel', 'Edited version'])('final: %s', (line) =>
    expect(noticeOutside([line])).toBeNull(),
  )
  it.each([
    'This document has not been formally edited.',
    'Le présent document n’a pas été officiellement édité.',
    'El presente documento no ha sido editado oficialmente.',
  ])('unclear: %s', (line) => expect([isUnclearStatus(line), noticeOf(line)]).toEqual([true, null]))
  it.each([
    'The present document is being issued without formal editing.',
    '** Le présent document n’a pas été revu par les services d’édition.',
    'Conclusions and recommendations have not been edited.',
    'The annex to the present report has not been edited.',
    'For adoption by Parliament the bill must be read twice.',
    'The present document was not formally edited before being sent to the translation services.',
    'The bill has been edited.',
  ])('clear: %s', (line) => expect(isUnclearStatus(line)).toBe(false))
})

describe('a notice in its place', () => {
  it.each<[string, string, string]>([
    ['over the title', html('<p>Note: This is an advance unedited version.</p>'), 'advance_unedited'],
    ['beside the symbol', html('', 'CAT/C/XVD/CO/3 (advance unedited version)'), 'advance_unedited'],
    ['behind the symbol', html('', 'CAT/C/XVD/CO/3 (draft)'), 'provisional'],
    ['before the symbol', html('', 'Advance copy CAT/C/XVD/CO/3'), 'advance_unedited'],
    ['before the symbol, French', html('', 'VERSION AVANCEE NON EDITEE CAT/C/XVD/CO/3'), 'advance_unedited'],
    ['behind the symbol, Spanish', html('', 'CAT/C/XVD/CO/3 (versión adelantada sin editar)'), 'advance_unedited'],
    ['a picture', html('<p><img src="x" alt="ADVANCE UNEDITED VERSION">x</p>'), 'advance_unedited'],
    [
      'the frame of the page',
      html('', undefined, '<p>Draft concluding observations on the third periodic report of Valdoria</p>'),
      'provisional',
    ],
    ['a usual front', html(''), 'official'],
  ])('%s', async (_, page, version) =>
    expect(await versionOf(page)).toMatchObject({ version, symbol: 'CAT/C/XVD/CO/3' }),
  )
  it('an unclear one is a doubt', async () => {
    const found = await versionOf(html('<p>This document has not been formally edited.</p>'))
    expect(found.version).toBe('official')
    expect(found.warnings.join()).toContain('check whether a final text has been issued')
    for (const line of ['Original : Anglais', 'Original: Inglés'])
      expect((await versionOf(html(`<p>${line}</p>`))).warnings.join()).toContain(`the file says "${line}"`)
    for (const line of ['Original : anglais', 'Original: English', 'Original: FRANÇAIS'])
      expect((await versionOf(html(`<p>${line}</p>`))).warnings.join()).not.toContain('final text')
    expect((await versionOf(html(''))).warnings.join()).not.toContain('final text')
  })
  it('words of the text are none', async () => {
    const spoken = '<p>13. The State party published the advance unedited version of the report.</p></div>'
    expect((await versionOf(html('').replace('</div>', spoken))).version).toBe('official')
  })
  it('a page header keeps what it says', () =>
    expect(readHtmlText(html('<p>Version: advance, unedited</p>')).cover).toContain('Version: advance, unedited'))
})

describe('a word of status that ends a paragraph, alone on its line of a PDF', () => {
  const plain = text.find((line) => line.startsWith('4.'))!
  it.each([
    'confidential.',
    'confidential',
    'restricted;',
    'draft.',
    'advance unedited version.',
    'not for quotation.',
    'confidentiel.',
    'version non éditée.',
    'borrador.',
    'no oficial.',
  ])('%s', async (words) => {
    // the fourth paragraph ends in this line
    const line: typeof plainLine = (pdf, printed, x, y, bold) =>
      plainLine(pdf, printed.endsWith('(arts. 1 and 4).') ? words : printed, x, y, bold)
    const found = await read(await pdfOf({ line }))
    const read4 = found.units.find(({ path }) => path === '4')?.text
    expect([found.version, read4?.split(' ').slice(0, 5), read4?.endsWith(` ${words}`)]).toEqual([
      'official',
      plain.split(' ').slice(1, 6),
      true,
    ])
  })
  it.each(['CONFIDENTIAL', 'Advance unedited version'])('a notice between two lines: %s', async (words) => {
    const line: typeof plainLine = (pdf, printed, x, y, bold) =>
      plainLine(pdf, printed.endsWith('(arts. 1 and 4).') ? words : printed, x, y, bold)
    expect((await read(await pdfOf({ line }))).version).toMatch(/restricted|advance_unedited/)
  })
})
