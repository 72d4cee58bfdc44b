import { choice, date, flag, group, id, list, reference, text } from './fields.ts'

export const experiment = group(
  { id: id(), title: text('Proef', 'Experiment') },
  {
    hypothesis: text('Wat we willen weten', 'What we want to know'),
    goals: list(reference('goals', 'Doel', 'Goal'), 'Voor welke doelen', 'For which goals'),
    partners: list(reference('partners', 'Partner', 'Partner'), 'Wie meedoet', 'Who takes part'),
    stage: choice(
      {
        idea: ['idee', 'idea'],
        'proof-of-concept': ['proof of concept', 'proof of concept', 'poc'],
        pilot: ['pilot', 'pilot', 'proef'],
        'business-case': ['businesscase', 'business case'],
        market: ['markt', 'market'],
      },
      'Stadium',
      'Stage',
    ),
    start: date('Start', 'Start'),
    end: date('Einde', 'End'),
    targets: list(text('Eis', 'Target'), 'Wat deze ronde moet halen', 'What this round must reach'),
    tests: list(
      choice(
        {
          technical: ['technisch', 'technical'],
          business: ['zakelijk', 'business'],
          sustainable: ['duurzaam', 'sustainable'],
        },
        'Toets',
        'Test',
      ),
      'Waarop we toetsen',
      'What we test',
    ),
    outcome: text('Uitkomst', 'Outcome'),
    pain_points: list(
      group(
        {
          kind: choice(
            {
              resistance: ['weerstand', 'resistance'],
              information: ['informatie sluit niet aan', 'information does not connect', 'informatie'],
              culture: ['cultuurverschil', 'difference in culture', 'cultuur'],
              communication: ['communicatie', 'communication'],
            },
            'Soort',
            'Kind',
          ),
          what: text('Pijnpunt', 'Pain point'),
        },
        {},
      ),
      'Pijnpunten in de samenwerking',
      'Pain points in the collaboration',
    ),
    decision: choice(
      { stop: ['stoppen', 'stop'], adjust: ['bijstellen', 'adjust'], 'scale-up': ['opschalen', 'scale up'] },
      'Besluit na afloop',
      'Decision afterwards',
    ),
    business_case: group(
      {},
      {
        workable: flag('Werkbaar', 'Workable'),
        reproducible: flag('Herhaalbaar', 'Reproducible'),
        tested: flag('Getoetst', 'Tested'),
        evidence: text('Waaruit dat blijkt', 'Evidence'),
      },
    ),
  },
)

export const learning = group(
  { id: id(), what: text('Wat we leerden', 'What we learnt') },
  {
    date: date('Wanneer', 'When'),
    by: reference(['partners', 'bodies'], 'Van wie', 'By whom'),
    experiment: reference('experiments', 'Uit welke proef', 'From which experiment'),
    shared_with: list(
      reference(['partners', 'bodies', 'stakeholders'], 'Met wie', 'With whom'),
      'Met wie gedeeld',
      'Shared with',
    ),
    applied_in: list(reference(['actions', 'experiments'], 'Waarin', 'In what'), 'Waarin toegepast', 'Applied in'),
  },
)
