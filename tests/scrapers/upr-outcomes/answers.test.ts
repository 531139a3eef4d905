// Answers of a State: what is still to come, what is refused, and what a lead-in divides or leaves out.
import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../scrapers/upr-outcomes/positions.ts'
import { addendum, brief, report } from './invented.ts'

describe('an answer to come is pending, whatever verb stands beside it', () => {
  it.each<[string, string]>([
    ['Valdoria has noted these recommendations for consideration and response in due time:', 'pending'],
    ['Valdoria takes note of the recommendations below, some of which need to be further examined:', 'pending'],
    ['Valdoria notes those recommendations and will provide the response in due time:', 'pending'],
    ['Valdoria has noted these recommendations and will give its answer at a later stage:', 'pending'],
    ['The recommendations below are noted and remain under consideration:', 'pending'],
    ['The following recommendations are noted; a reply will be submitted in due course:', 'pending'],
    ['Valdoria notes the recommendations below, pending consultations at national level:', 'pending'],
    ['The following recommendations were noted by Valdoria for further consideration:', 'pending'],
    ['The recommendations below require further study by Valdoria:', 'pending'],
    ['Valdoria reserves its position on the following recommendations:', 'pending'],
    [
      'The following were noted by Valdoria, which will inform the Council of the outcome of its consultations:',
      'pending',
    ],
    ['Valdoria notes the following, on which it will take a decision after consultations:', 'pending'],
    ['Valdoria has taken note of the recommendations below and will get back to the Working Group:', 'pending'],
    ['Valdoria is considering the following recommendations and will report back to the Council:', 'pending'],
    ['Valdoria notes the following recommendations and will continue its efforts:', 'noted'],
    [
      'The following enjoy the support of Valdoria, which is considering the ratification of the Protocol:',
      'supported',
    ],
    ['Valdoria requested additional time to consider the recommendations below:', 'pending'],
    ['Valdoria deems the following recommendations inappropriate:', 'noted'],
    ['Valdoria considers the following recommendations to be unfounded:', 'noted'],
    ['Valdoria considers the following recommendations to be based on false information:', 'noted'],
    ['The following recommendations are considered premature by Valdoria:', 'noted'],
    [
      'The recommendation in paragraph 9 was considered by Valdoria as not being in line with its Constitution.',
      'noted',
    ],
    [
      'Valdoria considers that the recommendation in paragraph 9 does not reflect the situation on the ground.',
      'noted',
    ],
    [
      'The replies of Valdoria to the recommendations in paragraph 9 can be found in document A/HRC/99/8/Add.1.',
      'pending',
    ],
    ['The position of Valdoria on those has been published in document A/HRC/99/8/Add.1.', 'pending'],
    ['Document A/HRC/99/8/Add.1 contains the replies of Valdoria to the recommendations in paragraph 9.', 'pending'],
    ['The views of Valdoria on the others appear in the addendum to the present report.', 'pending'],
    ['Valdoria is of the view that the following recommendations are not relevant:', 'noted'],
    ['Valdoria considers it unfounded and politically motivated.', 'noted'],
    ['The recommendation noted in paragraph 8 was not considered appropriate by Valdoria.', 'noted'],
    ['Valdoria does not consider the recommendation in paragraph 9 to be in line with its laws.', 'noted'],
    ['Valdoria does not regard the recommendations in paragraphs 4 and 5 as consistent with its laws.', 'noted'],
    ['Valdoria dissociates itself from the recommendation in paragraph 11 of the report.', 'noted'],
    ['Valdoria distances itself from the following recommendations:', 'noted'],
    ['Valdoria does not consider the following recommendations inappropriate:', 'unclear'],
    ['The recommendation in paragraph 9 is not considered unfounded.', 'unclear'],
    [
      'The following are noted by Valdoria, whose responses shall be provided no later than the 990th session:',
      'pending',
    ],
    ['Valdoria defers its position on the following recommendations:', 'pending'],
    ['Valdoria wishes to consult before answering the following recommendations:', 'pending'],
    ['The position of Valdoria on these recommendations will be made known at the adoption:', 'pending'],
    ['Valdoria takes note of the recommendations below and will revert with its replies:', 'pending'],
    ['The following recommendations will receive careful consideration by the Government:', 'pending'],
    ['The following recommendations are still under discussion in the Government:', 'pending'],
    ['Valdoria has submitted its views on the recommendations in paragraphs 4 and 5.', 'pending'],
    ['Valdoria provided its views on the recommendations noted in paragraph 12 in an addendum.', 'pending'],
    ['The recommendations in paragraphs 15 and 16 above will be addressed in an addendum to this report.', 'pending'],
    ['Those noted in paragraph 15 have been answered in the annex.', 'pending'],
    ['Valdoria will address the recommendations in paragraph 12 in an addendum.', 'pending'],
    [
      'Valdoria transmitted its replies to the recommendations noted in paragraph 12 in document A/HRC/99/8.',
      'pending',
    ],
    ['The views of Valdoria on those noted in paragraph 12 were submitted as an addendum to the report.', 'pending'],
    ['Valdoria addressed the recommendations in paragraph 12 in a separate document.', 'pending'],
    ['Valdoria refuses to recognize the recommendations in paragraph 11.', 'noted'],
    ['Valdoria declined those in paragraph 11.', 'noted'],
    ['The recommendations in paragraph 11 were turned down by Valdoria.', 'noted'],
    ['Valdoria approves the recommendations in paragraph 11.', 'supported'],
    ['Valdoria accepts the recommendations that are addressed in the annex.', 'supported'],
    ['Valdoria does not recognize the recommendations contained in paragraph 11.', 'noted'],
    ['Valdoria wishes to study the following recommendations before it adopts a final position:', 'pending'],
    ['The recommendations below are noted; the response of Valdoria will appear in the addendum:', 'pending'],
    ['Valdoria takes note of the following and undertakes to communicate its decision to the Council:', 'pending'],
    ['The following, noted by the delegation, have been referred to the capital for a decision:', 'pending'],
    ['Valdoria noted the following, on which consultations were needed before an answer could be given:', 'pending'],
    [
      'Valdoria takes note of the following recommendations; further study is required before its final reply:',
      'pending',
    ],
    ['The following recommendations have been deferred by Valdoria:', 'pending'],
    ['The recommendations below, noted with appreciation, will be the subject of a written reply:', 'pending'],
    ['Valdoria took note of these recommendations; its position would be conveyed before the adoption:', 'pending'],
    ['Valdoria took note of the following recommendations:', 'noted'],
    ['Valdoria was not in a position to reply to the following recommendations at this stage:', 'pending'],
    ['Valdoria’s comments on the recommendation are contained in the addendum.', 'pending'],
    ['Its observations on the recommendation have been circulated as an addendum to the report.', 'pending'],
    ['Valdoria has taken note of the following, on which it will consult before giving its final response:', 'pending'],
    ['The following were noted by Valdoria, which must hear its courts before adopting a formal position:', 'pending'],
    ['Valdoria is unable to commit to the following recommendations:', 'noted'],
    ['The following recommendations are noted by Valdoria:', 'noted'],
    ['The following recommendations did not find favour with Valdoria:', 'noted'],
    ['The following recommendations do not meet with the approval of Valdoria:', 'noted'],
    ['The following recommendations meet with the approval of Valdoria:', 'supported'],
    ['Valdoria can go along with the following recommendations:', 'supported'],
    ['The following enjoy the support of Valdoria, which wishes to study how to finance them:', 'supported'],
    ['The recommendations which have been examined and noted by Valdoria are listed below:', 'noted'],
    ['Valdoria takes note of the recommendations below; its legislation will be reviewed in due course:', 'noted'],
    ['They do not enjoy the support of Valdoria since it has provided its response in the dialogue:', 'noted'],
    ['The following recommendations are not considered relevant:', 'noted'],
    ['The recommendations below fall outside the mandate of the Working Group:', 'noted'],
    ['They are not relevant as they do not comply with the basis of the review.', 'noted'],
    ['It is considered by Valdoria to be irrelevant, and therefore did not enjoy its support.', 'noted'],
    ['It is considered inconsistent with the Constitution and does not enjoy the support of Valdoria.', 'noted'],
    ['They are considered by Valdoria and its courts.', 'pending'],
    ['Valdoria cannot subscribe to the following recommendations:', 'noted'],
    ['The recommendations listed below enjoy the support of the State under review:', 'supported'],
    ['The following recommendations have been considered by Valdoria and are accepted:', 'supported'],
    ['They enjoy the support of Valdoria, which will report on them in its next review:', 'supported'],
  ])('%s %s', (text, value) => expect(readAnswer(text)?.value).toBe(value))
})

