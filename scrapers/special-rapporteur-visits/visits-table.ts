// Wordings of mission reports: parts, mandate, kinds of report, holders.
import type { PatternTable } from '../../src/domain/patterns.ts'
import { asks } from './addressees-table.ts'

export const partsTable: PatternTable = {
  precedence: ['both', 'recommendations', 'conclusions', 'introduction', 'measures'],
  rows: [
    // "Conclusions and recommendations", "Principal findings and key recommendations", "Recommendations and way forward"
    {
      language: 'en',
      means: 'both',
      pattern: String.raw`^(?:the )?(?:\w+ )?{{findings}}(?:, | and |, and | & )(?:\w+ )?(?:recommendations?|(?:the )?way forward)\b`,
      sample: 'Conclusions and recommendations',
      counter: 'Conditions and recommendations of the past',
    },
    {
      language: 'en',
      means: 'findings',
      pattern:
        '(?:conclusions?|findings|observations|concluding (?:remarks|observations)|remarks|assessment|recommendations)',
      sample: 'findings',
    },
    {
      language: 'en',
      means: 'both',
      pattern:
        '^(?:final |general |overall |main )?(?:observations|remarks)$|^(?:the )?(?:way|path) forward$|^next steps$',
      sample: 'Observations',
    },
    {
      language: 'en',
      means: 'both',
      pattern: '^recommendations?(?:,| and)? (?:conclusions?|observations|findings)',
      sample: 'Recommendations and conclusions',
    },
    {
      language: 'fr',
      means: 'both',
      pattern: String.raw`^(?:\p{L}+ )?(?:conclusions?|observations|constatations|remarques|constats)(?: \p{L}+)? et (?:\p{L}+ )?recommandations?`,
      sample: 'Conclusions et recommandations',
    },
    {
      language: 'fr',
      means: 'both',
      pattern:
        '^recommandations et (?:conclusions|observations)|^(?:observations|remarques)(?: finales| générales)?$|^(?:la )?voie à suivre$',
      sample: 'Observations finales',
    },
    {
      language: 'es',
      means: 'both',
      pattern: String.raw`^(?:\p{L}+ )?(?:conclusi(?:ón|ones)|observaciones|constataciones|hallazgos)(?: \p{L}+)? y (?:\p{L}+ )?recomendaci(?:ón|ones)`,
      sample: 'Conclusiones y recomendaciones',
    },
    {
      language: 'es',
      means: 'both',
      pattern:
        '^recomendaciones y (?:conclusiones|observaciones)|^observaciones(?: finales| generales)?$|^(?:el )?camino a seguir$',
      sample: 'Observaciones finales',
    },
    {
      language: 'any',
      means: 'recommendations',
      pattern: String.raw`^{{kind of}}?(?:recommendations?|recommandations?|recomendaci(?:ón|ones))\b(?! (?:of|from|by|made) (?!the Special))`,
      sample: 'Urgent recommendations',
    },
    {
      language: 'en',
      means: 'kind of',
      pattern:
        '(?:principal |main |general |specific |final |key |priority |urgent |preliminary |overall |(?:summary|list|set) of )',
      sample: 'key ',
    },
    {
      language: 'fr',
      means: 'kind of',
      pattern: '(?:principales |dernières |résumé des |liste des )',
      sample: 'principales ',
    },
    {
      language: 'es',
      means: 'kind of',
      pattern: '(?:principales |resumen de las |lista de )',
      sample: 'resumen de las ',
    },
    {
      language: 'any',
      means: 'conclusions',
      pattern:
        '^(?:general |preliminary |main |final |overall )?(?:conclusions?|concluding (?:remarks|observations)|conclusi(?:ón|ones))(?: générales?| generales?)?$',
      sample: 'Concluding remarks',
    },
    {
      language: 'any',
      means: 'measures',
      pattern: String.raw`^(?:\p{L}+ ){0,3}(?:measures|steps|actions|mesures|medidas)(?: \p{L}+){0,3}:?$`,
      sample: 'Urgent measures',
    },
    { language: 'any', means: 'introduction', pattern: '^(?:introduction|introducción)', sample: 'Introduction' },
  ],
}

