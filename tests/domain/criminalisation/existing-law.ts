// Invented asks about a law that is there, in three languages with one design: applied, spread, taught, told of, referred to, or lacking something.
import type { UnlikeAsk } from './unlike-en.ts'

const yes = (text: string): UnlikeAsk => ({ flag: true, text })
const no = (text: string): UnlikeAsk => ({ flag: false, text })

export const english: Record<string, readonly UnlikeAsk[]> = {
  applied: [
    no('Apply the definition of torture that is set out in the law'),
    no('Strengthen the enforcement of the provisions defining torture'),
    yes('Adopt and enforce a law that defines torture'),
    yes('Translate the definition of torture into its legislation'),
  ],
  spread: [
    no('Disseminate the definition of torture'),
    no('Publish the bill on torture and consult civil society on its implementation once adopted'),
    no('Make the definition of torture widely known'),
    yes('Publish in the official gazette the Act that defines torture'),
  ],
  taught: [
    no('Include the definition of torture in the training curriculum of police officers'),
    no('Organize workshops on the definition of torture'),
    yes('Include the definition of torture in the Penal Code'),
  ],
  told: [
    no('Provide information on the definition of torture in the next report'),
    no('Report to the Committee on the definition of torture'),
    yes('Define torture in law and provide information on it'),
  ],
  'referred to': [
    no(
      'Ensure that officials who commit the offence of torture, as defined in article 1 of the Convention, are brought to justice',
    ),
    no('Investigate torture, including those acts defined in article 1 of the Convention'),
    yes('Criminalize torture as defined in article 1 of the Convention'),
    yes('Ensure that its law prohibits torture as defined in article 1 of the Convention'),
  ],
  'sentences of their own': [
    no('Ratify the Rome Statute and define genocide in national law; eliminate torture in prisons'),
  ],
  lacking: [
    yes('Fill the legal vacuum concerning the offence of torture'),
    yes(
      'Make sure that perpetrators of torture can be charged with torture as such under criminal law, by creating that offence',
    ),
    yes('Bring the offence of torture into line with the Convention'),
    yes('Amend article 243 so that it covers mental suffering, in line with article 1 of the Convention'),
    no('Fill the gaps in the protection of victims of torture'),
    no('Investigate torture and create a special unit for offences of officials'),
  ],
  printed: [
    yes('Adopt a deﬁnition of torture'),
    yes('Make torture a speciﬁc oﬀence'),
    yes('Define tor\u200dture in the Penal Code'),
    yes('Make t\u043erture an offence'),
    yes('Crimi-nalize torture'),
  ],
  'another act, penalty or recommendation': [
    no('Criminalize reprisals against persons who report torture'),
    no('Provide information on whether torture has been criminalized in the new Penal Code'),
    no('Criminalize the use of evidence obtained by torture'),
    no('Criminalize marital rape and female genital mutilation, which amount to torture'),
    no('Publish the recommendation that torture be made a crime'),
    no('Criminalize retaliation against those who complain of torture'),
    no('Criminalize intimidation of witnesses of torture'),
    no('Criminalize threats against human rights defenders documenting torture'),
    no('Abolish the death penalty in its Penal Code, in accordance with the Convention against Torture'),
    no('Disseminate the recommendation to criminalize torture'),
    no('Translate and publish the recommendation that torture be criminalized'),
    no('Criminalize the sale of equipment used for torture'),
    no('Criminalize forced sterilization, which may amount to torture'),
    no('Clarify whether torture is a crime under the draft code'),
    yes('Implement the recommendation that torture be made a crime'),
    yes('Criminalize torture and the use of evidence obtained by torture'),
    yes('Criminalize torture and reprisals against persons who report torture'),
    yes('Criminalize enforced disappearance and torture'),
    yes('Criminalize all acts that amount to torture'),
    yes('Criminalize acts which amount to torture'),
    yes('Criminalize torture and provide information on whether the new Penal Code has been adopted'),
    yes('Punish torture as such in the new Penal Code'),
  ],
}

