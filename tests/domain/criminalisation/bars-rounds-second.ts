// Second round of the same kinds, written after the rules were mended on the first: 49 of its 70 asks were found at first try.
import type { Round } from './bars-rounds.ts'

export const secondRound: readonly Round[] = [
  {
    kind: 'a treaty by its article or a pronoun',
    tag: 'definition_art1',
    texts: {
      en: [
        'Having signed UNCAT, ratify it and see that article 1 thereof is reflected in the Crimes Act',
        'Ratify the Convention against Torture and adopt in the Penal Code the definition contained in article 1 of that treaty',
      ],
      fr: [
        'Adhérer à la Convention contre la torture et reprendre dans le Code pénal la définition que donne son article premier',
      ],
      es: ['Adherirse a la Convención contra la Tortura y recoger en su legislación la definición de su artículo 1'],
    },
  },
  {
    kind: 'a treaty by its article or a pronoun',
    tag: null,
    texts: {
      en: [
        'Ratify CAT and criminalize, as its article 4 requires, all the acts that it defines',
        'Since it is a party to the Convention against Torture, domesticate it by means of an Act of Parliament',
        'Accede to CAT and let its provisions take effect in domestic criminal law',
        'Having acceded to the Convention against Torture in 2087, bring the Criminal Code up to its requirements',
      ],
      fr: ['Maintenant que la Convention contre la torture est ratifiée, la transposer dans la législation pénale'],
      es: [
        'Tras la ratificación de la Convención contra la Tortura, incorporar al derecho penal las obligaciones que de ella se derivan',
      ],
    },
  },
  {
    kind: 'a treaty by its article or a pronoun',
    tag: 'none',
    texts: {
      en: [
        'Ratify the Convention against Torture and withdraw the reservation to its article 30',
        'Having ratified CAT, give effect to the recommendations of its treaty body on prison conditions',
        'Accede to CAT and to the Convention on the Rights of the Child and incorporate the latter into domestic law',
      ],
      fr: ['Ayant ratifié la Convention contre la torture, donner suite aux visites des mécanismes'],
      es: ['Ratificar la Convención contra la Tortura y aceptar la competencia del Comité según su artículo 22'],
    },
  },
  {
    kind: 'ill-treatment as the object',
    tag: 'cidt_offence',
    texts: {
      en: [
        'Bring cruel or degrading treatment of inmates within the ambit of the Penal Code as an offence',
        'Make public officials who mistreat prisoners liable to criminal penalties by law',
        'Enact a provision that renders degrading treatment by police officers a crime',
        'Ensure that the Penal Code contains an offence of inhuman treatment',
        'Amend the Criminal Code to add ill-treatment by prison staff to the acts that it punishes',
        'Let cruel treatment in custody figure in the law as a distinct offence',
      ],
      fr: [
        'Ajouter au Code pénal une infraction de traitements inhumains ou dégradants commis par des agents de l’État',
        'Prévoir dans le Code pénal la responsabilité pénale de tout agent qui inflige des mauvais traitements',
      ],
      es: [
        'Añadir al Código Penal los malos tratos cometidos por funcionarios como delito',
        'Prever en el Código Penal la responsabilidad penal de quienes inflijan tratos degradantes a los presos',
      ],
    },
  },
  {
    kind: 'ill-treatment as the object',
    tag: 'none',
    texts: {
      en: [
        'Establish who bears criminal responsibility for the cruel treatment of detainees at the camp',
        'Include cases of ill-treatment among the matters that the Ombudsman reports on',
        'Inform the Committee of the officials who were convicted of crimes of ill-treatment',
      ],
      fr: ['Faire figurer la prévention des mauvais traitements parmi les priorités de la police'],
      es: ['Incluir la prevención de los malos tratos entre las materias de la academia de policía'],
    },
  },
  {
    kind: 'leave to prosecute',
    tag: 'amnesty_immunity',
    texts: {
      en: [
        'Dispense with the authorization of the Ministry for bringing officers to trial for torture',
        'Revoke section 12, which makes the prosecution of torture dependent on ministerial consent',
        'Allow courts to try officials for torture without first seeking the permission of the executive',
        'Repeal all legal provisions that demand executive approval prior to indicting members of the forces for torture',
        'Scrap the sanction that prosecutors must obtain before bringing a torture case against a civil servant',
        'Ensure in law that prosecutors need no clearance from the Government to charge officials with torture',
      ],
      fr: [
        'Mettre fin à l’obligation d’obtenir l’aval du ministère avant de juger un agent pour torture',
        'Modifier la loi pour qu’aucun accord de la hiérarchie ne soit exigé avant de poursuivre des gendarmes pour torture',
      ],
      es: [
        'Poner fin al requisito de obtener la venia del ministerio para juzgar a policías por tortura',
        'Modificar la ley para que los militares puedan ser procesados por tortura sin autorización del Gobierno',
      ],
    },
  },
  {
    kind: 'leave to prosecute',
    tag: 'none',
    texts: {
      en: [
        'Amend the rules on the authorization of searches and prosecute officers who resort to torture',
        'Prosecute officers for torture without delay and with the approval of the public',
        'Review the sanctions imposed on officers tried for torture',
      ],
      fr: ['Poursuivre sans délai les auteurs de torture et retirer leur permis de port d’arme'],
      es: ['Procesar sin demora a los autores de tortura y revisar los permisos de armas'],
    },
  },
  {
    kind: 'time bars',
    tag: 'limitation_periods',
    texts: {
      en: [
        'Exempt torture from prescription',
        'Provide that prosecutions for torture may be brought at any time',
        'Take out of the Code the fifteen-year limit after which torture can no longer be prosecuted',
        'Declare that the passing of time is no bar to trying the crime of torture',
        'Ensure that the right to prosecute torture does not expire',
        'Lengthen the limitation period for torture',
      ],
      fr: [
        'Prévoir que l’action publique pour torture ne s’éteint pas avec le temps',
        'Veiller à ce que la torture puisse être poursuivie sans limite de temps',
      ],
      es: [
        'Disponer que la acción penal por tortura no caduque',
        'Velar por que la tortura pueda perseguirse sin límite de tiempo',
      ],
    },
  },
  {
    kind: 'time bars',
    tag: 'none',
    texts: {
      en: [
        'Lift the ban on bringing lawyers into places where torture is practised',
        'Ensure that allegations of torture are investigated within a set time limit',
        'Remove the bar on visits to places of detention where torture is alleged',
      ],
      fr: ['Enquêter dans les meilleurs délais sur toute allégation de torture'],
      es: ['Eliminar las demoras en la investigación y el enjuiciamiento de los casos de tortura'],
    },
  },
  {
    kind: 'bills by their title',
    tag: 'bill_adoption',
    texts: {
      en: [
        'Speed up the adoption of the Torture and Inhuman Treatment (Prohibition) Bill of 2085',
        'Pass into law the Anti-Torture and Custodial Violence Bill',
        'Move ahead with the Suppression of Torture (Penalties) Bill',
        'Secure parliamentary approval of the Criminal Code (Torture) Amendment Bill',
        'Resume debate of the Torture Offences Bill and enact it',
        'Submit to the Senate the pending Torture and Enforced Disappearances Bill',
      ],
      fr: [
        'Achever l’examen de la proposition de loi (texte n° 8) réprimant la torture',
        'Promulguer la loi sur la torture et les traitements cruels votée en 2087',
      ],
      es: [
        'Culminar el trámite del proyecto de ley de tortura y otros tratos crueles',
        'Dar curso en el Congreso al proyecto de ley contra la tortura',
      ],
    },
  },
  {
    kind: 'bills by their title',
    tag: 'none',
    texts: {
      en: [
        'Finalize the training manual on torture for officers of the Bill Street station',
        'Pass on to the prosecutor all files on torture and custodial deaths',
        'Adopt measures to end torture and finalize the Juvenile Justice Bill',
      ],
      fr: ['Achever l’enquête sur les actes de torture et adopter le projet de loi sur la presse'],
      es: ['Poner fin a la tortura y aprobar el proyecto de ley de aguas'],
    },
  },
  {
    kind: 'nothing justifies torture',
    tag: 'non_derogability',
    texts: {
      en: [
        'Write into the Constitution that torture is forbidden even in a state of war',
        'Strike out the section of the Security Act that excuses torture when public safety is at stake',
        'Amend the law so that neither war nor public emergency can serve as a defence to torture',
        'Enshrine in law that nothing can justify torture',
        'Provide by law that the prohibition of torture admits of no exception',
        'Abolish the defence of lawful sanction to charges of torture',
      ],
      fr: [
        'Inscrire dans le Code pénal que rien ne saurait justifier la torture, pas même l’état de guerre',
        'Supprimer de la loi la clause selon laquelle l’état de nécessité excuse la torture',
      ],
      es: [
        'Consagrar en la ley que nada puede justificar la tortura, ni siquiera la guerra',
        'Suprimir del Código la cláusula que excusa la tortura en estado de necesidad',
      ],
    },
  },
  {
    kind: 'nothing justifies torture',
    tag: 'none',
    texts: {
      en: [
        'Refrain from using the state of emergency as an excuse for torture',
        'Condemn torture in all circumstances and prosecute those who justify it',
        'Apply the law strictly, so that no officer feels justified in using torture',
      ],
      fr: ['S’abstenir de justifier la torture par l’état d’urgence'],
      es: ['Dejar de invocar la lucha contra el terrorismo para justificar la tortura'],
    },
  },
  {
    kind: 'jurisdiction and military codes',
    tag: 'jurisdiction_arts5_8',
    texts: {
      en: [
        'Give its courts the power, by law, to try torture committed in another country by a person found in its territory',
        'Ensure that the Criminal Code applies to acts of torture committed beyond its borders',
        'Amend its legislation to allow prosecution of torture irrespective of the place where it was committed',
      ],
      fr: ['Instaurer la compétence universelle pour le crime de torture'],
      es: ['Consagrar en la ley la jurisdicción universal respecto del delito de tortura'],
    },
  },
  {
    kind: 'jurisdiction and military codes',
    tag: 'military_code',
    texts: {
      en: [
        'Make torture an offence under the Defence Act',
        'Amend the Naval Discipline Act to define the crime of torture',
        'Include torture as a separate offence in the disciplinary code of the armed forces',
      ],
      fr: ['Définir la torture dans la loi portant statut des forces armées'],
      es: ['Tipificar la tortura en el Código de Disciplina Militar'],
    },
  },
  {
    kind: 'jurisdiction and military codes',
    tag: 'none',
    texts: {
      en: [
        'Extradite persons accused of torture to countries whose courts are competent',
        'Apply the Armed Forces Act to soldiers who commit torture',
        'Refer cases of torture by soldiers abroad to the civilian prosecutor',
      ],
      fr: ['Enquêter sur les actes de torture commis à l’étranger par ses soldats'],
      es: ['Cooperar con los tribunales extranjeros en las causas por tortura'],
    },
  },
]
