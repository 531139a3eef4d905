// Paragraphs of articles, rules, resolutions and general comments: numbers that name no paragraph of a document of a review.

const paragraph = String.raw`(?:paragraphs?|paras?\.|paragraphes?|par\.|párrafos?|párrs?\.)`
const label = String.raw`(?:\s?\(?[a-z]{1,4}\))*`
const run = String.raw`\d{1,3}${label}(?:(?:\s?[,–-]\s?|\s(?:and|to|et|à|y|a)\s)\d{1,3}${label})*`
const law = String.raw`(?:articles?|artículos?|arts?\.|rules?|règles?|reglas?|sections?|resolutions?|résolutions?|resolución|decisions?)`

const forms = [
  // "article 35, paragraph 2, of the Convention", "rule 71, paragraph 5", "resolution 68/268 (para. 16)"
  new RegExp(String.raw`(?<!\p{L})${law}\s[\d/]+${label},?\s\(?${paragraph}\s${run}\)?`, 'giu'),
  // "paragraph 2 of article 4", "le paragraphe 2 de l’article 4", "paragraph 7 of its general comment No. 18"
  new RegExp(
    String.raw`(?<!\p{L})${paragraph}\s${run},?\s(?:of|de|du|del)\s?(?:the\s|its\s|l['’]\s?|la\s|las\s|su\s|sa\s|ses\s|sus\s)?(?:Committee['’]s\s)?(?:${law}|general (?:comment|recommendation)|(?:\p{L}+\s)?guidelines|observation générale|observación general|recomendación general|directives|directrices)`,
    'giu',
  ),
]

/** The text with such mentions blanked out; offsets stay. */
export const withoutLaw = (text: string): string =>
  forms.reduce((rest, form) => rest.replace(form, (mention) => ' '.repeat(mention.length)), text)
