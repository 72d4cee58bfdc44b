import type { Text } from '../text.ts'
import type { Report } from './report.ts'
import { reports } from './reports.ts'

export interface Group {
  readonly title: Text
  readonly reports: readonly Report[]
}

/** The documents of `eco` by what people do with them, each once; one that is in no group comes last. */
export function groups(): readonly Group[] {
  const named = parts.map(({ title, ids }) => ({ title, reports: reports.filter(({ id }) => ids.includes(id)) }))
  const rest = reports.filter((one) => !named.some((group) => group.reports.includes(one)))
  return [...named, { title: other, reports: rest }].filter((group) => group.reports.length > 0)
}

const parts = [
  {
    title: { nl: 'Om te beginnen en over te besluiten', en: 'To begin with and to decide on' },
    ids: ['start-note', 'blueprint', 'action-plan', 'decisions'],
  },
  {
    title: { nl: 'Wie meedoet en wie wat doet', en: 'Who takes part and who does what' },
    ids: ['partner-profiles', 'roles', 'ecosystem-map'],
  },
  {
    title: { nl: 'Om het werk te doen', en: 'To do the work' },
    ids: ['action-agenda', 'calendar', 'finance', 'communication'],
  },
  {
    title: { nl: 'Om te volgen en te leren', en: 'To follow and to learn' },
    ids: ['progress', 'monitoring', 'experiments', 'risks', 'checklist'],
  },
  { title: { nl: 'Alles bij elkaar', en: 'All of it together' }, ids: ['dossier'] },
]

const other: Text = { nl: 'Verder', en: 'Besides' }
