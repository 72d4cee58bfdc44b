import type { Diagnostic } from '../diagnostic.ts'
import type { Mark } from '../fingerprint.ts'
import { inOrder, type Located, type LocatorOf, located } from '../located.ts'
import type { AsideBy, SetAside } from '../set-aside.ts'
import {
  type Comment,
  type Comments,
  commentsIn,
  commentsOn,
  placeOf,
  reasoned,
  unusedIgnore,
  withoutReason,
} from './comments.ts'
import { isFixed, leavesOut } from './fixed.ts'
import type { FitsFile, Policy } from './policy.ts'
import { policyFindings, severitiesBy, unknownRule } from './severities.ts'
import { cannotWaive, expired, hasRunOut, inForce, type Waiver, type Waivers, waiversOn } from './waivers.ts'

/** Everything that says whether a finding of one ecosystem counts, and how much. */
export interface Scales {
  /** Worked out when first asked for: only what a waiver or the baseline may be about goes by its mark. */
  readonly marks: () => ReadonlyMap<Located, Mark>
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
  /** Numbers of the waivers that were about something. */
  readonly usedWaivers: ReadonlySet<number>
  /** Every fingerprint that was found; none where the baseline holds none to tell apart. */
  readonly met: ReadonlySet<string>
}

/** The findings that count, those that do not, and what is wrong with the reasons why not. */
export function weigh(findings: readonly Located[], scales: Scales): Weighed {
  const comments = commentsIn(scales.texts)
  const on = commentsOn(comments, scales.locatorOf)
  const readings = {
    severityOf: severitiesBy(scales.policy.rules, scales.phase, scales.fitsFile),
    waiversOf: waiversOn(scales.policy.waivers, scales.fitsFile),
    inForce: inForce(scales.asOf),
    reasoned: reasoned(),
  }
  const judged = findings.map((finding) => judge(finding, on(finding), scales, readings))
  const own = [
    ...policyFaults(scales),
    ...commentFaults(comments, judged, scales.known),
    ...inVain(judged, scales.policy),
  ]
  const told = own.flatMap((one) => ownWeight(located(one, scales.locatorOf), readings))
  return {
    diagnostics: inOrder([...judged.flatMap(({ weighed, by }) => (by === undefined ? [weighed] : [])), ...told]),
    setAside: judged.flatMap(({ weighed, by }) => (by === undefined ? [] : [{ finding: weighed, by }])),
    usedWaivers: numbersIn(new Set(judged.flatMap(({ waivers }) => waivers))),
    met: new Set(isBare(scales.baseline) ? [] : [...scales.marks().values()].map(({ fingerprint }) => fingerprint)),
  }
}

function isBare(baseline: Scales['baseline']): boolean {
  return baseline !== 'all' && baseline.size === 0
}

/** A finding with all that is about it. */
interface Judged {
  readonly weighed: Located
  /** Why it does not count; undefined when it does. */
  readonly by: AsideBy | undefined
  readonly here: readonly Comments[]
  readonly waivers: readonly Waivers[]
}

function numbersIn(lists: ReadonlySet<Waivers>): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const list of lists) for (const [index] of list) numbers.add(index)
  return numbers
}

/** What the configuration says of findings. */
interface Readings {
  readonly severityOf: ReturnType<typeof severitiesBy>
  readonly waiversOf: ReturnType<typeof waiversOn>
  readonly inForce: ReturnType<typeof inForce>
  readonly reasoned: ReturnType<typeof reasoned>
}

function judge(finding: Located, here: readonly Comments[], scales: Scales, readings: Readings): Judged {
  const waivers = readings.waiversOf(finding, () => markOf(finding, scales).thing)
  const severity = readings.severityOf(finding)
  const weighed = severity === 'off' || severity === finding.severity ? finding : { ...finding, severity }
  const stays = isFixed(finding) || (scales.keepsLeftOut && leavesOut(finding))
  const by = stays
    ? undefined
    : asideBy(finding, { comment: readings.reasoned(here), waiver: readings.inForce(waivers), severity }, scales)
  return { weighed, by, here, waivers }
}

function markOf(finding: Located, { marks }: Scales): Mark {
  return marks().get(finding) as Mark
}

interface Reasons {
  readonly comment: Comment | undefined
  readonly waiver: Waiver | undefined
  readonly severity: Located['severity'] | 'off'
}

/** Why a finding does not count: the word beside it goes before the configuration, and that before the baseline. */
function asideBy(finding: Located, { comment, waiver, severity }: Reasons, scales: Scales): AsideBy | undefined {
  if (comment !== undefined) return { kind: 'comment', reason: comment.reason }
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
  return isKnown(finding, severity, scales) ? { kind: 'baseline', reason: '' } : undefined
}

function isKnown(finding: Located, severity: Located['severity'], scales: Scales): boolean {
  const { baseline } = scales
  if (baseline === 'all') return severity !== 'info'
  return !isBare(baseline) && baseline.has(markOf(finding, scales).fingerprint)
}

/** What `eco` says of the reasons themselves can weigh otherwise by the configuration, but cannot be waived. */
function ownWeight(finding: Located, { severityOf }: Readings): Located[] {
  const severity = severityOf(finding)
  return severity === 'off' ? [] : [{ ...finding, severity }]
}

/** Comments and waivers that are about something that nobody can waive, each once. */
function inVain(judged: readonly Judged[], { file = '', waivers }: Policy): readonly Diagnostic[] {
  const fixed = judged.filter(({ weighed }) => isFixed(weighed))
  const numbers = numbersIn(new Set(fixed.flatMap((one) => one.waivers)))
  return [
    ...[...rulesOf(fixed)].flatMap(([here, rule]) => here.map((one) => cannotWaive(rule, placeOf(one)))),
    ...[...numbers].map((index) => cannotWaive(waivers[index]?.rule ?? '', { file, path: ['waivers', index] })),
  ]
}

function policyFaults({ policy, known, asOf }: Scales): readonly Diagnostic[] {
  const over = policy.waivers.flatMap((one, index) =>
    hasRunOut(one, asOf) ? [expired(one, index, policy.file ?? '')] : [],
  )
  return [...policyFindings(policy, known), ...over]
}

/** The comments that are about findings, with the rule for which they are. */
function rulesOf(judged: readonly Judged[]): ReadonlyMap<Comments, string> {
  return new Map(judged.flatMap(({ weighed: { rule }, here }) => here.map((comments) => [comments, rule] as const)))
}

/** A comment that says too little, names no rule that there is, or is about nothing. */
function commentFaults(
  comments: readonly Comment[],
  judged: readonly Judged[],
  known: ReadonlySet<string>,
): Diagnostic[] {
  const used = new Set([...rulesOf(judged)].flatMap(([here, rule]) => here.map((one) => useOf(one, rule))))
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
