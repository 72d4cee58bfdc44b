import type { CommunicationAudience } from '../../facts/messages.ts'
import { clause } from '../sentences.ts'
import { audienceName, type Base } from './base.ts'

export const kinds = ['internal', 'market', 'stakeholder'] as const

type Field = 'message' | 'owner' | 'channels' | 'purpose' | 'every' | 'aida_stage'

/** What every audience needs before anything can go out, and what makes it a plan. */
const fields: readonly Field[] = ['message', 'owner', 'channels', 'every', 'purpose', 'aida_stage']

/** What is not in the data yet, per audience and as a whole. */
export function gaps(base: Base) {
  const { audiences, own, list, ecosystem } = base
  const points = fields.flatMap((field) => {
    const found = audiences.filter((audience) => isMissing(audience, field))
    const names = found.length === audiences.length ? own.everyAudience(found.length) : list(found.map(audienceName))
    return found.length === 0 ? [] : [{ label: own.fields[field], field, names }]
  })
  return {
    points,
    kinds: audiences.length === 0 ? null : list(missingKinds(base)),
    withoutKind: list(audiences.filter(({ kind }) => kind === undefined).map(audienceName)),
    unlinked: ecosystem.target_groups.length + ecosystem.stakeholders.length > 0,
    any: points.length > 0 || missingKinds(base).length > 0,
  }
}

/** Per field without which nothing can go out, the audiences that lack it. */
export function lacking(audiences: readonly CommunicationAudience[]) {
  return (['message', 'owner', 'channels'] as const).map((field) => ({
    field,
    found: audiences.filter((audience) => isMissing(audience, field)),
  }))
}

/** The kinds of audience that the plan leaves out, while it says of every audience of which kind it is. */
export function missingKinds({ audiences, own }: Base): readonly string[] {
  if (audiences.some(({ kind }) => kind === undefined)) return []
  return kinds.filter((kind) => !audiences.some((audience) => audience.kind === kind)).map((kind) => own.kinds[kind])
}

function isMissing(audience: CommunicationAudience, field: Field): boolean {
  const value = audience[field]
  return Array.isArray(value) ? value.length === 0 : clause(value as string | undefined) === null
}
