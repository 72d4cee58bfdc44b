import type { Question } from '../subject.ts'

const states = { clear: 'answered', signal: 'partial', unknown: 'open' } as const

/** `signal: name`: a computed fact; a danger that is there counts as partly answered, one nobody can judge as open. */
export function signal(name: string): Question {
  return ({ ecosystem, signals, asOf }) => {
    const fact = Object.hasOwn(signals, name) ? signals[name] : undefined
    if (fact === undefined) throw new Error(`no signal ${name}`)
    const { state, facts, paths } = fact(ecosystem, { asOf })
    return { state: states[state], facts, paths }
  }
}