export const mandateTable: PatternTable = {
  precedence: ['mandate', 'any mandate', 'in a mention'],
  rows: [
    {
      language: 'en',
      means: 'mandate',
      pattern: 'Special Rapporteur on (?:the question of )?torture',
      sample: 'Special Rapporteur on torture',
    },
    {
      language: 'fr',
      means: 'mandate',
      pattern: 'Rapporteu(?:r|se) spécial[e]? sur (?:la question de )?la torture',
      sample: 'Rapporteur spécial sur la torture',
    },
    {
      language: 'es',
      means: 'mandate',
      pattern: 'Relator[a]? Especial sobre (?:la cuestión de )?la tortura',
      sample: 'Relatora Especial sobre la tortura',
    },
    // whoever reports to the Council under a mandate: the first in a title is whose report it is
    {
      language: 'en',
      means: 'any mandate',
      pattern: String.raw`\b(?:(?:Special Rapporteurs?|Independent Expert|Special Representative|Working Group) (?:on|for|in the field)|Subcommittee on)(?!\p{L})`,
      sample: 'Working Group on Arbitrary Detention',
      counter: 'Working Group of the Council',
    },
    {
      language: 'fr',
      means: 'any mandate',
      pattern: String.raw`(?<!\p{L})(?:(?:Rapporteu(?:r|se) spéciale?|Expert[e]? indépendante?|Groupe de travail) (?:sur|chargée?|dans)|Sous-Comité pour)(?!\p{L})`,
      sample: 'Groupe de travail sur la détention arbitraire',
    },
    {
      language: 'es',
      means: 'any mandate',
      pattern: String.raw`(?<!\p{L})(?:(?:Relatora? Especial|Expert[oa] Independiente|Grupo de Trabajo) (?:sobre|en)|Subcomité para)(?!\p{L})`,
      sample: 'Grupo de Trabajo sobre la Detención Arbitraria',
    },
    {
      language: 'any',
      means: 'in a mention',
      pattern: String.raw`(?<!\p{L})(?:visits?|visited|missions?|visites?|visitado|visitas?|misi(?:ón|ones)|follow-up|thanks?|remercie|agradece|[.;])(?!\p{L})`,
      sample: 'after the visit of',
    },
  ],
}

