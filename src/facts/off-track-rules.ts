import { find } from '../graph/ecosystem.ts'
import { formatDate, formatNumber, formatShare } from '../i18n/format.ts'
import { type Language, lazyText, type Text } from '../text.ts'
import { shown } from '../visible.ts'
import type { Assumption } from './assumptions.ts'
import { each } from './each.ts'
import { latestMeasurement, shareOfTime, shareOfWay } from './measuring.ts'
import { assumptionsUnder, isSurelyOff, missedDespiteWork, type OffTrack, offTrack } from './off-track.ts'
import { restsOn } from './resting.ts'
import type { Finding, Rule } from './rule.ts'
import { called } from './wording.ts'

const offWithoutDiagnosis: Rule = {
  id: 'indicator-off-without-diagnosis',
  severity: 'warning',
  check: (ecosystem, { asOf }) => {
    const off = new Map(offTrack(ecosystem, asOf).map((one) => [one.indicator, one]))
    const places = new Map(ecosystem.assumptions.map((assumption, at) => [assumption, at]))
    return each(['indicators'], ecosystem.indicators, (indicator, path) => {
      const one = off.get(indicator)
      if (one === undefined || one.diagnosis !== undefined || !isSurelyOff(one, asOf)) return undefined
      return {
        path: [...path, 'diagnosis'],
        message: lazyText((language) => undiagnosedText(one, asOf, language)),
        hint: one.because === 'pace' ? diagnoseOrLimit : diagnose,
        related: one.assumptions.slice(0, 3).map((assumption) => ({
          path: ['assumptions', places.get(assumption) ?? 0],
          message: { nl: 'Op deze aanname rust de indicator.', en: 'The indicator rests on this assumption.' },
        })),
      }
    })
  },
}

const diagnosisWithoutAssumption: Rule = {
  id: 'diagnosis-without-assumption',
  severity: 'warning',
  check: (ecosystem) => {
    const under = assumptionsUnder(ecosystem)
    return each(['indicators'], ecosystem.indicators, (indicator, path) => {
      const { diagnosis } = indicator
      if (diagnosis === undefined || diagnosis === 'execution' || under(indicator).length > 0) return undefined
      return {
        path: [...path, 'diagnosis'],
        message: {
          nl: `Volgens de diagnose van "${called(indicator)}" klopt een aanname niet, maar onder deze indicator staat er geen.`,
          en: `The diagnosis of "${called(indicator)}" says that an assumption does not hold, but none lies under this indicator.`,
        },
        hint: {
          nl: `Schrijf de aanname op: assumptions: [{ id: …, statement: …, status: failed, under: [${indicator.id}] }]`,
          en: `Write the assumption down: assumptions: [{ id: …, statement: …, status: failed, under: [${indicator.id}] }]`,
        },
      }
    })
  },
}

const failedWithoutPlanB: Rule = {
  id: 'failed-assumption-without-plan-b',
  severity: 'warning',
  check: (ecosystem, { asOf }) => {
    const resting = restsOn(ecosystem, asOf)
    return each(['assumptions'], ecosystem.assumptions, (assumption, path) => {
      const [first] = assumption.status === 'failed' && !assumption.plan_b?.trim() ? resting(assumption) : []
      return first && { path: [...path, 'plan_b'], ...withoutPlanB(assumption, first) }
    })
  },
}

const workDoneTargetMissed: Rule = {
  id: 'work-done-target-missed',
  severity: 'warning',
  check: (ecosystem, { asOf }) => {
    const missed = missedDespiteWork(ecosystem, asOf)
    return each(['goals'], ecosystem.goals, (goal, path) => {
      const at = missed(goal)
      if (at === undefined) return undefined
      const indicator = find(ecosystem, 'indicators', goal.indicators?.[at])
      return (
        indicator && {
          path: [...path, 'indicators', at],
          message: {
            nl: `Alle acties voor "${called(goal)}" zijn klaar, maar "${called(indicator)}" haalde het streven niet.`,
            en: `All actions for "${called(goal)}" are done, but "${called(indicator)}" did not reach its target.`,
          },
          hint: {
            nl: 'Voeg een actie toe die het alsnog doet, of stel doel en streven bij met een besluit (changes).',
            en: 'Add an action that does it after all, or adjust goal and target by a decision (changes).',
          },
        }
      )
    })
  },
}

export const offTrackRules = [
  offWithoutDiagnosis,
  diagnosisWithoutAssumption,
  failedWithoutPlanB,
  workDoneTargetMissed,
] as const

function undiagnosedText({ indicator, because }: OffTrack, asOf: string, language: Language): string {
  const isDutch = language === 'nl'
  const name = called(indicator)
  const number = (value: number | undefined) => formatNumber(value ?? 0, language)
  const value = number(latestMeasurement(indicator, asOf)?.value)
  if (because === 'limit') {
    const limit = number(indicator.thresholds?.under)
    return isDutch
      ? `"${name}" staat op ${value}, voorbij de afgesproken grens van ${limit}, en er staat niet waar dat aan ligt.`
      : `"${name}" stands at ${value}, past the agreed limit of ${limit}, and it does not say why.`
  }
  if (because === 'missed') {
    const [target, by] = [number(indicator.target), formatDate(indicator.by ?? '', language)]
    return isDutch
      ? `"${name}" moest op ${target} staan (${by}) en staat op ${value}; er staat niet waar dat aan ligt.`
      : `"${name}" had to be at ${target} (${by}) and is at ${value}; it does not say why.`
  }
  const share = (part: number | undefined) => formatShare(part ?? 0, language, 0)
  const [way, time] = [share(shareOfWay(indicator, asOf)), share(shareOfTime(indicator, asOf))]
  return isDutch
    ? `"${name}" is ${way} van de weg na ${time} van de tijd, en er staat niet waar dat aan ligt.`
    : `"${name}" is ${way} of the way after ${time} of the time, and it does not say why.`
}

const diagnose: Text = {
  nl: 'Zeg of het aan de uitvoering ligt of aan een aanname die niet klopt: diagnosis: execution (of assumption, of both)',
  en: 'Say whether it is the execution or an assumption that does not hold: diagnosis: execution (or assumption, or both)',
}

const diagnoseOrLimit: Text = {
  nl: `${diagnose.nl}; klopt dit tempo met het plan, spreek dan een ondergrens af (thresholds: under).`,
  en: `${diagnose.en}; if this pace is as planned, agree on a lower limit (thresholds: under).`,
}

function withoutPlanB({ statement }: Assumption, resting: { readonly name: string }): Omit<Finding, 'path'> {
  const [text, name] = [shown(statement), shown(resting.name)]
  return {
    message: {
      nl: `De aanname "${text}" klopt niet en heeft geen plan B; "${name}" rust erop.`,
      en: `The assumption "${text}" does not hold and has no plan B; "${name}" rests on it.`,
    },
    hint: {
      nl: 'Schrijf op wat jullie nu doen: plan_b: Gemeenten nemen scholing op in hun inkoop',
      en: 'Write down what you do now: plan_b: Municipalities include training in their procurement',
    },
  }
}
