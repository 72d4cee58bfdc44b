import type { Result } from '../result.ts'
import type { Subject } from '../subject.ts'

/** `signal: name`: a computed fact; a danger that is there counts as partly answered, one nobody can judge as open. */
export function signal(name: string, { ecosystem, signals, asOf }: Subject): Result {
  const fact = Object.hasOwn(signals, name) ? signals[name] : undefined
  if (fact === undefined) throw new Error(`no signal ${name}`)
  const { state, facts, paths } = fact(ecosystem, { asOf })
  return { state: ({ clear: 'answered', signal: 'partial', unknown: 'open' } as const)[state], facts, paths }
}
