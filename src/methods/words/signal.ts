import type { SignalFact } from '../../facts/signal.ts'
import type { Question, Subject } from '../subject.ts'

const states = { clear: 'answered', signal: 'partial', unknown: 'open' } as const

/** `signal: name`: a computed fact; a danger that is there counts as partly answered, one nobody can judge as open. */
export function signal(name: string): Question {
  const factIn = factNamed(name)
  return ({ ecosystem, signals, asOf }) => {
    const { state, facts, paths } = factIn(signals)(ecosystem, { asOf })
    return { state: states[state], facts, paths }
  }
}

/** Looked up once: the same signals are asked of every ecosystem. */
function factNamed(name: string): (signals: Subject['signals']) => SignalFact {
  let known: { readonly signals: Subject['signals']; readonly fact: SignalFact } | undefined
  return (signals) => {
    if (known?.signals === signals) return known.fact
    const fact = Object.hasOwn(signals, name) ? signals[name] : undefined
    if (fact === undefined) throw new Error(`no signal ${name}`)
    known = { signals, fact }
    return fact
  }
}
