import { formOf } from './archetypes.ts'
import type { Plan } from './plan.ts'
import { writing } from './writing.ts'

/** `besturing.yaml`: who decides on what, and who has which role. */
export function governanceFile(plan: Plan): readonly string[] {
  const { comment, idOf, choice, say } = writing(plan)
  const form = formOf(plan.form)
  const roles = [...new Set([...plan.archetype.roles, ...form.roles])]
  return [
    comment(
      'Wie waarover beslist, en wie welke rol heeft. Leden en vervullers zijn de ids uit partners.yaml.',
      'Who decides on what, and who has which role. Members and holders are the ids in partners.yaml.',
    ),
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
    ...roles.flatMap((role) => [
      `  - id: ${idOf('roles.role', role)}`,
      `    ${choice('role', 'roles.role', role)}`,
      `    # holder:  # ${say('id van een partner of een orgaan', 'id of a partner or a body')}`,
    ]),
  ]
}

function body(kind: string, plan: Plan): readonly string[] {
  const { open, say, idOf, choice } = writing(plan)
  const id = idOf('governance.bodies.kind', kind)
  return [
    `    - id: ${id}`,
    `      name: ${titled(id)}`,
    `      ${choice('kind', 'governance.bodies.kind', kind)}`,
    `      mandate: ${open('waarover dit orgaan gaat en wat het mag', 'what this body is about and what it may do')}`,
    `      # members: []  # ${say('ids van partners', 'ids of partners')}`,
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
