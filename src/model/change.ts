import { choice, count, date, group, id, list, reference, text } from './fields.ts'

export const change = group(
  { id: id(), what: text('De wijziging', 'The change') },
  {
    kind: choice(
      {
        adjust: ['bijsturen', 'adjust'],
        stop: ['stoppen', 'stop'],
        replace: ['vervangen', 'replace'],
        extend: ['uitbreiden', 'extend'],
      },
      'Soort',
      'Kind',
    ),
    trigger: choice({ internal: ['intern', 'internal'], external: ['extern', 'external'] }, 'Aanleiding', 'Trigger'),
    trend: reference('trends', 'Door welke ontwikkeling', 'By which trend'),
    affects: list(reference(['goals', 'actions', 'experiments'], 'Wat', 'What'), 'Wat het raakt', 'What it affects'),
    reason: text('Waarom', 'Why'),
    decision: reference('decisions', 'Besluit', 'Decision'),
    date: date('Wanneer', 'When'),
  },
)

export const idea = group(
  { id: id(), what: text('Het idee', 'The idea') },
  {
    raised_on: date('Wanneer ingebracht', 'When raised'),
    status: choice(
      {
        new: ['nieuw', 'new'],
        adopted: ['overgenomen', 'adopted'],
        parked: ['geparkeerd', 'parked'],
        rejected: ['afgewezen', 'rejected'],
      },
      'Stand',
      'Status',
    ),
    decided_on: date('Wanneer besloten', 'When decided'),
  },
)

export const iteration = group(
  { id: id(), start: date('Start', 'Start') },
  {
    end: date('Einde', 'End'),
    reason: text('Aanleiding', 'Reason'),
    steps: list(
      choice(
        {
          map: ['in kaart brengen', 'map'],
          proposition: ['waardepropositie', 'value proposition'],
          goals: ['doelen en actieagenda', 'goals and action agenda', 'doelen'],
          leadership: [
            'leiderschap, organisatie en financiering',
            'leadership, organisation and funding',
            'leiderschap',
          ],
          plan: ['actieplan', 'action plan'],
          execute: ['uitvoeren', 'execute'],
          monitor: ['monitoren en bijsturen', 'monitor and adjust', 'monitoren'],
          repeat: ['herhalen', 'repeat'],
        },
        'Stap',
        'Step',
      ),
      'Welke stappen opnieuw zijn doorlopen',
      'Which steps were repeated',
    ),
    hours: count('Bestede uren', 'Hours spent'),
    growth_plan: text('Hoe we groeien en het bij elkaar houden', 'How we grow and hold it together'),
  },
)
