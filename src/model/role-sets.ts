/**
 * The role sets of the sources side by side, never merged silently: Katapult's eight (de orkestratiefunctie), TNO's
 * seven (zeven rollen van innovation orchestrators), Barth's five (ketensamenwerking) and those of the Berenschot
 * handbook. A word that two sets share (connector, integrator, driver) counts in both.
 */
export const roleSets = {
  katapult: ['architect', 'connector', 'translator', 'gatekeeper', 'driver', 'rule-maker', 'integrator', 'motivator'],
  tno: [
    'connector',
    'framer',
    'mediator',
    'learning-stimulator',
    'integrator',
    'project-orchestrator',
    'policy-innovator',
  ],
  barth: ['facilitator', 'fresh-thinker', 'guide', 'energiser', 'driver'],
  berenschot: ['conductor', 'puller', 'capital-partner', 'lead-partner', 'chair', 'programme-manager'],
} as const