export const french: Record<string, readonly UnlikeAsk[]> = {
  applied: [
    no('Appliquer la définition de la torture inscrite dans la loi'),
    no('Renforcer l’application de la loi incriminant la torture'),
    yes('Adopter et appliquer une loi incriminant la torture'),
    yes('Étendre le champ d’application de la définition de la torture'),
  ],
  spread: [
    no('Diffuser la loi qui érige la torture en infraction'),
    no('Faire mieux connaître la définition de la torture'),
    yes('Publier au Journal officiel la loi incriminant la torture'),
  ],
  taught: [
    no('Intégrer la définition de la torture dans la formation des policiers'),
    yes('Intégrer la définition de la torture dans le Code pénal'),
  ],
  told: [
    no('Donner des informations sur la définition de la torture dans le prochain rapport'),
    yes('Indiquer clairement dans la loi que la torture est une infraction'),
  ],
  'referred to': [
    no(
      'Veiller à ce que les auteurs d’actes de torture, au sens de l’article premier de la Convention, soient poursuivis',
    ),
    yes('Incriminer la torture telle que définie à l’article premier de la Convention'),
  ],
  lacking: [
    yes('Combler le vide juridique s’agissant de l’infraction de torture'),
    yes('Harmoniser l’infraction de torture avec la Convention'),
    yes(
      'Veiller à ce que la torture ne soit plus qualifiée de coups et blessures, en créant une infraction spécifique',
    ),
    no('Combler les lacunes dans la prise en charge des victimes de la torture'),
  ],
  printed: [yes('Adopter une déﬁnition de la torture'), yes('Incrimi-\nner la torture')],
  'another act, penalty or recommendation': [
    no('Abolir la peine de mort dans son Code pénal, conformément à la Convention contre la torture'),
    no('Diffuser la recommandation d’ériger la torture en infraction'),
    no('Diffuser la recommandation tendant à ce que la torture soit érigée en crime'),
    yes('Qualifier la torture d’infraction pénale'),
    yes('Réprimer la torture en tant que telle'),
    no('Incriminer les représailles contre les personnes qui dénoncent la torture'),
    no('Indiquer si la torture a été incriminée dans le nouveau Code pénal'),
    no(
      'Fournir des renseignements sur la question de savoir si la torture a été érigée en infraction dans le nouveau Code pénal',
    ),
    no('Incriminer l’utilisation de preuves obtenues par la torture'),
    no('Incriminer le viol conjugal et les mutilations génitales féminines, qui constituent des actes de torture'),
    no('Interdire les châtiments corporels dans la législation, conformément à la Convention contre la torture'),
    yes('Mettre le Code pénal en conformité avec la Convention contre la torture'),
    yes('Abolir la peine de mort et incorporer dans son Code pénal la Convention contre la torture'),
    no('Réviser le Code pénal et abolir la peine de mort, conformément à la Convention contre la torture'),
    yes('Modifier le Code pénal conformément à la Convention contre la torture'),
    yes('Qualifier la torture de crime'),
    yes('Qualifier les actes de torture d’infractions pénales'),
    yes('Sanctionner la torture en tant que telle'),
    yes('Punir la torture en tant qu’infraction autonome'),
    yes('Réprimer la torture de manière autonome dans le nouveau Code pénal'),
    no('Réprimer les auteurs de torture'),
    no('Réprimer la torture'),
  ],
}

export const spanish: Record<string, readonly UnlikeAsk[]> = {
  applied: [
    no('Aplicar la definición de tortura contenida en la ley'),
    no('Reforzar la aplicación de la ley que penaliza la tortura'),
    yes('Aprobar y aplicar una ley que tipifique la tortura'),
  ],
  spread: [
    no('Difundir la ley que tipifica la tortura'),
    no('Dar a conocer la definición de tortura'),
    yes('Publicar en el Diario Oficial la ley que tipifica la tortura'),
  ],
  taught: [
    no('Incluir la definición de tortura en la formación de la policía'),
    yes('Incluir la definición de tortura en el Código Penal'),
  ],
  told: [
    no('Facilitar información sobre la definición de tortura en el próximo informe'),
    yes('Definir la tortura en la ley e informar al Comité'),
  ],
  'referred to': [
    no('Garantizar que los autores de torturas, según la definición del artículo 1 de la Convención, sean enjuiciados'),
    yes('Tipificar la tortura tal como se define en el artículo 1 de la Convención'),
  ],
  lacking: [
    yes('Subsanar el vacío legal relativo al delito de tortura'),
    yes('Adecuar el tipo penal de tortura a la Convención'),
    yes('Crear el tipo penal de tortura'),
    yes('Que la tortura se juzgue como tal, creando ese delito'),
    no('Subsanar las deficiencias en la atención a las víctimas de tortura'),
  ],
  printed: [yes('Tipi\u00adficar la tortura'), yes('Crear el tipo penal de t\u043ertura')],
  'another act, penalty or recommendation': [
    no('Abolir la pena de muerte en su Código Penal, de conformidad con la Convención contra la Tortura'),
    no('Difundir la recomendación de que se tipifique la tortura como delito'),
    no('Difundir la recomendación de tipificar la tortura'),
    yes('Sancionar la tortura de manera autónoma en el nuevo Código Penal'),
    no('Tipificar las represalias contra las personas que denuncian la tortura'),
    no('Informar si la tortura ha sido tipificada en el nuevo Código Penal'),
    no('Proporcionar información sobre si la tortura ha sido tipificada en el nuevo Código Penal'),
    no('Tipificar el uso de pruebas obtenidas mediante tortura'),
    no('Tipificar la violación conyugal y la mutilación genital femenina, que constituyen tortura'),
    no('Prohibir los castigos corporales en la legislación, de conformidad con la Convención contra la Tortura'),
    yes('Armonizar su Código Penal de conformidad con la Convención contra la Tortura'),
    yes('Sancionar la tortura como tal'),
    yes('Castigar la tortura de manera autónoma'),
    yes('Sancionar la tortura en el Código Penal'),
    yes('Calificar la tortura de delito'),
    no('Sancionar a los autores de tortura'),
    no('Sancionar la tortura de manera efectiva'),
  ],
}
