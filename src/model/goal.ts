import { level } from './choices.ts'
import { endorsement } from './endorsement.ts'
import { choice, date, group, id, list, reference, text } from './fields.ts'

export const goal = group(
  { id: id(), title: text('Het doel in enkele woorden', 'The goal in a few words') },
  {
    statement: text('Het doel in één concrete zin', 'The goal in one concrete sentence'),
    level: choice(
      { main: ['hoofddoel', 'main goal', 'hoofd'], sub: ['subdoel', 'sub-goal'] },
      'Hoofd- of subdoel',
      'Main or sub-goal',
    ),
    kind: choice(
      {
        technical: ['technisch', 'technical'],
        business: ['zakelijk', 'business'],
        enabling: ['randvoorwaarde', 'enabling', 'randvoorwaardelijk'],
        talent: ['talent', 'talent'],
        market: ['markt', 'market'],
        social: ['maatschappelijk', 'social'],
      },
      'Soort doel',
      'Kind of goal',
    ),
    parent: reference('goals', 'Onder welk doel', 'Under which goal'),
    serves: list(
      reference('shared_interests', 'Gedeeld belang', 'Shared interest'),
      'Welk gedeeld belang het dient',
      'Which shared interest it serves',
    ),
    indicators: list(reference('indicators', 'Indicator', 'Indicator'), 'Waaraan we het meten', 'How we measure it'),
    ambition: text('Waarom dit ambitieus is', 'Why this is ambitious'),
    realism: text('Waarom dit haalbaar is', 'Why this is feasible'),
    deadline: date('Wanneer bereikt', 'Reached by'),
    owner: reference(['partners', 'bodies'], 'Kartrekker', 'Who leads it'),
    priority: level('Prioriteit', 'Priority'),
    follow_up: text('Hoe we zorgen dat het doel wordt opgevolgd', 'How we make sure it is followed up'),
    agreed_by: list(endorsement, 'Wie het doel onderschrijft', 'Who agreed to the goal'),
  },
)
