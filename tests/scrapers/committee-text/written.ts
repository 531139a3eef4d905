// Concluding observations on Kestria in three languages, made of a few lines: for tables of one wording each.
import { parse } from '../../../scrapers/lib/committee-text/parse.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../../../src/domain/documents.ts'
import { bytesOf } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'

export type Tongue = 'en' | 'fr' | 'es'

const frames: Record<Tongue, { cover: string[]; title: string[]; first: string; heading: string }> = {
  en: {
    cover: ['United Nations', 'CAT/C/XVF/CO/3', 'Distr.: General', '12 June 2088', 'Original: English'],
    title: ['Committee against Torture', 'Concluding observations on the third periodic report of Kestria'],
    first:
      'The Committee against Torture considered the third periodic report of Kestria (CAT/C/XVF/3) at its 9301st meeting, held on 10 May 2088, and adopted the present concluding observations at its 9320th meeting, held on 24 May 2088.',
    heading: '# C. Principal subjects of concern and recommendations',
  },
  fr: {
    cover: ['Nations Unies', 'CAT/C/XVF/CO/3', 'Distr. générale', '12 juin 2088', 'Original : français'],
    title: [
      'Comité contre la torture',
      'Observations finales concernant le troisième rapport périodique de la Kestrie',
    ],
    first:
      'Le Comité contre la torture a examiné le troisième rapport périodique de la Kestrie (CAT/C/XVF/3) à sa 9301e séance, le 10 mai 2088, et a adopté les présentes observations finales à sa 9320e séance, le 24 mai 2088.',
    heading: '# C. Principaux sujets de préoccupation et recommandations',
  },
  es: {
    cover: ['Naciones Unidas', 'CAT/C/XVF/CO/3', 'Distr. general', '12 de junio de 2088', 'Original: español'],
    title: ['Comité contra la Tortura', 'Observaciones finales sobre el tercer informe periódico de Kestria'],
    first:
      'El Comité contra la Tortura examinó el tercer informe periódico de Kestria (CAT/C/XVF/3) en su 9301.ª sesión, celebrada el lunes 10 de mayo de 2088, y aprobó las presentes observaciones finales en su 9320.ª sesión, celebrada el 24 de mayo de 2088.',
    heading: '# C. Principales motivos de preocupación y recomendaciones',
  },
}

export const worry: Record<Tongue, string> = {
  en: 'The Committee is concerned at delays (art. 2).',
  fr: 'Le Comité est préoccupé par les retards (art. 2).',
  es: 'Preocupan al Comité los retrasos (art. 2).',
}
export const ask: Record<Tongue, string> = {
  en: 'The State party should act.',
  fr: 'L’État partie devrait agir.',
  es: 'El Estado parte debe actuar.',
}

/** Reads the text: paragraph 1 as usual, then the lines; `# ` marks a heading. `under` is the heading of the part. */
export async function readText(
  tongue: Tongue,
  lines: string[],
  under = frames[tongue].heading,
): Promise<ParsedDocument> {
  const { cover, title, first } = frames[tongue]
  const bytes = bytesOf({ symbol: null, cover, title, lines: [`1. ${first}`, under, ...lines] })
  return parsedDocumentSchema.parse(await parse(capture(bytes)))
}

/** `3(a) recommendation`, without paragraph 1. */
export const rowsOf = (document: ParsedDocument): string[] =>
  document.units.filter(({ number }) => number !== '1').map(({ path, unitType }) => `${path} ${unitType}`)
