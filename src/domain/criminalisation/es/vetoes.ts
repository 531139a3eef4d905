// Spanish vetoes: the excludes and lexical traps that undo a match (TAXONOMY, 4, 5 and 7).
import { compile } from '../../patterns.ts'
import { lawOfAnotherName } from '../governed.ts'
import type { VetoRow } from '../rule.ts'
import { exactRows } from './exact-rows.ts'

export const vetoes: readonly VetoRow[] = [
  { name: 'negated', taxonomy: '2.2', where: 'before', regex: /\b(?:no|abstenerse de|evitar)\s+(?:[a-z]+ +)?$/ },
  {
    // "crear un registro del delito de tortura": something else is made
    name: 'another-thing-made',
    taxonomy: '4, 7 crime of torture',
    where: 'match',
    regex: compile(exactRows, 'makes another thing', { flags: '' }),
    butNot: ['(ley|leyes|codigo|legislacion|tipific~)'],
  },
  {
    name: 'conduct',
    taxonomy: '4, 7 sanción',
    where: 'before',
    patterns: [
      '(investig~|enjuici~|impunidad|autores|responsables|juzgar|castig~|sancionar|victimas|denuncias|luchar|lucha|combatir)',
    ],
    butNot: ['(ley|codigo|legislacion|definir|tipific~)'],
  },
  {
    name: 'procedure',
    taxonomy: '7',
    where: 'clause',
    patterns: [
      'codigo (de)? (procedimiento|procedimientos|procesal) (penal|penales|criminal)',
      'codigo procesal',
      'articulo 15 *3 {CONV}',
    ],
    butNot: ['(definicion|definir|tipific~) *9 {tort}', 'codigo penal'],
  },
  {
    name: 'another-offence',
    taxonomy: '4 other_crime',
    where: 'subject',
    patterns: [
      '(violacion|violaciones sexuales|sexual~|violencia domestica|violencia de genero|violencia contra|familiar|conyugal|matrimonio~|aborto~)',
      '(trata|trafico|esclavitud|trabajo forzoso|mutilacion|castigos corporales|migrantes|asilo|desaparicion~|corrupcion|soborno)',
      '(terrorismo|difamacion|odio|medic~|psiquiatri~|menores infractores)',
    ],
    butNot: ['{tort}'],
  },
  {
    // "investigar la tortura y crear un delito específico de trata"
    name: 'offence-of-another-thing',
    taxonomy: '7 codify / criminalise with another object',
    where: 'sentence',
    regex: compile(exactRows, 'offence of another thing', { flags: '' }),
  },
  {
    // "un código de conducta que prohíba la tortura": a code that is no law
    name: 'code-that-is-no-law',
    taxonomy: '4',
    patterns: ['codigo~ *1 (conducta|deontologico|etica|practica~)'],
    butNot: ['({penalCode}|ley|leyes|legislacion|constitucion)'],
  },
  {
    name: 'claims-of-victims',
    taxonomy: '4 redress',
    where: 'sentence',
    patterns: ['(reparacion~|indemniz~|rehabilit~|acciones civiles)'],
    butNot: ['(penal~|enjuici~|delito|delitos|crimen)'],
  },
  {
    // "la amnistía no impida las reclamaciones de reparación": what it leaves alone is no prosecution
    name: 'amnesty-and-claims',
    taxonomy: '4 redress',
    where: 'sentence',
    patterns: [
      '{bar} *6 (aplique~|aplic~|impid~|obstacul~|afect~|priv~|exti~) *6 {claims}',
      '{claims} *9 (pese|pesar|obstante|afectad~|impedid~) *4 {bar}',
    ],
    butNot: ['({charge}|penal~|{crime}|derog~|anul~|revoc~)'],
  },
  {
    // "recordar a los policías que ninguna orden justifica la tortura": a thing told to them, no law
    name: 'staff-are-told',
    taxonomy: '4',
    where: 'sentence',
    patterns: [
      '(record~|recuerd~|inform~|instru~|adviert~|advert~|hacer saber|instrucciones|circular~|directiva~) *3 {staff}',
      '{staff} *8 (informad~|advertid~|instruid~)',
    ],
    butNot: ['({law}|{penalCode})'],
  },
  {
    // "conceder inmunidad a los testigos": the reverse of an ask to end an immunity
    name: 'grants-a-pardon',
    taxonomy: '7',
    where: 'clause',
    patterns: [
      '(conced~|otorg~|garantiz~|ofrec~|asegur~) *2 {bar} *4 {protected}',
      '(indultar|amnistiar) *3 (presos|detenid~|personas)',
    ],
    butNot: ['{removeBar}'],
  },
  {
    // "el delito de desaparición forzada debería incluirse en la ley y las denuncias de tortura …"
    name: 'torture-as-attribute',
    taxonomy: '4, 7 attach by clause',
    where: 'match',
    patterns: [
      '(denuncia~|alegacion~|acusacion~|queja~|victima~|superviviente~|sobreviviente~) *1 {T}',
      '(sospechos~|acusad~|imputad~|procesad~) *1 {T}',
    ],
    butNot: ['(tipific~|tipifique~|criminaliz~|penaliz~|definicion|{crime} de) *6 {tort} *9 {tort}'],
  },
  {
    // "para que los casos de tortura sean juzgados por tribunales civiles": which court, not which offence
    name: 'courts',
    taxonomy: '4 military_jurisdiction',
    patterns: [
      '(tribunal|tribunales|jurisdiccion|jurisdicciones|fuero|competencia) (penal)? (militar|militares|civil|civiles|ordinari~)',
    ],
    butNot: [
      '(tipific~|tipifique~|criminaliz~|penaliz~|defin~|punible~|{crime} de|prohib~) *9 {tort}',
      '{T} *4 (defin~|tipifiqu~|tipific~)',
    ],
  },
  {
    name: 'punished-in-fact',
    taxonomy: '5 punish',
    where: 'sentence',
    patterns: ['(autores|enjuiciad~|condenad~|declarad~ culpables|investig~|responsables|sospechos~|perpetradores)'],
  },
  { name: 'mandate', taxonomy: '4', where: 'match', patterns: ['(mandato|comision|mecanismo|comite|investigacion~)'] },
  {
    name: 'animals-and-families',
    taxonomy: '3.11',
    where: 'clause',
    patterns: [
      '{ILL} (a|contra|hacia|infligidos a) *2 (animales|ninos|esposas|padres|alumnos|ancianos)',
      '(de|contra) (los)? animales',
    ],
    butNot: ['{tort}'],
  },
  {
    name: 'evidence',
    taxonomy: '4',
    patterns: ['(prueba|pruebas|confesion|confesiones|declaraciones|testimonio|testimonios) *9 {tort}'],
  },
  { name: 'training', taxonomy: '4', where: 'before', patterns: ['(capacit~|formacion|formar|sensibiliz~)'] },
  {
    name: 'existing-law',
    taxonomy: '4',
    where: 'before',
    patterns: ['(aplic~|aplicacion|implement~|cumpl~|respet~|ejecut~|(puesta|poner|ponga) en practica)'],
    butNot: ['(aprob~|adopt~|modific~|promulg~|reform~)'],
  },
  {
    // "aprobar una ley de asilo conforme al artículo 3 de la Convención"
    name: 'another-article',
    taxonomy: '4, 7 article 15',
    where: 'clause',
    patterns: ['(articulo|articulos|art.) (3|6|7|10|11|12|13|14|15|16|20|21|22|28|29|30)'],
    butNot: ['(articulo|articulos) (1|2|4|5)'],
  },
  {
    name: 'law-on-another-subject',
    taxonomy: '4, 7 attach by clause',
    where: 'match',
    patterns: [
      '(ley|leyes|legislacion|proyecto de ley|codigo|normativa) *1 (de|del|sobre|relativ~|en materia de) *3 {otherSubject}',
      '(ley|leyes|legislacion|normativa) (antiterrorista~|migratoria~|penitenciaria~|electoral~|laboral~)',
    ],
    butNot: ['{tort}'],
  },
  { name: 'refoulement', taxonomy: '4', where: 'match', patterns: ['(devol~|expuls~|extradi~|riesgo~) *12 {tort}'] },
  {
    name: 'redress',
    taxonomy: '4',
    where: 'match',
    patterns: ['(reparacion~|indemniz~|rehabilit~|victimas) *9 {tort}'],
  },
  {
    name: 'mechanism-law',
    taxonomy: '4',
    patterns: ['(ley|proyecto de ley|legislacion|crear|establecer) *8 (\ue005|\ue002)'],
    butNot: ['(tipific~|definicion|definir) *9 {tort}'],
  },
  {
    name: 'only-ratify',
    taxonomy: '4',
    where: 'match',
    patterns: ['(ratificar|ratificando|ratificacion|adherirse|adhesion) *4 {CAT}'],
  },
  {
    // "medidas legislativas para garantizar investigaciones de los casos de tortura"
    name: 'aim-is-inquiry',
    taxonomy: '4',
    where: 'match',
    patterns: ['(para|que|fin) *5 investig~'],
  },
  { name: 'several-treaties', taxonomy: '3.15', patterns: ['{otherTreaties}'] },
  {
    name: 'beside-other-treaties',
    taxonomy: '3.15',
    where: 'sentence',
    patterns: ['(\ue002|\ue003|\ue00d)', '(tratados|convenciones|convenios|pactos|instrumentos)'],
  },
  {
    // "sin el consentimiento de la víctima": nobody's leave to prosecute
    name: 'permission-of-a-victim',
    taxonomy: '3.8',
    where: 'ahead',
    patterns: [
      '{permission} *3 (victima~|paciente~|denunciante~|padres|detenid~|familia~)',
      'consentimiento informado',
    ],
  },
  { name: 'another-treaty-between', taxonomy: '3.15', where: 'match', patterns: ['(\ue003|\ue00d)'] },
  { name: 'declaration', taxonomy: '4', where: 'match', patterns: ['(declaracion|reserva|reservas|informe)'] },
  {
    // "every order of a superior is to be given in writing": how orders are given, not what they excuse
    name: 'orders-on-record',
    taxonomy: '7',
    where: 'sentence',
    patterns: ['(escrito|por escrito|conste|registrad~|consignad~)'],
    butNot: ['({justifies}|exim~)'],
  },
  {
    // "amend the law on associations", under a heading on the offence
    name: 'law-about-another-thing',
    taxonomy: '4, 7 attach by clause',
    where: 'ahead',
    regex: compile(exactRows, 'law about another thing', { flags: '' }),
  },
  {
    // "la definición de tortura que figura en el artículo 12": what is changed is its definition
    name: 'measure-of-the-crime',
    taxonomy: '3.3',
    where: 'before',
    regex: /\bdefinicion +(?:de +)?(?:la +)?$/,
  },
  {
    // "aprobar una ley que sancione la tortura de conformidad con la Convención": the Convention measures a law that is named
    name: 'law-that-punishes',
    taxonomy: '3.15',
    patterns: ['{legislate} *3 (ley|leyes|legislacion) *1 (sancion~|castig~|reprim~|penaliz~|pene) *1 {tort}'],
  },
  {
    // "una ley que establezca la jurisdicción sobre la tortura de conformidad con la Convención": no more than a measure of it
    name: 'jurisdiction-inside',
    taxonomy: '3.10',
    where: 'match',
    patterns: ['{jurisdiction}'],
  },
  {
    // "retirar su reserva al artículo 1 de la Convención": no definition is asked
    name: 'reservation',
    taxonomy: '3.16',
    where: 'before',
    patterns: ['(retir~|levant~|renunci~) *3 (reserva~|declaracion~)'],
  },
  // "aprobar la ley de policía para prevenir la tortura": torture is what it is to guard against
  lawOfAnotherName(exactRows),
  { name: 'practice-too', taxonomy: '5 legislation and practice', where: 'match', patterns: ['practica~'] },
  {
    // "velar por que los actos de tortura se enjuicien como tales y no como delitos menos graves": the charge, and no law
    name: 'charged-as-another',
    taxonomy: '5 charging practice',
    where: 'match',
    patterns: ['(enjuici~|proces~|juzg~|imput~|acus~)'],
  },
]
