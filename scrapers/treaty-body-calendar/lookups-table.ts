// Labels of documents on the page of a session: those that only a State under review has there, the others, and its procedure.
import type { PatternTable } from '../../src/domain/patterns.ts'

export const reviewTable: PatternTable = {
  rows: [
    {
      language: 'en',
      means: 'of a review',
      pattern:
        "^(annex(es)? to (the )?)?state party['’]?s? report( under the simplified reporting procedure)?$|^(initial|periodic) report$",
      sample: 'State party report under the Simplified Reporting Procedure',
    },
    {
      language: 'en',
      means: 'of a review',
      pattern: '^(annex(es)? to )?(written )?repl(y|ies) to (the )?(lists? of issues|LOIs?)( \\(LOIs?\\))?$',
      sample: 'Replies to the list of issues',
    },
    {
      language: 'en',
      means: 'of a review',
      pattern: '^concluding observations$|^summary records?$|^(opening |introductory )?{{statement}}$',
      sample: 'Concluding observations',
    },
    {
      language: 'en',
      means: 'statement',
      pattern: 'statements?( of the state( party)?)?',
      sample: 'statement of the State party',
    },
    {
      language: 'en',
      means: 'of a review',
      pattern: '^delegations? list$|^list of (the )?delegation$',
      sample: 'Delegation list',
    },
    {
      language: 'en',
      means: 'of a review',
      pattern: '^info(rmation)? from {{informant}}( \\(for the session\\))?$',
      sample: 'Info from Civil Society Organizations (for the session)',
    },
    {
      language: 'en',
      means: 'informant',
      pattern: '(civil society organi[sz]ations|NGOs?|other sources|un (agencies|country team))',
      sample: 'NGOs',
    },
    {
      language: 'en',
      means: 'informant',
      pattern: '(NHRIs?|national human rights institutions?|NPMs?|national preventive mechanisms?)',
      sample: 'National Human Rights Institutions',
    },
    {
      language: 'en',
      means: 'of no review',
      pattern: '^info(rmation)? from {{informant}} \\(for (the )?(LOI(PR)?s?|lists? of issues|follow-up)\\b.*\\)$',
      sample: 'Info from NGOs (for the list of issues)',
    },
    {
      language: 'en',
      means: 'of no review',
      pattern:
        '^(lists? of issues( prior to reporting)?( \\(LOI(PR)?s?\\))?|LOI(PR)?s?|follow-up.*|(inquiry|article 20).*)$',
      sample: 'List of issues prior to reporting (LoIPR)',
    },
    {
      language: 'en',
      means: 'of no review',
      pattern: '^((provisional |annotated )?agenda|programme of work|informal note.*|other|reminder.*|decision.*)$',
      sample: 'Provisional agenda',
    },
    {
      language: 'en',
      means: 'of no review',
      pattern: '^(info(rmation)? from (the )?secretariat|open(ing)?/closing remarks|media advisory)$',
      sample: 'Information from secretariat',
    },
    {
      language: 'en',
      means: 'of no review',
      pattern: '^(\\(common\\) |common )?core document$',
      sample: '(Common) Core Document',
    },
  ],
}

export const procedureTable: PatternTable = {
  rows: [
    {
      language: 'en',
      means: 'simplified',
      pattern: '^lists? of issues prior to reporting\\b|^LOIPR\\b|\\bunder the simplified reporting procedure$',
      sample: 'State party report under the Simplified Reporting Procedure',
    },
    {
      language: 'en',
      means: 'standard',
      pattern:
        '^lists? of issues( \\(LOIs?\\))?$|^LOIs?$|^(annex(es)? to )?(written )?repl(y|ies) to (the )?(list|LOI)',
      sample: 'List of issues',
    },
  ],
}

export const sectionTable: PatternTable = {
  rows: [
    {
      language: 'en',
      means: 'reports',
      pattern: "^consideration of (the )?state(s)?( part(y|ies))?[’']?s? reports?$",
      sample: 'Consideration of State Reports',
    },
    {
      language: 'en',
      means: 'other',
      pattern: '^general documentation$|^(adoption of )?lists of issues\\b.{0,60}$|^follow-up\\b.{0,60}$',
      sample: 'General Documentation',
    },
  ],
}
