import type { Severity } from '../diagnostic.ts'
import { latestMeasurement } from '../facts/measuring.ts'
import { moneyPerYear, sum } from '../facts/money.ts'
import { joinsLater, takesPart } from '../facts/party.ts'
import { isLate, isRecurring } from '../facts/progress.ts'
import { isFinished } from '../facts/work.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import { scoreMethods } from '../methods/score.ts'
import type { Phase, Verdict } from '../methods/verdict.ts'
import type { Checklist } from '../model/checklist.ts'

/** How an ecosystem stood on one day, in figures. Money in its currency, over all its years. */
export interface Figures {
  /** Those that take part. */
  readonly partners: number
  readonly goals: number
  /** With the last measurement; null where there is none. */
  readonly indicators: readonly {
    readonly id: string
    readonly name: string
    readonly unit: string | null
    readonly value: number | null
    readonly target: number | null
  }[]
  readonly methods: readonly {
    readonly method: string
    readonly phases: readonly { readonly phase: Phase; readonly answered: number; readonly due: number }[]
  }[]
  /** `late` are part of `open`; what recurs is left out. */
  readonly actions: { readonly open: number; readonly done: number; readonly late: number }
  readonly money: {
    readonly currency: string
    readonly cost: number
    readonly funding: number
    readonly secured: number
  }
  readonly findings: Readonly<Record<Severity, number>>
}

interface Judged {
  readonly ecosystem: Ecosystem
  readonly asOf: string
  readonly methods: readonly Checklist[]
  readonly verdicts: () => readonly Verdict[]
  readonly diagnostics: readonly { readonly severity: Severity }[]
}

export function figuresOf({ ecosystem, asOf, methods, verdicts, diagnostics }: Judged): Figures {
  const actions = ecosystem.actions.filter((action) => !isRecurring(action))
  const years = moneyPerYear(ecosystem)
  const count = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length
  return {
    partners: ecosystem.partners.filter((partner) => takesPart(partner, asOf) && !joinsLater(partner, asOf)).length,
    goals: ecosystem.goals.length,
    indicators: ecosystem.indicators.map((indicator) => ({
      id: indicator.id,
      name: indicator.name,
      unit: indicator.unit ?? null,
      value: latestMeasurement(indicator, asOf)?.value ?? null,
      target: indicator.target ?? null,
    })),
    methods: scoreMethods(methods, verdicts()).map(({ method, phases }) => ({
      method: method.method,
      phases: phases.map(({ phase, met, due }) => ({ phase, answered: met, due })),
    })),
    actions: {
      open: actions.filter((action) => !isFinished(action)).length,
      done: actions.filter(({ status }) => status === 'done').length,
      late: actions.filter((action) => isLate(action, asOf)).length,
    },
    money: {
      currency: ecosystem.ecosystem?.currency || 'EUR',
      cost: sum(years.map(({ cost }) => cost)),
      funding: sum(years.map(({ funding }) => funding)),
      secured: sum(years.map(({ secured }) => secured)),
    },
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
  }
}

/** Questions answered and due, of all methods and phases together. */
export function answeredOf({ methods }: Figures): { readonly answered: number; readonly due: number } {
  const phases = methods.flatMap((method) => method.phases)
  return {
    answered: phases.reduce((total, { answered }) => total + answered, 0),
    due: phases.reduce((total, { due }) => total + due, 0),
  }
}