export const kindsTable: PatternTable = {
  precedence: [
    'glued to the title',
    'after the title',
    'follow-up visit',
    'resumed',
    'called off',
    'another visit',
    'was there on',
    'arrived',
    'comments',
    'follow-up',
    'mission',
    'a place there',
    'visits a State',
    'weekday before a day',
  ],
  rows: [
    {
      language: 'en',
      means: 'mission',
      pattern: String.raw`(?:follow-up\s+)?(?:country\s+|joint\s+)?(?:missions?|visits?)\s+{{by}}to\s+(?:the\s+(?=Kingdom|Republic|State))?`,
      sample: 'Mission to Valdoria',
    },
    {
      language: 'en',
      means: 'by',
      pattern: String.raw`(?:(?:by|of)\s+the\s+Special\s+Rapporteur\s+)?`,
      sample: 'by the Special Rapporteur ',
    },
    {
      language: 'fr',
      means: 'mission',
      pattern: String.raw`(?:mission|visite)\s+(?:de suivi\s+)?(?:effectuée\s+)?{{par}}(?:en|au|aux|à|dans)\s+`,
      sample: 'Mission en Valdorie',
    },
    {
      language: 'fr',
      means: 'par',
      pattern: String.raw`(?:(?:par\s+le|par\s+la|du|de\s+la)\s+Rapporteu(?:r|se)\s+spéciale?\s+)?`,
      sample: 'du Rapporteur spécial ',
    },
    {
      language: 'es',
      means: 'mission',
      pattern: String.raw`(?:misión|visita)\s+(?:de seguimiento\s+)?{{por}}(?:a|al)\s+`,
      sample: 'Misión a Valdoria',
    },
    {
      language: 'es',
      means: 'por',
      pattern: String.raw`(?:(?:realizada\s+por\s+(?:el|la)|del|de\s+la)\s+Relatora?\s+Especial\s+)?`,
      sample: 'del Relator Especial ',
    },
    {
      language: 'en',
      means: 'comments',
      pattern: String.raw`{{remarks}}\s+(?:by|of|from|submitted by|on the report)\s+(?:the\s+)?(?:State|Government|authorities)`,
      sample: 'Comments by the State',
    },
    {
      language: 'en',
      means: 'remarks',
      pattern: '(?:comments|observations|response|reply|replies|views)',
      sample: 'views',
    },
    {
      language: 'en',
      means: 'comments',
      pattern: 'comments? on the report of the Special Rapporteur',
      sample: 'Comments on the report of the Special Rapporteur',
    },
    {
      language: 'fr',
      means: 'comments',
      pattern: String.raw`(?:commentaires|observations)\s+(?:de l['’]État|du Gouvernement)`,
      sample: 'Observations du Gouvernement',
    },
    {
      language: 'es',
      means: 'comments',
      pattern: String.raw`(?:comentarios|observaciones)\s+(?:del Estado|del Gobierno)`,
      sample: 'Comentarios del Estado',
    },
    {
      language: 'en',
      means: 'follow-up',
      pattern: String.raw`follow-up (?:to|on|report|of)\b[^.]{0,80}recommendations|follow-up report`,
      sample: 'Follow-up to the recommendations',
    },
    // "paid a follow-up visit to Valdoria", "returned to Valdoria in order to follow up on his visit of 2092"
    {
      language: 'en',
      means: 'follow-up visit',
      pattern: String.raw`\b(?:paid|made|conducted|undertook|carried out|his|her|the|this|present) (?:an? )?(?:\w+ )?follow-up (?:visit|mission)\b`,
      sample: 'paid a follow-up visit',
      counter: 'proposes a follow-up visit',
    },
    {
      language: 'en',
      means: 'follow-up visit',
      pattern: String.raw`\b(?:returned|came back|went back|visited \p{Lu}\p{L}+)(?!\p{L})[^.;]{0,140}\b(?:follow(?:ing)?[- ]up|assess (?:the )?(?:implementation|progress))\b`,
      sample: 'returned to Valdoria from 3 to 12 June 2098 to follow up on his visit',
    },
    {
      language: 'fr',
      means: 'follow-up visit',
      pattern: String.raw`(?<!\p{L})(?:effectué|mené|fait|accompli|la présente|sa|cette) (?:une )?(?:visite|mission) de suivi(?!\p{L})`,
      sample: 'a effectué une visite de suivi',
    },
    {
      language: 'fr',
      means: 'follow-up visit',
      pattern: String.raw`(?<!\p{L})(?:retourné|revenu|rendu)e?(?!\p{L})[^.;]{0,140}(?<!\p{L})(?:suivi (?:de|du|des)|la suite donnée)(?!\p{L})`,
      sample: 'est retourné en Valdorie afin d’assurer le suivi de sa visite',
    },
    {
      language: 'es',
      means: 'follow-up visit',
      pattern: String.raw`(?<!\p{L})(?:realizó|efectuó|llevó a cabo|hizo|la presente|su|esta) (?:una )?(?:visita|misión) (?:\p{L}+ )?de seguimiento(?!\p{L})`,
      sample: 'realizó una visita de seguimiento',
    },
    {
      language: 'es',
      means: 'follow-up visit',
      pattern: String.raw`(?<!\p{L})(?:regresó|volvió|visitó \p{Lu}\p{L}+)(?!\p{L})[^.;]{0,140}(?<!\p{L})(?:dar|hacer el) seguimiento(?!\p{L})`,
      sample: 'regresó a Valdoria para dar seguimiento a su visita',
    },
    { language: 'fr', means: 'follow-up', pattern: 'suivi des recommandations', sample: 'Suivi des recommandations' },
    {
      language: 'es',
      means: 'follow-up',
      pattern: 'seguimiento de las recomendaciones',
      sample: 'Seguimiento de las recomendaciones',
    },
    {
      language: 'en',
      means: 'after the title',
      pattern:
        '^(?:(?:Executive )?Summary|(?:Table of )?Contents|Paragraphs?(?: Page)?$|Abstract|Note by |The Secretariat has|Late submission)',
      sample: 'Note by the Secretariat',
    },
    {
      language: 'en',
      means: 'after the title',
      pattern: '^(?:Agreement was reached|Reproduced as)',
      sample: 'Reproduced as received',
    },
    {
      language: 'fr',
      means: 'after the title',
      pattern:
        "^(?:Résumé|Table des matières|Sommaire|Note du |Note de la Secr|Le Secrétariat a l['’]honneur|Document soumis tardivement)",
      sample: 'Note du Secrétariat',
    },
    {
      language: 'es',
      means: 'after the title',
      pattern:
        '^(?:Resumen|Índice|Contenido|Nota de la |Nota del Secr|La Secretaría tiene el honor|Documento presentado con retraso)',
      sample: 'Nota de la Secretaría',
    },
    // what a site prints under its own heading: "Document Type: Final Report"
    {
      language: 'any',
      means: 'after the title',
      pattern: String.raw`^(?:Original (?:HRC )?document|Document type|Type de document|Tipo de documento)(?:$|\s?:)`,
      sample: 'Document type: Final Report',
    },
    {
      language: 'any',
      means: 'after the title',
      pattern: String.raw`^(?:GE\.\s?\d\d|\d\d-\d{5}|\*+\s?\p{L}|_{3,})`,
      sample: 'GE.99-02270(E)',
    },
    {
      language: 'any',
      means: 'glued to the title',
      pattern: String.raw`(?<=[\p{L}*])\s+(?:(?:Executive )?[Ss]ummary|Résumé(?: analytique)?|Resumen(?: ejecutivo)?)\s+(?=\p{Lu}).*$`,
      sample: 'Mission to Valdoria Summary In the present report',
    },
    {
      language: 'any',
      means: 'glued to the title',
      pattern: String.raw`\s+(?:Note by the Secretariat|Note du Secrétariat|Nota de la Secretaría)(?!\p{L}).*$`,
      sample: 'Visit to Valdoria Note by the Secretariat',
    },
    {
      language: 'en',
      means: 'visits a State',
      pattern: String.raw`\b(?:visited|(?:visit|mission) to|travelled to|travel(?:s|ling)? to)\s(?:the )?(?=\p{Lu})`,
      sample: 'visited Valdoria',
    },
    {
      language: 'fr',
      means: 'visits a State',
      pattern: String.raw`\b(?:(?:visite|mission)(?: officielle)? (?:en|au|aux|à)|s['’]est rendue? (?:en|au|aux|à)|visité)\s(?:la |le |les |l['’])?(?=\p{Lu})`,
      sample: 'elle s’est rendue en Valdorie',
    },
    {
      language: 'es',
      means: 'visits a State',
      pattern: String.raw`\b(?:visitó|(?:visita|misión)(?: oficial)? a|viajó a)\s(?:la |el |los )?(?=\p{Lu})`,
      sample: 'visitó Valdoria',
    },
    // "He visited the prison of Northmark from 4 to 5 June": days of a part of the visit
    {
      language: 'en',
      means: 'a place there',
      pattern: String.raw`\bvisit(?:ed|s)? (?:to )?(?:(?:the|a|an|two|three|several|some|his|her) )?(?:\w+ ){0,2}{{place}}`,
      sample: 'visited the central prison',
      counter: 'visited Valdoria',
    },
    {
      language: 'en',
      means: 'place',
      pattern: String.raw`(?:prisons?|police|detention|stations?|cent(?:re|er)s?|hospitals?|facilit(?:y|ies)|jails?|colon(?:y|ies)|barracks|cells?|institutions?|places)\b`,
      sample: 'prison',
    },
    {
      language: 'fr',
      means: 'a place there',
      pattern: 'visit(?:é|es?(?: d[eu]| à| au| dans)?) {{some}}?{{place}}',
      sample: 'a visité la prison',
    },
    { language: 'fr', means: 'some', pattern: "(?:les? |la |l['’]|plusieurs |deux |trois |un |une )", sample: 'la ' },
    {
      language: 'fr',
      means: 'place',
      pattern: String.raw`(?:prisons?|postes?|commissariats?|centres?|hôpita(?:l|ux)|lieux|établissements?|cellules?)(?!\p{L})`,
      sample: 'prison',
    },
    {
      language: 'es',
      means: 'a place there',
      pattern: 'visit(?:ó|as?(?: del?| al?)?) {{some}}?{{place}}',
      sample: 'visitó la prisión',
    },
    { language: 'es', means: 'some', pattern: '(?:el |la |los |las |vari[oa]s |dos |tres |un |una )', sample: 'la ' },
    {
      language: 'es',
      means: 'place',
      pattern: String.raw`(?:prisi(?:ón|ones)|cárcel(?:es)?|comisarías?|centros?|hospital(?:es)?|lugares|establecimientos?|celdas?)(?!\p{L})`,
      sample: 'prisión',
    },
    {
      language: 'en',
      means: 'weekday before a day',
      pattern: String.raw`\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s(?=\d)`,
      sample: 'Monday, 3 June',
    },
    {
      language: 'fr',
      means: 'weekday before a day',
      pattern: String.raw`\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s(?=\d)`,
      sample: 'lundi 3 juin',
    },
    {
      language: 'es',
      means: 'weekday before a day',
      pattern: String.raw`\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s(?=\d)`,
      sample: 'lunes 3 de junio',
    },
    {
      language: 'en',
      means: 'called off',
      pattern: String.raw`\b(?:cancell?ed|postponed|put off)\b[^.;]{0,60}\b(?:visit|mission)\b|\b(?:visit|mission)\b[^.;]{0,90}\b(?:did|could) not take place\b`,
      sample: 'The Special Rapporteur cancelled his visit',
    },
    {
      language: 'en',
      means: 'called off',
      pattern: String.raw`\b(?:visit|mission)\b[^.;]{0,120}\b(?:was|had to be|has been|had been) (?:\w+ )?(?:cancell?ed|postponed|put off)\b`,
      sample: 'the visit scheduled from 3 to 12 June 2098 was cancelled',
    },
    {
      language: 'fr',
      means: 'called off',
      pattern: String.raw`\b(?:annulé|reporté|ajourné)e?\b[^.;]{0,60}\b(?:visite|mission)\b`,
      sample: 'a annulé sa visite',
    },
    {
      language: 'fr',
      means: 'called off',
      pattern: String.raw`\b(?:visite|mission)\b[^.;]{0,120}\b(?:annulée|reportée|ajournée|n['’]a pas eu lieu)\b`,
      sample: 'la visite prévue du 3 au 12 juin a été annulée',
    },
    {
      language: 'es',
      means: 'called off',
      pattern: String.raw`\b(?:cancel|aplaz|pospus)\p{L}+[^.;]{0,60}\b(?:visita|misión)\b|\b(?:visita|misión)\b[^.;]{0,120}\b(?:cancelada|aplazada|pospuesta|no tuvo lugar)\b`,
      sample: 'la visita prevista fue cancelada',
    },
    // "The visit was interrupted on 6 June and resumed on 9 October"
    {
      language: 'en',
      means: 'resumed',
      pattern: String.raw`\b(?:visit|mission)\b[^.;]{1,80}\band (?:was )?(?:then |later |subsequently )?(?:resumed|continued|completed)\b`,
      sample: 'The visit was interrupted and later resumed',
    },
    {
      language: 'fr',
      means: 'resumed',
      pattern: String.raw`\b(?:visite|mission)\b[^.;]{1,80}\b(?:puis|et) (?:a été )?(?:ensuite )?(?:reprise|poursuivie|achevée)(?!\p{L})`,
      sample: 'La visite a été interrompue puis reprise',
    },
    {
      language: 'es',
      means: 'resumed',
      pattern: String.raw`\b(?:visita|misión)\b[^.;]{1,80}\by (?:fue )?(?:después |posteriormente )?(?:reanudada|completada|se reanudó)(?!\p{L})`,
      sample: 'La visita fue interrumpida y después reanudada',
    },
    {
      language: 'en',
      means: 'resumed',
      pattern: String.raw`\b(?:resumed|completed|continued) (?:(?:the|h(?:is|er)|their|this) (?:visit|mission)\b|it(?= (?:from|on|between)))`,
      sample: 'She resumed her visit',
      counter: 'She hopes to resume her visit',
    },
    {
      language: 'en',
      means: 'resumed',
      pattern: String.raw`\b(?:visit|mission) (?:was |then )?resumed\b`,
      sample: 'The visit was resumed',
    },
    {
      language: 'en',
      means: 'resumed',
      pattern: String.raw`(?<!cancel(?:led)? the )\bsecond (?:part|leg|phase|half) of (?:the|h(?:is|er)|their) (?:visit|mission)\b(?!{{not held}})`,
      sample: 'The second part of the visit was spent in Northmark',
      counter: 'The second part of the visit was cancelled',
    },
    {
      language: 'en',
      means: 'not held',
      pattern: ' (?:(?:was|has been|had to be|was later) (?:cancelled|called off|abandoned)|(?:could|did) not)',
      sample: ' was cancelled',
    },
    {
      language: 'fr',
      means: 'not held',
      pattern: " (?:a (?:dû être|été) (?:annulé|supprimé|abandonné)e|n['’](?:a|avait) pas)",
      sample: ' a été annulée',
    },
    {
      language: 'es',
      means: 'not held',
      pattern: ' (?:(?:fue|tuvo que ser|se vio) (?:cancelad|suspendid|anulad)a|se canceló|no (?:pudo|llegó|se|tuvo))',
      sample: ' fue cancelada',
    },
    {
      language: 'fr',
      means: 'resumed',
      pattern: String.raw`(?<!\p{L})(?:a repris (?:sa|la) (?:visite|mission)|l['’]a reprise|(?:visite|mission) a (?:été reprise|repris))(?!\p{L})`,
      sample: 'Elle a repris sa visite',
    },
    {
      language: 'fr',
      means: 'resumed',
      pattern: String.raw`(?<!\p{L}|annul\p{L}{1,2} la )(?:deuxième|seconde) (?:partie|phase) de (?:sa|la) (?:visite|mission)(?!\p{L}|{{not held}})`,
      sample: 'la deuxième partie de sa visite',
    },
    {
      language: 'es',
      means: 'resumed',
      pattern: String.raw`(?<!\p{L})(?:(?:reanudó|retomó) (?:su|la) (?:visita|misión)|la reanudó|(?:visita|misión) (?:se reanudó|fue reanudada))(?!\p{L})`,
      sample: 'Reanudó su visita',
    },
    {
      language: 'es',
      means: 'resumed',
      pattern: String.raw`(?<!\p{L}|cancel\p{L}{1,2} la )segunda (?:parte|fase|etapa) de (?:su|la) (?:visita|misión)(?!\p{L}|{{not held}})`,
      sample: 'la segunda parte de la visita',
    },
    {
      language: 'en',
      means: 'was there on',
      pattern: String.raw`\b(?:visited|was in|took place|visit to|mission to|travelled to|{{carried out}})\s[^.;,\d]{0,60}?on (?:{{weekday}},? )?\d`,
      sample: 'She visited Valdoria on 3 June 2098',
    },
    { language: 'en', means: 'weekday', pattern: '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day', sample: 'Friday' },
    { language: 'en', means: 'carried out', pattern: 'carried out|conducted|undertook|made', sample: 'undertook' },
    {
      language: 'fr',
      means: 'was there on',
      pattern: String.raw`(?<!\p{L})(?:visité|rendue? (?:en|au|aux|à|dans)|séjourné|effectué|eu lieu)(?!\p{L})[^.;,\d]{0,60}?les? (?:\p{L}+di )?\d`,
      sample: 'Il s’est rendu en Valdorie le 3 juin 2098',
    },
    {
      language: 'es',
      means: 'was there on',
      pattern: String.raw`(?<!\p{L})(?:visitó|viajó a|realizó|efectuó|llevó a cabo|tuvo lugar|estuvo en)(?!\p{L})[^.;,\d]{0,60}?(?:el|los) (?:\p{L}+ )?\d`,
      sample: 'Visitó Valdoria el 3 de junio de 2098',
    },
    {
      language: 'en',
      means: 'arrived',
      pattern: String.raw`\b(?:he|she|they|Special Rapporteur|delegation) (?:arrived|landed|left|departed)\b`,
      sample: 'She arrived on 3 June 2098 and left on 12 June 2098',
    },
    {
      language: 'fr',
      means: 'arrived',
      pattern: String.raw`(?<!\p{L})(?:est (?:arriv|retourn)ée?|sont arrivée?s|a quitté|est (?:repart|reven)[iu]e?)(?!\p{L})`,
      sample: 'Il est arrivé le 3 juin 2098',
    },
    {
      language: 'es',
      means: 'arrived',
      pattern: String.raw`(?<!\p{L})(?:llegó|llegaron|partió|regresó|volvió)(?!\p{L})`,
      sample: 'Llegó el 3 de junio de 2098',
    },
    {
      language: 'en',
      means: 'arrived',
      pattern: String.raw`\b(?:visit|mission) (?:began|started|commenced|ended|concluded|lasted|ran)\b|\breturned (?:to (?=\p{Lu})|(?=from \d|on \d|between \d))`,
      sample: 'The visit began on 3 June 2098 and ended on 12 June 2098',
    },
    {
      language: 'fr',
      means: 'arrived',
      pattern: String.raw`(?<!\p{L})(?:visite|mission) (?:a (?:débuté|commencé|duré|pris fin)|s['’]est (?:achevée|terminée))(?!\p{L})`,
      sample: 'La visite a débuté le 3 juin 2098',
    },
    {
      language: 'es',
      means: 'arrived',
      pattern: String.raw`(?<!\p{L})(?:visita|misión) (?:comenzó|empezó|se inició|concluyó|terminó|finalizó|duró)(?!\p{L})`,
      sample: 'La visita comenzó el 3 de junio de 2098',
    },
    {
      language: 'en',
      means: 'arrived',
      pattern: String.raw`\bspent (?:[\w-]+ )?(?:days?|weeks?) in (?:the )?(?=\p{Lu})`,
      sample: 'spent ten days in Valdoria',
    },
    {
      language: 'fr',
      means: 'arrived',
      pattern: String.raw`(?<!\p{L})a passé (?:\p{L}+ )?(?:jours?|semaines?) (?:en|aux?) (?=\p{Lu})`,
      sample: 'a passé dix jours en Valdorie',
    },
    {
      language: 'es',
      means: 'arrived',
      pattern: String.raw`(?<!\p{L})pasó (?:\p{L}+ )?(?:días?|semanas?) en (?=\p{Lu})`,
      sample: 'pasó diez días en Valdoria',
    },
    {
      language: 'en',
      means: 'another visit',
      pattern: String.raw`\b(?:previous|earlier(?! than)|former|predecessor|in the past|postponed|(?<!than )(?:initially|originally planned){{for days}}|preparatory)\b`,
      sample: 'the previous visit',
    },
    // "The visit, originally planned for ten days, was cut short" is of this one
    {
      language: 'en',
      means: 'for days',
      pattern: '(?! (?:planned |scheduled )?(?:for|to last) (?:[\\w-]+ ){1,2}(?:days|weeks))',
      sample: ' planned for 2097',
    },
    {
      language: 'fr',
      means: 'another visit',
      pattern: String.raw`(?<!\p{L})(?:précédente|antérieure|prédécesseur|reportée|(?<!qu[’']|prévue? )initialement(?! prévue? pour \p{L}+ (?:jours|semaines)))(?!\p{L})`,
      sample: 'la précédente visite',
    },
    {
      language: 'es',
      means: 'another visit',
      pattern: String.raw`(?<!\p{L})(?:anterior|predecesor|aplazada|(?<!lo |lo previsto )inicialmente(?! previst[oa] para \p{L}+ (?:días|semanas)))(?!\p{L})`,
      sample: 'la anterior visita',
    },
  ],
}

