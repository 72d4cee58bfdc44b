import type { Severity } from './diagnostic.ts'
import { consistencyRules } from './facts/rules.ts'
import { graphRules } from './graph/rules.ts'
import { fileRules, loadRules } from './load/rules.ts'
import { schemaRules } from './load/schema-rules.ts'
import { configurationRules } from './methods/checklist-rules.ts'
import { weighRules } from './weigh/rules.ts'

/** Every rule that `eco check` can report, with its severity. */
export const allRules: Readonly<Record<string, Severity>> = {
  ...fileRules,
  ...loadRules,
  ...schemaRules,
  ...configurationRules,
  ...weighRules,
  ...graphRules,
  ...Object.fromEntries(consistencyRules.map(({ id, severity }) => [id, severity])),
}
