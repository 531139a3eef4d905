// Spanish words that the rules share by name: `{law}` in a pattern stands for the rows that mean `law`.
import type { PatternRow } from '../../patterns.ts'

const row = (means: string, pattern: string, sample: string): PatternRow => ({ language: 'es', means, pattern, sample })

export const wordRows: readonly PatternRow[] = [
  row('T', '(actos|acto|crimen|delito|practica)? (de)? (la)? tortur~', 'torture'),
  // torture by the words of article 1: "que un funcionario inflija dolores o sufrimientos graves"
  row('T', '(inflij~|inflig~) *2 (dolor|dolores) *1 sufrimientos *1 graves', 'inflija dolores o sufrimientos graves'),
  row('tort', 'tortur~', 'torture'),
  row('gap', 'vacio|vacios|laguna|lagunas|omision|omisiones|carencia~|deficiencia~', 'lagunas'),
  row(
    'adjust',
    'adapt~|adecu~|ajust~|armoniz~|alinea~|modific~|modifique|revis~|reform~|complet~|actualiz~|enmend~|homolog~|unific~',
    'adecuar',
  ),
  row(
    'otherSubject',
    'asilo|refugiad~|extranjeria|extranjeros|inmigracion|migracion~|extradicion|terrorismo|prision~|detencion|prensa|menores|familia',
    'asilo',
  ),
  row('grave', 'gravedad|(grave naturaleza|naturaleza grave|caracter grave)', 'gravedad'),
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
    'derog~|elimin~|suprim~|levant~|modific~|exclu~|revis~|anul~|aboli~|prohib~|revoc~|abrog~|dejar sin efecto|(poner|ponga|poniendo) fin|acabar con',
    'derogar',
  ),
  row('removeBar', 'revoqu~|modifique~|(deje|dejen) sin efecto', 'revoque'),
  row('isProhibited', 'prohib(irse|ase)|se prohib(a|an)', 'prohibirse'),
  row(
    'isProhibited',
    '(este|esten|quede|queden|quedar|sea|sean|ser|estar) *1 prohibid~',
    'quede expresamente prohibida',
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
  // what a prosecution is made to wait for, and the prosecution itself
  row(
    'permission',
    'autorizacion|permiso|consentimiento|aprobacion|venia|anuencia|licencia|desafuero|visto bueno|beneplacito|asentimiento',
    'autorizacion',
  ),
  row(
    'charge',
    'enjuici~|proces~|juzgar|juzgue~|juzgad~|acusar|acuse~|imputar|perseguir~|perseguid~|persecucion penal',
    'procesar',
  ),
  row(
    'charge',
    '(iniciar|inicie~|incoar|abrir|entablar|ejercer) *3 (accion|acciones|actuaciones|causa|causas|procedimiento~|proceso~)',
    'iniciar actuaciones',
  ),
  row('charge', 'accion penal|acciones penales', 'accion penal'),
  row(
    'ruleOfLaw',
    'necesidad|exigencia|requisito~|obligacion|norma|normas|regla|disposicion~|articulo~|clausula~',
    'requisito',
  ),
  row(
    'ruleOfLaw',
    'condicion|condiciones|apartado|parrafo|{law}|decreto|reglamento~|ordenanza|regimen|sistema|practica',
    'decreto',
  ),
  // what a law takes from the reach of the courts
  // "el proyecto de ley sobre la prevención y sanción de la tortura debería aprobarse"
  row(
    'makesIllegal',
    'castig~|tipific~|sancion~|prohib~|prohibicion|penaliz~|prevencion|prevenir|abolicion|eliminacion',
    'sancion',
  ),
  row('makesIllegal', 'contra|defin~', 'contra'),
  row(
    'passed',
    'aprob~|aprueb~|promulg~|adopt~|ultim~|finaliz~|conclu~|presente~|presentad~|presentarse|someta~|sometid~|someterse|entr~ en vigor',
    'ultimarse',
  ),
  row(
    'doAwayWith',
    'preven~|elimin~|erradic~|combatir|luchar|lucha|prohib~|aboli~|poner fin|poniendo fin|acabar',
    'erradicar',
  ),
  row(
    'dropBill',
    'retir~|rechaz~|rechac~|renunci~|abandon~|descart~|abstenerse de (aprob~|adopt~)|no aprobar',
    'retirar',
  ),
  row('protected', 'testigo~|victimas|denunciante~|medicos|abogados|expertos|migrantes|presos|detenid~', 'testigos'),
  row('exempts', 'exim~|exoner~|exceptu~|exent~|sustra~|sustraig~|proteg~|protej~|libra~|libre~', 'eximen'),
  row(
    'criminalAnswer',
    '{charge}|enjuiciamiento|responsabilidad (penal)?|sancion~|castigo|pena|penas',
    'responsabilidad penal',
  ),
  row(
    'command',
    'responsabilidad (penal)? *3 (superior|superiores|mando|mandos|jefes|comandantes|jerarquic~)',
    'responsabilidad penal de los superiores',
  ),
  row(
    'command',
    '(superior|superiores|mandos|jefes|comandantes) *9 (penalmente|respond~|responsable~) *2 (responsable~|actos|penalmente)',
    'superiores sean penalmente responsables',
  ),
  row(
    'staff',
    'agentes|policias|funcionarios|personal|militares|(miembros|fuerzas) *2 (fuerzas|orden|policia)|guardias',
    'policias',
  ),
  row(
    'claims',
    '(reclamacion~|demanda~|derecho~|accion~|solicitud~) *2 (reparacion|reparaciones|indemnizacion~|victimas)',
    'reclamaciones de reparacion',
  ),
  row('required', 'exig~|exij~|requier~|requerid~|requisito|necesari~|necesit~|obligatori~', 'exige'),
  row('justifies', 'justific~|justifique~|excus~|legitim~', 'justificar'),
  row(
    'noneOf',
    '(ninguna|ningun) *2 (circunstancia~|situacion~|motivo~|razon~|estado|consideracion~)|ni (el estado|la guerra)',
    'ninguna circunstancia',
  ),
  row(
    'noneOf',
    '(en|bajo) (ningun|ninguna) (caso|concepto|circunstancia|situacion|pretexto)|jamas|nunca|nada',
    'en ningun caso',
  ),
  row('excuse', 'eximente~|causa~ de justificacion|excusa|defensa', 'eximente'),
  row('invokes', 'invoc~|invoqu~|aleg~|aduc~|aduzc~|esgrim~|amparar~|justific~|justifique~|servir~', 'invocar'),
  row('permit', 'permit~|autoriz~|autorice~|admit~|toler~|justific~|legitim~|excus~', 'permite'),
  row(
    'emergency',
    'estado~ de (emergencia|excepcion|sitio|guerra|necesidad)|circunstancia~ excepcional~|situacion~ excepcional~|tiempo de guerra',
    'estado de emergencia',
  ),
  row('ensure', 'garantiz~|garantice~|asegur~|velar|vele|velen', 'garantizar'),
  // the criminal answer for ill-treatment of those who do it, in the present: what was done is for the courts
  row('illDeed', '(somet~|inflij~|inflig~|comet~|recurr~|practi~) *8 {ILL}', 'sometan a personas a malos tratos'),
  row('illDeed', '(maltraten|maltratan|maltrate)|(por|en caso de) *2 {ILL}', 'maltraten'),
  row(
    'listOfCrimes',
    'entre *3 {crime}|(en|a|al) *1 (lista|catalogo|elenco|relacion|categoria) *3 {crime}',
    'entre los delitos',
  ),
  row('writeInto', 'transpon~|incorpor~|integr~|inscrib~|introduc~|recog~|reprodu~|consagr~|trasladar', 'incorporar'),
  row('itsArticle1', '(su|sus) (articulo|articulos) 1', 'su articulo 1'),
  row(
    'itsArticle1',
    'articulo 1 *1 (de esta|de ella|de ese|de dicho|de dicha|de la misma|del mismo|\ue00a)',
    'articulo 1 de ella',
  ),
  row('itsArticle4', '(su|sus) (articulo|articulos) 4', 'su articulo 4'),
  row(
    'elsewhere',
    'extranjero|fuera *3 (territorio|pais|fronteras)|(otro|otros|tercer) (pais|paises|estado|estados)',
    'fuera de su territorio',
  ),
  row(
    'elsewhere',
    'dondequiera|donde quiera|cualquier lugar|independientemente *3 lugar|con independencia *3 lugar',
    'dondequiera',
  ),
  row(
    'jurisdiction',
    '(jurisdiccion|competencia) (penal)? (universal|extraterritorial)|doble (incriminacion|tipificacion)',
    'jurisdiccion universal',
  ),
  row(
    'jurisdiction',
    '(establ~|ejerc~) *2 (jurisdiccion|competencia) *6 (actos|delitos|crimenes|casos|tortur~)',
    'establecer su jurisdiccion sobre los actos de tortura',
  ),
  row(
    'jurisdiction',
    '(aplic~|aplique~) *8 cometid~ *3 {elsewhere}',
    'se aplique a los actos cometidos en el extranjero',
  ),
  row(
    'jurisdiction',
    '(jurisdiccion|competencia|competentes|competente|conocer|juzgar) *14 {elsewhere}',
    'competencia en el extranjero',
  ),
  row('widen', 'ampli~|extend~|extiend~|ensanch~|extensiv~', 'ampliar'),
  row('otherTreaties', '\ue002|\ue003|\ue00d|pacto|pactos|convenciones|tratados|instrumentos', 'pacto'),
  row('intoAccord', 'incorpor~|transpon~|integr~|armoniz~|adecu~|ajust~|adapt~|poner', 'armonizar'),
  row(
    'theTreaty',
    'ella|esta ultima|este instrumento|ese instrumento|dicho instrumento|sus disposiciones|\ue00a',
    'ella',
  ),
  row(
    'crime',
    'crimen|crimenes|delito|delitos|(infraccion|infracciones) (penal|penales)|tipo penal|tipos penales|figura penal|figura delictiva',
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
    'amend',
    'modifique~|armonic~|introduzc~|refuerc~|actualic~|modernic~|prevea~|enmiend~|homolog~|homologue~',
    'modifique',
  ),
  row(
    'legislate',
    'aprob~|adopt~|promulg~|aceler~|finaliz~|conclu~|agiliz~|elabor~|present~|someter|entrada en vigor|sancion de|tramit~|impuls~|dotar~',
    'aprob',
  ),
  row(
    'legislate',
    'vot(ar|e)|ultim~|culmin~|expedit~|(dar|de) (curso|tramite|prioridad)|retom~|reanud~|debat~|reactiv~',
    'culminar',
  ),
  row('legislate', 'incluir en *2 orden del dia|expedir|expida~', 'expedir'),
  row(
    'legislate',
    'aprueb~|finalic~|agilic~|(someta|sometan) *2 (ley|proyecto|parlamento|congreso)|(poner|ponga~|puesta) *2 en vigor',
    'apruebe',
  ),
  row(
    'inLine',
    'conforme|de conformidad|en (plena|total)? consonancia|en plena conformidad|compatible~|acorde~|en linea|de acuerdo|en armonia|conformidad',
    'conforme',
  ),
]