export const holdersTable: PatternTable = {
  flags: 'u',
  precedence: ['after the name', 'holder', 'submitted by', 'Special Rapporteur', 'no person'],
  rows: [
    // words that a name of a person never holds: a body, an organ, a part of the document
    {
      language: 'en',
      means: 'no person',
      pattern: String.raw`\b(?:Special|Human|General|Commission|United|Mission|Visit|Addendum|Summary|Economic|Note|Pursuant|Submitted|The)\b`,
      sample: 'Human Rights Council',
    },
    {
      language: 'en',
      means: 'no person',
      pattern: String.raw`\b(?:Secretariat|Council|Rapporteur|Assembly|Nations|Government|Report|Rights|Committee|Ministry|Republic|State|Annex)\b`,
      sample: 'Ministry of Justice',
    },
    {
      language: 'any',
      means: 'after the name',
      pattern: String.raw`\s+(?:Visit|Mission|Addendum|Summary|Note|Follow-up|Report|Annex|Contents|Pursuant)(?!\p{L}).*$`,
      sample: 'Ada Valdorian Addendum',
    },
    {
      language: 'any',
      means: 'after the name',
      pattern: String.raw`\s+(?:Misión|Visita|Visite|Additif|Adición|Résumé|Resumen|Nota|Informe|Rapport|Índice)(?!\p{L}).*$`,
      sample: 'Ada Valdorian Misión',
    },
    {
      language: 'any',
      means: 'holder',
      pattern: String.raw`(?:punishment|tortur[ea]|dégradants|degradantes)\s*,\s*{{name}}`,
      sample: 'degradantes, Ada Valdorian',
    },
    {
      language: 'any',
      means: 'submitted by',
      pattern: String.raw`(?:submitted|présenté|presentado)\s+(?:by|par|por)\s+{{the holder}}?{{name}}`,
      sample: 'submitted by Ms. Ada Valdorian',
    },
    {
      language: 'any',
      means: 'the holder',
      pattern: String.raw`(?:the Special Rapporteur\s*,?\s*|(?:le|la) Rapporteu(?:r|se) spécial[e]?\s*,?\s*|(?:el|la) Relator[a]? Especial\s*,?\s*)`,
      sample: 'la Relatora Especial ',
    },
    {
      language: 'any',
      means: 'name',
      pattern: String.raw`(?:(?:Mr|Ms|Mrs|Miss|Dr|Prof|Professor|Sir|Dame)\b\.?\s){0,2}((?!(?:Mr|Ms|Mrs|Dr|Sir)\b)\p{Lu}[\p{L}.'’-]*(?:\s+{{further name}}){1,5})`,
      sample: 'Ms. Ada van Valdor',
    },
    {
      language: 'any',
      means: 'further name',
      pattern: String.raw`(?:(?:van|von|vom|de|der|den|del|dos|das|do|da|di|la|le|las|los|ben|bin|ibn|al|el|y|ter|ten|zu|af)(?=\s)|\p{Lu}[\p{L}.'’-]*)`,
      sample: 'van Valdor',
    },
    {
      language: 'any',
      means: 'Special Rapporteur',
      pattern: String.raw`{{mandate holder}},\s+(?:M\.\s|Mme\s|(?:el )?Sr\.\s|(?:la )?Sra\.\s)?{{name}}`,
      sample: 'Special Rapporteur, Ada Valdorian',
    },
    {
      language: 'any',
      means: 'mandate holder',
      pattern: '(?:Special Rapporteur|Rapporteur spécial|Rapporteuse spéciale|Relatora? Especial)',
      sample: 'Relatora Especial',
    },
  ],
}

