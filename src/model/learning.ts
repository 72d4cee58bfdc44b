import { level, rhythm } from './choices.ts'
import { choice, count, date, flag, group, id, indexed, list, reference, text } from './fields.ts'

const effect = (nl: string, en: string) =>
  group(
    { id: id(), what: text(nl, en) },
    {
      indicators: list(reference('indicators', 'Indicator', 'Indicator'), 'Indicatoren', 'Indicators'),
      goals: list(reference('goals', 'Doel', 'Goal'), 'Doelen', 'Goals'),
      leads_to: list(reference('outcomes', 'Effect', 'Outcome'), 'Waartoe dit leidt', 'What this leads to'),
      from_actions: list(reference('actions', 'Actie', 'Action'), 'Uit welke acties', 'From which actions'),
    },
  )

export const theoryOfChange = group(
  {},
  {
    outputs: indexed('outcomes', effect('Resultaat', 'Output'), 'Resultaten', 'Outputs'),
    outcomes: indexed('outcomes', effect('Effect', 'Outcome'), 'Effecten', 'Outcomes'),
    impact: indexed('outcomes', effect('Impact', 'Impact'), 'Impact', 'Impact'),
  },
)

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

export const policyIssue = group(
  { id: id(), what: text('De regel of het beleid dat knelt', 'The rule or policy that pinches') },
  {
    insight: text('Wat de praktijk leert', 'What practice teaches'),
    evidence: list(reference('learnings', 'Les', 'Learning'), 'Uit welke lessen', 'From which learnings'),
    decision_maker: reference(['stakeholders', 'partners'], 'Wie erover gaat', 'Who decides on it'),
    owner: reference(['partners', 'bodies'], 'Wie het oppakt', 'Who takes it up'),
    advocacy: list(
      group(
        { what: text('Wat we deden', 'What we did') },
        { date: date('Wanneer', 'When'), result: text('Resultaat', 'Result') },
      ),
      'Lobby tot nu toe',
      'Advocacy so far',
    ),
  },
)

const channelKind = (nl: string, en: string) =>
  choice(
    {
      website: ['website', 'website'],
      linkedin: ['LinkedIn', 'LinkedIn'],
      newsletter: ['nieuwsbrief', 'newsletter'],
      event: ['bijeenkomst', 'event', 'evenement'],
      press: ['pers', 'press'],
      video: ['video', 'video'],
      podcast: ['podcast', 'podcast'],
      campaign: ['campagne', 'campaign'],
      conversation: ['gesprek', 'conversation'],
      'online-platform': ['online platform', 'online platform', 'intranet'],
    },
    nl,
    en,
  )

const audience = group(
  { id: id(), group: text('Doelgroep van de boodschap', 'Audience') },
  {
    kind: choice(
      { internal: ['intern', 'internal'], market: ['markt', 'market'], stakeholder: ['belanghebbende', 'stakeholder'] },
      'Binnen, markt of omgeving',
      'Inside, market or environment',
    ),
    purpose: text('Wat we willen bereiken', 'What we want to reach'),
    message: text('De boodschap', 'The message'),
    aida_stage: choice(
      {
        awareness: ['bekendheid', 'awareness'],
        interest: ['interesse', 'interest'],
        desire: ['verlangen', 'desire'],
        action: ['actie', 'action'],
      },
      'Waar deze groep staat (AIDA)',
      'Where this audience stands (AIDA)',
    ),
    channels: list(channelKind('Kanaal', 'Channel'), 'Kanalen', 'Channels'),
    owner: reference(['partners', 'bodies'], 'Wie het doet', 'Who does it'),
    every: rhythm('Hoe vaak', 'How often'),
  },
)

export const communication = group(
  {},
  {
    audiences: indexed('audiences', audience, 'Doelgroepen', 'Audiences'),
    channels: list(channelKind('Kanaal', 'Channel'), 'Kanalen die er zijn', 'Channels in place'),
    messages: list(
      group(
        { date: date('Wanneer', 'When'), what: text('Boodschap', 'Message') },
        { audience: reference('audiences', 'Voor wie', 'For whom') },
      ),
      'Wat we naar buiten brachten',
      'What we sent out',
    ),
    successes: list(
      group(
        { what: text('Succes', 'Success') },
        {
          date: date('Wanneer', 'When'),
          celebrated: text('Hoe gevierd', 'How celebrated'),
          published_in: list(channelKind('Kanaal', 'Channel'), 'Waar gedeeld', 'Where shared'),
        },
      ),
      'Successen',
      'Successes',
    ),
  },
)

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
