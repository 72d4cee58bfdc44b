import { amount, choice, group, id, list, reference, text } from './fields.ts'

const party = ['partners', 'stakeholders', 'target_groups']

export const relation = group(
  { id: id(), from: reference(party, 'Van', 'From'), to: reference(party, 'Naar', 'To') },
  {
    kind: choice(
      {
        cooperation: ['samenwerking', 'cooperation'],
        supply: ['levering', 'supply'],
        competition: ['concurrentie', 'competition'],
        dependence: ['afhankelijkheid', 'dependence'],
      },
      'Soort relatie',
      'Kind of relation',
    ),
    state: choice(
      { existing: ['bestaand', 'existing'], desired: ['gewenst', 'desired'] },
      'Bestaand of gewenst',
      'Existing or desired',
    ),
    strength: choice(
      { weak: ['zwak', 'weak'], medium: ['middel', 'medium'], strong: ['sterk', 'strong'] },
      'Hoe sterk',
      'How strong',
    ),
    description: text('Wat de relatie inhoudt', 'What the relation is'),
  },
)

export const valueFlow = group(
  {
    id: id(),
    from: reference(party, 'Van', 'From'),
    to: reference(party, 'Naar', 'To'),
    what: text('Wat er stroomt', 'What flows'),
  },
  {
    kind: choice(
      {
        money: ['geld', 'money'],
        'product-service': ['product of dienst', 'product or service', 'dienst', 'product', 'dienst-product'],
        knowledge: ['kennis', 'knowledge'],
        data: ['data', 'data'],
        talent: ['talent', 'talent'],
        reputation: ['reputatie', 'reputation'],
        social: ['maatschappelijke waarde', 'social value', 'maatschappelijk'],
        ecological: ['ecologische waarde', 'ecological value', 'ecologisch'],
      },
      'Soort waarde',
      'Kind of value',
    ),
    amount: amount('Bedrag', 'Amount'),
    per: choice({ year: ['jaar', 'year'], month: ['maand', 'month'], once: ['eenmalig', 'once'] }, 'Per', 'Per'),
  },
)

export const sharedInterest = group(
  { id: id(), what: text('Het gedeelde belang', 'The shared interest') },
  { held_by: list(reference('partners', 'Partner', 'Partner'), 'Wie dit belang heeft', 'Who holds it') },
)

export const chainLink = group(
  { id: id(), name: text('Schakel in de keten', 'Link in the chain') },
  {
    partners: list(reference('partners', 'Partner', 'Partner'), 'Wie deze schakel invult', 'Who fills this link'),
    description: text('Wat er in deze schakel gebeurt', 'What happens in this link'),
  },
)
