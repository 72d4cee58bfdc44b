import { grades } from '../../revisions/grades.ts'
import type { DiffOutcome } from './outcome.ts'
import type { Side } from './side.ts'

/** The shape of `--format json`, documented in the README; versioned like that of `eco check`. */
export function diffJson({ before, after, asOf, audience, language, ecosystems }: DiffOutcome) {
  return {
    format: 'eco-diff',
    version: 1,
    as_of: asOf,
    language,
    audience,
    before: sideJson(before),
    after: sideJson(after),
    ecosystems: ecosystems.map(({ folder, id, name, changes }) => ({
      folder,
      id,
      name,
      summary: Object.fromEntries(
        grades.map((grade) => [grade, changes.filter((change) => change.grade === grade).length]),
      ),
      changes: changes.map((change) => ({
        fingerprint: change.fingerprint,
        grade: change.grade,
        group: change.group,
        kind: change.kind,
        section: change.index,
        id: change.id === '' ? null : change.id,
        was: change.was ?? null,
        field: change.field.length === 0 ? null : change.field.join('.'),
        items: change.items,
        before: change.before ?? null,
        after: change.after ?? null,
        reconfirm: change.reconfirm,
        message: change.text,
      })),
    })),
  }
}

function sideJson({ kind, name, commit, date }: Side) {
  return { kind, name: name === '' ? null : name, commit, date }
}
