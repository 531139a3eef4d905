// Spanish words that the rules share by name: `{law}` in a pattern stands for the rows that mean `law`.
import type { PatternRow } from '../../patterns.ts'

const row = (means: string, pattern: string, sample: string): PatternRow => ({ language: 'es', means, pattern, sample })

export const wordRows: readonly PatternRow[] = [
  row('T', '(actos|acto|crimen|delito|practica)? (de)? (la)? tortur~', 'torture'),
  row('tort', 'tortur~', 'torture'),
  row('CAT', '\ue001', '\ue001'),
  row('crime', 'crimen|crimenes|delito|delitos|infraccion penal', 'crimen'),
  row(
    'law',
    'ley|leyes|legislacion|legislaciones|legislativo|legislativa|legislativos|legislativas|codigo|codigos|constitucion|constitucional~',
    'ley',
  ),
  row(
    'law',
    'derecho (interno|nacional|penal)|ordenamiento (juridico|interno)|marco (juridico|legal|normativo)|normativa|penalmente',
    'derecho interno',
  ),
  row(
    'code',
    'codigo penal|codigos penales|codigo penal militar|codigo de justicia militar|legislacion penal|derecho penal|ley penal',
    'codigo penal',
  ),
  row(
    'amend',
    'modific~|revis~|reform~|enmend~|armoniz~|adecu~|ajust~|adapt~|alinea~|complet~|inclu~|introduc~|incorpor~|integr~|prever|reforz~',
    'modific',
  ),
  row('amend', 'fortalec~|mejor~', 'fortalec'),
  row(
    'legislate',
    'aprob~|adopt~|promulg~|aceler~|finaliz~|conclu~|agiliz~|elabor~|present~|someter|entrada en vigor|sancion de|tramit~|impuls~',
    'aprob',
  ),
  row(
    'inLine',
    'conforme|de conformidad|en consonancia|compatible~|acorde~|en linea|de acuerdo|en armonia|conformidad',
    'conforme',
  ),
]