/** Asked now, and by the mandate: such words beat a heading that holds no recommendations. */
export const rapporteurTable: PatternTable = {
  precedence: ['Rapporteur appeals', 'Rapporteur asks', 'should be changed', 'should act'],
  rows: [
    {
      language: 'en',
      means: 'Rapporteur appeals',
      pattern: String.raw`\b(?:Rapporteur|He|She|They) (?:\w+ly |also )?(?:makes?|launch(?:es)?|issues?|address(?:es)?) an? (?:\w+ )?appeal to\b`,
      sample: 'The Special Rapporteur makes an urgent appeal to the parties',
    },
    {
      language: 'fr',
      means: 'Rapporteur appeals',
      pattern: String.raw`(?<!\p{L})(?:spéciale?|Il|Elle) (?:\p{L}+ment )?(?:(?:lance|adresse) un (?:\p{L}+ )?appel (?:à|aux?)|en appelle (?:à|aux?))(?!\p{L})`,
      sample: 'Le Rapporteur spécial lance un appel à la communauté internationale',
    },
    {
      language: 'es',
      means: 'Rapporteur appeals',
      pattern: String.raw`(?<!\p{L})Especial (?:también )?(?:(?:hace|formula|dirige|lanza) un (?:\p{L}+ )?llam(?:amiento|ado) al?|apela al?)(?!\p{L})`,
      sample: 'El Relator Especial hace un llamamiento a los donantes',
    },
    {
      language: 'en',
      means: 'Rapporteur asks',
      pattern: String.raw`\b{{who}}(?:,[^,]{3,80},)? (?:{{likewise}} ){0,2}{{asks}} (?:that|the|upon|on|for|all)\b`,
      sample: 'The Special Rapporteur therefore urges the Government',
    },
    {
      language: 'en',
      means: 'who',
      pattern: '(?:Special Rapporteurs?|the (?:independent )?experts|He|She|They)',
      sample: 'The experts',
    },
    {
      language: 'fr',
      means: 'who',
      pattern: '(?:Rapporteu(?:r|se)s? spécia(?:les?|l|ux)|les experts(?: indépendants)?|Ils?|Elles?)',
      sample: 'Les experts',
    },
    {
      language: 'es',
      means: 'who',
      pattern: '(?:Relator(?:as?|es)? Especial(?:es)?|los expertos(?: independientes)?)',
      sample: 'Los expertos',
    },
    {
      language: 'en',
      means: 'likewise',
      pattern: 'also|strongly|therefore|further|again|thus|accordingly|respectfully',
      sample: 'therefore',
    },
    {
      language: 'fr',
      means: 'Rapporteur asks',
      pattern: String.raw`(?<!\p{L}){{who}}(?: \p{L}+ment)? {{asks}}(?: \p{L}+ment)? (?:au|aux|à|le|les|la|que|l['’])`,
      sample: 'Le Rapporteur spécial recommande au Gouvernement',
    },
    {
      language: 'es',
      means: 'Rapporteur asks',
      pattern: String.raw`(?<!\p{L}){{who}}(?: (?:también|asimismo|por tanto))? {{asks}} (?:al|a|que|encarecidamente)(?!\p{L})`,
      sample: 'El Relator Especial recomienda al Gobierno',
    },
    // among what was found: words that ask as well as they judge
    {
      language: 'en',
      means: 'should act',
      pattern: String.raw`\b(?:should|ought to|(?:Government|State(?: party)?) must)\b(?! have \p{L}+(?:ed|en)\b)`,
      sample: 'The Government should amend it',
      counter: 'The Government should have amended it',
    },
    {
      language: 'fr',
      means: 'should act',
      pattern: String.raw`(?<!\p{L})(?:devrai(?:en)?t|(?:Gouvernement|État)(?: partie)? doit)(?!\p{L})`,
      sample: 'Le Gouvernement devrait la modifier',
    },
    {
      language: 'es',
      means: 'should act',
      pattern: String.raw`(?<!\p{L})(?:deberían?|(?:Gobierno|Estado)(?: parte)? debe)(?!\p{L}| haber)`,
      sample: 'El Gobierno debería modificarla',
    },
    {
      language: 'en',
      means: 'should be changed',
      pattern: String.raw`^[^.:;]{3,120}? (?:should|needs? to) (?:\p{L}+ly |also )?be (?:{{changed}})\b`,
      sample: 'The definition should be brought into line with article 1',
      counter: 'The definition should be noted',
    },
    {
      language: 'en',
      means: 'changed',
      pattern:
        'amended|repealed|abolished|brought into|revised|reviewed|ratified|adopted|enacted|established|made an?|set up|closed',
      sample: 'repealed',
    },
    {
      language: 'en',
      means: 'changed',
      pattern:
        'reformed|harmoni[sz]ed|aligned|criminali[sz]ed|strengthened|investigated|released|introduced|withdrawn|defined',
      sample: 'reformed',
    },
    {
      language: 'fr',
      means: 'should be changed',
      pattern: String.raw`^[^.:;]{3,120}? devrai(?:en)?t (?:\p{L}+ment )?être (?:\p{L}+ment )?(?:{{changed}})(?!\p{L})`,
      sample: 'La définition devrait être mise en conformité avec l’article premier',
      counter: 'La définition devrait être connue',
    },
    {
      language: 'fr',
      means: 'changed',
      pattern:
        '(?:modifi|amend|abrog|abol|révis|ratifi|adopt|cré|ferm|réform|harmonis|align|renforc|libér|retir|défin)[éi]e?s?|mise?s? (?:en|sur pied)|érigée?s?',
      sample: 'abrogées',
    },
    {
      language: 'es',
      means: 'should be changed',
      pattern: String.raw`^[^.:;]{3,120}? deberían? (?:\p{L}+mente )?(?:ser (?:{{change}})[ai]d[oa]s?|(?:{{change}})[aei]rse|ponerse)(?!\p{L})`,
      sample: 'La definición debería armonizarse con el artículo 1',
      counter: 'La definición debería conocerse',
    },
    {
      language: 'es',
      means: 'change',
      pattern:
        'modific|enmend|derog|abol|revis|ratific|aprob|adopt|cre|establec|cerr|reform|armoniz|ajust|adecu|reforz|liber|retir|defin|tipific',
      sample: 'derog',
    },
    ...asks,
  ],
}
