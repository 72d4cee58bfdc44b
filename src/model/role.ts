import { phase } from './choices.ts'
import { choice, count, date, flag, group, id, list, reference, text } from './fields.ts'

export const role = group(
  {
    id: id(),
    role: choice(
      {
        architect: ['architect', 'architect'],
        connector: ['verbinder', 'connector'],
        translator: ['vertaler', 'translator'],
        gatekeeper: ['gatekeeper', 'gatekeeper', 'poortwachter'],
        driver: ['aanjager', 'driver'],
        'rule-maker': ['regelgever', 'rule maker'],
        integrator: ['integrator', 'integrator', 'aggregator'],
        motivator: ['motivator', 'motivator'],
        framer: ['afbakener', 'framer'],
        mediator: ['bemiddelaar', 'mediator'],
        'learning-stimulator': ['leerstimulator', 'learning stimulator'],
        'project-orchestrator': ['project-orkestrator', 'project orchestrator', 'projectorkestrator'],
        'policy-innovator': ['beleidsinnovator', 'policy innovator'],
        facilitator: ['facilitator', 'facilitator'],
        'fresh-thinker': ['frisdenker', 'fresh thinker'],
        guide: ['wegwijzer', 'guide'],
        energiser: ['energiegenerator', 'energiser'],
        conductor: ['dirigent', 'conductor', 'orkestrator'],
        puller: ['kartrekker', 'puller', 'trekker'],
        'capital-partner': ['kapitaalpartij', 'capital partner', 'kapitaalpartner'],
        'lead-partner': ['penvoerder', 'lead partner'],
        chair: ['voorzitter', 'chair'],
        'programme-manager': ['programmamanager', 'programme manager'],
      },
      'De rol',
      'The role',
    ),
  },
  {
    holder: reference(['partners', 'bodies'], 'Wie de rol vervult', 'Who holds the role'),
    from: date('Vanaf', 'From'),
    to: date('Tot en met', 'Until'),
    phases: list(phase('Fase', 'Phase'), 'In welke fasen', 'In which phases'),
    hours_per_week: count('Uren per week', 'Hours per week'),
    needed: flag('Zet op false als deze rol niet nodig is', 'Set to false when this role is not needed'),
    reason: text('Waarom niet nodig, of waarom deze vervuller', 'Why not needed, or why this holder'),
  },
)
