// Spanish words that the rules share by name: `{law}` in a pattern stands for the rows that mean `law`.
import type { PatternRow } from '../../patterns.ts'

const row = (means: string, pattern: string, sample: string): PatternRow => ({ language: 'es', means, pattern, sample })

export const wordRows: readonly PatternRow[] = [
  row('T', '(actos|acto|crimen|delito|practica)? (de)? (la)? tortur~', 'torture'),
  row('tort', 'tortur~', 'torture'),
  row('gap', 'vacio|vacios|laguna|lagunas|omision|omisiones|carencia~|deficiencia~', 'lagunas'),
  row(
    'adjust',
    'adapt~|adecu~|ajust~|armoniz~|alinea~|modific~|modifique|revis~|reform~|complet~|actualiz~|enmend~',
    'adecuar',
  ),
  row('make', 'crear|creando|cree|creacion|instaur~|introduc~|establec~|prever|contempl~', 'creando'),
  row('own', '(especific|autonom|separad|distint|propi)(o|a)|independiente', 'autonomo'),
  row(
    'element',
    '(sufrimiento~|dolor|dolores|tortura) *1 (mental~|psiquic~|psicologic~|moral~)',
    'sufrimientos mentales',
  ),
  row(
    'element',
    'fisic(o|os|a|as) (o|y|e) mental~|fines (prohibidos|enumerados)|discriminacion de cualquier tipo',
    'fisicos o mentales',
  ),
  row('CAT', '\ue001', '\ue001'),
  row('CONV', '\ue001|\ue00a', '\ue001'),
  row('ILL', 'malos tratos|maltrato|maltratos', 'malos tratos'),
  row('ILL', '(tratos|trato|penas) *5 (crueles|cruel|inhumanos|inhumano|degradantes|degradante)', 'tratos crueles'),
  row(
    'penalCode',
    '(codigo|derecho|ley|legislacion|normativa) (penal|criminal)|codigos penales|leyes penales',
    'codigo penal',
  ),
  row('penalCode', 'codigo de justicia militar|disposiciones penales', 'disposiciones penales'),
  row('mode', 'complicidad|tentativa|tentativas|participacion|instigacion|aquiescencia|encubrimiento', 'tentativa'),
  row('mode', 'consentimiento (o|y|de|expreso|tacito)', 'consentimiento o'),
  row(
    'publicOfficial',
    'funcionario publico|funcionarios publicos|funcion publica|agente del estado|agentes del estado',
    'funcionario publico',
  ),
  row(
    'publicOfficial',
    'servidor publico|servidores publicos|ejercicio de funciones publicas|agente publico',
    'servidor publico',
  ),
  row(
    'removeBar',
    'derog~|elimin~|suprim~|levant~|modific~|exclu~|revis~|anul~|aboli~|prohib~|revoc~|abrog~|dejar sin efecto',
    'derogar',
  ),
  row('bar', 'amnistia~|inmunidad|inmunidades|indulto|indultos|gracia', 'amnistia'),
  row(
    'priorSanction',
    '(autorizacion|aprobacion|permiso|consentimiento) (previa|previo|ministerial)',
    'autorizacion previa',
  ),
  row(
    'layDown',
    'establec~|establezca|dispon~|prev(er|ea|iendo)|estipul~|inclu~|incorpor~|consagr~|especific~|precis~|dispong~|inscrib~',
    'establecer',
  ),
  row('widen', 'ampli~|extend~|extiend~|ensanch~|extensiv~', 'ampliar'),
  row(
    'theTreaty',
    'ella|esta ultima|este instrumento|ese instrumento|dicho instrumento|sus disposiciones|\ue00a',
    'ella',
  ),
  row(
    'crime',
    'crimen|crimenes|delito|delitos|infraccion penal|tipo penal|tipos penales|figura penal|figura delictiva',
    'tipo penal',
  ),
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
    'codigo penal|codigos penales|codigo penal militar|codigo de justicia militar|legislacion penal|derecho penal|ley penal|arsenal (punitivo|penal)',
    'codigo penal',
  ),
  row(
    'amend',
    'modific~|revis~|reform~|enmend~|armoniz~|adecu~|ajust~|adapt~|alinea~|complet~|inclu~|introduc~|incorpor~|integr~|prever|reforz~',
    'modific',
  ),
  row('amend', 'fortalec~|mejor~|moderniz~|actualiz~', 'fortalec'),
  row(
    'legislate',
    'aprob~|adopt~|promulg~|aceler~|finaliz~|conclu~|agiliz~|elabor~|present~|someter|entrada en vigor|sancion de|tramit~|impuls~|dotar~',
    'aprob',
  ),
  row(
    'inLine',
    'conforme|de conformidad|en consonancia|compatible~|acorde~|en linea|de acuerdo|en armonia|conformidad',
    'conforme',
  ),
]
