import { level } from './choices.ts'
import { choice, date, group, id, list, reference, text } from './fields.ts'

export const risk = group(
  { id: id(), title: text('Het risico', 'The risk') },
  {
    level: choice(
      { ecosystem: ['ecosysteem', 'ecosystem'], partner: ['partner', 'partner'] },
      'Waarop',
      'On which level',
    ),
    partner: reference('partners', 'Welke partner', 'Which partner'),
    kind: choice(
      {
        cooperation: ['samenwerking', 'cooperation'],
        financial: ['financieel', 'financial'],
        market: ['markt', 'market'],
        technical: ['technisch', 'technical'],
        legal: ['juridisch', 'legal'],
        capacity: ['menskracht', 'capacity', 'capaciteit'],
        external: ['omgeving', 'external', 'extern'],
      },
      'Soort',
      'Kind',
    ),
    likelihood: level('Kans', 'Likelihood'),
    impact: level('Gevolg', 'Impact'),
    mitigation: text('Wat we eraan doen', 'What we do about it'),
    owner: reference(['partners', 'bodies'], 'Wie erop let', 'Who watches it'),
    goals: list(reference('goals', 'Doel', 'Goal'), 'Welke doelen het raakt', 'Which goals it affects'),
    status: choice({ open: ['open', 'open'], closed: ['gesloten', 'closed'] }, 'Stand', 'Status'),
  },
)

export const dependency = group(
  {
    id: id(),
    from: reference('partners', 'Wie', 'Who'),
    to: reference(['partners', 'stakeholders'], 'Van wie', 'On whom'),
    what: text('Waarvoor', 'What for'),
  },
  { criticality: level('Hoe belangrijk', 'How critical') },
)

export const tension = group(
  { id: id(), what: text('De spanning', 'The tension') },
  {
    parties: list(reference(['partners', 'stakeholders'], 'Partij', 'Party'), 'Tussen wie', 'Between whom'),
    status: choice(
      { open: ['open', 'open'], discussed: ['besproken', 'discussed'], settled: ['opgelost', 'settled'] },
      'Stand',
      'Status',
    ),
    discussed_on: date('Wanneer besproken', 'When discussed'),
    outcome: text('Uitkomst', 'Outcome'),
  },
)

export const assumption = group(
  { id: id(), statement: text('De aanname', 'The assumption') },
  {
    under: list(
      reference(['goals', 'indicators', 'outcomes'], 'Doel, indicator of effect', 'Goal, indicator or outcome'),
      'Wat erop rust',
      'What rests on it',
    ),
    basis: text('Waarop we dit baseren', 'What we base it on'),
    test: text('Hoe we het toetsen', 'How we test it'),
    status: choice(
      {
        open: ['nog open', 'still open', 'open', 'nog niet getoetst', 'not tested yet'],
        holds: ['klopt', 'holds'],
        failed: ['klopt niet', 'failed'],
      },
      'Stand',
      'Status',
    ),
    checked_on: date('Wanneer getoetst', 'When tested'),
    critical: level('Hoe zwaar het plan erop leunt', 'How much the plan leans on it'),
    plan_b: text('Plan B', 'Plan B'),
  },
)
