import type { Partner } from '../../model/definition.ts'
import type { Profiles } from './profiles.ts'

type Field = keyof Profiles['own']['missing']

/** What the data do not say of a partner that takes part. */
export function lacks(partner: Partner, profiles: Profiles): readonly Field[] {
  const { brings = [], gets = [], interests = [], autonomy, commitment, involvement, own_goals: goals } = partner
  const has: Readonly<Record<Field, boolean>> = {
    involvement: involvement !== undefined,
    commitment: commitment !== undefined,
    brings: brings.length > 0,
    gets: gets.length > 0,
    interests: interests.length > 0 || goals !== undefined || partner.reason_to_join !== undefined,
    autonomy: (autonomy?.gives_up ?? []).length + (autonomy?.keeps ?? []).length > 0,
    ties: profiles.ties.relations(partner.id).length + profiles.ties.flows(partner.id).length > 0,
    work: hasWork(partner.id, profiles),
  }
  return (Object.keys(has) as Field[]).filter((field) => !has[field])
}

/** What the data say of none of them: said once for all instead of on every page. */
export function lackedByAll(partners: readonly Partner[], profiles: Profiles): readonly Field[] {
  const [first, ...others] = partners.map((partner) => new Set(lacks(partner, profiles)))
  return [...(first ?? [])].filter((field) => others.every((fields) => fields.has(field)))
}

export function fieldNames(fields: readonly Field[], { own, list }: Profiles): string | null {
  return list(fields.map((field) => own.missing[field]))
}

function hasWork(id: string, profiles: Profiles): boolean {
  const { roles, reliance, leads, helps, done, goals, ecosystem } = profiles
  const led = [roles(id), reliance(id).seats, leads(id), helps(id), done(id), goals(id)].some((all) => all.length > 0)
  return led || (id !== '' && ecosystem.orchestration?.holder === id)
}
