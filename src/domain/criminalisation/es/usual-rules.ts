// Spanish rules for asks in the usual wording of the bodies: who answers for subordinates, who is exempt, who is tried or extradited (TAXONOMY, 3.5 to 3.10).
import type { RuleRow } from '../rule.ts'

const unless = ['negated', 'training', 'another-offence', 'existing-law']

export const usualRules: readonly RuleRow[] = [
  {
    // "Incluir en el Código Penal el principio de la responsabilidad penal de los superiores jerárquicos"
    name: 'es-superiores-responsables-en-la-ley',
    taxonomy: '3.5',
    outcome: 'yes',
    contextual: true,
    tags: ['command_responsibility'],
    patterns: ['{command}'],
    scope: 'sentence',
    having: ['{tort}', '{law}'],
    unless,
  },
  {
    // "Aprobar una ley que consagre la obligación de extraditar o juzgar a los autores de tortura"
    name: 'es-extraditar-o-juzgar',
    taxonomy: '3.10',
    outcome: 'yes',
    contextual: true,
    tags: ['jurisdiction_arts5_8'],
    patterns: [
      '< (extradi~|aut dedere) *4 (o|aut) *2 (enjuici~|juzg~|proces~|judicare)',
      '< (enjuici~|juzg~|proces~) *4 o *2 extradi~',
      '< (enjuici~|juzg~|proces~) *14 no *3 extradi~',
      '{removeBar} *6 doble (incriminacion|tipificacion)',
    ],
    scope: 'sentence',
    having: ['{tort}', '({law}|doble (incriminacion|tipificacion))', '({layDown}|{amend}|{legislate}|{removeBar})'],
    unless: ['negated', 'training', 'another-offence', 'refoulement'],
  },
  {
    // "Derogar las disposiciones que eximen de enjuiciamiento a los autores de tortura"
    name: 'es-ley-que-exime',
    taxonomy: '3.8',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: [
      '< {removeBar} *4 {ruleOfLaw} *14 {exempts} *12 {criminalAnswer}',
      '< {removeBar} *4 {ruleOfLaw} *14 (impid~|impide~|obstaculiz~|exclu~|prohib~) *4 {charge}',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['negated', 'training', 'another-offence', 'evidence'],
  },
  {
    // "Derogar la Carta, que concede impunidad a los autores de tortura", "Retirar el proyecto que extingue la acción penal"
    name: 'es-ley-de-impunidad',
    taxonomy: '3.8, 5 amnesty',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: [
      '< {removeBar} *4 ({ruleOfLaw}|carta|acuerdo|acuerdos|proyecto~) *16 (conced~|garantiz~|otorg~|consagr~|asegur~|ampar~) *3 (impunidad|inmunidad~)',
      '< {removeBar} *4 {ruleOfLaw} *6 (conced~|garantiz~|otorg~|asegur~) *3 proteccion *3 (autores|{staff}) *3 (cometid~|recurr~|torturan|torturen)',
      '< {dropBill} *3 (proyecto~|proposicion~|enmienda~|reforma~|modificacion~) *16 ({bar}|impunidad|{exempts}|extincion|extingu~|extinga~)',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['training', 'another-offence', 'evidence'],
  },
  {
    // "Velar por que el delito de tortura comprenda los actos cometidos por instigación de un funcionario"
    name: 'es-delito-que-comprende',
    taxonomy: '3.3, 3.4',
    outcome: 'yes',
    tags: ['definition_art1'],
    patterns: ['{crime} de *1 {tort} *3 (comprend~|abarc~|abarque~|cubr~|inclu~|extiend~|extend~|aplique~|englob~)'],
    unless: ['negated', 'training', 'conduct', 'another-offence', 'mandate'],
  },
  {
    // "Derogar las disposiciones que autorizan métodos de interrogatorio constitutivos de tortura"
    name: 'es-ley-que-permite-lo-que-es-tortura',
    taxonomy: '1, 3.14',
    outcome: 'yes',
    tags: ['legal_prohibition'],
    patterns: ['{removeBar} *3 {ruleOfLaw} *9 {permit} *9 (constitu~|equival~|asimilable~) *2 {T}'],
    unless: ['training', 'evidence', 'negated'],
  },
  {
    // "para que el jefe del servicio no tenga que autorizar el enjuiciamiento"
    name: 'es-sin-tener-que-autorizar',
    taxonomy: '3.8',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: [
      '(no|ya) *3 que (autorizar|aprobar) *3 {charge}',
      '{removeBar} *4 (facultad|potestad|prerrogativa|poder) *9 (autorizar|aprobar|suspender|impedir|archivar) *3 {charge}',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['another-offence'],
  },
  {
    // "los subordinados que se nieguen a cumplir una orden de torturar"
    name: 'es-orden-de-torturar-rehusada',
    taxonomy: '3.9',
    outcome: 'yes',
    contextual: true,
    tags: ['superior_orders'],
    patterns: [
      '(nieg~|negar~|rehus~|desobed~) *6 (orden|ordenes|instruccion~) *4 {tort}',
      '(obediencia|obedecer) *6 (orden|ordenes|instruccion~) *6 ({justifies}|excusa|exim~|exoner~|defensa)',
    ],
    scope: 'sentence',
    having: ['{tort}', '{law}'],
    unless: ['training', 'another-offence', 'orders-on-record'],
  },
]
