import type { Diagnostic, Path, Place } from '../diagnostic.ts'
import { defaultLimits } from './limits.ts'
import { loadRules } from './rules.ts'
import type { Said } from './said.ts'
import { type SchemaRule, schemaRules } from './schema-rules.ts'
import { words } from './words.ts'

/** Says what does not fit where the walk is now. */
export type Report = (rule: SchemaRule, said: Said, at?: 'key') => void

/** Findings of one file, as many as it may give; where there are more, the last one says so. */
export function reportInto(
  diagnostics: Diagnostic[],
  path: Path,
  { file, mostFindings = defaultLimits.findings }: { readonly file: string; readonly mostFindings?: number },
): Report {
  return (rule, { near, ...said }, at) => {
    if (diagnostics.length > mostFindings) return
    const place: Place = { file, path: [...path], ...(at === undefined ? {} : { at }) }
    const spoils = near === undefined ? {} : { spoils: [...path.slice(0, -1), near] }
    const isOneMore = diagnostics.length === mostFindings
    diagnostics.push(
      isOneMore
        ? { ...tooMany(mostFindings), place }
        : { rule, severity: schemaRules[rule], ...said, place, ...spoils },
    )
  }
}

/** What stands for all findings beyond the last that is told. */
export function tooMany(most: number) {
  const rule = 'too-many-findings'
  return { rule, severity: loadRules[rule], ...words.tooManyFindings(most) } as const
}
