import { choice, count, date, group, id, indexed, list, reference, text } from './fields.ts'

const need = group({ id: id(), what: text('Wat het is', 'What it is') }, {})

const barrier = group(
  {
    kind: choice(
      {
        know: ['niet weten', 'not knowing', 'weten'],
        want: ['niet willen', 'not wanting', 'willen'],
        can: ['niet kunnen', 'not able', 'kunnen'],
      },
      'Weten, willen of kunnen',
      'Know, want or can',
    ),
    what: text('Wat tegenhoudt', 'What holds them back'),
  },
  {},
)

const conversation = group(
  { date: date('Wanneer', 'When') },
  {
    count: count('Aantal gesprekken', 'Number of conversations'),
    participant: choice(
      {
        participant: ['deelnemer', 'participant'],
        outsider: ['nog geen deelnemer', 'not yet a participant', 'niet-deelnemer'],
      },
      'Deelnemer of nog niet',
      'Participant or not yet',
    ),
    summary: text('Wat eruit kwam, zonder namen', 'What came out, without names'),
  },
)

const reached = group({ date: date('Peildatum', 'Date'), count: count('Aantal bereikt', 'Number reached') }, {})

export const targetGroup = group(
  { id: id(), name: text('Naam van de doelgroep', 'Name of the target group') },
  {
    profile: text('Wie het zijn', 'Who they are'),
    profile_source: text('Waar het profiel vandaan komt', 'Where the profile comes from'),
    size: count('Hoe groot de groep is', 'How large the group is'),
    size_source: text('Waar dat aantal vandaan komt', 'Where that number comes from'),
    goal_new: count('Hoeveel nieuwe deelnemers we willen', 'How many new participants we want'),
    by: date('Wanneer we die hebben', 'By when'),
    reached: list(reached, 'Hoeveel er bereikt zijn', 'How many were reached'),
    wave: count('In welke golf de groep aan de beurt is', 'In which wave the group comes'),
    follows: reference('target_groups', 'Na welke groep', 'After which group'),
    pains: indexed('needs', need, 'Waar ze last van hebben', 'What troubles them'),
    gains: indexed('needs', need, 'Wat ze willen winnen', 'What they want to gain'),
    drivers: list(text('Drijfveer', 'Driver'), 'Wat hen drijft', 'What drives them'),
    barriers: list(barrier, 'Wat hen tegenhoudt', 'What holds them back'),
    conversations: list(conversation, 'Gesprekken met de doelgroep', 'Conversations with the group'),
    ambassadors: list(
      text('Ambassadeur (organisatie of rol)', 'Ambassador (organisation or role)'),
      'Ambassadeurs',
      'Ambassadors',
    ),
  },
)
