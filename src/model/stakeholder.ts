import { level } from './choices.ts'
import { choice, group, id, list, reference, text, textOr } from './fields.ts'

const policyGoal = group(
  { what: text('Het beleidsdoel', 'The policy goal') },
  { goals: list(reference('goals', 'Doel', 'Goal'), 'Welke doelen daaraan bijdragen', 'Which goals serve it') },
)

export const stakeholder = group(
  { id: id(), name: text('Naam van de groep of organisatie', 'Name of the group or organisation') },
  {
    kind: choice(
      {
        'decision-maker': ['besluitvormer', 'decision-maker', 'bestuur'],
        funder: ['financier', 'funder', 'subsidieverstrekker'],
        resident: ['inwoners', 'residents', 'omwonenden', 'bewoners'],
        user: ['gebruikers', 'users'],
        business: ['bedrijven', 'businesses'],
        education: ['onderwijs', 'education'],
        network: ['netwerk', 'network', 'branche'],
        media: ['media', 'media', 'pers'],
      },
      'Soort belanghebbende',
      'Kind of stakeholder',
    ),
    interest: level('Belang bij het ecosysteem', 'Interest in the ecosystem'),
    influence: level('Invloed op het ecosysteem', 'Influence on the ecosystem'),
    position: choice(
      {
        supporter: ['voorstander', 'supporter', 'voor'],
        neutral: ['neutraal', 'neutral'],
        opponent: ['tegenstander', 'opponent', 'tegen'],
      },
      'Houding',
      'Position',
    ),
    wants: text('Wat deze partij wil', 'What this party wants'),
    policy_goals: list(textOr(policyGoal, 'Beleidsdoel', 'Policy goal'), 'Beleidsdoelen', 'Policy goals'),
    involvement: text('Hoe we deze partij betrekken', 'How we involve this party'),
    missing: group(
      {},
      {
        why: text('Waarom deze partij nodig is', 'Why this party is needed'),
        next_step: text('Wat we doen om haar aan te haken', 'What we do to bring it in'),
      },
    ),
  },
)
