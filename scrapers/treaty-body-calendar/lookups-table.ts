// Labels of documents on the page of a session: those that only a State under review has there, and the others.
import type { PatternTable } from '../../src/domain/patterns.ts'

export const reviewTable: PatternTable = {
  rows: [
    {
      language: 'en',
      means: 'of a review',
      pattern: "^(annex(es)? to )?state party['’]?s report$|^(initial|periodic) report$",
      sample: "State party's report",
    },
    {
      language: 'en',
      means: 'of a review',
      pattern:
        '^(written )?repl(y|ies) to (the )?list of issues$|^concluding observations$|^(opening |introductory )?{{statement}}$',
      sample: 'Replies to the list of issues',
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
      pattern: '^delegation list$|^list of delegation$',
      sample: 'Delegation list',
    },
    {
      language: 'en',
      means: 'of a review',
      pattern: '^info(rmation)? from (civil society organizations|NHRIs|national human rights institutions|NGOs).*$',
      sample: 'Info from NGOs (for the session)',
    },
    {
      language: 'en',
      means: 'of no review',
      pattern: '^(list of issues( prior to reporting)?|LOI(PR)?|follow-up.*|(inquiry|article 20).*)$',
      sample: 'Follow-up information',
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
      pattern: '^(core document|common core document)$',
      sample: 'Common core document',
    },
  ],
}
