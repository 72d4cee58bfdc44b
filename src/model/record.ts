import { choice, date, flag, group, id, list, reference, text } from './fields.ts'

export const decision = group(
  { id: id(), topic: text('Waarover', 'About what') },
  {
    status: choice(
      {
        asked: ['gevraagd', 'asked', 'open'],
        taken: ['genomen', 'taken'],
        postponed: ['aangehouden', 'postponed', 'uitgesteld'],
        rejected: ['afgewezen', 'rejected'],
      },
      'Stand',
      'Status',
    ),
    proposal: text('Wat er wordt voorgesteld', 'What is proposed'),
    raised_on: date('Wanneer gevraagd', 'When asked'),
    needed_by: date('Wanneer nodig', 'Needed by'),
    decided_on: date('Wanneer genomen', 'When taken'),
    body: reference('bodies', 'Wie beslist', 'Who decides'),
    reason: text('Waarom', 'Why'),
    strategic: flag('Raakt de koers', 'Touches the course'),
    tests_vision: text('Hoe dit past bij de visie', 'How this fits the vision'),
  },
)

export const meeting = group(
  { id: id(), date: date('Wanneer', 'When') },
  {
    title: text('Bijeenkomst', 'Meeting'),
    kind: choice(
      {
        kickoff: ['kick-off', 'kick-off', 'startbijeenkomst'],
        'core-team': ['kernteam', 'core team'],
        'steering-group': ['stuurgroep', 'steering group'],
        'project-start-up': ['project start-up', 'project start-up', 'psu'],
        'working-session': ['werksessie', 'working session'],
        dialogue: ['dialoog', 'dialogue'],
        celebration: ['viering', 'celebration'],
      },
      'Soort',
      'Kind',
    ),
    mode: choice(
      { physical: ['fysiek', 'physical'], online: ['online', 'online'], hybrid: ['hybride', 'hybrid'] },
      'Hoe',
      'How',
    ),
    body: reference('bodies', 'Van welk orgaan', 'Of which body'),
    participants: list(reference(['partners', 'stakeholders'], 'Wie', 'Who'), 'Wie erbij was', 'Who took part'),
    outcome: text('Wat eruit kwam', 'What came out'),
  },
)

export const document = group(
  { id: id(), title: text('Titel', 'Title') },
  {
    kind: choice(
      {
        'start-note': ['startnotitie', 'start note'],
        blueprint: ['bouwtekening', 'blueprint'],
        plan: ['plan', 'plan', 'plan van aanpak'],
        report: ['rapport', 'report'],
        agreement: ['overeenkomst', 'agreement'],
        grant: ['beschikking', 'grant decision'],
        article: ['artikel', 'article'],
        handbook: ['handboek', 'handbook'],
      },
      'Soort document',
      'Kind of document',
    ),
    version: text('Versie', 'Version'),
    date: date('Datum', 'Date'),
    url: text('Vindplaats', 'Where to find it'),
    signed_by: list(reference('partners', 'Partner', 'Partner'), 'Wie tekende', 'Who signed'),
  },
)

export const term = group(
  { id: id(), term: text('Woord', 'Term'), meaning: text('Betekenis', 'Meaning') },
  {
    used_by: list(reference('partners', 'Partner', 'Partner'), 'Wie het zo gebruikt', 'Who uses it so'),
    agreed: flag('Samen afgesproken', 'Agreed together'),
  },
)

export const methodUsed = group(
  { id: id(), tool: text('Model of werkvorm', 'Model or tool') },
  {
    step: text('Bij welke stap', 'In which step'),
    date: date('Wanneer', 'When'),
    result: text('Wat het opleverde', 'What it gave'),
  },
)

export const answer = group(
  {
    id: id(),
    question: text('Kenmerk van de vraag uit een checklist', 'Id of the checklist question'),
    kind: choice(
      {
        written: ['geschreven', 'written', 'antwoord'],
        attested: ['verklaard', 'attested', 'verklaring'],
        waived: ['vrijgesteld', 'waived', 'niet van toepassing'],
      },
      'Geschreven, verklaard of vrijgesteld',
      'Written, attested or waived',
    ),
  },
  {
    answer: text('Het antwoord', 'The answer'),
    by: text('Rol of orgaan dat dit zegt', 'Role or body that says so'),
    date: date('Wanneer', 'When'),
    until: date('Tot wanneer de vrijstelling geldt', 'Until when the waiver holds'),
    reason: text('Waarom vrijgesteld', 'Why waived'),
    evidence: text('Waaruit het blijkt', 'Evidence'),
  },
)
