// Wordings for those outside the State whom a report on a visit asks: United Nations bodies, other States, lenders, parties to a conflict.
import { type PatternRow, patternRow } from '../../src/domain/patterns.ts'

const abroad = 'international_community'

/** Rows of the table of addressees, kept apart for their number. */
export const othersRows: PatternRow[] = [
  patternRow(
    'en',
    abroad,
    String.raw`\b(?:friendly (?:countries|States|Governments)|(?:States|countries|Governments) (?:of|in) the (?:sub)?region|IMF|International Monetary Fund)\b`,
    'friendly countries',
  ),
  // "calls on States not to return anyone": other States than the one under review
  patternRow(
    'en',
    abroad,
    String.raw`\bStates (?:should |must )?(?:not |to |refrain from )*(?:return|extradit|deport|transfer|expel|exercis(?:e|ing) universal)\p{L}*`,
    'States not to return anyone',
    'States of emergency',
  ),
  patternRow(
    'fr',
    abroad,
    String.raw`\b(?:(?:tous les|autres) États|(?:États|pays) (?:donateurs|parties|amis|tiers|voisins|d['’]accueil|de la (?:sous-)?région))\b`,
    'tous les États',
  ),
  patternRow(
    'fr',
    abroad,
    String.raw`\bÉtats (?:de|à|devraient|doivent) (?:ne (?:pas )?|s['’]abstenir d['’e]\s?)?(?:renvoy|extrad|expuls|refoul|remett|transf|exercer la comp)\p{L}*`,
    'États de ne renvoyer personne',
  ),
  patternRow(
    'fr',
    abroad,
    String.raw`\b(?:Banque mondiale|FMI|Fonds monétaire|institutions financières (?:internationales|régionales)|communauté des donateurs)\b`,
    'la Banque mondiale',
  ),
  patternRow(
    'fr',
    abroad,
    String.raw`\b(?:Conseil de sécurité|Assemblée générale|ONU|OMS|HCR|UNICEF|ONUDC|CICR|OSCE|procédures spéciales|organisations régionales)\b`,
    'le Conseil de sécurité',
  ),
  patternRow(
    'fr',
    abroad,
    String.raw`\b(?:équipe de pays|(?:mission|équipe|bureau|organismes|institutions|système|Organisation|général de l['’]Organisation) des Nations Unies)\b`,
    'l’équipe de pays',
  ),
  patternRow(
    'es',
    abroad,
    String.raw`\b(?:(?:todos los|otros|demás) Estados|(?:Estados|países) (?:donantes|partes|amigos|vecinos|terceros|de acogida|de la (?:sub)?región))\b`,
    'todos los Estados',
  ),
  patternRow(
    'es',
    abroad,
    String.raw`\bEstados (?:a )?(?:que |deberían |deben )?(?:no |(?:se )?abst(?:engan|enerse) de )?(?:dev[ou]el|extradit|expuls|deport|trasl|entreg|ejer[zc])\p{L}*`,
    'Estados a que no devuelvan a nadie',
  ),
  patternRow(
    'es',
    abroad,
    String.raw`\b(?:Banco Mundial|FMI|Fondo Monetario|instituciones financieras (?:internacionales|regionales)|comunidad de donantes)\b`,
    'el Banco Mundial',
  ),
  patternRow(
    'es',
    abroad,
    String.raw`\b(?:Consejo de Seguridad|Asamblea General|OMS|UNICEF|UNODC|CICR|ONU|OEA|procedimientos especiales|organizaciones regionales)\b`,
    'el Consejo de Seguridad',
  ),
  patternRow(
    'es',
    abroad,
    String.raw`\b(?:equipo (?:en el|de) país|(?:misión|equipo|oficina|organismos|sistema|Organización)(?: en el país| de apoyo)? de las Naciones Unidas)\b`,
    'la misión de las Naciones Unidas',
  ),
  patternRow(
    'fr',
    'other_body',
    String.raw`\b(?:parties (?:au|à un) conflit|parties belligérantes|organisations de (?:la )?société civile|défenseurs des droits (?:humains|de l['’]homme))\b`,
    'les parties au conflit',
  ),
  patternRow(
    'es',
    'other_body',
    String.raw`\b(?:partes en (?:el|un) conflicto|partes beligerantes|organizaciones de (?:la )?sociedad civil|defensores de los derechos humanos)\b`,
    'las partes en el conflicto',
  ),
]
