// First round of asks on treaties by pronoun, ill-treatment, bars, bills and jurisdiction, with look-alikes, in three languages.

type Language = 'en' | 'fr' | 'es'
/** `tag`: among the sub-tags of each ask; null where any will do, "none" where the texts ask for nothing of the kind. */
export type Round = { kind: string; tag: string | null; texts: Partial<Record<Language, readonly string[]>> }

export const firstRound: readonly Round[] = [
  {
    kind: 'a treaty by its article or a pronoun',
    tag: 'definition_art1',
    texts: {
      en: [
        'Accede to UNCAT and bring its article 1 into the Penal Code',
        'Become a party to the Convention against Torture and enact the definition set out in its article 1',
      ],
      fr: ['Ratifier la Convention contre la torture et en transposer l’article premier en droit interne'],
      es: ['Ratificar la Convención contra la Tortura e incorporar su artículo 1 al Código Penal'],
    },
  },
  {
    kind: 'a treaty by its article or a pronoun',
    tag: null,
    texts: {
      en: [
        'After ratification of CAT, transpose article 4 thereof into national criminal law',
        'Now that it has acceded to the Convention against Torture, translate it into national criminal legislation',
        'As a party to CAT since 2011, give it full effect in the domestic legal order',
        'Sign and ratify UNCAT and write its articles 1 and 4 into domestic law',
      ],
      fr: ['Ayant ratifié la Convention contre la torture, lui donner effet dans son droit pénal'],
      es: ['Habiendo ratificado la Convención contra la Tortura, darle efecto en la legislación penal interna'],
    },
  },
  {
    kind: 'a treaty by its article or a pronoun',
    tag: 'none',
    texts: {
      en: [
        'Ratify CAT and its Optional Protocol, and make the declaration under its article 22',
        'Ratify CAT and report under article 19 thereof',
        'Having ratified the Convention against Torture, submit its initial report to the Committee',
      ],
      fr: ['Ratifier la Convention contre la torture et faire la déclaration prévue à son article 22'],
      es: [
        'Ratificar la Convención contra la Tortura y transponer al derecho interno la Convención sobre los Derechos del Niño',
      ],
    },
  },
  {
    kind: 'ill-treatment as the object',
    tag: 'cidt_offence',
    texts: {
      en: [
        'Add cruel treatment of prisoners to the list of offences in the Criminal Code',
        'Create criminal liability under the Penal Code for guards who inflict degrading treatment on inmates',
        'Provide in law for the criminal responsibility of police officers who ill-treat persons in custody',
        'List inhuman or degrading punishment of detainees as a felony in the Penal Code',
        'Introduce into the Penal Code a provision punishing officials who subject persons to ill-treatment',
        'Insert ill-treatment by public officials in the catalogue of crimes',
      ],
      fr: [
        'Faire figurer les traitements inhumains infligés aux détenus parmi les infractions du Code pénal',
        'Établir dans la loi la responsabilité pénale des agents qui soumettent des détenus à des traitements cruels',
      ],
      es: [
        'Incluir los tratos inhumanos a los detenidos entre los delitos del Código Penal',
        'Establecer por ley la responsabilidad penal de los funcionarios que sometan a los detenidos a tratos crueles',
      ],
    },
  },
  {
    kind: 'ill-treatment as the object',
    tag: 'none',
    texts: {
      en: [
        'Hold criminally liable the officials who subjected detainees to cruel treatment',
        'Ensure that officers who ill-treat detainees are prosecuted under the Penal Code',
        'Include the prevention of inhuman treatment of detainees in police training',
      ],
      fr: [
        'Établir la responsabilité des agents qui ont soumis des détenus à des traitements cruels et les poursuivre',
      ],
      es: ['Enjuiciar a los funcionarios que hayan sometido a los detenidos a tratos inhumanos'],
    },
  },
  {
    kind: 'leave to prosecute',
    tag: 'amnesty_immunity',
    texts: {
      en: [
        'Do away with the need for governmental permission to open criminal proceedings against officials for torture',
        'Amend section 45 so that no authorization is needed to charge police officers with torture',
        'Abolish the rule that the Attorney General’s consent is required before an officer may be prosecuted for torture',
        'Delete the clause requiring leave of the Minister to institute a prosecution for torture',
        'Lift the need for a sanction to try soldiers for acts of torture',
        'Repeal the provision under which public servants may not be charged with torture without the sanction of the Government',
      ],
      fr: [
        'Supprimer la nécessité d’une autorisation du ministre pour engager des poursuites contre des agents pour actes de torture',
        'Abroger l’article qui exige l’autorisation du gouvernement avant d’inculper un policier de torture',
      ],
      es: [
        'Eliminar la necesidad de autorización para iniciar actuaciones contra funcionarios por actos de tortura',
        'Derogar el permiso que exige el artículo 12 para procesar a militares por tortura',
      ],
    },
  },
  {
    kind: 'leave to prosecute',
    tag: 'none',
    texts: {
      en: [
        'Remove officers accused of torture from duty without waiting for authorization to institute proceedings',
        'Abolish the need for authorization to visit places of detention where torture is reported',
        'Institute proceedings against officials for acts of torture',
      ],
      fr: ['Supprimer la nécessité d’une autorisation pour visiter les lieux de détention et prévenir la torture'],
      es: ['Sancionar a los funcionarios acusados de tortura y autorizar visitas a las cárceles'],
    },
  },
  {
    kind: 'time bars',
    tag: 'limitation_periods',
    texts: {
      en: [
        'Remove the time bar on prosecutions for torture',
        'Repeal the ten-year bar on bringing charges of torture',
        'Ensure that the crime of torture can be prosecuted regardless of the time elapsed',
        'Make the crime of torture free of any time limit',
        'Do away with time bars for acts of torture',
        'Ensure that torture is never time-barred',
      ],
      fr: [
        'Abolir le délai de prescription pour la torture',
        'Supprimer tout délai au-delà duquel la torture ne peut plus être poursuivie',
      ],
      es: [
        'Suprimir el plazo de prescripción de la tortura',
        'Eliminar todo límite temporal para el enjuiciamiento de la tortura',
      ],
    },
  },
  {
    kind: 'time bars',
    tag: 'none',
    texts: {
      en: [
        'Abolish the time limit for lodging complaints with the torture rehabilitation fund',
        'Set a time limit for police custody in order to prevent torture',
        'Bar from office for a time any official convicted of torture',
      ],
      fr: ['Fixer un délai maximal de garde à vue afin de prévenir la torture'],
      es: ['Fijar un límite temporal a la detención policial para prevenir la tortura'],
    },
  },
  {
    kind: 'bills by their title',
    tag: 'bill_adoption',
    texts: {
      en: [
        'Finalise the Torture and Ill-Treatment (Criminalisation) Bill',
        'Expedite the passage of the Torture (Offences) Bill, 2019',
        'Complete the enactment of the Custodial Torture Bill',
        'Bring into force the Torture, Enforced Disappearance and Custodial Death (Prevention) Act',
        'Adopt swiftly the Prohibition and Prevention of Torture (Amendment) Bill',
        'Table before Parliament the Torture and Other Cruel Treatment [Prohibition] Bill',
      ],
      fr: [
        'Finaliser le projet de loi (n° 33) relatif à la torture et aux décès en détention',
        'Mener à son terme l’adoption du projet de loi portant répression de la torture',
      ],
      es: [
        'Finalizar la aprobación del proyecto de ley (2088) de prevención y sanción de la tortura',
        'Ultimar el anteproyecto de ley sobre la tortura y las muertes en custodia',
      ],
    },
  },
  {
    kind: 'bills by their title',
    tag: 'none',
    texts: {
      en: [
        'Finalize the National Preventive Mechanism against Torture (Establishment) Bill',
        'Finalize the investigation into the death under torture of Mr. Bill Orsen',
        'Implement the Torture and Custodial Death (Prevention) Act',
      ],
      fr: ['Finaliser le projet de loi portant création du mécanisme national de prévention de la torture'],
      es: ['Finalizar la investigación de las denuncias de tortura y muertes en custodia'],
    },
  },
  {
    kind: 'nothing justifies torture',
    tag: 'non_derogability',
    texts: {
      en: [
        'Amend the Defence Regulations, which permit torture to be justified in time of war',
        'Guarantee in the Constitution that no circumstances whatsoever may justify torture',
        'State in the Penal Code that torture cannot be justified under any circumstances',
        'Ensure that its law provides that a state of emergency may never be pleaded to excuse torture',
        'Remove from the Criminal Code the clause under which necessity excuses torture',
      ],
      fr: [
        'Abroger la disposition de la loi sur l’état d’urgence qui permet de justifier la torture',
        'Garantir dans la loi que la torture ne puisse en aucun cas être justifiée',
      ],
      es: [
        'Establecer en el Código Penal que la tortura no se justifica en ninguna circunstancia',
        'Derogar la disposición que permite justificar la tortura en circunstancias excepcionales',
        'Disponer en la ley que en ningún caso se podrá alegar el estado de emergencia para justificar la tortura',
      ],
    },
  },
  {
    kind: 'nothing justifies torture',
    tag: 'none',
    texts: {
      en: [
        'Ensure in practice that no one is tortured under any circumstances',
        'Never invoke the fight against terrorism to justify torture',
        'Lift the state of emergency and end torture',
      ],
      fr: ['Ne tolérer la torture en aucune circonstance'],
      es: ['Garantizar que en ninguna circunstancia se torture a los detenidos'],
    },
  },
  {
    kind: 'jurisdiction and military codes',
    tag: 'jurisdiction_arts5_8',
    texts: {
      en: [
        'Revise the Penal Code so that its courts are competent to try acts of torture committed outside its territory',
        'Provide in law that torture committed abroad by or against its nationals can be tried by its courts',
        'Extend the jurisdiction of national courts to the crime of torture wherever committed',
      ],
      fr: [
        'Modifier le Code pénal afin que les tribunaux soient compétents pour les actes de torture commis à l’étranger',
      ],
      es: [
        'Establecer en la ley la competencia de los tribunales sobre el delito de tortura cometido fuera de su territorio',
      ],
    },
  },
  {
    kind: 'jurisdiction and military codes',
    tag: 'military_code',
    texts: {
      en: [
        'Amend the Army Act to include the offence of torture',
        'Define torture in the Armed Forces Code',
        'Incorporate the crime of torture in the law governing the defence forces',
      ],
      fr: ['Introduire le crime de torture dans le Code pénal des forces armées'],
      es: ['Incluir el delito de tortura en la Ley de las Fuerzas Armadas'],
    },
  },
  {
    kind: 'jurisdiction and military codes',
    tag: 'none',
    texts: {
      en: [
        'Cooperate with courts abroad in cases of torture',
        'Ensure that members of the armed forces who commit torture are tried by ordinary courts',
        'Give victims of torture committed abroad access to rehabilitation',
      ],
      fr: ['Ne pas renvoyer de personnes vers l’étranger où elles risquent la torture'],
      es: ['Formar a las fuerzas armadas sobre la prohibición de la tortura'],
    },
  },
]
