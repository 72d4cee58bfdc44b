import type { Assessment } from '../assess.ts'
import type { Language } from '../text.ts'
import { heading } from './heading.ts'
import { letters } from './letters.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'
import { bodies, orchestrator } from './roles/bodies.ts'
import { cast } from './roles/cast.ts'
import { gaps } from './roles/gaps.ts'
import { load } from './roles/load.ts'
import { raci } from './roles/raci.ts'
import { roleSets } from './roles/sets.ts'

export const roles: Report = {
  id: 'roles',
  name: { nl: 'rollen', en: 'roles' },
  title: { nl: 'Rollen', en: 'Roles' },
  purpose: {
    nl: 'Wie waarvoor staat: rollen per fase, organen, wie het geheel bij elkaar houdt, en wie elke open actie trekt en uitvoert.',
    en: 'Who answers for what: roles per phase, bodies, who holds the whole together, and who leads and does each open action.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const chapters = cast(assessment, language)
  const { ecosystem } = assessment
  const parts = { sets: roleSets(chapters), load: load(chapters), raci: raci(chapters) }
  return {
    ...heading(assessment, language),
    readers: readersOf(assessment, language, ecosystem.actions.length > 0 ? 'leads' : undefined),
    phase: chapters.phase,
    points: gaps(chapters),
    orchestrator: orchestrator(chapters),
    bodies: bodies(chapters),
    ...parts,
    annex: letters({
      held: parts.sets.held !== null,
      load: parts.load.rest !== null,
      raci: parts.raci.count !== null && !parts.raci.few,
    }),
  }
}
