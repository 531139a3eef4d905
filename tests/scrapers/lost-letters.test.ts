// Words that lost joined letters, or hold a sign for them, are told from words that are whole.
import { describe, expect, it } from 'vitest'
import { wordDoubts, wordFigures } from '../../scrapers/lib/word-check.ts'

const lost = (text: string): string[] => wordFigures([text]).lost

describe('words that lost letters', () => {
  it.each([
    ['the State party should defne torture', 'defne'],
    ['a specifc offence', 'specifc'],
    ['a speci c offence', 'speci c'],
    ['a speciflc offence', 'speciflc'],
    ['the right to dene the offence', 'dene'],
    ['public ofcials of the prison', 'ofcials'],
    ['public o cials of the prison', 'o cials'],
    ['persons who suered', 'suered'],
    ['the de?nition of torture', 'de?nition'],
    ['to deÞne torture', 'deÞne'],
    ['a speciÞc offence by an ofÞcial', 'speciÞc'],
    ['the Þrst and Þnal report', 'Þnal'],
    ['under the inßuence of others', 'inßuence'],
    ['as is reßected in law', 'reßected'],
    ['to de®ne con¯icts', 'con¯icts'],
    ['la dé®nition', 'dé®nition'],
    ['una modi®cación', 'modi®cación'],
    ['a speci!c offence', 'speci!c'],
    ['a speci·c offence', 'speci·c'],
    ['a speciفc offence', 'speciفc'],
    ['a speci5cation', 'speci5cation'],
    ['national insƟtuƟons', 'insƟtuƟons'],
    ['the conventon against torture', 'conventon'],
    ['la défnition de la torture', 'défnition'],
    ['los funcionarios ociales', 'ociales'],
    ['El Comit expresa su preocupacin', 'preocupacin'],
    ['El Comit insta a Valdoria', 'comit'],
    ['el artculo 2 del Cdigo Penal', 'artculo'],
    ['la lgislation et la dtention', 'dtention'],
    ['Le ComitÈ engage', 'ComitÈ'],
    ['sa lÈgislation', 'lÈgislation'],
    ['la preocupaciÛn del ComitÈ,', 'preocupaciÛn'],
  ])('%s', (text, word) => {
    expect(lost(text)).toContain(word)
    expect(wordDoubts(wordFigures([text])).join()).toContain(word)
  })

  it.each([
    'the definition of a specific offence by public officials, who suffered and trafficked',
    'the justice of the ocean office, its track record and an identical connection',
    'la oficina efectúa de ningún modo la denegación, a diferencia de lo suficiente',
    'see www.example.org/index.php?page=3 or visit the page at example.org/a_b?c=d',
    'Mr. Șahin, Ms. Łukaszewicz and Mr. Ağaoğlu of the Ombudsman; 3.º, 2.ª, n.º 5',
    'What now? Never! The 13th session; CO2 levels and H1N1; OP-CAT; A/HRC/WG.6/1/XVD/2',
    'Mr. Weißenborn, Ms. Þórdís and the Alþingi of a State; Northmark® files',
    'Le comité pénal, la comitiva, el párrafo y el artículo; a committal and a present code',
    'el análisis del apartado a)·b) y el col·legi',
  ])('nothing: %s', (text) => {
    expect(lost(text)).toEqual([])
  })
})
