// One parsed document of each type about fictional States, for citations: every one goes through its parser.
import { parse as parseVisit } from '../../scrapers/special-rapporteur-visits/parse.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../../src/domain/documents.ts'
import { e1, e2, e3, e4, e5, french, type Invented, spanish } from '../scrapers/cat-concluding-observations/invented.ts'
import { ccpr, crc } from '../scrapers/cat-concluding-observations/invented-others.ts'
import { capture, read } from '../scrapers/cat-concluding-observations/support.ts'
import * as visits from '../scrapers/special-rapporteur-visits/invented.ts'
import { addendum, report } from '../scrapers/upr-outcomes/invented.ts'

const cover = (symbol: string, day: string): string[] => [
  'United Nations',
  symbol,
  'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
  'Distr.: General',
  day,
  'Original: English',
]
const committee = (symbol: string, day: string, title: string, lines: string[]): Invented => ({
  symbol,
  cover: cover(symbol, day),
  title: ['Committee against Torture', title],
  lines,
})
const questions = [
  '# Articles 1 and 4',
  '1. Please describe the offence of torture in the Criminal Code.',
  '2. Please provide figures on prosecutions.',
  '# Article 2',
  '3. Please explain the law on custody.',
]
const answers = ['1. The Government thanks the Committee.', '2. The bill was tabled.', '3. Custody is recorded.']

const visit = async (document: Invented): Promise<ParsedDocument> =>
  parsedDocumentSchema.parse(await parseVisit(capture(visits.pageOf(document))))

const conclusions = [
  '6. The recommendations formulated during the interactive dialogue and listed below enjoy the support of Valdoria:',
  '|6.1 Make torture an offence of its own (Norland);',
  '|6.2 Ratify the Optional Protocol (Kestria).',
  '7. The following recommendations did not enjoy the support of Valdoria:',
  '|7.1 Close the island prison (Lurania).',
]

/** By name; the order is that of the issue. */
export const parsedDocuments: Record<string, () => Promise<ParsedDocument>> = {
  'observations of 2000 to 2004': () => read(e2),
  'observations of 2005 to 2010': () => read(e3),
  'observations of 2011 to 2014': () => read(e4),
  'observations of today': () => read(e5),
  'observations in French': () => read(french),
  'observations in Spanish': () => read(spanish),
  'combined reports': () =>
    read({ ...e5, symbol: 'CAT/C/XVD/CO/5-6', cover: cover('CAT/C/XVD/CO/5-6', '30 May 2099') }),
  'an advance version': () => read({ ...e5, title: ['ADVANCE UNEDITED VERSION', ...e5.title] }),
  'a corrected version': () =>
    read({ ...e5, symbol: 'CAT/C/XVD/CO/3/Corr.1', cover: cover('CAT/C/XVD/CO/3/Corr.1', '1 June 2099') }),
  'paragraphs of an annual report': () => read(e1),
  'a list of issues': () =>
    read(
      committee(
        'CAT/C/XVD/Q/3',
        '12 June 2098',
        'List of issues in relation to the third periodic report of Valdoria*',
        questions,
      ),
    ),
  'a list of issues prior to reporting': () =>
    read(
      committee(
        'CAT/C/XVD/QPR/4',
        '12 June 2100',
        'List of issues prior to submission of the fourth periodic report of Valdoria*',
        questions,
      ),
    ),
  'replies of the State': () =>
    read(
      committee(
        'CAT/C/XVD/RQ/3',
        '12 March 2099',
        'Replies of Valdoria to the list of issues in relation to its third periodic report*',
        answers,
      ),
    ),
  'a follow-up reply': () =>
    read(
      committee(
        'CAT/C/XVD/CO/3/Add.1',
        '12 June 2100',
        'Information received from Valdoria on follow-up to the concluding observations on its third periodic report*',
        answers,
      ),
    ),
  'the Human Rights Committee': () => read(ccpr),
  'another committee': () => read(crc),
  'a UPR report': async () => parsedDocumentSchema.parse(report(conclusions)),
  'a UPR addendum': async () =>
    parsedDocumentSchema.parse(
      addendum(['1. Valdoria has examined them.', '2. Valdoria supports recommendation 6.1.', '3. It notes 7.1.']),
    ),
  'a visit report of the Council': () => visit(visits.lettered),
  'a visit report of the Commission': () => visit(visits.numbered),
  'a visit report in Spanish': () => visit(visits.spanish),
  'comments of the State on a visit': () => visit(visits.comments),
}
