import { level, rhythm } from './choices.ts'
import { choice, date, flag, group, id, list, reference, text } from './fields.ts'

export const monitoring = group(
  {},
  {
    plan: list(
      group(
        {
          object: choice(
            {
              goals: ['doelen', 'goals'],
              ecosystem: ['ecosysteem', 'ecosystem'],
              environment: ['omgeving', 'environment'],
            },
            'Wat we volgen',
            'What we follow',
          ),
        },
        {
          method: text('Hoe', 'How'),
          who: reference(['partners', 'bodies'], 'Wie', 'Who'),
          every: rhythm('Hoe vaak', 'How often'),
        },
      ),
      'Wat we volgen, hoe en hoe vaak',
      'What we follow, how and how often',
    ),
    reporting: group(
      { who: reference(['partners', 'bodies'], 'Wie meldt', 'Who reports') },
      { to: text('Aan wie', 'To whom'), every: rhythm('Hoe vaak', 'How often') },
    ),
    acts: group(
      { who: reference(['partners', 'bodies'], 'Wie bijstuurt', 'Who acts on it') },
      { mandate: text('Wat diegene mag', 'What they may do') },
    ),
  },
)

export const reflection = group(
  { id: id(), date: date('Wanneer', 'When') },
  {
    what: text('Wat eruit kwam', 'What came out'),
    undercurrent: text('Wat er onder de oppervlakte speelt', 'What goes on beneath the surface'),
    energy: level('Energie in de groep', 'Energy in the group'),
    professionalism: text('Hoe professioneel de uitvoering was', 'How professional the execution was'),
    heard: flag('Iedereen voelde zich gehoord', 'Everyone felt heard'),
  },
)
