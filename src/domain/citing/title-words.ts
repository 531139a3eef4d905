// Whether words between a name and a symbol can all be of one title: then the name is said of the document, else a sentence goes on.
import { ordinalNumber } from '../days/days.ts'

/** Small words of titles of the United Nations; a word with a capital and a number are of a title anyway. */
const small = new Set(
  `a against an and as at by for from in into of on or other the to under with its their his her no number nos
   combined periodic report reports initial national submitted presented adopted prepared issues prior reporting submission
   relation reply replies list information received follow-up concluding observations conclusions recommendations concerning
   regarding question torture cruel inhuman degrading treatment punishment universal review working group mission visit
   comment general committee council session advance unedited version dated doc annex addendum views party state states
   contre observation générale le la les du de des et sur en au aux à un une ses son leur concernant relatif relative relatives rapport rapports périodique
   périodiques universel observations finales liste points suite donnée réponses examen groupe travail mission visite torture peines
   traitements cruels inhumains dégradants valant présenté adoptées comité conseil session par
   extrajudicial summary arbitrary executions detention enforced involuntary disappearances freedom opinion expression
   droits homme humains autres ou spécial spéciale soumis soumise présentés application article articles convention
   derechos humanos otros otras o especial presentados presentada virtud artículo artículos segundo
   cycle ciclo submissions stakeholders compilation office high commissioner under
   independence judges lawyers violence women children peaceful assembly association defenders migrants minorities
   contra observación el los las del y o a al con para por su sus sobre relativo relativa relativas informe informes periódico periódicos final finales
   observaciones lista cuestiones respuestas seguimiento examen grupo trabajo misión visita tortura tratos penas crueles inhumanos
   degradantes combinados combinado presentado aprobadas comité consejo`.split(/\s+/),
)
const elided = /^(?:l|d|qu|s)[’']/iu

/** "on the third periodic report of Valdoria, UN Doc. " is of a title; "asked the State, as cited in " is not. */
export function isOfTitle(gap: string): boolean {
  return gap
    .replace(/https?:\S{1,300}/gu, ' ')
    .split(/[\s,.:;()[\]“”"«»‘*_/|–—-]+/u)
    .map((word) => word.replace(elided, '').replace(/[’']s?$/u, ''))
    .every(
      (word) =>
        word === '' || /^[\p{Lu}\d]/u.test(word) || small.has(word.toLowerCase()) || ordinalNumber(word) !== null,
    )
}
