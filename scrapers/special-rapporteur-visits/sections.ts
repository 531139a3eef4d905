// The parts of a mission report: introduction, findings, conclusions, recommendations; and who a recommendation is for.
import type { Addressee } from '../../src/domain/units.ts'

export type VisitSection = 'introduction' | 'findings' | 'conclusions' | 'recommendations' | 'both'

const openings: [VisitSection, RegExp][] = [
  [
    'both',
    /^(?:final |main |general )?(?:(?:conclusions?|findings|observations) and (?:preliminary |main )?recommendations?|conclusions et recommandations|conclusiones y recomendaciones|concluding (?:remarks|observations) and recommendations)/i,
  ],
  [
    'recommendations',
    /^(?:principal |main |general |specific |final |key |priority |urgent |preliminary |overall )?(?:recommendations?|recommandations?|recomendaciones)\b/i,
  ],
  ['conclusions', /^(?:general |preliminary )?(?:conclusions?|concluding (?:remarks|observations)|conclusiones)$/i],
  ['introduction', /^(?:introduction|introducción)/i],
]

/** The innermost heading that opens a known part decides; topics inside a part leave it open. */
export function visitSection(headings: string[]): VisitSection {
  for (const heading of headings.toReversed()) {
    const found = openings.find(([, pattern]) => pattern.test(heading))
    if (found) return found[0]
  }
  return 'findings'
}

const addressees: [Addressee, RegExp][] = [
  [
    'international_community',
    /\b(?:international community|donors?|Member States|third States|other States|United Nations(?! (?:Convention|Standard|Rules))|OHCHR|Office of the (?:United Nations )?High Commissioner|development partners|European Union|international organizations|communauté internationale|comunidad internacional|donantes)\b/i,
  ],
  [
    'parliament',
    /\b(?:parliament|legislature|Congress|National Assembly|legislators|legislative (?:branch|authorities|power)|parlement|pouvoir législatif|parlamento|poder legislativo|congreso)\b/i,
  ],
  [
    'judiciary',
    /\b(?:judiciary|judges|magistrates|courts|prosecut(?:or|ors|ion service)|Attorney[- ]General|judicial (?:branch|authorities|power)|pouvoir judiciaire|magistrature|poder judicial|jueces|fiscalía)\b/i,
  ],
  [
    'government',
    /\b(?:Governments?|authorities|ministr(?:y|ies|er)|executive|police|prison (?:service|administration)|gouvernement|autorités|gobierno|autoridades)\b/i,
  ],
  ['state', /\b(?:State|État|Estado)\b(?! (?:authorities|officials|agents|prosecutors))/],
]
const other =
  /\b(?:civil society|non-governmental organizations|national human rights (?:commission|institution)|ombuds(?:man|person)|national preventive mechanism|medical (?:association|profession)|bar association|media|armed groups?)\b/i

// "recommends that the Government", "calls on the international community to", "urges Parliament to"
const asked =
  /\b(?:recommends?|urges?|calls? (?:up)?on|call for|encourages?|invites?|requests?|appeals? to|recommande|invite|exhorte|engage|demande|prie|encourage|recomienda|exhorta|insta|invita|pide|solicita|alienta)\b(?:\s+(?:that|also|further|to|à|a|au|al|aux))*\s+([^.:;]{2,160})/i

/** The one named first: "the Government, with the support of the international community" is the Government. */
const named = (text: string): Addressee | null => {
  const found = addressees.flatMap(([addressee, pattern]) => {
    const at = pattern.exec(text)?.index
    return at === undefined ? [] : [{ addressee, at }]
  })
  return found.sort((a, b) => a.at - b.at)[0]?.addressee ?? null
}

/**
 * Whom a recommendation is for: the object of its own ask or of the stem, else the heading that groups it ("To the
 * judiciary"), else the Government, to which the report is addressed.
 */
export function addresseeOf(text: string, stem: string | null, headings: string[]): Addressee {
  for (const source of [text, stem ?? '']) {
    const object = asked.exec(source)?.[1]
    if (!object) continue
    // the object ends where what is asked begins: "the Government to train judges"
    const head = object.split(/\s+(?:to|should|take|ensure|adopt|de|que|d['’])\s?/)[0]!
    const found = named(head) ?? (other.test(head) ? 'other_body' : null)
    if (found) return found
  }
  for (const heading of headings.toReversed()) {
    if (
      !/^(?:(?:Recommendations?|Recommandations?|Recomendaciones) )?(?:to|for|addressed to|with (?:regard|respect) to|à|au|aux|al?|para)\b|^(?:The )?(?:international community|Parliament|Judiciary|Government|Congress)\b/i.test(
        heading,
      )
    )
      continue
    const found = named(heading) ?? (other.test(heading) ? 'other_body' : null)
    if (found) return found
  }
  return 'government'
}
