import { level, rhythm } from './choices.ts'
import {
  amount,
  choice,
  count,
  date,
  day,
  flag,
  group,
  id,
  list,
  percentage,
  reference,
  text,
  textOr,
} from './fields.ts'

const party = ['partners', 'bodies']

const deliverable = group(
  { what: text('Wat er wordt opgeleverd', 'What is delivered') },
  {
    due: date('Wanneer', 'By when'),
    status: choice({ open: ['open', 'open'], delivered: ['opgeleverd', 'delivered', 'geleverd'] }, 'Stand', 'Status'),
    delivered_on: date('Wanneer opgeleverd', 'Delivered on'),
  },
)

export const workPackage = group(
  { id: id(), title: text('Werkpakket', 'Work package') },
  { lead: reference(party, 'Trekker', 'Lead'), description: text('Wat erin zit', 'What it holds') },
)

export const action = group(
  { id: id(), title: text('De actie in enkele woorden', 'The action in a few words') },
  {
    description: text('Toelichting', 'Explanation'),
    kind: choice(
      {
        'one-off': ['eenmalig', 'one-off'],
        recurring: ['terugkerend', 'recurring', 'herhalend'],
        project: ['deelproject', 'sub-project', 'project'],
      },
      'Eenmalig, terugkerend of deelproject',
      'One-off, recurring or sub-project',
    ),
    category: choice(
      {
        'workforce-planning': ['personeelsplanning', 'workforce planning'],
        roadmapping: ['roadmapping', 'roadmapping'],
        'research-development': ['onderzoek en ontwikkeling', 'research and development', 'r&d'],
        'intercompany-session': ['intercompany-sessie', 'intercompany session'],
        'hosting-students': ['studenten ontvangen', 'hosting students', 'studenten'],
        infrastructure: ['infrastructuur', 'infrastructure'],
        onboarding: ['partner inbedden', 'onboarding'],
        valorisation: ['valorisatie en business development', 'valorisation and business development', 'valorisatie'],
        'market-research': ['marktonderzoek', 'market research'],
        'fair-visit': ['beursbezoek', 'fair visit'],
        'shared-language': ['gedeelde taal', 'shared language'],
        fundraising: ['fondsenwerving', 'fundraising'],
        communication: ['communicatie', 'communication'],
        governance: ['sturing en verantwoording', 'governance and accountability', 'sturing'],
      },
      'Soort activiteit',
      'Kind of activity',
    ),
    goals: list(
      reference('goals', 'Doel', 'Goal'),
      'Aan welke doelen de actie bijdraagt',
      'Which goals the action serves',
    ),
    owner: reference(party, 'Trekker', 'Owner'),
    contributors: list(reference(party, 'Partner', 'Partner'), 'Wie meewerkt', 'Who contributes'),
    priority: level('Prioriteit', 'Priority'),
    work_package: reference('work_packages', 'Werkpakket', 'Work package'),
    start: date('Start', 'Start'),
    deadline: date('Uiterlijk klaar', 'Deadline'),
    every: rhythm('Hoe vaak (terugkerende actie)', 'How often (recurring action)'),
    hours: count('Begrote uren', 'Budgeted hours'),
    budget: amount('Begroot geld', 'Budgeted money'),
    depends_on: list(
      reference('actions', 'Actie', 'Action'),
      'Wat eerst klaar moet zijn',
      'What must be finished first',
    ),
    deliverables: list(textOr(deliverable, 'Resultaat', 'Deliverable'), 'Resultaten', 'Deliverables'),
    yield: text('Wat het oplevert', 'What it yields'),
    novelty: choice(
      { new: ['nieuw', 'new'], improvement: ['verbetering', 'improvement'], existing: ['bestaand', 'existing'] },
      'Nieuw of verbetering',
      'New or improvement',
    ),
    status: choice(
      {
        planned: ['gepland', 'planned'],
        active: ['loopt', 'active', 'actief', 'lopend', 'bezig'],
        paused: ['stilgelegd', 'paused', 'gepauzeerd'],
        done: ['klaar', 'done', 'afgerond', 'gereed'],
        stopped: ['gestopt', 'stopped', 'geschrapt'],
      },
      'Stand (standaard gepland)',
      'Status (planned by default)',
    ),
    progress: percentage('Voortgang in procenten', 'Progress as a percentage'),
    progress_method: text('Hoe we de voortgang volgen', 'How progress is followed'),
    done_on: day('Wanneer klaar', 'Finished on'),
    contribution: group(
      { score: level('Hoeveel de actie bijdroeg', 'How much the action contributed') },
      { evidence: text('Waaruit dat blijkt', 'Evidence') },
    ),
    cause_no_contribution: text('Waardoor de actie niet bijdraagt', 'Why the action does not contribute'),
    recovery: group(
      { how: text('Hoe we de achterstand inlopen', 'How the backlog is caught up') },
      { possible: flag('In te lopen', 'Can be caught up'), new_date: date('Nieuwe datum', 'New date') },
    ),
  },
)
