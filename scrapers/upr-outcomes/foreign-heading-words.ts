// Headings of an English addendum that give an answer in French or Spanish, each with a sample.
import { spanishRow as es, frenchRow as fr, type PatternRow } from '../../src/domain/patterns.ts'

/** In this order: what is refused names the support, too. */
export const foreignOrder = ['part', 'noted', 'pending', 'supported'] as const

export const foreignHeadingRows: readonly PatternRow[] = [
  fr(
    'opening',
    String.raw`^(?:[A-Z\d]{1,4}[.)]\s)?(?:(?:les |des )?recommandations?\b|{{verdict}})`,
    'Les recommandations suivantes',
  ),
  fr(
    'verdict',
    String.raw`(?:non |partiellement )?(?:accept|appuy|not|rejet|refus)ée?s?\b|(?:il est |dont )?pris(?:es?)? note\b`,
    'Notées',
  ),
  fr('part', String.raw`\b(?:partiellement|en partie|en principe)\b`, 'acceptées en partie'),
  fr(
    'noted',
    String.raw`\bn(?:e |[’'])[^.:;]{1,50}\bpas\b[^.:;]{0,30}\b(?:appui|appuy|accept|souten|adhésion|agrément)`,
    'qui ne recueillent pas l’appui du Valdoria',
  ),
  fr(
    'noted',
    String.raw`\bnon (?:accept|appuy|souten|reten)|\b(?:not|rejet|refus)ée?s?\b|\b(?:pris|prend|prendre)e? note\b`,
    'Recommandations rejetées',
  ),
  fr(
    'pending',
    String.raw`\b(?:à l[’']étude|à l[’']examen|en (?:cours d[’']|)examen|en suspens|différées?|en attente)\b`,
    'à l’étude',
  ),
  fr(
    'pending',
    String.raw`\b(?:seront|sera|doivent être|à) (?:\w+ )?(?:examin|étudi|réexamin)(?:ées?|er)\b`,
    'qui seront examinées',
  ),
  fr(
    'supported',
    String.raw`\b(?:recueill|bénéfici|reç|jouiss|ont)\p{L}*\b[^.:;]{1,30}\b(?:appui|soutien|adhésion|agrément)\b`,
    'qui recueillent l’appui du Valdoria',
  ),
  fr(
    'supported',
    String.raw`\b(?:accept|appuy|approuv|agré)ée?s?\b|\bsoutenue?s?\b|\brecueillant l[’']appui\b`,
    'Recommandations acceptées',
  ),
  es(
    'opening',
    String.raw`^(?:[A-Z\d]{1,4}[.)]\s)?(?:(?:las )?recomendaci(?:ones|ón)\b|{{verdict}})`,
    'Las recomendaciones siguientes',
  ),
  es('verdict', String.raw`(?:no |parcialmente )?(?:acept|apoy|anot|rechaz)ad[ao]s?\b|se toma nota\b`, 'Aceptadas'),
  es('part', String.raw`\b(?:parcialmente|en parte|en principio)\b`, 'aceptadas en parte'),
  es(
    'noted',
    String.raw`\bno (?:\p{L}+ ){0,2}(?:cuent|goz|recib|obtien|tien)\p{L}*\b[^.:;]{0,20}\bapoyo\b`,
    'que no cuentan con el apoyo de Valdoria',
  ),
  es('noted', String.raw`\bno (?:se |han sido )?(?:acepta|apoya)n?\b`, 'que no se aceptan'),
  es(
    'noted',
    String.raw`\bno (?:fueron |son |han sido )?(?:acept|apoy)ad[ao]s?\b|\b(?:anot|rechaz)ad[ao]s?\b|\b(?:tom\p{L}{1,4}|tomado) (?:debida )?nota\b`,
    'Recomendaciones rechazadas',
  ),
  es(
    'pending',
    String.raw`\b(?:en estudio|en examen|pendientes?|aplazadas?|diferidas?)\b|\b(?:serán|se) (?:examin|estudi)\p{L}+`,
    'que serán examinadas',
  ),
  es(
    'supported',
    String.raw`\b(?:cuent|goz|recib|obtien|tien)\p{L}*\b[^.:;]{0,20}\bapoyo\b`,
    'que cuentan con el apoyo de Valdoria',
  ),
  es('supported', String.raw`\b(?:acept|apoy|respald)ad[ao]s?\b`, 'Recomendaciones apoyadas'),
]
