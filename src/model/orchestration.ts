import { amount, choice, count, flag, group, list, reference, text } from './fields.ts'

export const orchestration = group(
  {},
  {
    holder: reference(['partners', 'bodies'], 'Wie de orkestratiefunctie vervult', 'Who performs the orchestration'),
    entity: choice(
      {
        own: ['eigen entiteit', 'own entity', 'eigen'],
        partner: ['bij een partner', 'at a partner', 'partner'],
        external: ['extern bureau', 'external office', 'extern'],
      },
      'Waar de functie is belegd',
      'Where the function sits',
    ),
    independent: flag('Geen eigen belang bij het hogere doel', 'No stake of its own in the higher goal'),
    stake: text('Welk belang de vervuller wel heeft', 'What stake the holder does have'),
    trusted_by: list(
      reference('partners', 'Partner', 'Partner'),
      'Welke partners dit vertrouwen uitspraken',
      'Which partners said they trust it',
    ),
    background: list(text('Wereld', 'World'), 'Welke werelden de vervuller kent', 'Which worlds the holder knows'),
    mandate: text('Wat de dirigent mag', 'What the conductor may do'),
    paid_by: list(reference(['partners', 'subsidies'], 'Wie', 'Who'), 'Wie betaalt', 'Who pays'),
    hours_per_week: count('Uren per week', 'Hours per week'),
    office: group(
      {},
      {
        members: count('Aantal mensen in het programmabureau', 'People in the programme office'),
        cost: amount('Kosten per jaar', 'Cost per year'),
      },
    ),
  },
)
