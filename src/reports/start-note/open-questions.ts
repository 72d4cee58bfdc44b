import { nameOfFunding } from '../funding-name.ts'
import { called, quoted } from '../sentences.ts'
import type { Wording } from '../wording.ts'
import { totals } from './budget.ts'
import { askedDecisions } from './decisions.ts'
import { gaps } from './goals.ts'
import { neededRoles } from './leadership.ts'
import { participants } from './parties.ts'
import { openRisks } from './risks.ts'

/** What the data do not say yet, a chapter at a time: true, or the names of what it concerns. */
export function openQuestions(wording: Wording) {
  const chapters = {
    why: whenAny(whyOpen(wording)),
    who: whenAny(whoOpen(wording)),
    proposition: whenAny(propositionOpen(wording)),
    leadership: whenAny(leadershipOpen(wording)),
    goals: whenAny(goalsOpen(wording)),
    means: whenAny(meansOpen(wording)),
    risks: whenAny(risksOpen(wording)),
    steps: whenAny(stepsOpen(wording)),
  }
  return Object.values(chapters).every((chapter) => chapter === null) ? null : chapters
}

function whenAny<T extends Readonly<Record<string, boolean | string | null>>>(questions: T): T | null {
  return Object.values(questions).some(Boolean) ? questions : null
}

function whyOpen(wording: Wording) {
  const { ecosystem, target_groups: groups, problem, vision } = { ...wording.ecosystem }
  return {
    summary: ecosystem?.summary === undefined,
    problem: problem === undefined,
    together: problem !== undefined && problem.why_together === undefined,
    vision: vision === undefined,
    urgency: vision !== undefined && vision.urgency === undefined,
    targetGroups: groups.length === 0,
    size: wording.lacking(groups, 'targetGroup', ({ size }) => size === undefined, called),
    needs: wording.lacking(
      groups,
      'targetGroup',
      ({ pains = [], gains = [] }) => pains.length + gains.length === 0,
      called,
    ),
  }
}

function whoOpen(wording: Wording) {
  const partners = participants(wording)
  const { stakeholders, value_flows } = wording.ecosystem
  return {
    partners: partners.length === 0,
    helix: wording.lacking(partners, 'partner', ({ helix }) => helix === undefined, called),
    involvement: wording.lacking(partners, 'partner', ({ involvement }) => involvement === undefined, called),
    brings: wording.lacking(partners, 'partner', ({ brings = [] }) => brings.length === 0, called),
    gets: wording.lacking(partners, 'partner', ({ gets = [] }) => gets.length === 0, called),
    commitment: wording.lacking(partners, 'partner', ({ commitment }) => commitment === undefined, called),
    stakeholders: stakeholders.length === 0,
    flows: value_flows.length === 0,
  }
}

function propositionOpen({ ecosystem: { value_proposition: value, scope } }: Wording) {
  return {
    statement: value === undefined,
    offers: value !== undefined && (value.offers ?? []).length === 0,
    gains: value !== undefined && (value.collective_gains ?? []).length === 0,
    scope: scope === undefined,
    out: scope !== undefined && (scope.out ?? []).length === 0,
  }
}

function leadershipOpen(wording: Wording) {
  const { orchestration, governance, roles } = wording.ecosystem
  const bodies = governance?.bodies ?? []
  return {
    holder: orchestration?.holder === undefined,
    mandate: orchestration?.holder !== undefined && orchestration.mandate === undefined,
    bodies: bodies.length === 0,
    bodyMandate: wording.lacking(bodies, 'body', ({ mandate }) => mandate === undefined, called),
    rhythm: wording.lacking(bodies, 'body', ({ meets }) => meets === undefined, called),
    rights: (governance?.decision_rights ?? []).length === 0,
    escalation: (governance?.escalation ?? []).length === 0,
    roles: roles.length === 0,
    unfilled: wording.list(
      neededRoles(wording)
        .filter(({ holder }) => holder === undefined)
        .map(({ role }) => wording.label(['roles', 'role'], role)),
    ),
  }
}

function goalsOpen(wording: Wording) {
  const { goals, indicators } = wording.ecosystem
  return {
    goals: goals.length === 0,
    ...gaps(wording),
    baseline: wording.lacking(indicators, 'indicator', ({ baseline }) => baseline === undefined, called),
    target: wording.lacking(indicators, 'indicator', ({ target }) => target === undefined, called),
  }
}

function meansOpen(wording: Wording) {
  const { finance } = wording.ecosystem
  const [costs, funding] = [finance?.costs ?? [], finance?.funding ?? []]
  const money = totals(wording)
  const unknown = wording.lacking(
    funding,
    'fundingLine',
    ({ secured }) => secured === undefined,
    (line) => quoted(nameOfFunding(line, wording)),
  )
  return {
    costs: costs.length === 0,
    funding: funding.length === 0,
    secured: unknown,
    unsecured: unknown === null ? (money?.unsecured ?? null) : null,
    shortage: costs.length > 0 && funding.length > 0 ? (money?.open ?? null) : null,
    sustaining: finance?.self_sustaining === undefined,
  }
}

function risksOpen(wording: Wording) {
  const open = openRisks(wording)
  return {
    risks: wording.ecosystem.risks.length === 0,
    judged: wording.lacking(
      open,
      'risk',
      ({ likelihood, impact }) => likelihood === undefined || impact === undefined,
      titled,
    ),
    mitigation: wording.lacking(open, 'risk', ({ mitigation }) => mitigation === undefined, titled),
    owner: wording.lacking(open, 'risk', ({ owner }) => owner === undefined, titled),
  }
}

function stepsOpen(wording: Wording) {
  const { actions, decisions } = wording.ecosystem
  const asked = askedDecisions(wording)
  const open = actions.filter(({ status }) => status !== 'done' && status !== 'stopped')
  return {
    decisions: decisions.length === 0,
    body: wording.lacking(asked, 'decision', ({ body }) => body === undefined, titled),
    needed: wording.lacking(asked, 'decision', ({ needed_by }) => needed_by === undefined, titled),
    actions: actions.length === 0,
    owner: wording.lacking(open, 'action', ({ owner }) => owner === undefined, titled),
    deadline: wording.lacking(
      open,
      'action',
      ({ deadline, kind }) => deadline === undefined && kind !== 'recurring',
      titled,
    ),
  }
}

function titled(item: Parameters<typeof called>[0]): string {
  return quoted(called(item))
}
