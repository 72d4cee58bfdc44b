import { notesOn } from '../action-plan/notes.ts'
import { progress } from '../action-plan/progress.ts'
import { capital } from '../sentences.ts'
import type { Watch } from './watch.ts'

const objects = ['goals', 'ecosystem', 'environment'] as const

/** Who follows what, who reports to whom and who may act on it. */
export function agreements(base: Watch) {
  const { ecosystem, label, list, own } = base
  const { plan, reporting, acts, notes, some, complete } = progress(base)
  const followed = new Set((ecosystem.monitoring?.plan ?? []).map(({ object }) => object))
  const name = (object: string) => label(['monitoring', 'plan', 'object'], object) ?? object
  return {
    plan,
    reporting,
    acts,
    some,
    complete,
    notFollowed: plan === null ? null : list(objects.filter((object) => !followed.has(object)).map((o) => own.the[o])),
    remark: notes,
    notes: notesOn(
      (ecosystem.monitoring?.plan ?? []).map(({ object, caveat }) => ({ name: capital(name(object)), caveat })),
      base,
    ),
  }
}
