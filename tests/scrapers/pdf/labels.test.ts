// Labels at the start of paragraphs, and lines joined with their hyphens mended.
import { describe, expect, it } from 'vitest'
import { hyphenDoubts, joinLines, wordsOf } from '../../../scrapers/lib/joined-lines.ts'
import { readLabel } from '../../../scrapers/lib/paragraphs.ts'

describe('readLabel', () => {
  it.each([
    ['41. The Committee', ['41', 'number', 'The Committee']],
    ['1.The Committee', ['1', 'number', 'The Committee']],
    ['140.12 Ratify', ['140.12', 'number', 'Ratify']],
    ['140.12. Ratify', ['140.12', 'number', 'Ratify']],
    ['140.12Ratify', ['140.12', 'number', 'Ratify']],
    ['(a) Take', ['a', 'letter', 'Take']],
    ['(a)The adoption', ['a', 'letter', 'The adoption']],
    ['a) Ériger', ['a', 'letter', 'Ériger']],
    ['(iv) Take', ['iv', 'roman', 'Take']],
    ['A. Introduction', ['A', 'outline', 'Introduction']],
    ['A.Introduction', ['A', 'outline', 'Introduction']],
    ['IV. Conclusions', ['IV', 'outline', 'Conclusions']],
    // lists, years, decimals, abbreviations, brackets of a sentence
    ['140.137, 140.138 and 140.139', null],
    ['140.11-14', null],
    ['2010 was the year', null],
    ['3.5 per cent', ['3.5', 'number', 'per cent']],
    ['(see above) the', null],
    ['(Norland)', null],
    ['U.S. law', null],
    ['15 States', null],
  ])('%s', (text, expected) => {
    const label = readLabel(text)
    expect(label === null ? null : [label.label, label.kind, label.rest]).toEqual(expected)
  })
})

describe('joinLines', () => {
  const words = wordsOf([
    'the human rights of persons and the recommendation of the committee',
    'a well-known case of self-determination',
    'discrimination and trafficking of children',
  ])
  it.each([
    ['the recom-', 'mendation of', 'the recommendation of'],
    ['the OP-', 'CAT and', 'the OP-CAT and'],
    ['a well-', 'known case', 'a well-known case'],
    ['non-', 'discrimination', 'non-discrimination'],
    ['self-', 'incrimination', 'self-incrimination'],
    ['human-', 'rights work', 'human-rights work'],
    ['pre- and post-', 'trial detention', 'pre- and post-trial detention'],
    ['pre-', 'and post-trial', 'pre- and post-trial'],
    ['the inspec-', 'tors came', 'the inspectors came'],
    ['in 2010–', '2015', 'in 2010–2015'],
    ['the law –', 'as it stood', 'the law – as it stood'],
    ['and/', 'or', 'and/or'],
    ['les par. 5 et 9 ci-', 'dessus)', 'les par. 5 et 9 ci-dessus)'],
    ['le sous-', 'comité lui-', 'le sous-comité lui-'],
    ['l’État lui-', 'même', 'l’État lui-même'],
    ['la sous-', 'cription', 'la souscription'],
    ['la deci-', 'sión', 'la decisión'],
    ['a stand-', 'alone offence', 'a stand-alone offence'],
    ['the audio-', 'visual recording', 'the audio-visual recording'],
    ['high-', 'level talks', 'high-level talks'],
    ['gender-', 'sensitive law', 'gender-sensitive law'],
    ['an in-', 'sensitive law', 'an insensitive law'],
    ['law-', 'making', 'law-making'],
    ['a non-derog-', 'able right', 'a non-derogable right'],
    ['of terrorism-', 'related offences', 'of terrorism-related offences'],
    ['the cor-', 'related facts', 'the correlated facts'],
    ['soft\u00ad', 'ened', 'softened'],
    ['', 'first', 'first'],
    ['(CAT/C/XVD/CO/3-', '4, para. 9)', '(CAT/C/XVD/CO/3-4, para. 9)'],
    ['the 2011-', '2015 Strategy', 'the 2011-2015 Strategy'],
    ['a 20-', 'year programme', 'a 20-year programme'],
    ['between 48-', 'and 72-hour periods', 'between 48- and 72-hour periods'],
    ['de 48-', 'à 72 heures', 'de 48- à 72 heures'],
    ['entre 2011 -', '2015', 'entre 2011 - 2015'],
  ])('%s + %s', (before, after, expected) => expect(joinLines(before, after, words)).toBe(expected))
})

