// French words that the rules share by name: `{law}` in a pattern stands for the rows that mean `law`.
import type { PatternRow } from '../../patterns.ts'

const row = (means: string, pattern: string, sample: string): PatternRow => ({ language: 'fr', means, pattern, sample })

export const wordRows: readonly PatternRow[] = [
  row('T', "(actes|acte|crime|infraction|pratique|delit)? (de|d'actes de)? (la)? tortur~", 'torture'),
  row('tort', 'tortur~', 'torture'),
  row('CAT', '\ue001', '\ue001'),
  row('crime', 'crime|crimes|infraction|infractions|delit|delits', 'crime'),
  row(
    'law',
    'loi|lois|legislation|legislations|legislatif|legislatifs|legislative|legislatives|code|codes|constitution|constitutionnel~',
    'loi',
  ),
  row(
    'law',
    'droit (interne|national|penal)|penalement|ordre juridique|cadre (juridique|legal|legislatif)',
    'droit interne',
  ),
  row('law', 'dispositions (legales|penales|legislatives)', 'dispositions legales'),
  row(
    'code',
    'code penal|codes penaux|code de justice militaire|code penal militaire|legislation penale|droit penal|loi penale',
    'code penal',
  ),
  row(
    'amend',
    'modifi~|revis~|reform~|amend~|harmonis~|mettre|mise|align~|adapt~|complet~|inclu~|introdu~|insere~|inscri~|integr~|prevoi~',
    'modifier',
  ),
  row('amend', 'renforc~|amelior~', 'renforcer'),
  row(
    'legislate',
    'adopt~|promulg~|acceler~|achev~|finalis~|approuv~|mener a bien|hater|vot(er|e)|edict~|elabor~|soumett~|soumis~|entree en vigueur',
    'adopter',
  ),
  row('legislate', 'faire entrer', 'faire entrer'),
  row(
    'inLine',
    'en conformite|conforme~|conformement|compatible~|en accord|en harmonie|en adequation|conformite',
    'en conformite',
  ),
]
