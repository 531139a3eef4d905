// Invented French and Spanish asks in unlike wording, by construction, each with look-alikes that are not flagged.
import type { UnlikeAsk } from './unlike-en.ts'

type More = Omit<UnlikeAsk, 'flag' | 'text'>
const yes = (text: string, more: More = {}): UnlikeAsk => ({ flag: true, text, ...more })
const no = (text: string, more: More = {}): UnlikeAsk => ({ flag: false, text, ...more })
const cat: More = { mechanism: 'CAT' }
const srt: More = { mechanism: 'SRT' }

export const french: Record<string, readonly UnlikeAsk[]> = {
  offence: [
    yes('L’État partie devrait réprimer la tentative de torture dans son Code pénal', { tags: ['modes_of_liability'] }),
    yes('Réprimer la tentative de commettre des actes de torture', { tags: ['modes_of_liability'] }),
    yes('Que l’État partie érige en infraction les actes de torture', { tags: ['offence_art4'] }),
    yes('Prendre des mesures législatives pour ériger en infraction les mauvais traitements', {
      tags: ['cidt_offence'],
    }),
    yes('Incriminer les traitements cruels, inhumains ou dégradants', { tags: ['cidt_offence'] }),
    yes('Faire en sorte que la torture soit passible de peines à la mesure de sa gravité', { tags: ['penalties'] }),
    yes('Veiller à ce que le Code de justice militaire punisse la torture', { tags: ['military_code'] }),
    yes('Élargir le champ de l’infraction de torture aux actes commis avec l’assentiment d’un agent public', {
      tags: ['definition_art1'],
    }),
    yes(
      'Disposer expressément dans la loi qu’aucune circonstance exceptionnelle ne peut être invoquée pour justifier la torture',
      { tags: ['non_derogability'] },
    ),
    yes('Faire de la torture une infraction distincte', { tags: ['offence_art4', 'autonomous_crime'] }),
    yes('Adopter et appliquer le projet de loi contre la torture', { tags: ['bill_adoption'] }),
    yes('Ratifier la Convention contre la torture et mettre la législation en conformité avec celle-ci'),
    yes('Ratifier la CAT et l’intégrer dans le droit interne'),
    yes('Supprimer l’autorisation préalable exigée pour poursuivre des agents pour torture', {
      tags: ['amnesty_immunity'],
    }),
    no('Réprimer les actes de torture commis par la police et en poursuivre les auteurs'),
    no('Modifier le Code de procédure pénale pour exclure les aveux obtenus par la torture'),
    no('Réviser le Code de procédure pénale afin que toute preuve obtenue sous la torture soit écartée'),
    no('Mettre le Code de procédure pénale en conformité avec l’article 15 de la Convention contre la torture'),
    no('Réprimer la tentative de corruption'),
    no('Ériger en infraction les mauvais traitements envers les animaux'),
    no('Former les magistrats à l’infraction de torture'),
    no('Ratifier la Convention contre la torture et présenter son rapport'),
    no('Appliquer la loi contre la torture'),
    no('Enquêter sur toutes les allégations de mauvais traitements'),
    no('Élargir le mandat du mécanisme national de prévention de la torture'),
  ],
  committee: [
    yes('devrait modifier son Code pénal afin d’y inclure la complicité et la tentative', {
      ...cat,
      tags: ['modes_of_liability'],
    }),
    yes('devrait réprimer la tentative et la complicité', cat),
    yes(
      'Modifier l’article 12 du Code pénal pour aligner la définition de l’agent public sur celle de la Convention',
      srt,
    ),
    yes(
      'devrait modifier le Code pénal pour viser les actes commis avec le consentement exprès ou tacite d’un agent de la fonction publique',
      cat,
    ),
    yes('devrait abolir la prescription pour ces infractions', { ...cat, heading: 'Prescription' }),
    yes('devrait abroger la loi d’amnistie', { ...cat, heading: 'Amnistie' }),
    yes(
      'devrait garantir que ces actes sont passibles de peines appropriées qui prennent en considération leur gravité',
      { ...cat, tags: ['penalties'] },
    ),
    no('devrait modifier le Code pénal pour définir le viol par l’absence de consentement', cat),
    no('devrait réprimer la tentative de traite des personnes', cat),
    no('devrait modifier le Code de procédure pénale pour que les agents publics consignent chaque arrestation', cat),
    no('devrait modifier le Code pénal pour réprimer la corruption des agents publics', cat),
    no('devrait modifier le Code de procédure pénale sur la recevabilité des preuves', cat),
  ],
}