describe('hyphens at line ends', () => {
  const authors = ['one well-', 'known gender-', 'based self-', 'help long-', 'term state-', 'owned word']
  const printers = [
    'the recommendation of a recom-',
    'mendation: ill-',
    'treatment, co-',
    'operation, non-',
    'State, anti-',
    'war',
  ]
  const text = 'the well-being and wellbeing of all persons, their works and a recommendation of the Committee'
  const plain = Array.from({ length: 40 }, () => text)
  const breaking = [...plain, 'a recom-', 'mendation']
  it.each([
    [authors, 'with peer-', 'reviewed texts', 'with peer-reviewed texts'],
    [printers, 'the imple-', 'mentation of it', 'the implementation of it'],
    [['the present observations of it'], 'the ob', 'servations of', 'the observations of'],
    [['le Comité note que'], 'le Co', 'mité note', 'le Comité note'],
    [['a State and some ment in a statement of it'], 'a state', 'ment of', 'a state ment of'],
    [['it can do not one thing, cannot it be'], 'it can', 'not be', 'it can not be'],
    [printers, 'the ex-', 'pulsion of persons', 'the expulsion of persons'],
    [authors, 'the ex-', 'pulsions', 'the expulsions'],
    [printers, 'an ex-', 'combatant', 'an ex-combatant'],
    [printers, 'its re-', 'habilitation', 'its rehabilitation'],
    [printers, 'to re-', 'establish it', 'to re-establish it'],
    [printers, 'of child-', 'ren in pre-', 'of children in pre-'],
    [printers, 'an under-', 'standing', 'an understanding'],
    [printers, 'of under-', 'fives', 'of under-fives'],
    [printers, 'los de-', 'rechos', 'los derechos'],
    [printers, 'la re-', 'comendación', 'la recomendación'],
    [printers, 'de sub-', 'mitted', 'de submitted'],
    [printers, 'a sub-', 'regional plan', 'a sub-regional plan'],
    [printers, 'the inter-', 'national law', 'the international law'],
    [printers, 'an inter-', 'agency plan', 'an inter-agency plan'],
    [authors, 'deaf and hard-of-', 'hearing girls', 'deaf and hard-of-hearing girls'],
    [printers, 'deaf and hard-of-', 'hearing girls', 'deaf and hard-of-hearing girls'],
    [authors, 'an easy-', 'to-read text', 'an easy-to-read text'],
    [plain, '(CAT/C/XVD/CO/3-', '4, para. 9)', '(CAT/C/XVD/CO/3-4, para. 9)'],
    [plain, 'the 72-', 'hour limit', 'the 72-hour limit'],
    [breaking, 'la loi no 20-', '2088', 'la loi no 20-2088'],
    [plain, 'the 48-', 'and 72-hour limits', 'the 48- and 72-hour limits'],
    [plain, 'los plazos de 48-', 'y 72 horas', 'los plazos de 48- y 72 horas'],
    [authors, 'pre- and post-', 'natal care', 'pre- and post-natal care'],
    // a print of many lines that breaks no word, and one that does
    [plain, 'the double-', 'decker buses', 'the double-decker buses'],
    [plain, 'the well-', 'being of all', 'the well-being of all'],
    [plain, 'le bien-', 'fondé de', 'le bien-fondé de'],
    [plain, 'lo teórico-', 'práctico', 'lo teórico-práctico'],
    [plain, 'the recom-', 'mendation', 'the recommendation'],
    [breaking, 'the police-', 'led body', 'the police-led body'],
    [breaking, 'a travel-', 'led tour', 'a travelled tour'],
    [breaking, 'in-', 'come of all', 'income of all'],
    [breaking, 'an in-', 'depth look', 'an in-depth look'],
    [breaking, 'the follow-', 'ing text', 'the following text'],
    [breaking, 'of net-', 'works of', 'of networks of'],
    [breaking, 'les sous-', 'traitants', 'les sous-traitants'],
    [breaking, 'de sous-', 'traire', 'de soustraire'],
    [breaking, 'à mi-', 'parcours', 'à mi-parcours'],
    [breaking, 'the mi-', 'nority', 'the minority'],
    [breaking, 'sa grand-', 'mère', 'sa grand-mère'],
    [breaking, 'la frontière franco-', 'allemande', 'la frontière franco-allemande'],
    [breaking, 'les pays franco-', 'phones', 'les pays francophones'],
    [breaking, 'une loi-', 'cadre', 'une loi-cadre'],
    [breaking, 'la main-', 'd’œuvre', 'la main-d’œuvre'],
    [breaking, 'les sages-', 'femmes', 'les sages-femmes'],
    [breaking, 'sa belle-', 'famille', 'sa belle-famille'],
    [breaking, 'le garde-', 'chasse', 'le garde-chasse'],
    [breaking, 'la garde-', 'rie', 'la garderie'],
    [breaking, 'her grand-', 'mother', 'her grandmother'],
    [breaking, 'une demi-', 'heure', 'une demi-heure'],
    [breaking, 'l’ex-', 'président', 'l’ex-président'],
    [breaking, 'la vice-', 'présidente', 'la vice-présidente'],
    [breaking, 'la vice-', 'presidenta', 'la vicepresidenta'],
    [breaking, 'l’arrière-', 'pays', 'l’arrière-pays'],
    [breaking, 'un contre-', 'interrogatoire', 'un contre-interrogatoire'],
    // "or", "to", "y" behind half a word
    [breaking, 'issues pri-', 'or to it', 'issues prior to it'],
    [[...breaking, 'el sexto informe'], 'del sex-', 'to informe', 'del sexto informe'],
    [breaking, 'el apo-', 'yo del', 'el apoyo del'],
    [breaking, 'pre-', 'or post-trial', 'pre- or post-trial'],
    [breaking, 'short-', 'and long-term', 'short- and long-term'],
    // the word stands elsewhere in the other number
    [breaking, 'these recom-', 'mendations', 'these recommendations'],
    [[...breaking, 'an examination of it'], 'medical exami-', 'nations', 'medical examinations'],
    [breaking, 'pronta-', 'mente las', 'prontamente las'],
  ])('%# %s %s', (lines, before, after, joined) => {
    expect(joinLines(before, after, wordsOf(lines))).toBe(joined)
  })
  it.each<[string[], string, string, string[]]>([
    [plain, 'the double-', 'decker', []],
    [breaking, 'the imple-', 'mentation', []],
    [breaking, 'of ill-', 'treatment', []],
    [breaking, 'a re-', 'covery', ['re-covery']],
    [breaking, 'all persons-', 'bound', []],
    [breaking, 'an inter-', 'course', ['inter-course']],
    [['one page'], 'the police', 'court', []],
    [['one page'], 'the jury-', 'picked', ['jury-picked']],
  ])('doubts of %# %s %s', (lines, before, after, unsure) => {
    const words = wordsOf(lines)
    joinLines(before, after, words)
    expect(hyphenDoubts(words).join()).toBe(
      unsure.length === 0
        ? ''
        : `hyphens at line ends that may be those of the words or the printer's: ${JSON.stringify(unsure[0])}; compare with the print`,
    )
  })
})
