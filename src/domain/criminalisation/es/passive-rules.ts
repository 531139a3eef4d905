// Spanish rules for asks in which torture, its offence or the law is the subject, and what is to change is told of it (TAXONOMY, 3.1 to 3.12).
import type { RuleRow } from '../rule.ts'

const unless = ['negated', 'training', 'evidence', 'another-offence']
const ofLaw = [...unless, 'existing-law', 'redress', 'mechanism-law', 'procedure']

export const passiveRules: readonly RuleRow[] = [
  {
    // "La tortura debería figurar con nombre propio en el Código Penal"
    name: 'es-tortura-tiene-su-lugar-en-el-codigo',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '{T} *2 (figur~|apare~|mencion~|nombra~|contar~) *6 (en *2 {penalCode}|entre *3 {crime})',
      '{T} *4 {writes} *6 ((en|al|a) *3 {law}|entre *3 {crime})',
      '(penal|ley|leyes|legislacion|codigo) (debe|deben|deberia|deberian|debera) *1 (castigar|reprimir|sancionar|penar|tipificar) *3 {T}',
      '(colm~|subsan~|remedi~|corrig~|corregir|suplir|poner fin) *2 (ausencia|inexistencia|falta) *2 ({crime}|disposicion~|definicion|ley) *6 {tort}',
      '{T} *14 (comprendid~|abarcad~|cubiert~|incluid~|recogid~) *1 (en|por) *2 {penalCode}',
      '{penalCode} *6 {mustBe} *1 (contener|incluir|comprender|prever|contemplar) *4 {provision} *4 {T}',
      '{T} *3 (calific~|consider~|reconoc~) *5 (de|como) *1 {crime}',
      '{T} *2 (se consider(e|en)|considerarse|sean considerad~) *2 {crime}',
      '{law} *2 (castigue~|sancione~|reprima~|pene|penen) *3 {T}',
      '(ausencia|omision) *2 {T} *1 (en|del|de la) *2 (catalogo|lista|{penalCode}|{crime})',
      '(dedic~|dediq~|reserv~|consagr~) *2 {T} *2 (articulo|capitulo|disposicion~|seccion) *4 ({penalCode}|{code})',
      '{penalCode} *4 {T} *3 (entrar|entre|entrada) en vigor',
      '(convert~|conviert~) *3 {T} *2 en *3 {crime}',
    ],
    unless: [...ofLaw, 'measure-of-the-crime'],
  },
  {
    // "que la ley contra la tortura entre en vigor"
    name: 'es-ley-que-entra-en-vigor',
    taxonomy: '3.12',
    outcome: 'yes',
    tags: ['bill_adoption'],
    patterns: ['(ley|leyes|legislacion) *2 {makesIllegal} *3 {T} *4 (entr~|puest~) en vigor'],
    unless: ofLaw,
  },
  {
    // "La tortura no debería seguir persiguiéndose como simples lesiones por falta de una disposición específica"
    name: 'es-tortura-perseguida-como-menos',
    taxonomy: '3.1, 5 charging practice',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '{T} *6 (persegui~|persiguiend~|castig~|sancion~|trat~|calific~|juzg~) (como|en cuanto) *6 (lesion~|abuso~|falta~|delito~) *3 (falta|ausencia|carencia) *6 (disposicion|delito|tipo|definicion)',
      '{T} *2 (dejar|deje~) de *1 (persegui~|castig~|sancion~|trat~|calific~|juzg~|enjuici~) (como|de) *3 (lesion~|abuso~|falta~)',
      '{T} *2 no *4 (persigui~|persegui~|castig~|sancion~|trat~|calific~|juzg~|enjuici~) como *3 (lesion~|abuso~|falta~)',
    ],
    unless: ['training', 'evidence', 'another-offence'],
  },
  {
    // "Modificar el artículo 7, que trata la tortura como falta disciplinaria"
    name: 'es-articulo-que-trata-la-tortura-como',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4', 'code_amendment'],
    patterns: [
      '({amend}|{removeBar}|sustitu~) *2 (articulo|articulos|disposicion~) *3 (trata~|considera~|castiga|sanciona|califica) *2 {T} *1 como',
      '(no|dejar|ya) *2 (dejar|permitir|que) *1 {T} *3 (repri~|castig~|persig~|juzg~) *2 como *2 (lesion~|abuso~|falta~)',
    ],
    unless: ['training', 'evidence', 'another-offence'],
  },
  {
    // "El Código Penal debería alcanzar a quienes dejan hacer la tortura"
    name: 'es-codigo-que-alcanza',
    taxonomy: '3.4',
    outcome: 'yes',
    tags: ['modes_of_liability'],
    patterns: ['{penalCode} *1 (deberia|debe|debera) *1 (alcanzar|abarcar|comprender|castigar|sancionar) *9 {tort}'],
    unless: ofLaw,
  },
  {
    // "El Código de Justicia Militar debería reformarse a fin de que la tortura quede sancionada en él"
    name: 'es-codigo-a-reformar-por-la-tortura',
    taxonomy: '3.13',
    outcome: 'yes',
    tags: ['code_amendment'],
    patterns: ['{penalCode} *5 {mustBe} *1 {changes} *16 {T}', '({provision}|{law}) *6 {T} *9 {mustBe} *1 {changes}'],
    unless: [...ofLaw, 'torture-as-attribute', 'refoulement'],
  },
  {
    // "La ley debe castigar la tortura con una pena adecuada a su gravedad"
    name: 'es-ley-que-castiga-con-una-pena',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: ['(castig(ar|ue|a)|sancion(ar|e|a)|reprim(ir|a)|penar) *2 {T} *1 con *1 (pena|penas|sanciones)'],
    having: ['({law}|prev~)'],
    unless: ['training', 'evidence', 'punished-in-fact', 'redress', 'existing-law'],
  },
  {
    // "una disposición por la que la tortura se castigue con una pena de prisión"
    name: 'es-tortura-que-se-castigue-con-una-pena',
    taxonomy: '3.1, 3.6',
    outcome: 'yes',
    tags: ['offence_art4', 'penalties'],
    patterns: ['{T} *2 (castig~|castigue~|sancion~|pene|penen|penad~) *1 con *1 (pena|penas|sanciones|prision)'],
    having: ['({law}|prev~|dispon~|establec~|disposicion~|norma|normas)'],
    unless: ['training', 'evidence', 'punished-in-fact', 'redress', 'existing-law'],
  },
  {
    // "Elevar la pena prevista para la tortura"
    name: 'es-tortura-castigada-con-una-pena',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: [
      '(elev(ar|e)|aument(ar|e)|increment(ar|e)) *1 (pena|penas|sanciones) *4 {T} *2 (nivel|anos|minimo|maximo|acorde~)',
      '(pena|penas) *3 (prevista~|fijada~|asignada~|establecida~) *3 {T} *6 (paso|sustitui~|prision)',
      '(pena|penas|sanciones) *12 {T} *6 (debe|deben|deberia~|sea|sean) *2 ({raises}|revis~|modific~)',
    ],
    unless: ['training', 'evidence', 'punished-in-fact', 'redress'],
  },
  {
    // "El proyecto de ley que castiga la tortura, pendiente desde 2090, debería aprobarse"
    name: 'es-proyecto-que-deberia-aprobarse',
    taxonomy: '3.12',
    outcome: 'yes',
    tags: ['bill_adoption'],
    patterns: [
      '(proyecto de ley|anteproyecto|proposicion de ley) *5 {makesIllegal} *5 {T} *9 {passed}',
      '(proyecto de ley|anteproyecto|anteproyecto de ley|proposicion de ley) (sobre|relativ~|en materia) *3 {T} *9 {passed}',
    ],
    unless: ofLaw,
  },
  {
    // "Eliminar del Código Penal el plazo tras el cual la tortura ya no puede perseguirse"
    name: 'es-plazo-que-desaparece',
    taxonomy: '3.7',
    outcome: 'yes',
    contextual: true,
    tags: ['limitation_periods'],
    patterns: ['{removeBar} *6 (plazo|plazos) *9 ({charge}|perseguirse|perseguid~)'],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['another-offence', 'claims-of-victims'],
  },
  {
    // "Disponer que la orden de un jefe no puede excusar la tortura"
    name: 'es-orden-de-un-jefe',
    taxonomy: '3.9',
    outcome: 'yes',
    contextual: true,
    tags: ['superior_orders'],
    patterns: [
      '(orden|ordenes|instruccion|instrucciones) *2 (jefe|jefes|superior|superiores|mando|mandos|oficial|comandante) *6 ({justifies}|exim~|exoner~|defensa)',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['orders-on-record', 'staff-are-told'],
  },
  {
    // "Permitir a los tribunales juzgar a todo torturador, sea cual sea el lugar del crimen"
    name: 'es-tribunales-que-pueden-juzgar',
    taxonomy: '3.10',
    outcome: 'yes',
    contextual: true,
    tags: ['jurisdiction_arts5_8'],
    patterns: [
      '(tribunales|juzgados|jueces|cortes) *4 (tengan|tener|sean|ser|puedan|poder) *3 (jurisdiccion|competen~|conocer|juzgar) *16 {elsewhere}',
      '(permit~|facult~|habilit~|dar) *3 (tribunales|juzgados|jueces|cortes) *4 (juzg~|enjuici~|conoc~) *16 ({elsewhere}|sea cual sea *2 lugar|cualquiera que sea *2 lugar|cualquier parte)',
    ],
    scope: 'sentence',
    having: ['({tort}|{CAT})'],
    unless: ['training', 'another-offence', 'refoulement'],
  },
  {
    // "Completar el Código Penal con una disposición que sancione los tratos crueles"
    name: 'es-disposicion-sobre-los-malos-tratos',
    taxonomy: '3.11',
    outcome: 'yes',
    tags: ['cidt_offence'],
    patterns: [
      '{amend} *3 {penalCode} *4 (disposicion~|articulo~|norma~|delito~) que *2 (sancion~|castig~|castigue~|pene~|prohib~|tipifique~) *2 {ILL}',
    ],
    unless: ['negated', 'training', 'existing-law', 'animals-and-families', 'evidence'],
  },
]