export const spanish: Record<string, readonly UnlikeAsk[]> = {
  offence: [
    yes('Que el Estado parte tipifique los actos de tortura en su Código Penal', { tags: ['offence_art4'] }),
    yes('El Comité recomienda al Estado parte que tipifique todos los actos de tortura', { tags: ['offence_art4'] }),
    yes('El Estado parte debe asegurar que se tipifiquen como delito los actos de tortura', { tags: ['offence_art4'] }),
    yes('Castigar en la ley la tentativa de tortura', { tags: ['modes_of_liability'] }),
    yes('Tipificar como delito los tratos crueles, inhumanos o degradantes', { tags: ['cidt_offence'] }),
    yes('Tipificar los malos tratos en la legislación penal', { tags: ['cidt_offence'] }),
    yes('Ampliar el delito de tortura a los actos cometidos con la aquiescencia de un funcionario', {
      tags: ['modes_of_liability', 'definition_art1'],
    }),
    yes('Establecer en la ley que ninguna circunstancia excepcional justifica la tortura', {
      tags: ['non_derogability'],
    }),
    yes('Aprobar y aplicar el proyecto de ley contra la tortura', { tags: ['bill_adoption'] }),
    yes('Ratificar la Convención contra la Tortura y armonizar la legislación con ella'),
    yes('Eliminar la autorización previa para enjuiciar a funcionarios por tortura', { tags: ['amnesty_immunity'] }),
    yes('Que la tortura sea castigada en la ley con penas acordes con su gravedad', { tags: ['penalties'] }),
    yes('Que defina la tortura en el Código Penal Militar', { tags: ['definition_art1', 'military_code'] }),
    no('Reformar el Código de Procedimiento Penal para excluir las pruebas obtenidas mediante tortura'),
    no('Modificar el Código Procesal Penal a fin de que no se admitan confesiones obtenidas bajo tortura'),
    no('Adecuar el Código de Procedimiento Penal al artículo 15 de la Convención contra la Tortura'),
    no('Castigar a los autores de actos de tortura'),
    no('Tipificar los malos tratos a los animales'),
    no('Tipificar la desaparición forzada como delito'),
    no('Capacitar a los jueces sobre el delito de tortura'),
    no('Aplicar la ley contra la tortura'),
    no('Ampliar el mandato de la comisión sobre la tortura'),
    no('Ratificar la Convención contra la Tortura y presentar su informe'),
    no('Investigar los malos tratos y sancionar a los responsables'),
  ],
  committee: [
    yes('debería modificar su Código Penal a fin de incluir la tentativa y la complicidad', {
      ...cat,
      tags: ['modes_of_liability'],
    }),
    yes(
      'debe reformar el Código Penal para abarcar los actos cometidos con el consentimiento o la aquiescencia de un funcionario público',
      cat,
    ),
    yes('debería ajustar la definición de funcionario público del Código Penal a la Convención', srt),
    yes('debería garantizar que esos delitos no prescriban', { ...cat, heading: 'Prescripción' }),
    yes('debería derogar la Ley de Amnistía', { ...cat, heading: 'Amnistía' }),
    yes('debería velar por que esos delitos se castiguen con penas adecuadas que tengan en cuenta su gravedad', {
      ...cat,
      tags: ['penalties'],
    }),
    no('debería modificar el Código Penal para definir la violación por la falta de consentimiento', cat),
    no('debería modificar el Código Penal para castigar la corrupción de los funcionarios públicos', cat),
    no('debería reformar el Código de Procedimiento Penal sobre la admisión de pruebas', cat),
    no('debería castigar la tentativa de trata de personas', cat),
  ],
}
