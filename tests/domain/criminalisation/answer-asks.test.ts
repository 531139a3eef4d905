// What the law answers torture with, in three languages: kinds that two blind rounds missed, in words of their own (1.12.0); all invented.
import { describe, expect, it } from 'vitest'
import { classifyCriminalisation } from '../../../src/domain/criminalisation/classify.ts'
import type { Mechanism } from '../../../src/domain/mechanisms.ts'

type Row = [language: string, mechanism: Mechanism, text: string]
const flagOf = ([language, mechanism, text]: Row): boolean =>
  classifyCriminalisation({ text, language, mechanism }).flag

describe('an ask', () => {
  it.each<Row>([
    ['en', 'UPR', 'Ensure that torture entails penalties under criminal law'],
    [
      'en',
      'CAT',
      'The State party should see that the sentences prescribed for torture are not lighter than those for robbery.',
    ],
    ['en', 'UPR', 'Align the punishment for torture with its international obligations'],
    ['en', 'CAT', 'The State party should replace the offence of misuse of power with an offence of torture.'],
    ['en', 'CAT', 'In the absence of a specific crime, the State party should amend its Penal Code to introduce one.'],
    ['en', 'SRT', 'Sections that shield agents from punishment for torture should be deleted.'],
    ['en', 'CAT', 'The State party should strike out lawful sanctions as a defence to the offence of torture.'],
    ['en', 'CAT', 'The State party should ensure that its anti-torture act extends to omissions.'],
    [
      'en',
      'CAT',
      'The State party should hasten the adoption of its draft Criminal Code and ensure that the definition covers acquiescence.',
    ],
    ['en', 'CAT', 'The State party should ensure that the new Criminal Code penalizes torture.'],
    ['en', 'CAT', 'The State party should remove from the definition the condition that the harm be visible.'],
    ['en', 'CAT', 'The State party should exclude in its Penal Code the use of probation for torture.'],
    ['en', 'SRT', 'Sentences for torture, which are laughable, should be increased.'],
    ['en', 'CAT', 'The State party should enact legislation giving effect to articles 1 and 4 of the Convention.'],
    ['fr', 'UPR', 'Faire en sorte que la torture entraîne des peines adéquates'],
    [
      'fr',
      'CAT',
      'L’État partie devrait veiller à ce que les peines encourues pour torture ne soient pas moins lourdes que pour le vol.',
    ],
    ['fr', 'CAT', 'L’infraction de contrainte devrait être remplacée par celle de torture.'],
    ['fr', 'CAT', 'Faute d’infraction spécifique, l’État partie devrait compléter son Code pénal pour en prévoir une.'],
    ['fr', 'SRT', 'Les articles qui exemptent les agents de poursuites pour torture devraient être supprimés.'],
    ['fr', 'CAT', 'L’État partie devrait supprimer l’usage de la force comme excuse de la torture.'],
    ['fr', 'CAT', 'L’État partie devrait veiller à ce que la loi contre la torture englobe les omissions.'],
    ['fr', 'CAT', 'L’État partie devrait instaurer une infraction de torture autonome.'],
    ['es', 'UPR', 'Lograr que la tortura acarree penas adecuadas'],
    [
      'es',
      'CAT',
      'El Estado parte debe velar por que las penas establecidas para la tortura no sean inferiores a las del robo.',
    ],
    ['es', 'CAT', 'El delito de coacción debería reemplazarse por el de tortura.'],
    [
      'es',
      'CAT',
      'A falta de un delito específico, el Estado parte debe modificar su Código Penal para introducir uno.',
    ],
    ['es', 'SRT', 'Los artículos que eximen a los agentes de sanciones por tortura deberían suprimirse.'],
    ['es', 'CAT', 'El Estado parte debe eliminar el uso de la fuerza como excusa de la tortura.'],
    ['es', 'CAT', 'El Estado parte debe velar por que la ley contra la tortura cubra las omisiones.'],
    ['es', 'SRT', 'Recomienda que la tortura se considere como delito grave en el Código Penal.'],
    ['es', 'CAT', 'El Estado parte debe suprimir la eximente de obediencia debida.'],
    ['es', 'UPR', 'Votar la ley contra la tortura'],
  ])('%s %s: %s', (...row) => expect(flagOf(row)).toBe(true))
})

describe('no ask, though close', () => {
  it.each<Row>([
    ['en', 'UPR', 'Ensure that those convicted of torture receive sentences that reflect the gravity of their acts'],
    ['en', 'UPR', 'Replace the head of the unit that investigates torture'],
    [
      'en',
      'CAT',
      'In the absence of a specific crime of femicide, the State party should amend its Penal Code to create one.',
    ],
    ['en', 'CAT', 'The State party should repeal the provisions that shield employers from liability for trafficking.'],
    ['en', 'UPR', 'Print a handbook that prohibits torture for prison guards'],
    ['en', 'UPR', 'Draft a code of ethics forbidding torture'],
    ['en', 'CAT', 'The State party should adopt a law that protects witnesses who denounce torture.'],
    ['en', 'CAT', 'The State party should enact legislation to give effect to article 3 of the Convention.'],
    ['en', 'CAT', 'The State party should remove from the definition of terrorism the reference to strikes.'],
    ['en', 'CAT', 'The State party should regulate international adoption and protect children placed abroad.'],
    ['fr', 'UPR', 'Enquêter sur la torture et instaurer une infraction autonome de cyberharcèlement'],
    ['fr', 'CAT', 'L’État partie devrait prévenir la torture et prévoir un délit distinct d’incitation à la haine.'],
    ['fr', 'UPR', 'Rédiger un code de déontologie interdisant la torture'],
    ['es', 'UPR', 'Investigar la tortura e instaurar un delito autónomo de acoso'],
    ['es', 'CAT', 'El Estado parte debe prevenir la tortura y crear un delito específico contra el medio ambiente.'],
    ['es', 'UPR', 'Redactar un código deontológico que prohíba la tortura'],
  ])('%s %s: %s', (...row) => expect(flagOf(row)).toBe(false))
})
