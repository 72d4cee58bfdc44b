import type { Diagnostic } from '../diagnostic.ts'
import type { Mark } from '../fingerprint.ts'
import { inOrder, type Located, type LocatorOf, located } from '../located.ts'
import type { AsideBy, SetAside } from '../set-aside.ts'
import { type Comment, commentsIn, commentsOn, placeOf, unusedIgnore, withoutReason } from './comments.ts'
import { isFixed, leavesOut } from './fixed.ts'
import type { FromConfig, Policy } from './policy.ts'
import { policyFindings, severityOf, unknownRule } from './severities.ts'
import { cannotWaive, expired, hasRunOut, isAbout, isInForce } from './waivers.ts'

/** Everything that says whether a finding of one ecosystem counts, and how much. */
export interface Scales {
  readonly marks: ReadonlyMap<Located, Mark>
  readonly texts: ReadonlyMap<string, string>
  readonly locatorOf: LocatorOf
  readonly policy: Policy
  readonly fromConfig: FromConfig
  readonly phase: string
  readonly asOf: string
  /** Every rule and question that there is. */
  readonly known: ReadonlySet<string>
  /** The fingerprints in the baseline; `all` while one is being made. */
  readonly baseline: ReadonlySet<string> | 'all'
  /** Whether what was left out of the data keeps counting, also when someone set it aside: where data are shown. */
  readonly keepsLeftOut: boolean
}

export interface Weighed {
  readonly diagnostics: readonly Located[]
  readonly setAside: readonly SetAside[]
  /** Numbers of the waivers that were about something, and every fingerprint that was found. */
  readonly usedWaivers: ReadonlySet<number>
  readonly met: ReadonlySet<string>
}

/** The findings that count, those that do not, and what is wrong with the reasons why not. */
export function weigh(findings: readonly Located[], scales: Scales): Weighed {
  const { marks, policy, locatorOf, asOf, known } = scales
  const comments = commentsIn(scales.texts)
  const on = commentsOn(comments, locatorOf)
  const [usedWaivers, usedComments] = [new Set<number>(), new Set<string>()]
  const own: Diagnostic[] = [
    ...policyFindings(policy, known),
    ...policy.waivers.flatMap((one, index) => (hasRunOut(one, asOf) ? [expired(one, index, policy.file ?? '')] : [])),
    ...comments.flatMap((comment) => commentFindings(comment, known)),
  ]
  const setAside: SetAside[] = []
  const counted: Located[] = []
  for (const finding of findings) {
    const mark = marks.get(finding) as Mark
    const here = on(finding)
    const waivers = [...policy.waivers.entries()].filter(([, one]) => isAbout(one, finding, mark, scales.fromConfig))
    for (const one of here) usedComments.add(useOf(one, finding.rule))
    for (const [index] of waivers) usedWaivers.add(index)
    const severity = severityOf(finding, policy.rules, scales.phase, scales.fromConfig)
    const by = isFixed(finding)
      ? undefined
      : asideBy({ here, waivers: waivers.map(([, one]) => one), mark, severity }, scales)
    if (isFixed(finding)) {
      own.push(...here.map((one) => cannotWaive(finding.rule, placeOf(one))))
      own.push(
        ...waivers.map(([index]) => cannotWaive(finding.rule, { file: policy.file ?? '', path: ['waivers', index] })),
      )
    }
    const weighed = severity === 'off' || severity === finding.severity ? finding : { ...finding, severity }
    if (by === undefined || (scales.keepsLeftOut && leavesOut(finding))) counted.push(weighed)
    else setAside.push({ finding: weighed, by })
  }
  own.push(...unusedComments(comments, usedComments, known))
  const told = own.map((one) => located(one, locatorOf)).map((one) => ownWeight(one, scales))
  return {
    diagnostics: inOrder([...counted, ...told.filter((one) => one !== undefined)]),
    setAside,
    usedWaivers,
    met: new Set([...marks.values()].map(({ fingerprint }) => fingerprint)),
  }
}

interface Reasons {
  readonly here: readonly Comment[]
  readonly waivers: Policy['waivers']
  readonly mark: Mark
  readonly severity: Located['severity'] | 'off'
}

/** Why a finding does not count: the word beside it goes before the configuration, and that before the baseline. */
function asideBy({ here, waivers, mark, severity }: Reasons, { asOf, baseline }: Scales): AsideBy | undefined {
  const comment = here.find(({ reason }) => reason !== '')
  if (comment !== undefined) return { kind: 'comment', reason: comment.reason }
  const waiver = waivers.find((one) => isInForce(one, asOf))
  if (waiver !== undefined) {
    const { reason, owner, until } = waiver
    return {
      kind: 'waiver',
      reason,
      ...(owner === undefined ? {} : { owner }),
      ...(until === undefined ? {} : { until }),
    }
  }
  if (severity === 'off') return { kind: 'off', reason: '' }
  const isKnown = baseline === 'all' ? severity !== 'info' : baseline.has(mark.fingerprint)
  return isKnown ? { kind: 'baseline', reason: '' } : undefined
}

/** What `eco` says of the reasons themselves can weigh otherwise by the configuration, but cannot be waived. */
function ownWeight(finding: Located, { policy, phase, fromConfig }: Scales): Located | undefined {
  const severity = severityOf(finding, policy.rules, phase, fromConfig)
  return severity === 'off' ? undefined : { ...finding, severity }
}

function commentFindings(comment: Comment, known: ReadonlySet<string>): Diagnostic[] {
  if (comment.reason === '' || comment.rules.length === 0) return [withoutReason(comment)]
  return comment.rules.flatMap((rule) => (known.has(rule) ? [] : [unknownRule(rule, known, placeOf(comment))]))
}

function unusedComments(
  comments: readonly Comment[],
  used: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Diagnostic[] {
  return comments.flatMap((comment) =>
    comment.rules
      .filter((rule) => comment.reason !== '' && known.has(rule) && !used.has(useOf(comment, rule)))
      .map((rule) => unusedIgnore(comment, rule)),
  )
}

function useOf({ file, start }: Comment, rule: string): string {
  return `${rule}\n${start}\n${file}`
}
