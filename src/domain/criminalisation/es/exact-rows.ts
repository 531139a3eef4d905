// Spanish expressions where a place in the text must be said exactly, each with a sample.
import { type PatternRow, patternRow } from '../../patterns.ts'

const row = (means: string, pattern: string, sample: string): PatternRow => patternRow('es', means, pattern, sample)

/** Read in a folded text: lower case, accents taken off. */
export const exactRows: readonly PatternRow[] = [
  // "crear un registro del delito de tortura": what is made is no crime
  row(
    'makes another thing',
    String.raw`^\w+ +(?:(?:una?|el|la|los|las) +)?(?:[a-z]+ +){0,1}(?:{{thing made}})\b`,
    'crear un registro del delito de tortura',
  ),
  row('thing made', '(?:registro|base de dato|bases de dato|fiscalia|programa|curso|oficina)s?', 'registro'),
  row('thing made', '(?:juzgado|sala|departamento|equipo|observatorio|comite)s?|tribunal(?:es)?', 'tribunales'),
  row('thing made', '(?:protocolo|mecanismo)s?|unidad(?:es)?|estadisticas|capacitacion|formacion|medidas', 'unidad'),
  // "investigar la tortura y crear un delito específico de trata"
  row(
    'offence of another thing',
    String.raw`\b(?:{{named crime}}) +(?:{{of its own}}) +(?:del?|contra|en materia de) +(?!.{0,40}tortur)`,
    'crear un delito especifico de trata',
  ),
  row('named crime', '(?:crimen|delito|tipo penal|figura penal|infraccion)', 'delito'),
  row('of its own', '(?:penal +)?(?:especific|autonom|separad|distint|propi)[oa]|independiente', 'especifico'),
  // "modificar la ley de asociaciones": under a heading on the offence, a law about something else
  row(
    'law about another thing',
    String.raw`\b(?:ley|leyes|legislacion|proyecto de ley) +(?:{{on}}) +(?!(?:[a-z-]+ +){0,2}?(?:{{of the offence}}))[a-z]`,
    'modificar la ley de asociaciones',
  ),
  row('on', 'sobre|relativ[ao]s? +al?|del?|en materia de', 'sobre'),
  row(
    'of the offence',
    'tortur|trato|crimen|delito|penas?|penal|amnisti|prescripcion|militar|armad|est[ea]|la +materia',
    'delito',
  ),
  row(
    'of the offence',
    'conformidad|acuerdo|manera|modo|forma|inmediato|aplicacion|reforma|republica|estado|pais',
    'manera',
  ),
  row('of the offence', String.raw`[\ue000-\uf8ff0-9]`, '\ue001'),
  // "aprobar la ley de policía para prevenir la tortura"
  row('guards', '.{0,120}?{{with a view}}.{0,160}tortur', 'para prevenir la tortur'),
  row(
    'law of another name',
    String.raw`\b(?:{{law}}) +(?:{{on}}) +(?!(?:(?!{{with a view}})[a-z-]+ +){0,3}?(?:{{its subject}})){{guards}}`,
    'aprobar la ley de policia para prevenir la tortur',
  ),
  row(
    'law of another name',
    String.raw`\b(?:{{law}}) +(?:{{other field}}) +{{guards}}`,
    'aprobar la nueva ley penitenciaria para prevenir la tortur',
  ),
  row(
    'law of another name',
    String.raw`\bproteccion +(?:de|a) +(?:los|las) +(?:{{some persons}})[a-z]*\b.{0,120}?\bcontra +la +tortur`,
    'una ley de proteccion de los defensores contra la tortur',
  ),
  // "una ley que limite la detención policial para prevenir la tortura"
  row(
    'law of another name',
    String.raw`\b(?:{{law}}|marco juridico) +(?:(?!tortur)[a-z0-9-]+ +){0,8}?(?:{{measure}}){{guards}}`,
    'una ley que limite la detencion policial para prevenir la tortur',
  ),
  row(
    'measure',
    'grabacion|abogad|medic|examen|interrogatorio|detencion|visita|inspeccion|registro|camara|aislamiento',
    'detencion',
  ),
  row('some persons', 'defensor|periodista|testigo|denunciante|abogad|medic|mujer|nin[oa]s|migrante', 'defensor'),
  row('law', 'ley|leyes|legislacion|proyecto +de +ley', 'ley'),
  row('its subject', 'tortur|trato|crimen|delito|penal|penas?|prevencion|prohib|sancion|erradic|elimina', 'prevencion'),
  row(
    'its subject',
    String.raw`prevenir|derechos +humanos|reforma|todas +las +personas|este|[\ue000-\uf8ff0-9]`,
    'prevenir',
  ),
  row(
    'with a view',
    String.raw`\b(?:para|a +fin +de|con +miras +a|con +el +fin|con +objeto|como|y +(?:que|prevenga|evite|investigue|erradique))`,
    'para',
  ),
  row('other field', 'penitenciaria|carcelaria|policial|antiterrorista|electoral|laboral|migratoria', 'penitenciaria'),
]

/** Headings on the offence. */
export const headingRows: readonly PatternRow[] = [
  // "Definición y tipificación de la tortura"; "penas o tratos crueles" name no offence
  row(
    'offence heading',
    String.raw`\b(?:{{in law}}|penas(?! [oy] )|sanciones|amnisti|legislacion|marco juridico)[a-z]*\b.*tortur`,
    'penas aplicables a la tortura',
  ),
  row('offence heading', String.raw`tortur.*\b(?:{{in law}})`, 'tortura: definicion'),
  // "impunidad de los delitos de tortura" is about what is done, not about what the law says
  row(
    'offence heading',
    String.raw`^(?!.*\b(?:{{in fact}})).*\b(?:delito|crimen|crimenes).*tortur`,
    'el delito de tortura',
  ),
  row(
    'offence heading',
    String.raw`^(?!.*\b(?:{{in fact}})).*tortur.*\b(?:delito|crimen|crimenes)`,
    'la tortura como delito',
  ),
  row('in fact', 'impunidad|investiga|enjuicia|denuncia|victima|reparacion|rendicion de cuentas', 'impunidad'),
  row('in law', 'defin|tipific|criminaliz|penaliz|prescri|imprescri', 'tipificacion'),
  // in a text of the Committee: "Definicion y tipificacion", of torture
  row('bare heading', '^(?:{{of the law}})(?:,? +(?:y +)?(?:{{of the law}}))*$', 'definicion y tipificacion'),
  row('of the law', 'definicion|tipificacion|penas(?: +apropiadas)?', 'tipificacion'),
]