it.each([
  'Valdoria does not simply dismiss the recommendations in paragraph 11.',
  'The recommendations in paragraph 11 speak of those who were refused asylum.',
])('no refusal: %s', (text) => expect(readAnswer(text)).toBeNull())

describe('no refusal and no divided list is read as support', () => {
  it.each<[string, string]>([
    ['None of the following recommendations enjoys the support of Valdoria:', 'noted'],
    ['No recommendation below enjoys the support of Valdoria:', 'noted'],
    ['Neither of the following recommendations was accepted:', 'noted'],
    ['Not one of the recommendations below was accepted:', 'noted'],
    ['The following recommendations enjoy no support from Valdoria:', 'noted'],
    ['The recommendations below have no support in Valdoria:', 'noted'],
    ['The recommendations below lack the support of Valdoria:', 'noted'],
    ['Valdoria declined to support the following recommendations:', 'noted'],
    ['Valdoria refused to accept the following recommendations:', 'noted'],
    ['Valdoria withheld its support from the following recommendations:', 'noted'],
    ['Valdoria has withdrawn its support for the following recommendations:', 'noted'],
    ['The following recommendations no longer enjoy the support of Valdoria:', 'noted'],
    ['Valdoria does not consider the following recommendations acceptable, although it supports their aims:', 'noted'],
    ['The following recommendations failed to enjoy the support of Valdoria:', 'noted'],
    ['The following recommendations remain without the support of Valdoria:', 'noted'],
    ['Valdoria is opposed to the following recommendations:', 'noted'],
    ['The following recommendations are unacceptable to Valdoria:', 'noted'],
    ['The following recommendations enjoy the support of Norland, but not of Valdoria:', 'noted'],
    ['Some of the following recommendations enjoy the support of Valdoria:', 'unclear'],
    ['Few of the following recommendations enjoy the support of Valdoria:', 'unclear'],
    ['Most of the recommendations below were accepted by Valdoria:', 'unclear'],
    ['The following recommendations, some of which Valdoria supports and others of which it notes:', 'unclear'],
    ['The following recommendations were supported by Valdoria, except 3.1:', 'unclear'],
    ['The recommendations below, with the exception of 3.1, enjoy the support of Valdoria:', 'unclear'],
    ['The following recommendations hardly enjoy the support of Valdoria:', 'unclear'],
    ['The recommendations below are far from being supported by Valdoria:', 'unclear'],
    ['Valdoria refrains from supporting the following recommendations:', 'noted'],
    ['The following are recommendations for which support is withheld:', 'noted'],
    ['Valdoria does not object to the following recommendations:', 'unclear'],
    ['Valdoria has no objection to the following recommendations:', 'unclear'],
    ['Valdoria cannot but support the following recommendations:', 'unclear'],
    ['It is not true that Valdoria does not support the following recommendations:', 'unclear'],
    ['Valdoria was unable to support the following recommendations, and supports them now:', 'unclear'],
    ['Valdoria could not accept the following recommendations in 2098, which it now accepts:', 'unclear'],
    ['Of the following recommendations, the first enjoys the support of Valdoria:', 'unclear'],
    ['The following enjoy the support of Valdoria, with a reservation on the words "at once":', 'unclear'],
    ['The following recommendations have already been implemented by Valdoria:', 'unclear'],
    ['The following recommendations have the support of Valdoria:', 'supported'],
    ['The recommendations set forth below find the support of Valdoria:', 'supported'],
    ['The following recommendations did not receive the support of Valdoria:', 'noted'],
    ['Valdoria will reflect further on the following recommendations and provide its responses in time:', 'pending'],
    [
      'The following recommendations enjoy the support of Valdoria, and have been or are being implemented:',
      'supported',
    ],
    [
      'The recommendations below enjoy its support. Information on implementation will be provided in due course:',
      'supported',
    ],
    ['Valdoria has taken note of the following recommendations and will continue to study them:', 'pending'],
    ['The following enjoy the support of Valdoria, which considers them already implemented:', 'supported'],
    ['Recommendations No. 3 and 4 enjoy the support of Valdoria:', 'supported'],
    ['The recommendations below were not only noted; they enjoy the support of Valdoria:', 'supported'],
    ['The following recommendations enjoy the support of Valdoria, which sees no need for a new law:', 'supported'],
    ['The following recommendations enjoy the support of Valdoria, most of which are under way:', 'supported'],
    ['The following were noted by Valdoria, which will examine them and give its answer by September 2098:', 'pending'],
    ['Valdoria noted the recommendations below and will inform the Council of its decision:', 'pending'],
    ['Valdoria noted the recommendations below. A reply will follow:', 'pending'],
    ['Valdoria noted the following recommendations and will study them:', 'pending'],
    ['Valdoria has noted and will consider the following recommendations:', 'pending'],
    ['Valdoria takes note of the following recommendations and shall carefully review them:', 'pending'],
    [
      'Valdoria noted the following recommendations. It had given its responses in due time during the review:',
      'noted',
    ],
    ['Valdoria noted the following recommendations. It has given its responses in due time in the review:', 'noted'],
    ['Valdoria noted the following recommendations; it will review its legislation:', 'noted'],
    ['The following are supported by Valdoria, which will study them with care:', 'supported'],
  ])('%s %s', (text, value) => expect(readAnswer(text)?.value).toBe(value))

  it('tells of the doubt', () => {
    const lead = '20. Some of the following recommendations enjoy the support of Valdoria:'
    const { units } = report([lead, '|20.1. Open the archives (Kestria).'])
    expect(units.find(({ path }) => path === '20.1')).toMatchObject({
      positions: [{ value: 'unclear' }],
      warnings: ['the words of the answer do not say plainly what is supported'],
    })
  })

  it('tells the reader of the whole document of each doubt, and of no remark', () => {
    const supported = '20. The following recommendations enjoy the support of Valdoria:'
    const some = '20. Some of the following recommendations enjoy the support of Valdoria:'
    expect(report([some, '|20.1. Open the archives (Kestria).']).warnings).toContain(
      '20.1: the words of the answer do not say plainly what is supported',
    )
    expect(report([supported, '|20.1. and in the capital (Kestria);']).warnings).toContain(
      '20.1: may go on with the item before it',
    )
    const open = report([supported, '|20.1. Open the archives (Kestria;'])
    expect(open.units.find(({ path }) => path === '20.1')?.warnings).toContain(
      'bracket of the States is not closed in print',
    )
    expect(open.warnings?.filter((warning) => warning.startsWith('20.1'))).toEqual([])
  })
})

