import type { Change } from './change.ts'

/** What a steering group cares about, in the order in which it is told. */
export const groups = [
  'partners',
  'goals',
  'planning',
  'money',
  'governance',
  'risks',
  'decisions',
  'rest',
  'verdicts',
] as const

export type Group = (typeof groups)[number]

/** Under which of these a change is told. */
export function groupOf({ index, field }: Pick<Change, 'index' | 'field'>): Group {
  return byField[`${index}.${field[0] ?? ''}`] ?? byIndex[index] ?? 'rest'
}

const byField: Readonly<Record<string, Group>> = {
  'goals.deadline': 'planning',
}

const byIndex: Readonly<Record<string, Group>> = {
  partners: 'partners',
  stakeholders: 'partners',
  vision: 'goals',
  goals: 'goals',
  indicators: 'goals',
  shared_interests: 'goals',
  actions: 'planning',
  work_packages: 'planning',
  roadmap: 'planning',
  finance: 'money',
  costs: 'money',
  funding: 'money',
  subsidies: 'money',
  business_models: 'money',
  governance: 'governance',
  bodies: 'governance',
  agreements: 'governance',
  roles: 'governance',
  orchestration: 'governance',
  risks: 'risks',
  dependencies: 'risks',
  tensions: 'risks',
  assumptions: 'risks',
  decisions: 'decisions',
  changes: 'decisions',
  verdicts: 'verdicts',
}
