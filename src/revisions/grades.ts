import type { Change } from './change.ts'
import type { Condition } from './conditions.ts'

/** How much a change asks of a steering group, from most to least. */
export const grades = ['decision', 'mind', 'information'] as const

export type Grade = (typeof grades)[number]

/** A rule: which changes it is about, under which condition, and how they weigh. The first that fits counts. */
export interface GradeRule {
  readonly index: string
  /** The first step of the field; without it the rule is about the thing as a whole, and `*` is any field. */
  readonly field?: string
  readonly kind?: Change['kind']
  readonly when?: Condition
  readonly grade: Grade
}

const about = (index: string, fields: string, grade: Grade, when?: Condition): readonly GradeRule[] =>
  fields.split(' ').map((field) => ({ index, field, grade, ...(when === undefined ? {} : { when }) }))

const whole = (index: string, grade: Grade, when?: Condition): readonly GradeRule[] => [
  { index, kind: 'added', grade, ...(when === undefined ? {} : { when }) },
  { index, kind: 'removed', grade, ...(when === undefined ? {} : { when }) },
]

/** The table: what touches a decision, what to mind, and by default what is for information. */
export const gradeRules: readonly GradeRule[] = [
  ...whole('ecosystem', 'decision'),
  ...about('ecosystem', 'phase form legal_form end wind_down_criteria', 'decision'),
  ...about('ecosystem', 'name summary start region', 'mind'),

  ...whole('partners', 'decision', 'core-partner'),
  ...whole('partners', 'mind'),
  ...about('partners', 'status left', 'decision', 'core-partner'),
  ...about('partners', 'status left involvement essential commitment autonomy interests', 'mind'),
  ...about('partners', 'brings', 'decision', 'core-partner'),
  ...about('partners', 'brings gets net_value mandate joined replaced_by', 'mind'),

  ...about('vision', 'statement ambition', 'decision', 'endorsed-vision'),
  ...about('vision', 'statement ambition endorsed_by', 'mind'),
  ...whole('vision', 'decision'),
  ...whole('goals', 'decision', 'agreed-goal'),
  ...whole('goals', 'decision', 'main-goal'),
  ...whole('goals', 'mind'),
  ...about('goals', 'title statement deadline indicators level parent', 'decision', 'agreed-goal'),
  ...about('goals', 'deadline statement title', 'decision', 'main-goal'),
  ...about('goals', 'title statement deadline indicators level parent owner agreed_by', 'mind'),
  { index: 'indicators', kind: 'removed', when: 'measures-agreed-goal', grade: 'decision' },
  ...about('indicators', 'target by baseline unit', 'decision', 'measures-agreed-goal'),
  ...about('indicators', 'target by baseline unit thresholds', 'mind'),
  { index: 'indicators', kind: 'removed', grade: 'mind' },

  ...about('actions', 'start deadline depends_on recovery', 'decision', 'misses-goal'),
  ...about('actions', 'start deadline depends_on recovery', 'mind', 'moves-others'),
  ...about('actions', 'deadline recovery', 'mind', 'later'),
  ...about('actions', 'owner budget', 'mind'),
  ...about('actions', 'status', 'mind', 'for-main-goal'),
  { index: 'actions', kind: 'removed', when: 'for-main-goal', grade: 'mind' },
  ...about('roadmap', 'by', 'mind'),

  ...whole('costs', 'decision'),
  ...about('costs', 'amount year', 'decision'),
  { index: 'funding', kind: 'removed', grade: 'decision' },
  ...about('funding', 'amount year from kind', 'decision', 'was-secured'),
  ...about('funding', 'secured', 'decision', 'no-longer'),
  { index: 'funding', kind: 'added', grade: 'mind' },
  ...about('funding', 'amount year from kind secured', 'mind'),
  { index: 'subsidies', kind: 'removed', grade: 'decision' },
  ...about('subsidies', 'granted settled rate until', 'decision'),
  ...about('subsidies', 'conditions', 'mind'),
  { index: 'subsidies', kind: 'added', grade: 'mind' },
  ...about('finance', 'self_sustaining', 'decision'),
  ...about('finance', 'state_aid de_minimis de_minimis_ceiling', 'mind'),

  ...whole('bodies', 'decision'),
  ...about('bodies', 'mandate chair members', 'decision'),
  ...about('governance', 'decision_rights leader', 'decision'),
  ...about('governance', 'direction structure escalation entry_rules exit_rules rules', 'mind'),
  ...whole('agreements', 'mind'),
  ...about('agreements', 'signed_by summary', 'mind'),
  ...about('roles', 'holder', 'decision', 'leading-role'),
  ...about('roles', 'holder needed', 'mind'),
  ...whole('roles', 'mind', 'leading-role'),
  ...about('orchestration', 'holder mandate', 'decision'),

  ...whole('risks', 'mind'),
  ...about('risks', 'likelihood impact', 'decision', 'is-high'),
  ...about('risks', 'likelihood impact status owner', 'mind'),
  ...about('assumptions', 'status', 'mind'),
  ...about('tensions', 'status', 'mind'),
  ...whole('tensions', 'mind'),
  ...whole('dependencies', 'mind'),

  ...whole('decisions', 'decision'),
  ...about('decisions', 'status', 'decision'),
  ...about('decisions', 'proposal topic body', 'decision', 'taken'),
  ...about('decisions', 'proposal topic body needed_by', 'mind'),

  ...about('*', 'visibility', 'mind'),
  { index: 'verdicts', field: '*', when: 'open-again', grade: 'mind' },
  { index: 'verdicts', field: '*', when: 'signal', grade: 'mind' },
]
