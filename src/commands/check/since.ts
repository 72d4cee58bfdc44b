import type { Assessment } from '../../assess.ts'
import { marksOf } from '../../fingerprint.ts'
import { mappingsIn, thingsIn } from '../../graph/things.ts'
import { wordsOf } from '../../i18n/words.ts'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { Located } from '../../located.ts'
import { thingKey } from '../../revisions/change.ts'
import { compare } from '../../revisions/compare.ts'
import { UsageError } from '../../usage-error.ts'
import { visible } from '../../visible.ts'
import { assessWeighed } from '../assess-weighed.ts'
import { counterpartOf } from '../diff/pairs.ts'
import { revisionSide, type Side } from '../diff/side.ts'
import { openRepository } from '../git/repository.ts'
import { mergeBase, revisionOf } from '../git/revision.ts'
import { surroundingsOf } from '../surroundings.ts'
import type { Asked } from './asked.ts'

/** Which findings of one ecosystem are on what changed since a version. */
export type Since = (
  assessment: Assessment,
  found: Found,
  findings: readonly Located[],
) => Promise<(finding: Located) => boolean>

/**
 * `--since REV`: compared with the version at which the work parted from REV. A finding is on what changed when it was not
 * there then (known by its fingerprint, so not by its line or file), when it says something else than it did (another amount,
 * more days), or when the thing that it stands at says something else now. A question of a method is only new when it was
 * not open then. A file that cannot be read is always told.
 */
export async function changedSince(folder: string, asked: Asked, io: Io): Promise<Since> {
  const { since: name = 'HEAD' } = asked
  if (asked.writeBaseline !== undefined || asked.prunesBaseline) throw notWithBaseline()
  const repository = await openRepository(folder, io)
  const base = mergeBase(revisionOf(name, repository), revisionOf('HEAD', repository), repository)
  const side = revisionSide(base, '.', repository, io)
  return async (assessment, found, findings) => {
    const then = counterpartOf(found, { io, before: side })
    if (then === undefined) return () => true
    side.prefetch([...then.files, then.home])
    const before = await assessThen(then, asked, side)
    const known = new Map(
      [...marksOf(before.diagnostics, surroundingsOf(before, then, io))].map(([{ message }, mark]) => [
        mark.fingerprint,
        message.nl,
      ]),
    )
    const marks = marksOf(findings, surroundingsOf(assessment, found, io))
    const isOnChanged = onChanged(before, assessment)
    const isMoved = then.folder !== found.folder
    const isKept = (finding: Located) => {
      if (finding.rule === 'unreadable-file') return true
      if (finding.rule === 'duplicate-ecosystem') return isMoved
      const said = known.get(marks.get(finding)?.fingerprint ?? '')
      if (finding.question !== undefined) return said === undefined
      return said !== finding.message.nl || isOnChanged(finding)
    }
    const older = findings.filter((finding) => !isKept(finding)).length
    const language = asked.language ?? assessment.ecosystem.ecosystem?.language ?? 'nl'
    if (!asked.quiet) io.err(`${visible(wordsOf(language).sinceOnly(name, older))}\n`)
    return isKept
  }
}

/** With only what counted then: a finding whose waiver is gone is new. */
async function assessThen(found: Found, asked: Asked, { io }: Side): Promise<Assessment> {
  const { asOf, gate, config, baseline, limit } = asked
  const isThere = (file: string | undefined): file is string => file !== undefined && io.kindOf(file) === 'file'
  const options = {
    limit,
    ...(isThere(config) ? { config } : {}),
    ...(isThere(baseline) ? { baseline } : {}),
    ...(gate === undefined ? {} : { gate }),
  }
  return (await assessWeighed(found, asOf, options, io, { showsFindings: true })).assessment
}

/** Whether a finding stands at a thing that says something else than before: the innermost thing around it. */
function onChanged(before: Assessment, after: Assessment): (finding: Located) => boolean {
  const changed = new Set(compare(before.ecosystem, after.ecosystem).map(thingKey))
  const things = new Map(
    [...thingsIn(after.ecosystem), ...mappingsIn(after.ecosystem)].map((thing) => {
      const { file, path } = after.placeOf(thing.path)
      return [JSON.stringify([file, ...path]), thingKey(thing)]
    }),
  )
  return ({ place: { file, path } }) => {
    for (let depth = path.length; depth > 0; depth--) {
      const thing = things.get(JSON.stringify([file, ...path.slice(0, depth)]))
      if (thing !== undefined) return changed.has(thing)
    }
    return false
  }
}

function notWithBaseline(): UsageError {
  return new UsageError({
    nl: '--since kijkt maar naar een deel, en een lijst met bekende bevindingen gaat over alles. Laat een van de twee weg.',
    en: '--since looks at a part only, and a list of known findings is about everything. Leave one of them out.',
  })
}
