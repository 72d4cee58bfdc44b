import type { Diagnostic } from '../diagnostic.ts'
import type { Mark } from '../fingerprint.ts'
import { inOrder, type Located, type LocatorOf, located } from '../located.ts'
import type { AsideBy, SetAside } from '../set-aside.ts'
import { type Comment, commentsIn, commentsOn, placeOf, unusedIgnore, withoutReason } from './comments.ts'
import { isFixed, leavesOut } from './fixed.ts'
import { linesAbout } from './lines.ts'
import type { FitsFile, Policy } from './policy.ts'
import { policyFindings, severityOf, unknownRule } from './severities.ts'
import { cannotWaive, expired, hasRunOut, isAbout, isInForce, type Waiver } from './waivers.ts'

/** Everything that says whether a finding of one ecosystem counts, and how much. */
export interface Scales {
  readonly marks: ReadonlyMap<Located, Mark>
  readonly texts: ReadonlyMap<string, string>
  readonly locatorOf: LocatorOf
  readonly policy: Policy
  readonly fitsFile: FitsFile
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
  const comments = commentsIn(scales.texts)
  const on = commentsOn(comments, scales.locatorOf)
  const judged = findings.map((finding) => judge(finding, on(finding), scales))
  const own = [
    ...policyFaults(scales),
    ...commentFaults(comments, judged, scales.known),
    ...judged.flatMap(inVain(scales)),
  ]
  const told = own.flatMap((one) => ownWeight(located(one, scales.locatorOf), scales))
  return {
    diagnostics: inOrder([...judged.flatMap(({ weighed, by }) => (by === undefined ? [weighed] : [])), ...told]),
    setAside: judged.flatMap(({ weighed, by }) => (by === undefined ? [] : [{ finding: weighed, by }])),
    usedWaivers: new Set(judged.flatMap(({ waivers }) => waivers.map(([index]) => index))),
    met: new Set([...scales.marks.values()].map(({ fingerprint }) => fingerprint)),
  }
}

/** A finding with all that is about it. */
interface Judged {
  readonly weighed: Located
  /** Why it does not count; undefined when it does. */
  readonly by: AsideBy | undefined
  readonly here: readonly Comment[]
  readonly waivers: readonly (readonly [index: number, waiver: Waiver])[]
}

function judge(finding: Located, here: readonly Comment[], scales: Scales): Judged {
  const { marks, policy, phase, fitsFile } = scales
  const mark = marks.get(finding) as Mark
  const waivers = linesAbout(finding.rule, policy.waivers).filter(([, one]) => isAbout(one, finding, mark, fitsFile))
  const severity = severityOf(finding, policy.rules, phase, fitsFile)
  const weighed = severity === 'off' || severity === finding.severity ? finding : { ...finding, severity }
  const stays = isFixed(finding) || (scales.keepsLeftOut && leavesOut(finding))
  const by = stays ? undefined : asideBy({ here, waivers: waivers.map(([, one]) => one), mark, severity }, scales)
  return { weighed, by, here, waivers }
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
function ownWeight(finding: Located, { policy, phase, fitsFile }: Scales): Located[] {
  const severity = severityOf(finding, policy.rules, phase, fitsFile)
  return severity === 'off' ? [] : [{ ...finding, severity }]
}

/** Comments and waivers that are about something that nobody can waive. */
function inVain({ policy }: Scales): (judged: Judged) => readonly Diagnostic[] {
  return ({ weighed, here, waivers }) =>
    isFixed(weighed)
      ? [
          ...here.map((one) => cannotWaive(weighed.rule, placeOf(one))),
          ...waivers.map(([index]) => cannotWaive(weighed.rule, { file: policy.file ?? '', path: ['waivers', index] })),
        ]
      : []
}

function policyFaults({ policy, known, asOf }: Scales): readonly Diagnostic[] {
  const over = policy.waivers.flatMap((one, index) =>
    hasRunOut(one, asOf) ? [expired(one, index, policy.file ?? '')] : [],
  )
  return [...policyFindings(policy, known), ...over]
}

/** A comment that says too little, names no rule that there is, or is about nothing. */
function commentFaults(
  comments: readonly Comment[],
  judged: readonly Judged[],
  known: ReadonlySet<string>,
): Diagnostic[] {
  const used = new Set(judged.flatMap(({ weighed, here }) => here.map((one) => useOf(one, weighed.rule))))
  return comments.flatMap((comment) => {
    if (comment.reason === '' || comment.rules.length === 0) return [withoutReason(comment)]
    return comment.rules.flatMap((rule) => {
      if (!known.has(rule)) return [unknownRule(rule, known, placeOf(comment))]
      return used.has(useOf(comment, rule)) ? [] : [unusedIgnore(comment, rule)]
    })
  })
}

function useOf({ file, start }: Comment, rule: string): string {
  return `${rule}\n${start}\n${file}`
}
