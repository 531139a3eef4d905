// Wordings of lines that are the name of somebody and say nothing else: "United Nations country team", "The Government".
import type { PatternTable } from '../../src/domain/patterns.ts'

export const aloneTable: PatternTable = {
  precedence: ['a profession', 'the Government itself', 'rest of a name', 'article'],
  rows: [
    // in the service of the State, or in their own practice
    {
      language: 'en',
      means: 'a profession',
      pattern:
        '^(?:To )?(?:All |The )?((?:(?:[Hh]ealth|[Mm]edical|[Ff]orensic)[ -](?:care )?)?{{workers}}(?: and {{workers}})?){{alone or asked}}',
      sample: 'Doctors should document injuries',
      counter: 'Doctors should be trained',
    },
    {
      language: 'fr',
      means: 'a profession',
      pattern:
        '^(?:Aux |Au )?(?:Tous les |Les |Le )?((?:[Pp]rofessionnels|[Pp]ersonnel) (?:de santé|médical|soignant)|{{workers}}){{alone or asked}}',
      sample: 'Les médecins devraient consigner les lésions',
    },
    {
      language: 'es',
      means: 'a profession',
      pattern:
        '^(?:A los |Al )?(?:Todos los |Los |El )?((?:[Pp]rofesionales|[Pp]ersonal) (?:de la salud|médico|sanitario)|{{workers}}){{alone or asked}}',
      sample: 'Los médicos deberían documentar las lesiones',
    },
    {
      language: 'en',
      means: 'workers',
      pattern:
        '(?:[Dd]octors|[Pp]hysicians|[Pp]sychiatrists|[Pp]sychologists|[Nn]urses|[Ee]xperts|[Pp]rofessionals|[Pp]ersonnel|[Ww]orkers|[Tt]eachers)',
      sample: 'doctors',
    },
    {
      language: 'fr',
      means: 'workers',
      pattern: '(?:[Mm]édecins|[Pp]sychiatres|[Pp]sychologues|[Ii]nfirmiers|[Ee]xperts|[Ee]nseignants)(?: légistes)?',
      sample: 'médecins',
    },
    {
      language: 'es',
      means: 'workers',
      pattern: '(?:[Mm]édicos|[Pp]siquiatras|[Pp]sicólogos|[Ee]nfermeros|[Pp]eritos|[Mm]aestros)(?: forenses)?',
      sample: 'médicos',
    },
    {
      language: 'en',
      means: 'alone or asked',
      pattern: '(?: (?:should|must|shall|ought to)(?! (?:not )?(?:be|have|receive)(?!\\p{L}))|:?$)',
      sample: ' should',
    },
    {
      language: 'fr',
      means: 'alone or asked',
      pattern: '(?: (?:devraient|doivent|devrait)(?! (?:être|avoir|recevoir|pouvoir|bénéficier)(?!\\p{L}))|\\s?:?$)',
      sample: ' devraient',
    },
    {
      language: 'es',
      means: 'alone or asked',
      pattern: '(?: (?:debería|debe)n?(?! (?:ser|tener|recibir|poder|estar)(?!\\p{L}))|:?$)',
      sample: ' deberían',
    },
    {
      language: 'any',
      means: 'the Government itself',
      pattern:
        "^(?:{{numbered}})?(?:(?:to|au|aux|al?|à) )?(?:(?:the|les?|la|los|las|el) |l['’])?{{Government}}(?: {{of}}.*)?:?$",
      sample: 'The Government of Valdoria',
      counter: 'Government policy',
    },
    {
      language: 'any',
      means: 'Government',
      pattern:
        '(?:State|national )?(?:Government|authorities|Gouvernement|autorités|Gobierno|autoridades)(?: nationales)?|States?|[ÉE]tat|Estado',
      sample: 'Government',
    },
    // "United Nations country team", "Bar Association of Valdoria": what may stand behind a name that is a heading by itself
    {
      language: 'any',
      means: 'rest of a name',
      pattern: String.raw`^\p{L}{0,4}(?: (?:country team|systems?|agencies|entities|bodies|presence|partners|organi[sz]ations?|groups))?(?: {{of}}.*)?:?$`,
      sample: ' country team',
      counter: ' freedom',
    },
    {
      language: 'any',
      means: 'of',
      pattern: "(?:of|in|on|for|de|du|des|del|en|au|pour|sur|par|para)(?!\\p{L})|d['’]|and",
      sample: 'of',
    },
    {
      language: 'any',
      means: 'article',
      pattern: "^(?:{{numbered}})?(?:(?:the|les?|la|los|las|el) |l['’])",
      sample: 'The Assembly',
    },
    { language: 'any', means: 'numbered', pattern: String.raw`(?:[A-Z]|[IVX]+|\d{1,2})[.)]\s`, sample: 'C. ' },
  ],
}