describe('what an answer leaves out is not answered by it', () => {
  const items = [
    '|20.1. Open the archives (Norland);',
    '|20.2. Close the camps (Kestria);',
    '|20.3. Pay the victims (Lurania).',
  ]
  const values = (lines: string[]) =>
    brief(report(lines))
      .map((line) => line.split(' ').at(-1))
      .join(' ')

  it.each<[string, string]>([
    ['The following recommendations were supported by Valdoria, except 20.1:', 'unclear supported supported'],
    [
      'The recommendations below, with the exception of recommendations 20.1 and 20.3, enjoy the support of Valdoria:',
      'unclear supported unclear',
    ],
    ['All but 20.1 of the following recommendations enjoy the support of Valdoria:', 'unclear supported supported'],
    ['All but two of the following recommendations enjoy the support of Valdoria:', 'unclear unclear unclear'],
    ['All but 2 of the following recommendations enjoy the support of Valdoria:', 'unclear unclear unclear'],
    [
      'The following recommendations were noted by Valdoria, except 20.2, which enjoys its support:',
      'noted supported noted',
    ],
    [
      'The recommendations below, except 20.3, which does not enjoy its support, are accepted by Valdoria:',
      'supported supported noted',
    ],
    [
      'The following recommendations enjoy the support of Valdoria, apart from Nos. 20.2 and 20.3, which will be examined:',
      'supported pending pending',
    ],
    [
      'The following recommendations enjoy the support of Valdoria. Recommendation 20.3 is noted:',
      'supported supported noted',
    ],
    [
      'The following recommendations enjoy the support of Valdoria, except the recommendation made by Kestria:',
      'supported unclear supported',
    ],
    ['The following recommendations enjoy the support of Valdoria (20.2 excepted):', 'supported unclear supported'],
    ['The following recommendations enjoy the support of Valdoria, other than 77.1:', 'unclear unclear unclear'],
    ['The following recommendations are noted, with the exception of one:', 'unclear unclear unclear'],
  ])('%s %s', (lead, expected) => expect(values([`20. ${lead}`, ...items])).toBe(expected))

  it('reads it in a sentence after the list, and tells of what is left without an answer', () => {
    const made = '20. In the course of the dialogue the recommendations below were made:'
    const after =
      '21. All the recommendations above, with the exception of recommendation 20.2, enjoy the support of Valdoria.'
    expect(values([made, ...items, after])).toBe('supported unclear supported')
    const { warnings } = report([made, ...items, after])
    expect(warnings).toContain('20.2: left out of the answer to its list')
    const later = '20. The following recommendations will be examined by Valdoria:'
    const named = '21. Recommendations 20.1 to 20.3, except 20.2, which is noted, enjoy the support of Valdoria.'
    expect(values([later, ...items, named])).toBe('supported noted supported')
  })

  it('reads it in an addendum', () => {
    const { review } = addendum(['1. Valdoria accepts recommendations 140.1 to 140.3, except 140.2, which is noted.'])
    expect(review?.statements?.map(({ paths, position }) => `${paths.join(' ')} ${position.value}`).sort()).toEqual([
      '140.1 140.3 supported',
      '140.2 noted',
    ])
  })
})
