import type { Assessment } from '../assess.ts'
import type { Language } from '../text.ts'
import { heading } from './heading.ts'
import { letters } from './letters.ts'
import { agreements } from './monitoring/agreements.ts'
import { assumptions } from './monitoring/assumptions.ts'
import { limits } from './monitoring/limits.ts'
import { measurements } from './monitoring/measurements.ts'
import { reflections } from './monitoring/reflections.ts'
import { summary } from './monitoring/summary.ts'
import { theory } from './monitoring/theory.ts'
import { trends } from './monitoring/trends.ts'
import { watch } from './monitoring/watch.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'

export const monitoring: Report = {
  id: 'monitoring',
  name: { nl: 'monitoring', en: 'monitoring' },
  title: { nl: 'Monitoring', en: 'Monitoring' },
  purpose: {
    nl: 'Waarmee partners zien of het werkt: wie wat wanneer meet, wat er voorbij een grens gebeurt, en op welke aannames het plan rust.',
    en: 'How partners see whether it works: who measures what when, what happens past a limit, and which assumptions the plan rests on.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const base = watch(assessment, language)
  const chapters = {
    short: summary(base),
    agreements: agreements(base),
    measurements: measurements(base),
    limits: limits(base),
    theory: theory(base),
    assumptions: assumptions(base),
    reflections: reflections(base),
    trends: trends(base),
  }
  return {
    ...heading(assessment, language),
    readers: readersOf(assessment, language),
    ...chapters,
    annex: letters({
      measurements: chapters.measurements.rest !== null,
      limits: chapters.limits.rest !== null,
      actions: chapters.theory.actions.length > 0,
      assumptions: chapters.assumptions.grounds !== null,
    }),
  }
}
