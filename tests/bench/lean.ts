import { chances } from './chances.ts'
import { spoiled } from './defects.ts'
import { place, title } from './phrases.ts'

/** How many of each; the ecosystem that most users have is `small`, the largest that anyone may make is `large`. */
export interface Size {
  readonly partners: number
  readonly goals: number
  readonly actions: number
  readonly roles: number
  readonly flows: number
  readonly risks: number
}

export const small: Size = { partners: 24, goals: 5, actions: 35, roles: 8, flows: 16, risks: 4 }
export const large: Size = { partners: 2000, goals: 40, actions: 10_000, roles: 8, flows: 3000, risks: 200 }

/**
 * An ecosystem as people write one, in one file without a finding; always the same for the same size and seed. With
 * `faults`, so many lines of it are wrong, spread over the file; each is one finding.
 */
export function lean(size: Size, { seed = 1, faults = 0 }: { readonly seed?: number; readonly faults?: number } = {}) {
  const text = sections(size, seed).join('\n')
  return faults === 0 ? text : spoiled(text, faults)
}

function sections({ partners, goals, actions, roles, flows, risks }: Size, seed: number): readonly string[] {
  const chance = chances(seed)
  const list = (section: string, length: number, item: (at: number) => string) =>
    `${section}:\n${Array.from({ length }, (_, at) => item(at + 1)).join('')}`
  const partner = (at: number) => `partner-${((at - 1) % partners) + 1}`
  const helices = ['company', 'knowledge', 'government', 'society', 'intermediary']
  return [
    `ecosystem:\n  id: verzonnen-${seed}\n  name: Ecosysteem ${place(chance)} ${seed}\n  illustrative: true\n  phase: perform\n  start: 2024-01-15\n`,
    list(
      'partners',
      partners,
      (at) => `  - id: ${partner(at)}
    name: ${place(chance)} ${at}
    helix: ${helices[at % helices.length]}
    involvement: ${at % 3 === 0 ? 'core' : 'ring'}
    status: active
    joined: 2024-03-01
    brings:
      - what: ${title(chance)}
        kind: knowledge
    gets: [${title(chance)}]
    interests: [${title(chance)}]
`,
    ),
    list(
      'goals',
      goals,
      (at) => `  - id: goal-${at}
    title: ${100 + at} ${place(chance)} klaar in 2029
    owner: ${partner(at)}
    deadline: 2029-12-31
    indicators: [kpi-${at}-a, kpi-${at}-b]
    statement: Twintig bedrijven delen in 2029 ${100 + at} ${title(chance)}
    ambition: Nergens is dit al gelukt voor ${title(chance)}
    realism: Een proef met vier bedrijven loopt voor ${title(chance)}
`,
    ),
    `indicators:\n${Array.from({ length: goals * 2 }, (_, at) => indicator(`kpi-${Math.floor(at / 2) + 1}-${at % 2 ? 'b' : 'a'}`, at, place(chance))).join('')}`,
    list(
      'actions',
      actions,
      (at) => `  - id: action-${at}
    title: ${place(chance)} ${place(chance)} ${numbered(at)}
    goals: [goal-${(at % goals) + 1}]
    owner: ${partner(at)}
    contributors: [${partner(at + 1)}, ${partner(at + 7)}]
    start: 2027-0${(at % 5) + 1}-01
    deadline: 2028-0${(at % 5) + 2}-28
    status: planned
    hours: ${40 + 20 * (at % 8)}
    description: ${title(chance)}
`,
    ),
    list(
      'roles',
      roles,
      (at) => `  - id: role-${at}
    role: ${roleKinds[at - 1]}
    holder: ${partner(at)}
`,
    ),
    list(
      'value_flows',
      flows,
      (at) => `  - id: flow-${at}
    from: ${partner(at)}
    to: ${partner(at + 1 + (at % 5))}
    kind: knowledge
    what: ${title(chance)}
`,
    ),
    list(
      'risks',
      risks,
      (at) => `  - id: risk-${at}
    title: ${title(chance)}
    likelihood: medium
    impact: low
    mitigation: ${title(chance)}
    owner: ${partner(at)}
`,
    ),
  ]
}

const roleKinds = [
  'conductor',
  'mediator',
  'architect',
  'guide',
  'translator',
  'connector',
  'facilitator',
  'lead-partner',
]

function indicator(id: string, at: number, name: string): string {
  return `  - id: ${id}
    name: ${name} gemeten ${at}
    unit: panden
    baseline: 0
    target: ${100 + at}
    by: 2029-12-31
    measurements:
      - { date: 2026-09-30, value: ${60 + (at % 9)} }
`
}

/** A word of its own for each number, so that no two titles look like the same work. */
function numbered(at: number): string {
  return [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
}
