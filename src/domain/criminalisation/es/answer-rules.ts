// Spanish rules for what the law answers torture with: its sanctions, an offence put in the place of another, a defence struck out (TAXONOMY, 3.1 to 3.9).
import type { RuleRow } from '../rule.ts'

const unless = ['negated', 'training', 'conduct', 'another-offence']

export const answerRules: readonly RuleRow[] = [
  {
    // "velar por que la tortura conlleve sanciones penales adecuadas"
    name: 'es-tortura-conlleva-sanciones',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: [
      '{T} *1 (conlleve|conlleva|acarree|acarrea|entrane|lleve aparejada~|implique|sea objeto) *4 (sancion~|pena|penas|prision)',
      '(pena|penas|sanciones) *1 (previstas|prevista|fijadas|aplicables|establecidas) *1 (para|por|a|en caso de) *1 {T} *6 (inferior~|superior~|menos|igual~|comparable~|equivalente~|reflejen|correspond~)',
      '(ajustar|ajuste|adecuar|adecue|armoniz~|adapt~|poner|ponga) *2 (castigo|sancion|penas|sanciones) *1 {T} *3 ({inLine}|a las|con|al)',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: [...unless, 'punished-in-fact', 'redress'],
  },
  {
    // "El delito de abuso de autoridad debería sustituirse por el de tortura"
    name: 'es-sustituir-por-la-tortura',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '{crime} *9 (sustitu~|reemplaz~|reemplac~) *1 por *1 (el|{crime}) de *1 {tort}',
      '(sustitu~|reemplaz~|reemplac~) *10 por *1 (el|la|{crime}) de *1 {tort}',
    ],
    unless: ['negated', 'training'],
  },
  {
    // "Al no existir un delito específico, el Estado parte debe modificar su Código Penal para crear uno"
    name: 'es-crear-uno',
    taxonomy: '3.1',
    outcome: 'yes',
    contextual: true,
    tags: ['offence_art4'],
    patterns: [
      '< (ausencia de|falta de|no existir|no existe) *2 {crime} *20 (crear|introducir|incluir|incorporar|prever|establecer|anadir) uno',
    ],
    scope: 'sentence',
    having: ['{tort}', '({law}|{penalCode})'],
    unless: ['negated', 'training', 'another-offence'],
  },
  {
    // "Las disposiciones que eximen a los agentes de responsabilidad penal por tortura deberían derogarse"
    name: 'es-ley-que-exime-a-derogar',
    taxonomy: '3.8',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: ['{ruleOfLaw} *9 {exempts} *9 {criminalAnswer} *12 (derog~|suprim~|anul~|revoc~|elimin~|abrog~)'],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['negated', 'training', 'another-offence', 'evidence'],
  },
  {
    // "suprimir el uso legítimo de la fuerza como eximente del delito de tortura"
    name: 'es-como-eximente',
    taxonomy: '3.9',
    outcome: 'yes',
    tags: ['non_derogability'],
    patterns: [
      '{removeBar} *14 (como|en calidad de) *1 (eximente|defensa|justificacion|causa de justificacion|excusa|atenuante) *4 {T}',
    ],
    scope: 'sentence',
    unless: ['negated', 'training', 'evidence', 'another-offence'],
  },
  {
    // "que su ley contra la tortura abarque también las omisiones"
    name: 'es-ley-abarca-mas',
    taxonomy: '3.3',
    outcome: 'yes',
    tags: ['definition_art1'],
    patterns: [
      '{law} (contra|sobre|relativa a) *1 {T} *1 (abarque~|abarca~|cubra~|comprend~|inclu~|se extienda~|englob~) *6 (omision~|{mode}|{publicOfficial}|{element}|mental~|psicologic~)',
    ],
    unless: ['negated', 'training', 'another-offence'],
  },
  {
    // "que la tortura se califique de delito en la legislación penal"
    name: 'es-se-califique-de-delito',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '{T} *1 (se califique|se clasifique|sea calificada|se considere|se configure|se contemple|figure) *1 (de|como) *2 {crime}',
    ],
    unless: ['negated', 'training', 'another-offence'],
  },
  {
    // "excluir expresamente la invocación de órdenes superiores en casos de tortura"
    name: 'es-excluir-ordenes-superiores',
    taxonomy: '3.9',
    outcome: 'yes',
    contextual: true,
    tags: ['superior_orders'],
    patterns: [
      '(exclu~|prohib~|elimin~|suprim~|descart~) *3 (invocacion|alegacion|eximente|defensa|excusa) *3 (ordenes superiores|orden de *1 superior|obediencia debida|obediencia jerarquica)',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['negated', 'training', 'another-offence'],
  },
]
