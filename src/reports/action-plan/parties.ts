import { hasLeft, isUncommitted } from '../../facts/party.ts'
import { type PartyWork, workPerParty } from '../../facts/workload.ts'
import { find } from '../../graph/ecosystem.ts'
import { clause } from '../sentences.ts'
import { timing } from './agenda.ts'
import { described, type Plan } from './plan.ts'

/** Who leads what and helps with what, who is ready, and which partners have nothing to do yet. */
export function whoDoesWhat(plan: Plan) {
  const { words, list } = plan
  const work = workPerParty(plan.ecosystem)
  const busy = work.filter(({ leads, contributes }) => leads.length + contributes.length > 0)
  const [ready, idle] = [readyParties(work, plan), idlePartners(work, plan)]
  const [readyNames, idleNames] = [list(ready), list(idle)]
  return {
    any: busy.length > 0,
    parties: busy.map((party) => partyOf(party, plan)),
    ready: readyNames && words.parties.ready(readyNames, ready.length),
    idle: idleNames && words.parties.idle(idleNames, idle.length),
  }
}

function partyOf({ party, leads, contributes, openLoad }: PartyWork, plan: Plan) {
  const { words, effort, quote } = plan
  return {
    name: plan.partyNow(party) ?? words.nobody,
    summary: summaryOf(party, leads.length, contributes.length, plan),
    isNobody: party === undefined,
    effort: effort(openLoad.hours, openLoad.budget),
    leads: leads.map((action) => described(action, plan, timing(action, plan))).join('; ') || null,
    contributes: contributes.map(quote).join('; ') || null,
  }
}

function summaryOf(party: string | undefined, leads: number, contributes: number, { words, count }: Plan): string {
  if (party === undefined) return count(leads, 'action')
  if (leads === 0) return words.parties.contributes(count(contributes, 'action'))
  const leading = words.parties.leads(count(leads, 'action'))
  return contributes === 0 ? leading : words.parties.both(leading, count(contributes, 'other'))
}

/** Those whose actions are all finished, and who are still there. */
function readyParties(work: readonly PartyWork[], plan: Plan): readonly (string | null)[] {
  return work
    .filter(({ leads, contributes }) => leads.length + contributes.length === 0)
    .filter(({ party }) => {
      const partner = find(plan.ecosystem, 'partners', party)
      return partner === undefined || !hasLeft(partner, plan.asOf)
    })
    .map(({ party }) => plan.party(party))
    .filter((name) => name !== null)
}

function idlePartners(work: readonly PartyWork[], { ecosystem, asOf }: Plan): readonly string[] {
  const busy = new Set(work.map(({ party }) => party))
  return ecosystem.partners
    .filter((partner) => !busy.has(partner.id) && !hasLeft(partner, asOf) && !isUncommitted(partner))
    .filter(({ status }) => status !== 'inactive')
    .map((partner) => clause(partner.name) ?? partner.id)
}
