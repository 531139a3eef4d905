// Look-alikes of the asks in wording-asks.ts, labelled before they were run (1.11.0); all invented.

export const wordingLookAlikes: readonly (readonly [language: string, where: string, text: string])[] = [
  [
    'en',
    'UPR',
    'Accede to the Rome Statute of the International Criminal Court and cooperate with it in cases of torture.',
  ],
  [
    'en',
    'CAT',
    'Ensure that members of the armed forces accused of torture are tried by civilian courts and that military courts have no jurisdiction over them.',
  ],
  [
    'en',
    'CAT',
    'Ensure that prompt and impartial investigations are carried out into all allegations of torture and that those found guilty receive penalties commensurate with the gravity of their acts.',
  ],
  [
    'en',
    'CAT',
    'Suspend from duty, during the investigation, any official suspected of having committed acts of torture.',
  ],
  [
    'en',
    'CAT',
    'Ensure that statements obtained under torture are inadmissible in any proceedings, in line with article 15 of the Convention.',
  ],
  [
    'en',
    'CAT',
    'Provide the Committee with information on the number of persons convicted of torture and on the penalties imposed.',
  ],
  [
    'en',
    'UPR',
    'Implement fully the Act on the prevention and punishment of torture and allocate adequate resources to it.',
  ],
  [
    'en',
    'CAT',
    'Grant pardon or release on humanitarian grounds to detainees whose state of health is incompatible with detention.',
  ],
  ['en', 'CAT', 'Ensure that victims of torture can obtain redress even where civil claims are time-barred.'],
  [
    'en',
    'UPR',
    'Withdraw the bill that would allow the security forces to hold suspects incommunicado, which puts them at risk of torture.',
  ],
  [
    'en',
    'CAT',
    'The State party should not extradite any person to a country where there are grounds for believing that he or she would be in danger of torture, whatever the offence of which that person is accused.',
  ],
  ['en', 'UPR', 'Adopt the bill establishing the national mechanism for the prevention of torture.'],
  [
    'en',
    'CAT',
    'Recall to police officers that no order from a superior justifies torture, and give them training to that effect.',
  ],
  ['en', 'UPR', 'Ensure that amnesty is not applied to pending reparations claims of victims of torture.'],
  [
    'fr',
    'UPR',
    'Adhérer au Statut de Rome et coopérer avec la Cour pénale internationale dans les affaires de torture.',
  ],
  [
    'fr',
    'CAT',
    'Veiller à ce que les militaires accusés de torture soient jugés par des juridictions civiles et non par des tribunaux militaires.',
  ],
  [
    'fr',
    'CAT',
    'Veiller à ce que tous les cas de torture fassent l’objet d’une enquête et que les auteurs soient condamnés à des peines à la mesure de la gravité de leurs actes.',
  ],
  ['fr', 'CAT', 'Communiquer au Comité des données sur les peines prononcées pour actes de torture.'],
  ['fr', 'UPR', 'Appliquer effectivement la loi réprimant la torture et doter les tribunaux de moyens suffisants.'],
  [
    'fr',
    'CAT',
    'Veiller à ce que l’amnistie ne fasse pas obstacle aux demandes de réparation des victimes de torture.',
  ],
  ['fr', 'UPR', 'Adopter le projet de loi portant création du mécanisme national de prévention de la torture.'],
  ['fr', 'CAT', 'Ne pas extrader une personne vers un État où elle risque d’être soumise à la torture.'],
  ['es', 'UPR', 'Adherirse al Estatuto de Roma y cooperar con la Corte Penal Internacional en los casos de tortura.'],
  [
    'es',
    'CAT',
    'Velar por que los militares acusados de tortura sean juzgados por tribunales civiles y no por la justicia militar.',
  ],
  [
    'es',
    'CAT',
    'Velar por que todas las denuncias de tortura se investiguen y por que los responsables sean castigados con penas acordes con la gravedad de sus actos.',
  ],
  ['es', 'CAT', 'Facilitar al Comité datos sobre las penas impuestas por actos de tortura.'],
  ['es', 'UPR', 'Aplicar efectivamente la ley contra la tortura y dotar de medios suficientes a los tribunales.'],
  ['es', 'CAT', 'Velar por que la amnistía no impida las reclamaciones de reparación de las víctimas de tortura.'],
  ['es', 'UPR', 'Aprobar el proyecto de ley por el que se crea el mecanismo nacional de prevención de la tortura.'],
  ['es', 'CAT', 'No extraditar a nadie a un Estado en el que corra peligro de ser sometido a tortura.'],
]
