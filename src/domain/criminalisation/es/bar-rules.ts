// Spanish rules for what bars a prosecution or excuses the act: prior leave, time, emergencies; and whose courts may try it (TAXONOMY, 3.7 to 3.10).
import type { RuleRow } from '../rule.ts'

export const barRules: readonly RuleRow[] = [
  {
    // "Eliminar la necesidad de autorización para iniciar actuaciones contra funcionarios"
    name: 'es-autorizacion-para-enjuiciar',
    taxonomy: '3.8',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: [
      '{removeBar} *6 {ruleOfLaw} *9 {permission} *9 (para|antes|a fin|previ~) *6 {charge}',
      '{removeBar} *6 {ruleOfLaw} *12 {charge} *9 (sin|salvo|solo con) *4 {permission}',
      '{removeBar} *2 {permission} *3 {required} *6 (para|antes|a fin) *4 {charge}',
      '{removeBar} *2 {permission} *3 (para|antes) *1 {charge}',
      '(ninguna|ningun) *1 {permission} *6 {charge}',
      '{permission} *9 (no|ya) *3 {required} *6 {charge}',
      '{removeBar} *6 {ruleOfLaw} *4 {permission} *6 (procesos|causas|juicios|asuntos) *2 {T}',
      '{removeBar} *2 (veto|derecho de veto) *9 {charge}',
      '{removeBar} *4 {permission} *4 (impid~|impide~|obstaculiz~|bloque~) *4 {charge}',
      // "Derogar la norma que supedita el enjuiciamiento al visto bueno del Ministerio"
      '{removeBar} *4 {ruleOfLaw} *4 (supedit~|subordin~|condicion~|somet~) *2 {permission} *8 {charge}',
      '{removeBar} *4 {ruleOfLaw} *4 (supedit~|subordin~|condicion~|somet~) *3 {charge} *9 {permission}',
      '(no|ya) *2 (supedit~|subordin~|condicion~|sometid~|depend~) *3 {permission} *6 {charge}',
      '{charge} *9 (no|ya) *2 (supedit~|subordin~|condicion~|sometid~|sujet~|depend~) *3 {permission}',
      'no (se|sea|fuera) *2 {required} *3 {permission} *6 {charge}',
      '{charge} *9 sin *4 {permission}',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['another-offence', 'negated', 'permission-of-a-victim'],
  },
  {
    // "Eliminar todo límite temporal para el enjuiciamiento de la tortura"
    name: 'es-plazo-para-enjuiciar',
    taxonomy: '3.7',
    outcome: 'yes',
    contextual: true,
    tags: ['limitation_periods'],
    patterns: [
      '(derog~|elimin~|suprim~|levant~|anul~|aboli~|exclu~) *3 (plazo|plazos|limite|limites|limitacion~) *6 {charge}',
      '{charge} *9 (sin limite de tiempo|sin limite temporal|cualquiera que sea el tiempo|independientemente del tiempo|en todo momento)',
      '(accion penal|responsabilidad penal|delito de tortura) *9 (caduc~|caduque~|extinga~|extingue~)',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['another-offence', 'claims-of-victims'],
  },
  {
    // "Derogar la disposición que permite justificar la tortura en circunstancias excepcionales"
    name: 'es-ley-que-justifica-la-tortura',
    taxonomy: '3.9',
    outcome: 'yes',
    tags: ['non_derogability', 'legal_prohibition'],
    patterns: [
      '{removeBar} *6 {ruleOfLaw} *12 {justifies} *2 {T}',
      '{removeBar} *3 {excuse} *8 {T}',
      '{removeBar} *2 {penalCode} *3 {excuse} *8 {T}',
      '{removeBar} *6 {ruleOfLaw} *12 {permit} *4 {T} *4 {justifies}',
      '{removeBar} *6 {ruleOfLaw} *12 {permit} *4 {T} *6 {emergency}',
    ],
    unless: ['training', 'evidence', 'negated', 'another-offence'],
  },
  {
    name: 'es-ley-que-permite-la-tortura',
    taxonomy: '1, 3.14',
    outcome: 'yes',
    tags: ['legal_prohibition'],
    patterns: [
      '{removeBar} *4 (ley|leyes|disposicion~|articulo~|clausula~) *9 (permit~|autoriz~|toler~|admit~) *3 {T}',
    ],
    unless: ['training', 'evidence', 'negated', 'another-offence', 'torture-as-attribute'],
  },
  {
    // "Establecer en el Código Penal que la tortura no se justifica en ninguna circunstancia"
    name: 'es-nada-justifica-la-tortura',
    taxonomy: '3.9',
    outcome: 'yes',
    contextual: true,
    tags: ['non_derogability'],
    patterns: [
      '{noneOf} *9 {justifies} *3 {T}',
      '{noneOf} *4 {T} *6 {justifies}',
      '(no|nunca|jamas) *1 (se|podra|podran|pueda|puedan|puede|pueden) *2 {invokes} *9 {justifies} *3 {T}',
      '(no|nunca|jamas) *1 (se|podra|podran|pueda|puedan|puede|pueden) *2 {justifies} *3 {T}',
      '{T} *2 (no|nunca|jamas) *4 {justifies}',
      '{emergency} *6 (no|nunca|jamas) *3 {invokes} *8 {T}',
    ],
    scope: 'sentence',
    having: ['{law}', '({layDown}|{ensure}|{amend})'],
    unless: ['training', 'another-offence', 'existing-law', 'evidence'],
  },
  {
    // "para que los tribunales tengan competencia sobre los actos de tortura cometidos en el extranjero"
    name: 'es-competencia',
    taxonomy: '3.10',
    outcome: 'yes',
    contextual: true,
    tags: ['jurisdiction_arts5_8'],
    patterns: ['{jurisdiction}', '{elsewhere} *9 (juzgad~|juzgar~|enjuici~) *6 (tribunales|juzgados|cortes)'],
    scope: 'sentence',
    having: [
      '({tort}|{CAT})',
      '({law}|establec~|establezca~|instaur~|consagr~|reconoc~|(dot(ar|e|en)|otorg~|confer~|confier~|facult~) *3 (tribunales|jueces)|{widen} *2 competencia)',
    ],
    unless: ['training', 'another-offence', 'refoulement'],
  },
  {
    // "Ejercer la jurisdicción universal respecto de los presuntos autores de tortura": conduct of the courts, or law
    name: 'es-ejercer-la-jurisdiccion',
    taxonomy: '3.10',
    outcome: 'doubtful_yes',
    contextual: true,
    tags: ['jurisdiction_arts5_8'],
    patterns: ['(ejerc~|ejerz~) *3 (jurisdiccion|competencia)'],
    scope: 'sentence',
    having: ['{tort}', '({jurisdiction})'],
    unless: ['negated', 'training', 'another-offence', 'refoulement'],
  },
]
