import { formOf } from './archetypes.ts'
import type { Plan } from './plan.ts'
import { writing } from './writing.ts'

/** `besturing.yaml`: who decides on what, and who has which role. */
export function governanceFile(plan: Plan): readonly string[] {
  const { comment, hints, idOf, choice } = writing(plan)
  const [first = { id: 'partner-1' }] = plan.partners
  const form = formOf(plan.form)
  const roles = [...new Set([...plan.archetype.roles, ...form.roles])]
  return [
    comment(
      'Wie waarover beslist, en wie welke rol heeft. Partijen noem je met hun id uit partners.yaml.',
      'Who decides on what, and who has which role. Parties go by their id in partners.yaml.',
    ),
    '#',
    ...hints('Vul ook aan:', 'Fill in as well:', [
      [`members: [${first.id}]`, 'bij een orgaan: welke partners erin zitten', 'at a body: which partners sit on it'],
      [
        `holder: ${first.id}`,
        'bij een rol: welke partner of welk orgaan haar vervult',
        'at a role: which partner or body holds it',
      ],
    ]),
    '',
    'governance:',
    '  bodies:',
    ...form.bodies.flatMap(({ kind }) => body(kind, plan)),
    ...rights(plan),
    '',
    comment(
      'De rollen waarmee zo’n samenwerking meestal begint. Wie vervult ze? Niet nodig: needed: false, met de reden erbij.',
      'The roles that such a collaboration usually begins with. Who holds them? Not needed: needed: false, with the reason.',
    ),
    'roles:',
    ...roles.flatMap((role) => [`  - id: ${idOf('roles.role', role)}`, `    ${choice('role', 'roles.role', role)}`]),
  ]
}

function body(kind: string, plan: Plan): readonly string[] {
  const { open, idOf, choice } = writing(plan)
  const id = idOf('governance.bodies.kind', kind)
  return [
    `    - id: ${id}`,
    `      name: ${titled(id)}`,
    `      ${choice('kind', 'governance.bodies.kind', kind)}`,
    `      mandate: ${open('waarover dit orgaan gaat en wat het mag', 'what this body is about and what it may do')}`,
  ]
}

/** Who may decide what matters as soon as the collaboration is being organised. */
function rights(plan: Plan): readonly string[] {
  if (plan.phase === 'direct') return []
  const { open, idOf } = writing(plan)
  return [
    '  decision_rights:',
    `    - topic: ${open('waarover een besluit nodig is', 'what a decision is needed on')}`,
    `      body: ${idOf('governance.bodies.kind', 'steering-group')}`,
  ]
}

/** `steering-group` as a name: `Steering group`. */
function titled(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`
}
