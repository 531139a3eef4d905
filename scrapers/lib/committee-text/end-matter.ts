// The closing paragraphs: follow-up request, dissemination, next report, technical assistance; told by what they ask.
import type { UnitType } from '../../../src/domain/units.ts'
import { withoutLaw } from './law.ts'
import { wordwise } from './patterns.ts'
import type { Section } from './sections.ts'

const day = String.raw`\d{1,2}\s?(?:er)?\s?(?:de )?\p{L}{3,12}\.?,?\s(?:de )?\d{4}`

// "submit its next periodic report, which will be its fourth, by 13 May 2103", "periodic reports are due"; not "between now
// and the submission of the next report", nor "submit, in its next report, figures on"
const nextReport = [
  /\b(?:submit|(?<!\bthe )present|(?<!\b(?:and|until|till|before|prior to|after|since|following|upon|pending|at|of|on) (?:the )?)submission of)\b(?!,? in (?:its|the|their)\b)[^.]{0,160}\b(?:(?:periodic|initial|combined|next|overdue|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[^.]{0,80})\breports?\b/i,
  /\b(?:periodic |combined |next )[^.]{0,60}reports?\b[^.]{0,80}\b(?:is|are|in principle)\s+(?:in principle )?due\b/i,
  /\breplies\b[^.]{0,120}\bexpected by\b[^.]{0,80}\breports?\b|\breplies\b[^.]{0,80}\bwill constitute\b[^.]{0,80}\breports?\b/i,
  // "requests the State party, in its next periodic report, due to be submitted on 27 July 2097, to provide"
  /\b(?:requests?|invites?|asks?|should|recommends?)\b[^.]{0,120}\b(?:next|combined|second|third|\w+th)\b[^.]{0,40}\breports?,?\s(?:which (?:is|are|was|were)\s)?(?:now\s)?(?:due|to be submitted)\b/i,
  // "requests that the next periodic report be submitted by", "is to be submitted by", "sets 15 August 2096 as the date of"
  /\b(?:next|second|third|fifth|\w+th|initial)\b[^.]{0,40}\breports?\b[^.]{0,100}\b(?:be|is) (?:to be )?(?:submitted|presented)\s(?:by|on|no later|before)\b/i,
  /\bsets (?:\d|the)[^.]{0,60}\bsubmission of\b[^.]{0,80}\breports?\b/i,
  // enforced disappearances: "submit, no later than …, specific and updated information on the implementation of all"
  /\bsubmit\b[^.]{0,80}\binformation on the implementation of all\b/i,
  /\b(?:soumettre|présenter|faire parvenir)\b[^.]{0,120}\b(?:prochain|rapports?)\b[^.]{0,160}(?:au plus tard|d['’]ici|avant|le \d)/iu,
  /\b(?:presente|presentar|remita|presentación)\b[^.]{0,120}\binformes?\b[^.]{0,160}(?:a más tardar|antes del?|el \d)/iu,
  /\b(?:informes? periódicos?|rapports? périodiques?)\b[^.]{0,120}(?:a más tardar|au plus tard|devrai[et]n?t être soumis|deberá[n]? presentar)/iu,
].map(wordwise)
// "include in its next periodic report information" asks for contents, not for the report
const aboutContents = wordwise(
  /\b(?:include|provide|information|detailed|inform)\b[^.]{0,120}\bin (?:its|the|their) next (?:periodic )?report/i,
)
// contents asked for in a report whose day is set in the same breath
const dueReport = wordwise(/\breports?,?\s(?:which (?:is|are)\s)?(?:due|to be submitted)\b[^.]{0,40}\d{4}/i)

const time = wordwise(
  new RegExp(
    String.raw`\bwithin (?:one|two|a|\d{1,2}|twelve|eighteen|the next)\b|\b(?:by|before|no later than|not later than) (?:${day}|the end of)|\bas a matter of priority\b|\bin writing\b|\bdans un délai|\bd['’]ici\b|\bau plus tard\b|\ben el plazo de\b|\bdentro de(?:l plazo de)?\b|\ba más tardar\b|\bantes del\b`,
    'iu',
  ),
)
const paragraphs = wordwise(
  /\b(?:paragraphs?|paras?\.?|paragraphes?|par\.|párrafos?|párrs?\.|recommendations|recommandations|recomendaciones)\s*\(?\d/i,
)
const asksForInformation = [
  /\b(?:requests?|invites?|asks?|wishes|would (?:like|appreciate)|is requested|is invited|should)\b[^.]{0,200}\b(?:provide|submit|receive|send|transmit|furnish|inform|report)\b[^.]{0,300}\b(?:information|response|recommendations?|observations)\b/i,
  /\b(?:demande|prie|invite|souhaite)\b[^.]{0,200}\b(?:fournir|communiquer|faire parvenir|présenter|soumettre|donner|recevoir)\b[^.]{0,300}\b(?:renseignements|informations?|suite|réponses?)/iu,
  /\b(?:pide|solicita|invita|ruega)\b[^.]{0,200}\b(?:facilite|proporcione|presente|remita|comunique|transmita|informe)\b[^.]{0,300}\b(?:información|recomendaciones|seguimiento|respuestas?)/iu,
].map(wordwise)
// "with regard to urgent measures … draw the State party's attention to the recommendations contained in paragraphs 8 and 10"
const drawsAttention = wordwise(
  /(?:draw[^.]{0,80}\battention\b|(?:attire|appelle)[^.]{0,80}\battention|\battention\b[^.]{0,40}\bdrawn|señalar?[^.]{0,80}\batención|atención)[^.]{0,160}\b(?:recommendations?|recommandations?|recomendaciones)\b(?:\s\d|[^.]{0,80}(?:paragraph|paras?\.|párrafo|párrs?\.|par\.))/iu,
)
// "on which urgent measures must be taken", without paragraph numbers
const urgent = wordwise(
  /\battention\b[^.]{0,200}\brecommendations?\b[^.]*\burgent measures\b|\burgent measures\b[^.]*\battention\b/i,
)
const singlesOut = wordwise(
  /\b(?:particular attention|singles? out|priority)\b[^.]{0,120}\brecommendations?\b[^.]{0,60}\bparagraphs?\b/i,
)
const nextPeriodic = wordwise(
  /\bin (?:its|the|their) (?:next|combined|forthcoming)[^.]{0,60}reports?\b|dans (?:son|ses) prochains? rapports?|en (?:su|sus) próximos? informes?/i,
)

const disseminate = [
  /\b(?:disseminat\w*|publici[sz]e\w*|publish\w*|circulat\w*|(?:made|make)\b[^.]{0,60}\bavailable)\b[^.]{0,240}\b(?:concluding observations|conclusions and recommendations|conclusions|summary records|reports?\b[^.]{0,60}\b(?<!European |national |parliamentary )Committee(?! (?:for|on)\b))/i,
  /\b(?:concluding observations|conclusions and recommendations|reports?(?! (?:of|by|on|from) (?!the State party)))\b[^.]{0,160}\b(?:disseminat\w*|publici[sz]ed|published|made (?:readily |widely |similarly )*available|widely available)/i,
  /\bimplement\b[^.]{0,20}\brecommendations\b[^.]{0,60}\bcontained in the(?:se)?(?: present)? concluding (?:observations|recommendations)|\bensure\b[^.]{0,60}\bimplementation of the(?:se)?(?: present)? (?:concluding observations|recommendations)/i,
  /\brecommendations\b[^.]{0,40}\bcontained in the(?:se)?(?: present)? concluding observations\b[^.]{0,40}\b(?:fully )?(?:implemented|given effect)/i,
  /\btransmit\b[^.]{0,60}\b(?:concluding observations|them|these)\b[^.]{0,60}\b(?:for consideration|to members|to the)/i,
  /\binvolve\b[^.]{0,160}\bcivil society\b[^.]{0,200}\breports?\b/i,
  /\b(?:consult\w*|dialogue|participation)\b[^.]{0,300}\b(?:civil society|non-governmental)\b[^.]{0,400}\b(?:preparation|follow-up)\b[^.]{0,80}\b(?:reports?|concluding observations)/i,
  /\b(?:diffuser|diffusion|publier|rendre publi\w*)\b[^.]{0,240}\b(?:observations finales|rapports?|conclusions)/iu,
  /\b(?:donner (?:effet|suite)|mettre en œuvre|appliquer)\b[^.]{0,60}\brecommandations\b[^.]{0,80}\bobservations finales|\btransmettre\b[^.]{0,80}\bobservations finales|\b(?:associer|faire participer)\b[^.]{0,120}\bsociété civile\b[^.]{0,160}\brapport/iu,
  /\b(?:difund\w*|difusión|dé amplia|publi\w*)\b[^.]{0,240}\b(?:observaciones finales|informes?|conclusiones)/iu,
  /\b(?:aplique|cumpla|lleve a la práctica|ponga en práctica)\b[^.]{0,60}\brecomendaciones\b[^.]{0,80}\bobservaciones finales|\btransmita\b[^.]{0,80}\bobservaciones finales|\b(?:implique|haga participar|recabe la participación|fomente la participación|invite a participar)\b[^.]{0,160}\bsociedad civil\b[^.]{0,160}\binforme/iu,
].map(wordwise)

const assistance = wordwise(
  /\b(?:article 37 of the Convention|technical (?:guidance|assistance|cooperation))\b[^.]{0,120}\b(?:technical (?:guidance|assistance)|secretariat|specialized agencies|can (?:also )?(?:provide|seek)|may (?:also )?(?:provide|seek))|\bl['’]article 37\b[^.]{0,120}\b(?:conseils|assistance) techniques?|\bartículo 37\b[^.]{0,120}\b(?:orientación|asistencia|asesoramiento) técnic[ao]/iu,
)

const closing: Section[] = [
  'follow_up',
  'dissemination',
  'next_report',
  'consultation',
  'importance',
  'assistance',
  'other_issues',
]

/**
 * The type of a closing paragraph, or null where the text is no closing one. `late` tells that the paragraph stands in the
 * last part of the document, or under a heading of the closing part.
 */
export function endMatterType(text: string, section: Section | null, late: boolean): UnitType | null {
  const closingPart = late || (section !== null && closing.includes(section))
  const namesParagraphs = paragraphs.test(withoutLaw(text))
  const reports =
    nextReport.some((pattern) => pattern.test(text)) &&
    (section === 'next_report' || dueReport.test(text) || !aboutContents.test(text))
  if (assistance.test(text) && (section === 'assistance' || !/\bshould\b|\brecommends that\b/i.test(text)))
    return 'technical_assistance'
  if (section === 'importance') return nextPeriodic.test(text) ? 'other' : 'follow_up_request'
  if (!closingPart) return null
  const asks = asksForInformation.some((pattern) => pattern.test(text))
  if (section === 'next_report' && reports) return 'next_report'
  if (asks && namesParagraphs && time.test(text) && !nextPeriodic.test(text)) return 'follow_up_request'
  if ((drawsAttention.test(text) || singlesOut.test(text)) && namesParagraphs)
    return nextPeriodic.test(text) ? 'other' : 'follow_up_request'
  if (urgent.test(text)) return 'follow_up_request'
  if (reports) return 'next_report'
  if (asks && time.test(text) && section === 'follow_up' && namesParagraphs) return 'follow_up_request'
  if (disseminate.some((pattern) => pattern.test(text))) return 'dissemination'
  if (section === 'consultation' || section === 'dissemination') return 'dissemination'
  if (
    section === 'next_report' &&
    /\b(?:simplified|optional) (?:reporting )?procedure|core document|\breports?\b|\brapports?\b|\binformes?\b|\bguidelines\b|\bdirectives\b|\bdirectrices\b|document de base|documento básico/i.test(
      text,
    )
  )
    return 'next_report'
  if (section === 'assistance') return 'technical_assistance'
  return null
}
